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
