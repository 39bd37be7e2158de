"""Keys and tokens, encrypted on disk.

One file, `vault.json`, sealed with AES-256-GCM. Its random key lies in the system's secret store where a
real one works, else in the file itself, wrapped under a passphrase (Argon2id). Every call reads the file
anew, so the window and the command line may use one vault at the same time.
"""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout

from fieldapp.durable import disk_error, file_stamp, set_aside
from fieldapp.errors import DataBusy, VaultDamaged, VaultLocked, VaultWrongPassphrase
from fieldapp.vault import seal, system_store
from fieldapp.vault.seal import VaultFile

State = Literal["open", "locked", "new"]


class Vault:
    """Implements connector.Secrets; safe to use from several threads and processes.

    Opened when first asked and not before, since a secret store may prompt the person.
    """

    def __init__(self, folder: Path, *, passphrase: str | None = None, use_keyring: bool = True) -> None:
        """Take the data folder, and the passphrase to open or make the vault with where one is known."""
        self._path = folder / "vault.json"
        self._passphrase = passphrase
        self._use_keyring = use_keyring
        self._keys: dict[str, bytes] = {}  # vault id -> key, once opened
        self._read: tuple[object, dict[str, str]] | None = None  # what it held, by the stamp that it had
        self._wrong: set[str] = set()  # vault ids that the given passphrase does not open
        self._threads = threading.RLock()
        self._processes = FileLock(folder / "vault.lock", timeout=10)

    @property
    def state(self) -> State:
        """'open', 'locked' (a person must help) or 'new' (none yet, and a passphrase is needed)."""
        with self._threads:
            try:
                file = self._file()
                if file is not None:
                    self._key(file)
            except VaultLocked:
                return "locked"
            return "new" if file is None else "open"

    @property
    def stamp(self) -> object:
        """Return what is another value whenever `state` or a secret may be; opens nothing."""
        return (file_stamp(self._path), frozenset(self._keys), self._passphrase)

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none. Raises VaultLocked, VaultDamaged, DiskError."""
        return self._held().get(name)

    def names(self) -> list[str]:
        """Return what the secrets are called. Raises VaultLocked, VaultDamaged, DiskError."""
        return list(self._held())

    def _held(self) -> dict[str, str]:
        with self._threads:
            stamp = self.stamp  # before it is read: what changes meanwhile is read anew next time
            if self._read is None or self._read[0] != stamp:
                file = self._file()
                if file is None:
                    return {}
                self._read = stamp, file.unseal(self._key(file))
            return self._read[1]

    def put(self, values: dict[str, str | None]) -> None:
        """Store secrets together, all or none; None deletes one. Raises VaultLocked, DiskError."""
        self._store(values, {})

    def replace(self, name: str, was: str | None, now: str | None) -> bool:
        """Store a secret in place of `was`; return False, and store nothing, where another is kept by now.

        Raises VaultLocked, DiskError.
        """
        return self._store({name: now}, {name: was})

    def _store(self, values: dict[str, str | None], expected: dict[str, str | None]) -> bool:
        with self._threads, self._alone():
            self._read = None
            file = self._file()
            if file is None:
                raise VaultLocked(
                    title="Choose a passphrase first: it protects your sign-in on this computer.",
                    hint="This computer has no secret store of its own that could do it.",
                )
            key = self._key(file)
            held = file.unseal(key)
            if any(held.get(name) != value for name, value in expected.items()):
                return False
            kept = {name: value for name, value in (held | values).items() if value is not None}
            seal.write(self._path, file.header, key, kept)
            return True

    def unlock(self, passphrase: str) -> None:
        """Open a vault that is there. Raises VaultWrongPassphrase, VaultLocked (store shut), VaultDamaged."""
        with self._threads:
            file = seal.read(self._path)
            if file is None:
                raise VaultLocked("there is no vault to unlock")
            if file.header.wrapped is None:
                self._key(file)
                return
            key = file.unwrap(passphrase)
            file.unseal(key)
            self._keys[file.header.id] = key

    def create(self, passphrase: str) -> None:
        """Make an empty vault where none is; the passphrase is not used where a secret store works.

        Raises VaultLocked when there is a vault already or the passphrase is empty, DiskError.
        """
        with self._threads, self._alone():
            if self._path.exists():
                raise VaultLocked("there is a vault already")
            self._make(passphrase)

    def reset(self, passphrase: str) -> None:
        """Begin an empty vault under a new key; what the old one kept is forgotten. Raises DiskError.

        A file that is damaged is kept beside it, since nobody can say what it held.
        """
        with self._threads, self._alone():
            try:
                old = seal.read(self._path)
            except VaultDamaged:
                set_aside(self._path)
                old = None
            self._make(passphrase)
            self._keys = {
                vault_id: key for vault_id, key in self._keys.items() if not old or vault_id != old.header.id
            }
            if old is not None and old.header.wrapped is None:
                system_store.forget(old.header.id)

    def _file(self) -> VaultFile | None:
        """Return the vault's file, made now if that needs no question to the person; None = it does."""
        file = seal.read(self._path)
        if file is None and (self._passphrase or (self._use_keyring and system_store.works())):
            with self._alone():
                if not self._path.exists():  # else another process was faster
                    self._make(self._passphrase or "")
            file = seal.read(self._path)
        return file

    def _key(self, file: VaultFile) -> bytes:
        """Return the key of a file. Raises VaultLocked, VaultWrongPassphrase, VaultDamaged."""
        key = self._keys.get(file.header.id)
        if key is None:
            if file.header.wrapped is None:
                key = system_store.find(file.header.id)
            elif self._passphrase:
                key = self._unwrap(file, self._passphrase)
            else:
                raise VaultLocked
            file.unseal(key)
            self._keys[file.header.id] = key
        return key

    def _unwrap(self, file: VaultFile, passphrase: str) -> bytes:
        """Try the given passphrase once a vault: each try is slow by design, and `state` is asked often."""
        if file.header.id in self._wrong:
            raise VaultWrongPassphrase
        try:
            return file.unwrap(passphrase)
        except VaultWrongPassphrase:
            self._wrong.add(file.header.id)
            raise

    def _make(self, passphrase: str) -> None:
        """Write an empty vault, its key in the secret store if that takes it, else under the passphrase."""
        key, header = seal.new_key(), seal.new_header()
        if not (self._use_keyring and system_store.works() and system_store.keep(header.id, key)):
            if not passphrase:
                raise VaultLocked(title="A passphrase is needed to protect your sign-in.", hint="Choose one.")
            header = seal.wrap(header, key, passphrase)
        seal.write(self._path, header, key, {})
        self._keys[header.id] = key

    @contextmanager
    def _alone(self) -> Generator[None]:
        """Keep other processes from writing meanwhile. Raises DataBusy, DiskError."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._processes.acquire()
        except Timeout as error:
            raise DataBusy(str(self._path)) from error
        except OSError as error:
            raise disk_error(error) from error
        try:
            yield
        finally:
            self._processes.release()
