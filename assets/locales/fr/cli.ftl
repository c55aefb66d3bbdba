# The command line: what each argument is, and the words of commands in each language.
# The English word is understood in every language too.

## Arguments

cli-arg-text = Ce que vous cherchez : un nom, un morceau de nom, un e-mail, un téléphone
cli-arg-person = Une personne : son numéro, ou un texte qui n’en désigne qu’une
cli-arg-step = Le numéro d’une étape du journal ; sans lui, la dernière
cli-arg-limit = Combien d’étapes montrer
cli-arg-formula = La formule du cycle, par exemple pairs-aidants ou reseau
cli-arg-year = L’année de la première séance
cli-arg-on-holiday = Ce que devient une séance un jour férié : next-week, une semaine plus tard ; keep, à sa date
cli-arg-name = Le nom du cycle
cli-arg-fee = Les frais de participation pour tout le cycle, en euros
cli-arg-capacity = Le nombre de places ; au-delà commence la liste d’attente
cli-arg-starts = L’heure du début, par exemple 13:30
cli-arg-ends = L’heure de la fin, par exemple 16:30
cli-arg-animator = Le nom d’une personne qui anime ; à répéter pour chacune
cli-arg-dry-run = Montrer ce qui serait fait, sans rien enregistrer
cli-arg-given = Le prénom
cli-arg-family = Le nom de famille
cli-arg-role = Le rôle de la personne
cli-arg-institution = L’institution ou l’employeur
cli-arg-email = L’adresse e-mail
cli-arg-phone = Le numéro de téléphone
cli-arg-language = La langue de la personne
cli-arg-enrol = Inscrire aussi au cycle
cli-arg-cycle = Un cycle, par son numéro ou son nom ; sans lui, le cycle en cours
cli-arg-file = La liste : un fichier CSV, comme Excel ou un formulaire le donne
cli-arg-on = La date, par exemple 2/11/2026 ; sans elle, aujourd’hui
cli-arg-reference = Une communication structurée donnée ailleurs
cli-arg-amount = Le montant en euros, par exemple 50 ou 12,50
cli-arg-method = Comment l’argent est passé : virement, espèces, carte, autre
cli-arg-reason = La raison de la décision ; elle sera effacée après le cycle
cli-arg-by = Ce que la décision retire, en euros ; sans lui, tout
cli-arg-into = Écrire les données inventées dans ce nouveau fichier, et s’arrêter là
cli-arg-session = Une séance : son numéro, sa date, ou today, next, last
cli-arg-mark = La présence à noter ; clear l’efface
cli-arg-rest = La présence à noter pour toutes les personnes qui n’en ont pas
cli-arg-guests = Le nombre d’invité·es
cli-arg-setting = Le nom d’un réglage ; sans lui, tous sont montrés
cli-arg-value = La nouvelle valeur ; un texte vide remet celle d’origine
cli-arg-shell = Le shell : bash, zsh, fish, elvish ou powershell

## Options of every command

cli-arg-db = Le fichier du carnet
cli-arg-lang = La langue de ronde
cli-arg-today = Faire comme si c’était ce jour-là
cli-arg-json = Répondre en JSON, pour un programme
cli-arg-color = Quand mettre des couleurs
cli-arg-quiet = Ne rien dire de plus que la réponse
cli-arg-read-only = Ouvrir le carnet en lecture seule

## Words of commands: small letters without accents, and hyphens

cli-word-find = cherche
cli-word-show = fiche
cli-word-undo = annule
cli-word-redo = refais
cli-word-journal = journal
cli-word-cycle = cycle
cli-word-new = nouveau
cli-word-person = personne
cli-word-add = ajoute
cli-word-edit = modifie
cli-word-import = importe
cli-word-enrol = inscris
cli-word-leave = depart
cli-word-pay = paie
cli-word-refund = rembourse
cli-word-waive = exonere
cli-word-demo = demo
cli-word-next = prochaine
cli-word-sessions = seances
cli-word-cycles = cycles
cli-word-attendance = presences
cli-word-mark = note
cli-word-due = frais
cli-word-check = verifie
cli-word-info = info
cli-word-config = config
cli-word-completions = completions
cli-word-man = man
