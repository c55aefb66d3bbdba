# Messages to the people of a session, and its calendar.

## What they say

msg-everybody = à toutes et tous
msg-what-as-planned = La séance aura lieu le { $date }.
msg-what-moved = La séance du { $from } est déplacée au { $date }.
msg-what-elsewhere = La séance du { $date } aura lieu à cette adresse : { $place }.
msg-what-moved-elsewhere = La séance du { $from } est déplacée au { $date }. Elle aura lieu à cette adresse : { $place }.
msg-what-cancelled = La séance du { $date } est annulée.
msg-state-as-planned = comme prévu
msg-state-moved = nouvelle date
msg-state-elsewhere = autre lieu
msg-state-cancelled = annulée
msg-no-dates = aucune n’est encore fixée
msg-attached = Le calendrier joint s’ajoute à votre agenda, ou le met à jour.

## The list

msg-session = Message, séance du { $date }
msg-kind-change = Changement
msg-kind-reminder = Rappel
msg-kind-welcome = Bienvenue
msg-kind-host = Accueil
msg-each = un par personne
msg-together = un seul, en copie cachée
msg-nobody = Personne n’est inscrit pour cette séance : pas de message à écrire.
msg-no-host = Aucune institution n’accueille encore cette séance : pas de message à écrire.
msg-nobody-there = Personne de { $host } ne participe à ce cycle : pas de message à écrire.
msg-not-concerned = { $name } n’est pas parmi les destinataires de ce message.
msg-cancelled = La séance du { $date } est annulée : pas de rappel à écrire. Pour annoncer l’annulation : --kind change
msg-past = La séance du { $date } est passée : pas de message à écrire. Pour souhaiter la bienvenue : --kind welcome
msg-no-address = Personne n’a d’adresse e-mail : rien à copier.
msg-without = Sans adresse : { $names }
msg-to-hidden = En copie cachée : { $addresses }
msg-more = … la suite : PgSuiv
msg-folder-name = messages
msg-drafts-why = Un brouillon par personne, avec le calendrier joint.
msg-draft-why = Un seul brouillon, en copie cachée, avec le calendrier joint.
msg-not-sent = D’ici, rien n’est envoyé.

## The calendar

msg-calendar-moved = Déplacée du { $from }
msg-calendar-cancelled = Séance annulée
msg-calendar-file = Fichier
msg-calendar-which = Séances
msg-calendar-cycle = tout le cycle
msg-calendar-session = celle du { $date }
msg-calendar-why = Pour un programme d’agenda ; aucun nom de participant n’y figure. Écrit de nouveau, il met l’agenda à jour.
msg-calendar-written = Calendrier écrit : { $path }
msg-calendar-ending = « { $path } » : le nom du fichier d’un calendrier finit par .ics.
msg-calendar-not-ours = Rien n’a été écrit : { $path } existe déjà, et n’est pas un calendrier de ronde. Choisissez un autre nom.
