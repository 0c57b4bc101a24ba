### Robustesse : la note à la commission et ses questions.

## Une pondération à la fois
safety-weights-title = Ce que chaque pondération fait à l’avance
safety-weights-reading = Une seule pondération bouge à la fois, les autres gardant entre elles leurs proportions. La barre va de l’avance avec une pondération allégée d’un cinquième à l’avance avec une pondération alourdie d’un cinquième ; à gauche du trait « à égalité », une autre offre serait première.

## Mots communs
# $bid - offre
safety-total-then = Total de l’offre { $bid }, sans arrondi
safety-level = à égalité
safety-impossible = impossible

## Plusieurs pondérations à la fois
## $winner - première offre ; $rival - autre offre ; $criterion - critère
safety-joint-title = Plusieurs pondérations à la fois
safety-joint-reading = Le plus petit déplacement de points d’un critère à un autre qui mettrait une autre offre à égalité avec la première. Les pondérations publiées ne changent pas : c’est une mesure de distance, pas une proposition.
safety-joint-moved = Points à déplacer au moins
safety-joint-largest = Plus petit écart maximal, en points
# $points - points à déplacer ; $moves - lesquels
safety-joint-possible = Pour que l’offre { $rival } rejoigne l’offre { $winner }, il faudrait déplacer au moins { $points } { $points-form ->
    [one] point
   *[other] points
} : { $moves }.
safety-joint-level-at-best = L’offre { $rival } peut au mieux être à égalité avec l’offre { $winner }, en déplaçant au moins { $points } { $points-form ->
    [one] point
   *[other] points
} : { $moves }.
# $from, $to - critères
safety-joint-move = { $points } de « { $from } » vers « { $to } »
safety-joint-level = Les offres { $winner } et { $rival } ont le même total aux pondérations publiées.
# $behind - retard, en points
safety-joint-impossible = Aucune répartition des pondérations ne met l’offre { $rival } à égalité avec l’offre { $winner }.
safety-joint-behind = Retard de l’offre { $rival } avec tout le poids sur « { $criterion } »
safety-joint-impossible-check = Même avec tout le poids sur « { $criterion } », le critère où elle est le mieux placée face à { $winner }, l’offre { $rival } reste derrière de { $behind } { $behind-form ->
    [one] point
   *[other] points
}. Toute autre répartition est un mélange de critères où elle est encore plus loin.
# $before - pondération publiée
safety-joint-weight = Pondération de « { $criterion } » (publiée : { $before })
# $total - total des pondérations
safety-joint-check = Les autres pondérations restent celles publiées ; leur somme fait toujours { $total }. Avec ces pondérations, les deux totaux sont égaux : il suffit de les recalculer.

## Prix
## $bid - offre ; $price - son prix ; $limit - prix limite
safety-prices-title = À quel prix chaque offre serait première
safety-prices-reading = Un seul prix bouge à la fois, au centime, les notes et les autres prix restant ceux du dossier. Le prix d’une offre déplace les points des autres lorsque la formule compare les offres entre elles. Les totaux sont calculés sans arrondi.
safety-prices-several = La grille a plusieurs critères de prix : la question n’a pas de réponse unique.
safety-prices-not-proven = Rien n’est démontré de la formule publiée qui permette de répondre sans risque d’erreur : la question reste ouverte.
# $margin - marge
safety-prices-winner = L’offre { $bid } reste première tant que son prix ne dépasse pas { $limit } : il pourrait augmenter de { $margin }.
safety-prices-tied-winner = L’offre { $bid } serait seule première à { $limit } ou moins ; à son prix de { $price }, elle est à égalité.
# $cut - baisse ; $percent - baisse, en pour cent
safety-prices-rival = L’offre { $bid } serait première à { $limit } ou moins, soit { $cut } de moins que son prix (−{ $percent } %).
safety-prices-any = L’offre { $bid } est première quel que soit son prix.
safety-prices-below-grid = L’offre { $bid } ne serait première qu’à moins d’un centime.
safety-prices-tie-only = Le prix de l’offre { $bid } peut au mieux la mettre à égalité avec la première.
safety-prices-impossible = Aucun prix ne rendrait l’offre { $bid } première.
safety-prices-rounding = À ce prix, les arrondis publiés mettraient une autre offre à égalité ou devant.
# $rivals - offres à égalité
safety-prices-closed = Au prix d’égalité, l’offre { $bid } a exactement le même total que { $rivals } : il suffit de recalculer les points de prix de toutes les offres à ce prix.
safety-prices-searched = Tous les prix au centime ont été comparés, par des bornes démontrées pour cette formule : il suffit de recalculer les totaux aux prix indiqués.
safety-prices-offered = Prix de l’offre
safety-prices-lowest-other = Prix le plus bas des autres offres
safety-prices-for-tie = Prix d’égalité
safety-prices-first-at = Dernier prix auquel elle n’est pas dépassée
safety-prices-behind-at = Premier prix auquel elle l’est
safety-prices-searched-to = Prix le plus élevé examiné
safety-prices-limit = Première jusqu’à
safety-prices-difference = Écart à son prix
safety-prices-any-short = tout prix
safety-prices-tie-short = égalité seulement
# $low, $high - prix ; $first - offres qui seraient premières ; $winner - première offre du dossier
safety-prices-others = Si le prix de l’offre { $bid } était entre { $low } et { $high }, c’est l’offre { $first } qui serait première, et non { $winner } ; { $bid } ne le serait pas.
safety-prices-others-grid = Si le prix de l’offre { $bid } allait de { $low } à { $high }, c’est l’offre { $first } qui serait première, et non { $winner } ; { $bid } ne le serait pas.
safety-prices-others-above = Si le prix de l’offre { $bid } dépassait { $low }, c’est l’offre { $first } qui serait première, et non { $winner } ; { $bid } ne le serait pas.
safety-prices-others-check = Le prix de l’offre { $bid } sert de référence aux autres : il suffit de recalculer tous les points de prix dans cet intervalle.
safety-prices-from = De
safety-prices-to = À

