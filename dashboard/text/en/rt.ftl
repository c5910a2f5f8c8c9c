## RT report

page-rt = RT report
question-rt = What about my RT?
headline-choose-rt =
    { $n ->
        [0] No RT is recorded in { $place } yet.
        [one] Choose the RT in { $place }.
       *[other] Choose one of { $n } RTs in { $place }.
    }
headline-rt-none = No survey of criteria is recorded for { $place }.
headline-rt-unsurveyed = { $place } is not surveyed.
rt-survey-first = Its score can be computed once its criteria are surveyed.
rt-not-read = This RT is not surveyed. The figures of { $place } ({ $year }) are of the whole place, not of this RT.
rt-holding = What is still missing
rt-holding-note = Slum points by aspect, survey of { $year }
rt-points = { $points } of { $top } points
rt-nothing-missing = no deficit recorded
rt-unknown = { $criterion }: not surveyed
rt-built-summary =
    { $n ->
        [one] One finished activity{ $within }: { $latest }
       *[other] { $n } finished activities{ $within }; the latest { $latest }
    }
rt-built-in-year = {" "}(in { $year }: { $n })
rt-promised-summary = { $plans } activities planned or ongoing; { $open } of { $n } promises not recorded as kept
rt-built = What was built{ $until }
rt-built-none = No finished activity is recorded in this RT{ $until }{ $others }.
rt-built-more = The latest { $shown } of { $n } finished activities
rt-shared = volume for several RTs
rt-promised = What is promised{ $until }
rt-promised-none = No promise or plan is recorded for this RT{ $until }.
rt-promise-open = open
rt-promise-kept = kept
rt-promise-late = kept late
rt-open-score = See its score in detail
rt-open-map = See it on the map
