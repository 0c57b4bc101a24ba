### Grille de notation d’un membre.

marks-reading = Lecture de la grille…
# $given - notes données ; $expected - notes attendues
marks-headline = { $given } { $given ->
    [0] note donnée
    [one] note donnée
   *[other] notes données
} sur { $expected }.
marks-headline-done = Toutes les notes sont données : { $expected } sur { $expected }.
marks-member = Notation de
# $name - nom du membre ; $role - sa fonction
marks-member-option = { $name }, { $role }
marks-grid = Notes par critère et par offre
marks-hint = Tapez la note puis Entrée pour descendre, Tab pour aller à droite. F2 ouvre la note, Suppr l’efface, Maj+F2 va à l’appréciation. Pour quitter la grille : Échap, puis Tab.
marks-criterion = Critère
# $weight - poids en points ; $weight-form - accord
marks-weight = { $weight } { $weight-form ->
    [one] point
   *[other] points
}
# $given, $expected - notes données et attendues
marks-progress = { $given } sur { $expected }

## Cellules

# $criterion - critère ; $bid - lettre de l’offre ; $mark, $max - note et maximum
marks-cell-given = { $criterion }, offre { $bid }, note { $mark } sur { $max }, saisie
marks-cell-empty = { $criterion }, offre { $bid }, non noté, vide
# $text - ce qui a été tapé
marks-cell-refused = { $criterion }, offre { $bid }, « { $text } » refusé, à corriger
# $cell - libellé de la cellule
marks-cell-with-appraisal = { $cell }, appréciation écrite
# $n - nombre de preuves
marks-cell-with-evidence = { $cell }, { $n ->
    [one] { $n } preuve
   *[other] { $n } preuves
}
# $criterion - critère ; $bid - lettre de l’offre ; $max - maximum
marks-field = Note de l’offre { $bid } sur { $criterion }, de 0 à { $max }

## Contrôle de la saisie

marks-check-ambiguous = Ce nombre peut se lire de deux façons. Écrivez-le sans séparateur de milliers, avec une virgule et jamais trois décimales exactement : 1000, ou 1,5.
marks-check-unreadable = Ce n’est pas un nombre. Écrivez des chiffres, avec une virgule pour les décimales : 3,5.
marks-check-negative = Une note n’est jamais négative.
# $max - note maximale
marks-check-above = La note maximale est { $max }.
# $step - pas du barème
marks-check-step = Le barème avance de { $step } en { $step }.
marks-check-with-others = Rien n’a été enregistré, car une autre note du même geste a été refusée.
marks-check-unsaved = La note n’a pas été enregistrée.
# $text - ce qui a été tapé ; $bid, $criterion - la cellule ; $why - ce qui ne va pas
marks-refused-in = « { $text } » n’est pas enregistré pour l’offre { $bid } sur { $criterion }. { $why }
# $n - nombre de saisies à corriger
marks-to-mend = { $n ->
    [one] { $n } saisie à corriger
   *[other] { $n } saisies à corriger
}
marks-go-to-mend = Aller à la suivante
marks-mend = Corriger
marks-drop = Abandonner cette saisie
marks-leaving = Tab quitte la grille.
# $n - nombre de notes
marks-cleared = { $n ->
    [one] { $n } note effacée
   *[other] { $n } notes effacées
}
marks-filled = { $n ->
    [one] { $n } note écrite
   *[other] { $n } notes écrites
}

## Collage qui ne convient pas

marks-paste-title = Tout ne peut pas être écrit tel quel
# $n - nombre de notes
marks-paste-writes = { $n ->
    [0] Aucune note ne peut être écrite.
    [one] { $n } note peut être écrite.
   *[other] { $n } notes peuvent être écrites.
}
marks-paste-erases = { $n ->
    [one] { $n } note serait effacée, car la case copiée est vide.
   *[other] { $n } notes seraient effacées, car les cases copiées sont vides.
}
marks-paste-outside = { $n ->
    [one] { $n } case copiée tombe hors de la grille et sera ignorée.
   *[other] { $n } cases copiées tombent hors de la grille et seront ignorées.
}
marks-paste-misfits = { $n ->
    [one] { $n } case refusée
   *[other] { $n } cases refusées
}
# $n - nombre de cases qui ne sont pas détaillées
marks-paste-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
marks-paste-cell = Case
marks-paste-text = Texte
marks-paste-why = Pourquoi
marks-paste-confirm = { $n ->
    [one] Écrire cette note
   *[other] Écrire ces { $n } notes
}
marks-paste-nothing = Rien n’est encore écrit.
marks-paste-given-up = Rien n’a été écrit.

## Panneau de la cellule

marks-panel = Note en cours
# $mark, $max - note et maximum
marks-panel-mark = { $mark } sur { $max }
marks-levels = Niveaux du barème
marks-level-current = niveau de la note
# $max - maximum ; $step - pas
marks-scale = De 0 à { $max }, de { $step } en { $step }
marks-scale-free = De 0 à { $max }
marks-appraisal = Appréciation
marks-appraisal-hint = Enregistrée quand vous quittez le champ. Échap ramène à la case.
marks-evidence = Preuves
marks-evidence-none = Aucune preuve n’est épinglée.
# $document - document ; $page - page
marks-evidence-page = { $document }, page { $page }
marks-evidence-quote = « { $quote } »
marks-evidence-document-field = Document
marks-evidence-page-field = Page
marks-evidence-quote-field = Citation
marks-evidence-add = Épingler la preuve
# $document - document
marks-evidence-remove = Retirer la preuve : { $document }
marks-evidence-needs-document = Nommez le document.
marks-sign-appraisal = appréciation
marks-sign-evidence = preuve
marks-none = Aucun critère n’est à noter, ou aucune offre n’est enregistrée.
