# Bank statements: the overlay, and what import, list and match say.

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
