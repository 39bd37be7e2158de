"""What an open question is recognised by, and what a browser came back with. Its home is the vault."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pydantic import Field

from fieldapp.connectors.digime.grants import Consent, read_redirect
from fieldapp.errors import OtherAnswer
from fieldapp.records import Record

_CODE = re.compile(r"[\w.~+/=-]{16,2048}")


class Pending(Record):
    """One question. Every text of it is a secret."""

    scope: str  # settings.digime_scope of the contract that asked
    state: str = Field(repr=False)
    verifier: str = Field(repr=False)
    url: str = Field(repr=False)
    redirect_uri: str
    row: int = 0  # the consent that it was asked for; 0 = not noted, by an earlier fieldapp
    code: str = Field(default="", repr=False)  # came back
    unproven: bool = False  # the code came without the question's state: it may have been mistyped
    account_reference: str = ""
    postbox_id: str = ""
    public_key: str = Field(default="", repr=False)
    reads: bool = False  # it asks what was given already to be read back, too
    done: bool = False  # the code is spent and the tokens are in the vault; the row may not say so yet
    doubted: bool = False  # ... and a person has to say first whether this is the respondent's library
    user: str = ""
    expires_at: float = 0  # of what was given, in unix seconds; 0 = not known


def came_back(pending: Pending, pasted: str) -> Consent:
    """Read an address that a browser was sent to, or the bare code out of it. Raises ConsentNeeded.

    A bare code has no state. It is good all the same: it can be exchanged with the verifier of its own
    question alone.
    """
    text = "".join(pasted.split())  # a phone's message may have broken the line
    if "?" not in text:
        if not _CODE.fullmatch(text) or "://" in text:
            raise OtherAnswer(
                "neither an address with an answer in it nor a code",
                title="This is neither the address of the last page nor the code in it.",
                hint="Copy the whole address of the page that came after the consent, and paste it here.",
            )
        return Consent(code=text)
    if _place(text) != _place(pending.redirect_uri):
        raise OtherAnswer("the address is not the one that was to be come back to")
    return read_redirect(text, pending.state)


def unknown_code(detail: str) -> OtherAnswer:
    """Return that digi.me does not take a code that somebody typed: the question stays open."""
    return OtherAnswer(
        detail,
        title="digi.me does not know this code, or it has run out.",
        hint="Look at each letter and paste it again, or make a new link.",
    )


def _place(address: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", "", ""
    return parts.scheme.lower(), parts.netloc.lower(), parts.path or "/"
