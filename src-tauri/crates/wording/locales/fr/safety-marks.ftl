### Robustesse : les notes, ce que pèse chaque membre, l’accord de la commission.

## Les notes
## $winner - première offre ; $winners, $seconds, $rivals - offres ; $rival, $bid - offre ; $criterion - critère
safety-marks-title = Notes
safety-marks-reading = Quelle erreur de notation la première place supporte, et quelles notes la portent. Une note peut être relue ; rien ici ne dit qu’elle est fausse. L’avance et les erreurs se comptent sur des totaux sans arrondi, entre les offres classées ; les pas du barème, avec la règle et les arrondis publiés.
# $criteria - critères
safety-marks-reading-unstepped = Le barème n’a pas de pas sur { $criteria } : ces notes ne bougent pas.
# $marks, $agreed - nombres de notes ; $most, $most-agreed - les plus grands avec lesquels tout est calculé
safety-marks-reading-too-many = Le dossier compte { $agreed } notes arrêtées et { $marks } notes individuelles. Au-delà de { $most-agreed } ou de { $most }, ne sont pas calculés : le plus petit nombre de pas, le passage des notes minimales, ce que pèse chaque membre, l’accord entre les membres et les habitudes de notation ; seules les notes arrêtées sont proposées à la relecture.
safety-marks-quoted = « { $criterion } »
# $number - numéro
safety-marks-member-unnamed = le membre n° { $number }
safety-marks-college-unnamed = le collège n° { $number }
# $college - nom du collège
safety-marks-college = le collège « { $college } »
safety-marks-no-member = Aucune note individuelle n’est enregistrée : ce que pèse chaque membre et l’accord entre les membres ne peuvent pas être mesurés.
safety-marks-one-member = Un seul membre a donné des notes : il n’y a pas d’accord entre membres à mesurer.

## L’erreur supportée
safety-marks-alone = Seule l’offre { $winner } est classée : il n’y a pas d’avance à mesurer.
safety-marks-level = { $winners } ont exactement le même total sans arrondi : il n’y a pas d’avance, et une seule note peut les départager.
safety-marks-level-check = Ces totaux sans arrondi sont égaux : leur différence est exactement 0.
safety-marks-total = Total de l’offre { $bid }, sans arrondi
# $lead, $half - points
safety-marks-totals = { $winner } devance { $seconds } de { $lead } { $lead-form ->
    [one] point
   *[other] points
} : si aucun total n’est faux de plus de { $half } { $half-form ->
    [one] point
   *[other] points
}, aucune autre offre classée ne peut passer devant.
safety-marks-totals-check = La moitié de l’avance : en ôtant cela au premier total et en l’ajoutant au second, on obtient le même nombre.
safety-marks-half = Moitié de l’avance, en points
# $off-by - erreur ; $step - pas du barème
safety-marks-error-steps = Même si toutes les notes arrêtées étaient fausses à la fois, chacune de { $off-by } pas du barème au plus (un pas vaut { $step }), aucune autre offre classée ne passerait devant { $winner }. Au-delà, c’est possible pour { $rivals }.
safety-marks-error-steps-several = Même si toutes les notes arrêtées étaient fausses à la fois, chacune de { $off-by } pas de son barème au plus, aucune autre offre classée ne passerait devant { $winner }. Au-delà, c’est possible pour { $rivals }.
safety-marks-error-percent = Même si toutes les notes arrêtées étaient fausses à la fois, chacune de { $off-by } % de son barème au plus, aucune autre offre classée ne passerait devant { $winner }. Au-delà, c’est possible pour { $rivals }.
safety-marks-error-check = Le pire cas : chaque note de { $winner } était trop haute de cette erreur, chaque note de { $rivals } trop basse, sans sortir du barème. Une fois corrigées, les totaux sans arrondi sont égaux.
safety-marks-off-by-steps = Erreur sur chaque note, en pas du barème
safety-marks-off-by-percent = Erreur sur chaque note, en pour cent du barème
safety-marks-total-against = Total de l’offre { $bid } une fois les notes corrigées
safety-marks-any = Aucune erreur sur les notes arrêtées, même la plus forte, ne ferait passer une autre offre classée devant { $winner }.
safety-marks-any-check = Le pire cas : toutes les notes de { $winner } ramenées à 0, toutes celles des autres portées au maximum. { $winner } n’est pas dépassée.
safety-marks-minimum-steps = Une erreur plus petite suffirait à écarter une offre : { $bid } passerait sous la note minimale de « { $criterion } » si sa note y était trop haute de plus de { $off-by } pas.
safety-marks-minimum-percent = Une erreur plus petite suffirait à écarter une offre : { $bid } passerait sous la note minimale de « { $criterion } » si sa note y était trop haute de plus de { $off-by } % du barème.
safety-marks-minimum-check = C’est l’écart entre la note arrêtée de l’offre { $bid } sur « { $criterion } » et la note minimale.

