# What went wrong: each sentence names the thing and the way out.

## The book. $path is its file

err-book-missing = Hier is geen boek: { $path }. Start “ronde” om er een te maken, of geef het juiste bestand met --db.
err-book-folder = Dit is een map, geen boek: { $path }. Geef een bestand met --db.
err-book-not-a-file = Dit is geen gewoon bestand: { $path }. Geef een bestand met --db.
err-book-empty = Dit bestand is leeg, het is geen boek: { $path }. Wis het om opnieuw te beginnen, of zet een kopie terug.
err-book-not-a-book = Dit bestand is geen boek van ronde: { $path }. Er is niets aan veranderd; geef een ander met --db.
err-book-foreign = Dit bestand is van een ander programma: { $path }. Er is niets aan veranderd; geef een ander met --db.
err-book-newer = Dit boek komt van een nieuwere versie van ronde (formaat { $book }, hier { $known }): { $path }. Er is niets aan veranderd; werk ronde bij.
err-book-corrupt = Dit boek is beschadigd: { $path }. Er is niets opgeslagen; bewaar dit bestand en ga verder met een gave kopie.
err-book-forbidden = Dit boek mag niet gelezen worden: { $path }. Vraag toegang, of geef een ander bestand met --db.
err-book-read-only = Er is niets opgeslagen: het boek is alleen-lezen, { $path }.
err-book-busy = Er is niets opgeslagen: een ander programma houdt het boek bezet, { $path }. Probeer het zo dadelijk opnieuw.
err-book-full = Er is niets opgeslagen: de schijf is vol voor { $path }. Maak plaats en probeer het opnieuw.
err-book-disk = Er is niets opgeslagen: de schijf is vol, beperkt, of antwoordt niet voor { $path }. Maak plaats of kijk na of ze goed aangesloten is, en probeer het opnieuw.
err-book-other = Er is niets opgeslagen: het boek kan niet gebruikt worden, { $path } ({ $reason }).

## Refusals

