# The dashboard.

## Panes

tui-cycles = Cycli
tui-attendance = Aanwezigheden
tui-fees = Bijdragen
tui-rate = aanw.
tui-attended = Aanwezig
tui-guests = Gasten
tui-waiting = wachtlijst, nr. { $place }
tui-waiting-short = nr. { $place }
tui-nobody = Nog niemand: { $add } voegt iemand toe, { $import } importeert een lijst
tui-received = { $paid } van { $due }
tui-due = bijdrage
tui-paid = betaald
tui-balance = saldo
tui-state = stand

## Header

tui-people =
    { $enrolled }/{ $capacity } ingeschreven{ $waiting ->
        [0] {""}
        *[other] , { $waiting } wachtend
    }
tui-open = open voor iedereen
tui-next =
    { $days ->
        [0] Vandaag
        [1] Morgen
        *[other] Over { $days } dagen
    }: { $day }, { $hours }
tui-no-next = Geen bijeenkomst meer in deze cyclus
tui-no-host = nog geen gastheer
tui-away =
    { $count ->
        [one] { $count } afgemeld
        *[other] { $count } afgemeld
    }
tui-demonstration = demonstratie
tui-reading = alleen lezen
tui-names-hidden = namen verborgen

## What just happened

tui-saved = bewaard, { $undo } maakt ongedaan · { $deed }
tui-taken-back = bewaard, { $redo } doet opnieuw · { $deed }
tui-unchanged = Niets te wijzigen: { $deed }
tui-free-place = er is een plaats vrij voor de wachtlijst ({ $count }): { $key } op de eerste persoon
tui-to-come = bijeenkomst nog te komen
tui-copied = Gekopieerd naar het klembord van de terminal
tui-clock-behind = De klok van deze computer loopt achter op het logboek: controleer de datum.
tui-no-theme = Dit thema is niet bruikbaar, het standaardthema komt in de plaats: { $why }
tui-paste-nowhere = Er is niets geplakt: open eerst een veld.
tui-too-small = Het venster is te klein: minstens { $width } × { $height } tekens zijn nodig.
tui-panic = ronde is gestopt door een fout. Wat met ✓ gemerkt was, is bewaard.
tui-no-terminal = Het dashboard heeft een terminal nodig. Vragen kan ook zonder: ronde --help.
tui-dumb-terminal = Deze terminal kan geen cursor plaatsen (TERM leeg of ‘dumb’). Vragen kan ook zonder dashboard: ronde --help.
tui-jump = Naar: typ een beginletter (voornaam of naam)
tui-no-initial = Niemand met een naam die met ‘{ $letter }’ begint.

## Why a key does nothing

tui-read-only = Dit boek is alleen-lezen geopend: er kan niets gewijzigd worden.
tui-no-session = Er is geen bijeenkomst gekozen.
tui-no-guests = Geen gast om weg te halen.
tui-no-cycle-open = Er is geen cyclus open.
tui-no-person = Er is niemand gekozen.
tui-free = Deze cyclus is gratis: er zijn geen bijdragen.
tui-unnamed = Deze cyclus houdt geen namen bij: alleen het aantal aanwezigen wordt genoteerd.
tui-left-already = Deze persoon heeft de cyclus al verlaten.
tui-nothing-paid = Er is niets betaald: niets terug te betalen.
tui-waits = { $name } staat op de wachtlijst.
tui-session-cancelled = Deze bijeenkomst is afgelast.
tui-not-enrolled-then = { $name } zat op die datum niet in de cyclus.

## Layers

tui-help = Hulp — typ om te filteren, Enter voert uit
tui-palette = Opdrachten — typ om te filteren, Enter voert uit
tui-no-command = Geen enkele opdracht heet zo.
tui-search = Een persoon of organisatie zoeken
tui-search-type = Typ een deel van een naam, adres of organisatie.
tui-search-none = Niemand gevonden.
tui-enrol-whom = Wie inschrijven?
tui-journal = Logboek
tui-journal-empty = Er is nog niets gewijzigd.

## Card

tui-cycle = Cyclus
tui-no-cycle = In geen enkele cyclus
tui-enrolment = Inschrijving
tui-since = sinds { $from }
tui-from-to = van { $from } tot { $to }
tui-waiting-list = op de wachtlijst
tui-fee-line = { $state }: { $paid } van { $due }
tui-reference = Mededeling

