# Backups and restores: copies of the book, made, listed, put back.

keep-kind-daily = du jour
keep-kind-migration = avant une nouvelle version
keep-kind-import = avant un import
keep-kind-restore = avant un rétablissement
keep-kind-erasure = après un effacement
keep-kind-asked = demandée
keep-kind-damaged = carnet abîmé, tel quel
keep-kilobytes = { $count } ko
keep-head-kind = Copie
keep-head-size = Taille
keep-head-later = Notés depuis
keep-unreadable = illisible
keep-made = Copie de sécurité vérifiée :
keep-holds = Elle contient { $people ->
    [one] une personne
   *[other] { $people } personnes
}, { $cycles ->
    [one] un cycle
   *[other] { $cycles } cycles
}, { $marks ->
    [one] une présence
   *[other] { $marks } présences
} et { $payments ->
    [one] un paiement
   *[other] { $payments } paiements
}.
keep-newest = Dernier changement dans la copie : { $day } à { $time }.
keep-no-change = Rien n’a été noté dans cette copie.
keep-no-copies = Il n’y a pas encore de copie de sécurité de ce carnet. ronde backup en fait une ; les autres se font toutes seules.
keep-list = Copies de sécurité dans { $path } :
keep-how = Pour en rétablir une : { $command }
keep-would-lose = { $count ->
    [one] Le dernier changement du carnet, noté le { $day } à { $time }, n’est pas dans cette copie : il ne serait plus dans le carnet.
   *[other] { $count } changements du carnet, notés depuis le { $day } à { $time }, ne sont pas dans cette copie : ils ne seraient plus dans le carnet.
}
keep-would-lose-nothing = Tout ce que le carnet a noté est dans cette copie.
keep-would-keep = Avant cela, le carnet d’aujourd’hui serait gardé comme copie de sécurité.
keep-restored = Le carnet est rétabli depuis { $path }
keep-lost = { $count ->
    [one] Un changement, noté le { $day } à { $time }, n’y est plus.
   *[other] { $count } changements, notés depuis le { $day } à { $time }, n’y sont plus.
}
keep-kept = Ce qui s’y trouvait est gardé : { $path }
keep-back = Pour y revenir : { $command }
keep-kept-damaged = L’ancien fichier, abîmé, est gardé tel quel : { $path }
keep-erased-again = { $count ->
    [one] Une personne de cette copie avait été effacée depuis : elle l’a été de nouveau. La copie la contient encore : supprimez { $path }
   *[other] { $count } personnes de cette copie avaient été effacées depuis : elles l’ont été de nouveau. La copie les contient encore : supprimez { $path }
}
keep-damaged-now = Le carnet { $path } est abîmé ou absent : ce qui y a été noté après cette copie n’y sera plus.
keep-no-copy = Pas de copie « { $typed } » : donnez le fichier d’une copie, ou son numéro. ronde restore les montre.
keep-copy-corrupt = Cette copie est abîmée : { $path }. Rien n’a été changé ; choisissez-en une autre. ronde restore les montre.
keep-copy-none = Ce n’est pas la copie d’un carnet : { $path }. Rien n’a été changé ; choisissez-en une autre. ronde restore les montre.
keep-no-folder = Le dossier { $path } n’existe pas : rien n’a été écrit. Créez-le, ou branchez le disque.
keep-failed-full = Pas de copie de sécurité du jour : le disque est plein. Libérez de la place.
keep-failed-corrupt = Pas de copie de sécurité du jour : le carnet est abîmé. Lancez ronde check.
keep-failed-unproven = Pas de copie de sécurité du jour : elle n’a pas pu être vérifiée. Lancez ronde check.
keep-failed-busy = Pas de copie de sécurité du jour : un autre programme occupe le carnet.
keep-failed-folder = Pas de copie de sécurité du jour : impossible d’écrire dans { $path }
keep-restored-elsewhere = Le carnet a été rétabli dans un autre terminal : voici ce qu’il contient.
keep-erased-elsewhere = Des personnes ont été effacées dans un autre terminal : voici ce qui reste.
keep-replaced = Le fichier du carnet a été remplacé par un autre : voici ce qu’il contient.
keep-info = Copies de sécurité : { $value }
