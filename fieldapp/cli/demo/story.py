"""The whole story without a window: forms down, network gone, filled, closed, resumed, network back, sent.

Everything in it is the real thing: the app's own flows over a real data folder, a sandbox in a process of its
own that is really stopped while forms are filled, and at the end that process is asked what it received.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldapp.cli.demo.people import PHOTO, answers
from fieldapp.cli.demo.photo import png
from fieldapp.cli.demo.pretend import DemoFailed, PretendServers
from fieldapp.cli.desk import Json, RunningApp, table
from fieldapp.errors import WireError
from fieldapp.flows import Flows, OpenDraft
from fieldapp.flows.views import FormView, RecordView
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from forms import Node

RECORDS_A_FORM = 2


Filled = tuple[str, str, RecordView]  # id, form's schema, where it is
Counted = tuple[str, str, int]  # id, destination, how often the sandbox counts it


@dataclass(frozen=True)
class Outcome:
    """How the story ended: the app's side, the sandbox's side, and what does not agree ('' = all is well)."""

    records: Sequence[Filled]
    arrived: Sequence[Counted]
    wrong: tuple[str, ...]

    def as_json(self) -> Json:
        """Return it as one JSON object."""
        return {
            "records": [
                {
                    "id": record_id,
                    "form": schema,
                    "destinations": {d.destination: str(d.state) for d in record.deliveries},
                }
                for record_id, schema, record in self.records
            ],
            "arrived": [{"id": i, "destination": d, "times": times} for i, d, times in self.arrived],
        }

    def lines(self) -> list[str]:
        """Return it as a table for people."""
        times = {(record_id, destination): count for record_id, destination, count in self.arrived}
        rows = [
            [
                record_id,
                record.form_title,
                record.title,
                d.destination,
                str(d.state),
                _often(times.get((record_id, d.destination), 0)),
            ]
            for record_id, _, record in self.records
            for d in record.deliveries
        ]
        return table(["ID", "FORM", "TITLE", "DESTINATION", "STATE", "AT THE SANDBOX"], rows)


def disagreements(records: Sequence[Filled], arrived: Sequence[Counted]) -> list[str]:
    """Return what keeps it from being: every record delivered, and there once, at every destination."""
    owed = [(i, d) for i, _, record in records for d in record.deliveries]
    expected = {(i, d.destination) for i, d in owed}
    wrong = [f"{i} is {d.state} at {d.destination}" for i, d in owed if d.state != "delivered"]
    wrong += [f"{i} counts {times} times at {where}" for i, where, times in arrived if times != 1]
    there = Counter((i, where) for i, where, _ in arrived)
    wrong += [f"{i} never reached {where}" for i, where in sorted(expected - there.keys())]
    wrong += [f"{i} at {where} was not sent by this run" for i, where in sorted(there.keys() - expected)]
    wrong += [
        f"{i} stands {lines} times in the list of {where}" for (i, where), lines in there.items() if lines > 1
    ]
    return wrong


def _often(times: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(times, f"{times} times")


class Story:
    """The story over one folder; `open_app` opens the app in it, anew each time."""

    def __init__(
        self,
        folder: Path,
        servers: PretendServers,
        open_app: Callable[[], RunningApp],
        say: Callable[[str], None],
    ) -> None:
        """Take what it plays with."""
        self._servers = servers
        self._open = open_app
        self._say = say
        self._photo = folder / PHOTO
        self._finished: list[str] = []
        self._earlier: set[str] = set()  # what the sandbox of a kept folder has from earlier runs

    def tell(self) -> Outcome:
        """Play it and return how it ended. Raises FieldappError for what should not happen."""
        self._photo.write_bytes(png())
        self._earlier = {row["id"] for row in self._servers.arrived()}
        forms = self._prepare()
        self._servers.stop()
        self._fill_all(forms)
        self._servers.start()
        self._sync()
        return self._compare()

    def _prepare(self) -> list[FormView]:
        """Set up, sign in, get the forms."""
        with self._open() as app:
            app.flows.account.open_project(self._servers.project_file())
            user = app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
            self._say(f"Signed in as {user.user_name} at {self._servers.url}")
            app.flows.intake.refresh()
            forms = [form for form in app.flows.board.forms() if form.readable]
        if not forms:
            raise DemoFailed("the sandbox gave no form that can be filled")
        self._say(f"Forms on this disk: {', '.join(form.title for form in forms)}")
        return forms

    def _fill_all(self, forms: list[FormView]) -> None:
        """Fill every form twice while the server is down; the first record is interrupted in the middle."""
        with self._open() as app:
            self._check_gone(app.flows)
        interrupted = self._leave_in_the_middle(forms[0])
        with self._open() as app:
            opened = app.flows.capture.resume(interrupted)
            self._say(f"Opened the app again; {opened.session.progress().answered} answers were kept")
            self._fill(app.flows, opened, 0)
            todo = [(form, turn) for form in forms for turn in range(RECORDS_A_FORM)][1:]
            for form, turn in todo:
                self._fill(app.flows, app.flows.capture.start(form.id), turn)

    def _check_gone(self, flows: Flows) -> None:
        try:
            flows.account.reachable()
        except WireError as error:
            self._say(f"The network is gone ({error.code}); filling goes on")
            return
        raise DemoFailed("the sandbox still answers after it was stopped")

    def _leave_in_the_middle(self, form: FormView) -> str:
        """Answer the first half of a record and close the app; return the draft's id."""
        with self._open() as app:
            opened = app.flows.capture.start(form.id)
            progress = opened.session.progress()
            for node, text in answers(opened.session, 0):
                self._answer(app.flows, opened, node, text)
                progress = opened.session.progress()
                if 2 * progress.answered >= progress.total:
                    break
        kept = f"with {progress.answered} of {progress.total} questions answered"
        self._say(f"Closed the app in the middle of {form.title}, {kept}")
        return opened.draft.id

    def _fill(self, flows: Flows, opened: OpenDraft, turn: int) -> None:
        """Answer everything, one commit an answer as the window does, and finish."""
        for node, text in answers(opened.session, turn):
            self._answer(flows, opened, node, text)
        submission = flows.capture.finish(opened)
        self._finished.append(submission.id)
        files = f", {len(submission.attachments)} photo" if submission.attachments else ""
        self._say(f"Finished {opened.form.title}: {submission.title or submission.id}{files}")

    def _answer(self, flows: Flows, opened: OpenDraft, node: Node, text: str) -> None:
        if node.question.type == "attachment":
            text = flows.capture.attach(opened, node.path, self._photo, "image/png").name
        opened.session.set(node.path, text)
        flows.capture.save_all(opened, node.path)

    def _sync(self) -> None:
        """Send, as the Sync button does."""
        with self._open() as app:
            self._say("The network is back; syncing")
            report = app.flows.sync.run_once()
        self._say(f"Confirmed deliveries: {report.delivered}")
        if report.problem is not None:
            self._say(f"{report.problem.title} {report.problem.detail}")

    def _compare(self) -> Outcome:
        """Hold the app's word against the sandbox's."""
        with self._open() as app:
            board = app.flows.board
            views = {record.id: record for record in board.records()}
            records = tuple(
                (i, board.record(i).form.schema_id, views[i]) for i in self._finished if i in views
            )
        arrived = tuple(
            (row["id"], row["destination"], int(row["times"]))
            for row in self._servers.arrived()
            if row["id"] not in self._earlier
        )
        wrong = disagreements(records, arrived)
        if len(records) != len(self._finished):
            wrong.insert(0, "a finished record is gone from the disk")
        return Outcome(records, arrived, tuple(wrong))
