"""The binds of an XForm: how the nodes of its record behave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from forms.expr import Expression
from forms.expr.tree import Element
from forms.model import Bind
from forms.path import Path
from forms.readers._xform_source import ENTITIES, JR, OC, Source
from forms.readers._xform_template import Template
from forms.readers._xform_texts import Texts

TYPES: Mapping[str, str] = {  # data type, without its prefix and in lower case → our type
    "string": "text",
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "short": "integer",
    "decimal": "decimal",
    "double": "decimal",
    "float": "decimal",
    "boolean": "boolean",
    "date": "date",
    "time": "time",
    "datetime": "datetime",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "binary": "attachment",
    "barcode": "text",
    "intent": "text",
    "select": "text",
    "select1": "text",
    "rank": "text",
}
LOOKS: Mapping[str, str] = {"barcode": "scanner"}
_SOFT = "soft"
_RULES = ("relevant", "required", "readonly", "constraint", "calculate")
_MESSAGES = {  # attribute → the field of a Bind, and the name as it is usually written
    f"{JR}requiredMsg": ("required_message", "jr:requiredMsg"),
    f"{JR}constraintMsg": ("constraint_message", "jr:constraintMsg"),
}
_PRELOAD = f"{JR}preload"
_READ = frozenset(
    [
        "nodeset",
        "ref",
        "id",
        "type",
        *_RULES,
        *_MESSAGES,
        _PRELOAD,
        f"{JR}preloadParams",
        f"{ENTITIES}saveto",
        f"{OC}constraint-type",
    ]
)

_NO_NODE = "A rule is given for {path}, but the record has no such question. The rule is left out."
_UNKNOWN_TYPE = "The type “{name}” of {path} is not known here. It is read as text."
_TWICE = "Rules for {path} are given more than once. What the last ones say holds."


class Binds:
    """The binds by the paths of their nodes, and the paths by the ids of the binds."""

    def __init__(self, source: Source, template: Template, texts: Texts) -> None:
        self._source = source
        self._template = template
        self._texts = texts
        self.found: dict[Path, Bind] = {}
        self.ids: dict[str, Path] = {}
        self.looks: dict[Path, str] = {}  # of types that are a look of text

    def read(self, bind: Element, root: Path) -> None:
        """Read a <bind>; a relative nodeset starts at the record's root."""
        nodeset = bind.attribute("nodeset") or bind.attribute("ref")
        path = self._template.resolve(nodeset, root, bind)
        if not path:
            self._source.notice("no_such_node", _NO_NODE, self._source.place(bind), path=nodeset.strip())
            return
        self.ids[bind.attribute("id")] = path
        found = self._bind(bind, path)
        known = self.found.get(path)
        self.found[path] = found if known is None else self._joined(known, found)

    def of(self, path: Path) -> Bind:
        """Return the bind of a node; one without rules where it has none."""
        return self.found.get(path) or Bind(path)

    def _bind(self, bind: Element, path: Path) -> Bind:
        said: dict[str, Any] = {}  # most binds say little, and a long form has thousands of them
        rest: dict[str, str] = {}
        for attribute in bind.attributes:
            key, value = attribute.key, attribute.value
            if key in _RULES:
                said[key] = self._rule(bind, key, value.strip(), path)
            elif key in _MESSAGES:
                field, name = _MESSAGES[key]
                said[field] = self._texts.of_attribute(bind, name, key, path)
            elif key == _PRELOAD:
                said["preload"] = (value.strip(), bind.attribute(f"{JR}preloadParams").strip())
            elif key == f"{ENTITIES}saveto":
                said["save_to"] = value.strip()
            elif key == f"{OC}constraint-type":
                said["soft"] = value.strip() == _SOFT
            elif key not in _READ:
                rest[attribute.name] = value
        if rest:
            said["attributes"] = rest
        return Bind(path, self._type(bind, path), place=self._source.place(bind), **said)

    def _rule(self, bind: Element, name: str, given: str, path: Path) -> Expression | None:
        if given == "false()" and name in {"required", "readonly"}:
            return None  # as without the rule
        return self._source.expression(given, bind, name, path)

    def _type(self, bind: Element, path: Path) -> str:
        given = bind.attribute("type").strip()
        name = given.rpartition(":")[2].lower()
        if name and name not in TYPES:
            self._source.notice(
                "unknown_type", _UNKNOWN_TYPE, self._source.place(bind, "type"), name=given, path=path
            )
        if name in LOOKS:
            self.looks[path] = LOOKS[name]
        return TYPES.get(name, "text")

    def _joined(self, known: Bind, later: Bind) -> Bind:
        """Put two binds of one node together; where both say something, the later one holds."""
        silent = Bind(known.path)
        names = [field.name for field in fields(Bind)]
        said = {name: getattr(later, name) for name in names if getattr(later, name) != getattr(silent, name)}
        spoken = {name for name in said if getattr(known, name) != getattr(silent, name)} - {"place", "path"}
        if any(_words(said[name]) != _words(getattr(known, name)) for name in spoken):
            self._source.notice("bind_twice", _TWICE, later.place, path=known.path)
        return replace(known, **said)


def _words(value: object) -> object:
    """Return a rule as it is written, wherever it stands; anything else as it is."""
    return value.source if isinstance(value, Expression) else value
