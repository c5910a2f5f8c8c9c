# Every word a reader sees, in English. The keys are those of id.ftl.

app-title = KOTAKU: cities without slums

## Pages

page-overview = Overview
page-trends = Trends
page-indicators = Indicators
page-map = Map
page-spending = Spending
question-overview = How are we doing?
question-trends = Is the slum area shrinking?
question-indicators = Why is it still slum, RT by RT?
question-map = Where?
question-spending = What did it cost, and who paid?

## Choices

choice-data = Data
choice-place = Place
choice-year = Year
choice-year-all = All years
choice-amount_kind = Kind of money
choice-detail = Detail
choice-detail-aspects = 7 aspects
choice-detail-criteria = All criteria
choice-measure = In the cells
choice-measure-points = Points
choice-measure-percent = Percent
choice-show = What is shown
choice-show-scores = Scores
choice-show-distance = Distance to the line
choice-level = Rows
levels-rt = RT
levels-rw = RW
levels-kawasan = Slum areas
levels-kelurahan = Kelurahan
levels-kecamatan = Kecamatan
levels-city = Cities and regencies
levels-province = Provinces
levels-country = Country
count-rows = { $n } { $level }
choice-sort = Order
choice-sort-distance = By distance
choice-sort-name = By name
choice-unknown-place = There is no place “{ $key }” in { $data }; this shows { $shown }.
choice-unknown-data = There is no data “{ $key }” in the data folder; this shows { $shown }.
choice-unknown-year = There is no year “{ $key }” in { $data }; this shows all years.

no-places = locations.csv holds no places yet. Add a row for each place.

illustrative = Sample data
illustrative-banner = Sample data: the figures on this page are made up to show how the dashboard works; they are not the real state.
stamp = { $place } · { $data } · data as of { $as_of }
stamp-undated = { $place } · { $data }
notes-count =
    { $n ->
        [0] Every data file was read without a problem.
        [one] { $n } note on this data.
       *[other] { $n } notes on this data.
    }
notes-title = Notes on the data

## Places

level-country = { $name }
level-province = { $name } province
level-city = { $name }
level-kecamatan = Kecamatan { $name }
level-kelurahan = Kelurahan { $name }
level-kawasan = { $name } slum area
level-rw = { $name } · { $above }
level-rt = { $name } · { $above }
level-rw-bare = { $name }
level-rt-bare = { $name }

## Units

unit-ha = ha
unit-m = m
unit-m2 = m²
unit-unit = units
unit-kk = households
unit-people = people
unit-kali = times
unit-percent = %
unit-points = points
one-ha = ha
one-m = m
one-m2 = m²
one-unit = unit
one-kk = household
one-people = person
one-kali = time
unit-none = no unit

list-and = { $first } and { $last }
range = { $low }–{ $high }
none = –

## Kinds of figures

kind-decree = decree
kind-survey = survey
kind-reported = reported
kind-estimate = estimate
kind-illustrative = sample data
kind-measured = measured
kind-claim = claim
kind-none = not stated

## Classes, aspects, criteria

class-not_slum = not slum
class-light = light slum
class-moderate = moderate slum
class-heavy = heavy slum
class-range = { $low } to { $high }

aspect-buildings = Buildings
aspect-roads = Neighbourhood roads
aspect-water = Drinking water
aspect-drainage = Drainage
aspect-wastewater = Wastewater
aspect-waste = Solid waste
aspect-fire = Fire protection

indicator-slum_area = Slum area
indicator-building_irregularity = Irregular building layout
indicator-building_density = Building density
indicator-building_substandard = Buildings below technical standard
indicator-road_coverage = Roads do not reach the whole area
indicator-road_surface = Poor road surface
indicator-water_access = No access to safe drinking water
indicator-water_quantity = Water need not met
indicator-drainage_inundation = Inundation
indicator-drainage_absence = Drainage not available
indicator-drainage_construction = Poor drain construction
indicator-drainage_disconnected = Drains not connected to the city system
indicator-drainage_unmaintained = Drains not maintained
indicator-wastewater_system = Wastewater system below standard
indicator-wastewater_facility = Wastewater facilities below standard
indicator-waste_facility = Waste facilities below standard
indicator-waste_system = Waste system below standard
indicator-waste_unmaintained = Waste facilities not maintained
indicator-fire_infrastructure = No fire-protection infrastructure
indicator-fire_equipment = No fire-fighting equipment

measure-slum_area = Slum area
measure-slum_area_handled = Slum area handled
measure-spending = Money
measure-population = Population
measure-population_density = Population density
measure-slum_kecamatan = Number of kecamatan with a slum area
measure-handling_began = Year in which handling began
measure-slum_class = Slum class
measure-score_total = Slum score

flag-missing = not surveyed
flag-incomplete = some RTs not surveyed
flag-no_base = base not known
flag-negative = recorded below zero, counted as zero
flag-over_base = larger than its base, counted as 100 %
flag-range = the source gives a range
flag-derived = derived from buildings and area

## Works and money

amount-budget = Budget
amount-contract = Contract
amount-disbursed = Disbursed
amount-realised = Spent
amount-unstated = Kind of money not stated
amount-note-budget = A budget is a plan; it may not have been spent.
amount-note-contract = The value of contracts; it may not have been paid.
amount-note-disbursed = Money handed to those who carry out the work.
amount-note-realised = Money spent.
amount-note-unstated = The source does not say whether this is budget, contract or spending.

source-apbn = National budget (APBN)
source-apbn_bdi = APBN community grant (BDI/BPM)
source-apbn_kawasan = APBN area-scale works
source-dak = Special allocation fund (DAK)
source-apbd_prov = Provincial budget (APBD)
source-apbd_kota = City budget (APBD)
source-dana_kelurahan = Kelurahan fund
source-swadaya = Community contribution
source-csr = Companies (CSR)
source-lainnya = Other
source-unknown = Source of money not stated

work-concrete_road = Concrete road
work-walkway = Concrete walkway
work-drain = Drain
work-house_repair = House repair
work-house_painting = House painting
work-water_network = Water network
work-bored_well = Bored well
work-septic_tank = Septic tank
work-communal_wastewater = Communal wastewater plant
work-waste_collection = Waste collection
work-hydrant = Hydrant
work-fire_extinguisher = Fire extinguisher
work-public_space = Public space
work-cleanup = Community clean-up
work-training = Training

implementer-unknown = Not stated who carried it out
stage-planned = planned
stage-ongoing = ongoing
stage-done = done
stage-handed_over = handed over
stage-unknown = stage not stated

## Charts and tables

show-table = See the numbers
show-source = Source: { $source }
show-open-page = Open { $page }

## Overview

overview-squares-title = Slum area, drawn to scale
overview-squares-alt = Two squares on one scale: { $first } ({ $first_label }) and { $last } ({ $last_label }).
overview-square-alt = One square: { $first } ({ $first_label }).
overview-square-label = { $kind } { $year }
overview-squares-note = One hectare is a square of 100 m × 100 m.
overview-map-note = A kelurahan is far larger than its slum area; only the slum area is counted.
overview-how_much = How much?
overview-where = Where?
overview-why = Why?
overview-built = What was built?
overview-paid = What did it cost, who paid?
overview-who = Who did it?
overview-next = What next?
overview-no-data = no data yet

answer-area-fall = { $difference } ({ $share }) less than by { $kind } { $year }.
answer-area-rise = { $difference } ({ $share }) more than by { $kind } { $year }.
answer-area-same = Unchanged since { $kind } { $year }.
answer-area-one = By { $kind } { $year }; there is no figure to compare with.
answer-area-none = There is no slum area figure for this place yet.
answer-where =
    { $kawasan ->
        [0] No slum area is recorded here yet.
        [one] { $kawasan } slum area, { $rt } RTs recorded.
       *[other] { $kawasan } slum areas, { $rt } RTs recorded.
    }
answer-where-rt = This RT belongs to { $kawasan }.
answer-where-rt-outside = This RT is not recorded in any slum area.
number-kawasan =
    { $n ->
        [one] { $n } slum area
       *[other] { $n } slum areas
    }
number-rt =
    { $n ->
        [one] { $n } RT
       *[other] { $n } RTs
    }
