## Method

page-about = Method
question-about = How is it computed?
about-show-rule = Rule
about-show-criteria = Criteria
about-show-calculator = Do the sum
about-show-glossary = Terms
about-show-limits = Limits
about-show-sources = Sources
choice-rule = Rule
choice-criterion = Criterion

## The rule

headline-about-rule = { $n } criteria, at most { $top } points; from { $threshold } points on a place counts as a slum.
about-bands-title = The more falls short, the more points: { $points }
about-bands-subtitle = Points of one criterion by the share that falls short · { $rule }, { $where }.
about-bands-rounded = A share is rounded to two decimals before it is compared with the bands.
about-example = { $volume } of { $base } buildings
about-example-points = { $percent } · { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
about-classes-title = The sum of the points gives the class; the line is at { $threshold } points
about-classes-subtitle = The points of all criteria are added without weights, { $top } at most.
about-classes-legend = Slum class
about-steps-title = How it is computed, step by step
about-step = { $at }. { $step }
about-step-count = Count what falls short in the RT for each criterion, such as irregularly laid out buildings or metres of damaged road.
about-step-divide = Divide it by its base, such as all buildings or the ideal length of road. That is the share that falls short, in percent.
about-step-points = Find the band that the share lies in. The band gives the points.
about-step-sum = Add the points of the { $n } criteria: { $top } at most.
about-step-class = Below { $threshold } points it is not a slum; from { $threshold } on a light one, then moderate, then heavy.
about-step-above = For an RW, a kelurahan or a city, add what falls short and the bases of all RTs, then score again. The points of RTs are never averaged.
about-criteria-title = { $n } criteria in { $aspects } aspects
about-criteria-subtitle = What is counted is always what falls short · { $rule }, { $where }.
about-col-criterion = Criterion
about-col-meaning = What it means
about-col-counted = Counted
about-col-base = Divided by
about-density = Criterion 1b: too dense from { $other } buildings per hectare; in a city of more than { $people } people from { $big }.
base-buildings = all buildings
base-verified_area_ha = verified area
base-ideal_road_m = ideal length of road
base-households = all households
base-ideal_drain_m = ideal length of drains
base-population = all people

## The criteria in everyday words

headline-about-criteria = { $aspects } aspects, { $n } criteria: what is counted is always what falls short.
about-drawings = Orange marks what is counted; a dashed line means that it is not there at all.
about-aspect = { $at } { $aspect }
plain-buildings = Do the houses stand in order, with room between them, and are they fit to live in?
plain-roads = Does a road reach every house, and is it in good repair?
plain-water = Does every family have safe drinking water, and enough of it?
plain-drainage = Does rainwater run off, or does it stand between the houses?
plain-wastewater = Where does the dirty water of toilets and kitchens go?
plain-waste = Where does the waste go, and who collects it?
plain-fire = If there is a fire, are there water, access and equipment to put it out?
plain-building_irregularity = Buildings stand in disorder: they do not face a road, or block the way to others.
plain-building_density = Buildings stand closer together than the spatial plan allows.
plain-building_substandard = Roof, floor or walls do not meet the technical requirements.
plain-road_coverage = There should be a neighbourhood road, but it has not been built.
plain-road_surface = There is a road, but its surface is broken.
plain-water_access = Families do not have safe drinking water.
plain-water_quantity = They get less than 60 litres of water per person and day.
plain-drainage_inundation = Water stands deeper than 30 cm for more than 2 hours, more than twice a year.
plain-drainage_absence = There should be a drain for rainwater, but it has not been built.
plain-drainage_construction = There is a drain, but it is broken.
plain-drainage_disconnected = The drains of the neighbourhood do not join those of the city.
plain-drainage_unmaintained = Drains are dirty or blocked because nobody looks after them.
plain-wastewater_system = Wastewater does not run into a septic tank or a treatment plant.
plain-wastewater_facility = The toilet or its septic tank does not meet the requirements.
plain-waste_facility = Families have no bin or collection point that meets the requirements.
plain-waste_system = Their waste is not regularly collected or treated.
plain-waste_unmaintained = There are bins and collection points, but nobody looks after them.
plain-fire_infrastructure = There is no water source, access road or post for fighting a fire.
plain-fire_equipment = There is no equipment for fighting a fire, such as extinguishers or a pump vehicle.

## Do the sum

headline-calculator = { $volume } of { $base } is { $percent }: { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    }
headline-calculator-example = Example: { $volume } of { $base } is { $percent }, so { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    }
headline-calculator-no-base = The base is not filled in, so neither share nor points can be worked out.
calculator-steps-title = How to do it by hand
calculator-divide = { $volume } divided by { $base } is { $percent }.
calculator-over = The deficit is more than its base, so it counts as 100%; check the figures.
calculator-band = { $percent } lies in the band { $band }.
calculator-points = That band gives { $n ->
        [one] { $n } point.
       *[other] { $n } points.
    } { $left }
calculator-nothing = The base is zero and there is no deficit: 0%, 0 points.
calculator-no-base = Type the base. As long as it is not known, this criterion may have 0 to 5 points.
calculator-volume = Deficit: { $counted }
calculator-base = Base: { $base } ({ $unit })
calculator-score = Work it out

## Terms

headline-about-glossary = { $n } terms of this dashboard, each in a sentence.
terms-places = Places and decrees
terms-score = The slum score
terms-money = Money and works
terms-data = Data
term-slum = Slum settlement
means-slum = A settlement unfit to live in because its buildings are in disorder or too dense, or its services fall short.
term-kotaku = KOTAKU
means-kotaku = Kota Tanpa Kumuh, cities without slums: the national programme that upgrades slums and prevents new ones.
term-kelurahan = Kelurahan
means-kelurahan = An urban ward below the district (kecamatan), made up of RWs and RTs.
term-kawasan = Slum area (kawasan)
means-kawasan = A location decreed or proposed as a slum, mostly a few RTs side by side.
term-rt = RT and RW
means-rt = The neighbourhood unit (rukun tetangga), the smallest that is scored; several RTs make up an RW (rukun warga).
term-decree = Decree (SK)
means-decree = The decree of a mayor or regent that names slum locations and their areas. Only a new decree replaces it.
term-delineated = Verified area
means-delineated = The slum part of an RT as checked on the ground, not the whole of the RT.
term-aspect = Aspect
means-aspect = One of the seven fields that are scored, such as roads or drinking water.
term-criterion = Criterion
means-criterion = One question within an aspect, with 0, 1, 3 or 5 points.
term-base = Base
means-base = All there is, which a deficit is divided by: buildings, households, metres or hectares.
term-share = Share that falls short
means-share = What falls short divided by its base, in percent.
term-points = Points
means-points = What a share that falls short is given; the more points, the more of a slum.
term-total = Total or slum score
means-total = The sum of the points of all criteria of a place.
term-line = The line
means-line = The lowest total that counts as a slum: 16 since 2018, 19 by the rule of 2016.
term-survey = Survey
means-survey = The criteria of each RT as collected in one year, often called the baseline.
term-range = Range
means-range = The lowest and the highest value possible, because some criteria are not known for certain.
term-after = Final score (numerik akhir)
means-after = The score worked out again after the volume of works was taken off what falls short.
term-budget = Budget
means-budget = Money set aside; not necessarily spent.
term-contract = Contract
means-contract = Money agreed with whoever does the work; not necessarily paid.
term-disbursed = Disbursed
means-disbursed = Money that was sent to whoever does the work.
term-realised = Spent
means-realised = Money recorded as spent.
term-family = Group of sources
means-family = Sources from one purse, such as the national budget (APBN) with all its programmes.
term-unit_cost = Unit cost
means-unit_cost = The value of an activity divided by its volume, such as rupiah per metre of concrete road.
term-self_help = Community contribution
means-self_help = Money, material or labour from the residents themselves.
term-walkway = Pelantar
means-walkway = A walkway over water that joins the stilt houses at the shore.
term-illustrative = Sample data
means-illustrative = Made-up figures that show how the dashboard works; they are always marked.
term-figure = Published figure
means-figure = A figure from a document or the press, shown with who said it, when, and where it stands.
term-note = Note on the data
means-note = What is doubtful, empty or contradictory in the files; it is shown, not corrected silently.
term-scenario = Scenario
means-scenario = A reader’s “what if”; it is kept in the address of the page, not in the data.
term-promise = Promise
means-promise = What an organisation undertook to do, with or without a due date, and what is recorded of its being kept.
term-small_win = Intermediate outcome
means-small_win = A small result recorded in collaboration, such as an agreement or the first finished activity.

## Limits

headline-about-limits = { $rule } things about the rule are not certain, and { $figures } cannot be read from the figures.
limits-rule = What is not certain about the rule
limits-figures = What the figures do not say
limit-gaps = Between 50 and 51%, between 75 and 76%
limited-gaps = The rule prints 25–50, 51–75 and 76–100%. Shares in between count as in the systems of local governments: 50.50% has 1 point, 75.50% has 3.
limit-annex = The text of Annex II
limited-annex = We have not read its full text; bands and bases are taken from tables that local governments published, and checked against their sums.
limit-density = Building density left empty
limited-density = Where the volume is empty it is worked out from buildings and area, and marked. A recorded 0 is never changed.
limit-service = The 80% condition
limited-service = By the rule of 2016, KOTAKU also asked for more than 80% of service in five aspects. Whether that holds since 2018 is not certain; it is shown beside the score.
limit-considerations = Other considerations
limited-considerations = Regions score them in three ways; a reader can choose. The slum class does not depend on them.
limit-successor = A newer rule
limited-successor = Until { $day } no successor of Permen PUPR 14/PRT/M/2018 was found. That means not found, not that there is none.
limit-older = Scores before 2016
limited-older = They use other scales and are not worked out here.
limit-unsurveyed = Not surveyed does not mean not a slum
limited-unsurveyed = A criterion that nobody surveyed may have 0 to 5 points, so the total is a range.
limit-pooled = Pooled scores can hide differences
limited-pooled = A kelurahan may score below the line while some of its RTs are not. So the fall in area is counted RT by RT.
limit-kinds = Decree, survey and report differ
limited-kinds = The decreed area, the reported area and the one worked out from a survey are never joined into one line.
limit-scales = Two scales
limited-scales = Scores by the rule of 2016 (95 at most) and of 2018 (80 at most) are not compared directly.
limit-money = A budget is not spending
limited-money = Budget, contract, disbursed and spent money are never added to each other.
limit-prices = Prices of their year
limited-prices = Rupiah are shown as recorded, without allowing for inflation.
limit-causes = After is not because
limited-causes = A score that fell after works were finished did not necessarily fall because of them.
limit-shapes = The shapes of RTs on the map
limited-shapes = Shapes marked as schematic do not show the real boundary.
limit-people = No data on persons
limited-people = The dashboard shows no household and no person; the smallest unit is the RT.

## Sources

headline-about-sources = { $n ->
        [0] These data do not name their sources.
        [one] The figures of these data come from one source.
       *[other] The figures of these data come from { $n } sources.
    }
sources-cite = How to cite
sources-cite-note = Add the address of the page; it opens the same view.
sources-citation = { $office }. { $title }, data as of { $as_of }. { $made_up }Computed with the KOTAKU dashboard, version { $version }, seen on { $day }.
sources-undated = a time not stated
sources-contact = Whom to ask
sources-contact-note = Ask the owner of the data to correct them; the dashboard changes no figure.
sources-contact-none = These data name nobody to ask. Ask the office that gave you the address of this dashboard.
sources-figures = Sources of the figures
sources-none = not stated
sources-count = { $n ->
        [one] one named
       *[other] { $n } named
    }
sources-rules = Scoring rules
sources-rule-checked = Criteria in { $criteria }, scoring in { $scoring }; checked on { $day }.
sources-licences = Licences
sources-licence-code = Software of the dashboard: MIT licence
sources-map = Map
sources-map-own = Coastline and shapes of RTs are our own schematic drawings; no map is taken from the internet unless a reader chooses the online base map.
