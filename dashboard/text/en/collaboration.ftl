## Collaboration

page-collaboration = Collaboration
question-collaboration = Who does what, and do promises hold?
collaboration-show-stages = Stages
collaboration-show-bodies = Organisations
collaboration-show-promises = Promises
collaboration-show-wins = Results
headline-collaboration-promises =
    { $kept ->
        [0] { $n ->
            [one] One promise in { $place } is not recorded as kept{ $until }{ $overdue ->
                [0] .
               *[other] ; overdue.
            }
           *[other] None of { $n } promises in { $place } is recorded as kept{ $until }{ $overdue ->
                [0] .
               *[other] ; { $overdue } overdue.
            }
        }
       *[other] { $kept } of { $n } promises in { $place } kept{ $until }{ $overdue ->
            [0] { $most ->
                [0] .
               *[other] , { $late } late.
            }
           *[other] ; { $overdue } overdue.
        }
    }
headline-collaboration-facts =
    { $n ->
        [one] One event of collaboration
       *[other] { $n } events of collaboration
    } recorded{ $when } in { $place }; no promise recorded.
headline-collaboration-part = { $place }: { $said }.
headline-collaboration-none = No event of collaboration is recorded in { $place } yet.
headline-collaboration-none-year = No event of collaboration is recorded in { $place } in { $year }{ $others }.
collaboration-none-year = No event is recorded in { $year }{ $others }.
collaboration-none-file = These data hold no record of collaboration yet.
collaboration-subtitle =
    { $n ->
        [0] { "" }
        [one] { $place } · { $year } · one event, { $joint } naming two organisations or more{ $others }.
       *[other] { $place } · { $year } · { $n } events, { $joint } of them naming two organisations or more{ $others }.
    }
collaboration-above =
    { $n ->
        [0] { "" }
        [one] One more event{ $when } is recorded for a place around it.
       *[other] { $n } more events{ $when } are recorded for places around it.
    }
collaboration-counted = Recorded events are counted; trust is given no score.
collaboration-all-years = Findings of studies are shown up to the end of the chosen year.
collaboration-no-data = not recorded
collaboration-no-facts = no event{ $when }
collaboration-facts = Recorded: { $facts }.
collaboration-found = A study found: { $finding }.
collaboration-open = See { $n } records: { $stage }
collaboration-no-evidence =
    { $n ->
        [0] { "" }
        [one] one event has no evidence named
       *[other] { $n } events have no evidence named
    }
collaboration-year-only =
    { $n ->
        [0] { "" }
        [one] of one event only the year is known
       *[other] of { $n } events only the year is known
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
        [one] one activity
       *[other] { $n } activities
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
        [one] one field check
       *[other] { $n } field checks
    }
collaboration-count-other = { $n } × { $kind }
collaboration-stages-title = { $known } of { $all } stages of collaboration have recorded events{ $until }
collaboration-stages-subtitle = Stages after Ansell and Gash (2008); the process repeats.
collaboration-frame-title = The framework of collaboration
collaboration-frame-facts =
    { $n ->
        [0] { "" }
        [one] One more event, of the frame they stand in, is below.
       *[other] { $n } more events, of the frame they stand in, are below.
    }
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
collaboration-asks-outcomes = Which small results have been reached?
collaboration-asks-starting_conditions = Differences in power, resources and knowledge; reasons to take part; cooperation or conflict in the past.
collaboration-asks-institutional_design = A forum that is open to all, clear rules, and a transparent process.
collaboration-asks-leadership = Leaders who bring the parties together, keep the rules, and strengthen the weaker ones.
fact-on = Date
fact-on-year = { $date } (only the year is known)
fact-by = Organisations
fact-by-none = not named
fact-at = Place
fact-evidence = Evidence
fact-evidence-none = not named yet
fact-source = Source
fact-source-page = { $source }, { $page }
fact-note = Note
fact-stage = Stage
fact-kind = Kind
fact-title = Event
facts-table = All events and findings of studies

## Organisations

bodies-title =
    { $n ->
        [one] One organisation is recorded as taking part{ $when }
       *[other] { $n } organisations are recorded as taking part{ $when }
    }
bodies-subtitle = { $place } · { $year } · activities by implementer, and events by the organisations they name.
bodies-rules = Activities of every stage are counted. Kinds of money are not added; the kind nearest to money spent is shown.
bodies-without-implementer =
    { $n ->
        [0] { "" }
        [one] One activity does not say who carries it out.
       *[other] { $n } activities do not say who carries them out.
    }
