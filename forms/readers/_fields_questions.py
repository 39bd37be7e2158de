"""The fields of a field-app form as questions, with how they behave."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from forms.expr import Expression
from forms.expr.formula import fact
from forms.expr.syntax import Call, Expr, Literal
from forms.expr.tree import Element
from forms.model import Action, Bind, Body, Group, Part, Question, Text
from forms.path import Path, quote
from forms.readers._digit_parts import branch, default_of, flag, leaf, unmendable
from forms.readers._fields_formulas import Formulas, all_of
from forms.readers._fields_pages import Field, Page, day_of
from forms.readers._fields_rules import Rules, constraint_of
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, text

NOT_IN_RECORD: Mapping[str, str] = {"includeInForm": "false"}  # of a bind whose answer is not sent

_UNKNOWN_TYPE = "The type “{name}” is not known here. The question is asked as {shown}."
_UNKNOWN_LOOK = "The format “{name}” is not known here. The question is asked as {shown}."
_NO_CHOICES = "“{key}” is to be picked from a list, but has no choices. It is asked as text."
_CHOICES_ELSEWHERE = (
    "The choices of “{key}” are in the server's list {name}, not in the form. It is asked as text."
)
_APP_ONLY = "“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text."
_BAD_CHOICES = "Some choices of “{key}” are left out: each needs a text or code of its own."
_BAD_DEFAULT = "The value of “{key}” is no date that can be read here. It is left out."
PART_LEFT_OUT = "“{name}” does nothing here. It is left out."
_UNMENDABLE = "The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is."

_DOUBTS = {  # code → sentence, field of the property
    "unknown_type": (_UNKNOWN_TYPE, "type"),
    "unknown_look": (_UNKNOWN_LOOK, "format"),
    "app_only": (_APP_ONLY, "format"),
    "no_choices": (_NO_CHOICES, "enums"),
    "choices_elsewhere": (_CHOICES_ELSEWHERE, "schemaCode"),
}
_TEMPLATE = re.compile(r"\{\{\s*(.+?)\s*\}\}")
_PICKED = frozenset({"choice", "choices"})
_TODAY = {"date": ("date", "today"), "datetime": ("timestamp", "start")}
_CHANGED = frozenset({"xforms-value-changed"})


@dataclass(slots=True)
class Gathered:
    """What the questions of a form bring into it besides themselves."""

    binds: dict[Path, Bind] = field(default_factory=dict[Path, Bind])
    texts: dict[str, Text] = field(default_factory=dict[str, Text])
    actions: list[Action] = field(default_factory=list[Action])


@dataclass(frozen=True, slots=True)
class PageReader:
    """Reads the fields of one page. `around`: a condition on the whole page that hides its fields."""

    page: Page
    formulas: Formulas
    found: Findings
    into: Gathered
    around: Expression | None

    def item(self, one: Field, parent: Element) -> Body:
        """Read a field, or a group of fields, into `parent`."""
        label = _label(one)
        if one.fields:
            element = branch(parent, one.path.name)
            children = tuple(self.item(below, element) for below in one.fields)
            return Group(one.path, label, children, place=one.place)
        self._doubts(one)
        rules = Rules(one, self.formulas, self.found)
        named = one.key in map(text, as_list(self.page.given.get("required")) or ())
        default = self._default(one)
        question = Question(
            path=one.path,
            type=one.kind.type,
            label=label,
            look=one.kind.look,
            hint=_first_text(one, "helpText", "hint", "innerLabel"),
            guidance=_first_text(one, "tooltip", "infoText", "description"),
            rules=rules.read(required=named),
            items=one.items,
            default=default,
            hidden=one.hidden,
            readonly=_fixed(one, default),
            place=one.place,
        )
        leaf(parent, one.path.name, question.default)
        constraint, message = constraint_of(rules.checks, self.into.texts, one.place)
        bind = Bind(
            one.path,
            question.type,
            relevant=self._relevance(one),
            constraint=constraint,
            constraint_message=message,
            rules=question.rules,
            preload=_TODAY.get(question.type, ("", "")) if _starts_today(one, question) else ("", ""),
            attributes={} if one.kept else NOT_IN_RECORD,
            place=one.place,
        )
        self.into.binds[one.path] = self._filled(one, bind, question)
        return question

    def _relevance(self, one: Field) -> Expression | None:
        place = f"{one.place}/visibilityCondition"
        own = self.formulas.condition(one.given.get("visibilityCondition"), place, one.name)
        rules = [rule for rule in (self.around, own) if rule is not None]
        if len(rules) < len((self.around, own)):
            return rules[0] if rules else None
        return Expression(" && ".join(r.source for r in rules), all_of(r.tree for r in rules), place)

    def _default(self, one: Field) -> str:
        value = one.given.get("value")
        given = default_of(value, one.kind.type, one.items)
        match one.kind.type:
            case "date" | "datetime" if given.strip():
                day = day_of(given, one.kind.type)
                if not day:
                    self.found.notice("bad_default", _BAD_DEFAULT, f"{one.place}/value", key=one.key)
                return day
            case "boolean":  # a box is not ticked until somebody ticks it
                return given.strip().lower() or ("false" if one.kind.look == "checkbox" else "")
            case "choices" if isinstance(value, str) and "." in value:  # as the field app joins them
                codes = {item.value for item in one.items}
                several = [quote(code) for code in value.split(".")]
                return " ".join(several) if codes.issuperset(several) else given
            case _:
                return given

    def _doubts(self, one: Field) -> None:
        kind = one.kind
        for doubt in kind.doubts:
            elsewhere = doubt == "no_choices" and text(one.given.get("schemaCode")).strip()
            code = "choices_elsewhere" if elsewhere else doubt
            template, where = _DOUBTS[code]
            name = text(one.given.get(where)) or text(one.given.get("type"))
            self.found.notice(code, template, f"{one.place}/{where}", name=name, key=one.key, shown=kind.type)
        if not one.complete:
            self.found.notice("bad_choices", _BAD_CHOICES, f"{one.place}/enums", key=one.key)
        if one.given.get("displayBehavior"):
            self.found.notice(
                "part_left_out", PART_LEFT_OUT, f"{one.place}/displayBehavior", name="displayBehavior"
            )

    # --- fields that the form fills ---

    def _filled(self, one: Field, bind: Bind, question: Question) -> Bind:
        """Let `autoFillCondition` fill the field, and make it read-only, while a condition of it holds."""
        pairs = list(self._fillings(one, question))
        if not pairs:
            if unmendable(question) and not bind.preload[0]:
                self.found.notice("unmendable", _UNMENDABLE, f"{one.place}/value", key=one.key)
            return bind
        source = " || ".join(condition.source for condition, _ in pairs)
        place = f"{one.place}/autoFillCondition"
        rules = tuple(tree for condition, value in pairs for tree in (condition.tree, value))
        reset = Expression(source, Call("digit:refilling", (Literal(question.default), *rules)), place)
        self.into.actions.extend(
            Action("setvalue", _CHANGED, one.path, reset, trigger=path, place=place)
            for path in dict.fromkeys(path for condition, _ in pairs for path in _paths(condition))
        )
        return replace(
            bind,
            calculate=Expression(source, Call("digit:filling", rules), place),
            readonly=Expression(source, Call("digit:filled", rules), place),
        )

    def _fillings(self, one: Field, question: Question) -> Iterator[tuple[Expression, Expr]]:
        """Yield each condition, and what the field is filled with where it holds."""
        for i, entry in enumerate(as_list(one.given.get("autoFillCondition")) or ()):
            place = f"{one.place}/autoFillCondition/{i}"
            rule = as_object(entry) or {}
            condition = self.formulas.condition(rule.get("expression"), f"{place}/expression", one.name)
            given = text(rule.get("value")).strip()
            if condition is not None and given:
                yield condition, self._value(given, one, question)

    def _value(self, given: str, one: Field, question: Question) -> Expr:
        """Return what a template, a field's name or a plain value stands for."""
        template = _TEMPLATE.fullmatch(given)
        name = template[1] if template else given
        picked = question.type in _PICKED
        for known in (f"{self.page.key}.{name}", name):
            tree = self.formulas.answer(known) if picked else self.formulas.field(known)
            if tree is not None and known != one.name:
                return tree
        if template:
            return fact(name)
        return Literal(quote(given) if picked else given)


def _label(one: Field) -> Text:
    """Return the label, with the texts that stand before and after the answer."""
    parts: list[Part] = [text(one.given.get("label")) or one.key]
    for name in ("prefixText", "suffixText"):
        beside = text(one.given.get(name)).strip()
        if beside:
            parts += [" (", beside, ")"]
    return Text(MappingProxyType({"": tuple(parts)}))


def _first_text(one: Field, *names: str) -> Text:
    return Text.of(next((given for name in names if (given := text(one.given.get(name))).strip()), ""))


def _fixed(one: Field, default: str) -> bool:
    """Whether the answer is only shown; what the field app would fill by itself has to be typed here."""
    fixed = any(flag(one.given.get(name)) for name in ("readOnly", "readonly", "displayOnly"))
    return fixed and ("app_only" not in one.kind.doubts or bool(default))


def _starts_today(one: Field, question: Question) -> bool:
    return flag(one.given.get("systemDate")) and not question.default


def _paths(condition: Expression) -> Iterator[Path]:
    """Yield the paths of the answers that a condition reads."""
    for reference in condition.references():
        yield Path("".join(f"/{step}" for step in reference.steps))
