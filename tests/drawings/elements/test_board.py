"""A board on the server: a card a question, small pictures as large and dark as on the screen."""

from xml.etree import ElementTree

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, STRONG
from dashboard.pictures.board import Board, Meters, Question, Small, Square, Squares, Steps, Tile, Tiles
from dashboard.pictures.tracks import Track, TrackPart
from dashboard.screen.element_data import board_card
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import SVG, assert_words_apart, shapes_in, texts_in, values_in, words_in
from tests.findings.looked_at import EN, ID, found, scope

SQUARES = Squares((Square(400, "4 ha", "SK 2014", True), Square(100, "1 ha", "laporan 2020", False)))
TILES = Tiles(
    "",
    (
        Tile(("RT 001", "RW 001"), "", "class:not_slum", "framed"),
        Tile(("RT 002", "RW 001"), "", "class:light", chosen=True),
        Tile(("RT 003", "RW 001"), "", ""),
    ),
    (Tile(("kumuh ringan: 1 RT",), "", "class:light"), Tile(("belum disurvei: 1 RT",), "", "")),
    "survei 2020",
)
METERS = Meters(
    (
        Track("Air limbah", "4–6 dari 10", (TrackPart(4, paint="strong"), TrackPart(2, "hatched")), 10),
        Track("Drainase", "–", (TrackPart(0, "empty"),), 10),
    )
)
STEPS = Steps(("Survei dulu.", "Tinjau SK."))
NAME = "Balai Prasarana Permukiman " * 5
HOSTILE = (
    Squares(tuple(Square(at, NAME, "x" * 120, bool(at % 2)) for at in range(8))),
    Tiles(
        "", tuple(Tile((NAME, "y" * 60), "", "class:heavy") for _ in range(7)), (Tile((NAME,), "", ""),), NAME
    ),
    Meters((Track(NAME, NAME, (TrackPart(1, paint="strong"),), 2), Track("z" * 120, "", (), 1))),
    Steps((NAME * 2, "w" * 120)),
)


def board(*small: Small | None) -> Board:
    return Board(
        tuple(
            Question(str(at), f"Berapa {at}?", f"{at},5 ha", f"Kalimat {at}.", "", (), one)
            for at, one in enumerate(small)
        )
    )


BOARD = board(SQUARES, TILES, METERS, STEPS, None)
LONG = Board(tuple(Question("", NAME, NAME, NAME * 2, "", (), one) for one in (*HOSTILE, None)))


def drawn(picture: Board, width: float = 640) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Papan")


def on_screen(small: Small) -> dict:
    return board_card(board(small).questions[0], INK_ON_LIGHT)["small"]


def widths(drawing: str) -> list[float]:
    return [float(shape.get("width")) for shape in values_in(drawing)]


@pytest.mark.parametrize("width", [344, 864])
def test_squares_are_as_large_as_on_the_screen_and_hollow_where_not_decided(width):
    drawing = drawn(board(SQUARES), width)
    edge = 2
    sides = [side + edge for side in widths(drawing)]
    expected = on_screen(SQUARES)["squares"]
    assert [side / sides[0] for side in sides] == pytest.approx([square["side"] for square in expected])
    firm, hollow = values_in(drawing)
    assert [firm.get("fill"), hollow.get("fill")] == [square["colour"] for square in expected]
    assert (firm.get("stroke-dasharray"), bool(hollow.get("stroke-dasharray"))) == (None, True)


def test_tiles_have_the_colours_and_frames_of_the_screen():
    drawing = drawn(board(TILES))
    tiles = values_in(drawing)
    assert [tile.get("fill") for tile in tiles] == [
        tile["colour"] or "none" for tile in on_screen(TILES)["tiles"]
    ]
    framed, _, missing = tiles
    assert framed.get("stroke") == INK_ON_LIGHT
    assert missing.get("stroke-dasharray")
    (chosen,) = shapes_in(drawing, "chosen")
    assert chosen.get("stroke") == STRONG


@pytest.mark.parametrize("width", [344, 864])
def test_meters_are_as_long_as_on_the_screen(width):
    full, hatched, empty = widths(drawn(board(METERS), width))
    expected = [part["share"] for meter in on_screen(METERS)["meters"] for part in meter["parts"]]
    assert [full / empty, hatched / empty, 1] == pytest.approx(expected, abs=1e-3)
    assert values_in(drawn(board(METERS)))[1].get("fill").startswith("url(#board-")


@pytest.mark.parametrize("width", [344, 640, 864])
def test_every_word_is_there(width):
    told = " ".join(texts_in(drawn(BOARD, width)))
    words = ["4 ha", "SK 2014", "laporan 2020", "RT 003", "RW 001", "kumuh ringan: 1 RT", "survei 2020"]
    words += ["Air limbah", "4–6 dari 10", "Survei dulu.", "1", "2", "Tinjau SK."]
    words += [f"Berapa {at}? {at},5 ha" for at in range(5)] + [f"Kalimat {at}." for at in range(5)]
    assert [word for word in words if word not in told] == []


@pytest.mark.parametrize(("width", "across"), [(344, 1), (640, 2), (864, 3)])
def test_cards_stand_beside_each_other_where_there_is_room_and_the_last_fills_its_row(width, across):
    root = ElementTree.fromstring(drawn(BOARD, width))
    cards = [shape for shape in root.iter(f"{SVG}rect") if shape.get("rx")]
    tops = [word.box[1] for word in words_in(drawn(BOARD, width)) if word.text.startswith("Berapa")]
    assert len(cards) == len(tops) == 5
    assert len({round(top) for top in tops}) == -(-5 // across)
    left = (4 % across) * (width + 10) / across
    assert float(cards[-1].get("width")) == pytest.approx(width - left - 1, abs=0.1)


@pytest.mark.parametrize("width", [344, 640, 864])
@pytest.mark.parametrize("picture", [BOARD, LONG], ids=["short", "long"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


def test_long_names_are_all_there():
    told = "".join(texts_in(drawn(LONG, 344)))
    assert [told.count(sign) for sign in "xyzw"] == [8 * 120, 7 * 60, 120, 120]


def test_many_tiles_without_names_stand_in_rows():
    tiles = Tiles("", tuple(Tile((), "", "class:heavy") for _ in range(240)))
    shapes = values_in(drawn(board(tiles), 344))
    assert len(shapes) == 240
    assert max(float(tile.get("x")) + float(tile.get("width")) for tile in shapes) <= 344 - 2 * 12


@pytest.mark.thorough
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("place", [KAMPUNG_BUGIS, CITY])
def test_no_words_of_the_shipped_data_lie_on_one_another(text, place):
    for data in (illustrative(), documented()):
        (finding,) = found(scope(data, place, text=text), "overview", "overview").values()
        for width in (344, 640, 864):
            assert_words_apart(picture_svg(finding.picture, Canvas(width, INK_ON_LIGHT, text), ""))


def test_no_questions_are_an_empty_drawing():
    assert texts_in(drawn(Board(()))) == []
    empty = board(Squares(()), Tiles("", ()), Meters(()), Steps(()))
    assert values_in(drawn(empty)) == []
