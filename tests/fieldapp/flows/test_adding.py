"""Forms from files: stored with media, refused in words with nothing stored, filled in their language."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.assets import asset
from fieldapp.errors import FormNotAdded, ProblemsRemain, ProjectMissing
from fieldapp.flows import OpenDraft, form_files
from fieldapp.flows.library import matching
from fieldapp.flows.views import AnswerLine
from fieldapp.records import FormDocument, FormRef, FormSummary, Project, Shift
from forms import Form, Node, read
from tests.helpers.roster import ROSTER

PROJECT = Project(name="P", base_url="http://127.0.0.1:9", tenant="mz", campaign="C1")


@pytest.fixture
def app(tmp_path: Path) -> Generator[App]:
    with open_app(tmp_path / "data", "a passphrase", use_keyring=False) as opened:
        opened.flows.change_settings(project=PROJECT)
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "roster.xml"
    path.write_text(ROSTER, "utf-8")
    return path


def versions(app: App) -> list[str]:
    return [form.ref.version for form in app.flows.board.forms()]


def test_a_form_from_a_file_can_be_started_and_is_told_to_nobody(app: App, file: Path) -> None:
    added = app.flows.intake.add(file)

    assert (added.title, added.version, added.questions, added.news) == (
        "Household roster",
        "2026.1",
        7,
        "new",
    )
    (view,) = app.flows.board.forms()
    assert (view.origin, view.file_name, view.questions, view.notices) == ("file", "roster.xml", 7, 0)
    assert app.store.forms.raw(view.id) == ROSTER.encode()
    assert app.store.forms.held("mz", "C1") == []
    assert app.flows.capture.start(view.id).form.schema_id == "roster"


def test_a_form_whose_records_must_be_encrypted_is_not_added(app: App, file: Path) -> None:
    asking = ROSTER.replace("<bind ", '<submission base64RsaPublicKey="MIIB"/><bind ', 1)
    file.write_text(asking, "utf-8")
    with pytest.raises(FormNotAdded) as refused:
        app.flows.intake.add(file)
    assert [problem.code for problem in refused.value.problems] == ["not_encrypted"]
    assert app.flows.board.forms() == []


def test_another_version_holds_from_now_on_and_the_same_file_is_no_news(app: App, file: Path) -> None:
    first = app.flows.intake.add(file)
    draft = app.flows.capture.start(first.id).draft
    file.write_text(ROSTER.replace("2026.1", "2026.0"), "utf-8")
    second = app.flows.intake.add(file)
    again = app.flows.intake.add(file)

    assert [second.news, again.news, again.id] == ["version", "again", second.id]
    assert versions(app) == ["2026.0"]
    assert app.flows.capture.resume(draft.id).form.version == "2026.1"


def test_a_form_added_before_set_up_stays_in_sight_after_it(app: App, file: Path) -> None:
    app.flows.change_settings(project=None)
    form = app.flows.intake.add(file)
    opened = app.flows.capture.start(form.id)
    answer(opened, {"/data/place/district": "A", "/data/person[1]/name": "Ana"})
    finished = app.flows.capture.finish(opened)
    assert app.store.outbox.deliveries([finished.id]) == []
    with pytest.raises(ProjectMissing):
        app.flows.capture.queue(finished.id)
    app.flows.change_settings(project=PROJECT)

    assert versions(app) == ["2026.1"]
    payload = json.loads(app.flows.capture.queue(finished.id).payload)
    assert [d.state for d in app.store.outbox.deliveries([finished.id])] == ["waiting"]
    assert (payload["tenantId"], payload["campaignId"]) == ("mz", "C1")


def test_what_is_wrong_is_listed_with_its_places_and_nothing_is_stored(app: App, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"schema": "a", "elements": [{"type": "dataElement"}]}', "utf-8")

    with pytest.raises(FormNotAdded) as refused:
        app.flows.intake.add(file)

    assert [problem.code for problem in refused.value.problems] == ["no_version", "no_key"]
    assert "/elements/0/key: The question" in refused.value.detail
    assert app.flows.board.forms() == []


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_file_that_cannot_be_opened_is_said(app: App, tmp_path: Path, kind: str) -> None:
    with pytest.raises(FormNotAdded, match="cannot be opened"):
        app.flows.intake.add(tmp_path if kind == "folder" else tmp_path / "gone.xlsx")


def test_too_much_is_said(app: App, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form_files, "MOST_BYTES", len(ROSTER.encode()))
    folder = tmp_path / "media"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(b"x" * (len(ROSTER.encode()) // 2 + 1))
    with pytest.raises(FormNotAdded, match="files beside"):
        app.flows.intake.add(file, folder)
    file.write_text(f"{ROSTER} ", "utf-8")
    with pytest.raises(FormNotAdded, match="larger than 100 MB"):
        app.flows.intake.add(file)
    assert app.flows.board.forms() == []


def test_media_lie_beside_the_file_or_in_a_folder_given(app: App, file: Path, tmp_path: Path) -> None:
    beside = file.with_name("roster-media")
    (beside / "more").mkdir(parents=True)
    for name in ("map.png", "Villages.CSV", ".hidden", "run.exe", "more/deep.png"):
        (beside / name).write_bytes(name.encode())
    (beside / "link.png").symlink_to(file)
    given = tmp_path / "given"
    given.mkdir()
    (given / "map.png").write_bytes(b"another")

    first = app.flows.intake.add(file)
    second = app.flows.intake.add(file, given)

    assert app.store.forms.media_names(first.id) == ["Villages.CSV", "map.png"]
    assert (first.media, second.media, second.news) == (2, 1, "version")
    opened = app.flows.capture.start(first.id)
    assert app.flows.capture.media(opened, "map.png") == b"map.png"
    with pytest.raises(FormNotAdded, match="folder with"):
        app.flows.intake.add(file, tmp_path / "gone")


def test_a_refresh_of_the_servers_forms_leaves_it(app: App, file: Path) -> None:
    added = app.flows.intake.add(file)
    ref = FormRef(tenant="mz", campaign="C1", schema_id="household", version="1")
    app.store.forms.put([(FormDocument(ref=ref, raw=b"{}"), FormSummary(title="H"))], app.flows.clock())

    assert added.id in {form.id for form in app.flows.board.forms()}


def test_remarks_are_what_the_reader_noted_or_why_it_refused(app: App, tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    file.write_text(
        '{"schema":"odd","version":1,"elements":[{"type":"dataElement","key":"a","dataType":"hologram"}]}',
        "utf-8",
    )
    added = app.flows.intake.add(file)
    (view,) = app.flows.board.forms()
    assert view.notices == len(added.notices) == 1
    assert app.flows.board.remarks(added.id) == added.notices
    ref = FormRef(tenant="mz", campaign="C1", schema_id="bad", version="1")
    bad = FormDocument(ref=ref, raw=b"{")
    (stored,) = app.store.forms.put([(bad, FormSummary(title="bad", reason="No."))], app.flows.clock())
    assert [problem.code for problem in app.flows.board.remarks(stored.id)] == ["not_json"]


def test_what_is_probably_a_slip_is_told_beside_what_was_noted(app: App, file: Path) -> None:
    odd = ROSTER.replace("<bind ", '<instance id="spare"><root/></instance><bind ', 1)
    file.write_text(odd, "utf-8")
    added = app.flows.intake.add(file)
    (view,) = app.flows.board.forms()
    assert [warning.code for warning in added.warnings] == ["unused_list"]
    assert view.notices == len(added.notices) + 1
    assert app.flows.board.remarks(added.id) == (*added.notices, *added.warnings)


def test_a_form_of_an_earlier_version_is_counted_when_it_is_listed(app: App, file: Path) -> None:
    app.flows.intake.add(file)
    ref = FormRef(tenant="mz", campaign="C1", schema_id="bad", version="1")
    app.store.forms.put([(FormDocument(ref=ref, raw=b"{"), FormSummary(title="Bad"))], app.flows.clock())
    with app.store._database.write("as version 0001 left it") as session:
        session.connection().exec_driver_sql("UPDATE form SET questions = NULL, notices = NULL")

    assert [(view.title, view.questions) for view in app.flows.board.forms()] == [
        ("Bad", 0),
        ("Household roster", 7),
    ]


# --- filling ----------------------------------------------------------------------------------------


def answer(opened: OpenDraft, given: dict[str, str]) -> dict[str, str]:
    """Answer and return what differs, as the entry page saves it."""
    changed: dict[str, str] = {}
    for path, text in given.items():
        changed |= {n.path: n.text for n in opened.session.set(path, text) if isinstance(n, Node)}
    return changed


def difference(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    cleared = dict.fromkeys(before.keys() - after.keys(), "")
    return {path: text for path, text in after.items() if before.get(path) != text} | cleared


def test_photos_move_with_their_persons(app: App, file: Path, tmp_path: Path) -> None:
    flows = app.flows
    opened = flows.capture.start(flows.intake.add(file).id)
    saved = opened.session.dump()
    for number, name in enumerate(("Ana", "Zé", "Ada"), start=1):
        if number > 1:
            opened.session.add_repeat("/data/person")
        opened.session.set(f"/data/person[{number}]/name", name)
        photo = tmp_path / f"{name}.png"
        photo.write_bytes(name.encode())
        flows.capture.attach(opened, f"/data/person[{number}]/photo", photo, "image/png")
        opened.session.set(f"/data/person[{number}]/photo", photo.name)
    flows.capture.save(opened, difference(saved, opened.session.dump()), "")
    saved = opened.session.dump()
    opened.session.remove_repeat("/data/person[2]")
    opened.session.add_repeat("/data/person", 1)
    shifts = [Shift(repeat="/data/person", at=2), Shift(repeat="/data/person", at=1, added=True)]
    flows.capture.save(opened, difference(saved, opened.session.dump()), "", shifts)

    again = flows.capture.resume(opened.draft.id)
    assert again.session.dump() == opened.session.dump()
    photos = {f.path: flows.capture.file(f).read_text() for f in flows.capture.attachments(again)}
    assert photos == {"/data/person[2]/photo": "Ana", "/data/person[3]/photo": "Ada"}


def test_a_finished_record_holds_what_is_relevant_and_its_instance(
    app: App, file: Path, tmp_path: Path
) -> None:
    flows = app.flows
    opened = flows.capture.start(flows.intake.add(file).id)
    with pytest.raises(ProblemsRemain):
        flows.capture.finish(opened)
    photo = tmp_path / "p.png"
    photo.write_bytes(b"p")
    answer(
        opened,
        {
            "/data/place/district": "A",
            "/data/place/village": "rapale",
            "/data/person[1]/name": "Ana",
            "/data/person[1]/sex": "f",
            "/data/person[1]/pregnant": "12",
        },
    )
    flows.capture.attach(opened, "/data/person[1]/photo", photo, "image/png")
    answer(opened, {"/data/person[1]/photo": "p.png", "/data/person[1]/sex": "m"})
    record = flows.capture.finish(opened)

    payload = json.loads(record.payload)
    assert payload["answers"]["place"] == {"district": "A", "village": "rapale"}
    (person,) = payload["answers"]["person"]
    assert (person["name"], person["sex"], person["photo"]) == ("Ana", "m", "p.png")
    assert "pregnant" not in person
    assert "<name>Ana</name><sex>m</sex><photo>p.png</photo>" in payload["instance"]
    assert (payload["schema"], payload["version"], payload["tenantId"]) == ("roster", "2026.1", "mz")
    assert [file.name for file in record.attachments] == ["p.png"]
    assert flows.capture._store.drafts.get(record.id).answers["/data/person[1]/pregnant"] == "12"
    assert flows.board.record(record.id).answers == (
        AnswerLine(label="Place", heading=True),
        AnswerLine(label="District", text="North", depth=1),
        AnswerLine(label="Village", text="Rapale", depth=1),
        AnswerLine(label="Person", heading=True, number=1),
        AnswerLine(label="Name", text="Ana", depth=1),
        AnswerLine(label="Sex", text="Man", depth=1),
        AnswerLine(label="Photo", text="p.png", depth=1),
    )


def test_a_record_whose_form_cannot_be_read_any_more_shows_its_answers(app: App) -> None:
    ref = FormRef(tenant="mz", campaign="C1", schema_id="old", version="1")
    raw = b'{"schema":"old","version":1,"elements":[{"type":"dataElement","key":"a","name":"A"}]}'
    app.store.forms.put([(FormDocument(ref=ref, raw=raw), FormSummary(title="Old"))], app.flows.clock())
    opened = app.flows.capture.start(app.flows.board.forms()[0].id)
    answer(opened, {"/a": "x"})
    record = app.flows.capture.finish(opened)
    with app.store._database.write("a reader that forgot") as session:
        session.connection().exec_driver_sql("DROP TRIGGER guard_form_update")
        session.connection().exec_driver_sql("UPDATE form SET raw = x'00'")
    app.flows.board._library._read.clear()

    assert app.flows.board.record(record.id).answers == (AnswerLine(label="/a", text="x"),)


def test_the_language_last_chosen_is_that_of_the_next_record_and_of_the_board(app: App, file: Path) -> None:
    flows = app.flows
    form = flows.intake.add(file)
    opened = flows.capture.start(form.id)
    assert opened.language == "English (en)"
    assert flows.capture.start(form.id, "Português (pt)").language == "Português (pt)"
    flows.change_settings(project=PROJECT.model_copy(update={"locale": "pt_MZ"}))
    assert flows.capture.start(form.id).language == "Português (pt)"
    flows.change_settings(project=PROJECT)
    flows.capture.remember_language(opened, "Português (pt)")

    assert flows.capture.resume(opened.draft.id).language == "Português (pt)"
    assert flows.capture.resume(opened.draft.id, "English (en)").language == "English (en)"
    answer(opened, {"/data/place/district": "A", "/data/person[1]/name": "Ana"})
    opened.session.add_repeat("/data/person")
    answer(opened, {"/data/person[2]/name": "Zé"})
    lines = flows.board.record(flows.capture.finish(opened).id).answers
    assert [(line.label, line.text, line.number) for line in lines[2:4]] == [
        ("Pessoa", "", 1),
        ("Nome", "Ana", 0),
    ]


@pytest.mark.parametrize(
    ("languages", "found"),
    [
        (("English (en)", "Português (pt)"), "Português (pt)"),
        (("en", "pt-MZ"), "pt-MZ"),
        (("English", "Portuguese"), ""),
        (("Opt (optional)", "x (pt_BR)"), "x (pt_BR)"),
        ((), ""),
    ],
)
def test_a_locale_finds_its_language(languages: tuple[str, ...], found: str) -> None:
    assert matching(languages, "pt_MZ") == found


def test_a_workbook_is_turned_into_an_xform_once(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook = asset("samples", "xlsform", "household_roster.xlsx")
    added = app.flows.intake.add(workbook)
    assert app.store.forms.raw(added.id) == workbook.read_bytes()
    first = reread(app, added.id)
    assert app.flows.capture.start(added.id).form is first
    assert first.index.keys() == read(workbook.read_bytes(), workbook.name).index.keys()
    assert not first.xform, "it was read from what the workbook was turned into"
    monkeypatch.setattr("fieldapp.flows.library._maker", lambda: "the next version")
    assert reread(app, added.id).xform
    assert not reread(app, added.id).xform
    app.store.forms.put_reading(added.id, "the next version", {"": b"<damaged"})
    assert reread(app, added.id).index.keys() == first.index.keys()


def reread(app: App, form_id: int) -> Form:
    """Read a form as after the next start."""
    library = app.flows.board._library
    library._read.clear()
    library._worded.clear()
    return library.form(form_id)


def test_the_last_forms_read_are_kept(app: App, file: Path) -> None:
    ids = []
    for number in range(10):
        file.write_text(ROSTER.replace('id="roster"', f'id="roster{number}"'), "utf-8")
        ids.append(app.flows.intake.add(file).id)
    library = app.flows.board._library
    assert list(library._read) == ids[2:]
    assert library.form(ids[0]) is library.form(ids[0])
    assert list(library._read) == [*ids[3:], ids[0]]
