# Every word a reader sees, in English. The keys are those of the folder id.

app-title = KOTAKU: cities without slums

## Pages

page-overview = Overview
page-trends = Trends
page-indicators = Indicators
page-map = Map
page-spending = Spending
question-overview = How are we doing?
question-trends = Is the slum area shrinking?
question-indicators = Why is it still slum, RT by RT?
question-map = Where?
question-spending = What did it cost, and who paid?

## Choices

paper-illustrative = SAMPLE DATA, MADE UP
paper-own = READER’S FILES, PREVIEW
paper-day = printed { $day }
adjust = Adjust
choice-data = Data
choice-place = Place
too-far-rt =
    { $n ->
        [one] This part looks at RTs one by one; { $place } has one RT.
       *[other] This part looks at RTs one by one; { $place } has { $n } RTs.
    }
too-far-work = This part looks at works one by one; { $place } is too large for that.
too-far-cost = This part compares what each work cost; { $place } is too large for that.
too-far-way-out = { $each ->
        [work] Choose a city or district, a kecamatan or a kelurahan in the box of places.
       *[other] Choose a kecamatan or a kelurahan in the box of places.
    }
place-search-hint = Type the name of a city, kecamatan or kelurahan, or its code.
place-search-found =
    { $n ->
        [one] One place found.
       *[other] { $n } places found.
    }
place-search-none = There is no place of that name. Type a part of its name, or its code.
choice-year = Year
choice-year-all = All years
choice-amount_kind = Kind of money
choice-detail = Detail
choice-detail-aspects = 7 aspects
choice-detail-criteria = All criteria
choice-measure = Show
choice-measure-points = Points
choice-measure-percent = Percent
choice-show = What is shown
indicators-show-scores = Scores
indicators-show-distance = Distance to the line
indicators-show-missing = Missing
choice-level = By RT, RW or kelurahan
levels-rt = RT
levels-rw = RW
levels-kawasan = Slum areas
levels-kelurahan = Kelurahan
levels-kecamatan = Kecamatan
levels-city = Cities and regencies
levels-province = Provinces
levels-country = Country
count-rows = { $n } { $level }
choice-sort = Order
choice-sort-distance = By distance
choice-sort-name = By name
choice-unknown-place = There is no place “{ $key }” in { $data }; this shows { $shown }.
choice-unknown-data = There is no data “{ $key }” in the data folder; this shows { $shown }.
choice-unknown-year = There is no year “{ $key }” in { $data }; this shows all years.

no-places = The list of places is still empty. Add a row for each place.

illustrative = Sample data
illustrative-banner = Sample data: the figures on this page are made up to show how the dashboard works; they are not the real state.
stamp = { $place } · { $data } · data as of { $as_of }
stamp-undated = { $place } · { $data }
notes-count =
    { $n ->
        [0] Every data file was read without a problem.
        [one] { $n } note on this data.
       *[other] { $n } notes on this data.
    }
notes-title = Notes on the data

## Charts and tables

table-aside = Move the table sideways to see all columns.
show-table = See the numbers
show-source = Source: { $source }

## Around the page

menu = Pages
question-answered = This page answers: { $question }
full-screen = Full screen
tab-title = { $page } · { $place } · KOTAKU
streamlit-skip = Skip the menu
streamlit-apply = Press Enter to apply
streamlit-submit = Press Enter to submit
streamlit-choose = Choose
streamlit-no-results = Nothing matches
streamlit-options = { $part } options available.
streamlit-all = Select all
streamlit-matches = Select { $part } matches
streamlit-clear = Clear all
streamlit-remove = Remove { $part }
streamlit-open = Open
streamlit-close = Close
streamlit-map = Map
streamlit-zoom-in = Zoom in
streamlit-zoom-out = Zoom out
streamlit-attribution = Show the sources of the map
streamlit-fullscreen = Full screen{ $part }
streamlit-exit-fullscreen = Close full screen
streamlit-pagination = Parts of the list
streamlit-page = Part { $part }
streamlit-previous = Previous part
streamlit-next = Next part
streamlit-too-large = A file may be { $part } at most.
streamlit-not-allowed = This kind of file cannot be read.
streamlit-drop = Drop files here
streamlit-running = Computing …
streamlit-stop = Stop
streamlit-connecting = Connecting …
streamlit-connection = Connection lost
streamlit-no-connection = The dashboard does not answer. Check your connection; the page reconnects by itself.
streamlit-reconnect = Connection lost. Wait until it is back, then try again.
streamlit-no-page = Page not found
streamlit-shown-instead = There is no such page; the overview is shown.
streamlit-failed = This part cannot be shown because of a fault in the dashboard. Reload the page, or choose another one.
# Under the question of each page: what is in none of its sums.
page-absent = These data hold no { $files }.
page-unused = { $files } could not be used; the Data page says why.
files-counted = { $n } files
page-left-out =
    { $n ->
        [one] { $n } row of { $files } is not counted here; the Data page says why.
       *[other] { $n } rows of { $files } are not counted here; the Data page says why.
    }
data-language = Names, notes and sources are in Indonesian, as in the files.
