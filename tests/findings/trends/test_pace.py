"""What the pace says, draws and counts, and what it refuses."""

import pytest

from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, found, part, records, scope

AN_RT = "21.72.03.1005-RW006-RT002"


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_the_headline_tells_what_went_a_year_between_which_and_what_must_go():
    said = part(scope(illustrative(), KAMPUNG_BUGIS), "trends", "pace").headline
    assert plain(said) == (
        "Luas kumuh Kampung Bugis berkurang 4,14 ha setahun (survei 2016–2020); "
        "nol pada 2030 perlu turun 0,60 ha setahun."
    )


@pytest.mark.parametrize("place", ["21", CITY])
def test_a_pace_speaks_for_the_smallest_place_that_its_figures_cover(place: str):
    pace = found(scope(illustrative(), place), "trends", "pace")["pace"]
    assert "Kampung Bugis" in pace.alt
    assert {row["location_id"] for row in records(pace.sheet())} == {KAMPUNG_BUGIS}


def test_a_target_that_is_asked_for_holds_and_one_that_is_over_does_not():
    later = part(scope(illustrative(), KAMPUNG_BUGIS, text=EN), "trends", "pace", target="2028")
    assert "zero by 2028 takes 1.19 ha a year" in plain(later.headline)
    for nonsense in ("2020", "x", "99999"):
        said = part(scope(illustrative(), KAMPUNG_BUGIS), "trends", "pace", target=nonsense).headline
        assert "pada 2030" in said


@pytest.mark.parametrize("place", [KAMPUNG_BUGIS, CITY])
def test_figures_of_different_kinds_are_named_and_their_difference_is_refused(place: str):
    said = part(scope(documented(), place), "trends", "pace")
    assert "belum dapat dihitung" in said.headline
    assert said.findings == ()
    assert "Selisihnya bukan laju." in said.silence


def test_a_place_at_zero_needs_nothing_more():
    said = part(scope(illustrative(), AN_RT), "trends", "pace")
    assert said.headline.endswith("; 0 ha pada 2020.")
    assert len(said.findings[0].picture.lines) == 1


def test_picture_table_and_file_hold_the_same_values():
    pace = found(scope(illustrative(), KAMPUNG_BUGIS), "trends", "pace")["pace"]
    scored = next(row for row in records(pace.sheet()) if row["series"] == "score-permen_2018")
    known, way = pace.picture.lines
    assert [mark.low for mark in known.marks] == [18_920_000, 4_660_000, 2_380_000]
    assert scored["first_low_ha"] * 1_000_000 == known.marks[0].low
    assert scored["last_low_ha"] * 1_000_000 == known.marks[-1].low == way.marks[0].low
    assert way.marks[-1].low == 0
    assert plain(pace.table.rows[0][5]) == "4,14 ha"
    assert float(scored["fall_a_year_low_ha"]) == 4.135
    assert float(scored["needed_a_year_low_ha"]) == 0.595
