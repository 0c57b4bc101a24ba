### Mots communs : produit, langues, unités, emplacements, dates, listes, constats.
###
### Conventions de tous les fichiers :
###   - un nombre, un montant ou une date arrive déjà écrit dans la langue, sauf $n, qui est un compte ;
###   - $x-form accompagne le nombre $x et vaut « one » ou « other » selon l’accord ;
###   - $bid, $winner, $rival, $second nomment une offre comme à l’écran : « B – Lysandre Numérique ».

product-name = Barème
product-purpose = Notation et classement des offres, hors ligne
language-fr = Français
language-en = English

yes = Oui
no = Non
not-marked = non noté
not-applicable = sans objet
unknown = inconnu

## Mots du métier

word-tender = Consultation
word-buyer = Acheteur
word-lot = Lot
word-bidder = Candidat
word-bid = Offre
word-round = Tour
word-variant = Variante
word-optional-service = PSE
word-optional-service-full = Prestation supplémentaire éventuelle
word-tranche = Tranche
word-panel = Commission
word-member = Membre
word-college = Collège
word-recusal = Déport
word-requirement = Exigence du CCTP
word-finding = Constat
word-fault = Erreur
word-trace = Détail du calcul
word-journal = Journal
word-divergence = Divergence
voice-deliberative = Voix délibérative
voice-consultative = Voix consultative

## Comptes

# $n - nombre d’offres
bids-counted = { $n ->
    [0] Aucune offre
    [one] { $n } offre
   *[other] { $n } offres
}
# $n - nombre de critères
criteria-counted = { $n ->
    [0] Aucun critère
    [one] { $n } critère
   *[other] { $n } critères
}
# $n - nombre de constats
findings-counted = { $n ->
    [0] Aucun constat
    [one] { $n } constat
   *[other] { $n } constats
}
# $number - points ; $number-form - accord
points-counted = { $number } { $number-form ->
    [one] point
   *[other] points
}
# $number - taille ; $number-form - accord
size-bytes = { $number } { $number-form ->
    [one] octet
   *[other] octets
}
# $number - taille
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo
size-gigabytes = { $number } Go

## Emplacements, écrits pour être placés dans une phrase

# $file - nom du fichier
place-file = fichier « { $file } »
# $sheet - nom de la feuille
place-sheet = feuille « { $sheet } »
# $sheet - nom de la feuille ; $cell - adresse, « F12 »
place-cell = feuille « { $sheet } », cellule { $cell }
# $cell - adresse dans un fichier qui n’a pas de feuilles
place-cell-only = cellule { $cell }
# $sheet - nom de la feuille ; $row - numéro de ligne
place-row = feuille « { $sheet } », ligne { $row }
# $sheet - nom de la feuille ; $column - lettre ou titre de la colonne
place-column = feuille « { $sheet } », colonne { $column }
# $line - numéro de ligne d’un fichier de texte
place-line = ligne { $line }
# $line, $column - position dans un fichier de texte
place-line-column = ligne { $line }, colonne { $column }

## Constats et erreurs : gravité et assemblage

severity-blocking = Bloquant
severity-warning = À vérifier
severity-information = Pour information
# $message - le constat ; $place - un emplacement
finding-with-place = { $message } Emplacement : { $place }.
# $hint - ce qu’il faut faire
finding-next-step = Que faire ? { $hint }

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-first = 1er
# $day, $month, $year - parties d’une date en toutes lettres
date-long = { $day } { $month } { $year }
# $day, $month, $year - parties d’une date en chiffres
date-short = { $day }/{ $month }/{ $year }
# $hour, $minute - en deux chiffres
time-short = { $hour }:{ $minute }
# $time - une heure du temps universel
time-universal = { $time } UTC
# $date - date en toutes lettres ; $time - heure
moment-long = { $date } à { $time }

## Listes

# $first, $second - éléments ; une liste plus longue se construit par la gauche
list-and = { $first } et { $second }
list-or = { $first } ou { $second }
list-comma = { $first }, { $second }
