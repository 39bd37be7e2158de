"""One request to digi.me as a value: built by pure functions, signed and sent by others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import quote

from fieldapp.connectors.digime.versions import Version, version_at
from fieldapp.errors import BadAnswer, ProjectInvalid
from fieldapp.records import ApiVersion, ApiVersions, DigimeContract
from fieldapp.settings import DIGIME_KEY, DIGIME_READ_KEY, digime_scope

THIS_LAPTOP = "http://127.0.0.1/consent"  # RFC 8252, 7.3: of an address of the loopback any port is good
Chunks = Callable[[], Iterator[bytes]]  # opens the body anew for every try
_AS_THE_BASE = ApiVersions()
_SECRET_CLAIMS = ("access_token", "refresh_token", "code", "code_verifier", "session_key", "symmetrical_key")
_SMALL_ANSWER = 256 * 1024  # bytes; a token answer has 1300


@dataclass(frozen=True)
class Contract:
    """Whom we are to digi.me. The private key is in the vault under `key_name`."""

    base_url: str  # ends with the API version and a slash
    application_id: str
    contract_id: str
    onboard_url: str = ""  # of the pages that ask the respondent, with a slash
    redirect_uri: str = ""  # registered with the contract; v1.5 and v1.6 name it in their requests
    key_name: str = DIGIME_KEY
    token_scope: str = ""  # whose tokens it uses; '' = its own
    versions: ApiVersions = _AS_THE_BASE  # of single calls

    @classmethod
    def of(cls, contract: DigimeContract) -> Contract:
        """Return the contract of a project that writes."""
        return cls(
            base_url=contract.base_of(None),
            application_id=contract.application_id,
            contract_id=contract.contract_id,
            onboard_url=contract.onboard_url,
            redirect_uri=contract.redirect_uri or THIS_LAPTOP,
            versions=contract.versions,
        )

    @classmethod
    def reading(cls, contract: DigimeContract) -> Contract | None:
        """Return the contract of a project that reads back; None where there is none."""
        if not contract.read_contract_id:
            return None
        key_name = DIGIME_READ_KEY if contract.read_key_apart else DIGIME_KEY
        return replace(cls.of(contract), contract_id=contract.read_contract_id, key_name=key_name)

    def coming_back_to(self, address: str) -> Contract:
        """Return the same with where the respondent's browser comes back to."""
        return replace(self, redirect_uri=address)

    def at(self, version: ApiVersion | None) -> Contract:
        """Return the same at another version of the API, with the same tokens; None = as it is."""
        if version is None:
            return self
        root = self.base_url.rstrip("/").rpartition("/")[0]
        return replace(self, base_url=f"{root}/{version}/", token_scope=self.scope)

    @property
    def client_id(self) -> str:
        """The claim that says who asks."""
        return f"{self.application_id}_{self.contract_id}"

    @property
    def scope(self) -> str:
        """What kept tokens must be for: those of one address and contract are shown to no other."""
        return self.token_scope or digime_scope(self.base_url, self.contract_id)

    @property
    def version(self) -> Version:
        """What its API looks like. Raises ProjectInvalid."""
        return version_at(self.base_url)

    @property
    def registered(self) -> str:
        """The redirect_uri that v1.5 and v1.6 want named. Raises ProjectInvalid where there is none."""
        return _had(self.redirect_uri, "redirect_uri")

    @property
    def pages(self) -> str:
        """The address that consent pages are under. Raises ProjectInvalid where there is none."""
        return _had(self.onboard_url, "onboard URL")


@dataclass(frozen=True, repr=False)
class Call:
    """A request that is not signed yet.

    `claims` go into the Bearer JWT beside client_id, nonce and timestamp; None = there is no JWT. Bytes go
    with their length, Chunks piece by piece without one. `renews`: which 401 is settled by new tokens: any,
    only one that blames the token, or none.
    """

    doing: str  # for the detail of an error
    method: str
    path: str  # below the base URL, or a whole address
    claims: Mapping[str, str] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes | Chunks | None = None
    size: int = 0  # bytes of the body where it comes in pieces: how long it may take follows from that
    descriptor: Mapping[str, Any] | None = None  # goes signed, in a header of its own
    renews: Literal["any", "token", "never"] = "token"
    most: int = _SMALL_ANSWER  # bytes of the answer
    delivers: bool = False  # a record or its file: a refusal is then of that
    bare: bool = False  # without the headers that say who and how we are
    hidden: tuple[str, ...] = ()  # secrets in the path

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts of this request that must stand in no message."""
        claims = self.claims or {}
        return (*self.hidden, *(claims[name] for name in _SECRET_CLAIMS if name in claims))

    def at(self, contract: Contract) -> Call:
        """Return the same with its whole address: a call may be of another version than the base URL."""
        return replace(self, path=f"{contract.base_url}{self.path}")


JSON_WANTED = {"accept": "application/json"}


def _had(fact: str, name: str) -> str:
    if not fact:
        raise ProjectInvalid(f"the digi.me contract has no {name}")
    return fact


def json_headers(**more: str) -> dict[str, str]:
    """Return the headers of a request that sends and wants JSON."""
    return {"content-type": "application/json", **JSON_WANTED, **more}


def compact(value: object) -> bytes:
    """Return JSON as JavaScript writes it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def segment(text: str) -> str:
    """Return a text as one step of a path, whatever is in it: names come from servers. Raises BadAnswer."""
    if not text.strip("."):  # it would lead to another place
        raise BadAnswer(f"a name that is none: “{text[:3]}”")
    return quote(text, safe="~!$&'()*+,;=:@")