## Le plus petit nombre de pas
safety-marks-several-first = { $winners } sont premières ex æquo : il n’y a pas de première place à prendre, et les questions sur les pas ne se posent pas.
safety-marks-no-step = Le barème n’a pas de pas : les changements de notes ne peuvent pas être comptés.
# $most - nombre de pas
safety-marks-far = Il faudrait changer des notes de plus de { $most } pas du barème, en tout, pour qu’une autre offre passe devant { $winner }.
safety-marks-impossible = Aucun changement des notes, tant que toutes les offres classées le restent, ne ferait passer une autre offre devant { $winner }.
safety-marks-impossible-check = Avec toutes les notes de { $winner } au plus bas, sans passer sous une note minimale, et toutes celles d’une autre offre au plus haut, { $winner } n’est dépassée par aucune.
safety-marks-far-check = Le plus grand gain possible a été calculé pour chaque nombre de pas jusqu’à { $most } : aucun ne suffit.
# $steps - nombre de pas ; $changes - changements de notes
safety-marks-fewest = Pour qu’une autre offre passe devant { $winner }, il faudrait changer des notes d’au moins { $steps } pas du barème en tout. Exemple : { $rival } passerait devant avec { $changes }.
safety-marks-fewest-level = Une égalité en tête demande au moins { $steps } pas du barème en tout. Exemple : { $rival } rejoindrait { $winner } avec { $changes }.
safety-marks-tie-rule = { $rival } a le même total publié que { $winner } : seule la règle de départage les sépare.
# $mark - note au lieu de celle donnée ; $given - note donnée ; $member - membre
safety-marks-change-member = { $mark } au lieu de { $given } pour l’offre { $bid } sur « { $criterion } » (note donnée par { $member })
safety-marks-change-panel = { $mark } au lieu de { $given } pour l’offre { $bid } sur « { $criterion } » (note arrêtée)
# $more - combien d’autres
safety-marks-more = { $more } autres
# $marks - nombre de notes ; $members - membres ; $criteria - critères
safety-marks-many-members = { $marks } notes données par { $members }, sur { $criteria } (détail dans la preuve)
safety-marks-many-panel = { $marks } notes arrêtées, sur { $criteria } (détail dans la preuve)
safety-marks-line-member = Note de l’offre { $bid } sur « { $criterion } », au lieu de { $given } (donnée par { $member })
safety-marks-line-panel = Note arrêtée de l’offre { $bid } sur « { $criterion } », au lieu de { $given }
safety-marks-published-then = Total publié de l’offre { $bid } avec ce changement
safety-marks-lead-then = Avance publiée avec ce changement, en points
safety-marks-recomputed = Toutes les autres notes restent les mêmes ; les notes arrêtées, les points et les totaux sont recalculés avec la règle et les arrondis publiés.

# $sentence - une phrase, sans sa majuscule
safety-marks-minimum-aside = Notes minimales mises à part, { $sentence }

## Les notes minimales
# $then - ce que serait le classement
safety-marks-crossing-out = { $bid } passerait sous la note minimale de « { $criterion } » avec { $steps } pas de moins en tout ; alors, { $then }.
safety-marks-crossing-in = { $bid }, écartée par une note minimale, reviendrait dans le classement avec { $steps } pas de plus en tout ; alors, { $then }.
safety-marks-crossing-none = Les notes minimales ne décident pas de la première place : qu’une offre, seule, passe dessous ou revienne au-dessus, la première resterait la même.
safety-marks-crossing-none-check = Chaque offre a franchi à son tour une note minimale, par le plus petit nombre de pas, et tout a été recalculé ; voici ces nombres de pas.
safety-marks-crossing-steps-out = Pas pour que l’offre { $bid } passe sous une note minimale
safety-marks-crossing-steps-in = Pas pour que l’offre { $bid } revienne dans le classement
# $first - offres
safety-marks-then-one = { $first } serait première
safety-marks-then-several = { $first } seraient premières ex æquo
safety-marks-then-none = aucune offre ne serait classée

