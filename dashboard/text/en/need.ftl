## Need, built, with an amount

need-headline-over = { $aspect } in { $place }: { $built } built{ $when }, more than the recorded { $need }.
need-headline-short = { $aspect } in { $place }: { $built } built{ $when } against { $need }.
need-headline-no-need = { $aspect } in { $place }: { $built } built{ $when }; need not recorded.
need-headline-apart =
    { $n ->
        [one] { $aspect } in { $place }: { $n } activity{ $when } not comparable with the need.
       *[other] { $aspect } in { $place }: { $n } activities{ $when } not comparable with the need.
    }
need-headline-not-built = { $aspect } in { $place }: { $need }; no finished activity recorded{ $when }{ $others }.
need-headline-not-recorded = { $aspect } in { $place }: neither need nor finished activity recorded{ $when }{ $others }.
need-headline-share-only = { $aspect } in { $place }: need in percent only; no finished activity recorded{ $when }{ $others }.
need-headline-nothing = Neither a need nor works that meet it are recorded for { $place } yet.
need-headline-nothing-year = Neither a need nor a finished activity is recorded in { $place } in { $year }{ $others }.
need-title =
    { $n ->
        [one] Of { $n } need: { $counted }
       *[other] Of { $n } needs: { $counted }
    }
need-title-over = { $n } exceeded
need-title-short = { $n } not met
need-title-met = { $n } met
need-title-unknown = { $n } not comparable yet
need-title-year =
    { $n ->
       *[other] Activities finished in { $year } meet { $built } of { $n } needs
    }
need-subtitle = { $place } · { $year } · need, built and with an amount, in one unit per aspect · { $money }.
need-no-money = no amounts
need-explained = Need: the deficit recorded in the survey before the works. Built: the volume of finished activities. With an amount: the part of what was built that states this kind of money. Where an activity improves two criteria at once, the larger deficit is used.
need-unknown-kinds =
    { $n ->
        [0] { "" }
        [one] { $n } finished activity of another kind is not shown here: it cannot be matched to one criterion in the same unit.
       *[other] { $n } finished activities of { $kinds } other kinds are not shown here: they cannot be matched to one criterion in the same unit.
    }
need-label = Need, built and with an amount in { $place }
need-label-aspect = { $aspect }: need, built and with an amount in { $place }
need-aspect-works = { $aspect }: { $works }
need-bar-need = Need
need-bar-built = Built
need-bar-paid = With an amount
need-in-year = { $volume } ({ $year })
need-of-whole = not broken down to this place
need-unknown-later = no survey before the works of this year
need-unknown-share_only = { $shares }; the total it is a share of is not recorded
need-later = The { $year } survey recorded a deficit of { $volume }.
need-unknown-above = recorded for a place above, not here
need-unknown-below = recorded for some places inside it only
need-unknown-not_surveyed = not recorded at this place yet
need-built =
    { $n ->
        [one] { $volume }, { $n } activity
       *[other] { $volume }, { $n } activities
    }
need-nothing-built = no finished activity recorded yet
need-nothing-built-year = no finished activity recorded in { $year }{ $others }
need-shared-out =
    { $n ->
        [one] { $n } activity, its volume shared out to RTs
       *[other] { $n } activities, their volume shared out to RTs
    }
need-apart-no_unit =
    { $n ->
        [one] { $n } activity without a unit, cannot be set beside it
       *[other] { $n } activities without a unit, cannot be set beside it
    }
need-apart-other_unit =
    { $n ->
        [one] { $n } activity in another unit, cannot be set beside it
       *[other] { $n } activities in another unit, cannot be set beside it
    }
need-apart-no_volume =
    { $n ->
        [one] { $n } activity without a volume, cannot be set beside it
       *[other] { $n } activities without a volume, cannot be set beside it
    }
need-apart-no_ratio =
    { $n ->
        [one] { $n } activity whose effect cannot be counted in this unit
       *[other] { $n } activities whose effect cannot be counted in this unit
    }
need-apart-before =
    { $n ->
        [one] { $n } activity before the first survey, not counted
       *[other] { $n } activities before the first survey, not counted
    }
need-paid = { $volume }, { $money }
need-paid-elsewhere =
    { $n ->
        [one] the amount of { $n } activity is recorded at a place above
       *[other] the amounts of { $n } activities are recorded at places above
    }
need-paid-bare =
    { $n ->
        [one] { $n } activity without this kind of amount
       *[other] { $n } activities without this kind of amount
    }
need-paid-none = no amount
need-gap-over = { $volume } more was built than the recorded need.
need-gap-short = { $volume } of the recorded need not met yet.
need-gap-short-open = At most { $volume } of the recorded need not met yet; some activities cannot be set beside it.
need-gap-none = As much was built as the recorded need.
need-why = Possible reasons: { $reasons }.
need-odd = To be checked: { $reasons }.
need-why-not-recorded = The reason is not recorded.
need-why-unread = { $words } not recorded, so that the need is at least this
need-why-missing-rts =
    { $n ->
        [one] { $n } RT not surveyed
       *[other] { $n } RTs not surveyed
    }
