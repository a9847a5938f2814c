"""Texts change, quotes follow; copies are recognised."""

from dataclasses import replace

import pytest
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker.errors import InvalidInputError, QuoteTrackerError
from quotetracker.importing.drafts import read_pasted
from quotetracker.services.quotes import NewQuote
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.anchoring import Fate
from quotetracker.text.pages import Pages
from quotetracker.text.spans import Span

CLOSE = "We will close the bridge on Monday,"
CRACKS = "It has five cracks."
ASKED = "nobody had asked the farmers"


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def article(desk):
    return add_article(desk, outlet="The Ledger")


@pytest.fixture
def quotes(desk, article):
    return [add_quote(desk, article, words) for words in (CLOSE, CRACKS, ASKED)]


def state(desk):
    """All that an editor sees of articles and quotes."""
    articles = [desk.articles.get(row.id) for row in desk.articles.rows()]
    return articles, [desk.quotes.of_article(article.id) for article in articles], desk.claims.all()


# --- correcting


def test_a_typing_error_is_corrected_and_the_quotes_behind_it_follow(desk, article, quotes):
    revision = desk.revisions.correct(article, BRIDGE.replace("Old bridge to close", "Ancient bridge to close"))
    assert [one.fate for one in revision.quotes] == [Fate.MOVED] * 3
    text = desk.articles.get(article).text
    assert text.startswith("Ancient bridge")
    for quote, words in zip(quotes, (CLOSE, CRACKS, ASKED), strict=True):
        view = desk.quotes.get(quote)
        assert text[view.spans[0].start : view.spans[0].end] == view.words == words
    assert desk.history.steps()[0].label == "Correct text: “Old” → “Ancient”"


def test_a_correction_inside_a_quote_changes_its_words(desk, article, quotes):
    revision = desk.revisions.correct(article, BRIDGE.replace("five cracks", "nine cracks"))
    assert revision.count(Fate.CHANGED) == 1
    assert desk.quotes.get(quotes[1]).words == "It has nine cracks."
    assert str(revision) == "1 place differs. Quotes: 2 kept, 1 changed."


def test_undo_takes_the_correction_back_and_redo_does_it_again(desk, article, quotes):
    claim = desk.claims.add_from_passage(article, Span(BRIDGE.index("Omar"), BRIDGE.index("Omar") + 20))
    before = state(desk)
    desk.revisions.correct(article, BRIDGE.replace("“It has five cracks.”", "Nothing.").replace("Old", "A very old"))
    after = state(desk)
    assert after != before
    assert [view.id for view in desk.claims.all()] == [claim]
    desk.history.undo()
    assert state(desk) == before
    desk.history.redo()
    assert state(desk) == after


def test_quotes_whose_words_are_gone_go_too_and_the_preview_says_so(desk, article, quotes):
    new = BRIDGE.replace("“It has five cracks.”", "")
    before = state(desk)
    told = desk.revisions.preview(article, new)
    assert [(one.quote, one.now) for one in told.quotes if one.fate is Fate.LOST] == [(quotes[1], "")]
    assert state(desk) == before
    desk.revisions.correct(article, new)
    assert [view.id for view in desk.quotes.of_article(article)] == [quotes[0], quotes[2]]


def test_what_was_worked_out_of_the_text_is_worked_out_again(desk, article):
    desk.suggestions.catch_up()
    assert desk.suggestions.of_article(article)
    new = BRIDGE + "\n\n“The ferry will run all night,” said Ida Marsh."
    desk.revisions.correct(article, new)
    assert desk.suggestions.pending() == 1
    assert desk.suggestions.of_article(article) == ()
    desk.suggestions.catch_up()
    assert any("ferry" in view.words for view in desk.suggestions.of_article(article))
    desk.history.undo()
    assert desk.suggestions.pending() == 1
    desk.suggestions.catch_up()
    assert not any("ferry" in view.words for view in desk.suggestions.of_article(article))


