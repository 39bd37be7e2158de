"""Where finished records go. Each folder here is one server, found by looking: none is listed anywhere."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

from fieldapp.connector import Clock, Connector, Consents, Secrets, Wait, Worded
from fieldapp.records import Project


def build(
    project: Project,
    secrets: Secrets,
    *,
    clock: Clock,
    wait: Wait,
    new_id: Callable[[], str],
    new_nonce: Callable[[], str],
    device_id: str,
    consents: Consents,
    worded: Worded,
) -> dict[str, Connector]:
    """Return the project's connectors by name, in the project's order of destinations.

    Each module here offers `connect(...)` with these arguments, which returns None where the project does
    not use that server. Nothing is asked of any server yet.
    """
    found: dict[str, Connector] = {}
    for module in pkgutil.iter_modules(__path__):
        connector: Connector | None = importlib.import_module(f"{__name__}.{module.name}").connect(
            project,
            secrets,
            clock=clock,
            wait=wait,
            new_id=new_id,
            new_nonce=new_nonce,
            device_id=device_id,
            consents=consents,
            worded=worded,
        )
        if connector is not None:
            found[connector.name] = connector
    return {name: found[name] for name in project.destinations}
