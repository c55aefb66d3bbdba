# The command line: what each argument is, and the words of commands in each language.
# The English word is understood in every language too.

## Arguments

cli-arg-text = What you are looking for: a name or part of it, an e-mail address, a telephone number
cli-arg-person = A person: the number, or a text that fits one person only
cli-arg-step = The number of a step of the journal; without it, the last one
cli-arg-team-step = The step of a team
cli-arg-institution-name = The new name of the institution
cli-arg-limit = How many steps to show
cli-arg-formula = The formula of the cycle, for instance pairs-aidants or reseau
cli-arg-year = The year of the first session
cli-arg-on-holiday = What becomes of a session on a legal holiday: next-week, a week later; keep, on its date
cli-arg-name = The name of the cycle
cli-arg-fee = The fee for the whole cycle, in euro
cli-arg-capacity = How many places there are before the waiting list begins
cli-arg-starts = When it begins, for instance 13:30
cli-arg-ends = When it ends, for instance 16:30
cli-arg-animator = The name of somebody who animates; repeat it for each
cli-arg-dry-run = Show what would be done, and save nothing
cli-arg-given = The given name
cli-arg-family = The family name
cli-arg-role = The role of the person
cli-arg-institution = The institution or employer
cli-arg-email = The e-mail address
cli-arg-phone = The telephone number
cli-arg-language = The language of the person
cli-arg-enrol = Enrol in the cycle as well
cli-arg-cycle = A cycle, by number or name; without it, the current one
cli-arg-file = The list: a CSV file, as Excel or a form gives it
cli-arg-statement = A bank statement: CAMT.053, CODA or Belfius CSV; - reads the standard input
cli-arg-entry = The movement, by its number (bank list)
cli-arg-same = It is the movement that the book may have already
cli-arg-qr-file = The file of the code: .svg, .png or .txt
cli-arg-calendar-file = The file of the calendar, in .ics; without it, it is shown
cli-arg-list-file = Write the list to this .csv file, for a spreadsheet
cli-arg-drafts = The folder to write the drafts to; without it, the messages are shown
cli-arg-on = The date, for instance 2/11/2026; without it, today
cli-arg-payer = The institution that paid
cli-arg-part = A person and their share: number or name, the sign =, the amount
cli-arg-payment = The number of a payment; without it, those that something is left of
cli-arg-no-payer = Take the payer away
cli-arg-no-host = Take the host away
cli-arg-no-place = Take the place away: the session is at its host’s again
cli-arg-no-questions = Take all questions away
cli-arg-no-step = Take this step away
cli-arg-pro-rata = A share of the fee, by the sessions that were left on joining
cli-arg-full = The whole fee of the cycle again
cli-arg-reference = A structured communication issued elsewhere
cli-arg-amount = The amount in euro, for instance 50 or 12,50
cli-arg-method = How the money came: bank transfer, cash, card, other
cli-arg-reason = The reason, with nothing about health; it is erased after the cycle
cli-arg-by = What the decision takes off, in euro; without it, everything
cli-arg-into = Write the invented data into this new file, and stop there
cli-arg-session = A session: its number, its date, or today, next, last
cli-arg-mark = The mark to set; clear takes it away
cli-arg-rest = The mark for everybody who has none yet
cli-arg-guests = The number of guests
cli-arg-setting = The name of a setting; without it, all are shown
cli-arg-value = The new value; an empty text goes back to the default
cli-arg-shell = The shell: bash, zsh, fish, elvish or powershell

## Options of every command

cli-arg-db = The file of the book
cli-arg-lang = The language of ronde
cli-arg-today = Take this day for today
cli-arg-json = Answer in JSON, for a program
cli-arg-color = When to use colours
cli-arg-quiet = Say nothing but the answer
cli-arg-read-only = Open the book read-only

## Words of commands: small letters without accents, and hyphens

cli-word-find = find
cli-word-show = show
cli-word-undo = undo
cli-word-redo = redo
cli-word-journal = journal
cli-word-cycle = cycle
cli-word-new = new
cli-word-person = person
cli-word-add = add
cli-word-edit = edit
cli-word-import = import
cli-word-enrol = enrol
cli-word-leave = leave
cli-word-pay = pay
cli-word-refund = refund
cli-word-waive = waive
cli-word-bank = bank
cli-word-list = list
cli-word-match = match
cli-word-ignore = ignore
cli-word-payer = payer
cli-word-price = price
cli-word-split = split
cli-word-allocate = allocate
cli-word-demo = demo
cli-word-next = next
cli-word-sessions = sessions
cli-word-cycles = cycles
cli-word-attendance = attendance
cli-word-mark = mark
cli-word-due = due
cli-word-qr = qr
cli-word-remind = remind
cli-word-check = check
cli-word-info = info
cli-word-config = config
cli-word-completions = completions
cli-word-man = man

## Help

