"""The project file that a data manager hands out; its secrets are returned apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationError

from fieldapp.errors import ProjectInvalid
from fieldapp.records import Project, SinglePost, listed, slips
from fieldapp.settings.digime_part import DigimePart, contract_of, secrets_of
from fieldapp.settings.from_file import Address, FromFile, Text


def _no_request_info(name: str) -> str:
    if name.lower() == "requestinfo":  # it would take the place of who asks
        raise ValueError("is the name of what stands beside it")
    return name


class _SinglePost(FromFile):
    envelope: Annotated[Text, AfterValidator(_no_request_info)] = "Registration"
    always: dict[Text, str | int | float | bool] = Field(
        default_factory=lambda: {"registrationType": "HouseholdRegistration"}
    )
    names: dict[Text, Text] = Field(default_factory=dict[str, str])
    dates: tuple[Text, ...] = ()
    counts_by: str = ""


class _ProjectFile(FromFile):
    name: str = ""
    base_url: Address
    tenant_id: Annotated[str, Field(min_length=2, max_length=1000)]
    campaign_id: Text
    locale: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(_[A-Za-z0-9]+)*$")] = "en_MZ"
    modules: tuple[Text, ...] = ("hcm-common",)
    file_kinds: tuple[Annotated[str, Field(pattern=r"^\.?[A-Za-z0-9]{1,16}$")], ...] = ()
    both_spellings: bool = False
    single_posts: dict[Text, _SinglePost] = Field(default_factory=dict[str, _SinglePost])
    digime: DigimePart | None = None


def read_project_file(raw: bytes | Mapping[str, object]) -> tuple[Project, dict[str, str]]:
    """Return a project and its secrets, which belong in the vault. Raises ProjectInvalid naming each field.

    Takes the file's bytes (JSON, UTF-8) or its fields already apart, as typed at sign-in.
    """
    try:
        fields = json.loads(raw) if isinstance(raw, bytes) else dict(raw)
        file = _ProjectFile.model_validate(fields)
    except ValidationError as error:
        raise ProjectInvalid(listed(slips(error))) from None
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
        file_kinds=tuple(kind.lower().removeprefix(".") for kind in file.file_kinds),
        both_spellings=file.both_spellings,
        single_posts={name: SinglePost(**one.model_dump()) for name, one in file.single_posts.items()},
        digime=digime and contract_of(digime),
    )
    return project, secrets_of(digime) if digime else {}
