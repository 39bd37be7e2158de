"""A draft in hand on the entry page: answers go in, changed nodes come out, all of it goes to the disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, OpenDraft
from fieldapp.records import Attachment
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.fitting import fitted
from fieldapp.ui.pages.entry_parts import Plan, Standing, plan
from fieldapp.ui.pages.entry_problems import Obstacle
from fieldapp.ui.pages.entry_saving import Saver
from forms import Changes, Node, answer_text


@dataclass(frozen=True)
class Opened:
    """What the store lane brings when a draft is opened."""

    draft: OpenDraft
    files: tuple[Attachment, ...]
    campaign: str  # the project's name, or the campaign's code
    unsent: int
    new: bool


class Filling:
    """One draft being filled."""

    def __init__(self, opened: Opened, flows: Flows, bridge: Bridge, parent: QObject) -> None:
        """Begin where the draft was left; `parent` owns the saver's timers."""
        self.opened = opened.draft
        self.form = opened.draft.form
        self.session = opened.draft.session
        self.plan: Plan = plan(self.form)
        self.standing = Standing(self.plan, self.session)
        self.files = {file.path: file for file in opened.files}
        self.reduced: set[str] = set()  # questions whose file is a smaller copy of the one chosen
        self.copying: Counter[str] = Counter()  # files on their way onto the disk, by question
        self._taken_out: Counter[str] = Counter()
        self.here = ""
        self.untouched = opened.new  # a new draft that nobody has answered in may go without a trace
        self.gone = False  # finished or removed elsewhere, and the person was told
        capture = self._capture = flows.capture

        def commit(changed: Mapping[str, str], here: str) -> datetime:
            return capture.save(opened.draft, changed, here)

        self.saver = Saver(bridge, commit, parent)

    def start(self) -> str:
        """Return the path to begin at: where the person was, else the first open question ('' = none)."""
        here = self.opened.draft.here
        if here in self.plan.where:
            return here
        return self.first_open([*self.plan.where])

    def first_open(self, paths: Sequence[str]) -> str:
        """Return the first of some questions that is not answered, else the first one that can be."""
        nodes = [self.session.node(path) for path in paths]
        able = [node for node in nodes if not node.question.readonly]
        node = next((node for node in able if not node.answered), able[0] if able else None)
        return node.question.path if node else ""

    def answer(self, path: str, text: str) -> Changes:
        """Take an answer in and send it on its way; return the nodes that differ."""
        changes = self.session.set(path, text)
        for node in changes:
            self.standing.update(node)
            self.saver.put(node.question.path, node.text, self.here or path)
        if changes:
            self.untouched = False
        return changes

    def attach(
        self,
        path: str,
        file: Path,
        done: Callable[[Changes], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Bring a chosen file onto the disk as the answer at `path`; the answer is given once it is there.

        `failed` may get FileRefused, NotFound, a DiskError or what the lane makes of a bug; then the answer
        stays what it was.
        """
        self.untouched = False  # to choose is to answer: from here on the draft is worth keeping
        self.copying[path] += 1
        photo = self.session.node(path).question.look == "camera"
        taken_out = self._taken_out[path]

        def work() -> tuple[Attachment, bool]:
            with fitted(file, photo=photo) as ready:
                kept = self._capture.attach(self.opened, path, ready.file, ready.media_type)
            return kept, ready.reduced

        def end(result: tuple[Attachment, bool]) -> None:
            self.copying -= Counter([path])
            if self._taken_out[path] != taken_out:
                return  # taken out while it was copied: its removal follows on the lane
            self.files[path], reduced = result
            if reduced:
                self.reduced.add(path)
            else:
                self.reduced.discard(path)
            done(self.answer(path, self.files[path].name))

        def end_badly(error: FieldappError) -> None:
            self.copying -= Counter([path])
            failed(error)

        self.saver.carry(work, end, end_badly)

    def detach(self, path: str, failed: Callable[[FieldappError], None]) -> None:
        """Take the file at `path` out of the draft, if there is or will be one."""
        if path in self.files or self.copying[path]:
            self._taken_out[path] += 1
            self.files.pop(path, None)
            self.saver.carry(lambda: self._capture.detach(self.opened, path), lambda _: None, failed)

    def unsaved_text(self) -> str:
        """Return what is not on the disk as lines of 'label: text'."""
        lines: list[str] = []
        for path, text in self.saver.unsaved.items():
            question = self.session.node(path).question
            lines.append(f"{question.label}: {answer_text(question, text)}")
        return "\n".join(lines)

    def leave(self) -> Node | None:
        """Take note that the question the person is at is left; its problem is on show from now on."""
        if self.here not in self.plan.where:
            return None
        node = self.session.node(self.here)
        self.standing.left(node)
        self.saver.flush()
        return node

    def enter(self, path: str) -> None:
        """Take note of where the person is, on disk too, so that the draft opens here again."""
        known = self.opened.draft.here if not self.here else self.here
        self.here = path
        if known not in ("", path):
            self.saver.at(path)

    def obstacles(self) -> list[Obstacle]:
        """Return every question with a problem, in document order."""
        found = {problem.place: None for problem in self.session.problems()}
        return [
            Obstacle(
                self.session.node(path),
                self.plan.sections[self.standing.section_of(path)].label,
                self.standing.section_of(path) + 1,
            )
            for path in self.plan.where
            if path in found
        ]
