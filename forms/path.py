"""Where a question stands in a form: '/household/members[2]/name'. Pure text, cheap to hash and compare."""

from __future__ import annotations

import re
from typing import Self
from urllib import parse

_RESERVED = re.compile(r"[\s%/\[\]]")
_NUMBER = re.compile(r"\[\d*\]")


class Path(str):
    """An absolute path of names joined by '/', with 1-based [n] after a repeat's name."""

    __slots__ = ()

    def child(self, name: str) -> Self:
        """Return the path of a child."""
        return type(self)(f"{self}/{name}")

    @property
    def parent(self) -> Self:
        """The path without its last name, '' of a path of one name."""
        return type(self)(self.rpartition("/")[0])

    @property
    def template(self) -> Self:
        """The path without instance numbers."""
        return type(self)(_NUMBER.sub("", self)) if "[" in self else self

    @property
    def name(self) -> str:
        """The last name, without its instance number."""
        return self.rpartition("/")[2].partition("[")[0]


def quote(text: str) -> str:
    """Return the text with white space, '%', '/', '[' and ']' percent-encoded: one name, one word."""
    return _RESERVED.sub(lambda found: parse.quote(found[0], safe=""), text)


def unquote(text: str) -> str:
    """Return what `quote` was given; text that is no work of `quote` comes back as near as can be."""
    return parse.unquote(text)
