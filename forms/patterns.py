"""Patterns of form authors, in the dialects of Java and JavaScript; stopped when they take too long."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

import regex

_MOST_SECONDS = 0.2
_MOST_STEPS = 100_000  # some 30 MB
_PIECES = re.compile(r"\(\?#[^)]*\)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d{1,9})[^}]*\}|.", re.DOTALL)


def found(pattern: str, text: str) -> bool:
    """Whether the pattern is found anywhere in a text. Raises ValueError, and TimeoutError after 0.2 s."""
    return compiled(pattern).search(text, timeout=_MOST_SECONDS) is not None


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern takes the whole text. Raises ValueError, and TimeoutError after 0.2 s."""
    return compiled(pattern).fullmatch(text, timeout=_MOST_SECONDS) is not None


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> regex.Pattern[str]:
    """Return the pattern ready for use. Raises ValueError, which says why it is none."""
    if _steps(pattern) > _MOST_STEPS:
        message = "it repeats too much"
        raise ValueError(message)
    # As in Java and JavaScript \d, \w and \s are ASCII; under that flag of this engine \p{L} would be, too.
    # Java's [a-z&&[^x]] needs its newer rules, under which every '[' in a class is special.
    flags = regex.V1 if "&&" in pattern else regex.V0
    if "\\p" not in pattern.lower():
        flags |= regex.ASCII
    try:
        with warnings.catch_warnings():  # a doubtful character class is for the form's author, not for us
            warnings.simplefilter("ignore")
            return regex.compile(pattern, flags)
    except RecursionError:
        message = "it is too deep"
        raise ValueError(message) from None
    except regex.error as error:
        raise ValueError(str(error)) from None


def _steps(pattern: str) -> int:
    """Return about how many steps become of a pattern: the engine writes {1000} out a thousand times."""
    groups, last = [0], 0
    for piece in _PIECES.finditer(pattern):
        if piece[0] == "(":
            groups.append(0)
        elif piece[0] == ")" and len(groups) > 1:
            last = groups.pop()
            groups[-1] += last
        elif piece[0] == "+" or piece[1]:
            more = last * int(piece[1] or 1)
            groups[-1] += more
            last += more
        else:
            last = 1
            groups[-1] += 1
    return sum(groups)
