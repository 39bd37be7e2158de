"""What became of one case, how a run is told, and which failures are known."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

_KNOWN = Path(__file__).parent / "known"


@dataclass(frozen=True)
class Outcome:
    """One case: `cause` says why it failed, '' = it passed; `at` is the step or the format it failed at."""

    id: str
    cause: str = ""
    at: str = ""
    tier: str = ""

    @property
    def passed(self) -> bool:
        """Whether everything came out as expected."""
        return not self.cause


def known(kind: str) -> dict[str, str]:
    """Return the failures that we know, by id, each with its reason."""
    return json.loads((_KNOWN / f"{kind}.json").read_text("utf-8"))


def surprises(outcomes: Sequence[Outcome], listed: Mapping[str, str]) -> list[str]:
    """Return a line for each failure that is not listed and for each listed one that passes now."""
    return [
        f"passes, take it off the list: {one.id}" if one.passed else f"{one.id} [{one.at}]: {one.cause}"
        for one in outcomes
        if one.passed == (one.id in listed)
    ]


def close(
    outcomes: Sequence[Outcome], kind: str, failures: Path | None = None, notes: Sequence[str] = ()
) -> int:
    """Tell the result, write the failures where asked; return the exit code, 1 = not all is as listed."""
    listed = known(kind)
    odd = surprises(outcomes, listed)
    sys.stdout.writelines(f"{line}\n" for line in [*odd, *_tiers(outcomes), *notes])
    passed = sum(one.passed for one in outcomes)
    sys.stdout.write(f"{passed} passed, {len(outcomes) - passed} failed\n")
    if failures:
        failed = [asdict(one) | {"known": listed.get(one.id, "")} for one in outcomes if not one.passed]
        failures.write_text(f"{json.dumps(failed, indent=1, ensure_ascii=False)}\n", "utf-8")
    return 1 if odd else 0


def _tiers(outcomes: Sequence[Outcome]) -> list[str]:
    total = Counter(one.tier for one in outcomes)
    passed = Counter(one.tier for one in outcomes if one.passed)
    return [
        f"tier {tier}: {passed[tier]} of {number} passed, {100 * passed[tier] / number:.1f} %"
        for tier, number in sorted(total.items())
        if tier
    ]
