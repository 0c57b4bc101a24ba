### Accueil : les dossiers déjà ouverts sur ce poste.

# $n - dossiers
home-headline = { $n ->
    [0] Aucun dossier n’a encore été ouvert sur ce poste.
    [one] { $n } dossier a été ouvert sur ce poste.
   *[other] { $n } dossiers ont été ouverts sur ce poste.
}

## Où en est la procédure

home-state-preparing = En préparation
home-state-sealed = Règles scellées
home-state-marking = Notation en cours
home-state-ranked = Classement établi
home-state-reported = Rapport produit

# $lowest, $highest - montants HT avec leur unité
home-amounts = de { $lowest } à { $highest } HT
# $label - nom de l’échéance ; $day - date en toutes lettres
home-deadline = { $label } : { $day }

## Noms des candidats masqués pendant une projection

# Remplace le nom, avant la lettre : « offre B »
masked-bid = offre
