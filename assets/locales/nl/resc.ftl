# Nakijken, redden, hele kopie, versleuteling, delen.

## ronde check
resc-check-fine = Het boek is in orde: { $path }
resc-check-things = { $count ->
     [one] Het boek is niet in orde, één ding na te kijken: { $path }
    *[other] Het boek is niet in orde, { $count } dingen na te kijken: { $path }
    }
resc-rule-amount = Een bedrag is groter dan een boek kan bevatten (betalingen { $numbers }). Het bestand is buiten het programma gewijzigd: zet een gave kopie terug met ronde restore.
resc-rule-parts = { $count ->
     [one] De delen van een betaling zijn meer dan zij is, of gaan de andere kant op (betaling { $numbers }). Verdeel haar opnieuw met ronde allocate.
    *[other] De delen van { $count } betalingen zijn meer dan zij zijn, of gaan de andere kant op (betalingen { $numbers }). Verdeel ze opnieuw met ronde allocate.
    }
resc-rule-unallocated = { $count ->
     [one] Een betaling van één persoon is niet helemaal aan die persoon toegewezen (betaling { $numbers }). Verdeel haar met ronde allocate.
    *[other] { $count } betalingen van één persoon zijn niet helemaal toegewezen (betalingen { $numbers }). Verdeel ze met ronde allocate.
    }
resc-rule-returned = { $count ->
     [one] Eén persoon kreeg meer terug dan betaald was (persoon { $numbers }). Bekijk de fiche met ronde show en maak de terugbetaling ongedaan met ronde undo.
    *[other] { $count } personen kregen meer terug dan betaald was (personen { $numbers }). Bekijk hun fiche met ronde show en maak de terugbetalingen ongedaan met ronde undo.
    }
resc-rule-mark-outside = { $count ->
     [one] Eén persoon heeft aanwezigheden in een cyclus waar die nog niet of nooit bij was (persoon { $numbers }). Schrijf die in met ronde enrol, of zet een gave kopie terug met ronde restore.
    *[other] { $count } personen hebben aanwezigheden in een cyclus waar ze nog niet of nooit bij waren (personen { $numbers }). Schrijf ze in met ronde enrol, of zet een gave kopie terug met ronde restore.
    }
resc-rule-erased = Er zijn nog personen ingeschreven in een gewiste cyclus (cycli { $numbers }). Zet een gave kopie terug met ronde restore: wat gewist was, wordt opnieuw gewist.
resc-rule-mark-later = { $count ->
     [one] Ter informatie: één persoon heeft aanwezigheden na de laatste dag (persoon { $numbers }); ze tellen niet mee. Is de dag van vertrek fout, maak het vertrek dan ongedaan met ronde undo.
    *[other] Ter informatie: { $count } personen hebben aanwezigheden na hun laatste dag (personen { $numbers }); ze tellen niet mee. Is de dag van vertrek fout, maak het vertrek dan ongedaan met ronde undo.
    }
resc-rule-mark-waiting = { $count ->
     [one] Ter informatie: één persoon op de wachtlijst heeft aanwezigheden van een vroegere periode (persoon { $numbers }).
    *[other] Ter informatie: { $count } personen op de wachtlijst hebben aanwezigheden van een vroegere periode (personen { $numbers }).
    }
resc-exposed-others = Alle accounts van de machine kunnen bij { $path }. Sluit het af: { $command }
resc-exposed-group = Een groep van de machine kan bij { $path }, en het boek wordt niet met die groep gedeeld. Sluit het af: { $command }
resc-exposed-others-write = Alle accounts van de machine kunnen vervangen wat in de map { $path } staat. Sluit ze af: { $command }
resc-exposed-closed = De groep die het boek deelt, kan { $path } niet gebruiken. Laat de eigenaar het openen: { $command }
resc-erasing = Een wissing is niet af. Sluit de andere terminals en open het boek met ronde: ze gaat dan verder.
resc-sqlite = SQLite { $version } heeft een fout die versie { $least } verbetert: installeer een recentere ronde.
resc-stray = { $path } wordt nooit gelezen: ronde kent die naam niet. Hernoem het of haal het weg.
resc-stray-template = { $path } wordt nooit gelezen. Een sjabloon heet SOORT.TAAL.txt, bijvoorbeeld { $example }; de soorten zijn { $kinds }. Hernoem het of haal het weg.
resc-newest-backup = { $days ->
     [0] De recentste gave kopie is van vandaag: { $path }
     [1] De recentste gave kopie is van gisteren: { $path }
    *[other] De recentste gave kopie is { $days } dagen oud: { $path }
    }
resc-no-backup = Er is nog geen reservekopie: ronde backup maakt er een.

## A damaged book: what it can be restored from. $since is a day
resc-corrupt = Dit boek is beschadigd: { $path }. Er is niets opgeslagen. Eén kopie is gaaf; zo zet u ze terug: { $command } (wat sinds { $since } genoteerd is, zou verloren gaan).
resc-offer = Eén kopie is gaaf; zo zet u ze terug: { $command } (wat sinds { $since } genoteerd is, zou verloren gaan).

