# Payers, prices, split payments: forms and sentences.

## What a place costs, who pays, what was paid

money-price = Price: { $price } ({ $basis })
money-basis-full = full
money-basis-pro-rata = by the sessions left
money-basis-agreed = agreed
money-proposal = By the sessions left: { $price }, { $left } of { $total }
money-payer-is = Payer: { $payer }
money-payer-under = Payer: { $payer }, { $reference }
money-payment = { $amount }  { $method }  no. { $number }
money-payment-part = { $amount }  { $method }  no. { $number }, part of { $whole }
