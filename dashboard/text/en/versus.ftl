## Side by side

choice-vs = Compare with
vs-ask = Compare with …
vs-none = Nothing beside it
vs-year = year { $year }
vs-side = { $place } ({ $time })
vs-label = { $first } and { $second }
vs-subtitle = { $measure } · { $place } · { $rule }.
vs-money-subtitle = { $what } · { $kind }.
vs-col-aspect = Aspect
vs-col-what = What
headline-vs-scores = { $first }: { $points } points; { $second }: { $others } points. { $most }
headline-vs-money = { $kind }, { $first }: { $money }; { $second }: { $others }. { $most }
vs-most = They differ most in { $what } ({ $first } and { $second }).
vs-most-many = They differ most in { $what } ({ $exact ->
        [no] at least { $by }
       *[yes] { $by }
    }).
vs-same = Nothing differs.
vs-not-certain = What differs is not certain.
vs-money-same = Their parts are the same.
vs-money-none = not recorded
vs-survey = Survey of { $year }
vs-cannot = { $first } cannot be compared with { $second }: not both were surveyed by the same rule.
