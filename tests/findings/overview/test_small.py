"""The small pictures of the overview hold what their pages hold."""

import pytest

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.money.activities import best_known_kind, of_kind
from dashboard.domain.works.need_built_paid import need_built_paid
from dashboard.findings.overview import small
from dashboard.pictures.board import Meters, Tiles
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative, places_and_years
from tests.findings.looked_at import scope

SLUM_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def test_the_squares_are_the_areas_of_the_place_the_oldest_first():
    squares = small.area_squares(scope(illustrative(), KAMPUNG_BUGIS))
    assert squares
    assert [square.value / MILLION for square in squares.squares] == [18.92, 4.66, 2.38]


def test_every_rt_is_a_tile_and_the_slum_one_alone_has_no_frame():
    tiles = small.rt_tiles(scope(illustrative(), KAMPUNG_BUGIS))
    assert isinstance(tiles, Tiles)
    assert len(tiles.tiles) == 7
    assert [tile.name for tile in tiles.tiles if tile.look != "framed"] == [("RT 001", "RW 006")]


def test_an_rt_is_marked_among_those_around_it():
    tiles = small.rt_tiles(scope(illustrative(), SLUM_RT))
    assert isinstance(tiles, Tiles)
    assert [tile.name for tile in tiles.tiles if tile.chosen] == [("RT 001", "RW 006")]


def test_an_rt_that_nobody_surveyed_has_no_colour():
    tiles = small.rt_tiles(scope(documented(), KAMPUNG_BUGIS))
    assert isinstance(tiles, Tiles)
    assert {tile.paint for tile in tiles.tiles} == {""}
    assert [tile.name for tile in tiles.legend] == [("belum disurvei: 7 RT",)]


def test_the_legend_counts_the_rts_of_each_class_and_names_the_survey():
    tiles = small.rt_tiles(scope(illustrative(), KAMPUNG_BUGIS))
    assert isinstance(tiles, Tiles)
    assert [tile.said for tile in tiles.legend] == ["kumuh ringan: 1 RT", "tidak kumuh: 6 RT"]
    assert tiles.note == "survei 2020"


def test_works_of_a_chosen_year_are_those_of_the_year_and_say_so():
    meters = small.need_meters(scope(illustrative(), KAMPUNG_BUGIS, 2018))
    assert meters
    assert all(track.text.endswith("(2018)") for track in meters.tracks[1::2])


def test_of_more_rts_than_have_room_the_tiles_have_no_names(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(small, "_NAMED", 6)
    tiles = small.rt_tiles(scope(illustrative(), KAMPUNG_BUGIS))
    assert isinstance(tiles, Tiles)
    assert {tile.name for tile in tiles.tiles} == {()}
    assert tiles.label == "kumuh ringan: 1 RT; tidak kumuh: 6 RT"


def test_of_many_rts_those_of_each_class_are_counted_and_none_is_left_out(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(small, "_TILES", 6)
    meters = small.rt_tiles(scope(illustrative(), KAMPUNG_BUGIS))
    assert isinstance(meters, Meters)
    assert [(track.text, track.parts[0].value) for track in meters.tracks] == [("1", 1), ("6", 6)]
    assert {track.top for track in meters.tracks} == {7}


def test_aspects_are_in_the_order_of_their_share_and_what_may_be_more_is_hatched():
    meters = small.aspect_meters(scope(illustrative(), KAMPUNG_BUGIS))
    assert meters
    shares = [track.parts[0].value / track.top for track in meters.tracks if track.parts]
    assert shares == sorted(shares, reverse=True)
    assert len(meters.tracks) == 7
    ranged = {track.text: track.parts[-1] for track in meters.tracks if "–" in track.text}
    assert [(text, part.look, part.value) for text, part in ranged.items()] == [
        ("1–2 dari 10", "hatched", 1),
        ("1–2 dari 15", "hatched", 1),
    ]


def test_need_and_works_are_those_of_the_page_of_need():
    meters = small.need_meters(scope(documented(), KAMPUNG_BUGIS))
    one = need_built_paid(documented(), KAMPUNG_BUGIS, None, None, "road_coverage")
    assert meters
    assert one.need
    assert [track.parts[0].value for track in meters.tracks] == [one.need.low, one.built]
    assert {track.top for track in meters.tracks} == {one.built}


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_sources_add_up_to_all_money_of_their_kind(data):
    for place, year in places_and_years(data):
        meters, kind = small.source_meters(scope(data, place, year)), best_known_kind(data, place, year)
        assert (meters is None) == (kind is None)
        if meters and kind:
            told = sum(part.value for track in meters.tracks for part in track.parts)
            assert told == of_kind(data, place, year, kind)["amount_rupiah"].sum()
            assert len(meters.tracks) <= 5
