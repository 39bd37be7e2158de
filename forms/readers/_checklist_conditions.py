"""When a question of a checklist is asked: by the answer that its code names, and by who is asked.

Source: survey_form of the field app, getNextQuestions and matchConditionWithUserData.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from forms.expr import Expression
from forms.expr.formula import fact
from forms.expr.syntax import Binary, Call, Expr, Literal
from forms.path import quote
from forms.readers._checklist_attributes import Attribute
from forms.readers._digit_parts import NEVER, path_to
from forms.readers._findings import Findings

_CONDITION = re.compile(r"(isChild|age|gender)([=!<>]+)(\w+)")
_NUMBER = re.compile(r"\D*(\d{1,9})", re.ASCII)
_YEAR = 12  # months
_ORDERS = {">=": ">=", "<=": "<=", ">": ">", "<": "<", "==": "="}

_NO_PARENT = "“{key}” depends on a question or an answer that there is not. It is never asked."


def relevance(one: Attribute, asked: Mapping[str, Attribute], found: Findings) -> Expression | None:
    """Return the rule that says whether the question is asked, None = always. `asked`: all by their codes."""
    rules: list[tuple[str, Expr]] = []
    if "." in one.code:
        rules.append(_dependency(one, asked, found))
    condition = one.additional("regexValue").strip()
    if condition:
        rules.append((condition, _matching(condition)))
    if not rules:
        return None
    tree = rules[0][1] if len(rules) == 1 else Binary("and", rules[0][1], rules[1][1])
    return Expression(" && ".join(source for source, _ in rules), tree, one.place)


def _dependency(one: Attribute, asked: Mapping[str, Attribute], found: Findings) -> tuple[str, Expr]:
    """Return when '<parent>.<OPTION>.<child>' is asked; the parent's code may be such a one itself."""
    above, _, option = one.code.rpartition(".")[0].rpartition(".")
    parent, value = asked.get(above), quote(option)
    if parent is None or (parent.items and all(item.value != value for item in parent.items)):
        found.notice("no_parent", _NO_PARENT, f"{one.place}/code", key=one.code)
        return one.code, NEVER
    path = path_to(parent.path)
    if parent.type == "multivaluelist":
        return f"{above}: {option}", Call("selected", (path, Literal(value)))
    return f"{above} = {option}", Binary("=", path, Literal(value))


def _matching(condition: str) -> Expr:
    """Read a condition on the person, such as 'age>=3months&&gender==FEMALE', from left to right.

    Facts: `age` in whole months, 0 = not known; `gender`; `isChild`, true or false.
    """
    first, *rest = re.split(r"(&&|\|\|)", condition)
    tree = _comparison(first)
    for operator, compared in zip(rest[::2], rest[1::2], strict=True):
        tree = Binary("and" if operator == "&&" else "or", tree, _comparison(compared))
    return tree


def _comparison(given: str) -> Expr:
    found = _CONDITION.search("".join(given.split()))
    if not found:
        return NEVER
    name, operator, value = found.groups()
    if name == "age":
        if operator not in _ORDERS:
            return NEVER
        number = _NUMBER.match(value)
        months = float(number[1] if number else 0) * (_YEAR if "year" in value else 1)
        return Binary(_ORDERS[operator], Call("number", (fact("age", "0"),)), Literal(months))
    same = "=" if operator == "==" else "!="
    if name == "isChild":
        return Binary(same, fact("isChild", "false"), Literal("true" if value == "true" else "false"))
    return Binary(same, fact("gender"), Literal(value))
