## What is wrong with the data

effect-note = Only about how the file was read.
effect-noticed = No figure is changed.
effect-left_out = This row is not part of any total.
effect-refused = This file is not used.

problem-where-file = { $file }: { $reason }
problem-where-line = { $file } line { $line }: { $reason }
problem-where-column = { $file } column { $column }: { $reason }
problem-where-cell = { $file } line { $line } column { $column }: { $reason }

problem-folder_missing = The data folder “{ $value }” was not found. Check KOTAKU_DATA, or start from the project folder.
problem-file_missing = This table is not there. Add it as a file or sheet of this name; its columns are in the template.
problem-file_empty = This file is empty. Fill in the column names and the data.
problem-file_unreadable = This file cannot be read ({ $why }). Check its permissions.
problem-column_missing =
    A required column is missing: { $column }. { $unknown ->
        [none] {""}
       *[other] Columns that were not understood: { $unknown }.{" "}
    }Add it, or compare with the template.
problem-column_twice = The column { $column } is there more than once. Remove the one that is not used.
problem-package_unreadable = This file is not valid JSON. Correct it or remove it.
problem-ground_unreadable = This file is not GeoJSON: land as polygons and names as points (kind: water, island, neighbour), longitude first. Correct it or remove it; the map is shown without land.
problem-boundaries_unreadable = This file is not GeoJSON: a collection of shapes (FeatureCollection) with location_id. Correct it or remove it.
problem-map_unreadable = This map is no { $kind } that can be read. Export it again from the map it comes from.
problem-shapefile_part_missing = This shapefile comes without its .dbf, which says which place each shape is of. Send all of its parts (.shp, .dbf, .prj) in one ZIP.
problem-map_no_crs = This map names no coordinate system and its coordinates are no degrees, so its shapes are not drawn{ $guess ->
        [0] { "" }
       *[other] ; it looks like { $guess }
    }. Add the .prj file, or save it again as EPSG:4326.
problem-map_crs_unknown = The coordinate system of this map is not known: “{ $crs }”. Save it again as EPSG:4326.
problem-maps_told_unreadable = This file is not JSON with the names of map files, each with key and crs. Correct it or remove it; the maps are read without it.
problem-map_converted = Coordinates of { $n } shapes converted from { $crs } to longitude and latitude.
problem-shape_area_differs = The shape of { $place } covers { $covered }, while its area by the decree is { $decreed }. Check which one is right.
problem-shapes_below_decree = The shapes of all RTs of { $place } together cover { $covered }, less than its slum area by the decree, { $decreed }. Check the borders of the RTs, or which RTs belong to it.
problem-points_read =
    { $n ->
        [one] The position of { $n } place, of which the list of places says none, is taken from this map.
       *[other] The positions of { $n } places, of which the list of places says none, are taken from this map.
    }
problem-point_differs = The point of this map lies { $metres } m from where the list of places has this place. The list is used; check which one is right.
problem-shape_mended =
    { $n ->
        [one] The line of { $n } shape crosses itself a little, number { $shapes }. It is tidied up, and its area changes by less than 1%; correct the drawing.
       *[other] The lines of { $n } shapes cross themselves a little, numbers { $shapes }. They are tidied up, and their areas change by less than 1%; correct the drawing.
    }
problem-shape_far =
    { $n ->
        [one] { $n } shape lies more than 10 km from where the list of places has its place, number { $shapes }. Check the place that is named or the coordinate system of the map; it is still drawn.
       *[other] { $n } shapes lie more than 10 km from where the list of places has their place, numbers { $shapes }. Check the place that is named or the coordinate system of the map; the shapes are still drawn.
    }
problem-shapes_overlap =
    { $n ->
        [one] { $n } shape overlaps, number { $shapes }. Check its borders; it is still drawn.
       *[other] { $n } shapes overlap, numbers { $shapes }. Check their borders; the shapes are still drawn.
    }
problem-shape_not_drawn =
    Shapes not shown on the map: { $n }, number { $shapes }; { $why ->
        [no_place] they do not say their location_id. Fill in the code of the place.
        [unknown] the place is not in the list of places (locations). Add it, or correct its code.
        [kind] they are neither polygons nor points. Send the boundary as a polygon.
        [numbers] their coordinates are not pairs of longitude and latitude. Export them again.
        [points] a ring has fewer than three corners. Draw it again.
        [crosses] a ring crosses or covers itself. Correct the drawing.
        [twice] there is another shape for the same place. Keep one, or join its parts.
        [again] they are identical to an earlier shape, which is shown once.
        [coordinates_swapped] longitude and latitude seem to be swapped. GeoJSON writes longitude first.
        [coordinates_projected] the coordinates seem to be metres, not degrees. Convert them to EPSG:4326.
       *[other] they lie outside Indonesia. Check the coordinates.
    }
