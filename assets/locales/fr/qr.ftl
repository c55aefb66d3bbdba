# The payment QR code and the account it pays to.

qr-no-account = Le carnet ne dit pas encore sur quel compte payer : ronde config beneficiary NOM, puis ronde config iban IBAN.
qr-person-owes-nothing = { $name } ne doit rien.
qr-nothing-due = Rien à payer sur cette ligne.
qr-which-file = Le code s’écrit dans un fichier .svg, .png ou .txt : { $path } n’en est pas un.
qr-written = Code QR écrit dans { $path }
qr-too-narrow = Le terminal est trop étroit pour le code QR : il faut { $columns } colonnes. Élargissez-le, ou écrivez le code dans un fichier avec --output.
qr-too-small = La fenêtre est trop petite pour le code QR : il faut au moins { $width } × { $height } caractères.
qr-wrong-name = Le nom du bénéficiaire ne va pas dans un code QR : il faut de 1 à { $most } caractères.
qr-wrong-amount = Ce montant ne va pas dans un code QR : il faut de 0,01 € à { $most }.
qr-too-long = Le nom du bénéficiaire est trop long pour un code QR. Raccourcissez-le.
qr-account = Sur quel compte payer ?
qr-account-why = Demandé une fois, gardé dans le carnet. Le BIC peut rester vide.
qr-scan = À scanner avec l’application de la banque
