# Backups and restores: copies of the book, made, listed, put back.

keep-kind-daily = van de dag
keep-kind-migration = voor een nieuwe versie
keep-kind-import = voor een import
keep-kind-restore = voor een herstel
keep-kind-erasure = na een wissing
keep-kind-asked = gevraagd
keep-kind-damaged = beschadigd boek, zoals het was
keep-kilobytes = { $count } kB
keep-head-kind = Kopie
keep-head-size = Grootte
keep-head-later = Genoteerd sindsdien
keep-unreadable = onleesbaar
keep-made = Nagekeken reservekopie:
keep-holds = Ze bevat { $people ->
    [one] één persoon
   *[other] { $people } personen
}, { $cycles ->
    [one] één cyclus
   *[other] { $cycles } cycli
}, { $marks ->
    [one] één aanwezigheid
   *[other] { $marks } aanwezigheden
} en { $payments ->
    [one] één betaling
   *[other] { $payments } betalingen
}.
keep-newest = Laatste wijziging in de kopie: { $day } om { $time }.
keep-no-change = In deze kopie is nog niets genoteerd.
keep-no-copies = Er is nog geen reservekopie van dit boek. ronde backup maakt er een; de andere worden vanzelf gemaakt.
keep-list = Reservekopieën in { $path }:
keep-how = Om er een terug te zetten: { $command }
keep-would-lose = { $count ->
    [one] De laatste wijziging van het boek, genoteerd op { $day } om { $time }, staat niet in deze kopie: ze zou niet meer in het boek staan.
   *[other] { $count } wijzigingen van het boek, genoteerd sinds { $day } om { $time }, staan niet in deze kopie: ze zouden niet meer in het boek staan.
}
keep-would-lose-nothing = Alles wat in het boek genoteerd is, staat in deze kopie.
keep-would-keep = Daarvoor zou het boek van nu als reservekopie bewaard worden.
keep-restored = Het boek is hersteld uit { $path }
keep-lost = { $count ->
    [one] Eén wijziging, genoteerd op { $day } om { $time }, staat er niet meer in.
   *[other] { $count } wijzigingen, genoteerd sinds { $day } om { $time }, staan er niet meer in.
}
keep-kept = Wat erin stond, is bewaard: { $path }
keep-back = Om terug te gaan: { $command }
keep-kept-damaged = Het oude, beschadigde bestand is bewaard zoals het was: { $path }
keep-erased-again = { $count ->
    [one] Eén persoon van deze kopie was sindsdien gewist en is opnieuw gewist. De kopie bevat die nog: verwijder { $path }
   *[other] { $count } personen van deze kopie waren sindsdien gewist en zijn opnieuw gewist. De kopie bevat hen nog: verwijder { $path }
}
keep-damaged-now = Het boek { $path } is beschadigd of afwezig: wat na deze kopie genoteerd werd, staat er niet meer in.
keep-no-copy = Geen kopie “{ $typed }”: geef het bestand van een kopie, of haar nummer. ronde restore toont ze.
keep-copy-corrupt = Deze kopie is beschadigd: { $path }. Er is niets veranderd; kies een andere. ronde restore toont ze.
keep-copy-none = Dit is geen kopie van een boek: { $path }. Er is niets veranderd; kies een andere. ronde restore toont ze.
keep-no-folder = De map { $path } bestaat niet: er is niets geschreven. Maak ze, of sluit de schijf aan.
keep-failed-full = Geen reservekopie van de dag: de schijf is vol. Maak plaats vrij.
keep-failed-corrupt = Geen reservekopie van de dag: het boek is beschadigd. Start ronde check.
keep-failed-unproven = Geen reservekopie van de dag: ze kon niet worden nagekeken. Start ronde check.
keep-failed-busy = Geen reservekopie van de dag: een ander programma houdt het boek bezet.
keep-failed-folder = Geen reservekopie van de dag: schrijven lukt niet in { $path }
keep-restored-elsewhere = Het boek is hersteld in een andere terminal: dit staat erin.
keep-erased-elsewhere = Er zijn personen gewist in een andere terminal: dit blijft over.
keep-replaced = Het bestand van het boek is door een ander vervangen: dit staat erin.
keep-info = Reservekopieën: { $value }
