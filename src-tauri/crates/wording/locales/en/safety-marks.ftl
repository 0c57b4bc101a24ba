### Robustness: the marks, what each member weighs, how far the panel agrees.

## The marks
## $winner - the first bid; $winners, $seconds, $rivals - bids; $rival, $bid - a bid; $criterion - a criterion
safety-marks-title = Marks
safety-marks-reading = Which error of marking the first place bears, and which marks carry it. A mark may be read again; nothing here says that it is wrong. The lead and the errors are counted on unrounded totals, among the ranked bids; steps of the scale go through the published rule and roundings.
# $criteria - criteria
safety-marks-reading-unstepped = The scale has no step on { $criteria }: these marks do not move.
# $marks, $agreed - how many marks; $most, $most-agreed - the most with which everything is computed
safety-marks-reading-too-many = The file holds { $agreed } agreed marks and { $marks } individual ones. Above { $most-agreed } or { $most }, these are not computed: the fewest steps, the crossing of minimum marks, what each member weighs, the agreement between members and marking habits; only agreed marks are named for a second reading.
safety-marks-quoted = “{ $criterion }”
# $number - a number
safety-marks-member-unnamed = member no. { $number }
safety-marks-college-unnamed = college no. { $number }
# $college - name of the college
safety-marks-college = the college “{ $college }”
safety-marks-no-member = No individual mark is recorded: what each member weighs and how far members agree cannot be measured.
safety-marks-one-member = A single member gave marks: there is no agreement between members to measure.

## The error that is borne
safety-marks-alone = Only bid { $winner } is ranked: there is no lead to measure.
safety-marks-level = { $winners } have exactly the same unrounded total: there is no lead, and a single mark can tell them apart.
safety-marks-level-check = These unrounded totals are equal: their difference is exactly 0.
safety-marks-total = Total of bid { $bid }, unrounded
# $lead, $half - points
safety-marks-totals = { $winner } is { $lead } { $lead-form ->
    [one] point
   *[other] points
} ahead of { $seconds }: as long as no total is off by more than { $half } { $half-form ->
    [one] point
   *[other] points
}, no other ranked bid can pass it.
safety-marks-totals-check = Half the lead: taken from the first total and added to the second, it makes the same number of both.
safety-marks-half = Half the lead, in points
# $off-by - an error; $step - the step of the scale
safety-marks-error-steps = Even if all agreed marks were off at once, each by { $off-by } steps of the scale at most (a step is { $step }), no other ranked bid would pass { $winner }. Beyond that, { $rivals } could.
safety-marks-error-steps-several = Even if all agreed marks were off at once, each by { $off-by } steps of its scale at most, no other ranked bid would pass { $winner }. Beyond that, { $rivals } could.
safety-marks-error-percent = Even if all agreed marks were off at once, each by { $off-by }% of its scale at most, no other ranked bid would pass { $winner }. Beyond that, { $rivals } could.
safety-marks-error-check = The worst case: every mark of { $winner } was too high by this error and every mark of { $rivals } too low, within the scale. Once corrected, the unrounded totals are equal.
safety-marks-off-by-steps = Error of every mark, in steps of the scale
safety-marks-off-by-percent = Error of every mark, in percent of the scale
safety-marks-total-against = Total of bid { $bid } once the marks are corrected
safety-marks-any = No error of the agreed marks, however large, would put another ranked bid ahead of { $winner }.
safety-marks-any-check = The worst case: all marks of { $winner } brought down to 0, all marks of the others raised to the maximum. { $winner } is not passed.
safety-marks-minimum-steps = A smaller error would be enough to exclude a bid: { $bid } would fall below the minimum mark of “{ $criterion }” if its mark there was too high by more than { $off-by } steps.
safety-marks-minimum-percent = A smaller error would be enough to exclude a bid: { $bid } would fall below the minimum mark of “{ $criterion }” if its mark there was too high by more than { $off-by }% of the scale.
safety-marks-minimum-check = This is the distance between the agreed mark of bid { $bid } on “{ $criterion }” and the minimum mark.

