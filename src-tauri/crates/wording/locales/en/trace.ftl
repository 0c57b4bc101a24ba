### Working: the rule behind each number, in words, and the names of its inputs.

## From mark to points

trace-given = value entered, not computed
trace-quality = mark ÷ highest mark × weight
trace-sum = sum of the points of the sub-criteria
trace-total = sum of the points of all criteria

## From each member’s mark to the agreed mark

trace-agreed-consensus = mark written by the panel, beside its members’ marks
trace-agreed-mean = sum of the marks ÷ number of marks
trace-agreed-median = middle mark, or mean of the two middle marks
trace-agreed-mean-by-college = mean of the colleges’ means

## Formulas. $kind: price, cost, or the direction of a measure, lower-is-better or higher-is-better

trace-lowest-over-price = { $kind ->
   *[price] weight × lowest price ÷ bid price
    [cost] weight × lowest cost ÷ bid cost
    [lower-is-better] weight × lowest value ÷ bid value
    [higher-is-better] weight × bid value ÷ highest value
}
trace-linear-over-lowest = { $kind ->
   *[price] weight × (2 − bid price ÷ lowest price)
    [cost] weight × (2 − bid cost ÷ lowest cost)
    [lower-is-better] weight × (2 − bid value ÷ lowest value)
}
trace-linear-range = { $kind ->
   *[price] weight × (highest price − bid price) ÷ (highest price − lowest price)
    [cost] weight × (highest cost − bid cost) ÷ (highest cost − lowest cost)
    [lower-is-better] weight × (highest value − bid value) ÷ (highest value − lowest value)
    [higher-is-better] weight × (bid value − lowest value) ÷ (highest value − lowest value)
}
trace-linear-span = { $kind ->
   *[price] weight × (lowest price × (1 + span) − bid price) ÷ (lowest price × span)
    [cost] weight × (lowest cost × (1 + span) − bid cost) ÷ (lowest cost × span)
    [lower-is-better] weight × (lowest value × (1 + span) − bid value) ÷ (lowest value × span)
}
trace-squared-ratio = { $kind ->
   *[price] weight × (lowest price ÷ bid price)²
    [cost] weight × (lowest cost ÷ bid cost)²
    [lower-is-better] weight × (lowest value ÷ bid value)²
    [higher-is-better] weight × (bid value ÷ highest value)²
}
trace-logarithmic = { $kind ->
   *[price] weight × (1 − log(bid price ÷ lowest price) ÷ log(base))
    [cost] weight × (1 − log(bid cost ÷ lowest cost) ÷ log(base))
    [lower-is-better] weight × (1 − log(bid value ÷ lowest value) ÷ log(base))
}
trace-half-logarithmic = { $kind ->
   *[price] weight × (1 − log₂(bid price ÷ lowest price) ÷ 2)
    [cost] weight × (1 − log₂(bid cost ÷ lowest cost) ÷ 2)
    [lower-is-better] weight × (1 − log₂(bid value ÷ lowest value) ÷ 2)
}
trace-mean-capped = { $kind ->
   *[price] weight × mean price ÷ bid price, never above the weight
    [cost] weight × mean cost ÷ bid cost, never above the weight
    [lower-is-better] weight × mean value ÷ bid value, never above the weight
}
trace-mean-half = { $kind ->
   *[price] weight × mean price ÷ (mean price + bid price)
    [cost] weight × mean cost ÷ (mean cost + bid cost)
    [lower-is-better] weight × mean value ÷ (mean value + bid value)
}
trace-mean-cubic = { $kind ->
   *[price] weight × (mean price)³ ÷ ((bid price)³ + (mean price)³)
    [cost] weight × (mean cost)³ ÷ ((bid cost)³ + (mean cost)³)
    [lower-is-better] weight × (mean value)³ ÷ ((bid value)³ + (mean value)³)
}
trace-sixth-of-seven = { $kind ->
   *[price] weight ÷ 6 × (7 − bid price ÷ lowest price)
    [cost] weight ÷ 6 × (7 − bid cost ÷ lowest cost)
    [lower-is-better] weight ÷ 6 × (7 − bid value ÷ lowest value)
}
trace-ceiling = { $kind ->
   *[price] weight × (1 − bid price ÷ ceiling)
    [cost] weight × (1 − bid cost ÷ ceiling)
    [lower-is-better] weight × (1 − bid value ÷ ceiling)
}
trace-window = { $kind ->
   *[price] weight × (worst bound − bid price) ÷ (worst bound − best bound), between 0 and the weight
    [cost] weight × (worst bound − bid cost) ÷ (worst bound − best bound), between 0 and the weight
    [lower-is-better] weight × (worst bound − bid value) ÷ (worst bound − best bound), between 0 and the weight
    [higher-is-better] weight × (bid value − worst bound) ÷ (best bound − worst bound), between 0 and the weight
}
trace-estimate = { $kind ->
   *[price] weight × (2 − bid price ÷ estimate), between 0 and the weight
    [cost] weight × (2 − bid cost ÷ estimate), between 0 and the weight
    [lower-is-better] weight × (2 − bid value ÷ estimate), between 0 and the weight
}
trace-proximity-to-estimate = { $kind ->
   *[price] weight × (1 − |bid price − estimate| ÷ estimate)
    [cost] weight × (1 − |bid cost − estimate| ÷ estimate)
    [lower-is-better] weight × (1 − |bid value − estimate| ÷ estimate)
}
trace-curve = { $kind ->
   *[price] weight × share read on the published curve for: bid price
    [cost] weight × share read on the published curve for: bid cost
    [lower-is-better] weight × share read on the published curve for: bid value
    [higher-is-better] weight × share read on the published curve for: bid value
}
trace-rank = weight × (number of bids − rank) ÷ (number of bids − 1)
trace-discount-linear = weight × bid discount ÷ highest discount
trace-discount-bilinear = up to the mean discount, weight × elbow × bid discount ÷ mean discount; beyond, weight × (elbow + (1 − elbow) × (bid discount − mean discount) ÷ (highest discount − mean discount))
trace-discount-quadratic = weight × (bid discount ÷ highest discount)²

