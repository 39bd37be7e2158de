"""What a finished record is sent as: its payload, frozen once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from fieldapp.records import Attachment, Draft, FormRef, Project, Submission
from forms import Session, write


def freeze(  # noqa: PLR0917  (everything that a record is made of)
    draft: Draft,
    ref: FormRef,
    session: Session,
    project: Project | None,
    attachments: Sequence[Attachment],
    finished_at: datetime,
) -> Submission:
    """Return the record as it goes out. Without a project it does not say yet which one it is for."""
    facts: dict[str, object] = {
        "clientReferenceId": draft.id,
        "tenantId": ref.tenant or (project.tenant if project else ""),  # a form of before set-up has none
        "campaignId": ref.campaign or (project.campaign if project else ""),
        "startedAt": _milliseconds(draft.created_at),
        "finishedAt": _milliseconds(finished_at),
        "user": draft.user,
    }
    if draft.replaces:
        facts |= {"rowVersion": draft.row_version, "deprecatedID": draft.replaces}
    if accepted := _accepted(session):
        facts["accepted"] = accepted
    payload = _payload(session, facts)
    used = _answered(session)
    return Submission(
        id=draft.id,
        form=ref,
        title=session.title(),
        payload=payload,
        sha256=hashlib.sha256(payload).hexdigest(),
        finished_at=finished_at,
        attachments=tuple(a for a in attachments if a.path in used),
    )


def _payload(session: Session, facts: dict[str, object]) -> bytes:
    """Freeze the record as JSON; one of an XForm holds its instance as XML besides.

    The servers that fieldapp delivers to read the one, and those that the form was made for read the other.
    """
    if session.form.record != "xform":
        return write(session, facts)
    ids = {"instanceID": f"uuid:{facts['clientReferenceId']}"}
    if "deprecatedID" in facts:
        ids["deprecatedID"] = f"uuid:{facts['deprecatedID']}"
    instance = write(session, ids, to="xform")
    return write(session, {**facts, "instance": instance.decode()}, to="digit_nested")


def _answered(session: Session) -> set[str]:
    """Return the paths whose answers are in the record: those of questions that are relevant."""
    nodes = map(session.node, session.questions())
    return {str(node.path) for node in nodes if node.relevant and node.answered}


def _accepted(session: Session) -> list[dict[str, str]]:
    """Return why answers were accepted that the form warns of: who looks through the data asks just that.

    It stands beside the answers and not among them, where no server has a name for it.
    """
    nodes = map(session.node, session.questions())
    return [
        {"path": str(node.path), "reason": node.accepted}
        for node in nodes
        if node.relevant and node.answered and node.accepted
    ]


def _milliseconds(at: datetime) -> int:
    """Return Unix time in milliseconds, the unit of every DIGIT service."""
    return int(at.timestamp() * 1000)
