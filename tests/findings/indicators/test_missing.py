"""Missing: what a place lacks, in what each criterion counts."""

from dashboard.domain.score.rules import RULES
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, dataset, place, readings_of, readings_worth, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, part, records, scope

RULE = RULES["permen_2018"]


def missing(data, where: str = KAMPUNG_BUGIS, year: int | None = None):
    return found(scope(data, where, year), "indicators", "missing")["missing"]


def headline(data, where: str = KAMPUNG_BUGIS, year: int | None = None, language: str = "id") -> str:
    return part(scope(data, where, year, text_in(language)), "indicators", "missing").headline


def test_the_headline_names_of_each_unit_what_falls_short_most():
    told = headline(illustrative()).replace("\N{NO-BREAK SPACE}", " ")
    assert told == (
        "Menurut survei 2020 di Kampung Bugis masih ada 353 bangunan belum layak, "
        "1.257,75 m saluran belum ada dan 448 KK dengan sistem air limbah belum sesuai."
    )


def test_what_is_counted_is_named_before_what_is_only_a_share():
    told = headline(documented()).replace("\N{NO-BREAK SPACE}", " ")
    assert told == (
        "Menurut survei 2018 di Kampung Bugis masih ada "
        "420 bangunan belum teratur dan 1.460,39 m jalan rusak."
    )


def test_a_bar_is_the_share_that_falls_short_and_what_may_come_on_top_is_hatched():
    shown = missing(documented())
    bars = {row.key.partition("~")[2]: row.tracks[0] for row in shown.picture.rows}
    certain, ranged = bars["water_access"].parts
    assert (certain.value, ranged.value, ranged.look) == (7000, 3000, "hatched")
    sheet = {row["indicator"]: row for row in records(shown.sheet())}
    assert sheet["water_access"]["percent_low"] == 70
    assert bars["water_access"].top == 10_000


def test_a_share_is_not_said_twice():
    bars = {row.key.partition("~")[2]: row.tracks[0] for row in missing(illustrative()).picture.rows}
    assert bars["waste_system"].text.replace("\N{NO-BREAK SPACE}", " ") == "dari 907 KK"
    assert bars["building_substandard"].text.replace("\N{NO-BREAK SPACE}", " ") == "42,0 % dari 840 bangunan"
    assert {row.tracks[0].text for row in missing(documented()).picture.rows} >= {
        "jumlah seluruhnya tidak tercatat"
    }


def test_a_volume_of_which_nobody_knows_how_many_there_are_has_an_empty_bar():
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel")],
        indicators=readings_of("a", {"road_surface": 120, "water_access": 5}),
    )
    shown = missing(data, "a")
    assert [(row.tracks[0].parts[0].look, row.tracks[0].text) for row in shown.picture.rows] == [
        ("empty", "jumlah seluruhnya tidak tercatat")
    ] * 2
    assert "120 m jalan rusak" in headline(data, "a").replace("\N{NO-BREAK SPACE}", " ")


def test_shares_that_no_base_adds_up_are_not_known():
    data = dataset(
        locations=[place("kel", "kelurahan"), *(rt(name, parent_id="kel") for name in "ab")],
        indicators=[
            {"location_id": name, "indicator": "road_surface", "percent": share}
            for name, share in (("a", 40), ("b", 60))
        ],
    )
    assert "16 kriteria belum disurvei" in " ".join(missing(data, "kel").subtitles)
    assert headline(data, "kel").startswith("Kekurangan di kel belum dapat dipastikan")


def test_what_nobody_read_and_what_falls_short_nowhere_is_no_bar_and_is_told():
    shown = missing(documented())
    drawn = {row.key.partition("~")[2] for row in shown.picture.rows}
    assert not drawn & {"building_density", "road_coverage", "fire_equipment"}
    assert "9 kriteria belum disurvei" in " ".join(shown.subtitles)
    assert "1 kriteria sudah terpenuhi" in " ".join(shown.subtitles)
    assert len(shown.table.rows) == len(RULE.criteria)


def test_a_criterion_that_was_not_read_in_every_rt_says_that_more_may_be_missing():
    assert "3 kriteria belum disurvei di semua RT" in " ".join(missing(illustrative()).subtitles)


def test_the_figures_of_a_place_above_are_not_told_as_those_of_an_rt():
    told = part(scope(documented(), f"{KAMPUNG_BUGIS}-RW001-RT001"), "indicators", "missing")
    assert not told.findings
    assert "berlaku untuk seluruh tempat itu" in told.silence


def test_a_neighbourhood_and_a_slum_area_are_not_called_an_rt():
    for where, called in ((f"{KAMPUNG_BUGIS}-RW001", "RW 001"), ("kawasan:kampung-bugis", "Kawasan")):
        told = part(scope(documented(), where), "indicators", "missing").silence
        assert told.startswith(called)
        assert "RT" not in told


def test_what_was_read_in_an_rt_is_shown_also_where_the_rest_was_stated_for_the_place_above():
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)],
        indicators=[*readings_of("kel", {"water_access": 90}), *readings_of("a", {"road_surface": 302})],
    )
    assert "302 m jalan rusak" in headline(data, "a").replace("\N{NO-BREAK SPACE}", " ")
    shown = missing(data, "a")
    assert [row.key.partition("~")[2] for row in shown.picture.rows] == ["road_surface"]
    assert "14 kriteria belum disurvei" in " ".join(shown.subtitles)  # how dense it is follows from its bases


def nothing_missing():
    points = {criterion.id: 0 for criterion in RULE.criteria}
    places = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    return dataset(locations=places, indicators=readings_worth("a", points))


def test_where_nothing_is_missing_the_headline_says_that_the_survey_found_nothing():
    assert headline(nothing_missing(), "kel") == "Survei 2018 tidak mencatat kekurangan di kel."
    assert (
        headline(nothing_missing(), "kel", language="en")
        == "The survey of 2018 found nothing missing in kel."
    )


def test_before_the_first_survey_it_says_so():
    assert headline(illustrative(), year=2014).startswith("Belum tercatat apa yang kurang")
