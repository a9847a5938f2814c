"""Commands that change several things at once: split a speaker, set particulars of articles; and a PDF of quotes."""

from collections.abc import Sequence
from pathlib import Path

from quotetracker.cli import output
from quotetracker.cli.revising import article_id
from quotetracker.errors import InvalidInputError
from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.articles import KnownOfSeveral
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import Parting
from quotetracker.text.names import name_key


def quote_id(value: str) -> QuoteId:
    """The quote that "Q17" or "17" names."""
    number = value.strip().upper().removeprefix("Q")
    if not number.isdecimal():
        raise InvalidInputError(f"“{value}” is not the id of a quote.", "Ids look like Q17; see: quotetracker quotes.")
    return QuoteId(int(number))


def speaker_called(desk: Desk, name: str) -> SpeakerView:
    """The one speaker with this name or alias; InvalidInputError when there is none, or several."""
    found = desk.speakers.called(name)
    if len(found) != 1:
        raise InvalidInputError(
            f"{len(found)} speakers are called “{name}”." if found else f"Nobody is called “{name}”.",
            "Give the name as the register has it; see: quotetracker speakers.",
        )
    return desk.speakers.get(found[0])


def split_speaker(
    desk: Desk, name: str, other: str, *, quotes: Sequence[str], aliases: Sequence[str], roles: Sequence[str]
) -> None:
    """Give quotes, names and offices of one speaker to ``other``, who is new unless the register has the name."""
    source = speaker_called(desk, name)
    chosen = tuple(map(quote_id, quotes))
    for quote, view in zip(chosen, desk.quotes.some(chosen), strict=True):
        if source.id not in {speaker.id for speaker in view.speakers}:
            raise InvalidInputError(f"Q{quote} is not a quote of {source.name}.", "See: quotetracker quotes --speaker.")
    titles = {_one_of([role.title for role in source.roles], role, "office", source) for role in roles}
    parting = Parting(
        quotes=chosen,
        aliases=tuple(_one_of(source.aliases, alias, "name", source) for alias in aliases),
        roles=tuple(role for role in source.roles if role.title in titles),
    )
    known: list[SpeakerId] = [key for key in desk.speakers.called(other) if key != source.id]
    if len(known) > 1:
        raise InvalidInputError(f"{len(known)} speakers are called “{other}”.", "Give a name that only one has.")
    target = desk.speakers.split(source.id, parting, name=other, to=known[0] if known else None)
    before, after = desk.speakers.get(source.id), desk.speakers.get(target)
    output.say(f"{before.name}: {before.quotes} quotes   {after.name}: {after.quotes} quotes")
    output.say("To take it back: quotetracker undo")


def _one_of(known: Sequence[str], typed: str, what: str, of: SpeakerView) -> str:
    found = next((one for one in known if name_key(one) == name_key(typed)), None)
    if found is None:
        there = ", ".join(f"“{one}”" for one in known) or "none"
        raise InvalidInputError(f"{of.name} has no other {what} “{typed}”.", f"There is: {there}.")
    return found


def edit_articles(desk: Desk, articles: Sequence[str], known: KnownOfSeveral) -> None:
    """Set what is given in all these articles, in one step."""
    if known == KnownOfSeveral():
        raise InvalidInputError("Nothing was said to change.", "Give --outlet, --author, --published or --language.")
    changed = desk.articles.edit_several([article_id(article) for article in articles], known)
    output.say(f"{changed} of {len(articles)} articles changed.")
    if changed:
        output.say("To take it back: quotetracker undo")


def pdf_path(file: Path) -> Path:
    """``file``, which must end in .pdf."""
    if file.suffix.lower() != ".pdf":
        raise InvalidInputError(f"“{file.name}” does not end in .pdf.", "For other formats: quotetracker export FILE.")
    return file
