"""A record as a PDF to read and to print: A4, every answered question in the words of its form.

What the form does not word itself is English. A script that our fonts lack is told in brackets, and the
record's JSON is then inside the file.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from fieldapp.connectors.digime.documents import as_json
from fieldapp.connectors.digime.documents.page import Page
from fieldapp.connectors.digime.documents.pictures import MOST, SHOWN, small
from fieldapp.connectors.digime.documents.tree import Answer, Part, Told
from fieldapp.connectors.digime.documents.words import moment, unmarked
from fieldapp.records import Attachment

MEDIA_TYPE = "application/pdf"
ENDING = "pdf"

_JSON = "record.json"
_UNREAD = (
    "The form of this record could not be read here. Its names stand in place of its questions, and codes in "
    "place of choices. No answer is missing."
)


def write(told: Told, picture: Callable[[Attachment], bytes | None]) -> bytes:
    """Return the record."""
    return _Writing(told, picture).whole()


class _Writing:
    def __init__(self, told: Told, picture: Callable[[Attachment], bytes | None]) -> None:
        self._told = told
        self._picture = picture
        self._shown = 0
        submission = told.submission
        made = submission.finished_at.astimezone(UTC).replace(microsecond=0)
        self._page = Page(submission.title or told.form_title, made, f"Record {submission.id}")

    def whole(self) -> bytes:
        told, page = self._told, self._page
        self._head()
        self._items(told.items, 0)
        beside = [a for a in told.submission.attachments if a.path not in self._answered()]
        if beside:
            page.section("Files", 0)
            page.answer("Sent beside this record", "\n".join(self._named(file) for file in beside), 0)
        if page.missing:
            page.note(
                f"This document has no letters for: {', '.join(page.missing)}. Where such words stand, the "
                f"script is named in [brackets]. The file {_JSON} inside this document has every word."
            )
            page.enclose(_JSON, as_json.write(told, None))
        return page.packed()

    def _head(self) -> None:
        told, submission, page = self._told, self._told.submission, self._page
        page.title(submission.title or told.form_title)
        version = f", version {submission.form.version}" if submission.form.version else ""
        page.fact("Form", f"{unmarked(told.form_title)}{version}")
        if told.started_at:
            page.fact("Begun", moment(told.started_at))
        page.fact("Finished", moment(submission.finished_at))
        if submission.form.campaign:
            page.fact("Campaign", submission.form.campaign)
        page.rule()
        if not told.labelled:
            page.note(_UNREAD)
        if not told.items:
            page.note("No question was answered.")

    def _items(self, items: tuple[Answer | Part, ...], depth: int) -> None:
        for item in items:
            if isinstance(item, Answer):
                self._answer(item, depth)
            elif item.kind == "repeat":
                self._items(item.items, depth)
            elif item.kind == "instance":
                self._page.section(f"{unmarked(item.label) or item.name} {item.number}", depth, instance=True)
                self._items(item.items, depth + 1)
            else:
                if label := unmarked(item.label):
                    self._page.section(label, depth)
                self._items(item.items, depth)

    def _answer(self, answer: Answer, depth: int) -> None:
        words = "\n".join(map(self._named, answer.files)) if answer.files else answer.words
        self._page.answer(unmarked(answer.label), words, depth)
        for file in answer.files:
            self._show(file, depth)

    def _show(self, file: Attachment, depth: int) -> None:
        if file.media_type in SHOWN and self._shown < MOST:
            picture = small(file, self._picture(file))
            if picture is not None:
                self._page.picture(picture, depth)
                self._shown += 1

    def _named(self, file: Attachment) -> str:
        return f"{as_json.safe_name(file.name)} ({_size(file.size)})"

    def _answered(self) -> set[str]:
        """Return the paths of the files that stand with a question."""
        found: set[str] = set()
        left = list(self._told.items)
        while left:
            item = left.pop()
            if isinstance(item, Answer):
                found.update(file.path for file in item.files)
            else:
                left.extend(item.items)
        return found


def _size(size: int) -> str:
    """Return a number of bytes as people say it."""
    kilo = 1000
    return (
        f"{size} bytes"
        if size < kilo
        else f"{size / kilo:.0f} kB"
        if size < kilo**2
        else f"{size / kilo**2:.1f} MB"
    )
