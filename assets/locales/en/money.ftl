# Payers, prices, split payments: forms and sentences.

## What a place costs, who pays, what was paid

money-price = Price: { $price } ({ $basis })
money-basis-full = full
money-basis-pro-rata = by the sessions left
money-basis-agreed = agreed
money-proposal = By the sessions left: { $price }, { $left } of { $total }
money-payer-is = Payer: { $payer }
money-payer-under = Payer: { $payer }, { $reference }
money-part = { $paid }, part of { $whole }

## Forms: who pays, what a place costs

money-payer = Payer
money-payer-of = Who pays for { $name }
money-pays-alone = (the person)
money-reference-ours = (one of ronde’s)
money-together = Pays for { $count ->
        [one] { $count } person
       *[other] { $count } people
    } already, under { $reference }
money-basis = Price
money-agreed = Agreed amount (€)
money-agreed-none = (for an agreed price)
money-price-of = Price: { $name }
money-choose-full = Full: { $price }
money-choose-agreed = Agreed: the amount below
money-remains = Paid: { $paid }; { $rest } will be left to pay.
money-too-much = Paid: { $paid }, which is { $over } too much; { $key } refunds.
money-late = by sessions left { $price } ({ $sessions }): { $key } in Fees

## One payment for several

money-split = One payment for several people
money-no-payer = (no institution)
money-move = Split { $amount } of { $on }
money-shared = Payments to split
money-none-shared = No payment to split: all that was received is allocated.
money-to-allocate = { $amount } to allocate
money-left = { $amount } to allocate: { $key }
money-rest = Left to allocate: { $amount } · Space fills a line
money-over = { $amount } too much: make a share smaller
money-all = All is allocated

## Above the lines of a split

money-head-balance = balance
money-head-part = part