number-rt-surveyed = { $surveyed } of { $n } RTs surveyed
answer-why = Heaviest: { $aspect }, { $points } of { $top } points ({ $year }).
answer-why-inherited = Heaviest by the figures of { $place }: { $aspect }, { $points } of { $top } points.
answer-why-none = The criteria were not surveyed yet, so the cause cannot be named.
number-works =
    { $n ->
        [one] { $n } activity
       *[other] { $n } activities
    }
answer-built = { $works }.
answer-built-none = No finished work is recorded yet.
answer-built-more = { $works }, and { $n } other kinds.
answer-paid = { $share } from { $source }. { $kind }.
answer-paid-none = No amount of money is stated.
number-implementers =
    { $n ->
        [one] { $n } body
       *[other] { $n } bodies
    }
answer-who = { $names }.
answer-who-more = { $names }, and { $n } more.
answer-who-none = The data do not state who carried it out.
answer-next-survey =
    { $n ->
        [one] Survey { $criteria } criteria in { $n } RT without figures of its own.
       *[other] Survey { $criteria } criteria in { $n } RTs without figures of their own.
    }
answer-next-slum =
    { $n ->
        [one] { $n } RT is still at or above the slum threshold ({ $threshold } points).
       *[other] { $n } RTs are still at or above the slum threshold ({ $threshold } points).
    }
answer-next-open =
    { $n ->
        [one] { $n } RT is not certain: its figures are still a range.
       *[other] { $n } RTs are not certain: their figures are still a range.
    }
answer-next-done = Every RT is below the slum threshold: keep it so, and renew the decree.
answer-next-none = No RT is recorded for this place yet.

## Trends

headline-area-fall = Slum area of { $place } fell by { $share } to { $last } in { $year }.
headline-area-rise = Slum area of { $place } rose by { $share } to { $last } in { $year }.
headline-area-same = Slum area of { $place } is { $last }, unchanged since { $year }.
headline-area-one = Slum area of { $place }: { $last } by { $kind } { $year }.
headline-area-none = There is no slum area figure for { $place } yet.
trends-subtitle = Slum area · { $place } · { $first }–{ $last } · hectares
trends-subtitle-one = Slum area · { $place } · { $first } · hectares
trends-name-score = { $kind }, computed from RT scores
trends-target = target: 0 ha
trends-partial =
    { $n ->
        [0] { "" }
        [one] { $n } sum covers only some of the places; it is in the table, not in the chart.
       *[other] { $n } sums cover only some of the places; they are in the table, not in the chart.
    }
trends-rule = A line joins only figures of one kind, source and rule.
trends-alt = Dot chart of the slum area of { $place } by year: { $points }.
trends-alt-point = { $date } { $kind } { $area }
trends-below-title-kawasan = Every slum area
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
trends-scope-score = RTs scored at or above the threshold
trends-scope-reading = area as recorded
trends-source-computed = computed by { $rule }

classes-title = In { $year }: { $light ->
        [one] 1 RT
       *[other] { $light } RTs
    } light slum, { $moderate } moderate, { $heavy } heavy, { $not_slum } not slum{ $unsure ->
        [0] .
       *[other] ; { $unsure } not certain or not surveyed.
    }
classes-subtitle = Verified area of the RTs by the class of each RT · { $place } · { $n } RTs · hectares
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
flows-title = RTs moved from class to class
flows-subtitle = The class of each RT from survey to survey of the same rule.
flows-years = { $first } to { $last }
flows-moved = { $moved } of { $n } RTs moved to another class.
flows-class = { $first } → { $last }
flows-value = { $n } RT · { $area }
flows-names-more = { $names }, and { $n } more

## Indicators

headline-indicators-unsurveyed = None of the { $n } RTs was surveyed; these are figures of { $place }.
headline-indicators-slum = { $slum } of { $n } RTs are still slum by the { $year } survey.
headline-indicators-none-slum = None of the { $n } RTs is still slum by the { $year } survey.
headline-indicators-open = { $slum } of { $n } RTs are slum by the { $year } survey, { $open } not certain.
headline-indicators-none = The criteria were not surveyed yet in { $place }.
headline-distance =
    { $near ->
        [0] { $slum } of { $n } RTs are not yet below the line of { $threshold } points.
       *[other] { $slum } of { $n } RTs are not yet below the line of { $threshold }; { $near } need { $points } points or less.
    }
indicators-measure-mean = Mean share that falls short, percent
indicators-whole-summed = { $place }, added up
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
distance-pooled = A pooled sum dilutes: RTs above the line may still be inside it.
distance-hint = Choose a row to open its score.
distance-legend-open = not certain
distance-legend-line = slum line, { $threshold } points
distance-part = { $aspect } { $points } of { $top } points
distance-short-above = must lose { $points } points
distance-short-below = { $points } points below the line
distance-short-open = not certain, { $points } points at most
distance-above = It must lose { $points } points to be below the line of { $threshold }.
distance-below = { $points } points below the line of { $threshold }.
distance-open = It may be below or above the line of { $threshold }; it must lose { $points } points at most.
distance-col = Distance to the line
opened-title = Open score: { $column } · { $place }
opened-subtitle = { $year } · { $rule }: criteria in { $criteria }, scoring in { $scoring }.
opened-link = Open the score of { $place }
opened-total = { $place }: { $points } of { $top } points, { $class }.
opened-known = The points of { $known } of these { $n } criteria are certain.
opened-total-none = { $place }: not surveyed by this rule, so there is no total.
opened-unknown = { $criterion }: { $flag }, so { $points } points.
opened-share = { $criterion }: { $percent }, band { $band }, { $points } points.
opened-volume = { $criterion }: { $volume } of { $base } = { $percent }, band { $band }, { $points } points.
opened-left = { $left } left to come down to { $points } points.
opened-bands = { $low } to { $high }
opened-band-below = below { $edge }
opened-sum = sum of { $reported } of { $places } RTs
opened-rts =
    { $n ->
        [one] The RT that was added up
       *[other] The { $n } RTs that were added up
    }
opened-stated = { $measure } as stated: { $stated } ({ $date }, { $who }; { $source }). Computed from { $year }: { $computed }.
opened-not-computed = cannot be computed
choice-show-change = Change
choice-from = Compared with
headline-change = Slum RTs: { $before } of { $n } in { $first }, { $after } in { $last }.
headline-change-none = No two surveys of { $place } can be compared yet.
change-none = There is no survey of criteria before { $year }. A change shows after the next survey.
change-two-rules = The two surveys follow different rules: points, totals and classes are not compared. Only shares of the same criteria are.
change-subtitle = Difference in slum points · { $place } · { $first } to { $last } · { $rule }
change-hint = Minus means fewer points. Pick a cell to open its score.
change-cell = { $row }, { $column }: { $change } points
change-cell-missing = { $row }, { $column }: not surveyed in one of the years
change-range = { $low } to { $high }
change-legend-better = fewer points
change-legend-same = the same
change-legend-worse = more points
change-pairs-title = Before and after: { $place }
change-pairs-subtitle = Share that falls short, by criterion · { $first } and { $last } · percent, scale 0–100
change-from-to = { $first } → { $last }
change-mean = Mean of { $aspect }
contribution-title = Contribution of handling
contribution-subtitle = Fall of the sectoral mean · { $place } · against the previous survey and against the baseline
contribution-col-year = Year
contribution-col-mean = Sectoral mean
contribution-col-previous = Previous survey
contribution-col-from-previous = Contribution against the previous survey
contribution-col-baseline = Baseline
contribution-col-from-baseline = Contribution against the baseline
contribution-of = { $mean } ({ $year })
contribution-not_known = not known
contribution-zero_before = not defined: nothing before
result-title = After the works: survey of { $year } less their outcomes
result-explained = Outcomes of works finished up to the year of the next survey are taken from each deficit, RT by RT, never below zero; then it is scored again.
result-over =
    { $n ->
        [0] { "" }
        [one] One outcome is beyond the recorded deficit; the excess does not count.
       *[other] { $n } outcomes are beyond the recorded deficit; the excess does not count.
    }
