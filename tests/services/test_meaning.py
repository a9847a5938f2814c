"""Comparing by meaning over a library: reading, pairs, switching, going on where it stopped."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk
from meaning import MODEL, ROOT, MadeUpModel, needs_extra, needs_model

from quotetracker import paths
from quotetracker.errors import Cancelled, InvalidInputError, ModelError
from quotetracker.match.meant import Said, said
from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import MatchTier, QuoteId
from quotetracker.services import likeness, meaning
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.text.spans import Span

RENT = "Nobody should have to choose between medicine and rent."
LANDLORD = "People must not be forced to pay their landlord instead of the pharmacist."
GOALS = "Our goalkeeper saved two penalties and sang all night."


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTETRACKER_HOME", str(tmp_path / "home"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = new_desk(tmp_path)
    yield opened
    opened.close()


class WordyModel(MadeUpModel):
    """Tells of words, too: those of two texts never mean the same."""

    def __init__(self, *alike: list[str]) -> None:
        super().__init__(*alike)
        self.read_words: list[str] = []

    def read(self, texts: Sequence[str]) -> list[Said | None]:
        self.read_words += texts
        return [said(text, [(0, len(text))], MadeUpModel().encode([text])) for text in texts]


def _say(desk: Desk, *all_words: str, speaker: str = "Ida Marsh") -> list[QuoteId]:
    """Each of these words as a quote in an article of its own."""
    quotes = []
    for nth, words in enumerate(all_words):
        article = add_article(desk, f"Article {nth}\n\n“{words}” said {speaker}.")
        quotes.append(add_quote(desk, article, words))
        desk.quotes.attribute([quotes[-1]], [NewName(speaker)])
    return quotes


def _use(desk: Desk, model: MadeUpModel) -> None:
    desk.meaning._open = lambda _folder: model
    desk.meaning.use(Path("made-up"))


def _catch_up(desk: Desk) -> int:
    desk.matches.catch_up()
    return desk.meaning.catch_up()


def test_nothing_happens_before_a_model_is_chosen(desk: Desk) -> None:
    _say(desk, RENT, LANDLORD)

    assert not desk.meaning.active
    assert _catch_up(desk) == 0
    assert desk.meaning.status().folder == ""
    with pytest.raises(ModelError, match="switched off"):
        desk.meaning.nearest("rent")


def test_without_the_extra_everything_else_works(tmp_path: Path) -> None:
    """In a process where the packages of the extra cannot be imported, even with a model chosen."""
    code = """
