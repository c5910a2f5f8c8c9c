## Ledger of figures

trends-show-areas = Slum area
trends-show-figures = Ledger of figures
choice-quantity = Measure
choice-axis = Axis
choice-axis-time = Time
choice-axis-value = Size
ledger-marks-time = Each mark shows the time a figure refers to; the small vertical line shows when it was stated.
ledger-marks-value = The place of a mark shows the size of its figure, from zero.
choice-reach = Places that are included
choice-reach-place = Only this place
choice-reach-inside = With its parts
data-about-figures = Only notes on figures and decrees of { $place }, { $year }.

headline-ledger-none =
    { $year ->
        [none] There is no recorded figure for { $place } yet.
       *[other] There is no recorded figure for { $place } up to { $year }.
    }
headline-ledger-certain =
    { $n ->
        [one] { $measure }, { $place }: { $figures }, one contradiction.
       *[other] { $measure }, { $place }: { $figures }, { $n } contradictions.
    }
headline-ledger =
    { $n ->
        [0] { $measure }, { $place }: { $figures }, none in contradiction.
        [one] { $measure }, { $place }: { $figures }; one possible contradiction.
       *[other] { $measure }, { $place }: { $figures }; { $n } possible contradictions.
    }
headline-ledger-one = { $measure }, { $place }: only one recorded figure.
ledger-figures =
    { $n ->
        [one] one figure
       *[other] { $n } figures
    }
ledger-subtitle = { $measure } · recorded figures · { $place } · { $period }.
ledger-marks = Full marks: decreed, measured or surveyed; hollow marks: reported, stated or estimated.
ledger-inside-only = { $place } has no figure of its own; those of the places inside are shown.
ledger-units = Each unit has a scale of its own.
ledger-unstated = not stated
ledger-alt = List of figures of { $measure } in { $place }, oldest first: { $points }.
ledger-alt-point = { $date } { $value } ({ $kind }, { $who })
ledger-col-date = When
ledger-col-value = Figure
ledger-col-kind = Kind of figure
ledger-col-who = Said by
ledger-col-said = Said on
ledger-col-scope = Scope
ledger-col-source = Source

## Contradictions

ledger-contradictions =
    { $n ->
        [0] No contradiction is certain; { $open }
        [one] One contradiction is certain; { $open }
       *[other] { $n } contradictions are certain; { $open }
    }
ledger-open =
    { $n ->
        [0] no other
        [one] one is possible
       *[other] { $n } are possible
    }
ledger-agree = No figures contradict each other
ledger-contradictions-explained = Found by rule: two figures for one thing, a part above its whole, more dealt with than there was. No figure is changed.
ledger-more =
    { $n ->
        [0] { "" }
        [one] { $n } more is in the file to download.
       *[other] { $n } more are in the file to download.
    }
contradiction-certain = Cannot all be true
contradiction-open = May not be a contradiction
contradiction-rule-two_values = different figures for one thing
contradiction-rule-part_over_whole = a part above its whole
contradiction-rule-one_figure_two_places = one figure for two places
contradiction-rule-handled_over_area = more dealt with than there was
contradiction-rule-remainder = the remainder does not add up
contradiction-said = { $value } according to { $who }{ $when ->
        [none] { "" }
       *[other] , { $when }
    }{ $scope ->
        [none] { "" }
       *[other] , for “{ $scope }”
    }
contradiction-two_values = { $measure }, { $place }{ $date ->
        [none] { "" }
       *[other] { " " }{ $date }
    }: { $figures }.
contradiction-part_over_whole = { $measure } { $date }: { $place } has { $part }, more than { $other }, which contains it: { $whole }.
contradiction-one_figure_two_places = { $measure } { $date }: { $place } has { $part }, as much as { $other }, which contains it: { $whole }.
contradiction-handled_over_area = { $place }: { $handled } is said to be dealt with, more than its slum area of { $area }.
contradiction-remainder = { $place }: a slum area of { $before }, less { $handled } dealt with, leaves { $left }, while what remains is said to be { $after }.
contradiction-why-two_values =
    { $n ->
        [2] Scope and time are the same, so both cannot be true.
       *[other] Scope and time are the same, so they cannot all be true.
    }
contradiction-why-part_over_whole = A part cannot be more than its whole, so both cannot be true.
contradiction-why-handled_over_area = No more can be dealt with than there is, so both cannot be true.
contradiction-why-remainder = All three cannot be true.
contradiction-unless =
    { $n ->
        [2] Both can be true only if they really differ in { $what }.
       *[other] All can be true only if they really differ in { $what }.
    }
contradiction-unless-rest = Both can be true only if all the rest is zero; one may have been taken for the other.
contradiction-what-scope = scope
contradiction-what-date = time
contradiction-what-sort = kind ({ $kinds })
contradiction-or = { $first } or { $last }

## Decrees

decrees-title =
    { $n ->
        [0] { $all ->
            [1] The slum decree is not past its review
           *[other] { $all } slum decrees, none past its review
        }
       *[other] { $all ->
            [1] The slum decree is past its review
           *[other] { $n } of { $all } slum decrees are past their review
        }
    }
decrees-none = No slum decree naming { $place } is recorded{ $until }
decrees-subtitle = Age of decrees and when their review is due · { $place } · as of { $today }. Slum locations are reviewed at least every five years (Permen PUPR 14/PRT/M/2018).
decrees-around = { $place } itself is not named; decrees of the slum area or region around it are shown.
decree-sentence = Decree { $number } ({ $date }) is { $age } old; its { $review ->
        [five] five-year review
       *[other] review
    } date is { $due }, { $state }.
decree-age =
    { $n ->
        [0] less than a year
        [one] one year
       *[other] { $age } years
    }
decree-due =
    { $n ->
        [0] which is today
       *[other] in { $span }
    }
decree-renewed = and it was renewed by decree { $number }
decree-state-overdue = Past its review
decree-state-due = Not due yet
decree-state-renewed = Renewed
decree-where =
    { $n ->
        [one] { $authority } · one place · { $area }{ $without }
       *[other] { $authority } · { $n } places · { $area }{ $without }
    }
decree-without-area =
    { $n ->
        [0] { "" }
       *[other] { " " }({ $n } without an area)
    }
sheet-figures = Ledger of figures
sheet-contradictions = Contradictions
sheet-decrees = Decrees
