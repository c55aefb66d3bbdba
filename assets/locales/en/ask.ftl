# Questions that groups work on: in the dashboard and on the command line.

ask-title = Questions: { $day }
ask-not-yet = not yet
ask-planned = planned on { $days }
ask-covered = { $count ->
        [one] { $count } question worked on, of { $total }
       *[other] { $count } questions worked on, of { $total }
    }
ask-none-yet = No question is noted for this session.
ask-no-note = No note: { $key } writes one.
ask-note-is = Note: { $note }
ask-own = Question
ask-own-why = A question in your own words, without anybody’s name. It will be erased after the cycle.
ask-own-empty = Write the question.
ask-note = Note
ask-note-of = Note of the session: { $day }
ask-note-why = What was worked on, in a few words. Nothing about anybody’s health, no names. The note will be erased after the cycle.
ask-no-such-word = “{ $typed }” is no word of the list: ronde questions shows them. A question in your own words goes between quotes.
ask-head-word = Word
ask-head-question = Question
ask-head-worked-on = Worked on
