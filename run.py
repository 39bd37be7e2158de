#!/usr/bin/env python3
"""Set up everything and run it: one file, standard library only, for Windows, macOS and Linux.

python3 run.py                     set up, then the demo: the app beside a local sandbox server
python3 run.py demo --headless     the whole story without a window (--json: one JSON object on stdout)
python3 run.py test [ARG ...]      set up, then all tests (arguments go to pytest)
python3 run.py check               format, lint, types, walls
python3 run.py bench [--json FILE] speed, measured beside a reference in the same run
python3 run.py screens DIR         every screenshot, in every look, into DIR

Set-up makes .venv and installs the pins of packaging/constraints.txt into it. It is skipped while nothing
that it depends on has changed, starts over when it was interrupted, and says what it does on stderr.
Exit codes: that of the program it runs; 1 set-up failed; 2 wrong usage, Python or display.
"""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)  # keep beside `requires-python`
NEWEST = (3, 13)


def hand_over() -> int:
    """Run this file again under a Python that can; say in one sentence when there is none.

    Stands before everything that a Python older than ours cannot evaluate.
    """
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        version = "3.%d" % minor  # noqa: UP031 - runs on old Pythons too
        launcher = ["py", "-" + version] if os.name == "nt" else ["python" + version]
        if shutil.which(launcher[0]) is None:
            continue
        try:
            answer = subprocess.check_output([*launcher, "-c", question], stderr=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            continue  # a shim or launcher without that version behind it
        if answer.decode().strip() == version:
            return subprocess.call([*launcher, os.path.abspath(__file__), *sys.argv[1:]])  # noqa: PTH100
    sys.stderr.write(
        "fieldapp needs Python 3.%d to 3.%d and this is Python %d.%d: install one of them and run it again.\n"  # noqa: UP031
        % (OLDEST[1], NEWEST[1], sys.version_info[0], sys.version_info[1])
    )
    return 2


if not OLDEST <= sys.version_info[:2] <= NEWEST:
    sys.exit(hand_over())

import contextlib  # noqa: E402 - the check above must come first
import ctypes  # noqa: E402
import hashlib  # noqa: E402
import importlib.util  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
from collections.abc import Callable, Generator, Iterable, Sequence  # noqa: E402
from pathlib import Path  # noqa: E402

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "fieldapp-ready"  # holds the key of what is installed; written last
UNFINISHED = VENV / "fieldapp-unfinished"  # there while a set-up runs: found again, it was interrupted
LOCK = ROOT / ".venv.lock"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SET_UP_FAILED = 1
USAGE = 2

# Debian package -> the library that Qt loads from it; found in a bare Debian 12.
QT_LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libbrotli1": "libbrotlidec.so.1",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
# What an X11 window needs on top; tests and the headless demo do without.
WINDOW_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
# Where the engine's branches are counted. Not tests/conformance/test_forms.py: it reaches no branch that
# these do not, and counting makes its big forms three times slower.
ENGINE = ("tests/forms", "tests/conformance/test_scenarios.py", "tests/conformance/test_xpath.py")
# The window's thousands of tests have workers of their own: what went before them in a process is then the
# same each time, and what they do to it ends with it.
WINDOW = "tests/fieldapp/ui"
# Every branch of the form engine is run; Pythons differ by a jump or two in how they count them.
EVERY_BRANCH = (
    "--cov=forms",
    "--cov-branch",
    "--cov-fail-under=99.9",
    "--cov-report=term-missing:skip-covered",
)
IN_MEMORY = Path("/dev/shm")  # noqa: S108
ROOM = 4 * 1024**3  # bytes; a few hundred MB are taken, and 1.5 GB if none of the folders went before the end
CHECKS = (
    ("format", ("ruff", "format", "--check", ".")),
    ("lint", ("ruff", "check", ".")),
    ("types", ("pyright",)),
    ("walls", ("lint-imports",)),
)


class SetupError(Exception):
    """Set-up cannot go on; the text says what to do, in one or two lines."""


def say(line: str) -> None:
    """Tell how far it is, on stderr: stdout belongs to the program that is started."""
    print(line, file=sys.stderr, flush=True)


# --- system packages ---------------------------------------------------------------------------------------


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the packages whose library the system's loader does not find."""
    lacking: list[str] = []
    for package, library in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            lacking.append(package)
    return lacking


def lacks_venv() -> bool:
    """Whether this Python cannot make environments with pip: Debian cuts ensurepip out."""
    return importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None


def provide_packages(packages: Sequence[str]) -> None:
    """Install Debian packages when root. Raises SetupError, with the one command to run, otherwise."""
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"System libraries are missing. Install what your system calls these Debian packages: {names}"
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"Run this, then try again:\n  sudo apt-get update && sudo {' '.join(install)}"
    if os.geteuid() != 0:
        raise SetupError(f"System packages are missing. {by_hand}")
    say(f"Installing system packages: {names}")
    certificates = Path(os.environ.get("PIP_CERT") or "/etc/ssl/certs/ca-certificates.crt")
    trusted = certificates.read_bytes() if certificates.is_file() else b""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "-qq", "update"], ["apt-get", "-qq", *install[1:]]):
        result = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        # A dead third-party source fails `update`; the packages may be found all the same.
        if result.returncode and "install" in command:
            say(result.stdout.decode(errors="replace")[-3000:])
            raise SetupError(f"System packages could not be installed. {by_hand}")
    if trusted and certificates.read_bytes() != trusted:
        # Debian's ca-certificates came along and dropped what an administrator had added by hand.
        kept = ROOT / "build" / "certificates.pem"
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(trusted)
        os.environ["PIP_CERT"] = str(kept)


