"""The catalogues of resources/i18n, made true to the code: `python -m tests.helpers.catalogues`.

Run it after a sentence of the window is added, changed or taken out, and after a merge that touched the
catalogues (take either side of every file in resources/i18n first). It keeps every translation there is,
marks new sentences unfinished (they show in English), drops what nobody says any more, and writes the .qm
files, languages.json and the README's table. New sentences with %n then want their two English forms.

    python -m tests.helpers.catalogues fill fr FILE     puts translations in, from JSON: {sentence: said}
    python -m tests.helpers.catalogues left fr          prints what is not said yet, as such JSON

A plural is a list of its forms, or one text for all. What is filled in so counts as not reviewed, by a
comment beside it; whoever speaks the language takes the comment out in Qt Linguist.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree as ET

from fieldapp.ui.language import LANGUAGES, Catalogue
from tests.helpers.overlooked import said_again
from tests.helpers.words import ROOT

FOLDER = ROOT / "resources" / "i18n"
COUNTS = FOLDER / "languages.json"
UNREVIEWED = "not reviewed by a speaker"

_HOLES = re.compile(r"%n|\{\w*\}|%L?\d")
_TAGS = re.compile(r"</?\w+>")

Said = str | list[str]


def sources() -> list[str]:
    """Return every module that speaks through the window."""
    return sorted(str(path) for path in (ROOT / "fieldapp" / "ui").rglob("*.py"))


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that translators work on."""
    return folder / f"fieldapp_{language}.ts"


def bring_up_to_date(file: Path, language: str) -> None:
    """Make a catalogue hold exactly the sentences that the code says now; needs no git."""
    with tempfile.TemporaryDirectory() as place:
        again, names = Path(place) / "again.py", Path(place) / "names.lst"
        again.write_text(said_again(sources()), "utf-8")
        names.write_text("\n".join([str(again), *sources()]), "utf-8")  # the first to say a sentence counts
        which = ["-pluralonly"] if language == "en" else []
        run(
            "lupdate",
            *which,
            "-no-obsolete",
            "-locations",
            "none",
            "-sort-messages",
            f"@{names}",
            "-source-language",
            "en_US",
            "-target-language",
            language,
            "-ts",
            str(file),
        )


def compiled(file: Path, qm: Path) -> None:
    """Write what the window reads; in one step, since windows that are open have it mapped."""
    fresh = qm.with_suffix(".new")
    run("lrelease", "-silent", str(file), "-qm", str(fresh))
    fresh.replace(qm)


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools. Raises CalledProcessError."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, capture_output=True, cwd=ROOT)


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield every message of a catalogue with its context's name."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  (our own file)
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ET.Element) -> list[str]:
    """Return what a sentence is translated as: one text, or the forms of a plural; '' = not yet."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def unfinished(message: ET.Element) -> bool:
    """Return whether a sentence shows in English."""
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished" or not all(forms(message))


def fits(said: str, source: str) -> bool:
    """Return whether a translation has the sentence's holes and tags; one may be said without its number."""
    return holes(said) in (holes(source), [hole for hole in holes(source) if hole != "%n"])


def holes(text: str) -> list[str]:
    """Return what a sentence holds a place for, and its tags."""
    return sorted([*_HOLES.findall(text), *_TAGS.findall(text)])


def counted(file: Path) -> Catalogue:
    """Return how far a language is."""
    all_ = [message for _, message in messages(file)]
    said = [message for message in all_ if not unfinished(message)]
    unreviewed = sum(map(_unread, said))
    return Catalogue(len(all_), len(said), unreviewed)


def counts() -> dict[str, Catalogue]:
    """Return how far each language is; English, which the code speaks, is all there."""
    told = {name: counted(catalogue(name)) for name in LANGUAGES if name != "en"}
    most = max(each.sentences for each in told.values())
    return {"en": Catalogue(most, most, 0), **told}


def fill(file: Path, said: Mapping[str, Said]) -> list[str]:
    """Put translations into a catalogue; return those whose holes are not those of the sentence.

    What somebody has read already stays as it is.
    """
    root = ET.parse(file).getroot()  # noqa: S314  (our own file)
    wrong: list[str] = []
    for message in root.iter("message"):
        source = message.findtext("source", "")
        given = said.get(source)
        if given is None or not (unfinished(message) or _unread(message)):
            continue
        texts = given if isinstance(given, list) else [given]
        if not all(fits(text, source) for text in texts):
            wrong.append(source)
        else:
            _put(message, texts)
    file.write_text(_written(root), "utf-8")
    return wrong


def _unread(message: ET.Element) -> bool:
    return message.findtext("translatorcomment") == UNREVIEWED


def _put(message: ET.Element, texts: list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    plural = translation.findall("numerusform")
    for place, form in enumerate(plural or [translation]):
        form.text = texts[min(place, len(texts) - 1)]
    translation.attrib.pop("type", None)
    for old in message.findall("translatorcomment"):
        message.remove(old)
    comment = ET.Element("translatorcomment")
    comment.text = UNREVIEWED
    message.insert(list(message).index(translation), comment)


def _written(root: ET.Element) -> str:
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def left(file: Path) -> dict[str, str]:
    """Return the sentences that show in English, each with '' beside it."""
    return {message.findtext("source", ""): "" for _, message in messages(file) if unfinished(message)}


def write_all() -> None:
    """Bring every catalogue up to date, compile it, and count."""
    for language in LANGUAGES:
        bring_up_to_date(catalogue(language), language)
        compiled(catalogue(language), catalogue(language).with_suffix(".qm"))
    told = {name: asdict(each) for name, each in counts().items()}
    COUNTS.write_text(json.dumps(told, indent=2) + "\n", "utf-8")


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 when translations were refused."""
    from tests.helpers.readme import README, drawn  # noqa: PLC0415  (its table counts what is written here)

    if arguments[:1] == ["left"]:
        print(json.dumps(left(catalogue(arguments[1])), indent=0, ensure_ascii=False))  # noqa: T201
        return 0
    write_all()
    wrong: list[str] = []
    if arguments[:1] == ["fill"]:
        wrong = fill(catalogue(arguments[1]), json.loads(Path(arguments[2]).read_text("utf-8")))
        write_all()
    README.write_text(drawn(README.read_text("utf-8")), "utf-8")
    for source in wrong:
        print(f"the holes are not the same: {source}")  # noqa: T201
    for name, each in counts().items():
        print(f"{name}: {each.said} of {each.sentences}, {each.unreviewed} not reviewed")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
