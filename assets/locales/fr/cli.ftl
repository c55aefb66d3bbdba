# The command line: what each argument is, and the words of commands in each language.
# The English word is understood in every language too.

## Arguments

cli-arg-text = Ce que vous cherchez : un nom, un morceau de nom, un e-mail, un téléphone
cli-arg-person = Une personne : son numéro, ou un texte qui n’en désigne qu’une
cli-arg-step = Le numéro d’une étape du journal ; sans lui, la dernière
cli-arg-team-step = L’étape d’une équipe
cli-arg-institution-name = Le nouveau nom de l’institution
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
cli-arg-role = La fonction de la personne
cli-arg-institution = L’institution ou l’employeur
cli-arg-email = L’adresse e-mail
cli-arg-phone = Le numéro de téléphone
cli-arg-language = La langue de la personne
cli-arg-enrol = Inscrire aussi au cycle
cli-arg-cycle = Un cycle, par son numéro ou son nom ; sans lui, le cycle en cours
cli-arg-file = La liste : un fichier CSV, comme Excel ou un formulaire le donne
cli-arg-statement = Un extrait de compte : CAMT.053, CODA ou CSV de Belfius ; - lit l’entrée standard
cli-arg-entry = Le mouvement, par son numéro (bank list)
cli-arg-same = C’est le mouvement que le carnet a peut-être déjà
cli-arg-qr-file = Le fichier du code, en .svg, .png ou .txt
cli-arg-calendar-file = Le fichier du calendrier, en .ics ; sans lui, il est écrit à l’écran
cli-arg-list-file = Écrire la liste dans ce fichier .csv, pour un tableur
cli-arg-drafts = Le dossier où écrire les brouillons ; sans lui, les messages sont montrés
cli-arg-on = La date, par exemple 2/11/2026 ; sans elle, aujourd’hui
cli-arg-payer = L’institution qui a payé
cli-arg-part = Une personne et sa part : son numéro ou son nom, le signe =, le montant
cli-arg-payment = Le numéro d’un paiement (payment) ; sans lui, ceux dont il reste quelque chose
cli-arg-no-payer = Retirer le payeur
cli-arg-no-host = Retirer l’accueil
cli-arg-no-place = Retirer le lieu : la séance revient à son accueil
cli-arg-no-questions = Retirer toutes les questions
cli-arg-no-step = Retirer cette étape
cli-arg-pro-rata = Une part des frais, selon les séances qui restaient à l’arrivée
cli-arg-full = De nouveau tous les frais du cycle
cli-arg-reference = Une communication structurée donnée ailleurs
cli-arg-amount = Le montant en euros, par exemple 50 ou 12,50
cli-arg-method = Comment l’argent est passé : virement, espèces, carte, autre
cli-arg-reason = La raison, sans rien sur la santé ; elle sera effacée après le cycle
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
cli-word-bank = banque
cli-word-list = liste
cli-word-match = attribue
cli-word-ignore = ecarte
cli-word-payer = payeur
cli-word-price = tarif
cli-word-split = repartis
cli-word-allocate = impute
cli-word-demo = demo
cli-word-next = prochaine
cli-word-sessions = seances
cli-word-cycles = cycles
cli-word-attendance = presences
cli-word-mark = note
cli-word-due = frais
cli-word-qr = qr
cli-word-remind = rappelle
cli-word-check = verifie
cli-word-info = info
cli-word-config = config
cli-word-completions = completions
cli-word-man = man

## Help

cli-about = Les cycles d’intervision dans le terminal : qui vient, qui accueille, qui a payé. Sans commande : le tableau de bord.
cli-also = { $about } (aussi : { $words })
cli-group-cycle = Créer un cycle
cli-group-person = Ajouter, modifier ou importer des personnes
cli-group-bank = Importer un extrait de compte, en attribuer les mouvements
cli-usage = Usage :
cli-commands = Commandes{ "\u00A0" }
cli-arguments = Arguments{ "\u00A0" }
cli-options = Options{ "\u00A0" }
cli-options-everywhere = Options de toutes les commandes{ "\u00A0" }
cli-value-command = COMMANDE
cli-help = Afficher cette aide
cli-version = Afficher la version

