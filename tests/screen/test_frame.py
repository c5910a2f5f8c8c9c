from types import SimpleNamespace

from dashboard.screen import frame
from dashboard.screen.datasets import load_datasets
from dashboard.screen.frame import PAGES, page_file, place_labels
from dashboard.settings import ROOT
from dashboard.text.catalogue import LANGUAGES, text_in


def test_every_page_of_the_register_has_a_script_and_words_in_every_language():
    for page in PAGES:
        assert page_file(page).is_file()
        for language in LANGUAGES:
            assert text_in(language)(f"page-{page}")
            assert text_in(language)(f"question-{page}")


def test_every_script_in_pages_is_in_the_register():
    scripts = {path.stem for path in (ROOT / "pages").glob("*.py")} - {"__init__"}
    assert scripts == set(PAGES)


def test_the_documented_data_come_first_and_open_at_kampung_bugis():
    datasets = {key: kept.data for key, kept in load_datasets().items()}
    assert list(datasets) == ["tanjungpinang", "contoh"]
    assert datasets["tanjungpinang"].first_place == "21.72.03.1005"


def test_every_place_can_be_chosen_by_a_label_of_its_own():
    for data in (kept.data for kept in load_datasets().values()):
        for language in LANGUAGES:
            labels = place_labels(data, text_in(language))
            assert set(labels) == set(data.places)
            assert len(set(labels.values())) == len(labels)


def test_a_place_is_listed_after_the_place_it_lies_in():
    data = load_datasets()["tanjungpinang"].data
    order = list(place_labels(data, text_in("id")))
    for place in order:
        for above in data.above(place):
            assert order.index(above) < order.index(place)


def test_the_files_are_looked_at_again_later_and_not_right_after_the_page_was_drawn_of_them(monkeypatch):
    asked_for = []
    session = {frame._LOOKED: True}
    drawn = SimpleNamespace(session_state=session, rerun=lambda: asked_for.append("rerun"))
    monkeypatch.setattr(frame, "st", drawn)
    monkeypatch.setattr(frame, "load_datasets", dict)
    watch = frame._watch.__wrapped__
    watch("gone", "")
    assert not asked_for
    watch("gone", "")
    assert asked_for == ["rerun"]
