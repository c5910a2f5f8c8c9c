"""Spending: what did it cost, who paid, is it built, and does it still stand?"""

from dashboard.screen import downloads, show, spending
from dashboard.screen.frame import open_page

view = open_page("spending", "activities")

part = spending.part_shown()
show.headline(spending.headline(view, part))
files = spending.draw(view, part)
downloads.workbook_button(files)
