# The command line: what each argument is, and the words of commands in each language.
# The English word is understood in every language too.

## Arguments

cli-arg-text = Wat u zoekt: een naam of een deel ervan, een e-mailadres, een telefoonnummer
cli-arg-person = Een persoon: het nummer, of een tekst die op één persoon past
cli-arg-step = Het nummer van een stap van het logboek; zonder nummer de laatste
cli-arg-team-step = De stap van een team
cli-arg-institution-name = De nieuwe naam van de organisatie
cli-arg-limit = Hoeveel stappen te tonen
cli-arg-formula = De formule van de cyclus, bijvoorbeeld pairs-aidants of reseau
cli-arg-year = Het jaar van de eerste bijeenkomst
cli-arg-on-holiday = Wat er gebeurt met een bijeenkomst op een feestdag: next-week, een week later; keep, op haar datum
cli-arg-name = De naam van de cyclus
cli-arg-fee = De bijdrage voor de hele cyclus, in euro
cli-arg-capacity = Het aantal plaatsen; daarna begint de wachtlijst
cli-arg-starts = Het beginuur, bijvoorbeeld 13:30
cli-arg-ends = Het einduur, bijvoorbeeld 16:30
cli-arg-animator = De naam van wie begeleidt; te herhalen voor elke persoon
cli-arg-dry-run = Tonen wat er zou gebeuren, zonder iets op te slaan
cli-arg-given = De voornaam
cli-arg-family = De familienaam
cli-arg-role = De functie van de persoon
cli-arg-institution = De organisatie of werkgever
cli-arg-email = Het e-mailadres
cli-arg-phone = Het telefoonnummer
cli-arg-language = De taal van de persoon
cli-arg-enrol = Ook inschrijven in de cyclus
cli-arg-cycle = Een cyclus, met nummer of naam; anders de lopende cyclus
cli-arg-file = De lijst: een CSV-bestand, zoals Excel of een formulier het geeft
cli-arg-statement = Een rekeninguittreksel: CAMT.053, CODA of CSV van Belfius; - leest de standaardinvoer
cli-arg-entry = De verrichting, met haar nummer (bank list)
cli-arg-same = Het is de verrichting die het boek misschien al heeft
cli-arg-qr-file = Het bestand van de code: .svg, .png of .txt
cli-arg-calendar-file = Het bestand van de kalender, in .ics; anders komt ze op het scherm
cli-arg-list-file = De lijst in dit bestand .csv schrijven, voor een rekenblad
cli-arg-drafts = De map voor de kladden; zonder map worden de berichten getoond
cli-arg-on = De datum, bijvoorbeeld 2/11/2026; anders vandaag
cli-arg-payer = De organisatie die betaald heeft
cli-arg-part = Een persoon en diens deel: nummer of naam, het teken =, het bedrag
cli-arg-payment = Het nummer van een betaling (payment); zonder nummer, die waarvan iets overblijft
cli-arg-no-payer = De betaler weghalen
cli-arg-no-host = De gastheer weghalen
cli-arg-no-place = De plaats weghalen: de bijeenkomst is weer bij de gastheer
cli-arg-no-questions = Alle vragen weghalen
cli-arg-no-step = Deze stap weghalen
cli-arg-pro-rata = Een deel van de bijdrage, volgens de bijeenkomsten die bij aankomst overbleven
cli-arg-full = Weer de hele bijdrage van de cyclus
cli-arg-reference = Een gestructureerde mededeling die elders gegeven is
cli-arg-amount = Het bedrag in euro, bijvoorbeeld 50 of 12,50
cli-arg-method = Hoe het geld betaald is: overschrijving, contant, kaart, anders
cli-arg-reason = De reden, zonder iets over gezondheid; ze wordt na de cyclus gewist
cli-arg-by = Hoeveel de beslissing eraf haalt, in euro; anders alles
cli-arg-into = De verzonnen gegevens in dit nieuwe bestand schrijven en stoppen
cli-arg-session = Een bijeenkomst: nummer, datum, of today, next, last
cli-arg-mark = De aanwezigheid om te noteren; clear wist ze
cli-arg-rest = De aanwezigheid voor al wie er nog geen heeft
cli-arg-guests = Het aantal gasten
cli-arg-setting = De naam van een instelling; anders worden ze alle getoond
cli-arg-value = De nieuwe waarde; een lege tekst herstelt de oorspronkelijke
cli-arg-shell = De shell: bash, zsh, fish, elvish of powershell

## Options of every command

