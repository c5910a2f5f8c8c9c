"""Maps look as they did: a change that is meant is looked at, and its references are made anew."""

from collections.abc import Iterator

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page

from tests.browser.pictures import FOLDER, MAPS, MOST_SPOTS, differing, screens, shown


def _reference(name: str) -> Image.Image:
    return Image.open(FOLDER / f"{name}.png").convert("RGB")


@pytest.fixture(scope="module")
def pages(chrome: Browser) -> Iterator[dict[str, Page]]:
    with screens(chrome) as found:
        yield found


@pytest.mark.parametrize("name", MAPS)
def test_a_map_looks_like_its_reference(pages: dict[str, Page], address: str, name: str):
    assert differing(_reference(name), shown(pages, address, name)) <= MOST_SPOTS


def test_every_reference_is_of_a_map():
    assert {path.stem for path in FOLDER.glob("*.png")} == MAPS.keys()


def test_a_map_with_a_tile_of_another_colour_or_moved_is_told():
    plain = _reference("rts")
    spotted, moved = plain.copy(), Image.new("RGB", plain.size)
    ImageDraw.Draw(spotted).rectangle((60, 30, 75, 45), fill=(107, 29, 18))
    moved.paste(plain, (6, 0))
    assert differing(plain, plain) == 0
    assert differing(plain, spotted) > MOST_SPOTS / 2
    assert differing(plain, moved) > MOST_SPOTS
    assert differing(plain, plain.resize((160, 20))) == 1