need-why-later =
    { $n ->
        [one] { $n } activity after the year of the survey ({ $year })
       *[other] { $n } activities after the year of the survey ({ $year })
    }
need-why-same-year =
    { $n ->
        [one] { $n } activity in the year of the survey ({ $year }), which came first is not recorded
       *[other] { $n } activities in the year of the survey ({ $year }), which came first is not recorded
    }
need-why-outside = { $volume } built in { $places }, outside the RTs delineated as slum
need-why-several-kinds = several kinds of work counted together ({ $words })
need-why-far-cost =
    { $n ->
        [one] the cost per unit of { $n } activity is far from that of others, perhaps other work under the same name
       *[other] the cost per unit of { $n } activities is far from that of others, perhaps other work under the same name
    }
need-why-other-unit-said = a published figure for { $places } says { $volume }, another unit than the activity ({ $built })
need-why-other-volume-said = a published figure for { $places } says { $volume }, not { $built }
need-why-improved-less =
    { $n ->
        [one] by its recorded outcomes { $n } activity removed only { $volume } of { $built } built
       *[other] by their recorded outcomes { $n } activities removed only { $volume } of { $built } built
    }
need-why-no-works = no activity of a kind that meets it is recorded yet
need-why-unfinished =
    { $n ->
        [one] { $n } activity not finished yet ({ $volume })
       *[other] { $n } activities not finished yet ({ $volume })
    }
need-why-unmeasured =
    { $n ->
        [one] { $n } activity without a volume or the same unit
       *[other] { $n } activities without a volume or the same unit
    }
need-why-unknown-kinds =
    { $n ->
        [one] { $n } activity of a kind that is not in the list of kinds
       *[other] { $n } activities of kinds that are not in the list of kinds
    }
need-others = Other deficits of this aspect that cannot be matched to one kind of work: { $deficits }.
need-below-title = { $aspect }: need recorded for { $known } of { $rows }, works in { $built }
need-below-explained = Activities recorded for a larger place are not shared out among these places, except for outcomes recorded in an RT.
need-without-any =
    { $n ->
        [0] { "" }
       *[other] Without a recorded need or a finished activity in this aspect: { $places }.
    }
need-without-any-counted =
    { $n ->
        [0] { "" }
        [one] { $n } place without a recorded need or a finished activity in this aspect.
       *[other] { $n } places without a recorded need or a finished activity in this aspect.
    }
need-not-divided = { $place } (not broken down)
need-col-aspect = Aspect
need-col-place = Place
need-col-need = Need
need-col-built = Built
need-col-paid = With an amount
need-col-gap = Difference
choice-aspect = Aspect
sheet-need = Need and built
sheet-against-need = Rupiah and need

## Rupiah and need

against-title-hectare = { $cost } per hectare{ $when }
against-title = No cost per household can be worked out yet
against-title-household = { $cost } per household{ $when }
against-subtitle = { $place } · { $year } · per household, per hectare and per point removed, beside the points of the first survey · { $money }.
against-explained = More points at first mean a larger need; the order is that of the names and ranks nothing.
against-households = Per household: { $words }.
against-hectares = Per hectare: { $words }.
against-points = Per point removed: { $words }.
against-of = { $cost } ({ $base })
against-around =
    { $n ->
        [one] ; with { $money } of { $n } activity of an RW or kelurahan whose RTs all lie here
       *[other] ; with { $money } of { $n } activities of an RW or kelurahan whose RTs all lie here
    }
against-outside =
    { $n ->
        [one] ; without { $money } of { $n } activity outside it
       *[other] ; without { $money } of { $n } activities outside it
    }
against-base-households = { $n } households
against-base-points =
    { $n ->
        [one] { $n } point of an RT
       *[other] { $n } points of RTs
    }
against-base-verified = { $area } verified
against-base-area = { $area } of slum, { $kind } { $year }
against-above =
    { $n ->
        [one] { $money } of { $n } activity is not recorded by { $level } and not shared out.
       *[other] { $money } of { $n } activities is not recorded by { $level } and not shared out.
    }
against-refused-no-money = no amount of this kind
against-refused-no-households = the number of households is not recorded
against-refused-some-households = the number of households of some RTs is not recorded
against-refused-no-area = no area recorded
against-refused-some-areas = works are recorded in some of its slum areas only, while the area is that of all
against-refused-no-survey = some RT is not surveyed yet
against-refused-one-survey = one survey only, no points removed yet
against-refused-open-points = the points of a survey are a range
against-refused-no-fall = its points did not fall
against-refused-one-year = choose “All years”: a fall in points is counted between surveys
against-need-points = { $points } of { $top } points ({ $year })
against-label = Points at first and rupiah per household in { $place }
against-bar-need = Points at first
against-bar-household = Rupiah per household
against-col-place = Place
against-col-need = Points at first
against-col-money = Amount
against-col-households = Per household
against-col-hectares = Per hectare
against-col-points = Per point removed
