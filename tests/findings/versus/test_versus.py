"""What is said of two side by side: both sums, what differs most; sentence, picture, table and file agree."""

from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.looked_at import EN, found, part, records, scope

RT, OTHER = (f"{KAMPUNG_BUGIS}-RW006-RT00{n}" for n in (1, 3))
DATA = illustrative()


def test_two_rts_say_their_totals_and_where_they_differ_most():
    told = part(scope(DATA, RT), "indicators", "scores", vs=OTHER)
    assert told.headline == (
        "RT 001 / RW 006: 26–31 poin; RT 003 / RW 006: 12 poin. "
        "Paling berbeda: Bangunan gedung, Air limbah dan Proteksi kebakaran (4 poin)."
    )
    assert told.findings[0].key == "versus"
    assert part(scope(DATA, RT), "rt", "report", vs=OTHER).headline == told.headline


def test_two_surveys_of_a_place_are_called_by_their_years():
    told = part(scope(DATA, KAMPUNG_BUGIS, text=EN), "indicators", "scores", vs="2016")
    assert told.headline.startswith("Survey of 2020: 12–14 points; Survey of 2016: 40 points.")


def test_shares_are_compared_where_criteria_are_shown():
    told = found(scope(DATA, RT), "indicators", "scores", vs=OTHER, detail="criteria")["versus"]
    assert len(told.picture.rows) == 1 + 16
    assert told.table.rows[1][0].startswith("1a ")
    assert all(row["top"] == 10_000 for row in records(told.sheet()))


def test_picture_table_and_file_hold_both_sides():
    told = found(scope(DATA, RT), "indicators", "scores", vs=OTHER)["versus"]
    for track_row, cells in zip(told.picture.rows, told.table.rows, strict=True):
        assert tuple(track.text for track in track_row.tracks) == cells[1:]
    rows = records(told.sheet())
    assert {row["location_id"] for row in rows} == {RT, OTHER}
    assert len(rows) == 2 * 7


def test_money_of_two_rts_says_both_sums_and_the_family_that_differs_most():
    told = part(scope(DATA, RT), "spending", "money", vs=OTHER)
    assert told.headline.replace("\N{NO-BREAK SPACE}", " ") == (
        "Realisasi RT 001 / RW 006: Rp1,12 miliar; RT 003 / RW 006: Rp3,47 miliar. "
        "Paling berbeda: APBN (Rp848,13 juta dan Rp1,86 miliar)."
    )
    rows = records(told.findings[0].sheet())
    sums = {
        place: sum(row["amount_rupiah"] for row in rows if row["location_id"] == place)
        for place in (RT, OTHER)
    }
    drawn = told.findings[0].picture.rows
    for at, place in enumerate((RT, OTHER)):
        assert sums[place] == sum(part.value for row in drawn for part in row.tracks[at].parts)


def test_what_is_not_recorded_on_one_side_is_said_to_be_and_is_not_zero():
    told = part(scope(DATA, KAMPUNG_BUGIS, 2021), "spending", "money", vs="2018")
    assert "APBN (tidak tercatat dan" in told.headline
    assert all(row["amount_rupiah"] for row in records(told.findings[0].sheet()))


def test_the_reports_of_two_rts_stand_line_by_line():
    told = found(scope(DATA, RT), "rt", "report", vs=OTHER)
    assert [name for name, _ in told["both"].table.columns] == ["Isi", "RT 001 / RW 006", "RT 003 / RW 006"]
    assert [row[0] for row in told["both"].table.rows] == [
        "Yang masih kurang",
        "Yang sudah dibangun",
        "Yang dijanjikan",
    ]
    assert "report" in told
