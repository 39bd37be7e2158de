"""What a sync says of itself: in records, as people count; what is left, by where it has still to go."""

from __future__ import annotations

from fieldapp.cli.desk import plural
from fieldapp.flows.views import SyncProgress, SyncReport

SEND_AGAIN = (
    "What a server lost or changed is sent again by `fieldapp outbox --retry ID`, then `fieldapp sync`."
    " The old receipt stays beside the new one."
)


def ended(report: SyncReport) -> str:
    """Return how many records have arrived, in a sentence."""
    if report.records_total:
        return f"Delivered everywhere: {report.records_done:,} of {plural(report.records_total, 'record')}."
    return "Nothing was sent." if left(report) else "Nothing was due."


def left(report: SyncReport) -> str:
    """Return what has still to arrive, '' where nothing has."""
    counts = {
        "to be confirmed": report.unconfirmed,
        "waiting": report.waiting,
        "needs you": report.blocked,
        "refused": report.refused,
    }
    said = ", ".join(f"{name} {count:,}" for name, count in counts.items() if count)
    return f"Not there yet, each record counted for each place: {said}." if said else ""


def by_respondent(report: SyncReport) -> list[str]:
    """Return why records wait for their respondents, a line for each reason."""
    lines = [f"  {number:,} of them: {reason.title}" for reason, number in report.by_respondent]
    if lines:
        lines.append("`fieldapp share` lists them; `fieldapp share ID` asks.")
    return lines


def running(progress: SyncProgress) -> str:
    """Return how far a sync is."""
    return f"{progress.records_done:,} of {plural(progress.records_total, 'record')}"


def file_leaving(progress: SyncProgress) -> str:
    """Return how far the file is that goes up now, short enough for a line of a terminal."""
    share = progress.file_sent * 100 // progress.file_total
    of_it = f"{progress.file_sent:,} of {progress.file_total:,} bytes ({share} %)"
    return f"{progress.doing}: {of_it}, {running(progress)}"
