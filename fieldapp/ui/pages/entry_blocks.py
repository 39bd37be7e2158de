"""What the screens of a form are made of: one block for each row. No widget in here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from forms import Group, Question, Repeat


class Kind(Enum):
    """What a row of a screen is."""

    HEADING = auto()  # of a group or repeat
    QUESTION = auto()
    CARD = auto()  # of an instance; opens its screen
    ADD = auto()  # an instance of a repeat


@dataclass(frozen=True, slots=True)
class Block:
    """One row of a screen, if it is relevant.

    `path` is that of the question, the instance (CARD), the repeat (ADD) or what a heading is of; `key` is
    the same but for a heading, which has one of its own. `entry` is the innermost outline entry that it
    stands in (of a card: the instance), `under` the keys of the headings above it. Rows that follow one
    another and have the same `together` are never parted: the form wants them on one screen, or they are the
    cards of one repeat; '' stands alone.
    """

    kind: Kind
    key: str
    path: str
    item: Question | Group | Repeat
    entry: int
    under: tuple[str, ...] = ()
    together: str = ""
