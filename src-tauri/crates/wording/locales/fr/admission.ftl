### Recevabilité des offres.

admission = Recevabilité
admission-decision = Décision
admission-reason = Motif
admission-open = Recevabilité en cours d’examen
# $date - date de la clôture
admission-closed = Recevabilité arrêtée le { $date }
# $n - offres qui attendent une décision
admission-pending = { $n ->
    [0] Toutes les offres ont leur décision.
    [one] { $n } offre attend sa décision.
   *[other] { $n } offres attendent leur décision.
}

admission-undecided = En attente de décision
admission-admitted = Recevable
admission-admitted-help = L’offre est notée et classée.
admission-irregular = Irrégulière
admission-irregular-help = Elle ne respecte pas les exigences de la consultation, notamment parce qu’elle est incomplète, ou elle méconnaît la législation applicable (article L2152-2 du Code de la commande publique). Elle peut parfois être régularisée (article R2152-2).
admission-unacceptable = Inacceptable
admission-unacceptable-help = Son prix dépasse les crédits alloués au marché, établis avant le lancement de la procédure (article L2152-3 du Code de la commande publique).
admission-unsuitable = Inappropriée
admission-unsuitable-help = Elle est sans rapport avec le besoin, faute de pouvoir y répondre sans modification substantielle (article L2152-4 du Code de la commande publique).
admission-abnormally-low = Anormalement basse
admission-abnormally-low-help = Son prix est manifestement sous-évalué et compromet la bonne exécution du marché. Le candidat a été invité à s’expliquer et ses justifications ne suffisent pas (articles L2152-5 et L2152-6 du Code de la commande publique).
admission-late = Hors délai
admission-late-help = Elle est parvenue après la date limite de remise des offres.
admission-withdrawn = Retirée
admission-withdrawn-help = Le candidat l’a retirée.
