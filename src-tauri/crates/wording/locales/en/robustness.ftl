### Robustness: what would change the ranking.

robustness = Robustness
robustness-stability = Stability intervals
robustness-crossings = Crossing points
robustness-smallest-change = Smallest change
robustness-acceptability = Share of the weights that put the bid first
robustness-pairwise = Duels
robustness-price = Price thresholds
robustness-removals = Removal of a bid

# Below the opening sentence
robustness-method = Internal note: the published weights do not change, and this reading decides nothing. A single weight moves at a time, the others keeping their proportions to one another.

## One criterion at a time: complete sentences.
## $winner - first bid; $criterion - name of the criterion; $low, $high - bounds, included, in points;
## $weight - published weight; $rival, $low-rival, $high-rival - bid that takes over;
## $x-form - agreement of the number $x

stability-whole = Bid { $winner } stays first whatever the weight of the criterion “{ $criterion }”.
stability-between = Bid { $winner } stays first as long as the criterion “{ $criterion }” weighs between { $low } and { $high } { $high-form ->
    [one] point
   *[other] points
} (published weight: { $weight }).
stability-both-ends = Bid { $winner } stays first as long as the criterion “{ $criterion }” weighs between { $low } and { $high } { $high-form ->
    [one] point
   *[other] points
} (published weight: { $weight }); below, bid { $low-rival } takes over; above, bid { $high-rival }.
stability-low-end-only = Bid { $winner } stays first as long as the criterion “{ $criterion }” weighs at least { $low } { $low-form ->
    [one] point
   *[other] points
} (published weight: { $weight }); below, bid { $low-rival } takes over.
stability-high-end-only = Bid { $winner } stays first as long as the criterion “{ $criterion }” weighs at most { $high } { $high-form ->
    [one] point
   *[other] points
} (published weight: { $weight }); above, bid { $high-rival } takes over.

# The interval is reduced to the published weight
stability-knife-edge = Bid { $winner } is first only at the published weight of the criterion “{ $criterion }” ({ $weight }): as soon as it weighs less, bid { $low-rival } takes over; as soon as it weighs more, bid { $high-rival }.
# The published weight is the low end
stability-tied-low = At the published weight of the criterion “{ $criterion }” ({ $weight }), bids { $winner } and { $rival } are tied: as soon as it weighs less, bid { $rival } takes over.
# The published weight is the high end
stability-tied-high = At the published weight of the criterion “{ $criterion }” ({ $weight }), bids { $winner } and { $rival } are tied: as soon as it weighs more, bid { $rival } takes over.
stability-tied-throughout = Bids { $winner } and { $rival } stay tied whatever the weight of the criterion “{ $criterion }”.
stability-undefined = The criterion “{ $criterion }” carries the whole weight: there is no other criterion to share it with.
stability-no-winner = No bid is ranked: there is nothing to test.

## Continuations of an opening sentence, when the bid has just been named

stability-keeps-between = It stays first as long as the criterion “{ $criterion }” weighs between { $low } and { $high } { $high-form ->
    [one] point
   *[other] points
}.
stability-keeps-whole = It stays first whatever the weight of each criterion taken alone.
stability-takes-over-low = Below { $low } { $low-form ->
    [one] point
   *[other] points
}, bid { $low-rival } takes over.
stability-takes-over-high = Above { $high } { $high-form ->
    [one] point
   *[other] points
}, bid { $high-rival } takes over.
