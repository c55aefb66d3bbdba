# Payers, prices, split payments: forms and sentences.

## What a place costs, who pays, what was paid

money-price = Tarif : { $price } ({ $basis })
money-basis-full = complet
money-basis-pro-rata = au prorata
money-basis-agreed = convenu
money-proposal = Au prorata : { $price }, { $left ->
        [one] { $left } séance
       *[other] { $left } séances
    } sur { $total }
money-payer-is = Payeur : { $payer }
money-payer-under = Payeur : { $payer }, { $reference }
money-part = { $paid }, part de { $whole }

## Forms: who pays, what a place costs

money-payer = Payeur
money-payer-of = Qui paie pour { $name }
money-pays-alone = (la personne elle-même)
money-reference-ours = (celle de ronde)
money-together = Paie déjà pour { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }, sous { $reference }
money-basis = Tarif
money-agreed = Montant convenu (€)
money-agreed-none = (pour un tarif convenu)
money-price-of = Tarif : { $name }
money-choose-full = Complet : { $price }
money-choose-agreed = Convenu : le montant ci-dessous
money-remains = Payé : { $paid } ; il restera { $rest }.
money-too-much = Payé : { $paid }, soit { $over } de trop ; { $key } rembourse.
money-late = prorata { $price } ({ $sessions }) : { $key } dans Frais

## One payment for several

money-split = Un paiement pour plusieurs personnes
money-no-payer = (aucune institution)
money-move = Répartir { $amount } du { $on }
money-shared = Paiements à répartir
money-none-shared = Aucun paiement à répartir : tout ce qui est reçu est imputé.
money-to-allocate = { $amount } à imputer
money-left = { $amount } à imputer : { $key }
money-rest = Reste à imputer : { $amount } · Espace remplit une ligne
money-over = { $amount } de trop : diminuez une part
money-all = Tout est imputé

## Above the lines of a split

money-head-balance = solde
money-head-part = part
