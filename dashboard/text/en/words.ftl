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

option-province = { $name }, province
option-kecamatan = { $name }, kecamatan
option-kelurahan = { $name }, kelurahan
option-kawasan = { $name }, slum area

## Units

unit-ha = ha
unit-m = m
unit-m2 = m²
unit-unit = units
unit-building = buildings
unit-kk = households
unit-people = people
unit-kali = times
unit-percent = %
unit-unit_per_ha = units/ha
unit-people_per_ha = people/ha
unit-points = points
one-ha = ha
one-m = m
one-m2 = m²
one-unit = unit
one-building = building
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

# What each criterion lacks, after its volume: 622 buildings without fire infrastructure.
lack-building_irregularity = irregularly laid out
lack-building_density = too densely built
lack-building_substandard = below standard
lack-road_coverage =
    { $unit ->
        [ha] not reached by a road
       *[other] of road still to be built
    }
lack-road_surface = of damaged road
lack-water_access = without safe drinking water
lack-water_quantity = short of drinking water
lack-drainage_inundation = flooded
lack-drainage_absence =
    { $unit ->
        [ha] without drains
       *[other] of drain still to be built
    }
lack-drainage_construction =
    { $unit ->
        [ha] with damaged drains
       *[other] of damaged drain
    }
lack-drainage_disconnected =
    { $unit ->
        [ha] with drains not connected
       *[other] of drain not connected
    }
lack-drainage_unmaintained =
    { $unit ->
        [ha] with drains not maintained
       *[other] of drain not maintained
    }
lack-wastewater_system = with wastewater below standard
lack-wastewater_facility = without a proper toilet or septic tank
lack-waste_facility = without waste facilities
lack-waste_system = without waste service
lack-waste_unmaintained = with waste facilities not maintained
lack-fire_infrastructure = without fire infrastructure
lack-fire_equipment = without fire equipment
lacking = { $volume } { $what }
share-of = { $share } of { $unit }
lacking-or = { $first } or { $last }

measure-slum_area = Slum area
measure-slum_area_handled = Slum area dealt with
measure-slum_area_before = Slum area at first (year not stated)
measure-spending = Money
measure-population = Population
measure-population_density = Population density
measure-slum_kecamatan = Number of kecamatan with a slum area
measure-handling_began = Year in which upgrading began
measure-slum_class = Slum class
measure-score_total = Slum score
measure-building_density = Building density
measure-well_and_river_water = Households that use wells and river water

# A limit, no value: less than 80 unit/ha
bound-below = less than
bound-above = more than
bounded-below = less than { $value }
bounded-above = more than { $value }

flag-missing = not surveyed
flag-incomplete = some RTs not surveyed
flag-no_base = base not known
flag-negative = recorded below zero, counted as zero
flag-over_base = larger than its base, counted as 100%
flag-range = the source gives a range
flag-derived = derived from buildings and area

## Works and money

amount-budget = Budget
amount-contract = Contract
amount-disbursed = Disbursed
amount-realised = Spent
amount-unstated = Kind of money not stated
amount-of-budget = Budget
amount-of-contract = Contracts
amount-of-disbursed = Disbursed
amount-of-realised = Spent
amount-of-unstated = Unspecified amounts
amount-note-budget = A budget is a plan; it may not have been spent.
amount-note-contract = The value of contracts; it may not have been paid.
amount-note-disbursed = Money handed to those who carry out the work.
amount-note-realised = Money spent.
amount-note-unstated = The source does not say whether this is budget, contract or spending.

source-apbn = National budget (APBN), not broken down
source-apbn_bdi = APBN community grant (BDI/BPM)
source-apbn_kawasan = APBN area-scale works
source-dak = Special allocation fund (DAK)
source-apbd_prov = Provincial budget (APBD)
source-apbd_kota = City budget (APBD) without the kelurahan fund
source-dana_kelurahan = Kelurahan fund
source-swadaya = Community contribution
source-csr = Companies (CSR)
source-lainnya = Other
source-unknown = Source of money not stated

# Groups: APBN with all its programmes, the city budget with the kelurahan fund.
family-apbn = National budget
family-dak = Special allocation (DAK)
family-apbd_prov = Provincial budget
family-apbd_kota = City budget
family-csr = Companies (CSR)
family-swadaya = Community contribution
family-lainnya = Other
family-unknown = Source of money not stated

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

## Time

# Of two years on in years: nearly 7 years overdue.
span-days =
    { $n ->
        [one] { $days } day
       *[other] { $days } days
    }
span-over-years =
    { $n ->
        [one] more than { $n } year
       *[other] more than { $n } years
    }
span-nearly-years =
    { $n ->
        [one] nearly { $n } year
       *[other] nearly { $n } years
    }
span-overdue = { $span } overdue

## Signs

sign-percent = %
