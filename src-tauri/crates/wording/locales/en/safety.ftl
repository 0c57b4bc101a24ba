### Robustness: the note to the committee and its questions.

## One weight at a time
safety-weights-title = What each weight does to the lead
safety-weights-reading = One weight moves at a time, the others keeping their proportions. The bar runs from the lead with the weight a fifth lighter to the lead with the weight a fifth heavier; to the left of the “level” line another bid would be first.

## Common words
# $bid - a bid
safety-total-then = Total of bid { $bid }, unrounded
safety-level = level
safety-impossible = impossible

## Several weights at once
## $winner - the first bid; $rival - another bid; $criterion - a criterion
safety-joint-title = Several weights at once
safety-joint-reading = The fewest points that would have to go from one criterion to another for another bid to draw level with the first. The published weights do not change: this measures a distance, it proposes nothing.
safety-joint-moved = Points to move at least
safety-joint-largest = Smallest largest change, in points
# $points - points to move; $moves - which ones
safety-joint-possible = For bid { $rival } to draw level with bid { $winner }, at least { $points } { $points-form ->
    [one] point
   *[other] points
} would have to move: { $moves }.
safety-joint-level-at-best = Bid { $rival } can at best be level with bid { $winner }, by moving at least { $points } { $points-form ->
    [one] point
   *[other] points
}: { $moves }.
# $from, $to - criteria
safety-joint-move = { $points } from “{ $from }” to “{ $to }”
safety-joint-level = Bids { $winner } and { $rival } have the same total at the published weights.
# $behind - how far behind, in points
safety-joint-impossible = No spread of the weights puts bid { $rival } level with bid { $winner }.
safety-joint-behind = How far bid { $rival } is behind with all the weight on “{ $criterion }”
safety-joint-impossible-check = Even with all the weight on “{ $criterion }”, the criterion that suits it best against { $winner }, bid { $rival } stays { $behind } { $behind-form ->
    [one] point
   *[other] points
} behind. Any other spread mixes criteria on which it is even further away.
# $before - the published weight
safety-joint-weight = Weight of “{ $criterion }” (published: { $before })
# $total - the total of the weights
safety-joint-check = The other weights stay as published; their sum is still { $total }. With these weights both totals are equal: it is enough to compute them again.

## Prices
## $bid - a bid; $price - its price; $limit - a price limit
safety-prices-title = At which price each bid would be first
safety-prices-reading = One price moves at a time, by the cent, marks and other prices staying those of the dossier. The price of a bid moves the points of the others where the formula compares bids with each other. Totals are computed without rounding.
safety-prices-several = The grid has several price criteria: the question has no single answer.
safety-prices-not-proven = Nothing is proven of the published formula that would allow an answer without risk of error: the question stays open.
# $margin - a margin
safety-prices-winner = Bid { $bid } stays first as long as its price is not above { $limit }: it could rise by { $margin }.
safety-prices-tied-winner = Bid { $bid } would be first alone at { $limit } or less; at its price of { $price } it is level.
# $cut - a cut; $percent - the cut in percent
safety-prices-rival = Bid { $bid } would be first at { $limit } or less, that is { $cut } below its price (−{ $percent }%).
safety-prices-any = Bid { $bid } is first whatever its price.
safety-prices-below-grid = Bid { $bid } would be first below one cent only.
safety-prices-tie-only = The price of bid { $bid } can at best put it level with the first.
safety-prices-impossible = No price would make bid { $bid } first.
safety-prices-rounding = At this price the published rounding would put another bid level or ahead.
# $rivals - the bids that are level
safety-prices-closed = At the price of the tie, bid { $bid } has exactly the same total as { $rivals }: it is enough to compute the price points of all bids again at this price.
safety-prices-searched = All prices to the cent were compared, by bounds that are proven for this formula: it is enough to compute the totals again at the prices shown.
safety-prices-offered = Price of the bid
safety-prices-lowest-other = Lowest price of the other bids
safety-prices-for-tie = Price of the tie
safety-prices-first-at = Last price at which nobody is ahead
safety-prices-behind-at = First price at which somebody is
safety-prices-searched-to = Highest price looked at
safety-prices-limit = First up to
safety-prices-difference = Difference from its price
safety-prices-any-short = any price
safety-prices-tie-short = a tie only
# $low, $high - prices; $first - the bids that would be first; $winner - the first bid of the dossier
safety-prices-others = If the price of bid { $bid } were between { $low } and { $high }, bid { $first } would be first, and not { $winner }; { $bid } would not be.
safety-prices-others-grid = If the price of bid { $bid } went from { $low } to { $high }, bid { $first } would be first, and not { $winner }; { $bid } would not be.
safety-prices-others-above = If the price of bid { $bid } were above { $low }, bid { $first } would be first, and not { $winner }; { $bid } would not be.
safety-prices-others-check = The price of bid { $bid } is a reference for the others: it is enough to compute all price points again within this interval.
safety-prices-from = From
safety-prices-to = To

