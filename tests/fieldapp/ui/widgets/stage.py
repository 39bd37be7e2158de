"""A look in a window of its own, everything it said, and questions to show in it."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.look import Look
from fieldapp.ui.widgets import look_for
from forms import Choice, Node, Question
from forms import Path as FormPath

TODAY = date(2026, 11, 22)
FEW = tuple(Choice(f"c{n}", label) for n, label in enumerate(("Mud", "Tin", "Tiles")))
MANY = tuple(Choice(f"v{n}", f"Village {n}") for n in range(30))


def question(kind: str, look: str, choices: tuple[Choice, ...] = FEW) -> Question:
    picks = choices if kind in {"choice", "choices"} else ()
    return Question(path=FormPath("/q"), type=kind, label="A question", look=look, choices=picks)


def node(asked: Question, text: str, *, readonly: bool = False) -> Node:
    return Node(dataclasses.replace(asked, readonly=readonly), text)


class Shown:
    """A look in a window of its own, and everything it said."""

    def __init__(self, look: Look) -> None:
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(look)
        self.look = look
        self.said: list[str] = []
        self.files: list[Path] = []
        look.edited.connect(self.said.append)
        look.file_chosen.connect(self.files.append)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def type(self, qtbot: QtBot, keys: str) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            qtbot.keyClicks(focused, key)
        self.look.flush()


def show(open_windows: list[Shown], asked: Question, text: str = "", *, readonly: bool = False) -> Shown:
    look = look_for(asked)(asked, lambda: TODAY)
    shown = Shown(look)
    open_windows.append(shown)
    look.show_node(node(asked, text, readonly=readonly))
    look.editor().setFocus()
    return shown