problem-no_rows = This file holds only column names.
problem-column_unknown = The column “{ $column }” is not known and not read.
problem-row_twice =
    { $how ->
        [typed] Read as identical to an earlier row ({ $place }), although the places are written { $typed }; counted once (line { $lines }). If the places differ, write the code of each.
        [place] Identical to an earlier row ({ $place }); counted once (line { $lines }). Check the place if it should be another one.
       *[key] Identical to an earlier row ({ $value }); counted once (line { $lines }).
    }
problem-parents_too_many = The places here contain one another in a loop or a chain that is too long; the deepest ones are taken to have no place above. Check the column of the place above.
problem-unknown_parent = The place above, “{ $value }”, is not in the list of places (locations); this place is taken to have none above it.
problem-negative_deficit = A deficit cannot be { $value }, below zero; the score counts it as zero. Check the sign.
problem-over_hundred_percent = { $value } is more than the whole; the score counts 100% at most. Check what it is a share of.
problem-over_base = A deficit of { $value } is larger than the whole of { $base }; the score counts it as 100%. Check both.
problem-row_too_long =
    { $cut ->
        [none] This row has more cells than there are columns, so its cells may have moved. Put quotes around a text that holds the sign between columns, and remove empty cells at its end.
       *[other] This row has more cells than there are columns; “{ $cut }” may be meant, with a decimal comma and no quotes. Put quotes around it, or write it with a point.
    }
problem-required_empty = This required cell is empty. Fill it in.
problem-not_a_number = “{ $value }” is not a number. Write it like 1460.39 or 1.460,39.
problem-not_whole = “{ $value }” must be a whole number.
problem-number_too_large = “{ $value }” is too large for this column. Check its unit.
problem-not_a_date = “{ $value }” is not a date. Write 2018, 2018-12 or 2018-12-05.
problem-not_allowed = “{ $value }” is not one of the choices of this column: { $allowed }.
problem-below_minimum = { $value } is less than { $limit }.
problem-above_maximum = { $value } is more than { $limit }. Check its unit.
problem-rows_conflict =
    { $how ->
        [typed] Lines { $lines } are read as one place ({ $place }), although the places are written { $typed }, and they differ; all are left out. If the places differ, write the code of each; if it is one place, keep the row that is right.
        [place] Lines { $lines } are about one place ({ $place }) but differ; all are left out. First check whether the place was read as it was meant; if it is one place, keep the row that is right.
       *[key] Lines { $lines } have one code ({ $value }) but differ; all are left out. Keep the one that is right.
    }
problem-unknown_place = The place “{ $value }” is not in the list of places (locations). Add it, or correct its code.
problem-no_place_known = None of the { $places } places of this table is in the list of places (locations), for example “{ $value }”. Check whether it is the right list, or make the codes agree.
problem-set-aside = { $reason } The cell counts as empty.
problem-lines-more = { $lines } and { $n } more
problem-build_unreadable = This build cannot be read. Build it again with the command build.
problem-build_no_files = This folder is a build, not files of data. Give the folder that it was made from, or open it in the dashboard.
problem-build_of_other_version = This build was made by another version. Build it again with the command build.
problem-alike =
    { $n ->
        [one] { $reason } So it is with one more row of this file.
       *[other] { $reason } So it is with { $n } more rows of this file.
    }
problem-same-in = { $reason } The same in { $n } rows: { $lines }.
problem-like-in = { $reason } So it is with this column in { $n } rows: { $lines }.
problem-takes-along = { $reason } So these do not count: { $rows }.
taken-locations =
    { $n ->
        [one] one place
       *[other] { $n } places
    }
taken-indicators =
    { $n ->
        [one] one indicator value
       *[other] { $n } indicator values
    }
taken-activities =
    { $n ->
        [one] one activity
       *[other] { $n } activities
    }
taken-outcomes =
    { $n ->
        [one] one outcome
       *[other] { $n } outcomes
    }
taken-remarks =
    { $n ->
        [one] one remark of the compilers
       *[other] { $n } remarks of the compilers
    }
taken-checks =
    { $n ->
        [one] one check
       *[other] { $n } checks
    }
