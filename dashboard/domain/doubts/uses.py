"""Which rows a picture is drawn from, so that it can be marked where one of them is doubtful or left out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.origins import Origin
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.domain.score.surveys import survey_of

Test = Callable[[Problem], bool]

USES = ("areas", "scores", "money", "map", "figures")
"""What pictures are drawn from: slum areas, criteria and their bases, lines of money, all of it; published
figures with the decrees."""

_POSITIONS = ("coordinates_swapped", "coordinates_projected", "coordinates_zero", "coordinates_far")
_PRIORITIES = ("level_stated_otherwise", "legality_stated_otherwise")
"""Of places, and in no score."""


@cached
def problems_about(data: Dataset, use: str, place: str, year: int | None) -> tuple[Problem, ...]:
    """The doubtful and left out rows behind a picture of a place.

    A row that names no known place may belong to any, so it marks them all.

    Args:
        use: one of USES.
        year: as the picture shows it: areas, figures and the newest survey up to it, money of it.
    """
    tests = {"areas": _areas, "scores": _scores, "money": _money, "map": _map, "figures": _figures}
    about = tests[use](data, place, year)
    return tuple(
        problem for problem in problems_of(data) if problem.doubtful and any(map(about, _rows_of(problem)))
    )


def _rows_of(problem: Problem) -> Iterator[Problem]:
    """A problem as one of each row that it is about."""
    yield problem
    for row in problem.rows:
        yield replace(problem, **row._asdict(), rows=())


def _areas(data: Dataset, place: str, year: int | None) -> Test:
    lines = {"indicators": _lines_of_readings(data), "figures": _lines_of_areas(data)}
    return _until(data, place, year, lines)


def _figures(data: Dataset, place: str, year: int | None) -> Test:
    whole = {table: set(data.frames[table]["line"]) for table in ("figures", "decrees")}
    return _until(data, place, year, {"indicators": _lines_of_readings(data)} | whole)


def _until(data: Dataset, place: str, year: int | None, lines: dict[str, set[int]]) -> Test:
    """Rows of a place and of what lies inside it, up to a year."""
    inside = data.inside(place)

    def test(problem: Problem) -> bool:
        until = year is None or problem.year is None or problem.year <= year
        return until and _in(problem, data, inside) and _among(problem, data, lines)

    return test


def _scores(data: Dataset, place: str, year: int | None) -> Test:
    survey = survey_of(data, place, year)
    criteria = data.readings[data.readings["indicator"] != "slum_area"]
    places = data.inside(place) | set(data.above(place))
    lines = {"indicators": set(criteria["line"]), "locations": set(data.locations["line"])}

    def test(problem: Problem) -> bool:
        of_survey = problem.year is None or survey is None or problem.year == survey.year
        drawn = problem.reason not in (*_POSITIONS, *_PRIORITIES) and _among(problem, data, lines)
        return of_survey and drawn and _in(problem, data, places)

    return test


def _money(data: Dataset, place: str, year: int | None) -> Test:
    lines = {"activities": set(data.activities["line"])}
    inside = data.inside(place)

    def test(problem: Problem) -> bool:
        of_year = year is None or problem.year is None or problem.year == year
        return of_year and _among(problem, data, lines) and _in(problem, data, inside)

    return test


def _map(data: Dataset, place: str, year: int | None) -> Test:
    parts = [part(data, place, year) for part in (_areas, _scores, _money)]
    inside = data.inside(place)

    def test(problem: Problem) -> bool:
        position = problem.reason in _POSITIONS and _in(problem, data, inside)
        return position or any(part(problem) for part in parts)

    return test


def _lines_of_readings(data: Dataset) -> set[int]:
    return set(data.readings[data.readings["indicator"] == "slum_area"]["line"])


def _lines_of_areas(data: Dataset) -> set[int]:
    return set(data.figures[data.figures["measure"] == "slum_area"]["line"])


def _among(problem: Problem, data: Dataset, lines: dict[str, set[int]]) -> bool:
    """Whether a problem is of one of these rows, of a row that is missing among them, or of a whole file."""
    if problem.table not in lines:
        return False
    if problem.severity != "note" or problem.line is None:
        return True
    number = data.files.number(problem.table, Origin(problem.file, problem.line))
    return number in lines[problem.table]


def _in(problem: Problem, data: Dataset, places: Iterable[str]) -> bool:
    return problem.place not in data.places or problem.place in places
