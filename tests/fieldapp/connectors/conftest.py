"""Fixtures of the connector tests."""

from __future__ import annotations

from tests.helpers.connected import connected, connected_to, vault, vault_of_module
from tests.helpers.respondents import shared

__all__ = ["connected", "connected_to", "shared", "vault", "vault_of_module"]
