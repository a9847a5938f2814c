"""One pass over an article in text order: names and pronouns move what is in mind, mentions are given their person."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from quotetracker.attribution import persons_salience as salience
from quotetracker.attribution.furniture import is_byline
from quotetracker.attribution.persons_bearers import Bearers
from quotetracker.attribution.persons_labels import ANSWER, QUESTION, figure_of, label_at
from quotetracker.attribution.persons_library import Library, known_gender
from quotetracker.attribution.persons_mentions import Reference, Sort, core_of, refer
from quotetracker.attribution.persons_names import build
from quotetracker.attribution.persons_roles import collect
from quotetracker.attribution.persons_runs import find_runs, join_nicknames
from quotetracker.attribution.persons_salience import Salience
from quotetracker.attribution.persons_scan import Token, read
from quotetracker.attribution.persons_table import Figure, Place
from quotetracker.attribution.persons_verdicts import Verdicts
from quotetracker.attribution.persons_words import PRONOUNS, is_office, is_verb_of_people
from quotetracker.attribution.suggestions import Person
from quotetracker.text.paragraphs import paragraphs
from quotetracker.text.spans import Span, merged, sliced
from quotetracker.text.words import word_set

_WINDOW = 40
_ATTRIBUTES = word_set(
    "campaign administration supporters supporter surrogate surrogates team aide aides foundation rally rallies "
    "speech voters voter plan plans ally allies family presidency presidential loyalist loyalists adviser "
    "advisers fan fans era camp organization tower victory trial case"
)


_PREPOSITIONS = word_set("with like unlike of by for to from against than about including despite besides under")


class Flow:
    """The resolution of one article's mentions."""

    def __init__(
        self, text: str, mentions: Sequence[Span], quotes: Sequence[Span], *, library: Library, published: str
    ) -> None:
        self._reading = read(text)
        find_runs(self._reading)
        join_nicknames(self._reading)
        spoken = set(chain.from_iterable(self._core_tokens(span) for span in mentions))
        self._table = build(self._reading, spoken, library.names)
        collect(self._reading, self._table)
        self._bylines = [
            span for nth, span in enumerate(islice(paragraphs(text), 8)) if is_byline(sliced(text, span), nth)
        ]
        self._mentions = mentions
        self._reported = merged(quotes)
        self._verdicts = Verdicts(self._reading, library, published)
        self._genders(library, published)
        self._mind = Salience()
        self._quoted_mind = Salience()
        """The same with the names inside quotation marks: for mentions that stand inside them."""
        self._bearers = Bearers(text, self._table, self._mind)
        starts = [place.run.start for place in self._table.places]
        self._references = [refer(self._reading, self._table, starts, span) for span in mentions]
        self._meant: dict[int, Figure] = {}
        """Whom the place that begins at a code point names, where several could be meant."""
        self._clearly: dict[int, float] = {}

    def people(self) -> Iterator[Person]:
        """The person of each mention, in their order."""
        found: dict[int, Person] = {}
        for _, _, event in sorted(self._events(), key=lambda item: item[:2]):
            if isinstance(event, Place):
                self._name(event)
            elif isinstance(event, Token):
                self._pronoun(event)
            else:
                found[event] = self._person(event)
        for nth in range(len(self._mentions)):
            yield found[nth]

    def _events(self) -> Iterator[tuple[int, int, Place | Token | int]]:
        for place in self._table.places:
            if not any(line.start <= place.run.start < line.end for line in self._bylines):
                yield place.run.start, 0, place
        inside = merged(self._mentions)
        at = 0
        for token in self._reading.tokens:
            while at < len(inside) and inside[at].end <= token.start:
                at += 1
            if not token.quoted and token.low in PRONOUNS and not (at < len(inside) and inside[at].holds(token.start)):
                yield token.start, 1, token
        for nth, span in enumerate(self._mentions):
            yield span.end, 2, nth

    def _core_tokens(self, span: Span) -> Iterator[int]:
        reading = self._reading
        core = core_of(sliced(reading.text, Span(span.start, min(span.end, span.start + 300))))
        at = reading.token_at(span.start)
        while at < len(reading.tokens) and reading.tokens[at].start < span.start + len(core):
            yield at
            at += 1

    def _genders(self, library: Library, published: str) -> None:
        """Gender of people whose names do not tell: from the library, else from the pronouns behind their names."""
        for figure in self._table.figures:
            if not figure.gender:
                known = library.person(figure, published).only
                figure.gender = known_gender(known) if known else ""
        votes: dict[Figure, list[str]] = {}
        shared: dict[str, list[str]] = {}
        tokens = self._reading.tokens
        named = {place.run.token for place in self._table.places}
        for place in self._table.places:
            figure = place.figures[0]
            several = len(place.figures) > 1
            if (figure.gender and not several) or place.run.quoted or place.run.loud:
                continue
            for nth, token in enumerate(tokens[place.run.beyond : place.run.beyond + _WINDOW], place.run.beyond):
                if token.quoted:
                    continue
                if token.sentence > place.run.sentence + 1 or nth in named:
                    break
                if token.low in PRONOUNS:
                    cast = shared.setdefault(place.run.keys[-1], []) if several else votes.setdefault(figure, [])
                    cast.append(PRONOUNS[token.low])
                    break
        self._table.shared = shared
        for figure, cast in votes.items():
            for gender, other in (("f", "m"), ("m", "f")):
                if cast.count(gender) > 2 * cast.count(other):
                    figure.gender = gender

    def _name(self, place: Place) -> None:
        run = place.run
        figure = place.figures[0]
        if len(place.figures) > 1:
            figure, clearly = self._bearers.of_surname(place)
            self._meant[run.start] = figure
            self._clearly[run.start] = clearly
        if run.quoted:
            self._quoted_mind.touch(figure, salience.LEADS, run.sentence, kind="named", at=run.start)
            return
        tokens = self._reading.tokens
        following = tokens[run.beyond] if run.beyond < len(tokens) else None
        if run.possessive:
            weight, kind = salience.OWNS, "named"
        elif (
            following is not None
            and (following.low in _ATTRIBUTES or is_office(following.low))
            and not following.capital
        ):
            weight, kind = salience.ATTRIBUTE, "named"
        elif self._leads(run.token, run.sentence, subject=run.subject):
            weight, kind = salience.LEADS, "leads"
        elif run.subject:
            weight, kind = salience.SUBJECT, "named"
        else:
            weight, kind = salience.NAMED, "named"
        if self._is_reported(run.start):
            weight *= salience.REPORTED
        self._touch(figure, weight, run.sentence, kind=kind, at=run.start)

    def _touch(self, figure: Figure, weight: float, sentence: int, *, kind: str, at: int) -> None:
        for mind in (self._mind, self._quoted_mind):
            mind.touch(figure, weight, sentence, kind=kind, at=at)

    def _leads(self, token: int, sentence: int, *, subject: bool) -> bool:
        """Whether a name stands at the head of its sentence."""
        text, tokens = self._reading.text, self._reading.tokens
        for back in range(1, 8):
            following = tokens[token - back + 1].start
            if token - back < 0 or tokens[token - back].sentence != sentence:
                return True
            before = tokens[token - back]
            gap = text[before.end : following]
            if ":" in gap or ";" in gap or ("," in gap and subject):
                return True
            if before.quoted or (is_verb_of_people(before.low) and not before.capital):
                return False
            if before.low in _PREPOSITIONS and not (token > back and tokens[token - back - 1].low == "as"):
                return False
        return False

    def _is_reported(self, offset: int) -> bool:
        spans = self._reported
        low, high = 0, len(spans)
        while low < high:
            middle = (low + high) // 2
            if spans[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low < len(spans) and spans[low].holds(offset)

    def _pronoun(self, token: Token) -> None:
        found = self._mind.antecedent(
            PRONOUNS[token.low], token.sentence, opening=self._reading.opening(token.sentence)
        )
        if found is None:
            return
        subject = token.low in ("he", "she")
        weight = salience.PRONOUN_SUBJECT if subject else salience.PRONOUN
        if self._is_reported(token.start):
            weight *= salience.REPORTED
        self._touch(found.figure, weight, token.sentence, kind="pronoun", at=token.start)

    def _person(self, nth: int) -> Person:
        reference = self._references[nth]
        sentence = self._sentence(reference.span)
        person, figures = self._resolve(reference, nth, sentence)
        for figure in figures:
            figure.spoken += 1
            self._touch(figure, salience.SPOKE, sentence, kind="spoke", at=reference.span.start)
        return person

    def _is_quoted(self, span: Span) -> bool:
        at = self._reading.token_at(span.start)
        return at < len(self._reading.tokens) and self._reading.tokens[at].quoted

    def _sentence(self, span: Span) -> int:
        tokens = self._reading.tokens
        at = self._reading.token_at(span.start)
        return tokens[min(at, len(tokens) - 1)].sentence if tokens else 0

    def _resolve(self, reference: Reference, nth: int, sentence: int) -> tuple[Person, tuple[Figure, ...]]:
        verdicts = self._verdicts
        if label := label_at(self._reading.text, reference.span):
            meant = figure_of(label, self._reading.text, self._table)
            if meant is not None or label in (QUESTION, ANSWER):
                return verdicts.labelled(reference, meant), (meant,) if meant else ()
            if label.startswith("@"):
                return verdicts.account(reference), ()
        if reference.sort is Sort.NAMES:
            figures = tuple(dict.fromkeys(self._meant.get(p.run.start, p.figures[0]) for p in reference.places))
            clearly = min((self._clearly.get(place.run.start, 1.0) for place in reference.places), default=1.0)
            return verdicts.named(reference, figures, clearly), figures
        if reference.sort is Sort.HE_OR_SHE:
            mind = self._quoted_mind if self._is_quoted(reference.span) else self._mind
            found = mind.antecedent(reference.gender, sentence, opening=self._reading.opening(sentence))
            found = found or self._bearers.ahead(reference, self._references, nth)
            return verdicts.pronoun(reference, found), (found.figure,) if found else ()
        if reference.sort is Sort.OTHER_PRONOUN:
            figure = self._bearers.relative(reference) if reference.text.lower() in ("who", "whom") else None
            before = self._references[nth - 1] if nth else None
            return verdicts.other_pronoun(reference, figure, before), (figure,) if figure else ()
        if reference.sort in (Sort.DESCRIPTION, Sort.DOCUMENT, Sort.UNKNOWN):
            opening = self._reading.opening(sentence)
            bearer = self._bearers.find(reference, self._references, nth, sentence, opening)
            person = verdicts.described(reference, bearer)
            figure = bearer.figure if bearer else None if person.key else self._bearers.unnamed(reference)
            return person, (figure,) if figure else ()
        taken_up = self._bearers.body(reference, self._references, nth) if reference.sort is Sort.BODY else ""
        return verdicts.body_or_group(reference, taken_up=taken_up), ()
