"""What changed between two versions, as a reader meets it on the data page."""

import shutil
from functools import cache
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.reading.folder import read_upload
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import DATA
from tests.pages.opened import DOCUMENTED, SAMPLE, entry, opened, shown, words

pytestmark = pytest.mark.thorough

MARKUP = "<b>x</b> [y](http://z)"


def two_versions(folder: Path) -> Path:
    """The sample data, and a second version: one amount larger, a note that looks like markup."""
    for name in ("a", "b"):
        shutil.copytree(DATA / SAMPLE, folder / name)
        (folder / name / "datapackage.json").unlink()
    works = folder / "b" / "activities.csv"
    lines = works.read_text(encoding="utf-8").splitlines()
    lines[1] = lines[1].replace(",242962000,", ",1242962000,")
    lines[2] = lines[2].replace("Pelatihan bagi calon kelompok pemelihara di dua RW.", MARKUP)
    works.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> AppTest:
    """The second version beside the first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOTAKU_DATA", str(two_versions(tmp_path_factory.mktemp("versions"))))
        return opened("data", data="b", compare="a")


def elements(app: AppTest) -> str:
    return " ".join(str(part.proto) for part in app.get("bidi_component"))


def headers(app: AppTest) -> list[str]:
    return [words_of.value.replace("\\", "").replace("\N{NO-BREAK SPACE}", " ") for words_of in app.header]


@cache
def own_files() -> Dataset:
    return read_upload({path.name: path.read_bytes() for path in (DATA / SAMPLE).glob("*")}, "Data Anda")


def sent(data_key: str = "own") -> AppTest:
    """The page of a reader who has sent the sample data as files of their own."""
    app = entry()
    app.session_state["own"] = own_files()
    app.session_state["replaced"] = DOCUMENTED
    app.query_params["data"] = data_key
    app.switch_page("../pages/data.py")
    return app


def test_nothing_is_compared_before_a_reader_asks():
    app = opened("data", data=SAMPLE)
    assert "Apa yang berubah" in headers(app)
    assert "Baris yang berbeda" not in headers(app)


def test_the_finding_the_totals_and_the_rows_are_told(page: AppTest):
    assert not page.exception
    assert "0 baris baru, 0 hilang, 2 berubah; Realisasi naik Rp1 miliar." in headers(page)
    told = elements(page)
    assert "+Rp1.000.000.000" in told
    assert "Nilai uang: Rp242.962.000" in told.replace("\\u2192", "→")
    assert "Isi yang sama seluruhnya" in words(page)


def test_all_totals_are_folded_with_their_file(page: AppTest):
    label = text_in("id")("versions-totals-all", place=text_in("id")("versions-totals-whole"))
    (fold,) = [fold for fold in page.expander if shown(fold.label) == label]
    assert len(fold.get("bidi_component")) == len(fold.get("download_button")) == 1


def test_text_of_a_file_is_shown_as_typed_and_nowhere_as_markup(page: AppTest):
    assert "<b>x</b>" in elements(page)
    assert not any("<b>" in block.value for block in page.markdown)


def test_two_versions_with_one_title_are_told_apart_by_their_folders(page: AppTest):
    assert "Sebelum: a · sesudah: b" in words(page)


@pytest.mark.parametrize("asked", ["", "nowhere", "<b>x</b>", SAMPLE])
def test_a_choice_that_is_not_there_or_is_shown_already_compares_nothing(asked: str):
    app = opened("data", data=SAMPLE, compare=asked)
    assert not app.exception
    assert "Apa yang berubah" in headers(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_of_ones_own_are_compared_with_what_they_took_the_place_of(language: str):
    app = sent()
    app.query_params["lang"] = language
    app.run()
    assert not app.exception
    assert text_in(language)("versions-list-title") in headers(app)
    told = {"id": "sesudah: Data contoh (data Anda)", "en": "after: Sample data (your data)"}
    assert told[language] in words(app)


def test_a_readers_own_files_are_the_later_version_also_when_other_data_are_shown():
    app = sent(DOCUMENTED)
    app.query_params["compare"] = "own"
    app.run()
    assert "Sebelum: Data dokumen · sesudah: Data contoh (data Anda)" in words(app)


def test_a_version_with_a_file_that_cannot_be_used_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KOTAKU_DATA", str(two_versions(tmp_path)))
    (tmp_path / "a" / "activities.csv").write_bytes(b"\x00\x01\x02" * 50)
    app = opened("data", data="b", compare="a")
    assert not app.exception
    assert "belum dapat dibandingkan sepenuhnya" in words(app)


def test_the_list_of_rows_is_turned_over_and_a_wrong_part_is_the_first():
    for part in ("2", "x"):
        app = opened(
            "data", data=SAMPLE, compare=DOCUMENTED, difference="removed", table="figures", rows=part
        )
        assert not app.exception
        assert "hilang" in elements(app)
