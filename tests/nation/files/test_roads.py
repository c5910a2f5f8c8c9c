"""Both roads of a column give the same rows and the same problems, whatever its cells are."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.nation.engines.engine import Engine, engine_called
from dashboard.nation.files.plain import TooDirty
from dashboard.nation.files.roads import read_plain
from dashboard.nation.files.sources import sources_of
from dashboard.reading.builds.found import Found, counted, together
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.read import read_table
from dashboard.reading.sheets.limits import FOLDER
from dashboard.reading.sheets.sheets import sheets_of
from tests.effort import tries

FIGURES = (
    "0", "12", "-4", "12.5", "0.25", "1.234", "12.345", "1.234.567", "12,5", "1234567890123", "12.123456",
    "7.1234567", "1e3", "n/a", "-", "Rp 5.000", "75 %", "abc", "1.250,00", " 12 ", "(3)", "1,5 juta",
    "9" * 25, "#REF!", "2000000001", "\u200b5", "12 m", "99 kk",
)  # fmt: skip
WORDS = {
    "indicator": (
        "road_surface",
        "Akses air minum",
        "1a",
        "2b",
        "4c",
        "water_access",
        "zzz",
        "slum_area",
        "-",
    ),
    "rule": ("permen_2018", "Permen PUPR 14/2018", "permen_2016", "x", ""),
    "status": ("survey", "reported", "SK", "Survei", "rencana", ""),
    "source": ("Laporan", " Laporan ", "n/a", "A.B", "'=1", "a\u00a0b", "Total", "source", "x" * 30),
    "year": ("2018", "2020", "18", "2018.0", "1899", "tahun 2019", "2,018", "-", "Jumlah"),
    "note": ("", "catatan", "Baseline\u200b", "belum ada data", "-1"),
}
NUMERIC = ("volume", "base", "percent", "percent_low", "percent_high", "points")


@pytest.fixture(scope="module", params=["pandas", "duckdb"])
def engine(request, tmp_path_factory) -> Engine:
    made = engine_called(request.param, tmp_path_factory.mktemp("scratch"))
    yield made
    made.close()


@st.composite
def tables(draw) -> dict[str, list[str]]:
    """Columns of indicators.csv, each of a few sorts of cells, each row of another place."""
    rows = draw(st.integers(1, 12))
    columns = {"location_id": [f"rt-{at:03}" for at in range(rows)]}
    for name in ("year", "indicator", "status", "source"):
        columns[name] = draw(cells_of(WORDS[name], rows))
    for name in draw(st.lists(st.sampled_from((*NUMERIC, "rule", "note")), unique=True)):
        columns[name] = draw(cells_of(WORDS.get(name, FIGURES), rows))
    return columns


def cells_of(pool: tuple[str, ...], rows: int) -> st.SearchStrategy[list[str]]:
    some = st.lists(st.sampled_from(pool), min_size=1, max_size=4, unique=True)
    return some.flatmap(lambda few: st.lists(st.sampled_from(few), min_size=rows, max_size=rows))


def as_csv(columns: dict[str, list[str]], delimiter: str) -> str:
    rows = zip(*columns.values(), strict=True)
    return "\n".join(delimiter.join(row) for row in [list(columns), *rows]) + "\n"


def by_the_reader(text: str) -> tuple[list[dict], set]:
    sheet = sheets_of("indicators.csv", text.encode(), FOLDER)[0]
    read = read_table(sheet, schema_of("indicators"), FOLDER)
    return rows_of(read.frame.astype(object).where(read.frame.notna(), None).to_dict("records")), told(
        counted(read.problems)
    )


def by_the_engine(engine: Engine, path: Path) -> tuple[list[dict], set] | None:
    found = sources_of([path], path.parent)
    if "indicators" in found.careful:
        return None
    try:
        read = read_plain(engine, found.alike["indicators"][0])
    except TooDirty:
        return None
    rows = rows_of(engine.fetched(read.frame([0])).to_pylist())
    engine.let_go()
    return rows, told((*found.found, *read.found))


def rows_of(rows: list[dict]) -> list[dict]:
    return sorted(rows, key=lambda row: row["line"])


def told(found: tuple[Found, ...]) -> set:
    return {
        (one.problem.reason, one.problem.column, one.problem.softened, one.rows, one.problem.line)
        for one in together(found)
    }


@tries(40)
@given(columns=tables(), delimiter=st.sampled_from((",", ";")))
def test_any_column_read_by_an_engine_is_that_of_the_reader(engine, tmp_path_factory, columns, delimiter):
    if delimiter == ",":
        columns = {name: [cell.replace(",", "") for cell in cells] for name, cells in columns.items()}
    text = as_csv(columns, delimiter)
    path = tmp_path_factory.mktemp("source") / "indicators.csv"
    path.write_text(text, encoding="utf-8", newline="")
    found = by_the_engine(engine, path)
    if found is not None:
        assert found == by_the_reader(text)
