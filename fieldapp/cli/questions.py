"""A form's questions, as whoever writes a file with answers needs them: `fieldapp forms show`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from fieldapp.cli.desk import Json, table
from forms import Choice, Form, Node, Path, Question, Session, unquote

_COUNTED = "[n]"
_PATH = re.compile(r"(?:current\(\)/|/)?(?:[^/\s()]+/)*([^/\s().]+)")  # an answer's, of the form or beside
_RULES = {
    "min": "at least {}",
    "max": "at most {}",
    "min_length": "at least {} characters",
    "max_length": "at most {} characters",
    "pattern": "fits {}",
}


@dataclass(frozen=True)
class Asked:
    """A question that may be asked."""

    path: str  # '/data/person[n]/name': n counts the instances of a repeat
    type: str
    required: str  # yes, no, or sometimes: by what else is answered
    required_if: str  # the form's own expression, where it is sometimes
    limits: tuple[str, ...]  # what else an answer must be, in words
    label: str
    choices: tuple[tuple[str, str], ...]  # code and label
    depends: bool  # its choices are known only once others are answered


def asked(session: Session) -> list[Asked]:
    """Return the questions in the form's order; the session is one that nobody keeps."""
    form = session.form
    if form.languages:
        session.set_language(form.languages[0])
    for repeat in form.repeats:  # the outer ones first
        _begin(session, form, repeat)
    shown = (question for question in form.questions() if not question.hidden and not question.readonly)
    return [_asked(session, question) for question in shown]


def as_json(questions: Sequence[Asked]) -> list[Json]:
    """Return them for --json."""
    return [
        {
            "path": each.path,
            "name": unquote(each.path.rpartition("/")[2]),
            "type": each.type,
            "required": each.required,
            "requiredIf": each.required_if,
            "constraints": list(each.limits),
            "label": each.label,
            "choices": [{"code": code, "label": label} for code, label in each.choices],
            "choicesDepend": each.depends,
        }
        for each in questions
    ]


def lines(questions: Sequence[Asked]) -> list[str]:
    """Return them as a table, a line each."""
    rows = [
        [
            each.path,
            each.type,
            f"if {each.required_if}" if each.required_if else each.required,
            each.label,
            _taken(each),
            "; ".join(each.limits),
        ]
        for each in questions
    ]
    return table(["PATH", "TYPE", "REQUIRED", "LABEL", "CHOICES", "CONSTRAINTS"], rows)


def _taken(each: Asked) -> str:
    if each.type == "boolean":
        return "yes, no"
    if each.depends:
        return "by other answers"
    return ", ".join(f"{code} ({label})" if label else code for code, label in each.choices)


def _asked(session: Session, question: Question) -> Asked:
    form = session.form
    node: Node | None = None
    with suppress(KeyError):  # a repeat that the form counts may have no instance yet
        node = session.node(_placed(form, question.path, "[1]"))
    bind = form.binds.get(question.path)
    required, required_if = "no", ""
    if question.required or (node is not None and node.required):
        required = "yes"
    elif bind is not None and bind.required is not None:
        required, required_if = "sometimes", bind.required.source
    choices = node.choices if node is not None else ()
    choices = choices or tuple(Choice(item.value, str(item.label)) for item in question.items)
    return Asked(
        path=_placed(form, question.path, _COUNTED),
        type=question.type,
        required=required,
        required_if=required_if,
        limits=tuple(_limits(form, question)),
        label=_label(question, session.language),
        choices=tuple((unquote(choice.value), choice.label) for choice in choices),
        depends=question.itemset is not None and not choices,
    )


def _label(question: Question, language: str) -> str:
    """Return the words, with the name of the question whose answer they quote: nothing is answered yet."""
    parts = question.label.parts(language)
    return "".join(part if isinstance(part, str) else _quoted(part.source) for part in parts).strip()


def _quoted(source: str) -> str:
    """Return where an answer stands in a text as forms write it, '…' for what is worked out from several."""
    path = _PATH.fullmatch(source.strip())
    return f"${{{unquote(path[1])}}}" if path else "…"


def _limits(form: Form, question: Question) -> Iterator[str]:
    """Yield what an answer must be, with the form's own sentence where it has one."""
    bind = form.binds.get(question.path)
    rules = question.rules or (bind.rules if bind is not None else ())
    for rule in rules:
        if rule.name in _RULES:
            limit = _RULES[rule.name].format(rule.argument)
            yield f"{limit} ({rule.message})" if rule.message else limit
    if bind is not None and bind.constraint is not None:
        message = str(bind.constraint_message)
        yield f"{bind.constraint.source} ({message})" if message else bind.constraint.source


def _begin(session: Session, form: Form, repeat: Path) -> None:
    """Have one instance of a repeat, where the form does not count them itself."""
    place = f"{_placed(form, repeat.parent, '[1]')}/{repeat.name}"
    with suppress(KeyError):
        section = session.section(place)
        if not section.count and section.can_add:
            session.add_repeat(place)


def _placed(form: Form, path: Path, instance: str) -> str:
    """Return a path with that behind the name of each repeat in it."""
    placed, bare = "", ""
    for name in path.split("/")[1:]:
        bare += f"/{name}"
        placed += f"/{name}{instance if bare in form.repeats else ''}"
    return placed
