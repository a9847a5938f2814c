"""Pages of a printed text: where each begins, so that a quote can be cited with its page."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from quotetracker.text.spans import Span


@dataclass(frozen=True, slots=True)
class Pages:
    """Where pages begin in a text, in code points, rising; empty for a text without pages."""

    starts: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()
    """The number of the page that begins at the same place of ``starts``."""

    def __bool__(self) -> bool:
        return bool(self.starts)

    @classmethod
    def of(cls, turns: Iterable[tuple[int, int]]) -> "Pages":
        """From pairs of an offset and the page on which the text there stands; only changes of page are kept."""
        starts: list[int] = []
        numbers: list[int] = []
        for at, page in turns:
            if numbers and numbers[-1] == page:
                continue
            if starts and starts[-1] == at:
                numbers[-1] = page
                continue
            starts.append(at)
            numbers.append(page)
        return cls(tuple(starts), tuple(numbers))

    @classmethod
    def parse(cls, stored: str) -> "Pages":
        """From the stored form, such as "1:0 2:1840"."""
        pairs = [pair.split(":") for pair in stored.split()]
        return cls(tuple(int(start) for _, start in pairs), tuple(int(number) for number, _ in pairs))

    def __str__(self) -> str:
        return " ".join(f"{number}:{start}" for start, number in zip(self.starts, self.numbers, strict=True))

    def at(self, offset: int) -> int:
        """The page on which the code point at ``offset`` stands; 0 without pages."""
        return self.numbers[max(0, bisect_right(self.starts, offset) - 1)] if self.starts else 0

    def cite(self, span: Span) -> str:
        """The pages of ``span`` as they are cited: "3" or "3–4"; empty without pages."""
        if not self.starts:
            return ""
        first, last = self.at(span.start), self.at(span.end - 1)
        return str(first) if first == last else f"{first}–{last}"


NO_PAGES = Pages()
