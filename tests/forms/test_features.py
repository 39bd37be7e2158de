"""resources/features.json says what is supported; the engine's own tables say the same."""

from __future__ import annotations

import json
from pathlib import Path as File
from pkgutil import iter_modules
from typing import Any

import pytest

import forms
from forms import readers, writers
from forms.expr import formula, functions
from forms.readers import _digit_words, _fields_words, _xform_binds, _xform_body, checklist
from forms.types import TYPES

FEATURES: dict[str, Any] = json.loads(
    (File(forms.__file__).parents[1] / "resources/features.json").read_text(encoding="utf-8")
)
FORMATS: dict[str, Any] = FEATURES["formats"]
functions.discover()
OF_XPATH = [name for name in functions.FUNCTIONS if not name.startswith("digit:")]


def modules(package: Any) -> list[str]:
    return [module.name for module in iter_modules(package.__path__) if not module.name.startswith("_")]


@pytest.mark.parametrize(
    ("said", "true"),
    [
        (FEATURES["types"], TYPES),
        (FEATURES["records"], modules(writers)),
        (FORMATS, modules(readers)),
        (FORMATS["digit"]["question_types"], _digit_words.TYPES),
        (FORMATS["digit"]["appearances"], _digit_words.LOOKS),
        (FORMATS["digit"]["rules"], _digit_words.RULES),
        (FORMATS["digit_fields"]["question_types"], _fields_words.TYPES),
        (FORMATS["digit_fields"]["appearances"], _fields_words.FORMATS),
        (FORMATS["digit_fields"]["functions"], formula._FUNCTIONS),
        (FORMATS["checklist"]["question_types"], checklist._TYPES),
        (FORMATS["xform"]["question_types"], _xform_binds.TYPES),
        (FORMATS["xform"]["controls"], _xform_body._TYPES),
        (FORMATS["xform"]["functions"], OF_XPATH),
    ],
)
def test_what_is_said_is_so(said: Any, true: Any) -> None:
    assert sorted(said) == sorted(true)


def test_every_format_says_what_it_can() -> None:
    for name, told in FORMATS.items():
        like = FORMATS[told.get("like", name)]
        assert told["what"]
        assert {"groups", "repeats", "relevant", "required", "calculate"} <= set(like["features"])
