import pytest

from quotetracker.text.dates import covers, partial_date


@pytest.mark.parametrize("value", ["2026", "2026-03", "2026-03-04", " 2026-03-04 "])
def test_dates_of_any_precision_are_kept(value: str) -> None:
    assert partial_date(value) == value.strip()


@pytest.mark.parametrize("value", ["", "March", "2026-13", "2026-02-30", "04/03/2026", "26"])
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month"):
        partial_date(value)


@pytest.mark.parametrize(
    ("since", "until", "day", "inside"),
    [
        ("2022", "2026", "2026-03-04", True),
        ("2022", "2026-03", "2026-03-04", True),
        ("2022", "2026-03-03", "2026-03-04", False),
        ("2026-04", "", "2026-03-04", False),
        ("", "", "2026-03-04", True),
        ("2022", "", "", False),
        ("2026-03-10", "", "2026-03", True),
    ],
)
def test_an_office_covers_a_day(since: str, until: str, day: str, *, inside: bool) -> None:
    assert covers(since, until, day) is inside
