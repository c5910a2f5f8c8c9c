## Trends

headline-area = Slum area, { $place }: { $figures }.
headline-area-none = No slum area figure for { $place }.
headline-area-within = only { $scope } recorded, { $figures }
area-figure = { $area } ({ $by })
area-below = { $figure }, { $share } below the { $first }
area-above = { $figure }, { $share } above the { $first }
area-same = { $figure }, the same as the { $first }
area-newer = newer figures for { $n } of { $parts } slum areas
area-contested = { $by }, contradicted
area-contested-remark = The area figures of { $years } contradict each other: { $figures } cannot all be true.
area-published = { $area } according to { $who }; scope: { $scope }{ $others ->
        [0] .
        [one] . One other figure was published for the same year, of another scope; both are in the ledger of figures.
       *[other] . { $others } other figures were published for the same year, of another scope; all are in the ledger of figures.
    }
area-scope-unstated = not stated
by-decree = { $year } decree
by-survey = { $year } survey
by-reported = { $year } report
by-estimate = { $year } estimate
by-illustrative = { $year } sample data
by-measured = { $year } measurement
by-claim = { $year } statement
as-known = as known at the end of { $year }
known-by = { $sentence } by the end of { $year }{ $later ->
        [none] .
       *[other] ; first: { $later }.
    }
headline-within = { $sentence }; only { $scope } recorded.
trends-subtitle = Slum area · { $place } · { $first }–{ $last } · hectares
trends-subtitle-one = Slum area · { $place } · { $first } · hectares
trends-name-score = { $kind }, computed from RT scores
trends-target = target: 0 ha
trends-partial =
    { $n ->
        [0] { "" }
        [one] { $n } total covers only some of the places; it is in the table, not in the chart.
       *[other] { $n } totals cover only some of the places; they are in the table, not in the chart.
    }
trends-rule = A line joins only figures of one kind, source and rule.
trends-alt = Dot chart of the slum area of { $place } by year: { $points }.
trends-alt-point = { $date } { $kind } { $area }
trends-below-title-kawasan = Size of every slum area
trends-below-title-rt = Slum area of every RT
trends-below-subtitle = Slum area · { $n } places in { $place } · hectares, one scale
trends-below-alt = { $n } small charts of slum area, one for each place in { $place }.
trends-below-missing =
    { $n ->
        [0] { "" }
        [one] { $n } place has no area figure.
       *[other] { $n } places have no area figure.
    }
trends-col-date = When
trends-col-kind = Kind of figure
trends-col-area = Area
trends-col-covered = Covers
trends-col-scope = Remark
trends-col-source = Source
trends-col-place = Place
trends-covered = { $covered } of { $places }
trends-scope-score = RTs scored at or above the line
trends-scope-reading = area as recorded
trends-source-computed = computed by { $rule }

classes-title = In { $year }: { $light ->
        [one] 1 RT
       *[other] { $light } RTs
    } light slum, { $moderate } moderate, { $heavy } heavy, { $not_slum } not slum{ $unsure ->
        [0] .
       *[other] ; { $unsure } not certain or not surveyed.
    }
classes-subtitle = Verified area by the slum class of the RTs · { $place } · { $n } RTs · hectares
classes-alt = Bar chart of the area of RTs by slum class in { $place }: { $bars }.
classes-bar =
    { $n ->
        [one] 1 RT
       *[other] { $n } RTs
    }
classes-node = { $year }: { $n } RT { $class }
classes-col-year = Year
classes-col-rule = Rule
classes-col-class = Class
classes-col-rts = RTs
classes-col-area = Verified area
classes-col-unsized = RTs without an area
class-open = not certain
class-missing = not surveyed
flows-title = Changes in the slum class of RTs
flows-subtitle = The class of each RT from survey to survey of the same rule.
flows-years = { $first } to { $last }
flows-moved = { $moved } of { $n } RTs changed slum class.
flows-class = { $first } → { $last }
flows-value = { $n } RT · { $area }
flows-names-more = { $names }, and { $n } more

## Pace

trends-show-pace = Pace
pace-fell = Slum area of { $place } fell { $area } a year ({ $by })
pace-rose = Slum area of { $place } grew { $area } a year ({ $by })
pace-same = Slum area of { $place } did not change ({ $by })
pace-open = Slum area of { $place } fell { $area } a year, minus is growth ({ $by })
headline-pace = { $went }; zero by { $target } takes { $needed } a year.
headline-pace-zero = { $went }; 0 ha in { $last }.
headline-pace-none = The pace at which the slum area of { $place } falls cannot be worked out yet.
pace-incomparable =
    { $n ->
        [one] There is only one figure of the slum area: { $figures }. A pace needs two that can be compared.
       *[other] No two figures are of one kind and scope: { $figures }. The difference between them is not a pace.
    }
pace-figure = { $date } { $area } ({ $kind }{ $places ->
        [1] )
       *[other] , { $covered } of { $places } places)
    }
pace-subtitle = Hectares a year · { $place } · { $kind } · { $first }–{ $last }.
pace-rule = The pace is worked out from the first and the last figure of one kind, scope and rule. What is needed a year is the area of { $last }, divided by the years from the end of { $known } to the end of { $target }, as if it had not changed since { $last }.
pace-others =
    { $n ->
        [0] { "" }
        [one] The pace by one other series of figures is in the table.
       *[other] The paces by { $n } other series of figures are in the table.
    }
pace-choice = Target year for 0 ha
pace-by = 0 ha at the end of { $year }
pace-needed = pace needed for 0 ha, if the area of { $last } still stands
pace-left = { $area } left
pace-end = { $year }: { $area }
pace-col-place = Place
pace-col-kind = Kind
pace-col-first = First
pace-col-last = Last
pace-col-years = Years
pace-col-pace = Fall per year
pace-col-needed = Needed per year
pace-col-source = Source
