"""The part of a project file that sets up digi.me."""

from __future__ import annotations

import json
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from fieldapp.addresses import is_this_machine
from fieldapp.records import (
    ApiVersion,
    ApiVersions,
    ConsentOf,
    DigimeContract,
    FhirVersion,
    Limits,
    PushedAs,
    Scope,
)
from fieldapp.settings.contract_key import read_contract_key, read_reading_key
from fieldapp.settings.from_file import Address, FromFile, Text
from fieldapp.settings.secret_names import DIGIME_KEY, DIGIME_READ_KEY, DIGIME_TOKENS, digime_scope

_VERSIONS = ", ".join(ApiVersion)


def _writing_key(pem: str) -> str:
    read_contract_key(pem)
    return pem


def _reading_key(pem: str) -> str:
    read_reading_key(pem)
    return pem


def _versioned(address: str) -> str:
    """Hold a base address to the versions that are spoken here; a version is its last part."""
    if address.rpartition("/")[2] not in set(ApiVersion):
        raise ValueError(f"must end with the API version, one of {_VERSIONS}: https://api.digi.me/v1.7/")
    return address


def _redirect(address: str) -> str:
    """Hold the address that a browser comes back to: whoever owns it is handed the respondent's code."""
    parts = urlsplit(address)
    here = parts.scheme == "http" and is_this_machine(parts.hostname or "")
    if not (here or (parts.scheme == "https" and parts.hostname)):
        raise ValueError("must begin with https://, or be on this machine, as http://127.0.0.1:8081/back")
    if parts.fragment or parts.username or parts.password:
        raise ValueError("must be a plain address, without user or #")
    return address


class _Versions(FromFile):
    session: ApiVersion | None = None
    trigger: ApiVersion | None = None
    write: ApiVersion | None = None


class DigimePart(FromFile):
    """Facts and secrets as the file spells them."""

    base_url: Annotated[Address, AfterValidator(_versioned)]
    onboard_url: Address | None = None
    application_id: Text
    contract_id: Text
    private_key: Annotated[str, AfterValidator(_writing_key)]
    read_contract_id: Text | None = None
    read_private_key: Annotated[str, AfterValidator(_reading_key)] | None = None
    redirect_uri: Annotated[str, AfterValidator(_redirect)] | None = None
    versions: _Versions = Field(default_factory=_Versions)
    pushed_as: PushedAs = PushedAs.JSON
    fhir_version: FhirVersion = FhirVersion.STU3
    consent: ConsentOf = ConsentOf.ORGANISATION
    access_token: Text | None = None
    refresh_token: Text | None = None
    access_token_expiry: int = 0  # unix seconds; 0 = not known
    account_id: Text = "fieldapp"
    account_reference: Text | None = None
    scope: Scope | None = None
    limits: Limits | None = None

    @model_validator(mode="after")
    def _tokens_fit(self) -> Self:
        """An organisation's access comes with the file; a respondent's must not: it is theirs to give."""
        given = [name for name in ("access_token", "refresh_token") if getattr(self, name) is not None]
        if self.consent is ConsentOf.ORGANISATION and len(given) < len(("access_token", "refresh_token")):
            raise ValueError(
                "needs accessToken and refreshToken of the organisation's consent. Add both, or set "
                "consent to respondent"
            )
        if self.consent is ConsentOf.RESPONDENT and given:
            raise ValueError(
                "has tokens although each respondent gives access. Take accessToken and refreshToken out, "
                "or set consent to organisation"
            )
        return self

    @model_validator(mode="after")
    def _account_fits(self) -> Self:
        """FHIR goes to one account of a library, which every consent names for itself."""
        named = self.account_reference is not None
        if self.consent is ConsentOf.RESPONDENT and named:
            raise ValueError(
                "has accountReference although each respondent's consent names its own. Take it out, or set "
                "consent to organisation"
            )
        if self.consent is ConsentOf.ORGANISATION and self.pushed_as is PushedAs.FHIR and not named:
            raise ValueError(
                "needs accountReference, as digi.me gave it with the organisation's consent: it names the "
                "account that FHIR goes to"
            )
        return self

    @model_validator(mode="after")
    def _reading_fits(self) -> Self:
        """Whoever reads back needs a key that files can be decrypted with."""
        if self.read_private_key is not None and self.read_contract_id is None:
            raise ValueError("has readPrivateKey without readContractId. Add the contract that it reads for")
        if self.read_contract_id is not None and self.read_private_key is None:
            try:
                read_reading_key(self.private_key)
            except ValueError as error:
                raise ValueError(
                    f"has no readPrivateKey, and privateKey {error}. Ask for a key of that size, or take "
                    "readContractId out"
                ) from None
        return self


def contract_of(part: DigimePart) -> DigimeContract:
    """Return what may stand in the settings."""
    return DigimeContract(
        base_url=f"{part.base_url}/",
        onboard=f"{part.onboard_url}/" if part.onboard_url else "",
        application_id=part.application_id,
        contract_id=part.contract_id,
        read_contract_id=part.read_contract_id or "",
        read_key_apart=part.read_private_key is not None,
        redirect_uri=part.redirect_uri or "",
        versions=ApiVersions(**part.versions.model_dump()),
        pushed_as=part.pushed_as,
        fhir_version=part.fhir_version,
        account_reference=part.account_reference or "",
        consent=part.consent,
        account_id=part.account_id,
        scope=part.scope,
        limits=part.limits,
    )


def secrets_of(part: DigimePart) -> dict[str, str]:
    """Return what may stand in the vault alone."""
    secrets = {DIGIME_KEY: part.private_key}
    if part.read_private_key is not None:
        secrets[DIGIME_READ_KEY] = part.read_private_key
    if part.consent is ConsentOf.ORGANISATION:
        tokens = {
            "scope": digime_scope(part.base_url, part.contract_id),
            "access": part.access_token,
            "refresh": part.refresh_token,
            "expires_at": part.access_token_expiry,
        }
        secrets[DIGIME_TOKENS] = json.dumps(tokens)
    return secrets
