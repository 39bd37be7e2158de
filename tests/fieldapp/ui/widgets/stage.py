"""A look in a window of its own, everything it said, and questions to show in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.look import Look
from fieldapp.ui.widgets import look_for
from forms import Choice, Item, Node, Problem, Question, Text
from forms import Path as FormPath

TODAY = date(2026, 11, 22)
FEW = tuple(Choice(f"c{n}", label) for n, label in enumerate(("Mud", "Tin", "Tiles")))
MANY = tuple(Choice(f"v{n}", f"Village {n}") for n in range(30))
PICKED = {"choice", "choices", "rank"}


def question(kind: str, look: str = "", choices: tuple[Choice, ...] = FEW, **parameters: str) -> Question:
    picks = tuple(Item(choice.value, Text.of(choice.label)) for choice in choices if kind in PICKED)
    return Question(FormPath("/q"), kind, Text.of("A question"), look, items=picks, parameters=parameters)


def node(asked: Question, text: str, *, readonly: bool = False, problems: tuple[Problem, ...] = ()) -> Node:
    offered = tuple(Choice(item.value, str(item.label)) for item in asked.items)
    return Node(asked, asked.path, text, problems, readonly=readonly, choices=offered)


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
    return show_node(open_windows, node(asked, text, readonly=readonly))


def show_node(open_windows: list[Shown], first: Node) -> Shown:
    look = look_for(first)(first.question, lambda: TODAY)
    look.show_node(first)
    shown = Shown(look)
    open_windows.append(shown)
    look.editor().setFocus()
    return shown
