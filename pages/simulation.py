"""Simulation: what would it take?"""

from dashboard.ui import indicators, plan, show, simulation
from dashboard.ui.frame import open_page

view = open_page("simulation", "indicators")
text = view.text

found = simulation.scenarios(view)
survey = indicators.survey_shown(view)
part = simulation.part_shown()
if part == "cheapest":
    show.headline(plan.headline(view, survey))
else:
    show.headline(simulation.headline(view, survey, found[simulation.active(found)]))
simulation.remarks(view, survey, found)
simulation.choose_part(text)
if part == "cheapest":
    plan.cheapest(view, survey, found)
elif part == "compare":
    simulation.compare(view, survey, found)
else:
    at = simulation.choose_scenario(view, found)
    simulation.edit(view, survey, found, at)