err-no-such-person = Deze persoon staat niet, of niet meer, in het boek. Zoek op naam.
err-no-such-session = Deze bijeenkomst staat niet, of niet meer, in het boek. “ronde sessions” toont ze allemaal.
err-no-such-cycle = Deze cyclus staat niet, of niet meer, in het boek. “ronde cycles” toont ze allemaal.
err-no-such-step = Deze stap staat niet in het logboek. “ronde journal” toont ze allemaal.
err-no-such-payment = Deze betaling staat niet, of niet meer, in het boek. “ronde show” toont de betalingen van een persoon.
err-no-such-institution = Deze organisatie staat niet, of niet meer, in de lijst. “ronde institutions” toont ze allemaal.
err-no-such-thing = Wat u zoekt, staat niet meer in het boek.
err-details-name = Er ontbreekt een naam: geef minstens de voornaam of de familienaam.
err-details-email = Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.be, of laat het leeg.
err-details-phone = Dit is geen telefoonnummer: het heeft minstens zes cijfers en geen letters. Verbeter het, of laat het leeg.
err-details-language = Deze taal is niet voorzien: kies fr, nl of en, of laat leeg.
err-not-applicable = Deze bijeenkomst geldt niet voor deze persoon: ze is geannuleerd, of valt voor de komst in of na het vertrek uit de cyclus.
err-mark-cleared = De aanwezigheid is intussen gewijzigd: ze is gewist. Noteer nog eens om te vervangen.
err-mark-changed = De aanwezigheid is intussen gewijzigd: iemand noteerde “{ $mark }”. Noteer nog eens om te vervangen.
err-changed = Iemand heeft intussen hetzelfde gewijzigd: er is niets opgeslagen. Kijk wat er nu staat en begin opnieuw.
err-already-enrolled = Deze persoon heeft al een plaats in de cyclus, of staat al op de wachtlijst.
err-not-enrolled = Deze persoon zit niet in de cyclus. Schrijf eerst in, of kies een andere cyclus.
err-already-left = Deze persoon heeft de cyclus al verlaten. Maak eerst dat vertrek ongedaan om de datum te wijzigen.
err-leaves-before-joining = Het vertrek kan niet voor de komst in de cyclus vallen. Geef een latere datum.
err-no-sessions = Een cyclus heeft minstens één bijeenkomst nodig.
err-same-day = Twee bijeenkomsten van de cyclus vallen op dezelfde dag. Wijzig een van beide data.
err-year = Dat jaar ligt te ver van het onze. Geef het jaar van de eerste bijeenkomst, bijvoorbeeld 2026.
err-far-day = Die dag ligt te ver van de andere bijeenkomsten van de cyclus. Kijk het jaartal na.
err-held = Deze bijeenkomst heeft al plaatsgevonden: ze kan niet verplaatst of geannuleerd worden. Staan de aanwezigheden er per vergissing, wis ze dan eerst.
err-cancelled = Deze bijeenkomst is geannuleerd. Herstel ze eerst: ronde session restore.
err-already-cancelled = Deze bijeenkomst is al geannuleerd. Herstel ze eerst om de reden te wijzigen.
err-not-cancelled = Deze bijeenkomst is niet geannuleerd: er valt niets te herstellen.
err-ends-before = Een bijeenkomst moet eindigen na haar begin.
err-no-places = Een cyclus heeft minstens één plaats nodig.
err-no-names = Deze cyclus houdt geen namen bij: niemand schrijft zich in. Noteer het aantal aanwezigen, of kies een andere cyclus.
err-free = Deze cyclus is gratis: niemand is er iets verschuldigd. Kies voor bijdragen een andere cyclus of een andere formule.
err-name-taken = “{ $name }” is al de naam van een andere cyclus. Kies een andere naam.
err-no-name = De cyclus heeft een naam nodig.
err-institution-name = De organisatie heeft een naam nodig.
err-institution-taken = Deze organisatie staat al in de lijst: { $other }. Open haar fiche, of kies een andere naam.
err-amount-not-positive = Het bedrag moet groter zijn dan nul.
err-sum-too-large = Dit bedrag is te groot voor het boek.
err-refund-too-large = Er kan niet meer terugbetaald worden dan er betaald is: { $paid }.
err-more-than-payment = De delen moeten binnen de betaling van { $amount } vallen en in dezelfde richting gaan.
err-not-euro = Deze beweging is niet in euro: voer de betaling zelf in, in euro, en negeer daarna de beweging.
err-reduction-too-large = De korting kan niet groter zijn dan de prijs: { $price }.
err-no-reason = Deze beslissing heeft een reden nodig, hoe kort ook.
err-reference-taken = Deze gestructureerde mededeling is al van iemand anders.
err-has-reference = De gestructureerde mededeling { $reference } is hier al gegeven en verandert niet meer.
err-no-payer = Een gestructureerde mededeling voor een werkgever heeft zijn naam nodig.
err-waits = Deze persoon staat op de wachtlijst en is niets verschuldigd. Geef eerst een plaats.
err-person-twice = Een persoon wordt tweemaal genoemd. Tel de delen samen.
err-share-returned = Er is al geld teruggegeven aan een van deze personen: het deel kan niet kleiner worden dan wat is teruggegeven.
err-reduction-in-the-way = De vermindering van { $reduction } is groter dan deze prijs. Verklein eerst de vermindering, of geef een prijs van minstens { $reduction }.
err-at-line = Regel { $line }: { $why }
err-setting-keep-days = De bewaartermijn is een aantal dagen, van 0 tot 3660.
err-setting-animators = Wie begeleidt, schrijft u bij naam, met komma’s ertussen.
err-setting-beneficiary = De naam van de begunstigde past op één regel van hoogstens 70 tekens.
err-setting-iban = Dit is geen IBAN: kijk elk cijfer na. Men schrijft hem als BE68 5390 0754 7034.
err-setting-bic = Dit is geen BIC: hij heeft 8 of 11 tekens, zoals GKCCBEBB. U mag hem leeg laten.
err-setting-qr-reference = De mededeling komt in de vrije tekst (text) of als gestructureerde referentie (structured).
err-nothing-to-undo = Er is niets om ongedaan te maken.
err-nothing-to-redo = Er is niets om opnieuw te doen.
err-already-undone = Deze stap is al ongedaan gemaakt. Het logboek toont wat nog kan.
err-later-step = Een latere stap steunt op deze. Maak die eerst ongedaan: { $step }, { $deed }.
err-later-unknown = Een latere stap steunt op deze. Maak eerst via het logboek ongedaan wat erop volgde.

