"""run.py sets up from nothing, recovers, and does nothing twice; over a project that needs no network."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

import run

ROOT = Path(run.__file__).parent

# A build backend of the project's own: pip asks no index for anything.
BACKEND = """
import os, zipfile

METADATA = "Metadata-Version: 2.1\\nName: fieldapp\\nVersion: 0.1\\nProvides-Extra: dev\\n"
WHEEL = "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"

def get_requires_for_build_editable(config_settings=None):
    return []

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    if os.environ.get("BUILD_FAILS"):
        raise SystemExit("no such package")
    files = {
        "fieldapp.pth": os.getcwd(),
        "fieldapp-0.1.dist-info/METADATA": METADATA,
        "fieldapp-0.1.dist-info/WHEEL": WHEEL,
    }
    record = "".join(f"{name},,\\n" for name in files) + "fieldapp-0.1.dist-info/RECORD,,\\n"
    name = "fieldapp-0.1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        for path, text in {**files, "fieldapp-0.1.dist-info/RECORD": record}.items():
            wheel.writestr(path, text)
    return name
"""
PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "fieldapp"
version = "0.1"
"""


@dataclass(frozen=True)
class Project:
    """A checkout with our run.py and a program that tells how it was called."""

    folder: Path

    @property
    def venv(self) -> Path:
        return self.folder / ".venv"

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        base = getattr(sys, "_base_executable", sys.executable)
        return subprocess.Popen(
            [base, str(self.folder / "run.py"), *arguments],
            cwd=self.folder.parent,
            env={**os.environ, "PIP_NO_INDEX": "1", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments, **environment)
        out, err = process.communicate(timeout=55)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    folder = tmp_path / "a check out"
    (folder / "packaging").mkdir(parents=True)
    (folder / "fieldapp").mkdir()
    shutil.copy(ROOT / "run.py", folder)
    (folder / "pyproject.toml").write_text(PYPROJECT, "utf-8")
    (folder / "backend.py").write_text(BACKEND, "utf-8")
    (folder / "packaging" / "constraints.txt").write_text("# nothing is needed\n", "utf-8")
    (folder / "fieldapp" / "__main__.py").write_text(
        "import json, os, sys\nprint(json.dumps([sys.argv[1:], sys.prefix, os.getcwd()]))\n", "utf-8"
    )
    return Project(folder)


def test_the_first_run_sets_up_and_the_second_only_runs(project: Project) -> None:
    first = project.run("demo", "--headless", "--json")
    assert first.returncode == 0, first.stderr
    arguments, prefix, place = json.loads(first.stdout)
    assert arguments == ["demo", "--headless", "--json"]
    assert Path(prefix).samefile(project.venv)
    assert Path(place).samefile(project.folder)
    assert "Making .venv" in first.stderr

    second = project.run("--headless")
    assert json.loads(second.stdout)[0] == ["demo", "--headless"]
    assert second.stderr == ""

    # New pins are installed into what is there.
    kept = project.venv / "kept"
    kept.touch()
    with (project.folder / "packaging" / "constraints.txt").open("a") as constraints:
        constraints.write("something==1.0\n")
    third = project.run("demo", "--headless")
    assert third.returncode == 0, third.stderr
    assert "Installing" in third.stderr
    assert kept.exists()

    # A failure says so, and the next run starts over.
    (project.folder / "pyproject.toml").write_text(PYPROJECT + "# changed\n", "utf-8")
    failed = project.run("demo", "--headless", BUILD_FAILS="1")
    assert (failed.returncode, failed.stdout) == (run.SET_UP_FAILED, "")
    assert failed.stderr.rstrip().endswith("Check the connection and run it again.")
    again = project.run("demo", "--headless")
    assert again.returncode == 0, again.stderr
    assert not kept.exists()


def test_an_interrupted_set_up_is_done_anew(project: Project) -> None:
    project.venv.mkdir()
    process = project.start("demo", "--headless")
    assert process.stderr is not None
    while "Installing" not in process.stderr.readline():
        pass
    process.kill()
    process.communicate()
    assert not (project.venv / run.STAMP.name).exists()
    assert (project.venv / run.UNFINISHED.name).exists()

    ended = project.run("demo", "--headless")

    assert ended.returncode == 0, ended.stderr
    assert "Making .venv" in ended.stderr
    assert not (project.venv / run.UNFINISHED.name).exists()


def test_an_environment_without_its_python_is_made_anew(project: Project) -> None:
    (project.venv / "bin").mkdir(parents=True)
    (project.venv / run.STAMP.name).write_text("stale")

    ended = project.run("demo", "--headless")

    assert ended.returncode == 0, ended.stderr


def test_two_runs_at_once_set_up_once(project: Project) -> None:
    both = [project.start("demo", "--headless") for _ in range(2)]

    told = [process.communicate(timeout=55) for process in both]

    assert [process.returncode for process in both] == [0, 0], told
    assert sum("Making .venv" in err for _, err in told) == 1


@pytest.mark.parametrize(
    "arguments", [["nothing"], ["screens"], ["screens", "a", "b"], ["check", "--fast"]], ids=" ".join
)
def test_wrong_usage_is_said_before_any_set_up(project: Project, arguments: list[str]) -> None:
    ended = project.run(*arguments)

    assert (ended.returncode, ended.stdout) == (run.USAGE, "")
    assert len(ended.stderr.splitlines()) == 1
    assert not project.venv.exists()


def test_help_needs_no_set_up(project: Project) -> None:
    ended = project.run("--help")

    assert ended.returncode == 0
    assert "python3 run.py test" in ended.stdout
    assert not project.venv.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_window_without_a_display_is_explained_in_a_sentence(project: Project) -> None:
    bare = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")

    ended = project.run(**bare)

    assert ended.returncode == run.USAGE
    assert "demo --headless" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def run_as(version: tuple[int, int], path: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run run.py by a Python that takes itself for another version."""
    code = (
        f"import runpy, sys; sys.version_info = {(*version, 0, 'final', 0)}; "
        f"sys.argv = {['run.py', *arguments]}; runpy.run_path({str(ROOT / 'run.py')!r}, run_name='__main__')"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 14)])
def test_a_python_that_will_not_do_is_told_in_a_sentence(version: tuple[int, int], tmp_path: Path) -> None:
    ended = run_as(version, str(tmp_path), "test")

    assert (ended.returncode, ended.stdout) == (run.USAGE, "")
    assert ended.stderr.count("\n") == 1
    assert "needs Python 3.11 to 3.13" in ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="Windows finds other Pythons by its launcher")
def test_another_python_on_the_path_takes_over(tmp_path: Path) -> None:
    ours = tmp_path / "python{}.{}".format(*sys.version_info[:2])
    ours.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', "utf-8")
    ours.chmod(0o755)

    ended = run_as((3, 9), str(tmp_path), "--help")

    assert ended.returncode == 0, ended.stderr
    assert "Set up everything" in ended.stdout


def test_old_pythons_can_read_the_file_and_reach_the_check() -> None:
    source = (ROOT / "run.py").read_text("utf-8")

    tree = ast.parse(source, feature_version=(3, 7))

    check = next(n for n, node in enumerate(tree.body) if isinstance(node, ast.If))
    imported = [
        alias.name for node in tree.body[:check] if isinstance(node, ast.Import) for alias in node.names
    ]
    assert imported == ["os", "shutil", "subprocess", "sys"]  # nothing that is newer than Python 3.3
    assert not any(isinstance(node, ast.ImportFrom) for node in tree.body[:check])


def test_a_library_that_is_not_there_names_its_package() -> None:
    assert run.missing({"libnothing1": "libnothing-here.so.1"}) == ["libnothing1"]


def test_without_root_the_one_command_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(run.SetupError) as failed:
        run.provide_packages(["libgl1", "python3.11-venv"])

    told = str(failed.value).splitlines()
    assert "sudo apt-get update && sudo apt-get install" in told[-1]
    assert told[-1].endswith("libgl1 python3.11-venv")


def test_where_there_is_no_apt_the_packages_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(run.SetupError, match="libgl1"):
        run.provide_packages(["libgl1"])


def pins() -> dict[str, str]:
    lines = run.CONSTRAINTS.read_text("utf-8").splitlines()
    return dict(line.split("==") for line in lines if not line.startswith("#"))


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_constraints_are_names_and_versions_alone() -> None:
    lines = [line for line in run.CONSTRAINTS.read_text("utf-8").splitlines() if not line.startswith("#")]

    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {plain(re.split(r"[\[<>=~ ]", requirement)[0]) for requirement in wanted}

    assert names <= {plain(name) for name in pins()}


def test_this_environment_is_the_pinned_one() -> None:
    pinned = {plain(name): version for name, version in pins().items()}
    installed = {plain(d.name): d.version for d in importlib.metadata.distributions()}

    assert {n: v for n, v in installed.items() if n in pinned and pinned[n] != v} == {}


def test_the_supported_pythons_are_said_once_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["requires-python"] == f">=3.{run.OLDEST[1]},<3.{run.NEWEST[1] + 1}"
