"""Who lies in whom, and which RTs count."""

from dashboard.domain.dataset import places
from dashboard.domain.score.scores import scoring_bases
from tests.domain.by_hand import place, rt, table


def pairs(frame) -> set[tuple[str, str]]:
    return set(zip(frame["place_id"], frame["location_id"], strict=True))


def delineated(locations: list[dict], readings: list[dict] = ()) -> list[str]:
    frame = places.delineated_rts(table("locations", locations), table("indicators", list(readings)))
    return sorted(frame["location_id"])


def test_an_rt_of_a_kawasan_is_delineated():
    assert delineated([rt("in"), rt("out", kawasan_id=None)]) == ["in"]


def test_an_rt_with_a_reading_of_its_own_is_delineated():
    reading = {"location_id": "out", "indicator": "water_access", "percent": 0}
    assert delineated([rt("in"), rt("out", kawasan_id=None)], [reading]) == ["in", "out"]


def test_a_place_above_the_rt_is_never_delineated():
    reading = {"location_id": "kel", "indicator": "water_access", "percent": 0}
    assert delineated([place("kel", "kelurahan"), place("kw", "kawasan", "kel")], [reading]) == []


def test_an_rt_belongs_to_every_place_along_its_parents_and_to_its_kawasan():
    chain = ["country", "province", "city", "kecamatan", "kelurahan", "rw"]
    above = [place(level, level, parent) for level, parent in zip(chain, [None, *chain], strict=False)]
    locations = table("locations", [*above, rt(parent_id="rw")])
    rts = locations[locations["level"] == "rt"]
    assert pairs(places.memberships(rts, locations)) == {(name, "rt") for name in (*chain, "kw")}


def test_a_membership_is_there_once_however_it_came_about():
    locations = table("locations", [place("kw", "kawasan"), rt(parent_id="kw")])
    frame = places.memberships(locations[locations["level"] == "rt"], locations)
    assert (len(frame), pairs(frame)) == (1, {("kw", "rt")})


def test_an_rt_without_a_place_above_belongs_to_none():
    locations = table("locations", [rt(kawasan_id=None)])
    assert places.memberships(locations, locations).empty


def test_every_place_knows_the_people_of_its_city():
    locations = table("locations", [
        place("city", "city", population=239_216), place("kel", "kelurahan", "city"),
        rt("inside", parent_id="kel", households=50), rt("outside", households=9),
    ])  # fmt: skip
    rts = locations[locations["level"] == "rt"]
    bases = scoring_bases(rts, locations, places.memberships(rts, locations)).set_index("location_id")
    assert bases.loc["inside", "city_population_millionths"] == 239_216_000_000
    assert bases["city_population_millionths"].isna().to_dict() == {"inside": False, "outside": True}
    assert bases["households_millionths"].to_dict() == {"inside": 50_000_000, "outside": 9_000_000}


def test_the_population_of_an_rt_is_not_that_of_the_city():
    locations = table("locations", [place("city", "city", population=9), rt(parent_id="city", population=4)])
    rts = locations[locations["level"] == "rt"]
    row = scoring_bases(rts, locations, places.memberships(rts, locations)).iloc[0]
    assert (row["population_millionths"], row["city_population_millionths"]) == (4_000_000, 9_000_000)
