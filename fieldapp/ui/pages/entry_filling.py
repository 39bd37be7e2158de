"""A draft in hand on the entry page: answers go in, changed nodes come out, all of it goes to the disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from fieldapp.durable import disk_error
from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, OpenDraft
from fieldapp.flows.opened import Listed
from fieldapp.records import Act, Attachment, Shift, Step
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.fitting import Pasted, glimpse
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_files import Files
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_parts import Plan, instance_number, plan, repeat_of
from fieldapp.ui.pages.entry_problems import Obstacle
from fieldapp.ui.pages.entry_saving import Saver
from fieldapp.ui.pages.entry_standing import Standing
from fieldapp.ui.pages.entry_titles import Titles
from fieldapp.ui.pages.entry_walk import Walk
from fieldapp.ui.widgets.attachment import is_picture
from forms import Changes, Node, Section


@dataclass(frozen=True)
class Opened:
    """What the store lane brings when a draft is opened; counting a long form is done there already."""

    draft: OpenDraft
    files: tuple[Attachment, ...]
    campaign: str  # the project's name, or the campaign's code
    unsent: int
    new: bool
    standing: Standing


def surrounded(flows: Flows, draft: OpenDraft, *, new: bool = False) -> Opened:
    """Return a draft with what the page shows around it; called on the store lane."""
    settings = flows.settings()
    project = settings.project
    same = project is not None and project.campaign == draft.ref.campaign
    return Opened(
        draft=draft,
        files=tuple(flows.capture.attachments(draft)),
        campaign=project.name if project and same else draft.ref.campaign,
        unsent=flows.board.unsent(),
        new=new or flows.capture.untouched(draft),
        standing=Standing(draft.session, plan(draft.session, Layout(settings.entry_layout))),
    )


@dataclass(frozen=True)
class Effect:
    """What an act changed. `cut`: instances came, went or moved, so the screens were cut anew.

    `shift`: how they moved, where one went.
    """

    nodes: tuple[Node, ...] = ()
    cut: bool = False
    shift: Shift | None = None


class Filling:
    """One draft being filled. `here` is the key of the row that the person is at, '' = none."""

    def __init__(self, opened: Opened, flows: Flows, bridge: Bridge, parent: QObject) -> None:
        """Begin where the draft was left; `parent` owns the saver's timers."""
        self.opened = opened.draft
        self.form = opened.draft.form
        self.session = opened.draft.session
        self.standing = opened.standing
        self.walk = Walk(self.standing)
        self.titles = Titles(self.session, self.standing, str(self.form.title))
        self.here = ""
        self.untouched = opened.new  # a new draft that nobody has answered in may go without a trace
        self.gone = False  # finished or removed elsewhere, and the person was told
        self._put_so_far = dict(opened.draft.draft.answers)  # on the disk, or on its way
        self._bridge = bridge
        capture = self._capture = flows.capture

        self._visit = capture.new_visit()

        def commit(steps: Sequence[Step], here: str) -> Callable[[], datetime]:
            listed = Listed.of(self.session)  # here, since no other thread may look into the session
            return lambda: capture.commit(opened.draft, steps, here, listed)

        self.saver = Saver(bridge, commit, parent)
        attached = {file.path: file for file in opened.files}
        self.files = Files(self.saver, capture, opened.draft, attached)

    @property
    def plan(self) -> Plan:
        """The screens as they are cut now."""
        return self.standing.plan

    def start(self) -> str:
        """Return the row to begin at: where the person was, else the first open question ('' = none)."""
        here = self.opened.draft.here
        return here if here in self.plan.where else self.walk.open()

    def answer(self, path: str, text: str) -> Effect:
        """Take an answer in and send it on its way; a question that is not there any more takes none."""
        try:
            changes = self.session.set(path, text)
        except KeyError:
            return Effect()
        if changes:
            self.untouched = False
        return self._take(changes, path, "answer")

    def part(self) -> None:
        """Let what comes next be taken back by itself, also at the same question."""
        self._visit = self._capture.new_visit()

    def accept(self, path: str, reason: str) -> Effect:
        """Take an answer as right that breaks a soft rule, and send that on its way; '' = it is not."""
        self.part()
        effect = self._take(self.session.accept(path, reason), path, "answer")
        if not reason:
            self.standing.left(self.session.node(path))
        self.part()
        return effect

    def add(self, repeat: str) -> tuple[Effect, str]:
        """Add an instance at the end; return its path too."""
        changes = self.session.add_repeat(repeat)
        self.untouched = False
        return self._take(changes, repeat, "add"), f"{repeat}[{self.session.section(repeat).count}]"

    def remove(self, instance: str) -> tuple[Effect, str]:
        """Take an instance out; return its title too. The journal can bring it back, files and all."""
        title = self.titles.instance(instance)
        shift = Shift(repeat=repeat_of(instance), at=instance_number(instance))
        changes = self.session.remove_repeat(instance)
        self.untouched = False
        return self._take(changes, shift.repeat, "remove", shift), title

    def lay_out(self, layout: Layout) -> None:
        """Cut the form into other screens; answers, problems on show and the person's place stay."""
        self.standing.follow(plan(self.session, layout))

    def speak(self, language: str) -> Effect:
        """Show the form in another language."""
        self.titles.forget()
        return self._take(self.session.set_language(language), self.here, "answer")

    def attach(
        self,
        path: str,
        file: Path | Pasted,
        done: Callable[[str, Effect], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Bring a chosen file onto the disk; it is the answer once it is there, at the path it has then."""
        self.untouched = False  # to choose is to answer: from here on the draft is worth keeping
        photo = is_picture(self.session.node(path).question)

        def end(now: str | None, name: str) -> None:
            if now != path:
                self._put_again(path)
            if now is not None:
                done(now, self.answer(now, name))

        self.files.attach(path, file, photo=photo, done=end, failed=failed)

    def catch_up(self) -> None:
        """Have the disk hold what finishing put in, such as its time, where nothing came of it."""
        step = self._step(self._difference(), self.here, "answer", ())
        if step is not None:
            self.saver.put(step, self.here)

    def _put_again(self, path: str) -> None:
        """Have the disk hold what the session has there: a file that came late left its name."""
        self._put_so_far[path] = text = self.session.dump().get(path, "")
        self.saver.put(self._capture.step("file", {path: text}), self.here or path)

    def leave(self) -> Node | None:
        """Take note that the question the person is at is left; its problem is on show from now on."""
        if not self.standing.asks(self.here):
            return None
        node = self.session.node(self.here)
        self.standing.left(node)
        self._visit = self._capture.new_visit()
        self.saver.flush()
        return node

    def enter(self, key: str) -> None:
        """Take note of where the person is, on disk too, so that the draft opens here again."""
        known = self.opened.draft.here if not self.here else self.here
        self.here = key
        self._visit = self._capture.new_visit()
        if known not in ("", key):
            self.saver.at(key)

    def is_as(self, draft: OpenDraft) -> bool:
        """Return whether a draft read from the disk holds what was put there from here, in the same form."""
        put = {path: text for path, text in self._put_so_far.items() if text}
        held = {path: text for path, text in draft.draft.answers.items() if text}
        return put == held and draft.draft.form_id == self.opened.draft.form_id

    def obstacles(self) -> list[Obstacle]:
        """Return every question with a problem, in document order."""
        found = {problem.place for problem in self.session.problems()}
        return [
            Obstacle(self.session.node(block.key), self.titles.place(block.entry))
            for block in self.plan.route
            if block.key in found
        ]

    def picture(self, name: str, done: Callable[[bytes], None]) -> None:
        """Fetch a picture that came with the form; one that is not there is not shown."""
        self._bridge.run("read", lambda: self._capture.media(self.opened, name), done, lambda _: None)

    def image(self, path: str, edge: int, done: Callable[[QImage], None]) -> None:
        """Fetch the picture that answers a question, no larger than `edge`; what is none is not shown."""
        kept = self.files.attached.get(path)
        if kept is None:
            return

        def end(image: QImage) -> None:
            if not image.isNull() and self.files.attached.get(path) == kept:
                done(image)

        self._bridge.run("read", lambda: glimpse(self._capture.file(kept), edge), end, lambda _: None)

    def copy(
        self, path: str, folder: Path, done: Callable[[Path], None], failed: Callable[[FieldappError], None]
    ) -> None:
        """Copy the file that answers a question into a folder, under its own name; raises nothing.

        `failed` may get NotFound or a DiskError.
        """
        kept = self.files.attached.get(path)
        if kept is not None:
            self._bridge.run("read", lambda: _copied(self._capture.file(kept), folder, kept), done, failed)

    def lend(self) -> TemporaryDirectory[str]:
        """Return a folder for copies that other programs read, gone when it is closed. Raises DiskError."""
        return self._capture.lend()

    def unsaved_text(self) -> str:
        """Return what is not on the disk as lines of 'label: text'; also what is masked, or it were lost."""
        nodes = (self.session.node(path) for path in self.saver.unsaved if self.standing.asks(path))
        worded = ((node.label, node.text if node.question.masked else node.words) for node in nodes)
        return "\n".join(f"{plain(label)}: {words}" for label, words in worded)

    def _take(self, changes: Changes, path: str, act: Act, shift: Shift | None = None) -> Effect:
        """Count what changed, and send to the disk what it does not have yet."""
        here = self.here or path
        cut = shift is not None or any(map(self._recounted, changes))
        if shift is not None:
            self.here = shift.path(self.here) or ""
            self.standing.moved(shift)
            self.titles.moved(shift)
            self.files.move(shift)
        if cut:
            self.standing.follow(plan(self.session, self.plan.layout))
        for change in changes:
            self.standing.update(change)
        self.titles.changed(changes)
        nodes = tuple(change for change in changes if isinstance(change, Node))
        texts = self._difference() if cut else self._held(nodes)
        step = self._step(texts, path, act, (shift,) if shift else ())
        if step is not None:
            self.saver.put(step, here)
        return Effect(nodes, cut, shift)

    def _recounted(self, change: Node | Section) -> bool:
        if isinstance(change, Node) or change.count is None:
            return False
        return change.count != self.standing.instances(change.path)

    def _difference(self) -> Mapping[str, str]:
        """Return how the session differs from what was put so far ('' = gone)."""
        now = self.session.dump()
        return now | dict.fromkeys(self._put_so_far.keys() - now.keys(), "")

    def _held(self, nodes: Sequence[Node]) -> Mapping[str, str]:
        """Return what a dump would say of these nodes, '' for what it does not say."""
        return {path: text for node in nodes for path, text in self.session.held(node.path).items()}

    def _step(self, texts: Mapping[str, str], path: str, act: Act, shifts: tuple[Shift, ...]) -> Step | None:
        """Return what differs from what was put so far, None where nothing does.

        The answer that the person gave comes first: there undo goes back to.
        """
        ordered = {path: texts[path], **texts} if path in texts else texts
        changed = {p: t for p, t in ordered.items() if self._put_so_far.get(p, "") != t}
        if not changed and not shifts:
            return None
        self._put_so_far |= changed
        visit = self._visit if act == "answer" else 0
        return self._capture.step(act, changed, shifts=shifts, visit=visit)


def _copied(file: Path, folder: Path, kept: Attachment) -> Path:
    copy = folder / Path(kept.name).name
    try:
        shutil.copyfile(file, copy)
    except OSError as error:
        raise disk_error(error) from error
    return copy
