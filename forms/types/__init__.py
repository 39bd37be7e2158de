"""The question types: one file each, found by looking through this folder. A new type is a new file."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from forms.types._contract import AnswerType, Refused

__all__ = ["TYPES", "Refused", "worded"]


def _found() -> Mapping[str, AnswerType[Any]]:
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    types: list[AnswerType[Any]] = [import_module(f"{__name__}.{name}").TYPE for name in names]
    return MappingProxyType({answer_type.name: answer_type for answer_type in types})


TYPES = _found()


def worded(type_name: str, text: str) -> str:
    """Return an answer's text as people say it, in English; a text that is no such answer stays as it is."""
    answer_type = TYPES[type_name]
    if answer_type.word is None:
        return text
    try:
        return answer_type.word(answer_type.parse(text.strip()))
    except ValueError:
        return text
