# The command line: what each argument is, and the words of commands in each language.
# The English word is understood in every language too.

## Arguments

cli-arg-text = What you are looking for: a name or part of it, an e-mail address, a telephone number
cli-arg-person = A person: the number, or a text that fits one person only
cli-arg-step = The number of a step in the journal; without it, the last one
cli-arg-limit = How many steps to show
cli-arg-formula = The formula of the cycle, for instance pairs-aidants or reseau
cli-arg-year = The year of the first session
cli-arg-on-holiday = What becomes of a session on a legal holiday: next-week, a week later; keep, on its date
cli-arg-name = The name of the cycle
cli-arg-fee = The fee for the whole cycle, in euro
cli-arg-capacity = How many places there are before the waiting list begins
cli-arg-starts = When sessions begin, for instance 13:30
cli-arg-ends = When sessions end, for instance 16:30
cli-arg-animator = The name of somebody who animates; repeat it for each
cli-arg-dry-run = Show what would be done, and save nothing
cli-arg-given = The given name
cli-arg-family = The family name
cli-arg-role = The role of the person
cli-arg-institution = The institution or employer
cli-arg-email = The e-mail address
cli-arg-phone = The telephone number
cli-arg-language = The language of the person
cli-arg-enrol = Enrol in the cycle as well
cli-arg-cycle = A cycle, by number or name; without it, the current one
cli-arg-file = The list: a CSV file, as Excel or a form gives it
cli-arg-on = The date, for instance 2/11/2026; without it, today
cli-arg-reference = A structured communication issued elsewhere
cli-arg-amount = The amount in euro, for instance 50 or 12.50
cli-arg-method = How the money came: bank transfer, cash, card, other
cli-arg-reason = The reason for the decision; it is erased after the cycle
cli-arg-by = What the decision takes off, in euro; without it, everything
cli-arg-into = Write the invented data into this new file, and stop there
cli-arg-session = A session: its number, its date, or today, next, last
cli-arg-mark = The mark to set; clear takes it away
cli-arg-rest = The mark for everybody who has none yet
cli-arg-guests = The number of guests
cli-arg-setting = The name of a setting; without it, all are shown
cli-arg-value = The new value; an empty text goes back to the default
cli-arg-shell = The shell: bash, zsh, fish, elvish or powershell

## Options of every command

cli-arg-db = The file of the book
cli-arg-lang = The language of ronde
cli-arg-today = Take this day for today
cli-arg-json = Answer in JSON, for a program
cli-arg-color = When to use colours
cli-arg-quiet = Say nothing but the answer
cli-arg-read-only = Open the book read-only

## Words of commands: small letters without accents, and hyphens

cli-word-find = find
cli-word-show = show
cli-word-undo = undo
cli-word-redo = redo
cli-word-journal = journal
cli-word-cycle = cycle
cli-word-new = new
cli-word-person = person
cli-word-add = add
cli-word-edit = edit
cli-word-import = import
cli-word-enrol = enrol
cli-word-leave = leave
cli-word-pay = pay
cli-word-refund = refund
cli-word-waive = waive
cli-word-demo = demo
cli-word-next = next
cli-word-sessions = sessions
cli-word-cycles = cycles
cli-word-attendance = attendance
cli-word-mark = mark
cli-word-due = due
cli-word-check = check
cli-word-info = info
cli-word-config = config
cli-word-completions = completions
cli-word-man = man
