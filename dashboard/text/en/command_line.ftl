## Command line

cli-description = The KOTAKU dashboard: check and score a data folder.
cli-check = Check a data folder and name everything that is wrong.
cli-score = Work out the slum scores and write them as CSV.
cli-folder = data folder, workbook or ZIP
cli-json = write JSON
cli-level = level of the places
cli-criteria = one row per criterion
cli-out = file to write; without it the rows go to the screen
cli-more = … and { $n } more like this; all of them with --all.
cli-all = name every one, also those of one kind
cli-clean = No problems.
cli-summary = { $note ->
        [one] { $note } note
       *[other] { $note } notes
    }, { $left_out } left out, { $refused } refused.
cli-cannot-write = Cannot write { $file }: { $why }. Choose another place.
severity-note = note
severity-left_out = left out
severity-refused = refused
cli-brief = Make the briefing of a place.
cli-brief-pdf = the whole briefing, PDF in A4
cli-brief-page = the briefing on one page, PDF in A4
cli-brief-pptx = slides, PPTX
cli-brief-xlsx = all its tables, XLSX workbook
cli-brief-nothing = Name a file to make: --pdf, --page, --pptx or --xlsx.
cli-slides = a PPTX of the city, whose look is taken
cli-cards = Make the report cards of all RTs of a place.
cli-cards-pdf = PDF file
cli-base-url = address at which readers reach the dashboard, for QR codes
cli-per-sheet = cards on a sheet of A4
cli-picture = Make a picture of a page.
cli-picture-page = page, as in its address
cli-picture-show = part of the page, as in its address
cli-choose = choice on the page, as in its address; may be repeated
cli-picture-size = for a slide or for a message on a phone
cli-picture-out = .svg or .png file
cli-picture-ending = { $file } is no name of a picture. Let it end in .svg or .png.
cli-place = code of the place
cli-year = year; without it all years
cli-lang = language of the file
cli-unknown-place = There is no place “{ $key }” in { $folder }. Use a code of the column location_id in locations.csv.
cli-unknown-year = The data have no year { $year }. There are: { $years }.
cli-unknown-page = There is no page “{ $page }”. There are: { $pages }.
cli-unknown-part = That page has no part “{ $part }”. There are: { $parts }.
cli-unknown-choice = There is no choice “{ $choice }” on that part of the page. There are: { $choices }.
cli-no-picture = That part of the page has no picture: { $sentence }

cli-build = Build the data of a province or a nation from CSV or Parquet files.
cli-build-source = folder of files, pattern of file names, or one file
cli-build-out = folder to write; an older build there stays whole until the new one is done
cli-build-engine = engine: pandas for a city, duckdb for one machine, spark for many
cli-build-master = address of the Spark cluster, for example spark://… or sc://…
cli-build-places = Reading places and checking all files …
cli-build-cities = Cities and districts: part { $at } of { $of } …
cli-build-levels = Adding up …
cli-build-stopped = Stopped. The older build is whole; run the same command to go on.
cli-build-other-folder = The folder { $folder } holds something else and was not changed. Choose an empty one or an older build.
cli-build-no-engine = The engine { $engine } is not installed. Install it with: make nation
cli-build-rows = ({ $n } rows)
cli-build-more = … and { $n } more like this; all of them in problems.json.
cli-build-done = { $folder }: { $cities } cities and districts, { $locations } places, { $indicators } readings, { $activities } lines of works; { $left_out } rows left out.
