"""The words of a DIGIT element: which dataType and uiElementType ask for which type and look.

Source: Sync contract for the fields, the app's forms engines for the vocabulary; case is disregarded.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

RULES: Mapping[str, str] = {
    "required": "required",
    "min": "min",
    "minvalue": "min",
    "max": "max",
    "maxvalue": "max",
    "minlength": "min_length",
    "maxlength": "max_length",
    "pattern": "pattern",
    "regex": "pattern",
}
TYPES: Mapping[str, str] = {
    "text": "text",
    "string": "text",
    "number": "decimal",
    "numeric": "decimal",
    "decimal": "decimal",
    "double": "decimal",
    "float": "decimal",
    "integer": "integer",
    "int": "integer",
    "long": "integer",
    "boolean": "boolean",
    "date": "date",
    "dob": "date",
    "datetime": "datetime",
    "select": "choice",
    "multiselect": "choices",
    "location": "geopoint",
    "latlng": "geopoint",
    "geopoint": "geopoint",
    "file": "attachment",
    "image": "attachment",
    "camera": "attachment",
}
# uiElementType → its look, and the type it stands for where dataType is absent
LOOKS: Mapping[str, tuple[str, str]] = {
    "text": ("text", "text"),
    "textarea": ("textArea", "text"),
    "number": ("number", "decimal"),
    "decimal": ("number", "decimal"),
    "integer": ("number", "integer"),
    "boolean": ("radio", "boolean"),
    "date": ("date", "date"),
    "dob": ("dob", "date"),
    "datetime": ("dateTime", "datetime"),
    "dropdown": ("dropdown", "choice"),
    "select": ("dropdown", "choice"),
    "radio": ("radio", "choice"),
    "checkbox": ("checkbox", "choices"),
    "multiselect": ("multiselect", "choices"),
    "location": ("latLng", "geopoint"),
    "latlng": ("latLng", "geopoint"),
    "camera": ("camera", "attachment"),
    "image": ("camera", "attachment"),
    "file": ("file", "attachment"),
    "scanner": ("scanner", "text"),
    "hidden": ("hidden", "text"),
}
_SHOWN_BY: Mapping[str, Collection[str]] = {  # type → the looks that can show it
    "text": ("text", "textArea", "number", "scanner"),
    "integer": ("number",),
    "decimal": ("number",),
    "boolean": ("radio", "checkbox"),
    "date": ("date", "dob"),
    "datetime": ("dateTime",),
    "choice": ("dropdown", "radio"),
    "choices": ("checkbox", "multiselect"),
    "geopoint": ("latLng",),
    "attachment": ("camera", "file"),
}
_TEXTS = frozenset({"text", "string"})
_NUMBERS = frozenset({"integer", "decimal"})
_PICKED = frozenset({"choice", "choices"})
_TYPED = frozenset({"text", "integer", "decimal", "date", "datetime"})  # a person can type them
_TRUTHS = frozenset({"true", "false"})


class Kind(NamedTuple):
    """What a question is to be: `doubts` are the codes of notices about how that was found."""

    type: str
    look: str  # '' = the type's own
    doubts: tuple[str, ...] = ()


def kind_of(data_type: str, ui_type: str, codes: Collection[str]) -> Kind:
    """Return what dataType, uiElementType and the choices' codes ask for.

    dataType decides the type. Where it is 'text', uiElementType may narrow it, but not to a number: a phone
    number is text in a number field. Choices make a choice of everything but a yes or no. What could not be
    answered (a choice without choices, a type that does not fit a look unknown to us) becomes a text field.
    """
    data_type, ui_type = data_type.strip().lower(), ui_type.strip().lower()
    type_name, implied, look = TYPES.get(data_type, "text"), "text", ""
    doubts = [] if data_type in {"", *TYPES} else ["unknown_type"]
    if ui_type in LOOKS:
        look, implied = LOOKS[ui_type]
    elif ui_type:
        doubts.append("unknown_look")
    if not data_type or (data_type in _TEXTS and implied not in _NUMBERS):
        type_name = implied
    if codes:
        type_name = _with_choices(type_name, implied, codes)
    elif type_name in _PICKED:
        type_name = "text"
        doubts.append("no_choices")
    elif "unknown_look" in doubts:
        return Kind(type_name if type_name in _TYPED else "text", "text", tuple(doubts))
    return Kind(type_name, look if look in {"hidden", *_SHOWN_BY[type_name]} else "", tuple(doubts))


def _with_choices(type_name: str, implied: str, codes: Collection[str]) -> str:
    if type_name in _PICKED or (type_name == "boolean" and _TRUTHS.issuperset(codes)):
        return type_name
    return "choices" if implied == "choices" else "choice"
