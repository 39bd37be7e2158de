"""XML bytes → tree. Expat does the reading: no document type, so no entities, and nothing is ever fetched.

Prefixes, declarations and line numbers are kept, because a record is written with the prefixes of its form.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import lru_cache
from xml.parsers import expat

from forms.collecting import nothing_collected
from forms.errors import Problem
from forms.expr.listing import Name
from forms.expr.tree import Attribute, Comment, Document, Element, Instruction, Node, Text
from forms.expr.xml_rows import RowReader

_MOST_BYTES = 128 * 1024 * 1024
_MOST_DEPTH = 200  # far above any form; trees are walked by recursion
_APART = "\x01"  # stands between namespace, name and prefix in what expat tells; no XML has it
_TOO_LONG = "The document has more than {most} elements and attributes by line {line}. Divide it up."
_XML = "http://www.w3.org/XML/1998/namespace"


class XmlRefused(ValueError):
    """Bytes that are no XML, or more than is taken from a stranger; `params` has the line."""

    def __init__(self, code: str, template: str, params: Mapping[str, str]) -> None:
        super().__init__(template.format_map(params))
        self.code = code
        self.template = template
        self.params = params

    def problem(self, place: str = "") -> Problem:
        """Return it as a problem of a form."""
        return Problem(self.code, self.template, place, self.params)


def _never(_element: Element) -> bool:
    return False


def parse_xml(
    raw: bytes, *, exact: bool = False, listed: Callable[[Element], bool] = _never, most: int = sys.maxsize
) -> Document:
    """Read a document; raises XmlRefused, also for more than `most` elements and attributes.

    What stands in an element that is `listed` becomes a Listing, if it is a flat list, and is not counted.

    Comments, instructions and the white space of indentation are left out, unless `exact`. Then every run of
    characters is a Text of its own, even a leaf's, and CDATA sections stand apart.
    """
    if len(raw) > _MOST_BYTES:
        raise XmlRefused(
            "xml_too_large",
            "The document has {size} MB; at most {most} MB can be read.",
            {"size": str(len(raw) >> 20), "most": str(_MOST_BYTES >> 20)},
        )
    reading = _Reading(exact=exact, listed=listed, most=most)
    parser = reading.parser
    try:
        with nothing_collected():
            parser.Parse(raw, True)  # noqa: FBT003
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise reading.refused(
            "not_xml", "Line {line} is not well-formed XML: {reason}.", reason=reason
        ) from error
    except (LookupError, ValueError) as error:
        if isinstance(error, XmlRefused):
            raise
        raise reading.refused("xml_encoding", "The encoding of the document is not known here.") from error
    return reading.document


class _Reading:
    """What expat calls: builds the tree, one element after the other."""

    def __init__(self, *, exact: bool, listed: Callable[[Element], bool], most: int) -> None:
        self.exact = exact
        self.most = self.room = most  # elements and attributes
        self.listed = listed
        self.document = Document()
        self.open: Element = self.document
        self.depth = 0
        self.characters: list[str] = []
        self.indented: list[Element] = []  # the open elements that have a line break in them
        self.declared: dict[str, str] = {}
        self.parser = parser = expat.ParserCreate(namespace_separator=_APART)
        parser.namespace_prefixes = True
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self.doctype
        parser.StartNamespaceDeclHandler = self.declare
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters.append
        if exact:
            parser.CommentHandler = self.comment
            parser.ProcessingInstructionHandler = self.instruction
            parser.StartCdataSectionHandler = self.split
            parser.EndCdataSectionHandler = self.split

    def refused(self, code: str, template: str, **params: str) -> XmlRefused:
        return XmlRefused(code, template, {"line": str(self.parser.CurrentLineNumber), **params})

    def doctype(self, *_: object) -> None:
        raise self.refused("xml_doctype", "Line {line} declares a document type; a form must not have one.")

    def declare(self, prefix: str | None, uri: str | None) -> None:
        self.declared[prefix or ""] = uri or ""

    def start(self, name: str, attributes: list[str]) -> None:
        if self.characters:
            self.flush()
        self.depth += 1
        if self.depth > _MOST_DEPTH:
            told = "Line {line} is more than {most} elements deep."
            raise self.refused("xml_too_deep", told, most=str(_MOST_DEPTH))
        self.room -= 1 + len(attributes) // 2
        if self.room < 0:
            raise self.refused("xml_too_long", _TOO_LONG, most=str(self.most))
        namespace, local, prefix = _split(name)
        element = Element(self.open, local, prefix=prefix, namespace=namespace)
        element.line = self.parser.CurrentLineNumber
        if self.declared:
            element.declared = self.declared
            self.declared = {}
        if attributes:
            found, pairs = element.attributes, iter(attributes)
            for key, value in zip(pairs, pairs, strict=True):
                uri, own, short = _split(key)
                found.append(Attribute(element, own, value, short, uri))
        self.open.children.append(element)
        self.open = element
        if self.listed(element):
            rows = RowReader(element, self, _name)
            self.parser.StartElementHandler = rows.start
            self.parser.EndElementHandler = rows.end

    def leave_list(self, innermost: Element, deeper: int) -> None:
        """Go on in an element that is still open, so much deeper than where the list began."""
        self.open = innermost
        self.depth += deeper
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end

    def end(self, name: str) -> None:  # noqa: ARG002  (expat tells it)
        element = self.open
        if self.characters:
            if self.exact or element.children:
                self.flush()
            else:  # a leaf
                element.text = "".join(self.characters)
                self.characters.clear()
        if self.indented and self.indented[-1] is element:
            self.indented.pop()
            _tidy(element)
        self.depth -= 1
        self.open = element.parent or self.document

    def flush(self) -> None:
        """Make a node of the characters read so far."""
        text = "".join(self.characters)
        self.characters.clear()
        element = self.open
        if not self.exact and "\n" in text and (not self.indented or self.indented[-1] is not element):
            self.indented.append(element)
        element.children.append(Text(element, text))

    def split(self) -> None:
        """End a run of characters, if there is one."""
        if self.characters:
            self.flush()

    def comment(self, text: str) -> None:
        self.split()
        self.open.children.append(Comment(self.open, text))

    def instruction(self, target: str, text: str) -> None:
        self.split()
        self.open.children.append(Instruction(self.open, target, text))


@lru_cache(maxsize=512)  # a long list has few names
def _split(name: str) -> tuple[str, str, str]:
    """Return namespace, local name and prefix of a name as expat tells it."""
    if _APART not in name:
        return "", name, ""
    namespace, local, *prefix = name.split(_APART)
    return namespace, local, prefix[0] if prefix else "xml" if namespace == _XML else ""


@lru_cache(maxsize=512)
def _name(name: str) -> Name:
    namespace, local, prefix = _split(name)
    return Name(local, prefix, namespace)


def _tidy(element: Element) -> None:
    """Leave the indentation between elements out, where there are no words between them."""
    kept: list[Node] = []
    for child in element.children:
        if not isinstance(child, Text):
            kept.append(child)
        elif not child.value.isspace():
            return
        elif "\n" not in child.value:
            kept.append(child)
    element.children = kept
