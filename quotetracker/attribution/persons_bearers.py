"""Who bears a description, a shared surname, or is about to be named."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.attribution.persons_mentions import Reference, Sort
from quotetracker.attribution.persons_roles import Description, fit
from quotetracker.attribution.persons_salience import Antecedent, Salience
from quotetracker.attribution.persons_table import Figure, Place, RoleNote, Table
from quotetracker.attribution.persons_words import MALE, is_office
from quotetracker.text.words import word_set

_REACH = 900
_LEAD = 1200
_SOME = 0.3
_BARE = 3
_BEYOND = 60
_KIN = word_set(
    "father mother son daughter brother sister husband wife ex-wife ex-husband widow widower spouse uncle aunt "
    "nephew niece cousin grandfather grandmother"
)
_RELATIONS = word_set(
    "father mother son daughter brother sister husband wife ex-wife ex-husband widow widower spouse partner "
    "boyfriend girlfriend uncle aunt nephew niece cousin grandfather grandmother friend colleague lawyer attorney "
    "spokesman spokeswoman spokesperson doctor aide adviser secretary opponent rival successor predecessor"
)
_ANONYMOUS = re.compile(
    r"\b(?:familiar with|anonym|not (?:authori[sz]ed|allowed)|who (?:asked|declined|requested|spoke)|close to)",
    re.IGNORECASE,
)
_ONE_OF = re.compile(r"(?:the other|another|one|a (?:second|third|fourth))\b", re.IGNORECASE)
_OFTEN_UNNAMED = word_set(
    "spokesman spokeswoman spokesperson aide lawyer attorney official source witness pilot driver reporter staffer "
    "officer resident adviser advisor member user commenter reader caller viewer moderator friend colleague relative"
)
_PARTIES = word_set("democrat republican conservative labour liberal")
_ANY_BODY = word_set("company firm group organisation organization agency charity maker chain airline bank club union")
_JUST_PEOPLE = word_set("man woman boy girl lady gentleman person")


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whom a description means, how surely (0 to 1), and why, in words."""

    figure: Figure
    confidence: float
    why: str
    note: RoleNote | None = None


