"""An invented kelurahan, filled in: what a dataset looks like, in a few rows of every table."""

from collections.abc import Iterator
from decimal import Decimal

from dashboard.findings.sheet import Cell
from dashboard.text.catalogue import Text

Row = dict[str, Cell]

KELURAHAN = "99.99.99.9999"
"""No province has the code 99."""

_KAWASAN = "kawasan:contoh"
_RTS = (f"{KELURAHAN}-RW001-RT001", f"{KELURAHAN}-RW001-RT002")
_AREA_HA = Decimal("5.85")
"""Of the slum area, as the two RTs add up to."""


def example_rows(text: Text) -> dict[str, tuple[Row, ...]]:
    """Rows of each table by field; every row says in its source or its words that it is made up."""
    made_up: Row = {"source": text("example-source")}
    figure = made_up | {"status": "illustrative"}
    return {
        "locations": tuple(row | made_up for row in _locations(text)),
        "indicators": tuple(row | figure for row in _indicators(text)),
        "activities": tuple(row | figure for row in _activities(text)),
        "outcomes": ({"activity_id": "K-01", "indicator": "road_surface", "volume": Decimal("140")},),
        "decrees": (_decree(text) | made_up,),
        "figures": (_figure(text) | made_up,),
        "actors": tuple(row | made_up for row in _actors(text)),
        "collaboration": tuple(row | made_up for row in _collaboration(text)),
        "checks": (_check(text),),
        "remarks": (_remark(text) | made_up,),
    }


def _locations(text: Text) -> Iterator[Row]:
    yield {"location_id": KELURAHAN, "level": "kelurahan", "name": text("example-kelurahan")}
    kawasan: Row = {"location_id": _KAWASAN, "level": "kawasan", "name": text("example-kawasan")}
    yield kawasan | {"parent_id": KELURAHAN}
    bases = ("2.75 112 121 472 640 560", "3.10 124 133 516 760 640")
    for number, (key, figures) in enumerate(zip(_RTS, bases, strict=True), start=1):
        area, buildings, households, population, road, drain = (Decimal(one) for one in figures.split())
        yield {
            "location_id": key, "level": "rt", "name": f"RT 00{number} / RW 001",
            "parent_id": KELURAHAN, "kawasan_id": _KAWASAN, "verified_area_ha": area,
            "buildings": buildings, "households": households, "population": population,
            "ideal_road_m": road, "ideal_drain_m": drain, "land_legality": "legal",
        }  # fmt: skip


def _indicators(text: Text) -> Iterator[Row]:
    first, second = _RTS
    yield {"location_id": _KAWASAN, "year": 2018, "indicator": "slum_area", "volume": _AREA_HA}
    for place, indicator, volume in (
        (first, "building_irregularity", "48"), (first, "road_surface", "148.5"),
        (second, "building_irregularity", "38"), (second, "drainage_absence", "330"),
    ):  # fmt: skip
        yield {"location_id": place, "year": 2018, "indicator": indicator, "volume": Decimal(volume)}
    zero: Row = {"location_id": first, "year": 2018, "indicator": "water_access", "volume": 0}
    yield zero | {"note": text("example-zero")}
    ranged: Row = {"location_id": second, "year": 2018, "indicator": "wastewater_facility"}
    yield ranged | {"percent_low": 40, "percent_high": 55, "note": text("example-range")}


def _activities(text: Text) -> Iterator[Row]:
    road: Row = {
        "activity_id": "K-01", "location_id": _RTS[0], "year": 2019, "kind": "concrete_road",
        "description": text("example-road"), "volume": Decimal("150"), "unit": "m", "stage": "done",
        "funding_source": "apbn_bdi", "programme": "KOTAKU", "implementer": text("example-community"),
        "note": text("example-budget"),
    }  # fmt: skip
    yield road | {"amount_kind": "budget", "amount_rupiah": 440_000_000}
    yield road | {"amount_kind": "realised", "amount_rupiah": 435_000_000}
    house: Row = {
        "activity_id": "K-02", "location_id": _RTS[1], "year": 2019, "kind": "house_repair",
        "description": text("example-house"), "volume": 12, "unit": "unit", "stage": "handed_over",
        "amount_kind": "realised", "implementer": text("example-office"), "beneficiary_households": 12,
        "note": text("example-two-sources"),
    }  # fmt: skip
    yield house | {"funding_source": "apbd_kota", "amount_rupiah": 198_000_000}
    yield house | {"funding_source": "swadaya", "amount_rupiah": 25_200_000}


def _decree(text: Text) -> Row:
    return {
        "number": "000/2016", "date": "2016-11-24", "authority": text("example-authority"),
        "location_id": _KAWASAN, "area_ha": _AREA_HA, "review_due": "2021-11-24",
    }  # fmt: skip


def _figure(text: Text) -> Row:
    return {
        "location_id": _KAWASAN, "measure": "slum_area", "value": _AREA_HA, "unit": "ha", "as_of": "2018",
        "said_by": text("example-office"), "said_on": "2018-12", "kind": "measured",
        "scope": text("example-scope"),
    }  # fmt: skip


def _actors(text: Text) -> Iterator[Row]:
    for key, name, level in (("bkm", "community", "community"), ("perkim", "office", "city")):
        words = {"name": text(f"example-{name}"), "role": text(f"example-{name}-role")}
        yield {"actor_id": key, "level": level, **words}


def _collaboration(text: Text) -> Iterator[Row]:
    both: Row = {"actors": "bkm perkim", "location_id": KELURAHAN, "evidence": text("example-evidence")}
    meeting: Row = {"event_id": "P-01", "date": "2018-02-18", "stage": "dialogue", "kind": "meeting"}
    yield meeting | both | {"title": text("example-meeting")}
    promise: Row = {"event_id": "P-02", "date": "2018-03-22", "stage": "commitment", "kind": "promise"}
    yield promise | both | {"title": text("example-promise"), "due": "2018-06-30", "done_on": "2018-06-12"}


def _check(text: Text) -> Row:
    answers: Row = {"exists": "yes", "good": "partly", "works": "yes", "used": "yes"}
    looked: Row = {"activity_id": "K-01", "date": "2020-03-11", "checked_by": text("example-community")}
    return looked | answers | {"note": text("example-check")}


def _remark(text: Text) -> Row:
    return {"about": "locations", "noticed": text("example-noticed"), "location_id": _KAWASAN, "year": 2018}
