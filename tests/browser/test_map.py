"""The map of RTs: picked by mouse and by key, a step of the history each, whole without a network."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from benchmarks.city_of_shapes import PLACE, write_city
from dashboard.palette import OFF_MAP, SLUM_CLASS, rgb
from dashboard.text.catalogue import text_in
from tests.browser.served import DESKTOP, PHONE, dashboard, settle, show_on

KELURAHAN = "21.72.03.1005"
ID = text_in("id")
FOCUSED = "() => document.activeElement.shadowRoot?.activeElement?.dataset.key"


def _open(page: Page, address: str, asked: str = "") -> None:
    page.goto(f"{address}/map?data=contoh&lang=id&place={KELURAHAN}{asked}")
    settle(page)


def _place(page: Page, rt: str):
    return page.locator(f"svg:visible .place[data-key='{KELURAHAN}-{rt}']")


def test_back_undoes_a_picked_rt_and_only_then_leaves_the_map(page: Page, address: str):
    page.goto(f"{address}/trends?data=contoh&lang=id&place={KELURAHAN}")
    settle(page)
    page.get_by_test_id("stPageLink-NavLink").filter(has_text="Peta").first.click()
    page.wait_for_url("**/map**")
    settle(page)
    before = page.locator("h1").inner_text()
    _place(page, "RW006-RT002").click()
    page.wait_for_url(f"**place={KELURAHAN}-RW006-RT002**")
    settle(page)
    expect(page.locator("h1")).not_to_have_text(before)
    expect(page.locator("svg:visible .place")).to_have_count(7)
    expect(_place(page, "RW006-RT002")).to_have_attribute("aria-pressed", "true")
    page.go_back()
    page.wait_for_url(lambda url: "-RW" not in url)
    settle(page)
    expect(page).to_have_url(re.compile("/map(?!.*-RW)"))
    expect(page.locator("h1")).to_have_text(before)
    page.go_back()
    page.wait_for_url("**/trends**")


def test_the_keyboard_walks_the_tiles_and_picks_one(page: Page, address: str):
    _open(page, address)
    _place(page, "RW001-RT001").focus()
    for key in ("ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    there = page.evaluate(FOCUSED)
    assert there in {f"{KELURAHAN}-RW006-RT00{number}" for number in (2, 3)}
    page.keyboard.press("Enter")
    page.wait_for_url(f"**place={there}**")
    settle(page)
    expect(page.locator(".card h3")).to_contain_text("RW 006")


def test_steps_of_the_legend_show_their_tiles_alone_and_one_without_any_cannot_be_pressed(
    page: Page, address: str
):
    _open(page, address)
    page.get_by_role("button", name="tidak kumuh 6").click()
    expect(page.locator("svg:visible .place.faint")).to_have_count(1)
    page.get_by_role("button", name="kumuh ringan 1").click()
    expect(page.locator("svg:visible .place.faint")).to_have_count(0)
    page.get_by_role("button", name="kumuh ringan 1").click()
    expect(page.locator("svg:visible .place.faint")).to_have_count(1)
    page.get_by_role("button", name="tidak kumuh 6").click()
    expect(page.locator("svg:visible .place.faint")).to_have_count(0)
    expect(page.get_by_role("button", name="kumuh berat 0")).to_be_disabled()


def test_the_map_is_whole_without_anything_fetched(page: Page, address: str):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _open(page, address)
    assert not [url for url in asked if not url.startswith((address, "data:", "blob:"))]
    assert not [url for url in asked if "basemap" in url or "deckgl" in url.lower()]
    assert page.locator("svg:visible text").filter(has_text="Skematik, bukan batas RT").count() == 1
    assert page.locator("svg:visible text").filter(has_text="200 m").count() == 1


def test_on_a_phone_a_tile_is_as_large_as_a_finger(phone: Page, address: str):
    _open(phone, address)
    boxes = [box for one in phone.locator("svg:visible .place").all() if (box := one.bounding_box())]
    assert len(boxes) == 7
    assert min(min(box["width"], box["height"]) for box in boxes) >= 44
    assert max(box["x"] + box["width"] for box in boxes) <= PHONE["width"]


def _values(page: Page) -> list[str]:
    return page.locator("svg:visible .value").all_text_contents()


def test_the_years_turn_over_by_themselves_and_one_that_is_picked_is_a_step_of_the_history(
    page: Page, address: str
):
    _open(page, address)
    newest, headline = _values(page), page.locator("h1").inner_text()
    page.get_by_role("button", name="Putar").click()
    expect(page.locator("[data-frame='0']")).to_have_attribute("aria-pressed", "true")
    assert _values(page) != newest
    expect(page.locator(".step").filter(has_text="kumuh sedang").locator("b")).to_have_text("5")
    expect(page.locator("[data-frame='2']")).to_have_attribute("aria-pressed", "true", timeout=10_000)
    assert _values(page) == newest
    assert "year=" not in page.url  # it ends where it stood
    page.get_by_role("button", name="2016").click()
    page.wait_for_url("**year=2016**")
    settle(page)
    expect(page.locator("h1")).not_to_have_text(headline)
    page.go_back()
    settle(page)
    expect(page.locator("h1")).to_have_text(headline)


def test_the_years_turn_over_without_a_server(page: Page, address: str):
    _open(page, address)
    page.context.set_offline(True)
    page.get_by_role("button", name="Putar").click()
    expect(page.locator("[data-frame='1']")).to_have_attribute("aria-pressed", "true", timeout=10_000)
    assert "39" in _values(page)
    page.context.set_offline(False)


def test_maps_stand_side_by_side_whole_at_any_width(page: Page, address: str):
    for screen, size in ((DESKTOP, "wide"), (PHONE, "narrow")):
        show_on(page, screen)
        _open(page, address, "&beside=years")
        drawing = page.locator(f"svg.{size}[role='img']")
        expect(drawing).to_be_visible()
        box = drawing.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= screen["width"]
        assert drawing.locator(".value").count() == 21


@pytest.mark.parametrize(
    "asked",
    [
        f"data=contoh&place={KELURAHAN}",
        f"data=contoh&place={KELURAHAN}&beside=years",
        "data=tanjungpinang&place=21.72",
    ],
)
def test_every_kind_of_map_is_taken_along_as_a_drawing_a_picture_and_data(
    page: Page, address: str, asked: str
):
    page.goto(f"{address}/map?lang=id&{asked}")
    settle(page)
    page.get_by_role("button", name="Bawa pulang").click()
    starts = {"SVG": b"<svg", "PNG": b"\x89PNG", "GeoJSON": b"{"}
    for name, start in starts.items():
        with page.expect_download() as told:
            page.get_by_role("button", name=f"({name})").first.click()
        content = Path(told.value.path()).read_bytes()
        assert told.value.suggested_filename.endswith(name.lower())
        assert content.startswith(start)
        assert len(content) > 3_000


def test_the_card_of_an_rt_leads_to_its_report_and_to_its_score_and_back_undoes_it(page: Page, address: str):
    _open(page, address)
    _place(page, "RW006-RT001").click()
    page.wait_for_url("**RW006-RT001**")
    settle(page)
    for label, there in (("Buka rapor RT ini", "/rt?"), ("Lihat rincian nilainya", "/indicators?")):
        page.get_by_role("button", name=label).click()
        page.wait_for_url(f"**{there}**")
        settle(page)
        assert "RW006-RT001" in page.url
        assert "data=contoh" in page.url
        page.go_back()
        page.wait_for_url("**/map?**")
        settle(page)
    expect(page.locator(".card")).to_contain_text("26–31")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server whose city has more RTs than a drawing can hold."""
    folder = tmp_path_factory.mktemp("data") / "kota"
    folder.mkdir()
    write_city(folder, 500)
    with dashboard(KOTAKU_DATA=str(folder.parent)) as (found, _):
        yield found


