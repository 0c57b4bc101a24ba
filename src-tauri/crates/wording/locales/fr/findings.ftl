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

# $criterion - nom du critère ; $weight - pondération
finding-range-formula-title = Formule qui étire tout écart au maximum
finding-range-formula = La formule du critère « { $criterion } », pondéré { $weight }, donne tous les points à la meilleure valeur et zéro à la moins bonne, quel que soit leur écart.
finding-range-formula-hint = Choisissez une autre formule avant l’ouverture des offres. Le juge a censuré cet effet, qui neutralise les autres critères (CE, 24 mai 2017, Techno Logistique, n° 405787).

# $criterion - nom du critère ; $weight - pondération
finding-crushing-formula-title = Formule qui écrase les écarts de prix
finding-crushing-formula = La formule du critère « { $criterion } », pondéré { $weight }, laisse cinq sixièmes des points à une valeur double de la plus basse : les autres critères décident seuls.
finding-crushing-formula-hint = Choisissez une autre formule avant l’ouverture des offres. Le juge a censuré celle-ci, qui neutralise le critère du prix (CE, 3 novembre 2014, Commune de Belleville-sur-Loire, n° 373362).

# $criterion - nom du critère ; $formula - nom de la formule ; $weight - pondération
finding-plateau-formula-title = Formule qui met à égalité des valeurs différentes
finding-plateau-formula = La formule « { $formula } » du critère « { $criterion } », pondéré { $weight }, peut donner tous les points à plusieurs valeurs différentes : la meilleure n’en tire alors aucun avantage.
finding-plateau-formula-hint = Choisissez une autre formule avant l’ouverture des offres, ou tenez-vous prêts à expliquer ce choix. La méthode doit donner la meilleure note au prix le plus bas (CE, 29 octobre 2013, Val d’Oise Habitat, n° 370789).

# $criterion - nom du critère ; $formula - nom de la formule
finding-proximity-formula-title = Formule qui préfère une offre plus chère
finding-proximity-formula = La formule « { $formula } » du critère « { $criterion } » donne moins de points à un prix plus bas dès qu’il s’éloigne de l’estimation.
finding-proximity-formula-hint = Choisissez une autre formule avant l’ouverture des offres. Le juge a censuré celle-ci : la meilleure note doit aller au prix le plus bas (CE, 29 octobre 2013, Val d’Oise Habitat, n° 370789).

# $criterion - nom du critère ; $formula - nom de la formule ; $weight - pondération
finding-compressing-formula-title = Formule qui n’emploie qu’une partie des points
finding-compressing-formula = La formule « { $formula } » du critère « { $criterion } », pondéré { $weight }, ne donne jamais tous les points, même à la meilleure valeur : le critère compte moins que sa pondération ne l’annonce.
finding-compressing-formula-hint = Choisissez une autre formule avant l’ouverture des offres. Une méthode qui écrase les écarts de prix neutralise ce critère (CE, 3 novembre 2014, Commune de Belleville-sur-Loire, n° 373362).

# $criterion - nom du critère ; $formula - nom de la formule
finding-formula-without-floor-title = Formule sans plancher
finding-formula-without-floor = La formule « { $formula } » du critère « { $criterion } » peut donner des points négatifs.
finding-formula-without-floor-hint = Publiez un plancher à zéro avec la formule. Des points négatifs pèsent sur les autres critères : le juge les a censurés (CE, 18 décembre 2012, Département de la Guadeloupe, n° 362532).

# $criterion - nom du critère ; $formula - nom de la formule ; $direction - sens du critère
finding-formula-direction-title = Formule inadaptée
finding-formula-direction = { $direction ->
    [lower-is-better] La formule « { $formula } » n’a pas de sens pour le critère « { $criterion } », où la valeur la plus basse est la meilleure.
   *[higher-is-better] La formule « { $formula } » n’a pas de sens pour le critère « { $criterion } », où la valeur la plus élevée est la meilleure.
}
finding-formula-direction-hint = Choisissez une formule qui convient à ce critère, ou corrigez le sens de la mesure ou l’ordre des bornes.

# $criterion - nom du critère ; $formula - nom de la formule
finding-formula-undefined-title = Division par zéro
finding-formula-undefined = La formule « { $formula } » du critère « { $criterion } » ne peut pas être calculée : elle diviserait par zéro.
finding-formula-undefined-hint = Vérifiez les valeurs nulles de ce critère. Aucune offre n’est classée tant que la formule ne donne rien.

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

# $bids - offres
finding-approximation-decides-rank-title = Calcul approché qui déciderait d’un rang
finding-approximation-decides-rank = Les points de { $bids } viennent d’un logarithme, qui n’a pas de valeur exacte, et son erreur, pourtant infime, suffirait à changer un arrondi ou un rang.
finding-approximation-decides-rank-hint = Aucune offre n’est classée : un rang ne peut pas dépendre d’une erreur de calcul. Publiez une règle d’arrondi des points, ou choisissez une formule exacte avant l’ouverture des offres.

# $bids - liste d’offres ; $rank - rang
finding-tie-title = Ex æquo
finding-tie = Les offres { $bids } sont ex æquo au rang { $rank }.
finding-tie-hint = Elles le restent. Ne les départagez que par une règle annoncée dans les documents de la consultation.

# $bids - liste d’offres ; $rule - règle de départage en toutes lettres
finding-tie-broken-title = Ex æquo départagés
finding-tie-broken = Les offres { $bids } ont le même total : elles sont départagées par la règle « { $rule } ».
finding-tie-broken-hint = Vérifiez que cette règle figure dans les documents de la consultation, et citez-la dans le rapport.

