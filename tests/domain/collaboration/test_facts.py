"""Facts of working together: which count, how many of which kind, who stands with whom."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.collaboration.facts import (
    FINDING,
    FRAME,
    KINDS,
    STAGES,
    collaboration_stage,
    counts_by_kind,
    fact_counts,
    facts,
    facts_above,
    findings,
    pairs,
)
from dashboard.reading.columns.schema import schema_of
from tests.domain.facts import fact, made, promise
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries


def test_stages_and_frame_are_those_of_the_file():
    stage = next(field for field in schema_of("collaboration").fields if field.name == "stage")
    assert stage.enum == (*STAGES, *FRAME)


def test_a_finding_is_no_fact_and_is_in_no_count():
    data = made(fact("m", actors="bkm lurah"), fact("f", kind=FINDING, actors="bkm city-office"))
    assert list(facts(data, "kel", None)["event_id"]) == ["m"]
    assert list(findings(data, "kel")["event_id"]) == ["f"]
    assert (fact_counts(data, "kel", None).facts, len(pairs(data, "kel", None))) == (1, 1)
    assert collaboration_stage(data, "kel", None, "dialogue").kinds == {"meeting": 1}


def test_facts_are_those_of_the_place_and_what_lies_inside_oldest_first():
    data = made(
        fact("late", "2019-02", "a"), fact("early", "2018-12-31", "kel"), fact("above", "2018", "city")
    )
    assert list(facts(data, "kel", None)["event_id"]) == ["early", "late"]
    assert list(facts(data, "city", None)["event_id"]) == ["above", "early", "late"]
    assert [facts_above(data, key, None) for key in ("a", "kel", "city")] == [2, 1, 0]


def test_the_year_chooses_facts_of_any_precision_and_findings_up_to_it():
    data = made(
        fact("day", "2018-12-31"), fact("year", "2018"), fact("next", "2019"), fact("f", "2020", kind=FINDING)
    )
    assert set(facts(data, "kel", 2018)["event_id"]) == {"day", "year"}
    found = {
        year: len(collaboration_stage(data, "kel", year, "dialogue").findings) for year in (2018, 2020, None)
    }
    assert found == {2018: 0, 2020: 1, None: 1}


def test_a_stage_counts_its_kinds_in_their_order_and_others_as_they_come():
    data = made(fact("x", kind="picnic"), fact("g", kind="goal"), fact("m"), fact("m2"))
    assert counts_by_kind(facts(data, "kel", None)) == {"meeting": 2, "goal": 1, "picnic": 1}
    assert list(counts_by_kind(facts(data, "kel", None))) == ["meeting", "goal", "picnic"]


def test_a_stage_counts_what_has_no_evidence_and_what_is_known_to_the_year_only():
    data = made(fact("year"), fact("month", "2018-05", evidence="minutes"), fact("day", "2018-05-02"))
    stage = collaboration_stage(data, "kel", None, "dialogue")
    assert (stage.without_evidence, stage.to_the_year) == (2, 1)


def test_a_stage_without_rows_is_empty():
    stage = collaboration_stage(made(), "kel", None, "trust")
    assert (stage.kinds, len(stage.facts), len(stage.findings)) == ({}, 0, 0)


def test_a_pair_counts_each_fact_that_names_both_and_the_nearer_actor_stands_first():
    data = made(
        fact("one", "2017", actors="city-office bkm"),
        promise("two", actors="bkm BKM city-office lurah"),
        fact("alone", actors="bkm"),
        fact("nobody"),
    )
    found = pairs(data, "kel", None)
    rows = [(row.first.key, row.second.key, row.facts, row.event_ids) for row in found.itertuples()]
    assert rows == [
        ("bkm", "city-office", 2, ("one", "two")),
        ("bkm", "lurah", 1, ("two",)),
        ("lurah", "city-office", 1, ("two",)),
    ]
    assert fact_counts(data, "kel", None).joint == 2
    assert fact_counts(data, "kel", None).actors == 3


@tries(12)
@given(st.lists(st.sets(st.sampled_from(["bkm", "lurah", "city-office", "x", "y"])), max_size=6))
def test_pairs_of_a_fact_are_as_many_as_its_actors_allow_whatever_their_order(groups: list[set[str]]):
    there, back = (
        made(*(fact(f"e{n}", actors=" ".join(order(group)) or None) for n, group in enumerate(groups)))
        for order in (sorted, lambda group: sorted(group, reverse=True))
    )
    found = pairs(there, "kel", None)
    assert found["facts"].sum() == sum(len(group) * (len(group) - 1) // 2 for group in groups)
    assert found.equals(pairs(back, "kel", None))


def test_the_source_paper_has_a_finding_for_every_stage_and_part_of_the_frame():
    for key in (*STAGES, *FRAME):
        found = collaboration_stage(documented(), KAMPUNG_BUGIS, None, key).findings
        assert len(found), key
        assert found["page"].notna().all()
        assert found["evidence"].str.startswith("Dinyatakan makalah").all()


def test_the_shipped_facts_are_counted():
    found = fact_counts(documented(), KAMPUNG_BUGIS, None)
    assert (found.facts, found.joint, found.actors) == (19, 13, 7)
    assert collaboration_stage(documented(), CITY, None, "outcomes").kinds == {"work": 6}
    assert set(counts_by_kind(facts(illustrative(), KAMPUNG_BUGIS, None))) == set(KINDS)
