"""For each call of the real SDKs that is recorded: the same call of our client, and what must come of it.

Every capture is in a scene that a play reproduces, or in NOT_PLAYED with the reason; a test holds both to the
recording.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fieldapp.connectors.digime.answers import FileMetadata
from fieldapp.connectors.digime.calls import compact
from fieldapp.connectors.digime.consent import Asked
from fieldapp.connectors.digime.grants import Page
from fieldapp.connectors.digime.pushing import Descriptor, PostboxFile
from tests.contracts.digime.stage import CALLBACK, REGISTERED, Stage, claims_of
from tests.helpers.odd_servers import http

Play = Callable[[Stage], None]

NOT_PLAYED: dict[tuple[str, str, int], str] = {
    ("16.1.5", "user consent (browser)", 0): "the browser's own; test_captures holds its address and its end",
    ("6.0.0", "user consent (browser)", 0): "the browser's own; test_captures holds its address and its end",
    ("9.0.0", "write Buffer", 0): "a slip of SDK 9 to 16.1.2, without Content-Type; ours is that of 16.1.5",
    ("3.0.0", "establishSession", 0): "v1.4 is not spoken: its writes went without any signature",
    ("3.0.0", "pushDataToPostbox", 0): "v1.4 is not spoken: its writes went without any signature",
}

_DESCRIPTOR = Descriptor("application/octet-stream", ("acc-1",), ("ref-1",), ("tag-a", "tag-b"))
_BARE = Descriptor("text/plain", ())


def _shown(asked: Asked) -> dict[str, Any]:
    shown = {"url": asked.url, "session": asked.session.model_dump()}
    return {**shown, "codeVerifier": asked.verifier} if asked.verifier else shown


def _asked_for(options: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name != "agent"}


# --- consent


def _authorize(on: Stage) -> None:
    state = claims_of(on.scene[0])["state"]
    assert _shown(on.asking.authorize(redirect_uri=CALLBACK, state=state)) == on.outcome


def _authorize_full(on: Stage) -> None:
    page = Page(
        source_type="push",
        service=19,
        sample_data="ds1",
        sample_data_by_itself=True,
        language="nl",
        sample_data_sources=True,
        trigger=False,
        sources={"dataType": ["measurements-vital-signs"]},
    )
    options = on.scene[0]["request"]["json"]["actions"]["pull"]
    asked = on.asking.authorize(
        redirect_uri=CALLBACK, state="state-43", page=page, options=options, access_token="old-token"
    )
    assert _shown(asked) == on.outcome


def _authorize_storage(on: Stage) -> None:
    asked = on.asking.authorize(redirect_uri=CALLBACK, state="s", storage_id="storage-1")
    assert _shown(asked) == on.outcome


def _authorize_6(on: Stage) -> None:
    page = Page(source_type="", callback=CALLBACK, service=19)
    asked = on.asking.authorize(redirect_uri=REGISTERED, state="state-6", page=page)
    assert _shown(asked) == on.outcome


def _exchange(on: Stage) -> None:
    claims = claims_of(on.scene[0])
    tokens = on.asking.exchange(claims["code"], claims["code_verifier"])
    ours = {
        "accessToken": {"value": tokens.access, "expiry": tokens.expires_at},
        "refreshToken": {"value": tokens.refresh, "expiry": tokens.refresh_expires_at},
        "user": {"id": tokens.user},
        "consentid": tokens.consent,
    }
    assert ours.items() >= on.outcome.items(), "SDK 6 tells less"


def _refresh(on: Stage) -> None:
    tokens = on.access.renewed(on.access.tokens())
    assert tokens == on.access.tokens()
    assert tokens.access == on.outcome["accessToken"]["value"]
    assert tokens.refresh == on.outcome["refreshToken"]["value"]


def _onboard(on: Stage) -> None:
    page = Page(service=19)
    assert _shown(on.asking.onboard(on.access, redirect_uri=CALLBACK, state="st", page=page)) == on.outcome


def _reauthorize(on: Stage) -> None:
    assert _shown(on.asking.reauthorize(on.access, redirect_uri=CALLBACK, state="st")) == on.outcome


# --- writing


def _push(on: Stage) -> None:
    on.library.push("send a file", _DESCRIPTOR, lambda: iter((on.recording.plain,)))


def _push_empty(on: Stage) -> None:
    on.library.push("send a file", _DESCRIPTOR, lambda: iter(()))


def _push_stream(on: Stage) -> None:
    on.library.push("send a file", _BARE, lambda: iter((b"part one,", b"part two")))


def _push_stream_again(on: Stage) -> None:
    """Where the SDK dies of its consumed stream, ours is opened anew."""
    on.server.left.append(http(201, b""))
    on.library.push("send a file", _DESCRIPTOR, lambda: iter((b"part one,", b"part two")))
    assert on.access.tokens().refresh != claims_of(on.scene[1])["refresh_token"]


def _provider(on: Stage) -> None:
    on.library.push_to_provider("420_1234", compact(on.scene[0]["request"]["json"]))


def _write(on: Stage) -> None:
    file = PostboxFile("hello.bin", _DESCRIPTOR, on.recording.plain)
    assert on.library.write(on.postbox, file).model_dump() == on.outcome


def _write_short(on: Stage) -> None:
    file = PostboxFile("hello.bin", _DESCRIPTOR, b"x")
    assert on.library.write(on.postbox, file).model_dump() == on.outcome


def _write_stream(on: Stage) -> None:
    file = PostboxFile("s.bin", _DESCRIPTOR, lambda: iter((b"part one,", b"part two")))
    assert on.library.write(on.postbox, file).model_dump() == on.outcome


# --- reading


def _session(on: Stage) -> None:
    session = on.library.open_session({"scope": on.scene[0]["request"]["json"]["scope"]})
    assert session.key == on.outcome["sessionKey"]
    assert session.expiry == on.outcome["expiry"]


def _trigger(on: Stage) -> None:
    session = on.library.trigger(_asked_for(on.scene[0]["request"]["json"]))
    assert session is not None
    assert session.model_dump() == on.outcome["session"]


def _trigger_in_session(on: Stage) -> None:
    assert on.library.trigger(session_key=claims_of(on.scene[0])["session_key"]) is None


def _files(on: Stage) -> None:
    listed = on.library.files(on.scene[0]["request"]["path"].rpartition("/")[2])
    assert (
        listed.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True) == on.outcome
    )
    assert listed.final == (on.outcome["status"]["state"] == "completed")


def _names(on: Stage) -> tuple[str, str]:
    *_, session_key, name = on.scene[0]["request"]["path"].split("/")
    return session_key, name


def _file(on: Stage) -> None:
    with on.library.open(*_names(on)) as held:
        assert b"".join(held.pieces) == on.recording.plain
        _assert_told(held.metadata, on.outcome["fileMetadata"])


def _assert_told(metadata: FileMetadata, told: dict[str, Any]) -> None:
    ours = metadata.model_dump(mode="json")
    assert ours == {name: told[name] for name in ours}


def _head(on: Stage) -> None:
    head = on.library.head(*_names(on))
    _assert_told(head.metadata, on.outcome["fileMetadata"])


def _accounts(on: Stage) -> None:
    (account,) = on.library.accounts()
    (told,) = on.outcome["accounts"]
    assert account.model_dump(by_alias=True) == {
        name: told[name] for name in account.model_dump(by_alias=True)
    }


PLAYS: dict[tuple[str, str], Play] = {
    ("16", "getAuthorizeUrl"): _authorize,
    ("16", "getAuthorizeUrl(full)"): _authorize_full,
    ("16", "getAuthorizeUrl(storageId)"): _authorize_storage,
    ("16", "exchangeCodeForToken"): _exchange,
    ("16", "refreshToken"): _refresh,
    ("16", "pushData library Buffer"): _push,
    ("16", "pushData library stream"): _push_stream,
    ("16", "pushData library Buffer empty"): _push_empty,
    ("16", "pushData provider"): _provider,
    ("16", "readSession"): _trigger,
    ("16", "readSession(minimal)"): _trigger,
    ("16", "readFileList"): _files,
    ("16", "readFileList(2)"): _files,
    ("16", "readFile(none)"): _file,
    ("16", "readFile(gzip)"): _file,
    ("16", "readFile(brotli)"): _file,
    ("16", "readFileMetadata"): _head,
    ("16", "readAccounts"): _accounts,
    ("16", "getOnboardServiceUrl"): _onboard,
    ("16", "getReauthorizeUrl"): _reauthorize,
    ("16", "401 InvalidToken -> refresh -> retry (library Buffer)"): _push,
    ("16", "401 InvalidToken -> refresh -> retry (library stream)"): _push_stream_again,
    ("16", "401 InvalidToken -> refresh -> retry (readSession)"): _trigger,
    ("16", "401 InvalidToken -> refresh -> retry (provider)"): _provider,
    ("16", "401 InvalidToken -> refresh -> retry (readAccounts)"): _accounts,
    ("6", "getAuthorizeUrl"): _authorize_6,
    ("6", "exchangeCodeForToken"): _exchange,
    ("6", "write Buffer (delivered)"): _write,
    ("6", "write Buffer (pending -> refresh -> retry)"): _write_short,
    ("6", "write stream"): _write_stream,
    ("6", "readSession"): _trigger,
    ("6", "readFileList"): _files,
    ("6", "readFile"): _file,
    ("8", "write Buffer"): _write,
    ("4", "establishSession"): _session,
    ("4", "pushDataToPostbox"): _write,
    ("4", "prepareFilesUsingAccessToken (trigger)"): _trigger_in_session,
}