## Autres façons
safety-others-title = Sans une offre, ou avec d’autres règles licites
safety-others-reading = Ce que deviendrait le classement si une offre n’était pas là, et si l’acheteur avait choisi d’autres règles qui étaient licites : autre formule de prix, autre arrondi, autre règle pour arrêter les notes. Les règles publiées restent seules applicables.
# $before, $first - offres ; $bid - offre retirée
safety-removal-first = Sans l’offre { $bid }, { $first } serait première à la place de { $before }.
safety-removal-order = Sans l’offre { $bid }, la première reste { $first }, mais d’autres offres échangent leurs places.
safety-removal-check = Sans l’offre { $bid }, les références de la formule changent : il suffit de recalculer les points des offres qui restent.
safety-removal-none = Le retrait d’une offre, quelle qu’elle soit, ne change pas l’ordre des autres, alors que la formule de prix compare les offres entre elles.
safety-removal-absolute = Le retrait d’une offre ne peut pas changer l’ordre des autres : les points d’une offre ne dépendent que d’elle.
safety-removal-none-check = Chaque offre a été retirée à son tour et tout a été recalculé ; voici l’avance qui reste à la première.
safety-removal-lead = Avance de la première sans l’offre { $bid }
# $same, $all - nombres de façons de calculer ; $winner - première offre
safety-ways-all = Dans les { $all } façons licites de calculer, { $winner } est première.
safety-ways-some = Dans { $same } des { $all } façons licites de calculer, { $winner } est première ; dans les autres, une autre offre l’est ou l’égale.
safety-ways-check = Chaque façon combine une formule de prix, un arrondi et une règle pour arrêter les notes ; les formules censurées par les juges ne sont pas comptées. Tout a été recalculé pour chacune.
safety-ways-count = Façons où l’offre { $bid } est seule première
safety-ways-formula = Formule de prix
safety-ways-marks = Notes
safety-ways-same = Même première
safety-ways-others = Autres premières
safety-ways-as-agreed = Telles qu’arrêtées
safety-ways-of = { $same } sur { $all }

## Toutes les pondérations à la fois
## $winner, $bid, $other - offres ; $share - part des pondérations
safety-space-title = Part des pondérations qui placent chaque offre première
safety-space-reading-exact = Toutes les pondérations possibles, chacune aussi vraisemblable que les autres, notes et prix restant ceux du dossier. Les parts sont exactes et leur somme fait exactement 100 %. Ce n’est pas une probabilité que l’offre soit la meilleure : les pondérations publiées s’appliquent seules.
# $samples - nombre de tirages
safety-space-reading-sampled = Toutes les pondérations possibles, chacune aussi vraisemblable que les autres, notes et prix restant ceux du dossier. Il y en a trop pour un calcul exact : { $samples } jeux de pondérations ont été tirés, toujours les mêmes, à 0,2 point près. Ce n’est pas une probabilité que l’offre soit la meilleure : les pondérations publiées s’appliquent seules.
safety-space-all = Si rien n’était fixé des pondérations, { $winner } serait première avec { $share } d’entre elles.
safety-space-ordinal = En ne gardant des pondérations que l’ordre d’importance publié, { $winner } serait première avec { $share } d’entre elles.
safety-space-around = Si les pondérations n’étaient connues qu’à peu près (un critère de 20 points valant de 16 à 24 le plus souvent), { $winner } serait première avec { $share } d’entre elles.
safety-space-share-of = Part de l’offre { $bid }
safety-space-check-exact = Les parts sont des volumes exacts de polyèdres ; leur somme fait exactement 1.
# $seed - graine
safety-space-check-sampled = { $samples } tirages de graine { $seed } : le même dossier redonne les mêmes chiffres. L’erreur type d’une part est au plus de 0,1 point de pourcentage.
# $parts - mélange d’offres
safety-space-never = Aucune pondération ne rend l’offre { $bid } première : quelle que soit la pondération, la moyenne de { $parts } fait mieux qu’elle.
safety-space-beaten = Aucune pondération ne rend l’offre { $bid } première : l’offre { $other } fait mieux qu’elle sur chaque critère.
safety-space-part = { $share } de { $bid }
safety-space-part-of = Part de l’offre { $bid } dans le mélange
safety-space-margin = Avance minimale du mélange, en points
safety-space-never-check = Sur chaque critère, la moyenne des points de ces offres, pondérée par ces parts, dépasse ceux de l’offre : aucune pondération ne peut donc la mettre devant toutes.
safety-space-edge = L’offre { $bid } peut égaler la première avec certaines pondérations, sans jamais la dépasser.
safety-space-edge-check = Avec ces pondérations elle est à égalité ; le moindre écart la fait passer derrière.
# $criterion - critère
safety-space-weight-of = Pondération de « { $criterion } »
safety-space-never-seen = jamais dans les tirages
safety-space-always-seen = dans tous les tirages
safety-space-first = Première
safety-space-expected = Rang moyen
chart-share-title = Part des pondérations selon le rang de chaque offre
chart-duels-title = Duels : part des pondérations où une offre devance l’autre
# $first, $second - les deux premières du classement
chart-duels-finding = { $first } devance { $second } avec { $share } des pondérations possibles.

