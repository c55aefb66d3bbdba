# What is kept on whom and until when, erasure, its certificate, everything about one person.

## What is kept

priv-title = Vie privée
priv-erase-from = À effacer dès le (! : le jour est venu)
priv-cycle = { $cycle } : { $people }
priv-people = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
priv-people-without = { $people }, { $count } sans accord noté
priv-more-cycles = et { $count ->
        [one] { $count } autre cycle
       *[other] { $count } autres cycles
    }
priv-loose = { $count ->
        [one] { $count } personne n’est dans aucun cycle
       *[other] { $count } personnes ne sont dans aucun cycle
    }
priv-nobody = Le carnet ne garde personne.
priv-held = Ce qui est gardé, en nombre de lignes
priv-held-names = Noms
priv-held-contact = E-mails et téléphones
priv-held-work = Rôles et institutions
priv-held-language = Langues
priv-held-places = Inscriptions
priv-held-consents = Accords
priv-held-prices = Tarifs et réductions
priv-held-reasons = Raisons de réductions
priv-held-marks = Présences
priv-held-notes = Mots d’absence
priv-held-payments = Paiements
priv-held-bank = Mouvements bancaires
priv-held-sessions = Lieux, raisons et notes de séances
priv-held-questions = Questions travaillées
priv-held-animators = Animation
priv-held-journal = Journal
priv-held-files = Fichiers écrits
priv-copies = Copies de sécurité
priv-copies-none = Copies de sécurité : aucune n’est connue
priv-copy-daily = du jour
priv-copy-migration = avant mise à jour
priv-copy-import = avant import
priv-copy-restore = avant rétablissement
priv-copy-erasure = après effacement
priv-files = Fichiers écrits du carnet qui sont encore là
priv-files-none = Fichiers écrits du carnet : aucun n’est connu
priv-file-backup = copie
priv-file-draft = message
priv-file-list = liste
priv-file-code = code QR
priv-file-export = export
priv-file-changed = changé depuis
priv-more = et { $count } de plus
priv-erasures = Effacements
priv-erasures-none = Effacements : aucun
priv-one-who-asked = une personne qui l’a demandé
priv-not-complete = pas terminé
priv-reach = Hors d’atteinte du programme : l’usure des SSD, les instantanés du disque, les copies faites à la main ou chiffrées ailleurs, celles de Litestream, le défilement du terminal, le presse-papiers, les e-mails envoyés.

## Before an erasure

priv-erase-cycle = Effacer les personnes de { $cycle }
priv-erase-person = Effacer { $name }
priv-first = À voir d’abord
priv-over = La dernière séance était le { $day }.
priv-not-over = Le cycle n’est pas terminé : sa dernière séance est le { $day }.
priv-due-since = À effacer depuis le { $day }.
priv-not-due = Rien n’oblige à effacer avant le { $day }.
priv-balances-none = Aucun solde n’est ouvert.
priv-balances = { $count ->
        [one] { $count } solde est ouvert
       *[other] { $count } soldes sont ouverts
    }, { $amount } en tout : ils ne se réclameront plus.
priv-unmarked-none = Toutes les séances tenues sont notées.
priv-unmarked = { $count ->
        [one] { $count } séance n’est pas notée
       *[other] { $count } séances ne sont pas notées
    } jusqu’au bout.
priv-movements-none = Aucun mouvement bancaire n’attend.
priv-movements = { $count ->
        [one] { $count } mouvement bancaire attend
       *[other] { $count } mouvements bancaires attendent
    } une décision : traitez-les d’abord.
priv-attestations = Les attestations sont-elles faites ? Le programme ne peut pas le savoir ; après, elles ne se feront plus.
priv-goes = Ce qui part
priv-f-people = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
priv-f-enrolments = { $count ->
        [one] { $count } inscription
       *[other] { $count } inscriptions
    }
priv-f-marks = { $count ->
        [one] { $count } présence notée
       *[other] { $count } présences notées
    }
priv-f-texts = { $count ->
        [one] { $count } texte libre
       *[other] { $count } textes libres
    }
priv-f-movements = { $count ->
        [one] { $count } mouvement bancaire
       *[other] { $count } mouvements bancaires
    }
priv-f-steps = { $count ->
        [one] { $count } ligne du journal
       *[other] { $count } lignes du journal
    }
priv-no-undo = Rien de ce qui a été fait avant ne s’annulera plus.
priv-stay = { $count ->
        [one] { $count } personne reste dans le carnet : elle est dans un autre cycle.
       *[other] { $count } personnes restent dans le carnet : elles sont dans un autre cycle.
    }
priv-copies-go = { $count ->
        [one] { $count } copie de sécurité ; une nouvelle est faite après.
       *[other] { $count } copies de sécurité ; une nouvelle est faite après.
    }
priv-files-go = { $count ->
        [one] { $count } fichier écrit du carnet :
       *[other] { $count } fichiers écrits du carnet :
    }
priv-mentions = Textes qui nomment quelqu’un, vidés : { $texts }
priv-stays = Ce qui reste
priv-stays-figures = Les chiffres : combien de personnes, leurs rôles et leurs présences par séance (les petits nombres ensemble), dû et reçu.
priv-stays-person = Ce que la personne devait et a payé, en chiffres du cycle.
priv-stays-payments = { $count ->
        [one] { $count } paiement : date, montant et moyen, sans personne.
       *[other] { $count } paiements : date, montant et moyen, sans personne.
    }
priv-files-stay = { $count ->
        [one] { $count } fichier changé depuis qu’il a été écrit : à vous de l’effacer.
       *[other] { $count } fichiers changés depuis qu’ils ont été écrits : à vous de les effacer.
    }
