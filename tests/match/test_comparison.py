import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.match.comparison import Comparison, Op, Verdict, Wording, compare, verdict, word_diff
from quotetracker.match.relations import Relation
from quotetracker.text.kind import Kind
from quotetracker.text.words import words_of

_ADA, _BEN = frozenset({"Ada"}), frozenset({"Ben"})
_TAXES = "We will raise taxes on the rich next year"


def _direct(a: str, b: str) -> Comparison:
    return compare(Wording(a, speakers=_ADA), Wording(b, speakers=_ADA))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("“We will win,” and ‘that’ is it — really", "\"WE WILL WIN\" and 'that' is it - really."),
        ("We don’t want $2.5 million from them", "We do not want 2.5 million dollars from them"),
        ("The first test was dated Sept 17, four days later", "the first test was dated 17 September, 4 days later"),
        ("Unemployment fell by five per cent this summer", "unemployment fell by 5% this summer"),
        ("And we acted within four hours of the first test", "We acted within four hours of the first test"),
        ("Le café de la gare a fermé", "le cafe de la gare a ferme"),
        ("Half of our members voted against the pay deal", "50 percent of our members voted against the pay deal"),
        ("Rents in the old town have gone up by a third", "rents in the old town have gone up by 33 percent"),
        ("We waited three and a half hours for an ambulance", "We waited 3.5 hours for an ambulance"),
        ("More than 2,000 men came to the harbour gate", "More than 2000 men came to the harbour gate"),
        ("It just let go", "It just let go,"),
    ],
)
def test_other_case_marks_and_figures_written_otherwise_are_a_repeat(a: str, b: str) -> None:
    found = _direct(a, b)

    assert (found.relation, found.tier) == (Relation.REPEAT, "flag")
    assert found.score > 0.9


@pytest.mark.parametrize(
    ("whole", "piece"),
    [
        (
            "The line stays closed until it is safe, and I will be in the first car",
            "The line stays closed until it is safe,",
        ),
        (
            "I had eleven packs in the fridge, and I took every one of them off",
            "I had eleven packs … I took every one of them",
        ),
        ("The minister will resign on Friday, I was told", "[He] will resign on Friday"),
        ("We acted fast. We closed the plant. We called every customer.", "We acted fast. We called every customer."),
        (
            "We must act now. If we wait for the autumn, it will be far too late. Our children will pay the price.",
            "We must act now. Our children will pay the price.",
        ),
        ("He said that it just let go and then we hit the buffers", "it just let go"),
    ],
)
def test_a_cut_piece_is_an_excerpt(whole: str, piece: str) -> None:
    assert _direct(whole, piece).relation is Relation.EXCERPT
    assert _direct(piece, whole).relation is Relation.EXCERPT


@pytest.mark.parametrize(
    ("frame", "before", "after", "change", "reason"),
    [
        ("Prices rose by {} percent last year", "5", "15", "number", "number: 5 percent → 15 percent"),
        ("We will {}raise taxes on the rich next year", "", "not ", "negation", "negation: “not” added"),
        ("It will {}rain on our parade today", "probably ", "", "hedge", "softening word: “probably” left out"),
        (
            "{} has fallen ill here",
            "To our knowledge nobody",
            "Nobody",
            "hedge",
            "softening word: “To our knowledge” left out",
        ),
        ("Rents in the old town rose {} 40 percent", "to", "by", "number", "number: to → by"),
        ("The hearing begins at {} in the small court", "9 am", "9 pm", "number", "number: 9 am → 9 pm"),
        ("The bridge over the canal is {} for lorries", "safe", "unsafe", "opposite", "opposite: “safe” → “unsafe”"),
        (
            "The court {} the appeal of the two brothers",
            "upheld",
            "rejected",
            "opposite",
            "opposite: “upheld” → “rejected”",
        ),
        ("The minister left {} the report", "because of", "despite", "opposite", "opposite: “because” → “despite”"),
        ("Please stay away from {} Lane this morning", "Foundry", "Station", "name", "name: “Foundry” → “Station”"),
        ("{} members reported the broken brake", "All", "Some", "quantifier", "quantity: “All” → “Some”"),
        ("The goodwill here {} out", "is running", "has run", "tense", "tense: “running” → “run”"),
        ("We {} close the bridge before winter", "must", "may", "modality", "how firmly: “must” → “may”"),
        ("She is no politician, {} my husband", "like", "unlike", "opposite", "opposite: “like” → “unlike”"),
        ("The vote was held on {} in the town hall", "Monday", "Friday", "date", "date: Monday → Friday"),
        ("The {} of the new bridge pleases me", "colour", "color", "spelling", "spelling: “colour” → “color”"),
        ("Stop covering the empty {} at once", "shifts", "wards", "word", "“shifts” → “wards”"),
    ],
)
def test_a_changed_word_is_altered_and_the_change_named(
    frame: str, before: str, after: str, change: str, reason: str
) -> None:
    found = _direct(frame.format(before), frame.format(after))

    assert found.relation is Relation.ALTERED
    assert change in {part.change for part in found.diff}
    assert reason in found.reasons


