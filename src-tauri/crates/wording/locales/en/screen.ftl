### Screen: steps, buttons, states.

## Groups of steps

steps-prepare = Prepare
steps-receive = Receive
steps-evaluate = Evaluate
steps-decide = Decide
steps-report = Report

## Steps

step-dossiers = My tenders
step-tender = Tender
step-panel = Panel
step-criteria = Criteria
step-bids = Bids received
step-marks = My marks
step-prices = Prices
step-ranking = Ranking
step-robustness = Robustness
step-report = Report
step-journal = Journal

## States

# $time - time of the last save
state-saved = Saved { $time }
state-to-do = to do
state-in-progress = in progress

## Buttons

button-open-sample = Open the sample
button-produce-report = Produce the report
button-present = Present
button-see-proof = See the proof
button-cancel = Cancel
button-close = Close
# $action - action to undo, in lower case
button-undo = Undo: { $action }
# $action - action to redo, in lower case
button-redo = Redo: { $action }
button-commands = Commands
button-again = Try again

## Frame

screen-skip = Skip to content
screen-steps = Steps
screen-fold-steps = Fold the steps
screen-dossier = Dossier
screen-open-dossier = Open a dossier
screen-opening = Opening the dossier…
screen-sample-copy = copy of the sample
screen-language = Language
screen-theme-light = Light theme
screen-theme-dark = Dark theme
# The key, as an English keyboard has it
screen-key-escape = Esc
# $what - name of a table or chart wider than its place
screen-scrolled = { $what }, to scroll

## Findings

# $place - a place, already written
screen-finding-place = Place: { $place }

## Ranking

screen-reading-ranking = Reading the ranking…
screen-before-concluding = Before you conclude
screen-nothing-noticed = No finding: nothing in the data asks for a check.
screen-no-bid = No bid is recorded yet. The ranking will appear here once the bids and their marks are.
screen-gap-against = against
# $points - gap in points
screen-gap-points = { $points } points ahead
# $amount - gap in price, without its sign
screen-gap-dearer = €{ $amount } more
screen-gap-cheaper = €{ $amount } less
screen-gap-same-price = at the same price
screen-points-title = Points by criterion
screen-points-hint = Every number opens and shows its working. With the keyboard: arrows from cell to cell, Enter to open.
screen-unfold-all = Unfold all
screen-fold-all = Fold all
screen-criterion = Criterion
screen-weight = Weight
screen-total = Total
screen-rank = Rank
# $basis - base of the amounts
screen-amount = Evaluated amount in € ({ $basis })
# $rank - rank; $bids - letters of the other bids of this rank
screen-rank-tied = { $rank }, tied with { $bids }
# $what - criterion or total; $bid - letter of the bid; $value - the number
screen-open-number = { $what }, bid { $bid }: { $value }, see the working

## Working

screen-trail = Numbers opened
screen-reading-working = Reading the working…
# $value - the number
screen-value-amount = €{ $value }
screen-value-points = { $value } points
screen-working = Working
screen-exact = Exact value
# $fraction - the fraction, “349/4”
screen-exact-fraction = or { $fraction }
screen-rounding = Rounding
screen-no-rounding = none
screen-source = Source
screen-inputs = From
screen-input = Input
screen-value = Value
# $what - name of the input; $value - the number
screen-open-input = { $what }: { $value }, see the working
screen-member-marks = Marks of the panel’s members
screen-mark = Mark
screen-justification = Appraisal
screen-price-lines = Price lines
screen-line = Line
screen-quantity = Quantity
screen-unit-price = Unit price (€)
screen-line-amount = Amount (€)

## Robustness

screen-reading-robustness = Computing the robustness…
screen-internal = internal use
screen-internal-note = This reading changes nothing in the ranking: the published weights apply as they are.
screen-safety-note = Note to the committee
screen-safety-note-reading = What decides, what changes nothing. Each sentence opens onto its proof.
screen-stability-title = How far each weight can move
screen-stability-reading = The bar covers the weights at which the first bid stays first; the line is the published weight. The whole track runs from 0 to the total of points.
screen-published-weight = Published weight
screen-lowest-weight = Lowest weight
screen-safe-span = The first stays first
screen-highest-weight = Highest weight

## Report

screen-report-headline = The evaluation report is a workbook that stands on its own.
screen-report-formulas = The points and totals of its ranking sheet are formulas: whoever opens it in a spreadsheet finds the same result, and sees where it comes from.
screen-report-contents = What it holds
screen-report-in-progress = Producing the report…
screen-report-cancelled = No file was chosen: nothing was written.
# $file - name of the file
screen-report-written = Report saved: { $file }
screen-sheet-summary = Summary
screen-sheet-summary-holds = The tender, the result in one sentence, the gap between the first two bids, the findings.
screen-sheet-grid = Grid
screen-sheet-grid-holds = The criteria, their weights and scales.
screen-sheet-marks = Marks
screen-sheet-marks-holds = Each member’s marks, beside the agreed mark.
screen-sheet-appraisals = Appraisals
screen-sheet-appraisals-holds = What each member wrote in support of the marks.
screen-sheet-prices = Prices
screen-sheet-prices-holds = The schedules line by line, with the buyer’s quantities.
screen-sheet-ranking = Ranking
screen-sheet-ranking-holds = Points by criterion, totals and ranks, as formulas.
screen-sheet-robustness = Robustness
screen-sheet-robustness-holds = How far each weight can move before another bid comes first. Internal use.
screen-sheet-trials = Trials
screen-sheet-trials-holds = The feedback of user groups. Consultative: it gives no points.
screen-sheet-working = Arithmetic annex
screen-sheet-working-holds = The working of every number, with its exact value and its rounding.
screen-sheet-rules = Rules
screen-sheet-rules-holds = The published rules, and how to read the workbook’s formulas.

