"""Asking digi.me to sync, and for what a respondent's library holds."""

from __future__ import annotations

from typing import Any

from fieldapp.connectors.digime.calls import JSON_WANTED, Call, Contract, compact, json_headers, segment
from fieldapp.connectors.digime.grants import Options
from fieldapp.connectors.digime.versions import offered

_LONG_LIST = 8 * 1024 * 1024  # bytes of an answer; a file takes 90


def open_session(contract: Contract, options: Options | None = None) -> Call:
    """Open a session of v1.5, which is asked for without a token; `options` hold scope and limits."""
    version = contract.version
    offered(version, "session of its own", here=version.opens_session)
    body: dict[str, Any] = {
        "appId": contract.application_id,
        "contractId": contract.contract_id,
        **dict(options or {}),
        "sdkAgent": version.agent,
        "accept": {"compression": "gzip"},
    }
    return Call("open a session", "POST", "permission-access/session", None, json_headers(), compact(body))


def trigger(
    contract: Contract, access_token: str, *, options: Options | None = None, session_key: str = ""
) -> Call:
    """Have digi.me sync: import what is in the postbox, fetch from the respondent's services.

    With a session key, on v1.5 and v1.6, it is for that session and the answer is empty; without one the
    answer has a new session, of the scope and limits in `options`.
    """
    version = contract.version
    offered(version, "trigger within a session", here=bool(version.trigger_session) or not session_key)
    offered(version, "trigger without a session", here=version.trigger_session != "must" or bool(session_key))
    claims = {"access_token": access_token}
    if version.trigger_names_redirect:
        claims["redirect_uri"] = contract.registered
    body: bytes | None = None
    if session_key:
        claims["session_key"] = session_key
    else:
        agent = {"agent": {"sdk": version.agent}} if version.trigger_tells_sdk else {}
        body = compact({**(options or {}), **agent})
    return Call("ask for a sync", "POST", "permission-access/trigger", claims, json_headers(), body)


def file_list(contract: Contract, access_token: str, session_key: str) -> Call:
    """Ask how far a session is and what files it has."""
    return Call(
        "list files",
        "GET",
        f"permission-access/query/{segment(session_key)}",
        _signed(contract, access_token),
        JSON_WANTED,
        most=_LONG_LIST,
        hidden=(session_key,),
    )


def file(contract: Contract, access_token: str, session_key: str, name: str) -> Call:
    """Ask for a file, encrypted; the SDK looks at the code of no 401."""
    return Call(
        "read a file",
        "GET",
        _file_path(session_key, name),
        _signed(contract, access_token),
        {"accept": "application/octet-stream"},
        renews="any",
        hidden=(session_key,),
    )


def file_head(contract: Contract, access_token: str, session_key: str, name: str) -> Call:
    """Ask what a file is."""
    return Call(
        "ask what a file is",
        "HEAD",
        _file_path(session_key, name),
        _signed(contract, access_token),
        JSON_WANTED,
        renews="any",
        hidden=(session_key,),
    )


def accounts(contract: Contract, access_token: str) -> Call:
    """Ask what sources the respondent has; the answer is a list."""
    offered(contract.version, "list of accounts", here=contract.version.lists_accounts)
    claims = {"access_token": access_token}
    return Call("list accounts", "GET", "permission-access/accounts", claims, JSON_WANTED, most=_LONG_LIST)


def delete_user(contract: Contract, access_token: str) -> Call:
    """End the respondent's consent and have digi.me forget what it keeps for this contract."""
    offered(contract.version, "deletion of a user", here=contract.version.imports)
    claims = {"access_token": access_token}
    return Call("delete the user", "DELETE", "user", claims, JSON_WANTED, renews="never")


def _file_path(session_key: str, name: str) -> str:
    return f"permission-access/query/{segment(session_key)}/{segment(name)}"


def _signed(contract: Contract, access_token: str) -> dict[str, str] | None:
    return {"access_token": access_token} if contract.version.signs_reads else None
