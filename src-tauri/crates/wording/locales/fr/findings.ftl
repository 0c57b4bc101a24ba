### Constats : ce qui, dans les données, mérite qu’on s’y arrête.
###
### Trois messages par code :
###   finding-CODE-title   le nom court, pour une liste ou un filtre ;
###   finding-CODE         ce qui ne va pas, en une phrase complète ;
###   finding-CODE-hint    ce qu’il faut faire.
### L’emplacement (feuille, cellule) est dit à part : voir place-* et finding-with-place.

## Grille et règles

# $subject - critère parent, ou le mot grid pour la grille entière ; $sum, $expected - sommes
finding-weights-do-not-add-up-title = Pondérations qui ne font pas le compte
finding-weights-do-not-add-up = { $subject ->
    [grid] La somme des pondérations de la grille est de { $sum } au lieu de { $expected }.
   *[other] La somme des pondérations sous « { $subject } » est de { $sum } au lieu de { $expected }.
}
finding-weights-do-not-add-up-hint = Corrigez les pondérations : leur somme doit être exactement de { $expected }.

# $criterion - nom du critère ; $low, $high - bornes de la fourchette
finding-weight-as-range-title = Pondération en fourchette
finding-weight-as-range = La pondération du critère « { $criterion } » est une fourchette, de { $low } à { $high }.
finding-weight-as-range-hint = Fixez sa valeur avant l’ouverture des offres : rien n’est calculé tant qu’elle ne l’est pas. L’article R2152-12 du Code de la commande publique admet la fourchette dans les documents de la consultation.

# $code - code porté par plusieurs critères
finding-code-duplicated-title = Code en double
finding-code-duplicated = Plusieurs critères portent le code « { $code } ».
finding-code-duplicated-hint = Donnez à chacun un code différent.

# $criterion - nom du critère
finding-too-deep-title = Critère trop profond
finding-too-deep = Le critère « { $criterion } » est au-delà du troisième niveau de la grille.
finding-too-deep-hint = Remontez-le : la grille va du critère au sous-critère, puis à l’élément d’appréciation.

# $criterion - nom du critère
finding-empty-group-title = Critère sans contenu
finding-empty-group = Le critère « { $criterion } » n’a aucun sous-critère et n’est pas noté lui-même.
finding-empty-group-hint = Ajoutez-lui des sous-critères, ou dites comment il est noté.

finding-no-criteria-title = Grille vide
finding-no-criteria = La grille ne contient aucun critère.
finding-no-criteria-hint = Ajoutez un critère, ou partez d’un modèle de consultation.

finding-no-environmental-criterion-title = Aucun critère environnemental
finding-no-environmental-criterion = Aucun critère ne tient compte des caractéristiques environnementales des offres.
finding-no-environmental-criterion-hint = Ajoutez-en un, ou indiquez lequel en tient compte. L’article R2152-7 du Code de la commande publique l’exige pour les consultations engagées depuis le 21 août 2026.

# $criterion - nom du critère
finding-single-criterion-price-title = Prix comme seul critère
finding-single-criterion-price = Le prix est le seul critère : la grille ne contient que « { $criterion } ».
finding-single-criterion-price-hint = Ajoutez d’autres critères. Pour les consultations engagées depuis le 21 août 2026, l’article R2152-7 du Code de la commande publique n’admet plus comme critère unique que le coût, apprécié de façon globale et en tenant compte des caractéristiques environnementales.

# $formula - nom de la formule ; $criterion - nom du critère
finding-formula-relative-title = Formule qui dépend des autres offres
finding-formula-relative = Avec la formule « { $formula } » du critère « { $criterion } », le retrait d’une offre peut changer l’ordre des autres.
finding-formula-relative-hint = Regardez, dans « Robustesse », ce que changerait le retrait de chaque offre. Seule une formule fondée sur des bornes publiées écarte ce risque.

