"""The first sentence of each page, true for what is chosen, and what places and works are called in it."""

from dashboard.domain import activities as money
from dashboard.domain.areas import area_change, recorded_areas
from dashboard.domain.breakdowns import breakdown
from dashboard.domain.dataset import Dataset
from dashboard.domain.heatmap import heatmap, rows_shown
from dashboard.domain.memory import remember
from dashboard.domain.rules import RULES, TOP_POINTS
from dashboard.domain.status import standing
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, hectares, place_label, place_name, points_range


def name_of(data: Dataset, place: str) -> str:
    """The name of a place inside a sentence."""
    return place_name(data.places[place])


def label_of(data: Dataset, place: str, text: Text) -> str:
    """The name of a place in a list, with its level, and its kelurahan or slum area for an RT or RW."""
    return place_label(data.places[place], data.around(place), text)


@remember
def row_labels(data: Dataset, keys: tuple[str, ...], text: Text) -> dict[str, str]:
    """What places in rows are called: by name alone where no two of them share one, else as in a list."""
    names = {key: name_of(data, key) for key in keys}
    if len(set(names.values())) == len(names):
        return names
    return {key: label_of(data, key, text) for key in keys}


def area_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How the slum area changed, up to a year."""
    change, name = area_change(data, place, year), name_of(data, place)
    if change is None:
        return text("headline-area-none", place=name)
    last = hectares(change.last, change.last, text)
    if change.first_year == change.last_year:
        kind = text.word("kind", change.last_kind)
        return text("headline-area-one", place=name, last=last, kind=kind, year=str(change.last_year))
    if change.last == change.first:
        return text("headline-area-same", place=name, last=last, year=str(change.first_year))
    way = "fall" if change.last < change.first else "rise"
    share = text.percent(abs(change.fall_hundredths))
    return text(f"headline-area-{way}", place=name, share=share, last=last, year=str(change.last_year))


def indicators_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many RTs are slum, or that nobody surveyed them."""
    found, name = standing(data, place, year), name_of(data, place)
    if found is None:
        return text("headline-indicators-none", place=name)
    if found.unsurveyed == found.rts:
        stated_by = heatmap(data, place, (found.year, found.rule.key), by_criterion=False).stated_by
        whose = text.joined([name_of(data, place) for place in stated_by])
        return text("headline-indicators-unsurveyed", n=found.rts, place=whose)
    if found.rts == 1:
        return one_rt_headline(data, rows_shown(data, place)[0], (found.year, found.rule.key), text)
    values: dict[str, str | int] = {"n": found.rts, "year": str(found.year)}
    unsure = found.open + found.unsurveyed
    if unsure:
        return text("headline-indicators-open", slum=found.slum, open=unsure, **values)
    if found.slum == 0:
        return text("headline-indicators-none-slum", **values)
    return text("headline-indicators-slum", slum=found.slum, **values)


def distance_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many RTs are above the line, and how many of them are close to it."""
    found = standing(data, place, year)
    if found is None or found.unsurveyed == found.rts or found.rts == 1:
        return indicators_headline(data, place, year, text)
    slum = points_range(found.slum, found.slum + found.open + found.unsurveyed, text)
    values: dict[str, str | int] = {"n": found.rts, "threshold": str(found.rule.threshold)}
    return text("headline-distance", slum=slum, near=found.near, points=str(TOP_POINTS), **values)


def one_rt_headline(data: Dataset, rt: str, survey: tuple[int, str], text: Text) -> str:
    """The total and class of one surveyed RT."""
    totals = data.scores.totals.set_index(["location_id", "year", "rule"])
    row = totals.loc[(rt, *survey)]
    return text(
        "headline-rt",
        place=name_of(data, rt),
        points=points_range(int(row["total_low"]), int(row["total_high"]), text),
        top=str(RULES[survey[1]].top_total),
        year=str(survey[0]),
        **{"class": class_range(row["class_low"], row["class_high"], text)},
    )


def map_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """What lies where."""
    name = name_of(data, place)
    kawasan = data.of_level("kawasan", place)
    found = standing(data, place, year)
    measured = any(recorded_areas(data, key, year) for key in kawasan)
    if (found is None and kawasan) or (len(kawasan) > 1 and measured):
        return _locations_headline(data, place, kawasan, year, text)
    if found is None:
        return text("headline-map-none", place=name)
    if found.unsurveyed == found.rts:
        return text("headline-map-unsurveyed", n=found.rts, place=name)
    if found.rts == 1:
        return one_rt_headline(data, rows_shown(data, place)[0], (found.year, found.rule.key), text)
    values: dict[str, str | int] = {
        "slum": found.slum,
        "n": found.rts,
        "place": name,
        "year": str(found.year),
    }
    unsure = found.open + found.unsurveyed
    return (
        text("headline-map-rts-open", open=unsure, **values) if unsure else text("headline-map-rts", **values)
    )


def _locations_headline(
    data: Dataset, place: str, kawasan: tuple[str, ...], year: int | None, text: Text
) -> str:
    """How many slum areas, and how large by the newest figure that covers them all."""
    name, areas = name_of(data, place), recorded_areas(data, place, year)
    if not areas:
        known = sum(bool(recorded_areas(data, key, year)) for key in kawasan)
        return text("headline-map-partial", n=len(kawasan), place=name, known=str(known))
    newest = areas[-1]
    return text(
        "headline-map-locations",
        n=len(kawasan),
        place=name,
        area=hectares(newest.low, newest.high, text),
        kind=text.word("kind", newest.kind),
        year=str(newest.year),
    )


def spending_headline(
    data: Dataset, place: str, year: int | None, amount_kind: str | None, text: Text
) -> str:
    """What it cost and who paid most."""
    name, works = name_of(data, place), money.works(data, place, year)
    if works.empty:
        return text("headline-spending-none", place=name)
    if amount_kind is None:
        return text("headline-spending-no-money", n=len(works), place=name)
    sources = breakdown(data, place, year, amount_kind, "funding_source")
    total = int(sources["rupiah"].sum())
    lines = money.of_kind(data, place, year, amount_kind)
    return text(
        "headline-spending",
        money=text.rupiah(total),
        n=int(lines["activity_id"].nunique()),
        place=name,
        share=share_of(int(sources.iloc[0]["rupiah"]), total, text),
        source=text.word("source", sources.iloc[0]["key"]),
    )


def share_of(part: int, whole: int, text: Text) -> str:
    """A part in percent of a whole; nothing of nothing is a dash."""
    return text.percent(round(part * 10_000 / whole)) if whole else text("none")


def output_words(kind: str, unit: str, volume_millionths: int, text: Text) -> str:
    """Jalan beton 2.762,38 m; only the kind where no volume is stated."""
    name = text.word("work", kind)
    return f"{name} {text.quantity(int(volume_millionths), unit or None)}" if volume_millionths else name
