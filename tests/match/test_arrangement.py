"""Words that keep their company, and words that change it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quotetracker.match.arrangement import ARRANGEMENT, arrangement
from quotetracker.match.comparison import Wording, compare
from quotetracker.match.lexicon import rarity
from quotetracker.match.profile import Profile
from quotetracker.match.sense import Sense

_SAID = "The harbour board warned the fishermen about the mine that the divers had found near the lighthouse."
_MOVED = "About the mine that the divers had found near the lighthouse the harbour board warned the fishermen."
_EXCHANGED = "The fishermen warned the divers about the mine that the harbour board had found near the lighthouse."


def _values(a: str, b: str) -> dict[str, float]:
    return dict(zip(ARRANGEMENT, arrangement(Sense(Profile(a, rarity)), Sense(Profile(b, rarity))), strict=True))


def test_a_clause_that_moved_takes_its_words_along() -> None:
    found = _values(_SAID, _MOVED)

    assert found["moved_whole"] >= 1
    assert found["unordered"] > 0
    assert found["slots_exchanged"] == found["pairs_torn"] == found["led_otherwise"] == 0


def test_words_that_change_places_get_other_company() -> None:
    found = _values(
        "Old teachers get small classes, and young teachers get large classes, said the board of Harbury.",
        "Young teachers get small classes, and old teachers get large classes, said the board of Harbury.",
    )

    assert found["pairs_apart"] > 0 or found["moved"] >= 2
    assert _values(_SAID, _EXCHANGED)["moved"] >= 2
    assert (
        _values(
            "He sold the farm of the mayor to a bank in Ostwick", "He sold the bank of Ostwick to a mayor in the farm"
        )["slots_exchanged"]
        > 0
    )


@pytest.mark.parametrize(
    "other",
    [
        _SAID,
        "The fishermen sold their boats.",
        "",
        "…",
        _SAID[: len(_SAID) // 2],
        "Nobody has seen the divers since Monday.",
    ],
)
def test_equal_words_and_words_of_other_matters_have_no_arrangement(other: str) -> None:
    assert set(_values(_SAID, other).values()) == {0.0}


def test_who_did_what_to_whom_tells_two_statements_apart() -> None:
    moved, exchanged = (compare(Wording(_SAID), Wording(other)).score for other in (_MOVED, _EXCHANGED))

    assert moved > 0.9 > exchanged + 0.1


def test_the_figures_are_the_same_in_every_process() -> None:
    """Sets of words come in another order in every process."""
    code = (
        "from quotetracker.match.comparison import Wording, traits;"
        f"print(traits(Wording({_SAID!r}), Wording({_EXCHANGED!r})))"
    )

    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(told) == 1