result-left-not_finished = { $n } outcomes do not count yet: their work is not finished.
result-left-other_rule = { $n } outcomes do not count: the rule of this survey lacks their criterion.
result-left-no_rt = { $n } outcomes do not count: no RT is named.
result-left-not_surveyed = { $n } outcomes do not count: the criterion was not surveyed in that RT.
result-left-no_base = { $n } outcomes do not count: the base is not known.
result-totals = Totals before and after the works
result-handled = Deficits that were handled
result-col-place = Place
result-col-before = Survey of { $year }
result-col-after = After the works
result-col-found = Next survey
result-found = { $points } ({ $year })
result-no-survey = none yet
handled-col-place = Place
handled-col-criterion = Criterion
handled-col-deficit = Deficit
handled-col-handled = Handled
handled-col-left = Left
handled-col-excess = Excess
handled-col-works = Works
indicators-none-year = There is no survey of the criteria in { $year }. Years there are: { $years }.
indicators-none-any = These data hold no readings of the criteria for { $place }. Fill indicators.csv with the volume of each criterion.
indicators-no-rt = No RT is recorded for { $place }. Choose another place, or add RTs to locations.csv.
indicators-subtitle = { $measure } · { $rows } · { $place } · { $year } · { $rule }
indicators-measure-points = Slum points
indicators-measure-percent = Share that falls short, percent
indicators-missing =
    { $n ->
        [0] Every RT was surveyed.
        [one] { $n } RT was not surveyed.
       *[other] { $n } RTs were not surveyed.
    }
indicators-inherited = Hatched cells with a number: the figure of { $place }, not of the RT; it counts in no sum.
indicators-corner = RT
indicators-total = Total
indicators-of = of { $top }
indicators-total-top = Total of { $top }
indicators-legend = What a cell means
legend-missing = not surveyed
legend-zero = zero
legend-points = points, the darker the heavier
legend-inherited = figure of the place above
legend-not_slum = total: not slum
legend-slum = total: slum
cell-missing = { $row }, { $column }: not surveyed
cell-points = { $row }, { $column }: { $points } of { $top } points
cell-partial = { $row }, { $column }: { $points } of { $top } points, { $known } of { $criteria } criteria surveyed
cell-inherited = { $row }, { $column }: { $points } of { $top } points by the figures of { $place }
cell-percent = { $row }, { $column }: { $percent }
cell-percent-inherited = { $row }, { $column }: { $percent } by the figures of { $place }
cell-total = { $row }: total { $points } of { $top }, { $class }
cell-total-missing = { $row }: not surveyed, total not known
indicators-hint = Pick a cell to open its score.
indicators-col-criterion = Criterion
indicators-col-volume = Volume
indicators-col-base = Base
indicators-col-percent = Share
indicators-col-points = Points
indicators-col-status = Kind of figure
indicators-col-remark = Remark
indicators-col-source = Source
indicators-stated-by = figure of { $place }
indicators-row = indicators.csv line { $line }

## Priority and handling

choice-show-handling = Priority
choice-reading = How other considerations are scored
choice-of = Place to open
reading-three_points = 3/2/1 points (recommended)
reading-five_points = 5/3/1 points
reading-five_items = Five items, at most 25
headline-handling = { $n ->
        [one] One RT is still slum
       *[other] { $n } RTs are still slum
    }; the highest priority is { $first }{ $unsure ->
        [0] .
       *[other] , { $unsure } not certain.
    }
headline-handling-no-slum = None of { $n } RTs is certainly slum by the survey of { $year }{ $unsure ->
        [0] .
       *[other] ; { $unsure } not certain.
    }
headline-handling-none = The priority of { $place } can be computed once its RTs are surveyed.
priority-none = No RT or slum area here was surveyed, so class and priority cannot be computed yet.
priority-subtitle = Class, priority and handling pattern · { $place } · { $year }.
priority-reading-source = Other considerations by: { $source }.
priority-explained = Priority 1 comes first. What is not known stays open; what is computed does not change what the decree records.
priority-col-place = Place
priority-col-class = Slum class
priority-col-considerations = Other considerations
priority-col-legality = Legality
priority-col-code = Class code
priority-col-priority = Priority
priority-col-pattern = Handling pattern
priority-col-decree = By the decree
priority-recorded = { $value } (recorded)
priority-points = { $value } ({ $points } points)
priority-unknown = not known
priority-either = one of { $words }
priority-open = cannot be told yet
priority-waterside = { $pattern }, respecting the tides
priority-no-decree = no decree yet
priority-decreed = { $said } (decree { $number }, { $date })
priority-decreed-priority = priority { $priority }
priority-decree-silent = class and priority not stated
priority-differs-level = the recorded level differs from the computed one
priority-differs-legality = the recorded legality differs from its answers
priority-differs-class_code = the class of the decree differs from the computed one
priority-differs-priority = the priority of the decree differs from the computed one
priority-differs-handling = the pattern of the decree differs from the computed one
priority-opened = Handling of { $place }
priority-why = It is { $slum_class }, so class { $codes }, priority { $priority }, pattern { $pattern }.
priority-why-none = No slum by its score, so it has no class code and no priority.
other-title = Other considerations
other-recorded = Recorded: { $value }.
other-points = { $points } points
other-strategic_value = Strategic value of the location
other-population_density = Population
other-development_potential = Social, economic and cultural potential
other-community_support = Support of the community
other-local_commitment = Commitment of the local government
other-density = { $density } people/ha, { $name }
density-low = low density
density-medium = medium density
density-high = high density
density-very_dense = very dense
land-title = Legality of land
land-tenure_clear = Clear tenure
land-plan_conformity = Conforms with the spatial plan
answer-yes = yes
answer-no = no
exit-title = Leaving the slum
exit-summary = { $done } of { $n } met
exit-note = Service levels of five aspects of at least { $percent } %.
exit-below_line = Score below the line
exit-service_levels = Service levels
exit-field_check = Checked on the spot
exit-decree_revised = Decree revised
exit-done = ✓
exit-not-yet = not yet
exit-unsure = not certain
exit-total = { $points } points, line at { $threshold }
exit-service = { $aspect } { $level }
exit-services-bind = A condition under this rule
exit-services-advise = For advice under this rule

## RT report

page-rt = RT report
question-rt = What about my RT?
headline-choose-rt =
    { $n ->
        [0] No RT is recorded in { $place } yet.
        [one] Choose the RT in { $place }.
       *[other] Choose one of { $n } RTs in { $place }.
    }
headline-rt-none = No survey of criteria for { $place } yet.
headline-rt-unsurveyed = { $place } has not been surveyed.
rt-survey-first = Its score can be computed once its criteria are surveyed.
rt-inherited = These are figures of { $place }, not of this RT.
rt-holding = What is still missing
rt-holding-note = Slum points by aspect, survey of { $year }
rt-points = { $points } of { $top } points
rt-nothing-missing = nothing recorded as missing
rt-unknown = { $criterion }: not surveyed
rt-built-summary = { $n ->
        [one] One work: { $latest }
       *[other] { $n } works; the latest { $latest }
    }
rt-promised-summary = { $plans } works planned or ongoing; { $open } of { $n } promises not kept yet
rt-built = What was built
rt-built-none = No finished work is recorded in this RT yet.
rt-built-more = The latest { $shown } of { $n } works
rt-shared = volume for several RTs
rt-promised = What is promised
rt-promised-none = No promise or plan is recorded for this RT yet.
rt-due = due { $date }
rt-kept = kept { $date }
rt-not-kept = not kept yet
rt-open-score = Open its score
rt-open-map = See it on the map
short-building_irregularity = { $n } buildings not in order
short-building_density = { $n } too dense
short-building_substandard = { $n } buildings below standard
short-road_coverage = { $n } of road still to be built
short-road_surface = { $n } of road in bad condition
short-water_access = { $n } without safe drinking water
short-water_quantity = { $n } short of drinking water
short-drainage_inundation = { $n } flooded
short-drainage_absence = { $n } of drain still to be built
short-drainage_construction = { $n } of drain in bad condition
short-drainage_disconnected = { $n } of drain not connected
short-drainage_unmaintained = { $n } of drain not maintained
short-wastewater_system = { $n } with wastewater below standard
short-wastewater_facility = { $n } without a proper toilet or septic tank
short-waste_facility = { $n } without waste facilities
short-waste_system = { $n } without waste service
short-waste_unmaintained = { $n } waste facilities not maintained
short-fire_infrastructure = { $n } buildings without fire infrastructure
short-fire_equipment = { $n } buildings without fire equipment

## Simulation

