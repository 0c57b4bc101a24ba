### Erreurs : une action n’a pas abouti.
###
### Trois messages par code : fault-CODE-title, fault-CODE (ce qui s’est passé), fault-CODE-hint (quoi faire).
### Les codes dossier-… disent pourquoi un dossier ne s’ouvre ou ne s’écrit pas ; les codes refused-…, quelle
### règle de la procédure s’oppose à l’action. Dans les deux cas, rien de l’action n’a été écrit.

## Fichiers

# $file - nom du fichier
fault-file-not-found-title = Fichier introuvable
fault-file-not-found = Le fichier « { $file } » est introuvable.
fault-file-not-found-hint = Il a pu être déplacé, renommé, ou rester sur une clé USB retirée. Retrouvez-le, puis recommencez.

# $file - nom du fichier
fault-file-unreadable-title = Fichier illisible
fault-file-unreadable = Le fichier « { $file } » ne peut pas être lu.
fault-file-unreadable-hint = Vérifiez que vous avez le droit de l’ouvrir et qu’il n’est pas ouvert dans un autre logiciel, puis recommencez.

# $file - nom du fichier
fault-file-too-large-title = Fichier trop volumineux
fault-file-too-large = Le fichier « { $file } » est trop volumineux pour être lu.
fault-file-too-large-hint = Vérifiez que c’est le bon fichier. Gardez dans une copie ce qui est utile, puis recommencez avec la copie.

# $file - nom du fichier
fault-file-not-utf-8-title = Encodage inattendu
fault-file-not-utf-8 = Le texte du fichier « { $file } » n’est pas encodé en UTF-8.
fault-file-not-utf-8-hint = Ouvrez-le dans un éditeur de texte, enregistrez-le en UTF-8, puis recommencez.

# $file - nom du fichier
fault-file-not-writable-title = Écriture impossible
fault-file-not-writable = Impossible d’écrire « { $file } ».
fault-file-not-writable-hint = Vérifiez que vous avez le droit d’écrire à cet emplacement et que le fichier n’est pas ouvert dans un autre logiciel, puis recommencez.

# $file - nom du fichier
fault-disk-full-title = Plus de place
fault-disk-full = Il n’y a plus assez de place pour écrire « { $file } ».
fault-disk-full-hint = Ce qui était enregistré est intact. Libérez de la place ou choisissez un autre emplacement, puis recommencez.

## Ce que les gens écrivent : évaluations, modèles, correspondances. Les constats disent quoi et où.

# $file - nom du fichier
fault-case-unreadable-title = Évaluation illisible
fault-case-unreadable = Le fichier « { $file } » n’est pas une évaluation que Barème sait lire.
fault-case-unreadable-hint = Corrigez ce que disent les constats, puis recommencez. La forme du fichier est décrite par le schéma JSON fourni avec Barème.

# $file - nom du fichier
fault-template-unreadable-title = Modèle illisible
fault-template-unreadable = Le fichier « { $file } » n’est pas un modèle, une consultation ou un protocole d’essai que Barème sait lire.
fault-template-unreadable-hint = Corrigez ce que disent les constats, ou partez d’un modèle fourni avec Barème.

# $file - nom du fichier
fault-mapping-unreadable-title = Correspondance illisible
fault-mapping-unreadable = Le fichier « { $file } » n’est pas une correspondance de colonnes que Barème sait lire.
fault-mapping-unreadable-hint = Corrigez ce que disent les constats, ou partez d’une correspondance de l’exemple.

# $file - nom de la correspondance ; $found, $expected - ce qu’elle sert à lire, ce qui est à lire (mapping-kind-…)
fault-mapping-of-another-kind-title = Correspondance d’un autre genre
fault-mapping-of-another-kind = La correspondance « { $file } » sert à lire { $found }, et non { $expected }.
fault-mapping-of-another-kind-hint = Choisissez la correspondance qui convient, ou dites autrement de qui est le fichier.

## Imports et rapport

# $file - nom du fichier
fault-import-refused-title = Import refusé
fault-import-refused = Rien n’a été importé de « { $file } » : des constats bloquants s’y opposent.
fault-import-refused-hint = Lisez les constats, corrigez une copie du fichier ou faites-le corriger par son auteur, puis importez-le à nouveau.

