"""The gallery, filled in a real window on a real X server by keys alone: `python -m tests.xdotool [DIR]`.

Needs Xvfb, xdotool and what Qt loads for a window (`MISSING` names the packages), and no window manager: what
one does, to give the keyboard to a window that opens, is done here. It starts Xvfb, the sandbox and the app,
presses with xdotool what stands in `helpers/gallery_keys`, sends the record with F5, and looks at it on
the disk and at what the sandbox got. Pictures of the screen go to DIR, if it is given.

Which question has the keyboard is read from the data folder, where the app keeps it so that a draft opens
there again.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt

from fieldapp.app import open_app
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from run import WINDOW_LIBRARIES, missing
from tests.helpers.gallery import GALLERY
from tests.helpers.gallery_keys import KEYS, beside, check_gallery, is_file
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.typist import Press, bring_files

PASSPHRASE = "a passphrase of the demo"
MISSING = f"not all is here: apt-get install -y xvfb xdotool {' '.join(WINDOW_LIBRARIES)}"
_HELD = {
    Qt.KeyboardModifier.AltModifier: "alt",
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.ShiftModifier: "shift",
}
_SHOT = (
    "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]); "
    "sys.exit(not a.primaryScreen().grabWindow(0).save(sys.argv[1]))"
)


def installed() -> bool:
    """Whether both programs are here, and what Qt loads for a window under X."""
    return bool(shutil.which("Xvfb") and shutil.which("xdotool")) and not missing(WINDOW_LIBRARIES)


class Desk:
    """A laptop with a screen that nobody sees; `shots` is where pictures of it go, if anywhere."""

    def __init__(self, folder: Path, display: str, shots: Path | None) -> None:
        """Take an empty folder and the X display."""
        self.data = folder / "laptop"
        self.files = bring_files(folder / "stick")
        self.shots = shots
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "FIELDAPP_PASSPHRASE": PASSPHRASE,
        }
        self.main = ""  # the id of the window
        self._fieldapp = [sys.executable, "-m", "fieldapp", "--data", str(self.data), "--no-keyring"]

    def command(self, *arguments: str, stdin: str = "") -> None:
        """Run a verb of the command line to its end. Raises CalledProcessError."""
        subprocess.run(
            [*self._fieldapp, *arguments],
            env=self.environment,
            input=stdin,
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    @contextmanager
    def window(self) -> Generator[subprocess.Popen[bytes]]:
        """Open the app; whoever closes it is waited for."""
        with subprocess.Popen(self._fieldapp, env=self.environment) as app:
            try:
                wait_until("the window", lambda: bool(self.windows()))
                (self.main,) = self.windows()
                wait_until("the window has the keyboard", lambda: self.give_keyboard(self.main))
                yield app
            finally:
                if app.poll() is None:
                    app.terminate()

    def key(self, *keys: str) -> None:
        """Press keys, named as xdotool does: 'Return', 'ctrl+shift+Return'."""
        self._xdotool("key", "--delay", "25", *keys)

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        self._xdotool("type", "--delay", "25", "--", text)

    def press(self, *presses: Press) -> None:
        """Type texts and press keys, as `Hands.presses` does."""
        for press in presses:
            if isinstance(press, str):
                self.type(press)
            elif isinstance(press, tuple):
                self.key(f"{_HELD[press[1]]}+{_name(press[0])}")
            else:
                self.key(_name(press))

    def windows(self) -> list[str]:
        """Return the ids of the windows that are shown, the main one first."""
        found = self._told("search", "--onlyvisible", "--name", ".+")
        return sorted(found.split(), key=int)

    def give_keyboard(self, window: str) -> bool:
        """Give a window the keyboard, as a window manager does; return whether it has it now."""
        self._told("windowfocus", window)
        return self._told("getwindowfocus") == window

    def here(self) -> str:
        """Return the row that has the keyboard, as KEYS names it; '' while no form is open."""
        return str((self.ask("select here from draft where life = 'draft'") or [""])[0]).removeprefix(
            "/data/"
        )

    def ask(self, query: str, *values: str) -> list[object]:
        """Return the first column of what the data file says."""
        with closing(sqlite3.connect(f"file:{self.data}/fieldapp.sqlite3?mode=ro", uri=True)) as file:
            return [row[0] for row in file.execute(query, values)]

    def shoot(self, name: str) -> None:
        """Take a picture of the screen, if anybody wants one."""
        if self.shots is not None:
            picture = str(self.shots / f"{name}.png")
            subprocess.run([sys.executable, "-c", _SHOT, picture], env=self.environment, check=True)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def _told(self, *arguments: str) -> str:
        """Return what xdotool says, '' where it found nothing."""
        command = ["xdotool", *arguments]
        ended = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return ended.stdout.strip()


def fill_gallery(desk: Desk) -> None:
    """Fill every question, in the order in which Enter leads to them."""
    filled: list[str] = []
    while len(filled) < len(KEYS):
        here = desk.here() or next(iter(KEYS))  # a draft that was only opened is not at any
        assert here not in filled, f"{here} came again"
        if here not in KEYS:
            desk.press(beside(here, filled))
        else:
            _answer(desk, here)
            filled.append(here)
            desk.key("Return")
        if len(filled) < len(KEYS):
            wait_until(f"the keyboard left {here}", lambda before=here: desk.here() not in {"", before})
    assert filled == list(KEYS)


def _answer(desk: Desk, here: str) -> None:
    if not is_file(here):
        desk.press(*KEYS[here])
        if here == "days/visit":
            desk.shoot("in-the-middle")
        return
    desk.key("space")
    wait_until(f"a dialog for {here}", lambda: len(desk.windows()) > 1)
    (dialog,) = set(desk.windows()) - {desk.main}
    wait_until("the dialog has the keyboard", lambda: desk.give_keyboard(dialog))
    desk.type(str(desk.files / str(KEYS[here][0])))
    desk.key("Return")
    wait_until(f"the file of {here}", lambda: _has_file(desk, here))
    wait_until("the window has the keyboard again", lambda: desk.give_keyboard(desk.main))


def _has_file(desk: Desk, here: str) -> bool:
    return bool(desk.ask("select 1 from attachment where path = ?", f"/data/{here}"))


def _name(key: Qt.Key) -> str:
    name = key.name.removeprefix("Key_")
    return {"Space": "space"}.get(name, name)


def wait_until(what: str, is_so: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for what another process does. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"still waiting: {what}")
        time.sleep(0.05)


@contextmanager
def x_server(size: str = "1366x768") -> Generator[str]:
    """Start an X server without a screen, of so many pixels; give its display."""
    screen = ("-screen", "0", f"{size}x24")
    command = ["Xvfb", "-displayfd", "1", *screen, "-nolisten", "tcp", "-noreset"]  # not at each last client
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def run(folder: Path, shots: Path | None = None) -> str:
    """Do it all in an empty folder; return what was seen at the end. Raises AssertionError, TimeoutError."""
    sandbox = SandboxProcess(folder / "sandbox")
    try:
        sandbox.start()
        with x_server() as display:
            desk = Desk(folder, display, shots)
            project = folder / "project.json"
            project.write_bytes(sandbox.project_file())
            who = ("--user", DEMO_USER, "--password-file", "-")
            desk.command("login", "--project", str(project), *who, stdin=DEMO_PASSWORD)
            desk.command("forms", "add", str(GALLERY))
            begun = time.monotonic()
            _at_the_window(desk, sandbox)
            taken = time.monotonic() - begun
        with open_app(desk.data, PASSPHRASE, use_keyring=False) as app:
            check_gallery(app)
    finally:
        sandbox.close()
    return f"{len(KEYS)} questions filled, finished, sent and checked in {taken:.0f} s"


def _at_the_window(desk: Desk, sandbox: SandboxProcess) -> None:
    with desk.window() as app:
        desk.key("ctrl+1")
        wait_until("a draft", lambda: bool(desk.ask("select id from draft")))
        fill_gallery(desk)
        desk.shoot("filled")
        desk.key("ctrl+shift+Return")
        wait_until("a finished record", lambda: bool(desk.ask("select id from submission")))
        desk.key("F5")
        wait_until("the record at the sandbox", lambda: len(sandbox.records("digime")) == 1)
        desk.shoot("sent")
        desk.key("ctrl+q")
        assert app.wait(30) == 0


def main() -> int:
    """Do it and say how it went."""
    if not installed():
        sys.stderr.write(f"{MISSING}\n")
        return 2
    shots = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if shots is not None:
        shots.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        sys.stdout.write(f"{run(Path(folder), shots)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
