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

## Settings, steps

deed-configure = Setting changed: { $setting }
deed-undo = Undone: { $deed }
deed-redo = Redone: { $deed }
deed-nothing = Nothing to change, it is there already: { $deed }

## What is gone since, or cannot be asked

deed-no-person = erased person
deed-no-session = erased session
deed-no-cycle = erased cycle
deed-unnamed = another change