## What is wrong with a command line

cli-unknown-command = « { $word } » n’est pas une commande.
cli-unknown-argument = L’argument « { $arg } » n’est pas prévu ici.
cli-missing-value = Il manque une valeur à { $arg }.
cli-wrong-value = « { $value } » ne convient pas pour { $arg }. Valeurs possibles : { $known }.
cli-missing-argument = Il manque : { $arg }
cli-missing-command = Il manque un mot : dites ce qu’il faut faire.
cli-argument-twice = { $arg } ne peut être donné qu’une fois.
cli-too-many-values = « { $value } » est de trop pour { $arg }.
cli-not-utf-8 = Un argument contient des octets qui ne sont pas du texte UTF-8.
cli-not-understood = Cette ligne de commande n’est pas comprise.
cli-perhaps = Peut-être : { $word }
cli-more-help = Pour en savoir plus : ronde --help
cli-not-a-number = « { $typed } » n’est pas un nombre qui convient ici.
cli-not-an-hour = « { $typed } » n’est pas une heure. Par exemple : 13:30.
cli-not-a-part = « { $typed } » n’est pas une part : il faut une personne et un montant, par exemple Amina=50.
cli-system = Le système refuse : { $reason }
cli-cycle-how = Donnez une formule (--formula) ou le cycle dont c’est la suite (--from) : l’un des deux.
cli-mark-how = Donnez une personne et une présence, ou --rest, ou --guests : un seul des trois.
cli-place-how = Donnez le lieu, ou --none : l’un des deux.
cli-host-how = Donnez une séance et une institution (ou --none) ; pour tout le cycle, --propose ou --accept, sans séance.
cli-note-how = Une note n’accompagne qu’une absence annoncée : excused.
cli-payer-how = Donnez l’institution qui paie, ou --none : l’un des deux.
cli-consent-how = Dites comment la personne a donné son accord : form, mail, signed ou spoken. Ou --none s’il est retiré.
cli-payer-amount = « { $typed } » est un montant, pas une institution. Pour noter un paiement : ronde pay.
cli-price-how = Donnez un montant, ou --pro-rata, ou --full : un seul des trois.
cli-no-proposal = Cette personne est là depuis la première séance : il n’y a pas de prorata. Pour un autre tarif, donnez un montant.
cli-all-allocated = Tous les paiements sont entièrement imputés.
cli-needs-terminal = Le tableau de bord a besoin d’un terminal. Sans terminal, utilisez une commande : ronde --help les montre.
cli-no-home = Votre compte n’a pas de dossier personnel : dites où est le carnet avec --db FILE.

## What is not found, or found more than once

cli-no-person = Personne ne correspond à « { $wanted } ».
cli-several-people = Plusieurs personnes correspondent à « { $wanted } ». Utilisez un numéro :
cli-no-cycle = Aucun cycle ne correspond à « { $wanted } ».
cli-several-cycles = Plusieurs cycles correspondent à « { $wanted } ». Utilisez un numéro :
cli-no-institution = Aucune institution ne correspond à « { $wanted } ». Pour les voir : ronde institutions. Pour en ajouter une : ronde institution add.
cli-several-institutions = Plusieurs institutions correspondent à « { $wanted } ». Utilisez un numéro :
cli-step-how = --none retire l’étape : il ne va pas avec --on.
cli-no-cycle-yet = Il n’y a pas encore de cycle. Pour en créer un : ronde cycle new --help
cli-no-session = Aucune séance ne correspond à « { $wanted } ». Pour les voir : ronde sessions
cli-several-sessions = Plusieurs séances ont lieu le { $wanted }. Utilisez un numéro, ou --cycle :
cli-no-next = Aucune séance n’est prévue.
cli-no-formula = « { $wanted } » n’est pas une formule. Formules connues : { $known }.
cli-no-setting = « { $wanted } » n’est pas un réglage. Réglages connus : { $known }.
cli-setting-of-file = Le réglage « { $setting } » se change dans le fichier { $path }.
cli-nothing-found = Rien ne correspond à « { $wanted } ».
cli-journal-empty = Le journal est vide.

