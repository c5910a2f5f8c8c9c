"""A reader's files, read by a process of its own: nobody else waits for it, and it can be ended.

The process is this Python with this module and nothing else (`python -m dashboard.reading.reading_process`).
Those of multiprocessing run the main module again, which under `streamlit run` is a page; a fork would take
threads and locks of the server along. It is started before it is needed, because that takes a second, serves
one reader at a time, and is ended when it is not asked for a while, takes too long, or its reader has gone.
"""

import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import IO

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.folder import nothing_read, read_upload
from dashboard.reading.sheets.limits import MEGABYTE, UPLOAD, Limits
from dashboard.settings import ROOT

Files = Mapping[str, bytes]
Waiting = Callable[[bool], None]
"""Called a few times a second until the files are read, with whether another reader's are read first. What it
raises ends the reading."""

_LOOK_SECONDS = 0.2
_IDLE_SECONDS = 600
"""A process that nobody asks for so long ends itself."""

_NICER = 5
"""A quarter of a processor where a page wants it too; the nicest, 19, gets none of a busy machine."""

_LENGTH_BYTES = 8


class ReadingProcess:
    """Reads uploads apart, one after the other. limits: what one may cost."""

    def __init__(self, limits: Limits = UPLOAD) -> None:
        self._limits = limits
        self._turn = threading.Lock()
        self._starting = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def warm(self) -> None:
        """Have a process ready; returns at once."""
        with self._starting:
            if self._process is not None and self._process.poll() is not None:
                self.end()
            if self._process is None:
                self._process = _started()

    def read(self, files: Files, name: str, waiting: Waiting) -> Dataset:
        """What `read_upload` makes of the files, or a dataset that says why it was given up."""
        while not self._turn.acquire(timeout=_LOOK_SECONDS):
            waiting(True)
        try:
            self.warm()
            return self._answer(files, name, waiting)
        finally:
            self._turn.release()

    def _answer(self, files: Files, name: str, waiting: Waiting) -> Dataset:
        process = self._process
        assert process is not None
        answers: list[Dataset | Problem] = []
        asking = threading.Thread(
            target=_ask, args=(process, files, name, self._limits, answers), daemon=True
        )
        asking.start()
        end = time.monotonic() + self._limits.wait_seconds
        try:
            while asking.is_alive() and time.monotonic() < end:
                waiting(False)
                asking.join(_LOOK_SECONDS)
        except BaseException:  # the reader has gone, or wants something else
            self.end()
            raise
        if asking.is_alive():
            self.end()
            return nothing_read(files, name, _too_slow(self._limits.wait_seconds))
        answer = answers[0] if answers else _ended(process, self._limits)
        return nothing_read(files, name, answer) if isinstance(answer, Problem) else answer

    def end(self) -> None:
        """End the process and close its pipes; the next reader gets another one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            with suppress(OSError):  # what was not sent yet goes nowhere
                pipe.close()


def _ask(
    process: "subprocess.Popen[bytes]",
    files: Files,
    name: str,
    limits: Limits,
    answers: list[Dataset | Problem],
) -> None:
    """Send what is to be read and take what comes back; nothing where the process ends before."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError, EOFError):
        _send(process.stdin, pickle.dumps((dict(files), name, limits)))
        answers.append(pickle.loads(_received(process.stdout)))  # noqa: S301  our own process wrote it


def _started() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "dashboard.reading.reading_process"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        creationflags=getattr(subprocess, "IDLE_PRIORITY_CLASS", 0),  # of Windows, which knows no `nice`
    )


def _send(stream: IO[bytes], content: bytes) -> None:
    stream.write(len(content).to_bytes(_LENGTH_BYTES, "big") + content)
    stream.flush()


def _received(stream: IO[bytes]) -> bytes:
    length = int.from_bytes(_exactly(stream, _LENGTH_BYTES), "big")
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


def _ended(process: "subprocess.Popen[bytes]", limits: Limits) -> Problem:
    """Why a process ended without an answer: it took too long, or, most likely, too much memory."""
    too_long = getattr(signal, "SIGXCPU", None)
    with suppress(subprocess.TimeoutExpired):
        if too_long is not None and process.wait(_LOOK_SECONDS) == -too_long:
            return _too_slow(limits.work_seconds)
    return Problem("", "upload_ended")


def _too_slow(seconds: float) -> Problem:
    return Problem("", "upload_too_slow", details={"limit": str(int(seconds))})


# In the process ---------------------------------------------------------------------------------------


def serve(source: IO[bytes], sink: IO[bytes]) -> None:
    """Read one upload after the other until nobody asks any more."""
    _be_ready()
    while True:
        idle = threading.Timer(_IDLE_SECONDS, os._exit, (0,))
        idle.daemon = True
        idle.start()
        try:
            files, name, limits = pickle.loads(_received(source))  # noqa: S301  the server wrote it
        except EOFError:
            return
        idle.cancel()
        _send(sink, pickle.dumps(_read(files, name, limits)))


def _read(files: Files, name: str, limits: Limits) -> Dataset | Problem:
    from dashboard.domain.doubts import problems_of

    _spend_no_more_than(limits)
    try:
        data = read_upload(files, name, limits)
        problems_of(data)  # kept in its cache: the server need not work them out
    except MemoryError:
        return Problem("", "upload_ended")
    except Exception:
        sys.excepthook(*sys.exc_info())  # for whoever runs the server; the reader gets a sentence
        return Problem("", "upload_ended")
    return data


def _be_ready() -> None:
    """Import what reading needs; from then on whatever else the machine does comes first."""
    import defusedxml.ElementTree
    import openpyxl
    import pyarrow.csv

    import dashboard.domain.doubts

    assert all((defusedxml.ElementTree, openpyxl, pyarrow.csv, dashboard.domain.doubts))
    if hasattr(os, "nice"):
        os.nice(_NICER)


def _spend_no_more_than(limits: Limits) -> None:
    """The system ends the process that takes more, where it can: nothing of Python needs to notice."""
    try:
        import resource
    except ImportError:  # Windows: the time of the server's clock is the limit there
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    for what, limit in (
        (resource.RLIMIT_CPU, int(used + limits.work_seconds) + 1),
        (resource.RLIMIT_AS, _address_space() + limits.memory),
    ):
        _, hardest = resource.getrlimit(what)
        with suppress(ValueError, OSError):  # one that is lower already stays
            resource.setrlimit(what, (limit if hardest < 0 else min(limit, hardest), hardest))


def _address_space() -> int:
    """Bytes of address space in use, so that what is allowed is what reading adds."""
    try:
        with open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123
            return int(sizes.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 1_000 * MEGABYTE


if __name__ == "__main__":
    words = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    serve(sys.stdin.buffer, words)
