"""Money: where one kind of it was spent, as circles as large as the amounts, and what lies nowhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from math import sqrt

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import METRES_A_DEGREE, Boundary, Position
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.money import activities
from dashboard.domain.money.breakdowns import breakdown
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.map.base_map import base_choices, online
from dashboard.findings.map.borders import bordered, borders
from dashboard.findings.map.drawn import apart, border_names, frame, middle_of
from dashboard.findings.map.ground import ground_around, shapes_said, tiles_of
from dashboard.findings.map.local import is_local, land_source, local_map
from dashboard.findings.map.measures import money_of
from dashboard.findings.map.spots import Spot, placed_kawasan, spots
from dashboard.findings.map.wide import position_of
from dashboard.findings.scope import Scope
from dashboard.findings.spending.groups import groups_sheet, groups_table
from dashboard.findings.spending.kinds import about_kind, kind_choices, money_sources, subtitle
from dashboard.findings.words.money import figures_beside, recorded_none, spending_headline
from dashboard.pictures.ground import BELOW, Bubble, Ground, GroundName
from dashboard.pictures.local_map import LocalMap
from dashboard.text.catalogue import Text
from dashboard.text.groups import place_names

_LARGEST = 0.06
"""The radius of the largest amount, as a share of the width of what is drawn."""
_NAMED = 20
"""Amounts with their names in the picture, the largest."""
_TOLD = 8
"""Amounts that the picture in words tells."""


@dataclass(frozen=True)
class Amount:
    """The money of one place: whole rupiah of one kind, activities that state it, where it lies if known."""

    location_id: str
    name: str
    rupiah: int
    activities: int
    position: Position | None


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The kind of money, and the base map that it is shown on; none where no amount is stated."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    kinds = kind_choices(scope, asked)
    drawn = not is_local(data, place, year) and any(
        money_ground(data, place, year, kind.chosen, text) for kind in kinds
    )
    return (*kinds, *base_choices(drawn, asked, text))


def map_money(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What it cost and who paid most; where it was spent."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    kind = asked.get("money")
    headline = spending_headline(data, place, year, kind, text)
    beside = figures_beside(data, place, year, text)
    if kind is None:
        none = activities.works(data, place, year).empty
        silence = recorded_none(data, place, year, text) if none else text("spending-no-amounts")
        return Findings(headline, (beside,), silence=silence)
    local = is_local(data, place, year)
    picture = _drawing(scope, kind) if local else money_ground(data, place, year, kind, text)
    if picture is None:
        return Findings(headline, silence=text("map-money-none", place=scope.place_label))
    level = level_drawn(data, place, year)

    def source(drawn: LocalMap | Ground) -> str:
        return "; ".join(filter(None, (money_sources(scope), land_source(drawn, text))))

    what = text("spending-what", by=text(f"dimension-{level}"))
    shown = Finding(
        "money",
        notes=(*subtitle(scope, what, kind), shapes_said(tiles_of(data, place, year), text) if local else ""),
        picture=picture,
        online=online(picture, asked, source),
        alt=picture.label if isinstance(picture, LocalMap) else _alt(scope, kind),
        after=" ".join(filter(None, _legend(scope, kind, local))),
        hint="" if local else text("map-zoom"),
        table=groups_table(data, place, year, kind, level, text),
        sheet=partial(groups_sheet, data, place, year, kind, level, text),
        source=source(picture),
        about="map",
    )
    told = (Finding("kind", notes=about_kind(scope, kind)), Finding("figures", notes=(beside,)))
    return Findings(headline, findings=(*told, shown))


def _drawing(scope: Scope, kind: str) -> LocalMap | None:
    """The RTs with the money that they state; None where none of it is stated of an RT."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    if not any(amount.position for amount in amounts(data, place, year, kind, text)):
        return None
    return local_map(data, place, place, year, money_of(kind), scope.today, text)


def level_drawn(data: Dataset, place: str, year: int | None) -> str:
    """Slum areas where several of them have a position, else RTs; of added up ones what has works."""
    if data.rts_summed:
        at = {data.places[key]["level"] for key in activities.money_lines(data, place, year)["location_id"]}
        return max(at - {data.places[place]["level"]}, key=LEVELS.index, default=data.finest)
    return "kawasan" if len(placed_kawasan(spots(data, place, year))) > 1 else "rt"


