"""The report of an RT: what may be more is hatched, promises kept and open are told apart."""

from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.looked_at import found, scope

RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def lists(rt: str):
    return found(scope(illustrative(), rt), "rt", "report")["report"].picture.groups


def test_points_that_are_a_range_have_an_open_end():
    holding, *_ = lists(RT)
    rows = {row.label: row for row in holding.rows}
    assert rows["Persampahan"].value == "1–6 dari 10 poin"
    assert (rows["Persampahan"].share, rows["Persampahan"].most) == (0.1, 0.6)
    assert rows["Drainase"].most is None


def test_promises_say_whether_they_are_kept():
    *_, promised = lists(RT)
    told = {row.value for row in promised.rows if "dipenuhi" in row.text}
    assert told == {"belum", "dipenuhi", "dipenuhi, terlambat"}
    for row in promised.rows:
        if row.value == "dipenuhi":
            assert "belum" not in row.text
