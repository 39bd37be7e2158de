"""Respondents own a copy: from a finished record to its proof in their library, over a real sandbox server.

The browser is httpx; it comes back to the laptop's own address as a real one would.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import ConsentDenied, ConsentOver, FieldappError, OtherLibrary, Unreachable
from fieldapp.records import DIGIME, ConsentState, Delivery, DeliveryState, Outcome, Receipt
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import PASSPHRASE, PASSWORD, USER_NAME, fill

_SOON = 20.0  # seconds that a browser of a test may take


class Laptop:
    """The whole app of a project whose respondents each give access."""

    def __init__(self, app: App, sandbox: SandboxProcess) -> None:
        self.app = app
        self.sandbox = sandbox

    def open_project(self, **digime: Any) -> None:
        """Open the sandbox's project file for respondents; `digime` are facts of its contract."""
        facts = json.loads(self.sandbox.project_file("respondent"))
        facts["digime"] |= digime
        self.app.flows.account.open_project(json.dumps(facts).encode())

    def at(self, version: str, **digime: Any) -> None:
        """Use another API version."""
        address = self.sandbox.digime()["baseUrls"][version]
        self.open_project(baseUrl=address, onboardUrl=self.sandbox.digime()["onboardUrl"], **digime)

    def finish(self, household: int = 0) -> str:
        """Finish a record."""
        return fill(self.app, "householdRegistration", household)

    def consent(self, record: str, *, library: str = "Amina", allow: bool = True) -> None:
        """Ask, and have the respondent answer in a browser of this laptop."""
        sharing = self.app.flows.sharing
        invitation = sharing.ask(record)
        assert invitation is not None

        def browse() -> httpx.Response:
            back = self.sandbox.consent(invitation.url, library=library, allow=allow)
            return httpx.get(back, trust_env=False)

        with ThreadPoolExecutor(1) as browser:
            coming = browser.submit(browse)
            try:
                sharing.listen(invitation, _SOON)
            finally:
                assert coming.result().status_code == 200

    def sync(self) -> None:
        """Sync as it goes by itself."""
        self.app.flows.sync.run_once(by_hand=False)

    def row(self, record: str) -> Delivery:
        """How the record stands with digi.me."""
        rows = self.app.store.outbox.deliveries([record])
        return next(row for row in rows if row.destination == DIGIME)

    def receipt(self, record: str) -> Receipt:
        """What proves it."""
        (found,) = [r for r in self.app.store.outbox.receipts(record) if r.destination == DIGIME]
        return found

    def compared(self, record: str) -> Outcome | None:
        """Read it back."""
        lines = [line for line in self.app.flows.receipts.check([record]) if line.destination == DIGIME]
        return lines[0].checked.outcome if lines[0].checked else None


@pytest.fixture
def laptop(tmp_path: Path, sandbox: SandboxProcess) -> Iterator[Laptop]:
    """A worker who is signed in and has the forms."""
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        made = Laptop(app, sandbox)
        made.open_project()
        app.flows.account.sign_in(USER_NAME, PASSWORD)
        app.flows.intake.refresh()
        yield made


def _is_here(laptop: Laptop, record: str) -> bool:
    return bool(laptop.app.store.outbox.submission(record).payload)


@pytest.mark.parametrize("how", ["json", "pdf"])
def test_given_pushed_and_read_back_byte_for_byte(laptop: Laptop, sandbox: SandboxProcess, how: str) -> None:
    laptop.open_project(pushedAs=how)
    record = laptop.finish()
    laptop.sync()
    assert laptop.row(record).state is DeliveryState.BLOCKED
    laptop.consent(record)
    laptop.sync()
    assert laptop.row(record).state is DeliveryState.DELIVERED
    (pushed,) = sandbox.requests("permission-access/import")
    assert sha256(b64decode(pushed["body"])).hexdigest() == laptop.receipt(record).sent_sha256
    laptop.consent(record)  # what reading it back takes
    assert laptop.compared(record) is Outcome.ALL_THERE
    assert laptop.row(record).proved
    sandbox.faults(file_flaw="other_bytes")
    assert laptop.compared(record) is Outcome.CHANGED


def test_fhir_goes_to_the_service_behind_the_account(laptop: Laptop, sandbox: SandboxProcess) -> None:
    laptop.open_project(pushedAs="fhir", accountId="clinic-7")
    record = laptop.finish()
    laptop.consent(record)
    laptop.sync()
    assert laptop.row(record).state is DeliveryState.DELIVERED
    (pushed,) = sandbox.requests("permission-access/import")
    assert pushed["path"].endswith("/import/h:accountId/fhir/stu3")
    body = b64decode(pushed["body"])
    told = json.loads(body)
    assert (told["resourceType"], told["identifier"]["value"]) == ("QuestionnaireResponse", record)
    receipt = laptop.receipt(record)
    assert (receipt.remote_id, receipt.sent_sha256) == ("", sha256(body).hexdigest())
    assert laptop.compared(record) is Outcome.NO_READ_BACK
    assert laptop.row(record).proved


