### Charts: titles, sentences and legends.

chart-ranking-title = Ranking: points by criterion
# $criterion - name of the criterion; $weight - its weight
chart-criterion-weight = { $criterion } ({ $weight })
# $reason - reason in a few words
chart-not-ranked = not ranked: { $reason }
# $criterion - name of the criterion
chart-below-minimum = below the minimum mark of the criterion “{ $criterion }”
chart-ranking-withheld = ranking withheld by a blocking finding

# The total does not separate the first from the second
# $winner, $second - bids; $points - points; $points-form - agreement
chart-lead-by-tie-rule = { $winner } is first ahead of { $second } by the tie-breaking rule: both have { $points } { $points-form ->
    [one] point
   *[other] points
}.

## What separates the first from the second.
## $first, $second - bids; $gap - gap of the totals; $best, $worst - criteria; $best-gap, $worst-gap - signed gaps

chart-gap-none = No criterion separates { $first } from { $second }.
chart-gap-gain = { $first } is ahead of { $second } by { $gap }. The largest gap comes from the criterion “{ $best }” ({ $best-gap }); { $second } is ahead on no criterion.
chart-gap-loss = { $first } precedes { $second } without being ahead on any criterion; it is furthest behind on “{ $worst }” ({ $worst-gap }).
chart-gap-both = { $first } is ahead of { $second } by { $gap }. It gains most on “{ $best }” ({ $best-gap }) and loses most on “{ $worst }” ({ $worst-gap }).
# $bidder - bidder
chart-gap-ahead = { $bidder } ahead
chart-gap-total = Total gap
chart-gap-points = Gap in points

## What one weight changes

# $criterion - name of the criterion
chart-weight-title = Totals against the weight of the criterion “{ $criterion }”
chart-weight-axis = Weight of the criterion, in points; the other criteria keep their proportions
chart-total-axis = Total
# $weight - published weight
chart-published-weight = published weight: { $weight }
chart-weight-nothing = Total if the criterion weighed nothing
chart-weight-published = Total at the published weight, unrounded
chart-weight-whole = Total if the criterion weighed everything

# Several bids take over together, level with each other
# $rival - one of them; $others - the others
chart-rivals-level = { $rival } (level with { $others })

## Prices

chart-price-title = Evaluated amounts of the bids

## What each weight does to the lead of the first bid

chart-tornado-title = Lead of the first bid, each weight a fifth lighter or heavier
# $winner - the first bid; $lead - its lead; $criterion - the criterion that moves it most; $width - by how much, in points
chart-tornado-kept = The lead of bid { $winner } is { $lead } points. No weight 20% lighter or heavier makes it vanish; “{ $criterion }” moves it most, by { $width } points.
chart-tornado-lost = The lead of bid { $winner } is { $lead } points. One weight 20% lighter or heavier is enough to make it vanish; “{ $criterion }” moves it most, by { $width } points.
# $lead - a lead, in points
chart-tornado-published = published lead: { $lead }
chart-tornado-zero = level
chart-tornado-lighter = −20%: { $lead }
chart-tornado-heavier = +20%: { $lead }
chart-tornado-at-lighter = Lead at −20%
chart-tornado-at-heavier = Lead at +20%
chart-tornado-best-rival = Nearest bid

## Shares of the weights

# $percent - a percentage
share-below-short = < { $percent }
share-above-short = > { $percent }
share-below = less than { $percent }
share-above = more than { $percent }
chart-share-first = first
chart-share-ranks = from rank 1 (darkest) to the last
# $rank - a rank
chart-share-rank = Rank { $rank }
chart-duels-corner = Bid of the row ahead of that of the column
