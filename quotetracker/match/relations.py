"""How two quotes stand to each other, in the words of the glossary."""

from enum import StrEnum


class Relation(StrEnum):
    """What one wording is to the other; in the order of gravity, gravest first."""

    CONFLICT = "conflict"
    MISATTRIBUTED = "misattributed"
    ALTERED = "altered"
    PARAPHRASE = "paraphrase"
    EXCERPT = "excerpt"
    REPEAT = "repeat"
    DIFFERENT = "different"

    @property
    def sign(self) -> str:
        """A sign that goes with the word wherever a colour shows the relation."""
        return _SIGNS[self]


GRAVITY = {relation: nth for nth, relation in enumerate(Relation)}
"""How grave a relation is: 0 is the gravest."""

_SIGNS = {
    Relation.CONFLICT: "⚠",
    Relation.MISATTRIBUTED: "⇄",
    Relation.ALTERED: "≠",
    Relation.PARAPHRASE: "≈",
    Relation.EXCERPT: "✂",
    Relation.REPEAT: "↻",
    Relation.DIFFERENT: "·",
}
