## Data page

page-data = Data
page-data-count =
    { $n ->
        [0] Data
        [one] Data (1 note)
       *[other] Data ({ $n } notes)
    }
question-data = Can these figures be trusted, and can I have them?
data-headline =
    { $refused ->
        [0] { $left_out ->
            [0] All rows are counted; { $note ->
                [one] one note is worth knowing{ $which }.
               *[other] { $note } notes are worth knowing{ $which }.
            }
            [one] One row does not count; { $note } other notes{ $which }.
           *[other] { $left_out } rows do not count; { $note } other notes{ $which }.
        }
        [one] One file is missing or unusable, { $left_out } rows do not count, { $note } other notes{ $which }.
       *[other] { $refused } files are missing or unusable, { $left_out } rows do not count, { $note } other notes{ $which }.
    }
data-contradicting =
    { $n ->
        [0] { "" }
        [one] , one of them on figures that contradict
       *[other] , { $n } of them on figures that contradict
    }
data-headline-none = Every data file was read without a problem.
data-explained = No figure is corrected silently: what is doubtful stays and is marked; what is impossible is left out of every total and named here.
data-list-title = Data doctor: every note
data-none = There is no note for this choice.
data-about-areas = Only notes on the slum area of { $place }, { $year }.
data-about-scores = Only notes on the indicators of { $place }, { $year }.
data-about-money = Only notes on the spending of { $place }, { $year }.
data-about-map = Only notes on the map of { $place }, { $year }.
data-about-drop = Show every note
data-older = The newest version of these data cannot be used yet; the one before it is shown. { $why }
data-files-title = The files that were read
data-columns = How each column was read
data-licence = Licence: { $licence }
data-download-title = Download these data
data-download-note = Codes, units, sources and status come with them.
choice-severity = Kind of note
choice-severity-count = { $name } ({ $n })
choice-file = File
choice-file-all = All files
choice-own-gone = A reader’s own data exist only in the session that sent them, and that session is over; { $shown } is shown. Send them again on the Data page.
severity-all = every note
notes-folder = data folder
effect-pages = Pages: { $pages }.
files-file = File
files-table = Content
download-too-far = This download starts at a kecamatan; all data are in the folder of the build (Parquet).
files-files = Files
files-rows = Rows of data
files-used = Counted
files-left-out = Left out
columns-file = File
columns-column = Column of the file
columns-field = Read as
columns-how = How
read-how-known = known by its name
read-how-renamed = known by another name
read-how-assumed = not there; taken to be the same in every row
read-how-from_name = not there; taken from the name of the file or sheet
read-how-not_read = not read
own-title = Check your own data
own-explained = Send CSV files, a workbook (.xlsx, .xls, .xlsb, .ods) or a ZIP, or a map of RT boundaries (GeoJSON, shapefile in a ZIP, GeoPackage, KML), up to 20 MB per file. A map sent alone is joined with the data that are shown. They are checked and shown in this session only; nothing is stored on the server.
own-upload = Choose files
own-name = Your data
own-forget = Remove my data from this session
own-reading = Your files are being read.
own-queued = The files of another reader are being read; yours come next.
own-banner = A preview of your data: seen in this session only, not stored on the server.
own-template = An empty template and a filled example, with every column explained:
mark-doubts =
    { $n ->
        [one] One note on these figures
       *[other] { $n } notes on these figures
    }
download-csv = Download CSV
download-workbook = Its tables (XLSX)
download-package = The whole dataset (ZIP)
download-template = Template (XLSX)
download-template-csv = Template (CSV in a ZIP)
download-example = Filled example (XLSX)
download-problems = Download these notes
notes-typed = as typed: { $value }
notes-at-line = line { $line }
notes-at-column = column { $column }
own-limit = CSV, XLSX, ZIP, maps · up to 20 MB
cli-template = Write an empty template and a filled example into a folder.
cli-written = { $n } files written to { $folder }.
template-workbook = template.xlsx
template-example = example.xlsx
template-folder = csv
effect-doubt = The row still counts.
recipe-places = a table that names places in columns
recipe-r0 = an R0 table (1av … 7bn)
recipe-aspek = volumes by aspect (aspek_1a … aspek_7b)
recipe-baseline = a baseline form (volume_…)
recipe-simpuh = a list by criterion (SIMPUH)
recipe-investasi = a list of works

## Maps that were read

maps-title = Maps: shapes that were read
maps-file = File
maps-features = Shapes and points
maps-used = Used
maps-unknown = Place not known
maps-doubled = Same place
maps-faulty = No valid shape
maps-overlapping = Overlapping
maps-far = Far from its place
maps-system = Coordinate system
maps-area = Area of RT shapes
maps-decreed = Slum area by decree
maps-system-degrees = longitude and latitude
maps-system-unknown = not named
maps-ask-title = Tell more about the map
maps-ask-explained = Some shapes of the map you sent cannot be used yet. Pick the column that names their place and, where needed, the coordinate system; the map is read again. The file is kept only until this is answered, in this session.
maps-ask-key = Column that names the RT or the place
maps-ask-guessed = Look for it by the names of columns
maps-ask-column = { $name } ({ $cells })
maps-ask-system = Coordinate system
maps-ask-system-none = Pick a coordinate system
maps-ask-read = Read the map again
