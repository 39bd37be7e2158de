"""DIGIT formulas → the syntax tree of expressions: conditions of field-app forms, such as `details.age >= 5`.

Source: the field app's digit_formula_parser and how digit_forms_engine calls it. Blanks mean nothing and case
is disregarded when texts are compared; bare words are texts; what cannot be reckoned makes the whole formula
false. Two things are as formulas are written rather than as that parser has them: a value is a value, even if
it looks like a formula ('12/03/2026'), and what stands in parentheses keeps its value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import reduce
from typing import NamedTuple, NoReturn

from forms.expr import Expression
from forms.expr.errors import ExpressionError
from forms.expr.syntax import Binary, Call, Expr, Literal, Negation

NAVIGATION = "navigation."  # before what the app hands over when it opens the form: facts of the environment

_TOKENS = re.compile(
    r"""(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
      | (?P<word>[^\W\d]\w*(?:\.\w+)*)
      | (?P<sign>\|\||&&|[=!<>]=|[<>+\-*/^!(),])""",
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d]\w*(?:\.\w+)*")
_COMPARISONS = {"<=": "lte", ">=": "gte", "==": "eq", "!=": "ne", "<": "lt", ">": "gt"}
_RECKONING = {"+": "add", "-": "sub", "*": "mul", "/": "divi"}

_MOST_DEPTH = 100
_TOO_DEEP = "The formula “{expression}” has more than {most} parts in one another: divide it up."
_EMPTY = "The formula “{expression}” is empty."
_UNEXPECTED = "The formula “{expression}” cannot be understood from “{found}” on."
_UNENDED = "The formula “{expression}” ends too early."
_UNKNOWN_NAME = "The formula “{expression}” reads “{name}”, which is no field of this or an earlier page."
_UNKNOWN_FUNCTION = "The formula “{expression}” uses the function “{name}”, which is not known here."
_DID_YOU_MEAN = (
    "The formula “{expression}” uses the function “{name}”, which is not known here. Did you mean “{meant}”?"
)
_ARITY = "The formula “{expression}” gives “{name}” {given} values; it takes another number of them."


class Names:
    """What names in formulas stand for: 'page.field', without white space, → its tree."""

    def __init__(self, trees: Mapping[str, Expr]) -> None:
        """Take all names at once; what they stand for may change later in `trees`."""
        self.trees = dict(trees)
        # such as 'page.first-name': the field app replaces names before it looks at signs
        self.odd = sorted((name for name in trees if not _WORD.fullmatch(name)), key=len, reverse=True)


def parse_formula(source: str, names: Names, place: str = "") -> Expression:
    """Read a formula; the expression is true or false.

    Raises ExpressionError: it is no formula, or reads what there is not.
    """
    tree = _Parser(source, names).whole()
    return Expression(source, Call("digit:holds", (tree,)), place)


def fact(name: str, default: str = "") -> Expr:
    """Return what stands for something that is known about the device, the person or the way here."""
    return Call("digit:fact", (Literal(name), Literal(default)))


class _Token(NamedTuple):
    kind: str  # number, text, word, sign or end
    text: str
    offset: int


class _Parser:
    """By descent, from what binds least to what binds most."""

    def __init__(self, source: str, names: Names) -> None:
        self._source = source
        self._names = names
        self._tokens = self._tokenised()
        self._at = 0
        self._depth = 0

    def whole(self) -> Expr:
        """Return the tree of the whole formula."""
        if self._tokens[0].kind == "end":
            self._refuse("bad_formula", _EMPTY, 0)
        tree = self._either()
        if self._now.kind != "end":
            self._unexpected()
        return tree

    # --- tokens ---

    def _tokenised(self) -> list[_Token]:
        """Cut the formula up; blanks are no part of it, not even of words: `Delivery Team` is one."""
        offsets = [i for i, character in enumerate(self._source) if not character.isspace()]
        compact = "".join(self._source[i] for i in offsets)
        tokens: list[_Token] = []
        at = 0
        while at < len(compact):
            found = _TOKENS.match(compact, at)
            kind, text = (found.lastgroup or "", found[0]) if found else ("", compact[at:])
            name = next((name for name in self._names.odd if _stands_at(name, compact, at)), "")
            if name:
                kind, text = "word", name
            if not kind:
                self._refuse("bad_formula", _UNEXPECTED, offsets[at], found=text)
            tokens.append(_Token(kind, text, offsets[at]))
            at += len(text)
        tokens.append(_Token("end", "", len(self._source)))
        return tokens

    @property
    def _now(self) -> _Token:
        return self._tokens[self._at]

    def _take(self, *signs: str) -> str:
        """Go on if one of the signs stands here, and return it, else ''."""
        token = self._now
        if token.kind != "sign" or token.text not in signs:
            return ""
        self._at += 1
        return token.text

    def _need(self, sign: str) -> None:
        if not self._take(sign):
            self._unexpected()

    def _unexpected(self) -> NoReturn:
        token = self._now
        if token.kind == "end":
            self._refuse("bad_formula", _UNENDED, token.offset)
        self._refuse("bad_formula", _UNEXPECTED, token.offset, found=self._source[token.offset :])

    def _refuse(self, code: str, template: str, offset: int, **params: str) -> NoReturn:
        raise ExpressionError(code, template, {"expression": self._source, **params}, offset)

    def _bound(self, depth: int) -> None:
        if depth > _MOST_DEPTH:
            self._refuse("expression_too_deep", _TOO_DEEP, self._now.offset, most=str(_MOST_DEPTH))

    # --- the tree ---

    def _either(self) -> Expr:
        tree = self._both()
        while self._take("||"):
            tree = Binary("or", _truth(tree), _truth(self._both()))
        return tree

    def _both(self) -> Expr:
        tree = self._compared()
        while self._take("&&"):
            tree = Binary("and", _truth(tree), _truth(self._compared()))
        return tree

    def _compared(self) -> Expr:
        tree = self._sum()
        started = self._at
        while sign := self._take(*_COMPARISONS):
            tree = _FUNCTIONS[_COMPARISONS[sign]].build(tree, self._sum())
            self._bound(self._at - started)
        return tree

    def _sum(self) -> Expr:
        tree = self._product()
        while sign := self._take("+", "-"):
            tree = _FUNCTIONS[_RECKONING[sign]].build(tree, self._product())
        return tree

    def _product(self) -> Expr:
        tree = self._power()
        while sign := self._take("*", "/"):
            tree = _FUNCTIONS[_RECKONING[sign]].build(tree, self._power())
        return tree

    def _power(self) -> Expr:
        self._depth += 1
        tree = self._signed()
        if self._take("^"):
            tree = _FUNCTIONS["power"].build(tree, self._power())
        self._depth -= 1
        return tree

    def _signed(self) -> Expr:
        signs: list[str] = []
        while sign := self._take("+", "-", "!"):
            signs.append(sign)
        self._bound(self._depth + len(signs))
        tree = self._primary()
        for sign in reversed(signs):
            if sign == "!":
                tree = _not(tree)
            elif sign == "-":
                tree = Negation(_number(tree))
        return tree

    def _primary(self) -> Expr:
        token = self._now
        if self._take("("):
            tree = self._either()
            self._need(")")
            return tree
        if token.kind in {"sign", "end"}:
            self._unexpected()
        self._at += 1
        if token.kind == "number":
            return Literal(float(token.text))
        if token.kind == "text":
            return Literal(token.text[1:-1])
        return self._function(token) if self._take("(") else self._word(token)

    def _word(self, token: _Token) -> Expr:
        tree = self._names.trees.get(token.text)
        if tree is not None:
            return tree
        if token.text.startswith(NAVIGATION):
            return fact(token.text)
        if "." in token.text:
            self._refuse("unknown_field", _UNKNOWN_NAME, token.offset, name=token.text)
        truth = token.text.lower()
        return Call(truth) if truth in {"true", "false"} else Literal(token.text)

    def _function(self, token: _Token) -> Expr:
        name = token.text.lower()
        if name not in _FUNCTIONS:
            near = get_close_matches(name, sorted(_FUNCTIONS), n=1)
            if near:
                self._refuse("unknown_function", _DID_YOU_MEAN, token.offset, name=token.text, meant=near[0])
            self._refuse("unknown_function", _UNKNOWN_FUNCTION, token.offset, name=token.text)
        arguments: list[Expr] = []
        if not self._take(")"):
            arguments.append(self._either())
            while self._take(","):
                arguments.append(self._either())
            self._need(")")
        function = _FUNCTIONS[name]
        if not function.takes(len(arguments)):
            self._refuse("bad_formula", _ARITY, token.offset, name=token.text, given=str(len(arguments)))
        return function.build(*arguments)


def _stands_at(name: str, compact: str, at: int) -> bool:
    after = compact[at + len(name) : at + len(name) + 1]
    return compact.startswith(name, at) and not after.isalnum() and after not in {"_", "."}


# --- functions and operators onto XPath ---


class _Function(NamedTuple):
    """How a function, or the operator of that name in the field app, is put together from XPath's."""

    arguments: int  # 0 = any number but none
    build: Callable[..., Expr]

    def takes(self, given: int) -> bool:
        return given == self.arguments if self.arguments else given > 0


def _of_values(name: str) -> Callable[..., Expr]:
    return lambda *given: Call(name, given)


def _mirrored(name: str) -> Callable[..., Expr]:
    return lambda *given: Call(name, given[::-1])


def _of_numbers(name: str) -> Callable[..., Expr]:
    return lambda *given: Call(name, tuple(map(_number, given)))


def _reckoned(operator: str) -> Callable[..., Expr]:
    def build(left: Expr, right: Expr) -> Expr:
        return Binary(operator, _number(left), _number(right))

    return build


def _not(tree: Expr) -> Expr:
    return Call("not", (_truth(tree),))


def _contains_not(*given: Expr) -> Expr:
    return _not(Call("digit:contains", given))


def _average(*given: Expr) -> Expr:
    total = reduce(_reckoned("+"), given)
    return Binary("div", _number(total), Literal(float(len(given))))


_FUNCTIONS = {
    **{
        name: _Function(1, _of_numbers(name))
        for name in ("exp", "log", "sin", "asin", "cos", "acos", "tan", "atan", "sqrt", "floor", "abs")
    },
    "ceil": _Function(1, _of_numbers("ceiling")),
    "round": _Function(1, _of_numbers("digit:round")),
    "power": _Function(2, _of_numbers("pow")),
    "min": _Function(0, _of_numbers("min")),
    "max": _Function(0, _of_numbers("max")),
    "avg": _Function(0, _average),
    "add": _Function(2, _reckoned("+")),
    "sub": _Function(2, _reckoned("-")),
    "mul": _Function(2, _reckoned("*")),
    "divi": _Function(2, _reckoned("div")),
    "eq": _Function(2, _of_values("digit:equals")),
    "ne": _Function(2, _of_values("digit:differs")),
    "lt": _Function(2, _of_values("digit:less")),
    "lte": _Function(2, _of_values("digit:at-most")),
    "gt": _Function(2, _mirrored("digit:less")),
    "gte": _Function(2, _mirrored("digit:at-most")),
    "contains": _Function(2, _of_values("digit:contains")),
    "notcontains": _Function(2, _contains_not),
    "not": _Function(1, _not),
    "calculateageinmonths": _Function(1, _of_values("digit:age-in-months")),
}
_ARE_TRUTHS = {
    *("digit:equals", "digit:differs", "digit:less", "digit:at-most", "digit:contains", "digit:truth"),
    *("not", "true", "false"),
}


def _truth(tree: Expr) -> Expr:
    """Return the tree as one that gives true or false."""
    match tree:
        case Binary("or" | "and"):
            return tree
        case Call(name) if name in _ARE_TRUTHS:
            return tree
        case _:
            return Call("digit:truth", (tree,))


def _number(tree: Expr) -> Expr:
    """Return the tree as one that gives a number, or cannot be reckoned."""
    match tree:
        case Literal(float()) | Negation() | Binary("+" | "-" | "*" | "div"):
            return tree
        case _:
            return Call("digit:number", (tree,))
