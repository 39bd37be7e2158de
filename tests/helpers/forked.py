"""`python -m fieldapp` as a process of its own, without loading everything each time: a loaded one forks.

Only where processes can be forked; elsewhere each is started anew.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import traceback
import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from fieldapp.app import main
from tests.helpers import once

ROOT = Path(__file__).resolve().parents[2]
_LOADED_LATE = ("alembic.command", "alembic.config", "alembic.script")
_LONGEST = 65536  # bytes of a command


def run(
    arguments: Sequence[str], environment: Mapping[str, str], stdin: str = "", timeout: float = 50.0
) -> tuple[int, str, str]:
    """Run a command from the checkout's root; return its exit code, stdout and stderr.

    `timeout`: seconds. Raises TimeoutError; the command is killed then.
    """
    if not hasattr(os, "fork"):
        command = [sys.executable, "-m", "fieldapp", *arguments]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=dict(environment),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr
    with TemporaryFile("w+") as given, TemporaryFile("w+") as out, TemporaryFile("w+") as err:
        given.write(stdin)
        given.seek(0)
        asked = json.dumps({"arguments": list(arguments), "environment": dict(environment)}).encode()
        line = _mother()
        line.settimeout(timeout)
        socket.send_fds(line, [asked], [given.fileno(), out.fileno(), err.fileno()])
        try:
            code = int(line.recv(16))
        except TimeoutError:
            _mother.cache_clear()  # it goes with the child that it waits for
            line.close()
            raise
        out.seek(0)
        err.seek(0)
        return code, out.read(), err.read()


@cache
def _mother() -> socket.socket:
    """Start the process that has everything loaded; it ends when this one does."""
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    command = [sys.executable, "-m", "tests.helpers.forked", str(its.fileno())]
    process = subprocess.Popen(command, cwd=ROOT, pass_fds=[its.fileno()])
    its.close()
    atexit.register(process.wait)
    atexit.register(ours.close)
    return ours


def _serve(line: socket.socket) -> None:
    """Fork a child for each command that comes, and tell how it ended."""
    for name in _LOADED_LATE:
        import_module(name)
    gc.freeze()
    with once.quick_passphrases():
        _answer(line)


def _answer(line: socket.socket) -> None:
    while True:
        asked, files, _, _ = socket.recv_fds(line, _LONGEST, 3)
        if not asked:
            return
        child = os.fork()
        if not child:
            line.close()
            os._exit(_command(json.loads(asked), files))
        for file in files:
            os.close(file)
        _, status = os.waitpid(child, 0)
        line.send(str(os.waitstatus_to_exitcode(status)).encode())


def _command(asked: dict[str, Any], files: list[int]) -> int:
    """Be `python -m fieldapp` in a fresh child."""
    for place, file in enumerate(files):
        os.dup2(file, place)
    os.environ.clear()
    os.environ.update(asked["environment"])
    if os.environ.get("PYTHONWARNINGS") == "error":
        warnings.simplefilter("error")
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        code: object = main(list(asked["arguments"]))
    except SystemExit as end:
        code = end.code
    except BaseException:  # noqa: BLE001  (as the interpreter does it)
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else int(code is not None)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