## Forms

tui-given = Voornaam
tui-family = Naam
tui-role = Functie
tui-institution = Organisatie
tui-email = E-mail
tui-phone = Telefoon
tui-language = Taal
tui-language-fr = Frans
tui-language-nl = Nederlands
tui-language-en = Engels
tui-unknown = (onbekend)
tui-enrol-in = inschrijven in { $cycle }
tui-no = nee
tui-last-day = Laatste dag
tui-leaves = Vertrek: { $name }
tui-payment-of = Betaling: { $name }
tui-refund-to = Terugbetaling: { $name }
tui-waiver-of = Vrijstelling of vermindering: { $name }
tui-amount = Bedrag (€)
tui-date = Datum
tui-method = Wijze
tui-whole = Volledige vrijstelling
tui-left-to-pay = Er blijft { $amount } bijdrage over.
tui-reduction = Vermindering (€)
tui-reason = Reden
tui-file = Bestand

## New cycle

tui-formula = Formule
tui-year = Beginjaar
tui-as-formula = volgens de formule
tui-on-holiday = Feestdag
tui-on-holiday-next-week = een week later
tui-on-holiday-keep = de datum houden
tui-name = Naam
tui-fee = Bijdrage (€)
tui-capacity = Plaatsen
tui-hours = Uren
tui-animators = Begeleiding
tui-cycle-sum = { $fee }, { $capacity } plaatsen, { $hours }
tui-cycle-free = gratis, { $capacity } plaatsen, { $hours }
tui-cycle-open = gratis, zonder inschrijving of namen, { $hours }
tui-few-animators = Begeleiding: { $named } van { $wanted }, namen met komma’s ertussen
tui-moved-off = ⚠ { $day } ({ $from } is feestdag: { $holiday })
tui-kept-on = ⚠ { $day }, feestdag: { $holiday }
tui-in-school-holiday = { $day } (scholen: { $name })
tui-wrong-year = Een jaar, bijvoorbeeld 2026.
tui-wrong-number = Een getal van 1 tot 10000.
tui-wrong-hours = Twee uren, bijvoorbeeld 13:30-16:30.

## Next season

tui-season-of = Het vervolg van { $cycle }
tui-season = Wie komt terug in { $cycle }?
tui-season-chosen = { $count ->
        [0] Niemand gekozen
        [one] { $count } persoon gekozen
       *[other] { $count } personen gekozen
    }, { $free ->
        [0] geen plaats meer
        [one] { $free } vrije plaats
       *[other] { $free } vrije plaatsen
    }
tui-season-why = Niemand wordt vanzelf overgenomen: { $toggle } kiest, { $enrol } schrijft de gekozen personen in.
tui-season-there = al in de cyclus
tui-season-nobody = Kies eerst iemand: { $key }.

## Import

tui-import-preview = Importeren: dit zou er veranderen
tui-import-counts =
    { $rows ->
        [one] { $rows } regel
        *[other] { $rows } regels
    }: { $added ->
        [one] { $added } nieuwe persoon
        *[other] { $added } nieuwe personen
    }, { $updated } bijgewerkt, { $unchanged } ongewijzigd; { $enrolled ->
        [one] { $enrolled } inschrijving
        *[other] { $enrolled } inschrijvingen
    }, { $waiting } op de wachtlijst
tui-columns = Kolommen: { $columns }
tui-column-given = voornaam
tui-column-family = naam
tui-column-full-name = volledige naam
tui-column-role = functie
tui-column-institution = organisatie
tui-column-email = e-mail
tui-column-phone = telefoon
tui-column-language = taal
tui-column-reference = mededeling
tui-column-none = genegeerd
tui-import-refused = Er wordt niets geïmporteerd zolang deze regels niet verbeterd zijn in het bestand.
tui-import-go = Enter importeert, Esc wijzigt niets
tui-import-no = Esc sluit; er is niets gewijzigd
tui-line = Regel { $line }: { $said }

## Welcome

tui-welcome = Welkom bij ronde
tui-welcome-what = ronde houdt een cyclus intervisies bij: wie komt, wie ontvangt, wie betaald heeft. Elke toets wordt meteen bewaard en kan ongedaan gemaakt worden. De gegevens blijven op deze computer.
tui-welcome-new = Een eerste cyclus openen
tui-welcome-demo = De demonstratie bekijken (verzonnen gegevens)
