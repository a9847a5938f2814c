"""Labels before words: those that stand for people of the article, and those that only tell what kind of text it is."""

import pytest

from quotetracker.attribution.suggest import suggest

INTERVIEW = """The Monday interview: Vera Lomond

Vera Lomond has mended clocks for forty years. Words: Felix Moor.

Q: When did you start?

A: When the church clock stopped, and nobody else had a ladder.

Q: And when will you stop?

A: When they all show the same time, which is never.
"""


def names(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in suggest(text):
        found.setdefault(each.mention_text, set()).add(each.person.name)
    return found


def test_the_answers_are_those_of_the_one_interviewed_and_nobody_asks() -> None:
    assert names(INTERVIEW) == {"Q": {""}, "A": {"Vera Lomond"}}


def test_initials_are_those_of_the_one_name_they_fit() -> None:
    text = INTERVIEW.replace("Q:", "FM:").replace("A:", "VL:")

    assert names(text) == {"FM": {"Felix Moor"}, "VL": {"Vera Lomond"}}


def test_question_and_answer_may_be_spelt_out() -> None:
    text = INTERVIEW.replace("Q:", "Question:").replace("A:", "Answer:")

    assert names(text) == {"Question": {""}, "Answer": {"Vera Lomond"}}


def test_who_answers_questions_without_a_label_has_one() -> None:
    text = INTERVIEW.replace("Q: ", "").replace("A:", "Lomond:") + "\nDo clocks lie?\n\nLomond: All of them do.\n"

    assert names(text) == {"Lomond": {"Vera Lomond"}}


def test_a_handle_is_the_person_of_that_name() -> None:
    text = "Mayor Gwen Harker stayed away on Monday.\n\n@gwenharker tweeted: “Still here, and still standing up.”"

    assert [each.person.name for each in suggest(text)] == ["Gwen Harker"]


def test_who_chairs_a_board_may_be_a_woman() -> None:
    text = (
        "“We are full,” said Morag Tennant.\n\nJean Aird, who chairs the committee, went further. "
        "“If the boats stop, the school stops,” she said."
    )

    assert [each.person.name for each in suggest(text)] == ["Morag Tennant", "Jean Aird"]


def test_a_referee_is_not_the_coach_of_the_paragraph_before() -> None:
    text = (
        "Kelling coach Graham Stott was not amused. “Ask the referee about it,” he said.\n\n"
        "The referee told club officials that the dog had cost him two minutes."
    )

    assert [each.person.name for each in suggest(text)][-1] == ""


def test_a_name_in_full_at_the_first_turn_is_a_label_too() -> None:
    text = INTERVIEW.replace("Q:", "Felix Moor:", 1).replace("A:", "Vera Lomond:", 1).replace("Q:", "FM:")
    text = text.replace("A:", "VL:")

    assert names(text) == {"Felix Moor": {"Felix Moor"}, "Vera Lomond": {"Vera Lomond"}, "FM": {"Felix Moor"}} | {
        "VL": {"Vera Lomond"}
    }


def test_an_account_that_the_article_tells_nothing_of_is_called_by_its_handle() -> None:
    text = "The coast was closed on Monday.\n\n@CoastAlertNE: “Do not walk on the breakwater until noon.”"

    assert [each.person.name for each in suggest(text)] == ["@CoastAlertNE"]


BODY = """

The minister, Ada Marsh, met the nurses on Monday. “We will not close the ward,” Marsh said.
"""


@pytest.mark.parametrize(
    "headline",
    [
        "Transcript: minister and nurses’ leader on the ward",
        "Transcript: Minister and nurses’ leader say ward will stay open",
        "Exclusive: Minister knew of ward closure",
        "Analysis: Why the ward matters",
        "WATCH: ‘We will not close the ward’",
        "Editorial: The ward is worth keeping",
        "Timeline: How the ward was saved",
        "First person: I was born on the ward",
        "Full text: Marsh’s speech on the ward",
        "Quotes of the day: ‘We will not close the ward’",
        "Key point: the ward will not close before the end of the year",
    ],
)
def test_what_kind_of_text_it_is_says_nothing(headline: str) -> None:
    label = headline.split(":", maxsplit=1)[0]

    assert not [each for each in suggest(headline + BODY) if each.mention_text and each.mention_text in label]


def test_a_label_does_not_hide_who_speaks_in_the_headline() -> None:
    headline = "Video: The ward will stay open, minister tells nurses"

    found = suggest(headline + BODY)[0]

    assert (found.mention_text, found.person.name) == ("minister", "Ada Marsh")


def test_who_is_no_kind_of_text_may_speak_before_a_colon() -> None:
    assert suggest("Minister: ‘We will not close the ward’" + BODY)[0].person.name == "Ada Marsh"


LIVE = """Storm, live

18:52 Oslo has offered two rescue ships, the foreign ministry says.

18:40 Dora Keel: “We accept with thanks, and we shall not forget it.”

18:31 The minister, Dora Keel, is on her way.
"""


def test_the_times_of_a_live_blog_are_not_part_of_what_is_said() -> None:
    found = [(LIVE[each.spans[0].start : each.spans[-1].end], each.person.name) for each in suggest(LIVE)]

    assert found == [
        ("Oslo has offered two rescue ships", "foreign ministry"),
        ("We accept with thanks, and we shall not forget it.", "Dora Keel"),
    ]
