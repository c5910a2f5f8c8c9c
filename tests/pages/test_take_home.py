"""What a reader takes home from a page: every file that is offered can be made, and is what it says."""

import io
import zipfile
from collections.abc import Callable
from typing import NamedTuple

import pytest
from pypdf import PdfReader

from dashboard.screen.take_away import phones, take_home
from tests.drawings.seen import texts_in
from tests.pages.opened import AN_RT, CITY, DOCUMENTED, KAMPUNG_BUGIS, SAMPLE, opened, seen

pytestmark = pytest.mark.thorough

PAGES = (
    "overview", "trends", "indicators", "map", "spending", "collaboration", "simulation", "rt", "data",
    "about",
)  # fmt: skip
STARTS = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<svg", "xlsx": b"PK", "pptx": b"PK", "geojson": b"{"}
BRIEFING = ["Lengkap (PDF)", "Satu halaman (PDF)", "Salindia (PPTX)", "Buku kerja (XLSX)"]


class Offered(NamedTuple):
    """A button: its words, what makes the file, its name and media type."""

    label: str
    make: Callable[[], bytes]
    name: str
    kind: str
    key: str


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Offered]]:
    """What is offered on a page once the button is pressed."""
    found: list[Offered] = []
    monkeypatch.setattr(take_home, "button", lambda *told: found.append(Offered(*told)))

    def at(page: str, **address: str) -> list[Offered]:
        found.clear()
        app = opened(page, **address)
        app.session_state["take-home"] = True
        assert not app.run().exception
        return list(found)

    return at


def text_of(content: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_the_button_and_makes_nothing_before_it_is_pressed(page: str):
    app = seen(page, data=SAMPLE)
    assert [one for one in app.get("popover") if one.proto.popover.label == "Bawa pulang"]
    assert not [one for one in app.get("download_button") if "take-home" in one.key]


@pytest.mark.parametrize("page", PAGES)
def test_every_file_of_every_page_is_made_and_is_what_its_name_says(page: str, offered):
    files = offered(page, data=SAMPLE, place=KAMPUNG_BUGIS, lang="id")
    labels = [one.label for one in files]
    assert labels.count("Halaman (PDF)") == (page != "rt")  # where an RT is still to be chosen
    assert [label for label in labels if label in BRIEFING] == BRIEFING
    assert labels[-2:] == ["Satu per lembar (PDF)", "Dua per lembar (PDF)"]
    assert len({one.name for one in files}) == len(files)
    assert len({one.key for one in files}) == len(files)
    of_all = BRIEFING + labels[-2:]
    for one in files:
        if one.label not in of_all or page == PAGES[0]:  # those are the same from every page
            content = one.make()
            ending = one.name.rpartition(".")[2]
            assert content.startswith(STARTS[ending]), one.name
            if ending in ("pptx", "xlsx"):
                assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None


def test_the_file_of_a_page_is_of_what_was_chosen_on_it(offered):
    chosen = {"data": SAMPLE, "place": KAMPUNG_BUGIS, "year": "2018", "show": "money", "by": "kind"}
    page = next(one for one in offered("spending", lang="en", **chosen) if one.label == "The page (PDF)")
    assert page.name == "kotaku-spending-kelurahan-kampung-bugis-2018.pdf"
    told = text_of(page.make())
    assert "2018" in told
    assert "Concrete road" in told
    assert "Broken down by: By kind of work" in told


def test_an_rt_has_its_card_on_paper_and_for_a_phone(offered):
    files = offered("rt", data=SAMPLE, place=AN_RT, lang="id")
    labels = [one.label for one in files]
    assert labels[-2:] == ["Satu per lembar (PDF)", "Gambar untuk ponsel (PNG)"]
    assert "RT 002 / RW 006" in text_of(files[-2].make())
    assert files[-1].make().startswith(STARTS["png"])


def test_a_city_is_taken_home_too(offered):
    files = offered("map", data=DOCUMENTED, place=CITY, lang="id")
    assert {"Data peta (GeoJSON)", "Gambar garis (SVG)"} <= {one.label for one in files}
    told = " ".join(texts_in(next(one for one in files if one.name.endswith(".svg")).make().decode()))
    assert "tepi putus-putus = laporan" in told
    assert "diperbesar" not in told  # what only a screen does


def test_a_template_that_is_none_is_said_in_place_of_the_slides(offered, monkeypatch, tmp_path):
    broken = tmp_path / "templat.pptx"
    broken.write_bytes(b"no slides")
    monkeypatch.setenv("KOTAKU_SLIDES", str(broken))
    labels = [one.label for one in offered("overview", data=SAMPLE)]
    assert "Salindia (PPTX)" not in labels
    assert "Lengkap (PDF)" in labels


def test_codes_lead_to_the_address_that_was_set_and_nowhere_from_this_machine_alone(monkeypatch):
    view = type("View", (), {"dataset_key": "contoh"})()
    monkeypatch.setattr(phones.st, "context", type("Context", (), {"url": "http://localhost:8501/rt"})())
    assert phones.dashboard_for_phones(view).address == ""
    monkeypatch.setattr(phones.st, "context", type("Context", (), {"url": "https://kota.go.id/kumuh/rt"})())
    assert phones.dashboard_for_phones(view) == ("https://kota.go.id/kumuh", "contoh")
    monkeypatch.setenv("KOTAKU_URL", "https://kotaku.id")
    assert phones.dashboard_for_phones(view).address == "https://kotaku.id"
