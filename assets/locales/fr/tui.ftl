# The dashboard.

## Panes

tui-cycles = Cycles
tui-attendance = Présences
tui-fees = Frais
tui-rate = taux
tui-attended = Présent·es
tui-guests = Invité·es
tui-waiting = liste d’attente, n° { $place }
tui-waiting-short = n° { $place }
tui-nobody = Personne encore : { $add } ajoute quelqu’un, { $import } importe une liste
tui-received = { $paid } reçus sur { $due }
tui-due = dû
tui-paid = payé
tui-balance = solde
tui-state = état

## Header

tui-people =
    { $enrolled }/{ $capacity } inscrit·es{ $waiting ->
        [0] {""}
        *[other] , { $waiting } en attente
    }
tui-open = ouvert à tout le monde
tui-next =
    { $days ->
        [0] Aujourd’hui
        [1] Demain
        *[other] Dans { $days } jours
    } : { $day }, { $hours }
tui-no-next = Plus de séance à venir dans ce cycle
tui-no-host = pas encore d’accueil
tui-away =
    { $count ->
        [one] { $count } absence annoncée
        *[other] { $count } absences annoncées
    }
tui-away-short =
    { $count ->
        [one] { $count } absence
        *[other] { $count } absences
    }
tui-demonstration = démonstration
tui-reading = lecture seule
tui-names-hidden = noms masqués

## Sessions

tui-cancelled = annulée
tui-questions-short = { $count } q.
tui-awaited-short = { $count } att.
tui-session-moved = déplacée du { $day }
tui-session-moved-off = déplacée du { $day }, férié : { $holiday }
tui-session-holiday = jour férié : { $holiday }
tui-session-reason = motif : { $reason }
tui-session-place = lieu : { $place }
tui-session-host = accueil : { $host }
tui-session-came =
    { $came ->
        [one] { $came } personne présente
        *[other] { $came } personnes présentes
    } sur { $expected } attendues{ $guests ->
        [0] {""}
        [one] , { $guests } invité·e
        *[other] , { $guests } invité·es
    }
tui-session-number =
    { $came ->
        [one] { $came } présence
        *[other] { $came } présences
    }
tui-session-awaited =
    { $awaited ->
        [one] { $awaited } personne attendue
        *[other] { $awaited } personnes attendues
    }{ $away ->
        [0] {""}
        [one] , { $away } absence annoncée
        *[other] , { $away } absences annoncées
    }
tui-session-unmarked = présences à noter
tui-session-questions = questions : { $questions }
tui-session-note = note : { $note }

tui-without-host = sans accueil
tui-tell-group = { $key } prévient le groupe
tui-session-held-stays = Cette séance a eu lieu : elle ne peut plus être déplacée.
tui-session-held-counts = Cette séance a eu lieu : elle ne peut plus être annulée.
tui-session-cancelled-already = Cette séance est déjà annulée.
tui-session-restore-first = Cette séance est annulée : rétablissez-la d’abord.
tui-session-not-cancelled = Cette séance n’est pas annulée : rien à rétablir.
tui-session-past = Cette séance est passée : notez simplement la présence ou l’excuse.

## Forms of sessions

tui-move = Déplacer la séance du { $day }
tui-move-nowhere = C’est le jour et l’heure qu’elle a déjà.
tui-cancel = Annuler la séance du { $day }
tui-cancel-awaited =
    { $count ->
        [one] { $count } personne y est attendue.
        *[other] { $count } personnes y sont attendues.
    }
tui-cancel-why = Rien sur la santé de quelqu’un. Le motif n’est envoyé à personne ; il sera effacé après le cycle.
tui-elsewhere = Lieu de la séance du { $day }
tui-place = Lieu
tui-at-host = (chez l’institution qui accueille)
tui-back-at = De nouveau à l’accueil : { $host }.
tui-back-nowhere = Personne n’accueille encore cette séance.
tui-instead-of = Au lieu de l’accueil : { $host }.
tui-place-of-its-own = Avec un lieu, la séance n’a plus besoin d’accueil.
tui-host-of = Qui accueille la séance du { $day } ?
tui-host-of-group = du groupe
tui-host-nobody = (personne encore)
tui-host-type = Tapez pour chercher dans l’annuaire.
tui-host-unknown = Aucune institution ne porte ce nom : { $key } sur le tableau de bord ouvre l’annuaire, où l’on en ajoute.
tui-announce = Absence annoncée : { $name }, { $day }
tui-announce-note = Remarque
tui-announced = { $day } : { $note }
tui-announce-none = (rien : c’est le cas normal)
tui-announce-unasked = Aucune raison n’est demandée ; validez simplement.
tui-health = N’écrivez rien sur la santé. Effacé avec le cycle.
tui-count-guests = Invité·es à la séance du { $day }
tui-count-all = Présences à la séance du { $day }
tui-wrong-count = Un nombre de 0 à 10000.

## The proposal of hosts

