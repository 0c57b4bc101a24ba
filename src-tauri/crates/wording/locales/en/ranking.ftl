### Ranking: the opening sentence and the words of the table.

ranking = Ranking
ranking-first-and-second = What separates the first from the second
ranking-not-ranked = Not ranked
ranking-tied-mark = tied
ranking-equal = equal

## Opening sentence.
## $winner, $second - bids; $points, $lead - points; $points-form - agreement;
## $amount - price gap, seen from the first

ranking-lead-dearer = { $winner } is first with { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } ahead of { $second }, for { $amount } more.
ranking-lead-cheaper = { $winner } is first with { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } ahead of { $second }, for { $amount } less.
ranking-lead-same = { $winner } is first with { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } ahead of { $second }, at the same price.
# When the grid has no price, or several bids are second
ranking-lead = { $winner } is first with { $points } { $points-form ->
    [one] point
   *[other] points
}, { $lead } ahead of { $second }.
# $winners - list of bids
ranking-tied = { $winners } are tied for first with { $points } { $points-form ->
    [one] point
   *[other] points
}.
ranking-only = { $winner } is the only bid ranked, with { $points } { $points-form ->
    [one] point
   *[other] points
}.
ranking-none = No bid is ranked.
ranking-masked = The ranking is masked until the admission of bids is settled.

## Why a bid is not ranked

unranked-irregular = Irregular
unranked-unacceptable = Unacceptable
unranked-unsuitable = Unsuitable
unranked-abnormally-low = Abnormally low
unranked-late = Late
unranked-withdrawn = Withdrawn
unranked-below-minimum = Below a minimum mark
unranked-incomplete = A mark, a price or a measure is missing
unranked-ranking-withheld = Ranking withheld by a blocking finding