## Special cases of a formula

trace-single-bid = a single bid: it gets the whole weight
trace-equal-values = equal values: every bid gets the whole weight
trace-floor = negative result brought back to 0, as the published rule says
trace-cap = result brought back to the weight, as the published rule says

## Evaluated amount

evaluated-amount = Evaluated amount
trace-line-amount = quantity × unit price
trace-amount = sum of the lines of the schedule
trace-correction = corrected amount, with its reason

## Rounding, rank

# $rule - rounding rule in words
trace-rounding = rounded { $rule }
trace-no-rounding = exact value, not rounded
trace-rank-given = 1 + number of bids with a higher total
# $rule - tie-break rule
trace-tie-break = with equal totals, { $rule }

## Names of inputs and results

trace-input-mark = mark
trace-input-scale-max = highest mark
trace-input-weight = weight
trace-input-price = bid price
trace-input-value = { $kind ->
   *[price] bid price
    [cost] bid cost
    [lower-is-better] bid value
    [higher-is-better] bid value
    [discount] bid discount
}
trace-input-lowest = { $kind ->
   *[price] lowest price
    [cost] lowest cost
    [lower-is-better] lowest value
    [higher-is-better] lowest value
    [discount] lowest discount
}
trace-input-highest = { $kind ->
   *[price] highest price
    [cost] highest cost
    [lower-is-better] highest value
    [higher-is-better] highest value
    [discount] highest discount
}
trace-input-mean = { $kind ->
   *[price] mean price
    [cost] mean cost
    [lower-is-better] mean value
    [higher-is-better] mean value
    [discount] mean discount
}
trace-input-estimate = estimate
trace-input-ceiling = ceiling
trace-input-best = best bound
trace-input-worst = worst bound
trace-input-span = span
trace-input-base = base
trace-input-elbow = elbow
trace-input-rank = rank
trace-input-error = distance to the true value, at most, as a share of the weight
# $value - value of a point of the curve
trace-input-point = share published for { $value }
trace-input-bids = number of bids
trace-input-marks = members’ marks
trace-input-college-means = means of the colleges
trace-input-parts = points of the sub-criteria
trace-input-quantity = quantity
trace-input-unit-price = unit price
# $bid - bid that sets a reference value; follows the name of that value, in brackets
trace-set-by = bid { $bid }
# $input - name of an input; $bid - bid that sets it
trace-input-from = { $input } (bid { $bid })
trace-exact = exact value
trace-bare = before floor or cap
trace-rounded = rounded value
trace-result = result
