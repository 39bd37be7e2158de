"""The record as a PDF: what stands on its pages, read back from its bytes."""

from __future__ import annotations

import io
import json
import logging
import re
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from fieldapp.connectors.digime.documents import document
from fieldapp.records import Attachment, Packed, PushedAs, Submission
from forms import Form, Session, read
from tests.fieldapp.connectors.digime.documents import printed
from tests.fieldapp.connectors.digime.documents.made import (
    ID,
    SAMPLES,
    attachment,
    filled,
    frozen,
    sample,
    xlsform,
)
from tests.forms.scenario import element, form


def made(submission: Submission, of: Form | bytes | None, **how: Any) -> Packed:
    """Return the record as a PDF, after a look whether it is always the same."""
    pdf = document(submission, of, PushedAs.PDF, **how)
    assert pdf.media_type == "application/pdf"
    assert pdf.file_name == f"record-{ID}.pdf"
    assert pdf == document(submission, of, PushedAs.PDF, **how)
    return pdf


def read_aloud(submission: Submission, of: Form | bytes | None, **how: Any) -> list[str]:
    """Return the lines that stand in it."""
    return printed.lines(made(submission, of, **how).content)


def test_a_record_reads_from_its_title_to_its_last_answer() -> None:
    of = xlsform("text,name,**Your** name", "begin_group,home,Your home", "integer,beds,Beds", "end_group,,")
    session = filled(of, {"/data/name": "Zoë Ngũgĩ", "/data/home/beds": "3"})
    assert read_aloud(frozen(session), of) == [
        "Zoë Ngũgĩ",
        "FormThe visit, version 1",
        "Begun22 Nov 2026 08:30 UTC",
        "Finished22 Nov 2026 08:45 UTC",
        "CampaignLLIN-2026",
        "Your name",
        "Zoë Ngũgĩ",
        "Your home",
        "Beds",
        "3",
        f"Record {ID}1 / 1",
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_answer_of_a_sample_stands_in_it(path: Path) -> None:
    of = read(path.read_bytes(), path.name)
    session = filled(of)
    whole = _flowing(read_aloud(frozen(session), of))
    for node in map(session.node, session.questions()):
        if node.relevant and node.answered and not node.question.hidden:
            words = node.text if node.question.masked else node.words
            assert _flowing([words]) in whole


def _flowing(lines: list[str]) -> str:
    return re.sub(r"\s+", "", "".join(lines))


def test_instances_of_a_repeat_are_numbered() -> None:
    of = read(sample("household_roster").read_bytes(), "household_roster.xlsx")
    shown = read_aloud(frozen(filled(of)), of)
    assert "Member of the household 1" in shown
    assert "Member of the household 2" in shown


def test_its_only_clock_is_the_record() -> None:
    content = made(frozen(filled(form(element()), {"/q": "x"})), form(element())).content
    assert b"/CreationDate (D:20261122084530Z)" in content
    assert b"/ModDate" not in content


def test_arabic_is_joined_and_runs_from_the_right() -> None:
    of = form(element())
    shown = read_aloud(frozen(filled(of, {"/q": "سلام (1) سلام"})), of)
    word = "\ufee1\ufefc\ufeb3"  # as drawn: meem alone, lam-alef at its end, seen at its beginning
    assert f"{word} (1) {word}" in shown


def test_an_answer_in_two_scripts_is_drawn_in_order() -> None:
    of = form(element())
    shown = read_aloud(frozen(filled(of, {"/q": "The village قرية is here.\nКириллица, Ελλάδα"})), of)
    assert "The village \ufe94\ufef3\ufeae\ufed7 is here." in shown
    assert "Кириллица, Ελλάδα" in shown


def test_a_script_without_letters_is_told_and_the_words_are_inside_the_document() -> None:
    of = form(element())
    submission = frozen(filled(of, {"/q": "አማርኛ and नेपाल 😀"}))
    pdf = made(submission, of).content
    shown = printed.lines(pdf)
    assert "[Ethiopic] and [Devanagari] [grinning face]" in shown
    assert any(line.startswith("This document has no letters for: Devanagari, Ethiopic.") for line in shown)
    (inside,) = printed.enclosed(pdf)
    assert inside == document(submission, of, PushedAs.JSON).content
    assert "አማርኛ and नेपाल 😀" in inside.decode()


def test_nothing_is_inside_the_document_where_all_can_be_read() -> None:
    of = form(element())
    assert printed.enclosed(made(frozen(filled(of, {"/q": "Zoë"})), of).content) == []


@pytest.mark.parametrize("of", [None, b"no form"])
def test_without_a_readable_form_it_says_so_and_shows_every_answer(of: bytes | None) -> None:
    submission = frozen(
        filled(form(element("name"), element("beds", dataType="integer")), {"/name": "Ana", "/beds": "3"})
    )
    shown = read_aloud(submission, of)
    assert any(line.startswith("The form of this record could not be read here.") for line in shown)
    assert shown[shown.index("name") + 1] == "Ana"
    assert shown[shown.index("beds") + 1] == "3"


def test_a_record_without_answers_says_so() -> None:
    assert "No question was answered." in read_aloud(frozen(filled(form(element()), {})), form(element()))


def test_what_stands_for_the_number_of_pages_is_no_such_thing_in_an_answer() -> None:
    of = form(element())
    assert "a {nb} b" in [
        line.replace("\u200c", "") for line in read_aloud(frozen(filled(of, {"/q": "a {nb} b"})), of)
    ]


def test_a_long_word_is_cut_and_nothing_of_it_is_lost() -> None:
    of = form(element(dataType="textarea"))
    text = "x" * 500 + " " + "y" * 300
    shown = read_aloud(frozen(filled(of, {"/q": text})), of)
    answer = shown[shown.index("Q") + 1 : -1]
    assert max(map(len, answer)) < 100
    assert "".join(answer).replace(" ", "") == text.replace(" ", "")


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_can_be_drawn(text: str) -> None:
    of = form(element())
    submission = frozen(filled(of, {"/q": text}))
    logged: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = logged.append  # type: ignore[method-assign]
    logging.getLogger("fpdf").addHandler(handler)
    try:
        pdf = document(submission, of, PushedAs.PDF).content
    finally:
        logging.getLogger("fpdf").removeHandler(handler)
    assert [record.getMessage() for record in logged if record.levelno >= logging.WARNING] == []
    assert "\ufffd" not in "".join(printed.lines(pdf)) or "\ufffd" in submission.payload.decode()


# --- pictures ---


def _image(size: tuple[int, int], kind: str = "JPEG", **saved: Any) -> bytes:
    packed = io.BytesIO()
    mode = "RGBA" if kind == "PNG" else "RGB"
    Image.new(mode, size, (0, 128, 128, 60)[: len(mode)]).save(packed, kind, **saved)
    return packed.getvalue()


def _with_photo(content: bytes, media_type: str = "image/jpeg") -> tuple[Submission, Form, Attachment]:
    of = form(element("photo", dataType="file"))
    photo = attachment("/photo", "Ana: front.jpg", content, media_type)
    return frozen(filled(of, {"/photo": photo.name}), [photo]), of, photo


@pytest.mark.parametrize(
    ("make", "media_type", "shown"),
    [
        (partial(_image, (3000, 2000)), "image/jpeg", [(1280, 853)]),
        (partial(_image, (40, 60)), "image/jpeg", [(40, 60)]),
        (partial(_image, (2000, 1000), "PNG"), "image/png", [(1280, 640)]),
        (lambda: _image((40, 40))[:-300], "image/jpeg", []),
        (lambda: b"no picture", "image/png", []),
        (partial(_image, (40, 40)), "application/pdf", []),
        # too many pixels to unpack
        (partial(_image, (10000, 9000), "PNG", compress_level=1), "image/png", []),
    ],
    ids=["large", "small", "see-through", "torn", "broken", "another kind", "bomb"],
)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_picture_is_shown_where_it_can_be_and_named_anyway(
    make: Callable[[], bytes], media_type: str, shown: list[tuple[int, int]]
) -> None:
    content = make()
    submission, of, _ = _with_photo(content, media_type)
    pdf = made(submission, of, picture=lambda _: content).content
    assert printed.pictures(pdf) == shown
    assert any(line.startswith("Ana_ front.jpg (") for line in printed.lines(pdf))


def test_a_picture_stands_upright_and_keeps_nothing_of_its_camera() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees
    exif[0x010F] = "MAKER-OF-CAMERA"
    content = _image((60, 40), exif=exif)
    submission, of, _ = _with_photo(content)
    pdf = made(submission, of, picture=lambda _: content).content
    assert printed.pictures(pdf) == [(40, 60)]
    assert b"MAKER-OF-CAMERA" in content
    assert b"MAKER-OF-CAMERA" not in pdf


def test_a_picture_that_is_not_at_hand_is_named() -> None:
    submission, of, _ = _with_photo(b"xx")
    assert "Ana_ front.jpg (2 bytes)" in read_aloud(submission, of)


# --- bounds ---


def test_a_thousand_instances_take_seconds_and_little_memory() -> None:
    of = xlsform("begin_repeat,person,Person", "text,name,Your name", "integer,age,Age", "end_repeat,,")
    session = Session(of)
    for number in range(1, 1001):
        if number > (session.section("/data/person").count or 0):
            session.add_repeat("/data/person")
        session.set(f"/data/person[{number}]/name", f"Ana {number}")
        session.set(f"/data/person[{number}]/age", "3")
    submission = frozen(session)
    record = json.loads(document(submission, of, PushedAs.JSON).content)
    assert len(record["answers"][0]["instances"]) == 1000
    tracemalloc.start()
    pdf = document(submission, of, PushedAs.PDF).content
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert {"Person 1000", "Ana 1000"} <= set(printed.lines(pdf))
    assert most < 150_000_000


def test_a_masked_answer_is_whole_in_the_copy_of_whoever_gave_it() -> None:
    sheet = "survey,\n,type,name,label,appearance\n,text,result,Result,masked\nsettings\n,form_id\n,visit\n"
    of = read(sheet.encode(), "visit.csv")
    session = filled(of, {"/data/result": "negative"})
    assert session.node("/data/result").words == "••••••••"
    assert read_aloud(frozen(session), of)[-3:-1] == ["Result", "negative"]
