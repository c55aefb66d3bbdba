# Bank statements: the overlay, and what import, list and match say.

## What comes of a movement

bank-state-matched = sure
bank-state-proposed = proposed
bank-state-unmatched = to decide
bank-state-known = known
bank-state-ignored = set aside
bank-state-accepted = accepted
bank-state-later = later
bank-state-same = the same

## Why it is so

bank-reason-reference = The bank transmitted the reference, and the amount fits.
bank-reason-batch = The reference of an employer, and exactly what its people still owe.
bank-reason-batch-amount = The reference of an employer, but another amount than what is still due.
bank-reason-reference-in-text = The reference stands in the free text.
bank-reason-known-payer = This account paid for these people before.
bank-reason-employer = Exactly what the people of one employer still owe.
bank-reason-name-in-text = The name stands in the text.
bank-reason-counterparty = The name is that of who pays, and the amount fits.
bank-reason-too-much = More than is still due.
bank-reason-currency = Another currency than the euro.
bank-reason-outgoing = Money that goes out: a refund, perhaps.
bank-reason-elsewhere = Money that goes out, to nobody in this book.
bank-reason-returned = A payment that came back.
bank-reason-reversal = An entry that the bank took back.
bank-reason-closed = The reference of somebody who waits, who has left or whose cycle is closed.
bank-reason-unknown-reference = A right reference, but nobody has it.
bank-reason-typo = The check digits of the reference are wrong: a typing error, perhaps.
bank-reason-maybe-known = The book may have it already, but the two do not say the same.
bank-reason-known = The book has it already.
bank-reason-nothing = Nothing says whom it is for.

## What would be allocated

bank-share-settles = { $person }: { $amount }, and all is paid
bank-share-left = { $person }: { $amount }, and { $left } is left to pay
bank-share-over = { $person }: { $amount }, which is { $over } too much
bank-rest = Left to allocate: { $rest }
bank-perhaps = Perhaps { $person }

## The overlay

bank-title = Bank
bank-choose = Open a bank statement
bank-reading = Reading the statement
bank-progress = { $percent } %
bank-empty = No movement waits for a decision.
bank-open-hint = { $key } opens a bank statement: CAMT.053, CODA or Belfius CSV.
bank-no-proposal = Nothing is proposed here: { $split } splits, { $person } searches a person.
bank-no-twin = The book has no movement that might be the same.
bank-owes-nothing = { $person } has nothing to pay here: { $split } splits it as you like.
bank-returned-nothing = { $person } has paid nothing that could go out.
bank-whose = Whose payment is this?
bank-leave = Nothing is saved yet: { $new ->
        [0] no new movement
        [one] { $new } new movement
       *[other] { $new } new movements
    } and { $decided ->
        [0] no decision
        [one] { $decided } decision
       *[other] { $decided } decisions
    } would be lost. { $close } once more drops them, { $confirm } saves.
bank-reviewed = The book has changed meanwhile: all was reviewed again, read it before you save.
bank-head-date = Date
bank-head-amount = Amount
bank-head-counterparty = Counterparty
bank-head-remark = Reference
bank-head-state = State
bank-head-whom = For whom
bank-head-number = No.
bank-head-reason = Reason

## The command line

bank-file-refused = { $file }: { $why }
bank-no-movement = No movements
bank-no-entry = No open movement has the number { $typed }: “ronde bank list” shows them.
bank-match-nothing = Nothing is proposed for this movement: say whom it is for, for instance Amina=50.