def test_of_a_contradiction_what_contradicts_is_told_first_and_no_small_words() -> None:
    a, b = "The emergency brake was tested on Friday and it passed", "the brake had not been tested since July"
    found = compare(Wording(a, Kind.DIRECT, _ADA), Wording(b, Kind.INDIRECT, _BEN))

    assert found.relation is Relation.CONFLICT
    assert found.reasons[:3] == ("negation: “had not” added", "date: Friday → July", "2 words in common")
    assert not any("and it" in reason for reason in found.reasons)


def test_clauses_that_changed_places_are_named_so() -> None:
    found = _direct(
        "bakers and butchers will be out of work by then",
        "butchers and bakers will be out of work by then",
    )

    assert found.relation is Relation.ALTERED
    assert "order" in {part.change for part in found.diff}


def test_sentences_put_together_in_another_order_are_altered_and_no_paraphrase() -> None:
    whole = "We must act now. If we wait for the autumn, it will be far too late. Our children will pay the price."

    assert _direct(whole, "Our children will pay the price. We must act now.").relation is Relation.ALTERED


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("We can neither confirm nor deny the report", "We can confirm the report"),
        ("I never met the contractor.", "I met the contractor twice, at his own request."),
    ],
)
def test_who_denies_own_words_in_another_sentence_contradicts_them(before: str, now: str) -> None:
    assert _direct(before, now).relation is Relation.CONFLICT


@pytest.mark.parametrize(
    ("direct", "report"),
    [
        (_TAXES, "they would raise taxes on the rich the following year"),
        ("That brake has not been tested since July", "the brake had not been tested since July"),
    ],
)
def test_what_a_report_must_change_is_a_paraphrase_outside_marks_and_altered_inside(direct: str, report: str) -> None:
    a = Wording(direct, Kind.DIRECT, _ADA)

    assert compare(a, Wording(report, Kind.INDIRECT, _ADA)).relation is Relation.PARAPHRASE
    assert compare(a, Wording(report, Kind.DIRECT, _ADA)).relation is Relation.ALTERED


def test_a_changed_figure_is_an_error_in_a_report_too() -> None:
    a = Wording("Five earlier faults on this line were known to the company", Kind.DIRECT, _ADA)
    b = Wording("fifteen earlier faults on the line had been known to the company", Kind.INDIRECT, _ADA)

    assert compare(a, b).relation is Relation.ALTERED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            Wording("the Danish ship entered the old harbour", Kind.INDIRECT, _ADA),
            Wording("the vessel did not enter the harbour", Kind.INDIRECT, _BEN),
        ),
        (
            Wording(_TAXES, Kind.DIRECT, _ADA),
            Wording("We will not raise taxes on the rich next year", Kind.DIRECT, _BEN),
        ),
        (
            Wording("The emergency brake was tested on Friday and passed. I do not know why it failed", speakers=_ADA),
            Wording(
                "The emergency brake was not tested on the Friday. I signed because they told me to", speakers=_ADA
            ),
        ),
        (
            Wording("Five earlier faults on this line were known to the company", Kind.DIRECT, _ADA),
            Wording("The company had four faults on this line, no more", Kind.DIRECT, _BEN),
        ),
    ],
)
def test_contradictions_on_one_matter_are_a_conflict(a: Wording, b: Wording) -> None:
    found = compare(a, b)

    assert found.relation is Relation.CONFLICT
    assert found.score < 0.5


