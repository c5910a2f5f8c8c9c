"""Answers that are worked out once for a dataset."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

import pytest

from dashboard.domain import memory
from dashboard.domain.memory import Memory, remember


class Asked(memory.Remembering):
    """Something with a memory, and what was asked of it."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.questions: list[object] = []


@remember
def doubled(asked: Asked, number: int, plus: int = 0) -> int:
    asked.questions.append(number)
    return 2 * number + plus


@remember
def failing(asked: Asked) -> int:
    asked.questions.append("failing")
    raise ValueError("no")


@remember
def nested(asked: Asked, number: int) -> int:
    return doubled(asked, number) + 1


@remember
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

    @remember
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


def test_the_oldest_answers_go_first(monkeypatch):
    monkeypatch.setattr(memory, "_MOST", 2)
    asked = Asked()
    for number in (1, 2, 3, 3, 2, 1):
        doubled(asked, number)
    assert asked.questions == [1, 2, 3, 1]
