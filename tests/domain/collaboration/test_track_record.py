"""What each actor did: works, money of each kind apart, and facts."""

from dashboard.domain.collaboration.track_record import track_records, works_without_implementer
from tests.domain.by_hand import dataset
from tests.domain.facts import ACTORS, PLACES, fact, promise
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative


def work(activity_id: str, implementer: str | None, where: str = "a", **cells: object) -> dict:
    return {"activity_id": activity_id, "location_id": where, "implementer": implementer, **cells}


def made(*works: dict, facts: tuple[dict, ...] = ()):
    return dataset(locations=PLACES, actors=ACTORS, activities=list(works), collaboration=list(facts))


def by_name(data, place: str = "kel", year: int | None = None) -> dict:
    return {one.actor.name: one for one in track_records(data, place, year)}


def test_works_are_those_whose_implementer_has_the_name_or_key_of_the_actor_each_once():
    found = by_name(
        made(
            work("1", "Dinas  perkim", amount_rupiah=5, amount_kind="budget"),
            work("1", "Dinas Perkim", amount_rupiah=3, amount_kind="realised"),
            work("2", "CITY-OFFICE"),
            work("3", "Dinas Perkim Kota"),
        )
    )
    assert found["Dinas Perkim"].works == 2
    assert found["Dinas Perkim Kota"].actor.level is None
    assert found["Dinas Perkim Kota"].works == 1


def test_kinds_of_money_are_never_added_and_the_best_known_stands_first():
    found = by_name(
        made(
            work("1", "bkm", amount_rupiah=7, amount_kind="budget"),
            work("1", "bkm", amount_rupiah=3, amount_kind="realised"),
            work("2", "bkm", amount_rupiah=4, amount_kind="realised"),
            work("3", "bkm", amount_rupiah=9),
            work("4", "bkm"),
        )
    )
    assert found["BKM Kampung Bugis"].money == (("realised", 7), ("unstated", 9), ("budget", 7))


def test_works_without_an_amount_have_no_money_which_is_not_zero():
    assert by_name(made(work("1", "bkm")))["BKM Kampung Bugis"].money == ()


def test_only_works_and_facts_of_the_place_and_of_the_year_count():
    data = made(
        work("1", "bkm", year=2018),
        work("2", "bkm", year=2019),
        work("3", "bkm", "city", year=2018),
        facts=(fact("m", "2018-02", actors="bkm"), fact("n", "2019", actors="bkm")),
    )
    found = by_name(data, "kel", 2018)["BKM Kampung Bugis"]
    assert (found.works, found.kinds) == (1, {"meeting": 1})


def test_facts_are_counted_by_kind_and_promises_that_are_recorded_as_kept():
    facts = (
        fact("m", actors="bkm lurah"),
        promise("p", actors="bkm", done_on="2018"),
        promise("q", actors="bkm"),
        fact("f", kind="finding", actors="bkm"),
        fact("v", kind="verification", done_on="2018", actors="bkm"),
    )
    found = by_name(made(facts=facts))
    assert found["BKM Kampung Bugis"].kinds == {"meeting": 1, "promise": 2, "verification": 1}
    assert (found["BKM Kampung Bugis"].kept, found["BKM Kampung Bugis"].facts) == (1, 4)
    assert found["Lurah"].kinds == {"meeting": 1}


def test_actors_stand_by_level_those_without_records_among_them_and_others_last():
    found = track_records(
        made(work("1", "Somebody"), facts=(fact("m", actors="lurah stranger"),)), "kel", None
    )
    assert [one.actor.name for one in found] == [
        "BKM Kampung Bugis", "Lurah", "Dinas Perkim", "Somebody", "stranger",
    ]  # fmt: skip
    assert [one.nothing for one in found] == [True, False, True, False, False]


def test_works_that_name_nobody_are_counted_each_once():
    data = made(work("1", None), work("1", None), work("2", "bkm"), work("2", None), work("3", None, "city"))
    assert works_without_implementer(data, "kel", None) == 1
    assert works_without_implementer(made(), "kel", None) == 0


def test_the_documented_works_are_those_of_two_offices():
    found = {one.actor.key: one for one in track_records(documented(), KAMPUNG_BUGIS, None)}
    assert (found["korkot"].works, found["korkot"].money) == (2, (("unstated", 23_562_620_000),))
    assert (found["dinas-perkim"].works, found["dinas-perkim"].money) == (5, (("unstated", 1_303_500_000),))
    assert sum(one.nothing for one in found.values()) == 23


def test_every_illustrative_work_is_of_a_registered_actor():
    found = track_records(illustrative(), KAMPUNG_BUGIS, None)
    assert all(one.actor.level for one in found)
    assert sum(one.works for one in found) == illustrative().activities["activity_id"].nunique()