## Fichiers reçus : le fichier lui-même.
## $file - nom du fichier, dans tous les messages de cette partie qui le prennent

# $found - nature du contenu : xlsx, xlsb, xls, ods, text, html, xml, pdf, picture, document, zip, ole, unknown
finding-not-what-it-claims-title = Ce n’est pas un tableur
finding-not-what-it-claims = { $found ->
    [xlsx] Le fichier « { $file } » contient un classeur Excel (.xlsx), ce que son nom ne dit pas : il n’a pas été lu.
    [xlsb] Le fichier « { $file } » contient un classeur Excel binaire (.xlsb), ce que son nom ne dit pas : il n’a pas été lu.
    [xls] Le fichier « { $file } » contient un ancien classeur Excel (.xls), ce que son nom ne dit pas : il n’a pas été lu.
    [ods] Le fichier « { $file } » contient un classeur OpenDocument (.ods), ce que son nom ne dit pas : il n’a pas été lu.
    [text] Le fichier « { $file } » contient du texte, ce que son nom ne dit pas : il n’a pas été lu.
    [html] Le fichier « { $file } » n’est pas un classeur : il contient une page web.
    [xml] Le fichier « { $file } » n’est pas un classeur : il contient du XML.
    [pdf] Le fichier « { $file } » n’est pas un classeur : il contient un document PDF.
    [picture] Le fichier « { $file } » n’est pas un classeur : il contient une image.
    [document] Le fichier « { $file } » n’est pas un classeur : il contient un document de traitement de texte.
    [zip] Le fichier « { $file } » n’est pas un classeur : il contient une archive compressée.
   *[other] Le fichier « { $file } » n’est ni un classeur ni un texte que Barème sait lire.
}
finding-not-what-it-claims-hint = Ouvrez-le dans votre tableur, enregistrez-en une copie au format .xlsx, .ods ou .csv, puis importez la copie. S’il ne s’ouvre pas, signalez-le à son auteur.

# $extension - extension, « .xlsx » ; $found - nature du contenu : xlsx, xlsb, xls, ods
finding-extension-differs-title = Extension trompeuse
finding-extension-differs = { $found ->
    [xlsx] Le fichier « { $file } » porte l’extension { $extension } mais contient un classeur Excel (.xlsx) : il a été lu comme tel.
    [xlsb] Le fichier « { $file } » porte l’extension { $extension } mais contient un classeur Excel binaire (.xlsb) : il a été lu comme tel.
    [xls] Le fichier « { $file } » porte l’extension { $extension } mais contient un ancien classeur Excel (.xls) : il a été lu comme tel.
   *[ods] Le fichier « { $file } » porte l’extension { $extension } mais contient un classeur OpenDocument (.ods) : il a été lu comme tel.
}
finding-extension-differs-hint = Vérifiez que c’est bien le fichier que son auteur a voulu remettre.

# $found - nature du contenu : text, ou celle d’un classeur
finding-mapping-does-not-fit-title = Correspondance inadaptée
finding-mapping-does-not-fit = { $found ->
    [text] Le fichier « { $file } » est un texte, et la correspondance de colonnes décrit un classeur.
   *[other] Le fichier « { $file } » est un classeur, et la correspondance de colonnes décrit un texte.
}
finding-mapping-does-not-fit-hint = Choisissez une autre correspondance : elle nomme une feuille pour un classeur, un encodage et un séparateur pour un texte.

finding-file-empty-title = Fichier vide
finding-file-empty = Le fichier « { $file } » est vide.
finding-file-empty-hint = Son envoi ou sa copie a pu être interrompu. Reprenez-le là où il a été déposé, ou signalez-le à son auteur.

# $size, $limit - tailles en octets
finding-file-too-large-title = Fichier trop volumineux
finding-file-too-large = Le fichier « { $file } » est trop volumineux : { $size } octets, pour { $limit } au plus.
finding-file-too-large-hint = Gardez dans une copie les seules feuilles utiles, puis importez la copie.

# $excess - ce qui est en trop : parts, inflated, cells, extent, text ; $limit - le plus qui soit lu
finding-content-too-large-title = Contenu démesuré
finding-content-too-large = { $excess ->
    [parts] Le fichier « { $file } » est fait de trop de parties : { $limit } au plus sont lues.
    [inflated] Le fichier « { $file } » est compressé de façon suspecte : il occuperait en mémoire plus de { $limit } octets.
    [cells] La feuille à lire compte trop de cellules : { $limit } au plus sont lues.
    [extent] La feuille à lire a une cellule démesurément loin des autres.
   *[text] La feuille à lire contient trop de texte : { $limit } octets au plus sont lus.
}
finding-content-too-large-hint = Copiez la partie utile dans un classeur neuf, puis importez ce classeur. Si le fichier vient d’un inconnu, ne l’ouvrez pas : faites-le examiner.

finding-password-protected-title = Fichier protégé
finding-password-protected = Le fichier « { $file } » est protégé par un mot de passe.
finding-password-protected-hint = Si vous avez le mot de passe, ouvrez-le et enregistrez-en une copie qui n’en a pas. Sinon, demandez-le à son auteur.

finding-file-damaged-title = Fichier abîmé
finding-file-damaged = Le fichier « { $file } » est abîmé, ou n’est pas écrit comme son format le demande.
finding-file-damaged-hint = Ouvrez-le dans votre tableur, enregistrez-en une copie, puis importez la copie. S’il ne s’ouvre pas, signalez-le à son auteur ; pour une offre, voyez si une copie de sauvegarde a été remise.

## Fichiers reçus : feuille, titres, lignes et colonnes

