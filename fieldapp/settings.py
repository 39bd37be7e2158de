"""What this laptop is set to, and the project file it is set up from. Secrets go to the vault, never here."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import RLock
from typing import Annotated, Literal
from urllib.parse import urlsplit

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from filelock import FileLock, Timeout
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from fieldapp.addresses import is_this_machine
from fieldapp.durable import disk_error, file_stamp, set_aside, write_durably
from fieldapp.errors import DataBusy, ProjectInvalid
from fieldapp.records import DigimeContract, Project, Record, SinglePost

_log = logging.getLogger(__name__)
_SMALLEST_KEY = 2048
_LOCK_SECONDS = 10

DIGIME_KEY = "digime.key"  # names in the vault
DIGIME_TOKENS = "digime.tokens"
DIGIT_TOKENS = "digit.tokens"


def _as_before(chosen: object) -> object:
    """Read the switch of earlier versions; off meant that a person is asked first, so it stays off."""
    return {True: "always", False: "off"}[chosen] if isinstance(chosen, bool) else chosen


AutoSync = Annotated[Literal["off", "unmetered", "always"], BeforeValidator(_as_before)]
"""Over which networks finished records go by themselves."""


class Settings(Record):
    """Everything a person chose on this laptop.

    What is finished goes by itself as long as that costs nobody anything: until then this disk has the only
    copy. A network that may be metered is left to the person.
    """

    project: Project | None = None
    user_name: str = ""  # of the last sign-in, offered at the next
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: int = Field(default=100, ge=50, le=300)  # percent
    auto_sync: AutoSync = "unmetered"
    sync_paused: bool = False  # nothing goes by itself until a person resumes; outlives a restart
    light_first: bool = True  # records with big files wait for those without
    device_id: str = ""  # made at the first start; goes to DIGIT as `did`


class SettingsFile:
    """The settings on disk."""

    def __init__(self, path: Path) -> None:
        """Take where the file is; it need not be there."""
        self._path = path
        self._lock_file = path.with_suffix(".lock")
        self._lock = RLock()  # Windows replaces no file that another thread is reading
        self.damaged: Path | None = (
            None  # where a file that could not be read was put, for the screens to say
        )

    @property
    def stamp(self) -> object:
        """Return what is another value whenever the settings may be; reads nothing."""
        return file_stamp(self._path)

    def load(self) -> Settings:
        """Return what is set, defaults where nothing is. Raises DiskError.

        A file that cannot be read is renamed beside its place and named in `damaged`; defaults come back.
        """
        try:
            with self._lock:
                raw = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise disk_error(error) from error
        try:
            return Settings.model_validate_json(raw, extra="ignore")  # a newer version knows more words
        except ValidationError as error:
            self.damaged = set_aside(self._path)
            _log.warning("settings could not be read and are now %s: %s", self.damaged, _problems(error))
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write all settings in one step. Raises DiskError."""
        with self._lock:
            write_durably(self._path, (settings.model_dump_json(indent=2) + "\n").encode())

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Load, change and save as one over all threads and processes; return what is set now.

        Raises DataBusy when another process holds on to the settings, DiskError.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self._lock_file, timeout=_LOCK_SECONDS):
                settings = change(self.load())
                self.save(settings)
                return settings
        except Timeout as error:
            raise DataBusy(str(self._lock_file)) from error
        except OSError as error:  # of the folder or the lock
            raise disk_error(error) from error


# --- the project file --------------------------------------------------------------------------------------


