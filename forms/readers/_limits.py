"""How much of a stranger's document is read, so that none takes the machine for itself.

Far above any form that somebody fills; a document at a limit is read within seconds. A form that was taken
once is read without them (`KEPT`): a limit that is drawn tighter later must not lock anybody out of a draft.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from forms.errors import FormRefused, Problem

_SIZE = "The document has {size} MB; at most {most} MB can be read as a form."
_VALUES = "The document has more than {most} parts: no form that somebody fills is as long. Divide it up."
_NODES = "The form has {count} questions and other answers; at most {most} can be read. Divide it up."
_BINDS = "The form has rules for {count} answers; at most {most} can be read. Divide it up."
_BODY = "The form shows {count} parts; at most {most} can be read. Divide it up."
_DEPTH = "In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it."


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read of one document.

    `size` in bytes; `elements` of XML with their attributes, lists left out; `values` of JSON; `nodes` of the
    record; `parts` of the body, binds, objects of JSON; `depth` of groups in a workbook; `reads` of paths by
    rules.
    """

    size: int = 48 << 20
    elements: int = 700_000
    values: int = 200_000
    nodes: int = 10_000
    parts: int = 30_000
    depth: int = 100
    reads: int = 1_000_000

    def hold_size(self, raw: bytes) -> None:
        """Raise FormRefused for a document of more bytes."""
        if len(raw) > self.size:
            raise _refused("document_too_large", _SIZE, size=len(raw) >> 20, most=self.size >> 20)

    def hold_json(self, objects: int, values: int) -> None:
        """Raise FormRefused for more objects or values in JSON."""
        for count, most in ((objects, self.parts), (values, self.values)):
            if count > most:
                raise _refused("too_many_values", _VALUES, most=most)

    def hold_nodes(self, count: int) -> None:
        """Raise FormRefused for a record of more nodes."""
        if count > self.nodes:
            raise _refused("too_many_nodes", _NODES, count=count, most=self.nodes)

    def hold_binds(self, count: int) -> None:
        """Raise FormRefused for more binds."""
        if count > self.parts:
            raise _refused("too_many_binds", _BINDS, count=count, most=self.parts)

    def hold_body(self, count: int) -> None:
        """Raise FormRefused for more elements of the body."""
        if count > self.parts:
            raise _refused("body_too_long", _BODY, count=count, most=self.parts)

    def hold_depth(self, count: int, place: str) -> None:
        """Raise FormRefused for groups of a workbook that stand deeper in one another."""
        if count > self.depth:
            raise _refused("groups_too_deep", _DEPTH, place, most=self.depth)


def _refused(code: str, template: str, place: str = "", **params: int) -> FormRefused:
    return FormRefused(
        (Problem(code, template, place, {name: str(value) for name, value in params.items()}),)
    )


TO_ADD = Limits()
KEPT = Limits(*[sys.maxsize] * 7)
