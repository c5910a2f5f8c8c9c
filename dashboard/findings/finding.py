"""What a part of a page says, whatever shows it: a sentence, a picture as data, its numbers, its source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.pictures import Picture
from dashboard.pictures.ground import Ground
from dashboard.settings import Tiles


@dataclass(frozen=True)
class Way:
    """Where more is said of a finding. page: one of the menu; asked: what its address asks for besides."""

    label: str
    page: str
    asked: Mapping[str, str]


@dataclass(frozen=True)
class Online:
    """A picture on the base map of another server. source: where all of it is from then."""

    base: Tiles
    picture: Ground
    source: str


@dataclass(frozen=True)
class Finding:
    """One finding; what is empty is not shown.

    Attributes:
        key: tells the findings of a part apart, and names the file of its numbers.
        title: the finding in a sentence; empty where the headline of the page is its sentence.
        subtitles: what, where, when, in which unit, and what is not known.
        folded: the words that a table in sight is folded under, with its file; empty where it is open.
        unfolded: whether what is folded is open at first.
        notes: what a reader must know beside it.
        after: what is said under the picture: how it is read.
        hint: what a reader can do with the picture; on no paper and in no file.
        picture: what is drawn, as data.
        narrow: what is drawn in place of the picture where there is room for a phone only.
        online: what is drawn in place of the picture once the reader's browser has reached that server.
        alt: the picture in words; what the table is called where it stands in sight.
        table: the numbers of the picture in words.
        sheet: makes the numbers as codes and exact values; nobody waits for it before asking for a file.
        file: the key of the finding whose sheet has its numbers too, where it has none of its own.
        source: where the figures are from.
        about: which rows it is drawn from, of doubts.uses.USES; the notes on them are counted beside it.
        way: the page that says more of it.
    """

    key: str
    title: str = ""
    subtitles: tuple[str, ...] = ()
    folded: str = ""
    unfolded: bool = False
    notes: tuple[str, ...] = ()
    after: str = ""
    hint: str = ""
    picture: Picture | None = None
    narrow: Picture | None = None
    online: Online | None = None
    alt: str = ""
    table: Table | None = None
    sheet: Callable[[], Sheet] | None = None
    file: str = ""
    source: str = ""
    about: str = ""
    way: Way | None = None

    @property
    def pictured(self) -> bool:
        """Whether it has something to look at without opening it."""
        return self.picture is not None or (self.table is not None and not self.folded)


@dataclass(frozen=True)
class Findings:
    """What a part of a page says as a whole: the first sentence, what stands beside it, its findings.

    silence: said in place of the findings where there is nothing to tell of, after what stands beside it.
    warnings: what nobody may overlook, said right after the headline.
    stamp: what all of it is, in a few words, where it is no recorded data.
    """

    headline: str
    remarks: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    silence: str = ""
    warnings: tuple[str, ...] = ()
    stamp: str = ""

    @property
    def lead(self) -> tuple[Finding, ...]:
        """The finding that is shown before all others: the first picture or table in sight; none of none."""
        pictured = (one for one in self.findings if one.pictured)
        return tuple(pictured)[:1] or self.findings[:1]
