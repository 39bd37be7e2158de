"""The validations of a field-app property: rules where they are about the answer alone, else checks.

Source: validator_helper of digit_forms_engine for what is enforced and how; of forms_engine only required,
minLength and maxLength are. What the field app does not enforce is left out, and said so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from forms.expr import Expression
from forms.expr.formula import NAVIGATION, fact
from forms.expr.syntax import Binary, Call, Expr, KindTest, Literal, LocationPath, Step
from forms.model import NO_TEXT, Rule, Text
from forms.readers._digit_parts import RULE_LEFT_OUT, distinct
from forms.readers._fields_formulas import Formulas, all_of
from forms.readers._fields_pages import Field, day_of
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, text
from forms.validate import usable

_NOT_ALLOWED = "This answer is not allowed here. Check it and answer again."

_SELF = LocationPath((Step("self", KindTest("node")),))
_BLANK = Literal("")
_WHOLE = re.compile(r"\s*[+-]?\d{1,18}\s*", re.ASCII)
_DAY_MS = 86_400_000
_NUMBERS = frozenset({"integer", "decimal"})
_DATES = frozenset({"date", "datetime"})


@dataclass(frozen=True, slots=True)
class Check:
    """A condition on an answer that only an expression can say; `source` in the form's own words."""

    tree: Expr
    source: str
    message: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Validation:
    """One entry of `validations`, or a property of the same name."""

    name: str
    value: Any
    message: Text
    place: str

    @property
    def argument(self) -> str:
        """The value as text."""
        return text(self.value)

    @property
    def source(self) -> str:
        """The entry in the form's own words."""
        return f"{self.name}: {self.argument}"


@dataclass(slots=True)
class Rules:
    """What the validations of one field come to."""

    of: Field
    formulas: Formulas
    found: Findings
    rules: list[Rule] = field(default_factory=list[Rule])
    checks: list[Check] = field(default_factory=list[Check])

    def read(self, *, required: bool) -> tuple[Rule, ...]:
        """Read them all; `required`: the page names the field as such. Return the rules."""
        if required:
            self.rules.append(Rule("required"))
        for validation in _validations(self.of):
            reader = _READERS.get(validation.name.strip().lower())
            if reader is None or not reader(self, validation):
                self._leave_out(validation)
        return distinct(self.rules)

    @property
    def type(self) -> str:
        """The type of the answer."""
        return self.of.kind.type

    def required(self, given: Validation) -> bool:
        """Only true asks for an answer."""
        if given.value is True:
            self.rules.append(Rule("required", "", given.message))
        return given.value is None or isinstance(given.value, bool)

    def min_length(self, given: Validation) -> bool:
        """The least number of characters of a text."""
        return self._rule("min_length", given)

    def max_length(self, given: Validation) -> bool:
        """The greatest number of characters of a text."""
        return self._rule("max_length", given)

    def pattern(self, given: Validation) -> bool:
        """A pattern, or a list of which the first one counts."""
        first = (as_list(given.value) or [given.value])[0]
        return self._rule("pattern", given, text(first))

    def least(self, given: Validation) -> bool:
        """A whole number, or what the app hands over as one."""
        return self._bound("min", given)

    def most(self, given: Validation) -> bool:
        """A whole number, or what the app hands over as one."""
        return self._bound("max", given)

    def youngest(self, given: Validation) -> bool:
        """Months of age at least."""
        return self._age(">=", given)

    def oldest(self, given: Validation) -> bool:
        """Months of age at most."""
        return self._age("<=", given)

    def differs(self, given: Validation) -> bool:
        """Another answer than that of 'page.field'."""
        other = self.formulas.field(given.argument)
        if other is None:
            return False
        return self._check(Binary("!=", Call("string", (_SELF,)), Call("string", (other,))), given)

    def first_day(self, given: Validation) -> bool:
        """A day, or a moment of it in milliseconds since 1970."""
        if self.type in _DATES and _WHOLE.fullmatch(given.argument):
            day_before = Literal(int(given.argument) / _DAY_MS - 1)
            return self._check(Binary(">", Call("number", (_SELF,)), day_before), given)
        return self.type in _DATES and self._rule("min", given, day_of(given.argument, self.type, "T00:00"))

    def last_day(self, given: Validation) -> bool:
        """A day, or a moment of it in milliseconds since 1970."""
        if self.type in _DATES and _WHOLE.fullmatch(given.argument):
            moment = Literal(int(given.argument) / _DAY_MS)
            return self._check(Binary("<=", Call("number", (_SELF,)), moment), given)
        return self.type in _DATES and self._rule("max", given, day_of(given.argument, self.type, "T23:59"))

    def _rule(self, name: str, given: Validation, argument: str | None = None) -> bool:
        rule = Rule(name, given.argument if argument is None else argument, given.message)
        if usable(rule, self.type):
            self.rules.append(rule)
            return True
        return False

    def _bound(self, name: str, given: Validation) -> bool:
        navigated = given.argument.strip().startswith(NAVIGATION)
        if not navigated and not _WHOLE.fullmatch(given.argument):
            return False
        if self.type in _NUMBERS and not navigated:
            return self._rule(name, given, given.argument.strip())
        if self.type not in {*_NUMBERS, "text"}:
            return False
        bound = fact(given.argument.strip()) if navigated else Literal(float(given.argument))
        bounds = (bound, _BLANK) if name == "min" else (_BLANK, bound)
        return self._check(Call("digit:within", (_SELF, *bounds)), given)

    def _age(self, operator: str, given: Validation) -> bool:
        if self.of.kind.look != "dob" or not _WHOLE.fullmatch(given.argument):
            return False
        age = Call("digit:age-in-months", (_SELF,))
        return self._check(Binary(operator, age, Literal(float(given.argument))), given)

    def _check(self, tree: Expr, given: Validation) -> bool:
        self.checks.append(Check(tree, given.source, given.message))
        return True

    def _leave_out(self, given: Validation) -> None:
        self.found.notice(
            "rule_left_out",
            RULE_LEFT_OUT,
            given.place,
            name=given.name,
            argument=given.argument,
            shown=self.type,
        )


