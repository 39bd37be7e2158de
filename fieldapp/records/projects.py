"""What a laptop is set up for, and who works at it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from fieldapp.records.base import Record
from fieldapp.records.digime import DigimeContract

DIGIT = "digit"
DIGIME = "digime"
USUAL_LOCALE = "en_MZ"


class SinglePost(Record):
    """How records of one schema go one by one to their form's submitPath, instead of in sync files.

    The body is `{requestInfo, <envelope>: {tenantId, ...always, ...answers}}`.
    """

    envelope: str = "Registration"
    always: Mapping[str, str | int | float | bool] = Field(
        default_factory=lambda: {"registrationType": "HouseholdRegistration"}
    )  # fields that are the same in every record
    names: Mapping[str, str] = Field(default_factory=dict[str, str])  # answer's key -> the server's field
    dates: tuple[str, ...] = ()  # keys of answers that go as whole numbers yyyymmdd
    counts_by: str = (
        ""  # the field for our number, at a server that counts the same one once; '' = it does not
    )


class Project(Record):
    """What a data manager decides once: where forms come from and where records go."""

    name: str
    base_url: str  # of the DIGIT gateway, without a trailing slash
    tenant: str
    campaign: str
    locale: str = USUAL_LOCALE
    modules: tuple[str, ...] = ("hcm-common",)  # localization modules to fetch
    file_kinds: tuple[str, ...] = ()  # extensions that DIGIT's filestore takes; () = nobody has said
    both_spellings: bool = False  # send RequestInfo beside requestInfo: newer gateways read only that
    single_posts: Mapping[str, SinglePost] = Field(default_factory=dict[str, SinglePost])  # by schema id
    digime: DigimeContract | None = None

    @property
    def destinations(self) -> tuple[str, ...]:
        """Every place a finished record must reach, in order."""
        return (DIGIT, DIGIME) if self.digime else (DIGIT,)

    def singly(self, destination: str) -> tuple[str, ...]:
        """Return the schema ids whose records go to that destination one by one."""
        return tuple(self.single_posts) if destination == DIGIT else ()

    def address(self, destination: str) -> str:
        """Name the exact place behind a destination, '' where this project has none.

        A record keeps the address it was finished for: another server, tenant, campaign or contract that is
        set up later must not be sent it.
        """
        if destination == DIGIT:
            return f"{self.base_url} {self.tenant} {self.campaign}"
        if destination == DIGIME and self.digime:
            return f"{self.digime.base_url} {self.digime.client_id}"
        return ""


class User(Record):
    """Who is signed in."""

    uuid: str
    user_name: str
    name: str = ""
