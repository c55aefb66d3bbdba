# Backups and restores: copies of the book, made, listed, put back.

keep-kind-daily = of the day
keep-kind-migration = before a new version
keep-kind-import = before an import
keep-kind-restore = before a restore
keep-kind-erasure = after an erasure
keep-kind-asked = asked for
keep-kind-damaged = damaged book, as it was
keep-kilobytes = { $count } kB
keep-head-kind = Backup
keep-head-size = Size
keep-head-later = Noted since
keep-unreadable = unreadable
keep-made = Proven backup:
keep-holds = It holds { $people ->
    [one] one person
   *[other] { $people } people
}, { $cycles ->
    [one] one cycle
   *[other] { $cycles } cycles
}, { $marks ->
    [one] one mark
   *[other] { $marks } marks
} and { $payments ->
    [one] one payment
   *[other] { $payments } payments
}.
keep-newest = Last change in the backup: { $day } at { $time }.
keep-no-change = Nothing was noted in this backup.
keep-no-copies = There is no backup of this book yet. ronde backup makes one; the others are made by themselves.
keep-list = Backups in { $path }:
keep-how = To restore one: { $command }
keep-would-lose = { $count ->
    [one] The last change of the book, noted on { $day } at { $time }, is not in this backup: it would no longer be in the book.
   *[other] { $count } changes of the book, noted since { $day } at { $time }, are not in this backup: they would no longer be in the book.
}
keep-would-lose-nothing = All that the book has noted is in this backup.
keep-would-keep = Before that, the book of now would be kept as a backup.
keep-restored = The book is restored from { $path }
keep-lost = { $count ->
    [one] One change, noted on { $day } at { $time }, is no longer in it.
   *[other] { $count } changes, noted since { $day } at { $time }, are no longer in it.
}
keep-kept = What was in it is kept: { $path }
keep-back = To go back: { $command }
keep-kept-damaged = The old, damaged file is kept as it was: { $path }
keep-erased-again = { $count ->
    [one] One person of this backup was erased since, and has been again. The backup still holds them: remove { $path }
   *[other] { $count } people of this backup were erased since, and have been again. The backup still holds them: remove { $path }
}
keep-damaged-now = The book { $path } is damaged or missing: what was noted after this backup will not be in it.
keep-no-copy = No backup “{ $typed }”: give the file of a backup, or its number. ronde restore shows them.
keep-copy-corrupt = This backup is damaged: { $path }. Nothing was changed; choose another. ronde restore shows them.
keep-copy-none = This is no backup of a book: { $path }. Nothing was changed; choose another. ronde restore shows them.
keep-no-folder = The folder { $path } does not exist: nothing was written. Make it, or plug in the disk.
keep-failed-full = No backup of the day: the disk is full. Make some room.
keep-failed-corrupt = No backup of the day: the book is damaged. Run ronde check.
keep-failed-unproven = No backup of the day: it could not be proven. Run ronde check.
keep-failed-busy = No backup of the day: another program holds the book.
keep-failed-folder = No backup of the day: nothing can be written in { $path }
keep-restored-elsewhere = The book was restored in another terminal: this is what it holds.
keep-erased-elsewhere = People were erased in another terminal: this is what stays.
keep-replaced = The file of the book was replaced by another: this is what it holds.
keep-info = Backups: { $value }
