"""A look at a place of a build says what the whole dataset says of it, with its RTs there or added up."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import NO_LAND
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.doubts import problems_of
from dashboard.domain.figures.areas import area_series, known_area
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.domain.money.breakdowns import COLUMNS, FAMILY, breakdown, crossed, in_several_groups
from dashboard.domain.money.money_ladder import money_ladder, rungs_compared, works_progress
from dashboard.domain.score.heatmap import heatmap, rows_shown
from dashboard.domain.score.status import heaviest_aspect, slum_status
from dashboard.domain.score.sums.rt_counts import delineated
from dashboard.domain.score.surveys import surveys
from dashboard.domain.works.change import area_by_class, criteria_change, surveys_by_class
from dashboard.findings.overview.answers import seven_answers
from dashboard.findings.pages import FIGURE_PAGES
from dashboard.findings.register import shown
from dashboard.findings.scope import Scope
from dashboard.nation.output import build_nation
from dashboard.reading.builds import near as near_looks
from dashboard.reading.builds.build import Build, open_build
from dashboard.reading.folder import read_dataset
from dashboard.text.catalogue import text_in
from tests.nation.dirty import write_region

ID, TODAY = text_in("id"), date(2026, 7, 1)
FAR = {"unit_cost"}  # compares with works of the whole dataset, of which only those around are there


def both_of(source: Path, out: Path) -> tuple[Dataset, Build]:
    """The dataset of a folder without its maps, and the build."""
    data = read_dataset(source)
    build_nation(str(source), out, "pandas", None, lambda *_: None)
    build = open_build(out, "1")
    assert isinstance(build, Build)
    return replace(data, boundaries=(), maps=(), land=NO_LAND), build


@pytest.fixture(scope="module", params=["tanjungpinang", "contoh", "dirty2", "dirty5"])
def both(request, tmp_path_factory) -> tuple[Dataset, Build]:
    source = Path("data") / request.param
    if request.param.startswith("dirty"):
        source = tmp_path_factory.mktemp(request.param)
        write_region(source, int(request.param.removeprefix("dirty")))
    return both_of(source, tmp_path_factory.mktemp("build") / "build")


def some_places(data: Dataset, *levels: str) -> Iterator[str]:
    """Two places of each level, the last of them because it is the one that slips were made in."""
    for level in levels:
        of_level = [key for key, row in data.places.items() if row["level"] == level]
        yield from dict.fromkeys((*of_level[:1], *of_level[-1:]))


def said(found: object) -> str:
    """Findings as text, without where functions and datasets lie in memory."""
    return re.sub(r" at 0x[0-9a-f]+", "", repr(found))


def test_what_is_looked_at_rt_by_rt_says_what_the_whole_dataset_says(both, monkeypatch):
    monkeypatch.setattr(Dataset, "__repr__", lambda _: "a dataset")
    monkeypatch.setattr(pd.DataFrame, "__repr__", lambda _: "a frame")
    data, build = both
    for place in some_places(data, *LEVELS):
        look = build.at(place)
        if look is None:  # an RT that nobody placed is found through no other place
            assert data.places[place]["level"] == "rt"
            assert not data.above(place)
            continue
        one, other = (Scope(each, place, None, ID, TODAY) for each in (data, replace_version(look, data)))
        for page, parts in FIGURE_PAGES.items():
            for part in parts.keys() - FAR:
                assert said(shown(other, page, {}, part).found) == said(shown(one, page, {}, part).found)
                assert said(shown(other, page, {}, part).offered) == said(shown(one, page, {}, part).offered)


def replace_version(look: Dataset, data: Dataset) -> Dataset:
    """The look with what no look changes: what the dataset says of itself and of its files."""
    made = replace(look, package=data.package, problems=data.problems, columns=data.columns)
    made.cache._given.update(look.cache._given)
    return made


@pytest.fixture
def far(both, monkeypatch) -> tuple[Dataset, Build]:
    """The same, each place but a kelurahan with so many RTs that they are not looked at one by one."""
    monkeypatch.setattr(near_looks, "MOST_RTS", 0)
    data, build = both
    fresh = open_build(build.folder, "2")
    assert isinstance(fresh, Build)
    return data, fresh


def looks(data: Dataset, build: Build) -> Iterator[tuple[str, Dataset]]:
    for place in some_places(data, "province", "city", "kecamatan"):
        look = build.at(place)
        if look is not None and look.finest != "rt":
            yield place, look


def alike(one: Any, other: Any) -> None:
    if isinstance(one, pd.DataFrame):
        pd.testing.assert_frame_equal(
            one, other, check_dtype=False, check_categorical=False, check_index_type=False
        )
    else:
        assert one == other


def test_rts_that_were_added_up_are_counted_scored_and_measured_as_one_by_one(far):
    data, build = far
    seen = 0
    for place, look in looks(data, build):
        assert surveys(look, place) == surveys(data, place)
        assert delineated(look, place) == delineated(data, place)
        assert look.number_of("rt", place) == data.number_of("rt", place)
        kawasan = {data.places[rt]["kawasan_id"] for rt in rows_shown(data, place)} - {None}
        assert look.number_of("kawasan", place) == (data.number_of("kawasan", place) or len(kawasan))
        for year in (None, *data.years):
            assert slum_status(look, place, year) == slum_status(data, place, year)
            heaviest = heaviest_aspect(data, place, year)
            if heaviest is None or heaviest.place in look.places:
                assert heaviest_aspect(look, place, year) == heaviest
        alike(area_by_class(look, place), area_by_class(data, place))
        assert surveys_by_class(look, place) == surveys_by_class(data, place)
        of = surveys_by_class(data, place)
        if of:
            alike(criteria_change(look, place, of[0], of[-1]), criteria_change(data, place, of[0], of[-1]))
            rows = heatmap(look, place, of[-1], True, look.finest).rows
            assert rows == heatmap(data, place, of[-1], True, look.finest).rows
            seen += len(rows)
        assert rows_shown(look, place) == rows_shown(data, place, look.finest)
    assert seen or not any(surveys_by_class(data, place) for place, _ in looks(data, build))


def test_areas_by_score_are_those_of_the_rts_one_by_one(far):
    data, build = far
    for place, look in looks(data, build):
        rows, found = (area_series(each, place) for each in (data, look))
        rows = rows[rows["series"].str.startswith("score")].reset_index(drop=True)
        alike(found[found["series"].str.startswith("score")].reset_index(drop=True), rows)


def test_recorded_areas_of_slum_areas_add_up_where_they_are_not_there_one_by_one(far):
    data, build = far
    for place, look in looks(data, build):
        rows, found = (area_series(each, place) for each in (data, look))
        rows, found = (one[one["series"].str.startswith("reading")] for one in (rows, found))
        compared = ["year", "kind", "low", "high", "covered", "places", "bounded", "source", "line"]
        alike(found[compared].reset_index(drop=True), rows[compared].reset_index(drop=True))


def test_works_that_are_alike_count_and_cost_what_they_do_one_by_one(far):
    data, build = far
    for place, look in looks(data, build):
        for year in (None, *data.years):
            for question in (
                counts.activities, money.money_by_kind, money.without_amount, money.output_by_kind,
                money_ladder, rungs_compared, works_progress,
            ):  # fmt: skip
                mine, theirs = question(look, place, year), question(data, place, year)
                if question is money.money_by_kind:
                    mine, theirs = mine[["rupiah"]], theirs[["rupiah"]]
                alike(mine, theirs)
            for kind in money.money_by_kind(data, place, year).index:
                dimensions = [FAMILY, *(name for name in COLUMNS if name != "implementer")]
                for by in dimensions:
                    alike(breakdown(look, place, year, kind, by), breakdown(data, place, year, kind, by))
                    several = in_several_groups(data, place, year, kind, by)
                    assert in_several_groups(look, place, year, kind, by) == several
                alike(
                    crossed(look, place, year, kind, FAMILY, "stage"),
                    crossed(data, place, year, kind, FAMILY, "stage"),
                )
        assert money.money_of_places(look, [place], None) == money.money_of_places(data, [place], None)


def test_the_answers_are_those_of_the_rts_one_by_one(far):
    data, build = far
    for place, look in looks(data, build):
        if known_area(data, place) != known_area(look, place):  # recorded areas are tested on their own
            continue
        for year in (None, data.years[-1]):
            pairs = zip(
                seven_answers(look, place, year, TODAY, ID), seven_answers(data, place, year, TODAY, ID),
                strict=True,
            )  # fmt: skip
            for mine, theirs in pairs:
                if theirs.question != "who" or not look.works_summed:
                    assert mine.number == theirs.number
                named = {*data.frames["decrees"]["location_id"]} <= look.places.keys()
                if theirs.question in ("how_much", "where", "why") or (theirs.question == "next" and named):
                    assert mine.sentence == theirs.sentence


def test_every_part_tells_something_of_rts_that_were_added_up_or_why_not(far):
    data, build = far
    for place, look in looks(data, build):
        scope = Scope(look, place, None, ID, TODAY)
        for page, parts in FIGURE_PAGES.items():
            for part in parts:
                found = shown(scope, page, {}, part).found
                assert found.headline
                each = parts[part].each
                if each in ("rt", "cost") or (each == "work" and look.works_summed):
                    assert found.silence == ID("too-far-way-out", each=each)
        assert len(problems_of(look)) >= len(look.problems)
