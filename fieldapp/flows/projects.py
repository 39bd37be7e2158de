"""The projects that drafts belong to: a form is of one campaign, and another one may be in use by now."""

from __future__ import annotations

from pydantic import ValidationError

from fieldapp.errors import OtherProject, OwedElsewhere, ProjectMissing
from fieldapp.flows.servers import Servers
from fieldapp.records import DIGIME, FormRef, Project
from fieldapp.store import Store

_PROJECT = "project:"  # name of the stored fact, followed by tenant and campaign
_CONTRACT = "contract:"  # ... of how a project is called, followed by the address of its digi.me contract


class Projects:
    """Which project a record is finished for."""

    def __init__(self, store: Store, servers: Servers) -> None:
        """Take where projects are remembered, and the one in use."""
        self._store = store
        self._servers = servers

    def of(self, ref: FormRef) -> Project | None:
        """Return the project that a form's records go to, None before any set-up.

        Once another one is in use, it is the form's own as it was last. One that nobody remembers is taken
        to be at the server of today's, without a digi.me contract: what a respondent agreed to is unknown.
        """
        try:
            project = self._servers.project()
        except ProjectMissing:
            return None
        if not ref.tenant or (ref.tenant, ref.campaign) == (project.tenant, project.campaign):
            return project
        known = _read(self._store.facts.get(_name(ref.tenant, ref.campaign)))
        facts = {"name": ref.campaign, "tenant": ref.tenant, "campaign": ref.campaign, "digime": None}
        return known or project.model_copy(update=facts)


def remember(store: Store, project: Project) -> None:
    """Take note of a project that another one is about to follow. Raises DiskError."""
    store.facts.put(_name(project.tenant, project.campaign), project.model_dump_json())
    if contract := project.address(DIGIME):
        store.facts.put(f"{_CONTRACT}{contract}", project.name or project.campaign)


def owed_elsewhere(store: Store, destination: str, address: str) -> OtherProject:
    """Say which project a record is owed to: by name where it was in use here, else by address."""
    server, _, rest = address.partition(" ")
    if not rest:
        return OtherProject()
    if destination == DIGIME:  # whose contract it is says nothing to anybody
        called = store.facts.get(f"{_CONTRACT}{address}")
        return OwedElsewhere(project=called, server=server) if called else OtherProject()
    called = rest.replace(" ", " · ")
    tenant, _, campaign = rest.partition(" ")
    if known := _read(store.facts.get(_name(tenant, campaign))):
        called = called if known.name in {"", campaign} else f"{known.name}, {called}"
    return OwedElsewhere(project=called, server=server)


def _name(tenant: str, campaign: str) -> str:
    return f"{_PROJECT}{tenant} {campaign}"


def _read(kept: str | None) -> Project | None:
    try:
        return None if kept is None else Project.model_validate_json(kept)
    except ValidationError:  # written by a later version of the app
        return None
