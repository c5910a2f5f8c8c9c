## Collaboration

page-collaboration = Collaboration
question-collaboration = Who does what, and do promises hold?
collaboration-show-stages = Stages
collaboration-show-bodies = Bodies
collaboration-show-promises = Promises
collaboration-show-wins = Results
headline-collaboration-promises =
    { $kept ->
        [0] { $n ->
            [one] One promise in { $place } is not recorded as kept{ $until }.
           *[other] None of { $n } promises in { $place } is recorded as kept{ $until }.
        }
       *[other] { $kept } of { $n } promises in { $place } kept{ $until }{ $most ->
            [0] .
           *[other] , { $late } late.
        }
    }
headline-collaboration-facts =
    { $n ->
        [one] One fact of working together
       *[other] { $n } facts of working together
    } recorded{ $when } in { $place }, no promise.
headline-collaboration-part = { $place }: { $said }.
headline-collaboration-none = No fact of working together is recorded in { $place } yet.
headline-collaboration-none-year = No fact of working together is recorded in { $place } in { $year }{ $others }.
collaboration-none-year = No fact is recorded in { $year }{ $others }.
collaboration-none-file = These data hold no record of working together (collaboration.csv) yet.
collaboration-subtitle =
    { $n ->
        [0] { "" }
        [one] { $place } · { $year } · one fact, { $joint } naming two bodies or more{ $others }.
       *[other] { $place } · { $year } · { $n } facts, { $joint } of them naming two bodies or more{ $others }.
    }
collaboration-above =
    { $n ->
        [0] { "" }
        [one] One more fact{ $when } is recorded for a place around it.
       *[other] { $n } more facts{ $when } are recorded for places around it.
    }
collaboration-counted = Facts are counted; trust is given no score.
collaboration-all-years = Findings of studies are shown up to the end of the chosen year.
collaboration-no-data = not recorded
collaboration-no-facts = none recorded{ $when }
collaboration-facts = Facts: { $facts }.
collaboration-found = A study found: { $finding }.
collaboration-open = Details of { $stage } ({ $n })
collaboration-no-evidence =
    { $n ->
        [0] { "" }
        [one] one fact names no evidence
       *[other] { $n } facts name no evidence
    }
collaboration-year-only =
    { $n ->
        [0] { "" }
        [one] one fact is known to the year only
       *[other] { $n } facts are known to the year only
    }
collaboration-count-meeting =
    { $n ->
        [one] one meeting
       *[other] { $n } meetings
    }
collaboration-count-data_shared =
    { $n ->
        [one] data shared once
       *[other] data shared { $n } times
    }
collaboration-count-agreement =
    { $n ->
        [one] one agreement
       *[other] { $n } agreements
    }
collaboration-count-promise =
    { $n ->
        [one] one promise
       *[other] { $n } promises
    }
collaboration-count-goal =
    { $n ->
        [one] one goal
       *[other] { $n } goals
    }
collaboration-count-work =
    { $n ->
        [one] one work
       *[other] { $n } works
    }
collaboration-count-obstacle =
    { $n ->
        [one] one obstacle
       *[other] { $n } obstacles
    }
collaboration-count-leadership =
    { $n ->
        [one] one act of leadership
       *[other] { $n } acts of leadership
    }
collaboration-count-verification =
    { $n ->
        [one] one check on the spot
       *[other] { $n } checks on the spot
    }
