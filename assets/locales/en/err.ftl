# What went wrong: each sentence names the thing and the way out.

## The book. $path is its file

err-book-missing = There is no book here: { $path }. Run “ronde” to make one, or name the right file with --db.
err-book-folder = This is a folder, not a book: { $path }. Name a file with --db.
err-book-not-a-file = This is not an ordinary file: { $path }. Name a file with --db.
err-book-empty = This file is empty, not a book: { $path }. Delete it to start afresh, or put a copy back.
err-book-not-a-book = This file is not a book of ronde: { $path }. It was left as it is; name another with --db.
err-book-foreign = This file belongs to another program: { $path }. It was left as it is; name another with --db.
err-book-newer = This book comes from a newer version of ronde (format { $book }, here { $known }): { $path }. It was left as it is; update ronde.
err-book-corrupt = This book is damaged: { $path }. Nothing was saved; keep this file and go on from a sound copy.
err-book-forbidden = This book may not be read: { $path }. Ask for access, or name another file with --db.
err-book-read-only = Nothing was saved: the book is read-only, { $path }.
err-book-busy = Nothing was saved: another program is holding the book, { $path }. Try again in a moment.
err-book-full = Nothing was saved: the disk has no room left for { $path }. Make room, then try again.
err-book-disk = Nothing was saved: the disk is full, limited, or does not answer for { $path }. Make room or check that it is connected, then try again.
err-book-other = Nothing was saved: the book cannot be used, { $path } ({ $reason }).

## Refusals

err-no-such-person = This person is not, or no longer, in the book. Search by name.
err-no-such-session = This session is not, or no longer, in the book. “ronde sessions” shows them all.
err-no-such-cycle = This cycle is not, or no longer, in the book. “ronde cycles” shows them all.
err-no-such-step = This step is not in the journal. “ronde journal” shows them all.
err-no-such-payment = This payment is not, or no longer, in the book. “ronde show” lists the payments of a person.
err-no-such-institution = This institution is not, or no longer, in the directory. “ronde institutions” shows them all.
err-no-such-thing = What you are looking for is no longer in the book.
err-details-name = A name is missing: give at least the given name or the family name.
err-details-email = This is not an e-mail address. Write it like name@example.be, or leave it empty.
err-details-phone = This is not a telephone number: it has at least six digits and no letters. Correct it, or leave it empty.
err-details-language = This language is not one of ours: choose fr, nl or en, or leave it empty.
err-not-applicable = This session does not concern this person: it is cancelled, or it is before they joined or after they left the cycle.
err-mark-cleared = The mark has changed meanwhile: it was cleared. Mark once more to replace it.
err-mark-changed = The mark has changed meanwhile: somebody noted “{ $mark }”. Mark once more to replace it.
err-changed = Somebody has changed the same thing meanwhile: nothing was saved. Look at what is there now, then try again.
err-already-enrolled = This person has a place in the cycle already, or is waiting for one already.
err-not-enrolled = This person is not in the cycle. Enrol them first, or choose another cycle.
err-already-left = This person has left the cycle already. To change the date, undo that departure first.
err-leaves-before-joining = Nobody can leave the cycle before joining it. Give a later date.
err-no-sessions = A cycle needs at least one session.
err-same-day = Two sessions of the cycle fall on the same day. Change one of the dates.
err-year = This year is too far from ours. Give the year of the first session, for example 2026.
err-far-day = That day is too far from the other sessions of the cycle. Check the year.
err-held = This session was held: it can be neither moved nor cancelled. If attendance was noted by mistake, clear it first.
err-cancelled = This session is cancelled. Restore it first: ronde session restore.
err-already-cancelled = This session is cancelled already. To change the reason, restore it first.
err-not-cancelled = This session is not cancelled: there is nothing to restore.
err-ends-before = A session must end after it starts.
err-no-places = A cycle needs at least one place.
err-no-names = This cycle keeps no names: nobody enrols in it. Note how many came, or choose another cycle.
err-free = This cycle is free: nobody owes anything in it. For fees, choose another cycle or another formula.
err-name-taken = “{ $name }” is the name of another cycle already. Choose another one.
err-no-name = The cycle needs a name.
err-institution-name = The institution needs a name.
err-institution-taken = This institution is in the directory already: { $other }. Open its card, or choose another name.
err-amount-not-positive = The amount must be more than nothing.
err-sum-too-large = This amount is too large for the book.
err-refund-too-large = No more can be refunded than was paid, which is { $paid }.
err-more-than-payment = The parts must stay within the payment of { $amount } and go the same way.
err-not-euro = This movement is not in euro: enter the payment by hand, in euro, then ignore the movement.
err-reduction-too-large = The reduction cannot exceed the price, which is { $price }.
err-no-reason = This decision needs a reason, however short.
err-reference-taken = This structured communication belongs to somebody else already.
err-has-reference = The structured communication { $reference } is given here already, and no longer changes.
err-no-payer = A structured communication for an employer needs the employer’s name.
err-waits = This person is on the waiting list and owes nothing. Give them a place first.
err-person-twice = A person is named twice. Put their shares together.
err-share-returned = Money was already returned to one of these people: their share cannot become less than what was returned.
err-reduction-in-the-way = The reduction of { $reduction } is more than this price. Make the reduction smaller first, or give a price of at least { $reduction }.
err-at-line = Line { $line }: { $why }
err-setting-keep-days = The time to keep people is a number of days, from 0 to 3660.
err-setting-animators = Those who animate are written by name, with commas between.
err-setting-beneficiary = The beneficiary’s name fits on one line of at most 70 characters.
err-setting-iban = This is no IBAN: check each digit. It is written like BE68 5390 0754 7034.
err-setting-bic = This is no BIC: it has 8 or 11 signs, like GKCCBEBB. It may be left empty.
err-setting-qr-reference = The communication goes into the free text (text) or is a structured reference (structured).
err-nothing-to-undo = There is nothing to undo.
err-nothing-to-redo = There is nothing to redo.
err-already-undone = This step was undone already. The journal shows what still can be.
err-later-step = A later step stands on this one. Undo that one first: { $step }, { $deed }.
err-later-unknown = A later step stands on this one. Undo first what followed, from the journal.

