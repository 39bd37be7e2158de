"""What others do to the same data folder meanwhile: a command beside the window, a station that sends."""

from __future__ import annotations

from collections.abc import Callable

from fieldapp.store import Store


class Others:
    """Tells when another process has changed what is shown."""

    def __init__(self, store: Store, stamps: Callable[[], object]) -> None:
        """Take the store; `stamps` is another value when settings or vault were changed."""
        self._store = store
        self._stamps = stamps
        self._before: object = None

    def changed(self) -> bool:
        """Return whether something is different since the last look, cheap enough to ask every second.

        One thread at a time. Raises DiskError.
        """
        stamps = self._stamps()
        other = self._before is not None and self._before != stamps
        changed = self._store.beside.changed() or other
        self._before = stamps
        return changed