# $sheet - nom de la feuille attendue ; $sheets - celles du classeur
finding-sheet-missing-title = Feuille absente
finding-sheet-missing = Le classeur n’a pas de feuille « { $sheet } ». Ses feuilles : { $sheets }.
finding-sheet-missing-hint = Corrigez le nom de la feuille dans la correspondance, ou vérifiez que le candidat a répondu sur le bon document.

# $sheet - nom de la feuille
finding-hidden-sheet-title = Feuille masquée
finding-hidden-sheet = La feuille « { $sheet } » est masquée dans le classeur ; elle n’est pas celle qui est lue.
finding-hidden-sheet-hint = Affichez-la dans votre tableur et regardez ce qu’elle contient : une réserve ou une condition peut s’y trouver.

# $sheet - nom de la feuille
finding-sheet-is-hidden-title = Feuille lue mais masquée
finding-sheet-is-hidden = La feuille lue, « { $sheet } », est masquée dans le classeur.
finding-sheet-is-hidden-hint = Vérifiez que c’est bien sur cette feuille que le candidat a répondu, et non sur une autre que l’on voit.

# $n - nombre de lignes
finding-hidden-rows-title = Lignes masquées
finding-hidden-rows = { $n ->
    [one] { $n } ligne est masquée dans la feuille ; elle a été lue comme les autres.
   *[other] { $n } lignes sont masquées dans la feuille ; elles ont été lues comme les autres.
}
finding-hidden-rows-hint = Affichez les lignes masquées dans votre tableur et vérifiez ce qu’elles contiennent.

# $column - colonne de la correspondance
finding-hidden-column-title = Colonne masquée
finding-hidden-column = La colonne { $column ->
    [code] des codes
    [label] des libellés
    [unit] des unités
    [quantity] des quantités
    [unit_price] des prix unitaires
    [line_total] des totaux de ligne
    [criterion] des critères
    [bid] des offres
    [mark] des notes
    [justification] des appréciations
    [session] des séances
    [group] des groupes
    [comment] des remarques
   *[other] de la question « { $column } »
} est masquée dans la feuille ; elle a été lue.
finding-hidden-column-hint = Affichez-la dans votre tableur et vérifiez ce qu’elle contient.

# $row - numéro de ligne
finding-header-not-found-title = En-têtes introuvables
finding-header-not-found = La ligne { $row } devait porter les titres des colonnes, et n’en porte aucun.
finding-header-not-found-hint = Corrigez le numéro de cette ligne dans la correspondance, ou vérifiez que le candidat a répondu sur le bon document.

# $column - colonne de la correspondance
finding-column-missing-title = Colonne vide
finding-column-missing = La colonne { $column ->
    [code] des codes
    [label] des libellés
    [unit] des unités
    [quantity] des quantités
    [unit_price] des prix unitaires
    [line_total] des totaux de ligne
    [criterion] des critères
    [bid] des offres
    [mark] des notes
    [justification] des appréciations
    [session] des séances
    [group] des groupes
    [comment] des remarques
   *[other] de la question « { $column } »
} est vide, titre compris.
finding-column-missing-hint = Corrigez la lettre de cette colonne dans la correspondance, ou vérifiez que le candidat a répondu sur le bon document.

# $expected, $found - nombres de colonnes
finding-row-too-wide-title = Ligne décalée
finding-row-too-wide = Cette ligne a { $found } colonnes, pour { $expected } titres : un séparateur en trop décale ses valeurs.
finding-row-too-wide-hint = Cherchez dans la ligne un séparateur qui fait partie d’un texte ou d’un nombre. Corrigez-le dans une copie du fichier, puis importez la copie.

# $n - nombre de lignes
finding-rows-ignored-title = Lignes non reprises
finding-rows-ignored = { $n ->
    [one] { $n } ligne n’a pas été reprise.
   *[other] { $n } lignes n’ont pas été reprises.
}
finding-rows-ignored-hint = Vérifiez qu’il ne s’agit que de titres, de sous-totaux ou de lignes vides.

# $n - nombre de constats
finding-findings-omitted-title = Constats non affichés
finding-findings-omitted = { $n ->
    [one] { $n } constat du même genre que d’autres n’est pas affiché.
   *[other] { $n } constats du même genre que d’autres ne sont pas affichés.
}
finding-findings-omitted-hint = Réglez d’abord ceux qui le sont : une même cause les explique souvent tous.

## Fichiers reçus : textes

# $text - texte lu
finding-encoding-suspect-title = Caractères mal lus
finding-encoding-suspect = Des caractères semblent mal lus : « { $text } ».
finding-encoding-suspect-hint = Essayez dans la correspondance un autre encodage, utf-8 ou windows-1252, jusqu’à ce que les accents soient justes.

# $declared - encodage de la correspondance ; $found - encodage que le fichier annonce
finding-encoding-differs-title = Encodage différent
finding-encoding-differs = Le fichier s’annonce en { $found }, et la correspondance dit { $declared } : c’est le fichier qui a été suivi.
finding-encoding-differs-hint = Vérifiez que les accents sont justes, et corrigez la correspondance.

finding-quote-unbalanced-title = Guillemet jamais fermé
finding-quote-unbalanced = Un guillemet ouvert dans le fichier « { $file } » n’est jamais fermé : des lignes ont pu être prises pour le texte d’une seule cellule.
finding-quote-unbalanced-hint = Comparez le nombre de lignes lues à celui du fichier. S’il en manque, corrigez le guillemet dans une copie, puis importez la copie.

# $length, $limit - nombres de signes
finding-text-too-long-title = Texte trop long
finding-text-too-long = Le texte de cette cellule a { $length } signes, pour { $limit } au plus.
finding-text-too-long-hint = Raccourcissez-le dans une copie du fichier, ou faites-le raccourcir par son auteur, puis importez la copie.

