"""A form's file looked over, without keeping anything: what is wrong in it, its size, its speed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from fieldapp.flows.form_files import document_of, media_of
from forms import Form, FormRefused, Problem, Session, read, read_kept, warnings

# Milliseconds that nobody minds: for a form that arrives, for one that is opened, for the next question.
READ_BUDGET = 5_000
OPEN_BUDGET = 1_000
ANSWER_BUDGET = 50

_MOST_ANSWERS = 200
_SLOWEST = 0.95  # of the answers, as many are at least as quick as what is told
_TYPED = {
    "integer": "7",
    "decimal": "7.5",
    "boolean": "true",
    "date": "2026-03-31",
    "time": "14:05",
    "datetime": "2026-03-31T14:05",
    "acknowledge": "OK",
    "geopoint": "12.5 7.25 0 5",
    "geotrace": "12.5 7.25 0 5; 12.6 7.25 0 5",
    "geoshape": "12.5 7.25 0 5; 12.6 7.25 0 5; 12.6 7.35 0 5; 12.5 7.25 0 5",
}
_PICKED = frozenset({"choice", "choices", "rank"})


@dataclass(frozen=True, slots=True)
class FormSize:
    """How large a form is. `choices`: of its questions, and the rows of its lists; `size` is bytes."""

    questions: int
    repeats: int
    rules: int
    choices: int
    size: int


@dataclass(frozen=True, slots=True)
class Speed:
    """How long something took here, against what it may take, in milliseconds."""

    name: str  # read, open or answer
    took: float
    budget: float

    @property
    def ok(self) -> bool:
        """Whether it is within its budget."""
        return self.took <= self.budget


@dataclass(frozen=True, slots=True)
class FormCheck:
    """What a look over a form's file found; with `problems` it cannot be used, and the rest is blank."""

    title: str = ""
    version: str = ""
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    size: FormSize | None = None
    speeds: tuple[Speed, ...] = ()


def check_form(file: Path, media_folder: Path | None = None) -> FormCheck:
    """Look a form's file over, with the media that `Intake.add` would take. Raises FormNotAdded: no file."""
    raw, media = document_of(file), media_of(file, media_folder)
    begin = perf_counter()
    try:
        form = read(raw, file.name, media)
    except FormRefused as refused:
        return FormCheck(problems=refused.problems)
    reading = Speed("read", _since(begin), READ_BUDGET)
    refusals = tuple(notice for notice in form.notices if notice.code == "not_encrypted")
    if form.encrypted:  # its records must not leave in clear, so it cannot be added either
        return FormCheck(str(form.title), form.version, refusals)
    return FormCheck(
        title=str(form.title),
        version=form.version,
        warnings=warnings(form, media),
        notices=form.notices,
        size=_size_of(form, len(raw) + sum(map(len, media.values()))),
        speeds=(reading, *_used(form, raw, file.name, media)),
    )


def _since(begin: float) -> float:
    return (perf_counter() - begin) * 1000


def _size_of(form: Form, size: int) -> FormSize:
    asked = [question for question in form.questions() if not question.hidden]
    rules = sum(len(question.rules) for question in asked) + sum(
        rule is not None
        for bind in form.binds.values()
        for rule in (bind.relevant, bind.required, bind.readonly, bind.constraint, bind.calculate)
    )
    rows = (len(root.elements()) for document in form.instances.values() for root in document.elements())
    choices = sum(len(question.items) for question in asked) + sum(rows)
    return FormSize(len(asked), len(form.repeats), rules, choices, size)


def _used(form: Form, raw: bytes, name: str, media: Mapping[str, bytes]) -> tuple[Speed, ...]:
    """Open the form as the app does, from what is kept of it, and answer its questions."""
    begin = perf_counter()
    kept = (form.xform, "form.xml", {**media, **form.lists}) if form.xform else (raw, name, media)
    opened = read_kept(*kept)
    session = Session(opened)
    opening = Speed("open", _since(begin), OPEN_BUDGET)
    took = sorted(_answered(session))
    if not took:
        return (opening,)
    slow = took[min(int(len(took) * _SLOWEST), len(took) - 1)]
    return (opening, Speed("answer", slow, ANSWER_BUDGET))


def _answered(session: Session) -> Sequence[float]:
    """Answer questions that can be answered, evenly over the form; return how long each took."""
    paths = tuple(session.questions())
    took: list[float] = []
    for path in paths[:: len(paths) // _MOST_ANSWERS + 1]:
        try:
            node = session.node(path)
        except KeyError:  # an answer before it took away its instance
            continue
        if not node.relevant or node.readonly:
            continue
        if node.question.type in _PICKED:
            text = node.choices[0].value if node.choices else ""
        else:
            text = _TYPED.get(node.question.type, "a")
        begin = perf_counter()
        session.set(path, text)
        took.append(_since(begin))
    return took
