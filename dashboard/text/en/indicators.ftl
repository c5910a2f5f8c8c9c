## Indicators

headline-indicators-unsurveyed =
    { $until ->
        [now] { $n ->
            [one] This RT is not surveyed
           *[other] None of the { $n } RTs is surveyed
        }
       *[other] { $n ->
            [one] This RT was not surveyed by the end of { $until }
           *[other] None of { $n } RTs surveyed by the end of { $until }
        }
    }; only { $place } has figures ({ $year }).
headline-indicators-slum = { $slum } of { $n } RTs are still slum by the { $year } survey.
headline-indicators-none-slum = None of the { $n } RTs is still slum by the { $year } survey.
headline-indicators-open = { $slum } of { $n } RTs are slum by the { $year } survey, { $open } not certain.
headline-indicators-none = No survey of criteria is recorded for { $place }.
headline-distance =
    { $near ->
        [0] { $year } survey: { $slum } of { $n } RTs are not yet below the line of { $threshold } points.
       *[other] { $year } survey: { $slum } of { $n } RTs are not yet below { $threshold } points; { $near } must lose { $points } or fewer.
    }
indicators-measure-mean = Mean share that falls short, percent
indicators-whole-summed = { $place }, all RTs together
indicators-whole-stated = { $place }, figures of its own
indicators-col-band = Band
indicators-col-left = Left to the band below
indicators-col-year = Year
indicators-col-place = Place
distance-subtitle = Points by aspect · { $rows } · { $place } · { $year } · { $rule } · line at { $threshold } of { $top }
distance-missing =
    { $n ->
        [0] { "" }
       *[other] { $n } not surveyed.
    }
