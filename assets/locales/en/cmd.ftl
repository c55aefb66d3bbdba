# Commands, as help, the palette and `--help` name them: what one does, in an order to the program.

## Where keys count

cmd-scope-dashboard = Dashboard
cmd-scope-cycles = Cycles pane
cmd-scope-attendance = Attendance pane
cmd-scope-fees = Fees pane
cmd-scope-overlay = Windows and forms
cmd-scope-journal = Journal
cmd-scope-card = A person’s card
cmd-scope-bank = Bank
cmd-scope-reminders = List of reminders
cmd-scope-line = Command line

## Moving

cmd-up = Move one line up
cmd-down = Move one line down
cmd-left = Move left
cmd-right = Move right
cmd-page-up = Move one page up
cmd-page-down = Move one page down
cmd-first = Move to the beginning
cmd-last = Move to the end
cmd-next-pane = Go to the next pane
cmd-previous-pane = Go back to the previous pane
cmd-pane-cycles = Go to the Cycles pane
cmd-pane-attendance = Go to the Attendance pane
cmd-pane-fees = Go to the Fees pane
cmd-jump = Jump to a person by letters of the name

## Everywhere

cmd-find = Search for a person or an institution
cmd-palette = Choose a command by its name
cmd-undo = Undo the last change, or that of a step
cmd-redo = Redo what was just undone
cmd-journal = Show who changed what, and when
cmd-help = Show the help and the keys
cmd-copy = Copy what is under the cursor
cmd-hide-names = Hide or show the names
cmd-new-cycle = Create a cycle and its sessions
cmd-add-person = Add a person
cmd-import-people = Import a list of people
cmd-bank = Deal with bank movements
cmd-suspend = Suspend ronde and return to the terminal
cmd-repaint = Repaint the screen
cmd-quit = Quit ronde

## Cycles

cmd-open-cycle = Open the cycle or session

## Attendance

cmd-mark-present = Mark as present
cmd-mark-late = Mark as late
cmd-mark-excused = Mark as excused
cmd-mark-absent = Mark as absent
cmd-mark-clear = Clear the mark
cmd-mark-rest = Mark the rest as present
cmd-more-guests = Count one more guest
cmd-fewer-guests = Count one guest fewer
cmd-show = Show a person’s card
cmd-enrol = Enrol a person in the cycle
cmd-leave = Note that a person leaves the cycle

## Fees

cmd-pay = Record a payment
cmd-waive = Waive or reduce a person’s fee
cmd-refund = Record a refund
cmd-show-payer = Show the card of the person on this line
cmd-payer = Say who pays for a person
cmd-price = Set what a person’s place costs
cmd-split = Split one payment over several people
cmd-allocate = Allocate what is left of a payment
cmd-qr = Show the QR code to pay the balance
cmd-remind = Write reminders to those who still have to pay

## Above the dashboard

cmd-close = Close, or go one step back
cmd-confirm = Confirm
cmd-next-field = Go to the next field
cmd-previous-field = Go to the previous field
cmd-take-back = Undo the chosen step
cmd-edit-person = Edit a person’s details
cmd-copy-card = Copy the card
cmd-copy-reminder = Copy the chosen reminder
cmd-write-drafts = Write the reminders as e-mail drafts

## Bank movements

cmd-bank-save = Save what is decided
cmd-bank-accept = Accept what is proposed for a movement
cmd-bank-accept-all = Accept every sure movement
cmd-bank-split = Split a movement over several people
cmd-bank-person = Search whose a movement is
cmd-bank-ignore = Set aside a movement that concerns nobody
cmd-bank-same = Say that the book has this movement already
cmd-bank-later = Decide later
cmd-bank-open = Import a bank statement

## Only on the command line

cmd-demo = Try ronde with invented data
cmd-next = Show the next session
cmd-sessions = Show the sessions of a cycle
cmd-cycles = Show the cycles
cmd-attendance = Show the attendance of a cycle
cmd-mark = Mark one person, or all the rest
cmd-due = Show who has paid and who still has to
cmd-check = Check that the book is whole
cmd-info = Show where the files are, versions and the terminal
cmd-config = Show or change the settings
cmd-completions = Write the completions for a shell
cmd-man = Write the manual page

## The year of a group

cmd-scope-hosts = Proposal of hosts
cmd-scope-messages = Messages
cmd-scope-questions = Questions of a session
cmd-scope-directory = Directory of institutions
cmd-scope-season = Next season
cmd-institutions = Show the directory of institutions
cmd-alerts = Show what needs attention
cmd-move-session = Move a session
cmd-cancel-session = Cancel a session, with the reason
cmd-restore-session = Restore a cancelled session
cmd-add-session = Add a session to the cycle
cmd-host = Choose who hosts a session
cmd-propose-hosts = Propose hosts for the whole cycle
cmd-hold-elsewhere = Hold a session in another place
cmd-questions = Note the questions a session worked on
cmd-message = Prepare a message to the participants
cmd-calendar = Write the sessions to a calendar file
cmd-next-season = Prepare the next season of this group
cmd-announce = Note an announced absence
cmd-count = Write how many came without a name
cmd-host-accept = Accept the host proposed
cmd-hosts-accept = Accept all hosts proposed
cmd-hosts-swap = Swap the hosts of two sessions
cmd-host-lock = Lock or unlock the host of a session
cmd-host-choose = Choose another institution
cmd-host-later = Leave the session without a host
cmd-message-kind = Turn to another kind of message
cmd-message-together = One message a person, or one for everybody
cmd-copy-addresses = Copy the e-mail addresses
cmd-copy-message = Copy the message
cmd-write-messages = Write the messages as e-mail drafts
cmd-work-on = Note the question as worked on, or not
cmd-own-question = Add a question in your own words
cmd-note-session = Write a short note on the session
cmd-open-institution = Show an institution
cmd-filter-directory = Search by name or sector
cmd-add-institution = Add an institution
cmd-edit-institution = Edit an institution
cmd-team-step = Note the step of a team
cmd-directory-counts = Count by step and by sector
cmd-copy-institution = Copy the name and the address
cmd-import-institutions = Import a list of institutions
cmd-write-directory = Write the directory to a CSV file
cmd-season-toggle = Take a person again, or not
cmd-season-enrol = Enrol the people chosen
cmd-asked-questions = Show the questions worked on, and those not yet
cmd-privacy = Show what the book keeps on whom, and until when
cmd-erase-cycle = Erase the people of a cycle that is over
cmd-consent = Note somebody’s consent
cmd-export-person = Write everything the book knows about somebody
cmd-erase-person = Erase somebody who asks for it
cmd-backup = Make a backup, and prove it
cmd-restore = Restore the book from a backup
cmd-export = Write the whole book into a JSON file
cmd-import = Take the whole book from a JSON file
cmd-share = Share the book with a group of this machine
