"""Map: where is it, and where was the money spent?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import part_shown, show_page

money = part_shown("map") == "money"
show_page(open_page("map", "activities") if money else open_page("map", uses=("indicators",)), "map")
