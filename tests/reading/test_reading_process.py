"""Uploads are read by a process of their own: one by one, ended by time or when the reader leaves."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.reading.folder import read_upload
from dashboard.reading.reading_process import ReadingProcess
from dashboard.reading.sheets.limits import UPLOAD
from tests.reading.folders import files_of

pytestmark = pytest.mark.thorough

FILES = files_of()
HEADER = "location_id,level,name\n"
SLOW = {"locations.csv": (HEADER + "".join(f'"k{n}",rt,RT {n}\n' for n in range(150_000))).encode()}
"""Quoted, so that it is read row by row."""


class Gone(BaseException):
    """What ends the run of a reader who has left."""


def quiet(queued: bool) -> None:
    """A reader who waits."""


@pytest.fixture(scope="module")
def apart() -> Iterator[ReadingProcess]:
    found = ReadingProcess()
    yield found
    found.end()


def reasons(data) -> list[str]:
    return [problem.reason for problem in data.problems]


def test_what_is_read_apart_is_what_is_read_here(apart):
    found, here = apart.read(FILES, "x", quiet), read_upload(FILES, "x")
    assert (found.version, found.private, found.names) == (here.version, True, here.names)
    assert problems_of(found) == problems_of(here)
    for table, frame in here.frames.items():
        assert found.frames[table].equals(frame), table


def test_one_process_serves_one_reader_after_the_other(apart):
    apart.warm()
    first = apart._process
    apart.read(FILES, "x", quiet)
    apart.read(FILES, "y", quiet)
    assert apart._process is first


def test_who_leaves_ends_the_reading_and_the_next_reader_is_served(apart):
    def leave(queued: bool) -> None:
        raise Gone

    with pytest.raises(Gone):
        apart.read(SLOW, "x", leave)
    assert apart._process is None
    assert not apart.read(FILES, "x", quiet).problems


def test_what_takes_too_long_is_given_up_in_a_sentence(apart):
    hasty = ReadingProcess(replace(UPLOAD, wait_seconds=0.3))
    data = hasty.read(SLOW, "x", quiet)
    assert reasons(data) == ["upload_too_slow"]
    assert data.refusal("locations") is not None
    assert data.private
    assert hasty._process is None


def test_a_process_that_dies_is_told_in_a_sentence_and_another_one_comes(apart):
    def kill(queued: bool) -> None:
        if apart._process is not None:
            apart._process.kill()

    assert reasons(apart.read(SLOW, "x", kill)) == ["upload_ended"]
    assert not apart.read(FILES, "x", quiet).problems


def test_another_reader_waits_and_is_told_so(apart):
    told: list[bool] = []
    reading, seen = threading.Event(), threading.Event()

    def first(queued: bool) -> None:
        reading.set()
        seen.wait(10)

    def second(queued: bool) -> None:
        told.append(queued)
        seen.set()

    one = threading.Thread(target=apart.read, args=(FILES, "x", first))
    one.start()
    assert reading.wait(10)
    apart.read(FILES, "y", second)
    one.join()
    assert told[0] is True
    assert told[-1] is False or len(told) == told.count(True)