## A day for a session: warnings

err-clash-holiday = Let op: { $date } is een feestdag ({ $holiday }).
err-clash-school = Let op: { $date } valt in de schoolvakantie ({ $holiday }).
err-clash-same-day = Let op: op { $date } is er nog een bijeenkomst van de cyclus.
err-clash-past = Let op: { $date } is al voorbij.
err-kept-absences = { $count ->
        [one] Eén aangekondigde afwezigheid voor de vorige dag blijft genoteerd: kijk ze na.
       *[other] { $count } aangekondigde afwezigheden voor de vorige dag blijven genoteerd: kijk ze na.
    }

## Lists of people

err-list-empty = Dit bestand is leeg. Bewaar de lijst eerst in uw rekenblad, als CSV.
err-list-too-large = Dit bestand is te groot voor een lijst: het maximum is { $most } MB.
err-list-rows = Regel { $line }: de lijst is langer dan { $most } regels. Splits ze in meer bestanden.
err-list-columns = Regel { $line }: er zijn meer dan { $most } kolommen. Is dit wel een lijst?
err-list-binary = Dit bestand is geen tekst. Kies een lijst die als CSV bewaard is.
err-list-spreadsheet = Dit is een werkmap van Excel of Calc. Open ze en bewaar het blad als CSV.
err-list-broken = Regel { $line }: de tekst is beschadigd. Bewaar de lijst opnieuw, als CSV UTF-8.
err-list-quote = Regel { $line }: een aanhalingsteken gaat open en niet dicht. Verbeter deze regel.
err-list-header = Regel { $line }: geen kolomtitel herkend. Zet boven de lijst een regel zoals Voornaam; Naam; E-mail.
err-list-name-column = Regel { $line }: geen kolom voor de namen. Voeg een titel toe zoals Naam of Voornaam.

## Rows of a list that cannot be stored; $cell is what stands there

err-row-name = er ontbreekt een naam
err-row-email = geen e-mailadres: { $cell }
err-row-phone = geen telefoonnummer: { $cell }
err-row-rounded = telefoonnummer afgerond door het rekenblad, de cijfers zijn weg: { $cell }
err-row-uneven = { $cells ->
        [one] { $cells } cel
       *[other] { $cells } cellen
    } onder { $columns ->
        [one] { $columns } titel
       *[other] { $columns } titels
    }: er staat een scheidingsteken te veel

## Rows that are kept, with something to know

err-note-role = functie niet herkend, leeg gelaten: { $cell }
err-note-language = taal niet herkend, leeg gelaten: { $cell }
err-note-reference = gestructureerde mededeling onjuist, leeg gelaten: { $cell }
err-note-consent = toestemming gegeven noch geweigerd noch gedateerd, leeg gelaten: { $cell }
err-note-zero = de nul vooraan is teruggezet: { $cell }
err-double-line = regel { $line }
err-double-merged = Regel { $line }: dezelfde persoon als { $other }, samengebracht in één fiche.
err-double-apart = Regel { $line }: misschien dezelfde persoon als { $other }; beide fiches blijven.

## The configuration

