### Classeur du rapport : feuilles, titres de colonnes, notes de lecture.

## Feuilles. Au plus 31 signes, sans [ ] : * ? / \

workbook-sheet-summary = Synthèse
workbook-sheet-grid = Grille
workbook-sheet-marks = Notes
workbook-sheet-appraisals = Appréciations
workbook-sheet-prices = Prix
workbook-sheet-ranking = Classement
workbook-sheet-robustness = Robustesse
workbook-sheet-trial = Essais
workbook-sheet-working = Annexe arithmétique
workbook-sheet-rules = Règles

## Noms définis dans le classeur : lettres, chiffres et soulignés

workbook-name-total = Total_de_la_grille
workbook-name-amounts = Montants_evalues
workbook-name-lowest = Prix_le_plus_bas
workbook-name-highest = Prix_le_plus_eleve
workbook-name-totals = Totaux
workbook-name-ranks = Rangs

## Synthèse

workbook-description = Objet
workbook-produced = Rapport établi
workbook-digest = Empreinte du journal
workbook-software = Logiciel
workbook-facts = Chiffres de la consultation
workbook-opening = Ce que dit le classement
workbook-ranking-table = Classement par critère
workbook-gap-table = Ce qui sépare la première de la deuxième
workbook-findings = Constats
workbook-no-findings = Aucun constat.
workbook-amount = Montant évalué
workbook-letter = Lettre
workbook-bid = Offre
# $basis - HT ou TTC
workbook-amount-basis = Montant évalué ({ $basis })
# $weight - pondération
workbook-out-of = sur { $weight }
workbook-pairs-live = Les points et les totaux de ce tableau reprennent la feuille « Classement ». L’ordre des lignes est celui du classement à la date du rapport.

## Grille

workbook-code = Code
workbook-kind = Nature
workbook-share = Part du total
workbook-method = Mode de calcul
workbook-scale-max = Note maximale
workbook-step = Pas
workbook-minimum = Note minimale
workbook-description-criterion = Ce qui est apprécié
workbook-environmental = Environnement
workbook-scales = Niveaux des barèmes
workbook-level-mark = Note
workbook-level-label = Niveau
workbook-level-descriptor = Quand la donner
workbook-grid-total = Total de la grille
workbook-unit = Unité
# $formula - formule en mots ; $floor - ce que deviennent les points négatifs
workbook-formula-with-floor = { $formula } ; { $floor }
# $formula - formule en mots ; $parameters - ses paramètres, avec leur valeur
workbook-formula-with-parameters = { $formula } ; { $parameters }
# $name - nom d’un paramètre ; $value - sa valeur
workbook-parameter = { $name } = { $value }
# $value - valeur d’un point de la courbe ; $share - part de la pondération
workbook-curve-point = { $value } → { $share }
workbook-curve-share = Part
workbook-curve-point-name = point de la courbe
workbook-parameters = Paramètres des formules
workbook-parameter-name = Paramètre
workbook-parameter-value = Valeur

## Notes

workbook-marks-note = La note arrêtée est une formule vivante sur les notes des membres, selon la règle de la commission. « Non noté » n’est jamais un zéro.
workbook-spread = Écart entre la plus haute et la plus basse
workbook-above-minimum = Note minimale atteinte
workbook-college-of = Collège
workbook-measures = Mesures
# $unit - unité
workbook-value-unit = Valeur ({ $unit })
workbook-best-lowest = Plus basse valeur en lice
workbook-best-highest = Plus haute valeur en lice
workbook-running = En lice
workbook-appraisal = Appréciation

## Prix

# $basis - HT ou TTC
workbook-prices-note = Prix { $basis }. Les quantités sont celles de l’acheteur ; les totaux sont des formules vivantes. Une offre écartée ne fixe aucune valeur de référence.
workbook-quantity = Quantité
workbook-unit-price = Prix unitaire
workbook-line-amount = Total de ligne
workbook-line-label = Désignation
workbook-lines-total = Total des lignes
workbook-adjustment = Corrections et éléments hors bordereau
workbook-lowest = Montant le plus bas en lice
workbook-highest = Montant le plus élevé en lice
workbook-over-lowest = Écart avec le plus bas
workbook-over-lowest-share = Écart en pourcentage
workbook-line-gaps = Écart de chaque ligne avec la plus basse des offres en lice
workbook-unpriced = non chiffré
workbook-no-amount = sans montant

## Classement

