# What was done, in short and in the past: for the status line and the journal.

## People

deed-add-person = Nouvelle personne : { $person }
deed-edit-person = Fiche modifiée : { $person }
deed-import-people = Liste importée : { $figures }
deed-import-added = { $count ->
        [one] { $count } personne ajoutée
       *[other] { $count } personnes ajoutées
    }
deed-import-updated = { $count ->
        [one] { $count } mise à jour
       *[other] { $count } mises à jour
    }
deed-import-unchanged = { $count ->
        [one] { $count } inchangée
       *[other] { $count } inchangées
    }
deed-import-enrolled = { $count ->
        [one] { $count } inscrite
       *[other] { $count } inscrites
    }
deed-import-waiting = { $count } en liste d’attente
deed-import-nobody = aucune personne

## Cycles

deed-add-cycle = Nouveau cycle : { $cycle }
deed-enrol = Inscription : { $person }, { $cycle }
deed-wait = En liste d’attente : { $person }, { $cycle }
deed-leave = Départ : { $person }, dernier jour { $on }, { $cycle }

## Presence; $mark is a word for presence in small letters

deed-mark = { $mark }, { $session } : { $person }
deed-clear = { $person } : présence effacée, { $session }
deed-mark-rest = { $changed ->
        [one] { $changed } présence notée
       *[other] { $changed } présences notées
    }, { $kept ->
        [one] { $kept } gardée
       *[other] { $kept } gardées
    } : { $mark }, { $session }
deed-count = { $count ->
        [0] Aucune présence
        [one] { $count } présence
       *[other] { $count } présences
    }, { $session }
deed-guests = { $count ->
        [0] Aucun·e invité·e
        [one] { $count } invité·e
       *[other] { $count } invité·es
    }, { $session }

## Fees

deed-pay = Paiement de { $amount } : { $person }
deed-refund = Remboursement de { $amount } : { $person }
deed-waive = Exonération de { $amount } : { $person }
deed-reduce = Réduction de { $amount } : { $person }
deed-unwaive = Réduction retirée : { $person }
deed-set-payer = Payeur : { $payer } pour { $person }
deed-clear-payer = Paie pour soi-même : { $person }
deed-set-price = Tarif de { $was } devenu { $price } : { $person }
deed-pay-split = Paiement de { $amount } pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
deed-reallocate = Paiement réparti sur { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
deed-rest = { $deed }, reste { $rest } à imputer

## Bank

deed-bank = Banque : { $figures } ({ $amount })
deed-bank-kept = Banque : { $figures }
deed-bank-added = { $count ->
        [one] { $count } ajouté
       *[other] { $count } ajoutés
    }
deed-bank-settled = { $count ->
        [one] { $count } imputé
       *[other] { $count } imputés
    }
deed-bank-ignored = { $count ->
        [one] { $count } écarté
       *[other] { $count } écartés
    }
deed-bank-reopened = { $count ->
        [one] { $count } paiement de nouveau dû
       *[other] { $count } paiements de nouveau dus
    }
deed-bank-nothing = rien de nouveau

## Settings, steps

deed-configure = Réglage modifié : { $setting }
deed-undo = Annulé : { $deed }
deed-redo = Refait : { $deed }
deed-nothing = Rien à changer, c’est déjà noté : { $deed }

## What is gone since, or cannot be asked

deed-no-person = personne retirée
deed-no-session = séance effacée
deed-no-cycle = cycle effacé
deed-no-institution = institution effacée
deed-unnamed = un autre changement

## The year of a group

deed-move-session = Séance déplacée : { $from } → { $to }
deed-cancel-session = Séance annulée : { $session }
deed-restore-session = Séance rétablie : { $session }
deed-hold-elsewhere = Autre lieu pour la séance : { $session }
deed-hold-at-host = De nouveau chez l’institution qui accueille : { $session }
deed-add-session = Nouvelle séance : { $session }
deed-set-host = Accueil, { $session } : { $host }
deed-clear-host = Plus d’accueil : { $session }
deed-set-hosts = { $count ->
        [one] { $count } accueil fixé
       *[other] { $count } accueils fixés
    }
deed-announce = Absence annoncée, { $session } : { $person }
deed-work-on = { $count ->
        [0] Aucune question
        [one] { $count } question
       *[other] { $count } questions
    }, { $session }
deed-note-session = Note de la séance : { $session }
deed-add-institution = Nouvelle institution : { $institution }
deed-edit-institution = Institution modifiée : { $institution }
deed-set-team-step = { $step }, { $on } : { $institution }
deed-clear-team-step = Étape retirée, { $step } : { $institution }
deed-import-institutions = Institutions importées : { $figures }
deed-enrol-again = Réinscription, { $cycle } : { $figures }
deed-institutions-added = { $count ->
        [one] { $count } ajoutée
       *[other] { $count } ajoutées
    }
deed-institutions-none = aucune
deed-consent = Accord noté, { $cycle } : { $person }
deed-clear-consent = Accord retiré, { $cycle } : { $person }
deed-erase-person = Une personne effacée
deed-restore-of = Carnet rétabli, tel qu’au { $day }
deed-restore-empty = Carnet rétabli depuis une copie vide
deed-erase-cycle = { $count ->
    [one] Une personne effacée, { $cycle }
   *[other] { $count } personnes effacées, { $cycle }
}
