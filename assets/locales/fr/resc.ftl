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
resc-whole-form = { $file } n’est pas un export entier de ronde ({ $reason }). Rien n’a été enregistré ; refaites l’export avec ronde export --all.
resc-whole-foreign = { $file } n’est pas un export de ronde. Rien n’a été enregistré ; donnez un fichier écrit par ronde export --all.
resc-whole-newer = { $file } vient d’une version plus récente de ronde (format { $written }, ici { $known }). Rien n’a été enregistré ; mettez ronde à jour.
resc-whole-unknown = { $file } contient « { $name } », qu’un carnet de cette version n’a pas, ou l’a deux fois. Rien n’a été enregistré.
resc-whole-missing = Dans { $file }, il manque « { $name } » : le fichier n’est pas complet. Rien n’a été enregistré.
resc-whole-length = Dans { $file }, la ligne { $row } de { $table } n’a pas une valeur par colonne. Rien n’a été enregistré.
resc-whole-value = Dans { $file }, la ligne { $row } de { $table } a une valeur qui ne va pas dans « { $what } ». Rien n’a été enregistré.
resc-whole-row = Dans { $file }, la ligne { $row } de { $table } est contraire aux règles du carnet ({ $what }). Rien n’a été enregistré.
resc-whole-dangling = Dans { $file }, des lignes de « { $name } » renvoient à ce qui n’y est pas. Rien n’a été enregistré.

## Encrypted copies. $file is the copy or the file of keys
resc-seal-needs-file = Donnez le fichier ou le dossier de la copie chiffrée : elle est faite pour quitter cette machine. Par exemple : ronde backup /media/cle/carnet.age --encrypt
resc-seal-both = Choisissez : --encrypt demande une phrase secrète, --recipient chiffre pour une clé. Les deux ensemble ne vont pas dans un fichier age.
resc-new-passphrase = Phrase secrète pour cette copie :
resc-passphrase-again = Encore une fois :
resc-passphrase = Phrase secrète de la copie :
resc-passphrase-short = La phrase secrète est trop courte : au moins { $least } caractères, mieux quelques mots pris au hasard. Rien n’a été écrit.
resc-passphrase-differs = Les deux phrases ne sont pas les mêmes. Rien n’a été écrit ; recommencez.
resc-passphrase-none = Interrompu : aucune phrase secrète, rien n’a été fait.
resc-passphrase-bytes = Ce qui a été tapé n’est pas un texte, ou est trop long. Rien n’a été fait.
resc-no-terminal = Une phrase secrète se tape dans un terminal, et il n’y en a pas ici. Sans terminal : ronde backup FICHIER --recipient age1…, et pour rétablir : --identity FICHIER.
resc-age-none = { $file } n’est pas chiffré avec age : rétablissez-le sans --identity.
resc-age-header = { $file } est un fichier age abîmé ou d’une autre sorte. Rien n’a été changé ; essayez age -d, ou une autre copie.
resc-age-wants-passphrase = { $file } s’ouvre avec une phrase secrète, pas avec une clé : rétablissez-le sans --identity.
resc-age-wants-key = { $file } s’ouvre avec une clé age : ajoutez --identity FICHIER, le fichier de la clé secrète.
resc-age-wrong = Ce n’est pas la bonne phrase secrète, ou pas la bonne clé, pour { $file }. Rien n’a été changé ; réessayez.
resc-age-damaged = { $file } s’ouvre, mais il est abîmé ou coupé. Rien n’a été changé ; prenez une autre copie.
resc-age-too-hard = Ouvrir { $file } demanderait plus de mémoire qu’aucun programme n’en demande : ce fichier est suspect. Rien n’a été changé.
resc-age-cannot-seal = { $file } n’a pas pu être chiffré. Rien n’a été écrit ; réessayez.
resc-key-none = « { $typed } » n’est pas une clé publique age. Elle commence par age1 ; age-keygen en fait une.
resc-key-other = « { $typed } » est une clé d’une autre sorte (SSH, greffon) : donnez une clé age1… de age-keygen.
resc-key-secret = C’est une clé secrète : elle ne doit être montrée à personne. Pour chiffrer, donnez la clé publique, age1… (age-keygen -y FICHIER). Cette clé a été sur l’écran et dans l’historique : remplacez-la.
resc-keys-none = { $file } ne contient pas de clé secrète age (AGE-SECRET-KEY-1…). Donnez le fichier que age-keygen a écrit.
resc-keys-other = { $file } contient une clé d’une autre sorte (SSH, greffon). Déchiffrez la copie avec age -d, puis rétablissez-la.