tui-hosts = Qui accueille les séances ?
tui-hosts-no-group = Personne dans ce cycle n’a d’institution : complétez d’abord les fiches.
tui-hosts-no-session = Aucune séance à venir n’attend d’accueil.
tui-hosts-nothing = Rien à enregistrer : c’est déjà dans le carnet.
tui-hosts-same = Ces deux séances ont le même accueil.
tui-hosts-not-here = Cette séance ne change pas ici : elle est passée, annulée, ou a son propre lieu.
tui-hosts-saved-already = C’est déjà enregistré ; { $key } la propose de nouveau.
tui-hosts-swapping = Échanger avec quelle séance ? Même touche sur l’autre, Échap renonce.
tui-hosts-to-save =
    { $count ->
        [0] Tout est enregistré.
        [one] { $count } accueil à enregistrer : Entrée l’accepte.
        *[other] { $count } accueils à enregistrer : Entrée les accepte tous.
    }
tui-hosts-saved = enregistré
tui-hosts-kept = fixé
tui-hosts-left = laissé libre
tui-hosts-left-so = Laissée sans accueil.
tui-hosts-proposed = proposé

## What needs attention: short for the header, then in a sentence, then what helps

tui-alerts = Ce qui demande attention
tui-no-alerts = Rien ne demande attention dans ce cycle.
tui-alert-erase = à effacer : { $day }
tui-alert-unmarked = à noter : { $day }
tui-alert-holiday = férié : { $day }
tui-alert-no-host = sans accueil : { $day }
tui-alert-unpaid =
    { $count ->
        [one] { $count } doit payer
        *[other] { $count } doivent payer
    }
tui-alert-erase-on = Les personnes du cycle seront à effacer le { $day }
tui-alert-erase-since = Les personnes du cycle sont à effacer depuis le { $day }
tui-alert-unmarked-people = { $day } : présences à noter, { $marked } sur { $expected } le sont
tui-alert-uncounted = { $day } : nombre de présences à noter
tui-alert-on-holiday = { $day } : jour férié ({ $holiday })
tui-alert-nobody-hosts = { $day } : pas encore d’accueil
tui-alert-unpaid-people =
    { $count ->
        [one] { $count } personne n’a pas encore tout payé
        *[other] { $count } personnes n’ont pas encore tout payé
    }
tui-alert-to-erasure = Entrée montre ce qui serait effacé ; rien ne l’est sans confirmation.
tui-alert-to-marks = Entrée va aux présences ; { $key } y note tout le reste en présence.
tui-alert-to-move = Entrée va à la séance ; { $key } la déplace.
tui-alert-to-host = Entrée va à la séance ; { $key } choisit qui accueille, { $all } propose pour tout le cycle.
tui-alert-to-fees = Entrée va aux frais ; { $key } prépare les rappels.

## What just happened

tui-saved = enregistré, { $undo } annule · { $deed }
tui-taken-back = enregistré, { $redo } refait · { $deed }
tui-unchanged = Rien à changer : { $deed }
tui-free-place = une place est libre pour la liste d’attente ({ $count }) : { $key } sur la première personne
tui-to-come = séance à venir
tui-copied = Copié dans le presse-papiers du terminal
tui-clock-behind = L’horloge de cet ordinateur retarde sur le journal du carnet : vérifiez la date.
tui-no-theme = Ce thème n’est pas utilisable, le thème par défaut le remplace : { $why }
tui-paste-nowhere = Rien n’a été collé : ouvrez d’abord un champ.
tui-too-small = La fenêtre est trop petite : il faut au moins { $width } × { $height } caractères.
tui-panic = ronde s’est arrêté sur une erreur. Ce qui était marqué ✓ est enregistré.
tui-no-terminal = Le tableau de bord a besoin d’un terminal. Les questions vont aussi sans : ronde --help.
tui-dumb-terminal = Ce terminal ne sait pas placer de curseur (TERM vide ou « dumb »). Les questions vont aussi sans tableau de bord : ronde --help.
tui-jump = Aller à : tapez une initiale (prénom ou nom)
tui-no-initial = Aucun nom ne commence par « { $letter } ».

## Why a key does nothing

tui-read-only = Ce carnet est ouvert en lecture seule : rien ne peut être changé.
tui-no-session = Aucune séance n’est choisie.
tui-no-guests = Pas d’invité·e à retirer.
tui-no-cycle-open = Aucun cycle n’est ouvert.
tui-no-person = Aucune personne n’est choisie.
tui-free = Ce cycle est gratuit : il n’y a pas de frais.
tui-unnamed = Ce cycle ne garde pas de noms : on n’y note que le nombre de présences.
tui-left-already = Cette personne a déjà quitté le cycle.
tui-nothing-paid = Rien n’a été payé : rien à rembourser.
tui-waits = { $name } est en liste d’attente.
tui-session-cancelled = Cette séance est annulée.
tui-not-enrolled-then = { $name } n’était pas dans le cycle à cette date.

## Layers

