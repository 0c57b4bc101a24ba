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
