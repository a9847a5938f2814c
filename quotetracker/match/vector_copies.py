"""Quotes with equal vectors share one place in an engine: a hundred thousand copies cost no more than one."""

from collections.abc import Callable, Iterator
from hashlib import blake2b


class Copies:
    """Which keys share which place. A place is an int that the engine chooses."""

    def __init__(self) -> None:
        self._place_of: dict[int, int] = {}
        self._by_digest: dict[int, int] = {}
        self._digest_of: dict[int, int] = {}
        # A place with one key, which is the rule, keeps a plain int.
        self._keys_at: dict[int, int | dict[int, None]] = {}

    def __len__(self) -> int:
        return len(self._place_of)

    def __contains__(self, key: int) -> bool:
        return key in self._place_of

    def __iter__(self) -> Iterator[int]:
        return iter(self._place_of)

    def is_taken(self, place: int) -> bool:
        """Whether keys share ``place``."""
        return place in self._keys_at

    def keys_at(self, place: int) -> Iterator[int]:
        """The keys that share a place."""
        keys = self._keys_at.get(place, {})
        return iter((keys,) if isinstance(keys, int) else keys)

    def join(self, key: int, vector: bytes, new_place: Callable[[], int]) -> int | None:
        """Put ``key`` where its vector is; the new place when there is none yet, for the engine to fill."""
        digest = int.from_bytes(blake2b(vector, digest_size=8).digest())
        place = self._by_digest.get(digest)
        if place is not None:
            keys = self._keys_at[place]
            if isinstance(keys, int):
                keys = self._keys_at[place] = {keys: None}
            keys[key] = None
            self._place_of[key] = place
            return None
        place = new_place()
        self._by_digest[digest] = place
        self._digest_of[place] = digest
        self._keys_at[place] = key
        self._place_of[key] = place
        return place

    def leave(self, key: int) -> int | None:
        """Take ``key`` away; its place when nobody is left there, for the engine to clear."""
        place = self._place_of.pop(key, None)
        if place is None:
            return None
        keys = self._keys_at[place]
        if not isinstance(keys, int):
            del keys[key]
            if keys:
                return None
        del self._keys_at[place], self._by_digest[self._digest_of.pop(place)]
        return place
