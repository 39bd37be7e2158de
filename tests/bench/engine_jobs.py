"""What the engines are measured with: forms, answers and acts, and the processes that play them.

The forms are those of `genforms.py` and a real one, both in the conformance material beside this checkout.
A job is one JSON object: `xml`, `media`, `script` (files; '' = none), `mode`, the number of `rounds` and of
times it is opened `again`, and what the mode needs (see genforms.py).
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MATERIAL = ROOT.parent / "shared" / "conformance"
REAL = {"whova": "getodk__whova-form.xform.xml"}  # the WHO verbal autopsy, the largest given
PEERS = Path(__file__).with_name("peers")
PACKAGES = ROOT / "build" / "peers"
SECONDS = 600  # that one job may take

Job = Mapping[str, Any]


class NoPeer(Exception):
    """The other engine cannot run here; the text says what is missing."""


def make_jobs(folder: Path, names: Sequence[str]) -> dict[str, Job]:
    """Make these forms in a folder, and a job for each. Raises FileNotFoundError without the material."""
    if not MATERIAL.is_dir():
        raise FileNotFoundError(MATERIAL)
    real = [f"{name}={MATERIAL / 'forms' / file}" for name, file in REAL.items()]
    command = [
        sys.executable,
        MATERIAL / "genforms.py",
        folder,
        "--only",
        f"^({'|'.join(names)})$",
        "--real",
        *real,
    ]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    manifest: dict[str, dict[str, Any]] = json.loads((folder / "manifest.json").read_text("utf-8"))
    return {name: _job(folder, entry) for name, entry in manifest.items()}


def _job(folder: Path, entry: dict[str, Any]) -> Job:
    files = {key: str(folder / entry[key]) if entry[key] else "" for key in ("xml", "media", "script")}
    return {**entry, **files, "rounds": 5, "again": 0}


def play_ours(job: Job) -> dict[str, Any]:
    """Play a job in our engine, in a process of its own."""
    return _play([sys.executable, "-m", "tests.bench.engine_run"], job)


def play_theirs(job: Job) -> dict[str, Any]:
    """Play a job in the engine of ODK Web Forms. Raises NoPeer."""
    node = shutil.which("node")
    if node is None:
        raise NoPeer("Node.js is not here")
    return _play([node, "--max-old-space-size=8192", str(PEERS / "webforms.mjs"), str(peer_packages())], job)


def peer_packages() -> Path:
    """Return the folder with the other engine, installed once from npm. Raises NoPeer."""
    wanted = (PEERS / "package.json").read_bytes()
    installed = PACKAGES / "package.json"
    if (PACKAGES / "ready").is_file() and installed.read_bytes() == wanted:
        return PACKAGES
    npm = shutil.which("npm")
    if npm is None:
        raise NoPeer("npm is not here")
    shutil.rmtree(PACKAGES, ignore_errors=True)
    PACKAGES.mkdir(parents=True)
    installed.write_bytes(wanted)
    command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"]
    result = subprocess.run(command, cwd=PACKAGES, capture_output=True, text=True, check=False)
    if result.returncode:
        raise NoPeer(f"its packages could not be installed: {result.stderr.strip()[-300:]}")
    (PACKAGES / "ready").touch()
    return PACKAGES


def _play(command: list[str], job: Job) -> dict[str, Any]:
    file = Path(job["script"]).with_suffix(".job.json")
    file.write_text(json.dumps(job), "utf-8")
    result = subprocess.run(
        [*command, str(file)], cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if result.returncode:
        raise RuntimeError(f"{command[0]} could not play {job['name']}: {result.stderr.strip()[-1000:]}")
    return json.loads(result.stdout.splitlines()[-1])
