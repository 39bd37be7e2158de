"""A process that types: saves answers and finishes records as fast as it can, and says so after each call.

``python -m tests.fieldapp.store.typist FOLDER NAME COUNT`` prints ``saved <draft> <path> <text>`` and
``finished <draft> <sha256 of the payload>``, each line once the store's call has returned. A parent
that kills it may hold the store to every line it has read.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fieldapp.store import Store

from .scene import BOTH, T0, a_draft, clock, record_of, step

DRAFT_EVERY = 7  # answers in a record


def main(folder: Path, name: str, count: int) -> None:
    store = Store.open(folder, clock=clock)
    for number in range(count):
        draft_id = f"{name}-{number // DRAFT_EVERY}"
        if number % DRAFT_EVERY == 0:
            a_draft(store, draft_id)
        path, text = f"/q{number % DRAFT_EVERY}", f"{name}{number}"
        store.drafts.save(draft_id, [step("answer", {path: text})], path, text, 1, 7)
        print("saved", draft_id, path, text, flush=True)  # noqa: T201
        if number % DRAFT_EVERY == DRAFT_EVERY - 1 and (number // DRAFT_EVERY) % 2 == 0:
            submission = record_of(draft_id, text.encode())
            store.outbox.add(submission, BOTH, T0)
            print("finished", draft_id, submission.sha256, flush=True)  # noqa: T201
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
