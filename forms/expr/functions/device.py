"""What is known about the form, the device and the person."""

from __future__ import annotations

from forms.expr.context import Context
from forms.expr.functions import Takes, function


@function("version", context=True)
def version(context: Context) -> str:
    """Return the form's version as written."""
    return context.environment.facts.get("version", "")


@function("property", Takes.STRING, context=True)
def fact(context: Context, name: str) -> str:
    """Return a fact by its name: deviceid, username, email, phonenumber, uri:deviceid ...; '': not known."""
    facts = context.environment.facts
    return facts.get(name) or facts.get(name.removeprefix("uri:"), "")
