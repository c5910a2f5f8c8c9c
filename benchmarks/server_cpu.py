"""CPU time of the server: a rerun, a view drawn for the first time, a new session.

CPU time, because the wall clock of a shared machine says more about its neighbours. The apps take
turns, so that noise meets all of them alike.
"""

import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import ExitStack
from itertools import product
from statistics import median

from benchmarks.apps import DATASETS, EMPTY, Servers, Subject, baseline, ours
from benchmarks.client import Reader
from benchmarks.report import progress, ratio, table
from dashboard.screen.frame import PAGES

_ROUNDS = 3
_RERUNS = 6
_SESSIONS = 4
_PLACES = 6
"""How many places, the largest first, are drawn for the first time."""
_AFTERWARDS_SECONDS = 0.2
"""What a server does after its answer, collecting garbage above all, is part of the cost."""

_OURS = list(product(PAGES, DATASETS))


def reruns(servers: Servers) -> str:
    """A change of year on an open page, and a change to a place that nobody has looked at yet."""
    turns = [subject for page in PAGES for subject in (*_both(page), EMPTY, baseline(page))]
    with ExitStack() as open_pages:
        readers = {subject: open_pages.enter_context(subject.opened(servers)) for subject in turns}
        for subject, reader in readers.items():
            _change_years(subject, reader, len(subject.years))
        first = {subject: _first_drawing(servers, subject) for page in PAGES for subject in _both(page)}
        again = _in_turns(turns, servers, lambda subject: _change_years(subject, readers[subject], _RERUNS))
    per_rerun = {subject: cost / _RERUNS for subject, cost in again.items()}
    return _again_table(per_rerun) + "\n" + _first_table(first, per_rerun)


def new_sessions(servers: Servers) -> str:
    """A reader opens the first page and leaves."""
    turns = [*_both(PAGES[0]), EMPTY, baseline(PAGES[0])]
    costs = _in_turns(turns, servers, lambda subject: _open_and_leave(servers, subject))
    *own, empty, naive = (costs[subject] / _SESSIONS for subject in turns)
    rows = [
        [dataset, f"{cost:.0f}", f"{empty:.0f}", f"{naive:.0f}", ratio(cost, empty), ratio(naive, cost)]
        for dataset, cost in zip(DATASETS, own, strict=True)
    ]
    columns = ("data", "ours", "empty", "baseline", "ours ÷ empty", "baseline ÷ ours")
    return table("A new session on the first page: CPU ms of the server", columns, rows)


def _both(page: str) -> list[Subject]:
    return [ours(page, dataset) for dataset in DATASETS]


def _in_turns(
    turns: list[Subject], servers: Servers, work: Callable[[Subject], None]
) -> dict[Subject, float]:
    """The median CPU milliseconds of some work, done by each in turn."""
    costs: dict[Subject, list[float]] = defaultdict(list)
    for number in range(_ROUNDS):
        progress(f"  round {number + 1} of {_ROUNDS}")
        for subject in turns:
            costs[subject].append(_cpu_ms(servers[subject.app][1], lambda subject=subject: work(subject)))
    return {subject: median(samples) for subject, samples in costs.items()}


def _cpu_ms(pid: int, work: Callable[[], None]) -> float:
    before = cpu_clock(pid)
    work()
    time.sleep(_AFTERWARDS_SECONDS)
    return (cpu_clock(pid) - before) * 1000


def cpu_clock(pid: int) -> float:
    """CPU seconds of another process: as /proc/PID/stat, but not in ticks of 10 ms (Linux)."""
    return time.clock_gettime((~pid << 3) | 2)


def _change_years(subject: Subject, reader: Reader, times: int) -> None:
    """Each time another year than before; a page without a choice just runs again."""
    for number in range(times):
        if subject.years:
            reader.choose(subject.year_box, subject.years[number % len(subject.years)])
        else:
            reader.rerun()


def _first_drawing(servers: Servers, subject: Subject) -> tuple[float, float]:
    """The median and the highest of the first places, in the language that nobody has read so far."""
    progress(f"  {subject.page or PAGES[0]}, {subject.query}")
    pid = servers[subject.app][1]
    with subject.opened(servers, subject.query.replace("lang=id", "lang=en")) as reader:
        places = reader.options("choice-place")[: _PLACES + 1]
        costs = [
            _cpu_ms(pid, lambda place=place: reader.choose("choice-place", place))
            for place in places
            if place != reader.chosen("choice-place")
        ]
    return median(costs), max(costs)


def _open_and_leave(servers: Servers, subject: Subject) -> None:
    for _ in range(_SESSIONS):
        with subject.opened(servers):
            pass


def _again_table(cost: dict[Subject, float]) -> str:
    rows = []
    for page, dataset in _OURS:
        own, empty, naive = cost[ours(page, dataset)], cost[EMPTY], cost[baseline(page)]
        numbers = [f"{own:.1f}", f"{empty:.1f}", f"{naive:.0f}"]
        rows.append([page, dataset, *numbers, ratio(own, empty), ratio(naive, own)])
    columns = ("page", "data", "ours", "empty", "baseline", "ours ÷ empty", "baseline ÷ ours")
    return table("A rerun after a change of year: CPU ms of the server", columns, rows)


def _first_table(first: dict[Subject, tuple[float, float]], again: dict[Subject, float]) -> str:
    rows = []
    for page, dataset in _OURS:
        (typical, highest), naive = first[ours(page, dataset)], again[baseline(page)]
        numbers = [f"{typical:.0f}", f"{highest:.0f}", f"{naive:.0f}"]
        rows.append([page, dataset, *numbers, ratio(naive, typical), ratio(naive, highest)])
    columns = ("page", "data", "ours", "ours, highest", "baseline", "baseline ÷ ours", "baseline ÷ highest")
    return table("A view that nobody has looked at yet: CPU ms of the server", columns, rows)
