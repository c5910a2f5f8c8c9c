"""The first sentence of the map: what lies where."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import newer_parts, recorded_areas
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.status import slum_status
from dashboard.findings.words.places import name_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.scores import one_rt_headline
from dashboard.findings.words.times import known_by
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares


def map_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many slum areas and how large, or how many of the RTs are slum."""
    name = name_of_place(data, place)
    kawasan, rts = data.of_level("kawasan", place), rows_shown(data, place)
    status = slum_status(data, place, year)
    measured = any(recorded_areas(data, key, year) for key in kawasan)
    if (status is None and kawasan) or (len(kawasan) > 1 and measured):
        return headline_within(
            data, place, kawasan, _locations_headline(data, place, kawasan, year, text), text
        )
    if status is None and not rts:
        return text("headline-map-none", place=name)
    if (status is None or status.unsurveyed == status.rts) and data.places[place]["level"] == "rt":
        return known_by(text("headline-rt-unsurveyed", place=name), year, None, text)
    if status is None or status.unsurveyed == status.rts:
        denial = text("headline-map-unsurveyed", n=len(rts), place=name)
        return headline_within(data, place, rts, known_by(denial, year, None, text), text)
    if status.rts == 1:
        return one_rt_headline(data, rts[0], status.survey, text)
    values: dict[str, str | int] = {"slum": status.slum, "n": status.rts, "place": name}
    unsure = status.open + status.unsurveyed
    kind = "headline-map-rts-open" if unsure else "headline-map-rts"
    sentence = text(kind, open=unsure, year=str(status.year), **values)
    return headline_within(data, place, rts, sentence, text)


def _locations_headline(
    data: Dataset, place: str, kawasan: tuple[str, ...], year: int | None, text: Text
) -> str:
    """How many slum areas, how large by the newest figures of all, and how many have newer ones."""
    name, areas = name_of_place(data, place), recorded_areas(data, place, year)
    if not areas:
        known = sum(bool(recorded_areas(data, key, year)) for key in kawasan)
        sentence = text("headline-map-partial", n=len(kawasan), place=name, known=known)
        return known_by(sentence, year, None, text)
    newest = areas[-1]
    return text(
        "headline-map-locations",
        n=len(kawasan),
        place=name,
        area=hectares(newest.low, newest.high, text),
        by=text(f"by-{newest.kind}", year=str(newest.year)),
        newer=newer_parts(data, place, year)[0],
    )
