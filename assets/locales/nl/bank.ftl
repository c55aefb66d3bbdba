# Bank statements: the overlay, and what import, list and match say.

## What comes of a movement

bank-state-matched = zeker
bank-state-proposed = voorgesteld
bank-state-unmatched = te beslissen
bank-state-known = gekend
bank-state-ignored = terzijde
bank-state-accepted = aanvaard
bank-state-later = later
bank-state-same = dezelfde

## Why it is so

bank-reason-reference = De bank gaf de gestructureerde mededeling door, en het bedrag past.
bank-reason-batch = De mededeling van een werkgever, en precies wat zijn mensen nog verschuldigd zijn.
bank-reason-batch-amount = De mededeling van een werkgever, maar een ander bedrag dan wat nog verschuldigd is.
bank-reason-reference-in-text = De gestructureerde mededeling staat in de vrije tekst.
bank-reason-known-payer = Deze rekening betaalde al eerder voor deze mensen.
bank-reason-employer = Precies wat de mensen van eenzelfde werkgever nog verschuldigd zijn.
bank-reason-name-in-text = De naam staat in de tekst.
bank-reason-counterparty = De naam is die van wie betaalt, en het bedrag past.
bank-reason-too-much = Meer dan wat nog verschuldigd is.
bank-reason-typed = Een overschrijving van dat bedrag werd met deze mededeling al met de hand ingevoerd.
bank-reason-currency = Een andere munt dan de euro.
bank-reason-outgoing = Geld dat weggaat: een terugbetaling, misschien.
bank-reason-elsewhere = Geld dat weggaat, naar niemand uit dit boek.
bank-reason-returned = Een betaling die teruggekomen is.
bank-reason-reversal = Een boeking die de bank terugnam.
bank-reason-closed = De mededeling van iemand die wacht, die weg is of van wie de cyclus afgesloten is.
bank-reason-unknown-reference = Een juiste gestructureerde mededeling, maar van niemand.
bank-reason-typo = De controle van de mededeling klopt niet: een tikfout, misschien.
bank-reason-maybe-known = Het boek heeft het misschien al, maar beide zeggen niet hetzelfde.
bank-reason-known = Het boek heeft het al.
bank-reason-nothing = Niets zegt voor wie het is.

## What would be allocated

bank-share-settles = { $person }: { $amount }, en alles is betaald
bank-share-left = { $person }: { $amount }, en er blijft { $left } te betalen
bank-share-over = { $person }: { $amount }, dus { $over } te veel
bank-rest = Nog toe te wijzen: { $rest }
bank-same-hint = { $key } zegt dat het dezelfde is: { $twin }
bank-twin = die welke het boek al toewees of terzijde legde
bank-perhaps = Misschien { $person }

## The overlay

bank-title = Bank
bank-choose = Een rekeninguittreksel openen
bank-reading = Het uittreksel wordt gelezen
bank-progress = { $percent } %
bank-empty = Geen enkele verrichting wacht op een beslissing.
bank-open-hint = { $key } opent een rekeninguittreksel: CAMT.053, CODA of CSV van Belfius.
bank-no-proposal = Hier is niets voorgesteld: { $split } verdeelt, { $person } zoekt een persoon.
bank-no-twin = Het boek heeft geen verrichting die dezelfde zou zijn.
bank-owes-nothing = { $person } moet hier niets betalen: { $split } verdeelt zoals u wilt.
bank-returned-nothing = { $person } betaalde niets dat terug kan.
bank-whose = Van wie is deze betaling?
bank-leave = Nog niets is opgeslagen: { $new ->
        [0] geen nieuwe verrichting
        [one] { $new } nieuwe verrichting
       *[other] { $new } nieuwe verrichtingen
    } en { $decided ->
        [0] geen beslissing
        [one] { $decided } beslissing
       *[other] { $decided } beslissingen
    } zouden verloren gaan. { $close } nog eens laat ze vallen, { $confirm } slaat op.