# $n - nombre de caractères
finding-characters-removed-title = Caractères invisibles
finding-characters-removed = { $n ->
    [one] { $n } caractère invisible a été écarté du texte de cette cellule.
   *[other] { $n } caractères invisibles ont été écartés du texte de cette cellule.
}
finding-characters-removed-hint = Relisez ce texte dans le fichier : de tels caractères peuvent montrer autre chose que ce qui est écrit.

# $column - colonne de la correspondance
finding-cell-empty-title = Cellule vide
finding-cell-empty = { $column ->
    [quantity] La quantité manque : la cellule est vide.
    [criterion] Le critère manque : la cellule est vide.
    [bid] La lettre de l’offre manque : la cellule est vide.
    [session] La séance manque : la cellule est vide.
    [group] Le groupe d’utilisateurs manque : la cellule est vide.
   *[other] Une valeur obligatoire manque : la cellule est vide.
}
finding-cell-empty-hint = Retrouvez la valeur auprès de l’auteur du fichier, écrivez-la dans une copie, puis importez la copie.

## Fichiers reçus : nombres

# $text - texte lu ; $first, $second - ses deux lectures
finding-ambiguous-number-title = Nombre ambigu
finding-ambiguous-number = « { $text } » peut se lire { $first } ou { $second }.
finding-ambiguous-number-hint = Barème ne devine jamais un nombre. Faites préciser la valeur, écrivez-la dans une copie du fichier sans séparateur de milliers (1000) ou avec deux décimales (1,00), puis importez la copie.

# $text - texte lu
finding-number-unreadable-title = Nombre illisible
finding-number-unreadable = « { $text } » n’est pas un nombre que Barème sait lire.
finding-number-unreadable-hint = Faites préciser la valeur par l’auteur du fichier, écrivez-la en chiffres dans une copie, puis importez la copie.

# $text - contenu entier de la cellule ; $number - nombre compris
finding-trailing-text-title = Appel de note après un nombre
finding-trailing-text = « { $text } » est lu { $number } : l’appel de note qui suit le nombre est laissé de côté.
finding-trailing-text-hint = Lisez la note à laquelle il renvoie : elle peut changer la valeur ou y mettre une condition.

# $text - date telle que la cellule la montre
finding-date-instead-of-number-title = Date inattendue
finding-date-instead-of-number = La cellule contient une date, « { $text } », là où aucune n’est attendue.
finding-date-instead-of-number-hint = Le tableur a pu prendre un nombre comme 1.5 pour une date. Retrouvez la valeur, écrivez-la en texte ou en nombre dans une copie du fichier, puis importez la copie.

# $error - ce que la cellule affiche, « #REF! »
finding-error-cell-title = Cellule en erreur
finding-error-cell = La cellule affiche une erreur : { $error }
finding-error-cell-hint = Retrouvez la valeur dans un autre document de l’offre ou auprès de l’auteur du fichier, écrivez-la dans une copie, puis importez la copie.

finding-formula-without-value-title = Formule sans résultat
finding-formula-without-value = La cellule contient une formule dont le résultat n’est pas enregistré.
finding-formula-without-value-hint = Ouvrez le fichier dans votre tableur, enregistrez-en une copie, puis importez la copie.

# $text - texte lu
finding-amount-with-tax-title = Montant TTC
finding-amount-with-tax = « { $text } » est un montant TTC, alors qu’un montant HT est attendu.
finding-amount-with-tax-hint = Cherchez le montant HT dans l’offre ou demandez-le au candidat, écrivez-le dans une copie du fichier, puis importez la copie.

finding-stated-total-unreadable-title = Total illisible
finding-stated-total-unreadable = Le total annoncé par le fichier manque ou ne peut pas être lu : il n’a pas été comparé à la somme des lignes.
finding-stated-total-unreadable-hint = Comparez-le vous-même au total calculé, qui seul entre dans le montant évalué.

## Bordereau de prix lu.
## $line - code et libellé de la ligne

finding-line-missing-title = Ligne absente
finding-line-missing = La ligne « { $line } » du bordereau manque dans l’offre.
finding-line-missing-hint = Cherchez-la ailleurs dans l’offre. Si elle n’y est pas, l’offre est incomplète : décidez de sa recevabilité ou de sa régularisation (articles L2152-2 et R2152-2 du Code de la commande publique).

finding-line-added-title = Ligne ajoutée
finding-line-added = La ligne « { $line } » n’est pas dans le bordereau de l’acheteur : elle n’a pas été reprise.
finding-line-added-hint = Demandez au candidat ce qu’elle recouvre : son prix n’entre pas dans le montant évalué.

# $n - nombre de fois
finding-line-duplicated-title = Ligne en double
finding-line-duplicated = La ligne « { $line } » figure { $n } fois dans le fichier.
finding-line-duplicated-hint = Faites préciser laquelle compte, gardez-la seule dans une copie du fichier, puis importez la copie.

# $expected, $found - quantités
finding-quantity-altered-title = Quantité modifiée
finding-quantity-altered = À la ligne « { $line } », la quantité est de { $found } au lieu de { $expected }.
finding-quantity-altered-hint = Vérifiez que le candidat n’a pas répondu à autre chose. Si son prix unitaire vaut pour votre quantité, rétablissez-la dans une copie du fichier, puis importez la copie.

# $expected - quantité de l’acheteur
finding-quantity-missing-title = Quantité non écrite
finding-quantity-missing = À la ligne « { $line } », la quantité n’est pas écrite : celle de l’acheteur, { $expected }, est retenue.
finding-quantity-missing-hint = Rien à faire si le candidat a répondu sur votre bordereau.

