# Payers, prices, split payments: forms and sentences.

## What a place costs, who pays, what was paid

money-price = Tarief: { $price } ({ $basis })
money-basis-full = volledig
money-basis-pro-rata = naar verhouding
money-basis-agreed = afgesproken
money-proposal = Naar verhouding: { $price }, { $left } van { $total } bijeenkomsten
money-payer-is = Betaler: { $payer }
money-payer-under = Betaler: { $payer }, { $reference }
money-payment = { $amount }  { $method }  nr. { $number }
money-payment-part = { $amount }  { $method }  nr. { $number }, deel van { $whole }
