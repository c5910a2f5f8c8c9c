"""The spending page: every sum is that of the table in sight, to the rupiah, whatever is chosen."""

import re
from itertools import combinations

import pytest

from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import dimensions
from dashboard.findings.spending.flow import flow_table
from dashboard.findings.spending.groups import crossed_table, groups_table
from dashboard.findings.spending.ladder import rung_table
from dashboard.findings.table import Table
from dashboard.findings.words.money import spending_headline
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative, money_asked_for, of_each_level
from tests.judged import reader as taker
from tests.judged.reader import Reader, View
from tests.pages.opened import AN_RT, DOCUMENTED, SAMPLE, headline, opened, words

pytestmark = pytest.mark.thorough

ID, EN = text_in("id"), text_in("en")
DATASETS = [documented(), illustrative()]
WALKED = pytest.mark.parametrize("data", DATASETS, ids=lambda data: data.package.name)


class Paging(taker.NoteTaker):
    """A reader who sees where the pages of a list are turned."""

    def pagination(self, pages: int, **_: object) -> None:
        self.keep("pages", str(pages))


def amount(cell: str) -> int:
    """The whole rupiah of a cell; what is not stated adds nothing."""
    return int(re.sub(r"\D", "", cell)) if cell.startswith("Rp") else 0


def adds_up(grid: Table, column: int) -> int:
    """The sum in the last row, which must be that of the rows above it."""
    cells = [amount(row[column]) for row in grid.rows]
    assert sum(cells[:-1]) == cells[-1], grid
    return cells[-1]


@WALKED
def test_every_sum_of_every_breakdown_and_flow_is_that_of_its_table_in_every_year(data):
    asked = [one for one in money_asked_for(data) if one[0] in (CITY, KAMPUNG_BUGIS, AN_RT)]
    for place, year, kind in asked:
        total = int(money.money_by_kind(data, place, year).loc[kind, "rupiah"])
        offered = dimensions(data, place, year)
        for by in offered:
            assert adds_up(groups_table(data, place, year, kind, by, ID), 1) == total
        for level in {"rt", "rw", "kawasan"} & set(offered):
            assert adds_up(flow_table(data, place, year, kind, level, ID), 3) == total
        told = spending_headline(data, place, year, kind, ID)
        assert ID.rupiah(total) in told


@WALKED
def test_every_sum_of_two_dimensions_is_that_of_its_table_by_row_and_by_column(data):
    for kind, total in money.money_by_kind(data, KAMPUNG_BUGIS, None)["rupiah"].items():
        for by, across in combinations(dimensions(data, KAMPUNG_BUGIS, None), 2):
            grid = crossed_table(data, KAMPUNG_BUGIS, None, kind, by, across, EN)
            columns = len(grid.columns)
            assert [adds_up(grid, column) for column in range(1, columns)][-1] == total
            for row in grid.rows:
                assert sum(amount(cell) for cell in row[1:-1]) == amount(row[-1])


@WALKED
def test_the_ladder_shows_each_kind_of_money_and_no_sum_of_two(data):
    for place in of_each_level(data):
        sums = money.money_by_kind(data, place, None)["rupiah"]
        rows = rung_table(data, place, None, ID).rows
        assert [amount(row[1]) for row in rows[:-1]] == list(sums)
        assert rows[-1][1] == rows[-1][4] == ID("ladder-no-sum")


def test_a_city_whose_works_mostly_state_no_amount_shows_them_as_a_group_of_their_own():
    told = groups_table(illustrative(), CITY, None, "realised", "stage", ID)
    planned = next(row for row in told.rows if row[0] == ID("stage-planned"))
    assert planned[1:] == (ID("spending-not-stated"), ID("none"), "0", "2")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dataset", [DOCUMENTED, SAMPLE])
def test_what_is_not_known_is_counted_in_the_subtitle(dataset: str, language: str):
    told = words(opened("spending", data=dataset, lang=language))
    text = text_in(language)
    if dataset == DOCUMENTED:
        assert text("spending-all-known") in told
    else:
        assert text("spending-without-amount", n=3) in told
        assert text("spending-without-source", n=4) in told


def test_the_documented_ladder_says_that_nobody_knows_which_rung_it_is():
    app = opened("spending", data=DOCUMENTED, show="ladder")
    assert headline(app).replace("\N{NO-BREAK SPACE}", " ") == (
        "Sumber tidak menyebut apakah Rp24,87 miliar di Kampung Bugis pagu, kontrak, atau realisasi."
    )
    assert ID("ladder-compared-none") in words(app)


def test_the_documented_unit_costs_open_with_both_roads():
    app = opened("spending", data=DOCUMENTED, show="unit_cost")
    assert headline(app).replace("\N{NO-BREAK SPACE}", " ") == (
        "Jalan beton: Rp5 juta sampai Rp9,87 juta per m"
    )
    assert ID("unit-cost-title", n=0) in words(app)


def test_another_part_keeps_the_kind_of_money_that_was_chosen():
    app = opened("spending", data=SAMPLE, show="flow", money="budget")
    assert ID("amount-note-budget") in words(app)


@pytest.mark.parametrize(
    ("by", "across"), [("year", "rt"), ("kind", "none"), ("year", "nonsense"), ("nonsense", "funding_source")]
)
def test_any_two_dimensions_open_and_nonsense_opens_the_first(by: str, across: str):
    app = opened("spending", data=SAMPLE, by=by, across=across)
    assert not app.exception
    shown = by if by != "nonsense" else "funding_family"
    assert ID(f"dimension-{shown}") in words(app)


def test_the_pages_of_a_list_stand_at_the_list(monkeypatch):
    monkeypatch.setattr(taker, "NoteTaker", Paging)
    reader = Reader()
    with reader.at_work():
        said = reader.open(View("spending", SAMPLE, CITY, "all", "id", (("show", "checks"),)))
    kinds = [one.kind for one in said]
    at = kinds.index("pages")
    assert said[at - 2].kind == "section"
    assert said[at + 1].words == ID("checks-list-title")
