"""`python -m fieldapp.sandbox`: start the pretend servers."""

from __future__ import annotations

import argparse
import sys
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from fieldapp.sandbox.contract import read_contract
from fieldapp.sandbox.server import serve
from fieldapp.sandbox.site import build_site
from fieldapp.sandbox.world import build_world

_CANNOT_START = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is stopped; return the exit code (2 = it could not start)."""
    asked = _parser().parse_args(arguments)
    try:
        contract = read_contract(asked.contract) if asked.contract else None
        world = build_world(asked.data, asked.samples, contract, _now, _new_id)
        serve(build_site(world), asked.host, asked.port, until_stdin_closes=asked.until_stdin_closes)
    except (OSError, ValueError, KeyError) as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return _CANNOT_START
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fieldapp sandbox", description=__doc__)
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this machine only)"
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument(
        "--data", type=Path, required=True, help="folder for what arrives; made where missing"
    )
    parser.add_argument(
        "--samples", type=Path, default=_shipped_samples(), help="folder of forms and messages"
    )
    parser.add_argument(
        "--contract", type=Path, help="JSON file with a digi.me contract to use instead of a new one"
    )
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="also stop when stdin ends, so when the parent dies"
    )
    return parser


def _shipped_samples() -> Path:
    """Return the samples folder beside the code: in a checkout, an installed wheel or the frozen app."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "resources" / "samples" / "digit"


def _now() -> int:
    return time.time_ns() // 1_000_000


def _new_id() -> str:
    return str(uuid.uuid4())  # noqa: TID251 - the sandbox is a program of its own


if __name__ == "__main__":
    raise SystemExit(main())
