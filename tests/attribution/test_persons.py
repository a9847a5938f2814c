import pytest
from effort import growth
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.attribution.persons import Mention, resolve_mentions
from quotetracker.attribution.suggestions import KnownRole, KnownSpeaker, Person
from quotetracker.text.spans import Span


def _people(marked: str, *, known: tuple[KnownSpeaker, ...] = (), published: str = "") -> list[Person]:
    """The persons of the mentions between ⟦ and ⟧."""
    text, mentions = "", []
    for nth, piece in enumerate(marked.replace("⟧", "⟦").split("⟦")):
        if nth % 2:
            mentions.append(Mention(Span(len(text), len(text) + len(piece))))
        text += piece
    return resolve_mentions(text, mentions, known=known, published=published)


def _names(marked: str, *, known: tuple[KnownSpeaker, ...] = (), published: str = "") -> list[str]:
    return [person.name for person in _people(marked, known=known, published=published)]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("Sen. Maria Holt met farmers. “No,” ⟦Holt⟧ said.", ["Maria Holt"]),
        ("⟦Chief Justice John G. Roberts Jr.⟧ spoke. “Yes,” ⟦Chief Justice Roberts⟧ said.", ["John G. Roberts"] * 2),
        ("⟦Interim DNC Chairwoman Donna Brazile⟧ said no. ⟦Brazile⟧ said yes.", ["Donna Brazile"] * 2),
        ("NYPD Commissioner James O’Neill came. “No,” ⟦O'Neill⟧ said.", ["James O’Neill"]),
        ("Mayor Bill de Blasio came. ⟦De Blasio⟧ said no. “Yes,” said ⟦de Blasio⟧.", ["Bill de Blasio"] * 2),
        ("Ban Ki-moon came. “Peace,” said ⟦Mr. Ban⟧.", ["Ban Ki-moon"]),
        ("“No,” ⟦Trump lawyer Marc Kasowitz⟧ said.", ["Marc Kasowitz"]),
        ("President Enrique Peña Nieto came. “No,” said ⟦Mr. Peña Nieto⟧.", ["Enrique Peña Nieto"]),
        ("President Bashar al-Assad spoke. “No,” ⟦al-Assad⟧ said.", ["Bashar al-Assad"]),
        ("⟦Del. Marcia \"Cia\" Price⟧ agreed. ⟦Price⟧ said so.", ["Marcia Price"] * 2),
        ("“It is a win,” said ⟦Lt. Gen. Norman Ham⟧.", ["Norman Ham"]),
        ("⟦Conrad Wells-Obi, a surveyor of old bridges,⟧ agreed.", ["Conrad Wells-Obi"]),
        ("⟦Former Secretary of State Hillary Clinton⟧ agreed.", ["Hillary Clinton"]),
        ("Hillary Rodham Clinton spoke. “No,” ⟦Clinton⟧ said. ⟦Hillary Clinton⟧ left.", ["Hillary Rodham Clinton"] * 2),
        ("Robert Scott is known. Bob Scott ran. ⟦Bob Scott⟧ said so.", ["Bob Scott"]),
        ("⟦Aled Rhys Pugh⟧ won. “I am glad,” ⟦Pugh⟧ said.", ["Aled Rhys Pugh"] * 2),
        ("Both Donald and Ivana Vane filed papers. “No,” said ⟦Ivana Vane⟧. ⟦Donald Vane⟧ said yes.",
         ["Ivana Vane", "Donald Vane"]),
        ("Pope Francis came. “Peace,” said ⟦Francis⟧.", ["Pope Francis"]),
        ("⟦Melanie⟧ opened the door. “Come in,” ⟦Melanie⟧ said.", ["Melanie"] * 2),
    ],
)  # fmt: skip
def test_a_name_is_given_in_its_longest_form(marked: str, names: list[str]) -> None:
    assert _names(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("“We lost,” Anna Reid said. “It hurts,” ⟦she⟧ said.", ["Anna Reid"]),
        ("Mike Pence met Angela Merkel. “A good talk,” ⟦she⟧ said. “Yes,” ⟦he⟧ said.", ["Angela Merkel", "Mike Pence"]),
        ("Collector R. Meena came. “We gave boats,” ⟦she⟧ said.", ["R. Meena"]),
        ("Tom Vane praised Karl Orr. “A friend,” ⟦he⟧ said.", ["Tom Vane"]),
        ("Tom Vane’s lawyer is Karl Orr. Orr filed on Monday. “We will win,” ⟦he⟧ said.", ["Karl Orr"]),
        ("Tom Vane came to the hall. “Karl Orr is a fool. Orr lies,” ⟦he⟧ said.", ["Tom Vane"]),
        ("Vice President Orr met reporters to drive home Vane’s point. ⟦He⟧ said it was late.", ["Orr"]),
        ("Mr Vane sat down. The Vane campaign of Mrs Orr left. “Good,” ⟦he⟧ said.", ["Vane"]),
        ("Along with Bush and Powell, Ion Lazar read books. “I was bored,” ⟦he⟧ said.", ["Ion Lazar"]),
        ("Quorra Vantik, 41, sells bread. She rises at four. “It is early,” ⟦she⟧ said.", ["Quorra Vantik"]),
        ("Stevie Marr, ⟦who⟧ said it was fine, left.", ["Stevie Marr"]),
        ("“No,” said ⟦she⟧.", [""]),
        ("Tom Vane spoke first. “No.”\n\nJane Orr came next. “Yes,” ⟦she⟧ said. “Why?” ⟦he⟧ asked.",
         ["Jane Orr", "Tom Vane"]),
    ],
)  # fmt: skip
def test_he_and_she_mean_who_is_in_mind(marked: str, names: list[str]) -> None:
    assert _names(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("Mayor Ida Marsh opened the bridge. ⟦The mayor⟧ said it was late.", ["Ida Marsh"]),
        ("Barack Obama met French President François Hollande. ⟦The French president⟧ thanked him.",
         ["François Hollande"]),
        ("Rep. Adam Schiff (D-Calif.) spoke. ⟦The California congressman⟧ said no.", ["Adam Schiff"]),
        ("⟦A New York judge⟧ rejected it. “No grounds,” ⟦Justice Frank Nervo⟧ wrote.", ["Frank Nervo"] * 2),
        ("⟦The minister of the economy, Mr. Guajardo,⟧ agreed.", ["Guajardo"]),
        ("“No,” said ⟦one of the miners’ lawyers, Tobias Renn,⟧ on Monday.", ["Tobias Renn"]),
        ("Don Fowler was chairman of the party. ⟦The former chairman⟧ said no.", ["Don Fowler"]),
        ("Dr. Connie Mariano wrote a book. ⟦Her account⟧ says so.", ["Connie Mariano"]),
        ("Ann Lee, the striker, met Kay Moss, the goalkeeper. ⟦The goalkeeper⟧ said it was luck.", ["Kay Moss"]),
        ("⟦A person familiar with the matter⟧ said so. “No,” said ⟦Jane Orr⟧.", ["", "Jane Orr"]),
        ("⟦A spokesman⟧ declined to comment.", [""]),
        ("Hartley Courier, 3 March\n\n⟦The owner of Hartley's mill⟧ may stop. “It is over,” said ⟦Mia Oke, 58⟧.",
         ["Mia Oke"] * 2),
        ("“We pay,” ⟦finance chief Hal Brand⟧ said. ⟦The other, an engineer at the mill⟧, said no.", ["Hal Brand", ""]),
    ],
)  # fmt: skip
def test_a_description_is_the_bearer_of_the_office(marked: str, names: list[str]) -> None:
    assert _names(marked) == names


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("⟦U.S. and NATO officials⟧ said so.", "U.S. and NATO officials"),
        ("⟦Critics⟧ said so.", "Critics"),
        ("⟦Residents of the town⟧ said so.", "Residents of the town"),
        ("⟦Moscow⟧ claims it did not.", "Moscow"),
        ("⟦The White House⟧ said no.", "White House"),
        ("⟦The New York Times⟧ reported it.", "New York Times"),
        ("⟦Police⟧ said so.", "Police"),
        ("⟦The Roper Center for Public Opinion Research⟧ said so.", "Roper Center for Public Opinion Research"),
        ("Donald Trump spoke. ⟦Trump’s aides⟧ said so.", "Trump’s aides"),
        ("⟦About 50 protesters⟧ said so.", "About 50 protesters"),
        ("⟦The Clinton campaign⟧ said so. Hillary Clinton slept.", "Clinton campaign"),
    ],
)
def test_groups_and_bodies_are_no_persons(marked: str, name: str) -> None:
    person = _people(marked)[0]

    assert person.is_group
    assert person.name == name


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Barack Obama met François Hollande. ⟦Obama and Hollande⟧ agreed.", "Barack Obama; François Hollande"),
        ("⟦Ida Marsh (D-Iowa), Colin Reeve (R-Utah) and Amara Field (D-Mass.) all⟧ agreed.",
         "Ida Marsh; Colin Reeve; Amara Field"),
        ("⟦President Ann Lee and Chancellor Karl Orr⟧ agreed.", "Ann Lee; Karl Orr"),
    ],
)  # fmt: skip
def test_several_speakers_are_all_named(marked: str, name: str) -> None:
    assert _names(marked) == [name]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        # British: no full stop after Mr, single marks, an office behind the name.
        ("Sir Keir Vane, the Labour leader, rose. ‘Enough,’ ⟦Sir Keir⟧ said. ‘Go now,’ ⟦he⟧ added.", ["Keir Vane"] * 2),
        ("Tory MP Fay Brook asked. ‘No,’ ⟦Mrs Brook⟧ said. ⟦The MP⟧ sat down.", ["Fay Brook"] * 2),
        ("‘Shame,’ said ⟦Cllr Denise Okafor⟧. ‘We lost,’ ⟦Ms Okafor⟧ said.", ["Denise Okafor"] * 2),
        # Sport: surnames, the manager, the skipper.
        ("Rovers manager Gary Stone was glad. ‘We dug in,’ ⟦the manager⟧ said. ‘Great lads,’ said ⟦Stone⟧.",
         ["Gary Stone"] * 2),
        ("Skipper Ellie Marsh scored. “Unreal,” ⟦the 24-year-old⟧ said. “So happy,” ⟦she⟧ said.",
         ["Ellie Marsh"] * 2),
        # Court: the judge, the prosecutor, the defendant.
        ("Judge Helen Ames jailed Paul Dray for nine years. ‘You showed no remorse,’ ⟦the judge⟧ told him.",
         ["Helen Ames"]),
        ("Prosecutor Omar Reyes opened. Defence barrister Lucy Finch replied. ‘Lies,’ ⟦the barrister⟧ said.",
         ["Lucy Finch"]),
        # Business: the chief executive.
        ("Chief executive Anton Bresk resigned. “It is time,” ⟦the chief executive⟧ said.", ["Anton Bresk"]),
        # A headline in capitals at the start of each word.
        ("Marsh Vows To Rebuild Bridge\n\nMayor Ida Marsh spoke. She was firm. “We build,” ⟦Marsh⟧ said.",
         ["Ida Marsh"]),
        ("⟦Marsh⟧ Vows To Rebuild Bridge\n\nMayor Ida Marsh spoke on Monday.", ["Ida Marsh"]),
    ],
)  # fmt: skip
def test_house_styles(marked: str, names: list[str]) -> None:
    assert _names(marked) == names


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Mr. Bill Vane met Mrs. Hilda Vane. “No,” ⟦Mrs. Vane⟧ said.", "Hilda Vane"),
        ("Mr. Bill Vane met Mrs. Hilda Vane. “No,” ⟦Mr. Vane⟧ said.", "Bill Vane"),
        ("Bill Vane met Hilda Vane. “No,” ⟦Hilda⟧ said.", "Hilda Vane"),
    ],
)
def test_a_shared_surname_is_told_apart_by_title_and_first_name(marked: str, name: str) -> None:
    assert _names(marked) == [name]


