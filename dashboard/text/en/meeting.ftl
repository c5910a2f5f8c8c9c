## Meeting

meeting-item = { $page }: { $part }
meeting-item-built = What was built
meeting-item-missing = What is still missing
meeting-item-map = Map
meeting-item-money = Cost and who paid
meeting-item-standing = What still stands
meeting-item-promises = Promises
meeting-item-cheapest = The cheapest works
meeting-item-decide = What comes next
meeting-item-proposals = Proposals and priorities
meeting-item-agreed = Agreements and promises
meeting-decide =
    { $n ->
        [one] One thing in { $place } waits for somebody to act.
       *[other] { $n } things in { $place } wait for somebody to act.
    }
meeting-proposals = Proposals of the residents
meeting-agreed = Agreed today

### What the rule says

rule-lack = { $missing } (survey { $year }), { $points ->
        [0] no points
        [1] 1 point now
       *[other] { $points } points now
    }{ $origin ->
        [own] ; done with { $needed }, by works of this data
       *[other] { "" }
    }
rule-nowhere = Choose an RT to see which deficit it meets.
rule-too-many = Open the meeting of one kelurahan to see what each RT lacks.
rule-step = { $shared ->
        [yes] if it goes there, from { $volume } on
       *[no] from { $volume } on
    }: { $points ->
        [1] 1 point fewer
       *[other] { $points } points fewer
    }
rule-meets-nothing = The survey of { $year } found nothing missing here that this work answers.
rule-unread = Not surveyed in this RT (survey { $year }): { $criteria }
rule-no-survey = There is no survey to compare with yet.
rule-no-price = No work of this data tells what it costs.
rule-price = Usual price { $one ->
        [yes] { $low }
       *[no] { $low }–{ $high }
    } per { $unit }
rule-price-basis = Price by: { $kind } of { $n ->
        [one] { $n } work
       *[other] { $n } works
    } of this data, { $years }

# What people call it, parted by commas
# Words that mean none of these works
spoken-none = light, lamp, road sign, house of prayer, public toilet, embankment, fire engine, fence
spoken-concrete_road = road, street, alley, concrete, paving, asphalt
spoken-walkway = walkway, boardwalk, wooden bridge
spoken-drain = drain, drainage, ditch, gutter, sewer, flood, flooding
spoken-house_repair = house, roof, wall, floor
spoken-water_network = clean water, drinking water, water pipe, water supply
spoken-bored_well = well
spoken-septic_tank = septic, toilet, latrine
spoken-communal_wastewater = wastewater
spoken-waste_collection = waste, garbage, rubbish
spoken-hydrant = hydrant
spoken-fire_extinguisher = extinguisher, fire

### The stage

mode-rapat = Meeting
mode-layar = Hall screen
meeting-open = Meeting mode
connection-lost = The connection is lost. This page can still be read and will connect again by itself.
connection-lost-short = Connection lost
wall-leave = Back to the page
stage-title = Meeting: { $place }
stage-previous = Previous
stage-next = Next
stage-full = Full screen
stage-position = { $at } of { $n }
stage-piece = part { $at }/{ $n }

