# Payers, prices, split payments: forms and sentences.

## What a place costs, who pays, what was paid

money-price = Tarief: { $price } ({ $basis })
money-basis-full = volledig
money-basis-pro-rata = naar verhouding
money-basis-agreed = afgesproken
money-proposal = Naar verhouding: { $price }, { $left } van { $total } bijeenkomsten
money-payer-is = Betaler: { $payer }
money-payer-under = Betaler: { $payer }, { $reference }
money-part = { $paid }, deel van { $whole }

## Forms: who pays, what a place costs

money-payer = Betaler
money-payer-of = Wie betaalt voor { $name }
money-pays-alone = (de persoon zelf)
money-reference-ours = (die van ronde)
money-together = Betaalt al voor { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }, onder { $reference }
money-basis = Tarief
money-agreed = Afgesproken bedrag (€)
money-agreed-none = (voor een afgesproken tarief)
money-price-of = Tarief: { $name }
money-choose-full = Volledig: { $price }
money-choose-agreed = Afgesproken: het bedrag hieronder
money-remains = Betaald: { $paid }; er blijft { $rest } te betalen.
money-too-much = Betaald: { $paid }, dat is { $over } te veel; { $key } betaalt terug.
money-late = naar verhouding { $price } ({ $sessions }): { $key } in Bijdragen

## One payment for several

money-split = Eén betaling voor meerdere personen
money-no-payer = (geen organisatie)
money-move = { $amount } van { $on } verdelen
money-shared = Te verdelen betalingen
money-none-shared = Geen betaling te verdelen: alles wat ontvangen is, is toegewezen.
money-to-allocate = { $amount } toe te wijzen
money-left = { $amount } toe te wijzen: { $key }
money-rest = Nog toe te wijzen: { $amount } · Spatie vult een regel
money-over = { $amount } te veel: verklein een deel
money-all = Alles is toegewezen

## Above the lines of a split

money-head-balance = saldo
money-head-part = deel
