"""A form as read: frozen, without any format's quirks. Readers make it, sessions fill it.

A form has a body (what is shown, in order) and a template: the record when nothing is answered yet. Binds say
how the nodes of the template behave. Paths here are template paths, without instance numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from forms.errors import Problem
from forms.expr import Expression
from forms.expr.tree import Document, Element, Gap
from forms.path import Path, unquote
from forms.types import worded

_NOTHING: Mapping[Any, Any] = MappingProxyType({})

Part: TypeAlias = str | Expression
Parts: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the form: `variants` by language ('' = where the form has no languages), outputs still open.

    `media` names files by language and then by form: image, big-image, audio, video.
    """

    variants: Mapping[str, Parts] = field(default_factory=lambda: _NOTHING)
    media: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: _NOTHING)

    @classmethod
    def of(cls, text: str) -> Text:
        """Return a text of one language, '' = none at all."""
        return cls(MappingProxyType({"": (text,)})) if text else NO_TEXT

    def __bool__(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.variants or self.media)

    def __str__(self) -> str:
        """Return the first language's words, an ellipsis where an output stands."""
        return "".join(part if isinstance(part, str) else "…" for part in self.parts(""))

    def parts(self, language: str) -> Parts:
        """Return the words in that language, else in the first one there is."""
        found = self.variants.get(language)
        return next(iter(self.variants.values()), ()) if found is None else found

    def files(self, language: str) -> Mapping[str, str]:
        """Return the media in that language, else in the first one there is."""
        found = self.media.get(language)
        return next(iter(self.media.values()), _NOTHING) if found is None else found


NO_TEXT = Text()
NOWHERE = Path()


