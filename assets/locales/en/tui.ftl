# The dashboard.

## Panes

tui-cycles = Cycles
tui-attendance = Attendance
tui-fees = Fees
tui-rate = rate
tui-attended = There
tui-guests = Guests
tui-waiting = waiting list, no. { $place }
tui-waiting-short = no. { $place }
tui-nobody = Nobody yet: { $add } adds somebody, { $import } imports a list
tui-received = { $paid } received of { $due }
tui-due = due
tui-paid = paid
tui-balance = balance
tui-state = state

## Header

tui-people =
    { $enrolled }/{ $capacity } enrolled{ $waiting ->
        [0] {""}
        *[other] , { $waiting } waiting
    }
tui-open = open to all
tui-next =
    { $days ->
        [0] Today
        [1] Tomorrow
        *[other] In { $days } days
    }: { $day }, { $hours }
tui-no-next = No more session to come in this cycle
tui-no-host = no host yet
tui-away =
    { $count ->
        [one] { $count } announced absence
        *[other] { $count } announced absences
    }
tui-away-short =
    { $count ->
        [one] { $count } away
        *[other] { $count } away
    }
tui-demonstration = demonstration
tui-reading = read only
tui-names-hidden = names hidden

## Sessions

tui-cancelled = cancelled
tui-questions-short = { $count } q.
tui-awaited-short = { $count } exp.
tui-session-moved = moved from { $day }
tui-session-moved-off = moved from { $day }, a holiday: { $holiday }
tui-session-holiday = public holiday: { $holiday }
tui-session-reason = reason: { $reason }
tui-session-place = place: { $place }
tui-session-host = host: { $host }
tui-session-came =
    { $came } came of { $expected } expected{ $guests ->
        [0] {""}
        [one] , { $guests } guest
        *[other] , { $guests } guests
    }
tui-session-number = { $came } came
tui-session-awaited =
    { $awaited ->
        [one] { $awaited } person expected
        *[other] { $awaited } people expected
    }{ $away ->
        [0] {""}
        [one] , { $away } announced absence
        *[other] , { $away } announced absences
    }
tui-session-unmarked = attendance to mark
tui-session-questions = questions: { $questions }
tui-session-note = note: { $note }

tui-without-host = no host
tui-tell-group = { $key } tells the group
tui-session-held-stays = This session was held: it can no longer be moved.
tui-session-held-counts = This session was held: it can no longer be cancelled.
tui-session-cancelled-already = This session is cancelled already.
tui-session-restore-first = This session is cancelled: restore it first.
tui-session-not-cancelled = This session is not cancelled: there is nothing to restore.
tui-session-past = This session is over: simply mark the attendance or the excuse.

## Forms of sessions

tui-move = Move the session of { $day }
tui-move-nowhere = That is the day and the time that it has already.
tui-cancel = Cancel the session of { $day }
tui-cancel-awaited =
    { $count ->
        [one] { $count } person is expected there.
        *[other] { $count } people are expected there.
    }
tui-cancel-why = Nothing about anybody’s health. The reason is sent to nobody; it will be erased after the cycle.
tui-elsewhere = Place of the session of { $day }
tui-place = Place
tui-at-host = (at the host’s)
tui-back-at = At the host’s again: { $host }.
tui-back-nowhere = Nobody hosts this session yet.
tui-instead-of = Instead of at the host’s: { $host }.
tui-place-of-its-own = With a place, the session no longer needs a host.
tui-host-of = Who hosts the session of { $day }?
tui-host-of-group = of the group
tui-host-nobody = (nobody yet)
tui-host-type = Type to search in all institutions.
tui-host-unknown = No institution has this name: { $key } on the dashboard opens the directory, where one is added.
tui-announce = Announced absence: { $name }, { $day }
tui-announce-note = Remark
tui-announced = { $day }: { $note }
tui-announce-none = (nothing: that is normal)
tui-announce-unasked = No reason is asked for; simply confirm.
tui-health = Write nothing about health. Erased with the cycle.
tui-count-guests = Guests at the session of { $day }
tui-count-all = Attendance at the session of { $day }
tui-wrong-count = A number from 0 to 10000.

## The proposal of hosts