def constraint_of(checks: list[Check], texts: dict[str, Text], place: str) -> tuple[Expression | None, Text]:
    """Return the checks as one rule, and a message that tells the first one that fails.

    Messages that are needed by name are added to `texts`.
    """
    if not checks:
        return None, NO_TEXT
    rule = Expression(
        " && ".join(check.source for check in checks), all_of(check.tree for check in checks), place
    )
    if len(checks) == 1:
        return rule, checks[0].message
    messages = [check.message or Text.of(_NOT_ALLOWED) for check in checks]
    texts.update((str(message), message) for message in messages)
    pairs = (part for c, m in zip(checks, messages, strict=True) for part in (c.tree, Literal(str(m))))
    told = Expression(rule.source, Call("digit:complaint", tuple(pairs)), place)
    return rule, Text(MappingProxyType({"": (told,)}))


def _validations(given: Field) -> Iterator[Validation]:
    """Yield the entries of `validations`, then the properties that say the same."""
    for i, entry in enumerate(as_list(given.given.get("validations")) or ()):
        place = f"{given.place}/validations/{i}"
        rule = as_object(entry) or {}
        yield Validation(text(rule.get("type")), rule.get("value"), Text.of(text(rule.get("message"))), place)
    for name in _PROPERTIES:
        value = given.given.get(name)
        inner = as_object(value)
        if inner is not None:
            value = inner.get("value")
        if text(value).strip():
            yield Validation(name, value, NO_TEXT, f"{given.place}/{name}")


_READERS: Mapping[str, Callable[[Rules, Validation], bool]] = {
    "required": Rules.required,
    "minlength": Rules.min_length,
    "maxlength": Rules.max_length,
    "min": Rules.least,
    "minvalue": Rules.least,
    "max": Rules.most,
    "maxvalue": Rules.most,
    "pattern": Rules.pattern,
    "notequalto": Rules.differs,
    "minage": Rules.youngest,
    "maxage": Rules.oldest,
    "startdate": Rules.first_day,
    "firstdate": Rules.first_day,
    "enddate": Rules.last_day,
    "lastdate": Rules.last_day,
}
_PROPERTIES = (  # of the property itself; minimum and maximum are enforced nowhere
    *("minLength", "maxLength", "minValue", "maxValue"),
    *("startDate", "endDate", "firstDate", "lastDate", "minimum", "maximum"),
)
