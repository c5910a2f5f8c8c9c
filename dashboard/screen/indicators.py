"""What the simulation needs of the indicators: the survey of the chosen year, or the end of the page."""

from dashboard.domain.score.surveys import Survey
from dashboard.findings.indicators import shown
from dashboard.screen import show
from dashboard.screen.frame import View


def survey_shown(view: View) -> Survey:
    """The survey of the chosen year, or the end of the page with what there is instead."""
    found = shown.survey_shown(view)
    if found is None:
        show.nothing(shown.none_shown(view))
        raise AssertionError("unreachable: show.nothing ends the page")
    return found
