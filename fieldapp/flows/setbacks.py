"""Why a delivery did not go through although nothing failed on the way: reasons of the sync's own."""

from __future__ import annotations

from fieldapp.errors import EarlierFirst, OtherProject
from fieldapp.records import Reason

PARTLY = Reason(
    code="partly-arrived",
    title="The server took only some of the records it was sent together, and does not say which.",
    hint="Each goes again alone, under the same number, so none can count twice.",
)
PARTLY_ALONE = Reason(
    code="partly-arrived-alone",
    title="The server took only part of this record.",
    hint="It is kept here and goes again. If it stays so, show the details to your supervisor.",
)
FAILED_TOGETHER = Reason(
    code="failed-together",
    title="The server could not process the records it was sent together.",
    hint="Each goes again alone, so that one bad record does not hold up the others.",
)
EARLIER_FIRST = Reason.of(EarlierFirst())
SOME_ELSEWHERE = Reason(  # of a whole sync; each row says it of itself
    code=OtherProject.code,
    title="Some records belong to another project, so they were not sent to this one.",
    hint="Each record says which one. Open that project's file, then sync.",
)
FAILED_ALONE = Reason(
    code="failed",
    title="The server could not process this record. It is kept on this disk.",
    hint="Press Try again, or show the details to your supervisor.",
)


def told(reason: Reason, raw: str) -> Reason:
    """Return the reason with the server's own answer as its detail."""
    return reason.model_copy(update={"detail": raw})