collaboration-count-other = { $n } × { $kind }
collaboration-stages-title = { $known } of { $all } stages of collaboration have facts{ $until }
collaboration-stages-subtitle = Stages after Ansell and Gash (2008); the process repeats.
collaboration-frame-title = The frame that collaboration works in
collaboration-frame-subtitle = A general explanation, then what is recorded of this place.
collaboration-stage-dialogue = Face-to-face dialogue
collaboration-stage-trust = Trust building
collaboration-stage-commitment = Commitment to the process
collaboration-stage-understanding = Shared understanding
collaboration-stage-outcomes = Intermediate outcomes
collaboration-stage-starting_conditions = Starting conditions
collaboration-stage-institutional_design = Institutional design
collaboration-stage-leadership = Facilitative leadership
collaboration-asks-dialogue = Who met, how often, about what?
collaboration-asks-trust = Is data shared, are promises kept?
collaboration-asks-commitment = Who has agreed to what?
collaboration-asks-understanding = Is there one goal and one list of problems?
collaboration-asks-outcomes = Which small wins are there?
collaboration-asks-starting_conditions = Differences in power, resources and knowledge; reasons to take part; cooperation or conflict in the past.
collaboration-asks-institutional_design = A forum that is open to all, clear rules, and a process that can be seen through.
collaboration-asks-leadership = Leaders who bring the parties together, keep the rules, and strengthen the weaker ones.
fact-on = Date
fact-on-year = { $date } (only the year is known)
fact-by = Bodies
fact-by-none = not named
fact-at = Place
fact-evidence = Evidence
fact-evidence-none = not named yet
fact-source = Source
fact-source-page = { $source }, { $page }
fact-note = Note
fact-stage = Stage
fact-kind = Kind
fact-title = Fact
facts-table = All facts and findings of studies

## Bodies

bodies-title =
    { $n ->
        [one] One body is recorded as taking part{ $when }
       *[other] { $n } bodies are recorded as taking part{ $when }
    }
bodies-subtitle = { $place } · { $year } · works by implementer, and facts by the bodies they name.
bodies-rules = Works of every stage are counted. Kinds of money are not added; the kind nearest to money spent is shown.
bodies-without-implementer =
    { $n ->
        [0] { "" }
        [one] One work does not say who carries it out.
       *[other] { $n } works do not say who carries them out.
    }
bodies-none = No body is recorded as taking part in anything in { $place } yet.
bodies-none-year = No body is recorded as taking part in anything in { $place } in { $year }; in other years { $n }.
bodies-col-body = Body
bodies-col-level = Level
bodies-col-works = Works
bodies-col-money = Money
bodies-col-meetings = Meetings
bodies-col-data = Data shared
bodies-col-agreements = Agreements
bodies-col-promises = Promises kept
bodies-col-others = Other facts
bodies-col-role = Role
bodies-level-community = The community
bodies-level-kelurahan = The kelurahan
bodies-level-city = City or regency
bodies-level-province = Province
bodies-level-national = National government
bodies-level-partner = Partners
bodies-level-unregistered = Not registered as a body
bodies-money = { $money } ({ $kind })
bodies-money-others = { $money } ({ $kind }; other kinds: { $others })
bodies-money-none = no data yet
bodies-kept = { $kept } of { $n }
bodies-idle =
    { $n ->
        [0] Every registered body has a record here{ $when }
        [one] One registered body has no record here{ $when }{ $others ->
            [0] { "" }
           *[other] ; it has one in other years
        }
       *[other] { $n } registered bodies have no record here{ $when }{ $others ->
            [0] { "" }
           *[other] ; { $others } of them have one in other years
        }
    }
pairs-title =
    { $n ->
        [one] One pair of bodies is recorded as working together{ $when }
       *[other] { $n } pairs of bodies are recorded as working together{ $when }
    }
pairs-subtitle = { $place } · { $year } · a line joins bodies that are named in the same fact; the thicker, the more facts.
pairs-hint = Choose a body to see with whom, and in how many facts.
pairs-none = No fact names two bodies or more yet.
pairs-none-year = No fact of { $year } names two bodies or more; those of other years name { $n } pairs.
pairs-alt =
    { $n ->
        [one] Arc diagram: one pair of bodies named together in facts.
       *[other] Arc diagram: { $n } pairs of bodies named together in facts.
    }
pairs-with = { $name }: { $others }
pairs-with-one = { $name } ({ $facts })
pairs-col-first = Body
pairs-col-second = Together with
pairs-col-facts = Facts
pairs-col-which = Which

