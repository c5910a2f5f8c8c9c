"""What was published of the money of a place, beside what its activities add up to."""

from dashboard.domain.figures.published_spending import published_beside
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented

PLACES = [place("city", "city"), place("kel", "kelurahan", "city"), place("kw", "kawasan", "kel"), rt("a")]


def spending(rupiah: int, at: str = "kel", **cells: object) -> dict:
    usual = {"location_id": at, "measure": "spending", "unit": "rupiah", "value": rupiah, "as_of": "2018"}
    return usual | cells


def beside(*figures: dict, at: str = "kel", year: int | None = None) -> list[int]:
    lines = [
        {"activity_id": "1", "location_id": "a", "amount_rupiah": 60, "funding_source": "apbn_bdi"},
        {"activity_id": "2", "location_id": "a", "amount_rupiah": 30, "funding_source": "apbn"},
        {"activity_id": "3", "location_id": "a", "amount_rupiah": 7, "funding_source": "csr"},
    ]
    locations = [*PLACES[:3], rt("a", parent_id="kel")]
    data = dataset(locations=locations, activities=lines, figures=list(figures))
    return [one.value // 1_000_000 for one in published_beside(data, at, year)]


def test_a_figure_that_the_activities_add_up_to_says_the_same():
    assert beside(spending(97), spending(90), spending(60), spending(7), spending(16)) == [16]


def test_figures_are_of_the_chosen_year_and_of_rupiah_and_the_largest_stands_first():
    figures = (spending(16), spending(50), spending(18, as_of="2021-08"), spending(5, unit="usd"))
    assert beside(*figures) == [50, 18, 16]
    assert beside(*figures, year=2021) == [18]


def test_the_only_slum_area_of_a_kelurahan_has_its_figures_and_a_city_those_inside_it():
    assert beside(spending(16), at="kw") == beside(spending(16), at="city") == [16]
    assert beside(spending(16), spending(33, "city"), at="city") == [33]


def test_the_documented_amount_stands_beside_16_and_50_and_the_city_beside_33_billion():
    billions = [one.value // 10**15 for one in published_beside(documented(), KAMPUNG_BUGIS, 2018)]
    assert billions == [50, 16]
    assert 33 in [one.value // 10**15 for one in published_beside(documented(), CITY, 2018)]
