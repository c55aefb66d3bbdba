# What went wrong: each sentence names the thing and the way out.

## The book. $path is its file

err-book-missing = Il n’y a pas de carnet ici : { $path }. Lancez « ronde » pour en créer un, ou indiquez le bon fichier avec --db.
err-book-folder = C’est un dossier, pas un carnet : { $path }. Indiquez un fichier avec --db.
err-book-not-a-file = Ce n’est pas un fichier ordinaire : { $path }. Indiquez un fichier avec --db.
err-book-empty = Ce fichier est vide, ce n’est pas un carnet : { $path }. Effacez-le pour recommencer, ou remettez une copie à sa place.
err-book-not-a-book = Ce fichier n’est pas un carnet de ronde : { $path }. Il n’a pas été touché ; indiquez-en un autre avec --db.
err-book-foreign = Ce fichier appartient à un autre programme : { $path }. Il n’a pas été touché ; indiquez-en un autre avec --db.
err-book-newer = Ce carnet vient d’une version plus récente de ronde (format { $book }, ici { $known }) : { $path }. Il n’a pas été touché ; mettez ronde à jour.
err-book-corrupt = Ce carnet est abîmé : { $path }. Rien n’a été enregistré ; gardez ce fichier et repartez d’une copie saine.
err-book-forbidden = Ce carnet ne peut pas être lu : { $path }. Demandez-en l’accès, ou indiquez un autre fichier avec --db.
err-book-read-only = Rien n’a été enregistré : le carnet est en lecture seule, { $path }.
err-book-busy = Rien n’a été enregistré : un autre programme occupe le carnet, { $path }. Réessayez dans un instant.
err-book-full = Rien n’a été enregistré : il n’y a plus de place sur le disque pour { $path }. Libérez de la place, puis réessayez.
err-book-disk = Rien n’a été enregistré : le disque est plein, limité, ou ne répond pas pour { $path }. Faites de la place ou vérifiez qu’il est bien branché, puis réessayez.
err-book-other = Rien n’a été enregistré : le carnet ne peut pas être utilisé, { $path } ({ $reason }).

## Refusals