def test_consent_offline_first_delivered_later(laptop: Laptop, sandbox: SandboxProcess) -> None:
    record, other = laptop.finish(), laptop.finish(1)
    sharing = laptop.app.flows.sharing
    sandbox.stop()
    assert sharing.want(record).state is ConsentState.WANTED
    with pytest.raises(Unreachable):
        sharing.ask(record)
    laptop.app.flows.sync.run_once()
    assert [(line.id, line.state) for line in sharing.waiting()] == [
        (record, ConsentState.WANTED),
        (other, None),
    ]
    sandbox.start()
    laptop.app.flows.sync.run_once()
    assert laptop.row(record).state is laptop.row(other).state is DeliveryState.BLOCKED
    laptop.consent(record)
    laptop.sync()
    assert laptop.row(record).state is DeliveryState.DELIVERED
    assert laptop.row(other).state is DeliveryState.BLOCKED, "nobody answered for it"
    assert [line.id for line in sharing.waiting()] == [other]


def test_the_answer_came_and_the_network_went(laptop: Laptop, sandbox: SandboxProcess) -> None:
    record = laptop.finish()
    invitation = laptop.app.flows.sharing.ask(record)
    assert invitation is not None
    invitation.close()
    back = sandbox.consent(invitation.url)
    sandbox.stop()
    with pytest.raises(FieldappError):
        laptop.app.flows.sharing.answer(record, back)
    sandbox.start()
    laptop.app.flows.sync.run_once()  # goes on with the answer, then sends
    assert laptop.row(record).state is DeliveryState.DELIVERED


def _denied(laptop: Laptop, record: str) -> None:
    laptop.consent(record, allow=False)


def _expired(laptop: Laptop, record: str) -> None:
    laptop.sandbox.faults(consent="INVALID_CODE")
    invitation = laptop.app.flows.sharing.ask(record)
    assert invitation is not None
    invitation.close()
    back = httpx.get(invitation.url, trust_env=False).headers["location"]
    laptop.sandbox.clear_faults()
    laptop.app.flows.sharing.answer(record, back)


def _wrong_user(laptop: Laptop, record: str) -> None:
    laptop.consent(record, library="Amina")
    laptop.sandbox.faults(drop="before", on="permission-access/import", times=1)
    laptop.sync()  # nobody knows whether it is there
    laptop.sandbox.clear_faults()
    laptop.app.flows.sharing.revoke(record)
    laptop.consent(record, library="Somebody")


def _wrong_contract(laptop: Laptop, record: str) -> None:
    del record
    laptop.open_project(contractId="of-nobody")
    laptop.consent(laptop.finish(1))


@pytest.mark.parametrize(
    ("trouble", "raised", "word"),
    [
        (_denied, ConsentDenied, "did not give access"),
        (_expired, ConsentOver, "run out|ran out|too long|no longer"),
        (_wrong_user, OtherLibrary, "Somebody else"),
        (_wrong_contract, FieldappError, "contract"),
    ],
)
def test_what_stands_in_the_way_is_said_and_the_record_stays(
    laptop: Laptop, trouble: Callable[[Laptop, str], None], raised: type[FieldappError], word: str
) -> None:
    record = laptop.finish()
    with pytest.raises(raised, match=word):
        trouble(laptop, record)
    laptop.open_project()
    laptop.app.flows.sync.run_once()
    row = laptop.row(record)
    if raised is ConsentDenied:  # a no settles it
        assert (row.state, row.reason) == (DeliveryState.DECLINED, None)
    else:
        assert row.state is DeliveryState.BLOCKED
        assert row.reason is not None
        assert (row.reason.code, "kept on this disk" in row.reason.title) == ("consent-needed", True)
    assert _is_here(laptop, record)
    assert laptop.sandbox.records(DIGIME) == []
    laptop.consent(record)  # and it can be asked again, with the right one
    laptop.sync()
    assert laptop.row(record).state is DeliveryState.DELIVERED


@pytest.mark.parametrize("end", ["completed", "partial"])
def test_after_a_postbox_write_the_sync_is_triggered_and_followed_to_its_end(
    laptop: Laptop, sandbox: SandboxProcess, end: str
) -> None:
    laptop.at("v1.6")
    record = laptop.finish()
    laptop.consent(record)
    sandbox.faults(list_running=2, list_end=end)
    laptop.sync()
    assert laptop.row(record).state is DeliveryState.DELIVERED
    assert laptop.receipt(record).status == end
    asked = [
        request["path"].partition("permission-access/")[2].split("/")[0]
        for request in sandbox.requests("permission-access/")
    ]
    assert asked == ["postbox", "trigger", "query", "query", "query"]
    (arrived,) = sandbox.records(DIGIME)
    assert (arrived["id"], arrived["times"]) == (record, 1)
    sandbox.clear_faults()
    laptop.consent(record)
    assert laptop.compared(record) is Outcome.ALL_THERE


def test_two_respondents_each_get_their_own(laptop: Laptop, sandbox: SandboxProcess) -> None:
    records = {laptop.finish(): "Amina", laptop.finish(1): "Bento"}
    for record, library in records.items():
        laptop.consent(record, library=library)
    laptop.sync()
    users = set[str]()
    for record in records:
        consent = laptop.app.store.consents.of(record)
        assert consent is not None
        users.add(consent.user)
        assert laptop.row(record).state is DeliveryState.DELIVERED
    assert len(users) == 2
