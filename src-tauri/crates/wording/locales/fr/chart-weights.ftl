### Graphiques : les pondérations de trois groupes de critères, et la dispersion des totaux.

## Triangle

chart-ternary-title = Offre première selon la pondération de trois groupes de critères
chart-ternary-prices = Prix
chart-ternary-others = Autres critères
# $group - nom d’un groupe ; $criteria - ses critères
chart-ternary-made-of = { $group } : { $criteria }
chart-ternary-reading = Un sommet donne toute la pondération à son groupe. Le long de chaque bord, les pourcentages croissent vers le sommet du groupe dont ils sont la part.
# $weights - trois parts, par exemple « 30 % | 30 % | 40 % »
chart-ternary-published = publié : { $weights }
chart-ternary-share = part du triangle
# $count - nombre d’offres
chart-ternary-more = et { $count ->
    [one] une autre offre
   *[other] { $count } autres offres
}, dans le tableau
chart-ternary-column-share = Part du triangle où elle est première
chart-ternary-column-exact = Part exacte
# $group - nom d’un groupe
chart-ternary-column-corner = Total si « { $group } » pesait tout

# $winner - offre ; $weights - les trois pondérations publiées
chart-ternary-first = Aux pondérations publiées ({ $weights }), { $winner } a le total sans arrondi le plus haut.
# $winners - offres
chart-ternary-first-level = Aux pondérations publiées ({ $weights }), { $winners } ont le même total sans arrondi, le plus haut.
# $bid - offre ; $share - part du triangle
chart-ternary-share-of = { $bid } ({ $share })
# $bids - offres de même total ; $share - part du triangle
chart-ternary-share-of-level = { $bids } à égalité ({ $share })
# $shares - offres avec leur part, de la plus grande à la plus petite
chart-ternary-shares = Sur l’ensemble du triangle, la première place revient à { $shares }.
chart-ternary-others-nowhere = { $count ->
    [one] Une offre n’y est jamais seule en tête.
   *[other] { $count } offres n’y sont jamais seules en tête.
}
# $points - points déplacés ; $rival - offre qui rejoint la première
chart-ternary-border = Il faudrait déplacer au moins { $points } de pondération d’un groupe à l’autre pour que { $rival } revienne à égalité.
chart-ternary-border-several = Il suffirait de déplacer { $points } de pondération d’un groupe à l’autre pour que { $rival } reviennent à égalité.
chart-ternary-no-border = Aucune autre pondération des trois groupes ne met une autre offre à égalité.
# $first - offre de rang 1
chart-ternary-ranked-first = Le classement publié met { $first } en tête, par l’arrondi ou le départage.
chart-ternary-limits = À l’intérieur d’un groupe, les critères gardent leurs proportions publiées.

## Moyenne et écart type

chart-spread-title-uniform = Total moyen et écart type sur toutes les pondérations
chart-spread-title-ordinal = Total moyen et écart type sur toutes les pondérations rangées dans l’ordre déclaré
# $concentration - resserrement autour des pondérations publiées
chart-spread-title-around = Total moyen et écart type autour des pondérations publiées (concentration { $concentration })
chart-spread-axis = Total, en points : la moyenne, et un écart type de chaque côté
chart-spread-number = moyenne ± écart type
# $mean, $deviation - en points
chart-spread-value = { $mean } ± { $deviation }
chart-spread-published = Total publié, sans arrondi
chart-spread-mean = Total moyen
chart-spread-deviation = Écart type
chart-spread-variance = Variance exacte
# $bid - offre ; $mean - total moyen ; $deviation - écart type
chart-spread-highest-uniform = Si toutes les pondérations étaient également probables, { $bid } aurait le total moyen le plus haut : { $mean } points, avec un écart type de { $deviation }.
chart-spread-highest-ordinal = Si toutes les pondérations rangées dans l’ordre déclaré étaient également probables, { $bid } aurait le total moyen le plus haut : { $mean } points, avec un écart type de { $deviation }.
chart-spread-highest-around = Si les pondérations variaient au hasard autour de celles publiées (concentration { $concentration }), { $bid } aurait le total moyen le plus haut : { $mean } points, avec un écart type de { $deviation }.
chart-spread-level-uniform = Si toutes les pondérations étaient également probables, { $bid } auraient le même total moyen, le plus haut : { $mean } points.
chart-spread-level-ordinal = Si toutes les pondérations rangées dans l’ordre déclaré étaient également probables, { $bid } auraient le même total moyen, le plus haut : { $mean } points.
chart-spread-level-around = Si les pondérations variaient au hasard autour de celles publiées (concentration { $concentration }), { $bid } auraient le même total moyen, le plus haut : { $mean } points.
# $least, $most - offres ; $least-deviation, $most-deviation - écarts types
chart-spread-extremes = Le total le moins sensible aux pondérations est celui de { $least } ({ $least-deviation }), le plus sensible celui de { $most } ({ $most-deviation }).
chart-spread-limits = Cela ne dit pas quelle offre est devant : les totaux bougent ensemble, et deux barres qui se recouvrent n’annoncent ni égalité ni inversion. Le classement reste celui des pondérations publiées.
