"""Calls as written → the function that is meant, held to what it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache

from forms.expr.functions import FUNCTIONS, Function, Takes, discover
from forms.expr.kinds import is_no_nodes
from forms.expr.syntax import Expr
from forms.expr.tokens import refused

_JAVAROSA = "http://openrosa.org/javarosa"
_INTERNAL = "digit:"  # what formulas are made of; no form calls it


def function_named(name: str, prefixes: Mapping[str, str], source: str, offset: int) -> Function:
    """Return the function of a name; a prefix that stands for JavaRosa's namespace is read as jr.

    Raises ExpressionError: there is no such function; `source` is the expression, `offset` where the name is.
    """
    prefix, _, local = name.rpartition(":")
    uri = prefixes.get(prefix) if prefix else None
    functions = _functions()
    found = functions.get(f"jr:{local}" if uri == _JAVAROSA else name if uri is None else "")
    if found is not None:
        return found
    told = "Unknown function `{name}` in `{expression}`"
    if name.endswith("-"):
        raise refused(source, "unknown_function", f"{told}: put a space before the minus.", offset, name=name)
    known = [one for one in functions if one != name and not one.startswith(_INTERNAL)]
    near = get_close_matches(name.lower(), known, 1)
    if near:
        meant = f"{told}: did you mean `{{nearest}}`?"
        raise refused(source, "unknown_function", meant, offset, name=name, nearest=near[0])
    raise refused(source, "unknown_function", f"{told}.", offset, name=name)


def check_arguments(function: Function, arguments: Sequence[Expr], source: str, offset: int) -> None:
    """Raise ExpressionError where there are too few or many arguments, or a text where nodes are taken."""
    given, most = len(arguments), function.most
    if given < function.least or (most is not None and given > most):
        told = "`{name}` is given {given} arguments in `{expression}`; it is written {signature}."
        params = {"name": function.name, "given": str(given), "signature": function.signature}
        raise refused(source, "wrong_arguments", told, offset, **params)
    kinds = [*function.takes, *function.takes[-1:] * given]
    for argument, kind in zip(arguments, kinds, strict=False):
        if kind == Takes.NODES and is_no_nodes(argument):
            told = "`{name}` in `{expression}` takes a path to questions or items, and {given} is none."
            raise refused(source, "not_nodes", told, offset, name=function.name, given=str(argument))


@cache
def _functions() -> Mapping[str, Function]:
    discover()
    return FUNCTIONS
