"""The cheapest works of one RT, against every combination of whole units."""

from itertools import product
from random import Random

import pytest

from dashboard.domain.plan.burdens import Need, needs
from dashboard.domain.plan.least_cost import Means, least_cost, points_left, work_units
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome
from tests.domain.by_hand import MILLION, dataset, place, readings_of, rt
from tests.domain.plan.test_burdens import NOTHING, SURVEY, surveyed

RTS = 60
RATIOS = (50, 70, 100, 130)


def means(kind: str, rupiah: int | None, **per_unit: int) -> Means:
    """A work with ratios in hundredths; criteria of its kind that are not named have none."""
    outcomes = tuple(
        Outcome(indicator, how, None, per_unit[indicator] * MILLION // 100 if indicator in per_unit else None)
        for indicator, how in WORKS[kind].criteria
    )
    return Means(kind, rupiah, outcomes)


def need_of(volumes: dict[str, object], **bases: object) -> Need:
    return needs(surveyed(*readings_of("a", volumes), **bases), SURVEY, ("a",))[0]


def by_the_book(deficit: int, base: int) -> int:
    """Points of a share rounded half up to two decimals, by the specification."""
    share = (20_000 * deficit + base) // (2 * base)
    return 5 if share >= 7600 else 3 if share >= 5100 else 1 if share >= 2500 else 0


def cheapest_of_all(need: Need, works: list[Means], fewer: int) -> int | None:
    """The least rupiah over every combination of whole units that there is use for."""
    deficits = {burden.indicator: burden.deficit for burden in need.burdens}
    choices = []
    for one in works:
        for indicator, number in one.removed("one_of").items():
            if indicator in deficits:
                most = -(-deficits[indicator].high // number)
                choices.append((one, indicator, {indicator: number} | one.removed("on_top"), most))
        if one.removed("each"):
            choices.append((one, None, one.removed("each"), 12))
    best = None
    for volumes in product(*(range(most + 1) for *_, most in choices)):
        cost = sum(volume * one.rupiah for volume, (one, *_) in zip(volumes, choices, strict=True))
        if best is not None and cost >= best:
            continue
        if _beyond(volumes, choices, deficits):
            continue
        taken = 0
        for key, deficit in deficits.items():
            removed = sum(
                volume * removes.get(key, 0)
                for volume, (_, _, removes, _) in zip(volumes, choices, strict=True)
            )
            before, after = deficit.high, max(0, deficit.high - removed)
            taken += by_the_book(before, deficit.of) - by_the_book(after, deficit.of)
        if taken >= fewer:
            best = cost
    return best


def _beyond(volumes, choices, deficits) -> bool:
    """Several kinds on one deficit go on after its last part was removed."""
    for key, deficit in deficits.items():
        spent = [
            (volume, removes[key])
            for volume, (_, goes_to, removes, _) in zip(volumes, choices, strict=True)
            if goes_to == key
        ]
        largest = max((number for _, number in spent), default=0)
        if largest and sum(volume * number for volume, number in spent) >= deficit.high + largest:
            return True
    return False


def bought(need: Need, works: list[Means], fewer: int) -> int | None:
    """The cost of what is found, checked to be what it says."""
    bill = least_cost(need, work_units(need, works), fewer, 20)
    if bill is None:
        return None
    cost = sum(part.means.rupiah * volume for part, volume in bill.volumes)
    assert cost == bill.at_least
    return cost


def needs_of(rng: Random, keys: tuple[str, ...], most: int) -> tuple[Need, ...]:
    """RTs with random deficits, up to the most, of these criteria."""
    bases = {"buildings": 10, "households": 10, "ideal_road_m": 4, "verified_area_ha": 1}
    names = [f"rt {number}" for number in range(RTS)]
    readings = [
        row
        for name in names
        for row in readings_of(name, NOTHING | {key: rng.randint(0, most) for key in keys})
    ]
    places = [place("kw", "kawasan"), *(rt(name, **bases) for name in names)]
    return needs(dataset(locations=places, indicators=readings), SURVEY, tuple(names))


@pytest.mark.thorough
def test_no_other_metres_of_road_and_hydrants_are_cheaper():
    rng = Random(3)
    keys = ("road_coverage", "road_surface", "building_irregularity", "fire_infrastructure")
    outcomes = []
    for need in needs_of(rng, keys, 4):
        beside = {"building_irregularity": rng.choice(RATIOS), "fire_infrastructure": rng.choice(RATIOS)}
        works = [
            means("concrete_road", rng.randint(1, 40), road_coverage=100, road_surface=100, **beside),
            means("walkway", rng.randint(1, 40), road_coverage=rng.choice(RATIOS), road_surface=100,
                  fire_infrastructure=rng.choice(RATIOS)),
            means("hydrant", rng.randint(1, 90), fire_infrastructure=rng.choice([200, 350])),
        ]  # fmt: skip
        for chosen in (works[:2], works[::2]):
            fewer = rng.randint(1, max(1, need.total))
            outcomes.append(bought(need, chosen, fewer))
            assert outcomes[-1] == cheapest_of_all(need, chosen, fewer)
    assert None in outcomes
    assert len(set(outcomes)) > 20


@pytest.mark.thorough
def test_no_other_connections_wells_and_repairs_are_cheaper():
    rng, outcomes = Random(4), []
    keys = ("water_access", "water_quantity", "building_substandard", "waste_facility")
    for need in needs_of(rng, keys, 10):
        well = rng.choice([150, 300])
        works = [
            means(
                "water_network", rng.randint(1, 60), water_access=100, water_quantity=rng.choice([90, 100])
            ),
            means("bored_well", rng.randint(1, 180), water_access=well, water_quantity=well),
            means("house_repair", rng.randint(1, 60), building_substandard=100),
        ]
        fewer = rng.randint(1, max(1, need.total))
        outcomes.append(bought(need, works, fewer))
        assert outcomes[-1] == cheapest_of_all(need, works, fewer)
    assert None in outcomes
    assert len(set(outcomes)) > 20


def test_a_metre_of_road_is_not_counted_for_two_criteria():
    need = need_of({"road_coverage": 5, "road_surface": 5})
    works = [means("concrete_road", 7, road_coverage=100, road_surface=100)]
    # 50 % each: either falls to nothing with 3 m less, both with 6 m.
    assert [bought(need, works, fewer) for fewer in (1, 2, 3)] == [21, 42, None]


def test_a_connection_helps_both_criteria_at_once():
    need = need_of({"water_access": 5, "water_quantity": 5})
    assert bought(need, [means("water_network", 7, water_access=100, water_quantity=100)], 2) == 21


def test_a_road_for_the_sake_of_fire_access_ends_where_every_metre_is_good():
    need = need_of({"road_surface": 2, "fire_infrastructure": 10})
    assert need.total == 5
    road = [means("concrete_road", 7, road_surface=100, fire_infrastructure=130)]
    assert bought(need, road, 2) == 14  # 2 m reach 2.6 of 10 buildings
    assert bought(need, road, 4) is None
    assert points_left(need, work_units(need, road)) == {"fire_infrastructure": 3}


def test_two_kinds_of_road_do_not_mend_the_same_metre_twice():
    need = need_of({"road_surface": 2, "fire_infrastructure": 10})
    road = means("concrete_road", 7, road_surface=100, fire_infrastructure=130)
    walk = means("walkway", 8, road_surface=100, fire_infrastructure=130)
    assert bought(need, [road, walk], 4) is None


def test_works_that_help_nothing_here_have_no_part():
    need = need_of({"water_access": 5, "road_surface": 2})
    works = [means("house_repair", 1, building_substandard=100), means("drain", 1, drainage_absence=100),
             means("concrete_road", 1, road_surface=100), means("bored_well", 1)]  # fmt: skip
    assert work_units(need, works) == ()


def test_no_use_is_seen_beyond_the_largest_deficit():
    need = need_of({"water_access": 5, "water_quantity": 8})
    (part,) = work_units(need, [means("water_network", 1, water_access=100, water_quantity=50)])
    assert (part.most, part.goes_to) == (16, None)
