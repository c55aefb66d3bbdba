# The hint line: one short word a command, beside its key.

## Everywhere

key-next-pane = venster
key-jump = ga naar
key-find = zoeken
key-palette = opdrachten
key-undo = ongedaan
key-redo = opnieuw
key-journal = logboek
key-help = hulp
key-copy = kopiëren
key-hide-names = verbergen
key-new-cycle = nieuwe cyclus
key-add-person = toevoegen
key-import-people = importeren
key-bank = bank
key-quit = afsluiten

## Cycles

key-open-cycle = openen

## Attendance: things that have no gender

key-mark-present = aanwezig
key-mark-late = te laat
key-mark-excused = excuus
key-mark-absent = afwezig
key-mark-clear = wissen
key-mark-rest = rest aanwezig
key-more-guests = gast +
key-fewer-guests = gast −
key-show = fiche
key-enrol = inschrijven
key-leave = vertrek

## Fees

key-pay = betalen
key-waive = vrijstellen
key-refund = terugbetalen
key-show-payer = fiche
key-payer = betaler
key-price = tarief
key-split = verdelen
key-allocate = toewijzen
key-qr = QR-code
key-remind = herinneringen

## Above the dashboard

key-close = sluiten
key-confirm = bevestigen
key-next-field = veld
key-previous-field = terug
key-take-back = ongedaan
key-edit-person = wijzigen
key-copy-card = kopiëren

## Bank movements

key-bank-save = opslaan
key-bank-accept = aanvaarden
key-bank-accept-all = alle zekere
key-bank-split = verdelen
key-bank-person = persoon
key-bank-ignore = terzijde
key-bank-same = dezelfde
key-bank-later = later
key-bank-open = openen
key-copy-reminder = kopiëren
key-write-drafts = klad
