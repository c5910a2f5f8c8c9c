"""What the collaboration page says of promises, bodies, stages and years."""

from datetime import date

import pytest

from dashboard.domain.collaboration.actors import LEVELS
from dashboard.domain.collaboration.facts import FINDING, FRAME, KINDS, STAGES
from dashboard.domain.collaboration.promises import STATES
from dashboard.findings.collaboration.actors import actor_table
from dashboard.findings.collaboration.page import headline
from dashboard.findings.collaboration.pairs import network
from dashboard.findings.collaboration.stages import groups
from dashboard.findings.collaboration.wins import win_table, years
from dashboard.pictures.network import Arc
from dashboard.pictures.years import YearScore
from dashboard.text.catalogue import LANGUAGES, text_in
from dashboard.text.quoted import quoted
from tests.domain.facts import fact, made, promise
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative, places_and_years
from tests.findings.looked_at import scope

ID, EN, TODAY = text_in("id"), text_in("en"), date(2026, 11, 24)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_kind_level_and_state_has_words(language: str):
    text = text_in(language)
    for key in (*STAGES, *FRAME):
        assert text(f"collaboration-stage-{key}")
        assert text(f"collaboration-asks-{key}")
        assert text.has(f"key-collaboration_stage-{key}")
    assert all(text.has(f"key-event-{kind}") for kind in (*KINDS, FINDING))
    assert all(text(f"collaboration-count-{kind}", n=2) for kind in KINDS)
    assert all(text(f"bodies-level-{level}") for level in LEVELS)
    assert len({text(f"promise-state-{state}") for state in STATES}) == len(STATES)


# Headlines --------------------------------------------------------------------------------------

LATE = {"due": "2018-06-30", "done_on": "2018-07-01"}
PERHAPS = {"due": "2018-06-30", "done_on": "2018"}


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], "Belum ada peristiwa kerja sama yang tercatat di kel."),
        (
            [fact("m"), fact("f", kind=FINDING)],
            "1 peristiwa kerja sama tercatat di kel; janji belum tercatat.",
        ),
        ([promise("p")], "Satu janji di kel belum tercatat dipenuhi."),
        ([promise("p"), promise("q")], "Belum satu pun dari 2 janji di kel tercatat dipenuhi."),
        ([promise("p", done_on="2018"), promise("q")], "1 dari 2 janji di kel dipenuhi."),
        ([promise("p", **LATE), promise("q")], "1 dari 2 janji di kel dipenuhi, 1 di antaranya terlambat."),
        ([promise("p", **LATE), promise("q", due="2018")],
         "1 dari 2 janji di kel dipenuhi; 1 lewat tenggat."),
        ([promise("p", **LATE), promise("q", **PERHAPS)],
         "2 dari 2 janji di kel dipenuhi, 1–2 di antaranya terlambat."),
    ],
)  # fmt: skip
def test_the_headline_counts_promises_or_else_facts(rows: list[dict], words: str):
    assert headline(scope(made(*rows), "kel", None, ID, TODAY)) == words


def test_promises_of_a_chosen_year_are_as_known_at_its_end_and_facts_are_of_that_year():
    data = made(promise("p", "2017", done_on="2018"), promise("q", "2018"), fact("m", "2019"))
    told = [headline(scope(data, "kel", year, ID, TODAY)) for year in (2016, 2017, 2018, 2019)]
    assert told == [
        "Pada 2016 tidak ada peristiwa kerja sama tercatat di kel; sesudahnya 3.",
        "Satu janji di kel belum tercatat dipenuhi sampai akhir 2017.",
        "1 dari 2 janji di kel dipenuhi sampai akhir 2018.",
        "1 dari 2 janji di kel dipenuhi sampai akhir 2019.",
    ]
    alone = made(fact("m", "2019"))
    assert headline(scope(alone, "kel", 2019, EN, TODAY)) == (
        "One event of collaboration recorded in 2019 in kel; no promise recorded."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_has_at_most_fifteen_words_beside_the_name_of_its_place(language: str):
    for data in (documented(), illustrative()):
        for key, year in places_and_years(data):
            told = headline(scope(data, key, year, text_in(language), TODAY))
            assert len(told.replace(str(data.places[key]["name"]), "x").split()) <= 15, told


# Stages -----------------------------------------------------------------------------------------


def test_a_stage_without_facts_says_that_none_are_recorded():
    for group in groups(scope(made(), "kel"), (*STAGES, *FRAME)).groups:
        assert group.summary == "Tercatat: tidak ada peristiwa."
        assert group.cards == ()


def test_a_stage_counts_its_facts_and_says_what_the_study_found():
    rows = [fact("m"), fact("n", "2018-02-01", evidence="Notula"), fact("Found", "2020", kind=FINDING)]
    (group,) = groups(scope(made(*rows), "kel"), ["dialogue"]).groups
    assert group.said == (f"Temuan kajian: {quoted('Found')}.",)
    told = "Tercatat: 2 pertemuan; 1 peristiwa belum disertai bukti; 1 peristiwa hanya diketahui tahunnya."
    assert group.summary == told
    assert [card.badge for card in group.cards] == ["temuan kajian", "pertemuan", "pertemuan"]
    dates = [card.lines[0].text for card in group.cards]
    assert dates == ["2020", "2018 (hanya tahun yang diketahui)", "1 Februari 2018"]


# Bodies -----------------------------------------------------------------------------------------


def test_money_of_an_actor_is_of_one_kind_and_names_the_others():
    work = {"activity_id": "1", "location_id": "a", "implementer": "Somebody"}
    rows = [work | {"amount_rupiah": 5_000_000, "amount_kind": kind} for kind in ("budget", "realised")]
    (row,) = actor_table(made(activities=rows), "kel", None, ID).rows
    assert row[:3] == ("Somebody", "Tidak ada dalam daftar lembaga", "1")
    assert row[-1].replace("\N{NO-BREAK SPACE}", " ") == "Rp5 juta (Realisasi; jenis lain: Pagu)"


def test_arcs_join_the_names_of_the_pairs_and_every_name_says_with_whom():
    data = made(fact("m", actors="city-office bkm stranger"), fact("n", actors="bkm city-office"))
    drawn = network(data, "kel", None, ID)
    names = [entry.name for level in drawn.levels for entry in level.names]
    assert names == ["BKM Kampung Bugis", "Dinas Perkim", "stranger"]
    assert drawn.arcs[0] == Arc(0, 1, 2)
    first = drawn.levels[0].names[0]
    assert first.say == "BKM Kampung Bugis: Dinas Perkim (2) dan stranger (1)"
    assert drawn.levels[-1].label == "Tidak ada dalam daftar lembaga"


# Years ------------------------------------------------------------------------------------------


def test_years_are_drawn_on_one_scale_and_what_is_not_decided_is_hollow():
    drawn = years(documented(), KAMPUNG_BUGIS, None, ID).years
    first, last = drawn[0].areas[0], drawn[-1].areas[0]
    assert (first.share, first.firm) == (1, True)
    assert (round(last.share, 4), last.firm) == (round(4.66 / 18.92, 4), False)
    assert drawn[-1].scores == (YearScore(15 / 80, 69 / 80, 16 / 80, "15–69 dari 80 poin"),)


def test_the_table_of_years_has_every_kind_of_work_that_the_picture_leaves_out():
    drawn = years(illustrative(), KAMPUNG_BUGIS, 2018, ID).years
    assert drawn[-1].works[-1] == "dan 6 jenis lain"
    grid = win_table(illustrative(), KAMPUNG_BUGIS, 2018, ID)
    assert grid.rows[-1][3].count("kegiatan)") == 12
