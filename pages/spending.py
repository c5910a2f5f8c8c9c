"""Spending: what did it cost, and who paid?"""

from dashboard.domain.memory import remember
from dashboard.ui import downloads, show, spending
from dashboard.ui.frame import open_page
from dashboard.ui.grids import works_grid
from dashboard.ui.sentences import spending_headline

view = open_page("spending", "activities")
text, data, place, year = view.text, view.data, view.place, view.year

kind = spending.choose_kind(view)
show.headline(remember(spending_headline)(data, place, year, kind, text))
spending.end_if_empty(view)
show.remarks(*remember(spending.remarks)(data, place, year, kind, text))
files = spending.downloads(view, kind)
if kind:
    spending.breakdowns(view, kind, files)
    spending.unit_costs(view, kind, files["unit-costs"])
show.section(text("spending-works-title"), remember(spending.works_subtitle)(data, place, year, text))
show.table(remember(works_grid)(data, place, year, text), label=text("spending-works-title"), key="works")
downloads.csv_button(files["works"], "works")
show.mark(view, "money")
downloads.workbook_button(files)
