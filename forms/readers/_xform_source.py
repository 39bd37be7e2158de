"""An XForm document being read: where its elements stand, what its expressions say, what was found wrong."""

from __future__ import annotations

import re

from forms.errors import Problem
from forms.expr import Expression, ExpressionError, parse
from forms.expr.tree import Element
from forms.path import Path

JR = "{http://openrosa.org/javarosa}"
ORX = "{http://openrosa.org/xforms}"
ODK_NAMESPACE = "http://www.opendatakit.org/xforms"
ODK = f"{{{ODK_NAMESPACE}}}"
ENTITIES = "{http://www.opendatakit.org/xforms/entities}"

UNDECLARED = "urn:undeclared:"  # the namespace of a prefix that nothing declares, followed by the prefix
_UNKNOWN_FUNCTION = "unknown_function"  # forms of other families have functions of their own
_FOREIGN = re.compile(r"\bpulldata\(\s*['\"]@")  # Survey123's, which reads no list
_NAMING = ("nodeset", "ref", "id", "lang", "src")  # attributes that tell an element from its like
_INSTANCE = re.compile(r"\binstance\(\s*(?:'([^']*)'|\"([^\"]*)\")")
_NOTHING: dict[str, str] = {}


def place(element: Element, attribute: str = "") -> str:
    """Return where an element or its attribute stands: "line 12: //bind[@nodeset='/data/age']/@relevant"."""
    naming = next((a for a in element.attributes if a.local in _NAMING), None)
    test = f"[@{naming.name}='{naming.value}']" if naming else ""
    own = f"/@{attribute}" if attribute else ""
    return f"line {element.line}: //{element.name}{test}{own}"


def prefixes(element: Element) -> dict[str, str]:
    """Return the namespace prefixes that hold at an element, with their URIs."""
    found: dict[str, str] = {}
    inside: Element | None = element
    while inside is not None:
        for prefix, uri in inside.declared.items():
            found.setdefault(prefix, uri)
        inside = inside.parent
    found.pop("", None)  # expressions have no default namespace
    return found


class Source:
    """What was found wrong or doubtful in a document so far, and the expressions it holds.

    `expressions` have the path of the node that they belong to, None where that is no one node of the record;
    `used` are the secondary instances that they name, with the first place that names them.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.expressions: list[tuple[Expression, Path | None]] = []
        self.used: dict[str, str] = {}
        self._notices: dict[tuple[str, str], Problem] = {}

    @property
    def notices(self) -> tuple[Problem, ...]:
        """What is doubtful, in the order it was met."""
        return tuple(self._notices.values())

    def refuse(self, code: str, template: str, place: str, **params: str) -> None:
        """Note something that the form cannot be filled with."""
        self.problems.append(Problem(code, template, place, params))

    def notice(self, code: str, template: str, place: str, **params: str) -> None:
        """Note something doubtful where it is met first: the same sentence is not said twice."""
        self.add(Problem(code, template, place, params))

    def add(self, notice: Problem) -> None:
        """Note something doubtful."""
        self._notices.setdefault((notice.code, str(notice)), notice)

    def expression(
        self, source: str, element: Element, attribute: str, path: Path | None
    ) -> Expression | None:
        """Read the expression that stands in an attribute; None: there is none, or none that can be used.

        What is no XPath refuses the form; an unknown function only leaves the expression out, so that forms
        of other families open.
        """
        source = source.strip()
        if not source:
            return None
        where = place(element, attribute)
        try:
            found = _parsed(source, prefixes(element) if ":" in source else _NOTHING, where)
        except ExpressionError as error:
            if error.code == _UNKNOWN_FUNCTION or _FOREIGN.search(source):
                self.add(error.problem(where))
            else:
                self.problems.append(error.problem(where))
            return None
        for single, double in _INSTANCE.findall(source):
            self.used.setdefault(single or double, where)
        self.expressions.append((found, path))
        return found


def _parsed(source: str, known: dict[str, str], where: str) -> Expression:
    """Parse; a prefix that nothing declares is taken as it is written: lists have columns such as 'fuel:diesel'."""
    while True:
        try:
            return parse(source, known, where)
        except ExpressionError as error:
            prefix = error.params.get("prefix", "")
            if error.code != "unknown_prefix" or prefix in known:
                raise
            known = {**known, prefix: f"{UNDECLARED}{prefix}"}
