# The directory of institutions and their teams.

## Fields, titles of columns

inst-name = Naam
inst-sector = Sector
inst-address = Adres
inst-room = Zaal
inst-team = Team
inst-step = Stap
inst-head-people = Pers.
inst-head-hosted = Ontving op
inst-column-name = Organisatie
inst-column-sector = Sector
inst-column-address = Adres
inst-column-room = Zaal
inst-column-team = Team
inst-column-none = genegeerd

## The list

inst-title = Lijst van organisaties
inst-search = Zoeken:
inst-empty = De lijst is leeg: { $add } voegt een organisatie toe, { $import } importeert een lijst.
inst-none = Geen enkele organisatie past erbij.
inst-list-ending = “{ $path }”: de bestandsnaam van een lijst eindigt op .csv.
inst-people =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
inst-teams = Teams: { $teams }
inst-sectors = Sectoren: { $sectors }

## The card

inst-who = Personen
inst-nobody = niemand uit het boek werkt er
inst-own = de organisatie zelf
inst-no-step = Geen stap genoteerd: { $key } noteert er een.
inst-hosted = Ontvangsten
inst-never = nog niet

## Forms

inst-room-why = Zaal: hoeveel plaatsen, de bel, de trap.
inst-stays-why = Geen naam van een persoon: de fiche blijft na het wissen.
inst-step-of = Stap van een team: { $name }
inst-team-why = Team leeg: de organisatie zelf.
inst-step-noted = Genoteerd: { $on }. Een lege datum haalt de stap weg.
inst-write-why =
    { $count ->
        [one] { $count } organisatie
       *[other] { $count } organisaties
    }, voor een rekenblad of voor een ander boek.
inst-file-name = organisaties
inst-no-file = Geef de naam van een bestand.
inst-file-exists = Er is niets geschreven: { $path } bestaat al. Kies een andere naam.
inst-written =
    { $count ->
        [one] { $count } organisatie geschreven
       *[other] { $count } organisaties geschreven
    } in { $path }

## Counts

inst-counts = Organisaties en teams, per sector en per stap
inst-count-institutions = Organis.
inst-short-needs-analysis = behoefte
inst-short-job-description = functie
inst-short-recruitment = werving
inst-short-in-post = in dienst
inst-short-joined = intervis.
inst-total = Totaal
inst-no-sector = (zonder sector)

## Lists in a file

inst-import-counts =
    { $rows ->
        [one] { $rows } regel
       *[other] { $rows } regels
    }: { $added ->
        [one] { $added } nieuwe organisatie
       *[other] { $added } nieuwe organisaties
    }, { $updated } aangevuld, { $unchanged } ongewijzigd
inst-row-differs = Regel { $line } zegt iets anders dan regel { $first } over dezelfde organisatie: de eerste telt.
inst-row-date = geen datum in de kolom { $column }: { $cell }
inst-list-header = Regel { $line }: geen kolomtitel herkend. Zet boven de lijst een regel zoals Organisatie; Sector; Adres.
inst-list-name-column = Regel { $line }: geen kolom voor de organisaties. Voeg een titel toe zoals Organisatie of Naam.
