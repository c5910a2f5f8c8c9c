## Meeting

meeting-item = { $page }: { $part }
meeting-item-built = What was built
meeting-item-missing = What is still missing
meeting-item-map = Map
meeting-item-money = Cost and who paid
meeting-item-standing = What still stands
meeting-item-promises = Promises
meeting-item-cheapest = The cheapest works
meeting-item-decide = What is decided today
meeting-item-proposals = Proposals and priorities
meeting-item-agreed = Agreements and promises
meeting-decide =
    { $n ->
        [one] One thing can be decided today in { $place }.
       *[other] { $n } things can be decided today in { $place }.
    }
meeting-proposals = Proposals of the residents
meeting-agreed = Agreed today
