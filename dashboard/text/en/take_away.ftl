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
