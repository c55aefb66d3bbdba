# Commands, as help, the palette and `--help` name them: what one does, in an order to the program.

## Where keys count

cmd-scope-dashboard = Overzicht
cmd-scope-cycles = Venster Cycli
cmd-scope-attendance = Venster Aanwezigheid
cmd-scope-fees = Venster Bijdragen
cmd-scope-overlay = Vensters en formulieren
cmd-scope-journal = Logboek
cmd-scope-card = Fiche van een persoon
cmd-scope-bank = Bank
cmd-scope-reminders = Lijst van herinneringen
cmd-scope-line = Commandoregel

## Moving

cmd-up = Een regel omhoog
cmd-down = Een regel omlaag
cmd-left = Naar links
cmd-right = Naar rechts
cmd-page-up = Een pagina omhoog
cmd-page-down = Een pagina omlaag
cmd-first = Naar het begin
cmd-last = Naar het einde
cmd-next-pane = Naar het volgende venster
cmd-previous-pane = Naar het vorige venster
cmd-pane-cycles = Naar het venster Cycli
cmd-pane-attendance = Naar het venster Aanwezigheid
cmd-pane-fees = Naar het venster Bijdragen
cmd-jump = Naar een persoon springen met letters van de naam

## Everywhere

cmd-find = Een persoon of organisatie zoeken
cmd-palette = Een opdracht kiezen op naam
cmd-undo = De laatste wijziging ongedaan maken, of die van een stap
cmd-redo = Opnieuw doen wat ongedaan gemaakt is
cmd-journal = Tonen wie wat gewijzigd heeft, en wanneer
cmd-help = De hulp en de toetsen tonen
cmd-copy = Kopiëren wat onder de cursor staat
cmd-hide-names = De namen verbergen of tonen
cmd-new-cycle = Een cyclus met bijeenkomsten aanmaken
cmd-add-person = Een persoon toevoegen
cmd-import-people = Een lijst van personen importeren
cmd-bank = De verrichtingen van de bank behandelen
cmd-suspend = Ronde pauzeren en terug naar de terminal
cmd-repaint = Het scherm opnieuw tekenen
cmd-quit = Ronde afsluiten

## Cycles

cmd-open-cycle = De cyclus of bijeenkomst openen

## Attendance

cmd-mark-present = Aanwezig noteren
cmd-mark-late = Te laat noteren
cmd-mark-excused = Verontschuldigd noteren
cmd-mark-absent = Afwezig noteren
cmd-mark-clear = De aanwezigheid wissen
cmd-mark-rest = Al wie nog niet genoteerd is, aanwezig noteren
cmd-more-guests = Een gast meer tellen
cmd-fewer-guests = Een gast minder tellen
cmd-show = De fiche van een persoon tonen
cmd-enrol = Een persoon inschrijven in de cyclus
cmd-leave = Het vertrek van een persoon noteren

## Fees

cmd-pay = Een betaling noteren
cmd-waive = Een persoon vrijstellen of de bijdrage verlagen
cmd-refund = Een terugbetaling noteren
cmd-show-payer = De fiche van de persoon op deze regel tonen
cmd-payer = Zeggen wie voor een persoon betaalt
cmd-price = Het tarief van een persoon bepalen
cmd-split = Een betaling over personen verdelen
cmd-allocate = Toewijzen wat van een betaling overblijft
cmd-qr = De QR-code tonen om het saldo te betalen
cmd-remind = Herinneringen schrijven aan wie nog moet betalen

## Above the dashboard

cmd-close = Sluiten, of een stap terug
cmd-confirm = Bevestigen
cmd-next-field = Naar het volgende veld gaan
cmd-previous-field = Naar het vorige veld gaan
cmd-take-back = De gekozen stap ongedaan maken
cmd-edit-person = De fiche van een persoon wijzigen
cmd-copy-card = De fiche kopiëren
cmd-copy-reminder = De gekozen herinnering kopiëren
cmd-write-drafts = De herinneringen als klad van e-mail schrijven

## Bank movements

cmd-bank-save = Opslaan wat beslist is
cmd-bank-accept = Aanvaarden wat voor een verrichting voorgesteld is
cmd-bank-accept-all = Alle zekere verrichtingen aanvaarden
cmd-bank-split = Een verrichting over meerdere personen verdelen
cmd-bank-person = Zoeken van wie een verrichting is
cmd-bank-ignore = Een verrichting die niemand aangaat terzijde leggen
cmd-bank-same = Zeggen dat het boek deze verrichting al heeft
cmd-bank-later = Later beslissen
cmd-bank-open = Een rekeninguittreksel importeren

