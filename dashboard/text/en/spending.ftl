## Spending

headline-spending =
    { $all ->
        [one] { $kind }{ $when } in { $place }: { $money }, { $n } of { $all } recorded activity; { $most }.
       *[other] { $kind }{ $when } in { $place }: { $money }, { $n } of { $all } recorded activities; { $most }.
    }
headline-spending-no-money =
    { $n ->
        [one] { $n } activity recorded{ $when } in { $place }, no amount of money stated.
       *[other] { $n } activities recorded{ $when } in { $place }, no amount of money stated.
    }
headline-spending-none = No activity is recorded for { $place } yet.
headline-spending-none-year = No activity is recorded in { $place } in { $year }{ $others }.
in-year = {" "}in { $year }
until-year = {" "}by the end of { $year }
until-day = {" "}by { $day }
years-before =
    { $n ->
        [0] { "" }
       *[other] { $n } before
    }
years-after =
    { $n ->
        [0] { "" }
       *[other] { $n } after
    }
years-others = ; { $others }
most-of =
    { $n ->
        [one] { $names } { $share }
       *[other] { $names } { $share } each
    }
names-more =
    { $n ->
       *[other] { $names }, and { $n } more
    }
place-covered =
    { $n ->
        [one] { $place } (only { $names })
       *[other] { $place } ({ $names })
    }
published-beside =
    Other published figures: { $figures }{ $n ->
        [0] .
       *[other] ; and { $n } more in the ledger of figures.
    } What they cover may differ, so they are set side by side, not added up.
published-one = { $value } ({ $about })
published-short = other published figures { $figures }
spending-none-year = No activity is recorded in { $year }. Years with activities: { $years }.
spending-none-any = These data hold no activities for { $place }. Complete the list of activities.
spending-no-amounts = No activity states an amount of money, so there is nothing to add up yet.
spending-never-added = Kinds of money are never added to each other.
spending-without-amount =
    { $n ->
        [0] { "" }
        [one] { $n } activity without any amount.
       *[other] { $n } activities without any amount.
    }
spending-without-source =
    { $n ->
        [0] { "" }
        [one] { $n } funding entry without a source of money.
       *[other] { $n } funding entries without a source of money.
    }
spending-without-kind =
    { $n ->
        [0] { "" }
        [one] { $n } activity states another kind of money only.
       *[other] { $n } activities state another kind of money only.
    }
spending-around =
    { $n ->
        [0] { "" }
        [one] { $n } other activity is recorded for the RW or kelurahan around it and not counted here.
       *[other] { $n } other activities are recorded for the RW or kelurahan around it and not counted here.
    }
spending-all-known = Every activity states an amount and a source of money.
spending-every-kind = every kind of money
spending-show-money = Breakdown
spending-show-ladder = Budget to spent
spending-show-flow = Flow of money
spending-show-unit_cost = Unit cost
spending-show-need = Need and result
spending-show-checks = Still working?
spending-choice-by = Broken down by
spending-choice-across = Then by
spending-choice-level = Places by
spending-by = By { $what }
spending-across = and by { $what }
spending-not-crossed = no second breakdown
spending-what = By { $by }
spending-what-crossed = By { $by } and { $across }
dimension-funding_family = group of sources
dimension-funding_source = source of money
dimension-kind = kind of work
dimension-rt = RT
dimension-rw = RW
dimension-kawasan = slum area
dimension-kelurahan = kelurahan
dimension-kecamatan = kecamatan
dimension-city = city or regency
dimension-province = province
dimension-country = country
dimension-implementer = implementer
dimension-year = year
dimension-stage = stage
spending-title-funding_family =
    { $n ->
        [one] { $name }: { $share } of the total
       *[other] { $name }: { $share } of the total each
    }
spending-title-funding_source =
    { $n ->
        [one] { $name } as a group: { $share } of the total
       *[other] { $name }, as groups: { $share } of the total each
    }