## Sessions

cli-days-left = { $count ->
         [0] aujourd’hui
         [1] demain
        *[other] dans { $count } jours
    }
cli-host = Accueil : { $host }
cli-no-host = Pas encore d’accueil
cli-place = Lieu : { $place }
cli-all-hosted = Toutes les séances à venir ont un accueil ou un lieu.
cli-expected = { $count ->
         [one] { $count } personne attendue
        *[other] { $count } personnes attendues
    }
cli-announced = { $count ->
         [one] { $count } absence annoncée
        *[other] { $count } absences annoncées
    }
cli-guests = { $count ->
         [one] { $count } invité·e
        *[other] { $count } invité·es
    }
cli-came = { $count ->
         [one] { $count } présence
        *[other] { $count } présences
    }
cli-moved = Déplacée du { $from }
cli-moved-off = Déplacée du { $from } ({ $holiday })
cli-kept-on = Jour férié : { $holiday }
cli-season-people = À reprendre de { $cycle }, si les personnes le souhaitent :
cli-season-enrol = Personne n’est inscrit d’office. Pour donner une place : ronde enrol PERSONNE --cycle { $cycle }
cli-dry-run = Ceci est un essai : rien n’a été enregistré.

## People

cli-institution = institution
cli-joined = Depuis le { $on }
cli-left = Jusqu’au { $on }
cli-waiting = Sur la liste d’attente
cli-fee = { $state } : { $paid } reçus sur { $due }
cli-reason = Motif : { $reason }
cli-consent = Accord : { $said }
cli-payment-number = n° { $number }
cli-cycle-free = { $cycle } : ce cycle est gratuit, personne n’y doit rien.
cli-paid-of-due = { $paid } reçus sur { $due }

## Lists of people

cli-at-line = Ligne { $line } : { $said }
cli-nothing-imported = Rien n’a été importé : { $count ->
         [one] { $count } ligne est à corriger
        *[other] { $count } lignes sont à corriger
    }.
cli-file-exists = Le fichier { $path } existe déjà : choisissez un autre nom.
cli-demo-written = Carnet inventé écrit dans { $path }

## The state of the book

cli-damaged = Le carnet est abîmé : { $path }
cli-dangling = Des lignes de { $table } renvoient à ce qui n’existe pas.
cli-clock-behind = Attention : l’horloge de cet ordinateur retarde sur la dernière ligne du journal. Vérifiez la date.
cli-undone = { $what } (annulé)
cli-info-program = ronde : { $value }
cli-info-sqlite = SQLite : { $value }
cli-info-version = Version du carnet : { $value }
cli-info-book = Carnet : { $value }
cli-info-bytes = Taille du carnet, en octets : { $value }
cli-info-config = Configuration : { $value }
cli-info-formulas = Vos formules : { $value }
cli-info-templates = Modèles de messages : { $value }
cli-info-questions = Vos questions : { $value }
cli-info-language = Langue : { $value }
cli-info-today = Aujourd’hui : { $value }
cli-info-terminal = Terminal : { $value }
cli-info-counts = Personnes : { $people } · Cycles : { $cycles } · Présences : { $marks } · Paiements : { $payments } · Étapes du journal : { $steps }
cli-from-default = par défaut
cli-from-file = fichier de configuration
cli-from-book = carnet

## Heads of columns

