"""What is kept in the vault is called by these names."""

from __future__ import annotations

DIGIME_KEY = "digime.key"  # of the contract that writes
DIGIME_READ_KEY = "digime.read-key"  # of the contract that reads back, where it has one of its own
DIGIME_TOKENS = "digime.tokens"  # the organisation's; a respondent's by `tokens_of`
DIGIME_READ_TOKENS = "digime.read-tokens"  # of the contract that reads back
DIGIT_TOKENS = "digit.tokens"


def tokens_of(respondent: str) -> str:
    """Name the tokens of one respondent's library."""
    return f"{DIGIME_TOKENS}.{respondent}"


def read_tokens_of(respondent: str) -> str:
    """Name the tokens of the contract that reads that library back."""
    return f"digime.read-tokens.{respondent}"


def asking_of(respondent: str) -> str:
    """Name what an open question to a respondent is recognised by."""
    return f"digime.asking.{respondent}"


def respondent_of(name: str) -> str:
    """Return whose a secret is, '' where it is no respondent's."""
    before, _, respondent = name.rpartition(".")
    return respondent if f"{before}." in {tokens_of(""), read_tokens_of(""), asking_of("")} else ""


def digime_scope(base_url: str, contract_id: str) -> str:
    """Name what digi.me tokens are for: no other server sees them, no other contract signs them."""
    return f"{base_url.rstrip('/')} {contract_id}"
