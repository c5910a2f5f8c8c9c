"""Money taken apart: bars, squares, colours, words."""

import plotly.graph_objects as go
import pytest

from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import FAMILY
from dashboard.findings.spending.groups import BARS_SHOWN, cut_bars, money_bars
from dashboard.palette import FUNDING_SOURCE, OTHER_SOURCE, STRONG, funding_colour
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, part, records, scope

ID, EN, INK = text_in("id"), text_in("en"), "#16242B"
NBSP = "\N{NO-BREAK SPACE}"
PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel"), rt("b", parent_id="kel")]
LINK = '<a href="javascript:alert(1)">x</a>'


def line(activity: object, rupiah: int | None, **cells: object) -> dict:
    usual = {"activity_id": str(activity), "location_id": "a", "amount_kind": "realised"}
    return usual | {"amount_rupiah": rupiah} | cells


def works_of(*lines: dict):
    return dataset(locations=PLACES, activities=list(lines))


def bars_chart(*chosen) -> go.Figure:
    """The last of what is chosen are the words and the ink."""
    *asked, text, ink = chosen
    return figure_of(money_bars(*asked, text), text.language, ink)


def cut_chart(*chosen) -> go.Figure:
    *asked, text, ink = chosen
    return figure_of(cut_bars(*asked, text), text.language, ink)


def words(figure: go.Figure) -> list[str]:
    """Every text of a figure that plotly reads as HTML."""
    found = [trace.name or "" for trace in figure.data]
    for trace in figure.data:
        found += [*(trace.text or ()), *(trace.hovertext or ())]
    found += [annotation.text for annotation in figure.layout.annotations]
    return found + list(figure.layout.xaxis.ticktext or ()) + list(figure.layout.yaxis.ticktext or ())


def rows(figure: go.Figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


def test_the_national_budget_paid_94_8_percent_of_the_documented_works():
    figure = bars_chart(documented(), KAMPUNG_BUGIS, 2018, "unstated", "funding_source", ID, INK)
    (drawn,) = figure.data
    assert list(drawn.x) == [23_562_620_000, 1_303_500_000]
    assert list(drawn.marker.color) == [FUNDING_SOURCE["apbn"], FUNDING_SOURCE["apbd_kota"]]
    assert rows(figure) == [
        f"{ID('source-apbn')} · <b>Rp23,56{NBSP}miliar</b> · 94,8{NBSP}%",
        f"{ID('source-apbd_kota')} · <b>Rp1,3{NBSP}miliar</b> · 5,2{NBSP}%",
    ]
    assert drawn.hovertext[0].endswith("Rp23.562.620.000")


def test_works_are_drawn_by_kind_the_largest_first():
    figure = bars_chart(documented(), KAMPUNG_BUGIS, 2018, "unstated", "kind", EN, INK)
    assert [row.partition(" · ")[0] for row in rows(figure)] == ["Concrete road", "House repair"]
    assert set(figure.data[0].marker.color) == {STRONG}
    top, bottom = figure.layout.yaxis.range
    assert top > bottom  # the first row stands at the top


def by_source(*chosen):
    """Bars cut by source: the last two of what is chosen are the words and the ink."""
    return cut_chart(*chosen[:-2], "funding_source", *chosen[-2:])


def by_family(*chosen):
    """The same by family of sources."""
    return cut_chart(*chosen[:-2], FAMILY, *chosen[-2:])


def test_places_are_cut_by_source_and_add_up():
    figure = cut_chart(documented(), KAMPUNG_BUGIS, 2018, "unstated", "rt", "funding_source", ID, INK)
    assert figure.layout.barmode == "stack"
    assert [bar.name for bar in figure.data] == [ID("source-apbn"), ID("source-apbd_kota")]
    assert sum(sum(bar.x) for bar in figure.data) == 24_866_120_000
    assert len(rows(figure)) == 4
    third = next(n for n, row in enumerate(rows(figure)) if row.startswith("RT 003 / RW 006"))
    parts = [x for bar in figure.data for x, y in zip(bar.x, bar.y, strict=True) if y == third]
    assert sorted(parts) == [759_000_000, 3_800_000_000]


def test_works_of_the_place_itself_are_not_named_like_those_of_a_part():
    figure = by_source(
        works_of(line(1, 5), line(2, 9, location_id="kel")), "kel", None, "realised", "rt", ID, INK
    )
    whole, part = rows(figure)
    assert whole.startswith(ID("spending-whole", place=ID("level-kelurahan", name="kel")))
    assert part.startswith("a · ")


@pytest.mark.parametrize("by", ["funding_source", "kind", "rt"])
def test_a_chart_shows_one_kind_of_money_only(by):
    data = works_of(line(1, 100, amount_kind="budget"), line(1, 80), line(2, 7, location_id="b"))
    for chart in (bars_chart, by_source, by_family):
        figure = chart(data, "kel", None, "realised", by, ID, INK)
        assert sum(sum(bar.x) for bar in figure.data) == 87


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["budget", "contract", "realised"])
def test_every_chart_of_the_illustrative_data_adds_up_to_its_kind_of_money(kind):
    total = money.money_by_kind(illustrative(), KAMPUNG_BUGIS, None).loc[kind, "rupiah"]
    for chart in (bars_chart, by_source, by_family):
        for by in (FAMILY, "funding_source", "kind", "rt", "rw", "implementer", "year", "stage"):
            figure = chart(illustrative(), KAMPUNG_BUGIS, None, kind, by, ID, INK)
            assert sum(sum(bar.x) for bar in figure.data) == total