err-no-such-person = Cette personne n’est pas, ou plus, dans le carnet. Cherchez-la par son nom.
err-no-such-session = Cette séance n’est pas, ou plus, dans le carnet. « ronde sessions » les montre toutes.
err-no-such-cycle = Ce cycle n’est pas, ou plus, dans le carnet. « ronde cycles » les montre tous.
err-no-such-step = Cette étape n’est pas dans le journal. « ronde journal » les montre toutes.
err-no-such-payment = Ce paiement n’est pas, ou plus, dans le carnet. « ronde show » montre les paiements d’une personne.
err-no-such-institution = Cette institution n’est pas, ou plus, dans l’annuaire. « ronde institutions » les montre toutes.
err-no-such-thing = Ce que vous cherchez n’est plus dans le carnet.
err-details-name = Il manque un nom : donnez au moins le prénom ou le nom de famille.
err-details-email = Cette adresse e-mail n’en est pas une. Écrivez-la comme nom@exemple.be, ou laissez-la vide.
err-details-phone = Ce numéro de téléphone n’en est pas un : il faut au moins six chiffres, sans lettres. Corrigez-le, ou laissez-le vide.
err-details-language = Cette langue n’est pas prévue : choisissez fr, nl ou en, ou laissez vide.
err-not-applicable = Cette séance ne concerne pas cette personne : la séance est annulée, ou elle a lieu avant son arrivée ou après son départ du cycle.
err-mark-cleared = La présence a changé entre-temps : elle a été effacée. Notez encore une fois pour remplacer.
err-mark-changed = La présence a changé entre-temps : quelqu’un a noté « { $mark } ». Notez encore une fois pour remplacer.
err-changed = Quelqu’un a changé la même chose entre-temps : rien n’a été enregistré. Regardez ce qui est noté maintenant, puis recommencez.
err-already-enrolled = Cette personne a déjà sa place dans le cycle, ou attend déjà qu’une place se libère.
err-not-enrolled = Cette personne n’est pas dans le cycle. Inscrivez-la d’abord, ou choisissez un autre cycle.
err-already-left = Cette personne a déjà quitté le cycle. Pour changer la date, annulez d’abord ce départ.
err-leaves-before-joining = Le départ ne peut pas précéder l’arrivée dans le cycle. Donnez une date plus tardive.
err-no-sessions = Un cycle a besoin d’au moins une séance.
err-same-day = Deux séances du cycle tombent le même jour. Changez l’une des deux dates.
err-year = Cette année est trop loin de la nôtre. Donnez l’année de la première séance, par exemple 2026.
err-far-day = Ce jour est trop loin des autres séances du cycle. Vérifiez l’année.
err-held = Cette séance a déjà eu lieu : elle ne peut être ni déplacée ni annulée. Si les présences y sont notées par erreur, effacez-les d’abord.
err-cancelled = Cette séance est annulée. Rétablissez-la d’abord : ronde session restore.
err-already-cancelled = Cette séance est déjà annulée. Pour en changer la raison, rétablissez-la d’abord.
err-not-cancelled = Cette séance n’est pas annulée : il n’y a rien à rétablir.
err-ends-before = La fin d’une séance doit suivre son début.
err-no-places = Un cycle a besoin d’au moins une place.
err-no-names = Ce cycle ne garde pas de noms : personne ne s’y inscrit. Notez le nombre de présences, ou choisissez un autre cycle.
err-free = Ce cycle est gratuit : personne n’y doit rien. Pour des frais, choisissez un autre cycle ou une autre formule.
err-name-taken = « { $name } » est déjà le nom d’un autre cycle. Choisissez-en un autre.
err-no-name = Le cycle a besoin d’un nom.
err-institution-name = L’institution a besoin d’un nom.
err-institution-taken = Cette institution est déjà dans l’annuaire : { $other }. Ouvrez sa fiche, ou choisissez un autre nom.
err-amount-not-positive = Le montant doit être supérieur à zéro.
err-sum-too-large = Ce montant est trop grand pour le carnet.
err-refund-too-large = On ne peut pas rembourser plus que ce qui a été payé, soit { $paid }.
err-more-than-payment = Les parts doivent tenir dans le paiement de { $amount } et aller dans le même sens.
err-not-euro = Ce mouvement n’est pas en euros : inscrivez le paiement à la main, en euros, puis ignorez le mouvement.
err-reduction-too-large = La réduction ne peut pas dépasser le prix, soit { $price }.
err-no-reason = Cette décision a besoin d’un motif, même court.
err-reference-taken = Cette communication structurée appartient déjà à quelqu’un d’autre.
err-has-reference = La communication structurée { $reference } est déjà donnée ici, et ne change plus.
err-no-payer = Une communication structurée pour un employeur a besoin de son nom.
err-waits = Cette personne est en liste d’attente : elle ne doit rien. Donnez-lui d’abord une place.
err-person-twice = Une personne est nommée deux fois. Mettez ses parts ensemble.
err-share-returned = De l’argent a déjà été rendu à une de ces personnes : sa part ne peut pas devenir plus petite que ce qui lui a été rendu.
err-reduction-in-the-way = La réduction de { $reduction } dépasse ce prix. Diminuez d’abord la réduction, ou donnez un prix d’au moins { $reduction }.
err-at-line = Ligne { $line } : { $why }
err-setting-keep-days = Le délai de conservation est un nombre de jours, de 0 à 3660.
err-setting-animators = Les personnes qui animent s’écrivent par leur nom, séparées par des virgules.
err-setting-beneficiary = Le nom du bénéficiaire tient en une ligne de 70 caractères au plus.
err-setting-iban = Ce n’est pas un IBAN : vérifiez chaque chiffre. Il s’écrit comme BE68 5390 0754 7034.
err-setting-bic = Ce n’est pas un BIC : il a 8 ou 11 signes, comme GKCCBEBB. On peut le laisser vide.
err-setting-qr-reference = La communication se place dans le texte libre (text) ou comme référence structurée (structured).
err-nothing-to-undo = Il n’y a rien à annuler.
err-nothing-to-redo = Il n’y a rien à refaire.
err-already-undone = Cette étape est déjà annulée. Le journal montre ce qui peut encore l’être.
err-later-step = Une étape plus récente repose sur celle-ci. Annulez-la d’abord : { $step }, { $deed }.
err-later-unknown = Une étape plus récente repose sur celle-ci. Annulez d’abord ce qui a suivi, par le journal.

