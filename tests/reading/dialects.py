"""Datasets, and the ways in which offices write them down."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO

import openpyxl
import xlsxwriter
from hypothesis import strategies as st

from dashboard.reading.columns.schema import Field, schema_of
from dashboard.reading.spellings.words import means_missing, means_total

KELURAHAN = "21.72.03.1005"
RTS = tuple(f"{KELURAHAN}-RW006-RT00{number}" for number in (1, 2, 3))
Row = dict[str, object]
Rows = dict[str, list[Row]]

# Values ---------------------------------------------------------------------------------------------

_LETTERS = st.characters(exclude_categories=["Cc", "Cs", "Cf", "Cn", "Co", "Zl", "Zp"], max_codepoint=0x1FFFF)
_SAYINGS = ['RT 001 "Bugis"', "a,b;c\td|e", "baris satu\nbaris dua", "Jl. Sultan Machmud No. 5", "=1+1",
"@x", '"',
            "0012", "50%", "x" * 300, "Ωμέγα 漢字 🙂", "“kutip” – ½", "1.234", "05/12/2018"]  # fmt: skip
_WINDOWS = ["Jalan", "dé", "RT–RW", "½ ha", "5 m²", "“kutip”", "Señor", "a;b,c", "baris\nbaru"]


def _is_plain_text(text: str) -> bool:
    """Text that means itself, in whatever column it comes first."""
    return bool(text) and not (means_missing(text) or means_total(text) or text.startswith("'"))


UNICODE_TEXTS = st.one_of(st.sampled_from(_SAYINGS), st.text(_LETTERS, max_size=20).map(str.strip)).filter(
    _is_plain_text
)
WINDOWS_TEXTS = st.lists(st.sampled_from(_WINDOWS), min_size=1, max_size=4).map(" ".join)
AMOUNTS = st.one_of(
    st.none(), st.sampled_from([0, 1_234, 50_000_000, 19_762_620_000]), st.integers(0, 10**12)
)
FIGURES = st.one_of(
    st.sampled_from([Decimal(0), Decimal("1460.39"), Decimal(1234), Decimal("0.5"), Decimal(999)]),
    st.decimals(0, 10**7, places=2).map(lambda value: value.normalize() + 0),
)
SHARES = st.decimals(0, 100, places=1)
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


def datasets(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Rows]:
    """The kelurahan with three RTs, readings of them and works in them."""
    return st.fixed_dictionaries(
        {"locations": st.tuples(*(_place(key, texts) for key in (KELURAHAN, *RTS))).map(list),
         "indicators": _readings(texts), "activities": _works(texts)}
    )  # fmt: skip


def _place(key: str, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Row]:
    rt = key in RTS
    return st.fixed_dictionaries(
        {
            "location_id": st.just(key), "level": st.just("rt" if rt else "kelurahan"),
            "name": st.just(f"RT {key[-3:]}") if rt else texts,
            "parent_id": st.just(KELURAHAN if rt else None),
            "verified_area_ha": st.one_of(st.none(), FIGURES),
            "households": st.one_of(st.none(), st.integers(0, 9_999)),
            "ideal_road_m": st.one_of(st.none(), FIGURES), "note": st.one_of(st.none(), texts),
        }
    )  # fmt: skip


def _readings(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[Row]]:
    keys = st.tuples(
        st.sampled_from(RTS), st.integers(2000, 2030), st.sampled_from(["road_surface", "water_access"])
    )
    figures = st.tuples(st.one_of(st.none(), FIGURES), st.one_of(st.none(), SHARES)).filter(any_given)
    read = st.dictionaries(keys, figures, max_size=5)
    return st.tuples(read, texts).map(
        lambda drawn: [
            {"location_id": place, "year": year, "indicator": key, "volume": volume, "percent": percent,
             "rule": "permen_2018", "status": "survey", "source": drawn[1]}
            for (place, year, key), (volume, percent) in sorted(drawn[0].items())
        ]
    )  # fmt: skip


def any_given(cells: Iterable[object]) -> bool:
    return any(cell is not None for cell in cells)


def _works(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[Row]]:
    work = st.fixed_dictionaries(
        {
            "location_id": st.sampled_from((KELURAHAN, *RTS)), "year": st.integers(2000, 2030),
            "kind": st.sampled_from(["drain",
            "concrete_road"]), "description": texts, "volume": st.one_of(st.none(), FIGURES),
            "unit": st.sampled_from([None, "m", "unit"]), "stage": st.sampled_from([None, "done", "planned"]),
            "amount_rupiah": AMOUNTS, "amount_kind": st.sampled_from([None, "budget", "realised"]),
            "funding_source": st.sampled_from([None, "dak",
            "apbd_kota"]), "started": st.one_of(st.none(), DAYS),
            "status": st.just("reported"), "source": texts,
        }
    )  # fmt: skip
    return st.lists(work, max_size=5).map(
        lambda works: [{"activity_id": f"K-{number:03}"} | work for number, work in enumerate(works, start=1)]
    )


# Spellings ------------------------------------------------------------------------------------------

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip
DAY_FORMS: dict[str, Callable[[date], str]] = {
    "iso": date.isoformat,
    "slashes": lambda day: f"{day:%d/%m/%Y}",
    "short": lambda day: f"{day.day}-{day.month}-{day.year}",
    "words": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "time": lambda day: f"{day:%d/%m/%Y} 0:00",
}
REFERENCES: dict[str, Callable[[str], str]] = {
    "exact": str,
    "dots": lambda key: f"RT.{key[-3:]}/RW.006" if key in RTS else key,
    "slash": lambda key: f"{key[-3:]}/006" if key in RTS else key,
    "words": lambda key: f"RT {key[-1]} RW 6" if key in RTS else key,
    "no zeros": lambda key: key.replace("03", "3").replace("RW006-RT00", "RW6-RT"),
}
WORDS = {"drain": "DRAINASE", "concrete_road": "Rabat Beton", "done": "Selesai", "survey": "Hasil Survei",
         "dak": "DAK Integrasi", "apbd_kota": "APBD II (KOTA/KAB)", "realised": "REALISASI", "rt": "RT",
         "m": "M'", "kelurahan": "Kelurahan", "reported": "laporan"}  # fmt: skip
MONEY = ("Rp {},-", "Rp{},00", "Rp. {}", "Rp\u00a0{}", "{}", "{} rupiah")


@dataclass(frozen=True)
class Dialect:
    """How one file is written. numbers: `plain`, `indonesian` or `international`."""

    delimiter: str
    line_end: str
    says_delimiter: bool
    numbers: str
    decimals: bool
    percent: str
    money: str
    days: str
    years: str
    missing: str
    blank: str
    places: str
    words: bool
    names: str
    order: int
    titles: int
    blank_rows: bool
    extra: bool
    total: bool
    footnote: bool
    wide: bool

    def number(self, value: Decimal | int, decimals: bool) -> str:
        """With two decimals, or as many as it has."""
        text = f"{value:,.2f}" if decimals else f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
        if self.numbers == "plain":
            return text.replace(",", "")
        return text.translate(str.maketrans(",.", ".,")) if self.numbers == "indonesian" else text

    def spelled(self, cell: object, field: Field, table: str) -> str:
        """A value as this office writes it."""
        if cell is None:
            return self.missing
        if field.name == "parent_id" or (field.name == "location_id" and table != "locations"):
            return REFERENCES[self.places](str(cell))
        if field.name == "amount_rupiah":
            return self._money(int(str(cell)))
        if field.name == "year":
            return self.years.format(cell)
        if isinstance(cell, Decimal | int):
            return self.number(cell, self.decimals) + (self.percent if field.unit == "percent" else "")
        if isinstance(cell, date):
            return DAY_FORMS[self.days](cell)
        return WORDS.get(str(cell), str(cell)) if self.words and field.words else str(cell)

    def _money(self, amount: int) -> str:
        digits = f"{amount:,}".replace(",", "" if self.numbers == "plain" else ".")
        return f"{amount:,}.00" if self.numbers == "international" else self.money.format(digits)

    def named(self, field: Field) -> str:
        """What this office calls a column."""
        alias = field.aliases[0]
        return {
            "ours": field.name,
            "upper": field.name.upper(),
            "alias": alias,
            "words": f" {alias.replace('_', ' ').title()} ",
        }[self.names]

    def table(self, name: str, rows: list[Row]) -> list[list[str]]:
        """A table as this office writes it, rows and columns."""
        if name == "indicators" and self.wide and rows:
            body = self._wide(rows)
        else:
            fields = self._ordered(
                [field for field in schema_of(name).fields if field.name in (rows or [{}])[0]]
            )
            fields = fields or list(schema_of(name).fields)
            body = [[self.named(field) for field in fields]]
            body += [[self.spelled(row[field.name], field, name) for field in fields] for row in rows]
        body = [body[0], *[[f"{self.blank}{cell}{self.blank}" for cell in row] for row in body[1:]]]
        if self.extra:
            body = [["No.", *body[0]], *[[str(at), *row] for at, row in enumerate(body[1:], start=1)]]
        width = len(body[0])
        titles = [[f"DAFTAR {name.upper()}, BAGIAN {at}", *[""] * (width - 1)] for at in range(self.titles)]
        spaced = [part for row in body[1:] for part in ((row, [""] * width) if self.blank_rows else (row,))]
        return [*titles, body[0], *spaced, *self._below(body)]

    def _below(self, body: list[list[str]]) -> Iterable[list[str]]:
        width = len(body[0])
        if self.total and width > 2:
            yield ["JUMLAH", *["1000"] * (width - 1)]
        if self.footnote:
            yield ["Sumber: Dinas Perumahan", *[""] * (width - 1)]

    def _ordered(self, fields: list[Field]) -> list[Field]:
        at = self.order % max(len(fields), 1)
        return [*fields[at:], *fields[:at]][:: -1 if self.order % 2 else 1]

    def _wide(self, rows: list[Row]) -> list[list[str]]:
        """A column for each indicator and quantity, a row for each place and year."""
        columns = {field.name: field for field in schema_of("indicators").fields}
        keys = [columns[name] for name in ("location_id", "year", "rule", "status", "source")]
        groups = [
            ("road_surface", "volume"),
            ("road_surface", "percent"),
            ("water_access", "volume"),
            ("water_access", "percent"),
        ]
        found: dict[tuple, dict] = {}
        for row in rows:
            place = found.setdefault((row["location_id"], row["year"]), {"row": row})
            place |= {(row["indicator"], quantity): row[quantity] for quantity in ("volume", "percent")}
        titled = {"volume": "{} - Volume", "percent": "{} - Persen"}
        names = {"road_surface": "2b Kualitas Permukaan Jalan", "water_access": "Tanpa akses aman air minum"}
        table = [
            [self.named(field) for field in keys]
            + [titled[quantity].format(names[key]) for key, quantity in groups]
        ]
        for place in found.values():
            cells = [self.spelled(place["row"][field.name], field, "indicators") for field in keys]
            figures = (place.get(group) for group in groups)
            cells += [
                "" if cell is None else self.spelled(cell, columns[group[1]], "indicators")
                for group, cell in zip(groups, figures, strict=True)
            ]
            table.append(cells)
        return table


DIALECTS = st.builds(
    Dialect,
    delimiter=st.sampled_from([",", ";", "\t"]), line_end=st.sampled_from(["\n", "\r\n",
    "\r"]), says_delimiter=st.booleans(),
    numbers=st.sampled_from(["plain", "indonesian", "international"]), decimals=st.just(True),
    percent=st.sampled_from(["", "%",
    " %"]), money=st.sampled_from(MONEY), days=st.sampled_from(list(DAY_FORMS)),
    years=st.sampled_from(["{}", "{}.0"]), missing=st.sampled_from(["", "-", "n/a", "#N/A",
    "tidak ada data"]),
    blank=st.sampled_from(["", " ", "\u00a0", "\u200b", "\ufeff "]),
    places=st.sampled_from(list(REFERENCES)), words=st.booleans(),
    names=st.sampled_from(["ours", "upper", "alias",
    "words"]), order=st.integers(0, 9), titles=st.integers(0, 2),
    blank_rows=st.booleans(), extra=st.booleans(), total=st.booleans(), footnote=st.booleans(),
    wide=st.booleans(),
)  # fmt: skip


# Files ----------------------------------------------------------------------------------------------


def csv_text(dialect: Dialect, name: str, rows: list[Row]) -> str:
    """A table as CSV."""
    lines = [f"sep={dialect.delimiter}"] if dialect.says_delimiter else []
    lines += [_csv_line(row, dialect.delimiter) for row in dialect.table(name, rows)]
    return "".join(f"{line}{dialect.line_end}" for line in lines)


def _csv_line(row: list[str], delimiter: str) -> str:
    saved = StringIO()
    csv.writer(saved, delimiter=delimiter, lineterminator="\r\n").writerow(row)
    return saved.getvalue().removesuffix("\r\n")


def typed_book(rows: Rows, library: str) -> bytes:
    """A workbook with numbers, shares with a percent format, and days, as Excel keeps them."""
    return {"xlsxwriter": _by_xlsxwriter, "openpyxl": _by_openpyxl}[library](rows)


def _by_xlsxwriter(tables: Rows) -> bytes:
    saved = BytesIO()
    with xlsxwriter.Workbook(saved) as book:
        share, day = book.add_format({"num_format": "0.0%"}), book.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in tables.items():
            sheet = book.add_worksheet(name)
            fields = [field for field in schema_of(name).fields if field.name in (rows or [{}])[0]]
            fields = fields or list(schema_of(name).fields)
            for at, field in enumerate(fields):
                sheet.write_string(0, at, field.name)
                for line, row in enumerate(rows, start=1):
                    cell = row[field.name]
                    if isinstance(cell, date):
                        sheet.write_datetime(line, at, datetime(cell.year, cell.month, cell.day), day)
                    elif isinstance(cell, Decimal) and field.unit == "percent":
                        sheet.write_number(line, at, float(cell) / 100, share)
                    elif isinstance(cell, Decimal | int):
                        sheet.write_number(line, at, float(cell))
                    elif cell is not None:
                        sheet.write_string(line, at, str(cell))
    return saved.getvalue()


def _by_openpyxl(tables: Rows) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        fields = [field for field in schema_of(name).fields if field.name in (rows or [{}])[0]]
        fields = fields or list(schema_of(name).fields)
        sheet.append([field.name for field in fields])
        for line, row in enumerate(rows, start=2):
            for at, field in enumerate(fields, start=1):
                cell, target = row[field.name], sheet.cell(line, at)
                share = isinstance(cell, Decimal) and field.unit == "percent"
                target.value = float(cell) / 100 if share else cell  # type: ignore[arg-type]
                target.data_type = "s" if isinstance(cell, str) else target.data_type
                target.number_format = "0.00%" if share else target.number_format
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()
