"""Where a question stands in a form: '/household/members[2]/name'. Pure text, cheap to hash and compare."""

from __future__ import annotations

from typing import Self


class Path(str):
    """An absolute path of names joined by '/', with 1-based [n] after a repeat's name."""

    __slots__ = ()

    def child(self, name: str) -> Self:
        """Return the path of a child."""
        return type(self)(f"{self}/{name}")

    @property
    def name(self) -> str:
        """The last name, without its instance number."""
        return self.rpartition("/")[2].partition("[")[0]