def test_a_shared_surname_without_evidence_has_little_confidence_and_says_so() -> None:
    person = _people("Bill Vane met Hilda Vane. “No,” ⟦Vane⟧ said.")[0]

    assert person.confidence < 0.6
    assert "the surname is shared" in person.reasons[-1]


def test_reasons_are_in_words() -> None:
    he, mayor = _people(
        "Mike Pence spoke first. “Good,” ⟦Pence⟧ said. “Very,” ⟦he⟧ said. Mayor Ida Marsh left. ⟦The mayor⟧ said no."
    )[1:]

    assert he.reasons[0] == "“he” = Pence, who spoke the quote before"
    assert mayor.reasons[0] == "“The mayor” = Ida Marsh, called “Mayor” in paragraph 1"


_LIBRARY = (
    KnownSpeaker(1, ("Barack Obama", "Obama"), (KnownRole("President of the United States", "2009-01", "2017-01-20"),)),
    KnownSpeaker(2, ("Dominic Farrant",), (KnownRole("Transport minister", "2024-03", "2026-10-16"),)),
    KnownSpeaker(3, ("Yewande Bell",), (KnownRole("Transport minister", "2026-10-17"),)),
    KnownSpeaker(4, ("John Smith",), (KnownRole("Mayor of Leeds", "2020"),)),
    KnownSpeaker(5, ("John Smith",)),
    KnownSpeaker(6, ("Anna Smith",)),
    KnownSpeaker(7, ("Kremlin", "Moscow"), is_person=False),
    KnownSpeaker(8, ("Małgorzata Siwek", "Malgorzata Siwik")),
)


