### Aide de chaque écran, lue sans réseau : à quoi il sert, puis ce qu’on y fait.

help-keys = Au clavier
help-key-palette = chercher une étape ou une commande
help-key-help = ouvrir ou fermer cette aide
help-key-present = présenter en plein écran, noms masqués, ou quitter la présentation
help-key-undo = annuler le dernier acte, sauf dans un champ que l’on remplit
help-key-redo = rétablir l’acte annulé
help-key-zoom-in = agrandir
help-key-zoom-out = réduire
help-key-zoom-usual = revenir à la taille habituelle
help-key-escape = fermer le panneau ouvert

help-home = Cet écran liste les consultations ouvertes sur ce poste, avec ce qui les attend.
help-home-1 = Le titre d’une consultation l’ouvre. Une consultation introuvable reste dans la liste : rebranchez la clé ou le partage, ou retirez-la de la liste.
help-home-2 = Un modèle donne une grille complète, à adapter avant de sceller les règles.
help-home-3 = L’exemple s’ouvre dans une copie : essayez tout, rien n’est perdu.

help-tender = Cet écran rappelle ce qui est acheté, par qui et sur quelle base de prix.
help-tender-1 = Ces faits viennent de l’avis publié. Après le scellement des règles, ils ne changent plus sans acte au journal.

help-panel = Cet écran montre qui siège à la commission et où en est la notation de chacun.
help-panel-1 = La règle d’accord dit comment les notes des membres deviennent la note arrêtée. Les notes individuelles restent à côté, jamais remplacées.

help-criteria = Cet écran montre la grille publiée : critères, sous-critères, éléments d’appréciation et leurs poids.
help-criteria-1 = La barre montre la part de chaque critère dans le total des points.
help-criteria-2 = Le nom d’un critère ouvre sa description, la façon dont ses points se calculent et les niveaux de son barème.
help-criteria-3 = Les constats signalent ce qu’un juge ou un candidat pourrait contester. L’application avertit ; vous décidez.

help-bids = Cet écran est le registre des dépôts : quand chaque offre est arrivée et ce qui a été décidé de sa recevabilité.
help-bids-1 = Le nom d’un candidat s’ouvre en entier, avec les caractères invisibles rendus visibles.
help-bids-2 = Une offre écartée ne fixe jamais le prix de référence.

help-marks = Cet écran est la feuille de notation d’un membre : une ligne par critère, une colonne par offre.
help-marks-1 = Tapez la note, puis Entrée pour descendre ou Tab pour aller à droite. Une note s’enregistre dès qu’on quitte sa case.
help-marks-2 = « Non noté » n’est pas zéro : une case vide attend une note.
help-marks-3 = Écrivez 12,5 ou 12.5. Un nombre qui peut se lire de deux façons est refusé, avec la façon de l’écrire.

help-prices = Cet écran compare les montants ligne par ligne et montre où se fait l’écart.
help-prices-1 = Les montants sont les prix unitaires de chaque candidat, multipliés par les quantités de l’acheteur.
help-prices-2 = Le triangle vers le bas marque le montant le plus bas de la ligne, le triangle vers le haut le plus élevé.

help-ranking = Cet écran dit quelle offre est première, de combien et pourquoi.
help-ranking-1 = Chaque nombre s’ouvre et montre sa formule, ses entrées, sa valeur exacte et son arrondi.
help-ranking-2 = Au clavier, les flèches vont d’une case à l’autre et Entrée ouvre le nombre.
help-ranking-3 = Deux totaux égaux donnent deux offres ex æquo, départagées par la seule règle publiée.

help-robustness = Cet écran dit jusqu’où la pondération pourrait bouger sans changer la première offre.
help-robustness-1 = Il sert à comprendre le résultat, jamais à changer la pondération publiée.

help-report = Cet écran produit le rapport d’analyse des offres, un classeur avec ses calculs en formules.
help-report-1 = Le rapport porte l’empreinte de tête du journal : elle permet de vérifier que rien n’a été changé depuis.

help-journal = Cet écran liste tous les actes, le dernier d’abord. Un acte annulé reste lisible.
help-journal-1 = Filtrez par mots ou par auteur. Les accents et les majuscules ne comptent pas.
help-journal-2 = L’empreinte de tête résume tout ce qui précède : notez-la au procès-verbal.
