# Bank statements: the overlay, and what import, list and match say.

## What comes of a movement

bank-state-matched = sûr
bank-state-proposed = proposé
bank-state-unmatched = à décider
bank-state-known = connu
bank-state-ignored = écarté
bank-state-accepted = accepté
bank-state-later = plus tard
bank-state-same = le même

## Why it is so

bank-reason-reference = La banque a transmis la communication structurée, et le montant convient.
bank-reason-batch = La communication d’un employeur, et exactement ce que ses personnes doivent encore.
bank-reason-batch-amount = La communication d’un employeur, mais un autre montant que ce qui reste dû.
bank-reason-reference-in-text = La communication structurée se trouve dans le texte libre.
bank-reason-known-payer = Ce compte a déjà payé pour ces personnes.
bank-reason-employer = Exactement ce que les personnes d’un même employeur doivent encore.
bank-reason-name-in-text = Le nom se trouve dans le texte.
bank-reason-counterparty = Le nom est celui de qui paie, et le montant convient.
bank-reason-too-much = Plus que ce qui reste dû.
bank-reason-currency = Une autre monnaie que l’euro.
bank-reason-outgoing = De l’argent qui sort : un remboursement, peut-être.
bank-reason-elsewhere = De l’argent qui sort, vers personne de ce carnet.
bank-reason-returned = Un paiement qui est revenu.
bank-reason-reversal = Une écriture que la banque a reprise.
bank-reason-closed = La communication de quelqu’un qui attend, qui est parti ou dont le cycle est clos.
bank-reason-unknown-reference = Une communication structurée correcte, mais que personne n’a.
bank-reason-typo = Le contrôle de la communication est faux : une faute de frappe, peut-être.
bank-reason-maybe-known = Le carnet l’a peut-être déjà, mais les deux ne disent pas la même chose.
bank-reason-known = Le carnet l’a déjà.
bank-reason-nothing = Rien ne dit pour qui c’est.

## What would be allocated

bank-share-settles = { $person } : { $amount }, et tout est payé
bank-share-left = { $person } : { $amount }, et il reste { $left } à payer
bank-share-over = { $person } : { $amount }, soit { $over } de trop
bank-rest = Reste à imputer : { $rest }
bank-perhaps = Peut-être { $person }

## The overlay

bank-title = Banque
bank-choose = Ouvrir un extrait de compte
bank-reading = Lecture de l’extrait
bank-progress = { $percent } %
bank-empty = Aucun mouvement n’attend de décision.
bank-open-hint = { $key } ouvre un extrait de compte : CAMT.053, CODA ou CSV de Belfius.
bank-no-proposal = Rien n’est proposé ici : { $split } répartit, { $person } cherche une personne.
bank-no-twin = Le carnet n’a pas de mouvement qui serait le même.
bank-owes-nothing = { $person } n’a rien à payer ici : { $split } répartit comme vous le voulez.
bank-returned-nothing = { $person } n’a rien payé qui puisse sortir.
bank-whose = De qui est ce paiement ?
bank-leave = Rien n’est encore enregistré : { $new ->
        [0] aucun nouveau mouvement
        [one] { $new } nouveau mouvement
       *[other] { $new } nouveaux mouvements
    } et { $decided ->
        [0] aucune décision
        [one] { $decided } décision
       *[other] { $decided } décisions
    } seraient perdus. { $close } encore une fois les abandonne, { $confirm } enregistre.
bank-reviewed = Le carnet a changé entre-temps : tout a été revu, relisez avant d’enregistrer.
bank-head-date = Date
bank-head-amount = Montant
bank-head-counterparty = Contrepartie
bank-head-remark = Communication
bank-head-state = État
bank-head-whom = Pour qui
bank-head-number = N°
bank-head-reason = Raison

## The command line

bank-file-refused = { $file } : { $why }
bank-no-movement = Aucun mouvement
bank-no-entry = Aucun mouvement ouvert ne porte le numéro { $typed } : « ronde bank list » les montre.
bank-match-nothing = Rien n’est proposé pour ce mouvement : dites pour qui il est, par exemple Amina=50.
