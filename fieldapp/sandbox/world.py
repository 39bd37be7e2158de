"""Everything the handlers share, built once when the server starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldapp.sandbox.accounts import Accounts
from fieldapp.sandbox.contract import Contract
from fieldapp.sandbox.database import Database
from fieldapp.sandbox.faults import Switches
from fieldapp.sandbox.tokens import Milliseconds, Tokens

CAMPAIGN = "LLIN-2026"
LOCALE = "en_MZ"
MODULES = ("hcm-common", "hcm-llin-2026")


@dataclass(frozen=True)
class World:
    """The sandbox's parts. `now` gives epoch milliseconds, `new_id` a fresh UUID text."""

    database: Database
    switches: Switches
    digit_tokens: Tokens
    digime_tokens: Tokens
    accounts: Accounts
    contract: Contract
    samples: Path  # forms and messages that the server hands out
    now: Milliseconds
    new_id: Callable[[], str]


def build_world(
    folder: Path, samples: Path, contract: Contract | None, now: Milliseconds, new_id: Callable[[], str]
) -> World:
    """Open the data folder (made where missing) and put the parts together.

    A given contract replaces the one in the folder; a new folder without one gets a fresh key.
    """
    database = Database(folder / "sandbox.sqlite3")
    digit_tokens = Tokens(database, "digit", now)
    digime_tokens = Tokens(database, "digime", now)
    return World(
        database=database,
        switches=Switches(),
        digit_tokens=digit_tokens,
        digime_tokens=digime_tokens,
        accounts=Accounts(database, digit_tokens, now),
        contract=Contract.establish(database, digime_tokens, contract),
        samples=samples,
        now=now,
        new_id=new_id,
    )
