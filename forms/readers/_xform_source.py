"""An XForm document being read: where its elements stand, what its expressions say, what was found wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from forms.errors import Problem
from forms.expr import Expression, ExpressionError, parse
from forms.expr.tree import Attribute, Element
from forms.path import Path
from forms.readers._limits import TO_ADD, Limits

JR = "{http://openrosa.org/javarosa}"
ORX = "{http://openrosa.org/xforms}"
ODK_NAMESPACE = "http://www.opendatakit.org/xforms"
ODK = f"{{{ODK_NAMESPACE}}}"
OC = "{http://openclinica.org/xforms}"
ENTITIES = "{http://www.opendatakit.org/xforms/entities}"

UNDECLARED = "urn:undeclared:"  # the namespace of a prefix that nothing declares, followed by the prefix
_UNKNOWN_FUNCTION = "unknown_function"  # forms of other families have functions of their own
_FOREIGN = re.compile(r"\bpulldata\(\s*['\"]@")  # Survey123's, which reads no list
_NAMING = ("nodeset", "ref", "id", "lang", "src")  # attributes that tell an element from its like
_LAST_NAME = re.compile(
    r"([\w.-]+)(?::[\w:-]+)?$"
)  # of a path, or of a text's id such as /data/age:jr:constraintMsg
_COLUMNS = {  # attribute → column of the survey sheet; the others are of the same name, or of no column
    "calculate": "calculation",
    "readonly": "read_only",
    "jr:count": "repeat_count",
    "jr:constraintMsg": "constraint_message",
    "jr:requiredMsg": "required_message",
    "query": "choice_filter",
    "nodeset": "",
    "ref": "",
    "value": "",
}
_INSTANCE = re.compile(r"\binstance\(\s*(?:'([^']*)'|\"([^\"]*)\")")
_NOTHING: dict[str, str] = {}


def prefixes(element: Element) -> dict[str, str]:
    """Return the namespace prefixes that hold at an element, with their URIs."""
    found: dict[str, str] = {}
    for inside in _upwards(element):
        for prefix, uri in inside.declared.items():
            found.setdefault(prefix, uri)
    found.pop("", None)  # expressions have no default namespace
    return found


class Source:
    """What was found wrong or doubtful in a document so far, its expressions, and where things stand.

    `rows` are the rows of the questions, by name, where a survey sheet was made into this document; `limits`
    is how much of it is read.

    `expressions` have the path of the node that they belong to, None where that is no one node of the record;
    `used` are the secondary instances that they name, with the first place that names them.
    """

    def __init__(self, rows: Mapping[str, int] | None = None, limits: Limits = TO_ADD) -> None:
        self._rows = rows or {}
        self.limits = limits
        self.problems: list[Problem] = []
        self.expressions: list[tuple[Expression, Path | None]] = []
        self.used: dict[str, str] = {}
        self._notices: dict[tuple[str, str], Problem] = {}

    @property
    def notices(self) -> tuple[Problem, ...]:
        """What is doubtful, in the order it was met."""
        return tuple(self._notices.values())

    def place(self, element: Element, attribute: str = "") -> str:
        """Return where an element or its attribute stands.

        "line 12: //bind[@nodeset='/data/age']/@relevant", or "survey row 4, relevant".
        """
        row = self._row(element)
        if row is not None:
            column = _COLUMNS.get(attribute, attribute)
            return f"survey row {row}, {column}" if column else f"survey row {row}"
        steps = [f"/@{attribute}"] if attribute else []
        for one in _upwards(element):  # most have what names them on themselves
            naming = _naming(one)
            steps.append(f"//{one.name}[@{naming.name}='{naming.value}']" if naming else f"/{one.name}")
            if naming:
                break
        return "".join(reversed(steps if self._rows else [*steps, f"line {element.line}: "]))

    def refuse(self, code: str, template: str, place: str, **params: str) -> None:
        """Note something that the form cannot be filled with."""
        self.problems.append(Problem(code, template, place, params))

    def notice(self, code: str, template: str, place: str, **params: str) -> None:
        """Note something doubtful where it is met first: the same sentence is not said twice."""
        self.add(Problem(code, template, place, params))

    def add(self, notice: Problem) -> None:
        """Note something doubtful."""
        self._notices.setdefault((notice.code, str(notice)), notice)

    def _row(self, element: Element) -> int | None:
        """Return the row of the question that an element belongs to, if it is known."""
        if not self._rows:
            return None
        paths = (a.value for one in _upwards(element) for a in one.attributes if a.value.startswith("/"))
        names = (_LAST_NAME.search(path) for path in paths)
        return next((self._rows[name[1]] for name in names if name and name[1] in self._rows), None)

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
        where = self.place(element, attribute)
        try:
            found = _parsed(source, prefixes(element) if ":" in source else _NOTHING, where)
        except ExpressionError as error:
            if error.code == _UNKNOWN_FUNCTION or _FOREIGN.search(source):
                self.add(error.problem(where))
            else:
                self.problems.append(error.problem(where))
            return None
        if "instance" in source:
            for single, double in _INSTANCE.findall(source):
                self.used.setdefault(single or double, where)
        self.expressions.append((found, path))
        return found


def _naming(element: Element) -> Attribute | None:
    """Return the attribute that tells an element from its like."""
    for attribute in element.attributes:
        if attribute.local in _NAMING:
            return attribute
    return None


def _parsed(source: str, known: dict[str, str], where: str) -> Expression:
    """Parse; a prefix that nothing declares stands for itself: lists have columns such as 'fuel:diesel'."""
    while True:
        try:
            return parse(source, known, where)
        except ExpressionError as error:
            prefix = error.params.get("prefix", "")
            if error.code != "unknown_prefix" or prefix in known:
                raise
            known = {**known, prefix: f"{UNDECLARED}{prefix}"}


def _upwards(element: Element) -> Iterator[Element]:
    """Yield an element and all around it, the document left out."""
    inside: Element = element
    while inside.parent is not None:
        yield inside
        inside = inside.parent
