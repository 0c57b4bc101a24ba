### Détail du calcul : la règle de chaque nombre, en mots, et le nom de ses entrées.

## De la note aux points

trace-given = valeur saisie, non calculée
trace-quality = note ÷ note maximale × pondération
trace-sum = somme des points des sous-critères
trace-total = somme des points de tous les critères

## De la note de chacun à la note arrêtée

trace-agreed-consensus = note écrite par la commission, à côté des notes de ses membres
trace-agreed-mean = somme des notes ÷ nombre de notes
trace-agreed-median = note du milieu, ou moyenne des deux notes du milieu
trace-agreed-mean-by-college = moyenne des moyennes des collèges

## Formules. $kind : price, cost, ou le sens d’une mesure, lower-is-better ou higher-is-better, ou discount

trace-lowest-over-price = { $kind ->
   *[price] pondération × prix le plus bas ÷ prix de l’offre
    [cost] pondération × coût le plus bas ÷ coût de l’offre
    [lower-is-better] pondération × valeur la plus basse ÷ valeur de l’offre
    [higher-is-better] pondération × valeur de l’offre ÷ valeur la plus élevée
}
trace-linear-over-lowest = { $kind ->
   *[price] pondération × (2 − prix de l’offre ÷ prix le plus bas)
    [cost] pondération × (2 − coût de l’offre ÷ coût le plus bas)
    [lower-is-better] pondération × (2 − valeur de l’offre ÷ valeur la plus basse)
}
trace-linear-range = { $kind ->
   *[price] pondération × (prix le plus élevé − prix de l’offre) ÷ (prix le plus élevé − prix le plus bas)
    [cost] pondération × (coût le plus élevé − coût de l’offre) ÷ (coût le plus élevé − coût le plus bas)
    [lower-is-better] pondération × (valeur la plus élevée − valeur de l’offre) ÷ (valeur la plus élevée − valeur la plus basse)
    [higher-is-better] pondération × (valeur de l’offre − valeur la plus basse) ÷ (valeur la plus élevée − valeur la plus basse)
}
trace-linear-span = { $kind ->
   *[price] pondération × (prix le plus bas × (1 + écart) − prix de l’offre) ÷ (prix le plus bas × écart)
    [cost] pondération × (coût le plus bas × (1 + écart) − coût de l’offre) ÷ (coût le plus bas × écart)
    [lower-is-better] pondération × (valeur la plus basse × (1 + écart) − valeur de l’offre) ÷ (valeur la plus basse × écart)
}
trace-squared-ratio = { $kind ->
   *[price] pondération × (prix le plus bas ÷ prix de l’offre)²
    [cost] pondération × (coût le plus bas ÷ coût de l’offre)²
    [lower-is-better] pondération × (valeur la plus basse ÷ valeur de l’offre)²
    [higher-is-better] pondération × (valeur de l’offre ÷ valeur la plus élevée)²
}
trace-logarithmic = { $kind ->
   *[price] pondération × (1 − log(prix de l’offre ÷ prix le plus bas) ÷ log(base))
    [cost] pondération × (1 − log(coût de l’offre ÷ coût le plus bas) ÷ log(base))
    [lower-is-better] pondération × (1 − log(valeur de l’offre ÷ valeur la plus basse) ÷ log(base))
}
trace-half-logarithmic = { $kind ->
   *[price] pondération × (1 − log₂(prix de l’offre ÷ prix le plus bas) ÷ 2)
    [cost] pondération × (1 − log₂(coût de l’offre ÷ coût le plus bas) ÷ 2)
    [lower-is-better] pondération × (1 − log₂(valeur de l’offre ÷ valeur la plus basse) ÷ 2)
}
trace-mean-capped = { $kind ->
   *[price] pondération × prix moyen ÷ prix de l’offre, sans dépasser la pondération
    [cost] pondération × coût moyen ÷ coût de l’offre, sans dépasser la pondération
    [lower-is-better] pondération × valeur moyenne ÷ valeur de l’offre, sans dépasser la pondération
}
trace-mean-half = { $kind ->
   *[price] pondération × prix moyen ÷ (prix moyen + prix de l’offre)
    [cost] pondération × coût moyen ÷ (coût moyen + coût de l’offre)
    [lower-is-better] pondération × valeur moyenne ÷ (valeur moyenne + valeur de l’offre)
}
trace-mean-cubic = { $kind ->
   *[price] pondération × (prix moyen)³ ÷ ((prix de l’offre)³ + (prix moyen)³)
    [cost] pondération × (coût moyen)³ ÷ ((coût de l’offre)³ + (coût moyen)³)
    [lower-is-better] pondération × (valeur moyenne)³ ÷ ((valeur de l’offre)³ + (valeur moyenne)³)
}
trace-sixth-of-seven = { $kind ->
   *[price] pondération ÷ 6 × (7 − prix de l’offre ÷ prix le plus bas)
    [cost] pondération ÷ 6 × (7 − coût de l’offre ÷ coût le plus bas)
    [lower-is-better] pondération ÷ 6 × (7 − valeur de l’offre ÷ valeur la plus basse)
}
trace-ceiling = { $kind ->
   *[price] pondération × (1 − prix de l’offre ÷ plafond)
    [cost] pondération × (1 − coût de l’offre ÷ plafond)
    [lower-is-better] pondération × (1 − valeur de l’offre ÷ plafond)
}
trace-window = { $kind ->
   *[price] pondération × (borne défavorable − prix de l’offre) ÷ (borne défavorable − borne favorable), entre 0 et la pondération
    [cost] pondération × (borne défavorable − coût de l’offre) ÷ (borne défavorable − borne favorable), entre 0 et la pondération
    [lower-is-better] pondération × (borne défavorable − valeur de l’offre) ÷ (borne défavorable − borne favorable), entre 0 et la pondération
    [higher-is-better] pondération × (valeur de l’offre − borne défavorable) ÷ (borne favorable − borne défavorable), entre 0 et la pondération
}
trace-estimate = { $kind ->
   *[price] pondération × (2 − prix de l’offre ÷ estimation), entre 0 et la pondération
    [cost] pondération × (2 − coût de l’offre ÷ estimation), entre 0 et la pondération
    [lower-is-better] pondération × (2 − valeur de l’offre ÷ estimation), entre 0 et la pondération
}
trace-proximity-to-estimate = { $kind ->
   *[price] pondération × (1 − |prix de l’offre − estimation| ÷ estimation)
    [cost] pondération × (1 − |coût de l’offre − estimation| ÷ estimation)
    [lower-is-better] pondération × (1 − |valeur de l’offre − estimation| ÷ estimation)
}
trace-curve = { $kind ->
   *[price] pondération × part lue sur la courbe publiée pour : prix de l’offre
    [cost] pondération × part lue sur la courbe publiée pour : coût de l’offre
    [lower-is-better] pondération × part lue sur la courbe publiée pour : valeur de l’offre
    [higher-is-better] pondération × part lue sur la courbe publiée pour : valeur de l’offre
}
trace-rank = pondération × (nombre d’offres − rang) ÷ (nombre d’offres − 1)
trace-discount-linear = pondération × rabais de l’offre ÷ rabais le plus élevé
trace-discount-bilinear = jusqu’au rabais moyen, pondération × coude × rabais de l’offre ÷ rabais moyen ; au-delà, pondération × (coude + (1 − coude) × (rabais de l’offre − rabais moyen) ÷ (rabais le plus élevé − rabais moyen))
trace-discount-quadratic = pondération × (rabais de l’offre ÷ rabais le plus élevé)²

