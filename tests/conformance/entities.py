"""The entities that a finished record makes or changes, against those of a scenario."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forms.writers import EntityChange, entities
from tests.conformance.play import Different, Play


def expect(play: Play, step: Mapping[str, Any]) -> None:
    """Check the entities of the record, in order unless the scenario says otherwise."""
    found, wanted = entities(play.session), step["expectEntities"]
    if isinstance(wanted, Mapping):
        fits = len(found) == wanted["count"]
    elif step.get("anyOrder"):
        fits = len(found) == len(wanted) and all(any(_fits(play, f, w) for f in found) for w in wanted)
    else:
        fits = len(found) == len(wanted) and all(map(_fits, [play] * len(wanted), found, wanted))
    if not fits:
        message = f"entities {found} instead of {wanted}"
        raise Different(message)


def _fits(play: Play, found: EntityChange, wanted: Mapping[str, Any]) -> bool:
    for word, expected in wanted.items():
        elsewhere = isinstance(expected, dict) and expected.get("valueOf")
        value = play.value(elsewhere) if elsewhere else expected
        if value not in ("*", getattr(found, word)):
            return False
    return True
