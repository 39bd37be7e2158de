"""Text → tokens. One regular expression; what a name means is decided by where it stands, in the parser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from forms.expr.errors import ExpressionError

_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = f"[{_START}][-.0-9\u00b7\u0300-\u036f\u203f-\u2040{_START}]*"  # as XML has it
_TOKEN = re.compile(
    rf"""\s+
    | (?P<number> (?: [0-9]+ (?:\.[0-9]*)? | \.[0-9]+ ) (?:[eE][-+]?[0-9]+)? )
    | (?P<text> "[^"]*" | '[^']*' )
    | (?P<name> {_NAME} (?: : (?: {_NAME} | \* ) )? )
    | (?P<symbol> // | :: | \.\. | != | <= | >= | [][/.=<>+|*(),@$-] )
    | (?P<odd> . )""",
    re.VERBOSE,
)
_CURLY = "\u2018\u2019\u201c\u201d"
_WORDS = ("and", "or", "div", "mod")
_AFTER_WORD = ".0123456789"  # what may stand right behind an operator that is a word
_MOST = 250_000
_SHOWN = 200
NUMBER, TEXT, NAME, END = "number", "text", "name", ""


@dataclass(slots=True)
class Tokens:
    """Side by side: the kind (a symbol is its own kind), the characters and where they start; END is last."""

    source: str
    kinds: list[str] = field(default_factory=list[str])
    texts: list[str] = field(default_factory=list[str])
    offsets: list[int] = field(default_factory=list[int])

    def split_operator(self, at: int) -> str:
        """Cut a name such as div2 or or., where an operator is wanted, in two; return the token now there."""
        name = self.texts[at]
        word = next((word for word in _WORDS if name.startswith(word)), "")
        if not word or name[len(word)] not in _AFTER_WORD:
            return name
        rest = tokenise(name[len(word) :])
        offset = self.offsets[at]
        self.kinds[at : at + 1] = [NAME, *rest.kinds[:-1]]
        self.texts[at : at + 1] = [word, *rest.texts[:-1]]
        self.offsets[at : at + 1] = [offset, *(offset + len(word) + more for more in rest.offsets[:-1])]
        return word

    def refused(self, code: str, template: str, offset: int, **params: str) -> ExpressionError:
        """Return an error whose template may use {expression} and {at}, the character counted from 1."""
        return refused(self.source, code, template, offset, **params)


def refused(source: str, code: str, template: str, offset: int, **params: str) -> ExpressionError:
    """Return an error in an expression; a very long one is cut in its message."""
    shown = " ".join(source.split())
    if len(shown) > _SHOWN:
        shown = shown[: _SHOWN - 1] + "…"
    return ExpressionError(code, template, {"expression": shown, "at": str(offset + 1), **params}, offset)


def tokenise(source: str) -> Tokens:
    """Cut an expression into tokens. Raises ExpressionError: an unclosed quote, or a sign without meaning."""
    tokens = Tokens(source)
    if len(source) > _MOST:
        told = "The expression is {size} characters long; at most {most} can be read: `{expression}`"
        raise tokens.refused("expression_too_long", told, 0, size=str(len(source)), most=str(_MOST))
    for found in _TOKEN.finditer(source):
        kind = found.lastgroup
        if kind is None:  # white space
            continue
        if kind == "odd":
            raise _odd(tokens, found.start())
        text = found[0]
        tokens.kinds.append(text if kind == "symbol" else kind)
        tokens.texts.append(text)
        tokens.offsets.append(found.start())
    tokens.kinds.append(END)
    tokens.texts.append("")
    tokens.offsets.append(len(source))
    return tokens


def _odd(tokens: Tokens, offset: int) -> ExpressionError:
    character = tokens.source[offset]
    if character in "\"'":
        told = "The quote at character {at} of `{expression}` is never closed: add {found} at its end."
        return tokens.refused("expression_unclosed_quote", told, offset, found=character)
    if character in _CURLY:
        told = "`{expression}` has the curly quote {found} at character {at}: write straight quotes instead."
        return tokens.refused("expression_curly_quote", told, offset, found=character)
    told = "`{expression}` has {found} at character {at}, which has no meaning in an expression."
    return tokens.refused("expression_odd_character", told, offset, found=character)