meeting-word-more = More
meeting-word-notes = Notes and source
meeting-word-more_of_it = Open its page in the dashboard
meeting-word-agenda = Agenda
meeting-word-apply = Use this agenda
meeting-word-silent = (no data)
meeting-word-second = Open the proposals in a second window
meeting-word-hall = Hall screen that turns by itself
meeting-word-leave = Leave meeting mode
meeting-word-close = Close
meeting-word-cancel = Cancel
meeting-word-save = Save
meeting-word-remove = Delete
meeting-word-edit = Edit
meeting-word-undo = Undo
meeting-word-propose = Write a proposal
meeting-word-by_votes = Order by votes
meeting-word-rule = What the rule says
meeting-word-unknown = The rule does not score this work.
meeting-word-unrecognised = The kind of work is not recognised yet; choose it.
meeting-word-more_than = More than what is recorded as missing, { $volume }.
meeting-word-whole = The whole place
meeting-word-what = What is proposed
meeting-word-what_hint = As people say it. Write no names of persons.
meeting-word-where = Where
meeting-word-amount = How much
meeting-word-kind = Kind of work by the rule
meeting-word-kind_meant = As its words tell
meeting-word-kind_none = Not in the rule
meeting-word-own = Residents' own share
meeting-word-own_hint = For example 10 days of labour, or Rp5 million.
meeting-word-votes_counted = Votes (counted on paper)
meeting-word-agree = Write an agreement
meeting-word-agreed_what = What is agreed
meeting-word-owner = Who promises it
meeting-word-owner_hint = The name of an office or a group, not of a person.
meeting-word-due_on = At the latest
meeting-word-none_proposals = No proposals yet.
meeting-word-none_agreed = Nothing agreed yet.
meeting-word-not_kept = This browser cannot keep notes. Download the minutes before you close the window.
meeting-word-minutes = Minutes
meeting-word-minutes_venue = Place
meeting-word-minutes_date = Date
meeting-word-minutes_time = Time
meeting-word-minutes_present = People present
meeting-word-minutes_women = Women among them
meeting-word-minutes_led = Led by
meeting-word-minutes_made = The file is being made.
meeting-word-minutes_offline = The server is not connected yet. The notes are safe in this browser; try again once it is.
meeting-word-get_docx = Download DOCX
meeting-word-get_pdf = Download PDF
meeting-word-get_csv = Download CSV
meeting-word-kept_here = All notes are kept in this browser alone, until they are deleted.
meeting-word-clear = Delete all notes
meeting-word-clear_sure = Press once more to delete everything
meeting-word-no_number = “{ $typed }” cannot be read as a number. Write for example 1,250.5.
meeting-word-offline = The server is not connected yet; try again once it is.
meeting-word-priority = Priority
meeting-word-priority_hint = Agreed to come first
meeting-word-brief = Short
meeting-word-long = In full
meeting-word-saved = Saved: { $what }
meeting-word-removed = Deleted: { $what }
meeting-word-voted = { $what }: { $n } votes
meeting-word-file_saved = Saved: { $name }
meeting-word-choose_one = Choose at least one screen.
meeting-word-too_many_women = There are more women than people present.
meeting-word-old = Notes of the meeting of { $date } are still here
meeting-word-old_told = Go on with them, or start a new meeting? A new meeting deletes the old notes; download their minutes first.
meeting-word-go_on = Go on
meeting-word-start_new = Start a new meeting
meeting-word-votes = Votes: { $n }
meeting-word-less = One vote less: { $what }
meeting-word-plus = One vote more: { $what }
meeting-word-due = by { $date }
meeting-word-costs = for { $volume }: { $money }
meeting-word-up = Move { $name } up
meeting-word-down = Move { $name } down

### Minutes

minutes-title = Minutes of the Residents' Meeting · { $place }
minutes-opening = On { $weekday }, { $day }, at { $time }, a meeting of the residents of { $place } was held at { $venue }. { $present } people were present, { $women } of them women. The meeting was led by { $led }.
minutes-agenda = Agenda
minutes-shown = What was shown
minutes-shown-none = No screen of data was shown.
minutes-proposals = Proposals and priorities
minutes-proposals-none = No proposal was written down.
minutes-agreed = Agreements and promises
minutes-agreed-none = No agreement was written down.
minutes-closing = These minutes were made to be used as is due.
minutes-technical = Proposals stand in the order of the residents' votes. The order by the rule: most points taken away first, of equals the one with the lower lowest usual price. A – means that the rule cannot tell.
minutes-unrecognised = The kind of work was not recognised, so the rule says nothing of it.
minutes-rule = Proposal { $n }, { $what }: { $said }
minutes-col-number = No.
minutes-col-what = Proposal
minutes-col-where = Where
minutes-col-amount = How much
minutes-col-own = Own share
minutes-col-votes = Votes
minutes-col-priority = Priority
minutes-first = yes
minutes-col-technical = Order by the rule
minutes-col-agreed = Agreed
minutes-col-owner = Who answers for it
minutes-col-due = By
minutes-signed-head = Head of the kelurahan
minutes-signed-bkm = Head of the BKM/LKM
minutes-signed-rt = For the RT/RW
minutes-signed-facilitator = Facilitator
minutes-event = Residents' meeting { $place }
minutes-present = { $n ->
        [one] 1 person present
       *[other] { $n } people present
    } by the minutes
minutes-votes = { $n ->
        [one] 1 vote of the residents.
       *[other] { $n } votes of the residents.
    }
minutes-own = Own share: { $own }.
minutes-source = Minutes of the residents' meeting { $place }, { $day }

### Hall screen

hall-pause = Pause
hall-play = Go on
hall-leave = Leave the hall screen
hall-code = Open on a phone
hall-undated = The data tell no date
