### Charts: the weights of three groups of criteria, and the spread of the totals.

## Triangle

chart-ternary-title = First bid by the weight of three groups of criteria
chart-ternary-prices = Price
chart-ternary-others = Other criteria
# $group - name of a group; $criteria - its criteria
chart-ternary-made-of = { $group }: { $criteria }
chart-ternary-reading = A corner gives all the weight to its group. Along each edge, the percentages grow towards the corner of the group whose share they are.
# $weights - three shares, such as “30% | 30% | 40%”
chart-ternary-published = published: { $weights }
chart-ternary-share = share of the triangle
# $count - number of bids
chart-ternary-more = and { $count ->
    [one] one more bid
   *[other] { $count } more bids
}, in the table
chart-ternary-column-share = Share of the triangle where it is first
chart-ternary-column-exact = Exact share
# $group - name of a group
chart-ternary-column-corner = Total if “{ $group }” weighed everything

# $winner - bid; $weights - the three published weights
chart-ternary-first = At the published weights ({ $weights }), { $winner } has the highest unrounded total.
# $winners - bids
chart-ternary-first-level = At the published weights ({ $weights }), { $winners } have the same unrounded total, the highest.
# $bid - bid; $share - share of the triangle
chart-ternary-share-of = { $bid } ({ $share })
# $bids - bids of equal total; $share - share of the triangle
chart-ternary-share-of-level = { $bids } level with each other ({ $share })
# $shares - bids with their share, the largest first
chart-ternary-shares = Over the whole triangle, the first place goes to { $shares }.
chart-ternary-others-nowhere = { $count ->
    [one] One bid is
   *[other] { $count } bids are
} never alone at the top.
# $points - points moved; $rival - the bid that catches up
chart-ternary-border = Moving { $points } of weight from one group to another would be enough for { $rival } to draw level.
chart-ternary-border-several = Moving { $points } of weight from one group to another would be enough for { $rival } to draw level together.
chart-ternary-no-border = No other weights of the three groups bring another bid level.
# $first - bid of rank 1
chart-ternary-ranked-first = The published ranking puts { $first } on top, by rounding or tie-breaking.
chart-ternary-limits = Inside a group, the criteria keep their published proportions.

## Mean and standard deviation

chart-spread-title-uniform = Mean total and standard deviation over all weights
chart-spread-title-ordinal = Mean total and standard deviation over all weights in the declared order
# $concentration - how close to the published weights
chart-spread-title-around = Mean total and standard deviation around the published weights (concentration { $concentration })
chart-spread-axis = Total, in points: the mean, and a standard deviation on either side
chart-spread-number = mean ± standard deviation
# $mean, $deviation - in points
chart-spread-value = { $mean } ± { $deviation }
chart-spread-published = Published total, unrounded
chart-spread-mean = Mean total
chart-spread-deviation = Standard deviation
chart-spread-variance = Exact variance
# $bid - bid; $mean - mean total; $deviation - standard deviation
chart-spread-highest-uniform = If all weights were equally likely, { $bid } would have the highest mean total: { $mean } points, with a standard deviation of { $deviation }.
chart-spread-highest-ordinal = If all weights in the declared order were equally likely, { $bid } would have the highest mean total: { $mean } points, with a standard deviation of { $deviation }.
chart-spread-highest-around = If weights varied at random around the published ones (concentration { $concentration }), { $bid } would have the highest mean total: { $mean } points, with a standard deviation of { $deviation }.
chart-spread-level-uniform = If all weights were equally likely, { $bid } would have the same mean total, the highest: { $mean } points.
chart-spread-level-ordinal = If all weights in the declared order were equally likely, { $bid } would have the same mean total, the highest: { $mean } points.
chart-spread-level-around = If weights varied at random around the published ones (concentration { $concentration }), { $bid } would have the same mean total, the highest: { $mean } points.
# $least, $most - bids; $least-deviation, $most-deviation - standard deviations
chart-spread-extremes = The total of { $least } is the least sensitive to the weights ({ $least-deviation }), that of { $most } the most ({ $most-deviation }).
chart-spread-limits = This does not say which bid is ahead: totals move together, and two bars that overlap announce neither a tie nor a reversal. The ranking remains that of the published weights.
