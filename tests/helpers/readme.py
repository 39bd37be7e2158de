"""The parts of README.md that are drawn from the code: `python -m tests.helpers.readme` writes them anew."""

from __future__ import annotations

import re
from pathlib import Path

from fieldapp.cli.exits import EXIT_CODES
from fieldapp.cli.grammar import found
from fieldapp.flows.delivery import MOVES, Happening
from fieldapp.flows.life import TURNS, Turn
from fieldapp.records import DeliveryState, Life
from fieldapp.ui.language import LANGUAGES
from tests.helpers.catalogues import counts

README = Path(__file__).resolve().parents[2] / "README.md"


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _table(head: list[str], rows: list[list[object]]) -> str:
    return "\n".join([_row(*head), "|" + "---|" * len(head), *(_row(*row) for row in rows)])


def delivery() -> str:
    """Return the table of delivery states and happenings."""
    rows: list[list[object]] = [
        [f"**{state.value}**", *(MOVES[state, h].value if (state, h) in MOVES else "" for h in Happening)]
        for state in DeliveryState
    ]
    return _table(["state \\ happening", *(h.value for h in Happening)], rows)


def life() -> str:
    """Return the table of the lives of a record and what can happen to it."""
    rows: list[list[object]] = [
        [f"**{at.value}**", *(TURNS[at, turn].value if (at, turn) in TURNS else "" for turn in Turn)]
        for at in Life
    ]
    return _table(["life \\ turn", *(turn.value for turn in Turn)], rows)


def command_line() -> str:
    """Return the tables of verbs and exit codes."""
    commands = _table(["verb", "does"], [[f"`{verb.NAME}`", verb.HELP] for verb in found()])
    codes = _table(["exit code", "means"], [[int(code), words] for code, words in EXIT_CODES])
    return f"{commands}\n\n{codes}"


def languages() -> str:
    """Return the table of what the window speaks."""
    rows: list[list[object]] = []
    for name, each in counts().items():
        reviewed = "yes" if not each.unreviewed else "no" if each.unreviewed == each.said else "in part"
        rows.append([LANGUAGES[name], f"{each.part} %", reviewed])
    return _table(["language", "sentences said in it", "reviewed by a speaker"], rows)


BLOCKS = {"languages": languages, "life": life, "delivery": delivery, "cli": command_line}


def drawn(text: str) -> str:
    """Return the README's text with its drawn parts as the code is now."""
    for name, draw in BLOCKS.items():
        pattern = rf"(<!-- {name}:begin -->\n).*?(<!-- {name}:end -->)"
        text = re.sub(pattern, lambda m, draw=draw: f"{m[1]}{draw()}\n{m[2]}", text, flags=re.DOTALL)
    return text


if __name__ == "__main__":
    README.write_text(drawn(README.read_text(encoding="utf-8")), encoding="utf-8")
