"""`python -m fieldapp.sandbox`: start the pretend servers."""

from __future__ import annotations

import argparse
import socket
import sys
import time
import uuid
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER, TENANT
from fieldapp.sandbox.contract import read_contract
from fieldapp.sandbox.faults import Faults
from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.profile import load_profile
from fieldapp.sandbox.server import listen, serve, url_of
from fieldapp.sandbox.site import build_site
from fieldapp.sandbox.world import CAMPAIGN, build_world

_CANNOT_START = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is stopped; return the exit code (2 = it could not start)."""
    asked = _parser().parse_args(arguments)
    try:
        contract = read_contract(asked.contract) if asked.contract else None
        profile = load_profile(asked.faults, shipped("faults")) if asked.faults else None
        world = build_world(asked.data, asked.samples, contract, _now, _new_id)
        world.switches.set(Faults(refuse=asked.refuse))
        with ExitStack() as stack:
            listener = stack.enter_context(listen(asked.host, 0 if profile else asked.port))
            ready = _places(listener)
            if profile is not None:
                host, port, *_ = listener.getsockname()
                proxy = FaultProxy(host, port, profile, host=asked.host, port=asked.port, control_port=0)
                ready = _places_behind(stack.enter_context(proxy), ready)
            serve(build_site(world), listener, ready, until_stdin_closes=asked.until_stdin_closes)
    except (OSError, ValueError, KeyError) as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return _CANNOT_START
    return 0


def _places(listener: socket.socket) -> dict[str, str]:
    """Return the ready line: where everything is, and who may sign in."""
    url = url_of(listener)
    who = {"tenant": TENANT, "campaign": CAMPAIGN, "user": DEMO_USER, "password": DEMO_PASSWORD}
    return {"url": url, "inbox": f"{url}/inbox", **_project_files(url), **who}


def _project_files(url: str) -> dict[str, str]:
    """Return where the project file is, and the one of a project that asks each respondent."""
    return {"project": f"{url}/admin/project", "asking": f"{url}/admin/project?consent=respondent"}


def _places_behind(proxy: FaultProxy, straight: dict[str, str]) -> dict[str, str]:
    """Return the ready line of a sandbox behind a fault proxy: clients go through it, people look past it."""
    return {
        **straight,
        "url": proxy.url,
        **_project_files(proxy.url),
        "straight": straight["url"],
        "counts": proxy.control_url,
    }


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
        "--samples", type=Path, default=shipped("samples", "digit"), help="folder of forms and messages"
    )
    parser.add_argument(
        "--contract", type=Path, help="JSON file with a digi.me contract to use instead of a new one"
    )
    parser.add_argument(
        "--faults",
        metavar="FILE",
        help="put a fault proxy in front: a profile's JSON file, or the name of a shipped one",
    )
    parser.add_argument(
        "--refuse",
        metavar="N",
        type=int,
        default=0,
        help="refuse the first N records that come to DIGIT, for practice; sent again, each is taken",
    )
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="also stop when stdin ends, so when the parent dies"
    )
    return parser


def shipped(*parts: str) -> Path:
    """Return a folder of the resources: in a checkout, an installed wheel or the frozen app."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root).joinpath("resources", *parts)


def _now() -> int:
    return time.time_ns() // 1_000_000


def _new_id() -> str:
    return str(uuid.uuid4())  # noqa: TID251 - the sandbox is a program of its own


if __name__ == "__main__":
    raise SystemExit(main())
