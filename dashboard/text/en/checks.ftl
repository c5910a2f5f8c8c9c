## Still working?

checks-headline-never =
    { $n ->
        [one] No look at { $n } finished physical work in { $place } is recorded{ $until }.
       *[other] No look at { $n } finished physical works in { $place } is recorded{ $until }.
    }
checks-headline-used =
    { $n ->
        [one] { $looked } of { $n } finished physical work looked at{ $until }; { $used } still in use.
       *[other] { $looked } of { $n } finished physical works looked at{ $until }; { $used } still in use.
    }
checks-headline-nothing = No finished physical work in { $place } has to be looked at{ $until }{ $others }.
checks-title-never = No look is recorded{ $until }
checks-title = { $looked } of { $works } physical works looked at{ $until }: { $exists } still there, { $working } working
checks-subtitle = { $place } · { $period } · answers of the last look · finished physical works · number of works.
checks-rule = A rule of this dashboard, not a regulation: every activity is looked at once a year, at the latest { $months } months after the last look or after it was finished.
checks-unfinished =
    { $n ->
        [0] { "" }
        [one] { $n } activity is not finished and needs no look yet.
       *[other] { $n } activities are not finished and need no look yet.
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
        [one] { $n } other finished activity is no physical work (training, clean-up).
       *[other] { $n } other finished activities are no physical works (training, clean-ups).
    }
checks-label = The last look at activities in { $place }
checks-exists = There
checks-good = Good
checks-working = Working
checks-used = Used
found-yes = yes
found-partly = partly
found-no = no
found-not_said = not recorded
found-not_looked = not looked at
checks-count = { $answer } { $n }
checks-col-question = Question
checks-overdue-title =
    { $n ->
        [0] No look is overdue{ $until }
        [one] { $n } physical work is due for a first or another look{ $until }, since { $since }
       *[other] { $n } physical works are due for a first or another look{ $until }, the longest since { $since }
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
checks-col-looked = Last look
checks-col-found = Found
checks-col-improved = Improved
checks-col-due = Next look
checks-found = there: { $exists }; good: { $good }; working: { $works }; used: { $used }.
checks-looked = { $date }, { $by }
checks-by-unknown = who looked is not stated
checks-improved-none = not recorded
checks-due-late-years =
    { $n ->
        [one] due { $due }, { $n } year over
       *[other] due { $due }, { $n } years over
    }
checks-due-late-months =
    { $n ->
        [one] due { $due }, { $n } month over
       *[other] due { $due }, { $n } months over
    }
checks-due-late-days =
    { $n ->
        [one] due { $due }, { $n } day over
       *[other] due { $due }, { $n } days over
    }
checks-due-not-yet = due { $due }
sheet-checks = Looks
