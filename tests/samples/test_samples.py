"""Is the truth about the sample articles well formed? Nothing of the program is used but the canonical form of text."""

import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from operator import itemgetter
from pathlib import Path

import pytest
from lxml import html

from quotetracker.text.canonical import canonical

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
TRUTH = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
QUOTES = {quote["key"]: quote for quote in TRUTH["quotes"]}
FILES = [article["file"] for article in TRUTH["articles"]]

RELATIONS = {
    "repeat": 6,
    "excerpt": 6,
    "altered": 6,
    "paraphrase": 6,
    "conflict": 6,
    "misattributed": 6,
    "different": 15,
}
VERDICTS = {"open", "true", "mostly true", "disputed", "mostly false", "false", "cannot be checked"}
CHECKED = {"against the article", "against a recording", "against a transcript", "with the speaker", "with a witness"}
CIRCUMSTANCES = {
    "said_on",
    "said_where",
    "occasion",
    "said_to",
    "said_through",
    "original_language",
    "checked",
    "note",
}
STYLES = {
    "curly double": ("gazette-funicular.txt", r"“[^”]+,” said"),
    "straight": ("wire-funicular.txt", r'"[^"]+," (?:he|she) said'),
    "British single": ("lantern-strike.txt", r"‘[^’]+,’ she"),
    "guillemets, translated": ("relais-recall.txt", r"Translated from the French[\s\S]+«\s[^»]+\s»"),
    "through an interpreter": ("relais-recall.txt", r"through an interpreter"),
    "press release": ("merrow-release.txt", r"PRESS RELEASE"),
    "minutes": ("council-minutes.txt", r"RESOLVED"),
    "speaker labels": ("epr-transcript.txt", r"(?m)^HOLM: "),
    "question and answer": ("gazette-interview.txt", r"(?m)^Q: .+\nA: "),
    "live blog": ("epr-live.html", r"18\.05[\s\S]+9\.02"),
    "astral characters, then an accented name": ("epr-live.html", r"[\U00010000-\U0010FFFF][\s\S]+Małgorzata"),
}


def _raw(file: str) -> str:
    return (SAMPLES / "articles" / file).read_bytes().decode("utf-8")


def _text(file: str) -> str:
    """The clipping itself, or what stands in the page's article element."""
    if file.endswith(".txt"):
        return _raw(file)
    (article,) = html.fromstring(_raw(file).encode()).xpath("//article")
    return article.text_content()


def _whole_words(words: str, text: str) -> list[re.Match[str]]:
    return list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text))


def _starts(quote: dict) -> list[int]:
    """Where the pieces of a quote begin."""
    text = _text(quote["article"])
    nths = quote.get("nth", [1] * len(quote["words"]))
    return [
        [found.start() for found in re.finditer(re.escape(piece), text)][nth - 1]
        for piece, nth in zip(quote["words"], nths, strict=True)
    ]