fault-import-of-nobody-title = Fichier de personne
fault-import-of-nobody = L’import ne dit pas de qui est le fichier.
fault-import-of-nobody-hint = Indiquez l’offre (--bid), le membre (--member) ou le site (--site), et un seul des trois.

# $bid - lettre demandée
fault-bid-unknown-title = Offre inconnue
fault-bid-unknown = Aucune offre du registre ne porte la lettre « { $bid } ».
fault-bid-unknown-hint = Vérifiez la lettre, ou inscrivez d’abord l’offre au registre.

# $member - code demandé
fault-member-unknown-title = Membre inconnu
fault-member-unknown = Aucun membre de la commission n’a le code « { $member } ».
fault-member-unknown-hint = Vérifiez le code, ou ajoutez d’abord la personne à la commission.

# $text - ce qui a été lu
fault-not-a-time-title = Date illisible
fault-not-a-time = « { $text } » n’est pas une date et une heure que Barème sait lire.
fault-not-a-time-hint = Écrivez-la comme dans cet exemple : 2026-10-12T09:41:00+02:00.

fault-no-panel-title = Pas de commission
fault-no-panel = La consultation n’a pas de commission : personne ne peut encore donner de notes.
fault-no-panel-hint = Composez d’abord la commission.

fault-marks-refused-title = Notes non enregistrées
fault-marks-refused = Aucune des notes saisies n’a été enregistrée : l’une d’elles au moins n’est pas possible.
fault-marks-refused-hint = Corrigez celles que désignent les constats, puis recommencez.

fault-no-protocol-title = Pas de protocole d’essai
fault-no-protocol = La consultation n’a pas de protocole d’essai.
fault-no-protocol-hint = Fixez le protocole avant d’importer des retours : il dit quels sites, quels groupes et quelles questions sont attendus.

# $message - ce que dit l’outil, en anglais
fault-report-refused-title = Rapport non produit
fault-report-refused = Le rapport n’a pas pu être produit ({ $message }).
fault-report-refused-hint = Le dossier est intact. Recommencez ; si l’erreur revient, signalez-la avec le texte entre parenthèses.

## Écran et ligne de commande

fault-admission-open-title = Recevabilité non arrêtée
fault-admission-open = Le classement est masqué tant que la recevabilité des offres n’est pas arrêtée.
fault-admission-open-hint = Décidez de chaque offre, puis arrêtez la recevabilité.

fault-nothing-open-title = Aucun dossier ouvert
fault-nothing-open = Aucun dossier n’est ouvert.
fault-nothing-open-hint = Ouvrez un dossier, ou la copie de l’exemple.

fault-dossier-unknown-title = Dossier inconnu
fault-dossier-unknown = Ce dossier n’est plus dans la liste des dossiers ouverts sur ce poste.
fault-dossier-unknown-hint = Ouvrez-le depuis son emplacement.

# $bid - lettre de l’offre
fault-number-unknown-title = Nombre introuvable
fault-number-unknown = Ce nombre de l’offre { $bid } n’existe pas, ou n’a pas été calculé.
fault-number-unknown-hint = Relisez le classement : il a pu changer depuis.

# $language - langue demandée
fault-language-unknown-title = Langue inconnue
fault-language-unknown = « { $language } » n’est pas une langue de Barème.
fault-language-unknown-hint = Choisissez fr (français) ou en (anglais).

## Le poste

fault-no-data-folder-title = Pas d’emplacement sur ce poste
fault-no-data-folder = Le système n’indique aucun emplacement où Barème puisse garder ses fichiers sur ce poste.
fault-no-data-folder-hint = Demandez à votre service informatique de vérifier votre profil, ou désignez un emplacement par la variable BAREME_HOME.

# $file - nom du fichier de la clé
fault-device-key-unreadable-title = Clé du poste illisible
fault-device-key-unreadable = La clé avec laquelle ce poste signe, « { $file } », ne peut pas être lue.
fault-device-key-unreadable-hint = Rétablissez ce fichier depuis une sauvegarde de votre profil. S’il est perdu, déplacez-le : une nouvelle clé sera faite, mais ce poste ne sera plus l’organisateur des dossiers qu’il a créés.

