"""Laptops with a day's work on them, made once and copied for each test, and the window over one."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.app import App, open_app
from fieldapp.ui.theme import apply_theme
from tests.helpers.screens import PASSPHRASE, Screen, prepare, screen


@pytest.fixture
def themed(qapp: QApplication) -> Generator[QApplication]:
    """The application in the light theme; whatever a test changes is put back."""
    apply_theme(qapp, "light")
    yield qapp
    apply_theme(qapp, "light")


@pytest.fixture(scope="session")
def worked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once") / "worked"
    prepare(folder, worked=True)
    return folder


@pytest.fixture(scope="session")
def fresh_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once") / "fresh"
    prepare(folder, worked=False)
    return folder


@pytest.fixture
def worked_folder(worked_once: Path, tmp_path: Path) -> Path:
    """A laptop's data: two records that wait, two drafts."""
    return Path(shutil.copytree(worked_once, tmp_path / "worked"))


@pytest.fixture
def worked(worked_folder: Path) -> Generator[App]:
    with open_app(worked_folder, PASSPHRASE, use_keyring=False) as app:
        yield app


@pytest.fixture
def shown(themed: QApplication, worked: App) -> Generator[Screen]:
    with screen(worked) as window:
        yield window


@pytest.fixture
def fresh(themed: QApplication, fresh_once: Path, tmp_path: Path) -> Generator[Screen]:
    """A window over a laptop with forms and nothing done yet."""
    folder = Path(shutil.copytree(fresh_once, tmp_path / "fresh"))
    with open_app(folder, PASSPHRASE, use_keyring=False) as app, screen(app) as window:
        yield window
