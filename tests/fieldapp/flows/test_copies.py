"""One record takes over from another: the answer of the last one, or all of it in a new draft."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import NotFound
from fieldapp.flows import OpenDraft
from fieldapp.records import Life

SURVEY = """
type,name,label,required,calculation,relevant,default,readonly
start,start,,,,,,
deviceid,device,,,,,,
calculate,uid,,,once(uuid()),,,
text,code,Code,,"once(substr(uuid(), 0, 5))",,,
text,village,Village,,,,,
text,chief,Chief,,,${village} = 'North',,
integer,years,Years,,,,5,
begin_repeat,person,Person,,,,,
text,name,Name,,,,,
calculate,pid,,,once(uuid()),,,
begin_repeat,phone,Phone,,,,,
text,number,Number,,,,,
end_repeat,,,,,,,
end_repeat,,,,,,,
calculate,people,,,count(${person}),,,
integer,rooms,Rooms,,,,,
begin_repeat,room,Room,,,,,
text,use,Use,,,,,
end_repeat,,,,,,,
image,photo,Photo,,,,,
"""


class Laptop:
    """A data folder with a form in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app: App = open_app(folder / "data", "p", use_keyring=False)
        self.copies, self.capture = self.app.flows.copies, self.app.flows.capture

    def add(self, survey: str = SURVEY, version: str = "1") -> int:
        lines = ["survey", *(f",{line}" for line in survey.strip().splitlines())]
        lines += ["settings", ",form_title,form_id,version", f",Household,household,{version}"]
        file = self.folder / "form.csv"
        file.write_text("\n".join(lines))
        return self.app.flows.intake.add(file).id

    def filled(self, form_id: int, village: str = "North") -> OpenDraft:
        opened = self.capture.start(form_id)
        session = opened.session
        for path, text in (("village", village), ("chief", "Zed"), ("years", ""), ("code", "mine")):
            session.set(f"/data/{path}", text)
        while (session.section("/data/person").count or 0) < 2:
            session.add_repeat("/data/person")
        for number, name in enumerate(("Ana", "Bo"), start=1):
            session.set(f"/data/person[{number}]/name", name)
        while (session.section("/data/person[2]/phone").count or 0) < 2:
            session.add_repeat("/data/person[2]/phone")
        session.set("/data/person[2]/phone[2]/number", "84 1")
        self.capture.save_all(opened)
        return opened

    def photo(self, opened: OpenDraft) -> bytes:
        content = b"\xff\xd8 a photo"
        file = self.folder / "hut.jpg"
        file.write_bytes(content)
        self.capture.attach(opened, "/data/photo", file, "image/jpeg")
        opened.session.set("/data/photo", "hut.jpg")
        return content


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path)
    yield made
    made.app.close()


def test_a_duplicate_has_the_same_answers_and_a_life_of_its_own(laptop: Laptop):
    opened = laptop.filled(laptop.add())
    copied = laptop.copies.duplicate(opened.draft.id)
    mine, theirs = opened.session.dump(), copied.opened.session.dump()
    assert copied.opened.draft.id != opened.draft.id
    assert copied.opened.draft.life is Life.DRAFT
    unique = {"/data/uid", "/data/person[1]/pid", "/data/person[2]/pid", "/data/code", "/data/start"}
    unique |= {path for path in mine | theirs if "/meta/" in path}
    assert {p: t for p, t in theirs.items() if p not in unique} == {
        p: t for p, t in mine.items() if p not in unique
    }
    assert theirs["/data/people"] == "2"
    assert theirs["/data/person[2]/phone[2]/number"] == "84 1"
    assert "/data/years" not in theirs  # cleared there, though the form has a default


def test_the_answers_of_a_duplicate_keep_the_disk_from_being_wiped(laptop: Laptop):
    opened = laptop.filled(laptop.add())
    copied = laptop.copies.duplicate(opened.draft.id)
    found = laptop.app.flows.whereabouts.safety().in_the_way
    assert {id_ for obstacle in found for id_ in obstacle.ids} == {opened.draft.id, copied.opened.draft.id}
    laptop.capture.discard(copied.opened.draft.id)
    assert laptop.app.store.drafts.get(copied.opened.draft.id).life is Life.DRAFT


def test_what_the_form_makes_unique_is_made_anew(laptop: Laptop):
    opened = laptop.filled(laptop.add())
    copied = laptop.copies.duplicate(opened.draft.id)
    mine, theirs = opened.session.dump(), copied.opened.session.dump()
    for path in ("/data/uid", "/data/person[1]/pid", "/data/person[2]/pid", "/data/code"):
        assert theirs[path]
        assert theirs[path] != mine[path]
    ids = [text for path, text in theirs.items() if path.endswith("instanceID")]
    assert not set(ids) & {text for path, text in mine.items() if path.endswith("instanceID")}


