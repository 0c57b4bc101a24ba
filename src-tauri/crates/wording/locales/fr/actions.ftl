### Actions inscrites au journal, une par nature d’action.
### En minuscules : elles suivent une date, un nom, ou « Annuler : ».

## Consultation et règles

action-tender-created = consultation créée
action-tender-described = consultation décrite
action-lot-added = lot ajouté
action-lot-removed = lot retiré
action-criterion-added = critère ajouté
action-criterion-changed = critère modifié
action-criterion-moved = critère déplacé
action-criterion-removed = critère retiré
action-weight-set = pondération fixée
action-scale-set = barème fixé
action-formula-set = formule de prix choisie
action-rounding-set = règle d’arrondi fixée
action-tie-rules-set = départage fixé
action-agreement-rule-set = règle de la commission fixée
action-rules-sealed = règles scellées
action-rules-reopened = règles rouvertes par avis rectificatif

## Commission

action-member-added = membre ajouté
action-member-removed = membre retiré
action-recusal-declared = déport déclaré
action-recusal-withdrawn = déport levé

## Offres

action-bid-recorded = offre enregistrée
action-bid-changed = offre modifiée
action-bid-removed = offre retirée de la liste
action-bids-imported = offres importées
action-price-entered = prix saisi
action-price-corrected = prix corrigé
action-measure-entered = mesure saisie
action-admission-decided = recevabilité décidée
action-admission-closed = recevabilité arrêtée
action-admission-reopened = recevabilité rouverte

## Notes

action-mark-given = note donnée
action-mark-changed = note modifiée
action-mark-withdrawn = note retirée
action-justification-written = appréciation écrite
action-marks-closed = notation close et signée
action-mark-agreed = note arrêtée
action-divergence-settled = divergence tranchée

## Essais

action-protocol-set = protocole d’essai fixé
action-session-opened = séance d’essai ouverte
action-session-closed = séance d’essai close
action-feedback-recorded = retour enregistré
action-feedback-purged = retours effacés

## Classement, documents, échanges

action-ranking-shown = classement affiché
action-names-revealed = noms des candidats révélés
action-report-produced = rapport produit
action-contribution-exported = contribution remise
action-contribution-merged = contribution reprise
action-backup-restored = sauvegarde restaurée
action-undone = action annulée
action-redone = action rétablie