## Only on the command line

cmd-demo = Ronde uitproberen met verzonnen gegevens
cmd-next = De volgende bijeenkomst tonen
cmd-sessions = De bijeenkomsten van een cyclus tonen
cmd-cycles = De cycli tonen
cmd-attendance = De aanwezigheid in een cyclus tonen
cmd-mark = Een aanwezigheid noteren, of alle overige
cmd-due = Tonen wie betaald heeft en wie nog moet betalen
cmd-check = Nagaan of het boek gaaf is
cmd-info = Tonen waar de bestanden staan, de versies en de terminal
cmd-config = De instellingen tonen of wijzigen
cmd-completions = De woordaanvulling voor een shell schrijven
cmd-man = De handleidingspagina schrijven

## The year of a group

cmd-scope-hosts = Voorstel van gastheren
cmd-scope-messages = Berichten
cmd-scope-questions = Vragen van een bijeenkomst
cmd-scope-directory = Lijst van organisaties
cmd-scope-season = Volgend seizoen
cmd-institutions = De lijst van organisaties tonen
cmd-alerts = Tonen wat aandacht vraagt
cmd-move-session = Een bijeenkomst verplaatsen
cmd-cancel-session = Een bijeenkomst annuleren, met de reden
cmd-restore-session = Een geannuleerde bijeenkomst herstellen
cmd-add-session = Een bijeenkomst aan de cyclus toevoegen
cmd-host = Kiezen wie een bijeenkomst ontvangt
cmd-propose-hosts = Gastheren voorstellen voor de hele cyclus
cmd-hold-elsewhere = Een bijeenkomst op een andere plaats houden
cmd-questions = De vragen van een bijeenkomst noteren
cmd-message = Een bericht aan de deelnemers voorbereiden
cmd-calendar = De bijeenkomsten in een kalenderbestand schrijven
cmd-next-season = Het volgende seizoen van deze groep voorbereiden
cmd-announce = Een aangekondigde afwezigheid noteren
cmd-count = Het aantal aanwezigen zonder naam noteren
cmd-host-accept = De voorgestelde gastheer aanvaarden
cmd-hosts-accept = Alle voorgestelde gastheren aanvaarden
cmd-hosts-swap = De gastheren van twee bijeenkomsten ruilen
cmd-host-lock = De gastheer vastzetten of loslaten
cmd-host-choose = Een andere organisatie kiezen
cmd-host-later = De bijeenkomst zonder gastheer laten
cmd-message-kind = Een ander soort bericht kiezen
cmd-message-together = Eén bericht per persoon, of één voor iedereen
cmd-copy-addresses = De e-mailadressen kopiëren
cmd-copy-message = Het bericht kopiëren
cmd-write-messages = De berichten als klad van e-mail schrijven
cmd-work-on = De vraag als behandeld noteren, of niet
cmd-own-question = Een vraag in uw eigen woorden toevoegen
cmd-note-session = Een korte notitie bij de bijeenkomst schrijven
cmd-open-institution = De fiche van een organisatie tonen
cmd-filter-directory = Zoeken op naam of sector
cmd-add-institution = Een organisatie toevoegen
cmd-edit-institution = Een organisatie wijzigen
cmd-team-step = De stap van een team noteren
cmd-directory-counts = Tellen per stap en per sector
cmd-copy-institution = Naam en adres kopiëren
cmd-import-institutions = Een lijst van organisaties importeren
cmd-write-directory = De lijst in een CSV-bestand schrijven
cmd-season-toggle = Een persoon opnieuw inschrijven, of niet
cmd-season-enrol = De gekozen personen inschrijven
cmd-asked-questions = Tonen welke vragen behandeld zijn en welke nog niet
cmd-privacy = Tonen wat het boek over wie bewaart, en tot wanneer
cmd-erase-cycle = De personen van een afgelopen cyclus wissen
cmd-consent = De toestemming van een persoon noteren
cmd-export-person = Alles schrijven wat het boek over een persoon weet
cmd-erase-person = Een persoon wissen die daarom vraagt
cmd-backup = Een nagekeken reservekopie maken
cmd-restore = Het boek herstellen uit een reservekopie
cmd-export = Het hele boek in een JSON-bestand schrijven
cmd-import = Het hele boek uit een JSON-bestand overnemen
cmd-share = Het boek delen met een groep van deze machine
