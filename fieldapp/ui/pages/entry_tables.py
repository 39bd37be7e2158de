"""Which rows of a screen are rows of a table, and which of them show its heads. No widget in here."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.ui.look import words_of
from fieldapp.ui.pages.entry_blocks import Block
from forms import Question

EVERY = 10
"""Rows of a long table after which its heads come again: those before are out of sight by then."""


def headed(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the keys of the rows that show the heads: the first of each table, and further down again.

    Questions that follow one another with the appearance 'list-nolabel' and the same choices are one table.
    """
    found: set[str] = set()
    at, before = 0, None
    for block in blocks:
        offered = _offered(block)
        at = at + 1 if offered is not None and offered == before else 0
        if offered is not None and at % EVERY == 0:
            found.add(block.key)
        before = offered
    return frozenset(found)


def is_head(block: Block) -> bool:
    """Return whether a question is there only for the heads of a table: it asks and tells nothing."""
    question = block.item
    return isinstance(question, Question) and question.readonly and "label" in words_of(question)


def _offered(block: Block) -> tuple[object, ...] | None:
    """Return what a row of a table has its choices from; None = it is no such row."""
    question = block.item
    if not isinstance(question, Question) or "list-nolabel" not in words_of(question):
        return None
    picked = question.itemset
    sources = (picked.nodeset.source, picked.value.source) if picked is not None else ()
    return question.type, question.items, sources, block.under
