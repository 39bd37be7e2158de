"""The body of an XForm: what is shown, in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from forms.expr.tree import Element
from forms.model import NO_TEXT, Body, Group, Question, Repeat
from forms.path import Path
from forms.readers._xform_actions import NAMES as ACTIONS
from forms.readers._xform_actions import Actions
from forms.readers._xform_binds import Binds
from forms.readers._xform_choices import Choices
from forms.readers._xform_files import FileChoices, Found
from forms.readers._xform_instances import Instances
from forms.readers._xform_source import JR, Source
from forms.readers._xform_template import Template
from forms.readers._xform_texts import Texts

_TYPES: Mapping[str, str] = {  # control → the type of its answers, '' = that of the bind
    "input": "",
    "secret": "",
    "textarea": "",
    "select1": "choice",
    "select": "choices",
    "rank": "rank",
    "upload": "attachment",
    "trigger": "acknowledge",
    "range": "decimal",
}
_LOOKS = {"secret": "masked", "textarea": "multiline"}
_WORDS = frozenset({"label", "hint", "help"})
_STRUCTURE = frozenset({"ref", "bind", "appearance", "query"})  # no parameters
_BIND_PARAMETERS = frozenset({"max-pixels", "quality", "allow-mock-accuracy"})

_NOWHERE = Path()

_NO_NODE = "The form asks for {path}, but the record has no such question. It is left out."
_NOT_A_QUESTION = "{path} holds other questions, so it cannot be answered itself. It is left out."
_NO_GROUP = "A group is given for {path}, which the record does not have. Its questions are shown without it."
_NO_REPEAT = "{path} is to be repeated, but the record does not have it. It is left out."
_UNKNOWN_CONTROL = "The element “{name}” is not known here. {path} is asked as text."
_UNKNOWN_ELEMENT = "The element “{name}” is not known here. It is left out."
_FILE_ENDING = "The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken."


class BodyReader:
    """Reads the body. `asked` are the nodes with a control; `groups` and `repeats` those with such a one."""

    def __init__(
        self, source: Source, template: Template, texts: Texts, instances: Instances, binds: Binds
    ) -> None:
        self._source = source
        self._template = template
        self._texts = texts
        self._binds = binds
        self._choices = Choices(source, texts, instances)
        self._files = FileChoices(source, texts, instances)
        self.actions = Actions(source, template, binds)
        self.asked: set[Path] = set()
        self.groups: set[Path] = set()
        self.repeats: set[Path] = set()

    def read(self, element: Element, context: Path, inside: Path = _NOWHERE) -> tuple[Body, ...]:
        """Read what stands in the body, a group or a repeat.

        Relative refs start at `context`; `inside` is the innermost repeat around.
        """
        found: list[Body] = []
        for child in element.elements():
            match child.local:
                case "group":
                    found.append(self._group(child, context, inside))
                case "repeat":
                    found += self._repeat(child, context)
                case name if name not in _WORDS and name not in ACTIONS:
                    found += self._question(child, context)
                case _:
                    pass
        return tuple(found)

    def _group(self, group: Element, context: Path, inside: Path) -> Body:
        path = self._path(group, context)
        if path is None:
            self._source.notice("no_such_node", _NO_GROUP, self._source.place(group), path=_ref(group))
        around = path or context
        self.actions.read_in(group, inside, around)
        children = self.read(group, around, inside)
        label, look = self._texts.of_child(group, "label", around), _look(group)
        only = children[0] if len(children) == 1 else None
        if isinstance(only, Repeat) and path in {only.path, Path()} and not (label and only.label):
            return replace(only, label=only.label or label, look=only.look or look)
        if path and path not in self.repeats:
            self.groups.add(path)
            return Group(path, label, children, look, self._source.place(group))
        return Group(Path(), label, children, look, self._source.place(group))

    def _repeat(self, repeat: Element, context: Path) -> tuple[Repeat, ...]:
        path = self._path(repeat, context)
        if not path or not path.parent:
            self._source.notice("no_such_node", _NO_REPEAT, self._source.place(repeat), path=_ref(repeat))
            return ()
        self.repeats.add(path)
        self.actions.read_in(repeat, path, path)
        children = self.read(repeat, path, path)
        count = self._source.expression(repeat.attribute(f"{JR}count"), repeat, "jr:count", path)
        fixed = repeat.attribute(f"{JR}noAddRemove").strip() in {"true()", "true"}
        label = self._texts.of_child(repeat, "label", path)
        return (Repeat(path, label, children, _look(repeat), count, fixed, self._source.place(repeat)),)

    def _question(self, control: Element, context: Path) -> tuple[Question, ...]:
        path = self._path(control, context)
        name = control.local
        if name not in _TYPES:
            told = _UNKNOWN_CONTROL if path else _UNKNOWN_ELEMENT
            self._source.notice(
                "unknown_control", told, self._source.place(control), name=name, path=path or ""
            )
            if not path:
                return ()
        spot = self._template.spot(path) if path else None
        if not path or (spot is not None and spot.children):
            code, told = ("not_a_question", _NOT_A_QUESTION) if path else ("no_such_node", _NO_NODE)
            self._source.notice(code, told, self._source.place(control), path=_ref(control))
            return ()
        self.asked.add(path)
        self.actions.read_in(control, path, path)
        return (self._asked(control, path, spot.element.text if spot else ""),)

    def _asked(self, control: Element, path: Path, default: str) -> Question:
        bind = self._binds.of(path)
        items, itemset, look = self._offer(control, path)
        parameters = {a.local: a.value for a in control.attributes if a.local not in _STRUCTURE}
        for name, value in bind.attributes.items():
            local = name.rpartition(":")[2]
            if local in _BIND_PARAMETERS:
                parameters[local] = value
        if "mediatype" in parameters:
            self._hold_media_type(control, parameters["mediatype"])
            parameters.setdefault("accept", parameters["mediatype"])
        looks = (_LOOKS.get(control.local, ""), self._binds.looks.get(path, ""), look)
        hint = self._texts.of_child(control, "hint", path)
        help_text = self._texts.of_child(control, "help", path)
        return Question(
            path,
            self._type(control, bind.type),
            self._texts.of_child(control, "label", path),
            " ".join(filter(None, looks)),
            hint or help_text,
            self._texts.guidance(control) or (help_text if hint else NO_TEXT),
            items=items,
            itemset=itemset,
            default=default,
            parameters=parameters,
            readonly=(bind.readonly is not None and bind.readonly.source == "true()")
            or _is_heading(control, look),
            place=self._source.place(control),
        )

    def _offer(self, control: Element, path: Path) -> Found:
        """Return what the control offers; a search() takes its items for columns."""
        items, look = self._choices.items(control, path), _look(control)
        found = self._files.searched(control, path, look, items)
        if found is None:
            itemset = self._choices.itemset(control, path) or self._files.queried(control, path)
            found = Found(items, itemset, look)
        return found

    def _type(self, control: Element, bound: str) -> str:
        if control.local == "range":
            return "integer" if bound == "integer" else "decimal"
        if control.local == "input" and control.attribute("query"):
            return "choice"
        return _TYPES.get(control.local, "text") or bound

    def _hold_media_type(self, control: Element, kind: str) -> None:
        if "/" not in kind:
            self._source.notice(
                "file_ending", _FILE_ENDING, self._source.place(control, "mediatype"), kind=kind
            )

    def _path(self, element: Element, context: Path) -> Path | None:
        """Return the node that a control is for; '' where it names none, None where there is no such node."""
        ref = _ref(element)
        if not ref:
            return self._binds.ids.get(element.attribute("bind").strip(), Path())
        return self._template.resolve(ref, context, element)


def _is_heading(control: Element, look: str) -> bool:
    """Return whether a control only heads the columns of a table: choices with their words and no mark."""
    return control.local in {"select", "select1"} and "label" in look.split()


def _ref(element: Element) -> str:
    return (element.attribute("ref") or element.attribute("nodeset")).strip()


def _look(element: Element) -> str:
    return " ".join(element.attribute("appearance").split())
