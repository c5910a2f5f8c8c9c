"""A screen that nobody stands near: it turns, stands still for a reader, takes new data, and never grows."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dashboard.reading.live_folder import SETTLED_SECONDS
from dashboard.settings import ROOT
from tests.browser.served import dashboard
from tests.browser.wall import PROJECTOR, cable, faults

_TURNS_A_LOOK, _LOOKS = 60, 13
"""Turns between two looks at what it needs, and looks; the first ones warm up."""
_WARM, _SOME = 3, 5
_BROKEN = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
  .map(({ id, nodes }) => [id, nodes[0].html])"""

_ELEMENTS = """() => {
  const all = (root) => [...root.querySelectorAll("*")].reduce(
    (sum, node) => sum + 1 + (node.shadowRoot ? all(node.shadowRoot) : 0), 0)
  return all(document)
}"""


@pytest.fixture
def wall(chrome: Browser) -> Iterator[BrowserContext]:
    context = chrome.new_context(viewport=PROJECTOR)
    context.route(lambda url: "127.0.0.1" not in url, lambda route: route.abort())
    context.set_default_timeout(20_000)
    yield context
    context.close()


def opened(wall: BrowserContext, address: str, *, stopped: bool = True, **asked: str) -> Page:
    """stopped: its clock goes on only when the test says so."""
    page = wall.new_page()
    if stopped:
        page.clock.install()
    page.goto(f"{address}/?{'&'.join(f'{name}={key}' for name, key in {'mode': 'layar', **asked}.items())}")
    page.wait_for_selector(".stage h1")
    return page


def shown(page: Page) -> str:
    return str(page.locator(".stage").get_attribute("data-screen"))


def test_it_turns_over_the_chosen_pages_and_begins_again(wall: BrowserContext, address: str):
    page = opened(wall, address, data="tanjungpinang", pages="map,spending,trends", seconds="5")
    seen = [shown(page)]
    for _ in range(4):
        page.clock.run_for(5_000)
        seen.append(shown(page))
    assert seen == ["map", "money", "trends.areas", "map", "money"]


@pytest.mark.parametrize("data", ["contoh", "tanjungpinang"])
def test_every_screen_is_read_from_the_last_row(wall: BrowserContext, data: str):
    with dashboard(KOTAKU_URL="https://kotaku.example.id") as (address, _):
        page = opened(wall, address, data=data, seconds="3600")
        seen: list[tuple[str, list[str]]] = []
        while True:
            seen.append((page.locator(".position").inner_text(), list(faults(page))))
            if page.locator(".stage .turn").last.is_disabled():
                break
            page.keyboard.press("PageDown")
            page.clock.run_for(1_000)
    assert [one for one in seen if one[1]] == []


def test_a_touch_or_a_key_stops_it_and_after_a_minute_it_goes_on(wall: BrowserContext, address: str):
    page = opened(wall, address, data="tanjungpinang", seconds="5")
    for touch in (lambda: page.mouse.click(500, 300), lambda: page.keyboard.press("Shift")):
        touch()
        before = page.locator(".position").inner_text()
        page.clock.run_for(55_000)
        assert page.locator(".position").inner_text() == before
        expect(page.get_by_role("button", name="Lanjutkan")).to_be_visible()
        page.clock.run_for(11_000)
        assert page.locator(".position").inner_text() != before
        expect(page.get_by_role("button", name="Berhenti sebentar")).to_be_visible()
    page.get_by_role("button", name="Berhenti sebentar").click()
    before = page.locator(".position").inner_text()
    page.clock.run_for(50_000)
    assert page.locator(".position").inner_text() == before


def test_it_tells_the_time_how_fresh_the_data_are_and_where_a_phone_reads_on(wall: BrowserContext):
    with dashboard(KOTAKU_URL="https://kotaku.example.id/kumuh") as (address, _):
        page = opened(wall, address, data="contoh", stopped=False)
        expect(page.locator(".clock")).to_have_text(time.strftime("%H.%M"))
        expect(page.locator(".fresh")).to_have_text("data per 2020")
        expect(page.locator(".code svg")).to_be_visible()
        box = page.locator(".code svg").bounding_box()
        assert box is not None
        assert box["width"] >= 110
    with dashboard() as (address, _):
        page = opened(wall, address, data="contoh", stopped=False)
        assert page.locator(".code svg").count() == 0  # nobody knows how a phone reaches this machine