## A day for a session: warnings

err-clash-holiday = Attention : le { $date } est un jour férié ({ $holiday }).
err-clash-school = Attention : le { $date } tombe pendant les congés scolaires ({ $holiday }).
err-clash-same-day = Attention : une autre séance du cycle a lieu le { $date }.
err-clash-past = Attention : le { $date } est déjà passé.
err-kept-absences = { $count ->
        [one] Une absence annoncée pour l’ancien jour reste notée : vérifiez-la.
       *[other] { $count } absences annoncées pour l’ancien jour restent notées : vérifiez-les.
    }

## Lists of people

err-list-empty = Ce fichier est vide. Enregistrez d’abord la liste dans votre tableur, au format CSV.
err-list-too-large = Ce fichier est trop grand pour une liste : le maximum est { $most } Mo.
err-list-rows = Ligne { $line } : la liste dépasse { $most } lignes. Coupez-la en plusieurs fichiers.
err-list-columns = Ligne { $line } : il y a plus de { $most } colonnes. Est-ce bien une liste ?
err-list-binary = Ce fichier n’est pas du texte. Choisissez une liste enregistrée au format CSV.
err-list-spreadsheet = C’est un classeur Excel ou Calc. Ouvrez-le et enregistrez la feuille au format CSV.
err-list-broken = Ligne { $line } : le texte est abîmé. Enregistrez la liste à nouveau, au format CSV UTF-8.
err-list-quote = Ligne { $line } : un guillemet s’ouvre et ne se ferme pas. Corrigez cette ligne.
err-list-header = Ligne { $line } : aucun titre de colonne reconnu. Mettez au-dessus de la liste une ligne comme Prénom ; Nom ; E-mail.
err-list-name-column = Ligne { $line } : aucune colonne pour les noms. Ajoutez un titre comme Nom ou Prénom.

## Rows of a list that cannot be stored; $cell is what stands there

err-row-name = il manque un nom
err-row-email = pas une adresse e-mail : { $cell }
err-row-phone = pas un numéro de téléphone : { $cell }
err-row-rounded = numéro de téléphone arrondi par le tableur, ses chiffres sont perdus : { $cell }
err-row-uneven = { $cells ->
        [one] { $cells } case
       *[other] { $cells } cases
    } sous { $columns ->
        [one] { $columns } titre
       *[other] { $columns } titres
    } : un séparateur est de trop

## Rows that are kept, with something to know

err-note-role = fonction non reconnue, laissée vide : { $cell }
err-note-language = langue non reconnue, laissée vide : { $cell }
err-note-reference = communication structurée inexacte, laissée vide : { $cell }
err-note-consent = accord ni donné, ni refusé, ni daté, laissé vide : { $cell }
err-note-zero = le zéro du début a été remis : { $cell }
err-double-line = la ligne { $line }
err-double-merged = Ligne { $line } : même personne que { $other }, réunies en une fiche.
err-double-apart = Ligne { $line } : peut-être la même personne que { $other } ; les deux fiches sont gardées.

## The configuration