distance-pooled = A combined total can hide differences: some of its RTs may still not be below the line.
distance-hint = Pick a row to see how its score is made up.
distance-legend-most = aspect with the most points
distance-legend-others = other aspects
distance-row = { $distance }; most from { $aspects }, { $points } points
distance-legend-open = not certain
distance-legend-line = slum line, { $threshold } points
distance-part = { $aspect } { $points } of { $top } points
distance-short-above = must lose { $points } points
distance-short-below = { $points } points below the line
distance-short-open = not certain, must lose { $points } points at most
distance-above = It must lose { $points } points to be below the line of { $threshold }.
distance-below = { $points } points below the line of { $threshold }.
distance-open = It may be below or above the line of { $threshold }; it must lose { $points } points at most.
distance-col = Distance to the line
score-opened-title = Score in detail: { $column } · { $place }
score-opened-subtitle = { $year } · { $rule }: criteria in { $criteria }, scoring in { $scoring }.
score-opened-link = See the score of { $place } in detail
score-opened-total = { $place }: { $points } of { $top } points, { $class }.
score-opened-known = { $known } of these { $n } criteria have certain points.
score-opened-total-none = { $place }: not surveyed by this rule, so there is no total.
score-opened-unknown = { $criterion }: { $flag }, so { $points } points.
score-opened-share = { $criterion }: { $percent }, band { $band }, { $points } points.
score-opened-volume = { $criterion }: { $volume } of { $base } = { $percent }, band { $band }, { $points } points.
score-opened-of = { $volume } of { $base } = { $percent }
score-opened-around = not surveyed; { $measured } is a figure of { $place }
score-opened-row = { $measured } · { $points } of { $top } points
score-opened-rows = See the rows of the data
count-points = { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
bands-legend = Points of one criterion
band-points = { $n ->
        [one] { $n } point
       *[other] { $n } points
    }: { $band }
class-totals = { $class }: { $totals } points
score-opened-left = { $left } must still be put right to come down to { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    }
score-opened-bands = { $low } to { $high }
score-opened-band-below = below { $edge }
score-opened-sum = sum of { $reported } of { $places } RTs
score-opened-rts =
    { $n ->
        [one] The RT that was added up
       *[other] The { $n } RTs that were added up
    }
score-opened-stated = { $measure } by the source: { $stated } ({ $date }, { $who }; { $source }). Computed from the { $year } survey: { $computed }.
score-opened-not-computed = cannot be computed
indicators-show-change = Change
choice-from = Compared with
headline-change = Slum RTs: { $before } of { $n } in { $first }, { $after } in { $last }.
headline-change-none = No two surveys of { $place } can be compared.
change-first-title = Shares that fall short in { $place }, survey of { $year }
change-first-subtitle = By criterion · survey of { $year } · percent, scale 0–100
change-none = The survey of { $year } is the first one here. A change shows after the next survey.
change-two-rules = The two surveys follow different rules: points, totals and classes are not compared. Only shares of the same criteria are.
change-subtitle = Difference in slum points · { $place } · { $first } to { $last } · { $rule }
change-sign = Minus means fewer points.
change-cell = { $row }, { $column }: { $change } points
change-cell-missing = { $row }, { $column }: not surveyed in one of the years
change-range = { $low } to { $high }
change-legend-better = fewer points
change-legend-same = the same
change-legend-worse = more points
change-legend-either = may be fewer or more
change-pairs-title = Before and after: { $place }
change-pairs-subtitle = Share that falls short, by criterion · { $first } and { $last } · percent, scale 0–100
change-from-to = { $first } → { $last }
change-mean = Mean of { $aspect }
contribution-title = Contribution of upgrading
contribution-subtitle = Fall in the mean slum percentage by sector · { $place } · against the previous survey and against the baseline
contribution-col-year = Year
contribution-col-mean = Sectoral mean
contribution-col-previous = Previous survey
contribution-col-from-previous = Contribution against the previous survey
contribution-col-baseline = Baseline
contribution-col-from-baseline = Contribution against the baseline
contribution-of = { $mean } ({ $year })
contribution-not_known = not known
contribution-zero_before = cannot be computed: zero before
result-title = After the works: survey of { $year } less their outcomes
result-explained = Outcomes of works finished up to the year of the next survey are taken from each deficit, RT by RT, never below zero; then it is scored again.
result-over =
    { $n ->
        [0] { "" }
        [one] One outcome is beyond the recorded deficit; the excess does not count.
       *[other] { $n } outcomes are beyond the recorded deficit; the excess does not count.
    }
result-left-not_finished = { $n } outcomes do not count yet: their activity is not finished.
result-left-other_rule = { $n } outcomes do not count: the rule of this survey lacks their criterion.
result-left-no_rt = { $n } outcomes do not count: no RT is named.
result-left-not_surveyed = { $n } outcomes do not count: the criterion was not surveyed in that RT.
result-left-no_base = { $n } outcomes do not count: the base is not known.
result-totals = Totals before and after the works
result-handled = Deficits dealt with
result-col-place = Place
result-col-before = Survey of { $year }
result-col-after = After the works
result-col-found = Next survey
result-found = { $points } ({ $year })
result-no-survey = none yet
handled-col-place = Place
handled-col-criterion = Criterion
handled-col-deficit = Deficit
handled-col-handled = Dealt with
handled-col-left = Left
handled-col-excess = Excess
handled-col-works = Activities
indicators-none-year = By the end of { $year } no survey of the criteria is recorded. Years surveyed: { $years }.
indicators-none-any = These data hold no survey of the criteria for { $place }. Complete the table of indicators with the volume of each criterion.
indicators-no-rt = No RT of { $place } belongs to a slum area or was surveyed. Choose another place, or complete the list of places.
indicators-subtitle = { $measure } · { $rows } · { $place } · { $year } · { $rule }
indicators-measure-points = Slum points
indicators-measure-percent = Share that falls short, percent
indicators-missing =
    { $n ->
        [0] Every RT was surveyed.
        [one] { $n } RT was not surveyed.
       *[other] { $n } RTs were not surveyed.
    }
indicators-stated = The figures of { $place } are shown separately: they are for the whole place, not for one RT, and are not part of any total.
indicators-corner = RT
indicators-total = Total
indicators-of = of { $top }
indicators-rts = Slum RTs
indicators-rts-full = RTs that are slum by their own score
indicators-total-top = Total of { $top }
indicators-legend = What a cell means
legend-missing = not surveyed
legend-zero = zero
legend-share = share of the most points possible in its column; the darker, the heavier
legend-points = points, the darker the heavier
legend-range = range: fill for the least, edge for the most
legend-not_slum = total: not slum
legend-no-rt = no slum RT
legend-maybe-rts = there may be slum RTs
legend-rts = there are slum RTs
legend-slum = total: slum
cell-missing = { $row }, { $column }: not surveyed
cell-points = { $row }, { $column }: { $points } of { $top } points
cell-partial = { $row }, { $column }: { $points } of { $top } points, { $known } of { $criteria } criteria surveyed
cell-percent = { $row }, { $column }: { $percent }
cell-total = { $row }: total { $points } of { $top }, { $class }
cell-rts =
    { $n ->
        [one] { $row }: { $slum } of one RT slum
       *[other] { $row }: { $slum } of { $n } RTs slum
    }
cell-total-missing = { $row }: not surveyed, total not known
indicators-hint = Pick a cell to see how its score is made up.
indicators-col-criterion = Criterion
indicators-col-volume = Volume
indicators-col-base = Base
indicators-col-percent = Share
indicators-col-points = Points
indicators-col-status = Kind of figure
indicators-col-remark = Remark
indicators-col-source = Source
indicators-stated-by = figure of { $place }
indicators-row = { $file } line { $line }

### What is still missing

headline-missing = By the survey of { $year } { $place } still has { $missing }.
headline-missing-none = The survey of { $year } found nothing missing in { $place }.
headline-missing-open = What is missing in { $place } cannot be told for certain from the survey of { $year }.
headline-missing-unread = What is missing in { $place } is not recorded yet
missing-not-of-it = { $here } is not surveyed. The figures of { $place } ({ $year }) are of the whole place, not of { $here }.
missing-label = What is still missing: { $place }
missing-subtitle = What falls short, by criterion · { $place } · survey { $year } · { $rule } · share of all there is.
missing-met =
    { $n ->
        [0] { "" }
        [one] { $n } criterion is met everywhere.
       *[other] { $n } criteria are met everywhere.
    }
missing-unread =
    { $n ->
        [0] { "" }
        [one] { $n } criterion is not surveyed: { $criteria }.
       *[other] { $n } criteria are not surveyed: { $criteria }.
    }
missing-partly =
    { $n ->
        [0] { "" }
        [one] { $n } criterion is not surveyed in every RT; more may be missing.
       *[other] { $n } criteria are not surveyed in every RT; more may be missing.
    }
missing-of = of { $all }
missing-of-unknown = of how many is not recorded
share-of-all = { $share } of { $all }
missing-col-missing = Missing
missing-col-share = Share of all
missing-hint = Pick a row to see what its score is made of.
