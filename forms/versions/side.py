"""One of the two versions that are compared: its rules and words as they can be held against the other's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from forms.expr import Expression
from forms.model import Action, Bind, Body, Form, ItemSet, Question, Text
from forms.path import Path, unquote
from forms.session.plan import VALUE_CHANGED
from forms.validate import short
from forms.versions.offers import Offers

ALWAYS = "true()"
_LIST = re.compile(r"instance\(\s*(['\"]).*?\1\s*\)")
_RANGE = ("start", "end", "step")


class Side:
    """A form, the language whose words are compared, and what its paths are called in the newer form."""

    def __init__(self, form: Form, language: str, renamed: Callable[[str], str]) -> None:
        self.form = form
        self.offers = Offers(form)
        self._language = language
        self._renamed = renamed
        self._actions: dict[Path, list[Action]] = defaultdict(list)
        for action in form.actions:
            self._actions[action.target].append(action)

    def rule(self, expression: Expression | None) -> str:
        """Return a rule in the form's words, '' = none; how it is spaced does not count."""
        return "" if expression is None else self._renamed(" ".join(expression.source.split()))

    def words(self, text: Text | str, language: str | None = None) -> str:
        """Return a text to compare, the outputs by their rules."""
        if isinstance(text, str):
            return text
        parts = text.parts(self._language if language is None else language)
        return "".join(part if isinstance(part, str) else f"\0{self.rule(part)}\0" for part in parts)

    def shown(self, text: Text | str) -> str:
        """Return a text to show, on one line, an ellipsis where an output stands."""
        if isinstance(text, str):
            return text
        parts = text.parts(self._language)
        return " ".join("".join(part if isinstance(part, str) else "…" for part in parts).split())

    def label(self, item: Body) -> str:
        """Return what an item is called: by its label, else by its name."""
        return self.shown(item.label) or unquote(item.path.name)

    def name(self, item: Body) -> str:
        """Return as much of what an item is called as a sentence repeats."""
        return short(self.label(item))

    def bind(self, item: Body) -> Bind:
        """Return how an item's node behaves."""
        return self.form.binds.get(item.path) or Bind(item.path)

    def required(self, question: Question) -> str:
        """Return when an answer is needed."""
        return ALWAYS if question.required else self.rule(self.bind(question).required)

    def readonly(self, item: Body) -> str:
        """Return when an answer cannot be changed."""
        if isinstance(item, Question) and item.readonly:
            return ALWAYS
        return self.rule(self.bind(item).readonly)

    def checks(self, question: Question) -> dict[str, str]:
        """Return what an answer is held to, by name."""
        found = {rule.name: rule.argument for rule in question.rules if rule.name != "required"}
        found |= {name: question.parameters[name] for name in _RANGE if name in question.parameters}
        bind = self.bind(question)
        constraint = self.rule(bind.constraint)
        if constraint and bind.soft:
            constraint = f"{constraint} (soft)"
        return found | ({"constraint": constraint} if constraint else {})

    def looks(self, question: Question) -> tuple[object, ...]:
        """Return how a question is shown."""
        told = {name: value for name, value in question.parameters.items() if name not in _RANGE}
        return (question.look, told)

    def picking(self, itemset: ItemSet) -> str:
        """Return how a list is picked from, without the list's name."""
        return _LIST.sub("instance()", self.rule(itemset.nodeset))

    def columns(self, itemset: ItemSet) -> tuple[str, str]:
        """Return how values and labels are found in a list."""
        return (self.rule(itemset.value), self.rule(itemset.label))

    def calculation(self, question: Question) -> str:
        """Return what the form sets an answer to whenever something changes, '' = nothing."""
        calculate = self.rule(self.bind(question).calculate)
        return "\n".join(filter(None, (calculate, *self._done(question, again=True))))

    def beginning(self, question: Question) -> tuple[object, ...]:
        """Return what an answer is in a new record."""
        return (question.default, self.bind(question).preload, *self._done(question, again=False))

    def messages(self, question: Question) -> dict[str, Text]:
        """Return what is said where an answer is wrong, by the check."""
        bind = self.bind(question)
        found = {rule.name: rule.message for rule in question.rules}
        if bind.required is not None:
            found["required"] = bind.required_message
        return found | ({"constraint": bind.constraint_message} if bind.constraint is not None else {})

    def media(self, text: Text) -> dict[str, str]:
        """Return the files that are shown with a text."""
        return dict(text.files(self._language))

    def _done(self, question: Question, *, again: bool) -> Iterator[str]:
        """Yield what actions do to an answer: at the beginning, or whenever something changes."""
        for action in self._actions[question.path]:
            if (VALUE_CHANGED in action.events) == again:
                value = self.rule(action.value) or action.text
                yield f"{action.kind} {self._renamed(action.trigger)} {value}"
