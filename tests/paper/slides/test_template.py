"""The look of slides: plain, or that of a city's own file, of which nothing but its look is taken."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.util import Inches

from dashboard.files.spreadsheet import workbook_bytes
from dashboard.findings.sheet import Sheet
from dashboard.paper.slides.deck import briefing_pptx
from dashboard.paper.slides.template import NoTemplate, layout_of, opened
from tests.domain.shipped import KAMPUNG_BUGIS, documented
from tests.findings.looked_at import scope
from tests.paper.slides.presented import assert_in_its_place, read, texts

_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
SECTIONS = (
    f'<p:extLst {_P}><p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst '
    'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Contoh" '
    'id="{E8F4B1E2-5C5B-4B0B-9E7E-2B7D0B7D0B7D}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst>'
    "</p14:section></p14:sectionLst></p:ext></p:extLst>"
)
SHOW = (
    f'<p:custShowLst {_P} {_R}><p:custShow name="Contoh" id="0"><p:sldLst><p:sld r:id="{{}}"/></p:sldLst>'
    "</p:custShow></p:custShowLst>"
)


def saved(made: Any, folder: Path) -> Path:
    path = folder / "kota.pptx"
    made.save(path)
    return path


def of_city(folder: Path, change: Callable[[Any], None] = lambda made: None) -> Path:
    """A template in the size and the colour of a city, with two slides that show how it is meant."""
    made = Presentation()
    made.slide_width, made.slide_height = Inches(10), Inches(7.5)
    background = made.slide_master.background.fill
    background.solid()
    background.fore_color.rgb = RGBColor(0x12, 0x34, 0x56)
    for words in ("Contoh judul", "Contoh isi"):
        made.slides.add_slide(made.slide_layouts[0]).shapes.title.text = words
    change(made)
    return saved(made, folder)


def brief(template: Path) -> bytes:
    return briefing_pptx(scope(documented(), KAMPUNG_BUGIS), {}, template)


def slide_parts(content: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return [name for name in file.namelist() if name.startswith("ppt/slides/slide")]


def bare_of_titles(made: Any) -> None:
    for layout in made.slide_layouts:
        for shape in list(layout.placeholders):
            shape.element.getparent().remove(shape.element)


# Plain --------------------------------------------------------------------------------------------------


def test_a_plain_presentation_is_sixteen_to_nine_and_empty():
    made = opened(None)
    assert made.slide_width / made.slide_height == pytest.approx(16 / 9, abs=1e-3)
    assert len(made.slides) == 0


def test_a_slide_has_a_title_and_as_little_besides_as_there_is():
    assert layout_of(opened(None)).name == "Title Only"


# The city's own -----------------------------------------------------------------------------------------


@pytest.mark.thorough
def test_master_and_size_of_a_template_are_kept_and_its_own_slides_are_not(tmp_path: Path):
    content = brief(of_city(tmp_path))
    made = read(content)
    assert (made.slide_width, made.slide_height) == (Inches(10), Inches(7.5))
    assert str(made.slide_master.background.fill.fore_color.rgb) == "123456"
    assert not any("Contoh" in words for slide in made.slides for words in texts(slide))
    assert len(slide_parts(content)) == len(made.slides)
    assert_in_its_place(made)


@pytest.mark.parametrize("named", ["sections", "shows"])
def test_slides_that_a_template_names_elsewhere_are_not_left_behind(tmp_path: Path, named: str):
    def change(made: Any) -> None:
        if named == "sections":
            made._element.append(parse_xml(SECTIONS))
        else:
            first = made.slides._sldIdLst[0].rId
            made._element.find("{*}notesSz").addnext(parse_xml(SHOW.format(first)))

    made = opened(of_city(tmp_path, change))
    made.slides.add_slide(layout_of(made))
    content = BytesIO()
    made.save(content)
    assert slide_parts(content.getvalue()) == ["ppt/slides/slide1.xml"]
    with zipfile.ZipFile(content) as file:
        told = file.read("ppt/presentation.xml").decode()
    assert "Contoh" not in told


@pytest.mark.thorough
def test_a_template_without_a_placeholder_for_a_title_works(tmp_path: Path):
    made = read(brief(of_city(tmp_path, bare_of_titles)))
    assert len(made.slides) > 10
    assert all(any(words.strip() for words in texts(slide)) for slide in made.slides)
    assert_in_its_place(made)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("wide", "high"), [(7.5, 13.3), (13.333, 7.5), (40, 22.5)], ids=["tall", "wide", "large"]
)
def test_slides_of_any_size_keep_everything_in_its_place(tmp_path: Path, wide: float, high: float):
    def change(made: Any) -> None:
        made.slide_width, made.slide_height = Inches(wide), Inches(high)

    assert_in_its_place(read(brief(of_city(tmp_path, change))))


def test_the_file_of_the_template_stays_as_it_is(tmp_path: Path):
    path = of_city(tmp_path)
    before = path.read_bytes()
    opened(path)
    assert path.read_bytes() == before


# No template --------------------------------------------------------------------------------------------


def zipped(name: str = "a.txt", content: bytes = b"a") -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr(name, content)
    return file.getvalue()


def without_layouts() -> bytes:
    made = Presentation()
    for layout in list(made.slide_layouts):
        made.slide_layouts.remove(layout)
    content = BytesIO()
    made.save(content)
    return content.getvalue()


NONE = {
    "nothing": lambda: b"",
    "no zip": lambda: b"%PDF-1.7 no presentation",
    "a zip": zipped,
    "a zip that begins like one": lambda: zipped("[Content_Types].xml", b"<Types/>"),
    "broken XML": lambda: zipped("[Content_Types].xml", b"<Types"),
    "a workbook": lambda: workbook_bytes([Sheet("a", ("b",), (("c",),))]),
    "no layout": without_layouts,
}


@pytest.mark.parametrize("kind", NONE)
def test_a_file_that_is_no_template_is_refused_by_its_name(tmp_path: Path, kind: str):
    path = tmp_path / "templat kota.pptx"
    path.write_bytes(NONE[kind]())
    with pytest.raises(NoTemplate, match="templat kota"):
        opened(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path):
    for path in (tmp_path / "tidak-ada.pptx", tmp_path):
        with pytest.raises(NoTemplate):
            opened(path)


def test_what_a_template_holds_besides_its_slides_is_kept(tmp_path: Path):
    def change(made: Any) -> None:
        part = Part(PackURI("/ppt/media/logo.png"), "image/png", made.part.package, b"logo")
        made.slide_master.part.relate_to(part, "http://example.org/logo")

    made = opened(of_city(tmp_path, change))
    assert any(part.blob == b"logo" for part in made.part.package.iter_parts())
