"""Make the kept library of the present schema: python tests/libraries/keep.py

Run it once, in the commit that raises SCHEMA_VERSION, and commit the file: later programs must open it for ever.
It has a row in every journalled table, a step that is undone, one that was dropped, and originals.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from quotetracker.importing.drafts import read_pasted  # noqa: E402
from quotetracker.match.relations import Relation  # noqa: E402
from quotetracker.model.schema import SCHEMA_VERSION  # noqa: E402
from quotetracker.model.views import QuoteFilter, RoleView  # noqa: E402
from quotetracker.model.vocabulary import SpeakerKind, Verdict  # noqa: E402
from quotetracker.services.claims import ClaimFields  # noqa: E402
from quotetracker.services.desk import Desk  # noqa: E402
from quotetracker.services.quotes import Circumstances, NewQuote  # noqa: E402
from quotetracker.services.speakers import SpeakerFields  # noqa: E402
from quotetracker.text.spans import Span  # noqa: E402

MORNING = (
    "Ferry to stay in port until spring\n\n"
    "“The ferry stays in port until the third of April,” said Nadja Holm, the harbour master of Estvik. "
    "“The hull has two holes – and 😀 nobody paints over those.”\n\n"
    "Jon Aas, who runs the bakery on the island, said that the islanders had heard of it from the radio.\n"
)
EVENING = (
    "Island without ferry\n\n"
    "“The ferry stays in port until the third of May,” said harbour master Nadja Holm. "
    "According to the mayor, Piet Vank, the town would pay for a smaller boat.\n"
)


def fill(desk: Desk) -> None:
    """Something of everything that a library can hold."""
    holm = desk.speakers.add(
        SpeakerFields(
            "Nadja Holm", SpeakerKind.PERSON, ("N. Holm",), (RoleView("harbour master", "2021", "2026-08"),), "Çirçe"
        )
    )
    aas = desk.speakers.add(SpeakerFields("Jon Aas"))
    desk.speakers.add(SpeakerFields("Town of Estvik", SpeakerKind.BODY))
    morning = desk.articles.add(read_pasted(MORNING)).article
    evening = desk.articles.add(read_pasted(EVENING)).article
    desk.articles.edit(evening, _fields(desk.articles.get(evening).title))
    pieces = ("The ferry stays in port until the third of April,", "The hull has two holes")
    first = _mark(desk, morning, MORNING, pieces)
    later = _mark(desk, evening, EVENING, ("The ferry stays in port until the third of May,",))
    desk.quotes.attribute([first, later], [holm])
    radio = _mark(desk, morning, MORNING, ("the islanders had heard of it from the radio",))
    desk.quotes.attribute([radio], [aas])
    desk.quotes.describe(later, Circumstances(said_on="2026-02-03", said_where="Estvik", note="by telephone"))
    desk.claims.add_from_quote(first, ClaimFields("The ferry does not sail before 3 April.", Verdict.DISPUTED, "see 2"))
    desk.matches.decide(first, [later], same=True)
    desk.suggestions.catch_up()
    if waiting := desk.suggestions.of_article(evening):
        desk.suggestions.reject([waiting[-1].id])
    desk.searches.add(
        "Ferry: what changed", QuoteFilter(text="ferry", speakers=(holm,), relations=(Relation.CONFLICT,))
    )
    desk.speakers.add(SpeakerFields("Dropped Step"))
    desk.history.undo()
    desk.speakers.add(SpeakerFields("Undone Step"))
    desk.history.undo()
    desk.matches.catch_up()


def _fields(title: str):  # type: ignore[no-untyped-def]
    from quotetracker.services.articles import ArticleFields

    return ArticleFields(title, "Estvik Evening Mail", "Rita Lund", "2026-02-04", "https://example.org/ferry", "en")


def _mark(desk: Desk, article, text: str, pieces: tuple[str, ...]):  # type: ignore[no-untyped-def]
    spans = tuple(Span(text.index(words), text.index(words) + len(words)) for words in pieces)
    return desk.quotes.add_all(article, [NewQuote(spans)])[0]


def main() -> None:
    """Write the file of the present schema; an existing one is never replaced."""
    target = HERE / f"schema-{SCHEMA_VERSION}.quotes"
    desk = Desk.open(target.with_suffix(".making"), create=True, title="Kept library")
    fill(desk)
    desk.close()
    if target.exists():
        target.with_suffix(".making").unlink()
        sys.exit(f"{target} is there already: kept libraries are never made anew.")
    target.with_suffix(".making").rename(target)


if __name__ == "__main__":
    main()
