"""The vault's file: a header in plain JSON and a body sealed to it, so that neither can be changed unseen."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from fieldapp.durable import disk_error, write_durably
from fieldapp.errors import VaultDamaged, VaultWrongPassphrase

KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16

_Base64 = Annotated[bytes, Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        ser_json_bytes="base64",
        val_json_bytes="base64",
        hide_input_in_errors=True,
    )


class Wrapped(_Part):
    """The body's key under a passphrase, with everything needed to unwrap it but the passphrase.

    The bounds keep a changed file from asking for all of the machine's memory.
    """

    kdf: Literal["argon2id"] = "argon2id"
    passes: int = Field(default=3, ge=1, le=16)
    memory_kib: int = Field(default=64 * 1024, ge=8, le=1024 * 1024)
    lanes: int = Field(default=1, ge=1, le=16)
    salt: _Base64
    nonce: _Base64
    key: _Base64

    def kek(self, passphrase: str) -> AESGCM:
        """Return the key-encryption key that a passphrase gives; about 0.2 s of work, on purpose."""
        kdf = Argon2id(
            salt=self.salt,
            length=KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return AESGCM(kdf.derive(passphrase.encode()))


class Header(_Part):
    """What stands outside the seal; all of it is bound to the body."""

    format: Literal[1] = 1
    id: str  # new with every new key; names the entry in the system's secret store
    wrapped: Wrapped | None = None  # None = the key lies in the system's secret store

    def bound(self) -> bytes:
        """Return the bytes that the body is bound to."""
        return self.model_dump_json().encode()


class VaultFile(_Part):
    """The file as read: nothing in it is trusted before `unseal`."""

    header: Header
    nonce: _Base64
    sealed: _Base64

    def unseal(self, key: bytes) -> dict[str, str]:
        """Return the secrets. Raises VaultDamaged when the file is not as it was written with this key."""
        try:
            return json.loads(AESGCM(key).decrypt(self.nonce, self.sealed, self.header.bound()))
        except (InvalidTag, ValueError) as error:
            raise VaultDamaged("the seal does not match") from error

    def unwrap(self, passphrase: str) -> bytes:
        """Return the body's key. Raises VaultWrongPassphrase; only for a vault under a passphrase."""
        wrapped = self.header.wrapped
        if wrapped is None:
            raise VaultWrongPassphrase("this vault has no passphrase")
        try:
            return wrapped.kek(passphrase).decrypt(wrapped.nonce, wrapped.key, self.header.id.encode())
        except (InvalidTag, ValueError) as error:
            raise VaultWrongPassphrase from error


def new_key() -> bytes:
    """Return a random key for a body."""
    return AESGCM.generate_key(KEY_BYTES * 8)


def new_header() -> Header:
    """Return a header with an id of its own, whose key lies elsewhere."""
    return Header(id=os.urandom(8).hex())


def wrap(header: Header, key: bytes, passphrase: str) -> Header:
    """Return the header with the body's key under a passphrase."""
    bare = Wrapped(salt=os.urandom(_SALT_BYTES), nonce=os.urandom(_NONCE_BYTES), key=b"-")
    locked = bare.kek(passphrase).encrypt(bare.nonce, key, header.id.encode())
    return header.model_copy(update={"wrapped": bare.model_copy(update={"key": locked})})


def read(path: Path) -> VaultFile | None:
    """Return the file, None where there is none. Raises VaultDamaged, DiskError."""
    try:
        return VaultFile.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        raise VaultDamaged(f"{path}: not a vault, {error.error_count()} faults in its form") from error
    except OSError as error:
        raise disk_error(error) from error


def write(path: Path, header: Header, key: bytes, secrets: dict[str, str]) -> None:
    """Seal all secrets under a new nonce and replace the file in one step. Raises DiskError."""
    nonce = os.urandom(_NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, json.dumps(secrets).encode(), header.bound())
    write_durably(path, VaultFile(header=header, nonce=nonce, sealed=sealed).model_dump_json().encode())
