"""Distance: bars of points by aspect against the line that leads out of the slum."""

from dashboard.domain.score.rules import RULES
from dashboard.findings.register import PARTS
from dashboard.pictures.tracks import LINE
from tests.domain.by_hand import WORKED_BASES, dataset, place, readings_worth, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, part, records, scope

RULE = RULES["permen_2018"]


def city():
    """Two RTs, one at 20 points and one at 80."""
    points = {criterion.id: 5 for criterion in RULE.criteria}
    near = {key: 5 * (at < 4) for at, key in enumerate(points)}
    places = [place("kel", "kelurahan"), *(rt(name, parent_id="kel", **WORKED_BASES) for name in "ab")]
    return dataset(locations=places, indicators=[*readings_worth("a", points), *readings_worth("b", near)])


def bars(data, year: int | None = None, **asked: str):
    return found(scope(data, KAMPUNG_BUGIS, year), "indicators", "distance", **asked)["totals"]


def test_the_headline_counts_the_rts_above_the_line_and_those_close_to_it():
    told = part(scope(illustrative(), KAMPUNG_BUGIS), "indicators", "distance").headline
    assert told == "Survei 2020: 1 dari 7 RT belum di bawah ambang 16 poin."
    told = part(scope(city(), "kel"), "indicators", "distance").headline
    assert told == "Survei 2018: 2 dari 2 RT belum di bawah 16 poin; 1 perlu turun paling banyak 5 poin."


def test_the_parts_of_a_bar_are_the_total_and_what_may_come_on_top_is_hatched():
    shown = bars(illustrative(), 2018)
    totals = {row["location_id"]: row for row in records(shown.sheet())}
    for row in shown.picture.rows:
        (track,) = row.tracks
        of = totals[row.key.removesuffix("~total")]
        known = sum(piece.value for piece in track.parts if piece.look == "full")
        open_ = sum(piece.value for piece in track.parts if piece.look == "hatched")
        assert (known, known + open_) == (of["total_low"], of["total_high"])
        assert track.top == RULE.top_total


def test_the_line_of_the_rule_crosses_the_bars_and_stands_in_the_legend():
    picture = bars(illustrative()).picture
    assert picture.line == RULE.threshold
    assert str(RULE.threshold) in next(one.label for one in picture.legend if one.look == LINE)


def test_the_nearest_to_the_line_come_first_above_it_then_below_it_or_the_places_by_name():
    def ends(**asked: str) -> list[str]:
        return [row.key for row in bars(illustrative(), 2018, **asked).picture.rows[1:]]

    by_name = ends(sort="name")
    assert sorted(by_name) == by_name
    assert ends() != by_name
    totals = {row["location_id"]: row["total_high"] for row in records(bars(illustrative(), 2018).sheet())}
    highs = [totals[key.removesuffix("~total")] for key in ends()]
    above = [high for high in highs if high >= RULE.threshold]
    below = [high for high in highs if high < RULE.threshold]
    assert above
    assert below
    assert highs == [*sorted(above), *sorted(below, reverse=True)]


def test_the_aspect_with_the_most_points_stands_first_in_a_colour_of_its_own_and_is_named():
    shown = bars(illustrative()).picture.rows[1]
    (track,) = shown.tracks
    assert [part.paint for part in track.parts] == ["strong", *["quiet"] * 5, ""]
    assert track.parts[0].value == max(part.value for part in track.parts[:-1])
    assert track.text == "perlu turun 11–16 poin; terbanyak dari Air limbah, 8 poin"


def test_nothing_holds_a_place_that_is_below_the_line_for_certain():
    for row in bars(illustrative()).picture.rows[2:]:
        (track,) = row.tracks
        if sum(part.value for part in track.parts) < RULE.threshold:
            assert "strong" not in {part.paint for part in track.parts}


def test_a_bar_is_read_aloud_with_its_distance_and_its_parts():
    said = bars(illustrative()).picture.rows[1].say
    assert said.startswith(
        "RT 001 / RW 006: perlu turun 11–16 poin; terbanyak dari Air limbah, 8 poin; Air limbah 8"
    )


def test_picking_a_bar_asks_for_the_total_of_its_place():
    at = scope(illustrative(), KAMPUNG_BUGIS)
    key = bars(illustrative()).picture.rows[1].key
    (cell,) = (c for c in PARTS["indicators"]["distance"].choices(at, {"cell": key}) if c.name == "cell")
    assert (cell.chosen, cell.of) == (key, "totals")
    told = found(at, "indicators", "distance", cell=key)
    assert "Rincian nilai: Total · RT 001 / RW 006" in told["opened"].title
    assert [row.key for row in told["totals"].picture.rows if row.outlined] == [f"{KAMPUNG_BUGIS}~total", key]


def test_an_unsurveyed_rt_has_no_bar_and_says_so():
    whole, *rows = bars(documented()).picture.rows
    assert whole.key == f"{KAMPUNG_BUGIS}~total"
    assert len(rows) == 7
    for row in rows:
        (track,) = row.tracks
        assert [(piece.look, piece.value) for piece in track.parts] == [("empty", 0)]
        assert track.text == "belum disurvei"
