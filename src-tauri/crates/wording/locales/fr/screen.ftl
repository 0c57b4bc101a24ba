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
step-bids = Dépôts
step-marks = Ma notation
step-prices = Prix
step-ranking = Classement
step-robustness = Robustesse
step-report = Rapport
step-journal = Journal

## États

# $time - heure du dernier enregistrement
state-saved = Enregistré { $time }
state-to-do = à faire
state-in-progress = en cours

## Boutons

button-open-sample = Ouvrir l’exemple
button-produce-report = Produire le rapport
button-present = Présenter
button-see-proof = Voir les preuves
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
screen-safety-note = Note à la commission
screen-safety-note-reading = Ce qui décide, ce qui ne change rien. Chaque phrase s’ouvre sur sa preuve.
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

## États d’une étape dans le cadre

state-closed = clos
state-blocked = bloqué

## Enregistrement, annulation

# $action - ce qui vient d’être annulé
screen-undone = Annulé : { $action }
# $action - ce qui vient d’être rétabli
screen-redone = Rétabli : { $action }
screen-no-undo = Rien à annuler
screen-no-redo = Rien à rétablir

## Accueil

screen-known-dossiers = Consultations connues de ce poste
screen-new-dossier = Nouvelle consultation
screen-no-dossier = Les consultations que vous ouvrirez seront listées ici, avec leur état et leur prochaine échéance. Commencez par l’exemple, ou créez une consultation à partir d’un modèle.
screen-sample-help = L’exemple s’ouvre dans une copie : rien de ce que vous y faites ne le change.
screen-reading-home = Lecture des consultations…
screen-state = État
screen-bids = Offres
screen-amounts = Montants
screen-deadline = Prochaine échéance
screen-opened = Ouverte le
screen-missing = introuvable
screen-missing-why = Le fichier ou son partage n’est pas accessible. Rebranchez la clé ou le partage, ou retirez la consultation de la liste : le fichier n’est pas touché.
# $file - nom du fichier ; $folder - dossier où il se trouve
screen-file-in = { $file }, dans { $folder }
button-forget = Retirer de la liste
button-create = Créer

## Consultation, commission, critères

screen-reading = Lecture…
screen-facts = La consultation en bref
# $rule - règle d’accord des notes, en toutes lettres
screen-agreement = Note arrêtée, { $rule }
screen-office = Fonction
screen-marks-given = Notes données
# $given - notes données ; $expected - notes attendues
screen-given-of = { $given } sur { $expected }
screen-no-member = Les membres de la commission apparaîtront ici, avec l’avancement de leur notation.
screen-kind = Nature
screen-points-method = D’où viennent les points
screen-mark-scale = Barème
# $max - note maximale
screen-scale = de 0 à { $max }
# $max - note maximale ; $step - pas
screen-scale-step = de 0 à { $max }, par { $step }
# $mark - note ; $label - nom du niveau
screen-level-mark = { $mark } – { $label }
# $level - 1 pour un critère, 2 pour un sous-critère, 3 pour un élément
screen-level = niveau { $level },
screen-environmental = environnement
screen-criteria-hint = Le nom d’un critère ouvre ce qui en a été publié : description, calcul des points, niveaux du barème.
screen-no-criterion = Les critères apparaîtront ici dès que la grille sera enregistrée.
screen-rules = Règles de calcul
screen-findings = Constats
screen-grid-sound = Aucun constat sur la grille.

## Dépôts

screen-register = Registre des dépôts
screen-received = Reçue le
screen-admission = Recevabilité
screen-schedule-file = Fichier de prix
screen-no-schedule = pas encore lu
screen-bid-amount = Montant
screen-no-deposit = Les offres reçues seront inscrites ici, avec la date de leur dépôt.

## Prix

# $basis - base des montants, « HT »
screen-price-comparison = Montants par ligne, en € ({ $basis })
screen-price-lowest = le plus bas de la ligne
screen-price-highest = le plus haut de la ligne
screen-price-hint = L’écart est la différence entre le plus haut et le plus bas.
screen-spread = Écart
screen-order = Ordre des lignes
screen-by-spread = Plus grand écart d’abord
screen-by-frame = Ordre du bordereau
screen-not-priced = non chiffré
screen-no-price = La comparaison apparaîtra ici dès qu’un bordereau de prix aura été lu.

## Journal

screen-head-digest = Empreinte de tête
screen-head-digest-help = Imprimée dans le rapport, elle permet de vérifier plus tard qu’aucun acte n’a été changé, retiré ou ajouté avant elle.
screen-filter-acts = Filtrer les actes
screen-filter-words = Contient
screen-author = Auteur
screen-all-authors = Tous
# $n - actes trouvés
screen-acts-found = { $n ->
    [0] Aucun acte
    [one] { $n } acte
   *[other] { $n } actes
}
# $n - actes de plus
screen-more-acts = { $n ->
    [one] Afficher { $n } acte de plus
   *[other] Afficher { $n } actes de plus
}
screen-number = Numéro
screen-act = Acte
screen-when = Date
screen-device = Poste
screen-digest = Empreinte
screen-undone-since = annulé depuis

## Présentation

button-stop-presenting = Quitter la présentation
button-show-names = Afficher les noms
button-mask-names = Masquer les noms
screen-names-masked = Noms masqués

## Commandes, aide, taille

button-help = Aide
screen-palette-label = Chercher une étape ou une commande
# $n - commandes trouvées
screen-palette-found = { $n ->
    [0] Aucune commande
    [one] { $n } commande
   *[other] { $n } commandes
}
screen-palette-none = Aucune commande ne porte ce nom.
screen-zoom-in = Agrandir
screen-zoom-out = Réduire
screen-zoom-usual = Taille habituelle
# $percent - taille, en pour cent
screen-zoomed = Taille : { $percent } %
screen-key-palette = Ctrl + K
screen-key-help = F1
screen-key-present = F11
screen-key-undo = Ctrl + Z
screen-key-redo = Ctrl + Y
screen-key-zoom-in = Ctrl + +
screen-key-zoom-out = Ctrl + -
screen-key-zoom-usual = Ctrl + 0
