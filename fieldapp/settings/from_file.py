"""Spelling and checks that the parts of a project file share."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from fieldapp.addresses import is_this_machine


def _server_address(text: str) -> str:
    """Hold an address to https; plain http only to this machine, where nobody can listen in."""
    parts = urlsplit(text.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("must be an address like https://server.example.org")
    if parts.query or parts.fragment or parts.username or parts.password:
        raise ValueError("must be a plain address, without user, ? or #")
    if parts.port == 0:
        raise ValueError("has a port that cannot be")
    if parts.scheme == "http" and not is_this_machine(parts.hostname):
        raise ValueError("must start with https://: over http:// others could read what is sent")
    return text.strip().rstrip("/")


Text = Annotated[str, Field(min_length=1)]
Address = Annotated[str, AfterValidator(_server_address)]


class FromFile(BaseModel):
    """Spelling of the project file; unknown names are refused, since a slip would silently drop a fact."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )
