"""Reading in a process apart: the same drafts, bounded and ended at a word, whatever the file does."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from importing import documents

from quotetracker.errors import Cancelled, ImportFailedError
from quotetracker.importing.drafts import read_all
from quotetracker.importing.workers import Reading

FORMATS = documents.every_format()


@pytest.fixture(scope="module")
def reading():
    reading = Reading()
    yield reading
    reading.close()


def fake(tmp_path, answer_code: str, **named) -> Reading:
    """A worker that runs ``answer_code`` for each request instead of a reader."""
    script = tmp_path / "fake.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {os.fspath(Path(__file__).parents[2])!r})\n"
        "from quotetracker.importing import worker\n"
        "def _answer(name, data):\n"
        + textwrap.indent(textwrap.dedent(answer_code), "    ")
        + "\nworker._answer = _answer\nworker.main()\n"
    )
    return Reading(command=(sys.executable, str(script)), **named)


@pytest.mark.parametrize("kind", FORMATS)
def test_the_worker_reads_what_the_reader_reads(reading, kind):
    name, data = FORMATS[kind]
    assert reading.data(data, name=name) == read_all(data, name=name)


def test_a_file_and_pasted_html(reading, tmp_path):
    (tmp_path / "a.docx").write_bytes(documents.docx())
    assert reading.file(tmp_path / "a.docx")[0].title == documents.TITLE
    assert reading.pasted_html("<p>One<script>x</script></p>").text == "One"


def test_refusals_come_through_with_their_next_step(reading):
    with pytest.raises(ImportFailedError, match=r"“a\.docx” is damaged") as failed:
        reading.data(b"PK\x03\x04 and then nothing", name="a.docx")
    assert failed.value.next_step


def test_one_worker_serves_many_files_and_is_replaced_when_it_dies(reading):
    reading.data(b"The mayor said so.", name="a.txt")
    first = reading.size()
    reading.data(b"The mayor said so again.", name="b.txt")
    assert reading.size() == first
    os.kill(first, 9)
    time.sleep(0.1)
    assert reading.data(b"The mayor said so once more.", name="c.txt")[0].text == "The mayor said so once more."
    assert reading.size() != first


@pytest.mark.timeout(20)
def test_cancel_ends_a_reader_that_never_ends(tmp_path):
    slow = fake(tmp_path, "while True: pass")
    begun = time.monotonic()

    def check():
        if time.monotonic() - begun > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        slow.data(b"x", name="a.pdf", check=check)
    assert slow.size() == 0


@pytest.mark.timeout(20)
def test_a_reader_that_never_ends_is_ended(tmp_path):
    slow = fake(tmp_path, "while True: pass", seconds=1.0)
    with pytest.raises(ImportFailedError, match=r"“a\.pdf” takes longer than 1 seconds"):
        slow.data(b"x", name="a.pdf")
    assert slow.size() == 0


@pytest.mark.timeout(30)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="RLIMIT_AS")
def test_memory_is_bounded(tmp_path):
    hungry = fake(tmp_path, "x = [bytes(50_000_000) for _ in range(100)]\nreturn b'{}'")
    with pytest.raises(ImportFailedError, match="needs more memory than an article can"):
        hungry.data(b"x", name="a.docx")


@pytest.mark.parametrize(
    "code",
    [
        "import socket\nsocket.create_connection(('127.0.0.1', 9))",
        "import socket\nsocket.socket()",
        "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')",
        "import subprocess\nsubprocess.run(['true'])",
        "import os\nos.system('true')",
        "open('/tmp/quotetracker-worker-test', 'w')",
        "import os\nos.open('/tmp/quotetracker-worker-test', os.O_CREAT | os.O_WRONLY)",
    ],
)
def test_network_programs_and_writing_are_refused(tmp_path, code):
    tried = fake(
        tmp_path,
        "from quotetracker.importing import wire\ntry:\n"
        + textwrap.indent(code, "    ")
        + "\nexcept worker.ForbiddenError as error:\n    return wire.encoded({'what': 'refused', 'next_step': '',"
        " 'detail': ''})\nreturn wire.encoded({'what': 'done', 'next_step': '', 'detail': ''})",
    )
    with pytest.raises(ImportFailedError, match="refused"):
        tried.data(b"x", name="a.txt")
    tried.close()
    assert not Path("/tmp/quotetracker-worker-test").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="namespaces")
def test_the_worker_has_no_network_interface_where_the_system_grants_that(tmp_path):
    allowed = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0
    if not allowed:
        pytest.skip("no namespaces here")
    looked = fake(
        tmp_path,
        "from quotetracker.importing import wire\nlines = open('/proc/self/net/dev').read().count(':')\n"
        "return wire.encoded({'what': f'{lines} interfaces', 'next_step': '', 'detail': ''})",
    )
    with pytest.raises(ImportFailedError, match=r"^1 interfaces"):
        looked.data(b"x", name="a.txt")
    looked.close()


@pytest.mark.parametrize(
    "answer",
    [
        "b'{}'",
        "b'[1]'",
        "b'no'",
        "b'{\"drafts\": []}'",
        "b'{\"drafts\": [{}]}'",
        "b'{\"what\": 1}'",
        "b''",
        "b'[' * 100000",
    ],
)
def test_answers_of_another_shape_are_refused(tmp_path, answer):
    odd = fake(tmp_path, f"return {answer}")
    with pytest.raises(ImportFailedError):
        odd.data(b"x", name="a.txt")
    odd.close()


def test_what_a_library_prints_does_not_disturb_the_channel(tmp_path):
    loud = fake(
        tmp_path,
        "import os\nprint('noise' * 1000)\nos.write(1, b'noise' * 1000)\n"
        "from quotetracker.importing import wire\nfrom quotetracker.importing.drafts import read_all\n"
        "return wire.encoded(wire.packed(read_all(data, name=name)))",
    )
    assert loud.data(b"The mayor said so.", name="a.txt")[0].text == "The mayor said so."
    loud.close()


def test_a_bug_in_a_reader_refuses_one_file_and_tells_no_text(tmp_path):
    broken = fake(
        tmp_path,
        "import quotetracker.importing.drafts as drafts\n"
        "def bad(data, *, name, pace): raise TypeError('secret text of the article')\n"
        "drafts.read_all = bad\nimport importlib\nreturn original(name, data)",
    )
    script = tmp_path / "fake.py"
    script.write_text(script.read_text().replace("def _answer", "original = worker._answer\ndef _answer"))
    with pytest.raises(ImportFailedError, match="could not be read") as failed:
        broken.data(b"x", name="a.txt")
    broken.close()
    assert "TypeError" in failed.value.detail
    assert "secret" not in failed.value.detail + failed.value.what


def test_a_worker_is_replaced_after_some_files(monkeypatch):
    from quotetracker.importing import workers

    monkeypatch.setattr(workers, "_FILES", 2)
    reading = Reading()
    reading.data(b"One said so.", name="a.txt")
    first = reading.size()
    reading.data(b"Two said so.", name="a.txt")
    assert first
    assert reading.size() == 0
    reading.close()


# --- memory where the system does not bound it


def test_a_worker_that_holds_too_much_is_ended_by_the_watch(tmp_path):
    """Seeded: without the watch, which is off on Linux because the system bounds it, the same worker runs on."""
    hoard = """
    import time
    worker.hoard = b"x" * (400 << 20)
    time.sleep(4)
    return b'{"what":"It slept well.","next_step":"","detail":""}'
    """
    watched = fake(tmp_path, hoard, watches=True, memory=200 << 20)
    with pytest.raises(ImportFailedError, match="needs more memory"):
        watched.data(b"The mayor said so.", name="a.txt")
    assert watched.size() == 0
    alone = fake(tmp_path, hoard, watches=False)
    with pytest.raises(ImportFailedError, match="It slept well"):
        alone.data(b"The mayor said so.", name="a.txt")
    alone.close()


@pytest.mark.skipif(not Path("/proc/self/status").exists() or not Path("/bin/ps").exists(), reason="no /proc or ps")
def test_both_ways_to_tell_memory_agree():
    from quotetracker.importing import watching

    here = os.getpid()
    told, by_ps = watching.memory_of(here), watching._by_ps(here)
    assert told > 10 << 20
    assert abs(told - by_ps) < 0.2 * told
    assert watching.memory_of(2**22 + 5) == watching._by_ps(2**22 + 5) == 0


# --- big PDFs


def test_the_pages_of_a_pdf_are_told_while_it_is_read(tmp_path):
    slow = fake(
        tmp_path,
        "import time\nfrom quotetracker.importing import wire, drafts, pdf\nreal = pdf.page_text\n"
        "def page_text(document, number):\n    time.sleep(0.06)\n    return real(document, number)\n"
        "pdf.page_text = page_text\n"
        "return wire.encoded(wire.packed(drafts.read_all(data, name=name, pace=worker._pages[0])))",
    )
    told = []
    pages = [[(72.0, 700.0, 11.0, f"Page {number} of the minutes.")] for number in range(1, 21)]
    draft = slow.data(documents.pdf(pages), name="a.pdf", pace=lambda *pair: told.append(pair))[0]
    slow.close()
    assert len(told) >= 3
    assert told == sorted(set(told))
    assert all(0 < done <= total == 20 for done, total in told)
    assert draft.pages.numbers == tuple(range(1, 21))


def test_pages_that_no_file_has_are_not_believed(tmp_path):
    liar = fake(
        tmp_path,
        "import struct, time\nfrom quotetracker.importing import wire, drafts\n"
        "out = worker._pages[0]._answers\n"
        "for pair in ((9, 3), (1, 4_000_000_000), (0, 0)):\n"
        "    out.write(struct.pack('>III', worker.PAGES, *pair)); out.flush(); time.sleep(0.15)\n"
        "return wire.encoded(wire.packed(drafts.read_all(data, name=name)))",
    )
    told = []
    assert liar.data(b"The mayor said so.", name="a.txt", pace=lambda *pair: told.append(pair))
    liar.close()
    assert told == []


def test_a_file_of_many_pages_may_take_as_long_as_they_need(tmp_path):
    """Seeded: a file that tells of no pages is given up after the same time."""
    code = (
        "import struct, time\nout = worker._pages[0]._answers\n"
        "for done in range(1, 31):\n    time.sleep(0.05)\n"
        "    if name == 'a.pdf':\n        out.write(struct.pack('>III', worker.PAGES, done, 30)); out.flush()\n"
        'return b\'{"what":"It was read.","next_step":"","detail":""}\''
    )
    reading = fake(tmp_path, code, seconds=0.9)
    reading.warm_up()
    with pytest.raises(ImportFailedError, match="It was read"):
        reading.data(b"x", name="a.pdf")
    with pytest.raises(ImportFailedError, match="takes longer than 1 seconds"):
        reading.data(b"x", name="b.pdf")


@pytest.mark.timeout(60)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc")
def test_pictures_of_pages_that_were_read_are_let_go(tmp_path):
    """Seeded: where the document stays open to the end, all its pictures are held as often as it has pages."""
    pages = [[(72.0, 700.0, 11.0, f"Page {number}: the board met and spoke of gates.")] for number in range(450)]
    data = documents.pdf(pages, picture=os.urandom(200_000))

    def most(setting: str) -> int:
        reading = fake(
            tmp_path,
            f"from quotetracker.importing import wire, drafts, pdf\n{setting}\n"
            "return wire.encoded(wire.packed(drafts.read_all(data, name=name)))",
        )
        assert "Page 449" in reading.data(data, name="a.pdf")[0].text
        status = Path(f"/proc/{reading.size()}/status").read_text(encoding="ascii")
        reading.close()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) >> 10

    assert most("pass") + 25 < most("pdf._AT_ONCE = 10**9")


def test_words_of_a_line_are_packed_and_come_back():
    import tracemalloc

    from quotetracker.importing.pdf_page import Word, Words

    tracemalloc.start()
    words = [tuple(Word(f"word{nth}{k}", 10.5 * k, 10.5 * k + 9, 11.0) for k in range(15)) for nth in range(400)]
    loose = tracemalloc.get_traced_memory()[0]
    packed = [Words(line) for line in words]
    assert [tuple(line) for line in packed] == words
    assert (packed[3][0], packed[3][-1], packed[3][1:3], len(packed[3])) == (
        words[3][0], words[3][-1], words[3][1:3], 15,
    )  # fmt: skip
    assert not Words(())
    assert tracemalloc.get_traced_memory()[0] - loose < 0.5 * loose
    tracemalloc.stop()
