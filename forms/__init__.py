"""The form engine's whole surface: import from here and nowhere deeper.

Pure: no screen, disk, network, thread or clock. `read` turns bytes into a `Form`; a `Session` fills it;
`write` turns the answers into payload bytes.
"""

from __future__ import annotations

from forms.errors import FormRefused, Problem
from forms.model import Choice, Form, Group, Question, Rule, answer_text
from forms.path import Path, quote, unquote
from forms.readers import read
from forms.session import Changes, Node, Progress, Session
from forms.writers import write

__all__ = [
    "Changes",
    "Choice",
    "Form",
    "FormRefused",
    "Group",
    "Node",
    "Path",
    "Problem",
    "Progress",
    "Question",
    "Rule",
    "Session",
    "answer_text",
    "quote",
    "read",
    "unquote",
    "write",
]
