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
tui-away-short =
    { $count ->
        [one] { $count } afgemeld
        *[other] { $count } afgemeld
    }
tui-demonstration = demonstratie
tui-reading = alleen lezen
tui-names-hidden = namen verborgen

## Sessions

tui-cancelled = geannuleerd
tui-questions-short = { $count } vr.
tui-awaited-short = { $count } verw.
tui-session-moved = verplaatst van { $day }
tui-session-moved-off = verplaatst van { $day }, feestdag: { $holiday }
tui-session-holiday = feestdag: { $holiday }
tui-session-reason = reden: { $reason }
tui-session-place = plaats: { $place }
tui-session-host = gastheer: { $host }
tui-session-came =
    { $came } aanwezig van { $expected } verwacht{ $guests ->
        [0] {""}
        [one] , { $guests } gast
        *[other] , { $guests } gasten
    }
tui-session-number = { $came } aanwezig
tui-session-awaited =
    { $awaited ->
        [one] { $awaited } persoon verwacht
        *[other] { $awaited } personen verwacht
    }{ $away ->
        [0] {""}
        *[other] , { $away } afgemeld
    }
tui-session-unmarked = aanwezigheden te noteren
tui-session-questions = vragen: { $questions }
tui-session-note = nota: { $note }

tui-without-host = geen gastheer
tui-tell-group = { $key } verwittigt de groep
tui-session-held-stays = Deze bijeenkomst is geweest: ze kan niet meer verplaatst worden.
tui-session-held-counts = Deze bijeenkomst is geweest: ze kan niet meer geannuleerd worden.
tui-session-cancelled-already = Deze bijeenkomst is al geannuleerd.
tui-session-restore-first = Deze bijeenkomst is geannuleerd: herstel ze eerst.
tui-session-not-cancelled = Deze bijeenkomst is niet geannuleerd: er is niets te herstellen.
tui-session-past = Deze bijeenkomst is voorbij: noteer gewoon de aanwezigheid of verontschuldiging.

## Forms of sessions

tui-move = De bijeenkomst van { $day } verplaatsen
tui-move-nowhere = Dat zijn de dag en het uur die ze al heeft.
tui-cancel = De bijeenkomst van { $day } annuleren
tui-cancel-awaited =
    { $count ->
        [one] Er wordt { $count } persoon verwacht.
        *[other] Er worden { $count } personen verwacht.
    }
tui-cancel-why = Niets over iemands gezondheid. De reden wordt naar niemand gestuurd; ze wordt na de cyclus gewist.
tui-elsewhere = Plaats van de bijeenkomst van { $day }
tui-place = Plaats
tui-at-host = (bij de gastheer)
tui-back-at = Weer bij de gastheer: { $host }.
tui-back-nowhere = Nog niemand ontvangt deze bijeenkomst.
tui-instead-of = In plaats van bij de gastheer: { $host }.
tui-place-of-its-own = Met een plaats heeft de bijeenkomst geen gastheer meer nodig.
tui-host-of = Wie ontvangt de bijeenkomst van { $day }?
tui-host-of-group = van de groep
tui-host-nobody = (nog niemand)
tui-host-type = Typ om in alle organisaties te zoeken.
tui-host-unknown = Geen organisatie draagt die naam: { $key } op het overzicht opent de lijst, waar u er een toevoegt.
tui-announce = Afmelding: { $name }, { $day }
tui-announce-note = Opmerking
tui-announced = { $day }: { $note }
tui-announce-none = (niets: dat is normaal)
tui-announce-unasked = Er wordt geen reden gevraagd; bevestig gewoon.
tui-health = Schrijf niets over gezondheid. Wordt met de cyclus gewist.
tui-count-guests = Gasten op de bijeenkomst van { $day }
tui-count-all = Aanwezigen op de bijeenkomst van { $day }
tui-wrong-count = Een getal van 0 tot 10000.

## The proposal of hosts

tui-hosts = Wie ontvangt de bijeenkomsten?
tui-hosts-no-group = Niemand in deze cyclus heeft een organisatie: vul eerst de fiches aan.
tui-hosts-no-session = Geen bijeenkomst die nog komt, wacht op een gastheer.
tui-hosts-nothing = Niets te bewaren: het staat al in het boek.
tui-hosts-same = Deze twee bijeenkomsten hebben dezelfde gastheer.
tui-hosts-not-here = Deze bijeenkomst verandert hier niet: ze is voorbij, geannuleerd, of heeft een eigen plaats.
tui-hosts-saved-already = Dat is al bewaard; { $key } stelt ze opnieuw voor.
tui-hosts-swapping = Met welke bijeenkomst wisselen? Zelfde toets op de andere, Esc ziet ervan af.
tui-hosts-to-save =
    { $count ->
        [0] Alles is bewaard.
        [one] { $count } gastheer te bewaren: Enter aanvaardt.
        *[other] { $count } gastheren te bewaren: Enter aanvaardt ze alle.
    }
tui-hosts-saved = bewaard
tui-hosts-kept = vastgelegd
tui-hosts-left = opengelaten
tui-hosts-left-so = Zonder gastheer gelaten.
tui-hosts-proposed = voorgesteld

## What needs attention: short for the header, then in a sentence, then what helps

tui-alerts = Wat aandacht vraagt
tui-no-alerts = Niets vraagt aandacht in deze cyclus.
tui-alert-erase = te wissen: { $day }
tui-alert-unmarked = te noteren: { $day }
tui-alert-holiday = feestdag: { $day }
tui-alert-no-host = geen gastheer: { $day }
tui-alert-unpaid =
    { $count ->
        [one] { $count } moet betalen
        *[other] { $count } moeten betalen
    }
tui-alert-erase-on = De personen van de cyclus moeten op { $day } gewist worden
tui-alert-erase-since = De personen van de cyclus moesten op { $day } gewist worden
tui-alert-unmarked-people = { $day }: te noteren, { $marked } van { $expected } genoteerd
tui-alert-uncounted = { $day }: aantal aanwezigen te noteren
tui-alert-on-holiday = { $day }: feestdag ({ $holiday })
tui-alert-nobody-hosts = { $day }: nog geen gastheer
tui-alert-unpaid-people =
    { $count ->
        [one] { $count } persoon heeft nog niet alles betaald
        *[other] { $count } personen hebben nog niet alles betaald
    }
tui-alert-to-erasure = Enter toont wat gewist zou worden; niets zonder bevestiging.
tui-alert-to-marks = Enter gaat naar de aanwezigheden; { $key } noteert er de rest als aanwezig.
tui-alert-to-move = Enter gaat naar de bijeenkomst; { $key } verplaatst ze.
tui-alert-to-host = Enter gaat naar de bijeenkomst; { $key } kiest een gastheer, { $all } stelt voor de hele cyclus voor.
tui-alert-to-fees = Enter gaat naar de bijdragen; { $key } maakt herinneringen klaar.

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
tui-dumb-terminal = Deze terminal kan geen cursor plaatsen (TERM leeg of “dumb”). Vragen kan ook zonder dashboard: ronde --help.
tui-jump = Naar: typ een beginletter (voornaam of naam)
tui-no-initial = Niemand met een naam die met “{ $letter }” begint.

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
tui-session-cancelled = Deze bijeenkomst is geannuleerd.
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
tui-consent = Toestemming
tui-consent-on = Gegeven op
tui-consent-of = Toestemming: { $name }
tui-consent-about = Toestemming om in het boek te bewaren wat nodig is van deze persoon, alleen voor { $cycle }.
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
tui-column-consent = toestemming
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
