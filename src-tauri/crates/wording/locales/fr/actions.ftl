### Journal : une phrase par nature d’action ; et les noms des étapes que l’on annule ou rétablit.

# $n - nombre d’actions
journal-headline = { $n ->
    [0] Le journal est vide.
    [one] Le journal compte { $n } action.
   *[other] Le journal compte { $n } actions.
}
author-organiser = Organisateur
author-former-member = Ancien membre

## Actions, sans point final.
## $bid - lettre de l’offre ; $reason - motif ; $digest - début d’une empreinte ; $file - nom du fichier

action-create-tender = Consultation créée
action-set-grid = Grille et règles écrites
# $n - nombre de lignes
action-set-frame = Bordereau de l’acheteur écrit : { $n ->
    [0] aucune ligne
    [one] { $n } ligne
   *[other] { $n } lignes
}
# $n - nombre de membres
action-set-panel = Commission composée : { $n ->
    [0] aucun membre
    [one] { $n } membre
   *[other] { $n } membres
}
action-seal-rules = Règles scellées (empreinte { $digest })
action-reopen-rules = Règles rouvertes, motif : { $reason }
# $bidder - candidat
action-register-bid = Offre { $bid } inscrite au registre : { $bidder }
# $admission - code de recevabilité
action-decide-admission = { $admission ->
    [admitted] Offre { $bid } déclarée recevable
    [irregular] Offre { $bid } déclarée irrégulière, motif : { $reason }
    [unacceptable] Offre { $bid } déclarée inacceptable, motif : { $reason }
    [unsuitable] Offre { $bid } déclarée inappropriée, motif : { $reason }
    [abnormally-low] Offre { $bid } rejetée comme anormalement basse, motif : { $reason }
    [late] Offre { $bid } déclarée hors délai, motif : { $reason }
   *[withdrawn] Offre { $bid } retirée par le candidat, motif : { $reason }
}
action-close-admission = Recevabilité arrêtée
action-reopen-admission = Recevabilité rouverte, motif : { $reason }
action-import-schedule = Bordereau de prix de l’offre { $bid } importé : { $file }
# $n - nombre de mesures
action-record-measures = Mesures de l’offre { $bid } enregistrées : { $n }
# $member - nom du membre ; $n - nombre de notes
action-record-marks = { $member } : { $n ->
    [0] aucune note enregistrée
    [one] { $n } note enregistrée
   *[other] { $n } notes enregistrées
}
# $n - nombre de notes
action-agree-marks = { $n ->
    [0] Aucune note arrêtée, motif : { $reason }
    [one] { $n } note arrêtée, motif : { $reason }
   *[other] { $n } notes arrêtées, motif : { $reason }
}
# $protocol - nom du protocole
action-set-protocol = Protocole d’essai fixé : { $protocol }
# $site - code du site
action-record-feedback = Retours d’essai du site « { $site } » enregistrés : { $file }
# $n - nombre de fichiers ou de séances
action-purge-asides = { $n ->
    [0] Aucun retour d’essai effacé, motif : { $reason }
    [one] { $n } lot de retours d’essai effacé, motif : { $reason }
   *[other] { $n } lots de retours d’essai effacés, motif : { $reason }
}
action-note-ranking = Classement affiché (empreinte { $digest })
action-note-unmasking = Noms des candidats montrés à nouveau
action-note-report = Rapport produit : { $file } (empreinte { $digest })
action-revert = Action annulée
action-reinstate = Action rétablie

## Noms d’étapes, en minuscules : ils suivent « Annuler : » ou « Rétablir : ».
## $bid - lettre de l’offre ; $criterion - nom du critère ; $n - nombre de données touchées

undo-tender = la fiche de la consultation
undo-panel = la composition de la commission
undo-admission = la décision sur l’offre { $bid }
undo-ranking = le classement montré
undo-report = le rapport « { $file } »
undo-grid = la grille et ses règles
undo-frame = le bordereau de l’acheteur
undo-seal = le sceau des règles
undo-bid = l’inscription de l’offre { $bid }
undo-bid-several = l’inscription de { $n } offres
undo-admission-several = { $n } décisions de recevabilité
undo-admission-closed = la clôture de la recevabilité
undo-schedule = le bordereau de prix de l’offre { $bid }
undo-schedule-several = { $n } bordereaux de prix
undo-measure = la mesure de { $bid }, { $criterion }
undo-measure-several = { $n } mesures
undo-mark = la note de { $bid }, { $criterion }
undo-mark-several = { $n } notes
undo-agreed = la note arrêtée de { $bid }, { $criterion }
undo-agreed-several = { $n } notes arrêtées
undo-protocol = le protocole d’essai
# $site - code du site
undo-feedback = les retours d’essai du site « { $site } »
undo-feedback-several = { $n } lots de retours d’essai
undo-nothing-several = une action sans effet
