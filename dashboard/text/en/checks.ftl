## Still working?

checks-headline-never =
    { $n ->
        [one] No check of { $n } finished physical work in { $place } is recorded{ $until }.
       *[other] No check of { $n } finished physical works in { $place } is recorded{ $until }.
    }
checks-headline-used =
    { $n ->
        [one] { $looked } of { $n } finished physical work checked{ $until }; { $used } still in use.
       *[other] { $looked } of { $n } finished physical works checked{ $until }; { $used } still in use.
    }
checks-headline-nothing = No finished physical work in { $place } has to be checked{ $until }{ $others }.
checks-title-never = No check is recorded{ $until }
checks-title = { $looked } of { $works } physical works checked{ $until }: { $exists } still there, { $working } working
checks-subtitle = { $place } · { $period } · answers of the last check · finished physical works · number of works.
checks-rule = A rule of this dashboard, not a government regulation: every activity is checked once a year, at the latest { $months } months after the last check or after it was finished.
checks-unfinished =
    { $n ->
        [0] { "" }
        [one] { $n } activity is not finished and needs no check yet.
       *[other] { $n } activities are not finished and need no check yet.
    }
checks-stage-unknown =
    { $n ->
        [0] { "" }
        [one] { $n } activity states no stage.
       *[other] { $n } activities state no stage.
    }
checks-nothing-standing =
    { $n ->
        [0] { "" }
        [one] { $n } other finished activity is not physical work (training, clean-up).
       *[other] { $n } other finished activities are not physical works (training, clean-ups).
    }
checks-label = The last check of activities in { $place }
checks-exists = There
checks-good = Good
checks-working = Working
checks-used = Used
found-yes = yes
found-partly = partly
found-no = no
found-not_said = not recorded
found-not_looked = not checked
checks-count = { $answer } { $n }
checks-col-question = Question
checks-overdue-title =
    { $n ->
        [0] No check is overdue{ $until }
        [one] { $n } physical work is due for a check{ $until }, since { $since }
       *[other] { $n } physical works are due for a check{ $until }, the longest since { $since }
    }
checks-list-title = Every finished physical work
checks-list-subtitle = Those that wait longest first · { $place } · as of { $today }.
checks-more =
    { $n ->
        [0] { "" }
        [one] and { $n } more; all are in the download.
       *[other] and { $n } more; all are in the download.
    }
checks-col-work = Activity
checks-col-place = Place
checks-col-finished = Finished
checks-col-looked = Last check
checks-col-found = Found
checks-col-improved = Improved
checks-col-due = Next check
checks-found = there: { $exists }; good: { $good }; working: { $works }; used: { $used }.
checks-looked = { $date }, { $by }
checks-by-unknown = who checked is not stated
checks-improved-none = not recorded
checks-due-late = due { $due }, { $overdue }
checks-due-not-yet = due { $due }
sheet-checks = Checks
