"""What a row of the journal says, in the words of the form that the record had then."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from fieldapp.flows.views import Change
from fieldapp.records import Entry
from forms import Device, Form, Group, Path, Question, Repeat, Session, Text, answer_text

_NUMBER = re.compile(r"\[(\d+)\]")
_MOST_LOOKS = 50  # times that a record is built as it was, to learn what a choice of then was called
_STATE = ("[]", "[-]")  # ends of paths that hold no answer: a number of instances, 'left blank'
ACCEPTED = "[!]"  # the end of a path that holds why an answer was accepted as it is


class Wording:
    """Words what was changed, going back from the record as it is now."""

    def __init__(self, form: Form | None, answers: dict[str, str], device: Device, language: str) -> None:
        """Take the form (None = it cannot be read) and the answers after what is to be worded first."""
        self.answers = answers
        self._form = form
        self._device = device
        self._language = language
        self._questions: dict[str, Question] = {}
        self._repeats: dict[str, Text] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._looks = 0
        for item, label in _walk(form.body if form else (), {}):
            if isinstance(item, Question):
                self._questions[item.path] = item
            else:
                self._repeats[item.path] = label

    def asks(self, path: str) -> bool:
        """Return whether a path is that of a question that people answer; all are, of a form unread."""
        if not path or path.endswith(_STATE):
            return False
        question = self._questions.get(Path(path.removesuffix(ACCEPTED)).template)
        return self._form is None or (question is not None and not question.hidden)

    def back(self, rows: Iterable[Entry]) -> None:
        """Go back to before these rows."""
        for row in reversed(tuple(rows)):
            if row.old:
                self.answers[row.path] = row.old
            else:
                self.answers.pop(row.path, None)

    def changes(self, rows: Iterable[Entry]) -> tuple[Change, ...]:
        """Return what people's answers were and became, once for each question, in the order of the acts."""
        first: dict[str, Entry] = {}
        last: dict[str, Entry] = {}
        for row in rows:
            if self.asks(row.path):
                first.setdefault(row.path, row)
                last[row.path] = row
        return tuple(
            self._change(row, last[path])
            for path, row in first.items()
            if (row.old, row.old_file) != (last[path].new, last[path].new_file)
        )

    def instance(self, rows: Iterable[Entry], *, restored: bool) -> tuple[tuple[Change, ...], str]:
        """Return what stood in an instance that was removed, and what the instance is called.

        The others only moved up, which nobody did to them. `restored`: it came back, so nothing is lost.
        """
        rows = tuple(rows)
        counted = next((row for row in rows if row.path.endswith("[]")), rows[0])
        repeat = counted.path.removesuffix("[]")
        inside = [row for row in rows if row.path.startswith(f"{repeat}[") and row is not counted]
        if rows[0].act == "add":
            number = int(counted.new) if counted.new.isdecimal() else 0
        else:
            told = (_NUMBER.match(row.path, len(repeat)) for row in inside)
            number = next((int(found[1]) for found in told if found), 0)
            number = number or (int(counted.old) if counted.old.isdecimal() else 0)
        here = f"{repeat}[{number}]"
        lost = [
            _gone(row)
            for row in inside
            if row.act == "remove" and row.path.startswith(here) and row.old and not restored
        ]
        return self.changes(lost), self._within(f"{here}/")

    def _change(self, first: Entry, last: Entry) -> Change:
        path = first.path.removesuffix(ACCEPTED)
        if path != first.path:
            label = self._label(path, self._questions.get(Path(path).template))
            within = self._within(path)
            return Change(path=path, within=within, label=label, old=first.old, new=last.new, accepted=True)
        question = self._questions.get(Path(path).template)
        label = self._label(path, question)
        is_file = first.old_file is not None or last.new_file is not None
        return Change(
            path=path,
            within=self._within(path),
            label=label,
            old=self._words(path, question, first.old),
            new=self._words(path, question, last.new),
            another_file=is_file and first.old == last.new,
        )

    def _label(self, path: str, question: Question | None) -> str:
        """Return a question's label, with what it reads out of the record where it is still there."""
        if question is None:
            return path
        try:
            label = self._now.node(path).label if self._now else ""
        except KeyError:
            label = ""
        return label or _said(question.label, self._language) or Path(path).name

    def _within(self, path: str) -> str:
        """Return the instances around a path: 'Member 2, Illness 1', '' = none."""
        names: list[str] = []
        for found in _NUMBER.finditer(path):
            repeat = Path(path[: found.start()])
            label = self._called(repeat, f"{repeat}[{found[1]}]")
            names.append(f"{label} {found[1]}")
        return ", ".join(names)

    def _called(self, repeat: Path, instance: str) -> str:
        """Return what the instances of a repeat are called, with what that reads out of the record."""
        try:
            label = self._now.section(instance).label if self._now else ""
        except KeyError:
            label = ""
        return label or _said(self._repeats.get(repeat.template, Text()), self._language) or repeat.name

    def _words(self, path: str, question: Question | None, text: str) -> str:
        if question is None or not text:
            return text
        if question.type not in ("choice", "choices"):
            return answer_text(question, text, {})
        codes = text.split() if question.type == "choices" else [text.strip()]
        return answer_text(question, text, {code: self._choice(path, question, code) for code in codes})

    def _choice(self, path: str, question: Question, code: str) -> str:
        """Return what a choice is called: by the form, or by the record as it was when it was on offer."""
        known = self._labels.get((question.path, code))
        if known is None:
            items = {item.value: _said(item.label, self._language) for item in question.items}
            known = items.get(code) or self._offered(self._now, path, code)
            if known is None and self._form is not None and self._looks < _MOST_LOOKS:
                self._looks += 1
                known = self._offered(self._session(self.answers | {path: code}), path, code)
            self._labels[question.path, code] = known = known or answer_text(question, code, {})
        return known

    @staticmethod
    def _offered(session: Session | None, path: str, code: str) -> str | None:
        try:
            choices = session.node(path).choices if session else ()
        except KeyError:
            return None
        return next((choice.label for choice in choices if choice.value == code and choice.label), None)

    @cached_property
    def _now(self) -> Session | None:
        return self._session(dict(self.answers)) if self._form else None

    def _session(self, answers: Mapping[str, str]) -> Session:
        assert self._form is not None  # noqa: S101  (asked for with a form alone)
        return Session(self._form, answers, device=self._device, language=self._language)


def _gone(row: Entry) -> Entry:
    """Return the row of an answer that went with its instance."""
    return row.model_copy(update={"new": "", "new_file": None})


def _walk(
    body: Iterable[Question | Group | Repeat], around: Mapping[str, Text]
) -> Iterator[tuple[Question | Repeat, Text]]:
    """Yield questions and repeats; a repeat without a label has that of the group which holds it alone."""
    for item in body:
        if isinstance(item, Question):
            yield item, item.label
            continue
        if isinstance(item, Repeat):
            yield item, item.label or around.get("group", Text())
        yield from _walk(item.children, {"group": item.label} if len(item.children) == 1 else {})


def _said(text: Text, language: str) -> str:
    return "".join(part if isinstance(part, str) else "…" for part in text.parts(language))