TIP = "() => document.querySelector('.deck-tooltip')?.innerText ?? ''"


def _in_the_city(page: Page, city: str) -> tuple[float, float]:
    """Where an RT is drawn, a little off the middle of the map."""
    page.goto(f"{city}/map?data=kota&lang=id&place={PLACE}")
    settle(page)
    box = page.get_by_test_id("stDeckGlJsonChart").bounding_box()
    return box["x"] + box["width"] / 2 - 60, box["y"] + box["height"] / 2 + 10


def _go_back_to_the_city(page: Page, headline: str) -> None:
    page.go_back()
    page.wait_for_url(lambda url: "-RT" not in url)
    settle(page)
    expect(page.locator("h1")).to_have_text(headline)


def test_on_a_map_of_a_city_a_click_picks_the_rt_that_the_pointer_tells_and_back_undoes_it(
    page: Page, city: str
):
    x, y = _in_the_city(page, city)
    headline = page.locator("h1").inner_text()
    page.mouse.move(x - 3, y)
    page.mouse.move(x, y, steps=3)
    page.wait_for_function(f"({TIP})().startsWith('RT ')")
    told = page.evaluate(TIP).splitlines()[0].replace(" ", "")
    page.mouse.click(x, y)
    page.wait_for_url(f"**-{told}*")
    settle(page)
    expect(page.locator("h1")).not_to_have_text(headline)
    _go_back_to_the_city(page, headline)