fault-no-random-source-title = Pas de nombres aléatoires
fault-no-random-source = Le système ne fournit pas les nombres aléatoires qui protègent les clés et les retours d’essai.
fault-no-random-source-hint = Redémarrez le poste, puis recommencez. Si l’erreur revient, prévenez votre service informatique.

fault-internal-title = Erreur imprévue
fault-internal = Une erreur imprévue a interrompu l’action.
fault-internal-hint = Ce qui était enregistré est intact. Recommencez ; si l’erreur revient, signalez-la en décrivant ce que vous faisiez.

## Le dossier ne s’ouvre ou ne s’écrit pas

# $file - nom du fichier
fault-dossier-not-found-title = Dossier introuvable
fault-dossier-not-found = Le dossier « { $file } » est introuvable.
fault-dossier-not-found-hint = Il a pu être déplacé, renommé, ou rester sur une clé USB retirée. Retrouvez-le, puis recommencez.

# $file - nom du fichier
fault-dossier-already-exists-title = Nom déjà pris
fault-dossier-already-exists = Le fichier « { $file } » existe déjà : un nouveau dossier ne remplace jamais rien.
fault-dossier-already-exists-hint = Choisissez un autre nom ou un autre emplacement.

# $file - nom du fichier
fault-dossier-empty-file-title = Fichier vide
fault-dossier-empty-file = Le fichier « { $file } » est vide : ce n’est pas un dossier Barème.
fault-dossier-empty-file-hint = Sa copie a pu être interrompue. Copiez-le à nouveau depuis sa source, ou ouvrez une sauvegarde.

# $file - nom du fichier
fault-dossier-not-a-database-title = Ce n’est pas un dossier Barème
fault-dossier-not-a-database = Le fichier « { $file } » n’est pas un dossier Barème.
fault-dossier-not-a-database-hint = Ouvrez un fichier dont le nom finit par .bareme. Pour lire un tableur, ouvrez d’abord un dossier, puis importez-le.

# $file - nom du fichier
fault-dossier-foreign-database-title = Fichier d’un autre logiciel
fault-dossier-foreign-database = Le fichier « { $file } » n’est pas un dossier Barème : c’est la base de données d’un autre logiciel.
fault-dossier-foreign-database-hint = Vérifiez que c’est le bon fichier. Le nom d’un dossier Barème finit par .bareme.

# $file - nom du fichier
fault-dossier-newer-title = Dossier plus récent
fault-dossier-newer = Le dossier « { $file } » vient d’une version plus récente de Barème, que celle-ci ne sait pas lire.
fault-dossier-newer-hint = Installez la dernière version de Barème, puis ouvrez-le.

# $file - nom du fichier ; $found - numéro de format
fault-dossier-unknown-format-title = Format inconnu
fault-dossier-unknown-format = Le dossier « { $file } » annonce un format, { $found }, qui n’a jamais existé.
fault-dossier-unknown-format-hint = Le fichier est abîmé ou a été modifié. Ouvrez une sauvegarde.

# $file - nom du fichier
fault-dossier-too-large-title = Dossier trop volumineux
fault-dossier-too-large = Le fichier « { $file } » est plus volumineux qu’un dossier Barème ne peut l’être.
fault-dossier-too-large-hint = Vérifiez que c’est le bon fichier. Si c’est bien votre dossier, ouvrez une sauvegarde et signalez l’erreur.

# $file - nom du fichier ; $objects - éléments qui diffèrent
fault-dossier-schema-altered-title = Structure modifiée
fault-dossier-schema-altered = La structure du dossier « { $file } » a été modifiée par un autre logiciel ({ $objects }) : il n’a pas été ouvert.
fault-dossier-schema-altered-hint = N’y travaillez plus. Ouvrez une sauvegarde, et demandez qui a modifié le fichier.

# $file - nom du fichier
fault-dossier-damaged-title = Dossier altéré
fault-dossier-damaged = Le dossier « { $file } » ne dit plus ce que dit son journal : il est abîmé ou a été modifié, et n’a pas été ouvert.
fault-dossier-damaged-hint = N’y travaillez plus. Ouvrez une sauvegarde et comparez l’empreinte de son journal à celle que portent les documents imprimés.

