# The payment QR code and the account it pays to.

qr-no-account = Het boek zegt nog niet op welke rekening er betaald wordt: ronde config beneficiary NAAM, dan ronde config iban IBAN.
qr-person-owes-nothing = { $name } moet niets betalen.
qr-nothing-due = Op deze regel is niets te betalen.
qr-which-file = De code komt in een bestand .svg, .png of .txt: { $path } is dat niet.
qr-written = QR-code geschreven in { $path }
qr-too-narrow = De terminal is te smal voor de QR-code: er zijn { $columns } kolommen nodig. Maak hem breder, of schrijf de code in een bestand met --output.
qr-too-small = Het venster is te klein voor de QR-code: er zijn minstens { $width } × { $height } tekens nodig.
qr-wrong-name = De naam van de begunstigde past niet in een QR-code: hij heeft 1 tot { $most } tekens.
qr-wrong-amount = Dit bedrag past niet in een QR-code: van € 0,01 tot { $most }.
qr-too-long = De naam van de begunstigde is te lang voor een QR-code. Kort hem in.
qr-account = Op welke rekening wordt er betaald?
qr-account-why = Eén keer gevraagd, bewaard in het boek. De BIC mag leeg blijven.
qr-scan = Te scannen met de app van de bank
