# Messages to the people of a session, and its calendar.

## What they say

msg-everybody = allemaal
msg-what-as-planned = De bijeenkomst heeft plaats op { $date }.
msg-what-moved = De bijeenkomst van { $from } is verplaatst naar { $date }.
msg-what-elsewhere = De bijeenkomst van { $date } heeft plaats op dit adres: { $place }.
msg-what-moved-elsewhere = De bijeenkomst van { $from } is verplaatst naar { $date }. Ze heeft plaats op dit adres: { $place }.
msg-what-cancelled = De bijeenkomst van { $date } gaat niet door.
msg-state-as-planned = zoals gepland
msg-state-moved = nieuwe datum
msg-state-elsewhere = andere plaats
msg-state-cancelled = gaat niet door
msg-no-dates = er staat er nog geen vast
msg-attached = De kalender in de bijlage kunt u in uw agenda zetten; wat er al stond, wordt bijgewerkt.

## The list

msg-session = Bericht, bijeenkomst van { $date }
msg-kind-change = Wijziging
msg-kind-reminder = Herinnering
msg-kind-welcome = Welkom
msg-kind-host = Gastheer
msg-each = één per persoon
msg-together = één, in blinde kopie
msg-nobody = Niemand is ingeschreven voor deze bijeenkomst: geen bericht te schrijven.
msg-no-host = Nog geen organisatie ontvangt deze bijeenkomst: geen bericht te schrijven.
msg-nobody-there = Niemand van { $host } doet mee aan deze cyclus: geen bericht te schrijven.
msg-not-concerned = { $name } hoort niet bij de ontvangers van dit bericht.
msg-cancelled = De bijeenkomst van { $date } gaat niet door: geen herinnering te schrijven. Om dat te melden: --kind change
msg-past = De bijeenkomst van { $date } is voorbij: geen bericht te schrijven. Om iemand welkom te heten: --kind welcome
msg-no-address = Niemand heeft een e-mailadres: niets te kopiëren.
msg-without = Zonder adres: { $names }
msg-to-hidden = In blinde kopie: { $addresses }
msg-more = … vervolg: PgDn
msg-folder-name = berichten
msg-drafts-why = Eén klad per persoon, met de kalender als bijlage.
msg-draft-why = Eén klad, iedereen in blinde kopie, met de kalender als bijlage.
msg-not-sent = Van hier wordt niets verstuurd.

## The calendar

msg-calendar-moved = Verplaatst van { $from }
msg-calendar-cancelled = De bijeenkomst gaat niet door
msg-calendar-file = Bestand
msg-calendar-which = Bijeenkomsten
msg-calendar-cycle = de hele cyclus
msg-calendar-session = die van { $date }
msg-calendar-why = Voor een agendaprogramma; er staat geen naam van deelnemers in. Opnieuw geschreven werkt het de agenda bij.
msg-calendar-written = Kalender geschreven: { $path }
msg-calendar-ending = “{ $path }”: de bestandsnaam van een kalender eindigt op .ics.
msg-calendar-not-ours = Er is niets geschreven: { $path } bestaat al en is geen kalender van ronde. Kies een andere naam.
