# What is kept on whom and until when, erasure, its certificate, everything about one person.

## What is kept

priv-title = Privacy
priv-erase-from = Te wissen vanaf (!: de dag is gekomen)
priv-cycle = { $cycle }: { $people }
priv-people = { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
priv-people-without = { $people }, { $count } zonder genoteerde toestemming
priv-more-cycles = en nog { $count ->
        [one] { $count } cyclus
       *[other] { $count } cyclussen
    }
priv-loose = { $count ->
        [one] { $count } persoon zit in geen enkele cyclus
       *[other] { $count } personen zitten in geen enkele cyclus
    }
priv-nobody = Het boek bewaart niemand.
priv-held = Wat bewaard wordt, in aantal regels
priv-held-names = Namen
priv-held-contact = E-mail en telefoon
priv-held-work = Rollen en instellingen
priv-held-language = Talen
priv-held-places = Inschrijvingen
priv-held-consents = Toestemmingen
priv-held-prices = Prijzen en kortingen
priv-held-reasons = Redenen van kortingen
priv-held-marks = Aanwezigheden
priv-held-notes = Woorden bij afwezigheid
priv-held-payments = Betalingen
priv-held-bank = Bankverrichtingen
priv-held-sessions = Plaatsen, redenen en notities van bijeenkomsten
priv-held-questions = Besproken vragen
priv-held-animators = Begeleiding
priv-held-journal = Logboek
priv-held-files = Geschreven bestanden
priv-copies = Reservekopieën
priv-copies-none = Reservekopieën: geen bekend
priv-copy-daily = van de dag
priv-copy-migration = vóór bijwerken
priv-copy-import = vóór import
priv-copy-restore = vóór herstel
priv-copy-erasure = na wissen
priv-files = Bestanden uit het boek die er nog zijn
priv-files-none = Bestanden uit het boek: geen bekend
priv-file-backup = kopie
priv-file-draft = bericht
priv-file-list = lijst
priv-file-code = QR-code
priv-file-export = export
priv-file-changed = sindsdien veranderd
priv-more = en nog { $count }
priv-erasures = Gewist
priv-erasures-none = Gewist: nog niets
priv-one-who-asked = een persoon die erom vroeg
priv-not-complete = niet voltooid
priv-reach = Buiten bereik van het programma: slijtage van SSD’s, momentopnamen van de schijf, kopieën met de hand of elders versleuteld, die van Litestream, het terugscrollen van de terminal, het klembord, verzonden e-mails.

## Before an erasure

priv-erase-cycle = De personen van { $cycle } wissen
priv-erase-person = { $name } wissen
priv-first = Eerst na te kijken
priv-over = De laatste bijeenkomst was op { $day }.
priv-not-over = De cyclus is niet afgelopen: de laatste bijeenkomst is op { $day }.
priv-due-since = Te wissen sinds { $day }.
priv-not-due = Niets verplicht om vóór { $day } te wissen.
priv-balances-none = Geen enkel saldo staat open.
priv-balances = { $count ->
        [one] { $count } saldo staat open
       *[other] { $count } saldo’s staan open
    }, samen { $amount }: ze kunnen niet meer worden gevraagd.
priv-unmarked-none = Alle gehouden bijeenkomsten zijn genoteerd.
priv-unmarked = { $count ->
        [one] { $count } bijeenkomst is
       *[other] { $count } bijeenkomsten zijn
    } niet volledig genoteerd.
priv-movements-none = Geen enkele bankverrichting wacht.
priv-movements = { $count ->
        [one] { $count } bankverrichting wacht
       *[other] { $count } bankverrichtingen wachten
    } op een beslissing: behandel ze eerst.
priv-attestations = Zijn de attesten gemaakt? Het programma kan het niet weten; daarna kunnen ze niet meer worden gemaakt.
priv-goes = Wat weggaat
priv-f-people = { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
priv-f-enrolments = { $count ->
        [one] { $count } inschrijving
       *[other] { $count } inschrijvingen
    }
priv-f-marks = { $count ->
        [one] { $count } genoteerde aanwezigheid
       *[other] { $count } genoteerde aanwezigheden
    }
priv-f-texts = { $count ->
        [one] { $count } vrije tekst
       *[other] { $count } vrije teksten
    }
priv-f-movements = { $count ->
        [one] { $count } bankverrichting
       *[other] { $count } bankverrichtingen
    }
priv-f-steps = { $count ->
        [one] { $count } regel van het logboek
       *[other] { $count } regels van het logboek
    }
priv-no-undo = Niets van wat ervoor is gedaan kan nog ongedaan worden gemaakt.
priv-stay = { $count ->
        [one] { $count } persoon blijft in het boek: die zit in een andere cyclus.
       *[other] { $count } personen blijven in het boek: ze zitten in een andere cyclus.
    }
priv-copies-go = { $count ->
        [one] { $count } reservekopie; daarna wordt een nieuwe gemaakt.
       *[other] { $count } reservekopieën; daarna wordt een nieuwe gemaakt.
    }
priv-files-go = { $count ->
        [one] { $count } bestand uit het boek:
       *[other] { $count } bestanden uit het boek:
    }
priv-mentions = Teksten die iemand noemen, leeggemaakt: { $texts }
priv-stays = Wat blijft
priv-stays-figures = De cijfers: hoeveel personen, hun rollen en aanwezigheden per bijeenkomst (kleine aantallen samen), verschuldigd en ontvangen.
priv-stays-person = Wat de persoon verschuldigd was en betaalde, in de cijfers van de cyclus.
priv-stays-payments = { $count ->
        [one] { $count } betaling: datum, bedrag en wijze, zonder persoon.
       *[other] { $count } betalingen: datum, bedrag en wijze, zonder persoon.
    }
priv-files-stay = { $count ->
        [one] { $count } bestand dat sindsdien veranderd is: aan u om het te wissen.
       *[other] { $count } bestanden die sindsdien veranderd zijn: aan u om ze te wissen.
    }
priv-final = Wissen kan niet ongedaan worden gemaakt.

## To confirm

priv-type-name = Typ ter bevestiging de volledige naam: { $name }
priv-other-name = “{ $typed }” is niet “{ $name }”: er wordt niets gewist.
priv-no-name = Er is geen naam getypt: er wordt niets gewist.
priv-confirm-how = Er wordt niets gewist. Bevestigen buiten een terminal: --confirm "{ $name }"
priv-both = “{ $wanted }” past bij een cyclus en bij een persoon. Voeg voor de persoon --person toe; geef voor de cyclus zijn nummer.
priv-none = “{ $wanted }” is geen cyclus en geen persoon.
priv-already = De personen van { $cycle } zijn gewist sinds { $day }.
priv-both-cycle = cyclus
priv-both-person = persoon

## While it goes on, and after

priv-step-remember = Noteren wie vergeten is
priv-step-compact = Het boek herschrijven
priv-step-empty = Het schrijflogboek leegmaken
priv-step-copies = De kopieën weghalen
priv-step-certify = Het certificaat schrijven
priv-under-way = Bezig met wissen
priv-cannot-stop = Wissen dat begonnen is, stopt niet meer: het gaat tot het einde.
priv-resumed = Het onderbroken wissen is voltooid.
priv-again = Een oude kopie stond op de plaats van het boek: { $count ->
        [0] niemand moest opnieuw worden gewist
        [one] { $count } persoon is opnieuw gewist
       *[other] { $count } personen zijn opnieuw gewist
    }.
priv-goes-on = Wissen dat eerder begon, gaat verder.
priv-done = Wissen voltooid
priv-done-of = Gewist: { $what }
priv-certificate = Certificaat: { $path }
priv-removed = { $count ->
        [one] { $count } bestand weggehaald
       *[other] { $count } bestanden weggehaald
    }
priv-left = { $count ->
        [one] { $count } bestand is gebleven en kan iemand noemen: aan u om het te wissen
       *[other] { $count } bestanden zijn gebleven en kunnen iemand noemen: aan u om ze te wissen
    }
priv-incomplete = Het wissen is niet voltooid: een andere terminal leest het boek. Sluit die en begin opnieuw; anders gaat het wissen verder bij de volgende start.
priv-unwritten = Het wissen is niet voltooid: het certificaat { $path } kan niet worden geschreven ({ $reason }). Het gaat verder bij de volgende start.
priv-go-on = { $key } gaat verder · { $close } sluit, en het wissen gaat verder bij de volgende start
priv-go-on-title = Wissen niet voltooid
priv-key-erase = { $key }: { $title }
priv-keys-next = { $key }: de naam typen om te bevestigen · { $close }: niets wissen

## The certificate

priv-cert-title = CERTIFICAAT VAN WISSEN
priv-cert-cycle = Cyclus: { $cycle }
priv-cert-person = Eén persoon, op eigen vraag
priv-cert-when = Wissen nr. { $number }, voltooid op { $day }
priv-cert-by = ronde { $program }, boek van versie { $schema }, SQLite { $sqlite }
priv-cert-gone = Wat gewist is
priv-cert-people = personen
priv-cert-enrolments = inschrijvingen
priv-cert-marks = genoteerde aanwezigheden
priv-cert-texts = vrije teksten
priv-cert-movements = bankverrichtingen
priv-cert-steps = regels van het logboek
priv-cert-removed = weggehaalde kopieën en bestanden
priv-cert-left = gebleven bestanden, gemeld op het scherm
priv-cert-stays = Wat blijft
priv-cert-stay = personen van een andere cyclus
priv-cert-payments = betalingen: datum, bedrag en wijze
priv-cert-how = De regels zijn gewist, het boek is volledig herschreven, het schrijflogboek is leeggemaakt (antwoord nagekeken), de oudere reservekopieën zijn weggehaald. Een oude kopie die terugkomt, vergeet dezelfde personen.
priv-cert-nobody = Dit certificaat noemt niemand.

## Everything about one person

priv-export-title = Wat het boek weet over { $name }
priv-export-on = Op { $day }, op vraag van de persoon.
priv-export-nothing = niets
priv-export-fact = { $label }: { $value }
priv-export-details = Gegevens
priv-export-given = Voornaam
priv-export-family = Naam
priv-export-role = Rol
priv-export-institution = Instelling
priv-export-email = E-mail
priv-export-phone = Telefoon
priv-export-language = Taal
priv-export-language-unknown = niet genoteerd
priv-export-cycle = Cyclus: { $cycle }
priv-export-waiting = Op de wachtlijst
priv-export-joined = Inschrijving: { $day }
priv-export-left = Vertrek: { $day }
priv-export-erase = Te wissen vanaf { $day }
priv-export-consent = Toestemming: { $how }, op { $day }
priv-export-no-consent = Toestemming: niet genoteerd
priv-how-form = formulier
priv-how-mail = e-mail
priv-how-signed = getekend papier
priv-how-spoken = mondeling
priv-export-reduction = Korting: { $amount }
priv-export-reason = Reden: { $reason }
priv-export-due = Te betalen: { $due }; betaald: { $paid }
priv-export-reference = Gestructureerde mededeling: { $reference }
priv-export-marks = Aanwezigheden
priv-export-payments = Betalingen
priv-export-part = deel van een betaling voor verschillende personen
priv-export-bank = Bankverrichtingen
priv-export-settled = toegewezen
priv-export-open = in afwachting
priv-export-ignored = opzijgelegd
priv-export-journal = Logboek: wat over de persoon is genoteerd, wanneer (UTC) en door wie
priv-export-others = Een wijziging die verschillende personen betrof
priv-export-file = persoon-{ $number }
priv-export-folder = gegevens-persoon
priv-export-why = Twee bestanden, een tekst en een JSON, voor u alleen. Geef ze aan de persoon en wis ze daarna.
priv-exported = Alles over één persoon, in twee bestanden: { $path }
