"""The briefing as slides: a finding each, with its sentence, its picture, its numbers and its source."""

from datetime import datetime
from functools import cache
from io import BytesIO

import pytest
from PIL import Image
from pptx.enum.shapes import MSO_SHAPE_TYPE

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.register import shown
from dashboard.findings.scope import Scope
from dashboard.findings.words.problems import sentence_of
from dashboard.paper.briefing import answers, chapters, method, overview
from dashboard.paper.imprint import imprint
from dashboard.paper.short import in_short
from dashboard.paper.slides import deck as module
from dashboard.paper.slides.shapes import clean
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.words.passages import WORDS, passages
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS
from tests.findings.looked_at import ID, TODAY, scope
from tests.paper.hostile import hostile
from tests.paper.slides.presented import (
    DATA,
    assert_in_its_place,
    deck,
    deck_of,
    notes,
    read,
    tables,
    texts,
)  # fmt: skip

pytestmark = pytest.mark.thorough

SVG_PARTS = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
EVERY = pytest.mark.parametrize(
    ("name", "where", "language"),
    [
        (name, where, language)
        for name in DATA
        for where in (CITY, KAMPUNG_BUGIS)
        for language in ("id", "en")
    ],
)


def scope_of(name: str, where: str, language: str = "id") -> Scope:
    return scope(DATA[name](), where, text=text_in(language))


def parts(at: Scope) -> list:
    """Those of a briefing, as a reader of slides has them."""
    found = [part for chapter in chapters(at, {}) for part in chapter.parts]
    return list(map(in_short, (*found, *method(at, {}))))


def sentence(slide) -> str:
    return slide.shapes.title.text_frame.text


def slides_of(made, part) -> list:
    return [slide for slide in made.slides if sentence(slide) == clean(part.found.headline)]


def pictures(made) -> list:
    return [
        (slide, shape)
        for slide in made.slides
        for shape in slide.shapes
        if shape.shape_type == MSO_SHAPE_TYPE.PICTURE
    ]


@cache
def many(rts: int) -> Dataset:
    """A kelurahan of so many RTs, some of them surveyed and built in."""
    names = [f"rt{number:03}" for number in range(rts)]
    works = [
        {"activity_id": f"a{at}", "location_id": name, "kind": "drain", "volume": 10 + at, "unit": "m"}
        | {"funding_source": "apbn", "amount_rupiah": 1_000_000 * (1 + at), "amount_kind": "realised"}
        for at, name in enumerate(names[:50])
    ]
    return dataset(
        locations=[place("kel", "kelurahan"), *(rt(name, parent_id="kel", **WORKED_BASES) for name in names)],
        indicators=[row for name in names for row in readings_of(name, WORKED_VOLUMES)],
        activities=works,
    )


# Slides -------------------------------------------------------------------------------------------------


@EVERY
def test_slides_are_sixteen_to_nine_and_nothing_leaves_them_or_lies_on_another(name, where, language):
    made = deck(name, where, language)
    assert made.slide_width / made.slide_height == pytest.approx(16 / 9, abs=1e-3)
    assert_in_its_place(made)


@EVERY
def test_every_part_of_the_briefing_has_a_slide_under_its_sentence_and_its_question(name, where, language):
    at, made = scope_of(name, where, language), deck(name, where, language)
    for chapter in chapters(at, {}):
        for part in chapter.parts:
            found = slides_of(made, part)
            assert found, part.found.headline
            assert any(chapter.question in texts(slide) for slide in found)
    for part in method(at, {}):
        assert slides_of(made, part), part.found.headline


def test_slides_stand_in_the_order_of_the_briefing():
    at, made = scope_of("illustrative", KAMPUNG_BUGIS), deck("illustrative", KAMPUNG_BUGIS)
    cover, decide, *told = dict.fromkeys(sentence(slide) for slide in made.slides)
    assert decide == ID("file-to-decide")
    assert [cover, *told] == list(dict.fromkeys(clean(part.found.headline) for part in parts(at)))


@EVERY
def test_the_first_slide_has_the_sentence_and_a_row_for_each_question(name, where, language):
    at = scope_of(name, where, language)
    first = deck(name, where, language).slides[0]
    assert sentence(first) == clean(overview(at).headline)
    (table,) = tables(first)
    told = [[at.text(f"overview-{one.question}"), one.number, one.sentence] for one in answers(at)]
    assert table[1:] == [list(map(clean, row)) for row in told]


