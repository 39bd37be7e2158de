"""What the last syncs did, for whoever helps: states, reasons and technical text. Never answers or tokens.

A record is an id here: its title is made of answers. What a server said in its own words may quote an answer,
so of its text only the status and the codes that servers are known to give are kept. What a station writes to
the system's journal is told the same way (`without_people`).
"""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path

from fieldapp.connector import Clock, conceal
from fieldapp.durable import write_durably
from fieldapp.flows.dispatch import Dispatch
from fieldapp.flows.server_codes import KNOWN_CODES
from fieldapp.records import Delivery, Reason
from fieldapp.settings import SettingsFile
from fieldapp.store import Store

MOST = 5_000  # deliveries; a supervisor reads the last, and a hundred thousand would be a file of megabytes
_SAID = re.compile(r"(HTTP \d{3})\b.*", re.DOTALL)
_BODY = re.compile(r"[{\[<].*", re.DOTALL)
_WORD = re.compile(r"[A-Za-z]\w*")
_QUOTED = re.compile("“.*”", re.DOTALL)  # a file's name may tell about a person, and hold such a mark too
_CODES = 5


class SyncLog:
    """Makes the log."""

    def __init__(
        self, store: Store, dispatch: Dispatch, settings_file: SettingsFile, *, clock: Clock
    ) -> None:
        """Take what is told of."""
        self._store = store
        self._dispatch = dispatch
        self._settings_file = settings_file
        self._clock = clock

    def document(self) -> dict[str, object]:
        """Return the log as JSON holds it. Raises DiskError."""
        settings = self._settings_file.load()
        project = settings.project
        moved = self._store.timing.last_moved(MOST)
        return {
            "written": self._clock().isoformat(),
            "fieldapp": version("fieldapp"),
            "server": project.base_url if project else None,
            "tenant": project.tenant if project else None,
            "campaign": project.campaign if project else None,
            "autoSync": settings.auto_sync,
            "paused": settings.sync_paused,
            "counts": self._store.outbox.counts(),
            "syncs": [
                {
                    "began": run.began.isoformat(),
                    "ended": run.ended.isoformat(),
                    "by": run.by,
                    "records": run.records,
                    "bytes": run.bytes_sent,
                    "delivered": run.report.delivered,
                    "unconfirmed": run.report.unconfirmed,
                    "waiting": run.report.waiting,
                    "blocked": run.report.blocked,
                    "refused": run.report.refused,
                    "cancelled": run.report.cancelled,
                    "problem": _reason(run.report.problem),
                }
                for run in self._dispatch.runs()
            ],
            "deliveries": [_delivery(*each) for each in moved],
            "deliveriesLeftOut": sum(
                number for states in self._store.outbox.counts().values() for number in states.values()
            )
            - len(moved),
        }

    def export(self, file: Path) -> None:
        """Write the log; once this returns it outlives a power cut. Raises DiskError."""
        text = json.dumps(self.document(), ensure_ascii=False, indent=1)
        write_durably(file, f"{text}\n".encode("utf-8", "replace"))


def technical(detail: str) -> str:
    """Return an error's technical text without what a server said in its own words, but for known codes."""
    kept = _BODY.sub("", _SAID.sub(r"\1", detail)).strip().rstrip(":")
    said = dict.fromkeys(_WORD.findall(detail.removeprefix(kept)))
    codes = [word for word in said if word in KNOWN_CODES][:_CODES]
    return conceal(" ".join([kept, *(f"[{code}]" for code in codes)]).strip())


def without_people(reason: Reason) -> Reason:
    """Return a reason without names of files and without what a server said in its own words."""
    return Reason(
        code=reason.code,
        title=_QUOTED.sub("“…”", reason.title),
        hint=_QUOTED.sub("“…”", reason.hint),
        detail=technical(reason.detail),
    )


def _reason(reason: Reason | None) -> dict[str, str] | None:
    return None if reason is None else without_people(reason).model_dump()


def _delivery(row: Delivery, sync_id: str, file_id: str) -> dict[str, object]:
    return {
        "record": row.submission_id,
        "destination": row.destination,
        "state": row.state.value,
        "attempts": row.attempts,
        "maybeArrived": row.maybe_arrived,
        "alone": row.alone,
        "changed": row.updated_at.isoformat(),
        "nextTry": row.next_try_at.isoformat() if row.next_try_at else None,
        "syncId": sync_id,
        "fileStoreId": file_id,
        "reason": _reason(row.reason),
    }
