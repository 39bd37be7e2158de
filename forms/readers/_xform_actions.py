"""The actions of an XForm: what is done at its events."""

from __future__ import annotations

from forms.expr.tree import Element
from forms.model import Action
from forms.path import Path
from forms.readers._xform_binds import Binds
from forms.readers._xform_source import ODK_NAMESPACE, Source
from forms.readers._xform_template import Template

NAMES = frozenset({"setvalue", "setgeopoint", "recordaudio"})
_FIRST_LOAD = "odk-instance-first-load"
_NEW_REPEAT = "odk-new-repeat"
_EVENTS = {
    _FIRST_LOAD: _FIRST_LOAD,
    "odk-instance-load": "odk-instance-load",
    _NEW_REPEAT: _NEW_REPEAT,
    "xforms-value-changed": "xforms-value-changed",
    "xforms-ready": _FIRST_LOAD,  # the older names
    "jr-insert": _NEW_REPEAT,
}

_NO_TARGET = "A value is set at {path}, but the record has no such question. This is left out."
_UNKNOWN_EVENT = "The event “{name}” is not known here. What the form does then is left out."
_NO_RECORDING = "The form records sound by itself. This app does not; the recording is left out."
_NAMESPACE = (
    "A form that notes the place by itself writes odk:setgeopoint, with"
    ' xmlns:odk="http://www.opendatakit.org/xforms". Correct the form and add it again.'
)


class Actions:
    """Reads actions in the order they stand."""

    def __init__(self, source: Source, template: Template, binds: Binds) -> None:
        self._source = source
        self._template = template
        self._binds = binds
        self.found: list[Action] = []

    def read_in(self, element: Element, trigger: Path, context: Path) -> None:
        """Read the actions directly in the model, a control, a group or a repeat.

        `trigger` is the question or repeat they stand in; relative targets start at `context`.
        """
        for action in element.elements():
            if action.local in NAMES:
                self._read(action, trigger, context)

    def _read(self, action: Element, trigger: Path, context: Path) -> None:
        if action.local == "recordaudio":
            self._source.notice("no_recording", _NO_RECORDING, self._source.place(action))
            return
        if action.local == "setgeopoint" and action.namespace != ODK_NAMESPACE:
            self._source.refuse("wrong_namespace", _NAMESPACE, self._source.place(action))
            return
        ref = action.attribute("ref")
        if action.attribute("bind"):
            target = self._binds.ids.get(action.attribute("bind").strip())
        else:
            target = self._template.resolve(ref, context, action) or None
        if target is None:
            told = ref or action.attribute("bind")
            self._source.notice("no_such_node", _NO_TARGET, self._source.place(action), path=told.strip())
            return
        events = self._events(action)
        given = action.attribute("value").strip()
        value = self._source.expression(given, action, "value", target)
        if not events or (given and value is None):
            return
        where = self._source.expression(ref, action, "ref", None) if "[" in ref else None
        text = action.string().strip()
        self.found.append(
            Action(action.local, events, target, value, text, trigger, self._source.place(action), where)
        )

    def _events(self, action: Element) -> frozenset[str]:
        given = action.attribute("event").split()
        for name in given:
            if name not in _EVENTS:
                self._source.notice(
                    "unknown_event", _UNKNOWN_EVENT, self._source.place(action, "event"), name=name
                )
        return frozenset(_EVENTS[name] for name in given if name in _EVENTS)
