"""One screen of a form as rows: built, painted, and kept in step with what is relevant."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldapp.records import Shift
from fieldapp.ui.look import Look
from fieldapp.ui.pages.entry_blocks import Block, Kind
from fieldapp.ui.pages.entry_cards import AddRow, CardRow, HeadingRow
from fieldapp.ui.pages.entry_column import QuestionColumn
from fieldapp.ui.pages.entry_filling import Effect, Filling
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_parts import Entry, Part, repeat_of
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.pages.entry_row import Row
from fieldapp.ui.pages.entry_seek import Seeker
from fieldapp.ui.pages.entry_tables import Tables
from fieldapp.ui.pages.entry_viewing import Viewer
from fieldapp.ui.sizes import amount
from fieldapp.ui.theme import switch
from forms import Node, Question


class Screen(QObject):
    """Fills the column with the rows of one part, and paints what changed.

    Emits:
        edited: path and new text, on a person's act only.
        file_chosen: path, and a file (pathlib.Path).
        accepted: path, and why an answer is right that breaks a soft rule.
        opened, removed: the path of an instance.
        added: the path of a repeat.
        beside: the person wants the card so many places further down.
    """

    edited = Signal(str, str)
    file_chosen = Signal(str, object)
    accepted = Signal(str, str)
    opened = Signal(str)
    removed = Signal(str)
    added = Signal(str)
    beside = Signal(int)

    def __init__(self, column: QuestionColumn, today: Callable[[], date], parent: QObject) -> None:
        """Take the column; `today` serves echoes such as '2 years ago'."""
        super().__init__(parent)
        self._column = column
        self._today = today
        self._filling: Filling | None = None
        self._shown: Entry | None = None
        self._within = 1  # which part of its entry it is
        self._blocks: dict[str, Block] = {}
        self._arranged: tuple[int, int] | None = None  # part, and shape of the form, that the rows are for
        self._tables = Tables()
        self._default = ""
        self._seeker = Seeker()
        self.number = 0  # of the part on screen
        self.viewer = Viewer(self)
        switch.changed.connect(self._grown)

    @property
    def part(self) -> Part | None:
        """The part on screen."""
        return self._filling.plan.parts[self.number] if self._filling and self._filling.plan.parts else None

    @property
    def entry(self) -> Entry | None:
        """The entry whose screen it is."""
        part = self.part
        return self._filling.plan.entries[part.entry] if self._filling and part and part.entry >= 0 else None

    @property
    def default(self) -> str:
        """The repeat that the shortcut adds to from a question of this screen, '' = none.

        On the screen of an instance its own repeat, else the only one that there is on the screen.
        """
        entry = self.entry
        if entry is not None and entry.number and self._filling:
            repeat = repeat_of(entry.path)
            return repeat if self._filling.session.section(repeat).can_add else ""
        return self._default

    def show(self, filling: Filling, number: int, key: str = "") -> None:
        """Show a part to somebody who will be at that row."""
        if filling is not self._filling:
            self.viewer.close()  # its copies are of the draft before
        self._filling = filling
        self.number = number
        self._shown = self.entry
        self._within = self.part.number if self.part else 1
        self._column.begin(key)
        self._arranged = None
        self._tables.forget()
        self._arrange()
        self._column.appear()

    def end(self) -> None:
        """Forget the draft."""
        self._column.rest()
        self._filling = None
        self.viewer.close()

    def follow(self, effect: Effect) -> bool:
        """Show what an act changed; return False where the instance on screen is not there any more."""
        filling = self._filling
        if filling is None:
            return True
        if effect.cut:
            self._tables.forget()
        if effect.cut and not self._found_again(filling):
            return False
        self._arrange()
        if effect.shift is not None:
            self._renew(effect.shift)
        self.repaint(effect.nodes)
        return True

    def repaint(self, nodes: Iterable[Node]) -> None:
        """Paint those of the nodes that are on screen, and all that is counted."""
        filling = self._filling
        if filling is None:
            return
        nodes = tuple(nodes)
        if self._tables.follow(nodes):
            self._spot_rows()
        for node in nodes:
            row = self._column.rows.get(node.path)
            if row is not None:
                row.show_node(node, with_problem=filling.standing.shows(node.path))
                self._show_picture(filling, row)
        for row in self._column.all_rows():
            self._paint_between(row)
        self._show_title()

    def repaint_all(self) -> None:
        """Paint every question on screen anew."""
        filling = self._filling
        if filling is not None:
            self.repaint([filling.session.node(path) for path in self._column.rows])

    def show_file(self, path: str) -> None:
        """Show what is known about the file that answers a question."""
        row = self._column.rows.get(path)
        if row is not None:
            self._show_note(row)

    def place(self) -> str:
        """Return 'Section 3 of 7' and, for a long one, 'Part 2 of 5'; '' where there is only one.

        Where each question has a page of its own it is 'Question 5 of 28', of those that are asked now.
        """
        part, entry, filling = self.part, self.entry, self._filling
        if part is None or entry is None or filling is None or len(filling.plan.parts) == 1:
            return ""
        asked = self._asked_place(filling, part) if filling.plan.layout is Layout.QUESTION else ""
        if asked:
            return asked
        pieces: list[str] = []
        if entry.number:
            total = filling.standing.instances(repeat_of(entry.path))
            pieces.append(self.tr("{number} of {total}").format(number=entry.number, total=total))
        else:
            sections = [number for number, each in enumerate(filling.plan.entries) if each.parent < 0]
            if len(sections) > 1:
                number = sections.index(part.entry) + 1
                worded = self.tr("Section {number} of {total}")
                pieces.append(worded.format(number=number, total=len(sections)))
        if part.of > 1 and filling.plan.layout is Layout.GROUP:
            pieces.append(self.tr("Part {number} of {total}").format(number=part.number, total=part.of))
        return self.tr(" · ").join(pieces)

    def _asked_place(self, filling: Filling, part: Part) -> str:
        """Return which of the questions asked now is the first one here; '' where none is."""
        numbers = filling.standing.numbers
        number = next((numbers[block.key] for block in part.blocks if block.key in numbers), 0)
        worded = self.tr("Question {number} of {total}")
        return worded.format(number=number, total=len(numbers)) if number else ""

    def _renew(self, shift: Shift) -> None:
        """Build rows of instances that moved anew where they know more than a node: its file, or why."""
        rows = self._column.rows.items()
        more = [key for key, row in rows if row.asks_why or row.node.question.type == "attachment"]
        self._column.renew([key for key in more if shift.path(key) != key])

    def _arrange(self) -> None:
        filling, part = self._filling, self.part
        if filling is None:
            return
        now = (self.number, filling.standing.shape)
        if now != self._arranged:
            self._arranged = now
            rows = filling.standing.rows(part) if part else []
            self._blocks = {block.key: block for block in rows}
            adds = [block.key for block in rows if block.kind is Kind.ADD]
            self._default = adds[0] if len(adds) == 1 else ""
            self._tables.arrange(rows, filling.session.node)
            self._spot_rows()
            self._column.arrange(rows, self._made)
        self._show_title()

    def _spot_rows(self) -> None:
        for row in self._column.all_rows():
            if isinstance(row, QuestionRow):
                row.set_spot(self._tables.spot(row.key))

    def _grown(self) -> None:
        """See anew which choices fit side by side, since text may have another size now."""
        filling = self._filling
        if filling is not None:
            self.repaint([filling.session.node(path) for path in self._tables.keys])

    def _found_again(self, filling: Filling) -> bool:
        """Find the part on screen among those that were cut anew."""
        shown, plan = self._shown, filling.plan
        if plan.layout is Layout.WHOLE:
            return bool(plan.parts)
        if shown is None:
            return False
        for entry in plan.entries:
            named = bool(entry.path) or entry.first == shown.first
            if entry.item is shown.item and entry.path == shown.path and named:
                parts = plan.parts[entry.part].of
                here = plan.where.get(filling.here, -1)
                on_it = entry.part <= here < entry.part + parts
                self.number = here if on_it else entry.part + min(self._within, parts) - 1
                self._shown = entry
                return True
        return False

    def _show_title(self) -> None:
        filling, part, entry = self._filling, self.part, self.entry
        if filling is None or part is None:
            return
        around = ""
        if entry is not None and entry.number:
            around = filling.titles.of(filling.plan.screen_of(entry.parent))
        self._column.show_title(filling.titles.of(part.entry), self.place(), around)

    def _made(self, block: Block, parent: QWidget) -> Row:
        """Build the row of a block, painted."""
        row: Row
        if block.kind is Kind.QUESTION:
            row = self._question(block.path, parent)
        elif block.kind is Kind.CARD:
            row = card = CardRow(block.key, parent)
            card.opened.connect(self.opened)
            card.removed.connect(self.removed)
            card.moved.connect(self.beside)
            card.sought.connect(partial(self._seek, card))
        elif block.kind is Kind.ADD:
            row = add = AddRow(block.key, parent)
            add.wanted.connect(self.added)
            add.moved.connect(self.beside)
        else:
            row = HeadingRow(block.key, parent)
        self._paint_between(row)
        return row

    def _seek(self, near: CardRow, letter: str) -> None:
        """Go to the card of the same repeat that the letters typed so far mean."""
        filling = self._filling
        if filling is None:
            return
        repeat = repeat_of(near.key)
        cards = [b for b in self._blocks.values() if b.kind is Kind.CARD and repeat_of(b.key) == repeat]
        found = self._seeker.seek(letter, [filling.titles.of(block.entry) for block in cards])
        row = self._column.row(cards[found].key) if found is not None else None
        if row is not None:
            self._column.go_to(row)

    def _question(self, path: str, parent: QWidget) -> QuestionRow:
        assert self._filling is not None  # noqa: S101  (a screen is of a draft)
        node = self._filling.session.node(path)
        row = QuestionRow(node, self._today, parent)
        row.edited.connect(self.edited)
        row.accepted.connect(self.accepted)
        row.file_chosen.connect(self.file_chosen)
        row.open_wanted.connect(partial(self._open, row))
        if self._tables.follow((node,)):
            self._spot_rows()
        row.set_spot(self._tables.spot(path))
        row.show_node(node, with_problem=self._filling.standing.shows(path))
        self._show_note(row)
        self._show_picture(self._filling, row)
        return row

    @staticmethod
    def _show_picture(filling: Filling, row: QuestionRow) -> None:
        """Have the pictures of a question and of its choices shown, once they are here and still wanted."""
        name = row.node.media.get("image", "")

        def show(content: bytes) -> None:
            if isValid(row) and row.picture.name == name:
                row.picture.show_bytes(content)

        if row.picture.wants(name):
            filling.picture(name, show)
        look = row.look
        for wanted in look.pictures():
            filling.picture(wanted, partial(_give, look, wanted))

    def _show_note(self, row: QuestionRow) -> None:
        filling = self._filling
        if filling is None or row.key not in filling.files.attached:
            return
        size = amount(filling.files.attached[row.key].size)
        if row.key in filling.files.reduced:
            size = self.tr("{size}, turned into a JPEG that the server takes").format(size=size)
        row.look.set_note(size)
        if row.look.picture_edge:
            filling.image(row.key, row.look.picture_edge, partial(_lend, row.look))

    def _open(self, row: QuestionRow) -> None:
        if self._filling is not None:
            self.viewer.show(self._filling, row)

    def _paint_between(self, row: Row) -> None:
        """Paint a row that is no question."""
        filling, block = self._filling, self._blocks.get(row.key)
        if filling is None or block is None or isinstance(block.item, Question):
            return
        if isinstance(row, HeadingRow):
            row.show_title(filling.titles.label(block.item.label, block.path))
        elif isinstance(row, AddRow):
            row.show_label(filling.titles.label(block.item.label, block.path), first=row.key == self.default)
        elif isinstance(row, CardRow):
            count = filling.standing.counts[block.entry]
            free = filling.session.section(block.path).can_remove
            row.show_instance(filling.titles.of(block.entry), count, free=free)


def _give(look: Look, name: str, content: bytes) -> None:
    """Hand on a picture that a look wanted, if the look is still there."""
    if isValid(look):
        look.show_picture(name, content)


def _lend(look: Look, image: QImage) -> None:
    """Hand on the picture that is the answer, if the look is still there."""
    if isValid(look):
        look.show_image(image)
