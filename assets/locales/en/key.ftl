# The hint line: one short word a command, beside its key.

## Everywhere

key-next-pane = pane
key-jump = jump
key-find = find
key-palette = commands
key-undo = undo
key-redo = redo
key-journal = journal
key-help = help
key-copy = copy
key-hide-names = hide names
key-new-cycle = new cycle
key-add-person = add person
key-import-people = import
key-bank = bank
key-quit = quit

## Cycles

key-open-cycle = open

## Attendance: things that have no gender

key-mark-present = present
key-mark-late = late
key-mark-excused = excused
key-mark-absent = absent
key-mark-clear = clear
key-mark-rest = rest present
key-more-guests = guest +
key-fewer-guests = guest −
key-show = card
key-enrol = enrol
key-leave = leave

## Fees

key-pay = pay
key-waive = waive
key-refund = refund
key-show-payer = card
key-payer = payer
key-price = price
key-split = split
key-allocate = allocate
key-qr = QR code
key-remind = reminders

## Above the dashboard

key-close = close
key-confirm = confirm
key-next-field = field
key-previous-field = back
key-take-back = undo
key-edit-person = edit
key-copy-card = copy

## Bank movements

key-bank-save = save
key-bank-accept = accept
key-bank-accept-all = all sure
key-bank-split = split
key-bank-person = person
key-bank-ignore = set aside
key-bank-same = same
key-bank-later = later
key-bank-open = open
key-copy-reminder = copy
key-write-drafts = drafts

## The year of a group

key-institutions = directory
key-alerts = alerts
key-move-session = move
key-cancel-session = cancel
key-restore-session = restore
key-add-session = one more
key-host = host
key-propose-hosts = propose
key-hold-elsewhere = place
key-questions = questions
key-message = message
key-calendar = calendar
key-next-season = next season
key-privacy = privacy
key-announce = announce
key-count = count
key-host-accept = accept
key-hosts-accept = accept all
key-hosts-swap = swap
key-host-lock = lock
key-host-choose = other
key-host-later = later
key-message-kind = kind
key-message-together = together
key-copy-addresses = addresses
key-copy-message = copy
key-write-messages = drafts
key-work-on = worked on
key-own-question = add
key-note-session = note
key-open-institution = open
key-filter-directory = search
key-add-institution = add
key-edit-institution = edit
key-team-step = step
key-directory-counts = counts
key-copy-institution = copy
key-import-institutions = import
key-write-directory = write
key-season-toggle = choose
key-season-enrol = enrol
key-erase-cycle = erase
key-consent = consent
key-export-person = export
key-erase-person = erase
