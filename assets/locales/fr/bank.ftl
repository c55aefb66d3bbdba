# Bank statements: the overlay, and what import, list and match say.

## Why a file is no statement. After a place the sentence goes on: small letters; $found is what stands there

bank-bad-at-line = Ligne { $line } : { $reason }
bank-bad-at-path = { $path } : { $reason }
bank-bad-empty = ce fichier est vide. Téléchargez le relevé à nouveau.
bank-bad-large = ce fichier est trop grand pour un relevé : le maximum est { $most } Mo. Demandez à la banque une période plus courte.
bank-bad-many = il y a plus de { $most } mouvements. Demandez à la banque une période plus courte.
bank-bad-unknown = ce n’est ni un relevé CAMT.053, ni un CODA, ni un CSV de Belfius. Téléchargez le relevé dans un de ces formats.
bank-bad-pdf = c’est un PDF, fait pour être lu, pas importé. Téléchargez le relevé au format CAMT.053, CODA ou CSV.
bank-bad-spreadsheet = c’est un classeur Excel ou Calc. Importez le fichier de la banque tel quel, sans passer par un tableur.
bank-bad-archive = ce sont des fichiers compressés. Décompressez-les d’abord, puis choisissez le relevé.
bank-bad-html = c’est une page web. Téléchargez le relevé lui-même chez la banque.
bank-bad-binary = ce n’est pas du texte. Téléchargez le relevé au format CAMT.053, CODA ou CSV.
bank-bad-message = c’est un autre message de la banque, « { $found } ». Demandez-lui un relevé CAMT.053.
bank-bad-old-version = c’est un CODA de la version 1. Demandez la version 2 à la banque.
bank-bad-encoding = l’encodage « { $found } » n’est pas connu. Demandez à la banque un fichier en UTF-8.
bank-bad-text = le texte est abîmé. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-truncated = le fichier s’arrête trop tôt. Téléchargez le relevé à nouveau.
bank-bad-xml = le XML est abîmé. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-entity = il y a une déclaration DOCTYPE ou une entité, ce qu’aucun relevé ne contient. Ne faites pas confiance à ce fichier ; téléchargez-le chez la banque.
bank-bad-deep = les éléments sont imbriqués au-delà de toute mesure. Ne faites pas confiance à ce fichier ; téléchargez-le chez la banque.
bank-bad-long = c’est plus long que dans aucun relevé. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-amount = « { $found } » n’est pas un montant en centimes entiers. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-date = « { $found } » n’est pas une date. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-value = « { $found } » n’a pas de sens à cet endroit. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-missing = il manque « { $found } ». Téléchargez le relevé à nouveau, ou demandez un relevé complet à la banque.
bank-bad-currency = un montant en { $found } sur un compte en { $expected }. Demandez à la banque un relevé par devise.
bank-bad-balance = le nouveau solde est { $expected }, mais les mouvements mènent à { $found }. Le relevé n’est pas complet ; téléchargez-le à nouveau.
bank-bad-trailer = le total annoncé est { $expected }, mais les mouvements donnent { $found }. Le relevé n’est pas complet ; téléchargez-le à nouveau.
bank-bad-count = le fichier annonce { $expected } enregistrements et en contient { $found }. Téléchargez le relevé à nouveau.
bank-bad-record = un enregistrement « { $found } » ne peut pas se trouver ici. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-quote = un guillemet s’ouvre et ne se ferme pas. Téléchargez le relevé à nouveau et importez-le tel quel.
bank-bad-cells = il y a { $found } cellules pour { $expected } colonnes. Téléchargez le relevé à nouveau et importez-le tel quel.
