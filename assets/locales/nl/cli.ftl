# The command line: what each argument is, and the words of commands in each language.
# The English word is understood in every language too.

## Arguments

cli-arg-text = Wat u zoekt: een naam of een deel ervan, een e-mailadres, een telefoonnummer
cli-arg-person = Een persoon: het nummer, of een tekst die op één persoon past
cli-arg-step = Het nummer van een stap in het logboek; zonder nummer de laatste
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
cli-arg-role = De rol van de persoon
cli-arg-institution = De instelling of werkgever
cli-arg-email = Het e-mailadres
cli-arg-phone = Het telefoonnummer
cli-arg-language = De taal van de persoon
cli-arg-enrol = Ook inschrijven in de cyclus
cli-arg-cycle = Een cyclus, met nummer of naam; anders de lopende cyclus
cli-arg-file = De lijst: een CSV-bestand, zoals Excel of een formulier het geeft
cli-arg-on = De datum, bijvoorbeeld 2/11/2026; anders vandaag
cli-arg-reference = Een gestructureerde mededeling die elders gegeven is
cli-arg-amount = Het bedrag in euro, bijvoorbeeld 50 of 12,50
cli-arg-method = Hoe het geld betaald is: overschrijving, contant, kaart, anders
cli-arg-reason = De reden van de beslissing; ze wordt na de cyclus gewist
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
cli-word-demo = demo
cli-word-next = volgende
cli-word-sessions = bijeenkomsten
cli-word-cycles = cycli
cli-word-attendance = aanwezigheid
cli-word-mark = noteer
cli-word-due = bijdragen
cli-word-check = controleer
cli-word-info = info
cli-word-config = config
cli-word-completions = aanvullingen
cli-word-man = man
