"""The vault on a machine with a secret store, and on one whose store is shut or only pretends."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from fieldapp.errors import VaultDamaged, VaultLocked
from fieldapp.vault import Vault


class Store(KeyringBackend):
    """A secret store of this test process, as a person's desktop would have one; it can be shut."""

    priority = -1  # pyright: ignore[reportAssignmentType]  # below that of no store: never chosen by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.shut = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)

    def _check(self) -> None:
        if self.shut:
            raise KeyringLocked


@pytest.fixture
def _own_choice() -> Generator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def store(_own_choice: None) -> Store:
    made = Store()
    keyring.set_keyring(made)
    return made


def test_no_passphrase_is_asked_for_where_a_store_works(tmp_path: Path, store: Store) -> None:
    vault = Vault(tmp_path)
    assert vault.state == "open"
    vault.put({"a": "tok-secret"})
    assert Vault(tmp_path).get("a") == "tok-secret"
    ((service, _),) = store.kept
    assert service == "fieldapp"
    (key,) = store.kept.values()
    content = (tmp_path / "vault.json").read_bytes()
    assert key.encode() not in content
    assert bytes.fromhex(key) not in content
    assert b"tok-secret" not in content
    assert b'"wrapped":null' in content


def test_a_shut_store_is_said_and_opens_later(tmp_path: Path, store: Store) -> None:
    Vault(tmp_path).put({"a": "1"})
    store.shut = True
    vault = Vault(tmp_path)
    assert vault.state == "locked"
    with pytest.raises(VaultLocked) as locked:
        vault.get("a")
    assert "secret store" in locked.value.title
    with pytest.raises(VaultLocked):
        vault.unlock("any words")
    store.shut = False
    vault.unlock("")
    assert vault.get("a") == "1"


def test_a_folder_moved_to_another_machine_starts_over(tmp_path: Path, store: Store) -> None:
    Vault(tmp_path).put({"a": "1"})
    store.kept.clear()
    vault = Vault(tmp_path)
    assert vault.state == "locked"
    with pytest.raises(VaultLocked):
        vault.get("a")
    vault.reset("")
    assert vault.state == "open"
    assert vault.get("a") is None


def test_starting_over_takes_the_old_key_out(tmp_path: Path, store: Store) -> None:
    vault = Vault(tmp_path)
    vault.put({"a": "1"})
    old = set(store.kept)
    vault.reset("")
    assert len(store.kept) == 1
    assert set(store.kept) != old


def test_a_damaged_key_or_file_is_said(tmp_path: Path, store: Store) -> None:
    Vault(tmp_path).put({"a": "1"})
    (name,) = store.kept
    store.kept[name] = "00" * 32
    with pytest.raises(VaultDamaged):
        Vault(tmp_path).get("a")
    store.kept[name] = "no hex"
    with pytest.raises(VaultLocked):
        Vault(tmp_path).get("a")


def test_a_store_that_takes_nothing_means_a_passphrase(tmp_path: Path, store: Store) -> None:
    store.shut = True
    vault = Vault(tmp_path)
    vault.create("words")
    assert b'"wrapped":{' in (tmp_path / "vault.json").read_bytes()
    assert vault.state == "open"


@pytest.mark.parametrize("pretending", [fail.Keyring, null.Keyring])
@pytest.mark.usefixtures("_own_choice")
def test_stores_that_keep_nothing_count_as_none(tmp_path: Path, pretending: type[KeyringBackend]) -> None:
    keyring.set_keyring(pretending())
    assert Vault(tmp_path).state == "new"


def test_the_store_can_be_left_out(tmp_path: Path, store: Store) -> None:
    assert Vault(tmp_path, use_keyring=False).state == "new"
    assert store.kept == {}


_IN_A_SESSION = """
import sys
from pathlib import Path
from fieldapp.vault import Vault
vault = Vault(Path(sys.argv[1]))
assert vault.state == "open", vault.state
vault.put({"a": "tok-secret"})
assert Vault(Path(sys.argv[1])).get("a") == "tok-secret"
print("kept")
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="this machine has no gnome-keyring",
)
def test_gnome_keyring_keeps_the_key(tmp_path: Path) -> None:
    script = tmp_path / "in_a_session.py"
    script.write_text(_IN_A_SESSION, encoding="utf-8")
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    command = f"{unlock} && exec {sys.executable} {script} {tmp_path / 'data'}"
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[3])}
    run = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert run.stdout.strip() == "kept", run.stderr
