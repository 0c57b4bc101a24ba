### Erreurs : une action n’a pas abouti.
###
### Trois messages par code : fault-CODE-title, fault-CODE (ce qui s’est passé), fault-CODE-hint (quoi faire).

# $file - nom du fichier
fault-file-not-found-title = Fichier introuvable
fault-file-not-found = Le fichier « { $file } » est introuvable.
fault-file-not-found-hint = Il a pu être déplacé, renommé, ou rester sur une clé USB retirée. Retrouvez-le, puis recommencez.

# $file - nom du fichier
fault-file-unreadable-title = Fichier illisible
fault-file-unreadable = Le fichier « { $file } » ne peut pas être lu.
fault-file-unreadable-hint = Vérifiez que vous avez le droit de l’ouvrir et qu’il n’est pas ouvert dans un autre logiciel, puis recommencez.

# $file - nom du fichier
fault-not-a-dossier-title = Ce n’est pas un dossier Barème
fault-not-a-dossier = Le fichier « { $file } » n’est pas un dossier Barème.
fault-not-a-dossier-hint = Ouvrez un fichier dont le nom finit par .bareme. Pour lire un tableur, ouvrez d’abord un dossier, puis importez-le.

# $file - nom du fichier
fault-newer-dossier-title = Dossier plus récent
fault-newer-dossier = Le dossier « { $file } » vient d’une version plus récente de Barème : il n’est ouvert qu’en lecture.
fault-newer-dossier-hint = Installez cette version pour le modifier.

# $file - nom du fichier
fault-dossier-locked-title = Dossier déjà ouvert
fault-dossier-locked = Le dossier « { $file } » est déjà ouvert, sur ce poste ou sur un autre.
fault-dossier-locked-hint = Fermez-le là où il est ouvert, puis recommencez.

# $file - nom du fichier
fault-disk-full-title = Plus de place
fault-disk-full = Il n’y a plus assez de place pour écrire « { $file } ».
fault-disk-full-hint = Ce qui était enregistré est intact. Libérez de la place ou choisissez un autre emplacement, puis recommencez.

# $file - nom du fichier
fault-signature-invalid-title = Signature refusée
fault-signature-invalid = La signature de « { $file } » n’est pas valable : son contenu a pu être modifié.
fault-signature-invalid-hint = Rien n’a été repris de ce fichier. Demandez à son auteur de le produire et de vous le remettre à nouveau.

# $file - nom du fichier
fault-chain-broken-title = Journal altéré
fault-chain-broken = Le journal de « { $file } » est altéré : une action y a été modifiée, retirée, ajoutée ou déplacée.
fault-chain-broken-hint = Ne poursuivez pas sur ce fichier. Ouvrez une sauvegarde et comparez l’empreinte de son journal à celle que portent les documents imprimés.

fault-rules-sealed-title = Règles scellées
fault-rules-sealed = Les règles sont scellées : la grille, les pondérations, les barèmes et les formules ne changent plus.
fault-rules-sealed-hint = Si un avis rectificatif les modifie, rouvrez les règles en indiquant sa référence : la nouvelle version sera inscrite au journal.

fault-admission-open-title = Recevabilité non arrêtée
fault-admission-open = Le classement est masqué tant que la recevabilité des offres n’est pas arrêtée.
fault-admission-open-hint = Décidez de chaque offre, puis arrêtez la recevabilité.

# $file - nom du fichier ; $place - emplacement dans le fichier
fault-case-unreadable-title = Évaluation illisible
fault-case-unreadable = Le fichier « { $file } » n’est pas une évaluation que Barème sait lire ({ $place }).
fault-case-unreadable-hint = Corrigez le fichier à cet endroit. Sa forme est décrite par le schéma JSON fourni avec Barème.

# $file - nom du fichier ; $place - emplacement dans le fichier
fault-template-unreadable-title = Modèle illisible
fault-template-unreadable = Le fichier « { $file } » n’est pas un modèle de consultation que Barème sait lire ({ $place }).
fault-template-unreadable-hint = Corrigez le fichier à cet endroit, ou partez d’un modèle fourni avec Barème.

# $file - nom du fichier ; $place - emplacement dans le fichier
fault-mapping-unreadable-title = Correspondance illisible
fault-mapping-unreadable = Le fichier « { $file } » n’est pas une correspondance de colonnes que Barème sait lire ({ $place }).
fault-mapping-unreadable-hint = Corrigez le fichier à cet endroit, ou désignez les colonnes à la main.

fault-internal-title = Erreur imprévue
fault-internal = Une erreur imprévue a interrompu l’action.
fault-internal-hint = Ce qui était enregistré est intact. Recommencez ; si l’erreur revient, signalez-la en décrivant ce que vous faisiez.
