"""A value of an object that is worked out when it is first asked for, and then kept."""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

_Owner = TypeVar("_Owner")
_Value = TypeVar("_Value")


class lazily(Generic[_Owner, _Value]):  # noqa: N801 - written as a decorator
    """``functools.cached_property`` without its lock, which all objects share and which takes longer than most values.

    Two threads may work the same value out twice; both come to the same.
    """

    def __init__(self, work: Callable[[_Owner], _Value]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, owner: None, kind: type[_Owner]) -> "lazily[_Owner, _Value]": ...
    @overload
    def __get__(self, owner: _Owner, kind: type[_Owner]) -> _Value: ...

    def __get__(self, owner: _Owner | None, kind: type[_Owner]) -> "_Value | lazily[_Owner, _Value]":
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work(owner)
        return value
