## Overview

overview-map-note = A kelurahan is far larger than its slum area; only the slum area is counted.
overview-open = { $question } – { $page }
overview-class = { $state }: { $n }
overview-survey = survey of { $year }
overview-class-open = not certain yet
overview-of = { $n } of { $top }
overview-need = { $aspect }: need
overview-built-of = { $aspect }: built
overview-other-sources =
    { $n ->
        [one] { $n } other source
       *[other] { $n } other sources
    }
overview-how_much = How much?
overview-where = Where?
overview-why = Why?
overview-built = What was built?
overview-paid = What did it cost, who paid?
overview-who = Who did it?
overview-next = What next?
overview-no-data = no data yet

answer-where =
    { $kawasan ->
        [0] No slum area is recorded here
        [one] { $kawasan } slum area{ $rt ->
            [0] , its RTs are not recorded
            [one] { " " }with { $rt } RT
           *[other] { " " }with { $rt } RTs
        }
       *[other] { $kawasan } slum areas{ $rt ->
            [0] , their RTs are not recorded
            [one] { " " }with { $rt } RT
           *[other] { " " }with { $rt } RTs
        }
    }
answer-where-outside =
    { $n ->
        [0] { "" }
        [one] { $n } RT is recorded outside slum areas
       *[other] { $n } RTs are recorded outside slum areas
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
number-rt-slum = { $slum } of { $n } RTs slum
number-rt-surveyed = { $surveyed } of { $n } RTs surveyed
answer-why = { $certain ->
        [yes] Most points
       *[no] Most points among those already certain
    }: { $aspect }, { $points } of { $top } points ({ $year } survey).
answer-why-inherited = { $certain ->
        [yes] Most points
       *[no] Most points among those already certain
    } by the figures of { $place } ({ $year }): { $aspect }, { $points } of { $top } points.
answer-why-light = No criterion has points when all RTs are taken together; still missing: { $missing }.
number-closer = city by city
answer-why-none = No survey of the criteria that shows the cause is recorded.
number-works =
    { $n ->
        [one] { $n } activity
       *[other] { $n } activities
    }
number-none-year = none in { $year }
number-works-done =
    { $n ->
        [one] { $n } finished activity
       *[other] { $n } finished activities
    }
answer-year = In { $year }:{" "}
answer-built-none = No finished activity is recorded yet.
answer-built-none-year = No finished activity is recorded in { $year }{ $others }
number-implementers =
    { $n ->
        [one] { $n } implementer
       *[other] { $n } implementers
    }
answer-sentence = { $parts }.
answer-contested =
    { $n ->
        [0] { "" }
        [one] there is { $n } contradiction between figures
       *[other] there are { $n } contradictions between figures
    }
answer-area-none = No slum area figure for this place
answer-built-more =
    { $n ->
        [0] { "" }
        [one] , and { $n } other kind
       *[other] , and { $n } other kinds
    }
answer-not-looked = no check afterwards is recorded{ $until }
answer-around =
    { $n ->
        [0] { "" }
        [one] { $n } other activity is recorded for the RW or kelurahan around it
       *[other] { $n } other activities are recorded for the RW or kelurahan around it
    }
answer-looked =
    { $n ->
        [0] { "" }
       *[other] { $looked } of { $n } finished physical works checked{ $until }
    }
answer-built-within = recorded in { $names } only
answer-paid =
    { $all ->
        [one] { $kind }{ $when } in { $place }, { $n } of { $all } recorded activity; { $most }
       *[other] { $kind }{ $when } in { $place }, { $n } of { $all } recorded activities; { $most }
    }
answer-paid-none = No amount of money is stated{ $when }
answer-without-amount =
    { $n ->
        [0] { "" }
        [one] { $n } activity without an amount
       *[other] { $n } activities without an amount
    }
answer-who-closer = Who carried works out is told for each city or district
answer-who-none = The data do not state who carried it out
answer-who-none-year =
    { $n ->
        [one] Nobody is recorded as carrying out works in { $year }; in other years { $n } implementer
       *[other] Nobody is recorded as carrying out works in { $year }; in other years { $n } implementers
    }
answer-together =
    { $n ->
        [0] { "" }
        [one] { $bodies } organisations are named in { $n } joint event{ $when }
       *[other] { $bodies } organisations are named in { $n } joint events{ $when }
    }
number-bodies =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
answer-next-survey =
    { $n ->
        [one] Survey { $criteria } criteria in { $n } RT without figures of its own
       *[other] Survey { $criteria } criteria in { $n } RTs without figures of their own
    }
answer-next-slum =
    { $n ->
        [one] { $n } RT is not yet below the slum line of { $threshold } points ({ $year } survey)
       *[other] { $n } RTs are not yet below the slum line of { $threshold } points ({ $year } survey)
    }
answer-next-open =
    { $n ->
        [one] { $n } RT is not certain, as its figures are still a range ({ $year } survey)
       *[other] { $n } RTs are not certain, as their figures are still a range ({ $year } survey)
    }
answer-next-done = Every RT is below the slum line ({ $year } survey); keep it so and renew the decree
answer-next-none = No slum RT is recorded for this place
answer-next-review = review decree { $number } (due { $due })
answer-next-promises =
    { $n ->
        [0] { "" }
        [one] { $n } promise past due is not recorded as kept{ $until }
       *[other] { $n } promises past due are not recorded as kept{ $until }
    }
