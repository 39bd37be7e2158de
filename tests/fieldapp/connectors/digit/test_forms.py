"""Form documents keep every byte they came with."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.connectors.digit.spans import array_items
from fieldapp.errors import BadAnswer, Refused, WireError
from tests.helpers.connected import Connected
from tests.helpers.odd_servers import RawServer, http, socket_server

_INFO = '"responseInfo": {"apiId": "x", "ver": "1", "ts": 1, "status": "successful"}'


def _fetch(connected_to: Callable[..., Connected], body: str | bytes) -> list[tuple[str, str, bytes]]:
    raw = body.encode() if isinstance(body, str) else body
    server = RawServer(http(200, raw))
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        documents = connected.digit().forms([])
        connected.close()
    return [(d.ref.schema_id, d.ref.version, d.raw) for d in documents]


def test_bytes_of_each_form_are_cut_out_unchanged(connected_to: Callable[..., Connected]) -> None:
    first = '{ "schema":"a",\n\t"version" : "3", "elements":[ ], "name":"Zé 🦟 \\u00e9", "name":"twice" }'
    second = '{"version":2.0,"schema":"b","x":1e3,"y":"]},{"}'
    body = f'\n{{ {_INFO}, "forms" : [ {first} ,\n {second}]  , "after": {{"forms": [1]}} }}\n'
    assert _fetch(connected_to, body) == [("a", "3", first.encode()), ("b", "2", second.encode())]


def test_forms_without_a_usable_name_are_handed_on_under_a_stand_in(
    connected_to: Callable[..., Connected],
) -> None:
    body = (
        '{"forms":[{"elements":[]},"text",null,{"schema":"  ","version":1},{"schema":7},'
        '{"schema":"a"},{"schema":"b","version":"two"},{"schema":"c","version":-1},{"schema":"d","version":true},'
        '{"schema":"e","version":99999999999999999999}]}'
    )
    names = [(schema, version) for schema, version, _ in _fetch(connected_to, body)]
    assert [name for name, _ in names[:5]] == [f"unknown-{n}" for n in range(1, 6)]
    assert names[5:] == [("a", ""), ("b", "two"), ("c", ""), ("d", ""), ("e", "")]


def test_other_encodings_and_a_byte_order_mark(connected_to: Callable[..., Connected]) -> None:
    body = '{"forms":[{"schema":"é","version":1}]}'
    for raw in (b"\xef\xbb\xbf" + body.encode(), body.encode("utf-16")):
        assert _fetch(connected_to, raw) == [("é", "1", b'{"schema":"\xc3\xa9","version":1}')]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("{}", BadAnswer),
        ('{"forms": null}', BadAnswer),
        ('{"forms": {"a": 1}}', BadAnswer),
        ('{"forms": [1], "forms": 2}', BadAnswer),
        ("[]", BadAnswer),
        ('{"forms": [', BadAnswer),
        ('{"responseInfo": {"status": "FAILED"}, "forms": []}', Refused),
        ('{"ResponseInfo": {"status": "failed"}, "forms": []}', Refused),
    ],
)
def test_answers_that_are_no_list_of_forms(
    connected_to: Callable[..., Connected], body: str, error: type[WireError]
) -> None:
    with pytest.raises(error):
        _fetch(connected_to, body)


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(
    items=st.lists(_values, max_size=4),
    others=st.dictionaries(st.text(), _values, max_size=3),
    indent=st.sampled_from([None, 0, 2]),
    ascii_only=st.booleans(),
)
def test_spans_agree_with_the_parser(
    items: list[object], others: dict[str, object], indent: int | None, *, ascii_only: bool
) -> None:
    text = json.dumps({**others, "forms": items}, indent=indent, ensure_ascii=ascii_only)
    spans = array_items(text, "forms")
    assert spans is not None
    assert [span.value for span in spans] == items
    assert [json.loads(span.text) for span in spans] == items
    assert all(span.text in text for span in spans)


@pytest.mark.parametrize("text", ["", "1", "{", '{"a"', '{"a" 1}', '{"a":1', '{"forms":[1 2]}', "{1:2}"])
def test_what_is_no_json_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        array_items(text, "forms")