taken-decrees =
    { $n ->
        [one] one row of a decree
       *[other] { $n } rows of decrees
    }
taken-figures =
    { $n ->
        [one] one published figure
       *[other] { $n } published figures
    }
taken-collaboration =
    { $n ->
        [one] one event of collaboration
       *[other] { $n } events of collaboration
    }
taken-actors =
    { $n ->
        [one] one organisation
       *[other] { $n } organisations
    }
taken-with-money = { $rows } ({ $money })
problem-unknown_indicator = The indicator “{ $value }” is not in the register. Check its spelling.
problem-unknown_activity = The activity “{ $value }” is not in the list of activities. Correct the activity_id.
problem-range_reversed = The lower end { $value } is more than the upper end.
problem-file_too_large = This file is larger than { $limit } MB. Split it.
problem-not_text = This file is neither text nor a workbook. Save it again as CSV UTF-8 or .xlsx.
problem-quote_open = The quotation mark opened in this line is never closed, so the rest of the file cannot be read. Close it.
problem-workbook_unreadable = This workbook is damaged, cut short, or holds an unsafe part. Open it in Excel and save it again as .xlsx, or ask for another copy.
problem-web_page = This file is a web page (HTML or XML), not a table; it may have been saved from a browser, or after a login had run out. Open it in Excel or a browser, look at what it holds, and save it as .xlsx or CSV.
problem-archive_unreadable = This ZIP file is damaged. Make it again.
problem-archive_too_many = This file holds more than { $limit } files inside. Send only the data files.
problem-archive_too_large = This file holds more than { $limit } MB when it is opened. Send only the data files.
problem-archive_locked = This file is locked with a password. Unlock it first.
problem-archive_empty = This ZIP file holds no data file.
problem-too_many_cells = This sheet covers more than { $limit } cells. Delete empty rows, columns and merged areas.
problem-too_many_rows = This file has more than { $limit } rows. Split it.
problem-too_many_columns = This file has more than { $limit } columns. Delete those that are not data.
problem-too_slow = Reading this file takes more than { $limit } seconds. Split it.
problem-table_twice = Every row of this file is also in { $other }; none counts twice.
problem-rows_in_both =
    { $n ->
        [one] This row is also in { $other }; it counts once.
       *[other] { $n } rows, this one first, are also in { $other }; each counts once.
    }
problem-table_repeated = By its name this is a copy or a summary of { $other }, which was read; it does not count, so that nothing counts twice. If it holds something else, give it another name.
problem-files_joined = Read as one table with { $other }.
problem-ids_of_file = { $n } numbers of activities here stand for other activities in { $other }; the numbers of this file were given its name, so that none is mistaken.
problem-year_from_name = There is no column for the year; the year { $read } of all rows was taken from the name of the file or sheet.
problem-form_read = Read as the numeric form of one RT, one row per criterion; { $n } rows of means and totals were not taken, since they are worked out anew.
problem-year_read_as = “{ $value }” is read as { $read }. { $n } such cells.
problem-upload_too_slow = Reading what was sent takes more than { $limit } seconds and was ended, so that other readers need not wait. Send only the tables, as CSV, or in several parts.
problem-upload_ended = Reading what was sent came to an end; the file is probably damaged or needs too much memory. Save its tables as CSV and send them again.
problem-formats_unseen = This format gives the values of cells and not how they are shown: a share shown as 75% is read as 0.75. If a column holds percent, save the file as .xlsx.
problem-total_row = “{ $value }” is a row of totals, not data; it is left out so that nothing counts twice.
problem-number_ambiguous = “{ $value }” may be thousands or decimals, and this column uses both. Write it without a sign for thousands.
problem-unit_in_cell = “{ $value }” carries a unit that is not that of the column. Write the number alone, in the unit of the column.
problem-digits_lost = “{ $value }” is in scientific form; Excel lost some of its digits. Write the whole number.
problem-cell_too_long = This cell is longer than { $limit } characters. Look for a quotation mark that is not closed, or shorten it.
problem-date_ambiguous = “{ $value }” may be two dates, and this column uses both orders. Write it like 2018-12-05.
problem-activity_conflict = The activity “{ $value }” is given different places, kinds, volumes or units; all its rows ({ $lines }) are left out. Make them agree, or give them other codes.
problem-ambiguous_place = “{ $value }” may be one of several places: { $keys }. Write the code.
problem-several_places = “{ $value }” names more than one RT or RW. Write one row for each RT, or record it for the RW or kelurahan.
problem-rt_counted = The column “{ $column }” holds one number for each kelurahan, so it is read as how many RTs there are: the rows are about the kelurahan. If it is the number of an RT, write it like “RT 12”.
problem-rt_maybe_counted = The column “{ $column }” never holds two RTs of one kelurahan or RW; it is read as the number of an RT. If it is how many there are, call the column “Jumlah RT”; if it is a number, write it like “RT 12”.
problem-place_in_two = { $place }: { $value } is written here, while line { $line } has { $kept }, which is used. If these are two different RTs, give each a code in a list of places.
problem-place_made =
    { $n ->
        [one] { $place } is not in the list of places; it was made of its one RT that is there, and holds that RT.
       *[other] { $place } is not in the list of places; it was made of its { $n } RTs that are there, and holds them.
    }