def test_a_rejected_suggestion_does_not_come_back_after_a_correction(desk, article):
    desk.suggestions.catch_up()
    first = desk.suggestions.of_article(article)[0]
    desk.suggestions.reject([first.id])
    desk.revisions.correct(article, "Corrected headline: " + BRIDGE)
    desk.suggestions.catch_up()
    assert first.words not in [view.words for view in desk.suggestions.of_article(article)]


def test_the_search_finds_the_corrected_words(desk, article):
    desk.revisions.correct(article, BRIDGE.replace("farmers", "shepherds"))
    assert desk.search.find("shepherds").articles
    assert not desk.search.find("farmers").articles


def test_mention_and_cue_follow(desk, article):
    start = BRIDGE.index(CLOSE)
    mention, cue = BRIDGE.index("Ida Marsh"), BRIDGE.index("said Ida")
    (quote,) = desk.quotes.add_all(
        article,
        [NewQuote((Span(start, start + len(CLOSE)),), mention=Span(mention, mention + 9), cue=Span(cue, cue + 4))],
    )
    desk.revisions.correct(article, "New first line.\n\n" + BRIDGE)
    view = desk.quotes.get(quote)
    assert (view.mention_words, view.cue_words) == ("Ida Marsh", "said")
    assert desk.articles.get(article).text[view.mention.start : view.mention.end] == "Ida Marsh"


def test_pages_follow(desk):
    draft = replace(read_pasted(BRIDGE), pages=Pages.of([(0, 1), (BRIDGE.index("Omar"), 2)]))
    article = desk.articles.add(draft).article
    quote = add_quote(desk, article, ASKED)
    desk.revisions.correct(article, "A longer headline. " + BRIDGE)
    assert desk.quotes.get(quote).pages == "2"
    assert desk.articles.get(article).text[desk.articles.get(article).pages.starts[1] :].startswith("Omar")


@pytest.mark.parametrize("text", ["", " \n ", "…"])
def test_a_text_without_words_is_refused(desk, article, text):
    with pytest.raises(InvalidInputError):
        desk.revisions.correct(article, text)


def test_the_same_text_is_no_step(desk, article):
    steps = len(desk.history.steps())
    assert str(desk.revisions.correct(article, BRIDGE)) == "Nothing differs."
    assert len(desk.history.steps()) == steps


# --- new versions

LATER = (
    BRIDGE.replace("Old bridge", "Update: old bridge")
    .replace("five cracks", "seven cracks")
    .replace("Omar Tey said that nobody had asked the farmers.", "The council meets on Friday.")
)


def test_a_new_version_keeps_the_old_one_and_the_quotes_move(desk, article, quotes):
    speaker = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.quotes.attribute(quotes, [speaker])
    claim = desk.claims.add_from_quote(quotes[0])
    newer, revision = desk.revisions.add_version(article, read_pasted(LATER))

    assert {one.words: one.fate for one in revision.quotes} == {
        CLOSE: Fate.MOVED, CRACKS: Fate.CHANGED, ASKED: Fate.LOST,
    }  # fmt: skip
    old, new = desk.articles.get(article), desk.articles.get(newer)
    assert (old.text, new.text) == (BRIDGE, LATER)
    assert (old.newer, new.version_of) == (newer, article)
    assert new.outlet == "The Ledger"
    # The same words moved, with their id and claim; changed ones stay as evidence and are there in their new form too.
    assert [view.words for view in desk.quotes.of_article(article)] == [CRACKS, ASKED]
    assert [view.words for view in desk.quotes.of_article(newer)] == [CLOSE, "It has seven cracks."]
    assert desk.quotes.of_article(newer)[0].id == quotes[0]
    assert [view.speaker_names for view in desk.quotes.of_article(newer)] == ["Ida Marsh"] * 2
    (view,) = [one for one in desk.claims.all() if one.id == claim]
    assert view.article == newer


