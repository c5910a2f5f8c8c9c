"""Setting pages: words are shown and never run, pages are told to who cannot see, the same twice."""

from datetime import date
from functools import cache
from io import BytesIO

import pytest
from PIL import Image

from dashboard.paper import blocks
from dashboard.paper.typesetting import pdf, png
from dashboard.text.quoted import quoted
from tests.paper.read_back import bare, fonts, opened, pages, printed, tags, things

DAY = date(2026, 11, 24)
HOSTILE = (
    '#import "x": *',
    '#panic() #read("/etc/passwd") #sys.inputs #link("http://contoh.test")[x]',
    "*tebal* _miring_ `kode` ```rust x```",
    "$x^2$ <label> @label = Judul",
    "[x](http://contoh.test) https://contoh.test/a?b=c www.contoh.test",
    "\\u{41} \\# // bukan catatan /* bukan */",
    "-- --- ... ~ \"kutip\" 'satu' -? 1/2",
    "<script>alert(1)</script> javascript:alert(1) &lt;b&gt; ]]>",
    '{page} {pages} ␂ketik␃ " } ] , \\',
)
ALL_OF_IT = " ".join(HOSTILE)
RUNS = ("Annots", "AA", "OpenAction", "JS", "JavaScript", "URI", "Launch", "EmbeddedFiles", "EF", "AF", "XFA")
"""Keys of what a program would open, run or take out of a PDF."""
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" width="90" height="30">'
    '<text x="2" y="20" font-size="9" font-family="Source Sans Pro">di gambar</text></svg>'
)


def content(*made: dict, **more: object) -> dict:
    """What the template asks for, around some blocks."""
    around = {"title": "Judul", "author": "Dinas", "language": "id", "head": "Kepala", "foot": "Kaki"}
    around |= {"stamp": "", "page": "Halaman {page} dari {pages}", "sheet": "a4"}
    return around | more | {"blocks": made}


def wherever_words_stand(words: str) -> tuple[dict, ...]:
    """Every kind of block with some words wherever it can have any."""
    passages = [
        {"look": look, "name": words, "text": words, "value": words, "share": 0.2, "most": 0.4}
        for look in ("title", "lead", "line", "small")
    ]
    return (
        blocks.title(words, 1),
        blocks.kicker(words),
        blocks.title(words),
        *(blocks.paragraph(words, look) for look in ("normal", "small", "lead")),
        {"kind": "warning", "text": words},
        blocks.number(words, words),
        blocks.steps([words, words]),
        blocks.rows([(words, False)], [[words]], total=True),
        blocks.rows([(words, False)] * 2, [[words, words], [words, "x" * 400]]),
        {"kind": "picture", "svg": DRAWING, "alt": words, "width": 40},
        {"kind": "passages", "passages": passages},
        dict.fromkeys(("kicker", "place", "title", "address", "alt"), words)
        | {"kind": "headed", "said": [words], "code": DRAWING},
    )


@cache
def set_with(words: str) -> bytes:
    """Pages of those blocks, with the same words around them."""
    around = dict.fromkeys(("title", "author", "head", "foot", "stamp"), words)
    return pdf(content(*wherever_words_stand(words), **around), DAY)


@cache
def a_page(language: str = "id", rows: int = 2) -> bytes:
    """Headings, words, a table and a drawing."""
    numbers = [[f"baris {number}", str(number)] for number in range(rows)]
    made = (
        blocks.title("Kepala bab", 1),
        blocks.paragraph(f"Kata kami, {quoted('kata mereka')}."),
        blocks.title("Bagian"),
        blocks.rows((("nama", False), ("nilai", True)), [*numbers, ["jumlah", "9"]], total=True),
        {"kind": "picture", "svg": DRAWING, "alt": "Gambar dalam kata", "width": 40},
        blocks.steps(["Pertama", "Kedua"]),
    )
    return pdf(content(*made, stamp="DATA CONTOH", language=language), DAY)


def kinds(content: bytes) -> list[str]:
    return [tag["/S"].removeprefix("/") for tag in tags(content)]


# Words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_markup_is_shown_letter_by_letter_wherever_words_stand(words: str):
    made, plain = (pdf(content(*wherever_words_stand(one)), DAY) for one in (words, "biasa"))
    assert "".join(pages(made)).count(printed(words)) == "".join(pages(plain)).count("biasa") > 30


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_markup_is_shown_around_every_page_and_told_of_the_file(words: str):
    made = set_with(words)
    for page in pages(made):
        assert page.count(printed(words)) >= 4  # head, foot, stamp in a frame and across the page
    told = opened(made).metadata
    assert {bare(told[name]) for name in ("/Title", "/Author", "/Subject")} == {printed(words)}


def test_nothing_in_a_file_can_be_opened_or_run():
    for made in (set_with(ALL_OF_IT), a_page()):
        found = list(things(made))
        assert len(found) > 50
        assert not [thing for thing in found if any(f"/{key}" in thing for key in RUNS)]
        assert not {str(thing.get("/S")) for thing in found} & {f"/{key}" for key in RUNS}
        assert not {str(thing.get("/Type")) for thing in found} & {"/Annot", "/Action", "/Filespec"}


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("gnp\u202e.exe\u2066\u200b\x00\x1b", "gnp.exe"),
        ("baris\nbaru\tdan\u2028lain", "barisbarudanlain"),
        ("\N{GRINNING FACE}", "◊"),
        ("\u4e2d\u6587", "◊◊"),
        ("\u0645\u0631", "◊◊"),
        ("\ud800\ufffe", "◊◊"),
        ("\N{ROMAN NUMERAL TWELVE} RT\N{NON-BREAKING HYPHEN}2", "XIIRT-2"),
        ("\N{SYMBOL FOR START OF TEXT}a\N{SYMBOL FOR END OF TEXT}", "◊a◊"),
        ("m² ≤ 5 – Rp1\u00a0juta − “é”", "m²≤5–Rp1juta−“é”"),
    ],
)
def test_a_sign_that_the_font_lacks_becomes_one_that_it_has(words: str, shown: str):
    (told,) = pages(pdf(content(blocks.paragraph(f"<{words}>")), DAY))
    assert f"<{shown}>" in told