## A day for a session: warnings

err-clash-holiday = Mind: { $date } is a public holiday ({ $holiday }).
err-clash-school = Mind: { $date } falls in the school holidays ({ $holiday }).
err-clash-same-day = Mind: another session of the cycle is on { $date }.
err-clash-past = Mind: { $date } is over already.
err-kept-absences = { $count ->
        [one] One absence announced for the former day stays noted: check it.
       *[other] { $count } absences announced for the former day stay noted: check them.
    }

## Lists of people

err-list-empty = This file is empty. Save the list in your spreadsheet first, as CSV.
err-list-too-large = This file is too large for a list: the limit is { $most } MB.
err-list-rows = Line { $line }: the list is longer than { $most } rows. Split it into several files.
err-list-columns = Line { $line }: there are more than { $most } columns. Is this a list?
err-list-binary = This file is not text. Choose a list saved as CSV.
err-list-spreadsheet = This is a workbook of Excel or Calc. Open it and save the sheet as CSV.
err-list-broken = Line { $line }: the text is broken. Save the list again, as CSV UTF-8.
err-list-quote = Line { $line }: a quote opens and never closes. Mend this line.
err-list-header = Line { $line }: no column title recognised. Put a row such as Given name; Family name; E-mail above the list.
err-list-name-column = Line { $line }: no column for names. Add a title such as Name or Given name.

## Rows of a list that cannot be stored; $cell is what stands there

err-row-name = no name
err-row-email = not an e-mail address: { $cell }
err-row-phone = not a telephone number: { $cell }
err-row-rounded = telephone number rounded by the spreadsheet, its digits are lost: { $cell }
err-row-uneven = { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } under { $columns ->
        [one] { $columns } header
       *[other] { $columns } headers
    }: one delimiter too many

## Rows that are kept, with something to know

err-note-role = role not recognised, left empty: { $cell }
err-note-language = language not recognised, left empty: { $cell }
err-note-reference = structured communication not right, left empty: { $cell }
err-note-consent = consent neither given, refused nor dated, left empty: { $cell }
err-note-zero = the first zero was put back: { $cell }
err-double-line = line { $line }
err-double-merged = Line { $line }: the same person as { $other }, brought together.
err-double-apart = Line { $line }: perhaps the same person as { $other }; both are kept.