## Promises

promises-title =
    { $n ->
        [0] Every promise is recorded as kept{ $until }
        [one] One promise is not recorded as kept{ $until }
       *[other] { $n } promises are not recorded as kept{ $until }
    }
promises-subtitle =
    { $n ->
        [one] One promise made
       *[other] { $n } promises made
    } · { $place } · as of { $today }. { $later }
promises-later =
    { $n ->
        [0] { "" }
        [one] One more promise was made after that.
       *[other] { $n } more promises were made after that.
    }
promises-rule = Not recorded as kept does not mean broken. The meeting before is the last one recorded with a body and place of the promise.
promises-none = No promise is recorded in { $place }{ $until }.
promise-state-overdue = Past due, not recorded as kept
promise-state-not_due = Not due yet
promise-state-no_due = Not recorded as kept, no due date
promise-state-kept_late = Kept late
promise-state-kept = Kept, not known whether in time
promise-state-on_time = Kept in time
promise-count = { $state }: { $n }
promise-kept = kept { $date }
promise-not-kept = not recorded as kept
promise-due = due { $date }
promise-by = By
promise-made = Promised
promise-met = Meeting before
promise-met-one = { $title } ({ $date })
promise-met-several =
    { $n ->
        [one] one meeting ({ $date })
       *[other] { $n } meetings ({ $date })
    }
promise-met-none = meeting not named
promise-when-due = Due
promise-without-due = no due date
promise-fulfilled = Kept
promise-title = Promise
promise-state = State
promise-late = { $span } late
promise-early = { $span } before it was due
promise-on-the-day = on the day it was due
promise-around = between { $early } days before and { $late } days after it was due
promise-overdue = { $span } past due
promise-left =
    { $n ->
        [0] due today
       *[other] { $span } left
    }

## Results

wins-title =
    { $n ->
        [one] One work finished in { $period }
       *[other] { $n } works finished in { $period }
    }
wins-title-none = No finished work is recorded{ $until }{ $others }
wins-subtitle = { $place } · { $year } · finished works and facts of outcomes by year, beside slum area and slum score.
wins-until = until the end of { $year }
wins-beside = Side by side does not mean that one caused the other.
wins-hollow = A hollow bar: an area neither decreed nor measured, or the part of a score that is not certain.
wins-none = No finished work, result or survey is recorded for { $place }{ $until }{ $others }.
wins-alt = Year by year: finished works, facts of outcomes, slum area and slum score of { $place }.
wins-col-year = Year
wins-col-area = Slum area
wins-col-score = Slum score
wins-col-works = Finished works
wins-col-facts = Facts of outcomes
wins-area = { $area } · { $kind }
wins-area-part = { $area } · { $kind } · { $covered } of { $places } slum areas
wins-score = { $points } of { $top } points
wins-score-rule = { $points } of { $top } points · { $rule }
wins-line = Upright line at the score: slum from { $threshold } points on.
wins-works =
    { $n ->
        [one] { $output } (one work)
       *[other] { $output } ({ $n } works)
    }
wins-works-bare =
    { $n ->
        [one] { $output } (one work, { $bare } without volume)
       *[other] { $output } ({ $n } works, { $bare } without volume)
    }
wins-more =
    { $n ->
        [one] and one more kind
       *[other] and { $n } more kinds
    }
wins-more-facts =
    { $n ->
        [one] and one more fact
       *[other] and { $n } more facts
    }
sheet-facts = Facts of collaboration
sheet-bodies = Bodies
sheet-pairs = Pairs of bodies
sheet-promises = Promises
sheet-wins = Results by year

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

## Timeline

timeline-facts = { $n ->
        [one] { $n } event
       *[other] { $n } events
    }
timeline-day = one event
timeline-not-day = only its month or year is known
timeline-today = as known on { $day }
promise-kept-mark = Kept