safety-weights-from = Pondération publiée
safety-weights-to = Pondération à l’égalité
safety-weights-check = Les autres pondérations gardent leurs proportions et la somme fait toujours { $total }. À cette pondération, les deux totaux sont égaux : il suffit de les recalculer.
# $winner - première offre ; $count - nombre de critères ; $criteria - leurs noms
safety-weights-indifferent = Quelle que soit la pondération de l’un de ces { $count } critères, { $winner } reste première : { $criteria }.
safety-weights-all-indifferent = Quelle que soit la pondération d’un critère prise isolément, { $winner } reste première.
safety-weights-indifferent-check = Pour chacun, l’avance reste positive à 0 comme à 100 % de la pondération, et elle varie en ligne droite entre les deux : elle l’est donc partout.

## Note à la commission
safety-note-decides = Ce qui déciderait
safety-note-unchanged = Ce qui ne change rien
safety-note-reread = Notes à relire

## Notes incertaines, aux pondérations publiées
## $winner - première offre ; $share - part des tirages
safety-unsure-title = Si les notes étaient incertaines
safety-unsure-reading = Pondérations et prix restent ceux du dossier ; seules les notes sont tirées au sort, chacune à part. Ce sont des estimations par tirage, à un demi-point près : elles disent ce que pèse l’incertitude, pas qui s’est trompé.
safety-unsure-step = Si chaque note arrêtée pouvait être d’un pas de barème plus basse, juste ou plus haute, { $winner } serait première dans { $share } des cas.
safety-unsure-one = Si chaque note était celle d’un seul membre tiré au sort, { $winner } serait première dans { $share } des cas.
safety-unsure-panel = Si une autre commission de même taille avait noté, avec les mêmes avis mais d’autres présents, { $winner } serait première dans { $share } des cas (moyenne des notes).
safety-unsure-step-short = Un pas de plus ou de moins
safety-unsure-one-short = Un membre au hasard
safety-unsure-panel-short = Une autre commission
# $samples - nombre de tirages ; $seed - graine
safety-unsure-check = { $samples } tirages de graine { $seed } : le même dossier redonne les mêmes chiffres. L’erreur type d’une part est au plus d’un quart de point de pourcentage.

## Offre de plus, et offres toujours devancées
## $first, $winner, $beaten - offres ; $low, $high, $limit - prix
safety-extra-none = Une offre de plus, qui n’aurait que les points de son prix, ne changerait pas la première, quel que soit ce prix.
safety-extra-none-up-to = Une offre de plus, qui n’aurait que les points de son prix, ne changerait pas la première jusqu’à un prix de { $limit }.
safety-extra = Une offre de plus entre { $low } et { $high }, qui n’aurait que les points de son prix, rendrait { $first } première à la place de { $winner }.
safety-extra-above = Une offre de plus au-dessus de { $low }, qui n’aurait que les points de son prix, rendrait { $first } première à la place de { $winner }.
safety-extra-check = L’offre ajoutée ne compte que comme prix de référence : il suffit de recalculer les points de prix de toutes les offres avec elle.
safety-ahead-all = Quelles que soient les pondérations, { $winner } devance ou égale { $beaten }.
safety-ahead-order = Quelles que soient les pondérations qui gardent l’ordre d’importance publié, { $winner } devance ou égale { $beaten }.
safety-ahead-least = Plus petite avance possible sur l’offre { $bid }, en points
safety-ahead-check = L’avance est linéaire en les pondérations : sa plus petite valeur est à un sommet de l’ensemble des pondérations, et elle n’y est pas négative.