## Cas particuliers d’une formule

trace-single-bid = une seule offre : elle obtient toute la pondération
trace-equal-values = valeurs égales : chaque offre obtient toute la pondération
trace-floor = résultat négatif ramené à 0, comme le prévoit la règle publiée
trace-cap = résultat ramené à la pondération, comme le prévoit la règle publiée

## Montant évalué

evaluated-amount = Montant évalué
trace-line-amount = quantité × prix unitaire
trace-amount = somme des lignes du bordereau
trace-correction = montant corrigé, avec son motif

## Arrondi, rang

# $rule - règle d’arrondi en toutes lettres
trace-rounding = arrondi { $rule }
trace-no-rounding = valeur exacte, sans arrondi
trace-rank-given = 1 + nombre d’offres dont le total est plus élevé
# $rule - règle de départage
trace-tie-break = à égalité de total, { $rule }

## Noms des entrées et des résultats

trace-input-mark = note
trace-input-scale-max = note maximale
trace-input-weight = pondération
trace-input-price = prix de l’offre
trace-input-value = { $kind ->
   *[price] prix de l’offre
    [cost] coût de l’offre
    [lower-is-better] valeur de l’offre
    [higher-is-better] valeur de l’offre
    [discount] rabais de l’offre
}
trace-input-lowest = { $kind ->
   *[price] prix le plus bas
    [cost] coût le plus bas
    [lower-is-better] valeur la plus basse
    [higher-is-better] valeur la plus basse
    [discount] rabais le plus bas
}
trace-input-highest = { $kind ->
   *[price] prix le plus élevé
    [cost] coût le plus élevé
    [lower-is-better] valeur la plus élevée
    [higher-is-better] valeur la plus élevée
    [discount] rabais le plus élevé
}
trace-input-mean = { $kind ->
   *[price] prix moyen
    [cost] coût moyen
    [lower-is-better] valeur moyenne
    [higher-is-better] valeur moyenne
    [discount] rabais moyen
}
trace-input-estimate = estimation
trace-input-ceiling = plafond
trace-input-best = borne favorable
trace-input-worst = borne défavorable
trace-input-span = écart
trace-input-base = base
trace-input-elbow = coude
trace-input-rank = rang
trace-input-error = écart à la valeur vraie, au plus, en part de la pondération
# $value - valeur d’un point de la courbe
trace-input-point = part publiée pour { $value }
trace-input-bids = nombre d’offres
trace-input-marks = notes des membres
trace-input-college-means = moyennes des collèges
trace-input-parts = points des sous-critères
trace-input-quantity = quantité
trace-input-unit-price = prix unitaire
# $bid - offre qui fixe une valeur de référence ; suit le nom de cette valeur, entre parenthèses
trace-set-by = offre { $bid }
# $input - nom d’une entrée ; $bid - offre qui la fixe
trace-input-from = { $input } (offre { $bid })
trace-exact = valeur exacte
trace-bare = avant plancher ou plafond
trace-rounded = valeur arrondie
trace-result = résultat