@pytest.mark.parametrize(
    ("marked", "published", "name", "key"),
    [
        ("“No,” ⟦President Obama⟧ said.", "2015-11-24", "Barack Obama", 1),
        ("“No,” ⟦the transport minister⟧ said.", "2026-03-01", "Dominic Farrant", 2),
        ("“No,” ⟦the transport minister⟧ said.", "2026-12-01", "Yewande Bell", 3),
        ("“No,” ⟦Ms Bell⟧ said.", "2026-12-01", "Yewande Bell", 3),
        ("⟦Moscow⟧ claims so.", "2026", "Kremlin", 7),
        ("Malgorzata Siwik came. “No,” ⟦Siwik⟧ said.", "2026", "Małgorzata Siwek", 8),
        ("Anna B. Smith came. “No,” ⟦she⟧ said.", "2026", "Anna Smith", 6),
        ("Peter Bell came. “No,” ⟦Bell⟧ said.", "2026", "Peter Bell", None),
    ],
)
def test_the_library_names_whom_it_knows(marked: str, published: str, name: str, key: int | None) -> None:
    person = _people(marked, known=_LIBRARY, published=published)[0]

    assert (person.name, person.key) == (name, key)


def test_two_of_one_name_in_the_library_are_candidates_and_never_guessed() -> None:
    person = _people("John Smith came. “No,” ⟦Smith⟧ said.", known=_LIBRARY)[0]

    assert (person.key, person.candidates) == (None, (4, 5))
    assert person.confidence < 0.7


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("Ann Lee spoke. “No,” said ⟦a spokeswoman for the bank⟧. “Never,” ⟦she⟧ said.", ["", ""]),
        ("Ann Lee left. ⟦One woman who feared for her job⟧ said so. “It hurts,” ⟦the woman⟧ said.", ["", ""]),
        ("David Ross spoke. “No,” said ⟦Ross’s spokesman⟧. “Never,” ⟦the spokesman⟧ said.", ["", ""]),
    ],
)
def test_a_speaker_without_a_name_is_not_the_person_named_last(marked: str, names: list[str]) -> None:
    assert _names(marked) == names


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("⟦The Heritage Foundation⟧ said so. ⟦The foundation⟧ added more.", "Heritage Foundation"),
        ("⟦U.S. officials⟧ said so. ⟦They⟧ added more.", "U.S. officials"),
    ],
)
def test_bodies_and_groups_are_taken_up_again(marked: str, name: str) -> None:
    person = _people(marked)[1]

    assert (person.name, person.is_group) == (name, True)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        (
            "“We have receipts,” Ruth Sandiman said. “All of them,” she added.\n\nHester Calloway’s brothers stayed "
            "away. Neither of the brothers would speak. “They are saying nothing,” ⟦she⟧ said.",
            "Hester Calloway",
        ),
        ("Present: Mrs I. Wray (chair), Mr F. Dunn (treasurer).\n\n“It is late,” ⟦the treasurer⟧ said.", "F. Dunn"),
        ("Present: Mr F. Dunn (treasurer), Mrs I. Wray (chair).\n\n“It is late,” ⟦the treasurer⟧ said.", "F. Dunn"),
        ("“Hello,” said ⟦Marguerite Oyelaran, Chief Executive of Lindqvist Foods⟧.", "Marguerite Oyelaran"),
        ("⟦Lindqvist Foods today⟧ announced that it would grow.", "Lindqvist Foods"),
        ("“It is gone,” ⟦reader Marjorie Bell⟧ writes.", "Marjorie Bell"),
    ],
)
def test_who_is_meant_by_what_stands_near(marked: str, name: str) -> None:
    assert _names(marked)[-1] == name


