"""What a map stands on: offered where it can be, the dataset's own land unless a reader asks for another."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Online
from dashboard.findings.map import money, scores
from dashboard.pictures.ground import Ground
from dashboard.settings import tiles
from tests.domain.by_hand import dataset, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, found, scope

PARTS = {"scores": scores, "money": money}
KEYS = {"scores": "places", "money": "money"}


def offered(data: Dataset, place: str, part: str, **asked: str) -> Choice | None:
    """The choice of the base map."""
    choices = PARTS[part].choices(scope(data, place), asked)
    return next((one for one in choices if one.name == "ground"), None)


@pytest.mark.parametrize("part", PARTS)
def test_the_base_map_is_a_rare_choice_and_the_schematic_one_holds(part: str):
    choice = offered(documented(), CITY, part)
    assert choice is not None
    assert choice.rare
    assert list(choice.options) == ["schematic", "online"]
    assert choice.chosen == "schematic"
    assert offered(documented(), CITY, part, ground="nonsense").chosen == "schematic"


@pytest.mark.parametrize("part", PARTS)
def test_where_rts_are_drawn_or_nothing_is_there_is_no_choice_of_a_base_map(part: str):
    nowhere = dataset(locations=[rt("a")], indicators=[])
    assert offered(illustrative(), KAMPUNG_BUGIS, part, ground="online") is None
    assert offered(nowhere, "a", part, ground="online") is None


@pytest.mark.parametrize("part", PARTS)
def test_who_runs_the_dashboard_can_switch_it_off(part: str, monkeypatch):
    monkeypatch.setenv("KOTAKU_TILES", "")
    assert tiles() is None
    assert offered(documented(), CITY, part, ground="online") is None


def test_the_tiles_are_those_of_openstreetmap_or_of_another_server_with_whose_they_are(monkeypatch):
    for name in ("KOTAKU_TILES", "KOTAKU_TILES_CREDIT"):
        monkeypatch.delenv(name, raising=False)
    assert tiles() == (
        "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
        "© OpenStreetMap contributors",
        "https://www.openstreetmap.org/copyright",
    )
    monkeypatch.setenv("KOTAKU_TILES", "https://peta.kota.example/{z}/{x}/{y}.png")
    assert tiles() == ("https://peta.kota.example/{z}/{x}/{y}.png", "peta.kota.example", "")
    monkeypatch.setenv("KOTAKU_TILES_CREDIT", "Dinas PU")
    assert tiles().credit == "Dinas PU"


@pytest.mark.parametrize("part", PARTS)
def test_nothing_is_made_for_another_server_until_it_is_asked_for(part: str):
    shown = found(scope(documented(), CITY), "map", part)[KEYS[part]]
    assert isinstance(shown.picture, Ground)
    assert shown.picture.base is shown.online is None


@pytest.mark.parametrize(("text", "said"), [(ID, "peta dasar: "), (EN, "base map: ")])
@pytest.mark.parametrize("part", PARTS)
def test_the_online_base_map_is_named_as_a_source_in_place_of_the_land(part: str, text, said: str):
    shown = found(scope(documented(), CITY, text=text), "map", part, ground="online")[KEYS[part]]
    assert isinstance(shown.online, Online)
    assert isinstance(shown.picture, Ground)
    assert shown.picture.base is None
    assert shown.online.picture.base == shown.online.base == tiles()
    assert shown.online.picture.circles == shown.picture.circles
    named, plain = shown.online.source, shown.source
    assert named.endswith(said + "© OpenStreetMap contributors")
    assert "OpenStreetMap" not in plain
    land = text("local-map-source", source="").strip()
    assert land in plain
    assert land not in named
