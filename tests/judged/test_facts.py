"""The facts that sentences are judged by are those that are known of the datasets from elsewhere."""

from decimal import Decimal

from tests.judged.facts import Total, facts_of, points

BUGIS = "21.72.03.1005"


def test_the_decree_adds_up_as_it_is_printed():
    documented = facts_of("tanjungpinang")
    assert [area.low for area in documented.recorded("21.72")] == [Decimal("150.41")]
    assert [(area.low, area.year) for area in documented.recorded(BUGIS)] == [
        (Decimal("18.92"), 2014),
        (Decimal("4.66"), 2018),
    ]


def test_points_follow_the_bands():
    shares = ("0", "24.99", "24.995", "25", "50.99", "50.995", "75.99", "75.995", "76", "100")
    assert [points(Decimal(share)) for share in shares] == [0, 0, 1, 1, 1, 3, 3, 5, 5, 5]


def test_the_sample_has_one_slum_rt_left_and_its_total_is_a_range():
    sample = facts_of("contoh")
    assert sample.surveys(BUGIS, 2019) == [2016, 2018]
    assert dict(sample.standing(BUGIS, 2020)) == {"clear": 6, "slum": 1}
    assert sample.totals()["21.72.03.1005-RW006-RT001", 2020] == Total(26, 31)
    assert [area.low for area in sample.newest_areas(BUGIS)] == [Decimal("2.38")]


def test_money_is_added_by_family():
    documented, sample = facts_of("tanjungpinang"), facts_of("contoh")
    assert documented.money(documented.works_in(BUGIS), "unstated") == {
        "apbn": 23_562_620_000,
        "apbd_kota": 1_303_500_000,
    }
    realised = sample.money(sample.works_in(BUGIS), "realised")
    assert round(1000 * realised["apbn"] / sum(realised.values())) == 627


def test_works_are_counted_by_what_is_counted():
    sample = facts_of("contoh")
    works = sample.works_in(BUGIS)
    counts = sample.counts_of_works(works)
    assert (counts["recorded"], counts["finished"], counts["standing"]) == ({46}, {43}, {40})
    assert sample.with_amount(works, "realised") == 38


def test_two_figures_of_one_scope_and_time_contest_each_other():
    assert facts_of("contoh").contested(BUGIS) == [{Decimal("4.66"), Decimal("6.2")}]
    assert facts_of("contoh").contested(BUGIS, 2017) == []
    assert facts_of("tanjungpinang").contested("21.72") == []