tui-hosts = Who hosts the sessions?
tui-hosts-no-group = Nobody in this cycle has an institution: complete the cards first.
tui-hosts-no-session = No session to come waits for a host.
tui-hosts-nothing = Nothing to save: the book has it already.
tui-hosts-same = These two sessions have the same host.
tui-hosts-not-here = This session does not change here: it is over, cancelled, or has a place of its own.
tui-hosts-saved-already = That is saved already; { $key } proposes it again.
tui-hosts-swapping = Swap with which session? Same key on the other one, Esc gives up.
tui-hosts-to-save =
    { $count ->
        [0] All is saved.
        [one] { $count } host to save: Enter accepts it.
        *[other] { $count } hosts to save: Enter accepts them all.
    }
tui-hosts-saved = saved
tui-hosts-kept = kept
tui-hosts-left = left open
tui-hosts-left-so = Left without a host.
tui-hosts-proposed = proposed

## What needs attention: short for the header, then in a sentence, then what helps

tui-alerts = What needs attention
tui-no-alerts = Nothing needs attention in this cycle.
tui-alert-erase = to erase: { $day }
tui-alert-unmarked = to mark: { $day }
tui-alert-holiday = holiday: { $day }
tui-alert-no-host = no host: { $day }
tui-alert-unpaid =
    { $count ->
        [one] { $count } has to pay
        *[other] { $count } have to pay
    }
tui-alert-erase-on = The people of the cycle are to be erased on { $day }
tui-alert-erase-since = The people of the cycle were to be erased on { $day }
tui-alert-unmarked-people = { $day }: to mark, { $marked } of { $expected } marked
tui-alert-uncounted = { $day }: how many came is to be noted
tui-alert-on-holiday = { $day }: public holiday ({ $holiday })
tui-alert-nobody-hosts = { $day }: no host yet
tui-alert-unpaid-people =
    { $count ->
        [one] { $count } person has not paid everything yet
        *[other] { $count } people have not paid everything yet
    }
tui-alert-to-erasure = Enter shows what would be erased; nothing is without being confirmed.
tui-alert-to-marks = Enter goes to the attendance; { $key } marks all the rest as present there.
tui-alert-to-move = Enter goes to the session; { $key } moves it.
tui-alert-to-host = Enter goes to the session; { $key } chooses who hosts, { $all } proposes for the whole cycle.
tui-alert-to-fees = Enter goes to the fees; { $key } prepares reminders.

## What just happened

tui-saved = saved, { $undo } undoes · { $deed }
tui-taken-back = saved, { $redo } redoes · { $deed }
tui-unchanged = Nothing to change: { $deed }
tui-free-place = a place is free for the waiting list ({ $count }): { $key } on the first person
tui-to-come = session still to come
tui-copied = Copied to the clipboard of the terminal
tui-clock-behind = The clock of this computer is behind the journal of the book: check the date.
tui-no-theme = This theme cannot be used, the default theme stands in: { $why }
tui-paste-nowhere = Nothing was pasted: open a field first.
tui-too-small = The window is too small: it takes at least { $width } × { $height } characters.
tui-panic = ronde stopped on an error. What was marked ✓ is saved.
tui-no-terminal = The dashboard needs a terminal. Questions work without: ronde --help.
tui-dumb-terminal = This terminal cannot place a cursor (TERM empty or ‘dumb’). Questions work without the dashboard: ronde --help.
tui-jump = Go to: type an initial (given or family name)
tui-no-initial = Nobody whose name begins with ‘{ $letter }’.

## Why a key does nothing

tui-read-only = This book is open for reading only: nothing can be changed.
tui-no-session = No session is chosen.
tui-no-guests = No guest to take back.
tui-no-cycle-open = No cycle is open.
tui-no-person = Nobody is chosen.
tui-free = This cycle is free: there are no fees.
tui-unnamed = This cycle keeps no names: only how many came is noted.
tui-left-already = This person has left the cycle already.
tui-nothing-paid = Nothing was paid: nothing to refund.
tui-waits = { $name } is on the waiting list.
tui-session-cancelled = This session is cancelled.
tui-not-enrolled-then = { $name } was not in the cycle on that date.

## Layers

tui-help = Help — type to filter, Enter runs
tui-palette = Commands — type to filter, Enter runs
tui-no-command = No command is called that.
tui-search = Find a person or an institution
tui-search-type = Type part of a name, an address or an institution.
tui-search-none = Nobody matches.
tui-enrol-whom = Enrol whom?
tui-journal = Journal
tui-journal-empty = Nothing has been changed yet.

