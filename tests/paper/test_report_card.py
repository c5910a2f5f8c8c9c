"""The report card of an RT: all of its report on one side, and a code that a phone reads."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
import zxingcpp
from PIL import Image, ImageChops

from dashboard.findings.register import shown
from dashboard.findings.words.places import label_of_place
from dashboard.paper.imprint import imprint
from dashboard.paper.report_card import HALF, WHOLE, Dashboard, cards_pdf, code_svg, page_address, rts_of
from dashboard.paper.typesetting import png
from dashboard.pictures.words.passages import passages
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, scope
from tests.paper.data import KELURAHAN, city_of, nothing_known, renamed
from tests.paper.read_back import pages, printed, tags, words_of

RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
AT = Dashboard("https://kotaku.contoh.go.id/dasbor/", "contoh")
NOWHERE = Dashboard("")


@cache
def cards(
    place: str = KAMPUNG_BUGIS, per_sheet: int = WHOLE, at: Dashboard = AT, language: str = "id"
) -> bytes:
    of = scope(illustrative(), place, text=text_in(language))
    return cards_pdf(of, rts_of(of), at, per_sheet)


def read(drawing: str) -> str:
    """What a phone reads from a drawing of a code."""
    image = Image.open(BytesIO(png(drawing, 200))).convert("L")
    (found,) = zxingcpp.read_barcodes(image)
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    return found.text


# The code -----------------------------------------------------------------------------------------------


def test_the_code_is_read_as_the_address_of_the_page_of_the_rt():
    at = scope(illustrative(), RT, 2020, EN)
    address = page_address(at, AT)
    assert read(code_svg(address)) == address
    parts = urlsplit(address)
    assert address.startswith("https://kotaku.contoh.go.id/dasbor/rt?")
    assert parse_qs(parts.query) == {"data": ["contoh"], "place": [RT], "year": ["2020"], "lang": ["en"]}


def test_an_address_names_only_what_is_known():
    at = scope(illustrative(), RT)
    assert parse_qs(urlsplit(page_address(at, Dashboard("http://x.test"))).query) == {
        "place": [RT],
        "lang": ["id"],
    }


@pytest.mark.parametrize(
    "key", ["rt&lang=xx#a", "RT 1/RW 2", "\u0645", "r" * 400], ids=["signs", "blank", "arabic", "long"]
)
def test_any_key_of_a_place_comes_back_from_the_code(key):
    data = illustrative()
    rows = data.frames["locations"].assign(
        location_id=data.frames["locations"]["location_id"].replace({RT: key})
    )
    renamed_key = replace(data, version=key, frames=data.frames | {"locations": rows})
    address = page_address(scope(renamed_key, key), AT)
    assert parse_qs(urlsplit(read(code_svg(address))).query)["place"] == [key]


def test_a_code_is_dark_on_light_with_an_empty_edge():
    image = Image.open(BytesIO(png(code_svg("http://x.test"), 96))).convert("L")
    edge = 4 * 4  # squares of so many pixels
    assert image.getextrema() == (0, 255)
    assert ImageChops.invert(image).getbbox() == (edge, edge, image.width - edge, image.height - edge)


def test_every_card_tells_its_address_in_letters_and_aloud():
    of = scope(illustrative(), KAMPUNG_BUGIS)
    addresses = [page_address(replace(of, place=rt), AT) for rt in rts_of(of)]
    assert [printed(address) in page for address, page in zip(addresses, pages(cards()), strict=True)] == [
        True
    ] * 7
    figures = [tag["/Alt"] for tag in tags(cards()) if tag["/S"] == "/Figure"]
    assert figures == [ID("file-code", address=address) for address in addresses]


def test_without_an_address_there_is_no_code():
    made = cards(at=NOWHERE)
    assert not [tag for tag in tags(made) if tag["/S"] == "/Figure"]
    assert "/rt?" not in "".join(pages(made))
    assert len(pages(made)) == 7


# What is on it ------------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("per_sheet", [WHOLE, HALF])
def test_every_word_of_the_report_is_on_the_card(per_sheet, language):
    of = scope(illustrative(), KAMPUNG_BUGIS, text=text_in(language))
    rts, sheets = rts_of(of), pages(cards(per_sheet=per_sheet, language=language))
    assert len(sheets) == -(-len(rts) // per_sheet)
    for number, rt in enumerate(rts):
        at = shown(replace(of, place=rt), "rt", {})
        (report,) = at.found.findings
        said = [at.scope.place_label, at.found.headline, *at.found.warnings, *at.found.remarks, *report.notes]
        said += [words for one in passages(report.picture) for words in (one.name, one.text, one.value)]
        said += [at.scope.text("show-source", source=report.source)] if report.source else []
        sheet = sheets[number // per_sheet]
        assert not [one for one in said if printed(one) not in sheet], rt


def test_every_sheet_says_whose_it_is_and_that_the_rows_are_made_up():
    of = scope(illustrative(), KAMPUNG_BUGIS)
    for number, sheet in enumerate(pages(cards(per_sheet=HALF)), start=1):
        for words in (imprint(of).head, imprint(of).foot, f"Halaman {number} dari 4", "DATA CONTOH, REKAAN"):
            assert printed(words) in sheet
    made = cards_pdf(scope(documented(), KAMPUNG_BUGIS), rts_of(scope(documented(), KAMPUNG_BUGIS))[:1], AT)
    assert "CONTOH,REKAAN" not in "".join(pages(made))


# For whom -----------------------------------------------------------------------------------------------


def test_a_kelurahan_has_a_card_for_each_rt_and_an_rt_its_own():
    data = illustrative()
    below = set(data.of_level("rt", KAMPUNG_BUGIS))
    found = rts_of(scope(data, KAMPUNG_BUGIS))
    assert set(found) == below
    assert len(found) == len(below) == 7
    assert rts_of(scope(data, RT)) == (RT,)
    assert set(rts_of(scope(data, f"{KAMPUNG_BUGIS}-RW006"))) == {rt for rt in below if "RW006" in rt}
    assert set(rts_of(scope(data, CITY))) == set(data.of_level("rt", CITY))
    assert rts_of(scope(nothing_known(), KELURAHAN)) == ()


@pytest.mark.thorough
def test_a_card_is_one_side_whatever_the_names_are():
    for words in ("nama yang panjang " * 12, "n" * 3_000, '#import "x": * <b> $x$ @a'):
        of = scope(renamed(words), RT)
        for per_sheet in (WHOLE, HALF):
            made = cards_pdf(of, [RT], AT, per_sheet)
            assert len(pages(made)) == 1
            assert printed(shown(of, "rt", {}).found.headline) in words_of(made, imprint(of))


@pytest.mark.thorough
def test_an_odd_number_of_cards_leaves_half_a_sheet_empty():
    of = scope(city_of(41), KELURAHAN)
    rts = rts_of(of)
    sheets = pages(cards_pdf(of, rts, NOWHERE, HALF))
    assert (len(set(rts)), len(sheets)) == (41, 21)
    named = [
        [printed(f"{ID('page-rt')}: {label_of_place(of.data, rt, ID)}") in sheet for rt in rts]
        for sheet in sheets
    ]
    assert [sum(found) for found in named] == [2] * 20 + [1]


def test_the_same_cards_are_the_same_file():
    of = scope(illustrative(), RT)
    assert cards_pdf(of, [RT], AT) == cards_pdf(of, [RT], AT)
