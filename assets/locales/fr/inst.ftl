# The directory of institutions and their teams.

## Fields, titles of columns

inst-name = Nom
inst-sector = Secteur
inst-address = Adresse
inst-room = Salle
inst-team = Équipe
inst-step = Étape
inst-head-people = Pers.
inst-head-hosted = Reçu le
inst-column-name = Institution
inst-column-sector = Secteur
inst-column-address = Adresse
inst-column-room = Salle
inst-column-team = Équipe
inst-column-none = ignorée

## The list

inst-title = Annuaire des institutions
inst-search = Chercher :
inst-empty = L’annuaire est vide : { $add } ajoute une institution, { $import } importe une liste.
inst-none = Aucune institution ne correspond.
inst-list-ending = « { $path } » : le nom du fichier d’une liste finit par .csv.
inst-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
inst-teams = Équipes : { $teams }
inst-sectors = Secteurs : { $sectors }

## The card

inst-who = Personnes
inst-nobody = personne du carnet n’y travaille
inst-own = l’institution elle-même
inst-no-step = Aucune étape notée : { $key } en note une.
inst-hosted = Accueils
inst-never = pas encore

## Forms

inst-room-why = Salle : combien de places, la sonnette, l’escalier.
inst-stays-why = Sans nom de personne : la fiche reste quand un cycle est effacé.
inst-step-of = Étape d’une équipe : { $name }
inst-team-why = Équipe vide : l’institution elle-même.
inst-step-noted = Noté : { $on }. Une date vide retire l’étape.
inst-write-why =
    { $count ->
        [one] { $count } institution
       *[other] { $count } institutions
    }, pour un tableur ou pour un autre carnet.
inst-file-name = annuaire
inst-no-file = Donnez le nom d’un fichier.
inst-file-exists = Rien n’a été écrit : { $path } existe déjà. Choisissez un autre nom.
inst-written =
    { $count ->
        [one] { $count } institution écrite
       *[other] { $count } institutions écrites
    } dans { $path }

## Counts

inst-counts = Institutions et équipes, par secteur et par étape
inst-count-institutions = Instit.
inst-short-needs-analysis = analyse
inst-short-job-description = fonction
inst-short-recruitment = recrut.
inst-short-in-post = en poste
inst-short-joined = intervis.
inst-total = Total
inst-no-sector = (sans secteur)

## Lists in a file

inst-import-counts =
    { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } : { $added ->
        [one] { $added } nouvelle institution
       *[other] { $added } nouvelles institutions
    }, { $updated ->
        [one] { $updated } complétée
       *[other] { $updated } complétées
    }, { $unchanged ->
        [one] { $unchanged } inchangée
       *[other] { $unchanged } inchangées
    }
inst-row-differs = La ligne { $line } dit autre chose que la ligne { $first } de la même institution : la première compte.
inst-row-date = pas une date dans la colonne { $column } : { $cell }
inst-list-header = Ligne { $line } : aucun titre de colonne reconnu. Mettez au-dessus de la liste une ligne comme Institution ; Secteur ; Adresse.
inst-list-name-column = Ligne { $line } : aucune colonne pour les institutions. Ajoutez un titre comme Institution ou Nom.
