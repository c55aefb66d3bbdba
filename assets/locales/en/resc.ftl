# Check, rescue, whole copy, encryption, sharing.

## ronde check
resc-check-fine = The book is in order: { $path }
resc-check-things = { $count ->
     [one] The book is not in order, one thing to look at: { $path }
    *[other] The book is not in order, { $count } things to look at: { $path }
    }
resc-rule-amount = An amount is larger than a book can hold (payments { $numbers }). The file was changed outside the program: put a sound copy back with ronde restore.
resc-rule-parts = { $count ->
     [one] The parts of a payment are more than it is, or go the other way (payment { $numbers }). Split it anew with ronde allocate.
    *[other] The parts of { $count } payments are more than they are, or go the other way (payments { $numbers }). Split them anew with ronde allocate.
    }
resc-rule-unallocated = { $count ->
     [one] A payment of one person is not all allocated to them (payment { $numbers }). Allocate it with ronde allocate.
    *[other] { $count } payments of one person are not all allocated to them (payments { $numbers }). Allocate them with ronde allocate.
    }
resc-rule-returned = { $count ->
     [one] One person was returned more than they paid (person { $numbers }). Look at their card with ronde show, and undo the refund with ronde undo.
    *[other] { $count } people were returned more than they paid (people { $numbers }). Look at their cards with ronde show, and undo the refunds with ronde undo.
    }
resc-rule-mark-outside = { $count ->
     [one] One person has marks in a cycle in which they were not yet, or never (person { $numbers }). Enrol them with ronde enrol, or put a sound copy back with ronde restore.
    *[other] { $count } people have marks in a cycle in which they were not yet, or never (people { $numbers }). Enrol them with ronde enrol, or put a sound copy back with ronde restore.
    }
resc-rule-erased = People are still enrolled in a cycle that was erased (cycles { $numbers }). Put a sound copy back with ronde restore: what was erased will be again.
resc-rule-mark-later = { $count ->
     [one] For information: one person has marks after their last day (person { $numbers }); they do not count. If the day of leaving is wrong, undo the leaving with ronde undo.
    *[other] For information: { $count } people have marks after their last day (people { $numbers }); they do not count. If the day of leaving is wrong, undo the leaving with ronde undo.
    }
resc-rule-mark-waiting = { $count ->
     [one] For information: one person who waits has marks of an earlier time (person { $numbers }).
    *[other] For information: { $count } people who wait have marks of an earlier time (people { $numbers }).
    }
resc-exposed-others = Every account of the machine can get at { $path }. Close it: { $command }
resc-exposed-group = A group of the machine can get at { $path }, and the book is not shared with it. Close it: { $command }
resc-exposed-others-write = Every account of the machine can replace what is in the folder { $path }. Close it: { $command }
resc-exposed-closed = The group that shares the book cannot use { $path }. Let its owner open it: { $command }
resc-erasing = An erasure is not complete. Close the other terminals and open the book with ronde: it will go on.
resc-sqlite = SQLite { $version } has a fault that version { $least } mends: install a newer ronde.
resc-stray = { $path } is never read: ronde does not know this name. Rename it or take it away.
resc-stray-template = { $path } is never read. A template is called KIND.LANGUAGE.txt, for example { $example }; the kinds are { $kinds }. Rename it or take it away.
resc-newest-backup = { $days ->
     [0] The newest sound copy is of today: { $path }
     [1] The newest sound copy is of yesterday: { $path }
    *[other] The newest sound copy is { $days } days old: { $path }
    }
resc-no-backup = There is no backup yet: ronde backup makes one.

## A damaged book: what it can be restored from. $since is a day
resc-corrupt = This book is damaged: { $path }. Nothing was saved. One copy is sound; to put it back: { $command } (what was noted since { $since } would be lost).
resc-offer = One copy is sound; to put it back: { $command } (what was noted since { $since } would be lost).