# $quantity - quantité
finding-quantity-negative-title = Quantité négative
finding-quantity-negative = À la ligne « { $line } » de votre bordereau, la quantité est négative : { $quantity }.
finding-quantity-negative-hint = Corrigez la quantité dans votre bordereau, puis recommencez.

# $expected, $found - unités
finding-unit-altered-title = Unité modifiée
finding-unit-altered = À la ligne « { $line } », l’unité est « { $found } » au lieu de « { $expected } ».
finding-unit-altered-hint = Vérifiez que le prix unitaire vaut bien pour votre unité : un prix au mois n’est pas un prix à l’année.

# $expected, $found - libellés
finding-label-altered-title = Libellé modifié
finding-label-altered = À la ligne « { $line } », le libellé est « { $found } » au lieu de « { $expected } ».
finding-label-altered-hint = Vérifiez que la prestation offerte est bien celle qui était demandée.

finding-unit-price-missing-title = Prix unitaire manquant
finding-unit-price-missing = La ligne « { $line } » n’a pas de prix unitaire.
finding-unit-price-missing-hint = Cherchez-le ailleurs dans l’offre ou interrogez le candidat : une case vide n’est pas un prix nul.

finding-unit-price-zero-title = Prix unitaire nul
finding-unit-price-zero = Le prix unitaire de la ligne « { $line } » est de zéro.
finding-unit-price-zero-hint = Vérifiez que le candidat offre bien cette prestation, et qu’il n’a pas reporté son prix sur une autre ligne.

# $price - prix unitaire
finding-price-negative-title = Prix négatif
finding-price-negative = Le prix unitaire de la ligne « { $line } » est négatif : { $price } €.
finding-price-negative-hint = Vérifiez le signe dans le document du candidat. Une remise ne s’écrit pas comme un prix négatif : faites-la préciser, puis importez une copie corrigée.

# $written, $computed - montants
finding-line-total-differs-title = Total de ligne inexact
finding-line-total-differs = À la ligne « { $line } », le total écrit est de { $written } € ; la quantité par le prix unitaire donne { $computed } €.
finding-line-total-differs-hint = Le montant évalué suit le prix unitaire. Vérifiez que c’est bien la règle de discordance du règlement de la consultation.

# $written, $computed - montants
finding-total-differs-title = Total inexact
finding-total-differs = Le total écrit est de { $written } € ; la somme des lignes donne { $computed } €.
finding-total-differs-hint = Le montant évalué suit les lignes. Vérifiez que c’est bien la règle de discordance du règlement de la consultation.

## Notes lues.
## $criterion - nom du critère ; $bid - lettre de l’offre

# $name - code lu dans le fichier
finding-criterion-unknown-title = Critère inconnu
finding-criterion-unknown = Aucun critère de la grille n’a le code « { $name } ».
finding-criterion-unknown-hint = Corrigez le code dans une copie du fichier, puis importez la copie.

finding-criterion-not-marked-title = Critère sans note
finding-criterion-not-marked = Le critère « { $criterion } » ne reçoit pas de note : il a des sous-critères, ou ses points viennent d’une formule.
finding-criterion-not-marked-hint = Notez ses sous-critères s’il en a ; sinon, retirez cette ligne d’une copie du fichier, puis importez la copie.

# $name - lettre lue dans le fichier
finding-bid-unknown-title = Offre inconnue
finding-bid-unknown = Aucune offre du registre ne porte la lettre « { $name } ».
finding-bid-unknown-hint = Corrigez la lettre dans une copie du fichier, puis importez la copie.

finding-mark-not-given-title = Note non donnée
finding-mark-not-given = Aucune note n’est donnée à l’offre { $bid } sur le critère « { $criterion } ».
finding-mark-not-given-hint = Vérifiez que c’est voulu : « non noté » ne vaut pas zéro.

# $mark - note
finding-mark-negative-title = Note négative
finding-mark-negative = La note { $mark } de l’offre { $bid } sur le critère « { $criterion } » est négative.
finding-mark-negative-hint = Faites corriger la note par le membre qui l’a donnée, puis importez son fichier à nouveau.

# $mark, $step - note et pas du barème
finding-mark-off-step-title = Note entre deux pas
finding-mark-off-step = La note { $mark } de l’offre { $bid } sur le critère « { $criterion } » tombe entre deux pas du barème, qui avance de { $step } en { $step }.
finding-mark-off-step-hint = Choisissez un multiple de { $step }.

# $text - texte tapé ; $criterion - nom du critère ; $bid - lettre de l’offre
finding-typed-ambiguous-title = Nombre ambigu
finding-typed-ambiguous = « { $text } », tapé pour l’offre { $bid } sur le critère « { $criterion } », peut se lire de deux façons.
finding-typed-ambiguous-hint = Tapez le nombre sans séparateur de milliers, avec une virgule ou un point pour les décimales et jamais trois décimales exactement : 1000, ou 1,5.

# $text - texte tapé ; $criterion - nom du critère ; $bid - lettre de l’offre
finding-typed-unreadable-title = Nombre illisible
finding-typed-unreadable = « { $text } », tapé pour l’offre { $bid } sur le critère « { $criterion } », n’est pas un nombre.
finding-typed-unreadable-hint = Tapez des chiffres seuls, avec une virgule ou un point pour les décimales : 3,5. Pour ne pas noter, laissez la case vide.

# $first - cellule de la première note
finding-mark-duplicated-title = Note donnée deux fois
finding-mark-duplicated = La note de l’offre { $bid } sur le critère « { $criterion } » est déjà donnée en { $first }.
finding-mark-duplicated-hint = Faites préciser laquelle compte, gardez-la seule dans une copie du fichier, puis importez la copie.