@cached
def amounts(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> tuple[Amount, ...]:
    """The money of each place, the largest first; what lies above the level drawn has no place on the map."""
    level = level_drawn(data, place, year)
    rows = breakdown(data, place, year, kind, level).dropna(subset="rupiah")
    names = place_names(data, place, level, list(rows["key"]), text)
    shapes = {shape.location_id: shape for shape in data.boundaries}
    return tuple(
        Amount(row.key, name, int(row.rupiah), int(row.activities), _position(data, row.key, level, shapes))
        for row, name in zip(rows.itertuples(), names, strict=True)
    )


def _position(data: Dataset, key: str, level: str, shapes: dict[str, Boundary]) -> Position | None:
    row = data.places[key]
    if row["level"] != level:
        return None
    if level == "rt" and key in shapes:
        return middle_of(shapes[key])
    if data.rts_summed:
        return position_of(data, key)
    if row["lon_millionths"] is None or row["lat_millionths"] is None:
        return None
    return row["lon_millionths"] / 1_000_000, row["lat_millionths"] / 1_000_000


# The picture --------------------------------------------------------------------------------------


@cached
def money_ground(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Ground | None:
    """The money of a place over slum areas or many RTs; None where nothing has a position."""
    placed = [amount for amount in amounts(data, place, year, kind, text) if amount.position]
    if not placed:
        return None
    kawasan = placed_kawasan(spots(data, place, year))
    seen = frame((), kawasan, [amount.position for amount in placed if amount.position])
    bubbles, around = _bubbles(placed, seen.width, text), borders(data, bordered(data, place), text)
    largest = [_amount_name(*pair, text) for pair in zip(placed[:_NAMED], bubbles, strict=False)]
    named = apart(largest, bubbles, seen) if data.rts_summed else largest
    stated = {amount.location_id for amount in placed}
    names = (*named, *(_without_amount(spot, text) for spot in kawasan if spot.location_id not in stated))
    return Ground(
        seen,
        borders=around,
        bubbles=bubbles,
        names=(*names, *border_names(around, [], names, seen)),
        land=ground_around(data, seen),
        picks="place",
        shows=text.word("amount", kind),
        north=text("local-map-north"),
    )


def _without_amount(spot: Spot, text: Text) -> GroundName:
    """The name of a slum area where it lies: a circle of its hectares would be read as money."""
    return GroundName(spot.at, (spot.name, text("map-money-nothing")), quiet=True)


def _bubbles(placed: list[Amount], width: float, text: Text) -> tuple[Bubble, ...]:
    """One each."""
    most = max(amount.rupiah for amount in placed) or 1
    return tuple(
        Bubble(
            amount.position or (0, 0),
            amount.rupiah,
            _LARGEST * width * sqrt(amount.rupiah / most),
            (amount.name, text.rupiah_exact(amount.rupiah), text("map-tip-works", n=amount.activities)),
            amount.location_id,
        )
        for amount in placed
    )


def _amount_name(amount: Amount, bubble: Bubble, text: Text) -> GroundName:
    """Below the bubble."""
    lon, lat = bubble.at
    lines = *amount.name.split(" / "), text.rupiah(amount.rupiah)
    return GroundName((lon, lat - bubble.radius / METRES_A_DEGREE), lines, BELOW)


# Words --------------------------------------------------------------------------------------------


def _legend(scope: Scope, kind: str, local: bool) -> tuple[str, ...]:
    """How to read the circles, and how much money has no place on the map; a drawing tells most itself."""
    text = scope.text
    absent = [one for one in amounts(scope.data, scope.place, scope.year, kind, text) if not one.position]
    money = text.rupiah(sum(amount.rupiah for amount in absent))
    unplaced = text("map-money-unplaced", n=len(absent), money=money)
    return (unplaced,) if local else (text("map-money-circles"), unplaced)


def _alt(scope: Scope, kind: str) -> str:
    """The largest amounts."""
    text = scope.text
    found = [one for one in amounts(scope.data, scope.place, scope.year, kind, text) if one.position]
    items = [text("spending-alt-bar", name=one.name, money=text.rupiah(one.rupiah)) for one in found[:_TOLD]]
    return text("map-alt", place=scope.place_name, items="; ".join(items))
