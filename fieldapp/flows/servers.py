"""The servers of the project in use: built when first needed, built anew when the project changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Protocol, cast

from fieldapp.connector import Connector, FormSource, Secrets
from fieldapp.errors import ProjectMissing
from fieldapp.records import DIGIT, USUAL_LOCALE, Project


class Build(Protocol):
    """Makes a project's connectors, by name of destination; `secrets` in place of the vault."""

    def __call__(self, project: Project, secrets: Secrets | None = None, /) -> Mapping[str, Connector]:
        """Return them. Raises ProjectInvalid, VaultLocked."""
        ...


class Pause:
    """Waiting that a person can cut short: connectors wait through it between polls."""

    def __init__(self, sleep: Callable[[float], None]) -> None:
        """Take the real sleep (seconds), so that tests need not wait."""
        self._sleep = sleep
        self.cancelled: Callable[[], bool] = lambda: False

    def wait(self, seconds: float) -> bool:
        """Wait so long in short steps; return False as soon as the running sync is cancelled."""
        left = seconds
        while left > 0:
            if self.cancelled():
                return False
            step = min(left, 0.2)
            self._sleep(step)
            left -= step
        return not self.cancelled()


class HasProject(Protocol):
    """Where the project in use is read from (settings)."""

    def project(self) -> Project | None:
        """Return the project, None before set-up."""
        ...


class Servers:
    """Connectors of the project in use, by name of destination."""

    def __init__(self, projects: HasProject, build: Build) -> None:
        """Take where the project stands and how its connectors are made."""
        self._projects = projects
        self._build = build
        self._for: Project | None = None
        self._connectors: Mapping[str, Connector] = {}
        self._lock = threading.Lock()

    def project(self) -> Project:
        """Return the project in use. Raises ProjectMissing."""
        project = self._projects.project()
        if project is None:
            raise ProjectMissing
        return project

    def tenant(self) -> str:
        """Return the project's tenant, '' without a project."""
        project = self._projects.project()
        return project.tenant if project else ""

    def locale(self) -> str:
        """Return the language of the forms' texts; without a project (lost settings) the usual one."""
        project = self._projects.project()
        return project.locale if project else USUAL_LOCALE

    def connectors(self) -> Mapping[str, Connector]:
        """Return the project's connectors in order of destination. Raises ProjectMissing, VaultLocked."""
        project = self.project()
        with self._lock:
            if project != self._for:
                self._close()
                self._connectors = self._build(project)
                self._for = project
            return self._connectors

    def source(self) -> FormSource:
        """Return where forms come from and people sign in: DIGIT."""
        return cast("FormSource", self.connectors()[DIGIT])

    @contextmanager
    def source_of(self, project: Project, secrets: Secrets) -> Generator[FormSource]:
        """Reach a project's DIGIT for one act with secrets of its own, whichever project is in use."""
        made = self._build(project, secrets)
        try:
            yield cast("FormSource", made[DIGIT])
        finally:
            for connector in made.values():
                connector.close()

    def hang_up(self) -> None:
        """Cut short whatever waits for a server now, from any thread."""
        with self._lock:
            made = list(self._connectors.values())
        for connector in made:
            connector.hang_up()

    def forget(self) -> None:
        """Build the connectors anew at the next use (after a change of keys)."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        for connector in self._connectors.values():
            connector.close()
        self._connectors = {}
        self._for = None