class Bearers:
    """Answers from the name table, what is in mind, and the mentions that follow."""

    def __init__(self, text: str, table: Table, mind: Salience) -> None:
        self._text = text
        self._table = table
        self._mind = mind
        self._unnamed: list[tuple[str, Figure]] = []

    def of_surname(self, place: Place) -> tuple[Figure, float]:
        """Who of several people with a surname is likely meant at ``place``, and how clearly (0 to 1)."""

        def standing(figure: Figure) -> float:
            bare = 0.5 * figure.forms.get(figure.words, 0)
            votes = self._table.shared.get(place.run.keys[-1], [])
            if votes and figure.gender:
                bare += 3.0 * votes.count(figure.gender) / len(votes)
            return self._mind.weight(figure, place.run.sentence) + min(bare, 5.0) + 0.5 * min(figure.spoken, 6)

        ranked = sorted(((standing(figure), figure) for figure in place.figures), key=lambda i: (-i[0], i[1].number))
        (best, figure), (second, _) = ranked[:2]
        told = figure.spoken + figure.forms.get(figure.words, 0) + len(self._table.shared.get(place.run.keys[-1], []))
        return figure, min(1.0, told / 6) * (best - second) / best if best > 0.0 else 0.0

    def ahead(self, reference: Reference, references: Sequence[Reference], nth: int) -> Antecedent | None:
        """Somebody named only after a pronoun: the next speaker of its gender."""
        for other in references[nth + 1 : nth + 4]:
            for place in other.places[:1]:
                figure = place.figures[0]
                if figure.gender in ("", reference.gender) and place.run.start - reference.span.end < _REACH:
                    return Antecedent(figure, 0.5, "the next speaker who is named")
        return None

    def relative(self, reference: Reference) -> Figure | None:
        """Whom “who” means: the name right before it."""
        places = self._table.places
        at = bisect_left(places, reference.span.start, key=lambda place: place.run.start)
        if not at:
            return None
        run = places[at - 1].run
        gap = self._text[run.end : reference.span.start] if reference.span.start - run.end < 120 else "."
        gap = re.sub(r"\([^()]*\)", "", gap).strip()
        apposition = gap[:1] in (",", "—", "–") and not re.search(r"[.;:!?\n]", gap)
        return places[at - 1].figures[0] if not gap or apposition else None

    def body(self, reference: Reference, references: Sequence[Reference], nth: int) -> str:
        """The name of the body that “the company”, “the foundation” takes up again; "" for none."""
        words = reference.text.lower().split()
        if len(words) != 2 or words[0] not in ("the", "its"):
            return ""
        at = bisect_left(self._table.bodies, reference.span.start, key=lambda run: run.start)
        for run in reversed(self._table.bodies[max(0, at - 40) : at]):
            if run.keys[-1] == words[1] and len(run.keys) > 1 and not run.quoted:
                return " ".join(run.words)
        if words[1] not in _ANY_BODY:
            return ""
        for other in reversed(references[max(0, nth - 6) : nth]):
            if other.sort is Sort.BODY and other.run is not None:
                return " ".join(other.run.words)
        return ""

    def find(
        self, reference: Reference, references: Sequence[Reference], nth: int, sentence: int, opening: int
    ) -> Bearer | None:
        """The bearer of a description; the owner of a document. ``opening`` is the first sentence of the paragraph."""
        if reference.sort is not Sort.DESCRIPTION or reference.description is None:
            return self._owner(reference, sentence)
        described = reference.description
        if _ONE_OF.match(reference.text):
            return None
        if described.determiner in ("the", "that", "this") and (before := self._unnamed_before(described)):
            return Bearer(before, 0.6, "")
        if described.head in _JUST_PEOPLE:
            bare = described.determiner in ("the", "") and len(reference.text.split()) <= _BARE
            found = self._mind.antecedent(described.gender, sentence) if bare else None
            return Bearer(found.figure, 0.35 + 0.3 * found.clarity, found.why) if found else None
        if described.determiner == "a":
            said = self._text[reference.span.start : reference.span.end + _BEYOND]
            return None if _ANONYMOUS.search(said) else self._named_later(reference, described, references, nth)
        if known := self._known(reference, described, sentence):
            return known
        if kin := self._kin(reference, described, sentence):
            return kin
        if described.determiner not in ("", "the", "that", "this"):
            return self._named_later(reference, described, references, nth)
        later = self._named_later(reference, described, references, nth) if nth < 3 else None
        if later and later.confidence >= 0.5:
            return later
        return self._in_mind(reference, described, sentence, opening) or later

    def unnamed(self, reference: Reference) -> Figure | None:
        """A figure without a name for “a spokeswoman”, so that “she” behind it is nobody else."""
        described = reference.description
        if described is None or described.determiner not in ("a", "the", "'s"):
            return None
        figure = Figure((reference.text,), (), -1 - len(self._unnamed), described.gender, anonymous=True)
        self._unnamed.append((described.head, figure))
        return figure

    def _unnamed_before(self, described: Description) -> Figure | None:
        for head, figure in reversed(self._unnamed[-4:]):
            if head == described.head or (described.head in _JUST_PEOPLE and figure.gender == described.gender):
                return figure
        return None

    def _known(self, reference: Reference, described: Description, sentence: int) -> Bearer | None:
        ranked = []
        for figure in self._table.figures:
            score, note = fit(figure, described)
            if score <= 0.0 or note is None:
                continue
            if reference.owner is not None and figure in reference.owner.figures:
                continue
            weight = self._mind.weight(figure, sentence)
            before = figure.first_at < reference.span.end
            ranked.append((score + min(2.0, 0.45 * weight) + 0.6 * before + 0.1 * min(figure.spoken, 5), figure, note))
        if not ranked:
            return None
        ranked.sort(key=lambda item: (-item[0], item[1].number))
        best, figure, note = ranked[0]
        margin = best - ranked[1][0] if len(ranked) > 1 else 2.0
        confidence = min(0.92, 0.5 + 0.18 * margin + 0.05 * best)
        return Bearer(figure, confidence, "", note)

    def _kin(self, reference: Reference, described: Description, sentence: int) -> Bearer | None:
        """“his wife”: the one other person of his surname."""
        if described.head not in _KIN:
            return None
        owner = reference.owner.figures[0] if reference.owner else None
        if owner is None and reference.owner_gender:
            found = self._mind.antecedent(reference.owner_gender, sentence)
            owner = found.figure if found else None
        if owner is None:
            return None
        alike = [
            f for f in self._table.by_word.get(owner.keys[-1], ()) if f is not owner and f.keys[-1] == owner.keys[-1]
        ]
        kin = [f for f in alike if f.gender == described.gender or not described.gender]
        if len(kin) != 1:
            return None
        return Bearer(kin[0], 0.5, f"the only other {owner.short} of whom this can be said")

    def _named_later(
        self, reference: Reference, described: Description, references: Sequence[Reference], nth: int
    ) -> Bearer | None:
        """“A New York judge ruled …” in the lead: the judge is named with the next quotes."""
        if described.determiner == "a" and reference.span.start > _LEAD:
            return None
        for other in references[nth + 1 : nth + 6]:
            for place in other.places[:1]:
                figure = place.figures[0]
                back = 0 if described.determiner == "a" else 400
                if place.run.start - reference.span.end > _REACH or figure.first_at < reference.span.start - back:
                    continue
                score, note = fit(figure, described)
                if score > 0.0:
                    return Bearer(figure, 0.6, "", note)
        paragraph_end = self._text.find("\n", reference.span.end) % (len(self._text) + 1)
        for other in references[nth + 1 : nth + 3]:
            for place in other.places[:1]:
                figure = place.figures[0]
                fresh = figure.first_at > reference.span.end and described.determiner in ("a", "the", "")
                fresh = fresh and not (described.determiner == "a" and described.head in _OFTEN_UNNAMED)
                agrees = not described.gender or figure.gender in ("", described.gender)
                if (
                    fresh
                    and agrees
                    and place.run.start - reference.span.end < _REACH
                    and described.head not in _RELATIONS
                ):
                    near = place.run.start < paragraph_end
                    return Bearer(figure, 0.55 if near else 0.4, "the next speaker who is named")
        return None

    def _in_mind(self, reference: Reference, described: Description, sentence: int, opening: int) -> Bearer | None:
        if described.head in _OFTEN_UNNAMED or described.determiner != "the":
            return None
        office = is_office(described.head)
        second: Bearer | None = None
        for weight, figure in self._mind.recent(sentence)[:6]:
            theirs = {word for note in figure.notes for word in note.bag & _PARTIES}
            wrong = described.gender and figure.gender not in ("", described.gender)
            wrong = wrong or bool(theirs and described.bag & _PARTIES and not theirs & described.bag)
            if weight <= _SOME or wrong or figure.anonymous or figure.first_at >= reference.span.start:
                continue
            if not (office and any(is_office(head) for note in figure.notes for head in note.heads)):
                return Bearer(figure, 0.38, "the last one in question whom the article gives no other office")
            if second is None and self._mind.last_sentence(figure) >= opening:
                second = Bearer(figure, 0.3, "the last one in question in this paragraph")
        return second

    def _owner(self, reference: Reference, sentence: int) -> Bearer | None:
        if reference.owner is not None:
            return Bearer(reference.owner.figures[0], 0.7, "whose words they are")
        if reference.owner_gender:
            found = self._mind.antecedent(reference.owner_gender, sentence)
            if found is not None:
                word = "his" if reference.owner_gender == MALE else "her"
                return Bearer(
                    found.figure, 0.35 + 0.4 * found.clarity, f"“{word}” is of {found.figure.short}, {found.why}"
                )
        return None
