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
