"""Text → syntax tree: XPath 1.0, by descent for paths and by precedence for operators."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from forms.expr.calls import check_arguments, function_named
from forms.expr.errors import ExpressionError
from forms.expr.kinds import is_no_nodes
from forms.expr.shapes import height
from forms.expr.syntax import (
    ANYWHERE_BELOW,
    BINDING,
    Binary,
    Call,
    Expr,
    Filter,
    KindTest,
    Literal,
    LocationPath,
    NameTest,
    Negation,
    Step,
)
from forms.expr.tokens import END, NAME, NUMBER, TEXT, Tokens, refused, tokenise

AXES = (
    *("ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self", "following"),
    *("following-sibling", "namespace", "parent", "preceding", "preceding-sibling", "self"),
)
_KINDS = frozenset({"node", "text", "comment", "processing-instruction"})
_KNOWN = {"xml": "http://www.w3.org/XML/1998/namespace"}
_MOST_DEPTH = 150  # brackets within brackets; a walk over the tree then stays within Python's own limit
_MOST_HEIGHT = 200
_SHALLOW = 20  # brackets that cannot make a tree as high as that


def parse_tree(source: str, prefixes: Mapping[str, str]) -> Expr:
    """Read an XPath expression; `prefixes` maps namespace prefixes to URIs. Raises ExpressionError."""
    parser = _Parser(tokenise(source), prefixes)
    tree = parser.expression()
    parser.end()
    if parser.deepest > _SHALLOW and height(tree) > _MOST_HEIGHT:
        raise parser.too_deep()
    return tree


class _Parser:
    """Reads tokens from `at` on; every method leaves `at` behind what it read."""

    def __init__(self, tokens: Tokens, prefixes: Mapping[str, str]) -> None:
        self.tokens = tokens
        self.kinds = tokens.kinds
        self.texts = tokens.texts
        self.prefixes = prefixes
        self.at = 0
        self.depth = 0
        self.deepest = 0

    def expression(self) -> Expr:
        """Read operands and the operators between them; the operators of one depth wait on a stack."""
        self.depth += 1
        self.deepest = max(self.depth, self.deepest)
        if self.depth > _MOST_DEPTH:
            raise self.too_deep()
        operands = [self.operand()]
        waiting: list[str] = []
        while True:
            operator = self.texts[self.at]
            if operator not in BINDING and self.kinds[self.at] == NAME:
                operator = self.tokens.split_operator(self.at)
            binding = BINDING.get(operator, 0)
            while waiting and BINDING[waiting[-1]] >= binding:
                right = operands.pop()
                operands[-1] = Binary(waiting.pop(), operands[-1], right)
            if not binding:
                break
            waiting.append(operator)
            self.at += 1
            operands.append(self.operand())
        self.depth -= 1
        return operands[0]

    def operand(self) -> Expr:
        """Read what stands between operators: -a|b, a path, a call ..."""
        start = self.at
        while self.kinds[self.at] == "-":
            self.at += 1
        minuses = self.at - start
        tree = self.path()
        if not minuses:
            return tree
        while self.kinds[self.at] == "|":
            self.at += 1
            tree = Binary("|", tree, self.path())
        if self.depth + minuses > _MOST_DEPTH:
            raise self.too_deep()
        for _ in range(minuses):
            tree = Negation(tree)
        return tree

    def path(self) -> Expr:
        kind = self.kinds[self.at]
        if kind in {"/", "//"}:
            if kind == "/":
                self.at += 1
                if not self.at_step():
                    return LocationPath((), absolute=True)
            return LocationPath(self.steps(), absolute=True)
        if self.at_call():
            start = self.call()
        elif self.at_step():
            return LocationPath(self.steps())
        else:
            start = self.primary()
        if self.kinds[self.at] in {"[", "/", "//"} and is_no_nodes(start):
            raise self.no_nodes()
        if self.kinds[self.at] == "[":
            start = Filter(start, self.predicates())
        if self.kinds[self.at] not in {"/", "//"}:
            return start
        self.at += self.kinds[self.at] == "/"
        return LocationPath(self.steps(), start=start)

    def at_step(self) -> bool:
        return self.kinds[self.at] in {NAME, ".", "..", "@", "*"}

    def at_call(self) -> bool:
        at = self.at
        return self.kinds[at] == NAME and self.kinds[at + 1] == "(" and self.texts[at] not in _KINDS

    def steps(self) -> tuple[Step, ...]:
        """Read steps up to the last one; a leading // is read here, a leading / is not."""
        steps: list[Step] = []
        while True:
            if self.kinds[self.at] == "//":
                self.at += 1
                steps.append(ANYWHERE_BELOW)
            steps.append(self.step())
            if self.kinds[self.at] == "/":
                self.at += 1
            elif self.kinds[self.at] != "//":
                return tuple(steps)

    def step(self) -> Step:
        kind = self.kinds[self.at]
        axis = "child"
        if kind in {".", ".."}:
            self.at += 1
            return Step("self" if kind == "." else "parent", KindTest("node"), self.predicates())
        if kind == "@":
            self.at += 1
            axis = "attribute"
        elif kind == NAME and self.kinds[self.at + 1] == "::":
            axis = self.axis(self.texts[self.at])
            self.at += 2
        return Step(axis, self.test(), self.predicates())

    def axis(self, name: str) -> str:
        if name in AXES:
            return name
        near = get_close_matches(name, AXES, 1)
        if near:
            told = "There is no axis `{name}` in `{expression}`: did you mean `{nearest}`?"
            raise self.refused("unknown_axis", told, name=name, nearest=near[0])
        told = "There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name."
        raise self.refused("unknown_axis", told, name=name)

    def test(self) -> NameTest | KindTest:
        kind, text = self.kinds[self.at], self.texts[self.at]
        if kind not in {NAME, "*"}:
            raise self.unexpected()
        if self.kinds[self.at + 1] == "(" and text in _KINDS:
            return self.kind_test(text)
        prefix, _, local = text.rpartition(":")
        test = NameTest(local, prefix, self.namespace(prefix))
        self.at += 1
        return test

    def kind_test(self, kind: str) -> KindTest:
        opened = self.at + 1
        self.at += 2
        target = ""
        if kind == "processing-instruction" and self.kinds[self.at] == TEXT:
            target = self.texts[self.at][1:-1]
            self.at += 1
        self.close(")", opened)
        return KindTest(kind, target)

    def namespace(self, prefix: str) -> str:
        if not prefix:
            return ""
        found = self.prefixes.get(prefix) or _KNOWN.get(prefix)
        if found is None:
            told = "The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}."
            raise self.refused("unknown_prefix", told, prefix=prefix)
        return found

    def predicates(self) -> tuple[Expr, ...]:
        found: list[Expr] = []
        while self.kinds[self.at] == "[":
            opened = self.at
            self.at += 1
            self.depth += 1  # a predicate costs twice the frames of a bracket
            found.append(self.expression())
            self.depth -= 1
            self.close("]", opened)
        return tuple(found)

    def primary(self) -> Expr:
        """Read a literal or brackets."""
        kind, text = self.kinds[self.at], self.texts[self.at]
        if kind == "(":
            opened = self.at
            self.at += 1
            tree = self.expression()
            self.close(")", opened)
            return tree
        if kind == NUMBER:
            self.at += 1
            return Literal(float(text))
        if kind == TEXT:
            self.at += 1
            return Literal(text[1:-1])
        raise self.unexpected()

    def call(self) -> Expr:
        """Read a call and hold it to what the function takes."""
        named, opened = self.at, self.at + 1
        self.at += 2
        arguments: list[Expr] = []
        if self.kinds[self.at] != ")":
            arguments.append(self.expression())
            while self.kinds[self.at] == ",":
                self.at += 1
                arguments.append(self.expression())
        self.close(")", opened)
        source, offset = self.tokens.source, self.tokens.offsets[named]
        function = function_named(self.texts[named], self.prefixes, source, offset)
        check_arguments(function, arguments, source, offset)
        return Call(function.name, tuple(arguments))

    def close(self, bracket: str, opened: int) -> None:
        """Step over the bracket that closes the one at token `opened`."""
        if self.kinds[self.at] == bracket:
            self.at += 1
        elif self.kinds[self.at] == END:
            told = "The {bracket} at character {at} of `{expression}` is never closed."
            raise self.refused("expression_unclosed", told, opened, bracket=self.texts[opened])
        else:
            raise self.unexpected()

    def end(self) -> None:
        """Hold that nothing is left."""
        if self.kinds[self.at] != END:
            raise self.unexpected()

    def unexpected(self) -> ExpressionError:
        """Say that the current token cannot stand where it does."""
        kind = self.kinds[self.at]
        if kind == END and not self.at:
            return self.refused("expression_empty", "There is no expression here: write one.")
        if kind == END:
            return self.refused("expression_unfinished", "`{expression}` ends where a value is missing.")
        if kind == "$":
            told = "`{expression}` has a $ at character {at}: name a question by its path, such as /data/age."
            return self.refused("no_variables", told)
        told = "`{expression}` is wrong at character {at}: {found} cannot stand there."
        return self.refused("expression_unexpected", told, found=self.texts[self.at])

    def no_nodes(self) -> ExpressionError:
        if self.kinds[self.at] != "/":
            return self.unexpected()
        told = "`{expression}` has / at character {at} behind a single value: write div to divide."
        return self.refused("expression_unexpected", told)

    def too_deep(self) -> ExpressionError:
        told = "`{expression}` has more than {most} brackets within brackets: divide it up."
        return self.refused("expression_too_deep", told, most=str(_MOST_DEPTH))

    def refused(self, code: str, template: str, at: int | None = None, **params: str) -> ExpressionError:
        offset = self.tokens.offsets[self.at if at is None else at]
        return refused(self.tokens.source, code, template, offset, **params)
