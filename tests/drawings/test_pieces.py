"""Long pictures in pieces: every row once and in order, all on one scale, each piece with room."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import height_of, picture_svg
from dashboard.drawings.pieces import even_pieces, pieces
from dashboard.palette import INK_ON_LIGHT
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bar, BarLayer, BarPart, Bars
from dashboard.pictures.columns import ColumnLayer, ColumnPart, Columns
from dashboard.pictures.dots import Dot, DotRow, Dots
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.pictures.tracks import Track, TrackRow, Tracks, full
from dashboard.pictures.words.cards import Card, CardGroup, Cards
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.pictures.words.passages import TITLE, passages
from dashboard.pictures.years import YearArea, YearHeads, YearRow, Years
from tests.drawings.seen import assert_words_apart, values_in
from tests.findings.looked_at import ID

CANVAS = Canvas(640, INK_ON_LIGHT, ID)
HIGH = 200.0
ROWS = 30
HEADS = YearHeads("Tahun", "Luas", "Nilai", "Kegiatan", "Hasil")


def part(at: int, times: int = 1) -> BarPart:
    return BarPart(times * (1 + at), ("",), "strong")


BARS = Bars(
    tuple(Bar(f"Sumber {at}", f"Rp{at}") for at in range(ROWS)),
    (
        BarLayer("selesai", tuple(map(part, range(ROWS)))),
        BarLayer("direncanakan", tuple(part(at, 2) if at % 3 else None for at in range(ROWS))),
    ),
)
DOTS = Dots(
    tuple(
        DotRow(f"Angka {at}", "ha", (), Dot(at, "circle", True, "", ""), (0, ROWS), rises=True)
        for at in range(ROWS)
    ),
    ((0.0, "0"), (1.0, "30")),
)
GRID = HeatGrid(
    "RT",
    (GridColumn("total", "Total"), GridColumn("road", "Jalan lingkungan")),
    tuple(GridRow(f"{at}", f"RT {at}", (GridCell(at, f"{at}", "", "points:1/5"),) * 2) for at in range(ROWS)),
    (GridCell(1, "5", "kumuh", "points:1/5"),),
)
TRACKS = Tracks(
    "Kebutuhan",
    tuple(
        TrackRow(f"{at}", f"Jalan {at}", "", "catatan", (Track("kurang", "m", full(1 + at, "strong"), ROWS),))
        for at in range(ROWS)
    ),
)
YEARS = Years(
    "",
    HEADS,
    "tidak tercatat",
    tuple(
        YearRow(f"{2000 + at}", (YearArea((1 + at) / ROWS, f"{at} ha", True),), (), (), ())
        for at in range(ROWS)
    ),
)
ROWS_OF: dict[str, tuple[Picture, Callable[[Any], tuple]]] = {
    "bars": (BARS, lambda one: one.bars),
    "dots": (DOTS, lambda one: one.rows),
    "heat grid": (GRID, lambda one: one.rows),
    "tracks": (TRACKS, lambda one: one.rows),
    "years": (YEARS, lambda one: one.years),
}
EVERY = pytest.mark.parametrize("kind", ROWS_OF)


@cache
def cut(kind: str, high: float = HIGH) -> tuple[Picture, ...]:
    return tuple(pieces(ROWS_OF[kind][0], CANVAS, high))


def drawn(picture: Picture) -> str:
    return picture_svg(picture, CANVAS, "")


def widths(picture: Picture) -> list[float]:
    return [float(shape.get("width") or 0) for shape in values_in(drawn(picture))]


@EVERY
def test_every_row_is_in_one_piece_and_their_order_stays(kind):
    whole, rows = ROWS_OF[kind]
    found = cut(kind)
    assert len(found) > 1
    assert tuple(row for one in found for row in rows(one)) == rows(whole)


@EVERY
def test_a_piece_has_room_and_takes_as_many_rows_as_it_can(kind):
    whole, rows = ROWS_OF[kind]
    first = 0
    for one in cut(kind):
        assert height_of(one, CANVAS) <= HIGH
        last = first + len(rows(one))
        if last < ROWS:
            more = replace(one, **{name_of_rows(one): rows(whole)[first : last + 1]})
            assert isinstance(one, Bars) or height_of(more, CANVAS) > HIGH
        first = last


def name_of_rows(picture: Picture) -> str:
    return {Bars: "bars", Years: "years"}.get(type(picture), "rows")


@EVERY
def test_what_is_no_row_stands_in_every_piece(kind):
    whole, _ = ROWS_OF[kind]
    name = name_of_rows(whole)
    for one in cut(kind):
        kept = {name: getattr(whole, name)} | ({"layers": BARS.layers, "top": None} if whole is BARS else {})
        assert replace(one, **kept) == whole


@pytest.mark.parametrize("kind", ["bars", "tracks", "years"])
def test_a_value_is_as_long_in_a_piece_as_in_the_whole_picture(kind):
    whole, _ = ROWS_OF[kind]
    assert [width for one in cut(kind) for width in widths(one)] == pytest.approx(widths(whole))


def test_the_parts_of_a_bar_stay_with_it():
    for one in cut("bars"):
        for at, bar in enumerate(one.bars):
            before = BARS.bars.index(bar)
            assert [layer.parts[at] for layer in one.layers] == [layer.parts[before] for layer in BARS.layers]


GROUPS = Cards(
    tuple(CardGroup((Card("", "said", f"Kartu {at}", ()),), title=f"Kelompok {at}") for at in range(ROWS))
)


@pytest.mark.parametrize("whole", [Paragraphs(("Kalimat.",) * ROWS), GROUPS], ids=["sentences", "cards"])
def test_words_are_cut_between_passages_and_never_behind_a_heading(whole):
    found = list(pieces(whole, CANVAS, HIGH))
    assert len(found) > 1
    assert tuple(one for piece in found for one in passages(piece)) == passages(whole)
    for piece in found:
        assert height_of(piece, CANVAS) <= HIGH
        assert passages(piece)[-1].look != TITLE


@EVERY
def test_even_pieces_have_as_many_rows_as_one_another_where_that_takes_no_more_of_them(kind):
    whole, rows = ROWS_OF[kind]
    even = even_pieces(whole, CANVAS, HIGH)
    assert len(even) == len(cut(kind))
    assert tuple(row for one in even for row in rows(one)) == rows(whole)
    counts = {len(rows(one)) for one in even[:-1]}
    assert len(counts) == 1 or even == list(cut(kind))
    assert all(height_of(one, CANVAS) <= HIGH for one in even)


def test_bars_that_are_shares_stay_as_long_as_their_picture():
    found = [width for one in pieces(replace(BARS, shares=True), CANVAS, HIGH) for width in widths(one)]
    assert found == pytest.approx(widths(replace(BARS, shares=True)))


@EVERY
def test_no_words_of_a_piece_lie_on_one_another(kind):
    for one in cut(kind):
        assert_words_apart(drawn(one))


@EVERY
def test_a_picture_that_has_room_stays_as_it_is(kind):
    whole, _ = ROWS_OF[kind]
    assert [one is whole for one in pieces(whole, CANVAS, height_of(whole, CANVAS))] == [True]


@EVERY
def test_a_row_that_is_too_high_by_itself_is_a_piece(kind):
    assert len(cut(kind, 1.0)) == ROWS


@pytest.mark.parametrize(
    "picture",
    [
        Columns(("2016",), (ColumnLayer("kumuh", "class:heavy", (ColumnPart(1, ("1 RT",)),)),), (), "RT"),
        Paragraphs(("Kalimat.",)),
        replace(BARS, bars=BARS.bars[:1], layers=()),
        HeatGrid("", (), ()),
    ],
    ids=lambda picture: type(picture).__name__,
)
def test_a_picture_of_no_rows_or_of_one_stays_whole(picture):
    assert list(pieces(picture, CANVAS, 1.0)) == [picture]
