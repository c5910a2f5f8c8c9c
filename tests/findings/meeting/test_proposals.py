"""Proposals beside the rule: what it says of each, and two orders that are never mixed."""

from dataclasses import replace
from datetime import date

from dashboard.findings.meeting.proposals import by_the_rule, weighed
from dashboard.findings.meeting.room import NOT_SCORED, Proposal, Room
from dashboard.findings.meeting.rule_says import fewer_points, rule_says
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, dataset, place, readings_of, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import scope
from tests.paper.data import KELURAHAN, city_of

RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
DRAIN = Proposal(4, "Perbaiki parit", RT, 120.5, "drain", "10 hari kerja", 17)
ROAD = Proposal(2, "Gang belakang", f"{KAMPUNG_BUGIS}-RW006-RT002", 80, "concrete_road", "", 21)
BELOW = "230 m saluran belum ada"
LAMP = Proposal(7, "Lampu jalan", "", None, NOT_SCORED, "", 9)


def room(*proposals: Proposal) -> Room:
    return Room("", date(2026, 11, 24), "", None, None, "", (), proposals, ())


def told(*proposals: Proposal, data=None, language: str = "id"):
    at = scope(data or illustrative(), KAMPUNG_BUGIS, text=text_in(language))
    return weighed(room(*proposals), rule_says(at), at.place_label, at.text)


def lines(*proposals: Proposal, **more) -> list[str]:
    (one,) = told(*proposals, **more)
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in one.says]


def test_the_rule_says_deficit_points_and_usual_price():
    assert lines(DRAIN) == [
        f"{BELOW} (survei 2020), kini 3 poin; bila untuk ini, mulai 16 m: 2 poin lebih sedikit",
        "49,55 m saluran rusak (survei 2020), tanpa poin",
        "Harga lazim Rp1,21 juta–Rp1,56 juta per m; untuk 120,5 m: Rp145,9 juta–Rp188,27 juta",
        "Dasar harga: Realisasi 4 kegiatan di data ini, 2016–2020",
    ]


def test_a_proposal_that_is_too_small_hears_from_which_volume_on_it_counts():
    assert "mulai 16 m: 2 poin" in lines(replace(DRAIN, amount=5))[0]
    assert told(replace(DRAIN, amount=5))[0].points == 0


def test_what_the_rule_does_not_know_it_does_not_score():
    assert lines(LAMP) == ["Pekerjaan ini tidak dinilai oleh aturan."]
    assert told(LAMP)[0].points is None


def test_a_kind_that_nobody_recognised_is_not_said_to_be_beside_the_rule():
    said = lines(replace(LAMP, kind=""))
    assert said == ["Jenis pekerjaannya belum dikenali, jadi tidak dibandingkan dengan aturan."]


def test_more_than_is_lacking_is_said():
    assert "Lebih banyak dari kekurangan yang tercatat, 280 m." in lines(replace(DRAIN, amount=281))
    assert not any("Lebih banyak" in line for line in lines(replace(DRAIN, amount=280)))


def test_without_an_rt_the_rule_asks_for_one():
    assert lines(replace(DRAIN, where=""))[0] == "Pilih RT untuk melihat kekurangan yang dijawab."


def test_an_rt_that_nobody_surveyed_is_not_told_to_lack_nothing():
    said = lines(DRAIN, data=documented())[0]
    assert said == (
        "Belum disurvei di RT ini (survei 2018): Drainase tidak tersedia dan Konstruksi drainase buruk"
    )
    assert told(DRAIN, data=documented())[0].points is None


def test_where_one_criterion_was_not_read_nothing_is_too_much_for_it():
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)],
        indicators=readings_of("a", {"road_surface": 302}),
    )
    at = scope(data, "kel")
    road = replace(ROAD, where="a", amount=5_000)
    (one,) = weighed(room(road), rule_says(at), at.place_label, at.text)
    assert one.points == 3
    assert any("Belum disurvei di RT ini" in line for line in one.says)
    assert not any("Lebih banyak" in line for line in one.says)


def test_votes_order_proposals_and_the_rule_has_an_order_of_its_own():
    voted = told(LAMP, DRAIN, ROAD)
    assert [one.proposal for one in voted] == [ROAD, DRAIN, LAMP]
    assert [one.proposal for one in by_the_rule(voted)] == [DRAIN, ROAD, LAMP]


def test_of_works_that_share_their_units_only_one_criterion_counts():
    said = rule_says(scope(illustrative(), KAMPUNG_BUGIS)).said
    toilets = said["septic_tank"][RT]
    most = [max(step.fewer for step in one.steps) for one in toilets if one.steps]
    assert fewer_points(toilets, 1e6) == sum(most)
    drain = said["drain"][RT]
    assert fewer_points(drain, 1e6) == max(step.fewer for one in drain for step in one.steps)


def test_where_no_hall_has_so_many_rts_none_is_offered():
    large = rule_says(scope(city_of(121), KELURAHAN))
    assert large.rts == ()
    assert not any(large.said.values())
    assert large.nowhere == "Buka rapat satu kelurahan untuk melihat kekurangan tiap RT."
    assert len(rule_says(scope(city_of(12), KELURAHAN)).rts) == 12


def test_each_kind_of_work_is_called_in_the_words_of_the_language():
    for language in ("id", "en"):
        rule = rule_says(scope(illustrative(), CITY, text=text_in(language)))
        spoken = [word for kind in rule.kinds for word in kind.spoken]
        assert len(spoken) == len(set(spoken))
        assert all(spoken)
