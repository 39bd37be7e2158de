"""Plausible answers to any question: by type, choices and range, and by what its constraint speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from forms import Node, Session

_LITERALS = re.compile(r"'([^']*)'|\"([^\"]*)\"|(?<![\w.])(\d+(?:\.\d+)?)")
_LINE = "-1.29 36.82 0 0; -1.28 36.83 0 0; -1.27 36.81 0 0"
_BY_TYPE = {
    "text": ("Amina", "a", "12345", "A-1", "0712345678", "amina@example.org", "ABC", "2024-05-17"),
    "integer": ("3", "0", "1", "12", "30", "100", "2024", "20000", "-1"),
    "decimal": ("2.5", "0", "1", "12.5", "36.6", "100", "20000", "-1"),
    "boolean": ("true", "false"),
    "date": ("2026-05-17", "2026-06-15", "2026-06-16", "2030-01-01", "2024-02-29", "1990-07-01"),
    "datetime": ("2026-05-17T10:30:00.000Z", "2026-06-15T12:00:00.000Z", "2030-01-01T00:00:00.000Z"),
    "time": ("10:30:00.000Z", "00:00:00.000Z"),
    "geopoint": ("-1.29 36.82 1650 5",),
    "geotrace": (_LINE,),
    "geoshape": (f"{_LINE}; -1.29 36.82 0 0",),
    "attachment": ("photo.jpg",),
    "acknowledge": ("OK",),
}
_FROM_LIST = frozenset({"choice", "choices", "rank"})
_MOST = 200  # candidates that are tried
_ATOMS = re.compile(r"(\[\^?[^\]]+\]|\\.|[^\\\[\]*+?{}])(\{(\d+)[\d,]*\}|[*+?])?")
_LETTERS = {"\\d": "7", "\\w": "a", "\\s": " ", "[^": "a", ".": "a", "^": "", "$": "", "(": "", ")": ""}


def answer(session: Session, node: Node) -> bool:
    """Answer a question with the first candidate that is right; return whether there is one.

    Where none is, the question is left empty.
    """
    for candidate in islice(_candidates(session, node), _MOST):
        session.set(node.path, candidate)
        if session.node(node.path).valid:
            return True
    session.set(node.path, "")
    return session.node(node.path).valid


def _candidates(session: Session, node: Node) -> Iterator[str]:
    """Yield what may be right; later ones may come from what the first, wrong one was told."""
    question = node.question
    if question.type in _FROM_LIST and (question.itemset or question.items):
        yield from _picked(question.type, [choice.value for choice in node.choices])
        return
    if question.parameters.get("start"):
        yield question.parameters["start"]
        yield question.parameters.get("end", "")
    yield from _BY_TYPE.get(question.type, _BY_TYPE["text"])
    for reason in session.explain(node.path):
        yield from _near(*(reading.value for reading in reason.readings))
        for literal in _LITERALS.findall(reason.rule):
            yield from _near(*literal)
            yield from map(_sample, literal)


def _picked(kind: str, values: list[str]) -> Iterator[str]:
    if kind == "rank":
        yield " ".join(values)
    else:
        yield from values
        if kind == "choices":
            yield from (" ".join(values[:size]) for size in range(2, len(values) + 1))


def _near(*texts: str) -> Iterator[str]:
    """Yield texts themselves, and numbers with their neighbours."""
    for text in filter(None, texts):
        yield text
        if re.fullmatch(r"-?\d{1,9}", text):
            yield from (str(int(text) + step) for step in (-1, 1))
            yield "7" * min(int(text), 40)
            yield "a" * min(int(text), 40)


def _sample(pattern: str) -> str:
    """Return a text that a plain pattern takes: its first alternative, of each set the first character."""
    found = ""
    for atom, _, least in _ATOMS.findall(pattern):
        if atom == "|":
            break
        sort = atom[:2] if atom[0] == "\\" or atom[:2] == "[^" else atom[0]
        letter = str(_LETTERS.get(sort, atom[1] if sort in {"[", "\\"} else atom[-1]))
        found += letter * max(1, int(least or 1))
    return found
