### Classement : la phrase d’ouverture et les mots du tableau.

ranking = Classement
ranking-first-and-second = Ce qui sépare la première de la deuxième
ranking-not-ranked = Non classée
ranking-tied-mark = ex æquo
ranking-equal = égal

## Phrase d’ouverture.
## $winner, $second - offres ; $points, $lead - points ; $points-form - accord ;
## $amount - écart de prix, du point de vue de la première

ranking-lead-dearer = { $winner } est première avec { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } devant { $second }, pour { $amount } de plus.
ranking-lead-cheaper = { $winner } est première avec { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } devant { $second }, pour { $amount } de moins.
ranking-lead-same = { $winner } est première avec { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } devant { $second }, au même prix.
# Quand la grille n’a pas de prix, ou que plusieurs offres sont deuxièmes
ranking-lead = { $winner } est première avec { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } devant { $second }.
# $winners - liste d’offres
ranking-tied = { $winners } sont premières ex æquo avec { $points } { $points-form ->
    [one] point
   *[other] points
}.
ranking-only = { $winner } est la seule offre classée, avec { $points } { $points-form ->
    [one] point
   *[other] points
}.
ranking-none = Aucune offre n’est classée.
ranking-masked = Le classement est masqué tant que la recevabilité des offres n’est pas arrêtée.

## Pourquoi une offre n’est pas classée

unranked-irregular = Irrégulière
unranked-unacceptable = Inacceptable
unranked-unsuitable = Inappropriée
unranked-abnormally-low = Anormalement basse
unranked-late = Hors délai
unranked-withdrawn = Retirée
unranked-below-minimum = Sous une note minimale
unranked-incomplete = Une note, un prix ou une mesure manque
unranked-ranking-withheld = Classement suspendu par un constat bloquant
