"""The sentences of the sync page about what goes by itself, how fast it goes, and the link."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from fieldapp.flows.link import LinkReport
from fieldapp.ui.by_itself import Standing
from fieldapp.ui.sizes import amount

translate = QCoreApplication.translate

DOING: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("sync", "Sending"),
    QT_TRANSLATE_NOOP("sync", "Waiting for the server to take the file"),
    QT_TRANSLATE_NOOP("sync", "Waiting for the server to confirm"),
)
"""What a running sync says that it does (fieldapp.flows.tally), listed for translators. A test holds it."""

_MINUTE, _HOUR = 60, 3600  # seconds
_MILLI = 1000
_PLENTY = 10_000  # records a minute: nobody waits for the link any more


def goes_by_itself(standing: Standing) -> str:
    """Return whether finished records go by themselves now, and what to do where they do not."""
    if not standing.hold:
        if standing.mode == "always":
            return translate("sync", "Finished records go by themselves, over any network.")
        return translate("sync", "Finished records go by themselves; this network is not metered.")
    sentences = {
        "paused": translate("sync", "Paused: nothing goes by itself until you resume, also after a restart."),
        "off": translate("sync", "Nothing goes by itself. Press Sync, or change that in Settings."),
        "signed-out": translate("sync", "Nobody is signed in. Finished records go by themselves after that."),
        "metered": translate(
            "sync", "This network is metered, so nothing goes by itself. Press Sync to send."
        ),
        "unknown": translate(
            "sync",
            "This laptop cannot tell whether the network is metered, so nothing goes by itself. "
            "Press Sync, or choose Always in Settings.",
        ),
    }
    return sentences[standing.hold]


def time_left(seconds: float | None) -> str:
    """Return the time left, rounded up; while it cannot be known, that it is worked out."""
    if seconds is None:
        return translate("sync", "working out the time")
    if seconds <= _MINUTE:
        return translate("sync", "less than a minute left")
    if seconds <= _HOUR:
        return translate("sync", "about {minutes} min left").format(minutes=-int(-seconds // _MINUTE))
    return translate("sync", "about {hours} h left").format(hours=-int(-seconds // _HOUR))


def speed(bytes_per_second: float) -> str:
    """Return a speed for people."""
    return translate("sync", "{size} a second").format(size=amount(round(bytes_per_second)))


def link_words(report: LinkReport) -> tuple[str, str, str]:
    """Return the kind of banner, the sentence and what stands behind it for a server that answers."""
    if report.bytes_per_second is None:
        weak = translate("sync", "The server answers, but the link broke before it could be measured")
        return "wait", weak, _trip(report)
    title = _good_for(report.per_minute or 0.0)
    size, up = amount(report.record_bytes), speed(report.bytes_per_second)
    behind = (
        translate("sync", "Counted with a usual record of {size}; the link takes {speed}. {trip}")
        if report.typical
        else translate("sync", "The records to send have {size} each; the link takes {speed}. {trip}")
    )
    why = [behind.format(size=size, speed=up, trip=_trip(report))]
    if report.real_per_minute is not None and report.real_per_minute >= 1:
        real = translate("sync", "The last sync sent at about {number} a minute.")
        why.append(real.format(number=_count(report.real_per_minute)))
    if not report.signed_in:
        why.append(translate("sync", "Nobody is signed in, so nothing can go yet."))
    return ("info" if report.signed_in else "block"), title, " ".join(why)


def _good_for(per_minute: float) -> str:
    """Return what the link is good for, in the unit that fits it."""
    if per_minute < 1:
        minutes = -int(-1 // max(per_minute, 0.001))
        return translate("sync", "A record takes about {minutes} min on this link").format(minutes=minutes)
    if per_minute >= _PLENTY:
        return translate("sync", "Good for more than {number} records a minute").format(
            number=_count(_PLENTY)
        )
    return translate("sync", "Good for about {number} records a minute").format(number=_count(per_minute))


def _trip(report: LinkReport) -> str:
    seconds = report.round_trip or 0.0
    answers = translate("sync", "An answer takes {milliseconds} ms.")
    return answers.format(milliseconds=QLocale().toString(max(round(seconds * _MILLI), 1)))


def _count(number: float) -> str:
    """Return a number rounded down to two digits that matter: a measurement is no promise."""
    whole = int(number)
    step = 10 ** max(len(str(whole)) - 2, 0)
    return QLocale().toString(whole // step * step)