# $criterion - nom du critère ; $weight - pondération
finding-range-formula-title = Formule qui étire tout écart au maximum
finding-range-formula = La formule du critère « { $criterion } », pondéré { $weight }, donne tous les points à la meilleure valeur et zéro à la moins bonne, quel que soit leur écart.
finding-range-formula-hint = Choisissez une autre formule avant l’ouverture des offres. Le juge a censuré cet effet, qui neutralise les autres critères (CE, 24 mai 2017, Techno Logistique, n° 405787).

# $criterion - nom du critère ; $formula - nom de la formule
finding-formula-without-floor-title = Formule sans plancher
finding-formula-without-floor = La formule « { $formula } » du critère « { $criterion } » peut donner des points négatifs.
finding-formula-without-floor-hint = Publiez un plancher à zéro avec la formule. Des points négatifs pèsent sur les autres critères : le juge les a censurés (CE, 18 décembre 2012, Département de la Guadeloupe, n° 362532).

# $criterion - nom du critère ; $formula - nom de la formule
finding-formula-direction-title = Formule inadaptée
finding-formula-direction = La formule « { $formula } » n’a pas de sens pour le critère « { $criterion } », où la valeur la plus élevée est la meilleure.
finding-formula-direction-hint = Choisissez une formule qui convient à ce critère, ou corrigez le sens de la mesure.

# $criterion - nom du critère ; $formula - nom de la formule
finding-formula-undefined-title = Division par zéro
finding-formula-undefined = La formule « { $formula } » du critère « { $criterion } » ne peut pas être calculée : elle diviserait par zéro.
finding-formula-undefined-hint = Vérifiez les valeurs nulles de ce critère. Aucune offre n’est classée tant que la formule ne donne rien.

# $formula - nom de la formule ; $criterion - nom du critère
finding-formula-range-two-bids-title = Tout ou rien entre deux offres
finding-formula-range-two-bids = Avec deux offres, la formule « { $formula } » du critère « { $criterion } » donne tous les points à l’une et zéro à l’autre, quel que soit leur écart.
finding-formula-range-two-bids-hint = Le juge a censuré cet effet, qui neutralise les autres critères (CE, 24 mai 2017, Techno Logistique, n° 405787 ; CAA Paris, 8 février 2016). Avant l’ouverture des offres, choisissez une autre formule ; après, prenez conseil avant de poursuivre.

# $criterion - nom du critère ; $weight - pondération
finding-criterion-without-effect-title = Critère sans effet
finding-criterion-without-effect = Le critère « { $criterion } », pondéré { $weight }, donne les mêmes points à toutes les offres : il ne joue pas dans le classement.
finding-criterion-without-effect-hint = Relisez les notes. Si les offres se valent vraiment sur ce critère, dites pourquoi dans le rapport.

## Notes

# $mark, $max - notes ; $criterion - nom du critère ; $bid - offre
finding-mark-above-scale-title = Note au-dessus du barème
finding-mark-above-scale = La note { $mark } de l’offre { $bid } sur le critère « { $criterion } » dépasse la note maximale du barème, { $max }.
finding-mark-above-scale-hint = Corrigez la note, ou vérifiez qu’elle n’a pas été donnée sur un autre barème.

# $criterion - nom du critère ; $bid - offre
finding-mark-missing-title = Note manquante
finding-mark-missing = L’offre { $bid } n’est pas notée sur le critère « { $criterion } ».
finding-mark-missing-hint = Donnez la note. Sans elle, l’offre n’est pas classée : « non noté » ne vaut pas zéro.

# $mark, $step - note et pas du barème ; $criterion - nom du critère ; $bid - offre
finding-mark-off-step-title = Note entre deux pas
finding-mark-off-step = La note { $mark } de l’offre { $bid } sur le critère « { $criterion } » tombe entre deux pas du barème, qui avance de { $step } en { $step }.
finding-mark-off-step-hint = Choisissez un multiple de { $step }.

# $mark, $minimum - notes ; $criterion - nom du critère ; $bid - offre
finding-minimum-mark-title = Sous la note minimale
finding-minimum-mark = L’offre { $bid } est éliminée : sur le critère « { $criterion } », elle obtient { $mark } pour une note minimale de { $minimum }.
finding-minimum-mark-hint = Vérifiez que le règlement de la consultation annonce cette note éliminatoire, et justifiez la note. L’offre ne fixe plus aucune valeur de référence.

