"""Answers that are worked out once for a dataset."""

import gc
import pickle
import weakref
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import sleep

import pandas as pd
import pytest

from dashboard.domain.dataset import cache
from dashboard.domain.dataset.cache import Cache, cached, give
from dashboard.domain.dataset.sizes import size_of


@dataclass(frozen=True)
class Contents:
    """What holds something large."""

    held: bytes


class Asked(cache.Caching):
    """Something with a cache, and what was asked of it."""

    def __init__(self) -> None:
        self.cache = Cache()
        self.questions: list[object] = []


@cached
def doubled(asked: Asked, number: int, plus: int = 0) -> int:
    asked.questions.append(number)
    return 2 * number + plus


@cached
def failing(asked: Asked) -> int:
    asked.questions.append("failing")
    raise ValueError("no")


@cached
def nested(asked: Asked, number: int) -> int:
    return doubled(asked, number) + 1


@cached
def slow(asked: Asked) -> object:
    asked.questions.append("slow")
    sleep(0.05)
    return object()


def test_the_same_question_is_worked_out_once():
    asked = Asked()
    assert [doubled(asked, 3), doubled(asked, 3), doubled(asked, 4)] == [6, 6, 8]
    assert asked.questions == [3, 4]


def test_other_values_are_another_question():
    asked = Asked()
    assert (doubled(asked, 3), doubled(asked, 3, plus=1), doubled(asked, 3, plus=2)) == (6, 7, 8)


def test_two_functions_do_not_share_answers():
    asked = Asked()
    assert (doubled(asked, 3), nested(asked, 3)) == (6, 7)
    assert asked.questions == [3]


def test_each_dataset_has_a_memory_of_its_own():
    first, second = Asked(), Asked()
    doubled(first, 3)
    doubled(second, 3)
    assert (first.questions, second.questions) == ([3], [3])


def test_readers_who_ask_the_same_at_once_get_one_answer():
    asked = Asked()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: slow(asked), range(8)))
    assert len({id(answer) for answer in answers}) == 1
    assert asked.questions == ["slow"]


def test_who_asks_something_else_does_not_wait_for_a_slow_answer():
    asked, begun, go_on = Asked(), Event(), Event()

    @cached
    def waiting(asked: Asked) -> str:
        begun.set()
        assert go_on.wait(10)
        return "late"

    with ThreadPoolExecutor(2) as pool:
        late = pool.submit(waiting, asked)
        assert begun.wait(10)
        assert doubled(asked, 3) == 6  # while the other is still being worked out
        go_on.set()
        assert late.result(10) == "late"


def test_a_failure_is_not_remembered():
    asked = Asked()
    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            failing(asked)
    assert asked.questions == ["failing", "failing"]
    assert doubled(asked, 1) == 2


def test_answers_not_asked_for_longest_go_first():
    asked = Asked()
    asked.cache = Cache(most=2)
    for number in (1, 2, 1, 3, 1, 2):
        doubled(asked, number)
    assert asked.questions == [1, 2, 3, 2]


@cached
def large(asked: Asked, number: int) -> pd.DataFrame:
    asked.questions.append(number)
    return pd.DataFrame({"a": range(12_000)})


def test_a_memory_holds_no_more_bytes_than_it_may_but_always_the_newest_answer(monkeypatch):
    monkeypatch.setattr(cache, "_LEAST_ROOM", 240_000)
    asked = Asked()
    for number in range(20):
        large(asked, number)
        assert asked.cache.size < 240_000
    assert len(asked.cache._answers) == 2
    asked.cache._room = 10
    large(asked, 20)
    assert len(asked.cache._answers) == 1
    assert large(asked, 20) is large(asked, 20)


def test_a_large_dataset_gets_room_in_proportion_and_a_small_one_no_less(monkeypatch):
    monkeypatch.setattr(cache, "_LEAST_ROOM", 240_000)
    asked = Asked()
    asked.cache.make_room(10)
    assert asked.cache._room == 240_000
    asked.cache.make_room(1_000_000)
    for number in range(20):
        large(asked, number)
    assert len(asked.cache._answers) == 20


def test_answers_go_along_into_another_process_and_count_there():
    asked = Asked()
    large(asked, 1)
    copied = pickle.loads(pickle.dumps(asked.cache))
    assert copied.size == asked.cache.size
    assert copied.answer(next(iter(asked.cache._answers)), lambda: None) is not None


def test_what_nobody_holds_any_more_is_let_go_with_its_answers():
    asked = Asked()
    gone = weakref.ref(large(asked, 1))
    assert gone() is not None
    del asked
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize(
    ("answer", "low", "high"),
    [
        (pd.DataFrame({"a": range(100_000)}), 800_000, 900_000),
        (tuple(f"{n:>50}" for n in range(10_000)), 900_000, 1_300_000),
        ({"a": ["x" * 1_000_000]}, 1_000_000, 1_010_000),
        (Contents(b"x" * 500_000), 500_000, 510_000), (None, 0, 100),
        (partial(print, Contents(b"x" * 500_000), end="y" * 500_000), 1_000_000, 1_010_000),
        (Contents(Asked()), 0, 1_000),
    ],
)  # fmt: skip
def test_a_size_is_told_well_enough(answer, low, high):
    assert low <= size_of(answer) <= high


def test_an_answer_that_was_given_stays_and_nothing_is_worked_out():
    asked = Asked()
    asked.cache = Cache(most=2)
    give(asked, doubled, 7, 3)
    assert [doubled(asked, number) for number in (1, 2, 4, 3)] == [2, 4, 8, 7]
    assert asked.questions == [1, 2, 4]
