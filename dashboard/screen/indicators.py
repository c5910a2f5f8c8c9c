"""What the simulation needs of the indicators: the survey of the chosen year, or the end of the page."""

from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.findings.indicators.shown import none_shown
from dashboard.screen import show
from dashboard.screen.frame import View


def survey_shown(view: View) -> Survey:
    """The survey of the chosen year, or the end of the page with what there is instead."""
    silence = none_shown(view)
    if silence:
        show.nothing(silence)
    found = survey_of(view.data, view.place, view.year)
    assert found is not None
    return found
