"""Ask a record's respondent for a place in their own digi.me library, or take back what they gave."""

from __future__ import annotations

import threading
from argparse import ArgumentParser
from contextlib import closing
from pathlib import Path
from typing import Any

from fieldapp.cli.desk import Desk, first_line, local, table
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.cli.stopping import stopping
from fieldapp.errors import WireError
from fieldapp.flows import Flows
from fieldapp.records import Consent, ConsentState

NAME = "share"
HELP = (
    "list who was asked and what they said; with RECORD, ask its respondent for a place in their own digi.me"
    " library, and then, where another contract reads, to let the copy be read back: prints the link and"
    " waits for the browser to come back; --link only prints it, --code takes the answer, --declined notes"
    " that they want no copy or have no digi.me, --same says that whoever gave the same digi.me with another"
    " record is the same person or household, --revoke forgets the access"
)
_WAITS = 15 * 60  # seconds: a link is not good for longer
_WORDS = {
    None: "nobody was asked yet",
    ConsentState.WANTED: "to be asked",
    ConsentState.ASKED: "asked, no answer yet",
    ConsentState.GIVEN: "access given",
    ConsentState.DENIED: "the respondent said no",
    ConsentState.EXPIRED: "it ran out; ask again",
    ConsentState.REVOKED: "taken back; the access is forgotten here, nothing was deleted at digi.me",
    ConsentState.DECLINED: "not asked any more; nothing goes to digi.me, until they are asked again",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("record", nargs="?", metavar="RECORD", help="id, as `outbox` lists it")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--link", action="store_true", help="print the link and end; give the answer to --code")
    ways.add_argument(
        "--code",
        metavar="CODE",
        help="the address of the page that came after the consent, or the code in it; - reads stdin",
    )
    ways.add_argument(
        "--same",
        action="store_true",
        help="yes, it is the same person or household that gave this digi.me with another record",
    )
    ways.add_argument(
        "--declined", action="store_true", help="they want no copy, or have no digi.me: do not wait for them"
    )
    ways.add_argument("--revoke", action="store_true", help="forget the access that the respondent gave")


def run(desk: Desk) -> int:
    """Ask, answer, note a no or list; 0 once it is done or the link is printed, 1 without an answer."""
    args = desk.args
    record: str | None = args.record
    if record is None and (args.link or args.code is not None or args.same or args.declined or args.revoke):
        raise WrongUsage("Name the record, as `outbox` lists it.")
    with desk.open() as app:
        flows = app.flows
        if record is None:
            return _listed(desk, flows)
        if args.revoke:  # before anything goes on
            consent = flows.sharing.revoke(record)
            if consent is None:
                flows.sharing.demand_asked(record)
            return _told(desk, record, consent, wanted=None)
        if args.declined:
            return _told(desk, record, flows.sharing.decline(record), wanted=None)
        flows.sharing.resume()
        if args.same:
            return _told(desk, record, flows.sharing.confirm_same(record))
        if args.code is not None:
            answer = first_line(Path("-")) if args.code == "-" else args.code
            return _settled(desk, flows, record, flows.sharing.answer(record, answer))
        return _asked(desk, flows, record)


def _asked(desk: Desk, flows: Flows, record: str) -> int:
    try:
        invitation = flows.sharing.ask(record)
    except WireError:
        desk.out.say(
            "That they are to be asked is kept: once digi.me can be reached, run this again, or open the"
            " record."
        )
        raise
    if invitation is None:
        return _settled(desk, flows, record, _now(flows, record))
    with closing(invitation):
        if desk.args.link or invitation.doorstep is None:
            document = _json(record, _now(flows, record)) | {"link": invitation.url}
            desk.out.result(document, [invitation.url])
            desk.out.say(
                f"For the respondent, for about {_WAITS // 60} minutes. On a phone their last page cannot be"
                " reached, which is right: they show or send you its address, and you give it to"
                f" `fieldapp share {record} --code ADDRESS`."
            )
            return Exit.DONE
        desk.out.say("Open this link in a browser of this laptop; Ctrl-C stops waiting:")
        desk.out.say(invitation.url)
        stop = threading.Event()
        with stopping(lambda _: stop.set()):
            given = flows.sharing.listen(invitation, _WAITS, stop.is_set)
    if stop.is_set():
        return Exit.INTERRUPTED
    return _settled(desk, flows, record, given or _now(flows, record))


def _now(flows: Flows, record: str) -> Consent | None:
    """Return how far it is by now: somebody else may have ended it meanwhile."""
    view = flows.sharing.view(record)
    return view.consent if view else None


def _listed(desk: Desk, flows: Flows) -> int:
    lines = flows.sharing.everyone()
    rows = [[line.id, line.title, _WORDS[line.state], _when(line.consent)] for line in lines]
    document = {
        "respondents": [_json(line.id, line.consent) | {"title": line.title} for line in lines],
    }
    head = ["ID", "TITLE", "RESPONDENT", "WHEN"]
    desk.out.result(document, table(head, rows) if rows else ["No record is for a respondent's digi.me."])
    return Exit.DONE


def _when(consent: Consent | None) -> str:
    """Return when it came to stand so."""
    if consent is None:
        return "-"
    if consent.state is ConsentState.GIVEN:
        at = consent.given_at
    else:
        at = consent.asked_at if consent.state.open else consent.ended_at
    return local(at) if at else "-"


def _settled(desk: Desk, flows: Flows, record: str, consent: Consent | None) -> int:
    """Say how far it is, or what a person has to look at before the record goes."""
    view = flows.sharing.view(record)
    if view is None or not view.same_as:
        more = ""
        if view is not None and view.unread:
            more = f"; `fieldapp share {record}` once more asks to let the copy be read back"
        return _told(desk, record, consent, more=more)
    words = (
        f"{record}  answered with the same digi.me as for “{view.same_as}”. Is it the same person or"
        " household? --same says yes, --revoke no; nothing of this record is shared before that"
    )
    desk.out.result(_json(record, consent) | {"sameAs": view.same_as}, [words])
    return Exit.NEEDS_YOU


def _told(
    desk: Desk,
    record: str,
    consent: Consent | None,
    wanted: ConsentState | None = ConsentState.GIVEN,
    more: str = "",
) -> int:
    """Say how far it is; 1 where it is not as far as `wanted`."""
    lines = [f"{record}  {_WORDS[consent.state if consent else None]}"]
    if consent is not None and consent.expires_at is not None and consent.state is ConsentState.GIVEN:
        lines[0] += f", until {local(consent.expires_at)}"
    lines[0] += more
    desk.out.result(_json(record, consent), lines)
    reached = wanted is None or (consent is not None and consent.state is wanted)
    return Exit.DONE if reached else Exit.NEEDS_YOU


def _json(record: str, consent: Consent | None) -> dict[str, Any]:
    def told(name: str) -> str | None:
        at = getattr(consent, name)
        return at.isoformat() if at else None

    if consent is None:
        return {"id": record, "state": None}
    return {
        "id": record,
        "state": consent.state.value,
        "respondent": consent.respondent,
        "askedAt": told("asked_at"),
        "givenAt": told("given_at"),
        "expiresAt": told("expires_at"),
        "endedAt": told("ended_at"),
        "error": consent.reason.model_dump() if consent.reason else None,
    }
