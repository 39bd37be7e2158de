"""A process with the real window, in which somebody types until it is killed.

``python -m tests.faults.driver PLAN`` with PLAN as JSON (see `Plan`); what it says goes to the descriptor
that the plan names. Whoever forks calls `drive` instead.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from fieldapp.app import open_app
from fieldapp.errors import FieldappError
from fieldapp.flows.seat import the_only_window
from fieldapp.ui.sitting import Sitting
from tests.faults import bent
from tests.faults.dice import dice
from tests.faults.habits import Habits
from tests.faults.hands import Hands
from tests.faults.voice import Voice
from tests.faults.witness import Witness
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE


@dataclass(frozen=True)
class Plan:
    """What one process is to do. `bent`: what is bent in it, see `bent`; `eager`: an act it likes to do."""

    data: str
    photos: str
    seed: int
    said_to: int
    eager: str = ""
    bent: dict[str, str] = field(default_factory=dict[str, str])


def drive(plan: Plan) -> None:
    """Open the window and type, for ever. Whatever goes wrong is said."""
    say = Voice(plan.said_to)
    say("alive")
    try:
        _type(plan, say)
    except FieldappError as error:
        say("refused", code=error.code, what=f"{error.title} {error.hint}")
    except BaseException as error:
        say("wrong", what=f"the driver: {type(error).__name__}: {error}")
        raise


def _type(plan: Plan, say: Voice) -> None:
    chance = dice(plan.seed)
    folder = Path(plan.data)
    bent.before(plan.bent, chance)
    with open_app(folder, PASSPHRASE, use_keyring=False) as app, the_only_window(folder):
        bent.after(plan.bent, app)
        Witness(say, app.flows.capture)
        _application = QApplication.instance() or QApplication([])
        sitting = Sitting(app.flows)
        sitting.open()
        window = sitting.window
        until(window.isActiveWindow)
        say("ready")
        photos = sorted(Path(plan.photos).iterdir())
        habits = Habits(Hands(window, say, chance), sitting.bridge, say, chance, photos=photos)
        if plan.eager:
            habits.prefer(plan.eager)
        habits.work()


def main() -> None:
    """Drive by the plan on the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    drive(Plan(**json.loads(sys.argv[1])))


def command(plan: Plan) -> list[str]:
    """Return the command that drives by this plan in an interpreter of its own."""
    return [sys.executable, "-m", "tests.faults.driver", json.dumps(asdict(plan))]


if __name__ == "__main__":
    main()
