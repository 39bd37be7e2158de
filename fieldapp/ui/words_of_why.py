"""Why a question is as it is, in words: what is allowed, why it is asked, worked out, needed or wrong.

The engine gives reasons as data (forms.Reason); nothing is evaluated here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.look import words_of
from fieldapp.ui.markup import plain
from fieldapp.ui.plain_rules import plain_pattern, plain_rule
from fieldapp.ui.words import say
from forms import Node, Question, Reading, Reason, Session, Text

_PATH = re.compile(r"/[^\W\d][\w.-]*(?:/[^\W\d][\w.-]*)+")
_SELF = re.compile(r"(?<![\w./\]\)\d])\.(?![\w./\d])")  # the answer itself, in a rule
_QUOTED = re.compile(r"""('[^']*'|"[^"]*")""")
_COMPARED = re.compile(r"[<>!]=|[<>=]")
_CHOSEN = re.compile(r"(?P<before>(?P<path>/[\w./-]*[\w-])\s*(?:!?=|,)\s*)'(?P<code>[^']*)'")
_SPACES = re.compile(r"\s+")
_DEPTH = 3  # of rules behind rules that are told
_LETTERS = 80  # of a question in a sentence
_BOUNDS = ("min", "max")
_LENGTHS = ("min_length", "max_length")

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Told:
    """One thing that is said about a question: a heading and sentences, each on a line of its own."""

    heading: str
    lines: tuple[str, ...]


def about(session: Session, path: str, *, with_problem: bool) -> list[Told]:
    """Return all that can be said about a question; `with_problem`: what is wrong with it is on show."""
    node = session.node(path)
    reasons = session.explain(path)
    told = [
        Told(translate("why", "Why we ask this"), _own_help(node.question, session.language)),
        Told(translate("why", "What is wrong"), _wrong(node) if with_problem else ()),
        Told(translate("why", "Accepted as it is"), (node.accepted,) if node.accepted else ()),
        Told(translate("why", "Allowed answers"), tuple(_allowed(node)) if node.asked else ()),
        *why(session, reasons),
    ]
    return [each for each in told if each.lines]


def why(session: Session, reasons: Iterable[Reason]) -> list[Told]:
    """Return the reasons of the engine in words."""
    return [Told(_heading(reason), tuple(_reason(session, reason))) for reason in reasons if _speaks(reason)]


def said(text: Text, language: str) -> str:
    """Return a text of a form in a language, without markup and without what it fills in."""
    return plain("".join(part for part in text.parts(language) if isinstance(part, str))).strip()


def _own_help(question: Question, language: str) -> tuple[str, ...]:
    """Return what the form says to whoever asks: its guidance, else its hint."""
    return _lines(said(question.guidance, language)) or _lines(said(question.hint, language))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())


def _wrong(node: Node) -> tuple[str, ...]:
    return tuple(plain(say(problem)) for problem in node.problems)


def _speaks(reason: Reason) -> bool:
    """Whether a reason says more than the question itself does: a bare 'always' says nothing."""
    if reason.aspect == "required":
        return bool(reason.readings)
    if reason.aspect == "readonly":
        return bool(reason.readings) or not reason.rule
    return reason.aspect in {"relevant", "constraint", "calculate"}


def _heading(reason: Reason) -> str:
    if reason.aspect == "relevant":
        asked, hidden = translate("why", "Why it is asked"), translate("why", "Why it is not asked")
        return asked if reason.holds else hidden
    return {
        "required": translate("why", "Why it is needed")
        if reason.holds
        else translate("why", "Why you may leave it empty"),
        "constraint": translate("why", "The form's rule for the answer"),
        "calculate": translate("why", "How it is worked out"),
    }.get(reason.aspect, translate("why", "Why it cannot be changed here"))


def _reason(session: Session, reason: Reason) -> Iterator[str]:
    rule = rule_in_words(session, reason.rule)
    if reason.aspect == "constraint" and not rule:
        yield _own_words(session, reason) or translate("why", "The form checks it by a rule of its own.")
    elif rule:
        yield rule
    if reason.aspect == "constraint":
        kept, broken = (
            translate("why", "The answer fits it."),
            translate("why", "The answer does not fit it."),
        )
        yield kept if reason.holds else broken
    if reason.aspect == "readonly" and not reason.rule:
        yield translate("why", "The form fills it in.")
    yield from (line for line in _readings(session, reason, 0) if line != f"– {rule}")


def _own_words(session: Session, reason: Reason) -> str:
    """Return what the form itself says of an answer that breaks its rule, '' = nothing."""
    bind = session.form.binds.get(session.node(reason.path).question.path)
    return said(bind.constraint_message, session.language) if bind else ""


