"""Pictures of words as passages: every word told once, in the order in which it is read."""

from dataclasses import fields, is_dataclass
from typing import Any, get_args

import pytest

from dashboard.pictures import Picture
from dashboard.pictures.words import passages as module
from dashboard.pictures.words.cards import Card, CardGroup, CardLine, Cards
from dashboard.pictures.words.lists import List, ListRow, Lists
from dashboard.pictures.words.notices import Notice, Notices
from dashboard.pictures.words.panels import Panel, Panels
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.pictures.words.passages import LEAD, LINE, PASSAGE_LOOKS, SMALL, TITLE, WORDS, passages

CARDS = Cards(
    (
        CardGroup(
            (
                Card(
                    "tercapai", "firm", "Jalan 290 m", (CardLine("Pelaku", "BKM"), CardLine("Batas", "2018"))
                ),
                Card("belum", "open", "Hidran", (CardLine("Pelaku", "Kota"),), drawing="road_coverage"),
            ),
            "Janji warga",
            "Apa yang dijanjikan?",
            ("Dua janji tercatat.", "Satu dipenuhi."),
            "1 dari 2",
            "Lihat semua",
        ),
        CardGroup((), said=("Tidak ada kartu.",)),
    )
)
LISTS = Lists(
    (
        List(
            "Kewenangan",
            "Ringkasan",
            "Dua kegiatan",
            (ListRow("Kota", "6 dari 10", "jalan", 0.25, 0.75), ListRow("Warga", "", "kerja bakti")),
        ),
        List("Kosong", "Tidak ada yang tercatat.", "", ()),
    )
)
NOTICES = Notices(
    "Catatan",
    (
        Notice("refused", "ditolak", "indicators.csv", "Kolom hilang.", "luas;ha", "Berkas tidak dibaca."),
        Notice("note", "dicatat", "", "Satuan ditebak."),
    ),
    "Tidak ada catatan.",
)
PANELS = Panels((Panel("a", "Termurah", ("Biaya Rp1.", "Selesai 2019.")), Panel("b", "Tercepat", ("Rp2.",))))
PARAGRAPHS = Paragraphs(("Kalimat pertama.", "Kalimat kedua."))
EVERY = (CARDS, LISTS, NOTICES, Notices("Catatan", (), "Tidak ada catatan."), PANELS, PARAGRAPHS)

NOT_TOLD = {
    "look", "drawing", "more", "key", "severity", "label", "nothing", "summary", "note",
}  # fmt: skip
"""Keys, names of looks, what leads to cards, what the list of notices is called; of a list, one of two."""


def told(picture: Any) -> list[tuple[str, str, str]]:
    """Name, text and value of each passage."""
    return [(one.name, one.text, one.value) for one in passages(picture)]


def words_of(part: Any, left_out: set[str]) -> list[str]:
    """All words that a picture holds, in the order of its parts, but those of some attributes."""
    if isinstance(part, str):
        return [part] if part else []
    if isinstance(part, tuple):
        return [word for one in part for word in words_of(one, left_out)]
    if not is_dataclass(part):
        return []
    return [
        word
        for one in fields(part)
        if one.name not in left_out
        for word in words_of(getattr(part, one.name), left_out)
    ]


def test_every_kind_of_picture_in_this_room_is_told():
    room = module.__name__.rpartition(".")[0]
    assert set(WORDS) == {kind for kind in get_args(Picture) if kind.__module__.startswith(room)}
    assert {type(picture) for picture in EVERY} == set(WORDS)


@pytest.mark.parametrize("picture", EVERY, ids=lambda picture: type(picture).__name__)
def test_every_word_is_told_once(picture):
    said = "\n".join("\n".join(passage) for passage in told(picture))
    kept = NOT_TOLD - ({"label"} if picture is LISTS else set())
    for word in words_of(picture, kept):
        assert said.count(word) == words_of(picture, kept).count(word), word


def test_a_group_of_cards_is_told_before_its_cards_and_each_card_line_by_line():
    assert [tuple(one[:4]) for one in passages(CARDS)] == [
        (TITLE, "Janji warga", "", ""),
        (SMALL, "Apa yang dijanjikan?", "", ""),
        (LINE, "Dua janji tercatat.", "", ""),
        (LINE, "Satu dipenuhi.", "", ""),
        (SMALL, "1 dari 2", "", ""),
        (LEAD, "Jalan 290 m", "", "tercapai"),
        (LINE, "BKM", "Pelaku", ""),
        (LINE, "2018", "Batas", ""),
        (LEAD, "Hidran", "", "belum"),
        (LINE, "Kota", "Pelaku", ""),
        (LINE, "Tidak ada kartu.", "", ""),
    ]


def test_a_list_says_its_rows_with_their_shares_and_an_empty_one_its_summary():
    assert [tuple(one) for one in passages(LISTS)] == [
        (TITLE, "Kewenangan", "", "", None, None),
        (SMALL, "Dua kegiatan", "", "", None, None),
        (LINE, "jalan", "Kota", "6 dari 10", 0.25, 0.75),
        (LINE, "kerja bakti", "Warga", "", None, None),
        (TITLE, "Kosong", "", "", None, None),
        (SMALL, "Tidak ada yang tercatat.", "", "", None, None),
    ]


def test_a_notice_says_how_grave_it_is_and_below_it_where_what_and_what_follows():
    assert [tuple(one[:4]) for one in passages(NOTICES)] == [
        (LEAD, "Kolom hilang.", "", "ditolak"),
        (SMALL, "indicators.csv · luas;ha · Berkas tidak dibaca.", "", ""),
        (LEAD, "Satuan ditebak.", "", "dicatat"),
    ]
    assert [one.text for one in passages(Notices("Catatan", (), "Tidak ada catatan."))] == [
        "Tidak ada catatan."
    ]


def test_panels_and_paragraphs_are_told_one_after_another():
    assert [one.text for one in passages(PANELS)] == [
        "Termurah", "Biaya Rp1.", "Selesai 2019.", "Tercepat", "Rp2.",
    ]  # fmt: skip
    assert [one.text for one in passages(PARAGRAPHS)] == list(PARAGRAPHS.sentences)


@pytest.mark.parametrize("picture", EVERY, ids=lambda picture: type(picture).__name__)
def test_a_passage_has_a_known_look_and_says_something(picture):
    for one in passages(picture):
        assert one.look in PASSAGE_LOOKS
        assert one.text or one.name