## Card

tui-cycle = Cycle
tui-no-cycle = In no cycle
tui-enrolment = Enrolment
tui-since = since { $from }
tui-from-to = from { $from } to { $to }
tui-waiting-list = on the waiting list
tui-fee-line = { $state }: { $paid } of { $due }
tui-reference = Reference

## Forms

tui-given = Given name
tui-family = Family name
tui-role = Role
tui-institution = Institution
tui-email = E-mail
tui-phone = Telephone
tui-language = Language
tui-language-fr = French
tui-language-nl = Dutch
tui-language-en = English
tui-unknown = (unknown)
tui-enrol-in = enrol in { $cycle }
tui-no = no
tui-last-day = Last day
tui-leaves = Leaving: { $name }
tui-payment-of = Payment: { $name }
tui-refund-to = Refund: { $name }
tui-waiver-of = Waiver or reduction: { $name }
tui-amount = Amount (€)
tui-date = Date
tui-method = Method
tui-whole = Waives all of it
tui-left-to-pay = Leaves a fee of { $amount }.
tui-reduction = Reduction (€)
tui-reason = Reason
tui-consent = Consent
tui-consent-on = Given on
tui-consent-of = Consent: { $name }
tui-consent-about = Consent to keep in the book what is needed of this person, for { $cycle } only.
tui-file = File

## New cycle

tui-formula = Formula
tui-year = First year
tui-as-formula = as the formula says
tui-on-holiday = Public holiday
tui-on-holiday-next-week = a week later
tui-on-holiday-keep = keep the date
tui-name = Name
tui-fee = Fee (€)
tui-capacity = Places
tui-hours = Hours
tui-animators = Animators
tui-cycle-sum = { $fee }, { $capacity } places, { $hours }
tui-cycle-free = free, { $capacity } places, { $hours }
tui-cycle-open = free, nobody enrols, no names, { $hours }
tui-few-animators = Animators: { $named } of { $wanted }, names with commas between
tui-moved-off = ⚠ { $day } (moved: { $from } is { $holiday })
tui-kept-on = ⚠ { $day }, public holiday: { $holiday }
tui-in-school-holiday = { $day } (schools: { $name })
tui-wrong-year = A year, for example 2026.
tui-wrong-number = A number from 1 to 10000.
tui-wrong-hours = Two hours, for example 13:30-16:30.

## Next season

tui-season-of = What follows { $cycle }
tui-season = Who comes back in { $cycle }?
tui-season-chosen = { $count ->
        [0] Nobody chosen
        [one] { $count } person chosen
       *[other] { $count } people chosen
    }, { $free ->
        [0] no place left
        [one] { $free } free place
       *[other] { $free } free places
    }
tui-season-why = Nobody is carried over unasked: { $toggle } chooses, { $enrol } enrols those chosen.
tui-season-there = in the cycle already
tui-season-nobody = Choose somebody first: { $key }.

## Import

tui-import-preview = Import: this is what would change
tui-import-counts =
    { $rows ->
        [one] { $rows } line
        *[other] { $rows } lines
    }: { $added ->
        [one] { $added } new person
        *[other] { $added } new people
    }, { $updated } updated, { $unchanged } unchanged; { $enrolled ->
        [one] { $enrolled } enrolment
        *[other] { $enrolled } enrolments
    }, { $waiting } waiting
tui-columns = Columns: { $columns }
tui-column-given = given name
tui-column-family = family name
tui-column-full-name = full name
tui-column-role = role
tui-column-institution = institution
tui-column-email = e-mail
tui-column-phone = telephone
tui-column-language = language
tui-column-reference = reference
tui-column-consent = consent
tui-column-none = ignored
tui-import-refused = Nothing will be imported until these lines are mended in the file.
tui-import-go = Enter imports, Esc changes nothing
tui-import-no = Esc closes; nothing was changed
tui-line = Line { $line }: { $said }

## Welcome

tui-welcome = Welcome to ronde
tui-welcome-what = ronde keeps a cycle of intervisions: who comes, who hosts, who has paid. Every key is saved at once and can be undone. The data stay on this computer.
tui-welcome-new = Open a first cycle
tui-welcome-demo = Look at the demonstration (invented data)