cli-about = Intervision cycles in the terminal: who comes, who hosts, who has paid. Without a command: the dashboard.
cli-also = { $about } (also: { $words })
cli-group-cycle = Create a cycle
cli-group-person = Add, edit or import people
cli-group-bank = Import a bank statement, match its movements
cli-usage = Usage:
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-options-everywhere = Options of every command
cli-value-command = COMMAND
cli-help = Show this help
cli-version = Show the version

## What is wrong with a command line

cli-unknown-command = “{ $word }” is not a command.
cli-unknown-argument = The argument “{ $arg }” does not belong here.
cli-missing-value = { $arg } needs a value.
cli-wrong-value = “{ $value }” does not fit { $arg }. Possible values: { $known }.
cli-missing-argument = Missing: { $arg }
cli-missing-command = A word is missing: say what to do.
cli-argument-twice = { $arg } may be given only once.
cli-too-many-values = “{ $value }” is one too many for { $arg }.
cli-not-utf-8 = An argument holds bytes that are not UTF-8 text.
cli-not-understood = This command line is not understood.
cli-perhaps = Perhaps: { $word }
cli-more-help = For more: ronde --help
cli-not-a-number = “{ $typed }” is not a number that fits here.
cli-not-an-hour = “{ $typed }” is not an hour. For instance: 13:30.
cli-not-a-part = “{ $typed }” is not a share: it takes a person and an amount, for instance Amina=50.
cli-system = The system refuses: { $reason }
cli-cycle-how = Give a formula (--formula) or the cycle that this one follows (--from): one of the two.
cli-mark-how = Give a person and a mark, or --rest, or --guests: one of the three.
cli-place-how = Give the place, or --none: one of the two.
cli-host-how = Give a session and an institution (or --none); for the whole cycle --propose or --accept, without a session.
cli-note-how = A note only goes with an announced absence: excused.
cli-payer-how = Give the institution that pays, or --none: one of the two.
cli-consent-how = Say how the person agreed: form, mail, signed or spoken. Or --none if they took it back.
cli-payer-amount = “{ $typed }” is an amount, not an institution. To note a payment: ronde pay.
cli-price-how = Give an amount, or --pro-rata, or --full: one of the three.
cli-no-proposal = This person has been there since the first session: there is no share to work out. For another price, give an amount.
cli-all-allocated = All payments are wholly allocated.
cli-needs-terminal = The dashboard needs a terminal. Without one, use a command: ronde --help shows them.
cli-no-home = Your account has no home folder: say where the book is with --db FILE.

## What is not found, or found more than once

cli-no-person = Nobody fits “{ $wanted }”.
cli-several-people = Several people fit “{ $wanted }”. Use a number:
cli-no-cycle = No cycle fits “{ $wanted }”.
cli-several-cycles = Several cycles fit “{ $wanted }”. Use a number:
cli-no-institution = No institution fits “{ $wanted }”. To see them: ronde institutions. To add one: ronde institution add.
cli-several-institutions = Several institutions fit “{ $wanted }”. Use a number:
cli-step-how = --none takes the step back: it does not go with --on.
cli-no-cycle-yet = There is no cycle yet. To create one: ronde cycle new --help
cli-no-session = No session fits “{ $wanted }”. To see them: ronde sessions
cli-several-sessions = Several sessions take place on { $wanted }. Use a number, or --cycle:
cli-no-next = No session is planned.
cli-no-formula = “{ $wanted }” is not a formula. Known formulas: { $known }.
cli-no-setting = “{ $wanted }” is not a setting. Known settings: { $known }.
cli-setting-of-file = The setting “{ $setting }” is changed in the file { $path }.
cli-nothing-found = Nothing fits “{ $wanted }”.
cli-journal-empty = The journal is empty.

## Sessions

cli-days-left = { $count ->
         [0] today
         [1] tomorrow
        *[other] in { $count } days
    }
cli-host = Host: { $host }
cli-no-host = No host yet
cli-place = Place: { $place }
cli-all-hosted = Every session to come has a host or a place.
cli-expected = { $count ->
         [one] { $count } person expected
        *[other] { $count } people expected
    }
cli-announced = { $count ->
         [one] { $count } absence announced
        *[other] { $count } absences announced
    }
cli-guests = { $count ->
         [one] { $count } guest
        *[other] { $count } guests
    }
cli-came = { $count ->
         [one] { $count } person came
        *[other] { $count } people came
    }
cli-moved = Moved from { $from }
cli-moved-off = Moved from { $from } ({ $holiday })
cli-kept-on = Public holiday: { $holiday }
cli-season-people = To take over from { $cycle }, if people wish:
cli-season-enrol = Nobody is enrolled unasked. To give a place: ronde enrol PERSON --cycle { $cycle }
cli-dry-run = This was a trial: nothing was saved.

## People

