"""How a project's records reach digi.me, and what it is asked for."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from fieldapp.records.base import Record
from fieldapp.records.scope import Limits, Scope, SessionOptions


class ApiVersion(StrEnum):
    """A version of digi.me's API; it is the last part of the base address."""

    V1_5 = "v1.5"
    V1_6 = "v1.6"
    V1_7 = "v1.7"


class PushedAs(StrEnum):
    """What a record is put into the respondent's library as; photos and files go beside it."""

    JSON = "json"
    PDF = "pdf"
    FHIR = "fhir"  # a QuestionnaireResponse, by a provider's push


class FhirVersion(StrEnum):
    """What a provider's push calls the FHIR of its resource; both are the same release."""

    STU3 = "stu3"
    R3_0_2 = "3.0.2"


class ConsentOf(StrEnum):
    """Whose access records are pushed with."""

    ORGANISATION = "organisation"  # one for all; its tokens came with the project file
    RESPONDENT = "respondent"  # each gives it, and it is kept under that respondent


class ApiVersions(Record):
    """Versions of single calls, where they are not that of the base address."""

    session: ApiVersion | None = None
    trigger: ApiVersion | None = None
    write: ApiVersion | None = None


class DigimeContract(Record):
    """How records reach digi.me; private keys and tokens are in the vault, never here."""

    base_url: str  # ends with the API version, e.g. https://api.digi.me/v1.7/
    application_id: str
    contract_id: str  # that writes
    account_id: str = "fieldapp"  # fileDescriptor.accounts[0].accountId: the respondent in our system
    read_contract_id: str = ""  # that reads back what was written; '' = none
    read_key_apart: bool = False  # the reading contract has a key of its own in the vault
    onboard: str = ""  # where the respondent's browser is sent; '' = beside the API
    redirect_uri: str = ""  # '' = this laptop, at a port that is free then
    versions: ApiVersions = Field(default_factory=ApiVersions)
    pushed_as: PushedAs = PushedAs.JSON
    fhir_version: FhirVersion = FhirVersion.STU3
    account_reference: str = ""  # of the organisation's consent: the account that FHIR goes to
    consent: ConsentOf = ConsentOf.ORGANISATION
    scope: Scope | None = None
    limits: Limits | None = None

    @property
    def client_id(self) -> str:
        """Who signs: application and writing contract."""
        return f"{self.application_id}_{self.contract_id}"

    @property
    def read_client_id(self) -> str:
        """Who reads back, '' where no contract reads."""
        return f"{self.application_id}_{self.read_contract_id}" if self.read_contract_id else ""

    @property
    def version(self) -> str:
        """The API version of the base address."""
        return self.base_url.rstrip("/").rpartition("/")[2]

    @property
    def onboard_url(self) -> str:
        """Where the respondent's browser is sent, with a slash at its end."""
        return self.onboard or f"{self.base_url.rstrip('/').rpartition('/')[0]}/apps/saas/"

    @property
    def options(self) -> SessionOptions:
        """What every session of this contract is asked with."""
        return SessionOptions.model_validate(
            {name: part for name in ("limits", "scope") if (part := getattr(self, name)) is not None}
        )

    def base_of(self, version: ApiVersion | None) -> str:
        """Return the base address of a version, with a slash at its end; None = as configured."""
        root = self.base_url.rstrip("/").rpartition("/")[0]
        return f"{root}/{version}/" if version else f"{self.base_url.rstrip('/')}/"