bodies-none = No organisation is recorded as taking part in { $place } yet.
bodies-none-year = No organisation is recorded as taking part in { $place } in { $year }; in other years { $n }.
bodies-col-body = Organisation
bodies-col-level = Level
bodies-col-works = Activities
bodies-col-money = Money
bodies-col-meetings = Meetings
bodies-col-data = Data shared
bodies-col-agreements = Agreements
bodies-col-promises = Promises kept
bodies-col-others = Other events
bodies-col-role = Role
bodies-level-community = The community
bodies-level-kelurahan = The kelurahan
bodies-level-city = City or regency
bodies-level-province = Province
bodies-level-national = National government
bodies-level-partner = Partners
bodies-level-unregistered = Not in the list
bodies-money = { $money } ({ $kind })
bodies-money-others = { $money } ({ $kind }; other kinds: { $others })
bodies-money-none = no data yet
bodies-kept = { $kept } of { $n }
bodies-idle =
    { $n ->
        [0] Every organisation in the list has a record here{ $when }
        [one] One organisation in the list has no record here{ $when }{ $others ->
            [0] { "" }
           *[other] ; it has one in other years
        }
       *[other] { $n } organisations in the list have no record here{ $when }{ $others ->
            [0] { "" }
           *[other] ; { $others } of them have one in other years
        }
    }
pairs-title =
    { $n ->
        [one] One pair of organisations is recorded in the same event{ $when }
       *[other] { $n } pairs of organisations are recorded in the same events{ $when }
    }
pairs-subtitle = { $place } · { $year } · a line joins organisations named in the same event; the thicker, the more events.
pairs-hint = Choose an organisation to see with whom it is named, and in how many events.
pairs-none = No event names two organisations or more yet.
pairs-none-year = No event of { $year } names two organisations or more; those of other years name { $n } pairs.
pairs-alt =
    { $n ->
        [one] Arc diagram: one pair of organisations named in the same event.
       *[other] Arc diagram: { $n } pairs of organisations named in the same events.
    }
pairs-with = { $name }: { $others }
pairs-with-one = { $name } ({ $facts })
pairs-col-first = Organisation
pairs-col-second = Together with
pairs-col-facts = Events
pairs-col-which = List of events

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
promises-rule = “Not recorded as kept” does not mean broken. “Meeting before” is the last meeting recorded with an organisation and place of the promise.
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
promise-around = between { $early } before and { $late } after it was due
promise-left =
    { $n ->
        [0] due today
       *[other] { $span } left
    }

## Results

wins-title =
    { $n ->
        [one] One activity finished in { $period }
       *[other] { $n } activities finished in { $period }
    }
wins-title-none = No finished activity is recorded{ $until }{ $others }
wins-subtitle = { $place } · { $year } · finished activities and recorded results by year, beside slum area and slum score.
wins-until = until the end of { $year }
wins-beside = Side by side does not mean that one caused the other.
wins-hollow = A hollow bar: an area neither decreed nor measured, or the part of a score that is not certain.
wins-none = No finished activity, result or survey is recorded for { $place }{ $until }{ $others }.
wins-alt = Year by year: finished activities, recorded results, slum area and slum score of { $place }.
wins-col-year = Year
wins-col-area = Slum area
wins-col-score = Slum score
wins-col-works = Finished activities
wins-col-facts = Recorded results
wins-area = { $area } · { $kind }
wins-area-part = { $area } · { $kind } · { $covered } of { $places } slum areas
wins-score = { $points } of { $top } points
wins-score-rule = { $points } of { $top } points · { $rule }
wins-line = Vertical line at the score: slum from { $threshold } points on.
wins-works =
    { $n ->
        [one] { $output } (one activity)
       *[other] { $output } ({ $n } activities)
    }
wins-works-bare =
    { $n ->
        [one] { $output } (one activity, { $bare } without volume)
       *[other] { $output } ({ $n } activities, { $bare } without volume)
    }
wins-more =
    { $n ->
        [one] and one more kind
       *[other] and { $n } more kinds
    }
wins-more-facts =
    { $n ->
        [one] and one more result
       *[other] and { $n } more results
    }
sheet-facts = Events of collaboration
sheet-bodies = Organisations
sheet-pairs = Pairs of organisations
sheet-promises = Promises
sheet-wins = Results by year

## Timeline

timeline-facts = { $n ->
        [one] { $n } event
       *[other] { $n } events
    }
timeline-day = one event
timeline-not-day = only its month or year is known
timeline-late = late
timeline-today = as known on { $day }
promise-kept-mark = Kept