problem-row_short = This row is shorter than the header; the cells that are not there count as empty. It may have been cut off.
problem-last_line_open = The last line of this file does not end; the file may have been cut short while it was copied.
problem-formula_without_value = The formula { $value } was saved without its result, so the cell is empty. Open it in Excel, save it again, and send it again.
problem-figure_merged = “{ $value }” stands in a merged cell and counts in its first row only. Fill in the figure of this row.
problem-bases_differ = { $place }: { $value } is written here, while line { $line } has { $kept }, which is used. Make them agree, or send a list of places.
problem-differs_from_package = This file is not what datapackage.json recorded of it; it may have been cut short, or changed since.
problem-read_as_thousands = “{ $value }” is read as { $read } (a sign for thousands); nothing in the column shows otherwise. { $n } such cells.
problem-read_as_decimals = “{ $value }” is read as a decimal number below one thousand; nothing in the column shows otherwise. { $n } such cells.
problem-column_unit = The heading “{ $column }” names a unit that is not that of the column, so it is not read. Write its figures in the unit of the template.
problem-unit_in_heading = The heading names a unit or scale: “{ $value }” is read as { $read }. { $n } cells are like this.
problem-read_behind_scale = “{ $value }” is read as { $read }: before a word such as million, the sign parts decimals. { $n } cells are like this.
problem-count_in_parts = { $indicator }: { $value } is not a whole number ({ $n ->
        [one] { $n } row
       *[other] { $n } rows
    }). If a percentage is meant, write it in the column percent.
problem-read_as_percent = The heading names no unit, and a figure such as “{ $value }” is not a whole number, so it is read as percent. Write the unit in the heading, such as (%) or (KK).
problem-volume_assumed = The heading names no unit; it is read as a volume ({ $unit }), not as percent. Write the unit in the heading.
problem-column_neither = Figures such as “{ $value }” are not whole numbers and some are over 100, so the column is not read. Write the unit in the heading, such as (%) or (KK).
problem-year_beyond_reason = The year of “{ $value }” is beyond reason: not within { $from }–{ $to }. Correct the year.
problem-formula_error = “{ $value }” is a formula that failed, so the cell holds no value; lines { $lines }. Correct the formula where the file comes from. { $n } cells are like this.
problem-byte_broken = “{ $value }” holds a broken character (�); lines { $lines }. Check how it is written, or save it again as CSV UTF-8.
problem-text_cut = This text is longer than { $limit } characters; its beginning is used. Shorten it.
problem-date_read_as = “{ $value }” is read as { $read }, day first. { $n } such cells.
problem-parts_over_base = { $first } and { $second } together are { $total }, more than the whole of { $base }. Something may be counted twice.
problem-range_over_bands = { $indicator }: { $from_percent }–{ $to_percent }% may be worth { $low } to { $high } points, so the score stays a range. Give the surveyed volume.
problem-zero_by_estimate = { $indicator }: this zero is a reading of the source, not a measurement. A survey would settle it.
problem-share_for_percent = None of the { $n } figures of this column is above 1: they seem to be fractions, not percent. If so, multiply them by 100.
problem-good_share = “{ $value }” says how much is good; it is read as the deficit, 100% less that figure ({ $n } cells): { $indicator }.
problem-good_volume = “{ $value }” counts what is good, not the deficit, and cannot be turned round. Write its percent, or how many fall short: { $indicator }.
problem-good_fraction = “{ $value }” says how much is good, but none of its figures is above 1: they seem to be fractions, not percent, and are not read. Write percent.
problem-area_in_square_metres = An area of { $area } is too large for this place; it may be in square metres. If so, divide it by 10,000.
problem-coordinates_swapped = The position { $lat }; { $lon } seems swapped: latitude and longitude. It is not shown on the map.
problem-coordinates_projected = The position { $lat }; { $lon } looks like metres of { $system }, not degrees. Convert it to EPSG:4326. It is not shown on the map.
problem-coordinates_zero = The position 0; 0 means that nobody filled it in. Leave the cells empty. It is not shown on the map.
problem-coordinates_far = The position { $lat }; { $lon } is outside Indonesia. It is not shown on the map.
problem-year_ahead = The year { $value } has not come yet. Check the year.
problem-finished_before_start = Finished { $finished }, before the start in { $started }. Check both dates.
problem-spent_over_budget = { $later } { $paid } is more than { $earlier } { $agreed } of the same activity. The budget may have been raised; say so in the note.
problem-outside_kawasan = { $place } belongs to no slum area, while other RTs of its kelurahan do. Its RT or RW may be a misprint; the activity still counts for the kelurahan.
problem-works_over_deficit =
    { $until ->
        [none] { $work }: { $built } built in { $place } since { $year }, more than the recorded deficit, { $need }. The time, the scope or the base may differ; check before comparing them.
       *[other] { $work }: { $built } built in { $place } in { $year }–{ $until }, more than the recorded deficit, { $need }. The time, the scope or the base may differ; check before comparing them.
    }
