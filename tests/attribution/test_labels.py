"""Q and A, initials and handles stand for people whom the article names."""

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