def _each(name: str, values: list[dict], key: Callable[[dict], str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(name, [pytest.param(value, id=key(value)) for value in values])


def _relations(*among: str) -> list[dict]:
    return [pair for pair in TRUTH["relations"] if pair["relation"] in among]


def _joined_keys(pair: dict) -> str:
    return f"{pair['a']}:{pair['b']}"


each_file = pytest.mark.parametrize("file", FILES)
each_article = _each("article", TRUTH["articles"], itemgetter("file"))
each_clipping = _each("article", [a for a in TRUTH["articles"] if a["file"].endswith(".txt")], itemgetter("file"))
each_page = _each("article", [a for a in TRUTH["articles"] if a["file"].endswith(".html")], itemgetter("file"))
each_quote = _each("quote", TRUTH["quotes"], itemgetter("key"))
each_direct_quote = _each("quote", [q for q in TRUTH["quotes"] if q["kind"] == "direct"], itemgetter("key"))
each_relation = _each("pair", TRUTH["relations"], _joined_keys)


def test_every_file_is_listed_once():
    assert sorted(FILES) == sorted(path.name for path in (SAMPLES / "articles").iterdir())


def test_there_are_clippings_and_saved_pages():
    kinds = Counter(Path(file).suffix for file in FILES)
    assert len(FILES) >= 14
    assert kinds[".html"] >= 3


def test_five_outlets_or_more():
    assert len({article["outlet"] for article in TRUTH["articles"]}) >= 5


@each_file
def test_an_article_is_canonical(file: str):
    raw = _raw(file)
    assert canonical(raw) == canonical(canonical(raw).text)
    assert canonical(raw).text == raw


@each_file
def test_an_article_has_the_length_of_news_and_some_quotes(file: str):
    assert 150 <= len(_text(file).split()) <= 600
    assert 4 <= sum(quote["article"] == file for quote in TRUTH["quotes"]) <= 12


@each_clipping
def test_a_clipping_begins_with_its_headline(article: dict):
    assert _raw(article["file"]).startswith(article["title"] + "\n\n")


@each_page
def test_a_page_says_in_its_head_what_it_is(article: dict):
    page = html.fromstring(_raw(article["file"]).encode())
    head = html.tostring(page.find("head"), encoding="unicode")
    assert page.get("lang") == article["language"]
    assert page.xpath("//link[@rel='canonical']/@href") == [article["address"]]
    assert page.xpath("//meta[@property='og:title']/@content") == [article["title"]]
    assert page.xpath("//meta[@property='og:site_name']/@content") == [article["outlet"]]
    assert f'"{article["author"]}"' in head
    assert f'"{article["published"]}T' in head


@each_page
def test_a_page_has_furniture_outside_its_article(article: dict):
    page = html.fromstring(_raw(article["file"]).encode())
    assert page.xpath("//nav[not(ancestor::article)]")
    assert page.xpath("//footer[not(ancestor::article)]")
    assert "cookie" not in _text(article["file"]).lower()


@each_article
def test_an_article_is_dated_and_addressed(article: dict):
    assert date(2026, 9, 1) <= date.fromisoformat(article["published"]) <= date(2026, 11, 30)
    assert re.fullmatch(r"https://[\w.]+\.example/\S+", article["address"])


@pytest.mark.parametrize(("file", "pattern"), STYLES.values(), ids=STYLES)
def test_every_style_is_there(file: str, pattern: str):
    assert re.search(pattern, _text(file))


def test_agency_copy_is_printed_nearly_word_for_word_by_another_outlet():
    words = re.compile(r"\w+")
    wire, gazette = (set(words.findall(_text(file))) for file in ("wire-recall.txt", "gazette-recall.txt"))
    assert len(wire & gazette) / len(wire) > 0.75


def test_keys_are_unique():
    assert len(QUOTES) == len(TRUTH["quotes"])


@pytest.mark.parametrize("kind", ["direct", "mixed", "indirect"])
def test_every_kind_occurs(kind: str):
    assert sum(quote["kind"] == kind for quote in TRUTH["quotes"]) >= 5


@each_quote
def test_every_piece_of_a_quote_stands_in_its_article(quote: dict):
    text = _text(quote["article"])
    assert quote["kind"] in {"direct", "mixed", "indirect"}
    assert quote["words"]
    assert all(piece and piece == piece.strip() and "\n" not in piece for piece in quote["words"])
    assert all(piece in text for piece in quote["words"])


@each_quote
def test_it_is_certain_which_occurrence_of_a_piece_is_meant(quote: dict):
    text = _text(quote["article"])
    counts = [text.count(piece) for piece in quote["words"]]
    if "nth" in quote:
        assert len(quote["nth"]) == len(counts)
        assert all(1 <= nth <= count for nth, count in zip(quote["nth"], counts, strict=True))
    else:
        assert counts == [1] * len(counts)


@each_quote
def test_the_pieces_of_a_quote_are_in_order(quote: dict):
    starts = _starts(quote)
    assert starts == sorted(starts)


@each_direct_quote
def test_a_direct_quote_stands_in_marks_or_after_a_label(quote: dict):
    text = _text(quote["article"])
    assert all(
        text[start - 2 : start] == ": " or text[:start].rstrip("\u00a0")[-1] in "“‘«\"'" for start in _starts(quote)
    )


@pytest.mark.parametrize(
    ("quote", "role"),
    [
        pytest.param(quote, role, id=f"{quote['key']}-{role}")
        for quote in TRUTH["quotes"]
        for role in ("mention", "cue")
        if quote[role] is not None
    ],
)
def test_mention_and_cue_stand_near_the_quote(quote: dict, role: str):
    exact = quote[role] if isinstance(quote[role], dict) else {"words": quote[role]}
    found = _whole_words(exact["words"], _text(quote["article"]))
    assert len(found) >= exact.get("nth", 1) >= 1
    chosen = found[exact["nth"] - 1 : exact["nth"]] if "nth" in exact else found
    start, end = _starts(quote)[0], _starts(quote)[0] + len(quote["words"][0])
    assert min(max(match.start() - end, start - match.end()) for match in chosen) < 120


@each_quote
def test_speakers_and_circumstances_are_known(quote: dict):
    known = {speaker["name"] for speaker in TRUTH["speakers"]}
    assert quote["speakers"]
    assert set(quote["speakers"]) <= known
    given = set(quote) - {"key", "article", "kind", "words", "nth", "speakers", "mention", "cue"}
    assert given <= CIRCUMSTANCES
    assert all(quote[name] for name in given)
    assert quote.get("checked", "against the article") in CHECKED


@each_quote
def test_the_day_of_speaking_is_not_after_the_day_of_printing(quote: dict):
    published = next(article["published"] for article in TRUTH["articles"] if article["file"] == quote["article"])
    said = quote.get("said_on", published)
    assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", said)
    assert said <= published


def test_one_office_changes_hands():
    held = {
        speaker["name"]: role
        for speaker in TRUTH["speakers"]
        for role in speaker["roles"]
        if role["title"] == "Transport minister"
    }
    assert held["Dominic Farrant"]["until"] == "2026-10-16"
    assert held["Yewande Bell"]["since"] == "2026-10-17"


def test_a_wrong_spelling_is_an_alias():
    (siwek,) = [speaker for speaker in TRUTH["speakers"] if speaker["name"] == "Małgorzata Siwek"]
    assert "Malgorzata Siwik" in siwek["aliases"]
    assert "Malgorzata Siwik" in _text("lantern-funicular.html")


@pytest.mark.parametrize("speaker", TRUTH["speakers"], ids=lambda speaker: speaker["name"])
def test_a_speaker_is_of_a_kind_and_speaks(speaker: dict):
    assert speaker["kind"] in {"person", "body", "group"}
    assert all(set(role) == {"title", "since", "until"} for role in speaker["roles"])
    assert any(speaker["name"] in quote["speakers"] for quote in TRUTH["quotes"])


@pytest.mark.parametrize(("relation", "least"), RELATIONS.items())
def test_every_relation_occurs_often_enough(relation: str, least: int):
    assert sum(pair["relation"] == relation for pair in TRUTH["relations"]) >= least


def test_a_pair_has_one_relation():
    pairs = [frozenset((pair["a"], pair["b"])) for pair in TRUTH["relations"]]
    assert len(pairs) >= 60
    assert len(set(pairs)) == len(pairs)


@each_relation
def test_a_relation_joins_two_quotes_and_says_why(pair: dict):
    assert pair["relation"] in RELATIONS
    assert pair["a"] != pair["b"]
    assert {pair["a"], pair["b"]} <= set(QUOTES)
    assert pair["why"].endswith(".")


@_each("pair", _relations("repeat", "excerpt", "altered", "paraphrase"), _joined_keys)
def test_one_statement_has_one_speaker(pair: dict):
    assert set(QUOTES[pair["a"]]["speakers"]) & set(QUOTES[pair["b"]]["speakers"])


@_each("pair", _relations("misattributed"), _joined_keys)
def test_misattributed_words_have_no_speaker_in_common(pair: dict):
    assert not set(QUOTES[pair["a"]]["speakers"]) & set(QUOTES[pair["b"]]["speakers"])


@_each("pair", _relations("excerpt"), _joined_keys)
def test_an_excerpt_is_the_shorter_one(pair: dict):
    assert len(" ".join(QUOTES[pair["a"]]["words"])) > len(" ".join(QUOTES[pair["b"]]["words"]))


def test_there_are_some_claims():
    assert len(TRUTH["claims"]) >= 4


@_each("claim", TRUTH["claims"], itemgetter("quote"))
def test_a_claim_stands_in_its_quote(claim: dict):
    assert any(claim["words"] in piece for piece in QUOTES[claim["quote"]]["words"])
    assert claim["verdict"] in VERDICTS
    assert claim["note"]
