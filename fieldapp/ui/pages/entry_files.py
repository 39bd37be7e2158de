"""The files of a draft in hand: copied in, taken out, and carried along when instances of a repeat move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.errors import FieldappError, NotFound
from fieldapp.flows import OpenDraft
from fieldapp.flows.capture import Capture
from fieldapp.records import Attachment, Shift
from fieldapp.ui.fitting import Pasted, demand_taken, fitted
from fieldapp.ui.media_words import longest_edge
from fieldapp.ui.pages.entry_saving import Saver

_Failed = Callable[[FieldappError], None]


@dataclass
class Files:
    """What is attached to one draft. Everything slow happens on the store's lane, in order."""

    saver: Saver
    capture: Capture
    draft: OpenDraft
    attached: dict[str, Attachment]
    reduced: set[str] = field(default_factory=set[str])  # answers that are a smaller copy of the file chosen
    copying: Counter[str] = field(default_factory=Counter[str])  # files on their way onto the disk
    _taken_out: Counter[str] = field(default_factory=Counter[str])
    _shifts: list[Shift] = field(default_factory=list[Shift])

    @property
    def shifts(self) -> int:
        """How often instances have got other numbers."""
        return len(self._shifts)

    def attach(
        self,
        path: str,
        file: Path | Pasted,
        *,
        photo: bool,
        done: Callable[[str | None, str], None],
        failed: _Failed,
    ) -> None:
        """Bring a chosen file onto the disk as the answer at `path`.

        `done` gets the path that the answer has by then (None: its instance was taken out, or the file was),
        and the file's name. `failed` may get FileRefused, NotFound, a DiskError or what the lane makes of a
        bug; then the answer stays what it was.
        """
        self.copying[path] += 1
        taken_out, shifts = self._taken_out[path], self.shifts
        longest = longest_edge(self.draft.session.node(path).question)
        anything = not photo and not self.draft.form.record.startswith("digit")

        def work() -> tuple[Attachment, bool]:
            lend = self.capture.lend
            kinds = self.capture.file_kinds(self.draft)
            with fitted(
                file, photo=photo, any_kind=anything, longest=longest, kinds=kinds, lend=lend
            ) as ready:
                demand_taken(ready.file, kinds)
                kept = self.capture.attach(self.draft, path, ready.file, ready.media_type)
            return kept, ready.reduced

        def end(result: tuple[Attachment, bool]) -> None:
            now = self.since(path, shifts)
            kept, reduced = result
            if now is not None:
                self.copying -= Counter([now])
            if now is None or self._taken_out[now] != taken_out:
                done(None, kept.name)  # taken out while it was copied: its removal follows on the lane
                return
            self.attached[now] = kept
            if reduced:
                self.reduced.add(now)
            else:
                self.reduced.discard(now)
            done(now, kept.name)

        def end_badly(error: FieldappError) -> None:
            now = self.since(path, shifts)
            if now is not None:
                self.copying -= Counter([now])
            failed(error)

        self.saver.carry(work, end, end_badly)

    def detach(self, path: str, failed: _Failed) -> None:
        """Take the file at `path` out of the draft, if there is or will be one."""
        if path in self.attached or self.copying[path]:
            self._taken_out[path] += 1
            self.attached.pop(path, None)
            self._take_out(path, failed)

    def _take_out(self, path: str, failed: _Failed) -> None:
        """Have the disk follow; where it does not, it is tried again until it does, or the draft is gone."""
        shifts = self.shifts

        def again() -> None:
            now = self.since(path, shifts)
            if now is not None and now not in self.attached and not self.copying[now]:
                self._take_out(now, failed)

        def end_badly(error: FieldappError) -> None:
            if not isinstance(error, NotFound):
                self.saver.later(again)
            failed(error)

        self.saver.carry(lambda: self.capture.detach(self.draft, path), lambda _: None, end_badly)

    def move(self, shift: Shift) -> None:
        """Take note that instances have other numbers; on the disk the files move with the answers."""
        self._shifts.append(shift)
        self.attached = {to: file for path, file in self.attached.items() if (to := shift.path(path))}
        self.reduced = {to for path in self.reduced if (to := shift.path(path))}
        for counter in (self.copying, self._taken_out):
            moved = Counter({to: number for path, number in counter.items() if (to := shift.path(path))})
            counter.clear()
            counter.update(moved)

    def since(self, path: str, shifts: int) -> str | None:
        """Return where a path from after so many shifts stands now, None = it went with its instance."""
        now: str | None = path
        for shift in self._shifts[shifts:]:
            now = shift.path(now) if now is not None else None
        return now
