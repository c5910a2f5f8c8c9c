## Priority and handling

indicators-show-handling = Priority
choice-reading = How other considerations are scored
choice-of = Place shown in detail
reading-three_points = 3/2/1 points (recommended)
reading-five_points = 5/3/1 points
reading-five_items = Five items, at most 25
headline-handling = { $n ->
        [one] One RT is still slum
       *[other] { $n } RTs are still slum
    } by the { $year } survey; the highest priority is { $first }{ $unsure ->
        [0] .
       *[other] , { $unsure } not certain.
    }
headline-handling-no-slum = None of { $n } RTs is certainly slum by the survey of { $year }{ $unsure ->
        [0] .
       *[other] ; { $unsure } not certain.
    }
headline-handling-none = There is no survey of RTs in { $place } to work out priorities from.
priority-none = No RT or slum area here was surveyed, so class and priority cannot be computed yet.
priority-subtitle = { $place } · { $year } · class, priority and handling pattern.
priority-reading-source = Other considerations by: { $source }.
priority-explained = Priority 1 comes first. What is not known is left undecided; what is computed does not change what the decree records.
priority-col-place = Place
priority-col-class = Slum class
priority-col-considerations = Other considerations
priority-col-legality = Legality
priority-col-code = Class code
priority-col-priority = Priority
priority-col-pattern = Handling pattern
priority-col-decree = By the decree
priority-badge = Priority { $priority } of { $lowest } · class { $code }
priority-not-slum = { $n ->
        [one] See the RT or slum area that is not slum
       *[other] See the { $n } RTs or slum areas that are not slum
    }
priority-recorded = { $value } (recorded)
priority-points = { $value } ({ $points } points)
priority-unknown = not known
priority-either = one of { $words }
priority-open = cannot be told yet
priority-waterside = { $pattern }, taking the tides into account
priority-no-decree = not named in a recorded decree
priority-decreed = { $said } (decree { $number }, { $date })
priority-decreed-priority = priority { $priority }
priority-decree-silent = class and priority not stated
priority-differs-level = the recorded level differs from the computed one
priority-differs-legality = the recorded legality differs from the computed one
priority-differs-class_code = the class of the decree differs from the computed one
priority-differs-priority = the priority of the decree differs from the computed one
priority-differs-handling = the pattern of the decree differs from the computed one
priority-opened = Handling of { $place }
priority-why = It is { $slum_class }, so class { $codes }, priority { $priority }, pattern { $pattern }.
priority-why-none = Not slum by its score, so it has no class code and no priority.
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
exit-title = Leaving slum status
exit-summary = { $done } of { $n } met
exit-note = Service levels of five aspects of at least { $percent }%.
exit-below_line = Score below the line
exit-service_levels = Service levels
exit-field_check = Checked in the field
exit-decree_revised = Decree revised
exit-done = ✓
exit-not-yet = not yet
exit-unsure = not certain
exit-total = { $points } points, line at { $threshold }
exit-service = { $aspect } { $level }
exit-services-bind = A condition under this rule
exit-services-advise = For consideration under this rule

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
problem-decreed_below_line = Decree { $number } lists { $place } with a code, priority or pattern, while by the survey of { $survey } it is not slum. Check the decree and the survey.
