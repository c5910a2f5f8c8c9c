"""Answers that are worked out once for a dataset, whoever asks, and forgotten with it.

What one address after another asks for would fill any machine: a cache holds so many answers and so many
bytes, and lets go first of what nobody has asked for longest.
"""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock, RLock
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from dashboard.domain.dataset.sizes import size_of

P = ParamSpec("P")
R = TypeVar("R")
D = TypeVar("D", bound="Caching")

_MOST, _LEAST_ROOM = 10_000, 200_000_000
"""Answers kept of one dataset, and bytes that they may hold; those not asked for longest go first."""
_TIMES = 4
"""Times the bytes of a large dataset that its answers may hold: its scores alone are as many as its rows."""


class Cache:
    """Answers by what was asked. Readers who ask the same at once wait for one answer, others do not wait.

    An answer may ask for others; none asks for itself, so nobody waits in a circle. size: bytes that the
    answers hold, as sizes.size_of estimates them. most: answers that are kept.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most, self._room = most, _LEAST_ROOM
        self._given: dict[Any, Any] = {}
        self._answers: OrderedDict[Any, Any] = OrderedDict()
        self._sizes: dict[Any, int] = {}
        self.size = 0
        self._working: dict[Any, RLock] = {}
        self._lock = Lock()

    def __reduce__(self) -> tuple[Callable[..., "Cache"], tuple[dict[Any, Any], dict[Any, Any]]]:
        """What was worked out goes along into another process; who is working does not."""
        return _with, (dict(self._answers), dict(self._given))

    def give(self, question: Any, found: Any) -> None:
        """Have an answer that was worked out elsewhere, of more than is here. It is kept for good."""
        self._given[question] = found

    def make_room(self, size: int) -> None:
        """Let answers hold as much as a dataset of so many bytes needs to be asked twice."""
        self._room = max(self._room, _TIMES * size)

    def answer(self, question: Any, work: Callable[[], R]) -> R:
        """The answer to a question, worked out if nobody asked before."""
        if question in self._given:
            return cast(R, self._given[question])
        with self._lock:
            if question in self._answers:
                self._answers.move_to_end(question)
                return cast(R, self._answers[question])
            turn = self._working.setdefault(question, RLock())
        with turn:
            if question in self._answers:
                return cast(R, self._answers[question])
            try:
                return self._keep(question, work())
            finally:
                with self._lock:
                    self._working.pop(question, None)

    def _keep(self, question: Any, found: R) -> R:
        """Keep an answer and let go of others: the newest stays, however large."""
        size = size_of(question) + size_of(found)
        with self._lock:
            self._answers[question], self._sizes[question] = found, size
            self.size += size
            while len(self._answers) > 1 and (len(self._answers) > self._most or self.size > self._room):
                oldest, _ = self._answers.popitem(last=False)
                self.size -= self._sizes.pop(oldest)
        return found


def _with(answers: dict[Any, Any], given: dict[Any, Any]) -> Cache:
    """A cache that has these answers."""
    cache = Cache()
    cache._given = given
    for question, found in answers.items():
        cache._keep(question, found)
    return cache


class Caching:
    """What has a cache: a dataset. private: of one reader alone, and gone with their session."""

    cache: Cache
    private: bool = False


def cached(function: Callable[Concatenate[D, P], R]) -> Callable[Concatenate[D, P], R]:
    """The function, answering again what it was asked of the same dataset.

    Its first argument is the dataset, the others are keys, numbers and a catalogue. What it returns
    is shared by all readers: never change it.
    """
    name = _name(function)

    @wraps(function)
    def answered(data: D, /, *arguments: P.args, **named: P.kwargs) -> R:
        question = (name, arguments, tuple(named.items()))
        return data.cache.answer(question, lambda: function(data, *arguments, **named))

    return answered


def give(data: Caching, function: Callable[..., R], found: R, *arguments: Any) -> None:
    """Let a cached function answer so of a dataset, because what it would work it out of is not all here."""
    data.cache.give((_name(function), arguments, ()), found)


def _name(function: Callable[..., Any]) -> str:
    return f"{function.__module__}.{function.__qualname__}"
