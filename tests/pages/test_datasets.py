"""A dataset is its folder's name: two of one title are told apart, and one that is gone is named."""

import json
import shutil
from pathlib import Path

import pytest

from tests.pages.opened import DOCUMENTED, ROOT, opened

pytestmark = pytest.mark.thorough

OLD, NEW = "kota-2025", "kota-2026"


@pytest.fixture
def twins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two versions of one dataset; nobody changed the title."""
    for name in (OLD, NEW):
        shutil.copytree(ROOT / "data" / DOCUMENTED, tmp_path / name)
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path))
    return tmp_path


def test_two_datasets_of_one_title_have_labels_of_their_own_and_the_second_is_chosen_and_stays(twins: Path):
    app = opened("overview")
    assert app.selectbox(key="choice-data").options == [f"Data dokumen ({OLD})", f"Data dokumen ({NEW})"]
    app.selectbox(key="choice-data").select(NEW).run()
    assert app.query_params["data"] == NEW
    app.selectbox(key="choice-year").select("2018").run()
    assert app.query_params["data"] == NEW
    assert app.selectbox(key="choice-data").value == NEW
    assert not app.warning


def test_a_folder_that_is_gone_is_named_and_so_is_what_is_shown_instead(twins: Path):
    shutil.rmtree(twins / NEW)
    told = opened("overview", data=NEW).warning[0].value.replace("\\", "")
    assert NEW in told
    assert "Data dokumen" in told


def test_places_of_one_name_and_kelurahan_can_each_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shutil.copytree(ROOT / "data" / DOCUMENTED, tmp_path / "kota")
    places = tmp_path / "kota" / "locations.csv"
    text = places.read_text(encoding="utf-8")
    places.write_text(text.replace("RT 002 / RW 006", "RT 001 / RW 006"), encoding="utf-8")
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path))
    app = opened("overview")
    second = "21.72.03.1005-RW006-RT002"
    app.selectbox(key="choice-place").select(second).run()
    assert app.query_params["place"] == second


def test_a_title_of_any_kind_is_a_name_in_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shutil.copytree(ROOT / "data" / DOCUMENTED, tmp_path / "kota")
    package = tmp_path / "kota" / "datapackage.json"
    said = json.loads(package.read_text(encoding="utf-8"))
    said |= {"title": ":material/home: " + "a" * 3_000, "short_title": "b" * 3_000, "as_of": "kapan-kapan"}
    package.write_text(json.dumps(said), encoding="utf-8")
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path))
    for page in ("overview", "data"):
        app = opened(page)
        assert not app.exception
        assert all(len(option) <= 120 for option in app.selectbox(key="choice-data").options)
