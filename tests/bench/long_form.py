"""Forms to measure with, made here: a thousand questions, a list of a hundred thousand, a big repeat."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldapp.app import App, open_app
from fieldapp.records import Project
from fieldapp.settings import Settings
from tests.bench.scene import CAMPAIGN, NOWHERE, TENANT

_A_SECTION = 25
_SYLLABLES = ("ma", "ne", "lo", "ti", "ku", "sa", "ré", "bo", "çi", "da")


def thousand(questions: int = 1000) -> bytes:
    """Return a form with so many questions of the usual types, in sections, some relevant by others."""
    rows: list[str] = []
    for number in range(questions):
        if number % _A_SECTION == 0:
            rows += [",end_group,,,,"] * bool(number)
            rows.append(f",begin_group,s{number},Section {number // _A_SECTION + 1},,")
        relevant = f"${{q{number - 1}}} != 'none'" if number % 10 == 7 else ""
        kind = ("text", "integer", "text", "select_one yn", "date")[number % 5]
        rows.append(f",{kind},q{number},Question {number} of the long form,As on the card,{relevant}")
    rows.append(",end_group,,,,")
    return _sheets(["type,name,label,hint,relevant", *rows], ["yn,y,Yes", "yn,n,No", "yn,d,Does not know"])


def searched(*, several: bool) -> bytes:
    """Return a form that asks for one place, or several, of a list beside it."""
    kind = "select_multiple_from_file" if several else "select_one_from_file"
    rows = [f",{kind} places.csv,place,Which place?,minimal,", ",text,more,Anything else?,,"]
    return _sheets(["type,name,label,appearance,relevant", *rows], [])


def places(number: int) -> bytes:
    """Return so many rows of a list of places: code and name, no two alike."""
    lines = ["name,label"]
    for at in range(number):
        digits = [_SYLLABLES[int(digit)] for digit in f"{at * 7919 % number:05d}"]
        lines.append(f"p{at},{''.join(digits[:3]).capitalize()} {''.join(digits[3:]).capitalize()} {at}")
    return "\n".join(lines).encode()


def roster() -> bytes:
    """Return a form with a repeat that somebody fills as often as they like."""
    rows = [
        ",text,village,Village,,",
        ",begin_repeat,person,Person,,",
        ",text,called,Name,,",
        ",integer,age,Age,,",
        ",select_one yn,net,Slept under a net?,,",
        ",end_repeat,,,,",
        ",text,remarks,Remarks,,",
    ]
    return _sheets(["type,name,label,hint,relevant", *rows], ["yn,y,Yes", "yn,n,No"])


def _sheets(survey: list[str], choices: list[str]) -> bytes:
    lines = ["survey", f",{survey[0]}", *survey[1:]]
    if choices:
        lines += ["choices", ",list_name,name,label", *(f",{row}" for row in choices)]
    return "\n".join([*lines, "settings", ",form_title,form_id", ",Long form,long_form"]).encode()


@contextmanager
def app_with_xlsform(form: bytes, media: Mapping[str, bytes] | None = None) -> Generator[tuple[App, int]]:
    """Open the app over a fresh folder that holds one form, added from a file; give it and the form's id."""
    with TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "long-media").mkdir()
        for each, content in (media or {}).items():
            (folder / "long-media" / each).write_bytes(content)
        file = folder / "long.csv"
        file.write_bytes(form)
        with open_app(folder / "data", "bench", use_keyring=False) as app:
            project = Project(name="Bench", base_url=NOWHERE, tenant=TENANT, campaign=CAMPAIGN)
            app.flows.settings_file.save(Settings(project=project))
            yield app, app.flows.intake.add(file).id
