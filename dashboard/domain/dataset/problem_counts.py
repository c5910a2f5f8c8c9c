"""Problems counted: by severity, by the rows that they take out of all sums, by what they have in common."""

from collections import Counter
from collections.abc import Iterable, Iterator

from dashboard.domain.dataset.problems import SEVERITIES, LostRow, Problem, Severity


def problem_counts(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many of each severity."""
    found = Counter(problem.severity for problem in problems)
    return {severity: found[severity] for severity in SEVERITIES}


def rows_left_out(problems: Iterable[Problem]) -> int:
    """How many rows are in no sum, however much is wrong with each; those merely counted, for each thing."""
    problems = tuple(problems)
    counted = sum(problem.alike for problem in problems if problem.severity == "left_out")
    return len({(row.file, row.line) for row in lost_rows(problems)}) + counted


def lost_rows(problems: Iterable[Problem]) -> Iterator[LostRow]:
    """The rows that are in no sum, once for each thing that is wrong with them."""
    for problem in problems:
        if problem.severity == "left_out" or (problem.severity == "refused" and problem.rows):
            yield from problem.every_row


def grouped(problems: Iterable[Problem]) -> list[tuple[Problem, ...]]:
    """Those of one file and reason together, what costs most first, doubts before notes on reading."""
    groups: dict[tuple[str, str, Severity], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.file, problem.reason, problem.severity), []).append(problem)
    found = [tuple(group) for group in groups.values()]
    return sorted(found, key=lambda group: (-SEVERITIES.index(group[0].severity), not group[0].doubtful))
