"""What a laptop is set up for, and who works at it."""

from __future__ import annotations

from fieldapp.records.base import Record

DIGIT = "digit"
DIGIME = "digime"
USUAL_LOCALE = "en_MZ"


class DigimeContract(Record):
    """How records reach digi.me; the private key and the user's tokens are in the vault, never here."""

    base_url: str  # ends with the API version, e.g. https://api.digi.me/v1.7/
    application_id: str
    contract_id: str
    account_id: str = "fieldapp"  # fileDescriptor.accounts[0].accountId: the respondent in our system


class Project(Record):
    """What a data manager decides once: where forms come from and where records go."""

    name: str
    base_url: str  # of the DIGIT gateway, without a trailing slash
    tenant: str
    campaign: str
    locale: str = USUAL_LOCALE
    modules: tuple[str, ...] = ("hcm-common",)  # localization modules to fetch
    both_spellings: bool = False  # send RequestInfo beside requestInfo: newer gateways read only that
    digime: DigimeContract | None = None

    @property
    def destinations(self) -> tuple[str, ...]:
        """Every place a finished record must reach, in order."""
        return (DIGIT, DIGIME) if self.digime else (DIGIT,)

    def address(self, destination: str) -> str:
        """Name the exact place behind a destination, '' where this project has none.

        A record keeps the address it was finished for: another server, tenant, campaign or contract that is
        set up later must not be sent it.
        """
        if destination == DIGIT:
            return f"{self.base_url} {self.tenant} {self.campaign}"
        if destination == DIGIME and self.digime:
            return f"{self.digime.base_url} {self.digime.application_id}_{self.digime.contract_id}"
        return ""


class User(Record):
    """Who is signed in."""

    uuid: str
    user_name: str
    name: str = ""
