"""Scores: slum areas in true size, or RTs with their points; what is schematic, estimated or left out."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.choice import LIST, Choice, choice
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import around, way_to_score
from dashboard.findings.indicators.score_sheets import totals_sheet
from dashboard.findings.map.base_map import base_choices, online
from dashboard.findings.map.borders import bordered
from dashboard.findings.map.ground import (
    has_ground,
    parts_drawn,
    points_of,
    score_ground,
    shapes_said,
    tiles_of,
)
from dashboard.findings.map.headline import map_headline
from dashboard.findings.map.local import (
    is_local,
    land_source,
    local_map,
    map_panels,
    measure_headline,
)
from dashboard.findings.map.measures import (
    CLASS,
    is_of_survey,
    measure_name,
    measure_said,
    measured,
    measured_years,
    measures_of,
)
from dashboard.findings.map.spots import (
    Spot,
    placed_kawasan,
    points_words,
    position_words,
    spot_area_words,
    spots,
)
from dashboard.findings.map.wide import wide_choices, wide_map
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.words.areas import area_remarks
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.times import state_at
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range
from dashboard.text.quoted import quoted

_SOURCES_NAMED = 4
_BESIDE = ("nothing", "years")
"""What a map can stand beside, but for another measure."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """What the RTs show, where some are drawn; beside what, where they are few; else on which base map."""
    if scope.data.rts_summed:
        return wide_choices(scope, asked)
    wider = around(scope.data, scope.place)
    local = is_local(scope.data, wider, scope.year)
    text = scope.text
    base = base_choices(not local and has_ground(scope.data, scope.place, scope.year), asked, text)
    if not (local or tiles_of(scope.data, wider, scope.year) or points_of(scope.data, wider, scope.year)):
        return base
    survey = survey_of(scope.data, wider, scope.year)
    rule = RULES[survey.rule] if survey else None
    keys = measures_of(scope.data, wider, scope.year)

    def name(key: str) -> str:
        return text(f"map-beside-{key}") if key in _BESIDE else measure_name(key, rule, text)

    shown = choice("shows", keys, name, asked, label=text("choice-map-measure"), look=LIST)
    if not local:
        return (shown, *base)
    several = len(measured_years(scope.data, wider, scope.year, shown.chosen)) > 1
    others = (key for key in keys if key != shown.chosen)
    beside = choice(
        "beside",
        (_BESIDE[0], *_BESIDE[1:] * several, *others),
        name,
        asked,
        label=text("choice-map-beside"),
        look=LIST,
        rare=True,
    )
    return shown, beside


def map_scores(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What lies where; the table has also what has no position. An RT is shown among those around it."""
    if scope.data.rts_summed:
        return wide_map(scope, asked)
    data, year, text = scope.data, scope.year, scope.text
    headline, wider = map_headline(data, scope.place, year, text), around(data, scope.place)
    local = is_local(data, wider, year)
    place = wider if local else scope.place
    found, picture = spots(data, place, year), _picture(scope, place, asked, local)
    if picture is None:
        return Findings(headline, silence=text("map-none", place=scope.place_label))
    if (
        is_of_survey(asked.get("shows", CLASS))
        and not isinstance(picture, MapPanels)
        and any(picture.counted)
    ):
        what = measure_said(data, place, year, asked["shows"], text)
        said = measure_headline(name_of_place(data, place), what, picture, text)
        headline = headline_within(data, place, rows_shown(data, place), said, text)
    survey = survey_of(data, place, year)
    keys = tuple(spot.location_id for spot in found)

    def source(drawn: LocalMap | MapPanels | Ground) -> str:
        return _sources(data, found, land_source(drawn, text), text)

    shown = Finding(
        "places",
        notes=(
            text("map-subtitle", place=label_of_place(data, place, text), as_of=state_at(year, text)) + ".",
            shapes_said(tiles_of(data, place, year), text),
            *area_remarks(data, place, year, text),
        ),
        picture=picture,
        online=online(picture, asked, source),
        alt=picture.label if isinstance(picture, LocalMap | MapPanels) else _alt(scope, place, found),
        after=" ".join(filter(None, _legend(scope, place, found, local))),
        hint="" if local else _hint(scope, place, found),
        table=_table(scope, place, found, asked.get("shows", CLASS)),
        sheet=partial(places_sheet, data, keys, text),
        source=source(picture),
        about="map",
        way=way_to_score(scope, survey),
    )
    if survey is None:
        return Findings(headline, findings=(shown,))
    totals = Finding("totals", sheet=partial(totals_sheet, data, keys, survey, text))
    return Findings(headline, findings=(shown, totals))


