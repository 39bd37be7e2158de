"""Whether two submissions say the same: names, attributes and texts, whatever prefixes and spaces."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, fromstring

_ID = re.compile(r"(uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|uuid:.*", re.IGNORECASE)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?")


def difference(found: str | bytes, wanted: str | bytes) -> str:
    """Return the first thing that differs, '' = nothing."""
    return _differs(fromstring(found), fromstring(wanted))  # noqa: S314 (our own output and a test's text)


def _differs(found: Element, wanted: Element) -> str:
    if found.tag != wanted.tag:
        return f"<{found.tag}> instead of <{wanted.tag}>"
    names = sorted({*found.attrib, *wanted.attrib})
    for name in names:
        if not _alike(found.get(name), wanted.get(name)):
            return f"{wanted.tag}/@{name} is {found.get(name)!r} instead of {wanted.get(name)!r}"
    if [child.tag for child in found] != [child.tag for child in wanted]:
        return f"<{wanted.tag}> holds {[c.tag for c in found]} instead of {[c.tag for c in wanted]}"
    if len(wanted):
        pairs = zip(found, wanted, strict=True)
        return next((told for pair in pairs if (told := _differs(*pair))), "")
    texts = found.text or "", wanted.text or ""
    return "" if _alike(*texts) else f"<{wanted.tag}> is {texts[0]!r} instead of {texts[1]!r}"


def _alike(found: str | None, wanted: str | None) -> bool:
    if found == wanted:
        return True
    if found is None or wanted is None:
        return False
    return any(kind.fullmatch(found) and kind.fullmatch(wanted) for kind in (_ID, _TIME))
