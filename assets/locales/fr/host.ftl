# Who receives the group: why an institution is proposed. Each text is a part of one sentence, without its stop.
# $names are institutions; $count is how many.

host-fixed = Choisi
host-fixed-away = Choisi, mais { $names } ne vient pas ce jour-là
host-first = Pas encore visitée
host-least-recent = La plus ancienne visite : { $date }
host-visited = Visitée le { $date }
host-again = Nouveau tour ; dernière visite le { $date }
host-repeat = Accueille de nouveau, après le { $date } : celles dont c’est le tour ne peuvent pas
host-nobody = Personne ne peut accueillir : aucune institution ne vient ce jour-là
host-none = Aucune institution : personne n’en a dans ce cycle
host-away = { $count ->
        [one] { $names } ne vient pas
       *[other] { $names } ne viennent pas
    }
host-spared = { $count ->
        [one] { $names } est gardée pour une autre séance, pour que chacune ait son tour
       *[other] { $names } sont gardées pour d’autres séances, pour que chacune ait son tour
    }
host-and = { $one } ; { $other }
host-one-place = Ce groupe se réunit toujours au même endroit : il n’y a pas d’accueils à proposer. Une séance peut en avoir un à elle.
