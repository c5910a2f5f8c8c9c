import tomllib

from dashboard.palette import (
    INK_ON_LIGHT,
    SLUM_CLASS,
    STRONG,
    blend,
    funding_colour,
    ink_on,
    points_colour,
    rgb,
)
from dashboard.settings import ROOT


def _config() -> dict:
    return tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def test_the_theme_uses_the_colours_of_the_palette():
    assert _config()["theme"]["primaryColor"] == STRONG
    assert _config()["theme"]["textColor"] == INK_ON_LIGHT


def test_nothing_is_sent_home_and_no_stack_trace_is_shown():
    config = _config()
    assert config["browser"]["gatherUsageStats"] is False
    assert config["logger"]["hideWelcomeMessage"] is True
    assert config["client"]["showErrorDetails"] == "none"
    assert config["client"]["toolbarMode"] == "minimal"


def _luminance(colour: str) -> float:
    channels = [value / 255 for value in rgb(colour)[:3]]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_words_on_every_class_and_every_score_are_readable():
    grounds = [*SLUM_CLASS.values(), *(points_colour(points, 15) for points in range(16))]
    for ground in grounds:
        assert _contrast(ground, ink_on(ground)) >= 4.5


def test_more_points_are_never_lighter():
    shades = [_luminance(points_colour(points / 2, 5)) for points in range(11)]
    assert shades == sorted(shades, reverse=True)


def test_slum_classes_go_from_light_to_dark():
    shades = [_luminance(colour) for colour in SLUM_CLASS.values()]
    assert shades == sorted(shades, reverse=True)


def test_a_blend_starts_and_ends_at_its_colours():
    assert blend("#000000", "#FFFFFF", 0) == "#000000"
    assert blend("#000000", "#FFFFFF", 1) == "#FFFFFF"


def test_an_unknown_source_of_money_has_a_colour_too():
    assert funding_colour("APBD II (KOTA/KAB)") == funding_colour("something else")
