"""A meeting of two hours: each screen read from the last row, what was said written down, no cable missed."""

import csv
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from docx import Document
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pypdf import PdfReader

from dashboard.text.catalogue import text_in
from tests.browser.served import dashboard, free_port
from tests.browser.wall import PROJECTOR, cable, faults

ID, EN = text_in("id"), text_in("en")
RT = "RT 001 / RW 006"
BELOW = "230 m saluran belum ada"
_BROKEN = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
  .map(({ id, nodes }) => [id, nodes[0].html])"""


@pytest.fixture
def hall(chrome: Browser) -> Iterator[BrowserContext]:
    """A laptop with a projector, which reaches nothing but the server."""
    context = chrome.new_context(viewport=PROJECTOR, accept_downloads=True, reduced_motion="reduce")
    context.route(lambda url: "127.0.0.1" not in url, lambda route: route.abort())
    context.set_default_timeout(20_000)
    yield context
    context.close()


def opened(hall: BrowserContext, address: str, **asked: str) -> Page:
    page = hall.new_page()
    query = "&".join(f"{name}={key}" for name, key in {"mode": "rapat", **asked}.items())
    page.goto(f"{address}/?{query}")
    page.wait_for_selector(".stage h1")
    page.evaluate("document.fonts.ready")
    return page


def position(page: Page) -> str:
    return page.locator(".stage .position").inner_text().replace("\N{NO-BREAK SPACE}", " ")


def sentence(page: Page) -> str:
    return page.locator(".stage h1").inner_text().replace("\N{NO-BREAK SPACE}", " ")


def last(page: Page) -> bool:
    return (
        page.get_by_role("button", name="Berikutnya")
        .or_(page.get_by_role("button", name="Next"))
        .is_disabled()
    )


def open_screen(page: Page, key: str) -> None:
    """Turn to a screen as a clicker does."""
    page.keyboard.press("Home")
    while page.locator(".stage").get_attribute("data-screen") != key:
        assert not last(page), key
        page.keyboard.press("PageDown")


def propose(page: Page, what: str, where: str = "", **typed: str) -> None:
    """Write a proposal down as it was said."""
    page.get_by_role("button", name="Tulis usulan").click()
    page.get_by_label("Apa yang diusulkan").fill(what)
    if where:
        page.get_by_label("Di mana").select_option(label=where)
    labels = {"amount": "Berapa banyak", "own": "Swadaya warga", "votes": "Suara (dihitung"}
    if typed.pop("first", ""):
        page.get_by_label("Disepakati menjadi prioritas").check()
    for label, words in typed.items():
        page.get_by_label(labels[label]).fill(words)
    page.get_by_role("button", name="Simpan").click()
    expect(page.locator("dialog")).to_have_count(0)


def headings(page: Page) -> list[str]:
    found = page.locator(".stage article h2").all_inner_texts()
    return [one.replace("\N{NO-BREAK SPACE}", " ") for one in found]


def downloaded(page: Page, label: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


@pytest.mark.parametrize("data", ["contoh", "tanjungpinang"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_screen_is_read_from_the_last_row(hall: BrowserContext, address: str, data: str, language: str):
    page = opened(hall, address, data=data, lang=language)
    seen: list[tuple[str, list[str]]] = []
    while True:
        seen.append((f"{position(page)} {sentence(page)}", list(faults(page))))
        if last(page):
            break
        page.keyboard.press("PageDown")
    assert [one for one in seen if one[1]] == []
    assert len(seen) >= (16 if data == "contoh" else 10)
    assert page.locator("html").get_attribute("lang") == language


def test_a_meeting_from_the_button_to_the_minutes_over_a_restart_of_the_server(hall: BrowserContext):
    port = free_port()
    with dashboard(port=port) as (address, _):
        page = hall.new_page()
        page.goto(f"{address}/spending?data=contoh")
        page.get_by_role("button", name="Mode rapat").click()
        page.wait_for_selector(".stage h1")
        page.wait_for_timeout(3_500)  # whoever reads a screen takes so long
        while page.locator(".stage").get_attribute("data-screen") != "proposals":
            page.keyboard.press("PageDown")
        propose(
            page,
            "Perbaikan got depan musala",
            RT,
            amount="120,5",
            own="10 hari kerja",
            votes="17",
            first="yes",
        )
        propose(page, "Jalan gang belakang", "RT 002 / RW 006", amount="80", votes="21")
        propose(page, "Lampu jalan <b>tenaga surya</b>", votes="9")
        assert not list(faults(page))
        page.get_by_role("button", name="Urutkan menurut suara").click()
        first = page.locator(".stage article h2").first
        expect(first).to_have_text("2. Jalan gang belakang · RT 002 / RW 006 · 80 m")
        page.reload()
        page.wait_for_selector(".stage article")
        assert sentence(page) == ID("meeting-proposals")
        assert headings(page)[0].startswith("2. Jalan gang belakang")
    expect(page.locator("#kotaku-lost")).to_be_visible()
    page.wait_for_timeout(60_000)  # the server is down for a minute
    assert page.locator("section[role=dialog]").count() == 0
    page.keyboard.press("PageDown")
    assert any("Perbaikan got" in one for one in headings(page))
    propose(page, "Ditulis tanpa server", votes="1")
    with dashboard(port=port) as (address, _):
        expect(page.locator("#kotaku-lost")).to_have_count(0, timeout=60_000)
        assert page.locator(".stage").get_attribute("data-screen") == "proposals"
        page.keyboard.press("End")
        page.get_by_role("button", name="Tulis kesepakatan").click()
        page.get_by_label("Apa yang disepakati").fill("Parit RT 001 digali bersama")
        page.get_by_label("Siapa yang berjanji").fill("Dinas Perkim")
        page.get_by_label("Paling lambat").fill("2027-03-01")
        page.get_by_role("button", name="Simpan").click()
        assert not list(faults(page))
        page.get_by_role("button", name="Berita acara").click()
        page.get_by_label("Tempat", exact=True).fill("Balai warga")
        page.get_by_label("Jumlah hadir").fill("41")
        name, document = downloaded(page, "Unduh DOCX")
        assert name.startswith("kotaku-berita-acara-kelurahan-kampung-bugis-")
        _, paper = downloaded(page, "Unduh PDF")
        _, rows = downloaded(page, "Unduh CSV")
    _read_back(document, paper, rows)


def _read_back(document: bytes, paper: bytes, rows: bytes) -> None:
    """The minutes hold what the hall saw, said and agreed on, in both files and as rows."""
    read = Document(BytesIO(document))
    proposals, agreed = (
        [[cell.text for cell in row.cells] for row in table.rows] for table in read.tables[:2]
    )
    assert [row[1] for row in proposals[1:]] == [
        "Jalan gang belakang", "Perbaikan got depan musala", "Lampu jalan <b>tenaga surya</b>",
        "Ditulis tanpa server",
    ]  # fmt: skip
    assert [row[5] for row in proposals[1:]] == ["21", "17", "9", "1"]
    assert [row[6] for row in proposals[1:]] == ["–", "ya", "–", "–"]
    assert [row[7] for row in proposals[1:]] == ["2", "1", "–", "–"]
    assert agreed[1][1:] == ["Parit RT 001 digali bersama", "Dinas Perkim", "1 Maret 2027"]
    words = "\n".join(one.text for one in read.paragraphs)
    assert "bertempat di Balai warga" in words
    assert (
        "43 dari 46 kegiatan tercatat selesai atau diserahterimakan. Sumber: Data contoh (rekaan)." in words
    )
    printed = "".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    for said in ("Perbaikan got", "Parit RT 001", "Lurah", "DATA CONTOH"):
        assert said in printed
    archive = zipfile.ZipFile(BytesIO(rows))
    works = list(csv.DictReader(StringIO(archive.read("activities.csv").decode())))
    assert [(row["kind"], row["volume"], row["stage"]) for row in works] == [("drain", "120.5", "planned")]
    facts = list(csv.DictReader(StringIO(archive.read("collaboration.csv").decode())))
    assert [(row["kind"], row["actors"], row["due"]) for row in facts] == [
        ("meeting", "", ""),
        ("promise", "perkim", "2027-03-01"),
    ]


def test_a_pulled_cable_leaves_the_screen_and_its_keys_and_comes_back_by_itself(
    hall: BrowserContext, address: str
):
    with cable(address) as wire:
        page = opened(hall, wire.address, data="contoh")
        page.keyboard.press("PageDown")
        before = sentence(page)
        wire.pull()
        expect(page.locator("#kotaku-lost")).to_be_visible()
        expect(page.locator("#kotaku-lost")).to_have_text(ID("connection-lost-short"))
        page.wait_for_timeout(8_000)  # streamlit's own message would lie over it by now
        assert page.locator("section[role=dialog]").count() == 0
        assert sentence(page) == before
        page.keyboard.press("PageDown")
        page.keyboard.press("PageUp")
        page.get_by_role("button", name="Lainnya").click()
        page.get_by_role("button", name="Berita acara").click()
        page.get_by_role("button", name="Unduh PDF").click()
        expect(page.locator(".status")).to_have_text(ID("meeting-word-minutes_offline"))
        wire.plug()
        expect(page.locator("#kotaku-lost")).to_have_count(0, timeout=30_000)
        name, _ = downloaded(page, "Unduh PDF")
        assert name.endswith(".pdf")


def test_the_mark_of_a_lost_connection_stands_on_every_page(page: Page, address: str):
    with cable(address) as wire:
        page.goto(f"{wire.address}/spending?data=contoh&lang=en")
        page.wait_for_selector("h1")
        wire.pull()
        expect(page.locator("#kotaku-lost")).to_have_text(EN("connection-lost"))
        page.wait_for_timeout(8_000)
        assert page.locator("section[role=dialog]").count() == 0
        wire.plug()
        expect(page.locator("#kotaku-lost")).to_have_count(0, timeout=30_000)


def test_keys_buttons_and_a_finger_turn_the_screens(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh", agenda="built,map,money,proposals")
    assert position(page).startswith("1 dari 4")

    def after(press: str) -> str:
        page.keyboard.press(press)
        return position(page)

    assert after("ArrowRight") == "1 dari 4 · bagian 2/4"
    assert after("PageUp") == "1 dari 4 · bagian 1/4"
    assert after("End") == "4 dari 4"
    assert after("ArrowRight") == "4 dari 4"
    assert after("PageUp") == "3 dari 4 · bagian 2/2"
    assert after("Home") == "1 dari 4 · bagian 1/4"
    page.get_by_role("button", name="Berikutnya").click()
    assert position(page) == "1 dari 4 · bagian 2/4"
    page.mouse.move(800, 400)
    page.mouse.down()
    page.mouse.move(500, 400, steps=4)
    page.mouse.up()
    assert position(page) == "1 dari 4 · bagian 2/4"  # a mouse selects words
    swipe(page, 800, 500)
    assert position(page) == "1 dari 4 · bagian 3/4"
    assert "screen=built%7E3" in page.url or "screen=built~3" in page.url
    page.reload()
    page.wait_for_selector(".stage h1")
    assert position(page) == "1 dari 4 · bagian 3/4"


def swipe(page: Page, start: int, end: int) -> None:
    """A finger over the screen."""
    session = page.context.new_cdp_session(page)
    for kind, points in (
        ("touchStart", [{"x": start, "y": 400}]),
        ("touchMove", [{"x": (start + end) / 2, "y": 400}]),
        ("touchMove", [{"x": end, "y": 400}]),
        ("touchEnd", []),
    ):
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    session.detach()


def test_a_key_that_is_typed_turns_nothing(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh")
    open_screen(page, "proposals")
    page.get_by_role("button", name="Tulis usulan").click()
    page.get_by_label("Apa yang diusulkan").press_sequentially("jalan gang ")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("PageDown")
    assert page.get_by_label("Apa yang diusulkan").input_value() == "jalan gang "
    page.keyboard.press("Escape")
    assert page.locator(".stage").get_attribute("data-screen") == "proposals"


def test_the_agenda_is_put_in_another_order_and_stands_in_the_address(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh", agenda="built,map,money")
    page.get_by_role("button", name="Lainnya").click()
    page.get_by_role("button", name="Susunan acara").click()
    page.get_by_role("button", name="Naikkan Biaya dan sumbernya").click()
    page.get_by_role("checkbox", name="Yang sudah dibangun").uncheck()
    page.get_by_role("button", name="Pakai susunan ini").click()
    expect(page.locator(".stage .position")).to_contain_text("dari 2")
    assert "agenda=money%7Emap" in page.url or "agenda=money~map" in page.url
    page.reload()
    page.wait_for_selector(".stage h1")
    page.keyboard.press("Home")
    assert page.locator(".stage").get_attribute("data-screen") == "money"


def test_a_proposal_is_changed_voted_for_undone_and_seen_in_a_second_window(
    hall: BrowserContext, address: str
):
    page = opened(hall, address, data="contoh")
    open_screen(page, "proposals")
    propose(page, "Jamban di pelantar", RT, amount="4 KK", votes="3")
    with hall.expect_page() as waiting:
        page.get_by_role("button", name="Lainnya").click()
        page.get_by_role("button", name="Buka usulan di jendela kedua").click()
    second = waiting.value
    second.wait_for_selector(".stage article")
    page.get_by_role("button", name="Tambah satu suara").click()
    expect(page.locator(".stage .votes")).to_have_text("Suara: 4")
    expect(second.locator(".stage .votes")).to_have_text("Suara: 4")
    assert page.evaluate("() => { let at = document.activeElement; while (at.shadowRoot?.activeElement) at = "
                         "at.shadowRoot.activeElement; return at.textContent }") == "+"  # fmt: skip
    page.get_by_role("button", name="Ubah: Jamban").click()
    page.get_by_label("Berapa banyak").fill("empat")
    page.get_by_role("button", name="Simpan").click()
    expect(page.get_by_role("alert").filter(has_text="empat")).to_be_visible()
    page.get_by_label("Berapa banyak").fill("1.250,5")
    page.get_by_role("button", name="Simpan").click()
    expect(page.locator(".stage article h2")).to_have_text(
        ["1. Jamban di pelantar · RT 001 / RW 006 · 1.250,5 KK"]
    )
    expect(second.locator(".stage article h2")).to_contain_text("1.250,5")
    page.get_by_role("button", name="Ubah: Jamban").click()
    page.get_by_role("button", name="Hapus").click()
    expect(page.locator(".stage article h2")).to_have_text([])
    page.get_by_role("button", name="Urungkan").click()
    expect(page.locator(".stage article h2")).to_contain_text("1. Jamban")
    page.get_by_role("button", name="Lainnya").click()
    page.get_by_role("button", name="Berita acara").click()
    page.get_by_role("button", name="Hapus semua catatan").click()
    page.get_by_role("button", name="Tekan sekali lagi").click()
    expect(page.locator(".stage article h2")).to_have_text([])
    expect(second.locator(".stage article")).to_have_count(0)


def test_what_the_rule_says_stands_beside_a_proposal_while_it_is_typed(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh")
    open_screen(page, "proposals")
    page.get_by_role("button", name="Tulis usulan").click()
    page.get_by_label("Apa yang diusulkan").fill("gali parit")
    page.get_by_label("Di mana").select_option(label=RT)
    page.get_by_label("Berapa banyak").fill("120,5")
    said = page.locator("dialog .rule").inner_text().replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert [line for line in said if line] == [
        "Menurut aturan: Saluran drainase",
        f"{BELOW} (survei 2020), kini 3 poin; bila untuk ini, mulai 16 m: 2 poin lebih sedikit",
        "49,55 m saluran rusak (survei 2020), tanpa poin",
        "Harga lazim Rp1,21 juta–Rp1,56 juta per m; untuk 120,5 m: Rp145,9 juta–Rp188,27 juta",
        "Dasar harga: Realisasi 4 kegiatan di data ini, 2016–2020",
    ]  # fmt: skip
    assert not list(faults(page, "dialog", scrolled=True))
    page.get_by_label("Berapa banyak").fill("281 meter")
    expect(page.locator("dialog .rule")).to_contain_text("Lebih banyak dari kekurangan yang tercatat, 280 m.")
    for what, meant in (
        ("tiang lampu di gang", ID("meeting-word-unknown")),
        ("wc umum", ID("meeting-word-unknown")),
        ("pojok baca", ID("meeting-word-unrecognised")),
        ("selokannya bau", "Menurut aturan: Saluran drainase"),
        ("semenisasi gang", "Menurut aturan: Jalan beton"),
        ("atap bocor", "Menurut aturan: Perbaikan rumah"),
    ):
        page.get_by_label("Apa yang diusulkan").fill(what)
        expect(page.locator("dialog .rule")).to_contain_text(meant)


def test_two_windows_undo_and_change_only_what_is_theirs(hall: BrowserContext, address: str):
    one, other = (opened(hall, address, data="contoh", screen="proposals") for _ in range(2))
    propose(one, "Jalan gang", RT, amount="12", votes="6")
    expect(other.locator(".stage .votes")).to_have_text("Suara: 6")
    one.get_by_role("button", name="Ubah: Jalan").click()
    for _ in range(2):
        other.get_by_role("button", name="Tambah satu suara").click()
    one.get_by_label("Berapa banyak").fill("20")
    one.get_by_role("button", name="Simpan").click()
    for page in (one, other):
        expect(page.locator(".stage .votes")).to_have_text("Suara: 8")
        expect(page.locator(".stage h2")).to_contain_text("20 m")
    one.get_by_role("button", name="Urungkan").click()
    for page in (one, other):
        expect(page.locator(".stage .votes")).to_have_text("Suara: 8")
        expect(page.locator(".stage h2")).to_contain_text("12 m")


def test_what_was_half_written_is_there_again(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh", screen="proposals")
    page.get_by_role("button", name="Tulis usulan").click()
    page.get_by_label("Apa yang diusulkan").fill("Sumur bersama")
    page.get_by_label("Berapa banyak").fill("2")
    page.keyboard.press("Escape")
    page.reload()
    page.wait_for_selector(".stage h1")
    page.get_by_role("button", name="Tulis usulan").click()
    assert page.get_by_label("Apa yang diusulkan").input_value() == "Sumur bersama"
    assert page.get_by_label("Berapa banyak").input_value() == "2"
    page.get_by_role("button", name="Batal").click()
    page.get_by_role("button", name="Tulis usulan").click()
    assert page.get_by_label("Apa yang diusulkan").input_value() == ""


def test_what_was_written_last_is_in_sight_told_aloud_and_under_the_keyboard(
    hall: BrowserContext, address: str
):
    page = opened(hall, address, data="contoh", screen="proposals")
    for number in range(1, 5):
        propose(page, f"Jalan gang {number}", RT, amount="12")
        expect(page.locator(".stage h2").filter(has_text=f"Jalan gang {number}")).to_be_visible()
        expect(page.locator(".stage p.announced")).to_have_text(f"Tersimpan: Jalan gang {number}")
        expect(page.get_by_role("button", name=f"Ubah: Jalan gang {number}")).to_be_focused()
    page.get_by_role("button", name="Ringkas").click()
    assert len(headings(page)) == 4
    assert not list(faults(page))


_AGE = """(day) => {
  const key = Object.keys(localStorage).find((one) => one.startsWith("kotaku"))
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), day }))
}"""
"""Make what was written down that of another day."""


def test_a_meeting_of_another_day_is_not_taken_for_that_of_today(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh", screen="proposals")
    propose(page, "Usulan lama", RT)
    page.evaluate(_AGE, "2025-10-02")
    page.reload()
    expect(page.get_by_role("dialog")).to_contain_text("Catatan rapat 2 Oktober 2025 masih tersimpan")
    page.get_by_role("button", name="Lanjutkan").click()
    expect(page.locator(".stage article h2")).to_have_text(["1. Usulan lama · RT 001 / RW 006"])
    page.reload()
    page.wait_for_selector(".stage article")
    assert page.get_by_role("dialog").count() == 0
    page.evaluate(_AGE, "2025-10-02")
    page.reload()
    page.get_by_role("button", name="Mulai rapat baru").click()
    expect(page.locator(".stage article h2")).to_have_text([])


@pytest.mark.parametrize("size", [(1024, 660), (1280, 720), (1280, 800), (1366, 768), (1920, 1080)])
def test_no_shape_of_a_wall_has_smaller_letters_than_it_must(hall: BrowserContext, address: str, size):
    page = opened(hall, address, data="contoh", agenda="built,missing,map")
    wide, high = size
    page.set_viewport_size({"width": wide, "height": high})
    page.wait_for_timeout(200)
    letters = page.locator(".stage .position").evaluate("node => parseFloat(getComputedStyle(node).fontSize)")
    assert letters >= min(24, 12 * wide / 512, 12 * high / 384) - 0.1
    assert not [fault for fault in faults(page) if "contrast" in fault or "beside" in fault]


def test_notes_broken_by_hand_are_no_reason_to_show_nothing(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh")
    key = page.evaluate("Object.keys(localStorage).find((one) => one.startsWith('kotaku'))")
    wrong = '{"proposals": [null, 5, {}], "agreed": [{"what": "x", "due": "31/12/2026"}]}'
    for content in ("{", "5", '{"proposals": 7, "agreed": {}, "shown": "x"}', wrong):
        page.evaluate("([key, content]) => localStorage.setItem(key, content)", [key, content])
        page.reload()
        page.wait_for_selector(".stage h1")
        page.keyboard.press("End")
        assert sentence(page) == ID("meeting-agreed")
        open_screen(page, "proposals")
        expect(page.locator(".stage article h2")).to_have_text([])


@contextmanager
def listened(page: Page) -> Iterator[list[Any]]:
    """What axe finds wrong, in the end."""
    found: list[Any] = []
    page.evaluate(AXE_SCRIPT)
    yield found
    found += page.evaluate(_BROKEN)


def test_nothing_of_a_meeting_is_closed_to_anybody(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh")
    for key in ("built", "map", "decide", "proposals", "agreed"):
        open_screen(page, key)
        if key == "proposals":
            propose(page, "Jalan gang", RT, amount="12")
        with listened(page) as found:
            pass
        assert found == [], key
    assert page.locator("p.announced").inner_text().startswith("10 dari 10: Yang disepakati")
    for name in ("Tulis kesepakatan", "Keterangan", "Susunan acara", "Berita acara"):
        page.keyboard.press("Home")
        page.get_by_role("button", name="Lainnya").click()
        page.locator("dialog").get_by_role("button", name=name).click()
        with listened(page) as found:
            pass
        assert found == [], name
        page.keyboard.press("Escape")


def test_the_keyboard_alone_is_enough(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh")
    open_screen(page, "agreed")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.locator("button:focus").filter(has_text="Tulis kesepakatan").count():
            break
    outline = page.locator("button:focus").evaluate("node => parseFloat(getComputedStyle(node).outlineWidth)")
    assert outline >= 4
    page.keyboard.press("Enter")
    page.keyboard.type("Kerja bakti tiap Minggu")
    page.keyboard.press("Enter")
    expect(page.locator(".stage article h2")).to_have_text(["1. Kerja bakti tiap Minggu"])
    page.get_by_role("button", name="Lainnya").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Keluar dari mode rapat").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#kotaku-menu")).to_be_visible()
    assert "mode=" not in page.url


def test_a_meeting_fits_a_phone(hall: BrowserContext, address: str):
    page = opened(hall, address, data="contoh")
    page.set_viewport_size({"width": 360, "height": 780})
    page.wait_for_timeout(300)
    wide = "() => document.documentElement.scrollWidth"
    for key in ("built", "map", "proposals"):
        open_screen(page, key)
        assert page.evaluate(wide) <= 360
        for button in page.locator(".stage button").all():
            box = button.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= 44
