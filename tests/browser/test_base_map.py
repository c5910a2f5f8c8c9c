"""The online base map: asked of its server only where a reader wants it, and only where it can be had."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from PIL import Image
from playwright.sync_api import Page, Route, expect

from dashboard.palette import LAND, LAND_DARK, OFF_MAP, SEA, SEA_DARK, rgb
from tests.browser.served import listening, settle

TILES = "https://tile.openstreetmap.org/**"
VIEW = "map?data=tanjungpinang&place=21.72&lang=id"
ONLINE = f"{VIEW}&ground=online"
FAILED = "Peta dasar daring tidak terjangkau; yang tampil peta skematik."
CREDIT = "© OpenStreetMap contributors"
RED = (200, 40, 40)
_SEEN = 20_000
"""Pixels of a colour that cannot be there by chance."""

_ELEMENT = ".st-key-places-base [data-testid=stBidiComponentIsolated]"
_BROKEN = """async (context) => (await axe.run(context, { resultTypes: ["violations"] })).violations
  .map(({ id, nodes }) => [id, nodes[0].html])"""


def _picture(colour: tuple[int, ...]) -> bytes:
    content = BytesIO()
    Image.new("RGB", (256, 256), colour).save(content, "PNG")
    return content.getvalue()


def there(route: Route) -> None:
    """A server whose tiles are all of one colour."""
    allowed = {"Access-Control-Allow-Origin": "*"}
    route.fulfill(body=_picture(RED), content_type="image/png", headers=allowed)


def refused(route: Route) -> None:
    """A server that sends a page of an error."""
    route.fulfill(status=403, body="no", headers={"Access-Control-Allow-Origin": "*"})


def other(route: Route) -> None:
    """Something between the reader and the server that answers with a page of its own."""
    route.fulfill(body="<p>Masuk", content_type="text/html", headers={"Access-Control-Allow-Origin": "*"})


def gone(route: Route) -> None:
    """No network."""
    route.abort()


@contextmanager
def asked(page: Page, answer: Callable[[Route], None]) -> Iterator[list[str]]:
    """What is asked of the server of tiles while it answers so, in a browser that remembers nothing."""
    urls: list[str] = []
    page.route(TILES, answer)
    try:
        with listening(page, request=lambda each: "openstreetmap" in each.url and urls.append(each.url)):
            yield urls
    finally:
        page.unroute(TILES)
        page.evaluate("localStorage.clear()")


def opened(page: Page, address: str, view: str, said: str) -> None:
    page.goto(f"{address}/{view}")
    settle(page)
    if said:
        expect(page.locator(_ELEMENT)).to_contain_text(said)
        settle(page)


def pixels(page: Page, *colours: str) -> int:
    """How many pixels of the map have one of some colours."""
    shot = Image.open(BytesIO(page.get_by_test_id("stDeckGlJsonChart").screenshot())).convert("RGB")
    wanted = {tuple(rgb(colour)[:3]) for colour in colours}
    return sum(n for n, colour in shot.getcolors(shot.width * shot.height) or () if colour in wanted)


def reddish(page: Page) -> int:
    """How many pixels of the map are those of a tile."""
    shot = Image.open(BytesIO(page.get_by_test_id("stDeckGlJsonChart").screenshot())).convert("RGB")
    counted = shot.getcolors(shot.width * shot.height) or ()
    return sum(n for n, (red, green, blue) in counted if red > 120 > max(green, blue))


def test_the_schematic_map_asks_nothing_of_another_server(page: Page, address: str):
    with asked(page, there) as urls:
        opened(page, address, VIEW, "")
        assert page.locator(_ELEMENT).count() == 0
        assert pixels(page, LAND, SEA) > _SEEN
    assert urls == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_map_that_can_be_reached_takes_the_place_of_the_land(scheme: str, page: Page, address: str):
    page.emulate_media(color_scheme=scheme)
    with asked(page, there) as urls:
        opened(page, address, ONLINE, CREDIT)
        expect(page.get_by_role("link", name=CREDIT)).to_have_attribute(
            "href", "https://www.openstreetmap.org/copyright"
        )
        credit = page.locator(".mapboxgl-ctrl-attrib").filter(has_text=CREDIT)
        expect(credit).to_have_css("color", "rgb(22, 36, 43)")
        expect(credit).to_have_css("background-color", "rgb(255, 255, 255)")
        assert len(set(urls)) > 1
        assert urls[0] in urls[1:]  # what was tried is what is drawn, so that it is asked for once
        assert pixels(page, LAND, SEA, LAND_DARK, SEA_DARK) < _SEEN / 10
        if scheme == "light":
            assert reddish(page) > _SEEN
        expect(page.get_by_text(f"peta dasar: {CREDIT}")).to_be_visible()


def test_one_who_changes_the_base_map_has_it_in_the_address_and_can_go_back(page: Page, address: str):
    with asked(page, there) as urls:
        opened(page, address, VIEW, "")
        page.get_by_role("button", name="Atur").click()
        page.get_by_text("Peta daring").click()
        page.wait_for_url("**ground=online**")
        expect(page.locator(_ELEMENT)).to_contain_text(CREDIT)
        assert urls
        page.go_back()
        page.wait_for_url(lambda url: "ground" not in url)
        expect(page.locator(_ELEMENT)).to_have_count(0)
        settle(page)
        assert pixels(page, LAND, SEA) > _SEEN


@pytest.mark.parametrize("answer", [gone, refused, other], ids=lambda answer: answer.__name__)
def test_where_it_cannot_be_reached_the_schematic_map_stays_and_says_so(answer, page: Page, address: str):
    errors: list[str] = []
    with (
        asked(page, answer) as urls,
        listening(page, pageerror=lambda error: errors.append(str(error))),
    ):
        opened(page, address, ONLINE, FAILED)
        assert pixels(page, LAND, SEA) > _SEEN
        assert len(urls) == 1
        assert CREDIT not in page.locator(".stMain").inner_text()
        assert errors == []


def test_a_failure_is_remembered_until_the_reader_tries_again(page: Page, address: str):
    with asked(page, gone) as urls:
        opened(page, address, ONLINE, FAILED)
        page.reload()
        settle(page)
        expect(page.locator(_ELEMENT)).to_contain_text(FAILED)
        assert len(urls) == 1
        page.route(TILES, there)
        page.get_by_role("button", name="Coba lagi").click()
        expect(page.locator(_ELEMENT)).to_contain_text(CREDIT)
        settle(page)
        assert len(urls) > 2
        assert pixels(page, LAND, SEA) < _SEEN / 10


def test_a_failure_is_forgotten_after_some_minutes(page: Page, address: str):
    with asked(page, gone) as urls:
        opened(page, address, ONLINE, FAILED)
        page.evaluate("localStorage.setItem('kotaku-base-map-failed', Date.now() - 11 * 60 * 1000)")
        page.reload()
        settle(page)
        expect(page.locator(_ELEMENT)).to_contain_text(FAILED)
        assert len(urls) == 2


def test_a_server_that_is_silent_has_a_few_seconds(page: Page, address: str):
    waiting: list[Route] = []

    def silent(route: Route) -> None:
        waiting.append(route)

    with asked(page, silent):
        page.goto(f"{address}/{ONLINE}")
        expect(page.locator(_ELEMENT)).to_contain_text("sedang dihubungi")
        expect(page.locator(_ELEMENT)).to_contain_text(FAILED)
        settle(page)
        assert pixels(page, LAND, SEA) > _SEEN
    assert len(waiting) == 1


def test_figures_stay_when_tiles_stop_coming(page: Page, address: str):
    coming = True

    def ending(route: Route) -> None:
        (there if coming else gone)(route)

    with asked(page, ending) as urls:
        opened(page, address, ONLINE, CREDIT)
        coming, before = False, len(urls)
        for _ in range(3):
            page.get_by_test_id("stDeckGlJsonChartZoomButton").get_by_role("button").nth(1).click()
        page.wait_for_timeout(1_500)
        settle(page)
        assert len(urls) > before
        assert not page.get_by_test_id("stException").count()
        expect(page.get_by_test_id("stDeckGlJsonChart")).to_be_visible()
        assert pixels(page, OFF_MAP) > _SEEN


@pytest.mark.parametrize(("answer", "said"), [(there, CREDIT), (gone, FAILED)], ids=["there", "gone"])
def test_what_is_said_of_it_is_open_to_everybody_on_a_phone(answer, said: str, phone: Page, address: str):
    with asked(phone, answer):
        opened(phone, address, ONLINE, said)
        phone.evaluate(AXE_SCRIPT)
        assert phone.evaluate(_BROKEN, {"include": [[".st-key-picture-places"]]}) == []
