"""Flow on the server: bands as wide as on the screen, from node to node, every node with its words."""

import re

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, paint
from dashboard.pictures.flow import Band, Flow, Node
from dashboard.screen.charts.draw import figure_of
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import assert_says, assert_words_apart, placed_in
from tests.findings.looked_at import EN, ID, found, scope

WIDTHS = (344, 640, 864)
FLOW = Flow(
    (
        (Node("APBN", "source:apbn", "Rp9 miliar"), Node("DAK", "source:dak", "Rp1 miliar")),
        (Node("Jalan beton", "quiet", "Rp7 miliar"), Node("Drainase", "quiet", "Rp3 miliar")),
        (Node("RT 001", "quiet", "Rp6 miliar"), Node("RT 002", "quiet", "Rp4 miliar")),
    ),
    (
        Band(0, 2, 7, "source:apbn", ""), Band(0, 3, 2, "source:apbn", ""), Band(1, 3, 1, "source:dak", ""),
        Band(2, 4, 6, "source:apbn", ""), Band(2, 5, 1, "source:apbn", ""), Band(3, 5, 2, "source:apbn", ""),
        Band(3, 5, 1, "source:dak", ""),
    ),
)  # fmt: skip
LONG = Flow(
    (
        (Node("sumber " * 17, "source:apbn", "Rp1 " * 20), Node("x" * 120, "source:dak", "Rp9")),
        (Node("kegiatan " * 13, "quiet", "Rp2"), Node("y" * 120, "quiet"), Node("tak ada", "quiet")),
        (Node("tempat " * 17, "quiet"), Node("z" * 120, "quiet", "Rp3 " * 20)),
    ),
    (Band(0, 2, 900, "source:apbn", ""), Band(1, 3, 1, "source:dak", ""), Band(2, 5, 900, "source:apbn", "")),
)
EMPTY = (Flow((), ()), Flow(((), (), ()), ()), Flow(((Node("APBN", "quiet"),),), ()))
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def drawn(picture: Flow, width: float = 640, text=ID) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), "Aliran")


def found_flow(text=ID, data=None) -> Flow:
    at = scope(data or illustrative(), KAMPUNG_BUGIS, text=text)
    return found(at, "spending", "flow")["flow"].picture


def words_of(picture: Flow) -> list[str]:
    return [words for step in picture.steps for node in step for words in (node.name, node.amount)]


def bands(drawing: str) -> list[tuple[float, float, float, float, float]]:
    """Of each band: left and top, right and top, and how wide it is at its left end."""
    found = [one.node.get("d") for one in placed_in(drawing) if "band" in one.classes]
    numbers = [[float(number) for number in _NUMBER.findall(outline)] for outline in found]
    return [(one[0], one[1], one[6], one[7], one[-1] - one[1]) for one in numbers]


def nodes(drawing: str) -> list[tuple[float, ...]]:
    """Of each node: left, top, right, bottom."""
    found = [one.node for one in placed_in(drawing) if "node" in one.classes]
    boxes = [[float(node.get(key)) for key in ("x", "y", "width", "height")] for node in found]
    return [(x, y, x + across, y + high) for x, y, across, high in boxes]


@pytest.mark.parametrize("picture", [FLOW, found_flow()], ids=["made up", "found"])
def test_a_band_is_as_wide_as_on_the_screen(picture):
    (sankey,) = figure_of(picture, "id", INK_ON_LIGHT).data
    total = sum(band.value for band in picture.bands)
    wide = [band[4] for band in bands(drawn(picture))]
    on_screen = [float(value) / total for value in sankey.link.value]
    assert [one / sum(wide) for one in wide] == pytest.approx(on_screen, abs=1e-3)


def test_a_band_leads_from_its_node_to_its_node():
    drawing = drawn(FLOW)
    for band, (left, top, right, low, wide) in zip(FLOW.bands, bands(drawing), strict=True):
        start, end = nodes(drawing)[band.start], nodes(drawing)[band.end]
        assert left == pytest.approx(start[2], abs=0.02)
        assert right == pytest.approx(end[0], abs=0.02)
        assert start[1] - 0.02 <= top <= top + wide <= start[3] + 0.05
        assert end[1] - 0.02 <= low <= low + wide <= end[3] + 0.05


def test_bands_at_a_node_lie_below_one_another_and_fill_it():
    drawing = drawn(FLOW)
    leaving = sorted(
        (top, top + wide) for left, top, *_, wide in bands(drawing) if left == bands(drawing)[0][0]
    )
    (_, above, _, below) = nodes(drawing)[0]
    assert leaving[0][0] == pytest.approx(above, abs=0.02)
    assert leaving[0][1] == pytest.approx(leaving[1][0], abs=0.03)
    assert leaving[1][1] == pytest.approx(below, abs=0.03)


def test_bands_and_nodes_have_their_colours():
    shapes = placed_in(drawn(FLOW))
    fills = [one.node.get("fill") for one in shapes if "band" in one.classes]
    assert fills == [paint(band.paint, INK_ON_LIGHT) for band in FLOW.bands]
    fills = [one.node.get("fill") for one in shapes if "node" in one.classes]
    assert fills == [paint(node.paint, INK_ON_LIGHT) for step in FLOW.steps for node in step]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [FLOW, LONG], ids=["short", "long"])
def test_every_node_has_its_words(picture, width):
    assert_says(drawn(picture, width), *words_of(picture))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [FLOW, LONG, *EMPTY])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_found_flows_say_all_and_no_words_lie_on_one_another(text, width):
    for data in (documented(), illustrative()):
        picture = found_flow(text, data)
        assert_says(drawn(picture, width, text), *words_of(picture))
        assert_words_apart(drawn(picture, width, text))