page-simulation = Simulation
question-simulation = What would it take?
simulation-edit = Change deficits
simulation-compare = Compare scenarios
simulation-cheapest = Cheapest way
simulation-kind = simulation
simulation-banner = Simulation: the figures on this page are not recorded data and change no data.
simulation-from = It starts from the survey of { $year } ({ $rule }).
simulation-share = The scenarios are kept in the address of this page; copy it to share them.
simulation-too-long = These scenarios are too large to be shared in the address; download the table.
simulation-broken = The scenarios in this address cannot be read, so the page starts from the survey.
headline-simulation-empty = What would { $place } take? Change one deficit.
headline-simulation = Simulation { $name }: from { $before } to { $after } slum RTs, area { $area_before } to { $area_after }.
headline-simulation-none = There is no survey of RTs in { $place } to simulate from yet.
headline-simulation-same = Simulation { $name }: still { $rts } slum RTs, area { $area }.
headline-simulation-rt = Simulation { $name }: { $place } from { $before } to { $after } points.
scenario-new = Scenario { $n }
scenario-name = Name of the scenario
scenario-add = New scenario
scenario-copy = Copy
scenario-copied = { $name } (copy)
scenario-remove = Remove this scenario
choice-plan = Scenario
choice-rt = RT
choice-work = Kind of work
volumes-title = Deficits in { $place }
volumes-explained = Enter the deficits that the scenario leaves; those you do not change stay as surveyed.
volumes-score = Score it
volumes-back = Set this RT back to the survey
volume-label = { $criterion } ({ $unit }{ $of })
volume-of = , of { $base }
volume-range = a range
choice-how = How to change it
how-deficits = Enter deficits
how-work = Apply a work
apply-title = Apply a work in { $place }
apply-explained = Choose a work and its volume. Its outcomes are shown first and can be changed; they count once applied.
apply-volume = Volume ({ $unit })
apply-credit = Apply these outcomes
outcome-label = { $criterion }: less ({ $unit })
outcome-unknown = There is no general ratio; enter it yourself.
outcome-catalogue = Usually { $ratio } per { $unit }.
outcome-own = { $n ->
        [one] In this dataset { $ratio } per { $unit }, from one work.
       *[other] In this dataset { $ratio } per { $unit }, from { $n } works.
    }
results-title = Before and after
results-col-measure = Measure
results-col-survey = Survey of { $year }
results-col-scenario = Simulation: { $name }
results-total = Total of { $place }
results-class = Class of { $place }
results-distance = Distance to the line, { $place }
results-rts = Slum RTs in { $place }
results-area = Slum area in { $place }
results-people = People in slum RTs of { $place }
results-unsized = { $area } (+ { $n } RTs without a figure)
changes-title =
    { $n ->
        [one] One deficit that was changed
       *[other] { $n } deficits that were changed
    }
changes-col-place = RT
changes-col-criterion = Criterion
changes-col-recorded = Survey
changes-col-scenario = Simulation
changes-col-points-before = Points, survey
changes-col-points-after = Points, simulation
headline-plan = Simulation: for { $cost }, { $n ->
        [one] one RT
       *[other] { $n } RTs
    } of { $place } could come below the line ({ $area }).
headline-plan-rt = Simulation: for { $cost }, { $place } could come below the line ({ $area }).
headline-plan-none = No plan yet brings an RT of { $place } below the line.
choice-goal = As many as possible
goal-area = Hectares
goal-rts = RTs
goal-people = People
choice-budget = Budget, million rupiah
choice-budget-none = no limit
choice-only = Only in these RTs
choice-only-all = all RTs
choice-option = Plan to open
option-cheapest = Cheapest
option-lasting = More lasting
option-without_dearest = Without the dearest
option-cheapest-explained = The least cost at which every RT is just below the line, without reserve.
option-lasting-explained = Every RT goes 5 points further down than it must, so that one criterion that worsens does not bring it back.
option-without_dearest-explained = Without { $kind }, the work that takes most of the money of the cheapest plan.
option-empty = No RT can be brought below the line in this way.
option-same = Its works are those of { $other }.
option-brings = { $n } RTs below the line: { $area }, { $people } people.
option-unsized = { $area } RTs without an area and { $people } without a number of people are not in the sums.
option-cost-exact = It costs { $usual }.
option-cost = It costs { $usual }; between { $low } and { $high }.
option-per-hectare = { $cost } per hectare.
option-left = { $left } of the budget are left at the usual prices.
option-proven = Proven the best for the terms of this plan (gap 0).
option-gap = The time ran out: a plan may bring { $more } more, or be { $cheaper } cheaper.
option-scenario = Make it a scenario
option-scenario-name = Plan: { $option }
prices-title = Unit prices: { $known } of { $n } kinds of work are known
prices-explained = Prices come from works in this dataset, one kind of money for each work, without inflation. You can change them.
prices-label = { $kind } per { $unit }, rupiah
prices-none = no price yet
prices-origin-none = No work with a volume and an amount.
prices-origin-reader = The price that you set.
prices-origin-own = { $price }, { $n } works, { $kind } { $years }
prices-use = Use these prices
prices-back = Back to the prices of the data
plan-works-title = Works of the plan “{ $option }”
plan-assumptions = Planned at the high end of every range, at the usual (median) price, in whole units.
plan-ratios-title = Outcomes that a unit of work is counted on for
plan-unit-of-work = { $kind }, per { $unit }
plan-col-work = Work
plan-col-ratio = Less by
plan-col-origin = From
plan-ratio-own = works of this dataset
plan-ratio-catalogue = catalogue: one for one
plan-service = The 2016 rule also asks for service levels of 80 %; this plan reckons with the total alone.
outcome-no-deficit = not surveyed
results-not-known = not known
change-other-base = { $change } (another base)
headline-plan-below = { $place } is below the line already.
option-lacking = At the highest prices { $lacking } are lacking.
plan-ratio-one-of = for one of the criteria
plan-many-indicator = { $n } criteria
plan-many-work = { $n } kinds of work
prices-range = { $low } to { $high }
rt-holding-above = What is still missing by the figures of { $place }
priority-decree-older = { $decree }; no slum by its score now, so this decree has not been replaced yet
handled-col-found = Next survey
result-found-volume = { $volume } ({ $year })
plan-rescored = Scored again by the official rule: { $below } of { $n } RTs are below the line.
plan-outcomes-title = Deficits before and after
plan-already =
    { $n ->
        [one] One RT is below the line already.
       *[other] { $n } RTs are below the line already.
    }
plan-left-title =
    { $n ->
        [one] One RT is not in this plan
       *[other] { $n } RTs are not in this plan
    }
plan-left-missing_readings = It cannot be computed: { $details } not surveyed.
plan-left-no_work = Not enough: no known work takes down { $details }.
plan-left-no_base = It cannot be computed: the base of { $details } is not known.
plan-left-no_price = Complete the unit prices of { $details } above.
plan-left-not_solved = The time ran out before a plan was found.
plan-left-over_budget = It would take { $cost }; the budget does more in other RTs.
plan-left-no_size = It would take { $cost }, but its area or people are not known, so it cannot be weighed.
plan-col-place = RT
plan-col-works = Works
plan-col-total = Total
plan-col-area = Area
plan-col-usual = Usual cost
plan-col-range = Low to high
plan-col-criterion = Criterion
plan-col-before = Before
plan-col-after = After
plan-col-points = Points
plan-col-why = Why
compare-title = Scenarios side by side
compare-subtitle = { $place } · area and RTs counted per RT · simulation, no data
sheet-scenarios = Simulation
sheet-plan = Plan

## Map

headline-map-locations =
    { $n ->
        [one] { $n } slum area in { $place }, { $area } by { $kind } { $year }.
       *[other] { $n } slum areas in { $place }, { $area } by { $kind } { $year }.
    }
headline-rt = { $place }: { $points } of { $top } points, { $class } ({ $year } survey).
headline-map-partial = { $n } slum areas in { $place }; the size of { $known } is known.
headline-map-rts = { $slum } of { $n } RTs in { $place } were slum in { $year }.
headline-map-rts-open = { $slum } of { $n } RTs in { $place } were slum in { $year }, { $open } not certain.
headline-map-unsurveyed =
    { $n ->
        [one] { $n } RT in { $place }, not surveyed yet.
       *[other] { $n } RTs in { $place }, none surveyed yet.
    }
