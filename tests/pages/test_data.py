"""The data page: what is wrong with the files, told so that a reader can act on it."""

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import documented
from tests.pages.opened import DOCUMENTED, KAMPUNG_BUGIS, headline, opened, words
from tests.reading.folders import USUAL, write_folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_counts_rows_that_do_not_count(language: str, tmp_path, monkeypatch):
    monkeypatch.setenv("KOTAKU_DATA", str(write_folder(tmp_path, indicators=[",,,,,,,,,", "x,,,80,,,,,y,"])))
    app = opened("data", lang=language)
    expected = text_in(language)("data-headline", refused=0, left_out=1, note=0)
    assert headline(app)[:10] == expected[:10]


def test_the_frame_counts_the_notes_of_the_chosen_data():
    n = len(problems_of(documented()))
    app = opened("overview", data=DOCUMENTED)
    labels = [link.proto.label for link in app.get("page_link")]
    assert any(f"({n} catatan)" in label.replace("\\", "") for label in labels)


def test_a_mark_leads_to_the_notes_of_its_picture_only():
    app = opened("data", data=DOCUMENTED, place=KAMPUNG_BUGIS, about="money")
    assert "Hanya catatan pada belanja Kelurahan Kampung Bugis" in words(app)
    assert app.button[-1]


@pytest.mark.parametrize("page", ["trends", "indicators", "map", "spending"])
def test_every_page_with_doubtful_rows_has_a_mark(page: str):
    app = opened(page, data=DOCUMENTED, place=KAMPUNG_BUGIS)
    marks = [link for link in app.get("page_link") if "about=" in str(link.proto)]
    assert marks, page


def test_a_refused_file_does_not_stop_the_page_that_explains_it(tmp_path, monkeypatch):
    monkeypatch.setenv("KOTAKU_DATA", str(write_folder(tmp_path, locations="")))
    app = opened("data")
    assert not app.exception
    assert "1 berkas tidak ada atau tidak dapat dipakai" in headline(app)


def test_a_long_list_is_shown_in_parts_and_a_wrong_part_is_the_first(tmp_path, monkeypatch):
    rows = [f"rt,2018,nothing{at},1,,,,,survey,form" for at in range(45)]
    monkeypatch.setenv("KOTAKU_DATA", str(write_folder(tmp_path, indicators=[*USUAL["indicators"], *rows])))
    for part in ("1", "3", "99", "x", "-1"):
        app = opened("data", part=part)
        assert not app.exception
        assert "45 baris tidak dihitung" in headline(app)


@pytest.mark.parametrize("address", [{"severity": "none"}, {"file": "../x"}, {"about": "everything"}])
def test_an_address_that_asks_for_nothing_real_shows_everything(address: dict):
    assert not opened("data", **address).exception
