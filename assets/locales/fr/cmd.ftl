# Commands, as help, the palette and `--help` name them: what one does, in an order to the program.

## Where keys count

cmd-scope-dashboard = Tableau de bord
cmd-scope-cycles = Volet Cycles
cmd-scope-attendance = Volet Présences
cmd-scope-fees = Volet Frais
cmd-scope-overlay = Fenêtres et formulaires
cmd-scope-journal = Journal
cmd-scope-card = Fiche d’une personne
cmd-scope-bank = Banque
cmd-scope-reminders = Liste des rappels
cmd-scope-line = Ligne de commande

## Moving

cmd-up = Monter d’une ligne
cmd-down = Descendre d’une ligne
cmd-left = Aller à gauche
cmd-right = Aller à droite
cmd-page-up = Monter d’une page
cmd-page-down = Descendre d’une page
cmd-first = Aller au début
cmd-last = Aller à la fin
cmd-next-pane = Passer au volet suivant
cmd-previous-pane = Revenir au volet précédent
cmd-pane-cycles = Aller au volet Cycles
cmd-pane-attendance = Aller au volet Présences
cmd-pane-fees = Aller au volet Frais
cmd-jump = Aller à une personne par les lettres de son nom

## Everywhere

cmd-find = Rechercher une personne ou une institution
cmd-palette = Choisir une commande par son nom
cmd-undo = Annuler le dernier changement, ou celui d’une étape
cmd-redo = Refaire ce qui vient d’être annulé
cmd-journal = Montrer qui a changé quoi, et quand
cmd-help = Montrer l’aide et les touches
cmd-copy = Copier ce qui est sous le curseur
cmd-hide-names = Masquer ou montrer les noms
cmd-new-cycle = Créer un cycle et ses séances
cmd-add-person = Ajouter une personne
cmd-import-people = Importer une liste de personnes
cmd-bank = Traiter les mouvements de la banque
cmd-suspend = Mettre ronde en pause et revenir au terminal
cmd-repaint = Redessiner l’écran
cmd-quit = Quitter ronde

## Cycles

cmd-open-cycle = Ouvrir le cycle ou la séance

## Attendance

cmd-mark-present = Noter présent·e
cmd-mark-late = Noter en retard
cmd-mark-excused = Noter excusé·e
cmd-mark-absent = Noter absent·e
cmd-mark-clear = Effacer la présence
cmd-mark-rest = Noter présentes les personnes qui restent
cmd-more-guests = Compter un·e invité·e de plus
cmd-fewer-guests = Compter un·e invité·e de moins
cmd-show = Montrer la fiche d’une personne
cmd-enrol = Inscrire une personne au cycle
cmd-leave = Noter le départ d’une personne

## Fees

cmd-pay = Noter un paiement
cmd-waive = Exonérer une personne ou réduire ses frais
cmd-refund = Noter un remboursement
cmd-show-payer = Montrer la fiche de la personne sur cette ligne
cmd-payer = Dire qui paie pour une personne
cmd-price = Fixer le tarif d’une personne
cmd-split = Répartir un paiement sur plusieurs personnes
cmd-allocate = Imputer ce qui reste d’un paiement
cmd-qr = Montrer le code QR pour payer le solde
cmd-remind = Écrire des rappels à qui doit encore payer

## Above the dashboard

cmd-close = Fermer, ou revenir d’un pas
cmd-confirm = Valider
cmd-next-field = Passer au champ suivant
cmd-previous-field = Revenir au champ précédent
cmd-take-back = Annuler l’étape choisie
cmd-edit-person = Modifier la fiche d’une personne
cmd-copy-card = Copier la fiche
cmd-copy-reminder = Copier le rappel choisi
cmd-write-drafts = Écrire les rappels comme brouillons d’e-mail

## Bank movements

cmd-bank-save = Enregistrer ce qui est décidé
cmd-bank-accept = Accepter ce qui est proposé pour un mouvement
cmd-bank-accept-all = Accepter tous les mouvements sûrs
cmd-bank-split = Répartir un mouvement sur plusieurs personnes
cmd-bank-person = Chercher de qui est un mouvement
cmd-bank-ignore = Écarter un mouvement qui ne concerne personne
cmd-bank-same = Dire que le carnet a déjà ce mouvement
cmd-bank-later = Décider plus tard
cmd-bank-open = Importer un extrait de compte