headline-map-none = There is nothing in { $place } that can be drawn.
map-none = There is no position for { $place }. Fill lat and lon in locations.csv, or add boundaries.geojson.
map-subtitle = Slum areas and RT scores · { $place } · { $year }
map-schematic = Schematic: place, shape and size of the RT tiles are not real borders.
map-estimate = Filled circle = newest area, bold circle = first area, both in true size; thin circle = where it may be. Positions are estimates.
map-unplaced =
    { $n ->
        [0] { "" }
        [one] { $n } place without a position is not drawn; it is in the table.
       *[other] { $n } places without a position are not drawn; they are in the table.
    }
map-alt = Map of { $place }: { $items }.
map-alt-kawasan =
    { $n ->
        [one] { $n } slum area as a circle of its size
       *[other] { $n } slum areas as circles of their size
    }
map-alt-rt =
    { $n ->
        [one] { $n } schematic RT tile
       *[other] { $n } schematic RT tiles
    }
map-hint = Pick an RT tile to make it the place shown.
map-tip-area = { $area } ({ $kind } { $year })
map-tip-no-area = area not known
map-tip-total = { $points } of { $top } points, { $class }
map-tip-missing = not surveyed
map-tip-works =
    { $n ->
        [one] { $n } activity
       *[other] { $n } activities
    }
map-tip-money = { $money } ({ $kind })
map-tip-position = position: { $position }
position-survey = surveyed
position-estimate = estimate
position-schematic = schematic
position-none = not known
position-error = ± { $metres }
map-col-place = Place
map-col-area = Slum area
map-col-points = Score
map-col-class = Class
map-col-works = Activities
map-col-position = Position
map-estimate-tiles = Bold circles = first and newest slum area in true size; thin circle = where it may be. Positions are estimates.
map-hatch = Hatching and a question mark = not surveyed.
map-works = Number in a dot = activities.
map-zoom = The picture can be moved and enlarged.
map-source = land: drawn by hand, schematic, within 100–200 m. Not a reference for borders.

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

## What is wrong with the data

effect-note = Only about how the file was read.
effect-left_out = This row is in no sum.
effect-refused = This file is not used.

problem-where-file = { $file }: { $reason }
problem-where-line = { $file } line { $line }: { $reason }
problem-where-column = { $file } column { $column }: { $reason }
problem-where-cell = { $file } line { $line } column { $column }: { $reason }

problem-folder_missing = The data folder “{ $value }” was not found. Check KOTAKU_DATA, or start from the project folder.
problem-file_missing = This table is not there. Add it as a file or sheet of this name; its columns are in the template.
problem-file_empty = This file is empty. Fill in the column names and the data.
problem-file_unreadable = This file cannot be read ({ $why }). Check its permissions.
problem-column_missing = A required column is missing: { $column }. Add it, or compare with the template.
problem-column_twice = The column { $column } is there more than once. Remove the one that is not used.
problem-package_unreadable = This file is not valid JSON. Mend it or remove it.
problem-boundaries_unreadable = This file is not GeoJSON with a location_id on every shape. Mend it or remove it.
problem-no_rows = This file holds only column names.
problem-column_unknown = The column “{ $column }” is not known and not read.
problem-cell_set_aside = “{ $value }” cannot be read; the cell counts as empty.
problem-row_twice = The row { $value } is identical to an earlier one; it counts once.
problem-unknown_parent = The place above, “{ $value }”, is not in locations.csv; this place stands alone.
problem-negative_deficit = A deficit cannot be { $value }, below zero; the score counts it as zero. Check the sign.
problem-over_hundred_percent = { $value } is more than the whole; the score counts 100 % at most. Check what it is a share of.
problem-over_base = A deficit of { $value } is larger than the whole of { $base }; the score counts it as 100 %. Check both.
problem-row_too_long = This row has more cells than there are columns. Look for the sign between columns inside a text.
problem-required_empty = This required cell is empty. Fill it in.
problem-not_a_number = “{ $value }” is not a number. Write it like 1460.39 or 1.460,39.
problem-not_whole = “{ $value }” must be a whole number.
problem-number_too_large = “{ $value }” is too large for this column. Check its unit.
problem-not_a_date = “{ $value }” is not a date. Write 2018, 2018-12 or 2018-12-05.
problem-not_allowed = “{ $value }” is not one of the choices of this column: { $allowed }.
problem-below_minimum = { $value } is less than { $limit }.
problem-above_maximum = { $value } is more than { $limit }. Check its unit.
problem-rows_conflict = Two rows have the same key ({ $value }) but differ; both are left out. Keep one.
problem-unknown_place = The place “{ $value }” is not in the list of places (locations). Add it, or mend its code.
problem-unknown_indicator = The indicator “{ $value }” is not in the register. Check its spelling.
problem-unknown_activity = The activity “{ $value }” is not in activities.csv. Mend the activity_id.
problem-range_reversed = The lower end { $value } is more than the upper end.
problem-file_too_large = This file is larger than { $limit } MB. Split it.
problem-not_text = This file is neither text nor an Excel workbook. Save it again as CSV UTF-8 or .xlsx.
problem-quote_open = The quotation mark opened in this line is never closed, so the rest of the file cannot be read. Close it.
problem-old_workbook = This file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.
problem-workbook_unreadable = This workbook is damaged or holds an unsafe part ({ $why }). Open it in Excel and save it again as .xlsx.
problem-archive_unreadable = This ZIP file is damaged. Make it again.
problem-archive_too_many = This ZIP file holds more than { $limit } files. Send only the data files.
problem-archive_too_large = This file holds more than { $limit } MB when it is opened. Send only the data files.
problem-archive_locked = This file is locked with a password. Unlock it first.
problem-archive_empty = This ZIP file holds no data file.
problem-too_many_cells = This sheet covers more than { $limit } cells. Delete empty rows, columns and merged areas.
problem-too_many_rows = This file has more than { $limit } rows. Split it.
problem-too_many_columns = This file has more than { $limit } columns. Delete those that are no data.
problem-too_slow = Reading this file takes more than { $limit } seconds. Split it.
problem-table_twice = This file holds the same kind of rows as { $other }, which was read; this one does not count. Merge the two.
problem-total_row = “{ $value }” is a row of sums, not data; it is left out so that nothing counts twice.
problem-number_ambiguous = “{ $value }” may be thousands or decimals, and this column uses both. Write it without a sign for thousands.
problem-unit_in_cell = “{ $value }” carries a unit that is not that of the column. Write the number alone, in the unit of the column.
problem-digits_lost = “{ $value }” is in scientific form; Excel lost some of its digits. Write the whole number.
problem-cell_too_long = This cell is longer than { $limit } characters. Look for a quotation mark that is not closed, or shorten it.
problem-date_ambiguous = “{ $value }” may be two dates, and this column uses both orders. Write it like 2018-12-05.
problem-activity_conflict = The activity “{ $value }” is given different places, kinds, volumes or units; all its rows are left out. Make them agree, or give them other keys.
problem-ambiguous_place = “{ $value }” may be one of several places: { $keys }. Write the code.
problem-row_short = This row is shorter than the header; the cells that are not there count as empty. It may have been cut off.
problem-last_line_open = The last line of this file does not end; the file may have been cut short while it was copied.
problem-formula_without_value = The formula { $value } was saved without its result, so the cell is empty. Open it in Excel, save it again, and send it again.
problem-figure_merged = “{ $value }” stands in a merged cell and counts in its first row only. Fill in the figure of this row.
problem-bases_differ = { $place }: { $value } is written here, while line { $line } has { $kept }, which is used. Make them agree, or send a list of places.
problem-differs_from_package = This file is not what datapackage.json recorded of it; it may have been cut short, or changed since.
problem-read_as_thousands = “{ $value }” is read as { $read } (a sign for thousands); nothing in the column shows otherwise. { $n } such cells.
problem-read_as_decimals = “{ $value }” is read as a decimal number below one thousand; nothing in the column shows otherwise. { $n } such cells.
problem-date_read_as = “{ $value }” is read as { $read }, day first. { $n } such cells.
problem-parts_over_base = { $first } and { $second } together are { $total }, more than the whole of { $base }. Something may be counted twice.
problem-range_over_bands = { $indicator }: { $from_percent }–{ $to_percent } % may be worth { $low } to { $high } points, so the score stays a range. Give the surveyed volume.
problem-zero_by_estimate = { $indicator }: this zero is a reading of the source, not a measurement. A survey would settle it.
problem-share_for_percent = None of the { $n } figures of this column is above 1: they seem to be fractions, not percent. If so, multiply them by 100.
problem-area_in_square_metres = An area of { $area } is too large for this place; it may be in square metres. If so, divide it by 10,000.
problem-coordinates_swapped = The position { $lat }; { $lon } seems swapped: latitude and longitude. It is not drawn.
problem-coordinates_projected = The position { $lat }; { $lon } looks like metres of { $system }, not degrees. Convert it to EPSG:4326. It is not drawn.
problem-coordinates_zero = The position 0; 0 means that nobody filled it in. Leave the cells empty. It is not drawn.
problem-coordinates_far = The position { $lat }; { $lon } is outside Indonesia. It is not drawn.
problem-year_ahead = The year { $value } has not come yet. Check the year.
problem-finished_before_start = Finished { $finished }, before the start in { $started }. Check both dates.
problem-spent_over_budget = { $later } { $paid } is more than { $earlier } { $agreed } of the same activity. The budget may have been raised; say so in the note.
problem-outside_kawasan = { $place } belongs to no slum area, while other RTs of its kelurahan do. Its RT or RW may be a misprint; the activity still counts for the kelurahan.
problem-works_over_deficit =
    { $until ->
        [none] { $work }: { $built } built in { $place } since { $year }, more than the { $need } recorded as missing. The time, the scope or the base may differ; check before comparing them.
       *[other] { $work }: { $built } built in { $place } in { $year }–{ $until }, more than the { $need } recorded as missing. The time, the scope or the base may differ; check before comparing them.
    }
