"""What XPath walks over: documents, elements, attributes, texts.

Two things are read from an element: its string value (`string`) and its children (`elements`, `named`,
`nodes`). Evaluation uses nothing else to get at values, so that a session's own kind of element can note
who read it, and can leave out what is not relevant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_NONE: Mapping[str, str] = {}


class Node:
    """Anything in the tree; `parent` is None for a document."""

    __slots__ = ("parent",)

    def __init__(self, parent: Element | None) -> None:
        self.parent = parent

    def string(self) -> str:
        """Return the XPath string value."""
        raise NotImplementedError


class Text(Node):
    """Characters between tags."""

    __slots__ = ("value",)

    def __init__(self, parent: Element | None, value: str) -> None:
        self.parent = parent
        self.value = value

    def string(self) -> str:
        """Return the characters."""
        return self.value


class Comment(Text):
    """<!-- ... -->."""

    __slots__ = ()


class Instruction(Text):
    """<?target value?>."""

    __slots__ = ("target",)

    def __init__(self, parent: Element | None, target: str, value: str) -> None:
        super().__init__(parent, value)
        self.target = target


class Attribute(Text):
    """name="value"; `namespace` is '' where the name has no prefix."""

    __slots__ = ("key", "local", "namespace", "prefix")

    def __init__(
        self, parent: Element, local: str, value: str, prefix: str = "", namespace: str = ""
    ) -> None:
        super().__init__(parent, value)
        self.local = local
        self.prefix = prefix
        self.namespace = namespace
        self.key = f"{{{namespace}}}{local}" if prefix else local  # how NameTest.key finds it

    @property
    def name(self) -> str:
        """The name as written, with its prefix."""
        return f"{self.prefix}:{self.local}" if self.prefix else self.local


class Element(Node):
    """An element. A leaf holds its characters in `text` and has no `children`; else `children` holds all."""

    __slots__ = (
        "attributes",
        "children",
        "declared",
        "indexes",
        "key",
        "line",
        "local",
        "namespace",
        "prefix",
        "text",
    )

    def __init__(
        self,
        parent: Element | None,
        local: str,
        text: str = "",
        *,
        prefix: str = "",
        namespace: str = "",
        declared: Mapping[str, str] = _NONE,
    ) -> None:
        self.parent = parent  # no call to super: a list has a hundred thousand of these
        self.local = local
        self.prefix = prefix
        self.namespace = namespace
        self.key = f"{{{namespace}}}{local}" if prefix else local  # how NameTest.key finds it
        self.declared = declared  # xmlns declarations that stand on this very element: prefix → URI
        self.text = text
        self.indexes: dict[object, Mapping[tuple[str, ...], Sequence[Element]]] | None = None  # see index.py
        self.line = 0  # in the document it was read from; 0 = it was not read from any
        self.children: list[Node] = []
        self.attributes: list[Attribute] = []

    @property
    def name(self) -> str:
        """The name as written, with its prefix."""
        return f"{self.prefix}:{self.local}" if self.prefix else self.local

    def string(self) -> str:
        """Return the characters of the element and of all below it."""
        if not self.children:
            return self.text
        return "".join(
            child.string() for child in self.children if type(child) is Text or isinstance(child, Element)
        )

    def elements(self) -> Sequence[Element]:
        """Return the child elements in document order."""
        return [child for child in self.children if isinstance(child, Element)]

    def named(self, key: str) -> Sequence[Element]:
        """Return the child elements with that key in document order."""
        return [child for child in self.children if isinstance(child, Element) and child.key == key]

    def nodes(self) -> Sequence[Node]:
        """Return all child nodes in document order; the characters of a leaf are a Text."""
        if not self.children and self.text:
            return [Text(self, self.text)]
        return self.children

    def siblings(self) -> Sequence[Element]:
        """Return the elements of this name beside this one, itself included, relevant or not."""
        return [self] if self.parent is None else self.parent.named(self.key)

    def attribute(self, key: str) -> str:
        """Return an attribute's value, '' where there is none."""
        for attribute in self.attributes:
            if attribute.key == key:
                return attribute.value
        return ""

    def first(self, local: str) -> Element | None:
        """Return the first child element of that name, whatever its prefix."""
        for child in self.children:
            if isinstance(child, Element) and child.local == local:
                return child
        return None

    def descendants(self) -> Iterator[Element]:
        """Yield this element and all below it in document order."""
        yield self
        for child in self.elements():
            yield from child.descendants()


class Gap(Node):
    """Where the instances of a repeat stand in a template that has none; `name` is theirs."""

    __slots__ = ("name",)

    def __init__(self, parent: Element | None, name: str) -> None:
        super().__init__(parent)
        self.name = name


class Document(Element):
    """The root above the outermost elements; it has no name."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(None, "")
