## Spending

headline-spending =
    { $n ->
        [one] { $money } for { $n } activity in { $place }; { $share } from { $source }.
       *[other] { $money } for { $n } activities in { $place }; { $share } from { $source }.
    }
headline-spending-no-money =
    { $n ->
        [one] { $n } activity in { $place }, no amount of money stated.
       *[other] { $n } activities in { $place }, no amount of money stated.
    }
headline-spending-none = No activity is recorded for { $place } yet.
spending-none-year = There is no activity in { $year }. Years there are: { $years }.
spending-none-any = These data hold no activities for { $place }. Fill activities.csv.
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
        [one] { $n } line without a source of money.
       *[other] { $n } lines without a source of money.
    }
spending-all-known = Every activity states an amount and a source of money.
spending-source-title = { $source } paid { $share }
spending-kind-title = { $kind } took { $share }
spending-place-title = { $place } received { $share }
spending-subtitle = { $amount_kind } · { $place } · { $year } · rupiah
spending-subtitle-source = By source of money
spending-subtitle-kind = By kind of work
spending-subtitle-place = By place and source of money
spending-alt = Bar chart { $what }: { $bars }.
spending-alt-bar = { $name } { $money }
spending-col-source = Source of money
spending-col-kind = Kind of work
spending-col-place = Place
spending-col-money = Amount
spending-col-share = Share
spending-col-activities = Activities
spending-whole = { $place } (not broken down)
spending-total = Total
spending-cost-title-one = { $kind }: { $cost } per { $unit }
spending-cost-title-range = { $kind }: { $low } to { $high } per { $unit }
spending-cost-subtitle = Cost per unit · one dot an activity · { $amount_kind } · { $year } · logarithmic scale
spending-cost-alt = Dot chart of the cost per unit by kind of work: { $points }.
spending-cost-none = No cost per unit can be worked out: no activity has both a volume and an amount.
spending-cost-axis = rupiah per unit
spending-works-title = Every activity
spending-works-subtitle = { $n } activities, { $lines } lines of money · { $place } · { $year }
spending-col-year = Year
spending-col-description = Description
spending-col-volume = Volume
spending-col-unit-cost = Per unit
spending-col-stage = Stage
spending-col-implementer = Carried out by
spending-col-amount-kind = Kind of money
spending-col-note = Note
spending-col-row = Line
spending-unexplained = not explained yet
