"""How one record stands in one place, as a sign with a word: shared by the records board and the sync page.

Green is only for what a server confirmed or the disk holds. A sign never stands alone: it has short text
beside it and a spoken form that names the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from fieldapp.errors import ConsentNeeded
from fieldapp.records import Delivery, DeliveryState, Reason
from fieldapp.ui.components.custody import NodeState
from fieldapp.ui.when import moment, wait_until
from fieldapp.ui.wording import place

translate = QCoreApplication.translate

_SIGN_IN = frozenset({"sign-in-needed", "sign-in-refused"})
_GROUP = 8
_SHORT = 6
_ISOLATE, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True)
class Node:
    """One stop of the custody line: its sign, the word beside it, the word's colour, and what is read out."""

    state: NodeState
    text: str
    spoken: str
    tone: str = "ink2"  # the sign carries the colour of what is well; words are coloured where a person looks


def draft_name(title: str) -> str:
    """Return what a draft is called, also before the answer that names it is there."""
    return title or translate("custody", "No name yet")


def short_number(record_id: str) -> str:
    """Return the end of a record's number, which tells it from others of one form and one day."""
    return isolated(record_id[-_SHORT:])


def isolated(code: str) -> str:
    """Return a code or id so that it keeps its own direction inside a right-to-left sentence."""
    return f"{_ISOLATE}{code}{_POP}"


def fingerprint(sha256: str) -> str:
    """Return a SHA-256 in groups that wrap and that two people can read to each other."""
    groups = (sha256[start : start + _GROUP] for start in range(0, len(sha256), _GROUP))
    return isolated(" ".join(groups))


def short_print(sha256: str) -> str:
    """Return the beginning and end of a SHA-256: enough to see that two are the same."""
    return f"{sha256[:_GROUP]} … {sha256[-_GROUP:]}"


def on_disk(at: datetime, now: datetime, *, zone: tzinfo | None = None) -> Node:
    """Return the first stop: committed on this disk at that time."""
    time = moment(at, now, zone=zone)
    return Node("full", time, translate("custody", "This disk: saved {time}").format(time=time))


def of_draft(destination: str, *, first: bool) -> Node:
    """Return a stop that a draft has not come near to; the first one says what has to happen."""
    text = translate("custody", "finish first") if first else translate("custody", "not yet")
    said = translate("custody", "not yet, finish the draft first")
    return Node("empty", text, _spoken(destination, said), "ink3")


def nowhere(destination: str) -> Node:
    """Return the stop of a record that is not owed to that destination."""
    text = translate("custody", "not asked for")
    return Node("empty", text, _spoken(destination, text), "ink3")


def of_delivery(delivery: Delivery, now: datetime, *, zone: tzinfo | None = None) -> Node:
    """Return the stop of a delivery, from its stored state."""
    text, said = _words(delivery, now, zone)
    state, tone = _SIGNS[delivery.state]
    if delivery.state is DeliveryState.WAITING and delivery.reason is None:
        state, tone = "empty", "ink3"  # nothing went wrong: it simply has not gone yet
    if unproved(delivery):
        state, tone = "part", "wait"  # green is only for what can be proved
    return Node(state, text, _spoken(delivery.destination, said), tone)


_SIGNS: dict[DeliveryState, tuple[NodeState, str]] = {
    DeliveryState.WAITING: ("waiting", "wait"),
    DeliveryState.SENDING: ("part", "ink2"),
    DeliveryState.UNCONFIRMED: ("unconfirmed", "wait"),
    DeliveryState.BLOCKED: ("blocked", "block"),
    DeliveryState.REFUSED: ("refused", "stop"),
    DeliveryState.DELIVERED: ("full", "ink2"),
    DeliveryState.REPLACED: ("empty", "ink3"),
    DeliveryState.DECLINED: ("empty", "ink3"),
}