## Other ways
safety-others-title = Without one bid, or with other lawful rules
safety-others-reading = What would become of the ranking if one bid were not there, and if the buyer had chosen other rules that were lawful: another price formula, another rounding, another rule for the agreed marks. The published rules alone apply.
# $before, $first - bids; $bid - the bid taken away
safety-removal-first = Without bid { $bid }, { $first } would be first in place of { $before }.
safety-removal-order = Without bid { $bid }, { $first } stays first, but other bids change places.
safety-removal-check = Without bid { $bid } the references of the formula change: it is enough to compute the points of the remaining bids again.
safety-removal-none = Taking away a bid, whichever it is, does not change the order of the others, although the price formula compares bids with each other.
safety-removal-absolute = Taking away a bid cannot change the order of the others: the points of a bid depend on it alone.
safety-removal-none-check = Each bid was taken away in turn and everything computed again; this is the lead that the first keeps.
safety-removal-lead = Lead of the first without bid { $bid }
# $same, $all - numbers of ways of computing; $winner - the first bid
safety-ways-all = In all { $all } lawful ways of computing, { $winner } is first.
safety-ways-some = In { $same } of the { $all } lawful ways of computing, { $winner } is first; in the others another bid is, or equals it.
safety-ways-check = Each way combines a price formula, a rounding and a rule for the agreed marks; formulas that courts struck down are not counted. Everything was computed again for each.
safety-ways-count = Ways in which bid { $bid } is first alone
safety-ways-formula = Price formula
safety-ways-marks = Marks
safety-ways-same = Same first
safety-ways-others = Others first
safety-ways-as-agreed = As agreed
safety-ways-of = { $same } of { $all }

## All weights at once
## $winner, $bid, $other - bids; $share - a share of the weights
safety-space-title = Share of the weights that put each bid first
safety-space-reading-exact = All possible weights, each as likely as any other, marks and prices staying those of the dossier. The shares are exact and add up to exactly 100%. This is not a probability that the bid is the best: the published weights alone apply.
# $samples - how many samples
safety-space-reading-sampled = All possible weights, each as likely as any other, marks and prices staying those of the dossier. There are too many for an exact answer: { $samples } sets of weights were drawn, always the same, within 0.2 points. This is not a probability that the bid is the best: the published weights alone apply.
safety-space-all = If nothing were fixed of the weights, { $winner } would be first with { $share } of them.
safety-space-ordinal = Keeping only the published order of importance of the weights, { $winner } would be first with { $share } of them.
safety-space-around = If the weights were known only roughly (a criterion of 20 points weighing 16 to 24 most of the time), { $winner } would be first with { $share } of them.
safety-space-share-of = Share of bid { $bid }
safety-space-check-exact = The shares are exact volumes of polyhedra; their sum is exactly 1.
# $seed - the seed
safety-space-check-sampled = { $samples } samples with seed { $seed }: the same dossier gives the same figures again. The standard error of a share is at most 0.1 percentage points.
# $parts - a mixture of bids
safety-space-never = No weights make bid { $bid } first: whatever the weights, the mean of { $parts } does better.
safety-space-beaten = No weights make bid { $bid } first: bid { $other } does better on every criterion.
safety-space-part = { $share } of { $bid }
safety-space-part-of = Part of bid { $bid } in the mixture
safety-space-margin = Least lead of the mixture, in points
safety-space-never-check = On each criterion the mean of the points of these bids, weighed by these parts, is above those of the bid: no weights can then put it ahead of all.
safety-space-edge = Bid { $bid } can equal the first with some weights, and never be ahead.
safety-space-edge-check = With these weights it is level; the least change puts it behind.
# $criterion - a criterion
safety-space-weight-of = Weight of “{ $criterion }”
safety-space-never-seen = never in the samples
safety-space-always-seen = in all samples
safety-space-first = First
safety-space-expected = Mean rank
chart-share-title = Share of the weights by the rank of each bid
chart-duels-title = Duels: share of the weights with which one bid is ahead of the other
# $first, $second - the first two of the ranking
chart-duels-finding = { $first } is ahead of { $second } with { $share } of the possible weights.