# $file - nom du fichier
fault-dossier-locked-title = Dossier déjà ouvert
fault-dossier-locked = Le dossier « { $file } » est déjà ouvert, sur ce poste ou sur un autre.
fault-dossier-locked-hint = Fermez-le là où il est ouvert, puis recommencez.

# $file - nom du fichier
fault-dossier-read-only-title = Lecture seule
fault-dossier-read-only = Le dossier « { $file } » est ouvert en lecture seule : rien ne peut y être écrit.
fault-dossier-read-only-hint = Vérifiez que le fichier n’est pas protégé en écriture et que vous avez le droit d’écrire à cet emplacement, puis rouvrez-le.

# $file - nom du fichier
fault-dossier-device-key-differs-title = Clé du poste différente
fault-dossier-device-key-differs = Le dossier « { $file } » connaît ce poste sous une autre clé.
fault-dossier-device-key-differs-hint = Remettez en place la clé d’origine de ce poste, le fichier device.key de Barème, depuis une sauvegarde de votre profil.

# $file - nom du fichier
fault-dossier-disk-full-title = Plus de place
fault-dossier-disk-full = Il n’y a plus assez de place pour écrire dans le dossier « { $file } ».
fault-dossier-disk-full-hint = Ce qui était enregistré est intact ; l’action ne l’a pas été. Libérez de la place, puis recommencez.

# $text - ce qui a été lu
fault-dossier-not-a-time-title = Date illisible
fault-dossier-not-a-time = « { $text } » n’est pas une date et une heure que Barème sait lire.
fault-dossier-not-a-time-hint = Écrivez-la comme dans cet exemple : 2026-10-12T09:41:00+02:00.

# $message - ce que dit l’outil, en anglais
fault-dossier-not-canonical-title = Action impossible à inscrire
fault-dossier-not-canonical = L’action ne peut pas être inscrite au journal ({ $message }).
fault-dossier-not-canonical-hint = Rien n’a été enregistré. Signalez cette erreur avec le texte entre parenthèses.

# $file - nom du fichier ; $message - ce que dit le système
fault-dossier-io-title = Lecture ou écriture impossible
fault-dossier-io = Le système n’a pas pu lire ou écrire le dossier « { $file } » ({ $message }).
fault-dossier-io-hint = Vérifiez que la clé USB ou le réseau est toujours là et que vous avez le droit d’écrire à cet emplacement, puis recommencez. Ce qui était enregistré est intact.

# $file - nom du fichier ; $message, $code - ce que dit l’outil, en anglais
fault-dossier-store-title = Lecture ou écriture interrompue
fault-dossier-store = Le dossier « { $file } » n’a pas pu être lu ou écrit ({ $message }, code { $code }).
fault-dossier-store-hint = Fermez le dossier, ouvrez-le à nouveau, puis recommencez. Si l’erreur revient, signalez-la avec le texte entre parenthèses.

## La procédure s’y oppose : consultation, règles, commission

fault-refused-no-tender-title = Pas de consultation
fault-refused-no-tender = Le dossier ne contient pas encore de consultation.
fault-refused-no-tender-hint = Créez-la à partir d’un modèle, puis recommencez.

fault-refused-tender-exists-title = Consultation déjà créée
fault-refused-tender-exists = Ce dossier contient déjà une consultation.
fault-refused-tender-exists-hint = Pour une autre consultation, créez un autre dossier.

fault-refused-not-organiser-device-title = Autre poste que celui de l’organisateur
fault-refused-not-organiser-device = Cette action revient à l’organisateur, depuis le poste qui a créé le dossier.
fault-refused-not-organiser-device-hint = Faites-la sur ce poste-là, ou demandez-la à l’organisateur.

fault-refused-organiser-only-title = Action de l’organisateur
fault-refused-organiser-only = Cette action revient à l’organisateur de la consultation, et non à un membre de la commission.
fault-refused-organiser-only-hint = Demandez-la à l’organisateur.

fault-refused-grid-invalid-title = Grille à corriger
fault-refused-grid-invalid = La grille ou ses règles contiennent des erreurs.
fault-refused-grid-invalid-hint = Corrigez ce que disent les constats, puis recommencez.