err-config-unreadable = La configuration ne peut pas être lue : { $path } ({ $reason }).
err-config-wrong = La configuration est à corriger : { $path }, ligne { $line } ({ $reason }).
err-config-formula = Cette formule est à corriger : { $path }, ligne { $line }. { $reason }
err-config-questions = Cette liste de questions est à corriger : { $path }, ligne { $line }. { $reason }
err-toml = Le fichier ne se lit pas ({ $reason }).
err-toml-unknown = « { $key } » n’est pas une clé ; on peut écrire { $allowed }.
err-toml-missing = Il manque la clé { $key }.
err-formula-id = id : « { $written } » ne convient pas ; seulement des minuscules sans accent, des chiffres et des traits d’union.
err-formula-no-name = name : il faut un nom, comme name.fr = "Atelier".
err-formula-no-month = months : il faut au moins un mois.
err-formula-month-twice = months : le mois { $month } y est deux fois.
err-formula-month-order = months : le mois { $month } n’est pas à sa place ; les mois se suivent et tiennent en un an.
err-formula-weekday = weekday : « { $written } » n’est pas un jour ; écrivez-le en anglais, comme monday.
err-formula-policy = on_holiday : « { $written } » n’existe pas ; choisissez next-week ou keep.
err-formula-time = { $key } : « { $written } » n’est pas une heure ; écrivez-la comme 13:30.
err-formula-ends = ends : la fin doit suivre le début, le même jour.
err-formula-free = fee_cents : avec fees = false personne ne paie ; écrivez 0, ou fees = true.
err-formula-names = fees : avec names = false personne n’est connu par son nom et ne peut payer ; écrivez fees = false.
err-formula-gone = La formule « { $formula } » de ce cycle n’existe plus : remettez son fichier dans vos formules, ou ouvrez un nouveau cycle avec une autre.
err-question-twice = id : « { $written } » y est déjà ; donnez un autre mot à cette question.
err-question-title = title : la question « { $written } » n’a pas de titre ; écrivez-en un, comme title.fr = "Écouter".
err-formula-range = { $key } : { $value } ne convient pas ; il faut un nombre de { $least } à { $most }.
err-config-template = Ce modèle de message est à corriger : { $path }. { $reason }
err-template-subject = Ligne 1 : l’objet du message manque.
err-template-blank = Ligne 2 : elle doit rester vide, entre l’objet et le message.
err-template-body = Après l’objet et une ligne vide, le message manque.
err-template-unclosed = Ligne { $line } : une accolade n’est pas fermée.
err-template-unknown = Ligne { $line } : { $written } n’existe pas ; on peut écrire { $allowed }.
err-keys-command = [keys] : « { $command } » n’est pas une commande qui a des touches. L’aide (F1) montre les noms.
err-keys-key = [keys] { $command } : « { $key } » n’est pas une touche ; écrivez-la comme p, P, Ctrl+f ou F1.
err-keys-twice = [keys] : la touche { $key } sert à la fois à { $one } et à { $other }. Donnez-en une autre à l’une des deux commandes.

## A file that somebody named

err-file-unnamed = Donnez le nom d’un fichier.
err-file-missing = Il n’y a pas de fichier { $file }.
err-file-forbidden = { $file } ne peut pas être lu : l’accès est refusé.
err-file-folder = { $file } n’est pas un fichier.
err-file-unreadable = { $file } ne peut pas être lu : { $why }

## What was typed

err-amount = « { $typed } » n’est pas un montant. Écrivez-le comme 50 ou 12,50.
err-amount-too-large = « { $typed } » est un montant trop grand.
err-reference = « { $typed } » n’est pas une communication structurée : il faut douze chiffres dont les deux derniers contrôlent les autres.
err-date = « { $typed } » n’est pas une date. Écrivez-la comme 2/11/2026, 2/11 ou « demain ».
err-erased = Les personnes de ce cycle ont été effacées : il ne change plus. Ouvrez un autre cycle.
err-consent-ahead = Un accord ne peut pas dater d’un jour à venir.
err-final = Cela ne s’annule pas : un effacement est définitif, et un rétablissement se défait avec ronde restore.
err-book-network = Le carnet { $path } est sur un disque du réseau ({ $kind }), qui peut l’abîmer : rien n’a été ouvert. Mettez-le sur un disque de la machine, et connectez-vous à celle-ci par SSH.
err-book-unproven = La copie de sécurité du carnet { $path } n’a pas pu être vérifiée : elle est retirée, les anciennes restent, et rien d’autre n’a été fait.
err-book-replaced = Rien n’a été enregistré : le fichier { $path } a été remplacé ou enlevé pendant qu’il était ouvert. Relancez ronde.
err-book-itself = { $path } est le carnet lui-même : choisissez une de ses copies. ronde restore les montre.
err-setting-daily-backups = Le nombre de copies des derniers jours va de 1 à 366.
err-setting-weekly-backups = Le nombre de copies de semaine va de 0 à 366.
err-setting-monthly-backups = Le nombre de copies de mois va de 0 à 366.
