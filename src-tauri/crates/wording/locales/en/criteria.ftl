### The grid: criteria, weights, scales, formulas, rounding, ties, the panel’s rule.

criteria-tree = Grid
criterion = Criterion
sub-criterion = Sub-criterion
appraisal-element = Element of appraisal
weight = Weight
weight-range = Weight range
weight-total = Total of the weights
scale = Scale
scale-level = Level
scale-maximum = Highest mark
scale-step = Step
minimum-mark = Minimum mark
mark = Mark
justification = Appraisal
agreed-mark = Agreed mark
points = Points
total = Total
rank = Rank
environmental-criterion = Takes account of environmental characteristics

## Kind of a criterion

kind-price = Price
kind-price-help = Points computed by formula from the evaluated amount of the bid.
kind-cost = Cost
kind-cost-help = Points computed by formula from a global cost, which may cover the life cycle.
kind-quality = Quality
kind-quality-help = Points computed from the mark that the panel gives on a scale.
kind-measure = Measure
kind-measure-help = Points computed by formula from a checked value: a delay, a warranty, a yield.
kind-compliance = Compliance
kind-compliance-help = A requirement met or not, without points.
direction-lower-is-better = The lowest value is the best
direction-higher-is-better = The highest value is the best

## Price basis

price-basis = Price basis
price-basis-net = excl. VAT
price-basis-net-full = excluding VAT
price-basis-gross = incl. VAT
price-basis-gross-full = including VAT

## Price formulas

price-formula = Price formula
formula-lowest-over-price = Ratio to the lowest
formula-linear-over-lowest = Linear from the lowest, nil at twice as much
formula-linear-range = Linear between the lowest and the highest
formula-linear-span = Linear from the lowest, over a published span
formula-squared-ratio = Ratio to the lowest, squared
formula-logarithmic = Logarithmic
formula-half-logarithmic = Logarithmic, half the points lost at each doubling
formula-mean-capped = Ratio to the mean, capped
formula-mean-half = Mean over the sum of mean and price
formula-mean-cubic = Mean and price cubed
formula-sixth-of-seven = One sixth of seven minus the ratio to the lowest (struck down)
formula-ceiling = Linear below a published ceiling
formula-window = Linear between two published bounds
formula-estimate = Linear from the estimate
formula-rank = By rank
formula-proximity-to-estimate = Proximity to the estimate (unlawful)
formula-discount-linear = Discount, linear
formula-discount-bilinear = Discount, linear with two slopes
formula-discount-quadratic = Discount, squared
formula-curve = Curve published point by point
formula-class-relative = Relative: a bid’s points depend on the other bids
formula-class-absolute = Absolute: a bid’s points depend on that bid alone
floor-zero = No negative points: the result is brought back to zero
floor-none = Negative points left as they are

## Rounding rule

rounding-rule = Rounding rule
rounding-none = No rounding: exact values
rounding-half-up = to the nearest, a half upwards
rounding-half-even = to the nearest, a half to the even figure
rounding-down = downwards (truncated)
rounding-up = upwards
rounding-stage-mark = Agreed mark
rounding-stage-points = Points of each criterion
rounding-stage-total = Total of the bid
# $n - decimals kept; $mode - one of the modes above
rounding-full = { $n ->
    [0] to the unit, { $mode }
    [one] to { $n } decimal, { $mode }
   *[other] to { $n } decimals, { $mode }
}

## Breaking ties

tie-rule = Tie-break
tie-rule-none = No tie-break: ties stay ties
# $criterion - name of the criterion
tie-rule-highest = most points on “{ $criterion }”
# $kind - kind of the criteria: price, quality, measure
tie-rule-highest-kind = { $kind ->
    [price] most points on price
    [cost] most points on cost
    [measure] most points on all measures together
   *[quality] most points on all quality criteria together
}
tie-rule-lowest-price = the lowest price

## The panel’s rule for agreeing on a mark

agreement-rule = Rule for agreeing on a mark
agreement-consensus = Consensus
agreement-consensus-help = The panel writes the agreed mark beside its members’ marks.
agreement-mean = Mean
agreement-mean-help = The arithmetic mean of the marks given.
agreement-median = Median
agreement-median-help = The middle mark; with an even number of marks, the mean of the two middle ones.
agreement-mean-by-college = Mean by college
agreement-mean-by-college-help = The mean of the colleges’ means: each weighs the same, whatever its size.
