"""The window starts once per data folder and ends in order, also when a signal asks for it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app import App, open_app, run_window
from fieldapp.errors import AlreadyOpen
from fieldapp.flows.seat import the_only_window


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication) -> Generator[App]:
    for left in qapp.topLevelWidgets():
        left.hide()  # the application ends with its last visible window, so no other test's may be there
    with open_app(tmp_path, "kept by the test", use_keyring=False) as app:
        yield app


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these to itself")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_in_order(app: App, number: signal.Signals) -> None:
    began = signal.signal(number, signal.default_int_handler)  # a shell's background job ignores SIGINT
    sender = QTimer(singleShot=True)
    sender.timeout.connect(lambda: os.kill(os.getpid(), number))
    sender.start(0)
    try:
        assert run_window(app) == 0
    finally:
        sender.stop()  # a window that did not open must not leave a signal for the next test
        after = signal.signal(number, began)

    assert after is signal.default_int_handler
    with the_only_window(app.flows.data_folder):
        pass  # the seat is free again


def test_a_second_window_on_the_same_data_is_refused(app: App) -> None:
    with the_only_window(app.flows.data_folder), pytest.raises(AlreadyOpen):
        run_window(app)
