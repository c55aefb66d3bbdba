# Reminders: the texts that people receive, each in their language.

## The letter

mail-subject = Rappel : participation à { $cycle }
mail-hello = Bonjour { $name },
mail-unpaid = Sauf erreur de notre part, vos frais de participation à { $cycle } ne nous sont pas encore parvenus : il reste { $balance } à payer.
mail-partial = Nous avons bien reçu { $paid }, merci. Pour votre participation à { $cycle }, il reste { $balance } à payer.
mail-payer = Votre participation à { $cycle } est payée par { $payer } : il reste { $balance } à recevoir. Pourriez-vous transmettre ce message ?
mail-transfer = Pour le virement :
mail-beneficiary = Bénéficiaire : { $value }
mail-iban = IBAN : { $value }
mail-bic = BIC : { $value }
mail-amount = Montant : { $value }
mail-reference = Communication : { $value }
mail-code = Le code QR joint se scanne avec l’application de la banque.
mail-if-done = Si c’est déjà fait, ne tenez pas compte de ce message. Si ce montant vous pose question ou problème, parlons-en.
mail-thanks = Merci,

## The list

mail-list = Rappels : qui doit encore payer
mail-nobody = Plus personne ne doit rien : pas de rappel à écrire.
mail-no-address = sans adresse
mail-folder = Dossier
mail-folder-name = rappels
mail-no-folder = Donnez le nom d’un dossier.
mail-drafts-why = Un brouillon par personne ; d’ici, rien n’est envoyé.
mail-written =
    { $count ->
        [one] { $count } brouillon écrit
       *[other] { $count } brouillons écrits
    } dans { $path }
mail-file-exists = Rien n’a été écrit : { $path } existe déjà. Choisissez un autre dossier.
mail-nowhere = Rien n’a été écrit : le dossier de { $path } n’existe pas.
mail-is-folder = Rien n’a été écrit : { $path } est un dossier. Donnez le nom d’un fichier.
mail-not-shown = Les brouillons vont dans un dossier : - n’en est pas un.
mail-forbidden = Rien n’a été écrit : vous ne pouvez pas écrire dans { $path }.
mail-full = Rien n’a été écrit : il n’y a plus de place sur le disque pour { $path }. Libérez de la place, puis réessayez.
mail-unwritable = Rien n’a été écrit : le disque ne répond pas comme il faut pour { $path } ({ $reason }). Vérifiez qu’il est bien branché, puis réessayez.
