### Grille : critères, pondérations, barèmes, formules, arrondis, départage, règle de la commission.

criteria-tree = Grille
criterion = Critère
sub-criterion = Sous-critère
appraisal-element = Élément d’appréciation
weight = Pondération
weight-range = Fourchette de pondération
weight-total = Total des pondérations
scale = Barème
scale-level = Niveau
scale-maximum = Note maximale
scale-step = Pas
minimum-mark = Note minimale
mark = Note
justification = Appréciation
agreed-mark = Note arrêtée
points = Points
total = Total
rank = Rang
environmental-criterion = Tient compte des caractéristiques environnementales

## Nature d’un critère

kind-price = Prix
kind-price-help = Points calculés par formule à partir du montant évalué de l’offre.
kind-cost = Coût
kind-cost-help = Points calculés par formule à partir d’un coût global, qui peut couvrir le cycle de vie.
kind-quality = Qualité
kind-quality-help = Points calculés à partir de la note donnée par la commission sur un barème.
kind-measure = Mesure
kind-measure-help = Points calculés par formule à partir d’une valeur vérifiée : un délai, une garantie, un rendement.
kind-compliance = Conformité
kind-compliance-help = Exigence satisfaite ou non, sans points.
direction-lower-is-better = La valeur la plus basse est la meilleure
direction-higher-is-better = La valeur la plus élevée est la meilleure

## Base des prix

price-basis = Base des prix
price-basis-net = HT
price-basis-net-full = hors taxes (HT)
price-basis-gross = TTC
price-basis-gross-full = toutes taxes comprises (TTC)

## Formules de notation du prix

price-formula = Formule de notation du prix
formula-lowest-over-price = Rapport au plus bas
formula-linear-over-lowest = Linéaire à partir du plus bas, zéro au double
formula-linear-range = Linéaire entre le plus bas et le plus élevé
formula-linear-span = Linéaire à partir du plus bas, sur un écart publié
formula-squared-ratio = Rapport au plus bas, au carré
formula-logarithmic = Logarithmique
formula-half-logarithmic = Logarithmique, moitié des points perdue à chaque doublement
formula-mean-capped = Rapport à la moyenne, plafonné
formula-mean-half = Moyenne rapportée à la somme de la moyenne et du prix
formula-mean-cubic = Moyenne et prix au cube
formula-sixth-of-seven = Sixième de sept moins le rapport au plus bas (censurée)
formula-ceiling = Linéaire sous un plafond publié
formula-window = Linéaire entre deux bornes publiées
formula-estimate = Linéaire à partir de l’estimation
formula-rank = Selon le rang
formula-proximity-to-estimate = Proximité de l’estimation (illégale)
formula-discount-linear = Rabais, linéaire
formula-discount-bilinear = Rabais, linéaire à deux pentes
formula-discount-quadratic = Rabais, au carré
formula-curve = Courbe publiée point par point
formula-class-relative = Relative : les points d’une offre dépendent des autres offres
formula-class-absolute = Absolue : les points d’une offre ne dépendent que d’elle
floor-zero = Aucun point négatif : le résultat est ramené à zéro
floor-none = Points négatifs laissés tels quels

## Règle d’arrondi

rounding-rule = Règle d’arrondi
rounding-none = Aucun arrondi : valeurs exactes
rounding-half-up = au plus proche, le demi vers le haut
rounding-half-even = au plus proche, le demi vers le chiffre pair
rounding-down = par défaut (troncature)
rounding-up = par excès
rounding-stage-mark = Note arrêtée
rounding-stage-points = Points de chaque critère
rounding-stage-total = Total de l’offre
# $n - décimales conservées ; $mode - un des modes ci-dessus
rounding-full = { $n ->
    [0] à l’unité, { $mode }
    [one] à { $n } décimale, { $mode }
   *[other] à { $n } décimales, { $mode }
}

## Départage des ex æquo

tie-rule = Départage
tie-rule-none = Aucun départage : les ex æquo le restent
# $criterion - nom du critère
tie-rule-highest = le plus de points sur « { $criterion } »
# $kind - nature des critères : price, quality, measure
tie-rule-highest-kind = { $kind ->
    [price] le plus de points sur le prix
    [cost] le plus de points sur le coût
    [measure] le plus de points sur l’ensemble des mesures
   *[quality] le plus de points sur l’ensemble des critères de qualité
}
tie-rule-lowest-price = le prix le plus bas

## Règle de la commission pour arrêter une note

agreement-rule = Règle pour arrêter la note
agreement-consensus = Consensus
agreement-consensus-help = La commission écrit la note arrêtée à côté des notes de ses membres.
agreement-mean = Moyenne
agreement-mean-help = Moyenne arithmétique des notes données.
agreement-median = Médiane
agreement-median-help = Note du milieu ; si le nombre de notes est pair, moyenne des deux notes du milieu.
agreement-mean-by-college = Moyenne par collège
agreement-mean-by-college-help = Moyenne des moyennes des collèges : chacun pèse autant, quelle que soit sa taille.