# $criterion - nom du critère ; $bid - offre
finding-measure-missing-title = Mesure manquante
finding-measure-missing = La valeur de l’offre { $bid } manque pour le critère « { $criterion } ».
finding-measure-missing-hint = Saisissez la valeur vérifiée. Sans elle, l’offre n’est pas classée : une valeur manquante n’est pas zéro.

# $criterion - nom du critère ; $bid - offre ; $points - points
finding-points-negative-title = Points négatifs
finding-points-negative = La formule publiée donne { $points } à l’offre { $bid } sur le critère « { $criterion } » : moins que zéro.
finding-points-negative-hint = Prenez conseil avant de poursuivre : des points négatifs pèsent sur les autres critères, et le juge les a censurés (CE, 18 décembre 2012, Département de la Guadeloupe, n° 362532).

## Prix

# $bid - offre
finding-price-missing-title = Prix manquant
finding-price-missing = Le prix de l’offre { $bid } manque.
finding-price-missing-hint = Saisissez le montant, ou importez le bordereau du candidat. S’il ne l’a pas remis, décidez de la recevabilité de l’offre (articles L2152-2 et R2152-2 du Code de la commande publique).

# $bid - offre
finding-price-zero-title = Prix nul
finding-price-zero = Le prix de l’offre { $bid } est nul : la formule ne peut pas diviser par zéro.
finding-price-zero-hint = Vérifiez le montant. S’il est exact, demandez des explications au candidat : une offre à zéro euro ne se rejette pas d’office (CJUE, 10 septembre 2020, Tax-Fin-Lex, C-367/19).

# $bid - offre ; $price - montant
finding-price-negative-title = Prix négatif
finding-price-negative = L’offre { $bid } contient un prix négatif : { $price }.
finding-price-negative-hint = Vérifiez le signe dans le document du candidat, puis corrigez le montant en indiquant le motif.

## Offres et classement

# $bid - lettre portée par plusieurs offres
finding-bid-duplicated-title = Offre en double
finding-bid-duplicated = Plusieurs offres portent la lettre « { $bid } ».
finding-bid-duplicated-hint = Donnez à chacune une lettre différente.

# $bid - offre ; $admission - code de recevabilité
finding-bid-excluded-title = Offre écartée
finding-bid-excluded = { $admission ->
    [irregular] L’offre { $bid } est irrégulière : elle n’est pas classée.
    [unacceptable] L’offre { $bid } est inacceptable : elle n’est pas classée.
    [unsuitable] L’offre { $bid } est inappropriée : elle n’est pas classée.
    [abnormally-low] L’offre { $bid } est rejetée comme anormalement basse : elle n’est pas classée.
    [late] L’offre { $bid } est arrivée hors délai : elle n’est pas classée.
    [withdrawn] L’offre { $bid } a été retirée par le candidat : elle n’est pas classée.
   *[other] L’offre { $bid } n’est pas recevable : elle n’est pas classée.
}
finding-bid-excluded-hint = Indiquez le motif de la décision : le rapport le reprend. L’offre ne fixe plus aucune valeur de référence.

finding-no-bids-title = Aucune offre à classer
finding-no-bids = Il n’y a aucune offre à classer.
finding-no-bids-hint = Enregistrez les offres reçues. Si toutes ont été écartées, relisez les décisions de recevabilité.

# $bids - liste d’offres
finding-rounding-decides-rank-title = L’arrondi décide d’un rang
finding-rounding-decides-rank = L’arrondi décide de l’ordre des offres { $bids } : à valeurs exactes, elles seraient classées autrement.
finding-rounding-decides-rank-hint = Vérifiez que la règle d’arrondi appliquée est celle qui a été publiée, et citez-la dans le rapport.

# $bids - liste d’offres ; $rank - rang
finding-tie-title = Ex æquo
finding-tie = Les offres { $bids } sont ex æquo au rang { $rank }.
finding-tie-hint = Elles le restent. Ne les départagez que par une règle annoncée dans les documents de la consultation.

