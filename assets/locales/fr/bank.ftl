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
bank-reason-typed = Un virement de ce montant a déjà été encodé à la main avec cette communication.
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
bank-same-hint = { $key } dit que c’est le même : { $twin }
bank-twin = celui que le carnet a déjà imputé ou écarté
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
## Why a file is no statement. After a place the sentence goes on: small letters; $found is what stands there

bank-bad-at-line = Ligne { $line } : { $reason }
bank-bad-at-path = { $path } : { $reason }
bank-bad-empty = ce fichier est vide. Téléchargez l’extrait à nouveau.
bank-bad-large = ce fichier est trop grand pour un extrait : le maximum est { $most } Mo. Demandez à la banque une période plus courte.
bank-bad-many = il y a plus de { $most } mouvements. Demandez à la banque une période plus courte.
bank-bad-unknown = ce n’est ni un extrait CAMT.053, ni un CODA, ni un CSV de Belfius. Téléchargez l’extrait dans un de ces formats.
bank-bad-pdf = c’est un PDF, fait pour être lu, pas importé. Téléchargez l’extrait au format CAMT.053, CODA ou CSV.
bank-bad-spreadsheet = c’est un classeur Excel ou Calc. Importez le fichier de la banque tel quel, sans passer par un tableur.
bank-bad-archive = ce sont des fichiers compressés. Décompressez-les d’abord, puis choisissez l’extrait.
bank-bad-html = c’est une page web. Téléchargez l’extrait lui-même chez la banque.
bank-bad-binary = ce n’est pas du texte. Téléchargez l’extrait au format CAMT.053, CODA ou CSV.
bank-bad-message = c’est un autre message de la banque, « { $found } ». Demandez-lui un extrait CAMT.053.
bank-bad-old-version = c’est un CODA de la version 1. Demandez la version 2 à la banque.
bank-bad-encoding = l’encodage « { $found } » n’est pas connu. Demandez à la banque un fichier en UTF-8.
bank-bad-text = le texte est abîmé. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-truncated = le fichier s’arrête trop tôt. Téléchargez l’extrait à nouveau.
bank-bad-xml = le XML est abîmé. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-entity = il y a une déclaration DOCTYPE ou une entité, ce qu’aucun extrait ne contient. Ne faites pas confiance à ce fichier ; téléchargez-le chez la banque.
bank-bad-deep = les éléments sont imbriqués au-delà de toute mesure. Ne faites pas confiance à ce fichier ; téléchargez-le chez la banque.
bank-bad-long = c’est plus long que dans aucun extrait. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-amount = « { $found } » n’est pas un montant en centimes entiers. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-date = « { $found } » n’est pas une date. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-value = « { $found } » n’a pas de sens à cet endroit. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-missing = il manque « { $found } ». Téléchargez l’extrait à nouveau, ou demandez un extrait complet à la banque.
bank-bad-currency = un montant en { $found } sur un compte en { $expected }. Demandez à la banque un extrait par devise.
bank-bad-balance = le nouveau solde est { $expected }, mais les mouvements mènent à { $found }. L’extrait n’est pas complet ; téléchargez-le à nouveau.
bank-bad-trailer = le total annoncé est { $expected }, mais les mouvements donnent { $found }. L’extrait n’est pas complet ; téléchargez-le à nouveau.
bank-bad-count = le fichier annonce { $expected } enregistrements et en contient { $found }. Téléchargez l’extrait à nouveau.
bank-bad-record = un enregistrement « { $found } » ne peut pas se trouver ici. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-quote = un guillemet s’ouvre et ne se ferme pas. Téléchargez l’extrait à nouveau et importez-le tel quel.
bank-bad-cells = il y a { $found } cellules pour { $expected } colonnes. Téléchargez l’extrait à nouveau et importez-le tel quel.