@dataclass(frozen=True, slots=True)
class Rule:
    """A check on one answer. Names: required, min, max, min_length, max_length, pattern.

    `argument` is text as the form wrote it ('20', '^[A-Z]+$'); `message` replaces our sentence if given.
    """

    name: str
    argument: str = ""
    message: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Item:
    """One option that stands in the form itself: `value` is what an answer holds, quoted to be one word."""

    value: str
    label: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class ItemSet:
    """Options that an expression picks from an instance; `value` and `label` are evaluated at each node.

    `translated`: the label is the name of a translated text, not the text itself. `distinct`: of rows with
    one value only the first is offered. A question's own items stand before these.
    """

    nodeset: Expression
    value: Expression
    label: Expression | None = None
    translated: bool = False
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Bind:
    """How a node behaves. `type` names one of forms.types; without an expression the usual holds.

    `preload` is (jr:preload, jr:preloadParams); `save_to` an entity property; `attributes` everything else
    that stands on the bind, by name. `soft`: an answer that breaks the constraint may be accepted as it is.
    """

    path: Path
    type: str = "text"
    relevant: Expression | None = None
    required: Expression | None = None
    readonly: Expression | None = None
    constraint: Expression | None = None
    calculate: Expression | None = None
    required_message: Text = NO_TEXT
    constraint_message: Text = NO_TEXT
    rules: tuple[Rule, ...] = ()
    preload: tuple[str, str] = ("", "")
    save_to: str = ""
    soft: bool = False
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    place: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to answer. `look` are appearances with spaces between, '' = the type's own look.

    `parameters`: start, end, step of a range; rows; accept (media type); max-pixels; capture-accuracy ...
    `hidden`: nobody is asked; the answer is the form's own or the server's. `readonly`: shown, never asked.
    """

    path: Path
    type: str
    label: Text = NO_TEXT
    look: str = ""
    hint: Text = NO_TEXT
    guidance: Text = NO_TEXT
    rules: tuple[Rule, ...] = ()
    items: tuple[Item, ...] = ()
    itemset: ItemSet | None = None
    default: str = ""  # '' = no value
    parameters: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    hidden: bool = False
    readonly: bool = False
    place: str = ""  # JSON pointer, XPath or sheet/row in the document

    @property
    def masked(self) -> bool:
        """Whether nobody shall read the answer over the person's shoulder: it stands behind dots."""
        return "masked" in self.look.lower().split()

    @property
    def required(self) -> bool:
        """Whether a rule always asks for an answer; an expression may ask for one too."""
        return any(rule.name == "required" for rule in self.rules)


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that are shown together. `path` is '' where the group only arranges the screen."""

    path: Path
    label: Text = NO_TEXT
    children: tuple[Body, ...] = ()
    look: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Repeat:
    """Children that may stand any number of times. `count`: how often, where the form says so itself.

    `fixed`: nobody may add or remove one.
    """

    path: Path
    label: Text = NO_TEXT
    children: tuple[Body, ...] = ()
    look: str = ""
    count: Expression | None = None
    fixed: bool = False
    place: str = ""


Body: TypeAlias = Question | Group | Repeat


@dataclass(frozen=True, slots=True)
class Action:
    """Something done at an event: `kind` setvalue or setgeopoint, at the nodes of `target`.

    `events`: odk-instance-first-load, odk-instance-load, odk-new-repeat, xforms-value-changed. `trigger` is
    the question, or the repeat, that the action stands in; '' = the model. `value` None: the literal `text`.
    `where`: the target with the conditions that choose among its instances, where it has any.
    """

    kind: str
    events: frozenset[str]
    target: Path
    value: Expression | None = None
    text: str = ""
    trigger: Path = NOWHERE
    place: str = ""
    where: Expression | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity that a record makes or changes; `path` is the element that has it, the root or a repeat.

    `node` is its own element, below meta: the attributes id, create, update, baseVersion and the child label,
    given in the template or calculated by binds. Properties are the `save_to` of binds.
    """

    path: Path
    dataset: str
    place: str = ""
    node: Path = NOWHERE


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form. `notices` lists what was understood only in part and how it is shown instead.

    `template` is the record when nothing is answered, with the instances of repeats that it starts with, a
    Gap for none; `prototypes` are what a new instance of each repeat is copied from. Sessions copy and never
    change them.
    `instances` are the secondary ones, each as the element above its outermost element. `texts` are the
    translated texts by name (itext). `record` names the writer of its records: forms.write's `to`. `xform`
    is what the document was turned into, b'' = nothing: read in its place, with `lists` among the media, it
    gives the same form quicker, but for the notices and places.
    """

    schema_id: str
    version: str
    title: Text
    body: tuple[Body, ...]
    template: Document = field(repr=False, compare=False)
    prototypes: Mapping[Path, Element] = field(default_factory=lambda: _NOTHING, repr=False, compare=False)
    binds: Mapping[Path, Bind] = field(default_factory=lambda: _NOTHING)
    unasked: tuple[Question, ...] = ()  # nodes of the template that hold a value and that nobody is shown
    instances: Mapping[str, Element] = field(default_factory=lambda: _NOTHING, repr=False, compare=False)
    texts: Mapping[str, Text] = field(default_factory=lambda: _NOTHING, repr=False)
    languages: tuple[str, ...] = ()  # by their names in the form, the default one first
    actions: tuple[Action, ...] = ()
    entities: tuple[Entity, ...] = ()
    submission: Mapping[str, str] = field(default_factory=lambda: _NOTHING)  # action, method, ... as written
    finish_label: Text = NO_TEXT
    next_route: str = "/home"  # where to go after Finish
    submit_path: str = ""
    record: str = "digit"
    notices: tuple[Problem, ...] = ()
    xform: bytes = field(default=b"", repr=False, compare=False)
    lists: Mapping[str, bytes] = field(default_factory=lambda: _NOTHING, repr=False, compare=False)
    cache: dict[str, object] = field(
        default_factory=dict[str, object], init=False, repr=False, compare=False
    )  # sessions' own
    index: Mapping[Path, Question] = field(init=False, repr=False, compare=False)
    repeats: Mapping[Path, Repeat] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index questions and repeats by template path; of two controls of one node the first counts."""
        index: dict[Path, Question] = {}
        for question in self.questions():
            index.setdefault(question.path, question)
        object.__setattr__(self, "index", MappingProxyType(index))
        found = {item.path: item for item in walk(self.body) if isinstance(item, Repeat)}
        object.__setattr__(self, "repeats", MappingProxyType(found))

    def below(self, element: Element, path: Path) -> Iterator[Element]:
        """Yield the children of an element of the template; a Gap gives way to the prototype."""
        for child in element.children:
            # a template holds nothing else
            yield (
                child if isinstance(child, Element) else self.prototypes[path.child(cast("Gap", child).name)]
            )

    @property
    def encrypted(self) -> bool:
        """Whether the form asks for encrypted records: no writer here makes them."""
        return bool(self.submission.get("base64RsaPublicKey", "").strip())

    def questions(self) -> Iterator[Question]:
        """Yield every question in the order of the body, then those that nobody is shown."""
        yield from (item for item in walk(self.body) if isinstance(item, Question))
        yield from self.unasked

    def worded(self, messages: Mapping[str, str]) -> Form:
        """Return the form with message keys replaced; a key without a message stays as it is."""
        if not messages:
            return self

        def word(text: Text) -> Text:
            if not text.variants:
                return text
            spoken = {
                language: tuple(messages.get(part, part) if isinstance(part, str) else part for part in parts)
                for language, parts in text.variants.items()
            }
            return replace(text, variants=MappingProxyType(spoken))

        return self._each_text(word)

    def message_keys(self) -> frozenset[str]:
        """Return every text that `worded` looks up: message keys, and words that are none."""
        found: set[str] = set()

        def note(text: Text) -> Text:
            for parts in text.variants.values():
                found.update(part for part in parts if isinstance(part, str))
            return text

        self._each_text(note)
        return frozenset(found)

    def _each_text(self, word: Callable[[Text], Text]) -> Form:
        return replace(
            self,
            title=word(self.title),
            body=tuple(_worded(item, word) for item in self.body),
            unasked=tuple(_worded_question(question, word) for question in self.unasked),
            binds={path: _worded_bind(bind, word) for path, bind in self.binds.items()},
            texts={name: word(text) for name, text in self.texts.items()},
            finish_label=word(self.finish_label),
        )