problem-unit_cost_far =
    { $n ->
        [one] { $work }: { $cost } per { $unit }, while the only other one to compare with cost { $usual }, and nothing explains why. Explain it in cost_note.
       *[other] { $work }: { $cost } per { $unit }, far from the { $usual } that is usual among { $n } others, and nothing explains why. Explain it in cost_note.
    }
problem-works_alike =
    { $same ->
        [everything] { $n } activities ({ $work }) in { $place }, { $year }, are recorded with identical details: { $ids }. This may be one activity entered again; all of them count.
       *[packages] { $n } activities of one kind ({ $work }) in { $place }, { $year }, from one source: { $ids }. They may be separate packages, or one activity entered again; all of them count.
    }
problem-class_stated_otherwise = { $who } calls { $place } { $stated } ({ $year }), while its criteria work out at { $low }–{ $high } points: { $class_low } to { $class_high }.
problem-class_not_computable = { $who } calls { $place } { $stated } ({ $year }); the criteria on record only say that its score lies between { $low } and { $high } points, so this cannot be checked. Complete the criteria.
problem-mark_not_used = This picture is not used as a mark. Use a PNG, JPEG or WebP of 100 KB at most in the same folder.
problem-noticed = Noticed by the compilers: { $noticed } Source: { $origin }.
problem-two_figures =
    { $year ->
        [none] { $measure }, { $place }: { $n } different answers, from { $low } to { $high } (by { $who }). They may mean different steps or funds; all are kept.
       *[other] { $measure }, { $place } { $year }: { $n } different figures, from { $low } to { $high } (by { $who }). { $scope ->
            [same] Their scope is the same, so they cannot all be true; check the sources.
           *[other] Their scope may differ; compare them only after checking.
        }
    }
problem-one_figure_two_places = { $measure }: { $value } ({ $year }) is said of { $place } and also of { $other }, which is larger; one may have been taken for the other. Check the sources.
problem-two_decrees = The slum decree of { $place } of { $date } is given different numbers: { $numbers }. Check the number on the decree.
problem-part_over_whole = { $measure }, { $place } { $year }: { $part } is more than the { $whole } of { $other }, which contains it. { $scope ->
        [same] A part cannot be more than its whole; check both.
       *[other] Check the scope of both.
    }
problem-handled_over_area = { $place }: { $handled } of slum is said to be dealt with ({ $year }), more than its slum area of { $area } ({ $since }). Check both.
problem-remainder = Slum area of { $place } ({ $year }): { $before } less the { $handled } dealt with leaves { $left }, while { $after } is said to remain. Check all three.
problem-area_without_decree = A slum area of { $area } ({ $reported }) is reported, less than the { $decree } of the { $year } decree, but no decree in these data states it. Quote it as reported, not as decreed.
problem-output_stated_otherwise = { $work } in { $place } { $year }: { $who } states { $stated }, while the recorded activities add up to { $built }. The activities are used.
problem-unit_stated_otherwise = { $work } in { $place } { $year }: { $who } states { $stated }, while the activities record { $built }. The units differ; the activities are used.
problem-count_stated_otherwise = { $measure } in { $place }: { $who } states { $value }, while the list of places has { $found }. Check the codes in the list of places.
problem-workbook_in_nation = Workbooks are not read for data of this size. Save each of its sheets as CSV or Parquet.
problem-file_not_used = This file was not recognised as a table of the dashboard and was not read. Compare its column names with the template.
problem-table_not_known =
    This file was not recognised and was not read. It is nearest to { $near }; it lacks the columns: { $missing }.{ $unknown ->
        [none] {""}
       *[other] {" "}Columns that were not understood: { $unknown }.
    } Rename them, or compare with the template.
