"""Answers that are worked out once for a dataset, whoever asks, and forgotten with it."""

from collections.abc import Callable
from functools import wraps
from threading import Lock, RLock
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
D = TypeVar("D", bound="Remembering")

_MOST = 2_000
"""Answers kept of one dataset; the oldest go first."""


class Memory:
    """Answers by what was asked. Readers who ask the same at once wait for one answer, others do not wait.

    An answer may ask for others; none asks for itself, so nobody waits in a circle.
    """

    def __init__(self) -> None:
        self._answers: dict[Any, Any] = {}
        self._working: dict[Any, RLock] = {}
        self._lock = Lock()

    def __reduce__(self) -> tuple[Callable[[dict[Any, Any]], "Memory"], tuple[dict[Any, Any]]]:
        """What was worked out goes along into another process; who is working does not."""
        return _with, (dict(self._answers),)

    def answer(self, question: Any, work: Callable[[], R]) -> R:
        """The answer to a question, worked out if nobody asked before."""
        try:
            return self._answers[question]
        except KeyError:
            pass
        with self._lock:
            turn = self._working.setdefault(question, RLock())
        with turn:
            if question in self._answers:
                return self._answers[question]
            try:
                return self._keep(question, work())
            finally:
                with self._lock:
                    self._working.pop(question, None)

    def _keep(self, question: Any, found: R) -> R:
        with self._lock:
            while len(self._answers) >= _MOST:
                del self._answers[next(iter(self._answers))]
            self._answers[question] = found
        return found


def _with(answers: dict[Any, Any]) -> Memory:
    """A memory that has these answers."""
    memory = Memory()
    memory._answers.update(answers)
    return memory


class Remembering:
    """What has a memory: a dataset."""

    memory: Memory


def remember(function: Callable[Concatenate[D, P], R]) -> Callable[Concatenate[D, P], R]:
    """The function, answering again what it was asked of the same dataset.

    Its first argument is the dataset, the others are keys, numbers and a catalogue. What it returns
    is shared by all readers: never change it.
    """
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def answered(data: D, *arguments: P.args, **named: P.kwargs) -> R:
        question = (name, arguments, tuple(named.items()))
        return data.memory.answer(question, lambda: function(data, *arguments, **named))

    return answered
