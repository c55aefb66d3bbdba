# Payers, prices, split payments: forms and sentences.
