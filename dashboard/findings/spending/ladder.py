"""How far the money and the works have come: budget, contract, paid out, spent; planned and built."""

from functools import partial

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.domain.money.activities import STAGES, UNKNOWN
from dashboard.domain.money.money_ladder import built, ladder, progress, rungs_compared
from dashboard.files import money as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.money import covered, share_of
from dashboard.findings.words.times import in_year
from dashboard.screen import show
from dashboard.screen.charts.money_ladder import ROWS_SHOWN, ladder_chart, progress_chart
from dashboard.screen.downloads import Download, csv_button, of_page
from dashboard.screen.frame import View
from dashboard.screen.money import sources, subtitle
from dashboard.text.catalogue import Text

_KINDS_IN_ALT = 8


def headline(view: View, kind: str | None) -> str:
    """How much of the plan was spent, as far as activities state both."""
    return cached(_headline)(view.data, view.place, view.year, view.text)


def _headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    rungs = ladder(data, place, year).set_index("amount_kind")
    pairs = rungs_compared(data, place, year).set_index(["earlier", "later"])
    found = counts.activities(data, place, year)
    values = {"place": covered(data, place, year, text), "when": in_year(year, text)}
    works = found.recorded.within
    if ("budget", "realised") in pairs.index:
        pair = pairs.loc["budget", "realised"]
        share = share_of(int(pair["later_rupiah"]), int(pair["earlier_rupiah"]), text)
        return text("ladder-headline-both", share=share, n=str(pair["activities"]), all=works, **values)
    if rungs.empty:
        return text("headline-spending-no-money", n=works, **values)
    if list(rungs.index) == ["unstated"]:
        rupiah = text.rupiah(int(rungs.loc["unstated", "rupiah"]))
        return text("ladder-headline-unstated", money=rupiah, **values)
    return text("ladder-headline-spent", n=works, spent=str(found.stating("realised")), **values)


def part(view: View, kind: str | None) -> dict[str, Download]:
    """The rungs, the rungs compared, and the volumes by stage."""
    chosen = (view.data, view.place, view.year, view.text)
    tables = {
        "ladder": partial(sheets.rungs, *chosen),
        "compared": partial(sheets.compared, *chosen),
        "progress": partial(sheets.volumes, *chosen),
    }
    files = of_page(view, "spending", tables)
    _rungs(view, files)
    _compared(view, files)
    _progress(view, files)
    return files


def _rungs(view: View, files: dict[str, Download]) -> None:
    text, chosen = view.text, (view.data, view.place, view.year)
    rows = cached(ladder)(*chosen)
    show.section(text("ladder-title", n=len(rows)), *subtitle(view, text("ladder-what"), None))
    show.remarks(text("ladder-refuses") if len(rows) > 1 else "")
    if rows.empty:
        show.remarks(text("spending-no-amounts"))
        return
    show.chart(
        ladder_chart,
        view,
        view.place,
        view.year,
        alt=cached(_ladder_alt)(*chosen, text),
        grid=cached(ladder_grid)(*chosen, text),
        source=cached(sources)(*chosen),
        about="money",
        download=files["ladder"],
        key="ladder",
    )


def _ladder_alt(data: Dataset, place: str, year: int | None, text: Text) -> str:
    bars = [
        text(
            "spending-alt-bar", name=text.word("amount", row.amount_kind), money=text.rupiah(int(row.rupiah))
        )
        for row in ladder(data, place, year).itertuples()
    ]
    return text("spending-alt", what=text("ladder-what"), bars="; ".join(bars))


