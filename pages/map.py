"""Map: where is it, and where was the money spent?"""

from dashboard.screen import downloads, money_map, show
from dashboard.screen import map as parts
from dashboard.screen.frame import open_page

measure = parts.measure_shown()
view = open_page("map", uses=("indicators",)) if measure == "scores" else open_page("map", "activities")

shown = {"scores": parts, "money": money_map}[measure]
show.headline(shown.headline(view))
parts.choose_measure(view.text)
files = shown.draw(view)
downloads.workbook_button(files)
