"""The respondent's tokens: kept in the vault, renewed when digi.me no longer takes them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from pydantic import ValidationError

from fieldapp.connector import Clock, Secrets, renewing
from fieldapp.connectors.digime.answers import object_of
from fieldapp.connectors.digime.calls import Call, Contract
from fieldapp.connectors.digime.grants import refresh
from fieldapp.connectors.digime.proof import key_call, key_of, proved, token_in
from fieldapp.connectors.digime.refusals import blames_the_token, check, said
from fieldapp.connectors.digime.signing import Signer
from fieldapp.connectors.digime.tokens import Tokens, read_tokens
from fieldapp.connectors.digime.wire import Wire, whole
from fieldapp.errors import ConsentNeeded, NotRenewed, WireError

TIMEOUT = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)
_RENEW = "prove a renewal"
Build = Callable[[str], Call]  # makes a call anew with an access token


class Digime:
    """One contract at one digi.me, whoever the respondent is; any number of threads may ask."""

    def __init__(
        self,
        contract: Contract,
        secrets: Secrets,
        *,
        clock: Clock,
        new_nonce: Callable[[], str],
        timeout: httpx.Timeout = TIMEOUT,
        ahead: bool = False,
    ) -> None:
        """Take who we are, the vault and the facts of the world; `new_nonce`, `ahead` as Signer has them."""
        self.contract = contract
        self.now = clock
        self.new_nonce = new_nonce
        self._secrets = secrets
        self._signer = Signer(contract, secrets, clock=clock, new_nonce=new_nonce, ahead=ahead)
        self.wire = Wire(contract.base_url, self._signer, timeout=timeout)
        self._lock = threading.Lock()
        self._accesses: dict[str, Access] = {}

    def access(self, name: str) -> Access:
        """Return the tokens that the vault has under a name: always the same object, so they renew once."""
        with self._lock:
            return self._accesses.setdefault(name, Access(self, self._secrets, name))

    def key(self) -> RSAPrivateKey:
        """Return the contract's private key, which opens files. Raises ProjectInvalid, VaultLocked."""
        return self._signer.key()

    def hang_up(self) -> None:
        """Cut short what goes on now; see Connector.hang_up."""
        self.wire.hang_up()

    def describe(self, descriptors: Iterable[Mapping[str, Any]]) -> None:
        """Begin to sign what is about to be sent with files, in their order."""
        self._signer.describe(descriptors)

    def expect(self, load: Callable[[], Mapping[str, Any]]) -> None:
        """Sign the descriptor that `load` gives when the next body is out."""
        self._signer.expect(load)

    def close(self) -> None:
        """Release connections."""
        self._signer.close()
        self.wire.close()

    def ask(self, call: Call, known: tuple[str, ...] = ()) -> httpx.Response:
        """Return a good answer. Raises FieldappError; `known` are secrets beside those of the request."""
        answer = self.wire.ask(call)
        check(call, answer, self.now(), known)
        return answer

    def proved_token(self, doing: str, body: dict[str, Any]) -> dict[str, Any]:
        """Return what an answer's token says, once it is proved. Raises NotTrusted, BadAnswer, WireError."""
        token = token_in(doing, body)
        call, kid = key_call(doing, token, self.contract.base_url)
        return proved(doing, token, key_of(self.keys(call), kid))

    def keys(self, call: Call) -> dict[str, Any]:
        """Return the keys that digi.me signs with. Raises BadAnswer, WireError."""
        return object_of(call.doing, self.ask(call))

    def granted(self, call: Call, before: Tokens | None = None) -> dict[str, Any]:
        """Return the answer to a grant, not proved yet. Raises ConsentNeeded, BadAnswer, WireError."""
        return object_of(call.doing, self.ask(call, before.secrets if before else ()))

    def tokens_for(self, call: Call) -> Tokens:
        """Return the tokens that a grant gives. Raises ConsentNeeded, NotTrusted, BadAnswer, WireError."""
        return self.read(call.doing, self.proved_token(call.doing, self.granted(call)))

    def read(self, doing: str, facts: dict[str, Any], before: Tokens | None = None) -> Tokens:
        """Return the tokens of a proved payload, as `read_tokens` does. Raises BadAnswer."""
        flat = self.contract.version.flat_tokens
        return read_tokens(doing, facts, scope=self.contract.scope, flat=flat, before=before)


