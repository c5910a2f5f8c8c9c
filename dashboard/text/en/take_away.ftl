## Files to take along

file-as-of = data as of { $day }
file-version = version { $version }
file-day = made on { $day }
file-choice = { $name }: { $chosen }
file-list = Part { $part } of { $parts } of this list; the data file has all of it.
file-page = Page { $page } of { $pages }
file-table = The numbers
file-table-more = { $n ->
    [one] One more row is in the workbook (XLSX).
   *[other] { $n } more rows are in the workbook (XLSX).
    }
file-doubts = { $n ->
    [one] One note on these figures
   *[other] { $n } notes on these figures
    }
file-doubts-more = { $n ->
    [one] One more note is on the Data page.
   *[other] { $n } more notes are on the Data page.
    }

file-briefing-title = Briefing: slum areas in { $place }
file-method = How are these figures computed?
file-question = Question
file-number = Figure
file-answer = Answer
file-to-decide = To be decided
file-rule = Computed by ministerial regulation PUPR 14/PRT/M/2018: 16 criteria, at most 80 points; from 16 points on a place is called a slum. What nobody surveyed does not count as zero.
file-cards-title = RT reports: { $place }
file-code = QR code to { $address }
file-no-template = { $file } cannot be used as a template of slides. Choose a PPTX file that opens.
take-home = Take home
take-home-page = This page
take-home-page-pdf = The page (PDF)
take-home-briefing-pdf = In full (PDF)
take-home-xlsx = Workbook (XLSX)
take-home-briefing = Briefing
take-home-one-page = One page (PDF)
take-home-slides = Slides (PPTX)
take-home-png-slide = Picture for a slide (PNG)
take-home-png-phone = Picture for a phone (PNG)
take-home-svg = Drawing (SVG)
take-home-geojson = Map data (GeoJSON)
take-home-cards =
    { $n ->
        [one] Report of this RT
       *[other] Reports of { $n } RTs
    }
take-home-cards-1 = One a sheet (PDF)
take-home-cards-2 = Two a sheet (PDF)
file-picture-more = { $n ->
    [one] One more row is on the dashboard and in the workbook (XLSX).
   *[other] { $n } more rows are on the dashboard and in the workbook (XLSX).
    }
file-columns-more = { $n ->
    [one] One more column is in the workbook (XLSX).
   *[other] { $n } more columns are in the workbook (XLSX).
    }
file-doubts-before = { $n ->
    [one] One of them was told before.
   *[other] { $n } of them were told before.
    }
