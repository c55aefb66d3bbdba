# Questions that groups work on: in the dashboard and on the command line.

ask-title = Vragen: { $day }
ask-not-yet = nog niet
ask-planned = gepland op { $days }
ask-covered = { $count ->
        [one] { $count } vraag behandeld van de { $total }
       *[other] { $count } vragen behandeld van de { $total }
    }
ask-none-yet = Voor deze bijeenkomst is geen vraag genoteerd.
ask-no-note = Geen notitie: { $key } schrijft er een.
ask-note-is = Notitie: { $note }
ask-own = Vraag
ask-own-why = Een vraag in uw eigen woorden, zonder iemands naam. Ze wordt na de cyclus gewist.
ask-own-empty = Schrijf de vraag.
ask-note = Notitie
ask-note-of = Notitie bij de bijeenkomst: { $day }
ask-note-why = Waaraan gewerkt is, in enkele woorden. Niets over iemands gezondheid, geen namen. De notitie wordt na de cyclus gewist.
ask-no-such-word = “{ $typed }” is geen woord van de lijst: ronde questions toont ze. Een vraag in uw eigen woorden staat tussen aanhalingstekens.
ask-head-word = Woord
ask-head-question = Vraag
ask-head-worked-on = Behandeld
