## Map

headline-map-locations =
    { $n ->
        [one] { $n } slum area in { $place }: { $area } ({ $by })
       *[other] { $n } slum areas in { $place }: { $area } ({ $by })
    }{ $newer ->
        [0] .
        [one] ; a newer figure for one.
       *[other] ; newer figures for { $newer }.
    }
headline-rt = { $place }: { $class } by the { $year } survey, { $points } of { $top } points.
headline-map-partial = { $n ->
        [one] { $n } slum area
       *[other] { $n } slum areas
    } in { $place }; { $known ->
        [0] no size is recorded
       *[other] the size of { $known } is known
    }.
headline-map-rts = { $slum } of { $n } RTs in { $place } are slum by the { $year } survey.
headline-map-rts-open = { $slum } of { $n } RTs in { $place } are slum by the { $year } survey, { $open } not certain.
headline-map-unsurveyed =
    { $n ->
        [one] { $n } RT in { $place }, not surveyed.
       *[other] { $n } RTs in { $place }, none surveyed.
    }
headline-map-measure = { $what } in { $place }: { $steps }.
headline-map-none = No place in { $place } can be shown on the map.
map-none = The position of { $place } is not recorded. Add latitude and longitude in the list of places, or a file of boundaries (boundaries.geojson).
map-subtitle = Slum areas and RT scores · { $place } · { $as_of }
map-schematic = Schematic: the position, shape and size of the RT tiles are not the real ones.
map-indicative = RT borders are indicative: not surveyed, and no reference for borders.
map-estimate = Filled circle = newest area (dashed where it is only reported), bold circle = first area, both in true size; thin circle = where the chosen place may be. Positions are estimates.
map-unplaced =
    { $n ->
        [0] { "" }
        [one] { $n } place whose position is not recorded is in the table only.
       *[other] { $n } places whose positions are not recorded are in the table only.
    }
map-alt = Map of { $place }: { $items }.
map-alt-kawasan =
    { $n ->
        [one] { $n } slum area as a circle of its size
       *[other] { $n } slum areas as circles of their size
    }
map-alt-rt =
    { $n ->
        [one] { $n } RT by its shape
       *[other] { $n } RTs by their shapes
    }
map-hint = Pick an RT tile to show that RT.
map-gathered = Neighbouring RTs that are alike are drawn as one.
map-hint-part = Pick a patch to open its part of the place with the borders of each RT.
map-borders = Thin line = border of a place by its map file; thick line = border of a slum area.
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
position-indicative = indicative outline
position-schematic = schematic
position-none = not known
position-unstated = known, origin not stated
position-error = ± { $metres }
map-col-place = Place
map-col-rts = RTs
map-elsewhere = in no part
map-col-area = Slum area
map-col-points = Score
map-col-class = Class
map-col-works = Activities
map-col-position = Position
map-estimate-tiles = Bold circles = first and newest slum area in true size (dashed where only reported); thin circle = where it may be. Positions are estimates.
map-on-paper = This map is too detailed to be printed from this page; download it as PNG or SVG.
map-note-estimate = positions estimated
map-note-estimate-within = positions estimated ± { $metres }
map-money-nothing = no amount recorded
local-map-value = number = score of the RT, 0–{ $top } points; higher is more slum
local-map-filter = Pick one line or more to show those RTs alone.
map-wide-subtitle = Slum RTs · { $rows } · { $place } · { $year } survey
map-wide-circles = A circle is as large as the slum RTs are many; it stands in the middle of its place.
map-wide-place = Place
map-wide-rts = RTs
map-wide-slum = Slum
map-wide-maybe = Not certain
map-wide-unsurveyed = Not surveyed
map-wide-area = Area of slum RTs
sheet-rts-counted = Slum RTs
map-zoom = The picture can be moved and enlarged.
map-show-scores = Score
map-show-money = Spending
map-money-circles = The area of each circle is in proportion to the amount.
map-money-unplaced =
    { $n ->
        [0] { "" }
        [one] { $money } in { $n } place is not on the map: the place is not broken down or its position is not recorded; it is in the table.
       *[other] { $money } in { $n } places is not on the map: the places are not broken down or their positions are not recorded; it is in the table.
    }
map-money-none = The spending in { $place } has no position; its figures are on the spending page.
map-alt-points =
    { $n ->
        [one] { $n } RT as a dot
       *[other] { $n } RTs as dots
    }
map-points = Dot = position of an RT; its shape and size are not known.
choice-map-base = Base map
map-base-schematic = Schematic map
map-base-online = Online map
map-base-trying = Reaching for the online base map; the schematic map is shown.
map-base-failed = The online base map cannot be reached; the schematic map is shown.
map-base-again = Try again
map-base-source = base map: { $credit }

## RT map

local-map-label = Map of { $n } RTs of { $place }, { $what }: { $steps }
local-map-step = { $name } { $n }
local-map-rts =
    { $n ->
        [one] { $n } RT { $name }
       *[other] { $n } RTs { $name }
    }
local-map-source = land: { $source }
local-map-areas = Slum area, same scale
local-map-schematic = Schematic, not RT borders
local-map-indicative = Indicative borders, not surveyed
local-map-north = N
local-map-count = works recorded for that RT itself ({ $period })
local-map-legend = Class by survey
local-map-step-missing = not surveyed
local-map-step-not_slum = not slum
local-map-step-open = class not certain
local-map-step-light = light slum
local-map-step-moderate = moderate slum
local-map-step-heavy = heavy slum
local-map-total = { $points } ({ $year })
local-map-went = Score: { $totals }
local-map-lacks = { $aspect }: { $lacking }
local-map-to-report = Open the report of this RT
local-map-to-score = See what its score is made of
local-map-frames = Year
local-map-play = Play
local-map-pause = Pause

## What the map of RTs shows

choice-map-measure = What the RTs show
map-measure-class = Slum class
map-measure-distance = Points to lose
map-measure-change = Change of score
map-measure-works = Works by stage
map-measure-people = People in slum RTs
map-measure-promises = Promises for the RT
map-measure-aspect = Aspect: { $aspect }
map-title-change = Change of points { $first }–{ $last }
map-title-aspect = { $aspect }: points out of { $top }
map-title-works = Furthest stage of works; figure = number of works
map-step-open = not certain
map-step-below = below the line
map-step-points = { $low }–{ $high } points
map-step-points-over = more than { $low } points
map-step-not-both = not surveyed twice
map-step-fell-much = down { $points } points or more
map-step-fell = down 1–{ $points } points
map-step-same = the same
map-step-rose = up
map-step-zero = 0 points
map-step-uncounted = population not recorded
map-step-no-works = no works recorded
map-step-no-stage = stage not stated
map-step-nothing = Rp0
map-step-promise-none = no promise recorded
map-step-promise-kept = recorded as kept
map-step-promise-open = not recorded as kept
map-step-promise-overdue = overdue
map-said-distance = has to lose { $points } points to be below the line
map-said-change = changed by { $points } points
map-said-aspect = { $aspect }: { $points } of { $top } points
map-said-people = { $people } people
map-step-band = { $points } ({ $range })
map-from-to = { $low } to { $high }
choice-map-beside = Side by side
map-beside-nothing = one map
map-beside-years = all years
map-said-survey = { $what } (survey { $year })
