### Workbook of the report: sheets, column titles, reading notes.

## Sheets. At most 31 characters, without [ ] : * ? / \

workbook-sheet-summary = Summary
workbook-sheet-grid = Criteria
workbook-sheet-marks = Marks
workbook-sheet-appraisals = Appraisals
workbook-sheet-prices = Prices
workbook-sheet-ranking = Ranking
workbook-sheet-robustness = Robustness
workbook-sheet-trial = Trials
workbook-sheet-working = Working
workbook-sheet-rules = Rules

## Names defined in the workbook: letters, digits and underscores

workbook-name-total = Grid_total
workbook-name-amounts = Evaluated_amounts
workbook-name-lowest = Lowest_price
workbook-name-highest = Highest_price
workbook-name-totals = Totals
workbook-name-ranks = Ranks

## Summary

workbook-description = Object
workbook-produced = Report drawn up
workbook-digest = Digest of the journal
workbook-software = Software
workbook-facts = Figures of the tender
workbook-opening = What the ranking says
workbook-ranking-table = Ranking by criterion
workbook-gap-table = What separates the first from the second
workbook-findings = Findings
workbook-no-findings = No finding.
workbook-amount = Evaluated amount
workbook-letter = Letter
workbook-bid = Bid
# $basis - excl. or incl. VAT
workbook-amount-basis = Evaluated amount ({ $basis })
# $weight - weight
workbook-out-of = out of { $weight }
workbook-pairs-live = Points and totals of this table come from the sheet “Ranking”. Rows are in the order of the ranking on the day of the report.

## Criteria

workbook-code = Code
workbook-kind = Kind
workbook-share = Share of the total
workbook-method = How points come about
workbook-scale-max = Highest mark
workbook-step = Step
workbook-minimum = Minimum mark
workbook-description-criterion = What is appraised
workbook-environmental = Environment
workbook-scales = Levels of the scales
workbook-level-mark = Mark
workbook-level-label = Level
workbook-level-descriptor = When to give it
workbook-grid-total = Total of the grid
workbook-unit = Unit
# $formula - formula in words; $floor - what becomes of negative points
workbook-formula-with-floor = { $formula }; { $floor }
# $formula - formula in words; $parameters - its parameters, with their values
workbook-formula-with-parameters = { $formula }; { $parameters }
# $name - name of a parameter; $value - its value
workbook-parameter = { $name } = { $value }
# $value - value of a point of the curve; $share - share of the weight
workbook-curve-point = { $value } → { $share }
workbook-curve-share = Share
workbook-curve-point-name = point of the curve
workbook-parameters = Parameters of the formulas
workbook-parameter-name = Parameter
workbook-parameter-value = Value

## Marks

workbook-marks-note = The agreed mark is a live formula over the members’ marks, by the panel’s rule. “Not marked” is never a zero.
workbook-spread = Gap between highest and lowest
workbook-above-minimum = Minimum mark reached
workbook-college-of = College
workbook-measures = Measures
# $unit - unit
workbook-value-unit = Value ({ $unit })
workbook-best-lowest = Lowest value in the running
workbook-best-highest = Highest value in the running
workbook-running = In the running
workbook-appraisal = Appraisal

## Prices

# $basis - excl. or incl. VAT
workbook-prices-note = Prices { $basis }. Quantities are the buyer’s; totals are live formulas. A bid that was set aside sets no reference.
workbook-quantity = Quantity
workbook-unit-price = Unit price
workbook-line-amount = Line total
workbook-line-label = Item
workbook-lines-total = Total of the lines
workbook-adjustment = Corrections and items outside the schedule
workbook-lowest = Lowest amount in the running
workbook-highest = Highest amount in the running
workbook-over-lowest = Gap with the lowest
workbook-over-lowest-share = Gap in per cent
workbook-line-gaps = Gap of each line with the lowest bid in the running
workbook-unpriced = not priced
workbook-no-amount = no amount

## Ranking

