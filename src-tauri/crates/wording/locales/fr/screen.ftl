### Écran : étapes, boutons, états.

## Groupes d’étapes

steps-prepare = Préparer
steps-receive = Recevoir
steps-evaluate = Évaluer
steps-decide = Décider
steps-report = Rendre compte

## Étapes

step-dossiers = Mes consultations
step-tender = Consultation
step-panel = Commission
step-criteria = Critères
step-method = Méthode
step-deposits = Dépôts
step-import = Import des offres
step-admission = Recevabilité
step-trials = Essais
step-my-marks = Ma notation
step-contributions = Contributions
step-pooling = Mise en commun
step-prices = Prix
step-ranking = Classement
step-robustness = Robustesse
step-report = Rapport
step-journal = Journal

## États

# $time - heure du dernier enregistrement
state-saved = Enregistré { $time }
state-saving = Enregistrement…
state-sealed = scellée
state-to-do = à faire
state-in-progress = en cours
state-done = terminé

## Boutons

button-open = Ouvrir
button-new-from-template = Créer à partir d’un modèle
button-open-sample = Ouvrir l’exemple
button-import = Importer
button-seal-rules = Sceller les règles
button-reopen-rules = Rouvrir les règles
button-close-admission = Arrêter la recevabilité
button-close-my-marks = Clore et signer ma notation
button-produce-report = Produire le rapport
button-present = Présenter
button-see-working = Voir le détail du calcul
button-see-proof = Voir les preuves
button-confirm = Confirmer
button-cancel = Annuler
button-close = Fermer
# $action - action à défaire, avec une minuscule
button-undo = Annuler : { $action }
# $action - action à refaire, avec une minuscule
button-redo = Rétablir : { $action }
button-commands = Commandes
button-again = Recommencer

## Cadre

screen-skip = Aller au contenu
screen-steps = Étapes
screen-fold-steps = Réduire les étapes
screen-dossier = Dossier
screen-open-dossier = Ouvrir un dossier
screen-opening = Ouverture du dossier…
screen-sample-copy = copie de l’exemple
screen-language = Langue
screen-theme-light = Thème clair
screen-theme-dark = Thème sombre
# La touche, comme elle est gravée sur un clavier français
screen-key-escape = Échap
# $what - nom d’un tableau ou d’un graphique plus large que sa place
screen-scrolled = { $what }, à faire défiler

## États d’une étape

screen-state-awaited = en attente
screen-state-to-mend = à corriger
screen-state-ranked = établi
screen-state-computed = calculée
screen-state-produced = produit

## Constats

# $place - emplacement, déjà écrit
screen-finding-place = Emplacement : { $place }

## Classement

screen-reading-ranking = Lecture du classement…
screen-before-concluding = Avant de conclure
screen-nothing-noticed = Aucun constat : rien n’appelle de vérification dans les données.
screen-no-bid = Aucune offre n’est encore enregistrée. Le classement apparaîtra ici dès que les offres et leurs notes le seront.
screen-gap-against = face à
# $points - écart en points
screen-gap-points = { $points } points d’avance
# $amount - écart de prix, sans son signe
screen-gap-dearer = { $amount } € de plus
screen-gap-cheaper = { $amount } € de moins
screen-gap-same-price = au même prix
screen-points-title = Points par critère
screen-points-hint = Chaque nombre s’ouvre et montre son calcul. Au clavier : les flèches d’une case à l’autre, Entrée pour ouvrir.
screen-unfold-all = Tout déplier
screen-fold-all = Tout replier
screen-criterion = Critère
screen-weight = Poids
screen-total = Total
screen-rank = Rang
# $basis - base des montants, « HT »
screen-amount = Montant évalué en € ({ $basis })
# $rank - rang ; $bids - lettres des autres offres du même rang
screen-rank-tied = { $rank }, ex æquo avec { $bids }
# $what - critère ou total ; $bid - lettre de l’offre ; $value - le nombre
screen-open-number = { $what }, offre { $bid } : { $value }, voir le détail du calcul

## Détail du calcul

screen-trail = Nombres ouverts
screen-reading-working = Lecture du détail…
# $value - le nombre
screen-value-amount = { $value } €
screen-value-points = { $value } points
screen-working = Calcul
screen-exact = Valeur exacte
# $fraction - la fraction, « 349/4 »
screen-exact-fraction = soit { $fraction }
screen-rounding = Arrondi
screen-no-rounding = aucun
screen-source = Source
screen-inputs = À partir de
screen-input = Entrée
screen-value = Valeur
# $what - nom de l’entrée ; $value - le nombre
screen-open-input = { $what } : { $value }, voir le détail du calcul
screen-member-marks = Notes des membres de la commission
screen-mark = Note
screen-justification = Appréciation
screen-price-lines = Lignes de prix
screen-line = Ligne
screen-quantity = Quantité
screen-unit-price = Prix unitaire (€)
screen-line-amount = Montant (€)

## Robustesse

screen-reading-robustness = Calcul de la robustesse…
screen-internal = usage interne
screen-internal-note = Cette lecture ne change rien au classement : la pondération publiée s’applique telle quelle.
screen-stability-title = Jusqu’où chaque pondération peut bouger
screen-stability-reading = La barre couvre les pondérations pour lesquelles la première offre le reste ; le trait est la pondération publiée. La piste entière va de 0 au total des points.
screen-published-weight = Poids publié
screen-lowest-weight = Poids le plus bas
screen-safe-span = La première le reste
screen-highest-weight = Poids le plus élevé

## Rapport

screen-report-headline = Le rapport d’analyse des offres est un classeur qui se suffit à lui-même.
screen-report-formulas = Les points et les totaux de sa feuille de classement sont des formules : qui l’ouvre dans un tableur retrouve le même résultat, et voit d’où il vient.
screen-report-contents = Ce qu’il contient
screen-report-in-progress = Production du rapport…
screen-report-cancelled = Aucun fichier n’a été choisi : rien n’a été écrit.
# $file - nom du fichier
screen-report-written = Rapport enregistré : { $file }
screen-sheet-summary = Synthèse
screen-sheet-summary-holds = La consultation, le résultat en une phrase, l’écart entre les deux premières offres, les constats.
screen-sheet-grid = Grille
screen-sheet-grid-holds = Les critères, leurs pondérations et leurs barèmes.
screen-sheet-marks = Notes
screen-sheet-marks-holds = Les notes de chaque membre, à côté de la note arrêtée.
screen-sheet-appraisals = Appréciations
screen-sheet-appraisals-holds = Ce que chaque membre a écrit à l’appui de ses notes.
screen-sheet-prices = Prix
screen-sheet-prices-holds = Les bordereaux ligne par ligne, avec les quantités de l’acheteur.
screen-sheet-ranking = Classement
screen-sheet-ranking-holds = Les points par critère, les totaux et les rangs, en formules.
screen-sheet-robustness = Robustesse
screen-sheet-robustness-holds = Jusqu’où chaque pondération peut bouger sans que la première offre change. Usage interne.
screen-sheet-trials = Essais
screen-sheet-trials-holds = Les retours des groupes d’utilisateurs. Avis consultatif : ils ne donnent aucun point.
screen-sheet-working = Annexe arithmétique
screen-sheet-working-holds = Le calcul de chaque nombre, avec sa valeur exacte et son arrondi.
screen-sheet-rules = Règles
screen-sheet-rules-holds = Les règles publiées, et comment lire les formules du classeur.
