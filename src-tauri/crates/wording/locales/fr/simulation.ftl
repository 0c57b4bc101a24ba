### Simulation : ce que serait le classement si des pondérations, des notes ou des prix étaient autres.

simulation = Simulation
simulation-nothing-moved = Rien n’est modifié : c’est le classement du dossier.
simulation-same-first = Avec ces modifications, la même offre reste première.
# $bid - offre première dans la simulation
simulation-other-first = Avec ces modifications, l’offre { $bid } serait première.
# $bids - offres premières dans la simulation
simulation-tied-first = Avec ces modifications, les offres { $bids } seraient premières ex æquo.
simulation-none-first = Avec ces modifications, aucune offre ne serait classée.

# $before - valeur du dossier ; $now - valeur simulée
simulation-changed-weight = Critère « { $criterion } » : { $before } → { $now } points.
simulation-changed-amount = Offre { $bid } : { $before } → { $now }.
simulation-changed-mark = Offre { $bid }, critère « { $criterion } » : note { $before } → { $now }.

## Écran

simulation-never-kept = jamais enregistré
simulation-reading = Déplacez une pondération, une note ou un prix : le classement suit aussitôt. Les pondérations publiées, les notes arrêtées et les prix du dossier ne changent pas ; quitter l’écran oublie tout.
simulation-weights = Pondérations
# $criterion - nom du critère
simulation-weight-of = Pondération simulée du critère { $criterion }
simulation-weight-typed = Pondération simulée du critère { $criterion }, en points
# $weight - pondération publiée
simulation-published = publiée : { $weight }
simulation-marks = Notes
# $bid - lettre de l’offre
simulation-bid = Offre { $bid }
# $max - note la plus haute
simulation-mark-of = Note simulée de l’offre { $bid }, de 0 à { $max }
# $mark - note arrêtée
simulation-agreed = arrêtée : { $mark }
simulation-ranking = Classement simulé
simulation-amount = Montant évalué
simulation-change = Écart au dossier
# $rank - rang dans le dossier
simulation-was = (dossier : { $rank })
simulation-amount-of = Montant simulé de l’offre { $bid }, en euros
# $count - nombre de modifications
simulation-changes = Ce qui diffère du dossier ({ $count })
simulation-reset = Revenir au classement du dossier

## Preuve d’une phrase

proof = Preuve
proof-numbers = Nombres de la preuve
proof-what = Nombre
proof-value = Valeur
# $decimal - valeur approchée ; $digits - longueur de la fraction
proof-long = ≈ { $decimal } (fraction exacte de { $digits } caractères)
proof-exact = Valeur exacte
