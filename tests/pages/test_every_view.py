"""Every part of a page that a choice leads to opens in both languages, for every level, and for nonsense."""

import re

import pytest

from dashboard.text.catalogue import LANGUAGES
from tests.pages.opened import DOCUMENTED, PLACES, SAMPLE, headline, opened, words

VIEWS = (
    ("trends", {"show": "figures", "axis": "value", "reach": "inside"}),
    ("spending", {"show": "need"}),
    ("spending", {"show": "checks"}),
    ("spending", {"by": "kind", "across": "funding_source"}),
    ("spending", {"by": "implementer", "across": "year"}),
    ("spending", {"show": "ladder"}),
    ("spending", {"show": "flow"}),
    ("spending", {"show": "unit_cost"}),
    ("map", {"measure": "money"}),
    ("indicators", {"detail": "criteria", "measure": "percent"}),
    ("indicators", {"detail": "aspects", "measure": "percent", "level": "rw"}),
    ("indicators", {"show": "distance", "sort": "name"}),
    ("indicators", {"show": "distance", "level": "rw"}),
    ("indicators", {"show": "change", "detail": "criteria"}),
    ("indicators", {"show": "handling", "reading": "five_items"}),
    ("collaboration", {"show": "stages"}),
    ("collaboration", {"show": "bodies"}),
    ("collaboration", {"show": "promises"}),
    ("collaboration", {"show": "wins"}),
    ("simulation", {"show": "cheapest", "goal": "people"}),
    ("simulation", {"show": "compare"}),
    ("simulation", {"how": "work"}),
    ("rt", {}),
    ("data", {"compare": SAMPLE}),
    ("data", {"compare": DOCUMENTED, "difference": "added"}),
)
CHOICES = (
    "cell", "show", "detail", "measure", "level", "sort", "part", "from", "reading", "of", "plans", "plan",
    "rt", "how", "by", "across", "money", "axis", "reach", "quantity", "work", "goal", "budget", "only",
    "prices", "option", "compare", "difference", "table", "rows",
)  # fmt: skip
SHOWN = (
    "scores", "distance", "change", "handling", "cheapest", "compare", "edit", "areas", "figures", "money",
    "ladder", "flow", "unit_cost", "need", "checks", "stages", "bodies", "promises", "wins",
)  # fmt: skip
NONSENSE = (
    "",
    "~",
    "total",
    "-1",
    "99999999999999999999",
    "<b>x</b>",
    "![x](http://a.b)",
    "${__import__}",
    "\N{BOM}",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dataset", [DOCUMENTED, SAMPLE])
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_a_view_opens_with_a_finding_for_places_of_every_level(view: tuple, dataset: str, language: str):
    page, choices = view
    for place in PLACES:
        app = opened(page, data=dataset, lang=language, place=place, **choices)
        assert not app.exception, place
        assert not app.error, place
        assert headline(app)
        assert not re.search(r"\b(None(?! (?:of|are|is))|nan|NaN|NA|null)\b", words(app)), place


@pytest.mark.parametrize("nonsense", NONSENSE)
@pytest.mark.parametrize(
    "page", ["indicators", "simulation", "rt", "trends", "data", "spending", "map", "collaboration"]
)
def test_an_address_full_of_nonsense_opens_as_if_nothing_was_asked(page: str, nonsense: str):
    for show in SHOWN:
        app = opened(page, data=SAMPLE, **(dict.fromkeys(CHOICES, nonsense) | {"show": show}))
        assert not app.exception
        assert headline(app)


@pytest.mark.parametrize("column", ["total", "water", "water_access", "drainage_disconnected", "no_such"])
def test_any_score_opens_for_any_place_or_says_nothing(column: str):
    for place in (*PLACES, "21.72.03.1005-RW002-RT002", "nowhere"):
        app = opened("indicators", data=DOCUMENTED, cell=f"{place}~{column}")
        assert not app.exception
