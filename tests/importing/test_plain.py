import pytest

from quotetracker.importing.bylines import author_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.drafts import read_pasted

LONG = "The tram will reach the harbour in May, the city said on Tuesday, after three years of digging and one quarrel "


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("3 November 2026", "2026-11-03"),
        ("Nov. 3, 2026", "2026-11-03"),
        ("Tuesday, November 3rd, 2026", "2026-11-03"),
        ("Tue, 03 Nov 2026 10:15:00 GMT", "2026-11-03"),
        ("2026-11-03", "2026-11-03"),
        ("2026-11-03T23:59:59+01:00", "2026-11-03"),
        ("3 Nov 2026 at 10.30 a.m.", "2026-11-03"),
        ("06:10, 9 September 2026", "2026-09-09"),
        ("9 September 2026 - 06:10 BST", "2026-09-09"),
        ("November 2026", "2026-11"),
        ("2026/11/03", "2026-11-03"),
        ("04/03/2026", ""),
        ("31 February 2026", ""),
        ("2026-13-01", ""),
        ("3 Nonember 2026", ""),
        ("The tram opens on 3 November 2026", ""),
        ("3 November", ""),
        ("9" * 100_000, ""),
        ("٣ November 2026", ""),
    ],
)
def test_dates_that_can_be_read_in_one_way_only(line, day):
    assert published_date(line) == day


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("By Jane Doe and John Roe in London", "Jane Doe, John Roe"),
        ("By Jane Doe, John Roe & Ludwig van Beethoven", "Jane Doe, John Roe, Ludwig van Beethoven"),
        ("By Jane Doe, Political Correspondent", "Jane Doe"),
        ("Words by Małgorzata Siwek", "Małgorzata Siwek"),
        ("By Martin King Jr.", "Martin King Jr."),
        ("By then it was too late.", ""),
        ("By 2030 the line will pay", ""),
        ("By whom, asked the judge", ""),
        ("Bystanders Jane Doe", ""),
        ("Jane Doe", ""),
    ],
)
def test_authors_in_bylines(line, names):
    assert author_of(line) == names


def test_a_first_line_above_a_blank_line_is_the_title():
    assert read_pasted(f"Tram ‘on time’?\n\n{LONG}").title == "Tram ‘on time’?"


@pytest.mark.parametrize(
    "text", [f"The tram will open in May.\n\n{LONG}", f"{LONG}\nmore", "Just one line", LONG * 2 + "\n\nx"]
)
def test_a_first_line_that_may_be_a_sentence_is_no_title(text):
    assert read_pasted(text).title == ""


def test_lines_below_the_title_fill_the_fields():
    draft = read_pasted(
        f"Tram opens\nBy Jane Doe\nThe Corvane Gazette, 3 November 2026, 7.40 a.m.\nhttps://ledger.example/tram?a=1\n\n{LONG}"
    )
    assert (draft.title, draft.author, draft.outlet) == ("Tram opens", "Jane Doe", "The Corvane Gazette")
    assert (draft.published, draft.address) == ("2026-11-03", "https://ledger.example/tram?a=1")


def test_a_place_before_a_date_is_no_outlet():
    draft = read_pasted(f"Tram opens\n\nThe Hague, 3 November 2026\n\n{LONG}")
    assert (draft.outlet, draft.published) == ("", "2026-11-03")


def test_an_agency_names_itself_in_its_first_paragraph():
    assert read_pasted(f"Tram opens\n\nCORVANE, Sept 8 (Estmark Wire) - {LONG * 2}").outlet == "Estmark Wire"


def test_labelled_lines():
    draft = read_pasted(
        f"Title: Tram opens\nOutlet: The Ledger\nAuthor: Jane Doe\nDate: 3 Nov 2026\nLanguage: en\n\n{LONG}"
    )
    assert (draft.title, draft.outlet, draft.author) == ("Tram opens", "The Ledger", "Jane Doe")
    assert (draft.published, draft.language) == ("2026-11-03", "en")


def test_updated_counts_only_without_published():
    both = read_pasted(f"Tram\n\nUpdated: 5 May 2026\nPublished: 3 May 2026\n\n{LONG}")
    alone = read_pasted(f"Tram\n\nLast updated 5 May 2026\n\n{LONG}")
    assert (both.published, alone.published) == ("2026-05-03", "2026-05-05")


def test_dates_and_bylines_in_the_body_are_not_taken():
    draft = read_pasted(f"Tram opens\n\n{LONG * 2}\n\nBy Jane Doe\n3 November 2026\nhttps://x.example/")
    assert (draft.author, draft.published, draft.address) == ("", "", "")


def test_template_left_overs_stay_in_a_text_and_are_said():
    draft = read_pasted("{mosads}“Mind the step,” he said. {sic}")
    assert draft.text == "{mosads}“Mind the step,” he said. {sic}"
    assert draft.warnings == ("Left-overs of a site's templates are in the text: “{mosads}”.",)