## Retours d’essai lus

# $site - code du site
finding-feedback-unknown-site-title = Site inconnu
finding-feedback-unknown-site = Le protocole d’essai n’a pas de site « { $site } ».
finding-feedback-unknown-site-hint = Vérifiez le code du site, ou ajoutez le site au protocole.

# $group - code lu
finding-feedback-unknown-group-title = Groupe inconnu
finding-feedback-unknown-group = Le protocole d’essai n’a pas de groupe d’utilisateurs « { $group } ».
finding-feedback-unknown-group-hint = Corrigez le code du groupe dans une copie du fichier, puis importez la copie.

# $question - code lu
finding-feedback-unknown-question-title = Question inconnue
finding-feedback-unknown-question = Le protocole d’essai n’a pas de question « { $question } ».
finding-feedback-unknown-question-hint = Corrigez le code de la question dans la correspondance, ou ajoutez la question au protocole.

# $bid - texte lu
finding-feedback-bid-unnamed-title = Offre non nommée
finding-feedback-bid-unnamed = « { $bid } » ne nomme aucune offre.
finding-feedback-bid-unnamed-hint = Écrivez la lettre de l’offre dans une copie du fichier, puis importez la copie.

# $question - code de la question ; $level - niveau lu ; $highest - niveau le plus élevé
finding-feedback-level-out-of-range-title = Niveau hors de l’échelle
finding-feedback-level-out-of-range = La réponse { $level } à la question « { $question } » est hors de l’échelle, qui va de 1 à { $highest }.
finding-feedback-level-out-of-range-hint = Reprenez la réponse sur le questionnaire, corrigez-la dans une copie du fichier, puis importez la copie.

# $question - code de la question
finding-feedback-answer-of-another-kind-title = Réponse d’un autre genre
finding-feedback-answer-of-another-kind = La réponse à la question « { $question } » n’est pas du genre attendu : un niveau en chiffres, ou oui ou non.
finding-feedback-answer-of-another-kind-hint = Reprenez la réponse sur le questionnaire, corrigez-la dans une copie du fichier, puis importez la copie.

# $group - code du groupe
finding-feedback-free-text-refused-title = Remarque refusée
finding-feedback-free-text-refused = Le groupe « { $group } » ne laisse pas de remarques libres, et une remarque est écrite.
finding-feedback-free-text-refused-hint = Effacez-la d’une copie du fichier, puis importez la copie : le protocole protège ainsi les personnes de ce groupe.

# $length, $longest - nombres de signes
finding-feedback-comment-too-long-title = Remarque trop longue
finding-feedback-comment-too-long = La remarque a { $length } signes, pour { $longest } au plus.
finding-feedback-comment-too-long-hint = Raccourcissez-la dans une copie du fichier sans en changer le sens, puis importez la copie.

finding-feedback-nothing-said-title = Retour vide
finding-feedback-nothing-said = Ce retour n’a ni réponse ni remarque.
finding-feedback-nothing-said-hint = Retirez-le d’une copie du fichier, puis importez la copie.

## Protocole d’essai.
## $part - ce dont il s’agit : site, group, question

finding-protocol-nothing-of-title = Protocole incomplet
finding-protocol-nothing-of = { $part ->
    [site] Le protocole d’essai n’a aucun site.
    [group] Le protocole d’essai n’a aucun groupe d’utilisateurs.
   *[question] Le protocole d’essai n’a aucune question.
}
finding-protocol-nothing-of-hint = Complétez le protocole : il lui faut au moins un site, un groupe et une question.

# $id - code répété
finding-protocol-id-duplicated-title = Code en double
finding-protocol-id-duplicated = { $part ->
    [site] Plusieurs sites portent le code « { $id } ».
    [group] Plusieurs groupes d’utilisateurs portent le code « { $id } ».
   *[question] Plusieurs questions portent le code « { $id } ».
}
finding-protocol-id-duplicated-hint = Donnez à chacun un code différent.

# $id - code
finding-protocol-words-missing-title = Nom ou texte manquant
finding-protocol-words-missing = { $part ->
    [site] Le site « { $id } » n’a pas de nom.
    [group] Le groupe d’utilisateurs « { $id } » n’a pas de nom.
   *[question] La question « { $id } » n’a pas de texte.
}
finding-protocol-words-missing-hint = Écrivez-le : c’est ce que les gens lisent.

# $count, $most - nombres de groupes
finding-protocol-too-many-groups-title = Trop de groupes
finding-protocol-too-many-groups = Le protocole d’essai a { $count } groupes d’utilisateurs, pour { $most } au plus.
finding-protocol-too-many-groups-hint = Réunissez des groupes : au-delà de ce nombre, Barème ne peut plus vérifier qu’aucun petit groupe n’est reconnaissable.

# $question - code de la question ; $count - nombre de niveaux
finding-protocol-too-few-levels-title = Niveaux insuffisants
finding-protocol-too-few-levels = La question « { $question } » se répond par niveaux et n’en a pas deux : { $count }.
finding-protocol-too-few-levels-hint = Donnez-lui au moins deux niveaux, du plus bas au plus élevé, ou faites-en une question par oui ou non.

# $question - code de la question ; $level - mot du niveau
finding-protocol-level-duplicated-title = Niveau en double
finding-protocol-level-duplicated = Deux niveaux de la question « { $question } » portent le mot « { $level } ».
finding-protocol-level-duplicated-hint = Donnez à chaque niveau un mot différent.