# $code - code répété, ou vide
fault-refused-code-repeated-title = Code répété ou vide
fault-refused-code-repeated = Chaque élément doit porter un code à lui : « { $code } » est vide ou sert deux fois.
fault-refused-code-repeated-hint = Donnez à chacun un code différent, puis recommencez.

# $college - code du collège
fault-refused-unknown-college-title = Collège inconnu
fault-refused-unknown-college = La commission n’a pas de collège « { $college } ».
fault-refused-unknown-college-hint = Ajoutez ce collège, ou rattachez le membre à un autre.

fault-refused-rules-sealed-title = Règles scellées
fault-refused-rules-sealed = Les règles sont scellées : la grille, les pondérations, les barèmes et les formules ne changent plus.
fault-refused-rules-sealed-hint = Si un avis rectificatif les modifie, rouvrez les règles en indiquant sa référence : la nouvelle version sera inscrite au journal.

fault-refused-rules-not-sealed-title = Règles non scellées
fault-refused-rules-not-sealed = Les règles ne sont pas scellées.
fault-refused-rules-not-sealed-hint = Scellez-les d’abord : la grille doit être fixée avant que la première offre soit ouverte.

fault-refused-no-grid-title = Pas de grille
fault-refused-no-grid = La consultation n’a pas de grille de critères.
fault-refused-no-grid-hint = Écrivez la grille ou partez d’un modèle, puis recommencez.

fault-refused-seal-digest-differs-title = Règles changées entre-temps
fault-refused-seal-digest-differs = Les règles ont changé depuis que vous les avez relues : elles n’ont pas été scellées.
fault-refused-seal-digest-differs-hint = Relisez-les, puis scellez-les.

fault-refused-bids-registered-title = Offres déjà inscrites
fault-refused-bids-registered = Des offres sont inscrites au registre : les règles ne peuvent plus être rouvertes.
fault-refused-bids-registered-hint = Les critères ne changent plus après l’ouverture des offres. S’ils sont irréguliers, prenez conseil : la procédure peut être déclarée sans suite (article R2185-1 du Code de la commande publique).

fault-refused-unknown-member-title = Personne inconnue
fault-refused-unknown-member = Cette personne n’est pas membre de la commission.
fault-refused-unknown-member-hint = Ajoutez-la à la commission, ou choisissez un de ses membres.

# $member - code du membre
fault-refused-member-has-marks-title = Membre qui a donné des notes
fault-refused-member-has-marks = Le membre « { $member } » a donné des notes : il ne peut ni quitter la commission ni changer de collège.
fault-refused-member-has-marks-hint = Gardez-le dans sa composition actuelle. Si ses notes sont une erreur, annulez d’abord leur enregistrement.

## La procédure s’y oppose : registre et recevabilité

fault-refused-no-bids-title = Aucune offre
fault-refused-no-bids = Aucune offre n’est inscrite au registre.
fault-refused-no-bids-hint = Inscrivez les offres reçues, puis recommencez.

fault-refused-unknown-bid-title = Offre inconnue
fault-refused-unknown-bid = Cette offre n’est pas au registre.
fault-refused-unknown-bid-hint = Son inscription a pu être annulée. Relisez le registre, puis recommencez.

# $letter - lettre de l’offre
fault-refused-bid-exists-title = Offre déjà inscrite
fault-refused-bid-exists = L’offre { $letter } est déjà inscrite au registre.
fault-refused-bid-exists-hint = Relisez le registre : il n’y a rien à refaire.

# $letter - lettre voulue, ou rien
fault-refused-letter-taken-title = Lettre déjà prise ou vide
fault-refused-letter-taken = La lettre « { $letter } » est vide, ou une autre offre la porte déjà.
fault-refused-letter-taken-hint = Choisissez une autre lettre.

fault-refused-bid-in-use-title = Offre déjà traitée
fault-refused-bid-in-use = L’inscription de cette offre ne peut pas être annulée : un prix, une note, une mesure ou une décision s’y rapporte.
fault-refused-bid-in-use-hint = Annulez d’abord ces actions, de la plus récente à la plus ancienne. Pour écarter l’offre, décidez de sa recevabilité.