import sys
from importlib.abc import MetaPathFinder
from pathlib import Path
class Blocked(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError(name)
BLOCKED = ("onnxruntime", "tokenizers", "usearch")
sys.meta_path.insert(0, Blocked())
sys.path.insert(0, "tests")
from library import add_article, add_quote, new_desk
from quotetracker import paths
from quotetracker.errors import ModelError
from quotetracker.services.meaning_choice import Choice, write_choice
desk = new_desk(Path(sys.argv[1]))
words = "We will close the bridge on Monday,"
for title in ("One", "Two"):
    add_quote(desk, add_article(desk, f"{title}\\n\\n“{words}” said Ida Marsh."), words)
if "chosen" in sys.argv:
    write_choice(paths.user_data() / "meaning.json", Choice(sys.argv[1], "k", on=True))
desk.matches.catch_up()
try:
    desk.meaning.catch_up()
except ModelError as error:
    print(error.what)
desk.meaning.catch_up()
print(len(desk.matches.pairs()), set(desk.meaning.status().missing) >= set(BLOCKED))
print([name for name in BLOCKED if name in sys.modules])
desk.close()
"""
    for nth, how in enumerate(("", "chosen")):
        folder = tmp_path / str(nth)
        folder.mkdir()
        (folder / "tokenizer.json").write_text("{}", "utf-8")
        (folder / "model.onnx").write_bytes(b"x")
        ran = subprocess.run(
            [sys.executable, "-c", code, str(folder), how], capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert ran.stderr == ""
        assert ran.stdout.splitlines()[-2:] == ["1 True", "[]"]
        assert ("needs packages that are not installed" in ran.stdout) == bool(how)


class TestWithAModel:
    """A made-up model: what it calls alike is the test's business."""

    def test_a_pair_alike_in_meaning_becomes_a_possible_match(self, desk: Desk) -> None:
        rent, landlord, goals = _say(desk, RENT, LANDLORD, GOALS)
        _use(desk, MadeUpModel([RENT, LANDLORD]))

        assert _catch_up(desk) == 3
        (match,) = desk.matches.of(rent)
        assert (match.other.id, match.relation, match.tier) == (landlord, Relation.PARAPHRASE, MatchTier.MAYBE)
        assert match.reasons[0].startswith("alike in meaning (")
        assert match.score < 0.7
        assert desk.matches.of(landlord)[0].other.id == rent
        assert desk.matches.of(goals) == ()
        assert desk.matches.pairs() == ()

    def test_a_pair_that_the_words_would_call_alike_but_cannot_find_is_found(self, desk: Desk) -> None:
        """They share no word, so nothing but the vectors brings them together."""
        words = [
            "Rents in this city have become impossible for ordinary families.",
            "Normal households can no longer afford to live here.",
        ]
        first, second = _say(desk, *words)
        desk.matches.catch_up()
        assert desk.matches.of(first) == ()
        _use(desk, WordyModel(words))
        _catch_up(desk)

        assert [match.other.id for match in desk.matches.of(first)] == [second]

    def test_nothing_is_read_twice(self, desk: Desk) -> None:
        _say(desk, RENT, GOALS, GOALS)
        model = MadeUpModel()
        _use(desk, model)
        _catch_up(desk)

        assert sorted(model.texts) == sorted([RENT, GOALS])
        assert _catch_up(desk) == 0
        assert len(model.texts) == 2

    def test_a_new_quote_finds_those_before_it_and_the_other_way_round(self, desk: Desk) -> None:
        (rent,) = _say(desk, RENT)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)
        (landlord,) = _say(desk, LANDLORD)
        _catch_up(desk)

        assert [match.other.id for match in desk.matches.of(rent)] == [landlord]
        assert [match.other.id for match in desk.matches.of(landlord)] == [rent]

    def test_the_words_come_first_and_their_matches_stay(self, desk: Desk) -> None:
        changed = RENT.replace("medicine", "heating")
        first, second = _say(desk, RENT, changed)
        desk.matches.catch_up()
        before = desk.matches.of(first)
        _use(desk, MadeUpModel([RENT, changed]))
        _catch_up(desk)

        assert [match.other.id for match in before] == [second]
        assert desk.matches.of(first) == before

    def test_comparing_again_keeps_what_the_vectors_say(self, desk: Desk) -> None:
        rent, landlord = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)
        desk.quotes.attribute([rent], [NewName("Omar Tey")])
        desk.matches.catch_up()

        assert [match.other.id for match in desk.matches.of(rent)] == [landlord]

    def test_another_speaker_is_judged_anew(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        rent, _landlord = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)
        monkeypatch.setattr("quotetracker.match.meaning._EVEN", 2.0)  # only one speaker's words can be alike
        desk.quotes.attribute([rent], [NewName("Omar Tey")])
        _catch_up(desk)

        assert desk.matches.of(rent) == ()

    def test_inside_one_article_nothing_is_lifted(self, desk: Desk) -> None:
        article = add_article(desk, f"Rents\n\n“{RENT}” said Ida Marsh. “{LANDLORD}”")
        rent, _ = add_quote(desk, article, RENT), add_quote(desk, article, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)

        assert desk.matches.of(rent) == ()

    def test_what_the_editor_refused_does_not_come_back(self, desk: Desk) -> None:
        rent, landlord = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)
        desk.matches.decide(rent, [landlord], same=False)
        desk.quotes.attribute([landlord], [NewName("Omar Tey")])
        _catch_up(desk)

        assert all(match.decision is False for match in desk.matches.of(rent))

    def test_deleting_takes_the_vector_and_undo_brings_the_match_back(self, desk: Desk) -> None:
        rent, landlord = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)
        desk.quotes.delete([landlord])

        assert desk.meaning.status().read == 1
        assert [found.quote.id for found in desk.meaning.nearest(LANDLORD)] == [rent]
        desk.history.undo()
        _catch_up(desk)
        assert [match.other.id for match in desk.matches.of(rent)] == [landlord]

    def test_other_words_are_read_anew(self, desk: Desk) -> None:
        rent, landlord = _say(desk, RENT, LANDLORD)
        model = MadeUpModel([RENT, LANDLORD])
        _use(desk, model)
        _catch_up(desk)
        _shorten(desk, desk.quotes.get(landlord))

        assert desk.matches.of(rent) == ()
        assert desk.meaning.status().read == 1
        _catch_up(desk)
        assert model.texts[-1] == desk.quotes.get(landlord).words != LANDLORD

    def test_switching_off_drops_only_what_the_vectors_said(self, desk: Desk) -> None:
        rent, _landlord, copy = _say(desk, RENT, LANDLORD, RENT)
        model = MadeUpModel([RENT, LANDLORD])
        _use(desk, model)
        _catch_up(desk)
        desk.meaning.off()

        assert [match.other.id for match in desk.matches.of(rent)] == [copy]
        assert _catch_up(desk) == 0
        read = len(model.texts)
        _use(desk, model)
        _catch_up(desk)
        assert len(model.texts) == read
        assert len(desk.matches.of(rent)) == 2

    def test_another_model_reads_everything_anew(self, desk: Desk) -> None:
        rent, _ = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)
        other = MadeUpModel(key="other", size=32)
        _use(desk, other)
        _catch_up(desk)

        assert sorted(other.texts) == sorted([RENT, LANDLORD])
        assert desk.matches.of(rent) == ()
        assert desk.meaning.status().read == 2

    def test_a_cancelled_reading_goes_on_where_it_stopped(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(meaning, "_READ_AT_ONCE", 4)
        texts = [f"Sentence {nth} of those that have to be read." for nth in range(20)]
        _say(desk, *texts)
        model = MadeUpModel(texts[:2])
        _use(desk, model)
        desk.matches.catch_up()
        steps: list[tuple[int, int]] = []

        def check() -> None:
            if len(steps) == 2:
                raise Cancelled

        with pytest.raises(Cancelled):
            desk.meaning.catch_up(check, progress=lambda done, total: steps.append((done, total)))
        assert steps == [(4, 20), (8, 20)]
        assert desk.meaning.status().read == 8
        assert desk.meaning.catch_up() == 12
        assert sorted(model.texts) == sorted(texts)

    def test_switching_off_stops_the_reading(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(meaning, "_READ_AT_ONCE", 4)
        _say(desk, *(f"Sentence {nth} of those that have to be read." for nth in range(20)))
        model = MadeUpModel()
        _use(desk, model)

        def choose_off() -> None:
            desk.meaning._turn += 1  # what off() does first, from another thread

        model.before_reading = choose_off
        assert desk.meaning.catch_up() == 4

    def test_cancelled_pairs_are_looked_for_later(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(likeness, "_PAIR_AT_ONCE", 1)
        rent, _ = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        desk.matches.catch_up()
        reading = [False]

        def check() -> None:
            if desk.meaning.status().read == 2:
                if reading[0]:
                    raise Cancelled
                reading[0] = True

        with pytest.raises(Cancelled):
            desk.meaning.catch_up(check)
        assert desk.matches.of(rent) == ()
        desk.meaning.catch_up()
        assert len(desk.matches.of(rent)) == 1

    def test_words_changed_while_they_are_read_are_read_again(self, desk: Desk) -> None:
        rent, _ = _say(desk, RENT, GOALS)
        model = MadeUpModel()
        _use(desk, model)

        def shorten_once() -> None:
            model.before_reading = None
            _shorten(desk, desk.quotes.get(rent))

        model.before_reading = shorten_once
        _catch_up(desk)
        assert desk.meaning.status().read == 1
        _catch_up(desk)
        assert desk.meaning.status().read == 2
        assert desk.quotes.get(rent).words in model.texts

    def test_search_by_meaning_names_the_nearest_first(self, desk: Desk) -> None:
        rent, landlord, _goals = _say(desk, RENT, LANDLORD, GOALS)
        asked = "Who can pay both the rent and the doctor?"
        _use(desk, MadeUpModel([RENT, LANDLORD, asked]))
        _catch_up(desk)
        found = desk.meaning.nearest(asked)

        assert {each.quote.id for each in found} == {rent, landlord}
        assert found[0].alike >= found[1].alike > 0.6
        with pytest.raises(InvalidInputError):
            desk.meaning.nearest("  ")

    def test_find_finds_other_words_too(self, desk: Desk) -> None:
        rent, landlord, _goals = _say(desk, RENT, LANDLORD, GOALS)
        asked = "Nobody can pay both the surgeon and his flat, I tell you."
        assert desk.matches.find(asked) == ()
        _use(desk, MadeUpModel([RENT, LANDLORD, asked]))
        _catch_up(desk)
        found = desk.matches.find(asked)

        assert {each.other.id for each in found} == {rent, landlord}
        assert {each.tier for each in found} == {MatchTier.MAYBE}
        assert all(each.reasons[0].startswith("alike in meaning") for each in found)
        desk.meaning.off()
        assert desk.matches.find(asked) == ()

    def test_what_the_words_mean_may_say_that_two_near_sentences_are_two_statements(self, desk: Desk) -> None:
        """Whole sentences speak for the pair; the words in which they differ do not."""
        (rent, _), model = _say(desk, RENT, LANDLORD), WordyModel([RENT, LANDLORD])
        _use(desk, model)
        _catch_up(desk)

        assert desk.matches.of(rent) == ()
        assert {*model.read_words} == {RENT, LANDLORD}
        assert all(found.other.words != LANDLORD for found in desk.matches.find(RENT))
        assert len(model.read_words) == 2, "what was read a moment ago is kept"

    def test_a_model_is_not_opened_when_nothing_is_due(self, desk: Desk) -> None:
        _say(desk, RENT)
        _use(desk, MadeUpModel())
        _catch_up(desk)
        desk.meaning._encoder = None
        desk.meaning._open = lambda _folder: pytest.fail("it was opened")

        assert desk.meaning.catch_up() == 0

    def test_a_model_that_fails_a_question_is_told_by_the_background(self, desk: Desk) -> None:
        _say(desk, RENT)
        _use(desk, MadeUpModel())
        desk.meaning._encoder = None

        def broken(_folder: Path) -> MadeUpModel:
            raise ModelError("The model is damaged.", "Fetch it again.")

        desk.meaning._open = broken
        assert desk.matches.find(GOALS) == ()
        with pytest.raises(ModelError, match="damaged"):
            desk.meaning.catch_up()
        assert desk.meaning.catch_up() == 0

    def test_a_model_that_does_not_work_is_told_once(self, desk: Desk) -> None:
        _say(desk, RENT)
        _use(desk, MadeUpModel())
        desk.meaning._encoder = None

        def broken(_folder: Path) -> MadeUpModel:
            raise ModelError("The model is damaged.", "Fetch it again.")

        desk.meaning._open = broken
        with pytest.raises(ModelError, match="damaged"):
            desk.meaning.catch_up()
        assert desk.meaning.catch_up() == 0
        assert desk.meaning.status().problem == "The model is damaged."

    def test_a_folder_that_is_no_model_changes_nothing(self, desk: Desk, tmp_path: Path) -> None:
        with pytest.raises(ModelError):
            desk.meaning.use(tmp_path)

        assert not (paths.user_data() / "meaning.json").exists()

    def test_the_choice_is_kept_for_the_next_time(self, desk: Desk, tmp_path: Path) -> None:
        _say(desk, RENT)
        _use(desk, MadeUpModel())
        _catch_up(desk)
        desk.close()
        again = Desk.open(desk.path)

        assert again.meaning.active
        assert again.meaning.status().read == 1
        again.close()

    @pytest.mark.semantic
    @needs_extra
    def test_a_large_library_is_asked_through_a_graph(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(likeness.Likeness.__init__, "__kwdefaults__", {"scanned": 3})
        rent, landlord, *_ = _say(desk, RENT, LANDLORD, GOALS, *(f"Another sentence of number {n}." for n in range(4)))
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)

        assert [match.other.id for match in desk.matches.of(rent)] == [landlord]
        assert desk.meaning.nearest(RENT)[0].quote.id == rent
        assert list((paths.cache() / "meaning").glob("*.usearch"))

    @pytest.mark.semantic
    @needs_extra
    def test_a_graph_that_cannot_be_saved_is_no_problem(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(likeness.Likeness.__init__, "__kwdefaults__", {"scanned": 1})
        paths.cache().parent.mkdir(parents=True, exist_ok=True)
        paths.cache().write_text("a file is in the way", "utf-8")
        rent, landlord = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)

        assert [match.other.id for match in desk.matches.of(rent)] == [landlord]

    def test_a_read_only_library_is_left_alone(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        desk = new_desk(tmp_path, "ro.quotes")
        _say(desk, RENT)
        desk.close()
        monkeypatch.setattr("os.access", lambda *_: False)
        opened = Desk.open(tmp_path / "ro.quotes")
        _use(opened, MadeUpModel())

        assert opened.meaning.catch_up() == 0
        opened.meaning.off()
        opened.close()

    def test_vectors_never_flag_even_when_the_rule_is_broken(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        """The seeded defect: a rule that flags. The library still takes nothing but possible matches from vectors."""
        from dataclasses import replace

        real = likeness.lifted
        monkeypatch.setattr(likeness, "lifted", lambda *given: replace(real(*given), tier="flag", score=0.99))
        rent, _ = _say(desk, RENT, LANDLORD)
        _use(desk, MadeUpModel([RENT, LANDLORD]))
        _catch_up(desk)

        assert desk.matches.of(rent) == ()
        assert desk.matches.pairs() == ()


def _shorten(desk: Desk, view: QuoteView) -> None:
    span = view.spans[0]
    desk.quotes.set_spans(view.id, [Span(span.start, span.end - 8)])


@pytest.mark.semantic
@needs_model
def test_the_real_model_finds_a_paraphrase_that_the_words_miss(desk: Desk) -> None:
    denied = "The ministry never warned us that the dam could break."
    warned = "The government had warned us that the dam might burst."
    told = "Nobody in the government told us that the dam was at risk of collapsing."
    unwarned, warned_quote, untold, goals = _say(desk, denied, warned, told, GOALS)
    desk.matches.catch_up()
    by_words = desk.matches.of(unwarned)
    assert untold not in {match.other.id for match in by_words}
    desk.meaning.use(MODEL)
    desk.meaning.catch_up()

    match = next(match for match in desk.matches.of(unwarned) if match not in by_words)
    assert (match.other.id, match.relation, match.tier) == (untold, Relation.PARAPHRASE, MatchTier.MAYBE)
    assert match.reasons[0] == "alike in meaning (70 %), in other words"
    others = [match for match in desk.matches.of(warned_quote) if "alike" in "".join(match.reasons)]
    assert others == []  # one warned, one did not: whatever the words make of it, the vectors say nothing
    assert desk.matches.of(goals) == ()
    assert desk.meaning.nearest("they kept the danger at the dam a secret", limit=1)[0].alike > 0.4
