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
tui-demonstration = demonstration
tui-reading = read only
tui-names-hidden = names hidden

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