fault-refused-reason-missing-title = Motif manquant
fault-refused-reason-missing = Cette décision demande un motif.
fault-refused-reason-missing-hint = Écrivez-le : le journal le garde et le rapport le reprend.

fault-refused-admission-closed-title = Recevabilité arrêtée
fault-refused-admission-closed = La recevabilité est arrêtée : le registre des offres et les décisions ne changent plus.
fault-refused-admission-closed-hint = Si une offre doit être réexaminée, rouvrez la recevabilité en indiquant le motif.

fault-refused-admission-not-closed-title = Recevabilité non arrêtée
fault-refused-admission-not-closed = La recevabilité n’est pas arrêtée : aucun classement ne peut être montré.
fault-refused-admission-not-closed-hint = Décidez de chaque offre, puis arrêtez la recevabilité.

# $bids - lettres des offres
fault-refused-admission-undecided-title = Offres sans décision
fault-refused-admission-undecided = Des offres attendent encore leur décision de recevabilité : { $bids }.
fault-refused-admission-undecided-hint = Décidez de chacune, puis arrêtez la recevabilité.

## La procédure s’y oppose : notes et mesures

# $criterion - code du critère
fault-refused-unknown-criterion-title = Critère inconnu
fault-refused-unknown-criterion = La grille n’a pas de critère « { $criterion } » qui porte lui-même des points.
fault-refused-unknown-criterion-hint = Vérifiez le code : un critère divisé en sous-critères n’est pas noté lui-même.

# $criterion - code du critère
fault-refused-criterion-not-marked-title = Critère sans note
fault-refused-criterion-not-marked = Le critère « { $criterion } » ne reçoit pas de note : ses points viennent d’une formule.
fault-refused-criterion-not-marked-hint = Importez le prix ou saisissez la mesure ; la formule fait le reste.

# $criterion - code du critère
fault-refused-criterion-not-measured-title = Critère sans mesure
fault-refused-criterion-not-measured = Le critère « { $criterion } » ne se mesure pas.
fault-refused-criterion-not-measured-hint = Donnez une note s’il est noté par la commission ; s’il porte sur le prix, importez le bordereau.

# $criterion - code du critère
fault-refused-mark-off-scale-title = Note hors du barème
fault-refused-mark-off-scale = Une note du critère « { $criterion } » n’est pas sur son barème : elle dépasse la note maximale, ou tombe entre deux pas.
fault-refused-mark-off-scale-hint = Corrigez la note, ou vérifiez qu’elle n’a pas été donnée sur un autre barème.

# $criterion - code du critère
fault-refused-negative-title = Valeur négative
fault-refused-negative = Une note ou une mesure du critère « { $criterion } » est négative.
fault-refused-negative-hint = Vérifiez le signe, puis corrigez la valeur.

# $member - code du membre
fault-refused-mark-not-yours-title = Notes d’une autre personne
fault-refused-mark-not-yours = Les notes du membre « { $member } » ne peuvent pas être saisies par une autre personne.
fault-refused-mark-not-yours-hint = Demandez-lui de les saisir, ou importez le fichier qu’il a rempli.

# $bid - lettre de l’offre ; $criterion - code du critère
fault-refused-cell-repeated-title = Valeur donnée deux fois
fault-refused-cell-repeated = L’offre { $bid } reçoit deux valeurs à la fois sur le critère « { $criterion } ».
fault-refused-cell-repeated-hint = Gardez la bonne, puis recommencez.

fault-refused-nothing-to-record-title = Rien à enregistrer
fault-refused-nothing-to-record = L’action ne contient rien à enregistrer.
fault-refused-nothing-to-record-hint = Vérifiez que le fichier ou la saisie n’est pas vide.

# L’action dépasse la taille qu’un journal accepte
fault-refused-too-large-title = Action trop volumineuse
fault-refused-too-large = L’action contient plus de données qu’un dossier n’en accepte en une fois.
fault-refused-too-large-hint = Faites-la en plusieurs fois, en découpant le fichier s’il vient d’un import.

## La procédure s’y oppose : essais

# $site - code du site
fault-refused-unknown-site-title = Site inconnu
fault-refused-unknown-site = Le protocole d’essai n’a pas de site « { $site } ».
fault-refused-unknown-site-hint = Vérifiez le code du site, ou ajoutez le site au protocole.

