### Ligne de commande.

# $file - fichier écrit
cli-written = Écrit : { $file }
# $file - fichier lu
cli-read = Lu : { $file }
# $file - fichier vérifié
cli-verified = Vérifié : { $file } est intact.
# $n - actions du journal ; $devices - postes qui les ont écrites
cli-journal = Journal : { $n ->
    [0] aucune action
    [one] { $n } action
   *[other] { $n } actions
}, { $devices ->
    [one] { $devices } poste
   *[other] { $devices } postes
}.
cli-nothing-found = Aucun constat.
cli-dry-run = Essai à blanc : rien n’a été enregistré.
cli-done = Terminé.

## Étapes de l’exemple, telles qu’elles commencent. $file - fichier lu

cli-step-rules = Grille, bordereau, commission et scellement des règles
cli-step-schedule = Bordereau de prix : { $file }
cli-step-marks = Notes : { $file }
cli-step-feedback = Retours d’essai : { $file }
cli-step-admission = Clôture de la recevabilité