problem-unit_cost_far =
    { $n ->
        [one] { $work }: { $cost } per { $unit }, while the only other one to compare with cost { $usual }, and nothing explains why. Explain it in cost_note.
       *[other] { $work }: { $cost } per { $unit }, far from the { $usual } that is usual among { $n } others, and nothing explains why. Explain it in cost_note.
    }
problem-works_alike =
    { $same ->
        [everything] { $n } activities ({ $work }) in { $place }, { $year }, are recorded alike in everything: { $ids }. This may be one work entered again; all of them count.
       *[packages] { $n } activities of one kind ({ $work }) in { $place }, { $year }, from one source: { $ids }. They may be separate packages, or one work entered again; all of them count.
    }
problem-class_stated_otherwise = { $who } calls { $place } { $stated } ({ $year }), while its criteria work out at { $low }–{ $high } points: { $class_low } to { $class_high }.
problem-class_not_computable = { $who } calls { $place } { $stated } ({ $year }); the criteria on record only say that its score lies between { $low } and { $high } points, so this cannot be checked. Complete the criteria.
problem-two_figures =
    { $year ->
        [none] { $measure }, { $place }: { $n } different answers, from { $low } to { $high } (by { $who }). They may mean different steps or funds; all are kept.
       *[other] { $measure }, { $place } { $year }: { $n } different figures, from { $low } to { $high } (by { $who }). Their scope may differ; compare them only after checking.
    }
problem-one_figure_two_places = { $measure }: { $value } ({ $year }) is said of { $place } and also of { $other }, which is larger; one may have been taken for the other. Check the sources.
problem-two_decrees = The slum decree of { $place } of { $date } is given different numbers: { $numbers }. Check the number on the decree.
problem-part_over_whole = { $measure }, { $place } { $year }: { $part } is more than the { $whole } of { $other }, which contains it. Check the scope of both.
problem-area_without_decree = A slum area of { $area } ({ $reported }) is reported, less than the { $decree } of the decree of { $year }, but no decree states it. Quote it as reported, not as decreed.
problem-output_stated_otherwise = { $work } in { $place } { $year }: { $who } states { $stated }, while the recorded activities add up to { $built }. The activities count.
problem-unit_stated_otherwise = { $work } in { $place } { $year }: { $who } states { $stated }, while the activities record { $built }. The units differ; the activities count.
problem-count_stated_otherwise = { $measure } in { $place }: { $who } states { $value }, while the list of places has { $found }. Check the codes in the list of places.
problem-file_not_used = This file was not recognised as a table of the dashboard and was not read. Compare its column names with the template.
problem-column_assumed = There is no column { $column }; every row is taken to say “{ $read }”.
problem-lines_above =
    { $n ->
        [one] One line above the column names was passed over.
       *[other] { $n } lines above the column names were passed over.
    }
problem-footnote = “{ $value }” was taken for a footnote, not for data.
problem-header_again = The column names stand here again; passed over.
problem-column_numbers = A row that numbers the columns; passed over.
problem-hidden_characters = “{ $value }” held characters that nobody sees; they were taken off.
problem-word_read_as =
    { $n ->
        [one] “{ $value }” is read as “{ $read }” (1 row).
       *[other] “{ $value }” is read as “{ $read }” ({ $n } rows).
    }
problem-place_read_as =
    { $n ->
        [one] “{ $value }” is read as { $read }; one row writes its place otherwise than the list of places.
       *[other] “{ $value }” is read as { $read }; { $n } rows write their place otherwise than the list of places.
    }
problem-activity_read_as =
    { $n ->
        [one] “{ $value }” is read as { $read }; one row writes its activity otherwise than the list of activities.
       *[other] “{ $value }” is read as { $read }; { $n } rows write their activity otherwise than the list of activities.
    }
problem-name_printed_otherwise = The source writes “{ $value }”; here it is called “{ $name }”.
problem-parent_circle = { $place } lies in { $other }, which in turn lies in { $place }, so the sums of both cannot be trusted. Mend the parent_id.
problem-negative_area = A slum area cannot be { $value }. Check the sign.
problem-base_zero = A deficit of { $value } is recorded out of a whole of { $base }; no share can be worked out and the score stays open. Fill in the base.
problem-work_over_deficit = { $work }: the { $built } of this activity alone are more than the { $need } recorded as missing in { $place } in { $year }. Check its volume, or whether all that is missing was recorded.
problem-cells_empty =
    { $what ->
        [volume] The volume is empty in { $n } of { $rows } rows, so what was built is known in part only. Fill it in where it is known.
        [unit] The unit is empty in { $n } of { $rows } rows, so their cost per unit cannot be worked out. Fill it in where it is known.
        [stage] The stage is empty in { $n } of { $rows } rows, so they do not count as finished works. Fill it in where it is known.
        [amount_rupiah] The amount in rupiah is empty in { $n } of { $rows } rows, so sums of money cover only the others. Fill it in where it is known.
        [funding_source] The source of money is empty in { $n } of { $rows } rows; they are shown as “Source of money not stated”. Fill it in where it is known.
       *[figure] { $n } of { $rows } rows hold no volume, percent or range; their criteria count as not surveyed. Fill in what the survey found.
    }
problem-words_as_typed =
    { $n ->
        [one] { $words } is not in the lists of the dashboard; it is shown as typed ({ $rows } rows).
       *[other] { $n } words of this column are not in the lists of the dashboard; they are shown as typed ({ $rows } rows): { $words }.
    }
problem-resource_missing = datapackage.json names this file, but it is not there.
problem-recipe_used = Read as { $recipe }; its places were made from columns. See “How each column was read”.
problem-percent_stated_otherwise = { $indicator }: the source states { $stated }, while its volume and base give { $share }. The volume counts; check both.
problem-points_stated_otherwise = { $indicator }: the source gives { $stated } points, while the rule gives { $computed }. The rule counts; check volume and base.

## Command line

cli-description = The KOTAKU dashboard: check and score a data folder.
cli-check = Check a data folder and name everything that is wrong.
cli-score = Work out the slum scores and write them as CSV.
cli-folder = data folder, workbook or ZIP
cli-json = write JSON
cli-level = level of the places
cli-criteria = one row a criterion
cli-out = file to write; without it the rows go to the screen
cli-more = … and { $n } more like this; all of them with --all.
cli-all = name every one, also those of one kind
cli-clean = No problems.
cli-summary = { $note ->
        [one] { $note } note
       *[other] { $note } notes
    }, { $left_out } left out, { $refused } refused.
cli-cannot-write = Cannot write { $file }: { $why }. Choose another place.
severity-note = note
severity-left_out = left out
severity-refused = refused

## Downloads