## ronde export --all, ronde import --all. $table, $name and $what are names of the file
resc-only-all = Voeg --all toe: het hele boek wordt geschreven of overgenomen. Voor een lijst van personen is er ronde person import; voor één persoon ronde privacy export.
resc-exported = Het hele boek is geschreven in { $file }. Dit bestand bevat dezelfde persoonsgegevens als het boek, en de sleutels ervan: bewaar het even goed.
resc-imported = Het boek { $path } bevat nu wat in het bestand stond.
resc-would-import = Dit is een proef: het bestand is volledig en kan worden overgenomen, er is niets opgeslagen.
resc-whole-form = { $file } is geen volledige export van ronde ({ $reason }). Er is niets opgeslagen; maak de export opnieuw met ronde export --all.
resc-whole-foreign = { $file } is geen export van ronde. Er is niets opgeslagen; geef een bestand dat ronde export --all geschreven heeft.
resc-whole-newer = { $file } komt van een recentere versie van ronde (formaat { $written }, hier { $known }). Er is niets opgeslagen; werk ronde bij.
resc-whole-unknown = { $file } bevat “{ $name }”, wat een boek van deze versie niet heeft, of heeft het twee keer. Er is niets opgeslagen.
resc-whole-missing = In { $file } ontbreekt “{ $name }”: het bestand is niet volledig. Er is niets opgeslagen.
resc-whole-length = In { $file } heeft rij { $row } van { $table } niet één waarde per kolom. Er is niets opgeslagen.
resc-whole-value = In { $file } heeft rij { $row } van { $table } een waarde die niet in “{ $what }” past. Er is niets opgeslagen.
resc-whole-row = In { $file } gaat rij { $row } van { $table } in tegen de regels van het boek ({ $what }). Er is niets opgeslagen.
resc-whole-dangling = In { $file } verwijzen rijen van “{ $name }” naar wat er niet in staat. Er is niets opgeslagen.

## Encrypted copies. $file is the copy or the file of keys
resc-seal-needs-file = Geef het bestand of de map van de versleutelde kopie: ze dient om deze machine te verlaten. Bijvoorbeeld: ronde backup /media/stick/boek.age --encrypt
resc-seal-both = Kies: --encrypt vraagt een wachtzin, --recipient versleutelt voor een sleutel. Beide samen gaan niet in één age-bestand.
resc-new-passphrase = Wachtzin voor deze kopie:
resc-passphrase-again = Nog een keer:
resc-passphrase = Wachtzin van de kopie:
resc-passphrase-short = De wachtzin is te kort: minstens { $least } tekens, beter een paar willekeurige woorden. Er is niets geschreven.
resc-passphrase-differs = De twee zinnen zijn niet dezelfde. Er is niets geschreven; begin opnieuw.
resc-passphrase-none = Afgebroken: geen wachtzin, er is niets gedaan.
resc-passphrase-bytes = Wat getypt werd, is geen tekst, of is te lang. Er is niets gedaan.
resc-no-terminal = Een wachtzin typt u in een terminal, en die is er hier niet. Zonder terminal: ronde backup BESTAND --recipient age1…, en om terug te zetten: --identity BESTAND.
resc-age-none = { $file } is niet versleuteld met age: zet het terug zonder --identity.
resc-age-header = { $file } is een beschadigd age-bestand of van een andere soort. Er is niets gewijzigd; probeer age -d, of een andere kopie.
resc-age-wants-passphrase = { $file } gaat open met een wachtzin, niet met een sleutel: zet het terug zonder --identity.
resc-age-wants-key = { $file } gaat open met een age-sleutel: voeg --identity BESTAND toe, het bestand van de geheime sleutel.
resc-age-wrong = Dit is niet de juiste wachtzin of sleutel voor { $file }. Er is niets gewijzigd; probeer opnieuw.
resc-age-damaged = { $file } gaat open, maar is beschadigd of afgebroken. Er is niets gewijzigd; neem een andere kopie.
resc-age-too-hard = { $file } openen zou meer geheugen vragen dan enig programma vraagt: dit bestand is verdacht. Er is niets gewijzigd.
resc-age-cannot-seal = { $file } kon niet worden versleuteld. Er is niets geschreven; probeer opnieuw.
resc-key-none = “{ $typed }” is geen publieke age-sleutel. Die begint met age1; age-keygen maakt er een.
resc-key-other = “{ $typed }” is een sleutel van een andere soort (SSH, plug-in): geef een age1…-sleutel van age-keygen.
resc-key-secret = Dit is een geheime sleutel: toon die aan niemand. Om te versleutelen geeft u de publieke sleutel, age1… (age-keygen -y BESTAND). Deze sleutel stond op het scherm en in de geschiedenis: vervang hem.
resc-keys-none = { $file } bevat geen geheime age-sleutel (AGE-SECRET-KEY-1…). Geef het bestand dat age-keygen schreef.
resc-keys-other = { $file } bevat een sleutel van een andere soort (SSH, plug-in). Ontsleutel de kopie met age -d en zet ze dan terug.
