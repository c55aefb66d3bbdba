# What was done, in short and in the past: for the status line and the journal.

## People

deed-add-person = Nieuwe persoon: { $person }
deed-edit-person = Fiche gewijzigd: { $person }
deed-import-people = Lijst geïmporteerd: { $figures }
deed-import-added = { $count ->
        [one] { $count } persoon toegevoegd
       *[other] { $count } personen toegevoegd
    }
deed-import-updated = { $count } bijgewerkt
deed-import-unchanged = { $count } ongewijzigd
deed-import-enrolled = { $count } ingeschreven
deed-import-waiting = { $count } op de wachtlijst
deed-import-nobody = niemand

## Cycles

deed-add-cycle = Nieuwe cyclus: { $cycle }
deed-enrol = Inschrijving: { $person }, { $cycle }
deed-wait = Op de wachtlijst: { $person }, { $cycle }
deed-leave = Vertrek: { $person }, laatste dag { $on }, { $cycle }

## Presence; $mark is a word for presence in small letters

deed-mark = { $mark }, { $session }: { $person }
deed-clear = { $person }: aanwezigheid gewist, { $session }
deed-mark-rest = { $changed } genoteerd, { $kept } behouden: { $mark }, { $session }
deed-count = { $count ->
        [0] Niemand aanwezig
       *[other] { $count } aanwezig
    }, { $session }
deed-guests = { $count ->
        [0] Geen gasten
        [one] { $count } gast
       *[other] { $count } gasten
    }, { $session }

## Fees

deed-pay = Betaling van { $amount }: { $person }
deed-refund = Terugbetaling van { $amount }: { $person }
deed-waive = Vrijstelling van { $amount }: { $person }
deed-reduce = Korting van { $amount }: { $person }
deed-unwaive = Korting ingetrokken: { $person }
deed-set-payer = Betaler: { $payer } voor { $person }
deed-clear-payer = Betaalt zelf: { $person }
deed-set-price = Prijs van { $was } naar { $price }: { $person }
deed-pay-split = Betaling van { $amount } voor { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }
deed-reallocate = Betaling verdeeld over { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }
deed-rest = { $deed }, nog { $rest } toe te wijzen

## Bank

deed-bank = Bank: { $figures } ({ $amount })
deed-bank-kept = Bank: { $figures }
deed-bank-added = { $count ->
        [one] { $count } toegevoegd
       *[other] { $count } toegevoegd
    }
deed-bank-settled = { $count ->
        [one] { $count } toegewezen
       *[other] { $count } toegewezen
    }
deed-bank-ignored = { $count ->
        [one] { $count } terzijde gelegd
       *[other] { $count } terzijde gelegd
    }
deed-bank-reopened = { $count ->
        [one] { $count } betaling opnieuw verschuldigd
       *[other] { $count } betalingen opnieuw verschuldigd
    }
deed-bank-nothing = niets nieuws

## Settings, steps

deed-configure = Instelling gewijzigd: { $setting }
deed-undo = Ongedaan gemaakt: { $deed }
deed-redo = Opnieuw gedaan: { $deed }
deed-nothing = Niets te wijzigen, het staat er al: { $deed }

## What is gone since, or cannot be asked

deed-no-person = verwijderde persoon
deed-no-session = gewiste bijeenkomst
deed-no-cycle = gewiste cyclus
deed-no-institution = gewiste organisatie
deed-unnamed = een andere wijziging

## The year of a group

deed-move-session = Bijeenkomst verplaatst: { $from } → { $to }
deed-cancel-session = Bijeenkomst geannuleerd: { $session }
deed-restore-session = Bijeenkomst hersteld: { $session }
deed-hold-elsewhere = Andere plaats voor de bijeenkomst: { $session }
deed-hold-at-host = Opnieuw bij de gastheer: { $session }
deed-add-session = Nieuwe bijeenkomst: { $session }
deed-set-host = Gastheer, { $session }: { $host }
deed-clear-host = Geen gastheer meer: { $session }
deed-set-hosts = { $count ->
        [one] { $count } gastheer vastgelegd
       *[other] { $count } gastheren vastgelegd
    }
deed-announce = Aangekondigde afwezigheid, { $session }: { $person }
deed-work-on = { $count ->
        [0] Geen vragen
        [one] { $count } vraag
       *[other] { $count } vragen
    }, { $session }
deed-note-session = Notitie bij de bijeenkomst: { $session }
deed-add-institution = Nieuwe organisatie: { $institution }
deed-edit-institution = Organisatie gewijzigd: { $institution }
deed-set-team-step = { $step }, { $on }: { $institution }
deed-clear-team-step = Stap verwijderd, { $step }: { $institution }
deed-import-institutions = Organisaties geïmporteerd: { $figures }
deed-enrol-again = Opnieuw ingeschreven, { $cycle }: { $figures }
deed-institutions-added = { $count } toegevoegd
deed-institutions-none = geen
deed-consent = Toestemming genoteerd, { $cycle }: { $person }
deed-clear-consent = Toestemming ingetrokken, { $cycle }: { $person }
deed-erase-person = Eén persoon gewist
deed-restore-of = Boek hersteld, zoals op { $day }
deed-restore-empty = Boek hersteld uit een lege kopie
deed-erase-cycle = { $count ->
    [one] Eén persoon gewist, { $cycle }
   *[other] { $count } personen gewist, { $cycle }
}
