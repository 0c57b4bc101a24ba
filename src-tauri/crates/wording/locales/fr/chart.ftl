### Graphiques : titres, phrases et légendes.

chart-ranking-title = Classement : points par critère
# $criterion - nom du critère ; $weight - sa pondération
chart-criterion-weight = { $criterion } ({ $weight })
# $reason - motif en quelques mots
chart-not-ranked = non classée : { $reason }
# $criterion - nom du critère
chart-below-minimum = sous la note minimale du critère « { $criterion } »
chart-ranking-withheld = classement suspendu par un constat bloquant

# Le total ne départage pas la première de la deuxième
# $winner, $second - offres ; $points - points ; $points-form - accord
chart-lead-by-tie-rule = { $winner } est première devant { $second } par la règle de départage : les deux ont { $points } { $points-form ->
    [one] point
   *[other] points
}.

## Ce qui sépare la première de la deuxième.
## $first, $second - offres ; $gap - écart des totaux ; $best, $worst - critères ; $best-gap, $worst-gap - écarts signés

chart-gap-none = Aucun critère ne sépare { $first } de { $second }.
chart-gap-gain = { $first } devance { $second } de { $gap }. Le plus grand écart vient du critère « { $best } » ({ $best-gap }) ; { $second } n’est devant sur aucun critère.
chart-gap-loss = { $first } précède { $second } sans la devancer sur un critère ; son plus grand retard est sur « { $worst } » ({ $worst-gap }).
chart-gap-both = { $first } devance { $second } de { $gap }. Elle gagne le plus sur « { $best } » ({ $best-gap }) et perd le plus sur « { $worst } » ({ $worst-gap }).
# $bidder - candidat
chart-gap-ahead = { $bidder } devant
chart-gap-total = Écart total
chart-gap-points = Écart en points

## Ce que change une pondération

# $criterion - nom du critère
chart-weight-title = Total des offres selon la pondération du critère « { $criterion } »
chart-weight-axis = Pondération du critère, en points ; les autres critères gardent leurs proportions
chart-total-axis = Total
# $weight - pondération publiée
chart-published-weight = pondération publiée : { $weight }
chart-weight-nothing = Total si le critère ne pesait rien
chart-weight-published = Total à la pondération publiée, sans arrondi
chart-weight-whole = Total si le critère pesait tout

# Plusieurs offres passent devant ensemble, à égalité
# $rival - l’une d’elles ; $others - les autres
chart-rivals-level = { $rival } (à égalité avec { $others })

## Prix

chart-price-title = Montant évalué des offres

## Ce que chaque pondération fait à l’avance de la première

chart-tornado-title = Avance de la première offre, chaque pondération allégée ou alourdie d’un cinquième
# $winner - première offre ; $lead - son avance ; $criterion - critère qui la déplace le plus ; $width - de combien, en points
chart-tornado-kept = L’avance de l’offre { $winner } est de { $lead } points. Aucune pondération allégée ou alourdie de 20 % ne la fait disparaître ; c’est « { $criterion } » qui la déplace le plus, de { $width } points.
chart-tornado-lost = L’avance de l’offre { $winner } est de { $lead } points. Une pondération allégée ou alourdie de 20 % suffit à la faire disparaître ; c’est « { $criterion } » qui la déplace le plus, de { $width } points.
# $lead - avance, en points
chart-tornado-published = avance publiée : { $lead }
chart-tornado-zero = à égalité
chart-tornado-lighter = −20 % : { $lead }
chart-tornado-heavier = +20 % : { $lead }
chart-tornado-at-lighter = Avance à −20 %
chart-tornado-at-heavier = Avance à +20 %
chart-tornado-best-rival = Offre la plus proche

## Part des pondérations

# $percent - un pourcentage
share-below-short = < { $percent }
share-above-short = > { $percent }
share-below = moins de { $percent }
share-above = plus de { $percent }
chart-share-first = première
chart-share-ranks = du rang 1 (le plus foncé) au dernier
# $rank - rang
chart-share-rank = Rang { $rank }
chart-duels-corner = Offre de la ligne devant celle de la colonne