def test_a_finger_picks_an_rt_on_the_map_of_a_city(phone: Page, city: str):
    x, y = _in_the_city(phone, city)
    headline = phone.locator("h1").inner_text()
    phone.mouse.click(x, y)
    phone.wait_for_url(re.compile(r"-RT\d{6}"))
    settle(phone)
    _go_back_to_the_city(phone, headline)


def _painted(page: Page, name: str) -> int:
    """How many pixels of the map of a city have the colour of a class, with a little of the ground in it."""
    shot = page.get_by_test_id("stDeckGlJsonChart").screenshot()
    pixels = np.asarray(Image.open(BytesIO(shot)).convert("RGB"), dtype=int)
    share = 235 / 255
    seen = share * np.array(rgb(SLUM_CLASS[name])[:3]) + (1 - share) * np.array(rgb(OFF_MAP)[:3])
    return int((np.abs(pixels - seen).max(axis=2) <= 3).sum())


def test_a_step_of_the_legend_of_a_city_shows_its_rts_alone_and_then_all_again(page: Page, city: str):
    page.goto(f"{city}/map?data=kota&lang=id&place={PLACE}")
    settle(page)
    step = page.locator(".step").filter(has_text="kumuh ringan")
    light = int(step.locator("b").inner_text())
    assert sum(int(one) for one in page.locator(".step b").all_inner_texts()) == 500
    assert light > 0
    assert min(_painted(page, "light"), _painted(page, "not_slum")) > 1000
    step.click()
    settle(page)
    expect(step).to_have_attribute("aria-pressed", "true")
    assert _painted(page, "light") > 1000 > 50 > _painted(page, "not_slum")
    step.click()
    settle(page)
    expect(step).to_have_attribute("aria-pressed", "false")
    assert min(_painted(page, "light"), _painted(page, "not_slum")) > 1000


def test_a_place_is_found_by_typing_its_name_and_shown_on_the_map(page: Page, address: str):
    _open(page, address)
    box = page.get_by_role("combobox", name=ID("choice-place"))
    box.click()
    page.keyboard.type("RT 003 / RW 006")
    page.keyboard.press("Enter")
    page.wait_for_url("**RW006-RT003**")
    settle(page)
    expect(_place(page, "RW006-RT003")).to_have_attribute("aria-pressed", "true")


def test_on_paper_a_map_of_a_city_is_a_drawing(page: Page, address: str):
    page.goto(f"{address}/map?data=tanjungpinang&lang=id&place=21.72")
    settle(page)
    drawing = page.locator("svg[role='img']").filter(has=page.locator("title"))
    expect(page.get_by_test_id("stDeckGlJsonChart")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_test_id("stDeckGlJsonChart")).to_be_hidden()
    expect(drawing.filter(has_text="Kampung Bugis")).to_be_visible()
    page.emulate_media(media="screen")
