"""Whatever is done to a form, in whatever order: the state is that of a form filled anew with the answers."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms import Node, Path, Question, Section, Session
from tests.forms.session.xforms import xform

_VALUES = st.sampled_from(["", "0", "1", "2", "5", "17", "x"])


@st.composite
def rules(draw: st.DrawFn, readable: list[str], kind: str) -> str:
    """Return a rule over some of the readable paths, numeric or yes-or-no."""
    path = draw(st.sampled_from(readable))
    other = draw(st.sampled_from(readable))
    if kind == "calculate":
        return draw(
            st.sampled_from(
                [
                    f"{path} + 1",
                    f"concat({path}, '-', {other})",
                    f"if({path} &gt; {other}, {path}, 'none')",
                    f"coalesce({path}, {other})",
                    f"string-length({path})",
                ]
            )
        )
    return draw(
        st.sampled_from(
            [f"{path} = '1'", f"{path} != {other}", f"not({path} &gt; 1)", f"{path} = '' or {other} = 2"]
        )
    )


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, str, str]:
    """Return a form in which what comes later reads what came before: outside, in a group and in a repeat."""
    binds: list[str] = []
    readable = ["/data/a"]
    names = ["a"]
    for number in range(draw(st.integers(1, 4))):
        name = f"q{number}"
        binds.append(draw(bind(f"/data/{name}", readable)))
        readable.append(f"/data/{name}")
        names.append(name)
    binds.append(f'<bind nodeset="/data/g" relevant="{draw(rules(readable, "relevant"))}"/>')
    inside = [*readable, "../r1"]
    binds.append(draw(bind("/data/g/r/r2", inside)))
    binds.append('<bind nodeset="/data/g/r/place" calculate="position(..)"/>')
    binds.append('<bind nodeset="/data/total" calculate="sum(/data/g/r/r1) + count(/data/g/r)"/>')
    binds.append('<bind nodeset="/data/last" calculate="/data/g/r[position() = last()]/r1"/>')
    binds.append(f'<bind nodeset="/data/after" required="{draw(rules(readable, "required"))}"/>')
    binds.append(f'<bind nodeset="/data/shut" readonly="{draw(rules(readable, "readonly"))}"/>')
    record = "".join(f"<{name}/>" for name in names)
    record += "<g><r><r1/><r2/><place/></r></g><total/><last/><after/><shut/>"
    body = "".join(
        f'<input ref="/data/{name}"><label>{name} of <output value="/data/a"/></label></input>'
        for name in names
    )
    body += (
        '<group ref="/data/g"><label>G</label><repeat nodeset="/data/g/r"><input ref="/data/g/r/r1"/>'
        '<input ref="/data/g/r/r2"><label><output value="position(..)"/></label></input></repeat></group>'
        '<input ref="/data/after"/><input ref="/data/shut"/>'
    )
    return record, "".join(binds), body


@st.composite
def bind(draw: st.DrawFn, path: str, readable: list[str]) -> str:
    """Return a bind with some of the rules."""
    attributes = [f'nodeset="{path}"']
    kinds = draw(st.sets(st.sampled_from(["calculate", "relevant", "constraint", "required"])))
    attributes += [f'{kind}="{draw(rules(readable, kind))}"' for kind in sorted(kinds)]
    return f"<bind {' '.join(attributes)}/>"


@st.composite
def acts(draw: st.DrawFn) -> list[tuple[str, int, str]]:
    """Return what somebody does: answers, instances added and removed, chosen by number."""
    kinds = st.sampled_from(["set", "set", "set", "add", "remove"])
    return draw(st.lists(st.tuples(kinds, st.integers(0, 20), _VALUES), max_size=12))


def pictures(session: Session) -> dict[Path, Node | Section]:
    """Return the picture of everything that the outline and the record hold."""
    found: dict[Path, Node | Section] = {}
    stack = list(reversed(session.outline()))
    while stack:
        place = stack.pop()
        if isinstance(place.item, Question):
            found[place.path] = session.node(place.path)
        else:
            found[place.path] = session.section(place.path)
            stack.extend(reversed(session.outline(place.path)))
    for path in hidden(session):
        found[path] = session.node(path)
    return found


def hidden(session: Session) -> Iterator[Path]:
    """Yield the calculated values that nobody is shown."""
    yield from (Path("/data/total"), Path("/data/last"))
    for instance in session.outline("/data/g/r"):
        yield instance.path.child("place")


def perform(session: Session, act: tuple[str, int, str]) -> tuple[Node | Section, ...]:
    """Do one act and return what it changed."""
    kind, number, text = act
    instances = session.outline("/data/g/r")
    if kind == "add":
        return session.add_repeat("/data/g/r", 1 + number % (len(instances) + 1))
    if kind == "remove":
        return session.remove_repeat(instances[number % len(instances)].path) if instances else ()
    binds = session.form.binds
    free = [p for p in session.questions() if p.template not in binds or not binds[p.template].calculate]
    return session.set(free[number % len(free)], text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents(), acts())
def test_incremental_equals_from_scratch(
    document: tuple[str, str, str], done: list[tuple[str, int, str]]
) -> None:
    form = xform(*document)
    session = Session(form)
    before = pictures(session)
    for act in done:
        changes = {picture.path: picture for picture in perform(session, act)}
        after = pictures(session)
        assert changes == {path: shown for path, shown in after.items() if before.get(path) != shown}
        again = Session(form, session.dump())
        assert pictures(again) == after
        assert again.problems() == session.problems()
        assert again.progress() == session.progress()
        before = after
