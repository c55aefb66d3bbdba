# Questions that groups work on: in the dashboard and on the command line.

ask-title = Questions : { $day }
ask-not-yet = pas encore
ask-planned = prévue le { $days }
ask-covered = { $count ->
        [one] { $count } question travaillée sur { $total }
       *[other] { $count } questions travaillées sur { $total }
    }
ask-none-yet = Aucune question n’est notée pour cette séance.
ask-no-note = Pas de note : { $key } en écrit une.
ask-note-is = Note : { $note }
ask-own = Question
ask-own-why = Une question dans vos mots, sans le nom de personne. Elle sera effacée après le cycle.
ask-own-empty = Écrivez la question.
ask-note = Note
ask-note-of = Note de la séance : { $day }
ask-note-why = Ce qui a été travaillé, en quelques mots. Rien sur la santé de quelqu’un, aucun nom. La note sera effacée après le cycle.
ask-no-such-word = « { $typed } » n’est pas un mot de la liste : ronde questions les montre. Une question dans vos mots s’écrit entre guillemets.
ask-head-word = Mot
ask-head-question = Question
ask-head-worked-on = Travaillée