def test_words_that_another_quotes_whole_are_no_conflict_with_the_rest_of_his() -> None:
    long = (
        "I could sell seven to my members. I could not sell six, and I would be ashamed to try three. My daughter said "
        "to me this morning, “Mum, don’t you dare come down with three.”"
    )
    mother, daughter = frozenset({"1"}), frozenset({"2"})
    found = compare(
        Wording(long, speakers=mother), Wording("Mum, don’t you dare come down with three.", speakers=daughter)
    )

    assert found.relation is Relation.MISATTRIBUTED


def test_equal_words_of_two_speakers_are_misattributed() -> None:
    words = "We had every passenger out of the car within twenty minutes"

    found = compare(Wording(words, speakers=_ADA), Wording(words, speakers=_BEN))

    assert (found.relation, found.tier) == (Relation.MISATTRIBUTED, "flag")
    assert compare(Wording(words, speakers=_ADA), Wording(words)).relation is Relation.REPEAT
    assert compare(Wording(words, speakers=_ADA), Wording(words, speakers=_ADA | _BEN)).relation is Relation.REPEAT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Seven people have fallen ill after eating soft cheese", "The line stays closed until the cable is checked"),
        ("is going to be the next chair of the River Board", "I met the chair of the River Board in May"),
        (
            "Safety comes first on this line, and it always has",
            "At Merrow safety comes first, and the laboratory decides",
        ),
        ("", "anything at all"),
        ("?!", "…"),
    ],
)
def test_unrelated_wordings_are_different(a: str, b: str) -> None:
    found = compare(Wording(a, speakers=_ADA), Wording(b, speakers=_BEN))

    assert (found.relation, found.tier, found.reasons) == (Relation.DIFFERENT, "none", ())
    assert found.score < 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Every dog in this street has been poisoned, and nobody at the town hall has picked up the phone.",
            "Rents in the old town have gone up by nine percent, and wages have hardly moved.",
        ),
        (
            "I will open the cathedral to anyone who has nowhere to sleep tonight, and I will not ask for papers.",
            "The church looked away for decades. I ask the victims to forgive us.",
        ),
    ],
)
def test_a_not_in_one_of_two_that_hardly_touch_is_no_conflict(a: str, b: str) -> None:
    found = compare(Wording(a, speakers=_ADA), Wording(b, speakers=_BEN))

    assert (found.relation, found.tier) == (Relation.DIFFERENT, "none")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Good evening, and welcome to the second regional forum of this election, from the Corn Exchange.",
            "And that concludes the third regional forum of this election.",
        ),
        (
            "I will speak about the museum in ten minutes.",
            "They have been speaking about the museum for six years.",
        ),
        (
            "That is why it can never be Governor Orla Brandt.",
            "I met Governor Orla Brandt in many towns.",
        ),
        (
            "What matters to us is what is going to happen to the orchard.",
            "I do not believe that anything is going to happen.",
        ),
    ],
)
def test_turns_of_speech_and_a_not_or_an_ordinal_are_no_conflict(a: str, b: str) -> None:
    found = compare(Wording(a, speakers=_ADA), Wording(b, speakers=_BEN))

    assert (found.relation, found.tier) == (Relation.DIFFERENT, "none")


@pytest.mark.parametrize("speakers", [(_ADA, _BEN), (frozenset(), frozenset())])
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("We are going to beat the northern clubs.", "So they are not going to beat him."),
        ("Ask them what they feel about the bus company.", "What do they do if they don't have any bus company?"),
    ],
)
def test_what_may_be_a_conflict_of_few_words_is_not_flagged(
    a: str, b: str, speakers: tuple[frozenset[str], frozenset[str]]
) -> None:
    found = compare(Wording(a, speakers=speakers[0]), Wording(b, speakers=speakers[1]))

    assert found.tier != "flag"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The council has not answered a single question about the orchard.",
            "The council has answered every question about the orchard.",
        ),
        (
            "There were nine guards in the museum that night.",
            "There were two guards in the museum that night, and one of them was asleep.",
        ),
    ],
)
def test_two_speakers_who_deny_each_other_are_flagged(a: str, b: str) -> None:
    found = compare(Wording(a, speakers=_ADA), Wording(b, speakers=_BEN))

    assert (found.relation, found.tier) == (Relation.CONFLICT, "flag")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Whether it's the ferry, you name it.", "Well, I'll show you how it ends."),
        ("Whether it's the harbour, you name it.", "Thank you very much, I appreciate it."),
    ],
)
def test_what_one_speaker_said_with_the_same_small_words_is_no_report(a: str, b: str) -> None:
    found = _direct(a, b)

    assert (found.relation, found.tier) == (Relation.DIFFERENT, "none")


