# What is kept on whom and until when, erasure, its certificate, everything about one person.

## What is kept

priv-title = Privacy
priv-erase-from = To be erased from (!: the day has come)
priv-cycle = { $cycle }: { $people }
priv-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
priv-people-without = { $people }, { $count } without noted consent
priv-more-cycles = and { $count ->
        [one] { $count } more cycle
       *[other] { $count } more cycles
    }
priv-loose = { $count ->
        [one] { $count } person is in no cycle
       *[other] { $count } people are in no cycle
    }
priv-nobody = The book keeps nobody.
priv-held = What is kept, in rows
priv-held-names = Names
priv-held-contact = E-mails and telephones
priv-held-work = Roles and institutions
priv-held-language = Languages
priv-held-places = Enrolments
priv-held-consents = Consents
priv-held-prices = Prices and reductions
priv-held-reasons = Reasons of reductions
priv-held-marks = Attendance
priv-held-notes = Words on absences
priv-held-payments = Payments
priv-held-bank = Bank movements
priv-held-sessions = Places, reasons and notes of sessions
priv-held-questions = Questions worked on
priv-held-animators = Animators
priv-held-journal = Journal
priv-held-files = Written files
priv-copies = Backups
priv-copies-none = Backups: none is known
priv-copy-daily = of the day
priv-copy-migration = before an upgrade
priv-copy-import = before an import
priv-copy-restore = before a restore
priv-copy-erasure = after an erasure
priv-files = Files written from the book that are still there
priv-files-none = Files written from the book: none is known
priv-file-backup = copy
priv-file-draft = message
priv-file-list = list
priv-file-code = QR code
priv-file-export = export
priv-file-changed = changed since
priv-more = and { $count } more
priv-erasures = Erasures
priv-erasures-none = Erasures: none
priv-one-who-asked = a person who asked for it
priv-not-complete = not complete
priv-reach = Out of the program’s reach: wear-levelling of SSDs, snapshots of the disk, copies made by hand or encrypted elsewhere, those of Litestream, the terminal’s scroll-back, the clipboard, mail that was sent.

## Before an erasure

priv-erase-cycle = Erase the people of { $cycle }
priv-erase-person = Erase { $name }
priv-first = To look at first
priv-over = The last session was on { $day }.
priv-not-over = The cycle is not over: its last session is on { $day }.
priv-due-since = To be erased since { $day }.
priv-not-due = Nothing obliges you to erase before { $day }.
priv-balances-none = No balance is open.
priv-balances = { $count ->
        [one] { $count } balance is open
       *[other] { $count } balances are open
    }, { $amount } in all: they cannot be asked for any more.
priv-unmarked-none = All sessions that were held are noted.
priv-unmarked = { $count ->
        [one] { $count } session is
       *[other] { $count } sessions are
    } not noted to the end.
priv-movements-none = No bank movement waits.
priv-movements = { $count ->
        [one] { $count } bank movement waits
       *[other] { $count } bank movements wait
    } for a decision: settle them first.
priv-attestations = Are the attestations made? The program cannot know; afterwards they cannot be made any more.
priv-goes = What goes
priv-f-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
priv-f-enrolments = { $count ->
        [one] { $count } enrolment
       *[other] { $count } enrolments
    }
priv-f-marks = { $count ->
        [one] { $count } mark
       *[other] { $count } marks
    }
priv-f-texts = { $count ->
        [one] { $count } free text
       *[other] { $count } free texts
    }
priv-f-movements = { $count ->
        [one] { $count } bank movement
       *[other] { $count } bank movements
    }
priv-f-steps = { $count ->
        [one] { $count } line of the journal
       *[other] { $count } lines of the journal
    }
priv-no-undo = Nothing that was done before can be undone any more.
priv-stay = { $count ->
        [one] { $count } person stays in the book: they are in another cycle.
       *[other] { $count } people stay in the book: they are in another cycle.
    }
priv-copies-go = { $count ->
        [one] { $count } backup; a new one is made afterwards.
       *[other] { $count } backups; a new one is made afterwards.
    }
priv-files-go = { $count ->
        [one] { $count } file written from the book:
       *[other] { $count } files written from the book:
    }
priv-mentions = Texts that name somebody, emptied: { $texts }
priv-stays = What stays
priv-stays-figures = The figures: how many people, their roles and attendance by session (small numbers together), due and received.
priv-stays-person = What the person owed and paid, in the figures of the cycle.
priv-stays-payments = { $count ->
        [one] { $count } payment: date, amount and method, without a person.
       *[other] { $count } payments: date, amount and method, without a person.
    }
priv-files-stay = { $count ->
        [one] { $count } file that changed since it was written: yours to erase.
       *[other] { $count } files that changed since they were written: yours to erase.
    }
priv-final = An erasure cannot be undone.

