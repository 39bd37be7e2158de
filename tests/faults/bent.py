"""What is bent inside a driver's process, where the world outside cannot do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection

from sqlalchemy import event

from fieldapp import app as app_module
from fieldapp.app import App
from tests.faults.dice import Dice


def before(bent: dict[str, str], dice: Dice) -> None:
    """Bend what the app takes when it is built: its clock."""
    if "clock" in bent:
        app_module.clock = jumping(dice)


def after(bent: dict[str, str], app: App) -> None:
    """Bend the app that was built: its disk, write-protected while the named file is there."""
    if "protected_while" in bent:
        _protect(app, Path(bent["protected_while"]))


def jumping(dice: Dice) -> Callable[[], datetime]:
    """Return a clock that now and then jumps, by seconds or by years, forth or back."""
    far = (timedelta(seconds=3), timedelta(hours=7), timedelta(days=400), timedelta(days=9000))
    off = dice.choice(far) * dice.uniform(-1, 1)

    def now() -> datetime:
        nonlocal off
        if dice.random() < 0.1:
            off = dice.choice(far) * dice.uniform(-1, 1)
        return datetime.now(UTC) + off  # noqa: TID251  (this is a clock)

    return now


def _protect(app: App, flag: Path) -> None:
    @event.listens_for(app.store._database.engine, "checkout")
    def write_protected(connection: Connection, *_: object) -> None:
        connection.execute(f"PRAGMA query_only = {'ON' if flag.exists() else 'OFF'}")
