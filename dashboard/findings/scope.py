"""What is looked at: every finding is made of it, and of what a reader chose on the page."""

from dataclasses import dataclass
from datetime import date

from dashboard.domain.dataset.dataset import Dataset
from dashboard.text.catalogue import Text
from dashboard.text.names import place_label, place_name
from dashboard.text.short import name_shown


@dataclass(frozen=True)
class Scope:
    """A place of a dataset, in a year (None: all of them), on a day, in a language.

    `today` decides what is due, overdue and still to come.
    """

    data: Dataset
    place: str
    year: int | None
    text: Text
    today: date

    @property
    def place_name(self) -> str:
        """The name of the place inside a sentence."""
        return place_name(self.data.places[self.place])

    @property
    def place_label(self) -> str:
        """The place as it is called in subtitles; the dataset where it holds no place."""
        if self.place not in self.data.places:
            return name_shown(self.data.package.title(self.text.language))
        return place_label(self.data.places[self.place], self.data.around(self.place), self.text)

    @property
    def period(self) -> str:
        """The year, or that all years are shown."""
        return str(self.year) if self.year else self.text("choice-year-all")
