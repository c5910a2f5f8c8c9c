"""The minutes as files, read back: the same words in both, nothing typed is more than words."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from dashboard.findings.meeting.room import Agreement
from dashboard.paper.imprint import imprint
from dashboard.paper.minutes.content import minutes_blocks
from dashboard.paper.minutes.files import minutes_docx, minutes_pdf
from dashboard.text.catalogue import LANGUAGES
from dashboard.text.quoted import plain
from tests.findings.meeting.test_proposals import LAMP, room
from tests.paper.hostile import W
from tests.paper.minutes.test_content import HELD, minutes
from tests.paper.read_back import bare, printed, tags, words_of

NASTY = "<w:p/>&\"'{=1+1}${x}\u202e \x00 http://evil.example"
HOSTILE = replace(
    room(replace(LAMP, what=NASTY, own=W), replace(LAMP, what=W)),
    venue=NASTY, agreed=(Agreement(W, NASTY, None),) * 2,
)  # fmt: skip


def words_in(content: bytes) -> str:
    """All words of a DOCX: of paragraphs, tables, head and foot, in reading order."""
    document = Document(BytesIO(content))
    edges = [*document.sections[0].header.paragraphs, *document.sections[0].footer.paragraphs]
    body = [node.text or "" for node in document.element.body.iter() if node.tag.endswith("}t")]
    return "".join([*(one.text for one in edges), *body])


def every_word(blocks: list[dict]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        found += [block["text"]] if "text" in block else []
        found += block.get("steps", []) + block.get("offices", [])
        found += [cell for row in block.get("rows", []) for cell in row] + block.get("columns", [])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_files_say_all_of_it_and_whose_and_of_what_data_it_is(language: str):
    of = minutes(HELD, language)
    pdf, docx = minutes_pdf(of), minutes_docx(of)
    on_paper, in_document = words_of(pdf, imprint(of.scope)), bare(words_in(docx))
    for said in every_word(minutes_blocks(of)):
        assert printed(said) in on_paper
        assert bare(plain(said)) in in_document
    stamped = imprint(of.scope)
    for said in (stamped.head, stamped.foot, stamped.stamp):
        assert printed(said) in in_document


def test_a_document_has_headings_tables_with_a_head_and_a_language():
    document = Document(BytesIO(minutes_docx(minutes())))
    headings = [one.style.name for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert headings == ["Heading 1", *["Heading 2"] * 4]
    for table in document.tables[:2]:
        assert "w:tblHeader" in table.rows[0]._tr.xml
    assert document.core_properties.language == "id"
    assert document.core_properties.author


def test_a_pdf_is_tagged():
    assert {"/H1", "/H2", "/Table", "/TH"} <= {tag["/S"] for tag in tags(minutes_pdf(minutes()))}


def test_what_was_typed_is_shown_as_it_was_typed_and_is_never_more_than_words():
    of = minutes(HOSTILE)
    docx, pdf = minutes_docx(of), minutes_pdf(of)
    assert "{=1+1}" in words_in(docx)
    assert "http://evil.example" in words_in(docx)
    xml = Document(BytesIO(docx)).element.xml
    assert "hyperlink" not in xml.lower()
    assert "{=1+1}" in words_of(pdf, imprint(of.scope))


def test_the_same_room_gives_the_same_file():
    assert minutes_pdf(minutes()) == minutes_pdf(minutes())