## Only on the command line

cmd-demo = Essayer ronde avec des données inventées
cmd-next = Montrer la prochaine séance
cmd-sessions = Montrer les séances d’un cycle
cmd-cycles = Montrer les cycles
cmd-attendance = Montrer les présences d’un cycle
cmd-mark = Noter une présence, ou toutes celles qui restent
cmd-due = Montrer qui a payé et qui doit encore payer
cmd-check = Vérifier que le carnet est intact
cmd-info = Montrer où sont les fichiers, les versions et le terminal
cmd-config = Montrer ou changer les réglages
cmd-completions = Écrire le complètement des mots pour un shell
cmd-man = Écrire la page de manuel

## The year of a group

cmd-scope-hosts = Proposition d’accueils
cmd-scope-messages = Messages
cmd-scope-questions = Questions d’une séance
cmd-scope-directory = Annuaire des institutions
cmd-scope-season = Saison suivante
cmd-institutions = Montrer l’annuaire des institutions
cmd-alerts = Montrer ce qui demande attention
cmd-move-session = Déplacer une séance
cmd-cancel-session = Annuler une séance, avec la raison
cmd-restore-session = Rétablir une séance annulée
cmd-add-session = Ajouter une séance au cycle
cmd-host = Choisir qui accueille une séance
cmd-propose-hosts = Proposer les accueils de tout le cycle
cmd-hold-elsewhere = Tenir une séance dans un autre lieu
cmd-questions = Noter les questions travaillées en séance
cmd-message = Préparer un message aux participant·es
cmd-calendar = Écrire les séances dans un fichier de calendrier
cmd-next-season = Préparer la saison suivante de ce groupe
cmd-announce = Noter une absence annoncée
cmd-count = Écrire le nombre de présences sans nom
cmd-host-accept = Accepter l’accueil proposé
cmd-hosts-accept = Accepter tous les accueils proposés
cmd-hosts-swap = Échanger les accueils de deux séances
cmd-host-lock = Fixer ou libérer l’accueil d’une séance
cmd-host-choose = Choisir une autre institution
cmd-host-later = Laisser la séance sans accueil
cmd-message-kind = Passer à une autre sorte de message
cmd-message-together = Un message par personne, ou un seul pour tout le monde
cmd-copy-addresses = Copier les adresses e-mail
cmd-copy-message = Copier le message
cmd-write-messages = Écrire les messages comme brouillons d’e-mail
cmd-work-on = Noter la question comme travaillée, ou non
cmd-own-question = Ajouter une question dans vos mots
cmd-note-session = Écrire une courte note sur la séance
cmd-open-institution = Montrer la fiche d’une institution
cmd-filter-directory = Chercher par nom ou par secteur
cmd-add-institution = Ajouter une institution
cmd-edit-institution = Modifier une institution
cmd-team-step = Noter l’étape d’une équipe
cmd-directory-counts = Compter par étape et par secteur
cmd-copy-institution = Copier le nom et l’adresse
cmd-import-institutions = Importer une liste d’institutions
cmd-write-directory = Écrire l’annuaire dans un fichier CSV
cmd-season-toggle = Reprendre une personne, ou non
cmd-season-enrol = Inscrire les personnes choisies
cmd-asked-questions = Montrer les questions travaillées et celles qui restent
cmd-privacy = Montrer ce que le carnet garde sur qui, et jusqu’à quand
cmd-erase-cycle = Effacer les personnes d’un cycle terminé
cmd-consent = Noter l’accord d’une personne
cmd-export-person = Écrire tout ce que le carnet sait d’une personne
cmd-erase-person = Effacer une personne qui le demande
cmd-backup = Faire une copie de sécurité, vérifiée
cmd-restore = Rétablir le carnet depuis une copie de sécurité
cmd-export = Écrire tout le carnet dans un fichier JSON
cmd-import = Reprendre tout le carnet depuis un fichier JSON
cmd-share = Partager le carnet avec un groupe de cette machine
