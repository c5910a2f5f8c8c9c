"""Simulation: what would it take?"""

from dashboard.screen import deficits, indicators, plan, results, scenarios, show
from dashboard.screen.frame import open_page

view = open_page("simulation", "indicators")

found = scenarios.scenarios(view)
part = scenarios.part_shown()
if part == "cheapest":
    show.headline(plan.headline(view))
else:
    show.headline(scenarios.headline(view, found[scenarios.active(found)]))
survey = indicators.survey_shown(view)
scenarios.remarks(view, survey, found)
scenarios.choose_part(view.text)
if part == "cheapest":
    plan.cheapest(view, survey, found)
elif part == "compare":
    results.compare(view, survey, found)
else:
    at = scenarios.choose_scenario(view, found)
    rt = deficits.choose_rt(view)
    results.results(view, survey, found[at], rt)
    if deficits.choose_how(view.text) == "work":
        deficits.apply_work(view, survey, found, at, rt)
    else:
        deficits.volumes(view, survey, found, at, rt)
