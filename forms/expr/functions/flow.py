"""What is evaluated at all: if, coalesce, once."""

from __future__ import annotations

from math import isnan

from forms.expr.context import Context
from forms.expr.functions import Takes, function
from forms.expr.values import Evaluate, Value, to_boolean, to_string


@function("if", Takes.LAZY, Takes.LAZY, Takes.LAZY, context=True)
def choose(context: Context, condition: Evaluate, then: Evaluate, otherwise: Evaluate) -> Value:
    """Evaluate one of two, and never the other."""
    return (then if to_boolean(condition(context)) else otherwise)(context)


@function("coalesce", Takes.LAZY, Takes.LAZY, many=True, context=True)
def coalesce(context: Context, *values: Evaluate) -> Value:
    """Return the first value that is neither blank nor NaN, else the last one."""
    *earlier, last = values
    for evaluate in earlier:
        value = evaluate(context)
        if to_string(value) and not (isinstance(value, float) and isnan(value)):
            return value
    return last(context)


@function("once", Takes.LAZY, context=True)
def once(context: Context, evaluate: Evaluate) -> Value:
    """Keep what the node holds; only a blank one gets the value."""
    return context.current.string() or evaluate(context)
