"""Answers as values and words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from fieldapp.connectors.digime.documents.tree import Answer, Json, Picked
from fieldapp.records import Attachment
from forms import Form, Question, answer_text, unquote

_PICKING = frozenset({"choice", "choices", "rank"})
_WHOLE = re.compile(r"[+-]?\d{1,18}")
_NUMBER = re.compile(r"[+-]?(?:\d{1,18}(?:\.\d{0,18})?|\.\d{1,18})")
PLACE = ("latitude", "longitude", "altitude", "accuracy")


class Wording:
    """Turns one record's texts, as a draft's state has them, into answers."""

    def __init__(self, form: Form, attachments: Sequence[Attachment]) -> None:
        self._plain = form.record == "xform"  # its codes and names are as they are, DIGIT's are quoted
        self._attachments = attachments

    def name(self, path: str) -> str:
        """Return the last name of a path as the form writes it."""
        name = path.rpartition("/")[2].partition("[")[0]
        return name if self._plain else unquote(name)

    def answer(
        self, question: Question, path: str, text: str, label: str, labels: Mapping[str, str]
    ) -> Answer:
        """Return an answer; `labels` are those of the choices by value."""
        text = text.strip()
        picked = self._picked(question, text, labels)
        return Answer(
            name=self.name(path),
            path=str(path),
            label=label.strip() or self.name(path),
            type=question.type,
            value=self._value(question, text, picked),
            words=", ".join(p.label for p in picked) or answer_text(question, text, {}, whole=True),
            picked=picked,
            files=tuple(a for a in self._attachments if a.path == path),
        )

    def _picked(self, question: Question, text: str, labels: Mapping[str, str]) -> tuple[Picked, ...]:
        if question.type not in _PICKING:
            return ()
        words = [text] if question.type == "choice" else text.split()
        codes = ((word, word if self._plain else unquote(word)) for word in words)
        return tuple(Picked(code, labels.get(word, "").strip() or code) for word, code in codes)

    def _value(self, question: Question, text: str, picked: tuple[Picked, ...]) -> Json:
        match question.type:
            case "choice":
                return picked[0].code
            case "choices" | "rank":
                return [choice.code for choice in picked]
            case kind:
                return plain(kind, text)


def plain(kind: str, text: str) -> Json:
    """Return an answer as a value of JSON; a text that is no such answer stays as it is."""
    match kind:
        case "boolean":
            return {"true": True, "1": True, "false": False, "0": False}.get(text, text)
        case "integer":
            return int(text) if _WHOLE.fullmatch(text) else text
        case "decimal":
            return number(text)
        case "geopoint":
            return _place(text)
        case _:
            return text


def number(text: str) -> Json:
    """Return a number, a whole one without a point."""
    if not _NUMBER.fullmatch(text):
        return text
    value = float(text)
    return int(text) if _WHOLE.fullmatch(text) else int(value) if value.is_integer() else value


def _place(text: str) -> Json:
    """Return a place by its measures, those that were taken."""
    values = dict(zip(PLACE, map(number, text.split()), strict=False))
    known = {name: value for name, value in values.items() if value != "NaN"}
    whole = {"latitude", "longitude"} <= known.keys()
    return known if whole and not any(isinstance(value, str) for value in known.values()) else text
