"""What each version of digi.me's API wants in its requests: the one place that tells them apart.

Facts of the Node SDK of each time: 4 for v1.5, 6 for v1.6, 16 for v1.7. v1.4, where a write went without any
signature, is not spoken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fieldapp.errors import ProjectInvalid


@dataclass(frozen=True)
class Version:
    """The shape of one version's requests and answers."""

    name: str  # the last part of the base URL
    sdk: tuple[str, str]  # name and version of the SDK that speaks so
    opens_session: bool  # POST session; later ones come with authorize and trigger
    authorizes: bool  # POST oauth/authorize; before, digi.me's own app asked the respondent
    grants_name_redirect: bool  # exchange and refresh carry redirect_uri
    page_names_callback: bool  # the page that asks is told where to go when it fails
    flat_tokens: bool  # the token answer holds texts instead of objects
    writes_to_postbox: bool
    postbox_names: tuple[str, ...]  # further claims of a postbox write
    imports: bool  # library and provider push
    trigger_names_redirect: bool
    trigger_session: str  # '' never, 'may' or 'must' be a claim; with it the body is empty
    trigger_tells_sdk: bool
    takes_criteria: bool  # a scope may name the files that it lets through by what they were pushed with
    signs_reads: bool  # the file list and files are asked for with a token
    hashes_files: bool  # a file's content begins with the SHA-512 of the rest
    lists_accounts: bool

    @property
    def agent(self) -> dict[str, Any]:
        """Say which SDK's dialect this is: a name unknown to digi.me is refused as SDKInvalid."""
        name, version = self.sdk
        return {"name": name, "version": version, "meta": {"client": "fieldapp"}}


_V1_5 = Version(
    name="v1.5",
    sdk=("js", "4.0.0"),
    opens_session=True,
    authorizes=False,
    grants_name_redirect=True,
    page_names_callback=False,
    flat_tokens=True,
    writes_to_postbox=True,
    postbox_names=("redirect_uri", "session_key"),
    imports=False,
    trigger_names_redirect=True,
    trigger_session="must",
    trigger_tells_sdk=False,
    takes_criteria=False,
    signs_reads=False,
    hashes_files=True,
    lists_accounts=False,
)
_V1_6 = Version(
    name="v1.6",
    sdk=("nodejs", "6.0.0"),
    opens_session=False,
    authorizes=True,
    grants_name_redirect=True,
    page_names_callback=True,
    flat_tokens=False,
    writes_to_postbox=True,
    postbox_names=("redirect_uri",),
    imports=False,
    trigger_names_redirect=True,
    trigger_session="may",
    trigger_tells_sdk=False,
    takes_criteria=False,
    signs_reads=False,
    hashes_files=True,
    lists_accounts=False,
)
_V1_7 = Version(
    name="v1.7",
    sdk=("nodejs", "16.1.5"),
    opens_session=False,
    authorizes=True,
    grants_name_redirect=False,
    page_names_callback=False,
    flat_tokens=False,
    writes_to_postbox=True,  # until SDK 8; later ones import
    postbox_names=(),
    imports=True,
    trigger_names_redirect=False,
    trigger_session="",
    trigger_tells_sdk=True,
    takes_criteria=True,
    signs_reads=True,
    hashes_files=False,
    lists_accounts=True,
)
VERSIONS = {version.name: version for version in (_V1_5, _V1_6, _V1_7)}


def version_at(base_url: str) -> Version:
    """Return the version that a base URL ends with. Raises ProjectInvalid for one that is not spoken."""
    name = base_url.rstrip("/").rpartition("/")[2]
    if name not in VERSIONS:
        raise ProjectInvalid(
            f"the digi.me base URL ends with “{name}”, not with one of {', '.join(VERSIONS)}",
            title="This project's digi.me address is of a version that fieldapp does not know.",
        )
    return VERSIONS[name]


def offered(version: Version, what: str, *, here: bool) -> None:
    """Raise ProjectInvalid where a version of the API has no such call."""
    if not here:
        raise ProjectInvalid(
            f"digi.me API {version.name} has no {what}",
            title="This project's version of digi.me cannot do this. Your records are kept on this disk.",
        )
