"""What only DIGIT formulas need: their comparison, numbers, facts, ages in months, fields filled by rule.

Source: digit_formula_parser (math_functions, parser_core) and digit_forms_engine of the field app. The names
have a prefix of their own, so that no XPath function can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from math import floor

from forms.expr.context import Context
from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function
from forms.expr.tree import Element
from forms.expr.values import Value, to_string
from forms.path import unquote

_NUMBER = re.compile(r"[+-]*\d+(?:\.\d+)?(?:E[+-]?\d+)?", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)

_NO_NUMBER = "“{value}” is no number, so the formula is false."
_NO_DAY = "“{value}” is no date, so the formula is false."

Lazy = Callable[[Context], Value]


def plain(value: Value) -> str | float | bool:
    """Return a value as formulas see it: a text without blanks in capitals, a number or a yes or no."""
    if isinstance(value, bool | float):
        return value
    if isinstance(value, int):
        return float(value)
    text = "".join(to_string(value).split()).upper()
    if _NUMBER.fullmatch(text):
        digits = text.lstrip("+-")
        return float(digits) * (-1) ** text.count("-", 0, len(text) - len(digits))
    return text == "TRUE" if text in {"TRUE", "FALSE"} else text


@function("digit:holds", Takes.LAZY, context=True)
def holds(context: Context, formula: Lazy) -> bool:
    """Whether a formula comes to true; one that cannot be reckoned does not."""
    try:
        return plain(formula(context)) is True
    except ExpressionError:
        return False


@function("digit:equals", Takes.VALUE, Takes.VALUE)
def equals(left: Value, right: Value) -> bool:
    """Whether two values are the same, case and blanks disregarded; a number is the same as no text."""
    one, other = plain(left), plain(right)
    return type(one) is type(other) and one == other


@function("digit:differs", Takes.VALUE, Takes.VALUE)
def differs(left: Value, right: Value) -> bool:
    """Whether two values are not the same."""
    return not equals(left, right)


@function("digit:less", Takes.VALUE, Takes.VALUE)
def less(left: Value, right: Value) -> bool:
    """Whether a number is below a number, or a text before a text; nothing else has an order."""
    match plain(left), plain(right):
        case (float() as one, float() as other):
            return one < other
        case (str() as one, str() as other):
            return one < other
        case _:
            return False


@function("digit:at-most", Takes.VALUE, Takes.VALUE)
def at_most(left: Value, right: Value) -> bool:
    """Whether a value is below or before another, or the same."""
    return less(left, right) or equals(left, right)


@function("digit:truth", Takes.VALUE)
def truth(value: Value) -> bool:
    """Whether a value counts as yes: true, a number other than 0, a text that is not blank."""
    return bool(plain(value))


@function("digit:number", Takes.VALUE)
def number(value: Value) -> float:
    """Return a value to reckon with. Raises ExpressionError: it is none."""
    found = plain(value)
    if isinstance(found, float):
        return found
    raise ExpressionError("not_a_number", _NO_NUMBER, {"value": to_string(value)})


@function("digit:round", Takes.NUMBER)
def nearest(value: float) -> float:
    """Return the nearest whole number, of two the one farther from 0."""
    return float(floor(value + 0.5) if value >= 0 else -floor(0.5 - value))


@function("digit:contains", Takes.VALUE, Takes.VALUE)
def contains(several: Value, sought: Value) -> bool:
    """Whether a text, or any of several codes, has another text in it, case and blanks disregarded."""
    return _compact(sought).strip("\"'") in _compact(several)


@function("digit:codes", Takes.STRING)
def codes(answer: str) -> str:
    """Return the answer of a choice as its codes, with commas between several."""
    return ",".join(map(unquote, answer.split()))


@function("digit:fact", Takes.STRING, Takes.STRING, context=True)
def fact(context: Context, name: str, default: str) -> str:
    """Return what is known under a name, else the default."""
    return context.environment.facts.get(name) or default


@function("digit:age-in-months", Takes.STRING, context=True)
def age_in_months(context: Context, born: str) -> float:
    """Return the whole months from a day of birth to today. Raises ExpressionError: it is no day."""
    found = _DAY.match(born)
    try:
        day = date(*map(int, found.groups())) if found else None
    except ValueError:
        day = None
    if day is None:
        raise ExpressionError("not_a_date", _NO_DAY, {"value": born})
    today = context.environment.now().date()
    months = (today.year - day.year) * 12 + today.month - day.month
    return float(months - (today.day < day.day))


@function("digit:within", Takes.VALUE, Takes.VALUE, Takes.VALUE)
def within(value: Value, least: Value, most: Value) -> bool:
    """Whether a number is in bounds. What is no number is; a bound that is none does not bind."""
    found, below, above = plain(value), plain(least), plain(most)
    if not isinstance(found, float):
        return True
    return not (isinstance(below, float) and found < below) and not (
        isinstance(above, float) and found > above
    )


@function("digit:complaint", Takes.LAZY, many=True, context=True)
def complaint(context: Context, *checks: Lazy) -> str:
    """Return the message that stands after the first check that fails, in words where the form has them."""
    for check, message in _pairs(checks):
        if not check(context):
            name = to_string(message(context))
            return context.environment.itext(name, context.node) or name
    return ""


@function("digit:filled", Takes.LAZY, many=True, context=True)
def filled(context: Context, *rules: Lazy) -> bool:
    """Whether one of the rules (condition, value, condition, value ...) fills the field now."""
    return bool(_filling(context, rules))


@function("digit:filling", Takes.LAZY, many=True, context=True)
def filling(context: Context, *rules: Lazy) -> str:
    """Return what the rules fill the field with, else what stands in it."""
    return _filling(context, rules) or _own_text(context)


@function("digit:refilling", Takes.STRING, Takes.LAZY, many=True, context=True)
def refilling(context: Context, default: str, *rules: Lazy) -> str:
    """Return what stands in the field, its default where that is left over from a rule that does not hold."""
    own = _own_text(context)
    left_over = not _filling(context, rules) and any(
        own == to_string(value(context)) for _, value in _pairs(rules)
    )
    return default if left_over else own


def _filling(context: Context, rules: tuple[Lazy, ...]) -> str:
    """As in the field app the first condition that holds decides, even if its value is blank."""
    for condition, value in _pairs(rules):
        if condition(context):
            return to_string(value(context))
    return ""


def _pairs(rules: tuple[Lazy, ...]) -> Iterator[tuple[Lazy, Lazy]]:
    return zip(rules[::2], rules[1::2], strict=True)


def _own_text(context: Context) -> str:
    """Return the text as typed of the field that the rule belongs to, relevant or not."""
    return context.node.text if isinstance(context.node, Element) else ""


def _compact(value: Value) -> str:
    return "".join(to_string(value).split()).upper()
