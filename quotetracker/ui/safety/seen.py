"""What a form showed, so that what it writes can be compared with what was changed elsewhere meanwhile."""

from typing import Generic, TypeVar

_T = TypeVar("_T")


class Seen(Generic[_T]):
    """One for each form. Its own changes count as seen: they may still be on their way when the next one is made."""

    def __init__(self) -> None:
        self._shown: _T | None = None
        self._sent: list[_T] = []

    def show(self, stored: _T, *, other: bool) -> None:
        """The form shows this; ``other``: of another thing than before."""
        if other or (self._sent and stored == self._sent[-1]):
            self._sent.clear()
        self._shown = stored

    def has_sent(self, typed: _T) -> bool:
        """Whether ``typed`` is on its way already."""
        return typed in self._sent

    def sending(self, typed: _T) -> tuple[_T, ...]:
        """The form writes ``typed``: what it has seen until now."""
        seen = (*(() if self._shown is None else (self._shown,)), *self._sent)
        self._sent.append(typed)
        return seen
