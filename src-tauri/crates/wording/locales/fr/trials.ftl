### Essais par les groupes d’utilisateurs : avis consultatif.

trials = Essais
trial-site = Site test
trial-user-group = Groupe d’utilisateurs
trial-protocol = Protocole
trial-task = Tâche
trial-question = Question
trial-session = Séance
trial-feedback = Retour
trial-target = Nombre de retours visé
trials-consultative = Avis consultatif
trials-consultative-full = Avis consultatif : il n’entre dans aucune note et ne donne aucun point.
# $n - nombre de retours
trial-feedback-counted = { $n ->
    [0] Aucun retour
    [one] { $n } retour
   *[other] { $n } retours
}
# $n - retours reçus ; $target - nombre visé
trial-progress = { $n ->
    [one] { $n } retour reçu sur { $target } visés
   *[other] { $n } retours reçus sur { $target } visés
}
# $n - plus petit groupe dont les résultats se montrent
trial-group-too-small = Résultats masqués : le groupe compte moins de { $n } retours.
