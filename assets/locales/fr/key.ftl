# The hint line: one short word a command, beside its key.

## Everywhere

key-next-pane = volet
key-jump = aller à
key-find = chercher
key-palette = commandes
key-undo = annuler
key-redo = refaire
key-journal = journal
key-help = aide
key-copy = copier
key-hide-names = masquer
key-new-cycle = nouveau cycle
key-add-person = ajouter
key-import-people = importer
key-bank = banque
key-quit = quitter

## Cycles

key-open-cycle = ouvrir

## Attendance: things that have no gender

key-mark-present = présence
key-mark-late = retard
key-mark-excused = excuse
key-mark-absent = absence
key-mark-clear = effacer
key-mark-rest = reste présent
key-more-guests = invité·e +
key-fewer-guests = invité·e −
key-show = fiche
key-enrol = inscrire
key-leave = départ

## Fees

key-pay = payer
key-waive = exonérer
key-refund = rembourser
key-show-payer = fiche
key-payer = payeur
key-price = tarif
key-split = répartir
key-allocate = imputer
key-qr = code QR
key-remind = rappels

## Above the dashboard

key-close = fermer
key-confirm = valider
key-next-field = champ
key-previous-field = retour
key-take-back = annuler
key-edit-person = modifier
key-copy-card = copier

## Bank movements

key-bank-save = enregistrer
key-bank-accept = accepter
key-bank-accept-all = tous les sûrs
key-bank-split = répartir
key-bank-person = personne
key-bank-ignore = écarter
key-bank-same = le même
key-bank-later = plus tard
key-bank-open = ouvrir
key-copy-reminder = copier
key-write-drafts = brouillons

## The year of a group

key-institutions = annuaire
key-alerts = alertes
key-move-session = déplacer
key-cancel-session = annulation
key-restore-session = rétablir
key-add-session = en plus
key-host = accueil
key-propose-hosts = proposer
key-hold-elsewhere = lieu
key-questions = questions
key-message = message
key-calendar = calendrier
key-next-season = suite
key-privacy = vie privée
key-announce = annoncer
key-count = nombre
key-host-accept = accepter
key-hosts-accept = tout accepter
key-hosts-swap = échanger
key-host-lock = fixer
key-host-choose = autre
key-host-later = plus tard
key-message-kind = sorte
key-message-together = ensemble
key-copy-addresses = adresses
key-copy-message = copier
key-write-messages = brouillons
key-work-on = travaillée
key-own-question = ajouter
key-note-session = note
key-open-institution = fiche
key-filter-directory = chercher
key-add-institution = ajouter
key-edit-institution = modifier
key-team-step = étape
key-directory-counts = compter
key-copy-institution = copier
key-import-institutions = importer
key-write-directory = écrire
key-season-toggle = choisir
key-season-enrol = inscrire
key-erase-cycle = effacer
key-consent = accord
key-export-person = exporter
key-erase-person = effacer