cli-arg-db = Het bestand van het boek
cli-arg-lang = De taal van ronde
cli-arg-today = Doen alsof het die dag is
cli-arg-json = Antwoorden in JSON, voor een programma
cli-arg-color = Wanneer kleuren te gebruiken
cli-arg-quiet = Niets meer zeggen dan het antwoord
cli-arg-read-only = Het boek alleen-lezen openen

## Words of commands: small letters without accents, and hyphens

cli-word-find = zoek
cli-word-show = toon
cli-word-undo = ongedaan
cli-word-redo = opnieuw
cli-word-journal = logboek
cli-word-cycle = cyclus
cli-word-new = nieuw
cli-word-person = persoon
cli-word-add = voeg-toe
cli-word-edit = wijzig
cli-word-import = importeer
cli-word-enrol = schrijf-in
cli-word-leave = vertrek
cli-word-pay = betaal
cli-word-refund = betaal-terug
cli-word-waive = stel-vrij
cli-word-bank = bank
cli-word-list = lijst
cli-word-match = koppel
cli-word-ignore = negeer
cli-word-payer = betaler
cli-word-price = tarief
cli-word-split = verdeel
cli-word-allocate = wijs-toe
cli-word-demo = demo
cli-word-next = volgende
cli-word-sessions = bijeenkomsten
cli-word-cycles = cycli
cli-word-attendance = aanwezigheid
cli-word-mark = noteer
cli-word-due = bijdragen
cli-word-qr = qr
cli-word-remind = herinner
cli-word-check = controleer
cli-word-info = info
cli-word-config = config
cli-word-completions = aanvullingen
cli-word-man = man

## Help

cli-about = Intervisiecycli in de terminal: wie komt, wie ontvangt, wie betaald heeft. Zonder opdracht: het dashboard.
cli-also = { $about } (ook: { $words })
cli-group-cycle = Een cyclus maken
cli-group-person = Personen toevoegen, wijzigen of importeren
cli-group-bank = Een rekeninguittreksel importeren, de verrichtingen koppelen
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-arguments = Argumenten
cli-options = Opties
cli-options-everywhere = Opties van alle opdrachten
cli-value-command = OPDRACHT
cli-help = Deze hulp tonen
cli-version = De versie tonen

## What is wrong with a command line

cli-unknown-command = “{ $word }” is geen opdracht.
cli-unknown-argument = Het argument “{ $arg }” hoort hier niet.
cli-missing-value = Er ontbreekt een waarde bij { $arg }.
cli-wrong-value = “{ $value }” past niet bij { $arg }. Mogelijke waarden: { $known }.
cli-missing-argument = Er ontbreekt: { $arg }
cli-missing-command = Er ontbreekt een woord: zeg wat er moet gebeuren.
cli-argument-twice = { $arg } mag maar één keer voorkomen.
cli-too-many-values = “{ $value }” is te veel voor { $arg }.
cli-not-utf-8 = Een argument bevat bytes die geen UTF-8-tekst zijn.
cli-not-understood = Deze opdrachtregel wordt niet begrepen.
cli-perhaps = Misschien: { $word }
cli-more-help = Meer weten: ronde --help
cli-not-a-number = “{ $typed }” is geen getal dat hier past.
cli-not-an-hour = “{ $typed }” is geen uur. Bijvoorbeeld: 13:30.
cli-not-a-part = “{ $typed }” is geen deel: er is een persoon en een bedrag nodig, bijvoorbeeld Amina=50.
cli-system = Het systeem weigert: { $reason }
cli-cycle-how = Geef een formule (--formula) of de cyclus waarvan dit het vervolg is (--from): een van beide.
cli-mark-how = Geef een persoon en een aanwezigheid, of --rest, of --guests: één van de drie.
cli-place-how = Geef de plaats, of --none: één van de twee.
cli-host-how = Geef een bijeenkomst en een organisatie (of --none); voor de hele cyclus --propose of --accept, zonder bijeenkomst.
cli-note-how = Een notitie hoort alleen bij een aangekondigde afwezigheid: excused.
cli-payer-how = Geef de organisatie die betaalt, of --none: een van beide.
cli-consent-how = Zeg hoe de persoon heeft toegestemd: form, mail, signed of spoken. Of --none als de toestemming is ingetrokken.
cli-payer-amount = “{ $typed }” is een bedrag, geen organisatie. Om een betaling te noteren: ronde pay.
cli-price-how = Geef een bedrag, of --pro-rata, of --full: één van de drie.
cli-no-proposal = Deze persoon is er sinds de eerste bijeenkomst: er is geen tarief naar verhouding. Geef een bedrag voor een ander tarief.
cli-all-allocated = Alle betalingen zijn volledig toegewezen.
cli-needs-terminal = Het dashboard heeft een terminal nodig. Gebruik zonder terminal een opdracht: ronde --help toont ze.
cli-no-home = Uw account heeft geen persoonlijke map: zeg met --db FILE waar het boek is.