def test_a_new_version_is_one_step(desk, article, quotes):
    before = state(desk)
    desk.revisions.add_version(article, read_pasted(LATER))
    after = state(desk)
    assert desk.history.undo().label == "Add new version of “Old bridge to close”"
    assert state(desk) == before
    desk.history.redo()
    assert state(desk) == after


def test_changed_words_of_two_versions_are_flagged(desk):
    said = "We will close the old bridge at the harbour on Monday because it has five deep cracks in the northern pier"
    article = add_article(desk, f"Bridge\n\n“{said},” said Ida Marsh.")
    quote = add_quote(desk, article, said)
    desk.revisions.add_version(article, read_pasted(f"Bridge\n\n“{said.replace('five', 'nine')},” said Ida Marsh."))
    desk.matches.catch_up()
    (match,) = desk.matches.of(quote)
    assert "nine deep cracks" in match.other.words


def test_a_third_version_follows_the_second(desk, article, quotes):
    second, _ = desk.revisions.add_version(article, read_pasted(LATER))
    third, _ = desk.revisions.add_version(article, read_pasted(LATER + "\n\nMore to come."))
    assert desk.articles.get(third).version_of == second
    assert [view.id for view in desk.revisions.versions(second)] == [article, second, third]
    assert [view.words for view in desk.quotes.of_article(third)] == [CLOSE, "It has seven cracks."]


def test_what_differs_between_two_versions(desk, article):
    newer, _ = desk.revisions.add_version(article, read_pasted(LATER))
    told = [(change.old, change.new) for change in desk.revisions.between(article, newer).changes]
    assert ("five", "seven") in told


def test_deleting_the_old_version_leaves_the_new_one(desk, article, quotes):
    newer, _ = desk.revisions.add_version(article, read_pasted(LATER))
    desk.articles.delete([article])
    assert [view.id for view in desk.revisions.versions(newer)] == [newer]
    with pytest.raises(QuoteTrackerError):
        desk.articles.get(article)


# --- copies

LONG = "\n\n".join(
    f"Paragraph {nth} of the report on the bridge says that pier number {nth * 13 % 17} was inspected by engineer "
    f"{['Tolland', 'Arden', 'Marsh', 'Tey', 'Lunn'][nth % 5]}, who wrote down {nth * 7} notes about rust and paint."
    for nth in range(30)
)


def test_a_wire_copy_with_another_headline_is_recognised_with_a_score(desk):
    known = add_article(desk, f"Bridge inspected\n\n{LONG}", outlet="The Ledger")
    add_article(desk, BRIDGE)
    (found,) = desk.revisions.copies_of(f"Rust on the bridge, says report\n\n{LONG[:-300]}")
    assert found.article == known
    assert (found.title, found.outlet) == ("Bridge inspected", "The Ledger")
    assert 85 <= found.percent < 100


def test_the_very_same_words_are_100_percent(desk):
    known = add_article(desk, LONG)
    (found,) = desk.revisions.copies_of(LONG.replace("\n\n", "\n"))
    assert (found.article, found.percent) == (known, 100)
    assert desk.revisions.copies_of(LONG, but=known) == ()


def test_other_articles_are_no_copies(desk):
    add_article(desk, LONG)
    assert desk.revisions.copies_of(BRIDGE * 3) == ()


def test_a_corrected_text_is_sketched_anew(desk):
    article = add_article(desk, LONG)
    desk.revisions.catch_up()
    desk.revisions.correct(article, BRIDGE)
    assert desk.revisions.copies_of(LONG) == ()
    desk.history.undo()
    assert len(desk.revisions.copies_of(LONG)) == 1


def test_deleted_and_undone_articles(desk):
    article = add_article(desk, LONG)
    desk.revisions.catch_up()
    desk.articles.delete([article])
    assert desk.revisions.copies_of(LONG) == ()
    desk.history.undo()
    assert len(desk.revisions.copies_of(LONG)) == 1


