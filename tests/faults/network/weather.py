"""What goes wrong at the server itself meanwhile: its switches, drawn anew now and then."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.faults.dice import Dice
from tests.faults.network.link import Link, broken

# Each for some requests or files, then no more.
_SPELLS: dict[str, dict[str, Any]] = {
    "busy": {"status": 429, "retry_after": 1},
    "bad gateway": {"status": 502},
    "failed after work": {"status": 503, "processed": True, "on": "/sync/"},
    "no entry": {"status": 403},
    "half answer": {"drop": "middle", "on": "/sync/"},
    "no answer": {"drop": "after", "on": "/sync/"},
    "hung up": {"drop": "before"},
    "cut JSON": {"malformed": True, "processed": True, "on": "/sync/"},
    "web page": {"html": True},
    "empty code": {"empty_code": True, "on": "/sync/file/v1/_create"},
    "exception": {"class_in_id": True, "on": "/sync/file/v1/_create"},
    "file failed": {"end_state": "FAILED"},
    "file partly taken": {"end_state": "PARTIALLY_COMPLETED"},
    "file partly taken, other word": {"end_state": "partially_complete"},
    "file never done": {"end_state": "NEVER"},
}
_LONG = {"file never done": 30}  # times that a spell lasts at most; else a few
_FEW = 3
# For as long as they stand.
_WAYS: tuple[dict[str, Any], ...] = (
    {},
    {"null_info": True},
    {"progress_word": "INPROGRESS", "polls": 2},
    {"create_status": 202, "store_status": 200},
    {"seconds": True, "end_at_once": True},
    {"vanish": "null"},
    {"vanish": "list"},
    {"vanish": "refused"},
)
_SPOILING = "vanish"  # the one of them by which records do not arrive


_CREATE = "/sync/file/v1/_create"


class Weather:
    """The server's moods."""

    def __init__(self, link: Link, dice: Dice) -> None:
        self._link = link
        self._dice = dice
        self.hits: Counter[str] = Counter()
        self._spell = ""
        self._times = 0
        self._forgets = False
        self._seen = 0  # requests until now

    def turn(self, *, renewable: bool = True) -> None:
        """Have another mood from now on; now and then all tokens end."""
        self._count()
        if renewable and self._dice.random() < 0.4:
            self._link.sandbox.expire_tokens("access")
            self.hits["tokens ended"] += 1
        way = {**self._dice.choice(_WAYS), "rotate_refresh": self._dice.random() < 0.5}
        self._spell, spell, self._times = "", {}, 0
        if self._dice.random() < 0.8:
            self._spell = self._dice.choice(sorted(_SPELLS))
            self._times = self._dice.randint(1, _LONG.get(self._spell, _FEW))
            spell = {**_SPELLS[self._spell], "times": self._times}
        self._forgets = _SPOILING in way
        self._link.sandbox.faults(**way, **spell)

    def clear(self) -> None:
        """Have the server behave."""
        self._count()
        self._spell, self._forgets = "", False
        self._link.sandbox.clear_faults()

    def _count(self) -> None:
        """Count how often the last mood hit; a restart of the server has ended it uncounted."""
        self._link.note()
        passed, self._seen = self._link.passages[self._seen :], len(self._link.passages)
        if self._forgets:
            created = [p for p in passed if p["path"] == _CREATE and not broken(p)]
            self.hits["sync forgotten"] += len(created)
        if self._spell:
            left = self._link.switches()["left"]
            self.hits[self._spell] += self._times - left if left is not None else 0