def test_the_files_of_a_record_come_along_as_copies(laptop: Laptop):
    opened = laptop.filled(laptop.add())
    content = laptop.photo(opened)
    copied = laptop.copies.duplicate(opened.draft.id)
    assert (copied.files, copied.lost) == (1, 0)
    (file,) = laptop.capture.attachments(copied.opened)
    assert laptop.capture.file(file).read_bytes() == content
    assert copied.opened.session.node("/data/photo").text == "hut.jpg"
    laptop.capture.detach(copied.opened, "/data/photo")
    assert laptop.capture.attachments(opened)  # the first one still has its own


def test_a_file_that_is_missing_is_left_out_and_counted(laptop: Laptop):
    opened = laptop.filled(laptop.add())
    laptop.photo(opened)
    laptop.capture.file(laptop.capture.attachments(opened)[0]).unlink()
    copied = laptop.copies.duplicate(opened.draft.id)
    assert (copied.files, copied.lost) == (0, 1)
    assert copied.opened.session.node("/data/photo").text == ""


def test_a_finished_record_is_duplicated_into_a_draft(laptop: Laptop):
    opened = laptop.filled(laptop.add())
    laptop.capture.finish(opened)
    copied = laptop.copies.duplicate(opened.draft.id)
    assert copied.opened.draft.replaces == ""
    assert copied.opened.session.node("/data/village").text == "North"
    with pytest.raises(NotFound):
        laptop.copies.duplicate("no such record")


def test_the_last_record_is_the_one_that_changed_last_but_this_one(laptop: Laptop):
    form = laptop.add()
    now = laptop.capture.start(form)
    assert laptop.copies.earlier(now, "/data/village") is None
    laptop.filled(form, "South")
    last = laptop.filled(form, "North")
    laptop.capture.save(now, {"/data/years": "7"}, "/data/years")
    found = laptop.copies.earlier(now, "/data/village")
    assert found is not None
    assert (found.text, found.title, found.life) == ("North", last.session.title(), Life.DRAFT)
    assert laptop.copies.earlier(now, "/data/photo").text == ""  # pyright: ignore[reportOptionalMemberAccess]


def test_the_last_answer_is_found_where_another_version_has_it(laptop: Laptop):
    laptop.filled(laptop.add(), "East")
    moved = SURVEY.replace(
        "text,village,Village,,,,,",
        "begin_group,place,Place,,,,,\ntext,village,Village,,,,,\nend_group,,,,,,,",
    )
    now = laptop.capture.start(laptop.add(moved, "2"))
    found = laptop.copies.earlier(now, "/data/place/village")
    assert found is not None
    assert found.text == "East"


OWN = """
type,name,label,calculation,default,trigger,readonly,relevant
text,code,Household number,,"concat('HH-', substr(uuid(), 0, 8))",,,
calculate,sequence,,once(random()),,,,
text,door,Number to write on the door,${sequence},,,,
text,card,Number of the card,"concat('C', ${code})",,,,
text,name,Name,,,,,
text,greeting,What to say,"concat('Hello ', ${name})",,,,
date,seen,Date of the visit,,today(),,,
dateTime,at,Time of the interview,now(),,${name},,
text,other,Asked of others only,,,,,${name} != 'Bo'
"""


def test_numbers_and_times_by_default_or_trigger_are_made_anew_too(laptop: Laptop):
    opened = laptop.capture.start(laptop.add(OWN))
    for path, text in (("name", "Bo"), ("greeting", "Good day"), ("code", "mine"), ("seen", "2020-01-02")):
        opened.session.set(f"/data/{path}", text)
    opened.session.set("/data/at", "2020-01-02T10:00:00.000+00:00")
    laptop.capture.save_all(opened)
    copied = laptop.copies.duplicate(opened.draft.id)
    mine, theirs = opened.session.dump(), copied.opened.session.dump()
    for name in ("code", "door", "card", "seen", "at"):
        assert theirs[f"/data/{name}"]
        assert theirs[f"/data/{name}"] != mine[f"/data/{name}"], name
    assert theirs["/data/greeting"] == "Good day"


def test_a_number_is_not_taken_from_the_last_record_but_a_date_is(laptop: Laptop):
    form = laptop.add(OWN)
    before = laptop.capture.start(form)
    before.session.set("/data/seen", "2020-01-02")
    laptop.capture.save_all(before)
    now = laptop.capture.start(form)
    for name in ("code", "door", "card"):
        found = laptop.copies.earlier(now, f"/data/{name}")
        assert found is not None
        assert (found.alone, found.text) == (True, "")
    found = laptop.copies.earlier(now, "/data/seen")
    assert found is not None
    assert (found.alone, found.text) == (False, "2020-01-02")


def test_what_the_last_record_does_not_ask_any_more_is_no_answer(laptop: Laptop):
    form = laptop.add(OWN)
    before = laptop.capture.start(form)
    now = laptop.capture.start(form)
    for name, text in (("Ana", "yes"), ("Bo", "")):
        before.session.set("/data/name", name)
        if text:
            before.session.set("/data/other", text)
        laptop.capture.save_all(before)
        found = laptop.copies.earlier(now, "/data/other")
        assert found is not None
        assert found.text == text