def test_stock_phrases_of_two_speakers_are_never_flagged() -> None:
    found = compare(Wording("Thank you very much", speakers=_ADA), Wording("thank you very much!", speakers=_BEN))

    assert found.tier != "flag"


def test_a_wording_in_marks_is_compared_without_them() -> None:
    assert _direct("“Hold the rail, everybody”", "Hold the rail, everybody").relation is Relation.REPEAT


def test_the_rarity_that_is_handed_in_decides() -> None:
    a = Wording("the zanzibar clause of the treaty was never read by them")
    b = Wording("nobody here has signed the zanzibar clause of anything at all")

    common = compare(a, b, rarity=lambda word: 0.1)
    rare = compare(a, b, rarity=lambda word: 3.0 if word in {"zanzibar", "clause"} else 0.1)

    assert common.score < rare.score


def test_the_relation_is_the_same_from_either_side() -> None:
    a, b = "Prices rose by 5 percent last year", "Last year prices rose by 15 percent, I believe"

    assert _direct(a, b).relation is _direct(b, a).relation


@pytest.mark.parametrize(
    ("a", "b", "parts"),
    [
        (
            "It will probably pass.",
            "It will pass!",
            [(Op.SAME, "It will ", "It will "), (Op.CUT, "probably", ""), (Op.SAME, " pass.", "pass!")],
        ),
        ("One two", "One two", [(Op.SAME, "One two", "One two")]),
        ("…", "", [(Op.CHANGED, "…", "")]),
        ("", "", []),
    ],
)
def test_a_diff_gives_the_exact_texts(a: str, b: str, parts: list[tuple[Op, str, str]]) -> None:
    assert [(part.op, part.before, part.after) for part in word_diff(a, b)] == parts


_PIECES = (
    "we will not never 5 fifteen percent $3 million May 4 2016 the brake brakes tested “ ” ‘ ’ … [it] , . - \n don't "
    "Foundry Lane said [ ] a half é ﬁ 你好 👍🏽 1st"
)
_WORDS = st.lists(st.sampled_from(_PIECES.split(" ")), max_size=30).map(" ".join)
_ANY = st.one_of(st.text(max_size=120), _WORDS)


@given(_ANY, _ANY)
@settings(max_examples=500, deadline=None)
def test_the_parts_of_a_diff_put_together_are_the_two_texts(a: str, b: str) -> None:
    for parts in (word_diff(a, b), compare(Wording(a), Wording(b)).diff):
        assert "".join(part.before for part in parts) == a
        assert "".join(part.after for part in parts) == b
        assert all(not part.after for part in parts if part.op is Op.CUT)
        assert all(not part.before for part in parts if part.op is Op.ADDED)
        assert all((part.op is Op.SAME) == (part.change == "") for part in parts)


@given(_ANY, _ANY, st.sampled_from(Kind), st.sampled_from([frozenset(), _ADA, _BEN]))
@settings(max_examples=300, deadline=None)
def test_any_text_gets_a_sane_comparison(a: str, b: str, kind: Kind, speakers: frozenset[str]) -> None:
    found = compare(Wording(a, kind, speakers), Wording(b, Kind.DIRECT, _ADA))

    assert 0 <= found.score <= 1
    assert (found.tier == "none") == (found.relation is Relation.DIFFERENT)
    assert len(found.reasons) <= 5