def _server_address(text: str) -> str:
    """Hold an address to https; plain http only to this machine, where nobody can listen in."""
    parts = urlsplit(text.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("must be an address like https://server.example.org")
    if parts.query or parts.fragment or parts.username or parts.password:
        raise ValueError("must be a plain address, without user, ? or #")
    if parts.port == 0:
        raise ValueError("has a port that cannot be")
    if parts.scheme == "http" and not is_this_machine(parts.hostname):
        raise ValueError("must start with https://: over http:// others could read what is sent")
    return text.strip().rstrip("/")


def _contract_key(pem: str) -> str:
    read_contract_key(pem)
    return pem


def read_contract_key(pem: str) -> RSAPrivateKey:
    """Return the RSA key of a PKCS#1 or PKCS#8 PEM text. Raises ValueError saying why not."""
    try:
        key = load_pem_private_key(pem.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ValueError(
            "is no private key in PEM form, or has a passphrase"
        ) from None  # the cause may quote it
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("is no RSA key")  # noqa: TRY004 - a wrong value, not a wrong type, to pydantic
    if key.key_size < _SMALLEST_KEY:
        raise ValueError(f"has {key.key_size} bits; {_SMALLEST_KEY} are the least")
    return key


_Text = Annotated[str, Field(min_length=1)]
_Address = Annotated[str, AfterValidator(_server_address)]


class _FromFile(BaseModel):
    """Spelling of the project file; unknown names are refused, since a slip would silently drop a fact."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )


class _DigimePart(_FromFile):
    base_url: _Address
    application_id: _Text
    contract_id: _Text
    private_key: Annotated[str, AfterValidator(_contract_key)]
    access_token: _Text
    refresh_token: _Text
    access_token_expiry: int = 0  # unix seconds; 0 = not known
    account_id: _Text = "fieldapp"


def _no_request_info(name: str) -> str:
    if name.lower() == "requestinfo":  # it would take the place of who asks
        raise ValueError("is the name of what stands beside it")
    return name


class _SinglePost(_FromFile):
    envelope: Annotated[_Text, AfterValidator(_no_request_info)] = "Registration"
    always: dict[_Text, str | int | float | bool] = Field(
        default_factory=lambda: {"registrationType": "HouseholdRegistration"}
    )
    names: dict[_Text, _Text] = Field(default_factory=dict[str, str])
    dates: tuple[_Text, ...] = ()
    counts_by: str = ""


class _ProjectFile(_FromFile):
    name: str = ""
    base_url: _Address
    tenant_id: Annotated[str, Field(min_length=2, max_length=1000)]
    campaign_id: _Text
    locale: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(_[A-Za-z0-9]+)*$")] = "en_MZ"
    modules: tuple[_Text, ...] = ("hcm-common",)
    both_spellings: bool = False
    single_posts: dict[_Text, _SinglePost] = Field(default_factory=dict[str, _SinglePost])
    digime: _DigimePart | None = None


def read_project_file(raw: bytes | Mapping[str, object]) -> tuple[Project, dict[str, str]]:
    """Return a project and its secrets, which belong in the vault. Raises ProjectInvalid naming each field.

    Takes the file's bytes (JSON, UTF-8) or its fields already apart, as typed at sign-in.
    """
    try:
        fields = json.loads(raw) if isinstance(raw, bytes) else dict(raw)
        file = _ProjectFile.model_validate(fields)
    except ValidationError as error:
        raise ProjectInvalid(_problems(error)) from None
    except (ValueError, RecursionError) as error:
        raise ProjectInvalid(f"not a JSON file: {type(error).__name__}") from None
    digime = file.digime
    project = Project(
        name=file.name or file.campaign_id,
        base_url=file.base_url,
        tenant=file.tenant_id,
        campaign=file.campaign_id,
        locale=file.locale,
        modules=file.modules,
        both_spellings=file.both_spellings,
        single_posts={name: SinglePost(**one.model_dump()) for name, one in file.single_posts.items()},
        digime=digime
        and DigimeContract(
            base_url=f"{digime.base_url}/",
            application_id=digime.application_id,
            contract_id=digime.contract_id,
            account_id=digime.account_id,
        ),
    )
    return project, _secrets_of(digime) if digime else {}


def digime_scope(base_url: str, contract_id: str) -> str:
    """Name what digi.me tokens are for: no other server sees them, no other contract signs them."""
    return f"{base_url.rstrip('/')} {contract_id}"


def _secrets_of(digime: _DigimePart) -> dict[str, str]:
    tokens = {
        "scope": digime_scope(digime.base_url, digime.contract_id),
        "access": digime.access_token,
        "refresh": digime.refresh_token,
        "expires_at": digime.access_token_expiry,
    }
    return {DIGIME_KEY: digime.private_key, DIGIME_TOKENS: json.dumps(tokens)}


def _problems(error: ValidationError) -> str:
    """Return field and fault for each problem, never the value: it may be a key."""
    faults = error.errors(include_url=False, include_input=False, include_context=False)
    return "; ".join(f"{'.'.join(map(str, f['loc'])) or 'file'}: {f['msg']}" for f in faults)