## Les notes à relire
# $mark-named - de quelle note il s’agit ; $left - avance restante
safety-marks-reread-member = La note { $given } donnée par { $members } à l’offre { $bid } sur « { $criterion } »
safety-marks-reread-panel = La note arrêtée { $given } de l’offre { $bid } sur « { $criterion } »
safety-marks-reread-passes = { $mark-named } mérite une relecture : avec { $mark }, { $rival } passerait devant { $winner }.
safety-marks-reread-excludes = { $mark-named } mérite une relecture : avec { $mark }, l’offre passerait sous la note minimale et serait écartée.
safety-marks-reread-levels = { $mark-named } mérite une relecture : avec { $mark }, { $rival } rejoindrait { $winner }.
safety-marks-reread-lead = { $mark-named } mérite une relecture : avec { $mark }, l’avance de { $winner } sur { $rival } ne serait plus que de { $left } { $left-form ->
    [one] point
   *[other] points
}.

## Ce que pèse chaque membre
safety-members-title = Ce que pèse chaque membre
safety-members-reading = Ce que changeraient les notes d’un seul membre, ou d’un seul collège, toutes les autres restant les mêmes ; puis ce que serait le classement sans elles. Pouvoir changer la première place n’est pas un tort : c’est la mesure de ce que pèse un regard.
safety-members-consensus = Les notes sont arrêtées par consensus : les notes individuelles n’entrent pas dans le calcul, et aucun membre ne peut, par ses seules notes, changer la première place.
# $able - nombre de membres qui le peuvent ; $all - nombre de membres ; $most - nombre de pas
safety-members-unable = Aucun membre ne peut, par ses seules notes, faire passer une autre offre devant { $winner }.
safety-members-unable-check = Toutes les notes d’un membre sont mises à 0 pour la première offre et au maximum pour l’autre, et tout est recalculé avec la règle et les arrondis publiés.
# $second - offre suivante
safety-members-lead-left = Avance de l’offre { $winner } sur l’offre { $second }, les notes données par { $member } ainsi retournées
safety-members-far = Aucun membre ne peut, par ses seules notes et en { $most } pas du barème, faire passer une autre offre devant { $winner }.
# $steps - nombre de pas ; $member - membre ; $changes - changements de notes
safety-members-able = { $able ->
    [one] Un membre sur { $all } peut, par ses seules notes, faire passer une autre offre devant { $winner }
   *[other] { $able } membres sur { $all } peuvent, chacun par ses seules notes, faire passer une autre offre devant { $winner }
}. Le plus petit changement compte { $steps } pas du barème, dans les notes données par { $member } : { $rival } passerait devant.
safety-members-all-able = Chaque membre peut, par ses seules notes, faire passer une autre offre devant { $winner }. Le plus petit changement compte { $steps } pas du barème, dans les notes données par { $member } : { $rival } passerait devant.
# $party - membre ou collège ; $then - ce que serait le classement ; $missing - notes qui manqueraient
safety-members-without = Sans les notes données par { $party }, { $then }.
safety-members-without-unmarked = Sans les notes données par { $party }, le classement ne pourrait pas être établi : { $missing ->
    [0] aucune offre ne serait classée
    [one] une note arrêtée manquerait
   *[other] { $missing } notes arrêtées manqueraient
}.
safety-members-without-none = Sans les notes d’un membre, quel qu’il soit, la première reste { $winners }.
safety-members-without-none-tied = Sans les notes d’un membre, quel qu’il soit, les premières restent { $winners }.
safety-members-without-none-or-college = Sans les notes d’un membre ou d’un collège, quel qu’il soit, la première reste { $winners }.
safety-members-without-none-or-college-tied = Sans les notes d’un membre ou d’un collège, quel qu’il soit, les premières restent { $winners }.
safety-members-without-check = Les notes qui restent passent par la règle publiée pour arrêter les notes, et tout est recalculé.
safety-members-rank = Rang de l’offre { $bid } sans ces notes
safety-members-rank-without = Rang de l’offre { $bid } sans { $party }
safety-members-party = Membre ou collège
safety-members-steps = Pas du barème pour changer la première place
safety-members-first-without = Première sans ces notes
safety-members-no-ranking = aucun classement
safety-members-more-than = plus de { $most }
# $rule, $rules - règles pour arrêter les notes
safety-members-rules-same = Avec une autre règle pour arrêter les notes ({ $rules }), la première reste { $winners }.
safety-members-rules-same-tied = Avec une autre règle pour arrêter les notes ({ $rules }), les premières restent { $winners }.
safety-members-rule-other = Avec une autre règle pour arrêter les notes ({ $rule }), { $then }.
safety-members-rules-check = Les notes individuelles passent par cette règle, avec l’arrondi publié des notes, et tout est recalculé. Une note arrêtée sans notes individuelles reste la même.
safety-members-rank-by = Rang de l’offre { $bid } ({ $rule })

