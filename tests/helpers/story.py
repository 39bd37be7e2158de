"""A day in the field, told to a real app: records that arrived, records that wait, a draft with a problem."""

from __future__ import annotations

from fieldapp.app import App
from fieldapp.assets import asset
from fieldapp.cli.demo.people import answers
from tests.helpers.sandbox import SandboxProcess

USER_NAME = "amina.bello"
PASSWORD = "Field@2026"  # of the sandbox's demo account
PASSPHRASE = "a passphrase of the test"

ROSTER = {
    "/data/location/province": "nampula",
    "/data/location/district": "monapo",
    "/data/location/village": "netia",
    "/data/head/head_name": "Fátima Abdala",
    "/data/head/head_sex": "female",
    "/data/head/head_birth": "1984-03-12",
    "/data/member[1]/name": "Amina",
    "/data/member[1]/relation": "child",
    "/data/member[1]/sex": "female",
    "/data/member[1]/birth_known": "no",
    "/data/member[1]/age_told": "3",
    "/data/member[1]/vaccines": "bcg dtp",
    "/data/member[1]/ill": "yes",
    "/data/member[1]/illness[1]/kind": "fever",
    "/data/member[1]/illness[1]/days": "20",
    "/data/member[2]/name": "Bento",
}


def fill(app: App, schema: str, household: int) -> str:
    """Fill and finish one record; return its id."""
    capture = app.flows.capture
    form = next(f for f in app.flows.board.forms() if f.ref.schema_id == schema)
    opened = capture.start(form.id)
    for node, text in answers(opened.session, household):
        opened.session.set(node.path, "" if node.question.type == "attachment" else text)
    return capture.finish(opened).id


def half_fill(app: App, schema: str, given: dict[str, str], here: str) -> str:
    """Leave a draft at a question; return its id."""
    capture = app.flows.capture
    form = next(f for f in app.flows.board.forms() if f.ref.schema_id == schema)
    opened = capture.start(form.id)
    for path, text in given.items():
        opened.session.set(path, text)
    capture.save(opened, given, here)
    return opened.draft.id


def half_fill_roster(app: App) -> str:
    """Leave the household roster, an XLSForm from a file, at the list of members; return the draft's id."""
    added = app.flows.intake.add(asset("samples", "xlsform", "household_roster.xlsx"))
    opened = app.flows.capture.start(added.id)
    session = opened.session
    for path, text in ROSTER.items():
        if path.endswith("[2]/name"):
            session.add_repeat("/data/member")
        session.set(path, text)
    app.flows.capture.save(opened, session.dump(), "/data/member[1]")
    return opened.draft.id


def tell(app: App, sandbox: SandboxProcess) -> str:
    """Sign in, get forms, deliver some records, leave some in line; return the id of a draft to look at."""
    flows = app.flows
    if flows.account.view().vault == "new":
        flows.account.choose_passphrase(PASSPHRASE)
    flows.account.open_project(sandbox.project_file())
    flows.account.sign_in(USER_NAME, PASSWORD)
    flows.intake.refresh()
    for household in range(3):
        fill(app, "householdRegistration", household % 2)
    fill(app, "bedNetChecklist", 0)
    flows.sync.run_once()
    for household in range(2):
        fill(app, "householdRegistration", household)
    fill(app, "householdDetails", 1)
    half_fill(app, "bedNetChecklist", {}, "")
    return half_fill(
        app,
        "householdRegistration",
        {
            "/visitDate": "2026-11-21",
            "/teamCode": "NPL-014",
            "/consent": "true",
            "/district": "RAPALE",
            "/village": "Namicopo",
            "/gps": "-15.1165 39.2666 361 8",
            "/headName": "Fátima Abdala",
            "/headSex": "FEMALE",
            "/memberCount": "49",
        },
        "/memberCount",
    )
