# Reminders: the texts that people receive, each in their language.

## The letter

mail-subject = Reminder: taking part in { $cycle }
mail-hello = Hello { $name },
mail-unpaid = Unless we are mistaken, your fee for { $cycle } has not reached us yet: { $balance } is still to be paid.
mail-partial = We have received { $paid }, thank you. For your part in { $cycle }, { $balance } is still to be paid.
mail-payer = Your part in { $cycle } is paid by { $payer }: { $balance } is still to come. Could you pass this message on?
mail-transfer = For the transfer:
mail-beneficiary = Beneficiary: { $value }
mail-iban = IBAN: { $value }
mail-bic = BIC: { $value }
mail-amount = Amount: { $value }
mail-reference = Reference: { $value }
mail-code = The attached QR code can be scanned with the app of the bank.
mail-if-done = If this is done already, please ignore this message. If this amount raises a question or a difficulty, let us talk.
mail-thanks = Thank you,

## The list

mail-list = Reminders: who still has to pay
mail-nobody = Nobody owes anything any more: no reminder to write.
mail-no-address = no address
mail-folder = Folder
mail-folder-name = reminders
mail-no-folder = Give the name of a folder.
mail-drafts-why = One draft a person; nothing is sent from here.
mail-written =
    { $count ->
        [one] { $count } draft written
       *[other] { $count } drafts written
    } to { $path }
mail-file-exists = Nothing was written: { $path } exists already. Choose another folder.
mail-nowhere = Nothing was written: there is no folder for { $path }.
mail-is-folder = Nothing was written: { $path } is a folder. Give the name of a file.
mail-not-shown = Drafts go into a folder: - is none.
mail-forbidden = Nothing was written: you may not write to { $path }.
mail-full = Nothing was written: the disk has no room left for { $path }. Make room, then try again.
mail-unwritable = Nothing was written: the disk does not answer as it should for { $path } ({ $reason }). Check that it is connected, then try again.
