"""What a hall is shown: as the pages say it, what the data cannot say left out, no score on a place."""

import shutil

import pytest

from dashboard.findings.meeting.agenda import DECIDE, NAMED, SHOWN, WRITTEN, item_of, offered
from dashboard.findings.meeting.screens import screens
from dashboard.findings.register import shown
from dashboard.pictures.local_map import LocalMap
from dashboard.reading.folder import read_dataset
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import CITY, DATA, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import scope
from tests.paper.data import KELURAHAN, nothing_known

DATASETS = (documented(), illustrative())


def told(data, place: str = KAMPUNG_BUGIS, items=NAMED, language: str = "id", **address: str):
    return {one.key: one for one in screens(scope(data, place, text=text_in(language)), items, address)}


def test_made_up_data_tell_every_item_and_documented_ones_all_but_a_plan():
    assert tuple(told(illustrative())) == NAMED
    assert tuple(told(documented())) == tuple(key for key in NAMED if key != "cheapest")


def test_where_nothing_is_known_only_what_the_hall_writes_and_what_comes_next_is_left():
    assert set(told(nothing_known(), KELURAHAN)) <= {"map", DECIDE, *WRITTEN}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", DATASETS, ids=lambda data: data.package.name)
def test_a_screen_says_what_its_page_says(data, language: str):
    found = told(data, language=language, items=offered())
    for key, one in found.items():
        if key == DECIDE or key in WRITTEN:
            continue
        item = item_of(key)
        page = shown(scope(data, KAMPUNG_BUGIS, text=text_in(language)), item.page, {}, item.part).found
        assert one.sentence in (page.headline, *(each.title for each in page.findings))


def test_every_screen_of_figures_says_where_they_are_from():
    for one in told(documented(), items=offered()).values():
        assert one.source or one.key in WRITTEN or item_of(one.key).page == "about"


def test_a_page_that_names_no_source_is_from_where_its_rows_are_written():
    found = told(documented())
    assert "Ulasan, 30 Agustus 2021" in found["promises"].source
    assert "Makalah" in found["standing"].source
    assert "wilayah" not in found["standing"].source


def test_choices_of_the_pages_go_along():
    paid = told(illustrative(), money="budget")["money"]
    assert paid.sentence != told(illustrative())["money"].sentence
    assert paid.sentence.startswith("Pagu")


@pytest.mark.parametrize("shows", ["class", "distance", "change"])
def test_no_score_stands_on_a_place_of_the_map(shows: str):
    picture = told(illustrative(), shows=shows)["map"].picture
    assert isinstance(picture, LocalMap)
    assert not any(look.value for frame in picture.frames for look in frame.looks)
    assert not any(tile.count or tile.chosen for tile in picture.tiles)


def test_the_map_opens_with_what_was_built_and_not_with_a_class():
    assert (
        "kegiatan" in told(illustrative())["map"].sentence or told(illustrative())["map"].picture.legend_label
    )


def test_the_options_of_a_plan_are_compared_on_one_screen():
    picture = told(illustrative())["cheapest"].picture
    assert [row.tracks[0].name for row in picture.rows] == [
        "Termurah",
        "Lebih tahan lama",
        "Tanpa pekerjaan termahal",
    ]
    assert all(len(row.tracks) == 1 for row in picture.rows)


def test_every_picture_can_be_kept_and_found_again():
    for data in DATASETS:
        for one in told(data, items=offered()).values():
            assert hash(one.picture) == hash(one.picture)


def test_what_a_place_needs_may_stand_on_it():
    picture = told(illustrative(), shows="road_surface")["map"].picture
    assert any(look.value for look in picture.looks)


def test_rts_stand_on_the_map_in_their_own_order_whatever_they_need():
    names = [tile.name for tile in told(illustrative())["map"].picture.tiles]
    assert names == sorted(names, key=lambda name: (name[-1], name[0]))


def test_what_can_be_decided_is_what_the_overview_says_comes_next():
    decided = told(illustrative())[DECIDE]
    assert decided.sentence == "4 hal di Kampung Bugis menunggu tindak lanjut."
    assert len(decided.picture.sentences) == 4
    assert decided.picture.sentences[0].startswith("1. 1 RT belum di bawah ambang")


def test_a_screen_of_a_city_keeps_its_scope():
    assert "Kampung Bugis" in told(documented(), CITY)["missing"].sentence


def test_a_simulated_screen_has_its_stamp_and_no_other_has():
    stamps = {key: one.stamp for key, one in told(illustrative()).items()}
    assert stamps.pop("cheapest") == "Simulasi, bukan data tercatat"
    assert not any(stamps.values())


def test_every_item_shown_leads_to_its_page():
    for key, one in told(illustrative()).items():
        if key in SHOWN:
            assert one.page == SHOWN[key].page
            assert one.asked


def test_a_file_that_was_refused_is_named_in_place_of_what_it_would_say(tmp_path):
    shutil.copytree(DATA / "contoh", tmp_path / "contoh")
    (tmp_path / "contoh" / "collaboration.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    found = told(read_dataset(tmp_path / "contoh"))
    assert "collaboration.csv" in found["promises"].sentence
    assert found["promises"].page == "data"
    assert "collaboration.csv" not in found["money"].sentence
