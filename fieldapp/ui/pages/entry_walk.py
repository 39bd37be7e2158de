"""The way through a form: which row comes next, which screen, where to begin. No widget in here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fieldapp.ui.pages.entry_blocks import Block, Kind
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_parts import repeat_of
from fieldapp.ui.pages.entry_standing import Standing


class Walk:
    """Finds the way by what is relevant now. Keys are those of blocks; '' and None = there is none."""

    def __init__(self, standing: Standing) -> None:
        """Take the state of the form; its plan may change at any time."""
        self._standing = standing

    def step(self, key: str, step: int) -> str:
        """Return the next (1) or previous (-1) row in document order in which something can be done."""
        plan, route = self._standing.plan, self._standing.plan.route
        at = plan.at.get(key, -1)
        if step > 0:
            begin = at + 1 if 0 <= at < len(route) and route[at].key == key else max(at, 0)
            ahead = route[begin:]
        else:
            ahead = route[: max(at, 0)][::-1]
        return next((block.key for block in ahead if self._standing.stops(block)), "")

    def screen(self, part: int, step: int) -> int | None:
        """Return the next or previous part that has anything to show."""
        parts = self._standing.plan.parts
        part += step
        while 0 <= part < len(parts):
            if self._standing.rows(parts[part]):
                return part
            part += step
        return None

    def begin(self, part: int) -> str:
        """Return the row of a part to begin at: its first open question, else whatever takes the keyboard."""
        rows = self._standing.rows(self._standing.plan.parts[part])

        def first(fits: Callable[[Block], bool]) -> str:
            return next((block.key for block in rows if fits(block)), "")

        def asked(block: Block) -> bool:
            return block.kind is Kind.QUESTION and self._standing.stops(block)

        return (
            first(lambda block: asked(block) and not self._standing.answered(block.key))
            or first(asked)
            or first(lambda block: block.kind is Kind.CARD)
            or first(lambda block: block.kind is Kind.ADD)
        )

    def open(self) -> str:
        """Return the first open question of the form, else the first one that can be answered."""
        asked = [
            block
            for block in self._standing.plan.route
            if block.kind is Kind.QUESTION and self._standing.stops(block)
        ]
        found = next((block for block in asked if not self._standing.answered(block.key)), None)
        found = found or (asked[0] if asked else None)
        return found.key if found else ""

    def edge(self, step: int) -> str:
        """Return the first (1) or last (-1) question of the form that can be answered, '' = none."""
        route = self._standing.plan.route[::step]
        asked = (block for block in route if block.kind is Kind.QUESTION and self._standing.stops(block))
        return next((block.key for block in asked), "")

    def read_only(self, part: int, to: int) -> int | None:
        """Return the first part between two that only says something: nothing on it takes the keyboard."""
        plan = self._standing.plan
        for number in range(part + 1, to):
            rows = self._standing.rows(plan.parts[number])
            if rows and not any(block.kind is Kind.CARD or self._standing.stops(block) for block in rows):
                return number
        return None

    def repeat_at(self, key: str) -> str:
        """Return the repeat that a card or a way to add stands for, '' where that cannot grow."""
        repeat = repeat_of(key) if key.endswith("]") else key
        block = self._block(repeat)
        return repeat if block is not None and block.kind is Kind.ADD and self._standing.live(block) else ""

    def repeat_around(self, key: str) -> str:
        """Return the innermost repeat that can grow among those whose instance a row stands in, '' = none."""
        plan, block = self._standing.plan, self._block(key)
        for entry in plan.line(block.entry if block is not None else -1):
            path = plan.entries[entry].path
            repeat = self.repeat_at(repeat_of(path)) if plan.entries[entry].number else ""
            if repeat:
                return repeat
        return ""

    def entry_at(self, key: str, part: int) -> int:
        """Return the entry that a row of a part stands in: a titled group, or the one whose screen it is."""
        plan = self._standing.plan
        block = self._block(key)
        on_it = plan.where.get(key) == part
        if block is not None and on_it:
            return block.entry
        whole = plan.parts[part].entry < 0
        return plan.cards.get(key, 0) if whole else plan.parts[part].entry

    def inside(self, entry: int) -> str:
        """Return the row of an entry to begin at, '' where that is up to the screen that the entry has."""
        plan = self._standing.plan
        stops = [block for block in self._of(entry) if self._standing.stops(block)]
        if plan.layout is Layout.GROUP and plan.screen_of(entry) == entry:
            return ""
        asked = (block for block in stops if block.kind is Kind.QUESTION)
        fresh = (block for block in asked if not self._standing.answered(block.key))
        begin = next(fresh, None) if plan.entries[entry].number else None
        return (begin or stops[0]).key if stops else ""

    def following(self, key: str) -> str:
        """Return the first row after a row's group in which something can be done, '' after the last."""
        plan, block = self._standing.plan, self._block(key)
        entry = block.entry if block is not None else plan.cards.get(key, -1)
        ahead = plan.route[plan.at.get(key, -1) + 1 :]
        return next((b.key for b in ahead if b.entry != entry and self._standing.stops(b)), "")

    def _of(self, entry: int) -> Iterator[Block]:
        """Yield the questions and ways to add that stand in an entry or deeper: they follow one another."""
        plan = self._standing.plan
        begin = plan.at.get(plan.entries[entry].path, plan.at.get(plan.entries[entry].first, 0))
        for block in plan.route[begin:]:
            if entry not in plan.line(block.entry):
                break
            yield block

    def _block(self, key: str) -> Block | None:
        plan = self._standing.plan
        at = plan.at.get(key, len(plan.route))
        return plan.route[at] if at < len(plan.route) and plan.route[at].key == key else None