## ronde export --all, ronde import --all. $table, $name and $what are names of the file
resc-only-all = Add --all: it is the whole book that is written or taken over. For a list of people there is ronde person import; for one person, ronde privacy export.
resc-exported = The whole book is written to { $file }. This file holds the same personal data as the book, and its keys: keep it as well as the book.
resc-imported = The book { $path } now holds what was in the file.
resc-would-import = This is a try: the file is complete and can be taken over, nothing was saved.
resc-whole-form = { $file } is no complete export of ronde ({ $reason }). Nothing was saved; export it again with ronde export --all.
resc-whole-foreign = { $file } is no export of ronde. Nothing was saved; give a file that ronde export --all wrote.
resc-whole-newer = { $file } comes from a newer version of ronde (format { $written }, here { $known }). Nothing was saved; update ronde.
resc-whole-unknown = { $file } has “{ $name }”, which a book of this version has not, or has it twice. Nothing was saved.
resc-whole-missing = { $file } lacks “{ $name }”: the file is not complete. Nothing was saved.
resc-whole-length = In { $file }, row { $row } of { $table } has not one value a column. Nothing was saved.
resc-whole-value = In { $file }, row { $row } of { $table } has a value that does not fit into “{ $what }”. Nothing was saved.
resc-whole-row = In { $file }, row { $row } of { $table } is against the rules of the book ({ $what }). Nothing was saved.
resc-whole-dangling = In { $file }, rows of “{ $name }” refer to what is not there. Nothing was saved.

## Encrypted copies. $file is the copy or the file of keys
resc-seal-needs-file = Name the file or the folder of the encrypted copy: it is made to leave this machine. For example: ronde backup /media/stick/book.age --encrypt
resc-seal-both = Choose: --encrypt asks for a passphrase, --recipient encrypts for a key. Both together do not go into one age file.
resc-new-passphrase = Passphrase for this copy:
resc-passphrase-again = Once more:
resc-passphrase = Passphrase of the copy:
resc-passphrase-short = The passphrase is too short: at least { $least } characters, better a few words chosen at random. Nothing was written.
resc-passphrase-differs = The two phrases are not the same. Nothing was written; start again.
resc-passphrase-none = Broken off: no passphrase, nothing was done.
resc-passphrase-bytes = What was typed is no text, or is too long. Nothing was done.
resc-no-terminal = A passphrase is typed at a terminal, and there is none here. Without a terminal: ronde backup FILE --recipient age1…, and to restore: --identity FILE.
resc-age-none = { $file } is not encrypted with age: restore it without --identity.
resc-age-header = { $file } is a damaged age file or one of another kind. Nothing was changed; try age -d, or another copy.
resc-age-wants-passphrase = { $file } opens with a passphrase, not with a key: restore it without --identity.
resc-age-wants-key = { $file } opens with an age key: add --identity FILE, the file of the secret key.
resc-age-wrong = This is not the right passphrase, or not the right key, for { $file }. Nothing was changed; try again.
resc-age-damaged = { $file } opens, but it is damaged or cut off. Nothing was changed; take another copy.
resc-age-too-hard = To open { $file } would take more memory than any program asks for: this file is suspect. Nothing was changed.
resc-age-cannot-seal = { $file } could not be encrypted. Nothing was written; try again.
resc-key-none = “{ $typed }” is no public age key. It begins with age1; age-keygen makes one.
resc-key-other = “{ $typed }” is a key of another kind (SSH, plugin): give an age1… key of age-keygen.
resc-key-secret = This is a secret key: show it to nobody. To encrypt, give the public key, age1… (age-keygen -y FILE). This key was on the screen and in the history: replace it.
resc-keys-none = { $file } holds no secret age key (AGE-SECRET-KEY-1…). Give the file that age-keygen wrote.
resc-keys-other = { $file } holds a key of another kind (SSH, plugin). Decrypt the copy with age -d, then restore it.