def test_after_a_pulled_cable_it_still_turns_and_connects_by_itself(wall: BrowserContext, address: str):
    with cable(address) as wire:
        page = opened(wall, wire.address, data="tanjungpinang", seconds="5", stopped=False)
        wire.pull()
        expect(page.locator("#kotaku-lost")).to_be_visible()
        before = page.locator(".position").inner_text()
        page.wait_for_timeout(6_000)
        assert page.locator(".position").inner_text() != before
        assert page.locator("section[role=dialog]").count() == 0
        wire.plug()
        expect(page.locator("#kotaku-lost")).to_have_count(0, timeout=30_000)


def test_new_data_appear_without_a_touch_on_the_screen_that_is_shown(wall: BrowserContext, tmp_path: Path):
    shutil.copytree(ROOT / "data" / "tanjungpinang", tmp_path / "tanjungpinang")
    folder = tmp_path / "tanjungpinang"
    with dashboard(KOTAKU_DATA=str(tmp_path)) as (address, _):
        page = wall.new_page()
        often = "(run, pause, ...told) => every(run, pause / 20, ...told)"
        page.add_init_script(f"const every = window.setInterval; window.setInterval = {often}")
        page.goto(f"{address}/?mode=layar&pages=map,trends&seconds=3600")
        page.wait_for_selector(".stage h1")
        page.keyboard.press("PageDown")
        expect(page.locator(".stage h1")).to_contain_text("4,66")
        readings = folder / "indicators.csv"
        good = readings.read_text(encoding="utf-8")
        readings.write_text(good.replace(",2018,slum_area,4.66,", ",2018,slum_area,5.66,"), encoding="utf-8")
        for file in folder.iterdir():
            os.utime(file, (time.time() - 2 * SETTLED_SECONDS,) * 2)
        expect(page.locator(".stage h1")).to_contain_text("5,66")


def test_nothing_of_it_is_closed_to_anybody_and_who_wants_no_motion_has_none(
    wall: BrowserContext, address: str
):
    page = opened(wall, address, data="contoh", stopped=False, seconds="3600")
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(_BROKEN) == []
    moves = "node => getComputedStyle(node).animationName"
    assert page.locator(".picture svg").evaluate(moves) != "none"
    page.emulate_media(reduced_motion="reduce")
    assert page.locator(".picture svg").evaluate(moves) == "none"
    page.get_by_role("button", name="Keluar dari layar balai").click()
    expect(page.locator("#kotaku-menu")).to_be_visible()


def _needs(page: Page, server: int) -> dict[str, float]:
    """What the screen holds on to: nodes, elements, listeners and heap of the browser, drawings of a
    graphics card, and megabytes of the server.
    """
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    session.detach()
    pages = int(Path(f"/proc/{server}/statm").read_text(encoding="ascii").split()[1])
    return {
        "nodes": metrics["Nodes"],
        "elements": page.evaluate(_ELEMENTS),
        "listeners": metrics["JSEventListeners"],
        "heap": metrics["JSHeapUsedSize"] / 1e6,
        "canvases": page.locator("canvas").count(),
        "server": pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
    }


@pytest.mark.thorough
def test_after_many_hundred_turns_it_needs_no_more_than_after_the_first(wall: BrowserContext):
    with dashboard() as (address, server):
        page = opened(wall, address, data="contoh", seconds="5")
        found = []
        for _ in range(_LOOKS):
            for _ in range(_TURNS_A_LOOK):
                page.clock.run_for(5_000)
            page.keyboard.press("Home")  # each look is at the same screen
            found.append(_needs(page, server))
            page.get_by_role("button", name="Lanjutkan").click()
        busy = _seconds(server)
        page.wait_for_timeout(3_000)
        assert _seconds(server) - busy < 0.15
    print(*found, sep="\n")
    early, late = (_most(part) for part in (found[_WARM : _WARM + _SOME], found[-_SOME:]))
    assert late["canvases"] == 0
    assert late["elements"] <= early["elements"]
    assert late["nodes"] <= early["nodes"] + 300  # those of a last turn or two may wait to be collected
    assert late["listeners"] <= early["listeners"]
    assert late["heap"] <= early["heap"] + 1  # it settles near 10 MB after some hundred turns
    assert late["server"] <= early["server"] + 4


def _most(found: list[dict[str, float]]) -> dict[str, float]:
    """Of each the most."""
    return {name: max(one[name] for one in found) for name in found[0]}


def _seconds(process: int) -> float:
    """Of processor time that it has used."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