cli-head-balance = Reste
cli-head-came = Présent·es
cli-head-guests = Invité·es
cli-head-cycle = Cycle
cli-head-date = Date
cli-head-default = Par défaut
cli-head-due = Dû
cli-head-from = Du
cli-head-from-where = Vient de
cli-head-host = Accueil
cli-head-hours = Heures
cli-head-moment = Moment
cli-head-number = N°
cli-head-paid = Payé
cli-head-role = Fonction
cli-head-institution = Institution
cli-head-email = E-mail
cli-head-phone = Téléphone
cli-head-payer = Payeur
cli-head-people = Inscrit·es
cli-head-person = Personne
cli-head-rate = Prés.
cli-head-reference = Communication
cli-head-rest = À imputer
cli-head-sessions = Séances
cli-head-setting = Réglage
cli-head-state = État
cli-head-step = Étape
cli-head-to = Au
cli-head-erased = Effacé le
cli-head-value = Valeur
cli-head-what = Quoi
cli-head-who = Qui

## The year of a group

cli-arg-from = Le cycle dont on prépare la suite : sa formule, ses heures, ses frais ; ses personnes sont proposées
cli-arg-date = Le nouveau jour, par exemple 9/11/2026
cli-arg-propose = Proposer les accueils du cycle, avec la raison de chacun
cli-arg-accept = Enregistrer ce qui est proposé
cli-arg-place = Le lieu et son adresse
cli-arg-question = Une question : son mot dans la liste (ronde questions), ou la question dans vos mots
cli-arg-note = Une courte note, sans rien sur la santé ; elle sera effacée après le cycle
cli-arg-kind = La sorte de message : change, un changement ; reminder, un rappel ; welcome, une bienvenue ; host, à qui accueille
cli-arg-together = Un seul brouillon, tout le monde en copie cachée
cli-arg-sector = Le secteur
cli-arg-address = L’adresse, sur une ligne
cli-arg-room = La salle : combien de places, la sonnette, l’escalier
cli-arg-team = Le nom de l’équipe ; sans lui, l’institution elle-même
cli-group-session = Changer une séance : date, accueil, lieu, questions
cli-group-institution = Ajouter ou modifier des institutions, leurs étapes
cli-word-session = seance
cli-word-move = deplace
cli-word-cancel = decommande
cli-word-restore = retablis
cli-word-host = accueil
cli-word-place = lieu
cli-word-question = question
cli-word-questions = questions
cli-word-message = message
cli-word-calendar = calendrier
cli-word-institutions = institutions
cli-word-institution = institution
cli-word-step = etape
cli-arg-book-file = Le fichier JSON
cli-arg-all = Tout le carnet
cli-arg-backup-file = Où écrire la copie ; sans lui, à côté du carnet
cli-arg-encrypt = Chiffrer la copie (age) : une phrase secrète est demandée deux fois
cli-arg-recipient = Chiffrer pour cette clé publique age, sans phrase secrète
cli-arg-restore-file = La copie à rétablir ; sans elle, les copies connues sont montrées
cli-arg-identity = Le fichier de la clé age qui déchiffre
cli-arg-group = Le groupe de la machine qui lit et écrit le carnet
cli-arg-erased = Le cycle, par son nom ou son numéro ; ou une personne
cli-arg-erase-person = C’est une personne
cli-arg-confirm = Le nom entier, pour confirmer sans question
cli-arg-export-folder = Le dossier où l’écrire ; sans lui, à l’écran
cli-arg-how = Comment : form, le formulaire ; mail, un e-mail ; signed, un papier signé ; spoken, de vive voix
cli-arg-consent-on = Le jour de l’accord ; aujourd’hui si rien n’est dit
cli-arg-no-consent = L’accord est retiré
cli-word-backup = sauvegarde
cli-word-export = exporte
cli-word-share = partage
cli-word-privacy = vie-privee
cli-word-status = etat
cli-word-erase = efface
cli-word-consent = accord
cli-group-privacy = Vie privée : ce qui est gardé, et l’effacement
