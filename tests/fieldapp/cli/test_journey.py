"""A worker's day by commands alone: sign in, forms, fill offline, sync, proof."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldapp.assets import asset
from fieldapp.cli import questions
from fieldapp.cli.demo.photo import png
from fieldapp.cli.exits import WrongUsage
from fieldapp.cli.verbs import fill
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.fieldapp.cli.conftest import Commands
from tests.helpers.roster import ROSTER
from tests.helpers.sandbox import SandboxProcess

CHECKLIST = {
    "visitDate": "2026-03-14",
    "householdCard": "LLIN-004417",
    "recipientName": "Zoë عبد 👍",
    "gps": {"latitude": -15.1165, "longitude": 39.2666, "altitude": 361, "accuracy": 8},
    "status": "DELIVERED",
    "netsPlanned": 2,
    "netsDelivered": 2,
    "hangingShown": True,
    "advice": ["AIR_24H", "EVERY_NIGHT"],
    "receiptPhoto": "receipt.png",
}


def test_a_record_goes_from_a_file_of_answers_to_both_destinations(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    (tmp_path / "receipt.png").write_bytes(png(8, 8))
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(CHECKLIST), "utf-8")
    sandbox.stop()

    filled = signed_in("fill", "bedNetChecklist", "--answers", str(answers))
    record = filled.out.strip()
    assert filled.code == 0, filled.err

    offline = signed_in("sync", "--json")
    assert offline.code == 3
    assert offline.json["delivered"] == 0
    assert offline.json["problem"]["code"] == "unreachable"

    sandbox.start()
    online = signed_in("sync", "--json")
    assert online.code == 0, online.err
    assert online.json["delivered"] == 2
    assert "1 of 1 record to 2 destinations," in online.err  # progress is told, and not on stdout

    kept = signed_in("outbox", "--json").json["records"]
    assert [r["destinations"] for r in kept] == [{"digit": "delivered", "digime": "delivered"}]
    arrived = sandbox.records()
    assert {(r["id"], r["destination"], r["times"]) for r in arrived} == {
        (record, "digit", 1),
        (record, "digime", 1),
    }
    answered = next(r["answers"] for r in arrived if r["destination"] == "digime")
    assert answered["recipientName"] == "Zoë عبد 👍"
    assert answered["netsPlanned"] == 2
    assert answered["hangingShown"] is True
    assert answered["advice"] == ["AIR_24H", "EVERY_NIGHT"]
    assert answered["gps"] == CHECKLIST["gps"]

    again = signed_in("sync", "--json")
    assert (again.code, again.json["delivered"]) == (0, 0)


def test_a_broken_picture_is_refused_with_a_cure_that_helps(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    answers, photo = tmp_path / "answers.json", tmp_path / "receipt.png"
    answers.write_text(json.dumps(CHECKLIST), "utf-8")
    photo.write_bytes(b"cut off")
    record = signed_in("fill", "bedNetChecklist", "--answers", str(answers)).out.strip()

    assert signed_in("sync").code == 1
    told = signed_in("outbox")
    assert told.code == 1
    assert "not what its name says" in told.out
    assert "`fieldapp fill --edit" in told.out

    photo.write_bytes(png())
    edited = signed_in("fill", "--edit", record, "--answers", str(answers))
    assert edited.code == 0, edited.err
    synced = signed_in("sync")

    assert synced.code == 0, synced.out + synced.err
    assert [r["times"] for r in sandbox.records("digit")] == [1]


def test_bad_answers_stay_a_draft_that_is_resumed_and_finished(signed_in: Commands, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"firstName": "A name that is much too long"}), "utf-8")

    refused = signed_in("fill", "householdDetails", "--answers", str(answers), "--json")
    assert refused.code == 1
    assert refused.json["state"] == "draft"
    assert [p["code"] for p in refused.json["problems"]] == ["max_length"]
    assert "At most 20 characters; this has 28." in refused.err
    [draft] = signed_in("drafts", "--json").json["drafts"]
    assert draft["id"] == refused.json["id"]

    answers.write_text(json.dumps({"firstName": "Amina"}), "utf-8")
    fixed = signed_in("fill", "--resume", draft["id"], "--answers", str(answers), "--json")
    assert (fixed.code, fixed.json["id"], fixed.json["state"]) == (0, draft["id"], "finished")
    assert signed_in("drafts", "--json").json["drafts"] == []


ROSTER_ANSWERS = {
    "district": "Norte",
    "village": "Rapale",
    "person": [
        {"name": "Ana", "sex": "Mulher", "pregnant": 12, "photo": "ana.png", "phone": [{"number": "84 123"}]},
        {"name": "Zé", "sex": "m", "pregnant": 3},
    ],
}


def test_a_form_from_a_file_is_filled_and_delivered_with_its_instances(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    form, answers = tmp_path / "roster.xml", tmp_path / "answers.json"
    form.write_text(ROSTER, "utf-8")
    (tmp_path / "ana.png").write_bytes(png(8, 8))
    answers.write_text(json.dumps(ROSTER_ANSWERS), "utf-8")
    sandbox.stop()

    added = signed_in("forms", "add", str(form), "--json")
    assert added.code == 0, added.err
    assert added.json["added"]["news"] == "new"
    assert added.json["notices"] == []
    (listed,) = [f for f in signed_in("forms", "--json").json["forms"] if f["origin"] == "file"]
    assert (listed["schema"], listed["version"], listed["file"], listed["questions"]) == (
        "roster",
        "2026.1",
        "roster.xml",
        7,
    )
    filled = signed_in("fill", "roster", "--language", "Português", "--answers", str(answers), "--json")
    assert filled.code == 0, filled.err
    assert filled.json["notAsked"] == ["/data/person[2]/pregnant"]

    sandbox.start()
    assert signed_in("forms", "refresh", "--json").json["added"] == []
    assert signed_in("sync", "--json").json["delivered"] == 2
    arrived = {r["destination"]: r for r in sandbox.records()}
    for record in arrived.values():
        people = record["answers"]["person"]
        assert [(p["name"], p["sex"], p.get("phone", [])) for p in people] == [
            ("Ana", "f", [{"number": "84 123"}]),
            ("Zé", "m", []),
        ]
    assert arrived["digit"]["version"] == "2026.1"


def test_a_form_s_file_is_checked_and_nothing_is_kept(commands: Commands, tmp_path: Path) -> None:
    form = tmp_path / "roster.xml"
    slip = '<instance id="spare"><root><item><name>x</name></item></root></instance><bind '
    form.write_text(ROSTER.replace("<bind ", slip, 1), "utf-8")
    (tmp_path / "roster-media").mkdir()
    (tmp_path / "roster-media" / "a.csv").write_bytes(b"a,b\n")

    said = commands("forms", "check", str(form))
    told = commands("forms", "check", str(form), "--json")

    assert (said.code, told.code) == (0, 0), said.err
    assert "Probably slips:\n  No question uses the list “spare”.\n" in said.out
    assert [warning["code"] for warning in told.json["warnings"]] == ["unused_list"]
    assert (told.json["problems"], told.json["notices"]) == ([], [])
    size = told.json["size"]
    assert (size["questions"], size["repeats"], size["size"]) == (7, 2, form.stat().st_size + 4)
    assert [each["what"] for each in told.json["speed"]] == ["read", "open", "answer"]
    assert all(each["ok"] is (each["ms"] <= each["budgetMs"]) for each in told.json["speed"])
    assert "An answer, 95th percentile: " in said.out
    assert commands("forms", "--json").json["forms"] == []


def test_a_file_that_is_refused_is_told_by_the_check(commands: Commands, tmp_path: Path) -> None:
    form = tmp_path / "broken.xml"
    form.write_text(ROSTER[:200], "utf-8")
    said = commands("forms", "check", str(form))
    assert said.code == 1
    assert said.out.startswith("Cannot be used:\n")
    assert "ms" not in said.out
    told = commands("forms", "check", str(form), "--json").json
    assert (len(told["problems"]), told["size"], told["speed"]) == (1, None, [])
    form.write_text(ROSTER.replace("<bind ", '<submission base64RsaPublicKey="MIIB"/><bind ', 1), "utf-8")
    told = commands("forms", "check", str(form), "--json").json
    assert [problem["code"] for problem in told["problems"]] == ["not_encrypted"]
    assert commands("forms", "check").code == 2


def test_a_form_s_questions_are_shown_a_line_each(commands: Commands, tmp_path: Path) -> None:
    form = tmp_path / "roster.xml"
    form.write_text(ROSTER, "utf-8")
    commands("forms", "add", str(form))

    shown = commands("forms", "show", "Household roster")
    told = commands("forms", "show", "roster", "--json").json

    assert shown.code == 0, shown.err
    heading, *rows = shown.out.splitlines()
    assert heading.split() == ["PATH", "TYPE", "REQUIRED", "LABEL", "CHOICES", "CONSTRAINTS"]
    by_path = {row.split()[0]: row for row in rows}
    assert len(rows) == len(by_path) == len(told["questions"])
    assert "f (Woman), m (Man)" in by_path["/data/person[n]/sex"]
    assert by_path["/data/person[n]/name"].split()[1:3] == ["text", "yes"]
    assert "by other answers" in by_path["/data/place/village"]
    assert "/data/person[n]/phone[n]/number" in by_path
    assert not [path for path in by_path if "instanceID" in path], "nobody is asked for that"
    [sex] = [q for q in told["questions"] if q["name"] == "sex"]
    assert sex["choices"] == [{"code": "f", "label": "Woman"}, {"code": "m", "label": "Man"}]
    assert commands("forms", "show", "nothing").code == 1


def test_a_missing_file_is_told_by_its_whole_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(WrongUsage) as told:
        fill._file("/data/receiptPhoto", Path("answers.json").parent, "gone.png")

    assert f"It was looked for in {tmp_path.resolve()}." in str(told.value)


def test_a_label_that_quotes_an_answer_says_which(commands: Commands) -> None:
    assert commands("forms", "add", str(asset("samples", "xlsform", "household_roster.xlsx"))).code == 0

    told = commands("forms", "show", "household_roster", "--json").json

    labels = {question["path"]: question["label"] for question in told["questions"]}
    assert labels["/data/member[n]/relation"] == "Relation to ${head_name}"
    assert labels["/data/member[n]/name"] == "Name of member ${number}"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("/data/a/b", "${b}"),
        (" ../name ", "${name}"),
        ("current()/../name", "${name}"),
        ("name", "${name}"),
        ("concat(a, b)", "…"),
        ("a + b", "…"),
        (".", "…"),
        ("..", "…"),
    ],
)
def test_only_a_path_is_quoted_by_its_name(source: str, said: str) -> None:
    assert questions._quoted(source) == said


STRICT = """<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Strict</h:title><model>
<instance><data id="strict"><age/><why/><net/></data></instance>
<bind nodeset="/data/age" type="int" constraint=". &lt; 120" jr:constraintMsg="Nobody is that old"/>
<bind nodeset="/data/why" type="string" required="/data/age &gt; 5"/>
<bind nodeset="/data/net" type="boolean"/>
</model></h:head><h:body><input ref="/data/age"><label>Age</label></input>
<input ref="/data/why"><label>Why</label></input><input ref="/data/net"><label>Net</label></input>
</h:body></h:html>"""


def test_constraints_and_what_is_taken_are_shown_and_said(commands: Commands, tmp_path: Path) -> None:
    form, answers = tmp_path / "strict.xml", tmp_path / "answers.json"
    form.write_text(STRICT, "utf-8")
    commands("forms", "add", str(form))

    shown = commands("forms", "show", "strict").out
    told = {q["name"]: q for q in commands("forms", "show", "strict", "--json").json["questions"]}

    assert ". < 120 (Nobody is that old)" in shown
    assert "if /data/age > 5" in shown
    assert "yes, no" in shown
    assert told["age"]["constraints"] == [". < 120 (Nobody is that old)"]
    assert told["why"]["requiredIf"] == "/data/age > 5"
    answers.write_text('{"age": 3, "net": "perhaps"}', "utf-8")
    refused = commands("fill", "strict", "--answers", str(answers))
    assert refused.code == 1
    assert "Takes yes or no, true or false." in refused.err
    assert "perhaps" not in refused.err
    answers.write_text('{"age": 3, "net": "Yes"}', "utf-8")
    assert commands("fill", "strict", "--answers", str(answers)).code == 0


def test_the_rules_of_a_digit_form_are_shown(signed_in: Commands) -> None:
    shown = signed_in("forms", "show", "householdRegistration", "--json").json
    limits = {q["name"]: q["constraints"] for q in shown["questions"] if q["constraints"]}
    assert limits, "the sample has some"
    assert any(
        limit.startswith(("at least", "at most", "fits")) for said in limits.values() for limit in said
    )


def test_a_file_that_is_no_form_is_said_with_its_places(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"schema": "a", "version": 1, "elements": [{}]}', "utf-8")

    ended = commands("forms", "add", str(file), "--json")

    assert ended.code == 1
    assert [(p["code"], p["place"]) for p in ended.json["error"]["problems"]] == [
        ("no_key", "/elements/0/key")
    ]
    assert "/elements/0/key: The question" in ended.err
    assert (
        commands("forms", "add", str(tmp_path / "gone.xml"), "--json").json["error"]["code"]
        == "form-not-added"
    )
    assert commands("forms", "--json").json["forms"] == []


def test_what_was_understood_only_in_part_is_listed(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    element = {"type": "dataElement", "key": "a", "dataType": "hologram"}
    file.write_text(json.dumps({"schema": "odd", "version": 1, "elements": [element]}), "utf-8")

    added = commands("forms", "add", str(file))

    assert (added.code, added.out.splitlines()[0]) == (0, "Added: Odd, version 1")
    assert "/elements/0/dataType: The dataType “hologram” is not known here." in added.out
    assert commands("forms", "add", str(file)).out.startswith("Here already: Odd")
    assert "odd.json" in commands("forms").out


@pytest.mark.parametrize(
    "words", [("add",), ("list", "file.xml"), ("list", "--media", "x"), ("refresh", "x")]
)
def test_only_what_is_added_has_a_file(commands: Commands, words: tuple[str, ...]) -> None:
    ended = commands("forms", *words)

    assert ended.code == 2
    assert "forms add FILE" in ended.err


def test_a_language_that_the_form_does_not_speak_is_wrong_usage(commands: Commands, tmp_path: Path) -> None:
    form, answers = tmp_path / "roster.xml", tmp_path / "answers.json"
    form.write_text(ROSTER, "utf-8")
    answers.write_text("{}", "utf-8")
    commands("forms", "add", str(form))

    ended = commands("fill", "roster", "--language", "Klingon", "--answers", str(answers))

    assert ended.code == 2
    assert "Português (pt)" in ended.err
    assert commands("drafts", "--json").json["drafts"] == []


def test_a_draft_says_that_it_has_a_newer_version_and_is_moved_when_asked_to(
    commands: Commands, tmp_path: Path
) -> None:
    form, answers = tmp_path / "visit.csv", tmp_path / "answers.json"

    def publish(version: str, question: str) -> None:
        settings = f"settings\n,form_title,form_id,version\n,Visit,visit,{version}\n"
        form.write_text(f"survey\n,type,name,label\n,text,{question},Name\n{settings}", "utf-8")
        assert commands("forms", "add", str(form)).code == 0

    def fill(*words: str, **given: str) -> str:
        answers.write_text(json.dumps(given), "utf-8")
        done = commands("fill", *words, "--answers", str(answers), "--draft")
        assert done.code == 0, done.err
        return done.out.strip()

    publish("1", "name")
    draft_id = fill("visit", name="Ana")
    assert commands("drafts", "--json").json["drafts"][0]["newerVersion"] is None
    publish("2", "full_name")
    assert commands("drafts", "--json").json["drafts"][0]["newerVersion"] == "2"
    assert "NEWER VERSION" in commands("drafts").out

    fill("--resume", draft_id, name="Ana")  # stays where it is
    assert commands("drafts", "--json").json["drafts"][0]["newerVersion"] == "2"
    fill("--resume", draft_id, "--move", full_name="Ana Sousa")
    [draft] = commands("drafts", "--json").json["drafts"]
    assert (draft["newerVersion"], draft["answered"]) == (None, 1)
    assert commands("fill", "visit", "--move", "--answers", str(answers)).code == 2


def test_a_draft_is_kept_when_asked_for(signed_in: Commands, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"firstName": "Amina"}', "utf-8")

    kept = signed_in("fill", "Household details", "--answers", str(answers), "--draft", "--json")

    assert (kept.code, kept.json["state"]) == (0, "draft")
    assert signed_in("outbox", "--json").json["records"] == []


def test_answers_that_fit_no_question_are_wrong_usage_and_leave_no_draft(
    signed_in: Commands, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"firstName": "Amina", "shoeSize": 38}', "utf-8")

    ended = signed_in("fill", "householdDetails", "--answers", str(answers))

    assert ended.code == 2
    assert "shoeSize" in ended.err
    assert signed_in("drafts", "--json").json["drafts"] == []


def test_a_missing_photo_is_wrong_usage_and_leaves_no_draft(signed_in: Commands, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(CHECKLIST), "utf-8")

    ended = signed_in("fill", "bedNetChecklist", "--answers", str(answers))

    assert ended.code == 2
    assert "receiptPhoto" in ended.err
    assert "receipt.png" not in ended.err, "a name may tell about a person"
    assert signed_in("drafts", "--json").json["drafts"] == []


def test_a_wrong_password_is_said_and_has_its_own_code(
    commands: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    project = tmp_path / "project.json"
    project.write_bytes(sandbox.project_file())
    login = ("login", "--project", str(project), "--user", DEMO_USER, "--password-file", "-", "--json")

    ended = commands(*login, stdin="wrong")

    assert ended.code == 5
    assert DEMO_PASSWORD not in ended.out + ended.err
    assert ended.json["error"]["code"] == "sign-in-refused"
    assert "password or the project's tenant is not right" in ended.err


def test_a_project_file_is_all_that_is_needed(
    commands: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    project = tmp_path / "project.json"
    project.write_bytes(sandbox.project_file())
    password = tmp_path / "password"
    password.write_text(f"{DEMO_PASSWORD}\n", "utf-8")

    ended = commands(
        "login", "--project", str(project), "--user", DEMO_USER, "--password-file", str(password), "--json"
    )

    assert ended.code == 0, ended.err
    assert ended.json["user"]["userName"] == DEMO_USER
    assert ended.json["project"]["destinations"] == ["digit", "digime"]
    for file in commands.data.rglob("*"):
        assert not file.is_file() or DEMO_PASSWORD.encode() not in file.read_bytes()


def test_a_server_typed_by_hand_is_set_up_too(commands: Commands, sandbox: SandboxProcess) -> None:
    place = ("--server", sandbox.url, "--tenant", "mz.nampula", "--campaign", "LLIN-2026")

    ended = commands(
        "login", *place, "--user", DEMO_USER, "--password-file", "-", "--json", stdin=DEMO_PASSWORD
    )

    assert ended.code == 0, ended.err
    assert ended.json["project"]["destinations"] == ["digit"]
    assert commands("forms", "refresh", "--json").json["added"]


def test_a_withdrawn_sign_in_blocks_and_says_so(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"firstName": "Amina"}', "utf-8")
    signed_in("fill", "householdDetails", "--answers", str(answers))
    sandbox.expire_tokens("access")
    sandbox.expire_tokens("refresh")

    ended = signed_in("sync")

    assert ended.code == 5
    assert "sign in again" in ended.out
    assert signed_in("outbox").code == 1