@EVERY
def test_every_slide_has_imprint_and_number(name, where, language):
    at, made = scope_of(name, where, language), deck(name, where, language)
    of = imprint(at)
    for number, slide in enumerate(made.slides, start=1):
        assert f"{of.head} · {of.foot}" in texts(slide)
        assert str(number) in texts(slide)
        assert of.foot in notes(slide)


@pytest.mark.parametrize("language", ["id", "en"])
def test_made_up_data_are_stamped_on_every_slide_and_recorded_data_on_none(language):
    stamp = text_in(language)("paper-illustrative")
    for slide in deck("illustrative", KAMPUNG_BUGIS, language).slides:
        assert any(words.startswith(stamp) for words in texts(slide))
    for slide in deck("documented", KAMPUNG_BUGIS, language).slides:
        assert not any(stamp in words for words in texts(slide))


def test_what_is_simulated_says_so_beside_the_stamp_of_made_up_data():
    at = scope_of("illustrative", KAMPUNG_BUGIS)
    part = shown(at, "simulation", {}, "cheapest")
    assert part.found.stamp
    for slide in slides_of(deck("illustrative", KAMPUNG_BUGIS), part):
        assert f"{ID('paper-illustrative')} · {part.found.stamp}" in texts(slide)


def test_what_nobody_may_overlook_stands_on_the_slide():
    one, other = (f"{KAMPUNG_BUGIS}-RW006-{rt_of}" for rt_of in ("RT001", "RT003"))
    at, asked = scope_of("documented", one), {"vs": other}
    part = shown(at, "indicators", asked, "scores")
    (warning,) = part.found.warnings
    made = deck_of(at.data, one, **asked)
    assert any(sentence(slide).endswith(warning) for slide in made.slides)


def test_the_file_says_what_it_is_called_whose_it_is_and_when_it_was_made():
    of = deck("illustrative", KAMPUNG_BUGIS).core_properties
    at = scope_of("illustrative", KAMPUNG_BUGIS)
    assert (of.title, of.author) == (ID("file-briefing-title", place=at.place_name), imprint(at).office)
    assert of.last_modified_by == of.author
    assert of.created == of.modified == datetime(TODAY.year, TODAY.month, TODAY.day)
    assert of.comments == ""


# Notes of the speaker -----------------------------------------------------------------------------------


@EVERY
def test_the_notes_say_source_and_doubts(name, where, language):
    at, made = scope_of(name, where, language), deck(name, where, language)
    for part in parts(at):
        for one in part.found.lead:
            told = "\n".join(notes(slide) for slide in slides_of(made, part))
            if one.source and not part.found.silence:
                assert clean(at.text("show-source", source=one.source)) in told
            doubts = problems_about(at.data, one.about, at.place, at.year) if one.about else ()
            for doubt in doubts[: module._DOUBTS]:
                assert clean(sentence_of(doubt, at.text)) in told


def test_some_notes_hold_doubts():
    count = sum("catatan" in notes(slide) for slide in deck("documented", KAMPUNG_BUGIS).slides)
    assert count > 2


# Pictures, tables, words --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DATA)
def test_a_drawing_is_there_as_an_image_and_as_shapes_with_what_it_shows(name):
    found = pictures(deck(name, KAMPUNG_BUGIS))
    assert len(found) > 3
    for slide, shape in found:
        assert shape.image.content_type == "image/png"
        assert Image.open(BytesIO(shape.image.blob)).size[0] > 1500
        (svg,) = shape._element.iter(SVG_PARTS)
        part = slide.part.related_part(svg.get(EMBED))
        assert part.content_type == "image/svg+xml"
        label = shape._element.nvPicPr.cNvPr.get("descr")
        assert label
        assert part.blob.decode().startswith("<svg")
        assert part.partname.endswith(".svg")


@pytest.mark.parametrize("name", DATA)
def test_a_chart_and_squares_say_what_they_show_too(name):
    at, made = scope_of(name, KAMPUNG_BUGIS), deck(name, KAMPUNG_BUGIS)
    for part in parts(at):
        for one in part.found.lead:
            graphs = [
                shape
                for slide in slides_of(made, part)
                for shape in slide.shapes
                if shape.has_chart or (shape.has_table and isinstance(one.picture, HeatGrid))
            ]
            if graphs and one.alt and not part.found.silence:
                said = [shape._element.xpath(".//p:cNvPr")[0].get("descr") for shape in graphs]
                assert clean(one.alt) in said


