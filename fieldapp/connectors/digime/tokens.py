"""A respondent's tokens, as the vault keeps them and as digi.me's token answers give them."""

from __future__ import annotations

from typing import Any, cast

from pydantic import Field

from fieldapp.errors import BadAnswer
from fieldapp.records import Record


class Tokens(Record):
    """What lets us into a respondent's library. Times are unix seconds; 0 = not known."""

    access: str = Field(repr=False)
    refresh: str = Field(repr=False)
    expires_at: float = 0
    refresh_expires_at: float = 0
    scope: str = ""  # settings.digime_scope of the contract that they are for
    user: str = ""  # whose library, in digi.me's words
    consent: str = ""
    unproved: str = Field(default="", repr=False)  # what a renewal brought, until its signature is proved

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that must stand in no message."""
        return tuple(filter(None, (self.access, self.refresh, self.unproved)))


def read_tokens(
    doing: str, facts: dict[str, Any], *, scope: str, flat: bool = False, before: Tokens | None = None
) -> Tokens:
    """Return the tokens of a proved payload; what does not come anew stays as `before`. Raises BadAnswer.

    `flat`: v1.5 gives texts and one expires_on, later versions an object for each token.
    """
    access, expires = _token(facts, "access_token", flat=flat)
    refresh, refresh_expires = _token(facts, "refresh_token", flat=flat)
    if not access:
        raise BadAnswer(f"{doing}: no access token in the answer")
    kept = before or Tokens(access="", refresh="")
    return Tokens(
        access=access,
        refresh=refresh or kept.refresh,
        expires_at=expires,
        refresh_expires_at=0 if flat else refresh_expires or kept.refresh_expires_at,
        scope=scope,
        user=_text(facts.get("sub")) or kept.user,
        consent=_text(facts.get("consentid")) or kept.consent,
    )


def _token(facts: dict[str, Any], name: str, *, flat: bool) -> tuple[str, float]:
    found: Any = facts.get(name)
    if flat:
        return _text(found), _seconds(facts.get("expires_on"))
    token = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return _text(token.get("value")), _seconds(token.get("expires_on"))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _seconds(value: object) -> float:
    return value if isinstance(value, int | float) else 0