cli-institution = institution
cli-joined = Since { $on }
cli-left = Until { $on }
cli-waiting = On the waiting list
cli-fee = { $state }: { $paid } received of { $due }
cli-reason = Reason: { $reason }
cli-consent = Consent: { $said }
cli-payment-number = no. { $number }
cli-cycle-free = { $cycle }: this cycle is free, nobody owes anything in it.
cli-paid-of-due = { $paid } received of { $due }

## Lists of people

cli-at-line = Line { $line }: { $said }
cli-nothing-imported = Nothing was imported: { $count ->
         [one] { $count } line is to be mended
        *[other] { $count } lines are to be mended
    }.
cli-file-exists = The file { $path } exists already: choose another name.
cli-demo-written = Invented book written to { $path }

## The state of the book

cli-damaged = The book is damaged: { $path }
cli-dangling = Rows of { $table } refer to what does not exist.
cli-clock-behind = Mind: the clock of this computer runs behind the newest line of the journal. Check the date.
cli-undone = { $what } (undone)
cli-info-program = ronde: { $value }
cli-info-sqlite = SQLite: { $value }
cli-info-version = Version of the book: { $value }
cli-info-book = Book: { $value }
cli-info-bytes = Size of the book, in bytes: { $value }
cli-info-config = Configuration: { $value }
cli-info-formulas = Your formulas: { $value }
cli-info-templates = Templates of messages: { $value }
cli-info-questions = Your questions: { $value }
cli-info-language = Language: { $value }
cli-info-today = Today: { $value }
cli-info-terminal = Terminal: { $value }
cli-info-counts = People: { $people } · Cycles: { $cycles } · Marks: { $marks } · Payments: { $payments } · Journal steps: { $steps }
cli-from-default = default
cli-from-file = configuration file
cli-from-book = book

## Heads of columns

cli-head-balance = Balance
cli-head-came = Came
cli-head-guests = Guests
cli-head-cycle = Cycle
cli-head-date = Date
cli-head-default = Default
cli-head-due = Due
cli-head-from = From
cli-head-from-where = Comes from
cli-head-host = Host
cli-head-hours = Hours
cli-head-moment = Moment
cli-head-number = No
cli-head-paid = Paid
cli-head-role = Role
cli-head-institution = Institution
cli-head-email = E-mail
cli-head-phone = Telephone
cli-head-payer = Payer
cli-head-people = People
cli-head-person = Person
cli-head-rate = Pres.
cli-head-reference = Reference
cli-head-rest = To allocate
cli-head-sessions = Sessions
cli-head-setting = Setting
cli-head-state = State
cli-head-step = Step
cli-head-to = To
cli-head-erased = Erased on
cli-head-value = Value
cli-head-what = What
cli-head-who = Who

## The year of a group

cli-arg-from = The cycle that this one follows: its formula, hours and fee; its people are proposed
cli-arg-date = The new day, for instance 9/11/2026
cli-arg-propose = Propose hosts for the cycle, each with its reason
cli-arg-accept = Save what is proposed
cli-arg-place = The place and its address
cli-arg-question = A question: its word in the list (ronde questions), or the question in your own words
cli-arg-note = A short note, with nothing about health; it is erased after the cycle
cli-arg-kind = The kind of message: change, reminder, welcome, or host, to those who host
cli-arg-together = One draft, everybody in blind copy
cli-arg-sector = The sector
cli-arg-address = The address, on one line
cli-arg-room = The room: how many fit in, the bell, the stairs
cli-arg-team = The name of the team; without it, the institution itself
cli-group-session = Change a session: day, host, place, questions
cli-group-institution = Add or change institutions and their steps
cli-word-session = session
cli-word-move = move
cli-word-cancel = cancel
cli-word-restore = restore
cli-word-host = host
cli-word-place = place
cli-word-question = question
cli-word-questions = questions
cli-word-message = message
cli-word-calendar = calendar
cli-word-institutions = institutions
cli-word-institution = institution
cli-word-step = step
cli-arg-book-file = The JSON file
cli-arg-all = The whole book
cli-arg-backup-file = Where to write the copy; without it, beside the book
cli-arg-encrypt = Encrypt the copy (age): a passphrase is asked twice
cli-arg-recipient = Encrypt for this public age key, without a passphrase
cli-arg-restore-file = The copy to restore; without it, the known copies are listed
cli-arg-identity = The file of the age key that decrypts
cli-arg-group = The group of the machine that reads and writes the book
cli-arg-erased = The cycle, by its name or number; or a person
cli-arg-erase-person = It is a person
cli-arg-confirm = The whole name, to confirm without a question
cli-arg-export-folder = The folder to write it into; without it, on the screen
cli-arg-how = How: form, the form; mail, an e-mail; signed, a signed paper; spoken, in words
cli-arg-consent-on = The day of the consent; today unless said
cli-arg-no-consent = The consent is withdrawn
cli-word-backup = backup
cli-word-export = export
cli-word-share = share
cli-word-privacy = privacy
cli-word-status = status
cli-word-erase = erase
cli-word-consent = consent
cli-group-privacy = Privacy: what is kept, and erasure