def test_what_somebody_typed_is_in_the_language_of_the_data_on_a_page_in_another():
    (page,) = opened(a_page("en")).pages
    assert page.get_contents().get_data().count(b"/Lang(id)") == 1


def test_what_somebody_typed_is_told_apart_from_our_words():
    ours, theirs = (
        pdf(content(blocks.paragraph(f"Kata kami, {words}.")), DAY)
        for words in ("kata mereka", quoted("kata mereka"))
    )
    slanted = [
        any("SourceSansPro-It" in font["/BaseFont"] for font in fonts(made)) for made in (ours, theirs)
    ]
    assert slanted == [False, True]
    assert pages(ours) == pages(theirs)


# Fonts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("made", [a_page, lambda: set_with(ALL_OF_IT)], ids=["words", "hostile"])
def test_every_font_is_ours_and_lies_in_the_file(made):
    found = fonts(made())
    assert len(found) > 2
    for font in found:
        (inside,) = font["/DescendantFonts"]
        assert "SourceSansPro" in font["/BaseFont"]
        assert {"/FontFile2", "/FontFile3"} & inside.get_object()["/FontDescriptor"].keys(), font
        assert "/ToUnicode" in font, "its words can be searched and copied"


# Who cannot see it ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_file_is_tagged_and_says_its_language_and_its_title(language: str):
    root = opened(a_page(language)).root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert opened(a_page(language)).metadata.title == "Judul"
    assert set(opened(a_page(language)).xmp_metadata.dc_title.values()) == {"Judul"}


def test_it_says_by_which_standard_it_can_be_read_aloud():
    assert b"pdfuaid:part" in opened(a_page()).root_object["/Metadata"].get_data()


def test_headings_paragraphs_lists_and_cells_are_told_in_the_order_in_which_they_are_read():
    found = kinds(a_page())
    assert found[0] == "Document"
    order = [kind for kind in found if kind in ("H1", "P", "H2", "Table", "Figure", "L")]
    assert order[:5] == ["H1", "P", "H2", "Table", "Figure"]
    assert (found.count("TH"), found.count("TD"), found.count("LI")) == (2, 6, 2)


def test_all_words_are_told_inside_a_paragraph_heading_cell_item_or_picture():
    told = {"H1", "H2", "P", "TH", "TD", "Lbl", "LBody", "Figure", "Strong", "Em", "Span", "Div", "Caption"}
    loose = {"Document", "Table", "TR", "L", "LI", "THead", "TBody"}
    for tag in tags(set_with("kata")):
        parts = tag.get("/K", [])
        holds_words = any(isinstance(part, int) for part in (parts if isinstance(parts, list) else [parts]))
        assert tag["/S"].removeprefix("/") in (told if holds_words else told | loose), tag


def test_every_picture_is_told_in_words():
    figures = [tag for made in (a_page(), set_with("kata")) for tag in tags(made) if tag["/S"] == "/Figure"]
    assert [tag["/Alt"] for tag in figures] == ["Gambar dalam kata", "kata", "kata"]


def test_the_header_of_a_long_table_stands_on_each_page_and_is_told_once():
    made = a_page(rows=150)
    assert len(pages(made)) > 2
    assert all("namanilai" in page for page in pages(made)[:3])
    assert kinds(made).count("TH") == 2


# The file ---------------------------------------------------------------------------------------------


def test_the_same_content_gives_the_same_bytes_and_the_day_is_told():
    a_page.cache_clear()
    once = a_page()
    a_page.cache_clear()
    assert a_page() == once
    assert opened(once).metadata.creation_date.date() == DAY
    assert pdf(content(blocks.paragraph("lain")), DAY) != once


def test_every_page_has_its_number_and_how_many_there_are():
    made = a_page(rows=150)
    for number, page in enumerate(pages(made), start=1):
        assert f"Halaman{number}dari{len(pages(made))}" in page


def test_a_stamp_stands_across_and_above_every_page_and_nowhere_without_one():
    assert all(page.count("DATACONTOH") == 2 for page in pages(a_page(rows=150)))
    assert "CONTOH" not in pages(pdf(content(blocks.paragraph("kata")), DAY))[0]


def test_a_side_holds_all_that_is_on_it_however_much_that_is():
    for n in (1, 20, 90):
        made = pdf(
            content(*[blocks.paragraph(f"kata {number} " * 9) for number in range(n)], sheet="side"), DAY
        )
        (told,) = pages(made)
        assert all(bare(f"kata {number} " * 9) in told for number in range(n))


def test_a_drawing_becomes_an_image_of_as_many_pixels_as_asked_for():
    for per_inch, across in ((96, 90), (192, 180)):
        image = Image.open(BytesIO(png(DRAWING, per_inch)))
        assert (image.format, image.size) == ("PNG", (across, across // 3))
        assert len(image.convert("L").getcolors()) > 2, "its words are drawn"
