"""A reader's own files: sent, checked, shown on every page of this session, and nowhere else."""

import json
import re
import zipfile
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.files.template import example_workbook
from dashboard.text.catalogue import text_in
from tests.browser.served import listening, settle, words
from tests.reading.maps.made import map_with, shapefile_of

ID = text_in("id")
CELL = "<img src=http://evil.invalid/x onerror=alert(1)> [klik](http://evil.invalid) $5 $6 :red[x]"


def send(page: Page, address: str, *files: tuple[str, bytes]) -> None:
    page.goto(f"{address}/data?lang=id")
    settle(page)
    sent = [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files]
    page.set_input_files("[data-testid=stFileUploader] input", sent)
    page.wait_for_url("**data=own**")
    settle(page)


def _says(page: Page, said: str) -> None:
    expect(page.get_by_test_id("stMain")).to_contain_text(said)


def follow(page: Page, name: str) -> None:
    page.get_by_test_id("stPageLink-NavLink").filter(has_text=ID(f"page-{name}")).first.click()
    settle(page)


def test_a_map_sent_alone_is_joined_with_the_data_that_were_shown(page: Page, address: str):
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in shapefile_of().items():
            archive.writestr(name, content)
    send(page, address, ("batas.zip", held.getvalue()))
    _says(page, "Batas pada peta · RT 001 / RW 001")
    follow(page, "map")
    expect(page.locator("svg:visible .place")).to_have_count(7)
    expect(page.locator("svg.wide")).to_contain_text("Batas indikatif")
    assert "Rp24,87 miliar" in _headline(page, "spending")


def _headline(page: Page, name: str) -> str:
    follow(page, name)
    return page.locator("h1").inner_text().replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def sent(page: Page, address: str) -> Page:
    """The data page after the filled example was sent."""
    send(page, address, ("contoh.xlsx", example_workbook(ID)))
    return page


def test_a_sent_workbook_is_reported_on_and_is_a_preview_on_every_page_until_it_is_taken_out(sent: Page):
    _says(sent, ID("own-banner"))
    _says(sent, "contoh.xlsx")
    for name in ("overview", "trends", "indicators", "map", "spending"):
        follow(sent, name)
        _says(sent, ID("own-banner"))
        assert "data=own" in sent.url
    follow(sent, "data")
    sent.get_by_role("button", name=ID("own-forget")).click()
    sent.wait_for_url(lambda url: "data=own" not in url)
    settle(sent)
    expect(sent.get_by_test_id("stMain")).not_to_contain_text(ID("own-banner"))


def test_nobody_else_sees_what_was_sent_and_a_link_to_it_says_why(sent: Page, chrome: Browser):
    other = chrome.new_context().new_page()
    other.goto(sent.url)
    _says(other, ID("choice-own-gone", shown="Data dokumen"))
    assert ID("own-banner") not in words(other)
    other.context.close()


def test_a_file_that_is_no_table_gets_one_sentence_and_no_page_breaks(page: Page, address: str):
    send(page, address, ("foto.csv", b"%PDF-1.7\n\x00\x01\x02" * 50))
    _says(page, ID("problem-not_text"))
    page.get_by_test_id("stPageLink-NavLink").filter(has_text=ID("page-spending")).first.click()
    expect(page.locator("h1")).to_contain_text(ID("problem-file_missing"))
    assert "Traceback" not in words(page)


def test_what_a_cell_holds_is_shown_as_typed_and_does_nothing(page: Page, address: str):
    asked: list[str] = []
    said: list[str] = []
    files = {
        "locations.csv": f"location_id,level,name,source\nkel,kelurahan,{CELL},s\nrt,rt,=1+1 {CELL},s\n",
        "indicators.csv": "location_id,year,indicator,volume,status,source\n"
        f"kel,2018,slum_area,5,reported,{CELL}\n",
        "activities.csv": "activity_id,location_id,year,kind,volume,unit,amount_rupiah,funding_source,"
        f"implementer,status,source,note\n1,kel,2018,{CELL},3,m,1000,{CELL},{CELL},reported,{CELL},{CELL}\n",
        "datapackage.json": json.dumps({"title": CELL, "sources": [{"title": CELL}]}),
    }
    events = {
        "request": lambda request: asked.append(request.url),
        "dialog": lambda dialog: (said.append(dialog.message), dialog.dismiss()),
    }
    with listening(page, **events):
        send(page, address, *((name, text.encode()) for name, text in files.items()))
        for name in ("data", "overview", "trends", "map", "spending"):
            follow(page, name)
            if name != "data":  # the headline of every other page names the place
                page.locator("h1").filter(has_text="<img src=http").wait_for()
            links = page.locator("a[href*='//evil'], img[src*=evil]")
            assert [link.evaluate("node => node.outerHTML") for link in links.all()] == [], name
    assert [url for url in asked if "evil" in url] == []
    assert said == []


def test_a_map_that_does_not_say_its_places_is_asked_about_and_read_again(page: Page, address: str):
    unreadable = ("maps.json", b"{")  # a file that a reader wrote wrong does not stand in the way
    send(page, address, ("batas.geojson", map_with("Kode Survei 7")), unreadable)
    _says(page, ID("maps-ask-title"))
    page.get_by_role("combobox", name=ID("maps-ask-key")).click()
    page.get_by_role("option", name=re.compile("Kode Survei 7.*RW001")).click()
    page.get_by_role("button", name=ID("maps-ask-read")).click()
    settle(page)
    expect(page.get_by_test_id("stMain")).not_to_contain_text(ID("maps-ask-title"))
    follow(page, "map")
    expect(page.locator("svg:visible .place")).to_have_count(7)


def test_the_system_of_a_map_that_names_none_is_proposed_and_confirmed(page: Page, address: str):
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in shapefile_of(prj=False).items():
            archive.writestr(name, content)
    send(page, address, ("batas.zip", held.getvalue()))
    expect(page.get_by_role("combobox", name=ID("maps-ask-system"))).to_have_value(re.compile("UTM 48N"))
    page.get_by_role("button", name=ID("maps-ask-read")).click()
    settle(page)
    follow(page, "map")
    expect(page.locator("svg:visible .place")).to_have_count(7)