workbook-ranking-note = Les points, les totaux et les rangs sont des formules vivantes sur les feuilles « Notes » et « Prix ». À droite, la valeur exacte de chaque nombre avant arrondi.
workbook-exact = Valeur exacte
workbook-not-computed = non calculé
workbook-tie-table = Total, départage et rang
workbook-tied-with = Ex æquo avec
workbook-not-ranked = Offres non classées
workbook-reason = Motif
workbook-rank-value = Le rang est écrit en valeur : une règle de départage porte sur un montant que toutes les offres n’ont pas.
# $kind - nature des critères
workbook-tie-highest-kind = le plus de points sur l’ensemble des critères de nature « { $kind } »
# $step - numéro de l’étape
workbook-tie-step = Départage, étape { $step }

## Robustesse

workbook-robustness-note = Note interne. Un critère à la fois, les autres gardant leurs proportions ; totaux exacts, sans arrondi. Les bornes sont incluses.
workbook-stays-first = Reste première
workbook-from = de
workbook-to = à
workbook-below = En dessous, passe devant
workbook-above = Au-dessus, passe devant
workbook-order-kept = Aucun ordre inversé
workbook-sentence = En une phrase
workbook-nobody = personne
# $first - offres de rang 1 ; $winners - offres au plus haut total exact
workbook-first-among-level = Les offres { $winners } ont exactement le même total avant arrondi ; l’arrondi ou le départage place devant : { $first }.
workbook-first-by-rounding = L’arrondi place devant : { $first }. Sans arrondi, le plus haut total est celui de : { $winners }.
workbook-change-already-level = Plusieurs offres sont déjà à égalité : il n’y a rien à déplacer.
workbook-change-impossible = Aucun critère, pris seul, ne peut faire passer une autre offre devant.
# $criterion - nom du critère ; $from, $to - pondérations en points ; $rival - offre
workbook-change-smallest = Le plus petit changement d’une seule pondération qui fasse passer une autre offre devant : le critère « { $criterion } » de { $from } à { $to } { $to-form ->
    [one] point
   *[other] points
} ; au-delà, l’offre { $rival } est première.

## Essais

workbook-trial-sheds-light = Éclaire le critère
workbook-trial-group = Groupe
workbook-trial-site = Site
workbook-trial-count = Réponses
workbook-trial-mean = Moyenne (1 : la plus basse)
workbook-trial-share-of-yes = Part de oui
workbook-trial-everyone = Ensemble
workbook-trial-turnout = Participation
workbook-trial-sessions-column = Séances
workbook-trial-comments = Remarques libres
workbook-trial-comment = Remarque
workbook-trial-protects-others = Masqué : la comparaison révélerait les réponses d’un petit groupe.
# $n - nombre de séances
workbook-trial-sessions = { $n ->
    [0] Aucune séance
    [one] { $n } séance
   *[other] { $n } séances
}
# $n - plus petit groupe montré
workbook-trial-hiding = { $n ->
    [one] Les résultats d’un groupe de moins de { $n } réponse sont masqués.
   *[other] Les résultats d’un groupe de moins de { $n } réponses sont masqués.
}

## Annexe arithmétique

workbook-working-note = Chaque nombre calculé, avec sa règle, ses entrées et sa valeur exacte. Une valeur comme 349/4 est une fraction irréductible.
workbook-what = Nombre
workbook-rule = Règle
workbook-inputs = Entrées
workbook-rounding = Arrondi
workbook-shown = Valeur retenue
# $label - nom de l’entrée ; $value - sa valeur exacte
workbook-input = { $label } : { $value }
workbook-whole-total = Total de l’offre

## Règles

# $stage - étape
workbook-rounding-of = Arrondi : { $stage }
# $name - nom de la règle ; $help - ce qu’elle fait
workbook-named-rule = { $name }. { $help }
workbook-exactness = Exactitude
workbook-spreadsheet = Formules du tableur
# $decimals - décimales
workbook-spreadsheet-note = Un tableur calcule en binaire : les formules d’arrondi suppriment d’abord l’imprécision au-delà de { $decimals } décimales, puis appliquent la règle publiée. Les valeurs du rapport viennent du calcul exact ; un tableur qui recalcule trouve les mêmes.
workbook-excluded-note = Une offre écartée, ou sous une note minimale, n’entre dans aucune référence de prix ou de mesure. La liste des offres en lice est fixée à la date du rapport.
workbook-excluded = Offres en lice
workbook-sheet-safety = Note à la commission
workbook-safety-note = Ce qui déciderait, ce qui ne change rien, et la preuve de chaque phrase. Note interne : les pondérations publiées s’appliquent seules.
