"""Measure the form engine by what the field's own engines do.

`python -m tests.conformance xpath FILE...`, `... scenarios FILE... [--tier A]`, `... forms FOLDER`, each with
`--failures OUT.json`. The material is read where it is. Known failures (known/*.json) count as failed; the
exit code is 1 only where something fails that is not listed there, or passes although it is.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    for kind in ("xpath", "scenarios"):
        command = kinds.add_parser(kind)
        command.add_argument("files", metavar="FILE", type=Path, nargs="+")
        command.add_argument("--tier", help="only this one: A, B, C or D")
    kinds.add_parser("forms").add_argument("folder", metavar="FOLDER", type=Path)
    for command in kinds.choices.values():
        command.add_argument("--failures", metavar="OUT.json", type=Path, help="write the failures there")
    asked = parser.parse_args()
    runner = import_module(f"tests.conformance.{asked.kind}")
    if asked.kind == "forms":
        return runner.run(asked.folder, failures=asked.failures)
    return runner.run(asked.files, tier=asked.tier, failures=asked.failures)


if __name__ == "__main__":
    sys.exit(main())
