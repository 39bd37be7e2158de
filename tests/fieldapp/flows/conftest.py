"""Fixtures of the flows' tests."""

from __future__ import annotations

from tests.helpers.connected import connected_to, vault, vault_of_module

__all__ = ["connected_to", "vault", "vault_of_module"]
