"""Main text of 222 pages: 37 templates in 8 kinds of sites; word F1 beside trafilatura and readability alone.

usage: .venv/bin/python benchmarks/importing_pages.py [--worst N]

readability-lxml is no part of the project; where it is not installed its column is left out.
"""

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import mean

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from pages.sites import Page, pages

from quotetracker.errors import ImportFailedError
from quotetracker.importing.drafts import read_bytes

_WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    """The words of a text and how often each occurs."""
    return Counter(_WORD.findall(text.casefold()))


def f1(got: str, page: Page) -> float:
    """Word F1; headline, byline and date count neither way."""
    truth = words(page.truth)
    found = words(got)
    free = words(page.free)
    for word, count in free.items():
        over = found[word] - truth[word]
        if over > 0:
            found[word] -= min(over, count)
    shared = sum((truth & found).values())
    if not shared:
        return 0.0
    precision, recall = shared / sum(found.values()), shared / sum(truth.values())
    return 2 * precision * recall / (precision + recall)


def ours(html: str) -> str:
    """As QuoteTracker reads it."""
    try:
        return read_bytes(html.encode(), name="page.html").text
    except ImportFailedError:
        return ""


def by_trafilatura(html: str) -> str:
    """As trafilatura reads it alone."""
    import trafilatura

    return trafilatura.extract(html, include_comments=False, include_tables=True) or ""


def by_readability(html: str) -> str:
    """As readability-lxml reads it alone."""
    import lxml.html
    from readability import Document

    try:
        return str(lxml.html.fromstring(Document(html).summary()).text_content())
    except Exception:  # noqa: BLE001 - a benchmark: what another library raises counts as nothing found
        return ""


def readers() -> dict[str, Callable[[str], str]]:
    """Those that are installed."""
    found = {"quotetracker": ours, "trafilatura": by_trafilatura}
    try:
        import readability  # noqa: F401
    except ImportError:
        print("readability-lxml is not installed: its column is left out.")
    else:
        found["readability"] = by_readability
    return found


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--worst", type=int, default=10)
    options.add_argument("--seeds", type=int, default=3)
    chosen = options.parse_args()
    every = pages(chosen.seeds)
    scores: dict[str, list[float]] = {}
    for name, read in readers().items():
        begun = time.process_time()
        scores[name] = [f1(read(page.html), page) for page in every]
        spent = 1000 * (time.process_time() - begun) / len(every)
        low = sum(score < 0.9 for score in scores[name])
        print(f"{name:14} mean F1 {mean(scores[name]):.4f}  least {min(scores[name]):.3f}  below 0.9: {low:2} of "
              f"{len(every)}  {spent:.1f} ms CPU/page")  # fmt: skip
    worst = sorted(range(len(every)), key=lambda nth: scores["quotetracker"][nth])[: chosen.worst]
    for nth in worst:
        print(f"  {every[nth].name:32}" + "".join(f"  {name} {scores[name][nth]:.3f}" for name in scores))
    if mean(scores["quotetracker"]) < 0.97:
        sys.exit("The main text's word F1 is below 0.97.")


if __name__ == "__main__":
    main()
