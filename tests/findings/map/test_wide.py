"""The map of a place whose RTs were added up: circles as large as slum RTs are many, a table of all parts."""

from dataclasses import replace
from math import isclose, pi
from pathlib import Path

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.status import slum_status
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.map.wide import counted, position_of, wide_ground, wide_map
from dashboard.findings.scope import Scope
from dashboard.nation.output import build_nation
from dashboard.reading.builds import near
from dashboard.reading.builds.build import Build, open_build
from dashboard.text.catalogue import text_in
from tests.findings.looked_at import TODAY
from tests.nation.dirty import write_region

ID = text_in("id")


@pytest.fixture(scope="module")
def province(tmp_path_factory) -> Dataset:
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("out") / "build"
    write_region(source, 11)
    build_nation(str(source), out, "pandas", None, lambda *_: None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(near, "MOST_RTS", 0)
        build = open_build(Path(out), "1")
        assert isinstance(build, Build)
        look = build.at("91")
    assert look is not None
    return look


def at(data: Dataset, **positions: tuple[float, float]) -> Dataset:
    """The same with cities in other places, by the last digits of their codes."""
    places = data.locations.copy()
    for key, (lon, lat) in positions.items():
        rows = places["location_id"] == f"91.{key.removeprefix('c')}"
        places.loc[rows, ["lon_millionths", "lat_millionths"]] = [int(lon * 1e6), int(lat * 1e6)]
    moved = replace(data, frames=data.frames | {"locations": places})
    moved.cache._given.update(data.cache._given)
    return moved


def test_the_parts_have_together_the_rts_of_the_place_and_the_most_slum_ones_stand_first(province: Dataset):
    survey, status = survey_of(province, "91", None), slum_status(province, "91", None)
    assert survey is not None
    assert status is not None
    parts = counted(province, "91", survey)
    assert {part.key for part in parts} == {"91.01", "91.71"}
    assert sum(part.slum for part in parts) == status.slum
    assert sum(part.open for part in parts) == status.open
    assert sum(part.rts for part in parts) == status.rts
    assert [part.slum for part in parts] == sorted((part.slum for part in parts), reverse=True)


def test_circles_are_as_large_as_slum_rts_are_many_and_lead_to_their_places(province: Dataset):
    data = at(province, c01=(104.4, 0.9), c71=(104.9, 1.2))
    survey = survey_of(data, "91", None)
    assert survey is not None
    picture = wide_ground(data, "91", survey, ID)
    assert picture is not None
    assert picture.picks == "place"
    areas = {bubble.key: pi * bubble.radius**2 / bubble.value for bubble in picture.bubbles if bubble.value}
    assert len({round(area, 6) for area in areas.values()}) == 1
    assert {bubble.key for bubble in picture.bubbles} == {"91.01", "91.71"}


def test_a_place_without_a_position_stands_in_the_middle_of_those_inside_it(province: Dataset):
    data = at(province, c01=(104.0, 1.0), c71=(106.0, 2.0))
    found = position_of(data, "91")
    assert found is not None
    assert all(isclose(one, other) for one, other in zip(found, (105.0, 1.5), strict=True))


def test_without_any_position_there_is_a_table_alone(province: Dataset):
    found = wide_map(Scope(province, "91", None, ID, TODAY), {}).findings[0]
    assert found.picture is None or found.table is not None
    assert found.table is not None
    assert len(found.table.rows) == 2
    assert found.sheet is not None
    assert len(found.sheet().rows) == 2


def test_places_that_lie_in_one_another_have_no_position_and_end_nothing(province: Dataset):
    places = province.locations.copy()
    places.loc[places["location_id"] == "91.01", "parent_id"] = "91.71"
    places.loc[places["location_id"] == "91.71", "parent_id"] = "91.01"
    circle = replace(province, frames=province.frames | {"locations": places})
    assert position_of(circle, "91.01") == position_of(circle, "91.71")