class Access:
    """The tokens of one respondent, in the vault under one name; any number of threads may ask."""

    def __init__(self, digime: Digime, secrets: Secrets, name: str) -> None:
        """Take the contract they are for and where they are kept."""
        self._digime = digime
        self._secrets = secrets
        self._name = name
        self._lock = threading.Lock()
        self._read = "", Tokens(access="", refresh="")  # as kept last, and what it says

    def tokens(self) -> Tokens:
        """Return the tokens kept. Raises ConsentNeeded, VaultLocked."""
        text = self._secrets.get(self._name)
        was, tokens = self._read
        if text != was:
            try:
                tokens = None if text is None else Tokens.model_validate_json(text)
            except ValidationError:  # its text quotes them
                raise ConsentNeeded("the tokens kept cannot be read") from None
            if text is not None and tokens is not None:
                self._read = text, tokens
        if tokens is None or tokens.scope != self._digime.contract.scope:
            raise ConsentNeeded("no tokens of this contract are kept")
        return tokens

    def keep(self, tokens: Tokens | None) -> None:
        """Store tokens in place of those kept; None forgets them. Raises VaultLocked, DiskError."""
        self._secrets.put({self._name: None if tokens is None else _text(tokens)})

    def usable(self) -> Tokens:
        """Return the tokens to send now: what a renewal brought is proved first. Raises as `renewed`."""
        tokens = self.tokens()
        if not tokens.unproved:
            return tokens
        with self._lock:
            held = self.tokens()
            if not held.unproved:
                return held
            try:
                return self._proved(held)
            except NotRenewed:
                # The keys are there and none is its own. Another answer may have one, if the first was not
                # for one use; if it was, the first may still be proved once the key is among them.
                with suppress(WireError):
                    return self._settled(self._asked(held))
                raise

    def renewed(self, refused: Tokens) -> Tokens:
        """Return tokens in place of those just refused, renewed and stored.

        The answer is stored before its key is fetched, and the new pair before it is used: digi.me may have
        ended the old one with this answer. What another process stored meanwhile is newer, and stays.
        Raises ConsentNeeded, NotRenewed, NotTrusted, another WireError, VaultLocked.
        """
        with self._lock:
            held = self.tokens()
            if held.access != refused.access:
                return held
            if not held.unproved:
                try:
                    held = self._asked(held)
                except ConsentNeeded:
                    if (others := self.tokens()).access != held.access:
                        return others  # another window or command renewed them, which ended ours
                    raise
            return self._settled(held)

    def _settled(self, held: Tokens) -> Tokens:
        return self._proved(held) if held.unproved else held

    def _asked(self, held: Tokens) -> Tokens:
        """Ask for new tokens; return what is kept then, with the answer, not proved yet."""
        if not held.refresh:
            raise ConsentNeeded("no refresh token is kept")
        call = refresh(self._digime.contract, held.refresh)
        with renewing():
            token = token_in(call.doing, self._digime.granted(call, held))
        return self._replaced(held, held.model_copy(update={"unproved": token}))

    def _proved(self, held: Tokens) -> Tokens:
        """Store and return what a renewal brought; it stays while the key that proves it cannot be had.

        What turns out not to be digi.me's, or to hold no tokens, is forgotten: then they are renewed again.
        """
        before = held.model_copy(update={"unproved": ""})
        with renewing():
            try:
                where, kid = key_call(_RENEW, held.unproved, self._digime.contract.base_url)
            except WireError:
                self._replaced(held, before)
                raise
            key = key_of(self._digime.keys(where), kid)
            try:
                tokens = self._digime.read(_RENEW, proved(_RENEW, held.unproved, key), before)
            except WireError:
                self._replaced(held, before)
                raise
        return self._replaced(held, tokens)

    def _replaced(self, held: Tokens, tokens: Tokens) -> Tokens:
        """Store tokens in place of `held`; return what is kept then: another process may have been faster."""
        text, kept = self._secrets.get(self._name), self.tokens()
        if kept == held and self._secrets.replace(self._name, text, _text(tokens)):
            return tokens
        return self.tokens()

    def send(self, build: Build) -> httpx.Response:
        """Return the good answer to a call, renewing the tokens once where they are to blame."""
        tokens = self.usable()
        call = build(tokens.access)
        answer = self._digime.wire.ask(call)
        if blames_the_token(call, answer):
            tokens = self.renewed(tokens)
            call = build(tokens.access)
            answer = self._digime.wire.ask(call)
            _demand_taken(call, answer)
        check(call, answer, self._digime.now(), tokens.secrets)
        return answer

    @contextmanager
    def opened(self, build: Build) -> Generator[httpx.Response]:
        """Give a good answer, its body still to come; otherwise as `send`."""
        tokens = self.usable()
        call = build(tokens.access)
        with self._digime.wire.opened(call) as answer:
            if _is_file(answer):
                yield answer
                return
            refused = whole(call, answer)
        if blames_the_token(call, refused):
            tokens = self.renewed(tokens)
            call = build(tokens.access)
            with self._digime.wire.opened(call) as answer:
                if _is_file(answer):
                    yield answer
                    return
                refused = whole(call, answer)
            _demand_taken(call, refused)
        check(call, refused, self._digime.now(), tokens.secrets)


def _demand_taken(call: Call, answer: httpx.Response) -> None:
    """Refuse to take a second refusal for the end of access: digi.me has just renewed it.

    It may have run out while a body was on its way over a slow link. Raises NotRenewed.
    """
    if blames_the_token(call, answer) and said(answer)[0] in {"", "InvalidToken"}:
        raise NotRenewed(f"{call.doing}: tokens that were just renewed were refused")


def _text(tokens: Tokens) -> str:
    return json.dumps(tokens.model_dump(mode="json"))


def _is_file(answer: httpx.Response) -> bool:
    """Whether a good answer came from digi.me rather than from a network that wants a log-in."""
    return answer.is_success and "html" not in answer.headers.get("content-type", "").lower()
