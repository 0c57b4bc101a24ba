### Poste de travail : dialogues du système, et inscription d’une offre au registre.

## Dialogues pour choisir un fichier

dialog-open-dossier = Ouvrir une consultation
dialog-new-dossier = Créer une consultation
dialog-write-report = Enregistrer le rapport d’analyse
# Nature des fichiers, dans la liste du dialogue
dialog-kind-dossier = Consultation Barème
dialog-kind-workbook = Classeur

## Inscription d’une offre

fault-bid-refused-title = Offre non inscrite
fault-bid-refused = L’offre n’a pas été inscrite au registre : sa lettre ou le nom du candidat ne convient pas.
fault-bid-refused-hint = Corrigez ce que désignent les constats, puis recommencez.

# $longest - nombre de caractères
finding-bid-letter-unfit-title = Lettre inutilisable
finding-bid-letter-unfit = La lettre d’une offre compte au plus { $longest } caractères : des lettres, des chiffres, des tirets et des points.
finding-bid-letter-unfit-hint = Choisissez une lettre courte, comme A ou B-bis.

finding-bidder-unnamed-title = Candidat sans nom
finding-bidder-unnamed = Le nom du candidat est vide.
finding-bidder-unnamed-hint = Écrivez la raison sociale, telle qu’elle figure sur l’acte d’engagement.

# $n - longueur du nom, en caractères ; $longest - longueur permise
finding-bidder-name-too-long-title = Nom trop long
finding-bidder-name-too-long = Le nom du candidat compte { $n } caractères, au-delà de { $longest }.
finding-bidder-name-too-long-hint = Écrivez la raison sociale ; pour un groupement, celle du mandataire.

# $character - numéro Unicode du caractère, « U+202E »
finding-bidder-name-hidden-character-title = Caractère invisible dans le nom
finding-bidder-name-hidden-character = Le nom du candidat contient un caractère qui ne se voit pas ({ $character }) et qui peut en changer la lecture.
finding-bidder-name-hidden-character-hint = Tapez le nom au clavier au lieu de le coller.
