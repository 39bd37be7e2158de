"""The vault on a machine without a secret store: a file under a passphrase."""

from __future__ import annotations

import json
import multiprocessing
import os
import stat
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import DiskError, ReadOnly, VaultDamaged, VaultLocked, VaultWrongPassphrase
from fieldapp.vault import Vault

_SECRET = "tok-9f1c-secret"  # what the tests look for


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a vault under 'right' that keeps one secret; made once, since that is slow on purpose."""
    folder = tmp_path_factory.mktemp("made")
    vault = Vault(folder, use_keyring=False)
    vault.create("right")
    vault.put({"digit.tokens": _SECRET, "other": "x"})
    return (folder / "vault.json").read_bytes()


@pytest.fixture
def folder(tmp_path: Path, made: bytes) -> Path:
    (tmp_path / "vault.json").write_bytes(made)
    return tmp_path


def test_a_new_machine_asks_for_a_passphrase(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "data", use_keyring=False)
    assert vault.state == "new"
    assert vault.get("digit.tokens") is None
    with pytest.raises(VaultLocked) as locked:
        vault.put({"digit.tokens": _SECRET})
    assert "passphrase" in locked.value.title
    with pytest.raises(VaultLocked):
        vault.create("")
    assert not (tmp_path / "data" / "vault.json").exists()
    vault.create("right")
    assert vault.state == "open"
    vault.put({"digit.tokens": _SECRET})
    assert vault.get("digit.tokens") == _SECRET


def test_a_vault_is_made_once(folder: Path) -> None:
    with pytest.raises(VaultLocked):
        Vault(folder, use_keyring=False).create("another")


def test_the_right_passphrase_opens_and_a_wrong_one_does_not(folder: Path) -> None:
    vault = Vault(folder, use_keyring=False)
    assert vault.state == "locked"
    for attempt in (lambda: vault.get("digit.tokens"), lambda: vault.put({"a": "b"})):
        with pytest.raises(VaultLocked):
            attempt()
    with pytest.raises(VaultWrongPassphrase):
        vault.unlock("wrong")
    assert vault.state == "locked"
    vault.unlock("right")
    assert vault.state == "open"
    assert vault.get("digit.tokens") == _SECRET


def test_a_passphrase_that_was_given_opens_by_itself(folder: Path) -> None:
    assert Vault(folder, passphrase="right", use_keyring=False).get("digit.tokens") == _SECRET


def test_a_wrong_given_passphrase_is_called_wrong_every_time(folder: Path) -> None:
    vault = Vault(folder, passphrase="wrong", use_keyring=False)
    assert vault.state == "locked"
    for _ in range(2):
        with pytest.raises(VaultWrongPassphrase):
            vault.get("digit.tokens")
    vault.unlock("right")
    assert vault.get("digit.tokens") == _SECRET


def test_a_given_passphrase_makes_the_vault(tmp_path: Path) -> None:
    vault = Vault(tmp_path, passphrase="right", use_keyring=False)
    assert vault.state == "open"
    vault.put({"a": "1"})
    assert Vault(tmp_path, passphrase="right", use_keyring=False).get("a") == "1"


def test_secrets_go_in_together_and_none_deletes(folder: Path) -> None:
    vault = Vault(folder, passphrase="right", use_keyring=False)
    vault.put({"a": "1", "b": "é🦟", "digit.tokens": None})
    assert [vault.get(name) for name in ("a", "b", "other", "digit.tokens")] == ["1", "é🦟", "x", None]


def test_a_secret_is_replaced_only_where_it_is_still_the_one_that_was_read(folder: Path) -> None:
    here, there = (Vault(folder, passphrase="right", use_keyring=False) for _ in range(2))
    assert here.replace("a", None, "1")
    assert there.replace("a", "1", "2")
    assert not here.replace("a", "1", "3")
    assert here.get("a") == "2"
    assert not here.replace("b", "1", "3")
    assert here.get("b") is None
    assert here.replace("a", "2", None)
    assert there.get("a") is None


def test_nothing_is_readable_on_disk(folder: Path) -> None:
    Vault(folder, passphrase="right", use_keyring=False).put({"digime.key": "-----BEGIN RSA " + _SECRET})
    for file in folder.rglob("*"):
        content = file.read_bytes()
        for text in (_SECRET, "right", "digit.tokens", "BEGIN RSA"):
            assert text.encode() not in content, (file, text)


def test_the_file_is_the_owner_s_alone(folder: Path) -> None:
    Vault(folder, passphrase="right", use_keyring=False).put({"a": "1"})
    if sys.platform != "win32":
        assert stat.S_IMODE((folder / "vault.json").stat().st_mode) == 0o600


def test_the_same_secrets_never_look_the_same(folder: Path) -> None:
    vault = Vault(folder, passphrase="right", use_keyring=False)
    seen = set[str]()
    for _ in range(3):
        vault.put({"a": "1"})
        seen.add(json.loads((folder / "vault.json").read_bytes())["sealed"])
    assert len(seen) == 3


def test_the_wrapping_is_argon2id_with_the_agreed_costs(made: bytes) -> None:
    wrapped = json.loads(made)["header"]["wrapped"]
    assert {key: wrapped[key] for key in ("kdf", "passes", "memory_kib", "lanes")} == {
        "kdf": "argon2id",
        "passes": 3,
        "memory_kib": 65536,
        "lanes": 1,
    }


def _flip(text: str) -> str:
    return ("B" if text[8] == "A" else "A").join((text[:8], text[9:]))


def _changed(made: bytes, *path: str, to: object = None) -> bytes:
    whole: dict[str, Any] = json.loads(made)
    part = whole
    for name in path[:-1]:
        part = part[name]
    part[path[-1]] = _flip(part[path[-1]]) if to is None else to
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    "damage",
    [
        lambda made: _changed(made, "sealed"),
        lambda made: _changed(made, "nonce"),
        lambda made: made[: len(made) // 2],
        lambda _made: b"",
        lambda made: b"\x00" * len(made),
        lambda made: _changed(made, "header", "format", to=2),
        lambda made: _changed(made, "header", "wrapped", "memory_kib", to=2**40),
        lambda made: _changed(made, "header", "wrapped", "salt", to="!"),
        lambda made: _changed(made, "extra", to=1),
    ],
)
def test_a_changed_file_is_called_damaged_and_left_alone(tmp_path: Path, made: bytes, damage: Any) -> None:
    path = tmp_path / "vault.json"
    path.write_bytes(damage(made))
    before = path.read_bytes()
    vault = Vault(tmp_path, passphrase="right", use_keyring=False)
    assert vault.state == "locked"
    attempts = (lambda: vault.get("a"), lambda: vault.put({"a": "1"}), lambda: vault.unlock("right"))
    for attempt in attempts:
        with pytest.raises(VaultDamaged) as damaged:
            attempt()
        assert "damaged" in damaged.value.title
        assert _SECRET not in damaged.value.detail
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "path", [("header", "id"), ("header", "wrapped", "key"), ("header", "wrapped", "nonce")]
)
def test_a_changed_wrapping_does_not_open(tmp_path: Path, made: bytes, path: tuple[str, ...]) -> None:
    (tmp_path / "vault.json").write_bytes(_changed(made, *path))
    with pytest.raises(VaultWrongPassphrase):
        Vault(tmp_path, use_keyring=False).unlock("right")


def test_starting_over_forgets_the_secrets(folder: Path) -> None:
    vault = Vault(folder, use_keyring=False)
    vault.reset("new words")
    assert vault.state == "open"
    assert vault.get("digit.tokens") is None
    with pytest.raises(VaultWrongPassphrase):
        Vault(folder, use_keyring=False).unlock("right")
    Vault(folder, use_keyring=False).unlock("new words")


def test_starting_over_keeps_a_damaged_file_beside(tmp_path: Path) -> None:
    (tmp_path / "vault.json").write_bytes(b"torn")
    Vault(tmp_path, use_keyring=False).reset("new words")
    assert (tmp_path / "vault.damaged-1.json").read_bytes() == b"torn"


def test_starting_over_without_a_passphrase_changes_nothing(folder: Path, made: bytes) -> None:
    with pytest.raises(VaultLocked):
        Vault(folder, use_keyring=False).reset("")
    assert (folder / "vault.json").read_bytes() == made


def test_a_window_notices_that_another_process_started_over(folder: Path) -> None:
    window = Vault(folder, passphrase="right", use_keyring=False)
    assert window.get("other") == "x"
    Vault(folder, use_keyring=False).reset("new words")
    with pytest.raises(VaultWrongPassphrase):
        window.get("other")
    window.unlock("new words")
    assert window.get("other") is None


def test_threads_do_not_lose_each_other_s_secrets(folder: Path) -> None:
    vault = Vault(folder, passphrase="right", use_keyring=False)

    def put(name: str) -> None:
        for number in range(5):
            vault.put({f"{name}{number}": name})

    threads = [threading.Thread(target=put, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert all(vault.get(f"{name}{number}") == name for name in "abc" for number in range(5))


def _put_in_a_process(folder: Path, name: str) -> None:
    vault = Vault(folder, passphrase="right", use_keyring=False)
    for number in range(5):
        vault.put({f"{name}{number}": name})


def test_processes_do_not_lose_each_other_s_secrets(folder: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_put_in_a_process, args=(folder, name)) for name in "ab"]
    for process in processes:
        process.start()
    for process in processes:
        process.join(50)
        assert process.exitcode == 0
    vault = Vault(folder, passphrase="right", use_keyring=False)
    assert all(vault.get(f"{name}{number}") == name for name in "ab" for number in range(5))


def test_a_folder_that_is_a_file_is_a_disk_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    vault = Vault(tmp_path / "data", passphrase="right", use_keyring=False)
    with pytest.raises(DiskError):
        vault.put({"a": "1"})


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_says_so(folder: Path) -> None:
    vault = Vault(folder, passphrase="right", use_keyring=False)
    folder.chmod(0o500)
    try:
        with pytest.raises(ReadOnly):
            vault.put({"a": "1"})
    finally:
        folder.chmod(0o700)
