"""The rules of a form in words: what its functions do, said as people would; '' where they would not.

Only the usual functions are put into words. A rule with any other is not shown at all: the form's own
message, or what the rule read, tells more to whoever fills the form.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_CALL = re.compile(r"(?P<name>[a-z][a-z0-9:-]*)\((?P<inside>[^()]*)\)")
_LEFT = re.compile(r"\b[a-z][a-z0-9:-]*\(|[/\[\]$]|\w/|\.\.|\bcurrent\b")
_ARGUMENT = re.compile(r"""\s*,\s*(?=(?:[^'"“”]|'[^']*'|"[^"]*"|“[^”]*”)*$)""")
_DIGITS = re.compile(r"\^?(?:\[0-9\]|\\\\?d)(?:\{(?P<count>\d+)\}|(?P<any>\+))\$?")

translate = QCoreApplication.translate


def plain_rule(rule: str) -> str:
    """Return a rule, whose paths and signs are words already, with its functions in words; '' = not so."""
    worded, before = rule, ""
    while worded != before:
        before = worded
        worded = _CALL.sub(_said, worded)
    worded = re.sub(r"\bdiv\b", translate("why", "divided by"), worded)
    outside = "".join(re.split(r"“[^”]*”|'[^']*'", worded))
    return "" if _LEFT.search(outside) else worded


def _said(call: re.Match[str]) -> str:
    """Return a call in words, itself where there are none for it."""
    given = [part.strip() for part in _ARGUMENT.split(call["inside"])] if call["inside"].strip() else []
    if call["name"] in {"min", "max"} and len(given) > 1:
        least, most = translate("why", "the least of {answers}"), translate("why", "the most of {answers}")
        return (least if call["name"] == "min" else most).format(answers=", ".join(given))
    if (call["name"], len(given)) == ("regex", 2):
        return _fits(given[0], given[1]) or call[0]
    template = _templates().get((call["name"], len(given)), "")
    answer, choice = (*given, "", "")[:2]
    return template.format(answer=answer, choice=choice) or call[0]


def plain_pattern(pattern: str) -> str:
    """Return what a pattern asks for in words, '' where it asks for more than digits."""
    return _fits(translate("why", "the answer"), pattern)


def _fits(what: str, pattern: str) -> str:
    found = _DIGITS.fullmatch(pattern.strip("'\"“”"))
    if found is None:
        return ""
    if found["count"]:
        return translate("why", "{answer} has {count} digits").format(answer=what, count=found["count"])
    return translate("why", "{answer} has digits alone").format(answer=what)


def _templates() -> dict[tuple[str, int], str]:
    """Return what is said for a function and the number of values that it is given."""
    return {
        ("count-selected", 1): translate("why", "the number chosen in {answer}"),
        ("selected", 2): translate("why", "{choice} is chosen in {answer}"),
        ("string-length", 1): translate("why", "the number of characters of {answer}"),
        ("not", 1): translate("why", "not: {answer}"),
        ("count", 1): translate("why", "the number of {answer}"),
        ("sum", 1): translate("why", "the sum of {answer}"),
        ("round", 1): translate("why", "{answer}, rounded"),
        ("round", 2): translate("why", "{answer}, rounded"),
        ("number", 1): "{answer}",
        ("int", 1): "{answer}",
        ("string", 1): "{answer}",
        ("date", 1): "{answer}",
        ("today", 0): translate("why", "today"),
        ("now", 0): translate("why", "now"),
        ("true", 0): translate("why", "always"),
        ("false", 0): translate("why", "never"),
    }
