"""What places are called."""

from dashboard.findings.words.places import label_of_place
from tests.domain.shipped import KAMPUNG_BUGIS, documented
from tests.findings.looked_at import ID


def test_an_rt_is_named_with_its_kelurahan_or_slum_area():
    assert (
        label_of_place(documented(), f"{KAMPUNG_BUGIS}-RW006-RT002", ID) == "RT 002 / RW 006 · Kampung Bugis"
    )
    assert label_of_place(documented(), "kawasan:senggarang", ID) == "Kawasan Senggarang"
