"""Asks whether anything that the locks name has a known weakness, by pip-audit and the service of https://osv.dev.

Exit code 1: something was found. 2: nobody could be asked, so nothing is known.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVICE = "https://api.osv.dev/v1/query"
#: dev.txt holds what run.txt does, semantic-test.txt what core.txt does.
LOCKS = ("dev.txt", "semantic.txt", "semantic-test.txt", "audit.txt")


@dataclass(frozen=True, slots=True, order=True)
class Weakness:
    """One that is known of one release of a package."""

    package: str
    version: str
    number: str
    mended_in: str

    def __str__(self) -> str:
        mended = f"mended in {self.mended_in}" if self.mended_in else "not mended yet"
        return f"{self.package} {self.version}: {self.number}, {mended}"


def weaknesses_in(answer: str) -> set[Weakness]:
    """What pip-audit's answer in JSON tells of; ValueError where it left a package out."""
    found = set()
    for package in json.loads(answer)["dependencies"]:
        if "skip_reason" in package:
            raise ValueError(f"{package['name']} was left out: {package['skip_reason']}")
        for one in package["vulns"]:
            mended = ", ".join(one["fix_versions"])
            found.add(Weakness(package["name"], package["version"], one["id"], mended))
    return found


def ask(lock: Path, service: str) -> set[Weakness]:
    """What is known of the packages in ``lock``; OSError or ValueError where that cannot be found out."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        command = [sys.executable, "-m", "pip_audit", "--vulnerability-service", "osv", "--osv-url", service]
        command += ["--strict", "--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
        command += ["--output", str(answer), "--requirement", str(lock)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if not answer.exists():
            raise OSError((done.stderr.strip().splitlines() or ["pip-audit said nothing"])[-1])
        return weaknesses_in(answer.read_text())


def main() -> int:
    """Ask for each lock, and tell."""
    reader = argparse.ArgumentParser(prog="script/audit", description=__doc__)
    reader.add_argument("--service", default=SERVICE, help="who is asked (%(default)s)")
    reader.add_argument("locks", nargs="*", type=Path, help="these instead of the locks in requirements/")
    wanted = reader.parse_args()
    found: set[Weakness] = set()
    for lock in wanted.locks or [ROOT / "requirements" / name for name in LOCKS]:
        try:
            found |= ask(lock, wanted.service)
        except (OSError, ValueError) as error:
            print(f"Nobody could be asked about {lock.name} at {wanted.service}, so nothing is known.", file=sys.stderr)
            print("Run it where that can be reached, or name another: --service ADDRESS", file=sys.stderr)
            print(f"({error})", file=sys.stderr)
            return 2
    for one in sorted(found):
        print(one)
    print(f"{len(found)} known weaknesses." if found else "No known weakness in what the locks name.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
