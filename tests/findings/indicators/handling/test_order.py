"""Handling: priorities by the rule, beside what the decree records; one place and what it still lacks."""

from decimal import Decimal

import pytest

from dashboard.domain.handling.handling_rules import READINGS, RECOMMENDED
from dashboard.findings.register import PARTS
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, found, part, records, scope

RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def handling(data=None, where: str = KAMPUNG_BUGIS, year: int | None = None, **asked: str):
    return found(scope(data or illustrative(), where, year), "indicators", "handling", **asked)


def test_the_most_urgent_rt_is_named_by_its_priority():
    told = part(scope(illustrative(), KAMPUNG_BUGIS, 2018), "indicators", "handling")
    assert told.headline == "2 RT masih kumuh menurut survei 2018; prioritas tertinggi 2."


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reading_of_the_other_considerations_can_be_chosen(reading: str, language: str):
    at = scope(illustrative(), KAMPUNG_BUGIS, text=text_in(language))
    told = found(at, "indicators", "handling", reading=reading, of=RT)["handling"]
    assert any(READINGS[reading].source in note for note in told.notes)
    assert {row["reading"] for row in records(told.sheet())} == {reading}


def test_the_recommended_reading_and_the_chosen_place_hold_where_nothing_is_asked_for():
    offered = PARTS["indicators"]["handling"].choices(scope(illustrative(), RT), {})
    holds = {choice.name: choice.chosen for choice in offered}
    assert (holds["reading"], holds["of"]) == (RECOMMENDED, RT)


def test_an_opened_place_says_how_its_class_follows_and_what_is_left_to_do():
    told = handling(year=2018, of=RT)["place"]
    assert "jadi kelas B2, prioritas 2, pola permukiman kembali" in told.subtitles[0]
    _, _, leaving = told.picture.groups
    assert [row.label for row in leaving.rows] == [
        "Nilai di bawah ambang",
        "Tingkat pelayanan",
        "Diperiksa di lapangan",
        "SK diperbarui",
    ]
    done = sum(row.value == ID("exit-done") for row in leaving.rows)
    assert leaving.summary == ID("exit-summary", done=str(done), n="4")


def test_a_decree_that_says_otherwise_stands_beside_what_is_computed():
    rows = handling(year=2018)["handling"].table.rows
    assert any("berbeda dari yang dihitung" in row[-1] for row in rows)


def test_without_surveyed_rts_everything_stays_open_and_nothing_is_assumed():
    told = part(scope(documented(), KAMPUNG_BUGIS), "indicators", "handling")
    assert told.headline == "Belum ada survei RT di Kampung Bugis untuk menghitung prioritas."
    assert any("belum dapat ditentukan" in cell for row in told.findings[0].table.rows for cell in row)


def test_table_and_file_list_the_same_places_with_the_same_priority():
    told = handling(year=2018)["handling"]
    rows = {row["location_id"]: row for row in records(told.sheet())}
    assert len(rows) <= len(told.table.rows) <= len(rows) + 1
    urgent = told.table.rows[0]
    assert urgent[5] == "2"
    assert min(row["priority_low"] for row in rows.values() if row["priority_low"]) == 2
    assert all(not isinstance(cell, Decimal) for row in rows.values() for cell in row.values())
