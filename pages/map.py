"""Map: where?"""

from dashboard.domain.memory import remember
from dashboard.maps.places import place_map
from dashboard.ui import downloads, opened, show
from dashboard.ui import map as parts
from dashboard.ui.frame import open_page
from dashboard.ui.sentences import map_headline

view = open_page("map", "indicators", "activities")
text, data, place, year = view.text, view.data, view.place, view.year

show.headline(remember(map_headline)(data, place, year, text))
drawn = remember(place_map)(data, place, year, text, show.theme())
if drawn is None:
    show.nothing(text("map-none", place=view.place_label))
words = remember(parts.words)(data, place, year, text)
show.remarks(text("map-subtitle", place=view.place_label, year=view.period) + ".", words.warning)
files = parts.downloads(view)
picked = show.deck(
    drawn,
    view,
    alt=words.alt,
    legend=words.legend,
    grid=words.grid,
    source=words.source,
    download=files["places"],
    key="map",
)
opened.link(view)
downloads.workbook_button(files)
parts.take_over(picked, place)
