"""Which rows of a screen are rows of a table, and which of them show its heads. No widget in here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from fieldapp.ui.look import right_to_left, words_of
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_blocks import Block
from fieldapp.ui.widgets import look_for
from forms import Node, Question

EVERY = 10
"""Rows of a long table after which its heads come again: those before are out of sight by then."""


@dataclass(frozen=True, slots=True)
class Spot:
    """How a row stands in its table.

    `columns`: the words of the heads that stand on it (`headed`) or above it. `to_the_left`: whether the
    whole table runs right to left; None = nothing in it tells.
    """

    columns: tuple[str, ...]
    headed: bool
    to_the_left: bool | None


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a row shows now that a table depends on."""

    columns: tuple[str, ...]
    label: str


class Tables:
    """Keeps which rows of a screen are tables, by what each of them offers at this moment.

    Rows that follow one another under the same headings are one table where the words of their choices are
    the same in the same order: a cell has no words but those of the head above it.
    """

    def __init__(self) -> None:
        """Know of no rows yet."""
        self._blocks: Sequence[Block] = ()
        self._shown: dict[str, _Shown] = {}
        self._spots: dict[str, Spot] = {}

    @property
    def keys(self) -> Iterable[str]:
        """The rows that the form wants in a table, whether they fit into one or not."""
        return self._shown.keys()

    def spot(self, key: str) -> Spot | None:
        """Return how a row stands in its table, None where it is in none."""
        return self._spots.get(key)

    def forget(self) -> None:
        """Forget what the rows show: they may be of something else now."""
        self._shown = {}

    def arrange(self, blocks: Sequence[Block], node: Callable[[str], Node]) -> None:
        """Take the rows of a screen in their order; `node` is asked for those that were not here before."""
        self._blocks = blocks
        wanted = [block.key for block in blocks if _is_row(block)]
        self._shown = {key: self._shown.get(key) or _shown(node(key)) for key in wanted}
        self._find()

    def follow(self, nodes: Iterable[Node]) -> bool:
        """Take note of what rows show now; return whether they may stand otherwise in their tables."""
        now = {node.path: _shown(node) for node in nodes if node.path in self._shown}
        if all(self._shown[key] == shown for key, shown in now.items()):
            return False
        self._shown |= now
        self._find()
        return True

    def _find(self) -> None:
        self._spots = {}
        for columns, together in groupby(self._blocks, self._table):
            if not columns:
                continue
            keys = [block.key for block in together]
            words = self._shown[keys[0]].columns
            to_the_left = _most([*words, *(self._shown[key].label for key in keys)])
            for at, key in enumerate(keys):
                self._spots[key] = Spot(words, at % EVERY == 0, to_the_left)

    def _table(self, block: Block) -> tuple[object, ...]:
        """Return what the rows of one table have in common, () = it is no row of one."""
        shown = self._shown.get(block.key)
        if shown is None or not shown.columns or not isinstance(block.item, Question):
            return ()
        return block.item.type, block.under, shown.columns


def is_head(block: Block) -> bool:
    """Return whether a question is there only for the heads of a table: it asks and tells nothing."""
    question = block.item
    return isinstance(question, Question) and question.readonly and "label" in words_of(question)


def _is_row(block: Block) -> bool:
    question = block.item
    return isinstance(question, Question) and "list-nolabel" in words_of(question)


def _shown(node: Node) -> _Shown:
    return _Shown(look_for(node).columns_for(node), plain(node.label))


def _most(texts: Iterable[str]) -> bool | None:
    """Return whether most texts run right to left: one name in other letters does not turn a table."""
    told = [way for way in map(right_to_left, texts) if way is not None]
    return told.count(True) * 2 >= len(told) if told else None
