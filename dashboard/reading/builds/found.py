"""What is wrong with millions of rows: each thing, file and column once, with how often and where first."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, is_dataclass, replace
from typing import Any

from dashboard.domain.dataset.problems import Day, Detail, Headings, Problem, Quantity, Said, Word

_DETAILS = {kind.__name__: kind for kind in (Quantity, Word, Day, Said, Headings)}
_KEPT = ("file", "reason", "line", "column", "value", "softened", "table", "place", "year", "activity")


@dataclass(frozen=True)
class Found:
    """A problem as its first row has it, and how many rows have it."""

    problem: Problem
    rows: int = 1


def together(found: Iterable[Found]) -> tuple[Found, ...]:
    """Those of one file, table, column and reason as one: the first of them stands for all."""
    groups: dict[tuple[object, ...], list[Found]] = {}
    for one in found:
        problem = one.problem
        key = (problem.table, problem.file, problem.reason, problem.column, problem.softened)
        groups.setdefault(key, []).append(one)
    return tuple(Found(_first(group), sum(one.rows for one in group)) for group in groups.values())


def _first(group: list[Found]) -> Problem:
    first = min(group, key=lambda one: one.problem.line or 0).problem
    return replace(first, rows=())


def counted(problems: Iterable[Problem]) -> tuple[Found, ...]:
    """Problems of rows, as the reading of a small file tells them."""
    return together(Found(problem, _rows(problem)) for problem in problems)


def _rows(problem: Problem) -> int:
    """How many rows a problem speaks of: a remark on a column says it itself."""
    told: Mapping[str, object] = problem.details
    return int(str(told["n"])) if "n" in told and problem.severity == "note" else len(problem.every_row)


def as_record(found: Found) -> dict[str, Any]:
    """As JSON has it; `from_record` gives it back."""
    details = {name: _detail(value) for name, value in found.problem.details.items()}
    return {name: getattr(found.problem, name) for name in _KEPT} | {"details": details, "rows": found.rows}


def _detail(value: Detail) -> object:
    kept = value if isinstance(value, str | int) else asdict(value)
    return {"is": type(value).__name__, **kept} if is_dataclass(value) and isinstance(kept, dict) else kept


def from_record(record: Mapping[str, Any]) -> Found:
    """What `as_record` gave."""
    details = {name: _from_detail(value) for name, value in record["details"].items()}
    return Found(Problem(**{name: record[name] for name in _KEPT}, details=details), int(record["rows"]))


def _from_detail(value: Any) -> Detail:
    if not isinstance(value, dict):
        return value if isinstance(value, int) else str(value)
    fields = {
        name: tuple(part) if isinstance(part, list) else part for name, part in value.items() if name != "is"
    }
    kind: Callable[..., Detail] = _DETAILS[value["is"]]
    return kind(**fields)