def test_a_share_is_of_the_whole_though_not_every_bar_is_drawn():
    data = works_of(*(line(n, 100, kind=f"kind{n:02}") for n in range(BARS_SHOWN + 5)))
    figure = bars_chart(data, "kel", None, "realised", "kind", ID, INK)
    assert len(figure.data[0].x) == len(rows(figure)) == BARS_SHOWN
    assert all(row.endswith(f"5,0{NBSP}%") for row in rows(figure))


def test_no_money_at_all_has_no_share():
    figure = bars_chart(works_of(line(1, 0)), "kel", None, "realised", "kind", ID, INK)
    assert rows(figure) == [f"{ID('work-drain')} · <b>Rp0</b>"]


@pytest.mark.parametrize("by", ["funding_source", "kind", "rt", "implementer"])
@pytest.mark.parametrize("chart", [bars_chart, by_source, by_family])
def test_text_from_a_file_is_shown_as_typed_and_is_no_link(chart, by):
    locations = [place("kel", "kelurahan") | {"name": LINK}, rt("a", parent_id="kel") | {"name": LINK}]
    cells = {"kind": LINK, "unit": LINK, "funding_source": LINK, "cost_note": LINK, "implementer": LINK}
    lines = [line(1, 90, volume=3, **cells), line(2, 90, volume=3, location_id="kel", **cells)]
    data = dataset(locations=locations, activities=lines)
    figure = chart(data, "kel", None, "realised", by, ID, INK)
    assert any("&lt;a href" in word for word in words(figure))
    assert not any("<a" in word for word in words(figure))


def test_every_source_of_money_has_a_colour_of_its_own():
    sources = (*money.FUNDING_SOURCES, money.UNKNOWN)
    colours = [FUNDING_SOURCE[source] for source in sources]
    assert len(set(colours)) == len(sources) == len(FUNDING_SOURCE)
    assert funding_colour("Hibah") == OTHER_SOURCE


def test_a_source_keeps_its_colour_in_every_chart():
    colours = {}
    for year in illustrative().years:
        if "realised" not in money.money_by_kind(illustrative(), KAMPUNG_BUGIS, year).index:
            continue
        for bar in by_source(illustrative(), KAMPUNG_BUGIS, year, "realised", "rt", ID, INK).data:
            assert colours.setdefault(bar.name, bar.marker.color) == bar.marker.color
    assert len(colours) > 4


def test_numbers_have_the_signs_of_the_language_and_words_the_ink_of_the_page():
    for text, separators in ((ID, ",."), (EN, ".,")):
        figure = bars_chart(documented(), KAMPUNG_BUGIS, 2018, "unstated", "funding_source", text, "#FFFFFF")
        assert (figure.layout.separators, figure.layout.font.color) == (separators, "#FFFFFF")


@pytest.mark.parametrize("by", ["funding_family", "kind", "rw", "implementer"])
def test_picture_table_and_file_hold_the_same_money(by: str):
    groups = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "money", by=by)["groups"]
    (layer,) = groups.picture.layers
    drawn = [one.value for one in layer.parts]
    rows = [row["amount_rupiah"] for row in records(groups.sheet()) if row["amount_rupiah"] is not None]
    stated = [row[1] for row in groups.table.rows[:-1] if row[1] != ID("spending-not-stated")]
    assert drawn == rows[:BARS_SHOWN]
    assert stated == [ID.rupiah_exact(rupiah) for rupiah in rows]


@pytest.mark.parametrize("across", ["funding_source", "rw"])
def test_picture_table_and_file_of_two_dimensions_hold_the_same_money(across: str):
    crossed = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "money", by="kind", across=across)[
        "crossed"
    ]
    if across == "funding_source":
        drawn = [one.value for layer in crossed.picture.layers for one in layer.parts if one]
    else:
        drawn = [cell.value for row in crossed.picture.rows for cell in row.cells if cell.value is not None]
    rows = [row["amount_rupiah"] for row in records(crossed.sheet())]
    cells = [cell for row in crossed.table.rows[:-1] for cell in row[1:-1] if cell != ID("none")]
    assert sorted(drawn) == sorted(rows)
    assert sorted(cells) == sorted(ID.rupiah_exact(rupiah) for rupiah in rows)


def test_of_two_dimensions_the_workbook_has_the_first_one_alone_too():
    at = scope(illustrative(), KAMPUNG_BUGIS)
    told = part(at, "spending", "money", by="kind", across="rw").findings
    assert [one.key for one in told if one.sheet] == ["groups", "crossed", "works"]
    assert [one.title for one in told if one.key == "groups"] == [""]


def test_the_list_of_works_is_turned_over_and_its_file_has_all_of_them():
    data = works_of(*(line(n, 1) for n in range(101)))
    first, second = (found(scope(data, "kel"), "spending", "money", part=page)["works"] for page in "12")
    assert (len(first.table.rows), len(second.table.rows)) == (100, 1)
    assert len(first.sheet().rows) == len(second.sheet().rows) == 101
