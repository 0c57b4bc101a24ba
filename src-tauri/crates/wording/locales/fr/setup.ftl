### Préparation et avancement : la phrase qui ouvre chaque écran, et ce qui retient une étape.

## Consultation : noms des faits

tender-reference = Référence
tender-launched = Avis publié le
rules-sealed-on = Règles scellées le

## Phrases d’ouverture

# $n - membres ; $colleges - collèges
panel-headline = { $n ->
    [0] Aucun membre
    [one] { $n } membre
   *[other] { $n } membres
}, { $colleges ->
    [0] aucun collège.
    [one] { $colleges } collège.
   *[other] { $colleges } collèges.
}
# $n - critères du premier niveau ; $total - total des pondérations ; $total-form - accord
criteria-headline = { $n ->
    [0] Aucun critère
    [one] { $n } critère
   *[other] { $n } critères
} pour { $total } { $total-form ->
    [one] point
   *[other] points
} : les règles ne sont pas encore scellées.
criteria-headline-sealed = { $n ->
    [0] Aucun critère
    [one] { $n } critère
   *[other] { $n } critères
} pour { $total } { $total-form ->
    [one] point
   *[other] points
} : les règles sont scellées.
# $n - offres
register-headline = { $n ->
    [0] Aucune offre n’est inscrite au registre.
    [one] { $n } offre est inscrite au registre.
   *[other] { $n } offres sont inscrites au registre.
}
# $lowest, $highest - montants avec leur unité ; $lowest-bid, $highest-bid - offres
prices-headline = De { $lowest } ({ $lowest-bid }) à { $highest } ({ $highest-bid }).
prices-none = Aucune offre n’a encore de montant évalué.

## Ce qui retient une étape

# $n - constats bloquants
step-blocked-findings = { $n ->
    [one] { $n } constat bloquant empêche d’établir le classement.
   *[other] { $n } constats bloquants empêchent d’établir le classement.
}
step-blocked-no-bids = Aucune offre n’est inscrite au registre.
