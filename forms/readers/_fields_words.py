"""The words of a field-app property: which type and format ask for which type and look.

Source: PropertySchemaType and PropertySchemaFormat of forms_engine and digit_forms_engine, and what their
widgets make of them; case is disregarded.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from forms.readers._digit_words import Kind

NUMBERS: Mapping[str, str] = {"integer": "integer", "numeric": "decimal"}  # types whatever the format
TYPES: Collection[str] = {"string", "boolean", "dynamic", *NUMBERS}
FORMATS: Mapping[str, tuple[str, str]] = {  # of a string → type and look
    "text": ("text", "text"),
    "textarea": ("text", "textArea"),
    "mobilenumber": ("text", "number"),
    "numeric": ("integer", "number"),
    "incrementer": ("integer", "number"),
    "date": ("date", "date"),
    "dob": ("date", "dob"),
    "datetime": ("datetime", "dateTime"),
    "dropdown": ("choice", "dropdown"),
    "select": ("choice", "dropdown"),
    "radio": ("choice", "radio"),
    "checkbox": ("choices", "checkbox"),
    "latlng": ("geopoint", "latLng"),
    "scanner": ("text", "scanner"),
    "locality": ("text", "text"),
    "idpopulator": ("text", "text"),
    "custom": ("text", "text"),
}
APP_ONLY = frozenset({"locality", "idpopulator", "custom"})  # filled or shown by other parts of the field app
_PICKED = frozenset({"choice", "choices"})
_TRUTHS = frozenset({"true", "false"})


def kind_of_property(type_name: str, format_name: str, codes: Collection[str], *, several: bool) -> Kind:
    """Return what a property's type, format and the codes of its choices ask for.

    `several`: more than one choice may be picked. What is to be picked and has no choices is typed.
    """
    type_name, format_name = type_name.strip().lower(), format_name.strip().lower()
    doubts = [] if type_name in TYPES else ["unknown_type"]
    if format_name not in {"", *FORMATS}:
        doubts.append("unknown_look")
    elif format_name in APP_ONLY or type_name == "dynamic":
        doubts.append("app_only")
    found, look = FORMATS.get(format_name, ("text", "text"))
    if codes:
        found, look = _with_choices(type_name, found, look, codes, several=several)
    elif type_name == "boolean":
        found, look = "boolean", look if look in {"radio", "checkbox"} else ""
    elif type_name in NUMBERS and found not in {"date", "datetime"}:
        found, look = NUMBERS[type_name], "number"
    elif found in _PICKED:
        doubts.append("no_choices")
        found, look = "text", "text"
    return Kind(found, look, tuple(doubts))


def _with_choices(
    type_name: str, found: str, look: str, codes: Collection[str], *, several: bool
) -> tuple[str, str]:
    if type_name == "boolean" and _TRUTHS.issuperset(codes):
        return "boolean", look if look in {"radio", "checkbox"} else ""
    if several or found == "choices":
        return "choices", "checkbox" if look == "checkbox" else "multiselect"
    return "choice", look if look in {"dropdown", "radio"} else ""
