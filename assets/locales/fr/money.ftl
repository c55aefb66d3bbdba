# Payers, prices, split payments: forms and sentences.

## What a place costs, who pays, what was paid

money-price = Tarif : { $price } ({ $basis })
money-basis-full = complet
money-basis-pro-rata = au prorata
money-basis-agreed = convenu
money-proposal = Au prorata : { $price }, { $left } séances sur { $total }
money-payer-is = Payeur : { $payer }
money-payer-under = Payeur : { $payer }, { $reference }
money-payment = { $amount }  { $method }  n° { $number }
money-payment-part = { $amount }  { $method }  n° { $number }, part de { $whole }
