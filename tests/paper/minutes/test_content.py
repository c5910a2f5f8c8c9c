"""The minutes: what was shown with its sources, proposals in two orders, and nothing that nobody said."""

from dataclasses import replace
from datetime import date

from dashboard.findings.meeting.agenda import NAMED
from dashboard.findings.meeting.room import Agreement
from dashboard.findings.meeting.rule_says import rule_says
from dashboard.findings.meeting.screens import screens
from dashboard.paper.minutes.content import Minutes, minutes_blocks
from dashboard.text.catalogue import text_in
from dashboard.text.quoted import plain
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.looked_at import scope
from tests.findings.meeting.test_proposals import DRAIN, LAMP, ROAD, room

HELD = replace(
    room(ROAD, LAMP, replace(DRAIN, priority=True)),
    venue="Balai warga", time="19:30", present=41, women=19, led="LKM Bugis Bersatu", day=date(2026, 12, 5),
    shown=("built", "money", "proposals"),
    agreed=(Agreement("Parit digali", "Dinas Perkim", date(2027, 3, 1)), Agreement("Rapat lagi", "", None)),
)  # fmt: skip


def minutes(of=HELD, language: str = "id") -> Minutes:
    at = scope(illustrative(), KAMPUNG_BUGIS, text=text_in(language))
    return Minutes(at, screens(at, NAMED, {}), of, rule_says(at))


def blocks(kind: str, of=HELD, language: str = "id") -> list[dict]:
    return [block for block in minutes_blocks(minutes(of, language)) if block["kind"] == kind]


def words(of=HELD, language: str = "id") -> str:
    return plain(str(minutes_blocks(minutes(of, language))))


def test_it_opens_with_day_place_people_and_who_led():
    opening = plain(blocks("paragraph")[0]["text"])
    assert opening == (
        "Pada hari Sabtu, 5 Desember 2026, pukul 19.30, bertempat di Balai warga, diadakan rapat warga "
        "Kelurahan Kampung Bugis. Hadir 41 orang, di antaranya 19 perempuan. "
        "Rapat dipimpin oleh LKM Bugis Bersatu."
    )


def test_what_nobody_typed_is_left_open_for_a_hand():
    opening = plain(blocks("paragraph", room())[0]["text"])
    assert opening.count("." * 24) == 5


def test_only_what_the_hall_saw_is_told_each_with_its_source():
    agenda, shown = blocks("steps")
    assert len(agenda["steps"]) == len(NAMED)
    assert len(shown["steps"]) == 2
    assert all("Sumber: " in plain(step) for step in shown["steps"])
    assert shown["steps"][0].startswith("43 dari 46 kegiatan")


def test_proposals_stand_as_the_hall_voted_by_their_numbers_there_beside_their_place_by_the_rule():
    proposals, _ = blocks("rows")
    rows = [[plain(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in proposals["rows"]]
    assert rows == [
        ["2", "Gang belakang", "RT 002 / RW 006", "80 m", "–", "21", "–", "2"],
        ["4", "Perbaiki parit", "RT 001 / RW 006", "120,5 m", "10 hari kerja", "17", "ya", "1"],
        ["7", "Lampu jalan", "Kelurahan Kampung Bugis", "–", "–", "9", "–", "–"],
    ]
    said = [plain(block["text"]).replace("\N{NO-BREAK SPACE}", " ") for block in blocks("paragraph")]
    assert any("Usulan 4, Perbaiki parit" in one and "mulai 16 m: 2 poin" in one for one in said)


def test_agreements_have_who_answers_for_them_and_by_when():
    _, agreed = blocks("rows")
    assert [list(map(plain, row)) for row in agreed["rows"]] == [
        ["1", "Parit digali", "Dinas Perkim", "1 Maret 2027"],
        ["2", "Rapat lagi", "–", "–"],
    ]


def test_offices_sign_and_no_name_is_printed():
    (signed,) = blocks("signatures")
    assert signed["offices"] == ["Lurah", "Ketua BKM/LKM", "Wakil RT/RW", "Fasilitator"]


def test_an_empty_room_says_that_nothing_was_written():
    told = words(room())
    for said in ("Tidak ada layar data", "Tidak ada usulan", "Tidak ada kesepakatan"):
        assert said in told


def test_it_speaks_english_where_the_page_does():
    assert "On Saturday, 5 December 2026" in words(language="en")
