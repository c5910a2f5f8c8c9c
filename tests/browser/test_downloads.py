"""What a page shows can be had as a file that says what it is."""

import csv
import zipfile
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.served import settle


def download(page: Page, label: str, number: int = 0) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label).nth(number).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


def test_the_list_of_works_is_exact_and_says_place_year_source_and_day(page: Page, address: str):
    page.goto(f"{address}/spending?lang=id&place=21.72.03.1005&year=2018")
    settle(page)
    buttons = page.get_by_role("button", name="Unduh CSV")
    name, content = download(page, "Unduh CSV", buttons.count() - 1)
    assert name == "kotaku-belanja-works-kelurahan-kampung-bugis-2018.csv"
    found = rows(content)
    assert sum(int(row["amount_rupiah"]) for row in found) == 24_866_120_000
    first = found[0]
    assert first["unit"] == "m"
    assert first["status"] == "reported"
    assert first["source"].startswith("Makalah")
    assert {"Saringan: tempat", "Saringan: tahun", "Diunduh pada", "Data per"} <= first.keys()


def test_a_page_comes_as_one_workbook_that_begins_with_what_it_is(page: Page, address: str):
    page.goto(f"{address}/trends?lang=en&data=contoh")
    settle(page)
    page.get_by_role("button", name="Take home").click()
    name, content = download(page, "Its tables (XLSX)")
    assert name == "kotaku-trends-kelurahan-kampung-bugis-all-years.xlsx"
    book = openpyxl.load_workbook(BytesIO(content))
    assert book.sheetnames[0] == "About"
    said = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert any("made up" in str(words) for words in said.values())
    assert len(book.sheetnames) == 5


def test_the_whole_dataset_comes_as_a_data_package(page: Page, address: str):
    page.goto(f"{address}/data?lang=id")
    settle(page)
    name, content = download(page, "Seluruh data (ZIP)")
    assert name == "kotaku-tanjungpinang.zip"
    inside = zipfile.ZipFile(BytesIO(content)).namelist()
    assert {"datapackage.json", "locations.csv", "indicators.csv", "activities.csv", "problems.csv"} <= {
        *inside
    }


def test_a_template_explains_every_table(page: Page, address: str):
    page.goto(f"{address}/data?lang=id")
    settle(page)
    for label in ("Templat (XLSX)", "Contoh terisi (XLSX)"):
        _, content = download(page, label)
        names = openpyxl.load_workbook(BytesIO(content)).sheetnames
        assert names[0] == "Penjelasan", label
        assert {"lokasi", "indikator", "kegiatan"} <= {*names}, label


def test_the_briefing_is_made_when_it_is_asked_for_and_the_page_stays(page: Page, address: str):
    page.goto(f"{address}/spending?lang=en&data=contoh&place=21.72.03.1005&year=2018")
    settle(page)
    headline = page.locator("h1").inner_text()
    page.get_by_role("button", name="Take home").click()
    name, content = download(page, "In full (PDF)")
    assert name == "kotaku-briefing-kelurahan-kampung-bugis-2018.pdf"
    read = PdfReader(BytesIO(content))
    assert len(read.pages) > 8
    assert "SAMPLE DATA" in read.pages[0].extract_text()
    assert page.locator("h1").inner_text() == headline