# $site - code du site
fault-refused-feedback-recorded-title = Site qui a déjà des retours
fault-refused-feedback-recorded = Des retours ont été recueillis au site « { $site } » : le protocole ne peut pas le perdre.
fault-refused-feedback-recorded-hint = Gardez ce site dans le protocole.

fault-refused-aside-missing-title = Retours absents
fault-refused-aside-missing = Le contenu des retours n’a pas été fourni avec l’action.
fault-refused-aside-missing-hint = Importez à nouveau le fichier des retours.

fault-refused-unknown-aside-title = Retours déjà effacés
fault-refused-unknown-aside = Ces retours ne sont plus dans le dossier : ils ont pu être effacés déjà.
fault-refused-unknown-aside-hint = Cherchez leur effacement au journal. S’il y est, il n’y a rien à refaire.

## La procédure s’y oppose : annuler et rétablir

fault-refused-nothing-to-undo-title = Rien à annuler
fault-refused-nothing-to-undo = Ce poste n’a aucune action à annuler.
fault-refused-nothing-to-undo-hint = Une action faite sur un autre poste s’annule sur ce poste-là.

fault-refused-nothing-to-redo-title = Rien à rétablir
fault-refused-nothing-to-redo = Aucune action n’a été annulée depuis la dernière.
fault-refused-nothing-to-redo-hint = Une action nouvelle met fin à ce qui pouvait être rétabli : refaites l’action.

fault-refused-not-the-latest-step-title = Pas la dernière action
fault-refused-not-the-latest-step = Cette action n’est pas la dernière : elle ne peut être ni annulée ni rétablie seule.
fault-refused-not-the-latest-step-hint = Les actions s’annulent de la plus récente à la plus ancienne, et se rétablissent dans l’ordre inverse.

fault-refused-step-of-another-title = Action d’une autre personne
fault-refused-step-of-another = Cette action est celle d’une autre personne : elle seule peut l’annuler ou la rétablir.
fault-refused-step-of-another-hint = Demandez-le-lui.

fault-refused-superseded-title = Donnée modifiée depuis
fault-refused-superseded = Une autre personne a modifié la même donnée depuis : revenir en arrière effacerait son travail.
fault-refused-superseded-hint = Voyez au journal ce qu’elle a écrit, puis corrigez la donnée par une action nouvelle.

fault-refused-inverse-differs-title = Retour en arrière inexact
fault-refused-inverse-differs = Le retour en arrière ne rendrait pas exactement ce qui était écrit.
fault-refused-inverse-differs-hint = Rien n’a été enregistré. Fermez le dossier, ouvrez-le à nouveau, puis recommencez ; si l’erreur revient, signalez-la.

fault-simulation-ambiguous-title = Nombre ambigu
fault-simulation-ambiguous = « { $text } » peut se lire de deux façons.
fault-simulation-ambiguous-hint = Tapez le nombre sans séparateur de milliers, avec une virgule ou un point pour les décimales : 1000, ou 1,5.

fault-simulation-unreadable-title = Nombre illisible
fault-simulation-unreadable = « { $text } » n’est pas un nombre.
fault-simulation-unreadable-hint = Tapez un nombre, par exemple 12,5.

fault-simulation-outside-title = Nombre hors limites
fault-simulation-outside = « { $text } » n’est pas entre 0 et { $highest }.
fault-simulation-outside-hint = Tapez un nombre entre 0 et { $highest }.

fault-simulation-amount-title = Montant impossible
fault-simulation-amount = « { $text } » n’est pas un montant supérieur à zéro.
fault-simulation-amount-hint = Tapez un montant en euros, par exemple 196500.

fault-simulation-whole-weight-title = Pas de proportion à garder
fault-simulation-whole-weight = Ce critère porte toute la pondération : les autres n’ont entre eux aucune proportion à garder.
fault-simulation-whole-weight-hint = Revenez aux pondérations publiées, puis déplacez ce critère.

fault-simulation-outdated-title = Simulation périmée
fault-simulation-outdated = La grille a changé depuis que cette simulation a commencé.
fault-simulation-outdated-hint = Revenez au classement du dossier, puis recommencez la simulation.