## The configuration

err-config-unreadable = The configuration cannot be read: { $path } ({ $reason }).
err-config-wrong = The configuration needs mending: { $path }, line { $line } ({ $reason }).
err-config-formula = This formula needs mending: { $path }, line { $line }. { $reason }
err-config-questions = This list of questions needs mending: { $path }, line { $line }. { $reason }
err-toml = The file cannot be read ({ $reason }).
err-toml-unknown = “{ $key }” is no key; you can write { $allowed }.
err-toml-missing = The key { $key } is missing.
err-formula-id = id: “{ $written }” will not do; only small letters without accents, digits and hyphens.
err-formula-no-name = name: there must be a name, such as name.en = "Workshop".
err-formula-no-month = months: at least one month is needed.
err-formula-month-twice = months: month { $month } stands there twice.
err-formula-month-order = months: month { $month } is out of order; the months follow each other within one year.
err-formula-weekday = weekday: “{ $written }” is no day of the week; write it like monday.
err-formula-policy = on_holiday: there is no “{ $written }”; choose next-week or keep.
err-formula-time = { $key }: “{ $written }” is no time of day; write it like 13:30.
err-formula-ends = ends: the end must follow the start, on the same day.
err-formula-free = fee_cents: with fees = false nobody pays; write 0, or fees = true.
err-formula-names = fees: with names = false nobody is known by name, so nobody can pay; write fees = false.
err-formula-gone = The formula “{ $formula }” of this cycle is gone: put its file back among your formulas, or open a new cycle with another one.
err-question-twice = id: “{ $written }” is there already; give this question another word.
err-question-title = title: the question “{ $written }” has no title; write one, such as title.en = "Listening".
err-formula-range = { $key }: { $value } will not do; it must be a number from { $least } to { $most }.
err-config-template = This template of a message must be corrected: { $path }. { $reason }
err-template-subject = Line 1: the subject of the message is missing.
err-template-blank = Line 2: it must stay blank, between the subject and the message.
err-template-body = After the subject and a blank line, the message is missing.
err-template-unclosed = Line { $line }: a brace is not closed.
err-template-unknown = Line { $line }: there is no { $written }; you can write { $allowed }.
err-keys-command = [keys]: “{ $command }” is no command with keys. The help (F1) shows the names.
err-keys-key = [keys] { $command }: “{ $key }” is no key; write it like p, P, Ctrl+f or F1.
err-keys-twice = [keys]: the key { $key } stands for both { $one } and { $other }. Give one of them another key.

## A file that somebody named

err-file-unnamed = Give the name of a file.
err-file-missing = There is no file { $file }.
err-file-forbidden = { $file } may not be read.
err-file-folder = { $file } is not a file.
err-file-unreadable = { $file } cannot be read: { $why }

## What was typed

err-amount = “{ $typed }” is not an amount. Write it like 50 or 12,50.
err-amount-too-large = “{ $typed }” is too large an amount.
err-reference = “{ $typed }” is not a structured communication: it takes twelve digits, the last two of which check the others.
err-date = “{ $typed }” is not a date. Write it like 2/11/2026, 2/11 or “tomorrow”.
err-erased = The people of this cycle were erased: it does not change any more. Open another cycle.
err-consent-ahead = A consent cannot be of a day to come.
err-final = This cannot be undone: an erasure is final, and a restore is taken back with ronde restore.
err-book-network = The book { $path } is on a disk of the network ({ $kind }), which can spoil it: nothing was opened. Put it on a disk of the machine, and connect to that by SSH.
err-book-unproven = The backup of the book { $path } could not be proven: it was removed, the older ones stay, and nothing else was done.
err-book-replaced = Nothing was saved: the file { $path } was replaced or taken away while it was open. Start ronde again.
err-book-itself = { $path } is the book itself: choose one of its copies. ronde restore shows them.
err-setting-daily-backups = The number of copies of the last days goes from 1 to 366.
err-setting-weekly-backups = The number of weekly copies goes from 0 to 366.
err-setting-monthly-backups = The number of monthly copies goes from 0 to 366.
