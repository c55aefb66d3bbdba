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
