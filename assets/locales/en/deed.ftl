# What was done, in short and in the past: for the status line and the journal.

## People

deed-add-person = New person: { $person }
deed-edit-person = Details changed: { $person }
deed-import-people = List imported: { $figures }
deed-import-added = { $count ->
        [one] { $count } person added
       *[other] { $count } people added
    }
deed-import-updated = { $count } updated
deed-import-unchanged = { $count } unchanged
deed-import-enrolled = { $count } enrolled
deed-import-waiting = { $count } on the waiting list
deed-import-nobody = nobody

## Cycles

deed-add-cycle = New cycle: { $cycle }
deed-enrol = Enrolled: { $person }, { $cycle }
deed-wait = On the waiting list: { $person }, { $cycle }
deed-leave = Left: { $person }, last day { $on }, { $cycle }

## Presence; $mark is a word for presence in small letters

deed-mark = { $mark }, { $session }: { $person }
deed-clear = { $person }: mark cleared, { $session }
deed-mark-rest = { $changed } marked, { $kept } kept: { $mark }, { $session }
deed-count = { $count ->
        [0] Nobody came
        [one] { $count } person came
       *[other] { $count } people came
    }, { $session }
deed-guests = { $count ->
        [0] No guests
        [one] { $count } guest
       *[other] { $count } guests
    }, { $session }

## Fees

deed-pay = Payment of { $amount }: { $person }
deed-refund = Refund of { $amount }: { $person }
deed-waive = Waiver of { $amount }: { $person }
deed-reduce = Reduction of { $amount }: { $person }
deed-unwaive = Reduction withdrawn: { $person }
deed-set-payer = Payer: { $payer } for { $person }
deed-clear-payer = Pays in person: { $person }
deed-set-price = Price from { $was } to { $price }: { $person }
deed-pay-split = Payment of { $amount } for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
deed-reallocate = Payment split over { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
deed-rest = { $deed }, { $rest } left to allocate

## Bank

deed-bank = Bank: { $figures } ({ $amount })
deed-bank-kept = Bank: { $figures }
deed-bank-added = { $count ->
        [one] { $count } added
       *[other] { $count } added
    }
deed-bank-settled = { $count ->
        [one] { $count } allocated
       *[other] { $count } allocated
    }
deed-bank-ignored = { $count ->
        [one] { $count } set aside
       *[other] { $count } set aside
    }
deed-bank-reopened = { $count ->
        [one] { $count } payment due again
       *[other] { $count } payments due again
    }
deed-bank-nothing = nothing new

## Settings, steps

deed-configure = Setting changed: { $setting }
deed-undo = Undone: { $deed }
deed-redo = Redone: { $deed }
deed-nothing = Nothing to change, it is there already: { $deed }

## What is gone since, or cannot be asked

deed-no-person = removed person
deed-no-session = erased session
deed-no-cycle = erased cycle
deed-no-institution = erased institution
deed-unnamed = another change

## The year of a group

deed-move-session = Session moved: { $from } → { $to }
deed-cancel-session = Session cancelled: { $session }
deed-restore-session = Session restored: { $session }
deed-hold-elsewhere = Another place for the session: { $session }
deed-hold-at-host = At the host’s again: { $session }
deed-add-session = New session: { $session }
deed-set-host = Host, { $session }: { $host }
deed-clear-host = No host any more: { $session }
deed-set-hosts = { $count ->
        [one] { $count } host set
       *[other] { $count } hosts set
    }
deed-announce = Announced absence, { $session }: { $person }
deed-work-on = { $count ->
        [0] No question
        [one] { $count } question
       *[other] { $count } questions
    }, { $session }
deed-note-session = Note of the session: { $session }
deed-add-institution = New institution: { $institution }
deed-edit-institution = Institution changed: { $institution }
deed-set-team-step = { $step }, { $on }: { $institution }
deed-clear-team-step = Step taken back, { $step }: { $institution }
deed-import-institutions = Institutions imported: { $figures }
deed-enrol-again = Enrolled again, { $cycle }: { $figures }
deed-institutions-added = { $count } added
deed-institutions-none = none
deed-consent = Consent noted, { $cycle }: { $person }
deed-clear-consent = Consent withdrawn, { $cycle }: { $person }
deed-erase-person = One person erased
deed-restore-of = Book restored, as on { $day }
deed-restore-empty = Book restored from an empty copy
deed-erase-cycle = { $count ->
    [one] One person erased, { $cycle }
   *[other] { $count } people erased, { $cycle }
}
