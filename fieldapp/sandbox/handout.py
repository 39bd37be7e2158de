"""What the sandbox hands out: the project file, and all that a client of digi.me needs to know."""

from __future__ import annotations

from fieldapp.sandbox.accounts import TENANT
from fieldapp.sandbox.contract import ACCESS_SECONDS, OWNER, REFRESH_SECONDS, holder_of, new_token
from fieldapp.sandbox.digime.library import account_reference
from fieldapp.sandbox.digime.paths import PAGES
from fieldapp.sandbox.digit.allowed import KINDS
from fieldapp.sandbox.gateway import DIGIME_NEWEST, DIGIME_ROOT, DIGIME_VERSIONS
from fieldapp.sandbox.keys import public_pem
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.world import CAMPAIGN, LOCALE, MODULES, World

PROJECT_NAME = "Nampula bed nets 2026 (sandbox)"
_ORGANISATIONS = {"accessToken", "refreshToken", "accessTokenExpiry", "accountReference"}


def project(world: World, base: str) -> JsonObject:
    """Return the project file; `base` is the server's address without a trailing slash.

    Who asks for a new file gets one that works: where consent has run out, it holds a new one.
    """
    contract = world.contract
    tokens, holder = world.digime_tokens, holder_of(OWNER, contract.contract_id)
    if tokens.latest("refresh", holder, live=True) is None:
        with world.database.change():
            tokens.issue("access", new_token(), holder, ACCESS_SECONDS)
            tokens.issue("refresh", new_token(), holder, REFRESH_SECONDS)
    access = tokens.latest("access", holder, live=False)
    refresh = tokens.latest("refresh", holder, live=False)
    return {
        "name": PROJECT_NAME,
        "baseUrl": base,
        "tenantId": TENANT,
        "campaignId": CAMPAIGN,
        "locale": LOCALE,
        "modules": list(MODULES),
        "fileKinds": list(KINDS),
        "digime": {
            "baseUrl": f"{base}{DIGIME_NEWEST}/",
            "applicationId": contract.application_id,
            "contractId": contract.contract_id,
            "privateKey": contract.private_key,
            "accessToken": access.text if access else contract.access_token,
            "refreshToken": refresh.text if refresh else contract.refresh_token,
            "accessTokenExpiry": (access.expires_at if access else 0) // 1000,
            "accountId": "fieldapp",
            "accountReference": account_reference(OWNER),
        },
    }


def for_respondents(world: World, base: str) -> JsonObject:
    """Return the project file without the organisation's tokens, and with a contract to read back with."""
    file, reader = project(world, base), world.contract.reader
    asked = {name: value for name, value in file["digime"].items() if name not in _ORGANISATIONS}
    reading = {"readContractId": reader.contract_id, "readPrivateKey": reader.private_key}
    return {**file, "digime": {**asked, **reading, "consent": "respondent"}}


def digime_facts(world: World, base: str) -> JsonObject:
    """Return where digi.me is and which contracts it knows; `base` as for `project`."""
    contract = world.contract
    return {
        "baseUrls": {version: f"{base}{DIGIME_ROOT}/{version}/" for version in DIGIME_VERSIONS},
        "onboardUrl": f"{base}{PAGES[0]}/",
        "applicationId": contract.application_id,
        "contracts": {
            use: {"contractId": one.contract_id, "privateKey": one.private_key, "publicKey": one.public_key}
            for use, one in (("write", contract.writer), ("read", contract.reader))
        },
        "postbox": {
            "postboxId": contract.postbox_id,
            "publicKey": public_pem(contract.postbox_opener()),
        },
    }
