### Robustesse : ce qui ferait changer le classement.

robustness = Robustesse
robustness-stability = Intervalles de stabilité
robustness-crossings = Points de croisement
robustness-smallest-change = Plus petit changement
robustness-acceptability = Part des pondérations qui placent l’offre première
robustness-pairwise = Duels
robustness-price = Seuils de prix
robustness-removals = Retrait d’une offre

# Sous la phrase d’ouverture
robustness-method = Note interne : les pondérations publiées ne changent pas, et cette lecture ne décide de rien. Une seule pondération bouge à la fois, les autres gardant entre elles leurs proportions.

## Un critère à la fois : phrases complètes.
## $winner - offre première ; $criterion - nom du critère ; $low, $high - bornes, incluses, en points ;
## $weight - pondération publiée ; $rival, $low-rival, $high-rival - offre qui passe devant ;
## $x-form - accord du nombre $x

stability-whole = L’offre { $winner } reste première quelle que soit la pondération du critère « { $criterion } ».
stability-between = L’offre { $winner } reste première tant que le critère « { $criterion } » pèse entre { $low } et { $high } { $high-form ->
    [one] point
   *[other] points
} (pondération publiée : { $weight }).
stability-both-ends = L’offre { $winner } reste première tant que le critère « { $criterion } » pèse entre { $low } et { $high } { $high-form ->
    [one] point
   *[other] points
} (pondération publiée : { $weight }) ; en dessous, l’offre { $low-rival } passe devant ; au-dessus, l’offre { $high-rival }.
stability-low-end-only = L’offre { $winner } reste première tant que le critère « { $criterion } » pèse au moins { $low } { $low-form ->
    [one] point
   *[other] points
} (pondération publiée : { $weight }) ; en dessous, l’offre { $low-rival } passe devant.
stability-high-end-only = L’offre { $winner } reste première tant que le critère « { $criterion } » pèse au plus { $high } { $high-form ->
    [one] point
   *[other] points
} (pondération publiée : { $weight }) ; au-dessus, l’offre { $high-rival } passe devant.

# L’intervalle se réduit à la pondération publiée
stability-knife-edge = L’offre { $winner } n’est première qu’à la pondération publiée du critère « { $criterion } » ({ $weight }) : dès qu’il pèse moins, l’offre { $low-rival } passe devant ; dès qu’il pèse plus, l’offre { $high-rival }.
# La pondération publiée est la borne basse
stability-tied-low = À la pondération publiée du critère « { $criterion } » ({ $weight }), les offres { $winner } et { $rival } sont ex æquo : dès qu’il pèse moins, l’offre { $rival } passe devant.
# La pondération publiée est la borne haute
stability-tied-high = À la pondération publiée du critère « { $criterion } » ({ $weight }), les offres { $winner } et { $rival } sont ex æquo : dès qu’il pèse plus, l’offre { $rival } passe devant.
stability-tied-throughout = Les offres { $winner } et { $rival } restent ex æquo quelle que soit la pondération du critère « { $criterion } ».
stability-undefined = Le critère « { $criterion } » porte toute la pondération : il n’y a pas d’autre critère avec lequel la partager.
stability-no-winner = Aucune offre n’est classée : il n’y a rien à éprouver.

## Suites d’une phrase d’ouverture, quand l’offre vient d’être nommée

stability-keeps-between = Elle le reste tant que le critère « { $criterion } » pèse entre { $low } et { $high } { $high-form ->
    [one] point
   *[other] points
}.
stability-keeps-whole = Elle le reste quelle que soit la pondération de chaque critère prise isolément.
stability-takes-over-low = En dessous de { $low } { $low-form ->
    [one] point
   *[other] points
}, l’offre { $low-rival } passe devant.
stability-takes-over-high = Au-dessus de { $high } { $high-form ->
    [one] point
   *[other] points
}, l’offre { $high-rival } passe devant.
