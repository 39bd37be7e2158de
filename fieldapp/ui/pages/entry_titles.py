"""What the places of a form are called now: in the outline, over the questions, on cards and in problems."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldapp.records import Shift
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_parts import Entry, Plan, repeat_of
from fieldapp.ui.pages.entry_standing import Standing
from forms import Changes, Session, Text, unquote

_NAMES = frozenset({"text", "choice", "choices", "integer", "date"})  # types that an instance goes by
_LETTERS = 60

translate = QCoreApplication.translate


class Titles:
    """Words the entries of a plan, in the language that the form is shown in."""

    def __init__(self, session: Session, standing: Standing, title: str) -> None:
        """Take the form's own title for questions that stand under no other."""
        self._session = session
        self._standing = standing
        self._title = title
        self._names: dict[str, str] = {}  # of instances, by path; kept, since there may be thousands
        self._labels: dict[str, str] = {}  # of their repeats, at each of them
        self._named_by: dict[str, str] = {}  # the instances that a question names
        self._of: Plan | None = None  # whose instances these are
        self._other: set[int] = set()

    def changed(self, changes: Changes) -> None:
        """Take note of what differs; what is called after it is looked up anew."""
        self._fit()
        for change in changes:
            path = self._named_by.get(change.path, change.path)
            if self._names.pop(path, None) is not None or self._labels.pop(path, None) is not None:
                self._other.add(self._standing.plan.cards[path])

    def forget(self) -> None:
        """Look everything up anew, since the language is another."""
        self._names.clear()
        self._labels.clear()

    def moved(self, shift: Shift) -> None:
        """Take note that instances have other numbers: they keep their names, but labels may tell numbers."""
        names = self._names.items()
        self._names = {to: name for path, name in names if (to := shift.path(path)) is not None}
        self._labels.clear()

    def take_changed(self) -> set[int]:
        """Return the instances whose title may be another since this was asked last."""
        other, self._other = self._other, set()
        return other

    def cut(self, number: int, letters: int) -> str:
        """Return an entry's short title in so many letters; a number at its end stays."""
        title = self.short(number)
        if len(title) <= letters:
            return title
        tail = title[title.rindex(" ") :] if title[-1].isdigit() and " " in title else ""
        return f"{title[: letters - 1 - len(tail)].rstrip()}…{tail}"

    def of(self, number: int) -> str:
        """Return an entry's title: a group's label, 'Person 2: Amina', the form's own (-1: that too)."""
        if number < 0:
            return self._title
        entry = self._standing.plan.entries[number]
        if entry.number:
            return self._instance(entry)
        if entry.item is not None:
            return self.label(entry.item.label, entry.path)
        if number == 0:
            return self._title
        return _line(plain(self._session.node(entry.first).label)) or self._title

    def short(self, number: int) -> str:
        """Return an entry's title as it stands under that of what is around it: '2: Amina'."""
        entry = self._standing.plan.entries[number]
        name = self._name(entry) if entry.number else ""
        if not name:
            return self.of(number)
        return translate("Outline", "{number}: {name}").format(number=entry.number, name=name)

    def _inside(self, number: int) -> str:
        """Return an entry's title, without the repeat's name where what is around it has just that name."""
        entries = self._standing.plan.entries
        around = entries[number].parent
        same = around >= 0 and entries[around].item is entries[number].item and not entries[around].number
        return self.short(number) if same else self.of(number)

    def instance(self, path: str) -> str:
        """Return the title of the instance at a path, '' where there is none."""
        number = self._standing.plan.cards.get(path)
        return "" if number is None else self.of(number)

    def place(self, number: int) -> str:
        """Return where an entry is: 'Section 2: Members, Person 2: Amina'."""
        plan = self._standing.plan
        line = list(plan.line(number))
        above = sum(entry.parent < 0 for entry in plan.entries[: line[-1] + 1])
        path = translate("Outline", ", ").join(self._inside(entry) for entry in reversed(line))
        return translate("Outline", "Section {number}: {label}").format(number=above, label=path)

    def label(self, text: Text, path: str) -> str:
        """Return the label of a group or repeat; one without any goes by its name in the form."""
        if path:
            return _line(plain(self._session.section(path).label)) or _name(path) or self._title
        parts = text.parts(self._session.language)
        return _line(plain("".join(part for part in parts if isinstance(part, str)))) or self._title

    def _instance(self, entry: Entry) -> str:
        label, name = self._label(entry), self._name(entry)
        if not name or name.casefold() in label.casefold():
            return translate("Outline", "{label} {number}").format(label=label, number=entry.number)
        worded = translate("Outline", "{label} {number}: {name}")
        return worded.format(label=label, number=entry.number, name=name)

    def _fit(self) -> None:
        plan = self._standing.plan
        if plan is not self._of:
            self._of = plan
            instances = (entry for entry in plan.entries if entry.number)
            self._named_by = {name: entry.path for entry in instances for name in entry.names}
            self._other.clear()

    def _name(self, entry: Entry) -> str:
        """Return what an instance goes by, '' where nothing is answered in it yet."""
        self._fit()
        if entry.path not in self._names:
            self._names[entry.path] = self._first_answer(entry)
        return self._names[entry.path]

    def _label(self, entry: Entry) -> str:
        """Return what an instance's repeat is called there."""
        if entry.path not in self._labels:
            label = _line(plain(self._session.section(entry.path).label))
            self._labels[entry.path] = label or _name(repeat_of(entry.path))
        return self._labels[entry.path]

    def _first_answer(self, entry: Entry) -> str:
        for path in entry.names:
            node = self._session.node(path)
            if node.answered and node.asked and node.question.type in _NAMES:
                return _line(plain(node.words[: 10 * _LETTERS]))
        return ""


def _line(text: str) -> str:
    """Return a text on one line of bearable length."""
    words = " ".join(text.split())
    return words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1].rstrip()}…"


def _name(path: str) -> str:
    """Return the name in a path as words: 'household_members' → 'Household members'."""
    words = unquote(path.rpartition("/")[2]).replace("_", " ").strip()
    return words[:1].upper() + words[1:]