## L’accord des membres
safety-agreement-title = Accord entre les membres
safety-agreement-reading = Ces mesures disent si les membres donnent des notes proches. Elles ne disent pas si les notes sont justes : une commission unanime peut se tromper, et des membres dont les regards se complètent peuvent noter différemment à bon droit. Toutes les notes données comptent, ramenées à leur barème, y compris celles des offres qui ne sont pas classées.
# $alpha - alpha ; $marks - nombre de notes ; $part - part, en pour cent
safety-agreement-said = L’alpha de Krippendorff est de { $alpha } sur { $marks } notes : le désaccord entre membres fait { $part } de celui qu’auraient les mêmes notes distribuées au hasard (1 est l’accord complet, 0 le hasard).
safety-agreement-none = L’alpha de Krippendorff est de { $alpha } sur { $marks } notes : les membres ne s’accordent pas plus que si les mêmes notes étaient distribuées au hasard (1 est l’accord complet, 0 le hasard).
safety-agreement-full = L’alpha de Krippendorff est de { $alpha } sur { $marks } notes : les membres ont donné partout la même note.
safety-agreement-nothing = Aucune offre n’a été notée par deux membres sur un même critère : il n’y a rien à comparer.
safety-agreement-all-equal = Toutes les notes comparées sont égales : l’accord est complet, mais ces mesures n’ont pas de valeur, car rien n’aurait pu les distinguer du hasard.
safety-agreement-check = Alpha = 1 − désaccord observé / désaccord attendu. Le désaccord est la moyenne des carrés des écarts entre deux notes, ramenées à leur barème : d’un même critère d’une même offre (observé), ou prises parmi toutes les notes (attendu). Source : K. Krippendorff, 2011.
safety-agreement-observed = Désaccord observé
safety-agreement-expected = Désaccord attendu du hasard
safety-agreement-alpha = Alpha de Krippendorff
safety-agreement-alpha-says = Les membres donnent-ils la même note ? 1 : toujours ; 0 : pas plus que le hasard.
safety-agreement-w = W de Kendall
safety-agreement-w-says = Les membres rangent-ils les notes dans le même ordre ? 1 : tous de même ; 0 : sans ordre commun.
safety-agreement-icc = Corrélation intraclasse, moyenne des membres : ICC(2,k)
safety-agreement-icc-says = La moyenne des notes serait-elle proche avec d’autres membres comparables ? 1 : la même ; 0 ou moins : sans rapport.
safety-agreement-measure = Mesure
safety-agreement-value = Valeur
safety-agreement-interval-of = Intervalle à 95 %
safety-agreement-says = Ce qu’elle demande
# $low, $high - bornes
safety-agreement-interval = de { $low } à { $high }
safety-agreement-undefined-nothing = sans valeur : trop peu de notes communes
safety-agreement-undefined-equal = sans valeur : notes égales

## Les habitudes de notation
safety-habits-title = Habitudes de notation
safety-habits-reading = Chacun a sa façon d’utiliser le barème. Ces chiffres la décrivent, dans l’ordre de la commission ; ils ne disent ni qui a raison, ni qu’une note est à changer. L’écart moyen compare chaque note à la moyenne des autres sur la même offre et le même critère. La dispersion est une variance rapportée à celle des autres membres : 1 veut dire autant que les autres, moins de 1 des notes plus resserrées, plus de 1 des notes plus étalées.
safety-habits-marked = Notes données
safety-habits-mean = Écart moyen aux autres, en % du barème
safety-habits-within = Dispersion entre les critères d’une offre
safety-habits-across = Dispersion entre les offres sur un critère
