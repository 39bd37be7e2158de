"""The words of an XForm: translated texts (itext), and labels, hints and messages with or without them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from forms.expr.tree import Element
from forms.model import NO_TEXT, Part, Parts, Text
from forms.path import Path
from forms.readers._xform_source import Source

_PLAIN = ("", "long", "short", "markdown")  # forms of a value that are the words themselves, the best first
_MEDIA = frozenset({"image", "big-image", "audio", "video"})
_ITEXT = re.compile(r"jr:itext\(\s*(['\"])(.*?)\1\s*\)")
_ITEXT_OF = re.compile(r"jr:itext\((.*)\)", re.DOTALL)

_NO_SUCH_TEXT = "The form names the text “{name}”, but has no such text. Its name is shown instead."
_TEXT_TWICE = "The text “{name}” stands more than once in {language}. The first one is shown."


class Texts:
    """The translated texts of a form, by name; `languages` has the default one first."""

    def __init__(self, source: Source, itext: Element | None) -> None:
        self._source = source
        self._variants: dict[str, dict[str, Parts]] = {}
        self._media: dict[str, dict[str, Mapping[str, str]]] = {}
        self._guidance: dict[str, dict[str, Parts]] = {}
        translations = [e for e in itext.elements() if e.local == "translation"] if itext else []
        translations.sort(key=lambda translation: not _is_default(translation))  # else as they stand
        self.languages = tuple(dict.fromkeys(translation.attribute("lang") for translation in translations))
        for translation in translations:
            self._read_translation(translation)
        names = dict.fromkeys([*self._variants, *self._media])
        self.texts = {name: self._text(name) for name in names}

    def of_child(self, element: Element, name: str, path: Path) -> Text:
        """Return the words of the first child of that name (label, hint, help); NO_TEXT: there is none."""
        child = element.first(name)
        return NO_TEXT if child is None else self._of_element(child, path)

    def guidance(self, element: Element) -> Text:
        """Return the guidance that goes with an element's hint, as a form of the same text."""
        hint = element.first("hint")
        found = _ITEXT.fullmatch(hint.attribute("ref").strip()) if hint else None
        variants = self._guidance.get(found[2]) if found else None
        return Text(MappingProxyType(variants)) if variants else NO_TEXT

    def of_attribute(self, element: Element, attribute: str, key: str, path: Path) -> Text:
        """Return the words that an attribute holds, or names as jr:itext('...')."""
        value = element.attribute(key).strip()
        if _ITEXT_OF.fullmatch(value):
            return self._named(value, element, attribute, path)
        return Text.of(value)

    def parts(self, element: Element, path: Path | None = None) -> Parts:
        """Return the words inside an element, its outputs as expressions on the node `path`."""
        parts = list(self._mixed(element, path))
        if parts and isinstance(parts[0], str):
            parts[0] = parts[0].lstrip()
        if parts and isinstance(parts[-1], str):
            parts[-1] = parts[-1].rstrip()
        return tuple(part for part in parts if part)

    def _text(self, name: str) -> Text:
        variants, media = self._variants.get(name, {}), self._media.get(name)
        return Text(MappingProxyType(variants), MappingProxyType(media) if media else NO_TEXT.media)

    def _of_element(self, element: Element, path: Path) -> Text:
        ref = element.attribute("ref").strip()
        if ref:
            return self._named(ref, element, "ref", path)
        parts = self.parts(element, path)
        return _text(parts)

    def _named(self, ref: str, element: Element, attribute: str, path: Path) -> Text:
        """Return what a ref leads to: a translated text, else whatever the expression comes to."""
        literal = _ITEXT.fullmatch(ref)
        if literal:
            found = self.texts.get(literal[2])
            if found is None:
                where = self._source.place(element, attribute)
                self._source.notice("no_such_text", _NO_SUCH_TEXT, where, name=literal[2])
            return Text.of(literal[2]) if found is None else found
        expression = self._source.expression(ref, element, attribute, path)
        return _text((expression,) if expression else ())

    def _read_translation(self, translation: Element) -> None:
        language = translation.attribute("lang")
        for text in translation.elements():
            name = text.attribute("id")
            variants = self._variants.setdefault(name, {})
            if language in variants:
                params = {"name": name, "language": language}
                self._source.notice("text_twice", _TEXT_TWICE, self._source.place(text), **params)
                continue
            self._read_values(text, name, language, variants)

    def _read_values(self, text: Element, name: str, language: str, variants: dict[str, Parts]) -> None:
        values = {value.attribute("form"): value for value in text.elements() if value.local == "value"}
        words = next((values[form] for form in _PLAIN if form in values), None)
        variants[language] = self.parts(words) if words else ()
        files = {form: _file(value) for form, value in values.items() if form in _MEDIA}
        if files:
            self._media.setdefault(name, {})[language] = MappingProxyType(files)
        if "guidance" in values:
            self._guidance.setdefault(name, {})[language] = self.parts(values["guidance"])

    def _mixed(self, element: Element, path: Path | None) -> list[Part]:
        if not element.children:
            return [element.text]
        parts: list[Part] = []
        for child in element.children:
            if not isinstance(child, Element):
                parts.append(child.string())
            elif child.local != "output":
                parts += self._mixed(child, path)
            else:
                attribute = next((a for a in child.attributes if a.local in {"value", "ref"}), None)
                value = attribute and self._source.expression(attribute.value, child, attribute.local, path)
                parts += [value] if value else []
        return parts


def translated(ref: str) -> str | None:
    """Return the expression inside jr:itext(...), which comes to a text's name; None: it is no such call."""
    found = _ITEXT_OF.fullmatch(ref.strip())
    return found[1] if found else None


def _text(parts: Parts) -> Text:
    return Text(MappingProxyType({"": parts})) if parts else NO_TEXT


def _is_default(translation: Element) -> bool:
    given = next((a.value for a in translation.attributes if a.local == "default"), "false()")
    return given.strip() not in {"false()", "false"}


def _file(value: Element) -> str:
    """Return the name of a file that is given as jr://images/name."""
    return value.string().strip().rpartition("/")[2]