def needed_packages(*, environment: bool, window: bool) -> list[str]:
    """Return the Debian packages to add on this machine; none on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    packages = missing(QT_LIBRARIES)
    if window:
        packages += missing(WINDOW_LIBRARIES)
    if environment and lacks_venv():
        packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
    return packages


# --- the environment ---------------------------------------------------------------------------------------


def program(name: str) -> Path:
    """Return a program of the environment."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def this_python() -> str:
    """Name this Python by its version alone: a distribution's rebuild of it changes nothing for a set-up."""
    return f"{sys.implementation.cache_tag} {'.'.join(map(str, sys.version_info[:3]))}"


def wanted_key() -> str:
    """Return what an up-to-date environment is stamped with: pins, Python, place."""
    parts = (
        (ROOT / "pyproject.toml").read_bytes(),
        CONSTRAINTS.read_bytes(),
        f"{this_python()} {sys.platform} {ROOT}".encode(),
    )
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def is_ready() -> bool:
    """Whether the environment holds what is wanted now."""
    try:
        return STAMP.read_text("ascii") == wanted_key() and program("python").exists()
    except OSError:
        return False


@contextlib.contextmanager
def sole() -> Generator[None]:
    """Hold off a second set-up of this checkout; the system frees the lock when the process ends.

    On POSIX a step that outlives a killed run.py goes on holding it.
    """
    with LOCK.open("a+b") as file:
        os.set_inheritable(file.fileno(), True)  # noqa: FBT003
        waiting = False
        while not _locked(file.fileno()):
            if not waiting:
                say("Another run.py is setting up; waiting for it.")
                waiting = True
            time.sleep(0.2)
        yield


