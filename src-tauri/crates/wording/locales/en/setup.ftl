### Preparation and progress: the sentence that opens each screen, and what holds a step back.

## Tender: names of the facts

tender-reference = Reference
tender-launched = Notice published on
rules-sealed-on = Rules sealed on

## Opening sentences

# $n - members; $colleges - colleges
panel-headline = { $n ->
    [0] No member
    [one] { $n } member
   *[other] { $n } members
}, { $colleges ->
    [0] no college.
    [one] { $colleges } college.
   *[other] { $colleges } colleges.
}
# $n - criteria of the first level; $total - total of the weights; $total-form - agreement
criteria-headline = { $n ->
    [0] No criterion
    [one] { $n } criterion
   *[other] { $n } criteria
} for { $total } { $total-form ->
    [one] point
   *[other] points
}: the rules are not sealed yet.
criteria-headline-sealed = { $n ->
    [0] No criterion
    [one] { $n } criterion
   *[other] { $n } criteria
} for { $total } { $total-form ->
    [one] point
   *[other] points
}: the rules are sealed.
# $n - bids
register-headline = { $n ->
    [0] No bid is registered.
    [one] { $n } bid is registered.
   *[other] { $n } bids are registered.
}
# $lowest, $highest - amounts with their unit; $lowest-bid, $highest-bid - bids
prices-headline = From { $lowest } ({ $lowest-bid }) to { $highest } ({ $highest-bid }).
prices-none = No bid has an evaluated amount yet.

## What holds a step back

# $n - blocking findings
step-blocked-findings = { $n ->
    [one] { $n } blocking finding stands against the ranking.
   *[other] { $n } blocking findings stand against the ranking.
}
step-blocked-no-bids = No bid is registered.
