"""What an engine can prove to be plain: a cell that the reader of small files takes as it stands."""

from dataclasses import dataclass
from dataclasses import field as filled
from functools import reduce
from typing import Any

import narwhals as nw

from dashboard.domain.dataset.engine import distinct
from dashboard.domain.dataset.quantities import MILLION
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.files.sources import Alike
from dashboard.reading.columns.schema import Field
from dashboard.reading.sheets.limits import FOLDER
from dashboard.reading.spellings.dates import YEARS_OF_REASON
from dashboard.reading.spellings.words import MISSING

_WHOLE = r"^-?\d{1,15}$"
_POINTED = r"^-?\d{1,9}\.(\d{1,2}|\d{4,6})$"
_SHORT_WHOLE = r"^-?\d{1,9}$"
"""Figures that each have one meaning, and that a double-precision number holds to the millionth."""

_PRINTED = r"^[!-&(-~]([ -~]*[!-~])?$"
"""Signs that everybody sees, without blanks around them and no apostrophe in front."""

_LIKE_A_SUM = r"^\W*(total|jumlah|grand|sub|sum|pilih)"
"""How the label of a row of sums begins; words.means_total judges."""

_MANY, _FEW = 50_000, 30
"""Different texts in a column up to which each is looked at, and to which several columns are together."""

_LOOKED_AT = 400_000
"""Rows in which they are counted first."""


class TooDirty(Exception):
    """So much of a file is not plain that it has to be read as a small one."""


@dataclass
class Column:
    """A column of plain files.

    Attributes:
        plain: whether a cell is; None where no engine can tell, and each different cell is looked at.
        value: what a plain cell means.
        dirty: by file how many cells are not plain. shows_point: whether plain ones have a decimal point.
        different: the cells that are not plain: file, cell, rows (n) and the first of them.
        few: whether it holds a handful of words, so that such columns are looked at together.
        filled_up: whether some cells are empty that then mean what the column declares.
    """

    at: int
    name: str
    field: Field
    plain: nw.Expr | None
    value: nw.Expr
    pointed: nw.Expr | None = None
    dirty: dict[int, int] = filled(default_factory=dict)
    shows_point: dict[int, bool] = filled(default_factory=dict)
    different: list[dict[str, Any]] = filled(default_factory=list)
    few: bool = False
    filled_up: bool = False

    @property
    def key(self) -> str:
        """Its name in frames, whatever the file calls it."""
        return f"c{self.at}"

    @property
    def unread(self) -> nw.Expr:
        """Whether a cell is for our reader: it is not plain, or empty where something must stand."""
        empty = nw.col(self.key).is_null()
        unread = ~empty if self.plain is None else ~empty & ~self.plain
        return empty | unread if self.field.required else unread


def column_at(engine: Engine, rows: Frame, alike: Alike, at: int, *, listed: bool) -> Column:
    """The column at a position. listed: whether `rows` say in `known` which places are known."""
    known, key = alike.fields[at], f"c{at}"
    cell, kind = nw.col(key), rows.collect_schema()[key]
    name = alike.names[at]
    if kind.is_numeric() and known.numeric:
        plain, value = _of_number(cell, known, whole=kind.is_integer())
        return Column(at, name, known, plain, value)
    text = cell if kind == nw.String else cell.cast(nw.String)
    if known.numeric:
        plain, value, pointed = _of_figure(text, known)
        return Column(at, name, known, plain, value, pointed)
    if listed and known.name == "location_id":
        return Column(at, name, known, ~nw.col("known").is_null(), text)
    texts = _MANY if kind != nw.String or known.date else _texts(engine, rows, key)
    if texts <= _MANY or known.words:
        return Column(at, name, known, None, text, few=texts <= _FEW)
    small = text.str.to_lowercase()
    printed = text.str.contains(_PRINTED) & ~small.is_in(sorted(MISSING)) & (small != name.casefold())
    printed = printed & ~small.str.contains(_LIKE_A_SUM)
    return Column(at, name, known, holds(printed & (text.str.len_chars() <= FOLDER.cell)), text)


def _texts(engine: Engine, rows: Frame, key: str) -> int:
    """How many different texts the first rows of a column hold; no more are counted than can be looked at."""
    first = distinct(rows.head(_LOOKED_AT), key)
    return len(engine.fetched(first.head(_MANY + 1)))


def holds(condition: nw.Expr) -> nw.Expr:
    """Whether a condition holds; where a side is missing it does not."""
    return nw.when(condition).then(nw.lit(True)).otherwise(nw.lit(False))


def _of_number(cell: nw.Expr, known: Field, *, whole: bool) -> tuple[nw.Expr, nw.Expr]:
    """Of a number of Parquet: plain is one that is a decimal of six places at most, to the last bit."""
    if whole:
        value = cell.cast(nw.Int64)
        near = (value < 10**9) & (value > -(10**9)) if known.exact else holds(~value.is_null())
    else:
        scale = MILLION if known.exact else 1
        near = (cell < 10**9 * MILLION / scale) & (cell > -(10**9) * MILLION / scale)
        value = nw.when(near).then((cell * scale).round(0)).cast(nw.Int64)
        near = near & (value.cast(nw.Float64) / scale == cell)
    limited = near & _within(cell, known)
    if whole and known.exact:
        value = value * MILLION
    return holds(limited), value


def _of_figure(text: nw.Expr, known: Field) -> tuple[nw.Expr, nw.Expr, nw.Expr | None]:
    """Of a figure as text: whole, or with a point before decimals that cannot be thousands."""
    if not known.exact:
        figure = text.str.contains(_WHOLE)
        value = nw.when(figure).then(text).cast(nw.Int64)
        return holds(figure & _within(value, known)), value, None
    pointed = text.str.contains(_POINTED)
    figure = pointed | text.str.contains(_SHORT_WHOLE)
    number = nw.when(figure).then(text).cast(nw.Float64)
    value = (number * MILLION).round(0).cast(nw.Int64)
    return holds(figure & _within(number, known)), value, holds(pointed)


def _within(value: nw.Expr, known: Field) -> nw.Expr:
    """Whether a number is one that its column may hold."""
    first, last = (YEARS_OF_REASON[0], YEARS_OF_REASON[-1]) if known.of_years else (None, None)
    least = max((limit for limit in (first, known.minimum) if limit is not None), default=None)
    most = min((limit for limit in (last, known.maximum) if limit is not None), default=None)
    inside = [value >= least] if least is not None else []
    inside += [value <= most] if most is not None else []
    return reduce(lambda one, other: one & other, inside, ~value.is_null())
