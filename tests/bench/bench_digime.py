"""What the digi.me connector delivers in a second, beside a bare httpx loop whose tokens were signed before.

At least 0.8 of the loop's pushes and megabytes a second, that is at most 1.25 of its time for each.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from fieldapp.app import clock, new_nonce
from fieldapp.connectors.digime import DigimeConnector
from fieldapp.connectors.digime.access import TIMEOUT, Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.documents import document
from fieldapp.connectors.digime.pushing import Descriptor, library_push
from fieldapp.connectors.digime.signing import Signer
from fieldapp.records import Arrived, Parcel, Project, PushedAs
from fieldapp.settings import DIGIME_TOKENS, read_project_file
from fieldapp.vault import Vault
from tests.bench.figure import Figure, side_by_side
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_RECORDS = 60
_FILES, _MEGABYTE = 4, 1_000_000
_ANSWERS = {f"question{number}": "an answer of some length" for number in range(25)}  # 1 kB, a long form
_GOAL = 1 / 0.8


def measure(rounds: int) -> Iterator[Figure]:
    """Measure against one sandbox process; every push is new, so that it has the same to do for both."""
    with TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        sandbox = SandboxProcess(place / "sandbox").start()
        vault = Vault(place, use_keyring=False)
        vault.create("bench")
        project, secrets = read_project_file(sandbox.project_file())
        vault.put(dict[str, str | None](secrets))
        bench = _Bench(project, vault, place)
        try:
            record = side_by_side(
                lambda: bench.delivered(bench.records()) / _RECORDS,
                lambda: bench.sent(bench.pushes(bench.records())) / _RECORDS,
                rounds,
            )
            megabyte = side_by_side(
                lambda: bench.delivered(bench.with_file()) / _FILES,
                lambda: bench.sent(bench.pushes(bench.with_file())) / _FILES,
                rounds,
            )
        finally:
            bench.close()
            sandbox.close()
    loop = "a bare httpx loop, tokens signed before"
    yield Figure("a record by the digi.me connector", record[0], "ms", loop, record[1], _GOAL)
    yield Figure("a record with 1 MB by the digi.me connector", megabyte[0], "ms", loop, megabyte[1], _GOAL)


class _Bench:
    """The connector, and the loop that does the same."""

    def __init__(self, project: Project, vault: Vault, folder: Path) -> None:
        assert project.digime is not None
        self._folder = folder
        self._contract = Contract.of(project.digime)
        self._account_id = project.digime.account_id
        self._numbers = itertools.count(1)
        self._connector = DigimeConnector(
            project,
            vault,
            clock=clock,
            wait=lambda _: True,
            new_nonce=new_nonce,
            consents=lambda _: None,
            worded=lambda _: (None, ""),
        )
        self._digime = Digime(self._contract, vault, clock=clock, new_nonce=new_nonce)
        self._signer = Signer(self._contract, vault, clock=clock, new_nonce=new_nonce)
        self._client = httpx.Client(trust_env=False, timeout=TIMEOUT)

    def close(self) -> None:
        self._connector.close()
        self._digime.close()
        self._client.close()

    def records(self) -> list[Parcel]:
        """Return new records."""
        names = [f"record-{next(self._numbers)}" for _ in range(_RECORDS)]
        return [make_parcel([make_submission(name, _ANSWERS)], destination="digime") for name in names]

    def with_file(self) -> list[Parcel]:
        """Return new records with a file of a megabyte each."""
        parcels: list[Parcel] = []
        for _ in range(_FILES):
            number = next(self._numbers)
            file = make_attachment(number, os.urandom(_MEGABYTE), "a.jpg", "image/jpeg", self._folder)
            submission = make_submission(f"record-{number}", _ANSWERS, attachments=[file])
            parcels.append(make_parcel([submission], destination="digime", folder=self._folder))
        return parcels

    def delivered(self, parcels: Sequence[Parcel]) -> float:
        """Deliver, and return how long it took, in milliseconds."""
        started = time.perf_counter()
        for parcel, following in zip_longest(parcels, parcels[1:]):
            if following is not None:  # as a sync does
                self._connector.expect(lambda following=following: following.submissions[0])
            if not isinstance(list(self._connector.deliver(parcel))[-1], Arrived):
                raise RuntimeError("it did not arrive")  # noqa: TRY004 - no type is wrong
        return (time.perf_counter() - started) * 1000

    def pushes(self, parcels: Sequence[Parcel]) -> list[httpx.Request]:
        """Return the same pushes, made and signed; files are read from the disk while they are sent."""
        token = self._digime.access(DIGIME_TOKENS).tokens().access
        return [
            self._request(token, *push)
            for parcel in parcels
            for submission in parcel.submissions
            for push in [
                *(
                    (
                        Descriptor(file.media_type, (self._account_id,), (submission.id, file.sha256)),
                        partial(_read, parcel.files[file.sha256]),
                    )
                    for file in submission.attachments
                ),
                (
                    Descriptor("application/json", (self._account_id,), (submission.id,)),
                    partial(iter, (document(submission, None, PushedAs.JSON).content,)),
                ),
            ]
        ]

    def sent(self, requests: Sequence[httpx.Request]) -> float:
        """Send, and return how long it took, in milliseconds."""
        started = time.perf_counter()
        for request in requests:
            self._client.send(request).raise_for_status()
        return (time.perf_counter() - started) * 1000

    def _request(
        self, token: str, descriptor: Descriptor, body: Callable[[], Iterator[bytes]]
    ) -> httpx.Request:
        call = library_push(self._contract, token, "send", descriptor, body)
        headers = self._signer.headers(call)
        return self._client.build_request(
            "POST", f"{self._contract.base_url}{call.path}", headers=headers, content=body()
        )


def _read(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while piece := opened.read(64 * 1024):
            yield piece