@EVERY
def test_a_table_holds_the_cells_of_its_finding(name, where, language):
    at, made = scope_of(name, where, language), deck(name, where, language)
    looked_at = 0
    for part in parts(at):
        for one in part.found.lead:
            if part.found.silence or one.table is None or one.picture is not None:
                continue
            rows = [[clean(cell) for cell in row[: module._MOST_COLUMNS]] for row in one.table.rows]
            found = [table for slide in slides_of(made, part) for table in tables(slide)]
            body = next(table[1:] for table in found if table[0][0] == clean(one.table.columns[0][0]))
            assert body == rows[: len(body)]
            more = at.text("file-table-more", n=len(rows) - len(body))
            assert (len(body) == len(rows)) != any(more in texts(slide) for slide in slides_of(made, part))
            looked_at += 1
    assert looked_at


@EVERY
def test_every_passage_of_a_picture_of_words_stands_on_a_slide(name, where, language):
    at, made = scope_of(name, where, language), deck(name, where, language)
    looked_at = 0
    for part in parts(at):
        for one in part.found.lead:
            if part.found.silence or not isinstance(one.picture, WORDS):
                continue
            told = "\n".join("\n".join(texts(slide)) for slide in slides_of(made, part))
            for passage in passages(one.picture):
                assert all(clean(words) in told for words in (passage.name, passage.text, passage.value))
            looked_at += 1
    assert looked_at


def test_where_there_is_nothing_to_tell_a_slide_says_why():
    made = deck("documented", CITY)
    silent = [part for part in parts(scope_of("documented", CITY)) if part.found.silence]
    assert silent
    for part in silent:
        assert any(clean(part.found.silence) in texts(slide) for slide in slides_of(made, part))


@pytest.mark.parametrize("year", [None, 2018])
def test_a_finding_of_words_alone_has_a_slide_where_a_question_has_no_other(year):
    bare = dataset(locations=[place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)])
    at = scope(bare, "kel", year)
    made = read(module.briefing_pptx(at, {}))
    alone = [part for part in parts(at) if not part.found.silence and not part.found.lead[0].pictured]
    assert alone
    for part in alone:
        told = [words for slide in slides_of(made, part) for words in texts(slide)]
        assert told, part.found.headline
        said = [clean(note) for one in part.found.lead for note in one.notes if note]
        assert all(note in "\n".join(told) for note in said)
    assert_in_its_place(made)


def test_a_grid_of_more_squares_than_can_be_read_is_a_drawing():
    asked = {"detail": "criteria"}
    made = deck_of(DATA["illustrative"](), KAMPUNG_BUGIS, **asked)
    part = shown(scope_of("illustrative", KAMPUNG_BUGIS), "indicators", asked, "scores")
    shapes = [shape for slide in slides_of(made, part) for shape in slide.shapes]
    assert any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE for shape in shapes)
    assert_in_its_place(made)


# Many and odd -------------------------------------------------------------------------------------------


def test_a_kelurahan_of_very_many_rts_has_slides_whose_pictures_are_cut_between_rows():
    made = deck_of(many(382), "kel")
    assert_in_its_place(made)
    told = " ".join(
        part.blob.decode() for part in made.part.package.iter_parts() if part.partname.ext == "svg"
    )
    assert [number for number in range(29) if told.count(f">rt{number:03}<") != 2] == []  # squares, tracks
    assert ">rt030<" not in told
    more = ID("file-picture-more", n=21)  # of the rows that a page shows at once
    assert any(more in words for slide in made.slides for words in texts(slide))
    assert any(
        ID("file-table-more", n=383 - len(table) + 1) in " ".join(texts(slide))
        for slide in made.slides
        for table in tables(slide)
    )


def test_names_as_wide_as_any_keep_everything_in_its_place():
    assert_in_its_place(deck_of(hostile(), "kel"))


def test_what_a_file_contained_stays_text_and_links_to_nothing():
    made = deck_of(hostile(), "kel")
    for part in made.part.package.iter_parts():
        assert not any(rel.is_external for rel in part.rels.values()), part.partname
    told = "\n".join("\n".join(texts(slide)) for slide in made.slides)
    assert "<b>" in told


def test_a_file_opens_again_with_all_its_slides():
    at = scope_of("illustrative", KAMPUNG_BUGIS)
    content = module.briefing_pptx(at, {})
    assert len(read(content).slides) == len(deck("illustrative", KAMPUNG_BUGIS).slides)
