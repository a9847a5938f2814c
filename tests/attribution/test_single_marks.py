"""Houses that quote in single marks: read as what is known of double ones."""

from quotetracker.attribution.blocks import blocks_of
from quotetracker.attribution.suggest import suggest
from quotetracker.text.spans import joined

FERRY = (
    "Ferry will run on Sundays\n\n"
    "Councillor Pauline Marsh, who holds the purse, says the lamps cost eleven times as much as the electric sort. "
    "‘It’s a lovely thing and we can’t afford lovely things,’ she told me over tea that cost four pounds.\n\n"
    "Some hauliers blame the government’s new checks. ‘My drivers’ hours are up before they’ve seen the boat,’ said "
    "Tomasz Rybak, who runs forty lorries out of Hull.\n\n"
    "‘In Japan we would call him a treasure,’ Kenji Morita said through an interpreter, ‘and we would give him an "
    "apprentice.’\n"
)


def said(text: str) -> list[tuple[str, str]]:
    return [(joined(text, each.spans), each.person.name) for each in suggest(text)]


def test_each_quote_has_its_own_speaker_and_none_runs_into_the_clause_before() -> None:
    assert said(FERRY) == [
        ("the lamps cost eleven times as much as the electric sort", "Pauline Marsh"),
        ("It’s a lovely thing and we can’t afford lovely things,", "Pauline Marsh"),
        ("My drivers’ hours are up before they’ve seen the boat,", "Tomasz Rybak"),
        ("In Japan we would call him a treasure, … and we would give him an apprentice.", "Kenji Morita"),
    ]


def test_the_same_is_found_in_single_and_in_double_marks() -> None:
    double = FERRY
    for one, other in (("‘", "“"), (",’", ",”"), (".’", ".”")):
        double = double.replace(one, other)

    assert said(double) == said(FERRY)


def classes(text: str) -> list[str]:
    *_, block = blocks_of(text)
    return [each for each in block.tokens.classes if each in ("'", '"')]


def test_single_marks_of_such_a_house_look_double_and_double_ones_inside_single() -> None:
    text = "Ferry\n\nRain.\n\n‘My father said, “It will not float,” and it sank,’ said Ida Holm."

    assert classes(text) == ['"', "'", "'", '"']


def test_single_marks_among_double_ones_stay_what_they_are() -> None:
    text = "Ferry\n\nRain.\n\n“My father said, ‘It will not float,’ and it sank,” said Ida Holm."

    assert classes(text) == ['"', "'", "'", '"']


def test_scare_quotes_make_no_house_style() -> None:
    text = "Ferry\n\nRain fell.\n\nThey call it the ‘Ark’ in town. “It will not float for long,” said Ida Holm."

    assert classes(text) == ["'", "'", '"', '"']


def test_a_house_that_quotes_only_a_few_words_at_a_time_has_its_style_too() -> None:
    text = "Ferry\n\nRain fell.\n\nThe timetable is ‘under review’, the owner said. It is ‘moonshine’, Ida Holm said."

    assert classes(text) == ['"'] * 4
