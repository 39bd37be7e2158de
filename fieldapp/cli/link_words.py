"""What `fieldapp sync --test` says of a link."""

from __future__ import annotations

from fieldapp.cli.desk import Json, plural
from fieldapp.cli.exits import Exit, exit_of_reason
from fieldapp.cli.project_words import SIGN_IN
from fieldapp.flows.link import LinkReport

_HOUR = 60  # minutes


def as_json(report: LinkReport) -> Json:
    """Return a report for --json."""
    return {
        "reachable": report.reason is None,
        "problem": report.reason and report.reason.model_dump(),
        "signedIn": report.signed_in,
        "roundTripSeconds": report.round_trip,
        "bytesPerSecond": report.bytes_per_second,
        "recordBytes": report.record_bytes,
        "typicalRecord": report.typical,
        "recordsPerMinute": report.per_minute,
        "lastSyncRecordsPerMinute": report.real_per_minute,
        "cancelled": report.cancelled,
    }


def lines(report: LinkReport) -> list[str]:
    """Return a report in words."""
    if report.reason is not None:
        return [f"{report.reason.title} {report.reason.hint}".strip()]
    said = [f"The server answers, in {round((report.round_trip or 0.0) * 1000)} ms."]
    if report.per_minute is not None:
        each = "as a usual one has" if report.typical else "the mean of those to send"
        said.append(f"Good for {_pace(report.per_minute)}, of {report.record_bytes:,} bytes each: {each}.")
    elif not report.cancelled:
        said.append("The link broke before it could be measured.")
    if report.real_per_minute is not None:
        said.append(f"The last sync sent {_pace(report.real_per_minute)}.")
    if not report.signed_in:
        said.append(f"Nobody is signed in, so nothing can go yet. {SIGN_IN}")
    return said


def _pace(per_minute: float) -> str:
    """Return how many records go in a time that fits: none a minute would be no answer."""
    if round(per_minute) > 1:
        return f"about {per_minute:,.0f} records a minute"
    per_hour = round(per_minute * 60)
    if per_hour >= _HOUR:
        return "about 1 record a minute"
    if per_hour < 1:
        return "less than 1 record an hour"
    return f"less than 1 record a minute, about {plural(per_hour, 'record')} an hour"


def exit_code(report: LinkReport) -> Exit:
    """Return how a test ended as an exit code."""
    if report.reason is not None:
        return exit_of_reason(report.reason)
    if report.cancelled:
        return Exit.INTERRUPTED
    return Exit.DONE if report.signed_in else Exit.SIGN_IN
