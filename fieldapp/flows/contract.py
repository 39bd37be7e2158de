"""The set-up of digi.me: whether it can work, and what digi.me is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

import httpx

from fieldapp.connector import Clock, Secrets, http_client, wire
from fieldapp.errors import FieldappError, NotTrusted, ProjectMissing, VaultLocked
from fieldapp.flows.health import Finding
from fieldapp.flows.servers import HasProject
from fieldapp.records import ApiVersion, ConsentOf, DigimeContract, Limits, Project, Scope
from fieldapp.settings import (
    DIGIME_KEY,
    DIGIME_READ_KEY,
    DIGIME_TOKENS,
    EXACT_BITS,
    SettingsFile,
    key_form,
    read_contract_key,
    signs,
)

_TIMEOUT = httpx.Timeout(10.0)


class Contract:
    """Looks at the digi.me part of the project in use, and changes what it asks for."""

    def __init__(
        self,
        projects: HasProject,
        secrets: Secrets,
        settings_file: SettingsFile,
        *,
        clock: Clock,
        new_nonce: Callable[[], str],
    ) -> None:
        """Take where project, keys and settings are; `new_nonce` as the connector's."""
        self._projects = projects
        self._secrets = secrets
        self._settings_file = settings_file
        self._clock = clock
        self._new_nonce = new_nonce

    def ask_for(self, scope: Scope | None, limits: Limits | None) -> Project:
        """Set what digi.me's sessions are asked with from now on. Raises ProjectMissing, DiskError."""
        asked = {"scope": scope, "limits": limits}
        now = self._settings_file.update(
            lambda settings: settings.model_copy(update={"project": _asking(settings.project, asked)})
        )
        return _kept(now.project)

    def check(self) -> Iterator[Finding]:
        """Yield what is found, thing by thing; nothing for a project without digi.me. Quotes no secret."""
        project = self._projects.project()
        contract = project.digime if project else None
        if contract is None:
            return
        yield _facts(contract)
        try:
            yield from self._keys(contract)
            yield self._access(contract)
        except VaultLocked:
            yield Finding("contract-key", "note", "Locked: give the passphrase to check the key.")
        except FieldappError as error:
            yield Finding("contract-key", "fault", "", trouble=error)
        yield _reached(contract)

    def _keys(self, contract: DigimeContract) -> Iterator[Finding]:
        reads = bool(contract.read_contract_id)
        yield from self._key(DIGIME_KEY, contract.client_id, reads=reads and not contract.read_key_apart)
        if reads and contract.read_key_apart:
            yield from self._key(DIGIME_READ_KEY, contract.read_client_id, reads=True)

    def _key(self, secret: str, client_id: str, *, reads: bool) -> Iterator[Finding]:
        """Say size and form of a key, and whether what it signs is what digi.me takes."""
        name = "reading-key" if secret == DIGIME_READ_KEY else "contract-key"
        pem = self._secrets.get(secret)
        if pem is None:
            yield Finding(name, "fault", "The key is not on this laptop. Open the project file again.")
            return
        try:
            key = read_contract_key(pem)
        except ValueError as error:
            says = "The key {why}. Ask for the project file again."
            yield Finding(name, "fault", says, {"why": str(error)})
            return
        told = {"bits": str(key.key_size), "form": key_form(pem), "exact": str(EXACT_BITS)}
        if key.key_size == EXACT_BITS:
            yield Finding(name, "ok", "RSA, {bits} bits, {form}.", told)
        else:
            says = "RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits."
            yield Finding(name, "fault" if reads else "note", says, told)
        claims = {
            "client_id": client_id,
            "nonce": self._new_nonce(),
            "timestamp": int(self._clock().timestamp() * 1000),
        }
        if signs(key, claims):
            yield Finding("test-token", "ok", "A test token was signed and verified (PS512, salt 64).")
        else:
            yield Finding("test-token", "fault", "A test token did not verify. Ask for another key.")

    def _access(self, contract: DigimeContract) -> Finding:
        if contract.consent is ConsentOf.RESPONDENT:
            return Finding("access", "ok", "Each respondent gives access.")
        if self._secrets.get(DIGIME_TOKENS) is None:
            says = "The organisation's access is not on this laptop. Open the project file again."
            return Finding("access", "fault", says)
        return Finding("access", "ok", "The organisation's access is kept on this laptop.")


def _kept(project: Project | None) -> Project:
    if project is None:
        raise ProjectMissing
    return project


def _asking(project: Project | None, asked: Mapping[str, object]) -> Project:
    known = _kept(project)
    if known.digime is None:
        raise ProjectMissing("the project has no digi.me contract")
    return known.model_copy(update={"digime": known.digime.model_copy(update=asked)})


def _facts(contract: DigimeContract) -> Finding:
    """Say which contract, once every fact that a project file of earlier versions may lack is there."""
    told = {
        "application": contract.application_id,
        "contract": contract.contract_id,
        "version": contract.version,
        "address": contract.base_url,
    }
    if contract.version not in set(ApiVersion):
        says = "{address} does not end with an API version known here. Ask for the project file again."
        return Finding("contract", "fault", says, told)
    if not contract.read_contract_id:
        says = "Application {application}, contract {contract}, {version}; none to read back with."
        return Finding("contract", "ok", says, told)
    told["reading"] = contract.read_contract_id
    says = "Application {application}, contract {contract}, {version}; read back with {reading}."
    return Finding("contract", "ok", says, told)


def _reached(contract: DigimeContract) -> Finding:
    """Ask digi.me's host for anything: any answer will do, if the host has proved who it is."""
    told = {"host": urlsplit(contract.base_url).hostname or ""}
    try:
        with (
            http_client(contract.base_url, timeout=_TIMEOUT, headers={"user-agent": "fieldapp"}) as client,
            wire("reach digi.me"),
            client.stream("HEAD", contract.base_url) as answer,
        ):
            encrypted = answer.extensions["network_stream"].get_extra_info("ssl_object")
    except NotTrusted as error:
        return Finding("digime", "fault", "", trouble=error)
    except FieldappError as error:
        return Finding("digime", "note", "", trouble=error)
    if encrypted is None:  # settings take plain http for this machine alone
        return Finding("digime", "ok", "{host} answers, on this machine.", told)
    return Finding("digime", "ok", "{host} answers over {tls}.", told | {"tls": str(encrypted.version())})
