"""The only colours: a slum class or a source of money looks the same on every chart and map."""

from collections.abc import Callable

SLUM_CLASS = {"not_slum": "#E8E8E8", "light": "#F2B48C", "moderate": "#C0522C", "heavy": "#6B1D12"}
"""One hue, four steps light to dark; always with its word beside it."""

OPEN_CLASS, MISSING_CLASS = "#D8C3B4", "#FFFFFF"
"""A class that is not certain, and one of an RT that nobody surveyed; both hatched."""

_CLASSES = SLUM_CLASS | {"open": OPEN_CLASS, "missing": MISSING_CLASS}

POINTS = {0: "#F4F1EE", 1: "#F7D3B8", 3: "#E08A57", 5: "#A8401F"}
"""One criterion: no points to five."""

BETTER, WORSE = "#2B7A9B", "#B4632A"
"""Fewer points and more points than before: blue and orange, which all eyes tell apart."""

STRONG, STRONG_ON_DARK = "#0B5C7A", "#58B8D8"
"""The chosen place, the finding; on a light and a dark page."""
QUIET = "#8A979E"
"""Everything that is only there for comparison."""
UNDRAWN, UNDRAWN_DARK = "#EEF0F0", "#18242A"
OFF_MAP = "#FBFCFC"
SEA, LAND, SHORE = "#DCE9F0", "#F1ECE1", "#9FB0B8"
SEA_DARK, LAND_DARK, SHORE_DARK = "#0F1D24", "#22303A", "#4E626D"
"""The ground of a map, on a light and on a dark page; off it: static/basemap/*.json."""
TARGET = "#2F6B4F"
"""The zero that everybody works towards."""

FUNDING_SOURCE = {
    "apbn": "#0B5C7A",
    "apbn_kawasan": "#3F87A6",
    "apbn_bdi": "#7FB2C8",
    "dak": "#5D3A9B",
    "apbd_prov": "#8D6B4F",
    "apbd_kota": "#D08A1D",
    "dana_kelurahan": "#B8A23A",
    "csr": "#4A7F5D",
    "swadaya": "#B0506A",
    "lainnya": "#6D6F7D",
    "unknown": "#B9C2C7",
}
"""Shades of blue: national; of yellow and brown: regional. Unknown is grey."""
OTHER_SOURCE = "#6D6F7D"
"""A source that our vocabulary does not know keeps its own name and this colour."""

_STAGE_SHARE = {"planned": 0.14, "ongoing": 0.34, "done": 0.65, "handed_over": 1, "unknown": 0}
"""How far a stage is from faint to strong; one that is not stated is plain, and hatched."""

INK_ON_DARK, INK_ON_LIGHT = "#EAF2F5", "#16242B"
"""The words of a page."""
WHITE, BLACK = "#FFFFFF", "#000000"
"""The words on a coloured ground."""

_GROUND = {
    "off_map": (OFF_MAP, UNDRAWN_DARK),
    "sea": (SEA, SEA_DARK),
    "land": (LAND, LAND_DARK),
    "shore": (SHORE, SHORE_DARK),
}
"""The ground of a map, on a light and on a dark page."""

_NAMED = {"quiet": QUIET, "better": BETTER, "worse": WORSE, "undrawn": UNDRAWN}


def strong(ink: str) -> str:
    """The strong colour on a page whose words have this colour."""
    return STRONG_ON_DARK if ink == INK_ON_DARK else STRONG


def paint(name: str, ink: str) -> str:
    """The colour that a picture names, on a page whose words have the colour `ink`.

    Args:
        name: strong, quiet, better, worse, undrawn; off_map, sea, land, shore; class:heavy; source:apbn, of
            a source of money or of a family of them; stage:done; answer:partly. Darker the nearer the first
            number is to the second: amount:7/20; points:3/5 or 39/80, on the scale of POINTS; change:-2/5,
            of points, better below zero, worse above it.
        ink: the colour of the words of the page.
    """
    group, _, key = name.partition(":")
    match group:
        case "class":
            return _CLASSES[key]
        case "source":
            return funding_colour(key)
        case "stage":
            return blend(UNDRAWN, strong(ink), _STAGE_SHARE[key])
        case "points":
            return points_colour(*map(int, key.split("/")))
        case "change":
            return _change_colour(*map(int, key.split("/")))
        case "answer":
            return _answer_colour(key)
        case "amount":
            amount, largest = map(int, key.split("/"))
            return blend(UNDRAWN, STRONG, amount / largest if largest else 0)
    if name in _GROUND:
        return _GROUND[name][ink == INK_ON_DARK]
    return strong(ink) if name == "strong" else _NAMED[name]


def _answer_colour(key: str) -> str:
    """Of an answer to what a look found: better for yes, fainter for partly, worse for no."""
    return {"yes": BETTER, "partly": blend(BETTER, WHITE, 0.55), "no": WORSE, "not_said": QUIET}[key]


def _change_colour(change: int, top: int) -> str:
    """The colour of points won or lost, out of `top`: that of no points where nothing changed."""
    return blend(POINTS[0], BETTER if change < 0 else WORSE, min(1.0, abs(change) / top))


def funding_colour(source: str) -> str:
    """The colour of a source of money."""
    return FUNDING_SOURCE.get(source, OTHER_SOURCE)


def blend(low: str, high: str, share: float) -> str:
    """A colour between two, `share` of the way."""
    pairs = zip(_channels(low), _channels(high), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def points_colour(points: float, top: int) -> str:
    """The colour of some points out of `top`, on the scale of POINTS."""
    steps = sorted(POINTS)
    value = 5 * points / top if top else 0
    below = max(step for step in steps if step <= value)
    above = min((step for step in steps if step >= value), default=below)
    share = (value - below) / (above - below) if above > below else 0
    return blend(POINTS[below], POINTS[above], share)


def ink_on(colour: str) -> str:
    """Black or white, whichever contrasts more: at least 4.5 to 1 on any colour (WCAG)."""
    luminance = _luminance(colour)
    return WHITE if 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 else BLACK


FAR = 7.0
"""To one: the contrast of words that are read from the back of a hall, off a wall that is not bright."""


def seen_from_afar(colour: str) -> str:
    """A colour so dark that white words on it have FAR, or so light that black ones have it.

    Which of the two `ink_on` chose stays as it was.
    """
    dark, light = 1.05 / FAR - 0.05, 0.05 * FAR - 0.05
    if ink_on(colour) == WHITE:
        return _moved(colour, BLACK, lambda luminance: luminance <= dark)
    return _moved(colour, WHITE, lambda luminance: luminance >= light)


def read_from_afar(colour: str) -> str:
    """The colour of words on white, so dark that they have FAR."""
    if colour == WHITE:
        return colour  # it stands on something dark
    return _moved(colour, BLACK, lambda luminance: 1.05 / (luminance + 0.05) >= FAR)


def _moved(colour: str, towards: str, enough: Callable[[float], bool]) -> str:
    """A colour as little nearer to another as is enough."""
    shades = (blend(colour, towards, step / 50) for step in range(51))
    return next(shade for shade in shades if enough(_luminance(shade)))


def rgb(colour: str, alpha: int = 255) -> list[int]:
    """Red, green, blue and alpha, 0–255, as map layers want them."""
    return [*_channels(colour), alpha]


def _channels(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def _luminance(colour: str) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