# $question - code de la question
finding-protocol-level-without-word-title = Niveau sans mot
finding-protocol-level-without-word = Un niveau de la question « { $question } » n’a pas de mot.
finding-protocol-level-without-word-hint = Donnez un mot à chaque niveau : c’est ce que les gens lisent.

# $code - code refusé
finding-protocol-code-invalid-title = Code impossible
finding-protocol-code-invalid = « { $code } » ne peut pas servir de code dans le protocole d’essai.
finding-protocol-code-invalid-hint = Choisissez un code court, sans espace au début ni à la fin.

finding-protocol-question-kind-title = Genre de question inconnu
finding-protocol-question-kind = Une question du protocole d’essai n’est ni par niveaux (level) ni par oui ou non (yes-no).
finding-protocol-question-kind-hint = Donnez à chaque question l’un de ces deux genres.

finding-protocol-smallest-group-title = Plus petit groupe nul
finding-protocol-smallest-group = Le plus petit groupe dont les résultats se montrent est de zéro personne.
finding-protocol-smallest-group-hint = Fixez-le à une personne au moins. Plus il est petit, plus il est facile de deviner qui a répondu quoi.

## Correspondance de colonnes. La ligne du fichier est dite à part.

finding-mapping-too-long-title = Correspondance trop longue
finding-mapping-too-long = Le fichier est bien plus long qu’une correspondance de colonnes.
finding-mapping-too-long-hint = Vérifiez que c’est le bon fichier.

# $reason - ce que dit le lecteur, en anglais
finding-mapping-malformed-title = Correspondance mal écrite
finding-mapping-malformed = La correspondance n’est pas écrite comme son format le demande ({ $reason }).
finding-mapping-malformed-hint = Corrigez cette ligne : une clé peut y être mal orthographiée, en trop ou manquante.

# $found - format lu
finding-mapping-wrong-format-title = Ce n’est pas une correspondance
finding-mapping-wrong-format = Le fichier est au format « { $found } », et non « bareme-mapping ».
finding-mapping-wrong-format-hint = Vérifiez que c’est le bon fichier.

# $found - version lue
finding-mapping-unknown-version-title = Version inconnue
finding-mapping-unknown-version = La correspondance est dans une version, { $found }, que Barème ne connaît pas.
finding-mapping-unknown-version-hint = Si elle vient d’une version plus récente de Barème, installez-la ; sinon, écrivez version = 1.

# $key - clé ; $found - valeur lue
finding-mapping-bad-value-title = Valeur inattendue
finding-mapping-bad-value = La clé « { $key } » ne peut pas valoir « { $found } ».
finding-mapping-bad-value-hint = Une colonne s’écrit par sa lettre (E), une cellule par son adresse (F28), une ligne par son numéro ; les autres clés ont une liste de valeurs.

# $key - clé ; $column - lettre de la colonne
finding-mapping-column-twice-title = Colonne prise deux fois
finding-mapping-column-twice = La colonne { $column }, donnée à « { $key } », l’est déjà à une autre clé.
finding-mapping-column-twice-hint = Donnez à chaque clé une colonne différente.

finding-mapping-sheet-or-text-title = Feuille ou texte
finding-mapping-sheet-or-text = La correspondance doit nommer soit une feuille, soit un encodage et un séparateur.
finding-mapping-sheet-or-text-hint = Gardez « sheet » pour un classeur ; « encoding » et « separator » pour un texte.

## Évaluations, modèles et grilles écrits à la main. L’emplacement est dit à part.

# $found, $expected - format et version
finding-format-unknown-title = Format inconnu
finding-format-unknown = Le fichier est au format « { $found } » ; le format attendu est « { $expected } ».
finding-format-unknown-hint = Vérifiez que c’est le bon fichier. S’il vient d’une version plus récente de Barème, installez-la.

# $key - clé lue
finding-key-unknown-title = Clé inconnue
finding-key-unknown = La clé « { $key } » n’est pas connue à cet endroit.
finding-key-unknown-hint = Corrigez son orthographe ou retirez-la : une clé mal écrite resterait sans effet.

# $message - ce que dit le lecteur, en anglais
finding-file-malformed-title = Fichier mal écrit
finding-file-malformed = Le fichier n’est pas écrit comme son format le demande ({ $message }).
finding-file-malformed-hint = Corrigez-le à cet endroit, puis recommencez.

# $scale - nom du barème
finding-scale-unknown-title = Barème inconnu
finding-scale-unknown = Le modèle ne décrit aucun barème « { $scale } ».
finding-scale-unknown-hint = Corrigez le nom, ou décrivez ce barème parmi ceux du modèle.

# $text - texte lu
finding-not-a-day-title = Date illisible
finding-not-a-day = « { $text } » n’est pas une date.
finding-not-a-day-hint = Écrivez l’année, le mois et le jour : 2026-10-12.

# $criterion - code lu
finding-case-criterion-unknown-title = Critère inconnu
finding-case-criterion-unknown = La grille n’a pas de critère « { $criterion } » qui porte lui-même des points.
finding-case-criterion-unknown-hint = Vérifiez le code : une note ou une mesure va au sous-critère, non au critère qui le contient.

# $message - ce que dit le lecteur, en anglais
finding-grid-malformed-title = Grille mal écrite
finding-grid-malformed = La grille n’est pas écrite comme son format le demande ({ $message }).
finding-grid-malformed-hint = Corrigez-la à cet endroit : un champ y manque, y est en trop ou n’est pas du bon genre.

# $text - texte lu
finding-grid-not-a-number-title = Nombre illisible
finding-grid-not-a-number = « { $text } » n’est pas un nombre utilisable ici.
finding-grid-not-a-number-hint = Écrivez-le comme un texte, avec un point décimal (12.5) ou en fraction (1/3).

