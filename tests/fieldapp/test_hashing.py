"""Files on their way out, held to their SHA-256 whatever their size."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

import pytest

from fieldapp.connector import attachment_bytes
from fieldapp.errors import FileChanged
from fieldapp.hashing import BLOCK
from tests.helpers.parcels import make_attachment

SIZES = [1, 64 * 1024, 64 * 1024 + 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 70_000]


@pytest.mark.parametrize("size", SIZES)
def test_a_file_goes_out_as_it_is_in_pieces_of_one_size(size: int, tmp_path: Path) -> None:
    content = _content(size)
    file = make_attachment(1, content, "a.jpg", "image/jpeg", tmp_path)
    pieces = list(attachment_bytes(file, tmp_path / file.sha256))
    assert b"".join(pieces) == content
    assert hashlib.sha256(content).hexdigest() == file.sha256
    assert {len(piece) for piece in pieces[:-1]} <= {64 * 1024}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
def test_one_other_byte_anywhere_is_found_before_the_last_piece(
    size: int, place: float, tmp_path: Path
) -> None:
    content = bytearray(_content(size))
    file = make_attachment(1, bytes(content), "a.jpg", "image/jpeg", tmp_path)
    content[int((size - 1) * place)] ^= 1
    (tmp_path / file.sha256).write_bytes(content)
    out: list[bytes] = []
    with pytest.raises(FileChanged):
        out.extend(attachment_bytes(file, tmp_path / file.sha256))
    assert sum(map(len, out)) < size


def _content(size: int) -> bytes:
    """Return bytes that are the same in no two blocks."""
    counted = (number.to_bytes(4, "big") for number in itertools.count())
    return b"".join(itertools.islice(counted, size // 4 + 1))[:size]