## What is not found, or found more than once

cli-no-person = Niemand past bij “{ $wanted }”.
cli-several-people = Meerdere personen passen bij “{ $wanted }”. Gebruik een nummer:
cli-no-cycle = Geen cyclus past bij “{ $wanted }”.
cli-several-cycles = Meerdere cycli passen bij “{ $wanted }”. Gebruik een nummer:
cli-no-institution = Geen organisatie past bij “{ $wanted }”. Om ze te zien: ronde institutions. Om er een toe te voegen: ronde institution add.
cli-several-institutions = Meerdere organisaties passen bij “{ $wanted }”. Gebruik een nummer:
cli-step-how = --none haalt de stap weg: dat gaat niet samen met --on.
cli-no-cycle-yet = Er is nog geen cyclus. Om er een te maken: ronde cycle new --help
cli-no-session = Geen bijeenkomst past bij “{ $wanted }”. Om ze te zien: ronde sessions
cli-several-sessions = Er zijn meerdere bijeenkomsten op { $wanted }. Gebruik een nummer, of --cycle:
cli-no-next = Er is geen bijeenkomst gepland.
cli-no-formula = “{ $wanted }” is geen formule. Bekende formules: { $known }.
cli-no-setting = “{ $wanted }” is geen instelling. Bekende instellingen: { $known }.
cli-setting-of-file = De instelling “{ $setting }” wijzigt u in het bestand { $path }.
cli-nothing-found = Niets past bij “{ $wanted }”.
cli-journal-empty = Het logboek is leeg.

## Sessions

cli-days-left = { $count ->
         [0] vandaag
         [1] morgen
        *[other] over { $count } dagen
    }
cli-host = Gastheer: { $host }
cli-no-host = Nog geen gastheer
cli-place = Plaats: { $place }
cli-all-hosted = Alle komende bijeenkomsten hebben een gastheer of een plaats.
cli-expected = { $count ->
         [one] { $count } persoon verwacht
        *[other] { $count } personen verwacht
    }
cli-announced = { $count ->
         [one] { $count } afwezigheid gemeld
        *[other] { $count } afwezigheden gemeld
    }
cli-guests = { $count ->
         [one] { $count } gast
        *[other] { $count } gasten
    }
cli-came = { $count } aanwezig
cli-moved = Verplaatst van { $from }
cli-moved-off = Verplaatst van { $from } ({ $holiday })
cli-kept-on = Feestdag: { $holiday }
cli-season-people = Over te nemen van { $cycle }, als de mensen dat willen:
cli-season-enrol = Niemand wordt vanzelf ingeschreven. Een plaats geven: ronde enrol PERSOON --cycle { $cycle }
cli-dry-run = Dit is een proef: er is niets bewaard.

## People

cli-institution = organisatie
cli-joined = Sinds { $on }
cli-left = Tot en met { $on }
cli-waiting = Op de wachtlijst
cli-fee = { $state }: { $paid } ontvangen van { $due }
cli-reason = Reden: { $reason }
cli-consent = Toestemming: { $said }
cli-payment-number = nr. { $number }
cli-cycle-free = { $cycle }: deze cyclus is gratis, niemand is er iets verschuldigd.
cli-paid-of-due = { $paid } ontvangen van { $due }

## Lists of people

cli-at-line = Regel { $line }: { $said }
cli-nothing-imported = Er is niets geïmporteerd: { $count ->
         [one] { $count } regel is te verbeteren
        *[other] { $count } regels zijn te verbeteren
    }.
cli-file-exists = Het bestand { $path } bestaat al: kies een andere naam.
cli-demo-written = Verzonnen boek geschreven in { $path }

## The state of the book

cli-damaged = Het boek is beschadigd: { $path }
cli-dangling = Rijen van { $table } verwijzen naar wat niet bestaat.
cli-clock-behind = Let op: de klok van deze computer loopt achter op de laatste regel van het logboek. Controleer de datum.
cli-undone = { $what } (ongedaan gemaakt)
cli-info-program = ronde: { $value }
cli-info-sqlite = SQLite: { $value }
cli-info-version = Versie van het boek: { $value }
cli-info-book = Boek: { $value }
cli-info-bytes = Grootte van het boek, in bytes: { $value }
cli-info-config = Configuratie: { $value }
cli-info-formulas = Uw formules: { $value }
cli-info-templates = Sjablonen van berichten: { $value }
cli-info-questions = Uw vragen: { $value }
cli-info-language = Taal: { $value }
cli-info-today = Vandaag: { $value }
cli-info-terminal = Terminal: { $value }
cli-info-counts = Personen: { $people } · Cycli: { $cycles } · Aanwezigheden: { $marks } · Betalingen: { $payments } · Stappen van het logboek: { $steps }
cli-from-default = standaard
cli-from-file = configuratiebestand
cli-from-book = boek