safety-weights-from = Published weight
safety-weights-to = Weight at the tie
safety-weights-check = The other weights keep their proportions and the sum is still { $total }. At this weight both totals are equal: it is enough to compute them again.
# $winner - the first bid; $count - how many criteria; $criteria - their names
safety-weights-indifferent = Whatever the weight of one of these { $count } criteria, { $winner } stays first: { $criteria }.
safety-weights-all-indifferent = Whatever the weight of any single criterion, { $winner } stays first.
safety-weights-indifferent-check = For each of them the lead stays above zero at 0 as at 100% of the weight, and it moves in a straight line between the two: so it is everywhere.

## Note to the committee
safety-note-decides = What would decide
safety-note-unchanged = What changes nothing
safety-note-reread = Marks to read again

## Unsure marks, at the published weights
## $winner - the first bid; $share - a share of the samples
safety-unsure-title = If the marks were unsure
safety-unsure-reading = Weights and prices stay those of the dossier; only the marks are drawn, each on its own. These are estimates by sampling, within half a point: they say what uncertainty weighs, not who was wrong.
safety-unsure-step = If each agreed mark could be one step of the scale lower, right or higher, { $winner } would be first in { $share } of the cases.
safety-unsure-one = If each mark were that of one member drawn by lot, { $winner } would be first in { $share } of the cases.
safety-unsure-panel = If another panel of the same size had marked, with the same opinions but others present, { $winner } would be first in { $share } of the cases (mean of the marks).
safety-unsure-step-short = One step more or less
safety-unsure-one-short = One member by lot
safety-unsure-panel-short = Another panel
# $samples - how many samples; $seed - the seed
safety-unsure-check = { $samples } samples with seed { $seed }: the same dossier gives the same figures again. The standard error of a share is at most a quarter of a percentage point.

## One bid more, and bids that are always behind
## $first, $winner, $beaten - bids; $low, $high, $limit - prices
safety-extra-none = One bid more, with the points of its price alone, would not change the first, whatever that price.
safety-extra-none-up-to = One bid more, with the points of its price alone, would not change the first up to a price of { $limit }.
safety-extra = One bid more between { $low } and { $high }, with the points of its price alone, would make { $first } first in place of { $winner }.
safety-extra-above = One bid more above { $low }, with the points of its price alone, would make { $first } first in place of { $winner }.
safety-extra-check = The added bid counts only as a reference for the price: it is enough to compute the price points of all bids again with it.
safety-ahead-all = Whatever the weights, { $winner } is ahead of { $beaten } or level.
safety-ahead-order = Whatever weights keep the published order of importance, { $winner } is ahead of { $beaten } or level.
safety-ahead-least = Smallest possible lead over bid { $bid }, in points
safety-ahead-check = The lead is linear in the weights: its smallest value is at a corner of the set of weights, and it is not negative there.