workbook-ranking-note = Points, totals and ranks are live formulas over the sheets “Marks” and “Prices”. On the right, the exact value of each number before rounding.
workbook-exact = Exact value
workbook-not-computed = not computed
workbook-tie-table = Total, tie-breaking and rank
workbook-tied-with = Tied with
workbook-not-ranked = Bids not ranked
workbook-reason = Reason
workbook-rank-value = The rank is written as a value: a tie-breaking rule looks at an amount that not all bids have.
# $kind - kind of criteria
workbook-tie-highest-kind = the most points on all criteria of the kind “{ $kind }”
# $step - number of the step
workbook-tie-step = Tie-breaking, step { $step }

## Robustness

workbook-robustness-note = Internal note. One criterion at a time, the others keeping their proportions; exact totals, unrounded. Bounds are included.
workbook-stays-first = Stays first
workbook-from = from
workbook-to = to
workbook-below = Below, goes first
workbook-above = Above, goes first
workbook-order-kept = No order reversed
workbook-sentence = In a sentence
workbook-nobody = nobody
# $first - bids of rank 1; $winners - bids with the highest exact total
workbook-first-among-level = The bids { $winners } have exactly the same total before rounding; rounding or the tie-breaking rule puts first: { $first }.
workbook-first-by-rounding = Rounding puts first: { $first }. Without rounding the highest total is that of: { $winners }.
workbook-change-already-level = Several bids are level already: there is nothing to move.
workbook-change-impossible = No criterion taken alone can put another bid first.
# $criterion - name of the criterion; $from, $to - weights in points; $rival - bid
workbook-change-smallest = The smallest change of a single weight that puts another bid first: the criterion “{ $criterion }” from { $from } to { $to } { $to-form ->
    [one] point
   *[other] points
}; beyond, the bid { $rival } is first.

## Trials

workbook-trial-sheds-light = Sheds light on the criterion
workbook-trial-group = Group
workbook-trial-site = Site
workbook-trial-count = Answers
workbook-trial-mean = Mean (1: the lowest)
workbook-trial-share-of-yes = Share of yes
workbook-trial-everyone = Everyone
workbook-trial-turnout = Participation
workbook-trial-sessions-column = Sessions
workbook-trial-comments = Free remarks
workbook-trial-comment = Remark
workbook-trial-protects-others = Hidden: a comparison would reveal the answers of a small group.
# $n - number of sessions
workbook-trial-sessions = { $n ->
    [0] No session
    [one] { $n } session
   *[other] { $n } sessions
}
# $n - smallest group shown
workbook-trial-hiding = { $n ->
    [one] Results of a group of fewer than { $n } answer are hidden.
   *[other] Results of a group of fewer than { $n } answers are hidden.
}

## Working

workbook-working-note = Each computed number, with its rule, its inputs and its exact value. A value such as 349/4 is a fraction in lowest terms.
workbook-what = Number
workbook-rule = Rule
workbook-inputs = Inputs
workbook-rounding = Rounding
workbook-shown = Value kept
# $label - name of the input; $value - its exact value
workbook-input = { $label }: { $value }
workbook-whole-total = Total of the bid

## Rules

# $stage - stage
workbook-rounding-of = Rounding: { $stage }
# $name - name of the rule; $help - what it does
workbook-named-rule = { $name }. { $help }
workbook-exactness = Exactness
workbook-spreadsheet = Spreadsheet formulas
# $decimals - decimals
workbook-spreadsheet-note = A spreadsheet computes in binary: rounding formulas first remove the imprecision beyond { $decimals } decimals, then apply the published rule. The report’s values come from the exact computation; a spreadsheet that recalculates finds the same.
workbook-excluded-note = A bid that was set aside, or is below a minimum mark, enters no reference of price or measure. The list of bids in the running is fixed on the day of the report.
workbook-excluded = Bids in the running
workbook-sheet-safety = Note to the committee
workbook-safety-note = What would decide, what changes nothing, and the proof of each sentence. Internal note: the published weights alone apply.
