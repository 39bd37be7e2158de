"""A person's tokens as the vault keeps them, and when they are due for renewal."""

from __future__ import annotations

import json
import logging
import re
from datetime import datetime
from typing import Any, cast

from pydantic import ValidationError

from fieldapp.records import Record, User

_log = logging.getLogger(__name__)
_RENEW_BELOW_SHARE = 0.1
_RENEW_BELOW_SECONDS = 300.0
_TOKEN = re.compile(r"[!-~]+")  # it goes into a header


class Tokens(Record):
    """What a sign-in gave: `expires_at` in unix seconds by our clock, `lifetime` in seconds when issued."""

    access: str
    refresh: str = ""
    expires_at: float
    lifetime: float
    user: User
    issuer: str = ""  # the server and tenant that gave them: they are shown to nobody else

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that must stand in no message."""
        return (self.access, self.refresh)

    def left(self, now: datetime) -> float:
        """Return the seconds of validity left, negative when past."""
        return self.expires_at - now.timestamp()

    def due(self, now: datetime) -> bool:
        """Whether to renew now: under a tenth or 5 minutes are left, and half of its life is over."""
        least = max(_RENEW_BELOW_SHARE * self.lifetime, _RENEW_BELOW_SECONDS)
        return self.left(now) < min(least, self.lifetime / 2)


def read_tokens(text: str | None, issuer: str) -> Tokens | None:
    """Return tokens from the vault's text; None where `issuer` gave none, or none that can be read."""
    if text is None:
        return None
    try:
        tokens = Tokens.model_validate_json(text)
    except ValidationError as error:
        _log.warning("kept tokens cannot be read: %d faults", error.error_count())  # never their text
        return None
    return tokens if tokens.issuer == issuer else None


def tokens_from_answer(
    body: dict[str, Any], now: datetime, before: Tokens | None = None, *, issuer: str = ""
) -> Tokens | None:
    """Return the tokens of a sign-in or renewal answer, None where it lacks them.

    A renewal that names no user or refresh token means that those of `before` stay.
    """
    access, seconds = body.get("access_token"), body.get("expires_in")
    if not isinstance(access, str) or not _TOKEN.fullmatch(access) or not isinstance(seconds, int | float):
        return None
    refresh = body.get("refresh_token")
    user = _user(body.get("UserRequest")) or (before.user if before else None)
    if user is None:
        return None
    return Tokens(
        access=access,
        refresh=refresh if isinstance(refresh, str) else before.refresh if before else "",
        expires_at=now.timestamp() + seconds,
        lifetime=float(seconds),
        user=user,
        issuer=issuer,
    )


def _user(found: Any) -> User | None:
    """Return the user named in an answer."""
    facts = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    uuid, user_name, name = (facts.get(key) for key in ("uuid", "userName", "name"))
    if not isinstance(uuid, str) or not isinstance(user_name, str):
        return None
    return User(uuid=uuid, user_name=user_name, name=name if isinstance(name, str) else "")


def to_text(tokens: Tokens) -> str:
    """Return what the vault keeps."""
    return json.dumps(tokens.model_dump(mode="json"))