spending-title-kind =
    { $n ->
        [one] { $name } took { $share }
       *[other] { $name } took { $share } each
    }
spending-title-place =
    { $n ->
        [one] { $name } received { $share }
       *[other] { $name } received { $share } each
    }
spending-title-implementer =
    { $n ->
        [one] { $name } carried out { $share }
       *[other] { $name } carried out { $share } each
    }
spending-title-year =
    { $n ->
        [one] Most in { $name }: { $share }
       *[other] Most in { $name }: { $share } each
    }
spending-title-stage =
    { $n ->
        [one] Stage “{ $name }”: { $share }
       *[other] Stage “{ $name }”: { $share } each
    }
spending-title-unknown =
    { $n ->
        [one] { $name }: { $share }
       *[other] { $name }: { $share } each
    }
spending-subtitle = { $amount_kind } · { $place } · { $year } · rupiah
spending-alt = Bar chart. { $what }: { $bars }.
spending-alt-bar = { $name } { $money }
spending-more-groups =
    { $n ->
        [0] { "" }
        [one] The smallest group is in the table only.
       *[other] The { $n } smallest groups are in the table only.
    }
spending-several =
    { $n ->
        [0] { "" }
        [one] { $n } activity is in more than one group; the total counts it once.
       *[other] { $n } activities are in more than one group; the total counts each once.
    }
spending-in-millions = Figures are in millions of rupiah; the darker, the more.
spending-col-source = Source of money
spending-col-kind = Kind of work
spending-col-place = Place
spending-col-money = Amount
spending-col-share = Share
spending-col-activities = Activities
spending-col-without = Activities without this kind of money
spending-not-stated = not stated
spending-whole = { $place } (not broken down)
spending-total = Total
unit-cost-title-one = { $kind }: { $cost } per { $unit }
unit-cost-title-range = { $kind }: { $low } to { $high } per { $unit }
unit-cost-alt = Cost per unit by kind of work: { $points }.
unit-cost-none = No cost per unit can be worked out yet.
unit-cost-why =
    { $n ->
        [0] No activity states an amount of money. Complete amount, volume and unit in the list of activities.
        [one] { $n } activity states an amount of money, but no volume with its unit. Complete volume and unit in the list of activities.
       *[other] { $n } activities state an amount of money, but no volume with its unit. Complete volume and unit in the list of activities.
    }
spending-works-title = Every activity
spending-works-subtitle =
    { $n ->
        [one] { $n } recorded activity, funding entries: { $lines } · { $place } · { $year }
       *[other] { $n } recorded activities, funding entries: { $lines } · { $place } · { $year }
    }
spending-col-year = Year
spending-col-description = Description
spending-col-volume = Volume
spending-col-unit-cost = Per unit
spending-col-median = Median
spending-col-middle = Usual range
spending-col-usual = Median of the others
spending-col-times = Compared
spending-col-stage = Stage
spending-col-implementer = Carried out by
spending-col-amount-kind = Kind of money
spending-col-furthest = Activities that have come no further
spending-col-furthest-money = Their amount
spending-col-note = Note
spending-col-row = Line
spending-unexplained = not explained yet
spending-squares-corner = { $by } (Rp million)
unit-cost-title-few = Too few activities of one kind to compare
unit-cost-title =
    { $n ->
        [0] Among three activities or more of a kind, no cost is far from the others
        [one] The cost of { $n } activity is far from others of its kind
       *[other] The costs of { $n } activities are far from others of their kind
    }
unit-cost-what = Cost per unit · one mark an activity · each row on its own scale from zero
unit-cost-mark = one activity
unit-cost-far-mark = far from others of its kind
unit-cost-middle = median
unit-cost-row = { $kind } per { $unit } · { $n ->
        [one] { $n } activity
       *[other] { $n } activities
    }
unit-cost-without =
    { $n ->
        [0] { "" }
        [one] { $n } activity with an amount has no volume or unit and is not in the chart.
       *[other] { $n } activities with an amount have no volume or unit and are not in the chart.
    }