@given(_ANY)
@settings(max_examples=200, deadline=None)
def test_a_text_with_words_repeats_itself(text: str) -> None:
    found = compare(Wording(text, speakers=_ADA), Wording(text, speakers=_ADA))

    assert found.relation is (Relation.REPEAT if words_of(text) else Relation.DIFFERENT)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("a b " * 250_000, "b a " * 250_000),
        ("word " * 200_000, "word " * 199_999),
        ("x" * 1_000_000, "x" * 999_999),
        (" ".join(f"a x{n}" for n in range(90_000)), " ".join(f"a y{n}" for n in range(90_000))),
        ("[" * 1_000_000, "… " * 300_000),
        ("1 " * 500_000, "2 and " * 200_000),
        ("not " * 250_000, "'" * 1_000_000),
    ],
)
def test_comparing_a_megabyte_of_anything_does_not_hang(a: str, b: str) -> None:
    compare(Wording(a), Wording(b))


def test_what_many_speakers_say_is_never_flagged() -> None:
    a = Wording("Nobody will be left behind on this river", speakers=_ADA)
    b = Wording("Nobody will be left behind on this river", speakers=_BEN)

    assert compare(a, b).relation is Relation.MISATTRIBUTED
    assert compare(a, b, voices=9).tier == "maybe"
    assert compare(a, b, voices=9).relation is Relation.REPEAT


def test_the_score_from_which_two_are_flagged_can_be_set() -> None:
    a, b = Wording("Please stay away from Foundry Lane today"), Wording("Please stay away from Station Lane today")
    score = compare(a, b).score

    assert compare(a, b, flag_from=score - 0.01).tier == "flag"
    assert compare(a, b, flag_from=score + 0.01).tier == "maybe"


@pytest.mark.parametrize(
    ("formula", "statement"),
    [
        (
            ("It has to stop now", "They say it has to stop now, and that was the end of the meeting"),
            ("I sold the old house", "When she died I sold the old house, and went away"),
        ),
        (
            ("the best for our town", "It is late, but I want the best for our town, and that is why I came"),
            ("We lost nine cows", "That winter we lost nine cows, and the barn"),
        ),
    ],
)
def test_a_formula_in_two_texts_is_held_back_and_a_statement_as_short_is_not(
    formula: tuple[str, str], statement: tuple[str, str]
) -> None:
    assert compare(Wording(formula[0]), Wording(formula[1])).relation is Relation.DIFFERENT
    assert compare(Wording(statement[0]), Wording(statement[1])).relation is Relation.EXCERPT


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        (
            "I think we probably need more time",
            "We need more time",
            Relation.ALTERED,
            "softening word: “probably” left out",
        ),
        ("I never met that man", "I met that man twice last year", Relation.CONFLICT, "negation: “never” left out"),
        ("It is about time", "and I told him it is about time", Relation.EXCERPT, "“and I told him” added"),
        ("We can do it again", "and we can do it again", Relation.REPEAT, "the same words"),
    ],
)
def test_two_that_a_person_chose_are_named_however_few_words_they_have(
    a: str, b: str, relation: Relation, reason: str
) -> None:
    of_many, chosen = compare(Wording(a), Wording(b)), compare(Wording(a), Wording(b), chosen=True)

    assert of_many.relation is Relation.DIFFERENT
    assert (chosen.relation, chosen.score, chosen.tier) == (relation, of_many.score, "maybe")
    assert reason in chosen.reasons
    assert chosen.reasons[-1] == "so few and common words are shown only when asked for"


def test_a_verdict_on_what_a_person_chose_is_the_comparison_of_it() -> None:
    a, b = Wording("It is about time"), Wording("and I told him it is about time")

    found = compare(a, b, chosen=True)

    assert verdict(a, b) is None
    assert verdict(a, b, chosen=True) == Verdict(found.relation, found.score, found.tier)


def test_two_that_have_nothing_in_common_are_different_though_a_person_chose_them() -> None:
    found = compare(Wording("We will open on Monday"), Wording("They want lower taxes"), chosen=True)

    assert (found.relation, found.tier, found.reasons) == (Relation.DIFFERENT, "none", ())


def test_as_many_hours_as_the_other_has_days_are_a_conflict() -> None:
    asked = Wording("We closed the beach within three hours of the first sample", speakers=_ADA)
    late = Wording("the first sample was taken on Sunday, three days before the beach was closed", Kind.INDIRECT, _BEN)
    both = Wording(
        "The first sample from the beach took three hours, and three days later came the next", speakers=_BEN
    )

    assert compare(asked, late).relation is Relation.CONFLICT
    assert compare(asked, both).relation is not Relation.CONFLICT