download-dataset = Data
download-place = Filter: place
download-year = Filter: year
download-as_of = Data as of
download-day = Downloaded on
download-status = Nature of the data
download-source = Source
download-licence = Licence
download-illustrative = The figures in this file are made up to show how the dashboard works; they are not the real state.
download-item = Item
download-value = Value
download-dataset-note = Written again by the KOTAKU dashboard from the rows that could be used; what was left out or is worth knowing is in problems.csv.
sheet-about = About
sheet-explained = Explained
sheet-choices = Choices
sheet-areas = Slum area
sheet-parts = Slum area of the parts
sheet-criteria = Criteria
sheet-totals = Scores
sheet-handling = Priority
sheet-classes = Area by class
sheet-flows = Moves between classes
sheet-change = Change of criteria
sheet-handled = Outcomes
sheet-by-funding_source = By source of money
sheet-by-kind = By kind of work
sheet-by-location_id = By place
sheet-unit-costs = Cost per unit
sheet-works = Activities
sheet-problems = Notes
sheet-places = Places
explained-sheet = Sheet
explained-column = Column
explained-meaning = Meaning
explained-required = Required
explained-yes = required
explained-no = may be empty
explained-cells = In a cell
explained-row = (a row)
explained-text = text
explained-number = number, with decimals as your Excel writes them
explained-whole = whole number
explained-date = date: 2018, 2018-12 or 2018-12-05
explained-choice = one of those on the sheet Choices
explained-open-choice = from the sheet Choices where one fits, or other text
choices-key = Written
choices-meaning = Meaning

## Tables: what a row is

table-locations = A place: RT, RW, kelurahan, slum area, kecamatan, city or province
table-indicators = A reading: one indicator in one place and year
table-activities = An activity, or one line of its money
table-outcomes = A criterion that an activity improved
table-decrees = A place in a decree
table-figures = A figure that was published
table-actors = A body
table-collaboration = A dated fact of working together
table-checks = A look after handover
table-boundaries = Shapes of places on the map
table-problems = A problem in the data

## Columns of the files

column-locations-location_id = Key of the place. An RT is kelurahan code, RW, RT: 21.72.03.1005-RW006-RT002; a slum area is kawasan:short-name
column-locations-level = What the place is
column-locations-name = The place as people say it
column-locations-name_printed = Spelling in the source where it differs
column-locations-parent_id = Key of the place above it, administratively
column-locations-kawasan_id = For an RT: key of the slum area of the decree it belongs to
column-locations-verified_area_ha = Verified slum area, hectares; empty is not surveyed
column-locations-buildings = Buildings; empty is not surveyed
column-locations-households = Households; empty is not surveyed
column-locations-population = People; empty is not surveyed
column-locations-ideal_road_m = Neighbourhood road that should exist, metres; empty is not surveyed
column-locations-ideal_drain_m = Drain that should exist, metres; empty is not surveyed
column-locations-lat = Latitude, decimal degrees (WGS 84); south is negative
column-locations-lon = Longitude, decimal degrees (WGS 84)
column-locations-position_kind = How the position was found
column-locations-position_error_m = Largest error of the position, metres
column-locations-jurisdiction = Who must act: central, province or city
column-locations-land_legality = Legality of the land
column-locations-other_considerations = Other considerations, as recorded
column-locations-typology = Typology of the settlement: waterside, over water, lowland
column-locations-source = Where the row comes from: title, number or office
column-locations-note = What a reader must know about this row

column-indicators-location_id = Key of the place, as on the sheet locations
column-indicators-year = Year of the survey or of the figure
column-indicators-indicator = The indicator or criterion that is measured
column-indicators-volume = The deficit in the unit of the criterion (units, metres, households, hectares), or the quantity itself; empty is not surveyed, 0 is surveyed and none
column-indicators-base = Denominator, only where it differs from that of the place
column-indicators-percent = The share in percent, when no volume is given
column-indicators-percent_low = Lower end of a stated range, percent
column-indicators-percent_high = Upper end of a stated range, percent
column-indicators-rule = Scoring rule of the survey; empty is Permen PUPR 14/PRT/M/2018
column-indicators-status = What kind of figure this is
column-indicators-source = Where the row comes from: title, number or office
column-indicators-page = Page, table or paragraph in the source
column-indicators-note = What a reader must know about this row
column-indicators-points = Points as the source states them, 0 to 5; only compared with the computed ones.

column-activities-activity_id = Key of the activity; two lines of money share it, its volume counts once
column-activities-location_id = Key of the place, as on the sheet locations
column-activities-year = Year of the work
column-activities-kind = Kind of work
column-activities-description = The work in the words of the source
column-activities-volume = Output in the unit
column-activities-unit = Unit of the volume: m, m2, unit, kk, ha, kali
column-activities-stage = How far the work is
column-activities-amount_rupiah = Whole rupiah; empty is not stated
column-activities-amount_kind = Which money this line is; kinds are never added to each other
column-activities-funding_source = Source of the money; empty is not stated
column-activities-programme = Programme, which is not the source of the money
column-activities-implementer = Who carried it out
column-activities-started = Start date
column-activities-finished = End date
column-activities-beneficiary_households = Households served
column-activities-cost_note = Explains an unusual unit cost
column-activities-status = What kind of figure this is
column-activities-source = Where the row comes from: title, number or office
column-activities-page = Page, table or paragraph in the source
column-activities-note = What a reader must know about this row

column-outcomes-activity_id = Key of the activity, as on the sheet activities
column-outcomes-location_id = Key of the RT that gained; empty is the place of the activity
column-outcomes-indicator = The criterion it improved
column-outcomes-volume = Deficit removed, in the unit of the criterion
column-outcomes-note = What a reader must know about this row

column-decrees-number = Number of the decree
column-decrees-date = Date of the decree, or the year where only that is known
column-decrees-authority = Who signed
column-decrees-location_id = Key of one place in it
column-decrees-area_ha = Area of that place in the decree, hectares
column-decrees-review_due = Review due, at the latest five years after the decree
column-decrees-source = Where the row comes from: title, number or office
column-decrees-page = Page, table or paragraph in the source
column-decrees-note = What a reader must know about this row

column-figures-location_id = Key of the place the figure is about
column-figures-measure = What is measured: slum area, spending, population; keys as in the sample rows
column-figures-value = The figure as published
column-figures-unit = Unit: ha, rupiah, people
column-figures-as_of = The time the figure is about
column-figures-said_by = Who said it
column-figures-said_on = When it was said
column-figures-kind = What kind of figure this is
column-figures-scope = What the figure covers, in words
column-figures-source = Where the row comes from: title, number or office
column-figures-note = What a reader must know about this row

column-actors-actor_id = Key of the body
column-actors-name = Name of the body
column-actors-level = Level of the body
column-actors-role = Its role in one line
column-actors-source = Where the row comes from: title, number or office
column-actors-note = What a reader must know about this row

column-collaboration-event_id = Key of the fact
column-collaboration-date = Date, month or year
column-collaboration-stage = Stage of collaborative governance
column-collaboration-kind = Kind of fact, such as meeting or promise
column-collaboration-title = What happened, in one line
column-collaboration-actors = Keys of the bodies, separated by spaces
column-collaboration-location_id = Key of the place
column-collaboration-due = For a promise: due date
column-collaboration-done_on = For a promise: date kept
column-collaboration-evidence = Document or observation that shows it
column-collaboration-source = Where the row comes from: title, number or office
column-collaboration-page = Page, table or paragraph in the source
column-collaboration-note = What a reader must know about this row

column-checks-activity_id = Key of the activity, as on the sheet activities
column-checks-date = Date of the look
column-checks-exists = Is it still there
column-checks-good = Is it in good condition
column-checks-works = Does it work
column-checks-used = Is it used
column-checks-checked_by = Office or body that looked; no names of persons
column-checks-note = What a reader must know about this row

key-level-country = country
key-level-province = province
key-level-city = city or regency
key-level-kecamatan = district
key-level-kelurahan = urban village or village
key-level-kawasan = slum area named in a decree
key-level-rw = RW, a group of RTs
key-level-rt = RT, a neighbourhood unit
key-actor_level-community = the community
key-actor_level-kelurahan = the kelurahan
key-actor_level-city = city or regency
key-actor_level-province = province
key-actor_level-national = national government
key-actor_level-partner = a partner
key-rule-permen_2018 = Permen PUPR 14/PRT/M/2018, 16 criteria
key-rule-permen_2016 = Permen PUPR 02/PRT/M/2016, 19 criteria
key-yes_no-yes = yes
key-yes_no-partly = partly
key-yes_no-no = no
key-event-meeting = meeting
key-event-data_shared = data shared
key-event-agreement = agreement
key-event-promise = promise
key-event-goal = goal
key-event-work = work
key-event-obstacle = obstacle
key-event-leadership = leadership
key-event-verification = check on the spot
key-collaboration_stage-dialogue = face-to-face dialogue
key-collaboration_stage-trust = trust building
key-collaboration_stage-commitment = commitment to process
key-collaboration_stage-understanding = shared understanding
key-collaboration_stage-outcomes = intermediate outcomes

