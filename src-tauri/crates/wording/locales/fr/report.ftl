### Rapport d’analyse des offres.

report-title = Rapport d’analyse des offres
report-title-short = RAO
# Début du nom du fichier, avant la référence de la consultation
report-file-name = rapport-analyse-offres
# $reference - référence de la consultation ; $title - son objet
report-subject = Consultation { $reference } : { $title }
# $lot - numéro et intitulé du lot
report-lot = Lot { $lot }
# $date - date du rapport
report-dated = Établi le { $date }
# $page, $pages - numéros
report-page = Page { $page } sur { $pages }

## Parties

report-section-tender = Objet et procédure
report-section-bids = Offres reçues
report-section-admission = Recevabilité des offres
report-section-rules = Critères et méthode de notation
report-section-prices = Analyse des prix
report-section-appraisal = Analyse par critère
report-section-trials = Avis consultatif des utilisateurs
report-section-ranking = Classement
report-section-robustness = Robustesse du classement
report-section-proposal = Proposition
report-section-working = Annexe : détail des calculs
report-section-findings = Annexe : constats
report-section-journal = Annexe : journal

## Méthode

# $basis - HT ou TTC en toutes lettres
report-price-basis = Les prix sont comparés { $basis }.
# $date - date du scellement ; $digest - empreinte
report-rules-sealed = Les règles ont été scellées le { $date }, avant l’ouverture des offres (empreinte { $digest }).
report-exact = Les calculs sont faits sur des fractions exactes ; seuls les arrondis indiqués ci-dessous sont appliqués.
# $digest - empreinte de tête du journal
report-journal-digest = Empreinte du journal : { $digest }

## Destinataires

report-audience-internal = Usage interne
report-audience-rejected = Candidat non retenu
report-audience-public = Public
report-confidential = Document confidentiel jusqu’à l’attribution
