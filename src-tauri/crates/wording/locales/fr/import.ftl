### Imports : ce qu’une correspondance sert à lire, et ce qui a été repris d’un fichier.

## Ce qu’une correspondance sert à lire ; dans la phrase « sert à lire … »

mapping-kind-price-schedule = un bordereau de prix
mapping-kind-marks = les notes d’un membre
mapping-kind-feedback = des retours d’essai

## Ce qui a été repris

# $bid - lettre de l’offre ; $n - lignes de prix ; $amount - total HT, avec son unité
import-schedule-done = Offre { $bid } : { $n ->
    [0] aucune ligne de prix reprise
    [one] { $n } ligne de prix reprise
   *[other] { $n } lignes de prix reprises
}, pour { $amount } HT.
# $member - nom du membre ; $n - notes
import-marks-done = { $member } : { $n ->
    [0] aucune note reprise.
    [one] { $n } note reprise.
   *[other] { $n } notes reprises.
}
# $n - retours ; $sessions - séances
import-feedback-done = { $n ->
    [0] Aucun retour repris
    [one] { $n } retour repris
   *[other] { $n } retours repris
}, { $sessions ->
    [0] aucune séance.
    [one] { $sessions } séance.
   *[other] { $sessions } séances.
}