## The fewest steps
safety-marks-several-first = { $winners } are tied for first: there is no single first place to take, and questions about steps do not arise.
safety-marks-no-step = The scale has no step: changes of marks cannot be counted.
# $most - number of steps
safety-marks-far = Marks would have to change by more than { $most } steps of the scale, all together, for another bid to pass { $winner }.
safety-marks-impossible = No change of the marks, as long as all ranked bids stay ranked, would put another bid ahead of { $winner }.
safety-marks-impossible-check = With all marks of { $winner } at their lowest, without falling below a minimum mark, and all those of another bid at their highest, no bid passes { $winner }.
safety-marks-far-check = The largest possible gain was computed for each number of steps up to { $most }: none is enough.
# $steps - number of steps; $changes - changes of marks
safety-marks-fewest = For another bid to pass { $winner }, marks would have to change by at least { $steps } { $steps ->
    [one] step
   *[other] steps
} of the scale, all together. Example: { $rival } would pass it with { $changes }.
safety-marks-fewest-level = Being level for the first place takes at least { $steps } { $steps ->
    [one] step
   *[other] steps
} of the scale, all together. Example: { $rival } would draw level with { $winner } with { $changes }.
safety-marks-tie-rule = { $rival } has the same published total as { $winner }: only the tie rule tells them apart.
# $mark - the mark instead; $given - the mark given; $member - a member
safety-marks-change-member = { $mark } instead of { $given } for bid { $bid } on “{ $criterion }” (mark given by { $member })
safety-marks-change-panel = { $mark } instead of { $given } for bid { $bid } on “{ $criterion }” (agreed mark)
# $more - how many others
safety-marks-more = { $more } others
# $marks - number of marks; $members - members; $criteria - criteria
safety-marks-many-members = { $marks } marks given by { $members }, on { $criteria } (details in the proof)
safety-marks-many-panel = { $marks } agreed marks, on { $criteria } (details in the proof)
safety-marks-line-member = Mark of bid { $bid } on “{ $criterion }”, instead of { $given } (given by { $member })
safety-marks-line-panel = Agreed mark of bid { $bid } on “{ $criterion }”, instead of { $given }
safety-marks-published-then = Published total of bid { $bid } with this change
safety-marks-lead-then = Published lead with this change, in points
safety-marks-recomputed = All other marks stay the same; agreed marks, points and totals are computed again with the published rule and roundings.

# $sentence - a sentence, without its capital
safety-marks-minimum-aside = Minimum marks aside, { $sentence }

## Minimum marks
# $then - what the ranking would be
safety-marks-crossing-out = { $bid } would fall below the minimum mark of “{ $criterion }” with { $steps } { $steps ->
    [one] step
   *[other] steps
} less, all together; then { $then }.
safety-marks-crossing-in = { $bid }, excluded by a minimum mark, would come back into the ranking with { $steps } { $steps ->
    [one] step
   *[other] steps
} more, all together; then { $then }.
safety-marks-crossing-none = Minimum marks do not decide the first place: whichever bid, alone, falls below one or comes back above it, the first would stay the same.
safety-marks-crossing-none-check = Each bid in turn crossed a minimum mark, by the fewest steps, and everything was computed again; these are the numbers of steps.
safety-marks-crossing-steps-out = Steps for bid { $bid } to fall below a minimum mark
safety-marks-crossing-steps-in = Steps for bid { $bid } to come back into the ranking
# $first - bids
safety-marks-then-one = { $first } would be first
safety-marks-then-several = { $first } would be tied for first
safety-marks-then-none = no bid would be ranked

## Marks to read again
# $members - members; $mark-named - which mark it is; $left - the lead that remains
safety-marks-reread-member = The mark { $given } given by { $members } to bid { $bid } on “{ $criterion }”
safety-marks-reread-panel = The agreed mark { $given } of bid { $bid } on “{ $criterion }”
safety-marks-reread-passes = { $mark-named } deserves a second reading: with { $mark }, { $rival } would pass { $winner }.
safety-marks-reread-excludes = { $mark-named } deserves a second reading: with { $mark }, the bid would fall below the minimum mark and be excluded.
safety-marks-reread-levels = { $mark-named } deserves a second reading: with { $mark }, { $rival } would draw level with { $winner }.
safety-marks-reread-lead = { $mark-named } deserves a second reading: with { $mark }, the lead of { $winner } over { $rival } would be no more than { $left } { $left-form ->
    [one] point
   *[other] points
}.