## Heads of columns

cli-head-balance = Saldo
cli-head-came = Aanwezig
cli-head-guests = Gasten
cli-head-cycle = Cyclus
cli-head-date = Datum
cli-head-default = Standaard
cli-head-due = Te betalen
cli-head-from = Van
cli-head-from-where = Komt van
cli-head-host = Gastheer
cli-head-hours = Uren
cli-head-moment = Moment
cli-head-number = Nr
cli-head-paid = Betaald
cli-head-role = Functie
cli-head-institution = Organisatie
cli-head-email = E-mail
cli-head-phone = Telefoon
cli-head-payer = Betaler
cli-head-people = Personen
cli-head-person = Persoon
cli-head-rate = Aanw.
cli-head-reference = Mededeling
cli-head-rest = Toe te wijzen
cli-head-sessions = Bijeenkomsten
cli-head-setting = Instelling
cli-head-state = Staat
cli-head-step = Stap
cli-head-to = Tot
cli-head-erased = Gewist op
cli-head-value = Waarde
cli-head-what = Wat
cli-head-who = Wie

## The year of a group

cli-arg-from = De cyclus waarvan dit het vervolg is: formule, uren, bijdrage; de personen worden voorgesteld
cli-arg-date = De nieuwe dag, bijvoorbeeld 9/11/2026
cli-arg-propose = Gastheren voor de cyclus voorstellen, elk met de reden
cli-arg-accept = Het voorstel opslaan
cli-arg-place = De plaats en het adres
cli-arg-question = Een vraag: het woord in de lijst (ronde questions), of de vraag in uw eigen woorden
cli-arg-note = Een korte notitie, zonder iets over gezondheid; ze wordt na de cyclus gewist
cli-arg-kind = Het soort bericht: change, een wijziging; reminder, een herinnering; welcome, een welkom; host, aan wie ontvangt
cli-arg-together = Eén klad, iedereen in blinde kopie
cli-arg-sector = De sector
cli-arg-address = Het adres, op één regel
cli-arg-room = De zaal: hoeveel plaatsen, de bel, de trap
cli-arg-team = De naam van het team; zonder naam de organisatie zelf
cli-group-session = Een bijeenkomst wijzigen: datum, gastheer, plaats, vragen
cli-group-institution = Organisaties en hun stappen toevoegen of wijzigen
cli-word-session = bijeenkomst
cli-word-move = verplaats
cli-word-cancel = annuleer
cli-word-restore = herstel
cli-word-host = gastheer
cli-word-place = plaats
cli-word-question = vraag
cli-word-questions = vragen
cli-word-message = bericht
cli-word-calendar = kalender
cli-word-institutions = organisaties
cli-word-institution = organisatie
cli-word-step = stap
cli-arg-book-file = Het JSON-bestand
cli-arg-all = Het hele boek
cli-arg-backup-file = Waar de kopie komt; zonder dit naast het boek
cli-arg-encrypt = De kopie versleutelen (age): een wachtwoordzin wordt twee keer gevraagd
cli-arg-recipient = Versleutelen voor deze publieke age-sleutel, zonder wachtwoordzin
cli-arg-restore-file = De kopie om te herstellen; zonder dit worden de bekende kopieën getoond
cli-arg-identity = Het bestand met de age-sleutel die ontcijfert
cli-arg-group = De groep van de machine die het boek leest en schrijft
cli-arg-erased = De cyclus, met naam of nummer; of een persoon
cli-arg-erase-person = Het is een persoon
cli-arg-confirm = De volledige naam, om te bevestigen zonder vraag
cli-arg-export-folder = De map waarin het komt; zonder dit op het scherm
cli-arg-how = Hoe: form, het formulier; mail, een e-mail; signed, een getekend papier; spoken, mondeling
cli-arg-consent-on = De dag van de toestemming; vandaag als er niets staat
cli-arg-no-consent = De toestemming is ingetrokken
cli-word-backup = bewaar
cli-word-export = exporteer
cli-word-share = deel
cli-word-privacy = privacy
cli-word-status = status
cli-word-erase = wis
cli-word-consent = toestemming
cli-group-privacy = Privacy: wat bewaard wordt, en het wissen
