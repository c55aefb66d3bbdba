# The payment QR code and the account it pays to.

qr-no-account = The book does not say yet to which account to pay: ronde config beneficiary NAME, then ronde config iban IBAN.
qr-person-owes-nothing = { $name } owes nothing.
qr-nothing-due = Nothing to pay on this line.
qr-which-file = The code goes into a .svg, .png or .txt file: { $path } is none.
qr-written = QR code written to { $path }
qr-too-narrow = The terminal is too narrow for the QR code: it takes { $columns } columns. Widen it, or write the code to a file with --output.
qr-too-small = The window is too small for the QR code: it takes at least { $width } × { $height } characters.
qr-wrong-name = The beneficiary’s name does not fit a QR code: it has 1 to { $most } characters.
qr-wrong-amount = This amount does not fit a QR code: from 0.01 € to { $most }.
qr-too-long = The beneficiary’s name is too long for a QR code. Shorten it.
qr-account = To which account is it paid?
qr-account-why = Asked once, kept in the book. The BIC may stay empty.
qr-scan = To be scanned with the app of the bank