def _picture(
    scope: Scope, place: str, asked: Mapping[str, str], local: bool
) -> LocalMap | MapPanels | Ground | None:
    """A drawing where the RTs are few, or several of them; else a map."""
    if local:
        shows, beside = asked.get("shows", CLASS), asked.get("beside", _BESIDE[0])
        if beside == _BESIDE[0]:
            return local_map(scope.data, place, scope.place, scope.year, shows, scope.today, scope.text)
        return map_panels(scope, place, shows, "" if beside == _BESIDE[1] else beside)
    return score_ground(scope.data, place, scope.year, asked.get("shows", CLASS), scope.today, scope.text)


# Words, table, sheet ------------------------------------------------------------------------------


def _alt(scope: Scope, place: str, found: tuple[Spot, ...]) -> str:
    """The picture in words: how many slum areas, shapes and dots there are."""
    text, counted = scope.text, {
        "kawasan": len(placed_kawasan(found)),
        "rt": len(tiles_of(scope.data, place, scope.year)),
        "points": len(points_of(scope.data, place, scope.year)),
    }  # fmt: skip
    items = [text(f"map-alt-{name}", n=n) for name, n in counted.items() if n]
    return text("map-alt", place=scope.place_name, items="; ".join(items))


def _legend(scope: Scope, place: str, found: tuple[Spot, ...], local: bool) -> tuple[str, ...]:
    """How to read the picture, and how many places are not in it; a drawing of RTs tells most itself."""
    data, text = scope.data, scope.text
    shapes = {shape.location_id for shape in data.boundaries}
    tiles, points = tiles_of(data, place, scope.year), points_of(data, place, scope.year)
    unplaced = sum(not spot.placed and spot.location_id not in shapes for spot in found)
    if local:
        return text("map-unplaced", n=unplaced), text("map-points") if points else ""
    return (
        text("map-estimate-tiles" if tiles or points else "map-estimate") if placed_kawasan(found) else "",
        text("map-unplaced", n=unplaced),
        text("map-points") if points else "",
        text("map-borders") if bordered(data, place) else "",
        text("map-gathered") if parts_drawn(data, place, scope.year) else "",
    )


def _hint(scope: Scope, place: str, found: tuple[Spot, ...]) -> str:
    """That the map can be moved, and what picking in it does."""
    data, text = scope.data, scope.text
    rts = [spot for spot in found if spot.level == "rt"]
    if len(rts) < 2 or not (tiles_of(data, place, scope.year) or points_of(data, place, scope.year)):
        return text("map-zoom")
    pick = "map-hint-part" if parts_drawn(data, place, scope.year) else "map-hint"
    return f"{text('map-zoom')} {text(pick)}"


def _table(scope: Scope, place: str, found: tuple[Spot, ...], measure: str) -> Table:
    """A row a place; where the map gathers RTs, a row a part of the place with how many are in each step."""
    parts = parts_drawn(scope.data, place, scope.year)
    return _parts_table(scope, place, parts, measure) if parts else _places_table(scope, found)


def _parts_table(scope: Scope, place: str, parts: Mapping[str, str], measure: str) -> Table:
    data, year, text = scope.data, scope.year, scope.text
    shown = measured(data, place, year, measure, scope.today, text)
    counts: dict[str, Counter[int]] = {}
    for rt, part in parts.items():
        counts.setdefault(part, Counter())[shown.rts[rt].step] += 1
    steps = [number for number in range(len(shown.steps)) if any(count[number] for count in counts.values())]
    columns = ((text("map-col-place"), False), (text("map-col-rts"), True))
    body = tuple(
        (
            label_of_place(data, part, text) if part else text("map-elsewhere"),
            text.number(count.total()),
            *(text.number(count[number]) for number in steps),
        )
        for part, count in counts.items()
    )
    return Table((*columns, *((shown.steps[number].name, True) for number in steps)), body)


def _places_table(scope: Scope, found: tuple[Spot, ...]) -> Table:
    data, text = scope.data, scope.text
    columns = ("place", "area", "points", "class", "works", "position")
    recorded = not data.refusal("activities")
    body = tuple(
        (
            label_of_place(data, spot.location_id, text),
            spot_area_words(spot, text) if spot.level == "kawasan" else text("none"),
            points_words(spot, text),
            class_range(*spot.classes, text) if spot.classes else text("none"),
            text.number(spot.works) if recorded else text("none"),
            position_words(spot, text),
        )
        for spot in found
    )
    return Table(tuple((text(f"map-col-{name}"), name == "works") for name in columns), body)


def places_sheet(data: Dataset, keys: tuple[str, ...], text: Text) -> Sheet:
    """Places as locations.csv has them."""
    rows = data.locations[data.locations["location_id"].isin(keys)]
    sheet = table_sheet(rows, "locations")
    return Sheet(text("sheet-places"), sheet.columns, sheet.rows)


def _sources(data: Dataset, found: tuple[Spot, ...], land: str, text: Text) -> str:
    """Where the places are from, each source once, and where the land is from."""
    named = dict.fromkeys(data.places[spot.location_id]["source"] for spot in found)
    places = [quoted(source) for source in named if source][:_SOURCES_NAMED]
    return "; ".join(filter(None, (*places, land)))
