"""The operating system's own secret store, where it has a real one (Windows, macOS, Linux desktops)."""

from __future__ import annotations

import logging

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from fieldapp.errors import VaultLocked

_log = logging.getLogger(__name__)
_SERVICE = "fieldapp"
# Backends that keep nothing, or keep it in plain text: worse than our own passphrase.
_NOT_REAL = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


def works() -> bool:
    """Whether there is a store that keeps secrets secret. May ask the person to unlock it."""
    return _is_real(keyring.get_keyring())


def _is_real(backend: KeyringBackend) -> bool:
    parts: list[KeyringBackend] | None = getattr(backend, "backends", None)  # of a chain of stores
    if parts is not None:
        return any(_is_real(part) for part in parts)
    return not type(backend).__module__.startswith(_NOT_REAL)


def keep(vault_id: str, key: bytes) -> bool:
    """Put a key in and read it back; False when the store does not really hold it."""
    try:
        keyring.set_password(_SERVICE, vault_id, key.hex())
        return keyring.get_password(_SERVICE, vault_id) == key.hex()
    except KeyringError as error:
        _log.warning("the system's secret store did not take a key: %s", type(error).__name__)
        return False


def find(vault_id: str) -> bytes:
    """Return a key that was put in. Raises VaultLocked when the store is shut or does not have it."""
    try:
        text = keyring.get_password(_SERVICE, vault_id)
        if text is not None:
            return bytes.fromhex(text)
        detail = "no entry for this vault"
    except (KeyringError, ValueError) as error:
        detail = type(error).__name__
    raise VaultLocked(
        detail,
        title="This computer's secret store did not open, so your sign-in cannot be read.",
        hint="Unlock it and try again. If that does not help, start over and sign in: no record is lost.",
    )


def forget(vault_id: str) -> None:
    """Take a key out; one that is not there, or a store that is shut, is as good as gone."""
    try:
        keyring.delete_password(_SERVICE, vault_id)
    except KeyringError as error:
        _log.info("a key was not taken out of the system's secret store: %s", type(error).__name__)