def walk(body: tuple[Body, ...]) -> Iterator[Body]:
    """Yield every item in document order, a group or repeat before its children."""
    for item in body:
        yield item
        if not isinstance(item, Question):
            yield from walk(item.children)


def _worded(item: Body, word: Callable[[Text], Text]) -> Body:
    if isinstance(item, Question):
        return _worded_question(item, word)
    children = tuple(_worded(child, word) for child in item.children)
    return replace(item, label=word(item.label), children=children)


def _worded_question(question: Question, word: Callable[[Text], Text]) -> Question:
    return replace(
        question,
        label=word(question.label),
        hint=word(question.hint),
        guidance=word(question.guidance),
        rules=_worded_rules(question.rules, word),
        items=tuple(replace(item, label=word(item.label)) for item in question.items),
    )


def _worded_bind(bind: Bind, word: Callable[[Text], Text]) -> Bind:
    return replace(
        bind,
        required_message=word(bind.required_message),
        constraint_message=word(bind.constraint_message),
        rules=_worded_rules(bind.rules, word),
    )


def _worded_rules(rules: tuple[Rule, ...], word: Callable[[Text], Text]) -> tuple[Rule, ...]:
    return tuple(replace(rule, message=word(rule.message)) for rule in rules)


DOTS = "•" * 8  # stands for an answer that nobody shall read


def answer_text(question: Question, text: str, labels: Mapping[str, str], *, whole: bool = False) -> str:
    """Return an answer worded for people: the labels of picked choices, 'Yes', '22 Nov 2026', else the text.

    `labels` are those of the choices by value. What the form does not word itself is English, as problems'
    templates are. A masked answer is dots, as many whatever its length, since that tells something too; with
    `whole` it is not: for a document of whoever gave it.
    """
    if text and question.masked and not whole:
        return DOTS
    if question.type not in {"choice", "choices", "rank"}:
        return worded(question.type, text)
    codes = [text.strip()] if question.type == "choice" else text.split()
    return ", ".join(labels.get(code, unquote(code)) for code in codes)
