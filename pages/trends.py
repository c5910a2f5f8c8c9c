"""Trends: is the slum area shrinking, and which figures contradict each other?"""

from dashboard.screen import downloads, ledger, show, trends
from dashboard.screen.frame import open_page

view = open_page("trends", uses=("indicators",))

part = trends.part_shown()
show.headline(ledger.headline(view) if part == "figures" else trends.headline(view))
trends.choose_part(view.text)
draw = {"areas": trends.areas, "figures": ledger.figures}[part]
downloads.workbook_button(draw(view))
