"""Replay scenarios: a form, acts and expectations, step by step, through the public surface of `forms`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from forms import FormRefused
from forms.errors import RecordRefused
from forms.expr import ExpressionError
from tests.conformance import entities, expect, outcome
from tests.conformance.canonical import difference
from tests.conformance.outcome import Outcome
from tests.conformance.play import Different, Play


def run(paths: Iterable[Path], tier: str | None = None, failures: Path | None = None) -> int:
    """Replay all scenarios of the files, or those of a tier; return the exit code."""
    outcomes = [replay(one) for one in read(paths) if tier in (None, one["tier"])]
    return outcome.close(outcomes, "scenarios", failures)


def read(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Return the scenarios of the files."""
    return [one for path in paths for one in json.loads(path.read_text("utf-8"))["scenarios"]]


def replay(scenario: Mapping[str, Any]) -> Outcome:
    """Play one scenario as far as it goes as expected."""
    play, at = Play(scenario), "load"
    try:
        if any(step.get("expectError") == "load" for step in scenario["steps"]):
            _refused(play)
        else:
            play.load()
            for number, step in enumerate(scenario["steps"]):
                at = f"step {number} {step.get('expect') or step.get('set') or next(iter(step))}"
                _step(play, step)
    except Different as told:
        return Outcome(scenario["id"], str(told), at, scenario["tier"])
    except Exception as crash:  # noqa: BLE001 (whatever a step runs into is its failure, not the run's)
        return Outcome(scenario["id"], f"{type(crash).__name__}: {crash}", at, scenario["tier"])
    return Outcome(scenario["id"], tier=scenario["tier"])


def _refused(play: Play) -> None:
    try:
        play.load()
    except (FormRefused, ExpressionError):
        return
    if play.session.troubles():  # a rule that cannot be worked out does not take the form from who fills it
        return
    message = "the form is accepted"
    raise Different(message)


def _step(play: Play, step: Mapping[str, Any]) -> None:
    word = next((word for word in _STEPS if word in step), None)
    if word is None:
        message = f"an unknown step: {sorted(step)}"
        raise Different(message)
    if step.get("expectError") is True and word != "set":
        _fails(lambda: _STEPS[word](play, step))
    else:
        _STEPS[word](play, step)


def _fails(act: Callable[[], object]) -> None:
    try:
        act()
    except (RecordRefused, KeyError, ValueError):
        return
    message = "the act brings no error"
    raise Different(message)


def _set(play: Play, step: Mapping[str, Any]) -> None:
    (play.answer_in_vain if step.get("expectError") else play.answer)(step["set"], step)


def _expect_xml(play: Play, step: Mapping[str, Any]) -> None:
    if told := difference(play.xml(), step["expectXml"]):
        raise Different(told)


_STEPS: Mapping[str, Callable[[Play, Mapping[str, Any]], object]] = {
    "set": _set,
    "expect": expect.expect,
    "addRepeat": lambda play, step: play.add_repeat(step["addRepeat"]),
    "removeRepeat": lambda play, step: play.remove_repeat(step["removeRepeat"]),
    "setLanguage": lambda play, step: play.session.set_language(step["setLanguage"]),
    "newInstance": lambda play, _: play.begin(),
    "serializeAndRestore": lambda play, step: play.save_and_open(step["serializeAndRestore"]),
    "restoreInstance": lambda play, step: play.restore(step["restoreInstance"]),
    "editInstance": lambda play, _: play.edit(play.xml()),
    "finalize": lambda play, _: play.session.finish(),
    "expectEntities": entities.expect,
    "expectXml": _expect_xml,
    "expectSame": lambda play, step: expect.same_choices(play, step["expectSame"]),
    "remember": expect.remember,
    "validate": expect.validate,
}
