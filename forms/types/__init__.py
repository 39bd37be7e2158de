"""The question types: one file each, found by looking through this folder. A new type is a new file."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from forms.types._contract import AnswerType


def _found() -> Mapping[str, AnswerType[Any]]:
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    types: list[AnswerType[Any]] = [import_module(f"{__name__}.{name}").TYPE for name in names]
    return MappingProxyType({answer_type.name: answer_type for answer_type in types})


TYPES = _found()
