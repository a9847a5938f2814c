"""Finding words in the archive and telling statements, from the command line."""

import json
from collections.abc import Sequence

import click

from quotetracker.cli import output
from quotetracker.model.views import FoundView, QuoteView
from quotetracker.services.desk import Desk
from quotetracker.services.statements import StatementRow
from quotetracker.services.stories import Story


def print_found(found: Sequence[FoundView]) -> None:
    """What the archive has, for people."""
    for view in found:
        output.say(click.style(f"{view.relation.sign} {view.relation}", bold=True) + f"  {view.score:.2f}")
        output.say(output.wrapped(f"{view.other.public_id}  “{view.other.words}”", indent="    "))
        output.say(output.wrapped(_source(view.other), indent="    "))
        if view.reasons:
            output.say(output.wrapped("→ " + "; ".join(view.reasons), indent="    "))
        output.say()
    output.say(f"{len(found)} quotes")


def found_as_json(found: Sequence[FoundView]) -> str:
    """One object for each line: the quote, its source, and what it is to the words that were asked about."""
    return "\n".join(
        json.dumps(
            {
                **_quote(view.other),
                "relation": view.relation.value,
                "score": round(view.score, 4),
                "tier": view.tier.value,
                "reasons": list(view.reasons),
            },
            ensure_ascii=False,
        )
        for view in found
    )


def print_statements(desk: Desk) -> None:
    """All statements with their stories, then what is suggested."""
    rows = desk.statements.rows()
    for row in rows:
        output.heading(f"T{row.statement}  {row.title or row.words}")
        _print_story(desk.statements.story_of(row.quotes))
    suggested = desk.statements.proposals()
    if suggested.rows:
        output.heading("Suggested")
    for row in suggested.rows:
        output.say(output.wrapped(f"{_ids(row)}  “{row.words}”", indent="    "))
    output.say(f"{len(rows)} statements, {suggested.number} suggested")


def statements_as_json(desk: Desk) -> str:
    """One object for each line; "id" is null for what is only suggested."""
    rows = (*desk.statements.rows(), *desk.statements.proposals(limit=10_000).rows)
    return "\n".join(json.dumps(_statement(desk, row), ensure_ascii=False) for row in rows)


def _print_story(story: Story) -> None:
    output.say(output.wrapped(story.summary(), indent="    "))
    for telling in story.tellings:
        first = "  first" if telling.first else ""
        compared = telling.since_first
        relation = f"  {compared.relation.sign} {compared.relation}" if compared else ""
        output.say(
            output.wrapped(f"{telling.quote.public_id}  {_source(telling.quote)}{first}{relation}", indent="    ")
        )
        if compared and compared.reasons:
            output.say(output.wrapped("→ " + "; ".join(compared.reasons), indent="      "))
        for copy in telling.copies:
            output.say(output.wrapped(f"copy: {copy.public_id}  {_source(copy)}", indent="      "))


def _statement(desk: Desk, row: StatementRow) -> dict[str, object]:
    story = desk.statements.story_of(row.quotes)
    return {
        "id": row.statement,
        "title": row.title,
        "summary": story.summary(),
        "quotes": [
            {
                **_quote(view),
                "first": telling.first and view is telling.quote,
                "copy_of": None if view is telling.quote else telling.quote.public_id,
                "relation": telling.since_first.relation.value if telling.since_first else None,
                "reasons": list(telling.since_first.reasons) if telling.since_first else [],
            }
            for telling in story.tellings
            for view in telling.views
        ],
    }


def _quote(quote: QuoteView) -> dict[str, object]:
    return {
        "id": quote.public_id,
        "words": quote.words,
        "speakers": [speaker.name for speaker in quote.speakers],
        "outlet": quote.outlet,
        "published": quote.published,
        "said_on": quote.said_on,
        "title": quote.article_title,
        "address": quote.address,
    }


def _source(quote: QuoteView) -> str:
    return ", ".join(
        filter(None, (quote.speaker_names, quote.outlet or quote.article_title, quote.said_on or quote.published))
    )


def _ids(row: StatementRow) -> str:
    ids = " ".join(f"Q{quote}" for quote in row.quotes[:12])
    return ids if len(row.quotes) <= 12 else f"{ids} …"
