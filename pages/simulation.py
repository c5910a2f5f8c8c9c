"""Simulation: what would it take?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import Widgets, show_page
from dashboard.screen.simulation import deficits, plan_inputs, scenarios

view = open_page("simulation", "indicators")

widgets = {
    "results": Widgets(scenarios.choose, "adjust-scenario", beside=deficits.change),
    "costs": Widgets(plan_inputs.choose, "adjust-plan"),
    "options": Widgets(foot=plan_inputs.make_scenario),
}
show_page(view, "simulation", widgets)
