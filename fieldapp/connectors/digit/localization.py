"""Texts for the message keys that forms carry. Open at the gateway: works before sign-in."""

from __future__ import annotations

import hashlib
import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, cast

import httpx

from fieldapp.connector import Clock, check_common, json_object, told_time
from fieldapp.connectors.digit.http import Http
from fieldapp.connectors.digit.refusals import refusal
from fieldapp.errors import BadAnswer, Refused, WireError
from fieldapp.records import Project

_log = logging.getLogger(__name__)

_PATH = "/localization/messages/v1/_search"
# A person or a timer waits for the probe: better a wrong 'no' on a weak network than a minute of nothing.
_PROBE_TIMEOUT = httpx.Timeout(5.0, read=10.0)
_WEIGH_TIMEOUT = httpx.Timeout(10.0, read=30.0, write=30.0)
_SMALLEST_QUESTION = {"codes": "SUBMIT_FORM"}
# SUBMIT_FORM, HCM.TITLE. People write OK, 10, 2019 and A.M. themselves, and some module may have such a code.
_SURELY_A_KEY = re.compile(r"(?=.*(?:[A-Z0-9]_[A-Z0-9]|[A-Z]{2}\.[A-Z]{2}))[A-Z][A-Z0-9_.-]{2,99}", re.ASCII)
_LONGEST_LIST = 1500  # letters of keys in one address: proxies refuse long ones
_COMMA = len("%2C")  # as an address has it
_SPACES = b" \t\n\r"  # what JSON allows between its parts


def search(http: Http, project: Project, *, clock: Clock) -> dict[str, str]:
    """Return {key: text} of the project's modules and locale. Raises WireError.

    No modules means no texts: without the filter a server answers with everything it has.
    """
    if not project.modules:
        return {}
    return _texts(http, project, {"module": ",".join(project.modules)}, clock)


def look_up(http: Http, project: Project, keys: Iterable[str], *, clock: Clock) -> Iterator[dict[str, str]]:
    """Yield {key: text} of those of these keys that have one, whichever module has it, as they arrive.

    Who types a project in by hand knows of no modules, and the service finds a key without them. What looks
    like people's own words is not asked for, and a key that modules word differently stays without a text.
    Only a guess, so that nothing is raised: a list that is refused is left out, and where no answer comes
    the rest is not asked for.
    """
    for some in _by_length(sorted(key for key in keys if _SURELY_A_KEY.fullmatch(key)), _LONGEST_LIST):
        try:
            found = _messages(http, project, {"codes": ",".join(some)}, clock)
        except WireError as error:
            _log.warning("%d keys of forms were not looked up: %s %s", len(some), error.code, error.detail)
            if not isinstance(error, Refused):
                return
            continue
        texts: defaultdict[str, set[str]] = defaultdict(set)
        for code, message in found:
            texts[code].add(message)
        yield {key: texts[key].pop() for key in some if len(texts[key]) == 1}


def _texts(http: Http, project: Project, criteria: dict[str, str], clock: Clock) -> dict[str, str]:
    return dict(_messages(http, project, criteria, clock))


def _messages(http: Http, project: Project, criteria: dict[str, str], clock: Clock) -> list[tuple[str, str]]:
    """Return key and text of each message of an answer; a key comes once for each module that has it."""
    body = json_object("get texts", _ask(http, project, criteria, clock))
    messages: Any = body.get("messages")
    if not isinstance(messages, list):
        raise BadAnswer("get texts: no list of messages in the answer")
    pairs: list[tuple[str, str]] = []
    for entry in cast("list[Any]", messages):
        facts = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        code, message = facts.get("code"), facts.get("message")
        if isinstance(code, str) and isinstance(message, str):
            pairs.append((code, message))
    return pairs


def _by_length(keys: Iterable[str], most: int) -> Iterator[list[str]]:
    """Yield the keys in lists that are at most so long once joined in an address."""
    some: list[str] = []
    length = 0
    for key in keys:
        if some and length + len(key) > most:
            yield some
            some, length = [], 0
        some.append(key)
        length += len(key) + _COMMA
    if some:
        yield some


def probe(http: Http, project: Project, *, clock: Clock) -> datetime | None:
    """Ask the smallest open question there is and return the server's time, None where it tells none.

    Raises the WireError that says why no answer comes.
    """
    answer = _ask(http, project, _SMALLEST_QUESTION, clock, timeout=_PROBE_TIMEOUT)
    json_object("get texts", answer)
    return told_time(answer)


def weigh(http: Http, project: Project, size: int, *, clock: Clock) -> None:
    """Ask the same question in a body of `size` bytes. Raises WireError.

    DIGIT's contract has nothing to measure a link with. The body is an empty object and white space, which
    every JSON parser passes over: no service has a field of it to store.
    """
    body = blank_body(size)
    kind = {"content-type": "application/json"}
    answer = _ask(
        http, project, _SMALLEST_QUESTION, clock, timeout=_WEIGH_TIMEOUT, content=body, headers=kind
    )
    json_object("get texts", answer)


def blank_body(size: int) -> bytes:
    """Return an empty JSON object in `size` bytes, mixed so that nothing on the way shrinks it much."""
    wanted = max(size - 2, 0)
    spaces = bytearray()
    number = 0
    while len(spaces) < wanted:
        digest = hashlib.sha256(number.to_bytes(4)).digest()
        spaces += bytes(_SPACES[byte >> shift & 3] for byte in digest for shift in (0, 2, 4, 6))
        number += 1
    return b"{" + bytes(spaces[:wanted]) + b"}"


def _ask(http: Http, project: Project, criteria: dict[str, str], clock: Clock, **how: Any) -> httpx.Response:
    where = {"tenantId": project.tenant, "locale": project.locale, **criteria}
    content: dict[str, Any] = how if "content" in how else {"json": {}, **how}
    answer = http.send("get texts", "POST", _PATH, params=where, **content)
    check_common("get texts", answer, clock())
    if not answer.is_success:
        raise refusal("get texts", answer)
    return answer