unit-cost-free =
    { $n ->
        [0] { "" }
        [one] { $n } activity of Rp0 is not in the chart.
       *[other] { $n } activities of Rp0 are not in the chart.
    }
unit-cost-untested =
    { $n ->
        [0] { "" }
        [one] One kind has two works only, so neither can be called far from usual.
       *[other] { $n } kinds have two works only, so neither can be called far from usual.
    }
unit-cost-far-title = Far from others of its kind
unit-cost-far-subtitle = Its cost is more than 1.5 times, or less than two thirds of, that of its kind in the same kelurahan and year; against all the data, more than 5 times or less than a fifth.
unit-cost-per = { $cost } per { $unit }
unit-cost-usual =
    { $n ->
        [one] { $cost } ({ $n } other activity)
       *[other] { $cost } ({ $n } other activities)
    }
unit-cost-times = { $times } times
flow-to-places = By place
flow-title = From source to work to place
flow-what = Group of sources → kind of work → place
flow-band = { $source } for { $kind }
flow-headline =
    { $n ->
        [one] { $bands }{ $when } in { $place }: { $money }, { $share } of the total.
       *[other] { $bands }{ $when } in { $place }: { $money } each, { $share } of the total.
    }
flow-others = others
flow-gathered =
    { $n ->
        [0] { "" }
        [one] The smallest group is shown as “others”; the table has it.
       *[other] The { $n } smallest groups are shown as “others”; the table has them all.
    }
flow-alt = Diagram of the flow of money by source; some of its paths: { $bands }.
ladder-headline-both =
    { $all ->
        [one] { $share } of the budget spent{ $when } in { $place }, in the { $n } of { $all } activity that states both.
       *[other] { $share } of the budget spent{ $when } in { $place }, in the { $n } of { $all } activities that state both.
    }
ladder-headline-unstated = The source does not say whether { $money }{ $when } in { $place } is budget, contract or spent.
ladder-headline-spent =
    { $n ->
        [one] { $spent } of { $n } activity recorded{ $when } in { $place } states money spent.
       *[other] { $spent } of { $n } activities recorded{ $when } in { $place } state money spent.
    }
ladder-title =
    { $n ->
        [0] No amount of money yet
        [one] One kind of money
       *[other] { $n } kinds of money, each on its own
    }
ladder-what = Budget, contract, disbursed, spent
ladder-refuses = All four are the same money at different moments, so they are never added up. An amount without a kind stands apart.
ladder-no-sum = not added up
ladder-of = { $done } of { $whole } built
ladder-compared-title = Plan and spending of the same activities
ladder-compared-subtitle = Only activities that state both amounts · rupiah
ladder-compared-none = No activity states two kinds of money, so plan and spending cannot be set side by side yet.
ladder-col-earlier = First kind
ladder-col-earlier-money = First amount
ladder-col-later = Second kind
ladder-col-later-money = Second amount
ladder-col-share = Second as % of first
ladder-col-activities = Activities
progress-title =
    { $n ->
        [one] { $done } of { $n } activity recorded{ $when } is finished or handed over
       *[other] { $done } of { $n } activities recorded{ $when } are finished or handed over
    }
progress-what = Volume by stage
progress-subtitle = Volume by stage · share of the volume of each kind of work · { $place } · { $year }.
progress-without =
    { $n ->
        [0] { "" }
        [one] { $n } activity without a volume.
       *[other] { $n } activities without a volume.
    }
progress-col-whole = Whole volume
progress-col-built-share = Share built
progress-col-without-volume = Activities without a volume
sheet-groups = Breakdown
sheet-crossed = Cross breakdown
sheet-flow = Flow of money
sheet-ladder = Kinds of money
sheet-compared = Plan and spending
sheet-progress = Volume by stage
sheet-unit-costs = Unit costs
sheet-works = Activities
