"""The form engine's whole surface: import from here and nowhere deeper.

Pure: no screen, disk, network, thread or clock. `read` turns bytes into a `Form`; a `Session` fills it;
`write` turns the answers into payload bytes.
"""

from __future__ import annotations

from forms.errors import FormRefused, Problem, RecordRefused
from forms.graph import worked_out_from
from forms.model import Form, Group, Item, Question, Repeat, Rule, Text, answer_text
from forms.path import Path, quote, unquote
from forms.readers import read, read_kept
from forms.session import (
    Changes,
    Choice,
    Device,
    Node,
    Place,
    Progress,
    Reading,
    Reason,
    Section,
    Session,
)
from forms.versions import Carried, Difference, carried, differences, placed
from forms.warnings import warnings
from forms.writers import EntityChange, answers, entities, write

__all__ = [
    "Carried",
    "Changes",
    "Choice",
    "Device",
    "Difference",
    "EntityChange",
    "Form",
    "FormRefused",
    "Group",
    "Item",
    "Node",
    "Path",
    "Place",
    "Problem",
    "Progress",
    "Question",
    "Reading",
    "Reason",
    "RecordRefused",
    "Repeat",
    "Rule",
    "Section",
    "Session",
    "Text",
    "answer_text",
    "answers",
    "carried",
    "differences",
    "entities",
    "placed",
    "quote",
    "read",
    "read_kept",
    "unquote",
    "warnings",
    "worked_out_from",
    "write",
]