## To confirm

priv-type-name = To confirm, type the whole name: { $name }
priv-other-name = “{ $typed }” is not “{ $name }”: nothing is erased.
priv-no-name = No name was typed: nothing is erased.
priv-confirm-how = Nothing is erased. To confirm without a terminal: --confirm "{ $name }"
priv-both = “{ $wanted }” fits a cycle and a person. For the person add --person; for the cycle give its number.
priv-none = “{ $wanted }” is neither a cycle nor a person.
priv-already = The people of { $cycle } were erased on { $day }.
priv-both-cycle = cycle
priv-both-person = person

## While it goes on, and after

priv-step-remember = Noting who is forgotten
priv-step-compact = Rewriting the book
priv-step-empty = Emptying the write-ahead log
priv-step-copies = Removing the copies
priv-step-certify = Writing the certificate
priv-under-way = Erasure under way
priv-cannot-stop = An erasure that has begun does not stop any more: it goes to the end.
priv-resumed = The erasure that was cut off is complete.
priv-again = An old copy stood in the place of the book: { $count ->
        [0] nobody had to be erased again
        [one] { $count } person was erased again
       *[other] { $count } people were erased again
    }.
priv-goes-on = An erasure that began earlier goes on.
priv-done = Erasure complete
priv-done-of = Erased: { $what }
priv-certificate = Certificate: { $path }
priv-removed = { $count ->
        [one] { $count } file removed
       *[other] { $count } files removed
    }
priv-left = { $count ->
        [one] { $count } file stayed and may name somebody: yours to erase
       *[other] { $count } files stayed and may name somebody: yours to erase
    }
priv-incomplete = The erasure is not complete: another terminal reads the book. Close it, then run this again; otherwise the erasure goes on at the next start.
priv-unwritten = The erasure is not complete: the certificate { $path } cannot be written ({ $reason }). It goes on at the next start.
priv-go-on = { $key } goes on · { $close } closes, and the erasure goes on at the next start
priv-go-on-title = Erasure not complete
priv-key-erase = { $key }: { $title }
priv-keys-next = { $key }: type the name to confirm · { $close }: erase nothing

## The certificate

priv-cert-title = CERTIFICATE OF ERASURE
priv-cert-cycle = Cycle: { $cycle }
priv-cert-person = One person, at their own request
priv-cert-when = Erasure no. { $number }, complete on { $day }
priv-cert-by = ronde { $program }, book of version { $schema }, SQLite { $sqlite }
priv-cert-gone = What was erased
priv-cert-people = people
priv-cert-enrolments = enrolments
priv-cert-marks = marks
priv-cert-texts = free texts
priv-cert-movements = bank movements
priv-cert-steps = lines of the journal
priv-cert-removed = copies and files removed
priv-cert-left = files that stayed, told on the screen
priv-cert-stays = What stays
priv-cert-stay = people of another cycle
priv-cert-payments = payments: date, amount and method
priv-cert-how = The rows were erased, the whole book was rewritten, its write-ahead log emptied (the answer was checked), the earlier backups removed. An old copy that comes back forgets the same people.
priv-cert-nobody = This certificate names nobody.

## Everything about one person

priv-export-title = What the book knows about { $name }
priv-export-on = On { $day }, at the person’s request.
priv-export-nothing = nothing
priv-export-fact = { $label }: { $value }
priv-export-details = Details
priv-export-given = Given name
priv-export-family = Family name
priv-export-role = Role
priv-export-institution = Institution
priv-export-email = E-mail
priv-export-phone = Telephone
priv-export-language = Language
priv-export-language-unknown = not noted
priv-export-cycle = Cycle: { $cycle }
priv-export-waiting = On the waiting list
priv-export-joined = Enrolled: { $day }
priv-export-left = Left: { $day }
priv-export-erase = To be erased from { $day }
priv-export-consent = Consent: { $how }, on { $day }
priv-export-no-consent = Consent: not noted
priv-how-form = form
priv-how-mail = e-mail
priv-how-signed = signed paper
priv-how-spoken = spoken
priv-export-reduction = Reduction: { $amount }
priv-export-reason = Reason: { $reason }
priv-export-due = Due: { $due }; paid: { $paid }
priv-export-reference = Structured communication: { $reference }
priv-export-marks = Attendance
priv-export-payments = Payments
priv-export-part = part of a payment for several people
priv-export-bank = Bank movements
priv-export-settled = allocated
priv-export-open = waiting
priv-export-ignored = set aside
priv-export-journal = Journal: what was noted about them, when (UTC) and by whom
priv-export-others = A change that was about several people
priv-export-file = person-{ $number }
priv-export-folder = personal-data
priv-export-why = Two files, a text and a JSON, for you alone. Give them to the person, then erase them.
priv-exported = Everything about one person, in two files: { $path }