def test_an_article_that_is_there_is_made_a_new_version(desk, article, quotes):
    added = add_article(desk, LATER)
    revision = desk.revisions.join(added, article)
    assert (revision.count(Fate.MOVED), revision.count(Fate.CHANGED), revision.count(Fate.LOST)) == (1, 1, 1)
    assert desk.articles.get(added).version_of == article
    assert [view.words for view in desk.quotes.of_article(added)] == [CLOSE, "It has seven cracks."]
    with pytest.raises(InvalidInputError):
        desk.revisions.join(added, article)
    with pytest.raises(InvalidInputError):
        desk.revisions.join(article, added)
    desk.history.undo()
    assert len(desk.quotes.of_article(article)) == 3


def test_a_batch_names_what_looks_like_an_article_that_was_there(desk, tmp_path):
    from quotetracker.services.intake import take_in

    add_article(desk, f"Bridge inspected\n\n{LONG}", outlet="The Ledger")
    (tmp_path / "copy.txt").write_text(f"Rust on the bridge\n\n{LONG}\n")
    (tmp_path / "other.txt").write_text(BRIDGE)
    intake = take_in(desk.articles, [tmp_path], lambda: None, copies=desk.revisions)
    (alike,) = intake.alike
    assert str(alike) == "“Rust on the bridge” is 99 % the same as “Bridge inspected” (The Ledger)"
    assert str(alike) in intake.report()


def test_the_original_bytes_can_be_read_again(desk, tmp_path):
    (tmp_path / "a.html").write_text(f"<nav>Menu</nav><article><p>{BRIDGE}</article>")
    article = desk.articles.add_file(tmp_path / "a.html").article
    data, name = desk.articles.original_of(article)
    assert (data, name) == ((tmp_path / "a.html").read_bytes(), "a.html")
    assert desk.articles.original_of(add_article(desk, LONG)) is None


# --- suggestions of older versions


def waiting_in(desk, article):
    return [view.proposal.spans[0].start for view in desk.suggestions.of_article(article)]


def test_a_new_version_takes_the_suggestions_out_of_the_old_one(desk, article):
    desk.suggestions.read_again(article)
    first, _second, *_ = desk.suggestions.of_article(article)
    desk.suggestions.reject([first.id])
    open_before = waiting_in(desk, article)
    assert len(open_before) >= 1
    newer, _ = desk.revisions.add_version(article, read_pasted(LATER))
    desk.suggestions.read_again(newer)
    assert waiting_in(desk, article) == []
    rejected = BRIDGE[first.proposal.spans[0].start : first.proposal.spans[-1].end]
    text = desk.articles.get(newer).text
    suggested = {
        text[view.proposal.spans[0].start : view.proposal.spans[-1].end] for view in desk.suggestions.of_article(newer)
    }
    assert suggested
    assert rejected not in suggested  # what was decided stays decided


def test_when_the_new_version_goes_the_old_suggestions_wait_again(desk, article):
    desk.suggestions.read_again(article)
    before = waiting_in(desk, article)
    newer, _ = desk.revisions.add_version(article, read_pasted(LATER))
    assert waiting_in(desk, article) == []
    desk.history.undo()
    assert waiting_in(desk, article) == before
    desk.history.redo()
    assert waiting_in(desk, article) == []
    desk.articles.delete([newer])
    assert waiting_in(desk, article) == before


def test_joining_closes_them_too_and_views_hear_of_it(desk, article):
    desk.suggestions.read_again(article)
    added = desk.articles.add_pasted(LATER).article
    heard = []
    desk.listen(lambda changes: heard.append(changes.articles))
    desk.revisions.join(added, article)
    assert waiting_in(desk, article) == []
    assert any({article, added} <= articles for articles in heard)


def test_an_old_version_that_is_read_late_suggests_nothing(desk, article):
    desk.revisions.add_version(article, read_pasted(LATER))
    desk.suggestions.read_again(article)
    assert waiting_in(desk, article) == []
    assert desk.review.number() == 0