err-config-unreadable = De configuratie kan niet gelezen worden: { $path } ({ $reason }).
err-config-wrong = De configuratie moet verbeterd worden: { $path }, regel { $line } ({ $reason }).
err-config-formula = Deze formule moet verbeterd worden: { $path }, regel { $line }. { $reason }
err-config-questions = Deze lijst met vragen moet verbeterd worden: { $path }, regel { $line }. { $reason }
err-toml = Het bestand is niet leesbaar ({ $reason }).
err-toml-unknown = “{ $key }” is geen sleutel; u kunt { $allowed } schrijven.
err-toml-missing = De sleutel { $key } ontbreekt.
err-formula-id = id: “{ $written }” kan niet; alleen kleine letters zonder accent, cijfers en koppeltekens.
err-formula-no-name = name: er moet een naam zijn, zoals name.nl = "Atelier".
err-formula-no-month = months: er is minstens één maand nodig.
err-formula-month-twice = months: maand { $month } staat er twee keer.
err-formula-month-order = months: maand { $month } staat niet op haar plaats; de maanden volgen elkaar binnen één jaar.
err-formula-weekday = weekday: “{ $written }” is geen dag; schrijf hem in het Engels, zoals monday.
err-formula-policy = on_holiday: “{ $written }” bestaat niet; kies next-week of keep.
err-formula-time = { $key }: “{ $written }” is geen uur; schrijf het zoals 13:30.
err-formula-ends = ends: het einde moet na het begin komen, dezelfde dag.
err-formula-free = fee_cents: met fees = false betaalt niemand; schrijf 0, of fees = true.
err-formula-names = fees: met names = false is niemand bij naam bekend en kan niemand betalen; schrijf fees = false.
err-formula-gone = De formule “{ $formula }” van deze cyclus bestaat niet meer: zet haar bestand terug bij uw formules, of open een nieuwe cyclus met een andere.
err-question-twice = id: “{ $written }” staat er al; geef deze vraag een ander woord.
err-question-title = title: de vraag “{ $written }” heeft geen titel; schrijf er een, zoals title.nl = "Luisteren".
err-formula-range = { $key }: { $value } kan niet; het moet een getal zijn van { $least } tot { $most }.
err-config-template = Dit sjabloon van een bericht moet verbeterd worden: { $path }. { $reason }
err-template-subject = Regel 1: het onderwerp van het bericht ontbreekt.
err-template-blank = Regel 2: ze moet leeg blijven, tussen het onderwerp en het bericht.
err-template-body = Na het onderwerp en een lege regel ontbreekt het bericht.
err-template-unclosed = Regel { $line }: een accolade is niet gesloten.
err-template-unknown = Regel { $line }: { $written } bestaat niet; u kunt { $allowed } schrijven.
err-keys-command = [keys]: “{ $command }” is geen opdracht met toetsen. De hulp (F1) toont de namen.
err-keys-key = [keys] { $command }: “{ $key }” is geen toets; schrijf ze zoals p, P, Ctrl+f of F1.
err-keys-twice = [keys]: toets { $key } staat zowel voor { $one } als voor { $other }. Geef een van beide een andere toets.

## A file that somebody named

err-file-unnamed = Geef de naam van een bestand.
err-file-missing = Er is geen bestand { $file }.
err-file-forbidden = { $file } mag niet gelezen worden.
err-file-folder = { $file } is geen bestand.
err-file-unreadable = { $file } kan niet gelezen worden: { $why }

## What was typed

err-amount = “{ $typed }” is geen bedrag. Schrijf het zoals 50 of 12,50.
err-amount-too-large = “{ $typed }” is een te groot bedrag.
err-reference = “{ $typed }” is geen gestructureerde mededeling: er zijn twaalf cijfers nodig, waarvan de laatste twee de andere controleren.
err-date = “{ $typed }” is geen datum. Schrijf ze zoals 2/11/2026, 2/11 of “morgen”.
err-erased = De personen van deze cyclus zijn gewist: hij verandert niet meer. Open een andere cyclus.
err-consent-ahead = Een toestemming kan niet van een komende dag zijn.
err-final = Dit kan niet ongedaan worden gemaakt: wissen is definitief, en een herstel maakt u ongedaan met ronde restore.
err-book-network = Het boek { $path } staat op een netwerkschijf ({ $kind }), die het kan beschadigen: er is niets geopend. Zet het op een schijf van de machine en verbind er via SSH mee.
err-book-unproven = De reservekopie van het boek { $path } kon niet worden nagekeken: ze is weggehaald, de oude blijven, en verder is er niets gedaan.
err-book-replaced = Er is niets bewaard: het bestand { $path } werd vervangen of weggehaald terwijl het open was. Start ronde opnieuw.
err-book-itself = { $path } is het boek zelf: kies een van zijn kopieën. ronde restore toont ze.
err-setting-daily-backups = Het aantal kopieën van de laatste dagen gaat van 1 tot 366.
err-setting-weekly-backups = Het aantal weekkopieën gaat van 0 tot 366.
err-setting-monthly-backups = Het aantal maandkopieën gaat van 0 tot 366.
