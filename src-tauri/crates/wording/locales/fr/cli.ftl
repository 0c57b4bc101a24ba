### Ligne de commande.

# $file - fichier écrit
cli-written = Écrit : { $file }
# $file - fichier lu
cli-read = Lu : { $file }
# $file - fichier vérifié
cli-verified = Vérifié : { $file } est intact.
cli-dry-run = Essai à blanc : rien n’a été enregistré.
cli-done = Terminé.
# $n - constats bloquants
cli-blocked = { $n ->
    [one] { $n } constat bloquant.
   *[other] { $n } constats bloquants.
}
# $seed - graine du tirage
cli-seed = Graine du tirage : { $seed }
# $n - actions reprises
cli-merged = { $n ->
    [0] Rien de nouveau à reprendre.
    [one] { $n } action reprise.
   *[other] { $n } actions reprises.
}
# $n - divergences à trancher
cli-divergences = { $n ->
    [0] Aucune divergence.
    [one] { $n } divergence à trancher.
   *[other] { $n } divergences à trancher.
}
