### Simulation: what the ranking would be if weights, marks or prices were different.

simulation = Simulation
simulation-nothing-moved = Nothing is changed: this is the dossier’s ranking.
simulation-same-first = With these changes, the same bid stays first.
# $bid - the bid that is first in the simulation
simulation-other-first = With these changes, bid { $bid } would be first.
# $bids - the bids that are first in the simulation
simulation-tied-first = With these changes, bids { $bids } would be tied for first place.
simulation-none-first = With these changes, no bid would be ranked.

# $before - the dossier’s value; $now - the simulated value
simulation-changed-weight = Criterion “{ $criterion }”: { $before } → { $now } points.
simulation-changed-amount = Bid { $bid }: { $before } → { $now }.
simulation-changed-mark = Bid { $bid }, criterion “{ $criterion }”: mark { $before } → { $now }.

## Screen

simulation-never-kept = never saved
simulation-reading = Move a weight, a mark or a price: the ranking follows at once. The published weights, the agreed marks and the prices of the dossier do not change; leaving the screen forgets everything.
simulation-weights = Weights
# $criterion - the criterion’s name
simulation-weight-of = Simulated weight of criterion { $criterion }
simulation-weight-typed = Simulated weight of criterion { $criterion }, in points
# $weight - the published weight
simulation-published = published: { $weight }
simulation-marks = Marks
# $bid - the bid’s letter
simulation-bid = Bid { $bid }
# $max - the highest mark
simulation-mark-of = Simulated mark of bid { $bid }, from 0 to { $max }
# $mark - the agreed mark
simulation-agreed = agreed: { $mark }
simulation-ranking = Simulated ranking
simulation-amount = Evaluated amount
simulation-change = Difference from the dossier
# $rank - the rank in the dossier
simulation-was = (dossier: { $rank })
simulation-amount-of = Simulated amount of bid { $bid }, in euros
# $count - how many changes
simulation-changes = What differs from the dossier ({ $count })
simulation-reset = Back to the dossier’s ranking

## Proof of a sentence

proof = Proof
proof-numbers = Numbers of the proof
proof-what = Number
proof-value = Value
# $decimal - the value, rounded; $digits - the length of the fraction
proof-long = ≈ { $decimal } (exact fraction of { $digits } characters)
proof-exact = Exact value