## Sample rows

example-title = Sample rows: an invented kelurahan
example-source = Sample data (made up)
example-kelurahan = Sample Kelurahan
example-kawasan = Sample Village
example-authority = Mayor (sample)
example-road = Concrete neighbourhood road
example-house = Repair of unfit houses
example-two-sources = Two sources of money, one activity: same key, its volume counts once.
example-budget = Budget and spending of one activity: two rows, never added to each other.
example-zero = Surveyed and none: 0, not an empty cell.
example-range = The source states a range only.
example-community = Community board (sample)
example-community-role = Plans and coordinates the works of residents
example-office = Housing office (sample)
example-office-role = Provides data and house repairs
example-meeting = Residents map the slum spots together
example-promise = The office hands over its data on unfit houses
example-evidence = List of participants and minutes (sample)
example-scope = The slum area Sample Village
example-check = Part of the surface is cracked.

## Data page

page-data = Data
page-data-count =
    { $n ->
        [0] Data
        [one] Data (1 note)
       *[other] Data ({ $n } notes)
    }
question-data = Can these figures be trusted, and can I have them?
data-headline =
    { $refused ->
        [0] { $left_out ->
            [0] Every row counts; { $note ->
                [one] one note is worth knowing.
               *[other] { $note } notes are worth knowing.
            }
            [one] One row does not count; { $note } other notes.
           *[other] { $left_out } rows do not count; { $note } other notes.
        }
        [one] One file is missing or unusable, { $left_out } rows do not count, { $note } other notes.
       *[other] { $refused } files are missing or unusable, { $left_out } rows do not count, { $note } other notes.
    }
data-headline-none = Every data file was read without a problem.
data-explained = No figure is mended in silence: what is doubtful stays and is marked, what is impossible is left out of every sum and named here.
data-list-title = Data doctor: every note
data-none = There is no note for this choice.
data-about-areas = Only notes on the slum area of { $place }, { $year }.
data-about-scores = Only notes on the indicators of { $place }, { $year }.
data-about-money = Only notes on the spending of { $place }, { $year }.
data-about-map = Only notes on the map of { $place }, { $year }.
data-about-drop = Show every note
data-older = The newest version of these data cannot be used yet; the one before it is shown. { $why }
data-files-title = The files that were read
data-columns = How each column was read
data-licence = Licence: { $licence }
data-download-title = Download these data
data-download-note = Codes, units, sources and status come with them.
choice-severity = Severity
choice-severity-count = { $name } ({ $n })
choice-file = File
choice-file-all = All files
choice-own-gone = A reader’s own data exist only in the session that sent them, and that session is over; { $shown } is shown. Send them again on the Data page.
severity-all = every note
notes-folder = data folder
effect-pages = Pages: { $pages }.
files-file = File
files-table = Content
files-rows = Rows of data
files-used = Counted
files-left-out = Left out
columns-file = File
columns-column = Column of the file
columns-field = Read as
columns-how = How
read-how-known = known by its name
read-how-renamed = known by another name
read-how-assumed = not there; taken to be the same in every row
read-how-not_read = not read
own-title = Check your own data
own-explained = Send CSV files, an Excel workbook (.xlsx) or a ZIP, up to 20 MB a file. They are checked and shown in this session only; nothing is stored on the server.
own-upload = Choose files
own-name = Your data
own-forget = Remove my data from this session
own-banner = A preview of your data: seen in this session only, not stored on the server.
own-template = An empty template and a filled example, with every column explained:
mark-doubts =
    { $n ->
        [one] One note on these figures
       *[other] { $n } notes on these figures
    }
download-csv = Download CSV
download-workbook = Download every table of this page (XLSX)
download-package = The whole dataset (ZIP)
download-template = Template (XLSX)
download-template-csv = Template (CSV in a ZIP)
download-example = Filled example (XLSX)
download-problems = These notes
notes-typed = as typed: { $value }
notes-at-line = line { $line }
notes-at-column = column { $column }
own-limit = CSV, XLSX, ZIP · up to 20 MB
cli-template = Write an empty template and a filled example into a folder.
cli-written = { $n } files written to { $folder }.
template-workbook = template.xlsx
template-example = example.xlsx
template-folder = csv
effect-doubt = The row still counts.
recipe-places = a table that names places in columns
recipe-r0 = an R0 table (1av … 7bn)
recipe-aspek = volumes by aspect (aspek_1a … aspek_7b)
recipe-baseline = a baseline form (volume_…)
recipe-simpuh = a list by criterion (SIMPUH)
recipe-investasi = a list of works

## Priority

consideration-high = high
consideration-medium = medium
consideration-low = low
legality-legal = legal
legality-not_legal = not legal
handling-restoration = restoration in place
handling-renewal = renewal
handling-resettlement = resettlement
key-yes_or_no-yes = yes
key-yes_or_no-no = no
key-class_code-A1 = heavy slum, high other considerations, land legal
key-class_code-A2 = heavy slum, high other considerations, land not legal
key-class_code-A3 = heavy slum, medium other considerations, land legal
key-class_code-A4 = heavy slum, medium other considerations, land not legal
key-class_code-A5 = heavy slum, low other considerations, land legal
key-class_code-A6 = heavy slum, low other considerations, land not legal
key-class_code-B1 = moderate slum, high other considerations, land legal
key-class_code-B2 = moderate slum, high other considerations, land not legal
key-class_code-B3 = moderate slum, medium other considerations, land legal
key-class_code-B4 = moderate slum, medium other considerations, land not legal
key-class_code-B5 = moderate slum, low other considerations, land legal
key-class_code-B6 = moderate slum, low other considerations, land not legal
key-class_code-C1 = light slum, high other considerations, land legal
key-class_code-C2 = light slum, high other considerations, land not legal
key-class_code-C3 = light slum, medium other considerations, land legal
key-class_code-C4 = light slum, medium other considerations, land not legal
key-class_code-C5 = light slum, low other considerations, land legal
key-class_code-C6 = light slum, low other considerations, land not legal

column-locations-tenure_clear = Whether it is clear who holds the land
column-locations-plan_conformity = Whether it conforms with the spatial plan
column-locations-strategic_value = Whether it lies in a strategic function of the city or regency
column-locations-development_potential = Whether there is a social, economic or cultural potential to develop or keep
column-locations-community_support = Whether the community supports the works
column-locations-local_commitment = Whether the local government is committed
column-decrees-class_code = Class code of that place in the decree, A1 to C6
column-decrees-priority = Priority of that place in the decree, 1 to 9
column-decrees-handling = Handling pattern of that place in the decree

problem-level_stated_otherwise =
    { $n ->
        [1] The other considerations of { $place } are recorded as { $stated }, while its items give { $computed }. Check the items.
       *[other] The other considerations of { $place } are recorded as { $stated }, while its items give { $computed } or { $other }. Check the items.
    }
problem-legality_stated_otherwise = The land of { $place } is recorded as { $stated }, while its tenure and spatial plan make it { $computed }. Check both.
problem-code_stated_otherwise = Decree { $number } gives { $place } the code { $stated }, while the survey of { $survey } gives { $computed }. Check the code in the decree.
problem-priority_stated_otherwise = Decree { $number } gives { $place } priority { $stated }, while code { $code } has priority { $computed }. Check the priority in the decree.
problem-handling_stated_otherwise =
    { $n ->
        [1] Decree { $number } gives { $place } the pattern { $stated }, while for code { $code } it is { $computed }. Check the pattern in the decree.
       *[other] Decree { $number } gives { $place } the pattern { $stated }, while for code { $code } it is { $computed } or { $other }. Check the pattern in the decree.
    }
problem-decreed_below_line = Decree { $number } lists { $place } with a code, priority or pattern, while by the survey of { $survey } it is no slum. Check the decree and the survey.