bank-reviewed = Het boek is intussen gewijzigd: alles is opnieuw bekeken, lees na voor u opslaat.
bank-head-date = Datum
bank-head-amount = Bedrag
bank-head-counterparty = Tegenpartij
bank-head-remark = Mededeling
bank-head-state = Staat
bank-head-whom = Voor wie
bank-head-number = Nr.
bank-head-reason = Reden

## The command line

bank-file-refused = { $file }: { $why }
bank-no-movement = Geen verrichtingen
bank-no-entry = Geen open verrichting heeft het nummer { $typed }: “ronde bank list” toont ze.
bank-match-nothing = Voor deze verrichting is niets voorgesteld: zeg voor wie ze is, bijvoorbeeld Amina=50.
## Why a file is no statement. After a place the sentence goes on: small letters; $found is what stands there

bank-bad-at-line = Regel { $line }: { $reason }
bank-bad-at-path = { $path }: { $reason }
bank-bad-empty = dit bestand is leeg. Download het uittreksel opnieuw.
bank-bad-large = dit bestand is te groot voor een uittreksel: het maximum is { $most } MB. Vraag de bank een kortere periode.
bank-bad-many = er zijn meer dan { $most } verrichtingen. Vraag de bank een kortere periode.
bank-bad-unknown = dit is geen CAMT.053, geen CODA en geen CSV van Belfius. Download het uittreksel in een van die formaten.
bank-bad-pdf = dit is een pdf, gemaakt om te lezen en niet om te importeren. Download het uittreksel als CAMT.053, CODA of CSV.
bank-bad-spreadsheet = dit is een werkmap van Excel of Calc. Importeer het bestand van de bank zoals het is, zonder rekenblad.
bank-bad-archive = dit zijn gecomprimeerde bestanden. Pak ze eerst uit en kies dan het uittreksel.
bank-bad-html = dit is een webpagina. Download het uittreksel zelf bij de bank.
bank-bad-binary = dit is geen tekst. Download het uittreksel als CAMT.053, CODA of CSV.
bank-bad-message = dit is een ander bericht van de bank, “{ $found }”. Vraag haar een uittreksel CAMT.053.
bank-bad-old-version = dit is CODA versie 1. Vraag de bank versie 2.
bank-bad-encoding = de codering “{ $found }” is niet bekend. Vraag de bank een bestand in UTF-8.
bank-bad-text = de tekst is beschadigd. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-truncated = het bestand stopt te vroeg. Download het uittreksel opnieuw.
bank-bad-xml = de XML is beschadigd. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-entity = er staat een DOCTYPE of een entiteit, wat geen enkel uittreksel bevat. Vertrouw dit bestand niet; download het bij de bank.
bank-bad-deep = de elementen zitten dieper in elkaar dan ooit nodig is. Vertrouw dit bestand niet; download het bij de bank.
bank-bad-long = dit is langer dan in enig uittreksel. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-amount = “{ $found }” is geen bedrag in hele centen. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-date = “{ $found }” is geen datum. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-value = “{ $found }” heeft op die plaats geen betekenis. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-missing = “{ $found }” ontbreekt. Download het uittreksel opnieuw, of vraag de bank een volledig uittreksel.
bank-bad-currency = een bedrag in { $found } op een rekening in { $expected }. Vraag de bank een uittreksel per munt.
bank-bad-balance = het nieuwe saldo is { $expected }, maar de verrichtingen leiden tot { $found }. Het uittreksel is niet volledig; download het opnieuw.
bank-bad-trailer = het vermelde totaal is { $expected }, maar de verrichtingen geven { $found }. Het uittreksel is niet volledig; download het opnieuw.
bank-bad-count = het bestand vermeldt { $expected } records en bevat er { $found }. Download het uittreksel opnieuw.
bank-bad-record = een record “{ $found }” kan hier niet staan. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-quote = een aanhalingsteken gaat open en niet dicht. Download het uittreksel opnieuw en importeer het zoals het is.
bank-bad-cells = er zijn { $found } cellen voor { $expected } kolommen. Download het uittreksel opnieuw en importeer het zoals het is.