def ladder_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Each kind of money on its own: the last row says that there is no sum."""
    body = [
        (
            text.word("amount", row.amount_kind),
            text.rupiah_exact(int(row.rupiah)),
            text.number(row.activities),
            text.number(row.furthest),
            text.rupiah_exact(int(row.furthest_rupiah)),
        )
        for row in ladder(data, place, year).itertuples()
    ]
    refused = text("ladder-no-sum")
    stated = len(money.works(data, place, year)) - money.without_amount(data, place, year)
    body.append((text("spending-total"), refused, text.number(stated), text.number(stated), refused))
    columns = ("amount-kind", "money", "activities", "furthest", "furthest-money")
    header = tuple((text(f"spending-col-{name}"), name != "amount-kind") for name in columns)
    return Table(header, tuple(body), total=True)


def _compared(view: View, files: dict[str, Download]) -> None:
    """Each kind of money beside the next, over the activities that state both."""
    text = view.text
    show.section(text("ladder-compared-title"), text("ladder-compared-subtitle"))
    grid = cached(compared_grid)(view.data, view.place, view.year, text)
    if not grid.rows:
        show.remarks(text("ladder-compared-none"))
        return
    show.table(grid, label=text("ladder-compared-title"), key="compared", cards=True)
    csv_button(files["compared"], "compared")


def compared_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Two kinds of money of the same activities, and the share of one in the other."""
    body = [
        (
            text.word("amount", row.earlier),
            text.rupiah_exact(int(row.earlier_rupiah)),
            text.word("amount", row.later),
            text.rupiah_exact(int(row.later_rupiah)),
            share_of(int(row.later_rupiah), int(row.earlier_rupiah), text),
            text.number(row.activities),
        )
        for row in rungs_compared(data, place, year).itertuples()
    ]
    columns = ("earlier", "earlier-money", "later", "later-money", "share", "activities")
    header = tuple((text(f"ladder-col-{name}"), name not in ("earlier", "later")) for name in columns)
    return Table(header, tuple(body))


def _progress(view: View, files: dict[str, Download]) -> None:
    text, chosen = view.text, (view.data, view.place, view.year)
    rows = cached(progress)(*chosen)
    drawn = rows[rows["total"] > 0]
    bare = int(rows["without_volume"].sum())
    show.section(
        cached(_progress_title)(*chosen, text),
        text("progress-subtitle", place=view.place_label, year=view.period),
        text("progress-without", n=bare),
        text("spending-more-groups", n=max(0, len(drawn) - ROWS_SHOWN)),
    )
    grid = cached(progress_grid)(*chosen, text)
    if drawn.empty:
        show.table(grid, label=text("progress-what"), key="progress", cards=True)
        return
    show.chart(
        progress_chart,
        view,
        view.place,
        view.year,
        alt=text("spending-alt", what=text("progress-what"), bars=cached(_progress_words)(*chosen, text)),
        grid=grid,
        source=cached(sources)(*chosen),
        about="money",
        download=files["progress"],
        key="progress",
    )


def _progress_title(data: Dataset, place: str, year: int | None, text: Text) -> str:
    works = money.works(data, place, year)
    done = int(works["stage"].isin(money.FINISHED).sum())
    return text("progress-title", done=str(done), n=len(works), when=in_year(year, text))


def _progress_words(data: Dataset, place: str, year: int | None, text: Text) -> str:
    rows = progress(data, place, year)
    parts = []
    for _, row in rows[rows["total"] > 0].head(_KINDS_IN_ALT).iterrows():
        done, whole = text.quantity(built(row), None), _volume(row["total"], row["unit"], text)
        parts.append(f"{text.word('work', row['kind'])} {text('ladder-of', done=done, whole=whole)}")
    return "; ".join(parts)


def progress_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """The volume of each kind of work by stage. Volumes of different kinds and units have no sum."""
    stages = (*STAGES, UNKNOWN)
    body = [
        (
            text.word("work", row["kind"]),
            text.number(row["activities"]),
            *(_volume(row[stage], row["unit"], text) for stage in stages),
            _volume(row["total"], row["unit"], text),
            share_of(built(row), int(row["total"]), text),
            text.number(row["without_volume"]),
        )
        for _, row in progress(data, place, year).iterrows()
    ]
    columns = ((text("spending-col-kind"), False), (text("spending-col-activities"), True))
    by_stage = ((text.word("stage", stage), True) for stage in stages)
    last = ("whole", "built-share", "without-volume")
    header = (*columns, *by_stage, *((text(f"progress-col-{name}"), True) for name in last))
    return Table(header, tuple(body))


def _volume(millionths: int, unit: str, text: Text) -> str:
    return text.quantity(int(millionths), unit or None) if millionths else text("none")