# $text - texte lu
finding-grid-negative-title = Nombre négatif
finding-grid-negative = « { $text } » est négatif.
finding-grid-negative-hint = Écrivez un nombre positif ou nul.

# $text - texte lu
finding-grid-unknown-name-title = Nom inconnu
finding-grid-unknown-name = « { $text } » n’est pas un nom connu à cet endroit.
finding-grid-unknown-name-hint = Choisissez un nom de la liste que donne le schéma fourni avec Barème.

finding-grid-field-missing-title = Champ manquant
finding-grid-field-missing = Le champ désigné manque : un critère de cette nature ne va pas sans lui.
finding-grid-field-missing-hint = Ajoutez-le : une formule pour un prix, un barème pour une qualité, une formule et un sens pour une mesure.

finding-grid-field-misplaced-title = Champ de trop
finding-grid-field-misplaced = Le champ désigné n’a pas sa place ici : un critère de cette nature ne l’admet pas.
finding-grid-field-misplaced-hint = Retirez-le, ou corrigez la nature du critère.

finding-grid-empty-code-title = Code manquant
finding-grid-empty-code = Un critère n’a pas de code.
finding-grid-empty-code-hint = Donnez-lui un code court, différent de ceux des autres.

# $decimals, $most - nombres de décimales
finding-grid-too-many-decimals-title = Trop de décimales
finding-grid-too-many-decimals = La règle d’arrondi garde { $decimals } décimales, pour { $most } au plus.
finding-grid-too-many-decimals-hint = Gardez-en moins, ou retirez la règle pour ne pas arrondir.

finding-grid-parameter-missing-title = Paramètre manquant
finding-grid-parameter-missing = La formule ne va pas sans le paramètre désigné.
finding-grid-parameter-missing-hint = Ajoutez-le, tel que le règlement de la consultation le publie.

finding-grid-parameter-not-above-zero-title = Paramètre nul
finding-grid-parameter-not-above-zero = Le paramètre désigné est nul, et la formule divise par lui.
finding-grid-parameter-not-above-zero-hint = Donnez-lui une valeur plus grande que zéro.

finding-grid-parameter-not-above-one-title = Base trop petite
finding-grid-parameter-not-above-one = La base du logarithme doit être plus grande que 1.
finding-grid-parameter-not-above-one-hint = Écrivez combien de fois le prix le plus bas ne donne plus aucun point : 2 pour le double.

finding-grid-window-without-width-title = Bornes égales
finding-grid-window-without-width = La borne favorable et la borne défavorable de la formule sont égales.
finding-grid-window-without-width-hint = Corrigez l’une des deux, telle que le règlement de la consultation la publie.

finding-grid-parameter-not-within-one-title = Coude hors de ses limites
finding-grid-parameter-not-within-one = Le paramètre désigné est une part de la pondération : il doit être plus grand que 0 et plus petit que 1.
finding-grid-parameter-not-within-one-hint = Écrivez-le comme une part : 0.85 pour 85 %.

finding-grid-curve-above-one-title = Part de plus de 1
finding-grid-curve-above-one = Un point de la courbe donne plus que toute la pondération.
finding-grid-curve-above-one-hint = Écrivez chaque part entre 0 et 1 : 0.5 pour la moitié des points.

finding-grid-curve-without-points-title = Courbe sans points
finding-grid-curve-without-points = La courbe a moins de deux points, ou plus de cent.
finding-grid-curve-without-points-hint = Donnez les points que publie le règlement de la consultation.

finding-grid-curve-not-sorted-title = Points en désordre
finding-grid-curve-not-sorted = Les valeurs de la courbe ne vont pas en croissant d’un point au suivant.
finding-grid-curve-not-sorted-hint = Rangez les points de la plus petite valeur à la plus grande, chacune une seule fois.

finding-grid-curve-turns-back-title = Courbe qui revient sur elle-même
finding-grid-curve-turns-back = La courbe monte puis descend, ou l’inverse : elle préférerait une valeur moins bonne.
finding-grid-curve-turns-back-hint = Corrigez les parts. La meilleure note doit aller au prix le plus bas (CE, 29 octobre 2013, Val d’Oise Habitat, n° 370789).

finding-grid-scale-zero-maximum-title = Barème nul
finding-grid-scale-zero-maximum = La note maximale du barème est de zéro.
finding-grid-scale-zero-maximum-hint = Donnez au barème une note maximale plus grande que zéro.

finding-grid-scale-step-title = Pas inadapté
finding-grid-scale-step = Le pas du barème est nul, ou ne divise pas sa note maximale.
finding-grid-scale-step-hint = Choisissez un pas qui mène exactement à la note maximale, ou n’en donnez pas.

finding-grid-mark-above-scale-title = Note au-dessus du barème
finding-grid-mark-above-scale = Un niveau du barème, ou la note minimale, dépasse la note maximale.
finding-grid-mark-above-scale-hint = Corrigez cette note, ou la note maximale.

finding-grid-mark-off-step-title = Niveau entre deux pas
finding-grid-mark-off-step = Un niveau du barème tombe entre deux de ses pas.
finding-grid-mark-off-step-hint = Corrigez la note de ce niveau, ou le pas.

# $criterion - code du critère qui diffère
finding-grid-kind-below-differs-title = Natures mêlées
finding-grid-kind-below-differs = Le critère annonce une seule nature, mais « { $criterion } », en dessous de lui, en a une autre.
finding-grid-kind-below-differs-hint = Retirez la nature du critère qui a des sous-critères, ou corrigez celle du sous-critère.