## What each member weighs
safety-members-title = What each member weighs
safety-members-reading = What the marks of a single member, or of a single college, would change, all others staying the same; then what the ranking would be without them. To be able to change the first place is no fault: it measures what one view weighs.
safety-members-consensus = Marks are agreed by consensus: individual marks do not enter the computation, and no member can change the first place by their own marks alone.
# $able - how many members can; $all - how many members; $most - number of steps
safety-members-unable = No member can, by their own marks alone, put another bid ahead of { $winner }.
safety-members-unable-check = All marks of a member are set to 0 for the first bid and to the maximum for the other, and everything is computed again with the published rule and roundings.
# $second - the next bid
safety-members-lead-left = Lead of bid { $winner } over bid { $second }, the marks given by { $member } turned this way
safety-members-far = No member can, by their own marks alone and within { $most } steps of the scale, put another bid ahead of { $winner }.
# $steps - number of steps; $member - a member; $changes - changes of marks
safety-members-able = { $able ->
    [one] One member of { $all } can, by their own marks alone, put another bid ahead of { $winner }
   *[other] { $able } members of { $all } can, each by their own marks alone, put another bid ahead of { $winner }
}. The smallest change takes { $steps } { $steps ->
    [one] step
   *[other] steps
} of the scale, in the marks given by { $member }: { $rival } would pass it.
safety-members-all-able = Each member can, by their own marks alone, put another bid ahead of { $winner }. The smallest change takes { $steps } { $steps ->
    [one] step
   *[other] steps
} of the scale, in the marks given by { $member }: { $rival } would pass it.
# $party - a member or a college; $then - what the ranking would be; $missing - marks that would be missing
safety-members-without = Without the marks given by { $party }, { $then }.
safety-members-without-unmarked = Without the marks given by { $party }, the ranking could not be made: { $missing ->
    [0] no bid would be ranked
    [one] one agreed mark would be missing
   *[other] { $missing } agreed marks would be missing
}.
safety-members-without-none = Without the marks of any one member, the first is still { $winners }.
safety-members-without-none-tied = Without the marks of any one member, the first are still { $winners }.
safety-members-without-none-or-college = Without the marks of any one member or college, the first is still { $winners }.
safety-members-without-none-or-college-tied = Without the marks of any one member or college, the first are still { $winners }.
safety-members-without-check = The marks that stay go through the published rule for agreed marks, and everything is computed again.
safety-members-rank = Rank of bid { $bid } without these marks
safety-members-rank-without = Rank of bid { $bid } without { $party }
safety-members-party = Member or college
safety-members-steps = Steps of the scale to change the first place
safety-members-first-without = First without these marks
safety-members-no-ranking = no ranking
safety-members-more-than = more than { $most }
# $rule, $rules - rules for agreed marks
safety-members-rules-same = With another rule for agreed marks ({ $rules }), the first is still { $winners }.
safety-members-rules-same-tied = With another rule for agreed marks ({ $rules }), the first are still { $winners }.
safety-members-rule-other = With another rule for agreed marks ({ $rule }), { $then }.
safety-members-rules-check = The individual marks go through this rule, with the published rounding of marks, and everything is computed again. An agreed mark without individual marks stays the same.
safety-members-rank-by = Rank of bid { $bid } ({ $rule })

## How far members agree
safety-agreement-title = Agreement between members
safety-agreement-reading = These figures say whether members give marks that are close. They do not say whether the marks are right: a unanimous panel may be wrong, and members whose views complete each other may rightly mark differently. All marks given count, as shares of their scale, those of unranked bids included.
# $alpha - alpha; $marks - number of marks; $part - a part, in percent
safety-agreement-said = Krippendorff’s alpha is { $alpha } over { $marks } marks: the disagreement between members is { $part } of what the same marks would show if dealt at random (1 is full agreement, 0 is chance).
safety-agreement-none = Krippendorff’s alpha is { $alpha } over { $marks } marks: members agree no more than if the same marks were dealt at random (1 is full agreement, 0 is chance).
safety-agreement-full = Krippendorff’s alpha is { $alpha } over { $marks } marks: members gave the same mark everywhere.
safety-agreement-nothing = No bid was marked by two members on the same criterion: there is nothing to compare.
safety-agreement-all-equal = All marks compared are equal: agreement is full, but these figures have no value, because nothing could have told them from chance.
safety-agreement-check = Alpha = 1 − observed disagreement / expected disagreement. The disagreement is the mean of the squared differences of two marks, as shares of their scale: on the same criterion of the same bid (observed), or among all marks (expected). Source: K. Krippendorff, 2011.
safety-agreement-observed = Disagreement observed
safety-agreement-expected = Disagreement expected of chance
safety-agreement-alpha = Krippendorff’s alpha
safety-agreement-alpha-says = Do members give the same mark? 1: always; 0: no more than chance.
safety-agreement-w = Kendall’s W
safety-agreement-w-says = Do members put the marks in the same order? 1: all alike; 0: no common order.
safety-agreement-icc = Intraclass correlation, mean of the members: ICC(2,k)
safety-agreement-icc-says = Would the mean mark be close with other comparable members? 1: the same; 0 or less: unrelated.
safety-agreement-measure = Figure
safety-agreement-value = Value
safety-agreement-interval-of = 95% interval
safety-agreement-says = What it asks
# $low, $high - its ends
safety-agreement-interval = from { $low } to { $high }
safety-agreement-undefined-nothing = no value: too few common marks
safety-agreement-undefined-equal = no value: equal marks

## Marking habits
safety-habits-title = Marking habits
safety-habits-reading = Everybody has their own way of using the scale. These figures describe it, in the panel’s order; they say neither who is right nor that a mark should change. The mean difference compares each mark with the mean of the others on the same bid and criterion. The spread is a variance relative to that of the other members: 1 means as much as the others, less than 1 marks closer together, more than 1 marks further apart.
safety-habits-marked = Marks given
safety-habits-mean = Mean difference from the others, in % of the scale
safety-habits-within = Spread among the criteria of a bid
safety-habits-across = Spread among the bids on a criterion
