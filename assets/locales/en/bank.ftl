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
bank-reason-typed = A transfer of that amount was already typed under this reference.
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
bank-same-hint = { $key } says that it is the same: { $twin }
bank-twin = the one that the book has allocated or set aside
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
## Why a file is no statement. After a place the sentence goes on: small letters; $found is what stands there

bank-bad-at-line = Line { $line }: { $reason }
bank-bad-at-path = { $path }: { $reason }
bank-bad-empty = this file is empty. Download the statement again.
bank-bad-large = this file is too large for a statement: the limit is { $most } MB. Ask the bank for a shorter period.
bank-bad-many = there are more than { $most } movements. Ask the bank for a shorter period.
bank-bad-unknown = this is neither CAMT.053, nor CODA, nor a CSV of Belfius. Download the statement in one of these formats.
bank-bad-pdf = this is a PDF, made to be read and not imported. Download the statement as CAMT.053, CODA or CSV.
bank-bad-spreadsheet = this is a workbook of Excel or Calc. Import the bank’s file as it is, without a spreadsheet.
bank-bad-archive = these are compressed files. Unpack them first, then choose the statement.
bank-bad-html = this is a web page. Download the statement itself from the bank.
bank-bad-binary = this is not text. Download the statement as CAMT.053, CODA or CSV.
bank-bad-message = this is another message of the bank, “{ $found }”. Ask it for a CAMT.053 statement.
bank-bad-old-version = this is CODA version 1. Ask the bank for version 2.
bank-bad-encoding = the encoding “{ $found }” is not known. Ask the bank for a file in UTF-8.
bank-bad-text = the text is broken. Download the statement again and import it as it is.
bank-bad-truncated = the file ends too early. Download the statement again.
bank-bad-xml = the XML is broken. Download the statement again and import it as it is.
bank-bad-entity = there is a DOCTYPE or an entity, which no statement contains. Do not trust this file; download it from the bank.
bank-bad-deep = the elements are nested beyond all measure. Do not trust this file; download it from the bank.
bank-bad-long = this is longer than in any statement. Download the statement again and import it as it is.
bank-bad-amount = “{ $found }” is not an amount in whole cents. Download the statement again and import it as it is.
bank-bad-date = “{ $found }” is not a date. Download the statement again and import it as it is.
bank-bad-value = “{ $found }” has no meaning in this place. Download the statement again and import it as it is.
bank-bad-missing = “{ $found }” is missing. Download the statement again, or ask the bank for a complete one.
bank-bad-currency = an amount in { $found } on an account in { $expected }. Ask the bank for one statement for each currency.
bank-bad-balance = the new balance is { $expected }, but the movements lead to { $found }. The statement is not complete; download it again.
bank-bad-trailer = the total given is { $expected }, but the movements come to { $found }. The statement is not complete; download it again.
bank-bad-count = the file announces { $expected } records and has { $found }. Download the statement again.
bank-bad-record = a record “{ $found }” cannot stand here. Download the statement again and import it as it is.
bank-bad-quote = a quote opens and never closes. Download the statement again and import it as it is.
bank-bad-cells = there are { $found } cells for { $expected } columns. Download the statement again and import it as it is.