def _readings(session: Session, reason: Reason, depth: int) -> Iterator[str]:
    """Say what a rule read, and what made that so."""
    lead = "  " * depth + "– "
    for reading in reason.readings:
        yield lead + _reading(session, reading)
        for behind in reading.because if depth < _DEPTH else ():
            rule = rule_in_words(session, behind.rule)
            if rule:
                worked = translate("why", "which is worked out: {rule}")
                hidden = translate("why", "which is not asked: {rule}")
                form = worked if behind.aspect == "calculate" else hidden
                yield "  " * (depth + 1) + form.format(rule=rule)
            yield from _readings(session, behind, depth + 1)


def _reading(session: Session, reading: Reading) -> str:
    question, value = named(reading.label, reading.path), reading.value
    with suppress(KeyError):  # of what is no question
        value = session.node(reading.path).words if value else ""
    if not value:
        return translate("why", "“{question}” has no answer").format(question=question)
    answer = _short(value)
    return translate("why", "“{question}” is “{answer}”").format(question=question, answer=answer)


def rule_in_words(session: Session, rule: str) -> str:
    """Return a rule in plain words, questions by their labels; '' where there are none for it."""
    index = session.form.index

    def question(match: re.Match[str]) -> str:
        found = index.get(match[0])  # pyright: ignore[reportArgumentType, reportCallIssue]
        if not isinstance(found, Question):
            return match[0]
        return f"“{named(said(found.label, session.language), match[0])}”"

    def choice(match: re.Match[str]) -> str:
        label = ""
        with suppress(KeyError):  # of a question in a repeat: there is no one list
            label = plain(session.node(match["path"]).label_of(match["code"]))
        return f"{match['before']}'“{label}”'" if label else match[0]

    compared = {
        "=": translate("why", "is"),
        "!=": translate("why", "is not"),
        "<": translate("why", "is less than"),
        "<=": translate("why", "is at most"),
        ">": translate("why", "is more than"),
        ">=": translate("why", "is at least"),
    }
    pieces = _QUOTED.split(_CHOSEN.sub(choice, rule))  # what is quoted stands at the odd places, and stays
    for place in range(0, len(pieces), 2):
        worded = _SELF.sub(lambda _: translate("why", "the answer"), pieces[place])
        worded = _PATH.sub(question, worded)
        pieces[place] = _COMPARED.sub(lambda sign: f" {compared[sign[0]]} ", worded)
    return plain_rule(_SPACES.sub(" ", "".join(pieces)).replace("'“", "“").replace("”'", "”").strip())


def named(label: str, path: str) -> str:
    """Return what a question is called: its label, else its name in the form."""
    return _short(plain(label)) or path.rpartition("/")[2]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1].rstrip()}…"


def _allowed(node: Node) -> Iterator[str]:
    """Say which answers are taken: the kind, the bounds, whether it may stay open."""
    yield _kind(node)
    rules = {rule.name: rule.argument for rule in node.question.rules}
    yield from _between(*(rules.get(name, "") for name in _BOUNDS), amounts=True)
    yield from _between(*(rules.get(name, "") for name in _LENGTHS), amounts=False)
    if "pattern" in rules:
        worded = plain_pattern(rules["pattern"])
        own = next(rule.message for rule in node.question.rules if rule.name == "pattern")
        yield (
            f"{worded[0].upper()}{worded[1:]}."
            if worded
            else plain(str(own)) or translate("why", "It has to be written as the form wants it.")
        )
    if node.required:
        yield translate("why", "An answer is needed.")
    else:
        yield translate("why", "You may leave this empty.")


def _kind(node: Node) -> str:
    one = translate("why", "One of %n choices.", "", len(node.choices))
    some = translate("why", "Any of %n choices.", "", len(node.choices))
    looks = words_of(node.question)
    figures, month, year = not {"number", "numbers"}.isdisjoint(looks), "month-year" in looks, "year" in looks
    a_date = translate("why", "A month.") if month else translate("why", "A date.")
    return {
        "text": translate("why", "Figures only.") if figures else translate("why", "Any text."),
        "integer": translate("why", "A whole number."),
        "decimal": translate("why", "A number, with a point before parts: 1.5."),
        "boolean": translate("why", "Yes or no."),
        "date": translate("why", "A year.") if year else a_date,
        "time": translate("why", "A time of day."),
        "datetime": translate("why", "A date with a time."),
        "choice": one,
        "choices": some,
        "rank": translate("why", "All of %n choices, the best first.", "", len(node.choices)),
        "acknowledge": translate("why", "A tick that it was seen."),
        "attachment": translate("why", "A picture or file."),
    }.get(node.question.type, translate("why", "A place, as latitude and longitude in degrees."))


def _between(least: str, most: str, *, amounts: bool) -> Iterator[str]:
    """Say the bounds of an amount or of a length; nothing where there are none."""
    if least and most:
        both = translate("why", "From {least} to {most}.")
        words = both if amounts else translate("why", "{least} to {most} characters.")
    elif least:
        words = (
            translate("why", "{least} or more.")
            if amounts
            else translate("why", "At least {least} characters.")
        )
    elif most:
        words = (
            translate("why", "At most {most}.") if amounts else translate("why", "At most {most} characters.")
        )
    else:
        return
    yield words.format(least=least, most=most)