def test_no_mention_is_nobody() -> None:
    assert resolve_mentions("“No.”", [Mention(None)])[0].name == ""


@given(
    st.text(max_size=300) | st.lists(st.sampled_from(
        ["Mr.", "Obama", "he", "She", "the", "president", "de", "said", ",", "“", "”", "\n\n", "and", "(D)", "O’Neil"]
    ), max_size=60).map(" ".join),
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 60)), max_size=8),
)  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_any_text_and_any_mention_has_an_answer(text: str, places: list[tuple[int, int]]) -> None:
    mentions = [Mention(Span(start, start + size), (Span(start, start + 2 * size),)) for start, size in places]

    people = resolve_mentions(text, mentions, known=_LIBRARY, published="2020")

    assert len(people) == len(mentions)
    assert all(0.0 <= person.confidence <= 1.0 for person in people)


@pytest.mark.parametrize(
    "unit", ["Mr. John Smith said he was the mayor. ", "A B C ", "“ ", "John ", "said Smith, ", "(“"]
)
def test_time_grows_with_the_text(unit: str) -> None:
    def read(size: int) -> None:
        text = unit * (size // len(unit))
        mentions = [Mention(Span(at, at + 12)) for at in range(0, len(text) - 20, len(text) // 30)]
        resolve_mentions(text, mentions)

    assert growth(read, 4_000) < 1.5
