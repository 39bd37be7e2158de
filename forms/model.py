"""A form as read: frozen, without any format's quirks. Readers make it, sessions fill it.

Texts (labels, hints, choice labels, button) may be message keys; `Form.worded` looks them up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from forms.errors import Problem
from forms.path import Path, unquote
from forms.types import worded


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: `value` is what an answer holds (the code, quoted to be one word), `label` is shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A check on one answer. Names: required, min, max, min_length, max_length, pattern.

    `argument` is text as the form wrote it ('20', '^[A-Z]+$'); `message` replaces our sentence if given.
    """

    name: str
    argument: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to answer. `type` names one of forms.types; `look` an appearance, '' = the type's own."""

    path: Path
    type: str
    label: str
    look: str = ""
    hint: str = ""
    default: str = ""  # '' = no value
    rules: tuple[Rule, ...] = ()
    choices: tuple[Choice, ...] = ()
    hidden: bool = False
    readonly: bool = False
    place: str = ""  # JSON pointer, XPath or sheet/row in the document

    @property
    def required(self) -> bool:
        """Whether a blank answer is a problem."""
        return any(rule.name == "required" for rule in self.rules)


@dataclass(frozen=True, slots=True)
class Group:
    """A titled section of questions; a form without sections has one group with an empty label."""

    path: Path
    label: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form. `notices` lists what was understood only in part and how it is shown instead."""

    schema_id: str
    version: int
    title: str
    groups: tuple[Group, ...]
    finish_label: str = ""
    next_route: str = "/home"  # where to go after Finish
    submit_path: str = ""
    notices: tuple[Problem, ...] = ()
    index: Mapping[Path, Question] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the questions by path."""
        object.__setattr__(self, "index", {q.path: q for q in self.questions()})

    def questions(self) -> Iterator[Question]:
        """Yield every question in document order, hidden ones too."""
        for group in self.groups:
            yield from group.questions

    def worded(self, messages: Mapping[str, str]) -> Form:
        """Return the form with message keys replaced by their texts; a key without a text stays as it is."""
        if not messages:
            return self

        def word(text: str) -> str:
            return messages.get(text, text)

        def question(q: Question) -> Question:
            return replace(
                q,
                label=word(q.label),
                hint=word(q.hint),
                rules=tuple(replace(r, message=word(r.message)) for r in q.rules),
                choices=tuple(Choice(c.value, word(c.label)) for c in q.choices),
            )

        groups = tuple(
            replace(g, label=word(g.label), questions=tuple(map(question, g.questions))) for g in self.groups
        )
        return replace(self, title=word(self.title), groups=groups, finish_label=word(self.finish_label))


def answer_text(question: Question, text: str) -> str:
    """Return an answer worded for people: the labels of picked choices, 'Yes', '22 Nov 2026', else the text.

    What the form does not word itself is English, as problems' templates are.
    """
    if not question.choices:
        return worded(question.type, text)
    labels = {choice.value: choice.label for choice in question.choices}
    codes = text.split() if question.type == "choices" else [text.strip()]
    return ", ".join(labels.get(code, unquote(code)) for code in codes)
