"""Texts for the pages: invented towns, people and quarrels, put together from sentences written for this."""

import random
from dataclasses import dataclass

_TOWNS = [
    "Harnsel",
    "Ostmere",
    "Kelling",
    "Brackwater",
    "Tolvane",
    "Nordwick",
    "Sedgeby",
    "Aldermoor",
    "Pinhaven",
    "Lowgate",
]
_NAMES = [
    "Mira Tolland",
    "Joost Arden",
    "Petra Lunn",
    "Hassan Oduya",
    "Ingrid Falk",
    "Wen Castell",
    "Bruno Etxe",
    "Salma Reyes",
    "Tom Quillan",
    "Ada Morrow",
]
_OFFICES = [
    "who chairs the river board",
    "the head of the schools office",
    "a farmer from the valley",
    "the fire chief",
    "a union leader",
    "who runs the market hall",
    "an engineer of the water works",
    "the deputy mayor",
    "a nurse at the county hospital",
    "a skipper",
]
_PLAIN = (
    "The {thing} in {town} will be rebuilt next winter, the council said on Monday.",
    "The work is to cost {sum} million, of which the province pays half.",
    "Nobody in {town} remembers a dispute that has lasted as long as the one over the {thing}.",
    "A report that was published last week counts {number} cases in which the rules for the {thing} were not kept.",
    "{name}, {office}, has asked for a second opinion on the plans.",
    "The vote was put off twice, first because of the floods and then because two members were ill.",
    "In the spring the same question will be put to the people of {town}.",
    "Experts from the university measured the {thing} for {number} days and found cracks in two places.",
    "Since then the trains to {town} have been running only on weekdays.",
    "About {number} people came to the meeting, more than the hall has chairs.",
    "Opponents point to {town}, where a similar plan was given up after three years.",
    "The contract for the {thing} ends in September, and so far nobody has offered to take it over.",
    "What will become of the old {thing} is open; one idea is to make it a museum.",
)  # fmt: skip
_SAID = (
    "“We cannot wait another year for the {thing},” said {name}, {office}.",
    "“{town} has been patient for too long,” {name} told the meeting. “Now we want to see numbers.”",
    "According to {name}, {office}, the plan would cost each household about {number} crowns a year.",
    "“If the {thing} closes, the mills close too,” warned {name}, {office}.",
    "{name} disagreed: “The engineers said in {month} that it is safe, and it has not changed since.”",
    "Asked whether she would stand again, {name} said that she had “no plans at all”.",
)
_THINGS = "lock bridge market hall|ferry|water tower|school|tram line|theatre|hospital wing|harbour wall".replace(
    "lock bridge market hall", "lock|bridge|market hall"
).split("|")
_MONTHS = ["January", "March", "April", "June", "September", "November"]
_HEADS = ("What happens next", "A long quarrel", "The numbers", "Voices from the valley", "Who pays", "How it began")
_TITLES = (
    "{town} to rebuild its {thing}", "Quarrel over the {thing} in {town} goes on", "{thing} in {town}: the vote is put off",
    "Why {town} waits for a new {thing}", "{number} cases, one report: trouble at the {thing}",
)  # fmt: skip


@dataclass(frozen=True)
class Story:
    """What a page tells: everything in it is main text, but title, author and date count neither way."""

    title: str
    author: str
    date: str
    standfirst: str
    paragraphs: tuple[str, ...]
    heads: tuple[str, ...]
    """Subheads that stand before every third paragraph."""


class Writer:
    """Writes stories and sentences from one seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def fill(self, pattern: str) -> str:
        """One sentence."""
        pick = self.chance.choice
        line = pattern.format(
            town=pick(_TOWNS), name=pick(_NAMES), office=pick(_OFFICES), thing=pick(_THINGS), month=pick(_MONTHS),
            number=self.chance.randrange(12, 900), sum=f"{self.chance.randrange(2, 90)}.{self.chance.randrange(10)}",
        )  # fmt: skip
        return line[0].upper() + line[1:]

    def sentence(self) -> str:
        """One sentence of a story."""
        return self.fill(self.chance.choice(_PLAIN if self.chance.random() < 0.65 else _SAID))

    def paragraph(self) -> str:
        """One to four sentences."""
        return " ".join(self.sentence() for _ in range(self.chance.randrange(1, 5)))

    def story(self, paragraphs: int = 0) -> Story:
        """A whole story."""
        count = paragraphs or self.chance.randrange(6, 16)
        return Story(
            self.fill(self.chance.choice(_TITLES)),
            self.chance.choice(_NAMES),
            f"2026-{self.chance.randrange(1, 10):02}-{self.chance.randrange(1, 28):02}",
            self.sentence(),
            tuple(self.paragraph() for _ in range(count)),
            tuple(self.chance.sample(_HEADS, 4)),
        )

    def teaser(self) -> str:
        """A headline of another story, as it stands in lists of links."""
        return self.fill(self.chance.choice(_TITLES))
