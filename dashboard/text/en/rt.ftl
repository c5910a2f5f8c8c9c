## RT report

page-rt = RT report
question-rt = What about my RT?
headline-choose-rt =
    { $n ->
        [0] No RT is recorded in { $place } yet.
        [one] Choose the RT in { $place }.
       *[other] Choose one of { $n } RTs in { $place }.
    }
headline-rt-none = There is no survey of criteria for { $place }.
headline-rt-unsurveyed = { $place } is not surveyed.
rt-survey-first = Its score can be computed once its criteria are surveyed.
rt-not-read = This RT is not surveyed. The figures of { $place } ({ $year }) are of the whole place, not of this RT.
rt-holding = What is still missing
rt-holding-note = Slum points by aspect, survey of { $year }
rt-points = { $points } of { $top } points
rt-nothing-missing = nothing recorded as missing
rt-unknown = { $criterion }: not surveyed
rt-built-summary = { $n ->
        [one] One work: { $latest }
       *[other] { $n } works; the latest { $latest }
    }
rt-promised-summary = { $plans } works planned or ongoing; { $open } of { $n } promises not recorded as kept
rt-built = What was built
rt-built-none = No finished work is recorded in this RT yet.
rt-built-more = The latest { $shown } of { $n } works
rt-shared = volume for several RTs
rt-promised = What is promised
rt-promised-none = No promise or plan is recorded for this RT yet.
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
