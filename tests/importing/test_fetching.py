"""Only public pages by https, whatever an address or a redirect says; nothing here touches a network."""

import io

import pytest

from quotetracker.errors import Cancelled, ImportFailedError
from quotetracker.importing import fetching
from quotetracker.importing.fetching import fetch, is_public

PUBLIC = "93.184.215.14"


def never():
    """Nobody stops."""


class Answer:
    def __init__(self, body=b"<p>The gates leak, she said.", status=200, **headers):
        self.status = status
        self._headers = {
            "Content-Type": "text/html; charset=utf-8",
            **{k.replace("_", "-"): v for k, v in headers.items()},
        }
        self._body = io.BytesIO(body)

    def getheader(self, name):
        return self._headers.get(name)

    def read(self, count):
        return self._body.read(count)


class Net:
    """A network of names and answers; remembers to where connections went."""

    def __init__(self, names, answers):
        self.names = names
        self.answers = answers
        self.connections = []
        self.asked = []

    def resolve(self, host):
        if host not in self.names:
            raise OSError("no such name")
        found = self.names[host]
        return found.pop(0) if isinstance(found[0], list) else found

    def connect(self, host, address, seconds):
        self.connections.append((host, address))
        net = self

        class Link:
            def request(self, method, url, *, headers):
                net.asked.append((method, url, headers))

            def getresponse(self):
                return net.answers[f"https://{host}{net.asked[-1][1]}"]

            def close(self):
                """Nothing is open."""

        return Link()

    def fetch(self, address):
        return fetch(address, never, resolve=self.resolve, connect=self.connect)


@pytest.fixture
def net():
    return Net(
        {"paper.example": [PUBLIC], "office.example": ["10.0.0.7"], "both.example": [PUBLIC, "127.0.0.1"]},
        {"https://paper.example/lock": Answer()},
    )


def test_a_page_is_fetched_from_the_address_that_was_checked(net):
    found = net.fetch("https://paper.example/lock")
    assert (found.data, found.name, found.address) == (
        b"<p>The gates leak, she said.", "lock.html", "https://paper.example/lock",
    )  # fmt: skip
    assert net.connections == [("paper.example", PUBLIC)]


@pytest.mark.parametrize(
    "address",
    [
        "http://paper.example/lock",
        "file:///etc/passwd",
        "ftp://paper.example/",
        "//paper.example/lock",
        "paper.example/lock",
        "https://user:pass@paper.example/lock",
        "https://paper.example:8443/lock",
        "https:///lock",
        "https://[::1",
        "https://paper.example/a b",
        "https://paper.example/\r\nX-Injected: 1",
        "javascript:alert(1)",
        "",
    ],
)
def test_other_addresses_are_refused_before_anything_is_asked(net, address):
    with pytest.raises(ImportFailedError) as failed:
        net.fetch(address)
    assert failed.value.next_step
    assert net.connections == []


@pytest.mark.parametrize("host", ["office.example", "both.example"])
def test_a_name_with_any_private_address_is_refused(net, host):
    with pytest.raises(ImportFailedError, match="private network"):
        net.fetch(f"https://{host}/")
    assert net.connections == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "2002:7f00:1::", "2002:a00:1::", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2001:db8::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2", "localhost", "",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::808:808"])
def test_public_addresses(address):
    assert is_public(address)


def test_a_redirect_is_checked_as_the_first_address_was(net):
    net.answers["https://paper.example/lock"] = Answer(status=302, Location="https://office.example/secret")
    with pytest.raises(ImportFailedError, match="private network"):
        net.fetch("https://paper.example/lock")
    net.answers["https://paper.example/lock"] = Answer(status=301, Location="http://paper.example/plain")
    with pytest.raises(ImportFailedError, match="https://"):
        net.fetch("https://paper.example/lock")


def test_a_name_that_changes_its_address_between_two_questions_is_checked_each_time(net):
    net.names["paper.example"] = [[PUBLIC], ["127.0.0.1"]]
    net.answers["https://paper.example/lock"] = Answer(status=302, Location="/again")
    with pytest.raises(ImportFailedError, match="private network"):
        net.fetch("https://paper.example/lock")
    assert net.connections == [("paper.example", PUBLIC)]


def test_redirects_within_the_public_internet_are_followed_but_not_for_ever(net):
    net.answers["https://paper.example/lock"] = Answer(status=308, Location="/new")
    net.answers["https://paper.example/new"] = Answer(b"text", Content_Type="text/plain")
    found = net.fetch("https://paper.example/lock")
    assert (found.address, found.name) == ("https://paper.example/new", "new.txt")
    net.answers["https://paper.example/new"] = Answer(status=302, Location="/new")
    with pytest.raises(ImportFailedError, match="sends on more than"):
        net.fetch("https://paper.example/lock")


def test_size_is_bounded_whatever_the_answer_states(net):
    net.answers["https://paper.example/lock"] = Answer(b"x" * (fetching.MAX_SIZE + 1))
    with pytest.raises(ImportFailedError, match="more than 10 MB"):
        net.fetch("https://paper.example/lock")
    net.answers["https://paper.example/lock"] = Answer(Content_Length=str(10**12))
    with pytest.raises(ImportFailedError, match="more than 10 MB"):
        net.fetch("https://paper.example/lock")


def test_time_is_bounded(net, monkeypatch):
    clock = iter(range(0, 10_000, 4))
    monkeypatch.setattr(fetching.time, "monotonic", lambda: float(next(clock)))
    net.answers["https://paper.example/lock"] = Answer(b"x" * 5_000_000)
    with pytest.raises(ImportFailedError, match="longer than 15 seconds"):
        net.fetch("https://paper.example/lock")


def test_cancel(net):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch("https://paper.example/lock", stop, resolve=net.resolve, connect=net.connect)


@pytest.mark.parametrize("status", [404, 500, 204])
def test_pages_that_are_not_there(net, status):
    net.answers["https://paper.example/lock"] = Answer(status=status)
    with pytest.raises(ImportFailedError, match=str(status)):
        net.fetch("https://paper.example/lock")


def test_a_packed_answer_is_refused_and_so_is_no_bomb(net):
    net.answers["https://paper.example/lock"] = Answer(Content_Encoding="gzip")
    with pytest.raises(ImportFailedError, match="packed"):
        net.fetch("https://paper.example/lock")


def test_a_name_that_is_not_found(net):
    with pytest.raises(ImportFailedError, match="was not found"):
        net.fetch("https://nobody.example/")


def test_no_proxy_no_cookies_and_no_referrer_are_sent(net):
    net.fetch("https://paper.example/lock")
    ((_, _, headers),) = net.asked
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
