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

## The year of a group

key-institutions = organisaties
key-alerts = aandacht
key-move-session = verplaatsen
key-cancel-session = annuleren
key-restore-session = herstellen
key-add-session = extra
key-host = gastheer
key-propose-hosts = voorstellen
key-hold-elsewhere = plaats
key-questions = vragen
key-message = bericht
key-calendar = kalender
key-next-season = vervolg
key-privacy = privacy
key-announce = aankondigen
key-count = aantal
key-host-accept = aanvaarden
key-hosts-accept = alles goed
key-hosts-swap = ruilen
key-host-lock = vastzetten
key-host-choose = andere
key-host-later = later
key-message-kind = soort
key-message-together = samen
key-copy-addresses = adressen
key-copy-message = kopiëren
key-write-messages = klad
key-work-on = behandeld
key-own-question = toevoegen
key-note-session = notitie
key-open-institution = fiche
key-filter-directory = zoeken
key-add-institution = toevoegen
key-edit-institution = wijzigen
key-team-step = stap
key-directory-counts = tellen
key-copy-institution = kopiëren
key-import-institutions = importeren
key-write-directory = schrijven
key-season-toggle = kiezen
key-season-enrol = inschrijven
key-erase-cycle = wissen
key-consent = toestemming
key-export-person = exporteren
key-erase-person = wissen
