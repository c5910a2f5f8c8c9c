## What changed: two versions of the data

choice-versions = Compare with
choice-versions-none = not compared
choice-versions-own = { $name } (your data)
choice-difference = Kind of difference
choice-table = Content
choice-table-all = All content ({ $n })
choice-table-count = { $name } ({ $n })

versions-title = What changed
versions-explained = Compare the data shown with another version: rows are paired by their codes, then their cells compared.
versions-explained-own = A new file? Send it at the foot of this page; the comparison appears here.
versions-subtitle = Before: { $before } · after: { $after } · all places and years
versions-rows =
    { $added ->
        [one] 1 new row
       *[other] { $added } new rows
    }, { $removed } gone, { $changed } changed
versions-headline = { $rows }; { $total }.
versions-headline-same = Nothing differs.
versions-headline-package = Every row is the same; only the description of the data differs.
versions-headline-no-total = { $rows }; no total changed.
versions-headline-other-total = { $rows }; some totals changed.
versions-headline-unrelated = These data have hardly any place in common.
versions-unrelated = Only { $shared } of { $places } places are in both. These seem to be data of another place, not another version of the same data.
versions-total-rise = { $total } up { $amount }
versions-total-fall = { $total } down { $amount }
versions-total-new = { $total } now recorded: { $amount }
versions-total-gone = { $total } no longer recorded
versions-refused = The versions cannot be compared in full yet. { $why }

## Totals

versions-totals-title = Totals that changed: { $place }
versions-totals-whole = the whole dataset
versions-totals-same-rows =
    { $n ->
        [0] No total changed.
        [one] No total changed; 1 row differs without an effect on totals.
       *[other] No total changed; { $n } rows differ without an effect on totals.
    }
versions-totals-alike = The totals of the whole dataset changed in the very same way.
versions-totals-all = All totals: { $place }
versions-totals-note = Totals of all years. Kinds of money are never added to each other.
versions-only-before = { $place } is not in the later version; only the whole dataset can be compared.
versions-only-after = { $place } is not in the earlier version; only the whole dataset can be compared.
versions-doubts = { $found } new notes, { $gone } notes no longer there.
versions-surveys-added = Surveys that only the later version has: { $years }.
versions-surveys-removed = Surveys that only the earlier version has: { $years }.
versions-col-total = Total
versions-col-before = Before
versions-col-after = After
versions-col-difference = Difference
versions-not-known = no data yet
versions-no-difference = cannot be worked out
versions-ends = lower end { $low }, upper end { $high }
total-recorded_area = Recorded slum area { $year } ({ $kind })
total-score_area = Slum area by score { $year }, { $rule }
total-class_rts = RTs: { $class }, survey { $year }
total-deficit = { $indicator }, survey { $year }
total-money = { $kind }
total-money-unstated = Money of unstated kind
total-works = Number of activities
total-output = Output of finished activities: { $work }
total-base = { $base } in all RTs
total-places = Places: { $level }
total-doubts-note = Notes to look into
total-doubts-left_out = Notes on rows left out
total-doubts-refused = Files refused

## Rows

versions-tables-title = Rows by content
versions-col-table = Content
versions-col-rows-before = Rows before
versions-col-rows-after = Rows after
versions-col-added = New
versions-col-removed = Gone
versions-col-changed = Changed
versions-col-unchanged = Same
versions-tables-same = The same throughout: { $tables }.
versions-no-table = not there
versions-list-title = Rows that differ
versions-list-none = There is no row for this choice.
versions-cell = { $field }: { $before } → { $after }
versions-filled = { $field }: { $value }
versions-empty = empty
versions-shape-before = old shape
versions-shape-after = new shape
versions-line-before = before: line { $line }
versions-line-after = after: line { $line }
versions-place = { $name } ({ $key })
versions-more =
    { $n ->
        [one] … and 1 more row; all of them with --all.
       *[other] … and { $n } more rows; all of them with --all.
    }
difference-all = every difference
difference-added = new
difference-removed = gone
difference-changed = changed
difference-count = { $name } ({ $n })
sheet-differences = Differences
sheet-compared-totals = Totals compared

cli-compare = Compare two versions of the data.
cli-compare-before = folder, workbook or ZIP of the earlier version
cli-compare-after = folder, workbook or ZIP of the later version
cli-compare-rows = { $table }: { $added } new, { $removed } gone, { $changed } changed, { $unchanged } the same
cli-compare-total = { $total }: { $before } → { $after } ({ $difference })

differing-locations = Places
differing-indicators = Indicator values
differing-activities = Activities and money
differing-outcomes = Outcomes of activities
differing-decrees = Decrees
differing-figures = Published figures
differing-actors = Organisations
differing-collaboration = Collaboration
differing-checks = Checks
differing-remarks = Remarks of the compilers
differing-boundaries = Boundaries on the map
differing-package = About the data

## Names of columns

field-about = About the table
field-noticed = Remark
field-noticed_en = Remark (English)
field-bound = Limit
field-location_id = Place
field-level = Level
field-name = Name
field-name_printed = Spelling in the source
field-parent_id = Place above
field-kawasan_id = Slum area
field-verified_area_ha = Verified area
field-buildings = Buildings
field-households = Households
field-population = People
field-ideal_road_m = Ideal road length
field-ideal_drain_m = Ideal drain length
field-lat = Latitude
field-lon = Longitude
field-position_kind = Origin of position
field-position_error_m = Error of position
field-jurisdiction = Jurisdiction
field-land_legality = Legality of land
field-tenure_clear = Clear tenure
field-plan_conformity = Conforms to spatial plan
field-other_considerations = Other considerations
field-strategic_value = Strategic value
field-development_potential = Development potential
field-community_support = Community support
field-local_commitment = Local commitment
field-typology = Typology
field-source = Source
field-note = Note
field-year = Year
field-indicator = Indicator
field-volume = Volume
field-base = Base
field-percent = Percent
field-percent_low = Lowest percent
field-percent_high = Highest percent
field-points = Points by the source
field-rule = Rule
field-status = Kind of figure
field-page = Page
field-activity_id = Activity code
field-kind = Kind
field-description = Description
field-unit = Unit
field-stage = Stage
field-amount_rupiah = Amount
field-amount_kind = Kind of money
field-funding_source = Source of money
field-programme = Programme
field-implementer = Carried out by
field-started = Started
field-finished = Finished
field-beneficiary_households = Households that benefit
field-cost_note = Note on cost
field-number = Number
field-date = Date
field-authority = Authority
field-area_ha = Area
field-review_due = Review due
field-class_code = Class code
field-priority = Priority
field-handling = Handling
field-measure = Measure
field-value = Figure
field-as_of = As of
field-said_by = Said by
field-said_on = Said on
field-scope = Scope
field-actor_id = Code of the organisation
field-role = Role
field-event_id = Event code
field-title = Title
field-title_en = Title (English)
field-short_title = Short title
field-short_title_en = Short title (English)
field-office = Name of office or region
field-office_en = Name of office or region (English)
field-actors = Organisations involved
field-due = Due
field-done_on = Kept on
field-evidence = Evidence
field-exists = Still there
field-good = In good condition
field-works = In working order
field-used = In use
field-checked_by = Checked by
field-geometry_kind = Kind of boundary
field-shape = Shape
field-illustrative = Sample data
field-opens_at = Place shown first
field-sources = Sources
field-licences = Licences
