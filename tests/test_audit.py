"""``script/audit``: what is known of a release is reported, and a service that does not answer is no good news."""

import json
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv-audit" / "bin" / "python"
needs_audit = pytest.mark.skipif(not PYTHON.exists(), reason="needs what script/audit fetches")


class Service(BaseHTTPRequestHandler):
    """Knows of one weakness, in one release of one package."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        affected = {
            "package": {"name": "leaky", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.2.4"}]}],
        }
        known = {"id": "OSV-1", "published": "2026-01-01T00:00:00Z", "summary": "It leaks.", "affected": [affected]}
        is_leaky = asked["package"]["name"] == "leaky" and asked["version"] == "1.2.3"
        body = json.dumps({"vulns": [known]} if is_leaky else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Nothing."""


@pytest.fixture
def service() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Service)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/query"
    server.shutdown()
    thread.join()
    server.server_close()


def audit(folder: Path, service: str, version: str) -> subprocess.CompletedProcess[str]:
    lock = folder / "lock.txt"
    lock.write_text(f"leaky=={version} --hash=sha256:{'0' * 64}\nsound==2.0 --hash=sha256:{'1' * 64}\n")
    command = [PYTHON, ROOT / "script/lib/audit.py", "--service", service, lock]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@needs_audit
def test_a_pin_with_a_known_weakness_is_reported(tmp_path: Path, service: str) -> None:
    done = audit(tmp_path, service, "1.2.3")
    assert (done.returncode, done.stderr) == (1, "")
    assert "leaky 1.2.3: OSV-1, mended in 1.2.4" in done.stdout


@needs_audit
def test_pins_without_one_pass(tmp_path: Path, service: str) -> None:
    done = audit(tmp_path, service, "1.2.4")
    assert (done.returncode, done.stdout) == (0, "No known weakness in what the locks name.\n")


@needs_audit
def test_a_service_that_cannot_be_reached_fails_in_a_sentence(tmp_path: Path) -> None:
    done = audit(tmp_path, "http://127.0.0.1:9/v1/query", "1.2.3")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Nobody could be asked about lock.txt at http://127.0.0.1:9/v1/query, so nothing is")
    assert "Traceback" not in done.stderr


@pytest.fixture
def module() -> ModuleType:
    spec = spec_from_file_location("audit", ROOT / "script/lib/audit.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    sys.modules["audit"] = made
    spec.loader.exec_module(made)
    return made


def test_an_answer_is_read(module: ModuleType) -> None:
    leaky = {"name": "leaky", "version": "1.2.3", "vulns": [{"id": "OSV-1", "fix_versions": ["1.2.4", "1.3"]}]}
    answer = json.dumps({"dependencies": [leaky, {"name": "sound", "version": "2.0", "vulns": []}]})
    assert [str(one) for one in module.weaknesses_in(answer)] == ["leaky 1.2.3: OSV-1, mended in 1.2.4, 1.3"]


def test_a_package_that_was_left_out_is_no_good_news(module: ModuleType) -> None:
    answer = json.dumps({"dependencies": [{"name": "leaky", "skip_reason": "not found"}]})
    with pytest.raises(ValueError, match="leaky was left out"):
        module.weaknesses_in(answer)


def test_the_locks_that_are_asked_about_name_all_that_any_lock_does(module: ModuleType) -> None:
    def pins(names: list[str]) -> set[str]:
        lines = [line for name in names for line in (ROOT / "requirements" / name).read_text().splitlines()]
        return {line.split()[0] for line in lines if "==" in line}

    every = sorted(path.name for path in (ROOT / "requirements").glob("*.txt") if path.name != "test-model.txt")
    assert pins(list(module.LOCKS)) == pins(every)
