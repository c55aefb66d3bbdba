# Contrôle, sauvetage, copie entière, chiffrement, partage.

## ronde check
resc-check-fine = Le carnet est en ordre : { $path }
resc-check-things = { $count ->
     [one] Le carnet n’est pas en ordre, une chose à voir : { $path }
    *[other] Le carnet n’est pas en ordre, { $count } choses à voir : { $path }
    }
resc-rule-amount = Un montant dépasse ce qu’un carnet peut contenir (paiements { $numbers }). Le fichier a été modifié hors du programme : rétablissez une copie saine avec ronde restore.
resc-rule-parts = { $count ->
     [one] Les parts d’un paiement dépassent ce qu’il est, ou vont dans l’autre sens (paiement { $numbers }). Répartissez-le à nouveau avec ronde allocate.
    *[other] Les parts de { $count } paiements dépassent ce qu’ils sont, ou vont dans l’autre sens (paiements { $numbers }). Répartissez-les à nouveau avec ronde allocate.
    }
resc-rule-unallocated = { $count ->
     [one] Un paiement d’une seule personne ne lui est pas imputé en entier (paiement { $numbers }). Répartissez-le avec ronde allocate.
    *[other] { $count } paiements d’une seule personne ne lui sont pas imputés en entier (paiements { $numbers }). Répartissez-les avec ronde allocate.
    }
resc-rule-returned = { $count ->
     [one] Une personne a reçu plus qu’elle n’a payé (personne { $numbers }). Regardez sa fiche avec ronde show, et annulez le remboursement de trop avec ronde undo.
    *[other] { $count } personnes ont reçu plus qu’elles n’ont payé (personnes { $numbers }). Regardez leur fiche avec ronde show, et annulez les remboursements de trop avec ronde undo.
    }
resc-rule-mark-outside = { $count ->
     [one] Une personne a des présences dans un cycle où elle n’était pas encore, ou jamais (personne { $numbers }). Inscrivez-la avec ronde enrol, ou rétablissez une copie saine avec ronde restore.
    *[other] { $count } personnes ont des présences dans un cycle où elles n’étaient pas encore, ou jamais (personnes { $numbers }). Inscrivez-les avec ronde enrol, ou rétablissez une copie saine avec ronde restore.
    }
resc-rule-erased = Des personnes sont encore inscrites dans un cycle effacé (cycles { $numbers }). Rétablissez une copie saine avec ronde restore : ce qui a été effacé le sera à nouveau.
resc-rule-mark-later = { $count ->
     [one] Pour information : une personne a des présences après son dernier jour (personne { $numbers }) ; elles ne comptent pas. Si le jour du départ est faux, annulez le départ avec ronde undo.
    *[other] Pour information : { $count } personnes ont des présences après leur dernier jour (personnes { $numbers }) ; elles ne comptent pas. Si le jour du départ est faux, annulez le départ avec ronde undo.
    }
resc-rule-mark-waiting = { $count ->
     [one] Pour information : une personne en attente a des présences d’une période précédente (personne { $numbers }).
    *[other] Pour information : { $count } personnes en attente ont des présences d’une période précédente (personnes { $numbers }).
    }
resc-exposed-others = Tous les comptes de la machine peuvent accéder à { $path }. Fermez-le : { $command }
resc-exposed-group = Un groupe de la machine peut accéder à { $path }, et le carnet n’est pas partagé avec lui. Fermez-le : { $command }
resc-exposed-others-write = Tous les comptes de la machine peuvent remplacer ce qui est dans le dossier { $path }. Fermez-le : { $command }
resc-exposed-closed = Le groupe qui partage le carnet ne peut pas utiliser { $path }. Que son propriétaire l’ouvre : { $command }
resc-erasing = Un effacement n’est pas terminé. Fermez les autres terminaux et ouvrez le carnet avec ronde : il continuera.
resc-sqlite = SQLite { $version } a un défaut que la version { $least } corrige : installez un ronde plus récent.
resc-stray = { $path } n’est jamais lu : ronde ne connaît pas ce nom. Renommez-le ou retirez-le.
resc-stray-template = { $path } n’est jamais lu. Un modèle s’appelle SORTE.LANGUE.txt, par exemple { $example } ; les sortes sont { $kinds }. Renommez-le ou retirez-le.
resc-newest-backup = { $days ->
     [0] La copie saine la plus récente est d’aujourd’hui : { $path }
     [1] La copie saine la plus récente est d’hier : { $path }
    *[other] La copie saine la plus récente a { $days } jours : { $path }
    }
resc-no-backup = Il n’y a pas encore de copie de sécurité : ronde backup en fait une.

## A damaged book: what it can be restored from. $since is a day
resc-corrupt = Ce carnet est abîmé : { $path }. Rien n’a été enregistré. Une copie est saine ; pour la rétablir : { $command } (ce qui a été noté depuis le { $since } serait perdu).
resc-offer = Une copie est saine ; pour la rétablir : { $command } (ce qui a été noté depuis le { $since } serait perdu).

## ronde export --all, ronde import --all. $table, $name and $what are names of the file
resc-only-all = Ajoutez --all : c’est tout le carnet qui est écrit ou repris. Pour une liste de personnes, c’est ronde person import ; pour une seule personne, ronde privacy export.
resc-exported = Tout le carnet est écrit dans { $file }. Ce fichier contient les mêmes données personnelles que le carnet, et ses clés : gardez-le aussi bien que lui.
resc-imported = Le carnet { $path } contient maintenant ce qui était dans le fichier.
resc-would-import = Ceci est un essai : le fichier est entier et peut être repris, rien n’a été enregistré.
resc-kept = Ce qui était là est gardé ; pour y revenir : { $command }
resc-whole-form = { $file } n’est pas un export entier de ronde ({ $reason }). Rien n’a été enregistré ; refaites l’export avec ronde export --all.
resc-whole-foreign = { $file } n’est pas un export de ronde. Rien n’a été enregistré ; donnez un fichier écrit par ronde export --all.
resc-whole-newer = { $file } vient d’une version plus récente de ronde (format { $written }, ici { $known }). Rien n’a été enregistré ; mettez ronde à jour.
resc-whole-unknown = { $file } contient « { $name } », qu’un carnet de cette version n’a pas, ou l’a deux fois. Rien n’a été enregistré.
resc-whole-missing = Dans { $file }, il manque « { $name } » : le fichier n’est pas complet. Rien n’a été enregistré.
resc-whole-length = Dans { $file }, la ligne { $row } de { $table } n’a pas une valeur par colonne. Rien n’a été enregistré.
resc-whole-value = Dans { $file }, la ligne { $row } de { $table } a une valeur qui ne va pas dans « { $what } ». Rien n’a été enregistré.
resc-whole-row = Dans { $file }, la ligne { $row } de { $table } est contraire aux règles du carnet ({ $what }). Rien n’a été enregistré.
resc-whole-dangling = Dans { $file }, des lignes de « { $name } » renvoient à ce qui n’y est pas. Rien n’a été enregistré.