def _locked(descriptor: int) -> bool:
    """Try to take the lock."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there on Windows alone

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not there on Windows

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def usable() -> bool:
    """Whether an environment is there that can be added to: complete, with pip, of this very Python."""
    if UNFINISHED.exists() or not program("python").exists():
        return False
    question = (
        "import sys, pip; print(sys.implementation.cache_tag, '.'.join(map(str, sys.version_info[:3])))"
    )
    answer = subprocess.run([program("python"), "-c", question], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == this_python()


def make_environment() -> None:
    """Make .venv anew. Raises SetupError."""
    say(f"Making .venv with Python {sys.version.split()[0]}")
    if VENV.is_symlink():
        VENV.unlink()
    elif VENV.exists():
        # First, so that what an interrupted removal leaves is never taken for usable.
        program("python").unlink(missing_ok=True)
        shutil.rmtree(VENV)
    VENV.mkdir()
    UNFINISHED.touch()
    _run([sys.executable, "-m", "venv", str(VENV)], "The Python environment could not be made.")


def install() -> None:
    """Install the pins and this checkout, editable. Raises SetupError."""
    STAMP.unlink(missing_ok=True)
    UNFINISHED.touch()
    say("Installing the pinned packages (about 200 MB the first time; a minute or two)")
    command = [str(program("python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-input", "--constraint", str(CONSTRAINTS), "--editable", ".[dev]"]
    _run(command, "The packages could not be installed. Check the connection and run it again.")
    STAMP.write_text(wanted_key(), "ascii")
    UNFINISHED.unlink()


def _run(command: Sequence[str], failure: str) -> None:
    """Run a step of the set-up with its output on stderr. Raises SetupError with the words of `failure`."""
    # The lock goes along to the child, see `sole`.
    if subprocess.run(command, cwd=ROOT, stdout=sys.stderr, close_fds=False, check=False).returncode:
        raise SetupError(failure)


def set_up(*, window: bool) -> None:
    """Bring the machine to where everything runs; nothing is done twice. Raises SetupError."""
    provide_packages(needed_packages(environment=not is_ready(), window=window))
    if is_ready():
        return
    with sole():
        if is_ready():
            return  # the run that was waited for did it
        started = time.monotonic()
        if not usable():
            make_environment()
        install()
        say(f"Ready after {time.monotonic() - started:.0f} s")


# --- verbs -------------------------------------------------------------------------------------------------


def start(arguments: Iterable[str], **environment: str) -> int:
    """Run the environment's Python from the checkout; on POSIX it takes this process's place."""
    command = [str(program("python")), *arguments]
    variables = {**os.environ, **environment}
    os.chdir(ROOT)
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, variables)  # noqa: S606 - no shell is wanted
    process = subprocess.Popen(command, env=variables)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # Ctrl-C reached the child too; its answer counts


def demo(arguments: list[str]) -> int:
    """Start the demo, with a window or --headless."""
    headless = "--headless" in arguments
    if not headless and not has_display():
        say(
            "There is no display for a window here (neither DISPLAY nor WAYLAND_DISPLAY is set): "
            "run `python3 run.py demo --headless` for the same story without one."
        )
        return USAGE
    set_up(window=not headless)
    return start(["-m", "fieldapp", "demo", *arguments])


def has_display() -> bool:
    """Whether a window can open; Windows and macOS always have one."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def test(arguments: list[str]) -> int:
    """Run all tests, or what the arguments tell pytest; non-zero when any failed."""
    set_up(window=False)
    # One worker a core; a file's tests stay together, since they share its sandbox. What takes longest is put
    # first by tests/conftest.py, and stays first. A worker that a test ended (a crash, a hung loop) ends
    # the run: with another in its place, xdist waits for ever for what the first had left.
    pytest = ["-m", "pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
    pytest += ["--max-worker-restart", "0"]
    # Every process that a test starts, and every worker, would else compile all anew.
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    if arguments:
        return start([*pytest, *arguments], **environment)
    # Counting branches makes everything slower, so it is done where the engine is on trial alone.
    rest = [f"--ignore={place}" for place in (*ENGINE, WINDOW)]
    short = ["-o", "tmp_path_retention_policy=failed"]  # a folder goes with its test: it may lie in memory
    with quick_disk() as folders:
        codes = [
            subprocess.run(
                [program("python"), *pytest, *short, *chosen],
                cwd=ROOT,
                env={**os.environ, **environment, **folders},
                check=False,
            ).returncode
            for chosen in ((*ENGINE, *EVERY_BRANCH), rest, [WINDOW])
        ]
    return next(filter(None, codes), 0)


@contextlib.contextmanager
def quick_disk() -> Generator[dict[str, str]]:
    """Give what puts the tests' folders into memory, where there is room: every commit waits for a disk.

    What has to be on a file system of a kind makes and mounts its own.
    """
    if "TMPDIR" in os.environ or not IN_MEMORY.is_dir() or shutil.disk_usage(IN_MEMORY).free < ROOM:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="ft-", dir=IN_MEMORY, ignore_cleanup_errors=True) as folder:
        yield {"TMPDIR": folder}


def check(arguments: list[str]) -> int:
    """Run every check, also after one failed; 1 when any did."""
    if arguments:
        say("run.py check takes no arguments.")
        return USAGE
    set_up(window=False)
    failed = False
    for name, (tool, *options) in CHECKS:
        started = time.monotonic()
        code = subprocess.run([program(tool), *options], cwd=ROOT, check=False).returncode
        verdict = "FAILED" if code else "ok"
        say(f"== {name}: {verdict} ({tool}, {time.monotonic() - started:.1f} s)")
        failed = failed or code != 0
    return int(failed)


def bench(arguments: list[str]) -> int:
    """Measure, beside references, in one run."""
    if arguments[:1] == ["--json"]:  # the place is meant from where the person is, not from the checkout
        arguments = ["--json", *(str(Path(name).absolute()) for name in arguments[1:])]
    set_up(window=False)
    return start(["-m", "tests.bench", *arguments], QT_QPA_PLATFORM="offscreen")


def screens(arguments: list[str]) -> int:
    """Draw every screenshot."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        say("run.py screens takes one argument: the folder for the pictures.")
        return USAGE
    folder = str(Path(arguments[0]).absolute())
    set_up(window=False)
    return start(["-m", "tests.screens", folder], QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1")


VERBS: dict[str, Callable[[list[str]], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "screens": screens,
}


def main(arguments: list[str]) -> int:
    """Run a verb; without one the demo."""
    if arguments and arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0
    bare = not arguments or arguments[0].startswith("-")
    verb, rest = ("demo", arguments) if bare else (arguments[0], arguments[1:])
    if verb not in VERBS:
        say(f"run.py does not know {verb!r}; it knows {', '.join(VERBS)}.")
        return USAGE
    try:
        return VERBS[verb](rest)
    except SetupError as error:
        say(str(error))
        return SET_UP_FAILED
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
