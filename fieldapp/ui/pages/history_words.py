"""What a history says on the screen: one act, its time, what was and what became."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldapp.flows.views import Change, HistoryStep
from fieldapp.records import Act, Said
from fieldapp.ui.when import moment

translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = 60, 60 * 60, 24 * 60 * 60  # seconds
_LONGEST = 300  # letters of an answer that are shown; the whole of it is in the record
_ISOLATE, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def act_in_words(step: HistoryStep) -> str:
    """Return what was done."""
    if step.act == "consent":
        return _said(step.said or "asked")
    if step.of is None:
        return _plain(step.act, step.place)
    what = _plain(step.of, step.place)
    said = translate("history", "Taken back: {what}")
    if step.act == "redo":
        said = translate("history", "Done again: {what}")
    return said.format(what=what)


def when_and_who(step: HistoryStep, now: datetime) -> str:
    """Return the time, with its zone where that is not this laptop's, and who did it."""
    here = step.at.astimezone()
    if step.at.utcoffset() == here.utcoffset():
        time = moment(step.at, now, seconds=True)
    else:
        time = translate("history", "{time} ({zone})").format(
            time=moment(step.at, now, zone=step.at.tzinfo, seconds=True), zone=_zone(step.at)
        )
    if step.act == "consent":  # it was the respondent's to say
        return time
    if not step.user:
        return translate("history", "{time} · nobody signed in").format(time=time)
    return translate("history", "{time} · {user}").format(time=time, user=_isolated(step.user))


def jump_in_words(seconds: float) -> str:
    """Return how the clock of the laptop jumped."""
    size = _duration(abs(seconds))
    if seconds > 0:
        return translate("history", "The clock of this laptop was set forward {time} before this.").format(
            time=size
        )
    return translate("history", "The clock of this laptop was set back {time} before this.").format(time=size)


def question_in_words(change: Change) -> str:
    """Return which question changed, with the instances it stands in."""
    if not change.label:
        return translate("history", "Version of the form")
    if not change.within:
        return change.label
    return translate("history", "{instance} · {question}").format(
        instance=change.within, question=change.label
    )


def change_in_words(change: Change) -> str:
    """Return what an answer was and became."""
    old, new = _cut(change.old), _cut(change.new)
    if change.accepted:
        lapsed = translate("history", "not accepted any more")
        return translate("history", "accepted as it is: {reason}").format(reason=new) if new else lapsed
    if change.another_file:
        return translate("history", "{name}, another file").format(name=new)
    if not old:
        return new
    if not new:
        return translate("history", "{old} → blank").format(old=_isolated(old))
    return translate("history", "{old} → {new}").format(old=_isolated(old), new=_isolated(new))


def _said(what: Said) -> str:
    words: dict[Said, str] = {
        "asked": translate("history", "Respondent asked for a place in their digi.me"),
        "given": translate("history", "Respondent gave access to their digi.me"),
        "denied": translate("history", "Respondent said no to digi.me"),
        "expired": translate("history", "Link or access to digi.me ran out"),
        "revoked": translate("history", "Respondent's access to digi.me taken back"),
        "declined": translate("history", "Respondent not asked any more: digi.me not wanted"),
    }
    return words[what]


def _plain(act: Act, place: str) -> str:
    if act == "add":
        return translate("history", "{instance} added").format(instance=place)
    if act == "remove":
        return translate("history", "{instance} removed").format(instance=place)
    words: dict[Act, str] = {
        "start": translate("history", "Started"),
        "copy": translate("history", "Started with the answers of another record"),
        "found": translate("history", "Answered before there was a history"),
        "answer": translate("history", "Answered"),
        "file": translate("history", "File chosen or removed"),
        "version": translate("history", "Moved to another version of the form"),
        "undo": translate("history", "Taken back"),
        "redo": translate("history", "Done again"),
        "finish": translate("history", "Finished"),
        "reopen": translate("history", "Opened again"),
        "edit": translate("history", "Opened to be changed, as a later version"),
        "bin": translate("history", "Put into the bin"),
        "restore": translate("history", "Taken out of the bin"),
        "recover": translate("history", "Recovered from a damaged file"),
    }
    return words[act]


def _duration(seconds: float) -> str:
    if seconds < 2 * _MINUTE:
        return translate("history", "{number} s").format(number=round(seconds))
    if seconds < 2 * _HOUR:
        return translate("history", "{number} min").format(number=round(seconds / _MINUTE))
    if seconds < 2 * _DAY:
        return translate("history", "{number} h").format(number=round(seconds / _HOUR))
    return translate("history", "{number} days").format(number=round(seconds / _DAY))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _isolated(text: str) -> str:
    """Return text that keeps its own direction inside a sentence of another."""
    return f"{_ISOLATE}{text}{_POP}"


def _zone(at: datetime) -> str:
    """Return 'UTC+05:00'."""
    offset = at.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"
