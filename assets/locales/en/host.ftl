# Who receives the group: why an institution is proposed. Each text is a part of one sentence, without its stop.
# $names are institutions; $count is how many.

host-fixed = Chosen
host-fixed-away = Chosen, but nobody from { $names } comes that day
host-first = Not visited yet
host-least-recent = Visited longest ago: { $date }
host-visited = Visited on { $date }
host-again = A new round; last visited on { $date }
host-repeat = Hosts again, after { $date }: those whose turn it is cannot
host-nobody = Nobody can host: no institution comes that day
host-none = No institution: nobody in this cycle has one
host-away = { $count ->
        [one] nobody comes from { $names }
       *[other] nobody comes from { $names }
    }
host-spared = { $count ->
        [one] { $names } is kept for another session, so that each has its turn
       *[other] { $names } are kept for other sessions, so that each has its turn
    }
host-and = { $one }; { $other }
host-one-place = This group always meets in the same place: there are no hosts to propose. A single session may have one of its own.
