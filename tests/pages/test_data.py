"""The data page: what is wrong with the files, told so that a reader can act on it."""

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.text.catalogue import text_in
from tests.domain.shipped import documented
from tests.pages.opened import DOCUMENTED, KAMPUNG_BUGIS, headline, opened, shown, words
from tests.reading.folders import write_folder

pytestmark = pytest.mark.thorough


def test_the_frame_counts_the_notes_of_the_chosen_data():
    n = len(problems_of(documented()))
    app = opened("overview", data=DOCUMENTED)
    labels = [link.proto.label for link in app.get("page_link")]
    assert any(f"({n} catatan)" in label.replace("\\", "") for label in labels)


def test_a_mark_leads_to_the_notes_of_its_picture_only():
    app = opened("data", data=DOCUMENTED, place=KAMPUNG_BUGIS, about="money")
    told = "Hanya catatan pada belanja Kelurahan Kampung Bugis"
    assert told in words(app)
    app.button("back-about").click().run()
    assert told not in words(app)
    assert "about" not in app.query_params


def test_the_parts_stand_below_one_another_the_first_under_the_headline_of_the_page():
    app = opened("data", data=DOCUMENTED)
    titles = [shown(found.value) for found in app.header]
    keys = ("data-list-title", "versions-title", "data-files-title", "data-download-title", "own-title")
    assert len(app.title) == 1
    assert titles == [text_in("id")(key) for key in keys]


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


@pytest.mark.parametrize("address", [{"severity": "none"}, {"file": "../x"}, {"about": "everything"}])
def test_an_address_that_asks_for_nothing_real_shows_everything(address: dict):
    assert not opened("data", **address).exception