def unproved(delivery: Delivery) -> bool:
    """Return whether a server took the record, and not every part of that can be proved."""
    return delivery.state is DeliveryState.DELIVERED and not delivery.proved


def kind_of(delivery: Delivery) -> str:
    """Return the kind of pill that names a delivery's state."""
    fresh = delivery.state is DeliveryState.WAITING and delivery.reason is None
    return "line" if fresh else delivery.state.value


def pill_of(delivery: Delivery) -> tuple[str, str]:
    """Return the kind and the word of the pill that names a delivery's state."""
    words = {
        "line": translate("custody", "In line"),
        "waiting": translate("custody", "Waiting"),
        "sending": translate("custody", "Sending"),
        "unconfirmed": translate("custody", "Not confirmed"),
        "blocked": translate("custody", "Blocked"),
        "refused": translate("custody", "Refused"),
        "delivered": translate("custody", "Delivered"),
        "replaced": translate("custody", "Replaced"),
        "declined": translate("custody", "Not wanted"),
    }
    if unproved(delivery):
        return "unproved", translate("custody", "Not proved")
    kind = kind_of(delivery)
    return kind, words[kind]


def needs_sign_in(reason: Reason | None) -> bool:
    """Return whether signing in (or unlocking the sign-in) is what a blocked delivery waits for."""
    return reason is not None and (reason.code in _SIGN_IN or reason.code.startswith("vault"))


def needs_respondent(reason: Reason | None) -> bool:
    """Return whether a blocked delivery waits for what the respondent alone can give."""
    return reason is not None and reason.code == ConsentNeeded.code


def _words(delivery: Delivery, now: datetime, zone: tzinfo | None) -> tuple[str, str]:
    """Return the short text and the spoken one."""
    plain = {
        DeliveryState.SENDING: (translate("custody", "sending"), translate("custody", "sending")),
        DeliveryState.REFUSED: (translate("custody", "refused"), translate("custody", "refused, needs you")),
        DeliveryState.UNCONFIRMED: (
            translate("custody", "not confirmed"),
            translate("custody", "sent, not confirmed yet"),
        ),
        DeliveryState.REPLACED: (
            translate("custody", "replaced"),
            translate("custody", "replaced by a later version"),
        ),
        DeliveryState.DECLINED: (
            translate("custody", "not wanted"),
            translate("custody", "not wanted by the respondent"),
        ),
    }
    if unproved(delivery):
        said = translate("custody", "taken by the server, not proved")
        return translate("custody", "not proved"), said
    if delivery.state is DeliveryState.DELIVERED:
        time = moment(delivery.updated_at, now, zone=zone)
        return time, translate("custody", "delivered {time}").format(time=time)
    if delivery.state is DeliveryState.BLOCKED:
        act = _unblock(delivery.reason)
        return act, translate("custody", "blocked, {act}").format(act=act)
    return plain.get(delivery.state) or _waiting(delivery, now)


def _waiting(delivery: Delivery, now: datetime) -> tuple[str, str]:
    wait = wait_until(delivery.next_try_at, now) if delivery.next_try_at else ""
    if wait:
        text, said = translate("custody", "retry {wait}"), translate("custody", "waiting, retry {wait}")
        return text.format(wait=wait), said.format(wait=wait)
    text = (
        translate("custody", "not sent yet") if delivery.reason is None else translate("custody", "next sync")
    )
    return text, translate("custody", "waiting, goes with the next sync")


def _unblock(reason: Reason | None) -> str:
    """Return what a person has to do first, in two or three words."""
    if reason is not None and reason.code in _SIGN_IN:
        return translate("custody", "sign in again")
    if reason is not None and reason.code.startswith("vault"):
        return translate("custody", "unlock first")
    if needs_respondent(reason):
        return translate("custody", "needs a yes")
    return translate("custody", "needs you")


def _spoken(destination: str, text: str) -> str:
    return f"{place(destination)}: {text}"
