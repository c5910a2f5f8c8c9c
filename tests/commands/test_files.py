"""`python -m dashboard brief`, `cards` and `picture`: files, or one sentence and none."""

import os
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

from dashboard.__main__ import main
from dashboard.domain.plan.scenarios import DeficitChange, Scenario, as_link
from dashboard.findings.register import shown
from dashboard.paper.imprint import chosen_words
from tests.domain.shipped import DATA, KAMPUNG_BUGIS, illustrative
from tests.drawings.seen import assert_says
from tests.files.workbooks import opened
from tests.findings.looked_at import EN, scope
from tests.paper.read_back import pages, tags
from tests.reading.folders import write_folder

CONTOH = DATA / "contoh"
RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
AT = ("--place", KAMPUNG_BUGIS)


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", "en")


@pytest.fixture
def out(tmp_path) -> Path:
    """Where files are to be written, and nothing else is."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def small(tmp_path) -> Path:
    """A dataset that is read at once: a kelurahan with one RT."""
    folder = tmp_path / "small"
    folder.mkdir()
    return write_folder(folder)


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def refused(capsys, out: Path, *arguments: object) -> str:
    """The one sentence that a command says instead of making files."""
    before = sorted(out.rglob("*"))
    assert run(*arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sorted(out.rglob("*")) == before, "nothing was written, not even in part"
    (sentence,) = said.err.splitlines()
    assert sentence.endswith(".")
    return sentence


# brief --------------------------------------------------------------------------------------------------


@pytest.mark.thorough
def test_a_briefing_is_written_in_every_form_that_was_asked_for(out, capsys):
    files = {name: out / f"a.{ending}" for name, ending in
             (("pdf", "pdf"), ("page", "page.pdf"), ("pptx", "pptx"), ("xlsx", "xlsx"))}  # fmt: skip
    options = [part for name, path in files.items() for part in (f"--{name}", path)]
    assert run("brief", CONTOH, *AT, *options) == 0
    assert capsys.readouterr() == ("", "")
    assert {path.name for path in out.iterdir()} == {path.name for path in files.values()}
    assert len(pages(files["pdf"].read_bytes())) > 10
    assert len(pages(files["page"].read_bytes())) == 1
    assert len(Presentation(BytesIO(files["pptx"].read_bytes())).slides) > 10
    assert opened(files["xlsx"].read_bytes()).sheetnames


def test_only_what_was_asked_for_is_written_and_its_folder_made(out, small):
    assert run("brief", small, "--place", "kel", "--page", out / "baru" / "lagi" / "a.pdf") == 0
    assert [path.name for path in out.rglob("*.*")] == ["a.pdf"]


def test_a_briefing_is_of_the_place_and_the_year_that_were_named(out, small):
    assert run("brief", small, "--place", "rt", "--year", 2018, "--page", out / "a.pdf") == 0
    (page,) = pages((out / "a.pdf").read_bytes())
    assert "RT001·Kampung·2018" in page


def test_a_workbook_or_an_archive_of_data_is_read_like_a_folder(out, small, tmp_path):
    archive = shutil.make_archive(str(tmp_path / "arsip"), "zip", small)
    assert run("brief", archive, "--place", "kel", "--page", out / "a.pdf") == 0


@pytest.mark.parametrize(("language", "words"), [("id", "Halaman1dari1"), ("en", "Page1of1")])
def test_the_language_is_the_one_that_was_asked_for_else_that_of_the_environment(
    out, small, monkeypatch, language, words
):
    monkeypatch.setenv("KOTAKU_LANG", {"id": "en", "en": "id"}[language])
    assert run("brief", small, "--place", "kel", "--lang", language, "--page", out / "a.pdf") == 0
    assert words in pages((out / "a.pdf").read_bytes())[0]
    monkeypatch.setenv("KOTAKU_LANG", language)
    assert run("brief", small, "--place", "kel", "--page", out / "b.pdf") == 0
    assert (out / "b.pdf").read_bytes() == (out / "a.pdf").read_bytes()


def test_a_refusal_is_in_the_language_that_was_asked_for(out, small, capsys):
    sentence = refused(capsys, out, "brief", small, "--place", "kel", "--lang", "id")
    assert sentence == "Sebutkan berkas yang dibuat: --pdf, --page, --pptx, atau --xlsx."


def test_a_briefing_in_no_form_is_refused(out, small, capsys):
    sentence = refused(capsys, out, "brief", small, "--place", "kel")
    assert sentence == "Name a file to make: --pdf, --page, --pptx or --xlsx."


# What every command refuses -----------------------------------------------------------------------------


COMMANDS = {
    "brief": ("--xlsx", "a.xlsx"),
    "cards": ("--base-url", "http://x.test", "--pdf", "a.pdf"),
    "picture": ("--page", "indicators", "--out", "a.svg"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_place_or_a_year_that_is_not_there_is_named(command, out, small, capsys, monkeypatch):
    monkeypatch.chdir(out)
    sentence = refused(capsys, out, command, small, "--place", "99", *COMMANDS[command])
    assert sentence.startswith("There is no place “99” in small.")
    sentence = refused(capsys, out, command, small, "--place", "kel", "--year", 1999, *COMMANDS[command])
    assert sentence == "The data have no year 1999. There are: 2018."


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_is_not_there_or_holds_no_places_is_refused(
    command, out, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(out)
    (tmp_path / "empty").mkdir()
    (tmp_path / "a_file").write_text("no data")
    for folder in (tmp_path / "nothing", tmp_path / "empty", tmp_path / "a_file"):
        refused(capsys, out, command, folder, "--place", "kel", *COMMANDS[command])


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("brief", ("--xlsx", "{}")),
        ("cards", ("--base-url", "", "--pdf", "{}")),
        ("picture", ("--page", "indicators", "--out", "{}.svg")),
    ],
)
def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left(command, options, out, small, capsys):
    (out / "a_file").write_text("")
    (out / "a_folder.svg").mkdir()
    targets = [out / "a_file" / "a", out / "a_folder.svg"]
    for target in targets:
        filled = [
            option.format(str(target).removesuffix(".svg") if ".svg" in option else target)
            for option in options
        ]
        sentence = refused(capsys, out, command, small, "--place", "kel", *filled)
        assert sentence.startswith(f"Cannot write {filled[-1]}: ")


def test_where_one_of_several_files_cannot_be_written_none_is(out, small, capsys):
    (out / "a_file").write_text("")
    wrong = out / "a_file" / "b.pdf"
    sentence = refused(
        capsys, out, "brief", small, "--place", "kel", "--xlsx", wrong, "--page", out / "a.pdf"
    )
    assert sentence.startswith(f"Cannot write {wrong}: ")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_named(out, small, capsys):
    out.chmod(0o500)
    try:
        assert refused(capsys, out, "brief", small, "--place", "kel", "--page", out / "a.pdf")
    finally:
        out.chmod(0o700)


def test_what_stood_there_before_stays_where_a_command_is_refused(out, small, capsys):
    (out / "a.pdf").write_bytes(b"before")
    refused(capsys, out, "brief", small, "--place", "99", "--pdf", out / "a.pdf")
    assert (out / "a.pdf").read_bytes() == b"before"


@pytest.mark.parametrize(
    "options",
    [
        ("brief", "--page", "a.pdf"),
        ("cards", "--place", "kel", "--pdf", "a.pdf"),
        ("cards", "--place", "kel", "--pdf", "a.pdf", "--base-url", "", "--per-sheet", "3"),
        ("picture", "--place", "kel", "--page", "indicators", "--out", "a.svg", "--size", "poster"),
        ("brief", "--place", "kel", "--lang", "fr", "--page", "a.pdf"),
    ],
    ids=["place", "address", "per sheet", "size", "language"],
)
def test_an_option_that_is_missing_or_wrong_exits_2_and_says_how(options, out, small, capsys, monkeypatch):
    monkeypatch.chdir(out)
    with pytest.raises(SystemExit) as stopped:
        run(options[0], small, *options[1:])
    assert stopped.value.code == 2
    assert "usage: python -m dashboard" in capsys.readouterr().err
    assert list(out.iterdir()) == []


# Templates of slides ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text", "empty", "folder", "missing", "workbook"])
def test_a_template_that_is_no_pptx_is_named(kind, out, small, tmp_path, capsys):
    template = tmp_path / "templat.pptx"
    if kind == "folder":
        template.mkdir()
    elif kind == "workbook":
        run("brief", small, "--place", "kel", "--xlsx", template)
    elif kind != "missing":
        template.write_bytes(b"" if kind == "empty" else b"no slides")
    asked = ("brief", small, "--place", "kel", "--template", template, "--pptx", out / "a.pptx")
    sentence = refused(capsys, out, *asked, "--page", out / "a.pdf")
    assert sentence == f"{template} cannot be used as a template of slides. Choose a PPTX file that opens."


@pytest.mark.thorough
def test_a_template_gives_slides_their_size(out, small, tmp_path):
    made = Presentation()
    made.slide_width, made.slide_height = 9_000_000, 6_000_000
    made.save(tmp_path / "templat.pptx")
    asked = ("--template", tmp_path / "templat.pptx", "--pptx", out / "a.pptx")
    assert run("brief", small, "--place", "kel", *asked) == 0
    assert Presentation(str(out / "a.pptx")).slide_width == 9_000_000


# cards --------------------------------------------------------------------------------------------------


@pytest.mark.thorough
def test_cards_have_the_address_that_was_named_and_come_two_on_a_sheet_where_asked_for(out):
    for per_sheet, sheets in ((1, 7), (2, 4)):
        path = out / f"{per_sheet}.pdf"
        options = ("--base-url", "https://x.test", "--per-sheet", per_sheet, "--pdf", path)
        assert run("cards", CONTOH, *AT, *options) == 0
        assert len(pages(path.read_bytes())) == sheets
        codes = [tag["/Alt"] for tag in tags(path.read_bytes()) if tag["/S"] == "/Figure"]
        assert len(codes) == 7
        assert all("https://x.test/rt?place=" in code for code in codes)


def test_an_empty_address_makes_cards_without_a_code(out, small):
    assert run("cards", small, "--place", "kel", "--base-url", "", "--pdf", out / "a.pdf") == 0
    assert not [tag for tag in tags((out / "a.pdf").read_bytes()) if tag["/S"] == "/Figure"]


def test_a_place_without_rts_has_no_cards(out, tmp_path, capsys):
    folder = tmp_path / "no_rts"
    folder.mkdir()
    write_folder(folder, locations=("kel,kelurahan,Kampung,,,",), indicators=(), activities=())
    refused(capsys, out, "cards", folder, "--place", "kel", "--base-url", "", "--pdf", out / "a.pdf")


# picture ------------------------------------------------------------------------------------------------


def picture(*options: object, place: str = KAMPUNG_BUGIS) -> int:
    return run("picture", CONTOH, "--place", place, *options)


def test_a_picture_is_written_as_its_name_ends(out):
    asked = ("--page", "indicators", "--show", "distance")
    assert picture(*asked, "--out", out / "a.svg") == 0
    assert picture(*asked, "--out", out / "a.PNG", "--size", "phone") == 0
    assert (out / "a.svg").read_text().startswith("<svg")
    with Image.open(out / "a.PNG") as image:
        assert (image.format, image.width) == ("PNG", 1080)


def test_choices_on_the_page_are_those_of_the_picture(out):
    chosen = ("--choose", "measure=percent", "--choose", "level=rw")
    assert picture("--page", "indicators", *chosen, "--out", out / "a.svg") == 0
    asked = {"measure": "percent", "level": "rw"}
    at = shown(scope(illustrative(), KAMPUNG_BUGIS, text=EN), "indicators", asked)
    assert_says((out / "a.svg").read_text(), at.found.headline, chosen_words(at), "RW 006")
    assert picture("--page", "indicators", "--out", out / "b.svg") == 0
    assert (out / "a.svg").read_bytes() != (out / "b.svg").read_bytes()


@pytest.mark.thorough
def test_a_part_of_a_page_can_be_asked_for_as_the_address_does(out):
    for number, (page, switch) in enumerate((("indicators", "show=distance"), ("map", "measure=money"))):
        named = switch.partition("=")[2]
        assert picture("--page", page, "--show", named, "--out", out / f"{number}a.svg") == 0
        assert picture("--page", page, "--choose", switch, "--out", out / f"{number}b.svg") == 0
        assert (out / f"{number}a.svg").read_bytes() == (out / f"{number}b.svg").read_bytes()


def test_a_scenario_can_be_chosen(out):
    plan = as_link([Scenario("Sewers").changed([DeficitChange(RT, "wastewater_system", 0, 0)])])
    asked = ("--page", "simulation", "--choose", f"plans={plan}")
    assert picture(*asked, "--out", out / "a.svg", place=RT) == 0
    assert_says((out / "a.svg").read_text(), "Simulation Sewers")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--page", "weather"), "There is no page “weather”. There are: overview, trends,"),
        (("--page", "indicators", "--show", "x"), "That page has no part “x”. There are: scores, distance,"),
        (("--page", "indicators", "--choose", "show=x"), "That page has no part “x”. There are: scores,"),
        (("--page", "simulation", "--show", "compare"), "That part of the page has no picture: "),
        (
            ("--page", "indicators", "--choose", "measure=metres"),
            "There is no choice “measure=metres” on that part of the page. There are: points, percent.",
        ),
        (
            ("--page", "map", "--show", "money", "--choose", "colour"),
            "There is no choice “colour=” on that part of the page. There are: money.",
        ),
        (
            ("--page", "overview", "--choose", "a=b"),
            "There is no choice “a=b” on that part of the page. There are: –.",
        ),
    ],
)
def test_what_a_page_does_not_have_is_named_with_what_it_has(options, sentence, out, capsys):
    asked = ("picture", CONTOH, *AT, *options, "--out", out / "a.svg")
    assert refused(capsys, out, *asked).startswith(sentence)


@pytest.mark.parametrize("name", ["a.pdf", "a", "a.svg.txt", ".svg"])
def test_a_name_that_is_none_of_a_picture_is_refused(name, out, small, capsys):
    asked = ("--place", "kel", "--page", "indicators", "--out", out / name)
    sentence = refused(capsys, out, "picture", small, *asked)
    assert sentence == f"{name} is no name of a picture. Let it end in .svg or .png."
