# Messages to the people of a session, and its calendar.

## What they say

msg-everybody = everyone
msg-what-as-planned = The session takes place on { $date }.
msg-what-moved = The session of { $from } is moved to { $date }.
msg-what-elsewhere = The session of { $date } takes place at this address: { $place }.
msg-what-moved-elsewhere = The session of { $from } is moved to { $date }. It takes place at this address: { $place }.
msg-what-cancelled = The session of { $date } is cancelled.
msg-state-as-planned = as planned
msg-state-moved = new date
msg-state-elsewhere = another place
msg-state-cancelled = cancelled
msg-no-dates = none is fixed yet
msg-attached = The attached calendar can be added to yours, or brings it up to date.

## The list

msg-session = Message, session of { $date }
msg-kind-change = Change
msg-kind-reminder = Reminder
msg-kind-welcome = Welcome
msg-kind-host = Host
msg-each = one a person
msg-together = one, in blind copy
msg-nobody = Nobody is enrolled for this session: no message to write.
msg-no-host = No institution hosts this session yet: no message to write.
msg-nobody-there = Nobody from { $host } takes part in this cycle: no message to write.
msg-not-concerned = { $name } is not among those this message is for.
msg-cancelled = The session of { $date } is cancelled: no reminder to write. To announce it: --kind change
msg-past = The session of { $date } is over: no message to write. To welcome somebody: --kind welcome
msg-no-address = Nobody has an e-mail address: nothing to copy.
msg-without = Without an address: { $names }
msg-to-hidden = In blind copy: { $addresses }
msg-more = … more: PgDn
msg-folder-name = messages
msg-drafts-why = One draft a person, with the calendar attached.
msg-draft-why = One draft, everybody in blind copy, with the calendar attached.
msg-not-sent = Nothing is sent from here.

## The calendar

msg-calendar-moved = Moved from { $from }
msg-calendar-cancelled = This session is cancelled
msg-calendar-file = File
msg-calendar-which = Sessions
msg-calendar-cycle = the whole cycle
msg-calendar-session = the one of { $date }
msg-calendar-why = For a calendar program; no participant is named in it. Written again, it brings the calendar up to date.
msg-calendar-written = Calendar written: { $path }
msg-calendar-ending = “{ $path }”: the file name of a calendar ends in .ics.
msg-calendar-not-ours = Nothing was written: { $path } exists already, and is no calendar of ronde. Choose another name.