# $bids - liste d’offres ; $rule - règle de départage en toutes lettres
finding-tie-broken-title = Ex æquo départagés
finding-tie-broken = Les offres { $bids } ont le même total : elles sont départagées par la règle « { $rule } ».
finding-tie-broken-hint = Vérifiez que cette règle figure dans les documents de la consultation, et citez-la dans le rapport.

## Fichiers lus

# $file - nom du fichier ; $extension - extension, « .xlsx »
finding-not-what-it-claims-title = Contenu contraire à l’extension
finding-not-what-it-claims = Le contenu du fichier « { $file } » n’est pas celui d’un fichier { $extension }.
finding-not-what-it-claims-hint = Ouvrez-le dans votre tableur, enregistrez-en une copie au format { $extension }, puis importez la copie. S’il ne s’ouvre pas, signalez-le au candidat.

# $file - nom du fichier ; $size, $limit - tailles avec leur unité
finding-file-too-large-title = Fichier trop volumineux
finding-file-too-large = Le fichier « { $file } » est trop volumineux : { $size }, pour { $limit } au plus.
finding-file-too-large-hint = Gardez dans une copie les seules feuilles utiles, puis importez la copie.

# $sheet - nom de la feuille
finding-sheet-missing-title = Feuille absente
finding-sheet-missing = Le classeur ne contient pas de feuille « { $sheet } ».
finding-sheet-missing-hint = Choisissez la feuille à lire, ou vérifiez que le candidat a répondu sur le bon document.

# $sheet - nom de la feuille
finding-hidden-sheet-title = Feuille masquée
finding-hidden-sheet = La feuille « { $sheet } » est masquée dans le classeur.
finding-hidden-sheet-hint = Affichez-la dans votre tableur et vérifiez ce qu’elle contient avant d’accepter l’import.

finding-header-not-found-title = En-têtes introuvables
finding-header-not-found = Aucune ligne ne porte les titres de colonnes attendus.
finding-header-not-found-hint = Désignez la ligne des titres.

# $column - titre attendu
finding-column-missing-title = Colonne absente
finding-column-missing = Aucune colonne n’a été reconnue pour « { $column } ».
finding-column-missing-hint = Désignez la colonne qui en tient lieu, ou vérifiez que le candidat a répondu sur le bon document.

# $n - nombre de lignes
finding-rows-ignored-title = Lignes non reprises
finding-rows-ignored = { $n ->
    [one] { $n } ligne n’a pas été reprise.
   *[other] { $n } lignes n’ont pas été reprises.
}
finding-rows-ignored-hint = Vérifiez qu’il ne s’agit que de titres, de sous-totaux ou de lignes vides.

# $n - nombre de lignes
finding-hidden-rows-title = Lignes masquées
finding-hidden-rows = { $n ->
    [one] { $n } ligne est masquée dans la feuille.
   *[other] { $n } lignes sont masquées dans la feuille.
}
finding-hidden-rows-hint = Affichez les lignes masquées dans votre tableur et vérifiez ce qu’elles contiennent avant d’accepter l’import.

# $text - texte lu
finding-encoding-suspect-title = Caractères mal lus
finding-encoding-suspect = Des caractères semblent mal lus : « { $text } ».
finding-encoding-suspect-hint = Choisissez un autre encodage, UTF-8 ou Windows-1252, jusqu’à ce que les accents soient justes.

## Nombres lus

# $text - texte lu ; $first, $second - ses deux lectures
finding-ambiguous-number-title = Nombre ambigu
finding-ambiguous-number = « { $text } » peut se lire { $first } ou { $second }.
finding-ambiguous-number-hint = Choisissez la bonne lecture : Barème ne devine jamais un nombre.

# $text - texte lu
finding-number-unreadable-title = Nombre illisible
finding-number-unreadable = « { $text } » n’est pas un nombre.
finding-number-unreadable-hint = Saisissez la valeur en indiquant le motif, ou interrogez le candidat.