## States of a step in the frame

state-closed = closed
state-blocked = blocked

## Saving and undoing

# $action - what was just undone
screen-undone = Undone: { $action }
# $action - what was just done again
screen-redone = Done again: { $action }
screen-no-undo = Nothing to undo
screen-no-redo = Nothing to redo

## Home

screen-known-dossiers = Tenders known to this computer
screen-new-dossier = New tender
screen-no-dossier = The tenders that you open will be listed here, with their state and next deadline. Start with the sample, or make a tender from a template.
screen-sample-help = The sample opens as a copy: nothing that you do in it changes it.
screen-reading-home = Reading the tenders…
screen-state = State
screen-bids = Bids
screen-amounts = Amounts
screen-deadline = Next deadline
screen-opened = Opened on
screen-missing = not found
screen-missing-why = The file or its share cannot be reached. Plug the key or the share in again, or remove the tender from the list: the file is not touched.
# $file - the file’s name; $folder - the folder it is in
screen-file-in = { $file }, in { $folder }
button-forget = Remove from the list
button-create = Create

## Tender, panel, criteria

screen-reading = Reading…
screen-facts = The tender in brief
# $rule - how marks are agreed, in words
screen-agreement = Agreed mark, { $rule }
screen-office = Office
screen-marks-given = Marks given
# $given - marks given; $expected - marks expected
screen-given-of = { $given } of { $expected }
screen-no-member = The members of the panel will appear here, with how far their marking has come.
screen-kind = Kind
screen-points-method = Where the points come from
screen-mark-scale = Scale
# $max - highest mark
screen-scale = from 0 to { $max }
# $max - highest mark; $step - step
screen-scale-step = from 0 to { $max }, by { $step }
# $mark - mark; $label - the level’s name
screen-level-mark = { $mark } – { $label }
# $level - 1 for a criterion, 2 for a sub-criterion, 3 for an element
screen-level = level { $level },
screen-environmental = environment
screen-criteria-hint = A criterion’s name opens what was published of it: description, how its points are computed, the levels of its scale.
screen-no-criterion = The criteria will appear here as soon as the grid is recorded.
screen-rules = Rules of computation
screen-findings = Findings
screen-grid-sound = Nothing was noticed about the grid.

## Register of bids

screen-register = Register of bids
screen-received = Received on
screen-admission = Admission
screen-schedule-file = Price file
screen-no-schedule = not read yet
screen-bid-amount = Amount
screen-no-deposit = The bids received will be registered here, with the date on which they came.

## Prices

# $basis - base of amounts, “excl. VAT”
screen-price-comparison = Amounts by line, in € ({ $basis })
screen-price-lowest = lowest of the line
screen-price-highest = highest of the line
screen-price-hint = The spread is the difference between the highest and the lowest.
screen-spread = Spread
screen-order = Order of the lines
screen-by-spread = Widest spread first
screen-by-frame = Order of the schedule
screen-not-priced = not priced
screen-no-price = The comparison will appear here as soon as a price schedule is read.

## Journal

screen-head-digest = Head digest
screen-head-digest-help = Printed in the report, it lets anyone check later that no act before it was changed, removed or added.
screen-filter-acts = Filter the acts
screen-filter-words = Contains
screen-author = Author
screen-all-authors = All
# $n - acts found
screen-acts-found = { $n ->
    [0] No act
    [one] { $n } act
   *[other] { $n } acts
}
# $n - acts more
screen-more-acts = { $n ->
    [one] Show { $n } more act
   *[other] Show { $n } more acts
}
screen-number = Number
screen-act = Act
screen-when = Date
screen-device = Computer
screen-digest = Digest
screen-undone-since = undone since

## Presentation

button-stop-presenting = End the presentation
button-show-names = Show the names
button-mask-names = Mask the names
screen-names-masked = Names masked

## Commands, help, size

button-help = Help
screen-palette-label = Find a step or a command
# $n - commands found
screen-palette-found = { $n ->
    [0] No command
    [one] { $n } command
   *[other] { $n } commands
}
screen-palette-none = No command has this name.
screen-zoom-in = Larger
screen-zoom-out = Smaller
screen-zoom-usual = Usual size
# $percent - size, in per cent
screen-zoomed = Size: { $percent }%
screen-key-palette = Ctrl + K
screen-key-help = F1
screen-key-present = F11
screen-key-undo = Ctrl + Z
screen-key-redo = Ctrl + Y
screen-key-zoom-in = Ctrl + +
screen-key-zoom-out = Ctrl + -
screen-key-zoom-usual = Ctrl + 0
