## Simulation

page-simulation = Simulation
question-simulation = What would it take?
simulation-show-edit = Change deficits
simulation-show-compare = Compare scenarios
simulation-show-cheapest = Cheapest way
simulation-kind = simulation
adjust-scenario = Scenario
adjust-plan = Budget, RTs, prices
simulation-stamp = Simulation, not recorded data
simulation-from = It starts from the survey of { $year } ({ $rule }).
simulation-share = The scenarios are kept in the address of this page; copy it to share them.
simulation-too-long = These scenarios are too large to be shared in the address; download the table.
simulation-broken = The scenarios in this address cannot be read, so the page starts from the survey.
simulation-too-large = This link holds more scenarios than can be read and was not opened. Ask for a link with fewer changes.
simulation-not-kept = These changes are too many to keep in the link, so they were not kept. Remove a scenario or change fewer RTs.
headline-simulation-empty = What does { $place } need? Try changing one number.
headline-simulation = Simulation { $name }: from { $before } to { $after } slum RTs, area { $area_before } to { $area_after }.
headline-simulation-none = There is no survey of RTs in { $place } to simulate from.
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
how-work = Add works
apply-title = Add works in { $place }
apply-explained = Choose the kind of work and its volume. Its outcomes are shown first and can be changed; they count once you use them.
apply-volume = Volume ({ $unit })
apply-credit = Use these outcomes
outcome-label = { $criterion }: less ({ $unit })
outcome-unknown = There is no general ratio; enter it yourself.
outcome-catalogue = Usually { $ratio } per { $unit }.
outcome-own = { $n ->
        [one] In this dataset { $ratio } per { $unit }, from one activity.
       *[other] In this dataset { $ratio } per { $unit }, from { $n } activities.
    }
results-line = slum line, { $threshold } points
results-points = { $points } points, { $class }
results-title = Before and after
results-col-measure = Measure
results-col-survey = Survey of { $year }
results-col-scenario = Simulation: { $name }
results-total = Total of { $place }
results-class = Class of { $place } as a whole
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
headline-plan-below_already = { $place } is below the line already.
headline-plan-over_budget = The budget is too small for any RT; the cheapest is { $first }, { $cost }.
headline-plan-no_size = Area or people of the RTs of { $place } are not recorded, so none can be chosen.
headline-plan-not_solved = The calculation found no plan for { $place } within its time limit.
headline-plan-no_price = Unit prices are lacking for a plan of { $place }.
headline-plan-missing_readings = The RTs of { $place } are not surveyed in full, so no plan can be computed.
headline-plan-no_base = Totals such as buildings in { $place } are not recorded, so no plan can be computed.
headline-plan-no_work = No kind of work known here brings an RT of { $place } below the line.
choice-goal = As many as possible
goal-area = Hectares
goal-rts = RTs
goal-people = People
choice-budget = Budget, million rupiah
choice-budget-none = no limit
choice-only = Only in these RTs
choice-only-all = all RTs
choice-option = Plan shown
costs-title = Cost and outcome of the three options
costs-usual = cost at usual prices
costs-highest = extra at the highest prices
costs-cost = Cost
costs-range = { $usual }, up to { $high }
costs-area = Area
costs-rts = RTs
costs-people = People
costs-n-people = { $people } people
option-cheapest = Cheapest
option-lasting = More lasting
option-without_dearest = Without the dearest work
option-cheapest-explained = The least cost at which every RT is just below the line, without reserve.
option-lasting-explained = Every RT goes 5 points further down than it must, so that it stays below the line if one criterion worsens.
option-without_dearest-explained = Without { $kind }, the work that takes most of the money of the cheapest plan.
option-same = The works are the same as in { $other }.
option-brings = { $n } RTs below the line: { $area }, { $people } people.
option-unsized = { $area } RTs without an area and { $people } without a number of people are not in the totals.
option-cost-exact = It costs { $usual }.
option-cost = It costs { $usual }; between { $low } and { $high }.
option-per-hectare = { $cost } per hectare.
option-left = { $left } of the budget is left at the usual prices.
option-proven = The lowest cost for these terms, proven.
option-gap = The calculation reached its time limit: a plan may bring { $more } more, or be { $cheaper } cheaper.
option-scenario = Make it a scenario
option-scenario-name = Plan: { $option }
prices-title = Unit prices: { $known } of { $n } kinds of work are known
prices-explained = Prices come from activities in this dataset, one kind of money for each kind of work, without inflation. You can change them.
prices-label = { $kind } per { $unit }, rupiah
prices-none = no price yet
prices-origin-none = No activity with a volume and an amount.
prices-origin-reader = The price that you set.
prices-origin-own = { $price }, { $n } activities, { $kind } { $years }
prices-use = Use these prices
prices-back = Back to the prices of the data
plan-works-title = Works of the plan “{ $option }”
plan-assumptions = Planned at the high end of every range, at the usual (median) price, in whole units.
plan-ratios-title = Outcome assumed for each unit of work
plan-unit-of-work = { $kind }, per { $unit }
plan-col-work = Work
plan-col-ratio = Less by
plan-col-origin = From
plan-ratio-own = activities of this dataset
plan-ratio-catalogue = taken as one for one
plan-service = The 2016 rule also asks for service levels of 80%; this plan looks at the total score only.
outcome-no-deficit = not surveyed
results-not-known = not known
change-other-base = { $change } (another base)
option-lacking = At the highest prices the budget is { $lacking } short.
plan-ratio-one-of = for one of the criteria
plan-many-indicator = { $n } criteria
plan-many-work = { $n } kinds of work
prices-range = { $low } to { $high }
priority-decree-older = { $decree }; not slum by the latest survey, but still listed in this decree
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
plan-left-no_work = Not enough: no kind of work known here reduces { $details }.
plan-left-no_base = It cannot be computed: the base of { $details } is not known.
plan-left-no_price = Complete the unit prices of { $details } above.
plan-left-not_solved = The calculation found no plan within its time limit.
plan-left-over_budget = It would take { $cost }, more than the budget.
plan-left-outweighed = It would take { $cost }; this budget goes to the choice of RTs that achieves the most.
plan-left-no_size = It would take { $cost }, but its area or people are not known, so it cannot be compared.
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
compare-subtitle = { $place } · area and RTs counted RT by RT · simulation, not data
sheet-scenarios = Simulation
sheet-plan = Plan
typed-no-number = “{ $typed }” cannot be read as a number. Write a number only, such as { $like }.
typed-not-whole = “{ $typed }” is not a whole number. Write it without decimals.
typed-too-large = “{ $typed }” is too large; { $most } at most.
typed-nothing-taken = What you entered is not used yet.
typed-understood = Read as: { $numbers }.