tui-help = Aide — tapez pour filtrer, Entrée exécute
tui-palette = Commandes — tapez pour filtrer, Entrée exécute
tui-no-command = Aucune commande ne porte ce nom.
tui-search = Chercher une personne ou une institution
tui-search-type = Tapez une partie d’un nom, d’une adresse ou d’une institution.
tui-search-none = Personne ne correspond.
tui-enrol-whom = Qui inscrire ?
tui-journal = Journal
tui-journal-empty = Rien n’a encore été changé.

## Card

tui-cycle = Cycle
tui-no-cycle = Dans aucun cycle
tui-enrolment = Inscription
tui-since = depuis le { $from }
tui-from-to = du { $from } au { $to }
tui-waiting-list = en liste d’attente
tui-fee-line = { $state } : { $paid } sur { $due }
tui-reference = Communication

## Forms

tui-given = Prénom
tui-family = Nom
tui-role = Fonction
tui-institution = Institution
tui-email = E-mail
tui-phone = Téléphone
tui-language = Langue
tui-language-fr = français
tui-language-nl = néerlandais
tui-language-en = anglais
tui-unknown = (inconnu)
tui-enrol-in = inscrire dans { $cycle }
tui-no = non
tui-last-day = Dernier jour
tui-leaves = Départ : { $name }
tui-payment-of = Paiement : { $name }
tui-refund-to = Remboursement : { $name }
tui-waiver-of = Exonération ou réduction : { $name }
tui-amount = Montant (€)
tui-date = Date
tui-method = Moyen
tui-whole = Exonération complète
tui-left-to-pay = Il restera { $amount } de frais.
tui-reduction = Réduction (€)
tui-reason = Motif
tui-consent = Accord
tui-consent-on = Donné le
tui-consent-of = Accord : { $name }
tui-consent-about = Accord pour que le carnet garde ce qu’il faut de cette personne, pour { $cycle } seulement.
tui-file = Fichier

## New cycle

tui-formula = Formule
tui-year = Année de début
tui-as-formula = selon la formule
tui-on-holiday = Jour férié
tui-on-holiday-next-week = reporter d’une semaine
tui-on-holiday-keep = garder la date
tui-name = Nom
tui-fee = Frais (€)
tui-capacity = Places
tui-hours = Heures
tui-animators = Animation
tui-cycle-sum = { $fee }, { $capacity } places, { $hours }
tui-cycle-free = gratuit, { $capacity } places, { $hours }
tui-cycle-open = gratuit, sans inscription ni noms, { $hours }
tui-few-animators = Animation : { $named } sur { $wanted }, des noms séparés par des virgules
tui-moved-off = ⚠ { $day } ({ $from } est férié : { $holiday })
tui-kept-on = ⚠ { $day }, jour férié : { $holiday }
tui-in-school-holiday = { $day } (écoles : { $name })
tui-wrong-year = Une année, par exemple 2026.
tui-wrong-number = Un nombre de 1 à 10000.
tui-wrong-hours = Deux heures, par exemple 13:30-16:30.

## Next season

tui-season-of = La suite de { $cycle }
tui-season = Qui revient dans { $cycle } ?
tui-season-chosen = { $count ->
        [0] Personne n’est choisi
        [one] { $count } personne choisie
       *[other] { $count } personnes choisies
    }, { $free ->
        [0] plus de place
        [one] { $free } place libre
       *[other] { $free } places libres
    }
tui-season-why = Personne n’est repris d’office : { $toggle } choisit, { $enrol } inscrit les personnes choisies.
tui-season-there = déjà dans le cycle
tui-season-nobody = Choisissez d’abord quelqu’un : { $key }.

## Import

tui-import-preview = Importer : voici ce qui changerait
tui-import-counts =
    { $rows ->
        [one] { $rows } ligne
        *[other] { $rows } lignes
    } : { $added ->
        [one] { $added } nouvelle personne
        *[other] { $added } nouvelles personnes
    }, { $updated ->
        [one] { $updated } mise à jour
        *[other] { $updated } mises à jour
    }, { $unchanged ->
        [one] { $unchanged } inchangée
        *[other] { $unchanged } inchangées
    } ; { $enrolled ->
        [one] { $enrolled } inscription
        *[other] { $enrolled } inscriptions
    }, { $waiting } en attente
tui-columns = Colonnes : { $columns }
tui-column-given = prénom
tui-column-family = nom
tui-column-full-name = nom complet
tui-column-role = fonction
tui-column-institution = institution
tui-column-email = e-mail
tui-column-phone = téléphone
tui-column-language = langue
tui-column-reference = communication
tui-column-consent = accord
tui-column-none = ignorée
tui-import-refused = Rien ne sera importé tant que ces lignes ne sont pas corrigées dans le fichier.
tui-import-go = Entrée importe, Échap ne change rien
tui-import-no = Échap ferme ; rien n’a été changé
tui-line = Ligne { $line } : { $said }

## Welcome

tui-welcome = Bienvenue dans ronde
tui-welcome-what = ronde tient un cycle d’intervisions : qui vient, qui accueille, qui a payé. Chaque touche est enregistrée aussitôt et peut être annulée. Les données restent sur cet ordinateur.
tui-welcome-new = Ouvrir un premier cycle
tui-welcome-demo = Regarder la démonstration (données inventées)
