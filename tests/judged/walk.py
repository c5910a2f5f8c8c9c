"""Which views are judged.

Every place of both datasets, without a year and in years, on every page and every part of a page. A place
of each of three levels in every year and both languages; at the others the languages take turns with the
years, and each is asked about every third year, its neighbours about those between; with more effort about
all of them. What else can be chosen (how a part is cut, sorted, measured or opened; CUTS) is walked for the
three, without a year, in a year with a survey and in one without.
"""

from collections.abc import Iterator
from itertools import cycle, islice

from dashboard.findings.register import PARTS as REGISTER
from dashboard.findings.register import switch_of
from dashboard.screen.frame import PAGES
from dashboard.text.catalogue import LANGUAGES
from tests.effort import EFFORT
from tests.judged.facts import facts_of
from tests.judged.reader import Reader, View

DATASETS = ("tanjungpinang", "contoh")
AT_ONCE = ("data",)
"""Pages whose parts stand below one another: one address shows them all."""


def _asked(page: str) -> Iterator[dict[str, str]]:
    """What the address asks for to open each part of a page; nothing for the one that it opens with."""
    yield {}
    if page not in AT_ONCE:
        yield from ({switch_of(page): part} for part in list(REGISTER[page])[1:])


PARTS: tuple[tuple[str, dict[str, str]], ...] = tuple(
    (page, asked) for page in PAGES for asked in _asked(page)
)
"""Every page with every part of it, the one it opens with first."""

JUDGED = tuple(part for part in PARTS if part[0] != "about")
"""Those that speak of a place and a year; the method page tells rules, which are the same everywhere."""

CUTS: tuple[tuple[str, dict[str, str]], ...] = (
    ("trends", {"show": "figures", "reach": "inside"}),
    ("trends", {"show": "figures", "quantity": "spending", "axis": "value"}),
    ("indicators", {"detail": "criteria", "measure": "percent"}),
    ("indicators", {"level": "rw"}),
    ("indicators", {"cell": "21.72.03.1005-RW006-RT001~total"}),
    ("indicators", {"cell": "21.72.03.1005~water"}),
    ("indicators", {"vs": "21.72.03.1005-RW006-RT003"}),
    ("indicators", {"vs": "2016", "detail": "criteria"}),
    ("spending", {"vs": "21.72.03.1005-RW006-RT003"}),
    ("spending", {"vs": "2018", "by": "kind"}),
    ("rt", {"vs": "21.72.03.1005-RW006-RT003"}),
    ("rt", {"vs": "2018"}),
    ("indicators", {"show": "distance", "sort": "name", "level": "rw"}),
    ("indicators", {"show": "change", "detail": "criteria"}),
    ("indicators", {"show": "handling", "reading": "five_items"}),
    ("map", {"shows": "distance"}),
    ("map", {"shows": "change"}),
    ("map", {"shows": "works"}),
    ("map", {"shows": "people"}),
    ("map", {"shows": "promises"}),
    ("map", {"shows": "water_access", "beside": "years"}),
    ("map", {"shows": "water", "beside": "class"}),
    ("map", {"ground": "online"}),
    ("spending", {"money": "budget"}),
    ("spending", {"money": "unstated"}),
    ("spending", {"by": "kind"}),
    ("spending", {"by": "implementer"}),
    ("spending", {"by": "kind", "across": "funding_source"}),
    ("spending", {"show": "flow", "level": "rw"}),
    ("spending", {"show": "need", "aspect": "road_coverage"}),
    ("spending", {"show": "need", "level": "rw"}),
    ("simulation", {"how": "work"}),
    ("simulation", {"show": "cheapest", "goal": "people"}),
    ("simulation", {"show": "cheapest", "budget": "1000000"}),
    ("data", {"about": "money"}),
    ("data", {"compare": "contoh"}),
)
CUT_PLACES = ("21.72", "21.72.03.1005", "21.72.03.1005-RW006-RT001")
CUT_YEARS = ("all", "2020", "2021")


def every_place() -> list[tuple[str, str]]:
    """Each dataset with each of its places."""
    return [(dataset, place) for dataset in DATASETS for place in facts_of(dataset).places]


def _years(reader: Reader, dataset: str, place: str) -> list[str]:
    """The years that a place is asked about."""
    years = [str(year) for year in reader.kept[dataset].data.years]
    if EFFORT > 1 or place in CUT_PLACES:
        return years
    return years[_number(dataset, place) % 3 :: 3]


def _number(dataset: str, place: str) -> int:
    return list(facts_of(dataset).places).index(place)


def views_of(reader: Reader, dataset: str, place: str) -> Iterator[View]:
    """All views about a place; those that share their numbers follow one another."""
    turns = islice(cycle(LANGUAGES), _number(dataset, place), None)
    for year in ("all", *_years(reader, dataset, place)):
        cuts = CUTS if place in CUT_PLACES and year in CUT_YEARS else ()
        languages = LANGUAGES if place in CUT_PLACES else (next(turns),)
        for page, choices in (*JUDGED, *cuts):
            for language in languages:
                yield View(page, dataset, place, year, language, tuple(choices.items()))