priv-final = Un effacement ne s’annule pas.

## To confirm

priv-type-name = Pour confirmer, tapez le nom entier : { $name }
priv-other-name = « { $typed } » n’est pas « { $name } » : rien n’est effacé.
priv-no-name = Aucun nom n’a été tapé : rien n’est effacé.
priv-confirm-how = Rien n’est effacé. Pour confirmer hors d’un terminal : --confirm "{ $name }"
priv-both = « { $wanted } » convient à un cycle et à une personne. Pour la personne, ajoutez --person ; pour le cycle, donnez son numéro.
priv-none = « { $wanted } » n’est ni un cycle, ni une personne.
priv-already = Les personnes de { $cycle } sont effacées depuis le { $day }.
priv-both-cycle = cycle
priv-both-person = personne

## While it goes on, and after

priv-step-remember = Noter qui est oublié
priv-step-compact = Réécrire le carnet
priv-step-empty = Vider le journal d’écriture
priv-step-copies = Retirer les copies
priv-step-certify = Écrire le certificat
priv-under-way = Effacement en cours
priv-cannot-stop = Un effacement commencé ne s’arrête plus : il va jusqu’au bout.
priv-resumed = L’effacement interrompu est terminé.
priv-again = Une copie ancienne tenait la place du carnet : { $count ->
        [0] personne n’a dû être effacé de nouveau
        [one] { $count } personne a été effacée de nouveau
       *[other] { $count } personnes ont été effacées de nouveau
    }.
priv-goes-on = Un effacement commencé plus tôt continue.
priv-done = Effacement terminé
priv-done-of = Effacé : { $what }
priv-certificate = Certificat : { $path }
priv-removed = { $count ->
        [one] { $count } fichier retiré
       *[other] { $count } fichiers retirés
    }
priv-left = { $count ->
        [one] { $count } fichier est resté et peut nommer quelqu’un : à vous de l’effacer
       *[other] { $count } fichiers sont restés et peuvent nommer quelqu’un : à vous de les effacer
    }
priv-incomplete = L’effacement n’est pas terminé : un autre terminal lit le carnet. Fermez-le, puis relancez ; sinon l’effacement continue au prochain démarrage.
priv-unwritten = L’effacement n’est pas terminé : le certificat { $path } ne s’écrit pas ({ $reason }). Il continue au prochain démarrage.
priv-go-on = { $key } continue · { $close } ferme, et l’effacement continue au prochain démarrage
priv-go-on-title = Effacement pas terminé
priv-key-erase = { $key } : { $title }
priv-keys-next = { $key } : taper le nom pour confirmer · { $close } : ne rien effacer

## The certificate

priv-cert-title = CERTIFICAT D’EFFACEMENT
priv-cert-cycle = Cycle : { $cycle }
priv-cert-person = Une personne, à sa demande
priv-cert-when = Effacement n° { $number }, terminé le { $day }
priv-cert-by = ronde { $program }, carnet de version { $schema }, SQLite { $sqlite }
priv-cert-gone = Ce qui a été effacé
priv-cert-people = personnes
priv-cert-enrolments = inscriptions
priv-cert-marks = présences notées
priv-cert-texts = textes libres
priv-cert-movements = mouvements bancaires
priv-cert-steps = lignes du journal
priv-cert-removed = copies et fichiers retirés
priv-cert-left = fichiers restés, dits à l’écran
priv-cert-stays = Ce qui reste
priv-cert-stay = personnes d’un autre cycle
priv-cert-payments = paiements : date, montant et moyen
priv-cert-how = Les lignes ont été effacées, le carnet réécrit en entier, son journal d’écriture vidé (réponse vérifiée), les copies de sécurité antérieures retirées. Une copie ancienne qui revient oublie les mêmes personnes.
priv-cert-nobody = Ce certificat ne nomme personne.

## Everything about one person

priv-export-title = Tout ce que garde le carnet : { $name }
priv-export-on = Le { $day }, à la demande de la personne.
priv-export-nothing = rien
priv-export-fact = { $label } : { $value }
priv-export-details = Coordonnées
priv-export-given = Prénom
priv-export-family = Nom
priv-export-role = Rôle
priv-export-institution = Institution
priv-export-email = E-mail
priv-export-phone = Téléphone
priv-export-language = Langue
priv-export-language-unknown = pas notée
priv-export-cycle = Cycle : { $cycle }
priv-export-waiting = Sur la liste d’attente
priv-export-joined = Inscription : { $day }
priv-export-left = Départ : { $day }
priv-export-erase = À effacer dès le { $day }
priv-export-consent = Accord : { $how }, le { $day }
priv-export-no-consent = Accord : pas noté
priv-how-form = formulaire
priv-how-mail = e-mail
priv-how-signed = papier signé
priv-how-spoken = de vive voix
priv-export-reduction = Réduction : { $amount }
priv-export-reason = Raison : { $reason }
priv-export-due = À payer : { $due } ; payé : { $paid }
priv-export-reference = Communication structurée : { $reference }
priv-export-marks = Présences
priv-export-payments = Paiements
priv-export-part = part d’un paiement pour plusieurs personnes
priv-export-bank = Mouvements bancaires
priv-export-settled = imputé
priv-export-open = en attente
priv-export-ignored = mis de côté
priv-export-journal = Journal : ce qui a été noté à son sujet, quand (UTC) et par qui
priv-export-others = Une modification qui concernait plusieurs personnes
priv-export-file = personne-{ $number }
priv-export-folder = donnees-personne
priv-export-why = Deux fichiers, un texte et un JSON, pour vous seul. Remettez-les à la personne, puis effacez-les.
priv-exported = Tout sur une personne, en deux fichiers : { $path }
