"""Which paths an expression may read, found in its tree without evaluating it.

A static over-estimate for ordering and for finding cycles; what is really read is recorded while evaluating.
"""

from __future__ import annotations

from dataclasses import dataclass

from forms.expr.syntax import Expr


@dataclass(frozen=True, slots=True)
class Reference:
    """One path. `steps` are element keys (`NameTest.key`), '..', '*' (any child) and '**' (anything below).

    From the document when `absolute`, else from the node that the whole expression stands on; paths inside
    predicates are given from there too. `instance` names the secondary instance it starts in, None = the record.
    """

    steps: tuple[str, ...]
    absolute: bool = False
    instance: str | None = None


def references(tree: Expr) -> tuple[Reference, ...]:
    """Return the paths, each once, in the order they stand."""
    raise NotImplementedError(tree)
