"""The calculator: what is typed is scored as the rule scores it, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.quantities import MILLION
from dashboard.findings.about.calculator import calculator_fields, calculator_typed
from dashboard.findings.register import PARTS
from tests.domain.shipped import KAMPUNG_BUGIS, documented
from tests.findings.looked_at import EN, ID, found, part, scope
from tests.screen.test_filters import anything

AT = scope(documented(), KAMPUNG_BUGIS)


def at_address(volume: float, base: float, criterion: str = "road_surface") -> dict[str, str]:
    return {
        "criterion": criterion,
        "volume": str(round(volume * MILLION)),
        "base": str(round(base * MILLION)),
    }


def plain(sentence: str) -> str:
    return sentence.replace("\N{NO-BREAK SPACE}", " ")


def asked(**address: str) -> dict[str, str]:
    return {one.name: one.chosen for one in PARTS["about"]["calculator"].choices(AT, address)}


@pytest.mark.parametrize(
    ("volume", "base", "headline"),
    [
        (302, 400, "302 dari 400 m adalah 75,50 %: 3 poin."),
        (153, 300, "153 dari 300 m adalah 51,00 %: 3 poin."),
        (24.995, 100, "25,00 dari 100 m adalah 25,00 %: 1 poin."),
        (0, 0, "0 dari 0 m adalah 0,00 %: 0 poin."),
        (5, 0, "Jumlah seluruhnya belum diisi, jadi poinnya belum dapat dihitung."),
        (500, 400, "500 dari 400 m adalah 100,00 %: 5 poin."),
    ],
)
def test_a_deficit_is_scored_as_by_hand(volume: float, base: float, headline: str):
    assert plain(part(AT, "about", "calculator", **at_address(volume, base)).headline) == headline


def test_the_steps_are_those_that_anybody_takes():
    steps = found(AT, "about", "calculator", **at_address(302, 400))["steps"].picture.sentences
    assert list(map(plain, steps)) == [
        "302 m dibagi 400 m adalah 75,50 %.",
        "75,50 % berada dalam rentang 51–75,99 %.",
        "Rentang itu bernilai 3 poin. Perlu berkurang 98,03 m lagi agar turun ke 1 poin.",
    ]


def test_what_is_more_than_its_base_counts_as_all_of_it_and_is_said():
    steps = found(AT, "about", "calculator", **at_address(500, 400))["steps"].picture.sentences
    assert ID("calculator-over") in steps[0]


def test_before_anything_is_typed_an_example_is_called_one():
    assert part(AT, "about", "calculator").headline.startswith("Contoh: 302 dari 400")
    assert part(AT, "about", "calculator", criterion="building_density").headline.startswith(
        "Contoh: 3,02 dari 4,00"
    )


def test_a_comma_is_read_as_the_language_writes_it_and_a_half_house_is_refused():
    area = calculator_fields(AT, asked(criterion="drainage_inundation"))
    assert calculator_typed(area, {"volume": "0,3", "base": "1,2"}, ID).kept == {
        "volume": "300000",
        "base": "1200000",
    }
    houses = calculator_fields(AT, asked(criterion="building_irregularity"))
    assert calculator_typed(houses, {"volume": "2.5", "base": "4"}, EN).refused
    assert calculator_typed(houses, {"volume": "", "base": "4"}, ID).kept == {
        "volume": "0",
        "base": "4000000",
    }


@given(volume=anything, base=anything, criterion=anything, rule=anything)
def test_whatever_the_address_asks_there_is_an_answer(volume: str, base: str, criterion: str, rule: str):
    told = part(AT, "about", "calculator", volume=volume, base=base, criterion=criterion, rule=rule)
    assert told.headline
    assert len(told.findings) == 2


@given(volume=st.integers(min_value=0, max_value=10**15), base=st.integers(min_value=1, max_value=10**15))
def test_more_of_a_deficit_never_has_fewer_points(volume: int, base: int):
    def points(deficit: int) -> str:
        address = {"criterion": "road_surface", "volume": str(deficit), "base": str(base)}
        return part(AT, "about", "calculator", **address).headline[-7:]

    order = {"0 poin.": 0, "1 poin.": 1, "3 poin.": 3, "5 poin.": 5}
    assert order[points(volume)] <= order[points(min(volume + MILLION, 10**15))]
