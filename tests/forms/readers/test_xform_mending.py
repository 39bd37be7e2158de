"""XML that is slightly wrong, as real forms have it."""

from __future__ import annotations

import pytest

from forms import Path, read
from tests.forms.readers.xforms import codes, refusal, xform


def test_a_bare_less_than_in_a_rule() -> None:
    raw = xform("<a>3</a><b/>", """<bind nodeset="/data/b" relevant='/data/a < 5 and 1 < 2'/>""")
    found = read(raw)
    relevant = found.binds[Path("/data/b")].relevant
    assert relevant is not None
    assert relevant.source == "/data/a < 5 and 1 < 2"
    assert codes(found.notices) == ["bare_less_than"]


def test_prefixes_that_nothing_declares() -> None:
    raw = xform("<a/>", '<bind nodeset="/data/a" esri:type="null" x:y="1"/>').replace(
        b' xmlns:odk="http://www.opendatakit.org/xforms"', b""
    )
    raw = raw.replace(b'version="1"', b'version="1" odk:z="2"')
    found = read(raw)
    assert found.binds[Path("/data/a")].attributes == {"esri:type": "null", "x:y": "1"}
    assert [(n.code, n.params) for n in found.notices] == [
        ("undeclared_prefix", {"prefixes": "odk:, esri:, x:"})
    ]


def test_a_root_without_anything_in_it() -> None:
    assert codes(refusal(b'<a:b c="1"/>')) == ["no_model"]


@pytest.mark.parametrize("raw", [b"<a", b"<a><b></a>", b"<a b='<'><c:d></a>", b"<1>", b"<a b='<"])
def test_what_cannot_be_mended(raw: bytes) -> None:
    assert codes(refusal(raw)) == ["not_xml"]