# $text - contenu entier de la cellule ; $number - nombre compris
finding-trailing-text-title = Texte après un nombre
finding-trailing-text = « { $text } » est lu { $number } : le texte qui suit le nombre est laissé de côté.
finding-trailing-text-hint = Vérifiez que ce texte ne change pas la valeur : une unité, « HT », une remise.

finding-formula-without-value-title = Formule sans résultat
finding-formula-without-value = La cellule contient une formule dont le résultat n’est pas enregistré.
finding-formula-without-value-hint = Ouvrez le fichier dans votre tableur, enregistrez-en une copie, puis importez la copie.

# $error - ce que la cellule affiche, « #REF! »
finding-error-cell-title = Cellule en erreur
finding-error-cell = La cellule affiche une erreur : { $error }
finding-error-cell-hint = Retrouvez la valeur dans un autre document de l’offre, ou interrogez le candidat.

## Bordereau de prix lu

# $line - ligne du bordereau de l’acheteur
finding-line-missing-title = Ligne absente
finding-line-missing = La ligne « { $line } » du bordereau manque dans l’offre.
finding-line-missing-hint = Cherchez-la ailleurs dans l’offre. Si elle n’y est pas, l’offre est incomplète : décidez de sa recevabilité ou de sa régularisation (articles L2152-2 et R2152-2 du Code de la commande publique).

# $line - ligne du candidat
finding-line-added-title = Ligne ajoutée
finding-line-added = La ligne « { $line } » n’est pas dans le bordereau de l’acheteur.
finding-line-added-hint = Demandez au candidat ce qu’elle recouvre et décidez si elle entre dans le montant évalué.

# $line - ligne du bordereau ; $n - nombre de fois
finding-line-duplicated-title = Ligne en double
finding-line-duplicated = La ligne « { $line } » figure { $n } fois dans l’offre.
finding-line-duplicated-hint = Désignez celle qui compte, en indiquant le motif.

# $line - ligne du bordereau ; $expected, $found - quantités
finding-quantity-altered-title = Quantité modifiée
finding-quantity-altered = À la ligne « { $line } », la quantité est de { $found } au lieu de { $expected }.
finding-quantity-altered-hint = Le montant évalué garde la quantité de l’acheteur. Vérifiez que le candidat n’a pas répondu à autre chose.

# $line - ligne du bordereau ; $expected, $found - libellés
finding-label-altered-title = Libellé modifié
finding-label-altered = À la ligne « { $line } », le libellé « { $expected } » est devenu « { $found } ».
finding-label-altered-hint = Vérifiez que la prestation offerte est bien celle qui était demandée.

# $line - ligne du bordereau
finding-unit-price-missing-title = Prix unitaire manquant
finding-unit-price-missing = La ligne « { $line } » n’a pas de prix unitaire.
finding-unit-price-missing-hint = Cherchez-le ailleurs dans l’offre ou interrogez le candidat : une case vide n’est pas un prix nul.

# $line - ligne du bordereau ; $written, $computed - montants
finding-line-total-differs-title = Total de ligne inexact
finding-line-total-differs = À la ligne « { $line } », le total écrit est de { $written } ; la quantité par le prix unitaire donne { $computed }.
finding-line-total-differs-hint = Appliquez la règle de discordance du règlement de la consultation, et indiquez-la comme motif de la correction.

# $written, $computed - montants
finding-total-differs-title = Total inexact
finding-total-differs = Le total écrit est de { $written } ; la somme des lignes donne { $computed }.
finding-total-differs-hint = Appliquez la règle de discordance du règlement de la consultation, et indiquez-la comme motif de la correction.

## Notes lues

# $name - nom lu dans le fichier
finding-criterion-unknown-title = Critère inconnu
finding-criterion-unknown = Aucun critère de la grille ne s’appelle « { $name } ».
finding-criterion-unknown-hint = Choisissez le critère qui correspond, ou laissez cette ligne de côté.

# $name - nom lu dans le fichier
finding-bid-unknown-title = Offre inconnue
finding-bid-unknown = Aucune offre ni aucun candidat ne s’appelle « { $name } ».
finding-bid-unknown-hint = Choisissez l’offre qui correspond, ou laissez cette colonne de côté.
