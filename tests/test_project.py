"""What the project says of itself agrees with what it is."""

import re
import tomllib

import pytest

from dashboard import __version__
from dashboard.findings.pages import FIGURE_PAGES
from dashboard.findings.register import switch_of
from dashboard.screen.frame import PAGES
from dashboard.settings import ROOT
from dashboard.text.catalogue import LANGUAGES, text_in


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_readme_names_every_page_in_the_order_of_the_menu():
    table = read("README.md").split("## What it shows")[1].split("\n\n")[1]
    named = [row.split("|")[1].strip() for row in table.splitlines()[2:]]
    indonesian, english = text_in("id"), text_in("en")
    words = [(indonesian(f"page-{page}"), english(f"page-{page}").lower()) for page in PAGES]
    assert [name.split(" (")[0] for name in named] == [name for name, _ in words]
    told = [re.search(r"\((.*)\)", name) for name in named]
    assert [found[1].lower() if found else "data" for found in told] == [name for _, name in words]


def test_every_version_is_the_one_of_the_project():
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    assert f"\nversion: {version}\n" in read("CITATION.cff")
    assert version == __version__


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/formats.md", "docs/parts.md"]
)
def test_every_file_that_a_document_links_to_is_there(name: str):
    targets = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", read(name))
    folder = (ROOT / name).parent
    assert [target for target in targets if not (folder / target).exists()] == []


def test_no_folder_holds_more_than_a_dozen_modules():
    folders = {path.parent for path in (ROOT / "dashboard").rglob("*.py")}
    modules = {
        folder: [path for path in folder.glob("*.py") if path.name != "__init__.py"] for folder in folders
    }
    assert {str(folder): len(found) for folder, found in modules.items() if len(found) > 12} == {}


def rows_of_parts() -> list[list[str]]:
    lines = [line for line in read("docs/parts.md").splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_part_of_the_register_says_where_it_is_computed_said_drawn_and_tested():
    addresses = [row[0].split("`")[1] for row in rows_of_parts() if row[0].endswith("`")]
    parts = [(page, part) for page, parts in FIGURE_PAGES.items() for part in parts]
    assert addresses == [
        page if len(FIGURE_PAGES[page]) == 1 else f"{page}?{switch_of(page)}={key}" for page, key in parts
    ]


def test_what_a_row_of_parts_names_is_there():
    for _, _, *cells in rows_of_parts():
        for place in re.findall(r"`([^` ]+/[^` ]+|\w+\.ftl:[^` ]+)`", " ".join(cells)):
            file, _, name = place.partition(":")
            if file.endswith(".ftl"):
                for language in LANGUAGES:
                    assert f"\n{name}" in read(f"dashboard/text/{language}/{file}"), (language, place)
            else:
                code = read(f"tests/{file}" if "/test_" in file else f"dashboard/{file}")
                assert not name or re.search(rf"^(def|class) {name}\b", code, re.MULTILINE), place