heading-location_id = Kelurahan, RT and RW (or { $heading })
heading-indicator = { $heading } (or a column for each criterion, such as “1a Volume”)
near-locations = the list of places
near-indicators = the table of indicators
near-activities = the list of activities
near-outcomes = the outcomes of activities
near-decrees = the list of decrees
near-figures = the ledger of figures
near-actors = the list of organisations
near-collaboration = the record of collaboration
near-checks = the checks after handover
near-remarks = the remarks of the compilers
problem-year_not_told = This file names no year, so { $columns } cannot be set in a year; places and their bases are read all the same. Add a column for the year, or write it in the title of the table or the name of the file, such as “Lampiran SK 2020”.
problem-column_assumed = There is no column { $column }; every row is taken to say “{ $read }”.
problem-lines_above =
    { $n ->
        [one] One line above the column names was passed over.
       *[other] { $n } lines above the column names were passed over.
    }
problem-footnote = “{ $value }” was taken for a footnote, not for data.
problem-header_again = The column names stand here again; passed over.
problem-column_numbers = A row that numbers the columns; passed over.
problem-hidden_characters = “{ $value }” held characters that nobody sees; they were taken off.
problem-word_read_as =
    { $n ->
        [one] “{ $value }” is read as “{ $read }” (1 row).
       *[other] “{ $value }” is read as “{ $read }” ({ $n } rows).
    }
problem-place_read_as =
    { $n ->
        [one] “{ $value }” is read as { $read }; one row writes its place otherwise than the list of places.
       *[other] “{ $value }” is read as { $read }; { $n } rows write their place otherwise than the list of places.
    }
problem-activity_read_as =
    { $n ->
        [one] “{ $value }” is read as { $read }; one row writes its activity otherwise than the list of activities.
       *[other] “{ $value }” is read as { $read }; { $n } rows write their activity otherwise than the list of activities.
    }
problem-name_printed_otherwise = The source writes “{ $value }”; here it is called “{ $name }”.
problem-parent_circle = { $place } lies in { $other }, which in turn lies in { $place }, so the totals of both cannot be trusted. Correct the parent_id.
problem-negative_area = A slum area cannot be { $value }. Check the sign.
problem-base_zero = A deficit of { $value } is recorded out of a whole of { $base }; no share can be worked out and the score cannot be told yet. Fill in the base.
problem-work_over_deficit = { $work }: the { $built } of this activity alone are more than the deficit recorded in { $place } in { $year }, { $need }. Check its volume, or whether all that is missing was recorded.
problem-cells_empty =
    { $what ->
        [volume] The volume is empty in { $n } of { $rows } rows, so what was built is known in part only. Fill it in where it is known.
        [unit] The unit is empty in { $n } of { $rows } rows, so their cost per unit cannot be worked out. Fill it in where it is known.
        [stage] The stage is empty in { $n } of { $rows } rows, so they do not count as finished works. Fill it in where it is known.
        [amount_rupiah] The amount in rupiah is empty in { $n } of { $rows } rows, so totals of money cover only the others. Fill it in where it is known.
        [funding_source] The source of money is empty in { $n } of { $rows } rows; they are shown as “Source of money not stated”. Fill it in where it is known.
       *[figure] { $n } of { $rows } rows hold no volume, percent or range; their criteria count as not surveyed. Fill in what the survey found.
    }
problem-words_as_typed =
    { $n ->
        [one] { $words } is not in the lists of the dashboard; it is shown as typed ({ $rows } rows).
       *[other] { $n } words of this column are not in the lists of the dashboard; they are shown as typed ({ $rows } rows): { $words }.
    }
problem-resource_missing = datapackage.json names this file, but it is not there.
problem-recipe_used = Read as { $recipe }; its places were made from columns. See “How each column was read”.
problem-percent_stated_otherwise = { $indicator }: the source states { $stated }, while its volume and base give { $share }. The volume is used; check both.
problem-points_stated_otherwise = { $indicator }: the source gives { $stated } points, while the rule gives { $computed }. The rule is used; check volume and base.
