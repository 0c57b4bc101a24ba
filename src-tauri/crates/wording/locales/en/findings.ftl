### Findings: what deserves a second look in the data.
###
### Three messages per code:
###   finding-CODE-title   the short name, for a list or a filter;
###   finding-CODE         what is wrong, in one complete sentence;
###   finding-CODE-hint    what to do.
### The place (sheet, cell) is told apart: see place-* and finding-with-place.

## Grid and rules

# $subject - parent criterion, or the word grid for the whole grid; $sum, $expected - sums
finding-weights-do-not-add-up-title = Weights that do not add up
finding-weights-do-not-add-up = { $subject ->
    [grid] The weights of the grid add up to { $sum } instead of { $expected }.
   *[other] The weights under “{ $subject }” add up to { $sum } instead of { $expected }.
}
finding-weights-do-not-add-up-hint = Correct the weights: they must add up to exactly { $expected }.

# $criterion - name of the criterion; $low, $high - ends of the range
finding-weight-as-range-title = Weight given as a range
finding-weight-as-range = The weight of the criterion “{ $criterion }” is a range, from { $low } to { $high }.
finding-weight-as-range-hint = Fix its value before bids are opened: nothing is computed until then. Article R2152-12 of the French public procurement code allows a range in the tender documents.

# $code - code that several criteria have
finding-code-duplicated-title = Code used twice
finding-code-duplicated = Several criteria have the code “{ $code }”.
finding-code-duplicated-hint = Give each a code of its own.

# $criterion - name of the criterion
finding-too-deep-title = Criterion too deep
finding-too-deep = The criterion “{ $criterion }” is below the third level of the grid.
finding-too-deep-hint = Move it up: the grid goes from criterion to sub-criterion to element of appraisal.

# $criterion - name of the criterion
finding-empty-group-title = Criterion without contents
finding-empty-group = The criterion “{ $criterion }” has no sub-criterion and is not marked itself.
finding-empty-group-hint = Give it sub-criteria, or say how it is marked.

finding-no-criteria-title = Empty grid
finding-no-criteria = The grid has no criterion.
finding-no-criteria-hint = Add a criterion, or start from a tender template.

finding-no-environmental-criterion-title = No environmental criterion
finding-no-environmental-criterion = No criterion takes account of the environmental characteristics of the bids.
finding-no-environmental-criterion-hint = Add one, or say which one does. Article R2152-7 of the French public procurement code requires it for tenders launched since 21 August 2026.

# $criterion - name of the criterion
finding-single-criterion-price-title = Price as the only criterion
finding-single-criterion-price = Price is the only criterion: the grid holds nothing but “{ $criterion }”.
finding-single-criterion-price-hint = Add other criteria. For tenders launched since 21 August 2026, article R2152-7 of the French public procurement code allows no single criterion but cost, taken as a whole and with regard to environmental characteristics.

# $formula - name of the formula; $criterion - name of the criterion
finding-formula-relative-title = Formula that depends on the other bids
finding-formula-relative = With the formula “{ $formula }” of the criterion “{ $criterion }”, the removal of a bid may change the order of the others.
finding-formula-relative-hint = See, under “Robustness”, what the removal of each bid would change. Only a formula based on published bounds avoids this risk.

# $criterion - name of the criterion; $weight - weight
finding-range-formula-title = Formula that stretches any gap to the full
finding-range-formula = The formula of the criterion “{ $criterion }”, weighted { $weight }, gives all the points to the best value and none to the worst, whatever the gap between them.
finding-range-formula-hint = Choose another formula before bids are opened. French courts have struck down this effect, which neutralises the other criteria (CE, 24 May 2017, Techno Logistique, no. 405787).

# $criterion - name of the criterion; $formula - name of the formula
finding-formula-without-floor-title = Formula without a floor
finding-formula-without-floor = The formula “{ $formula }” of the criterion “{ $criterion }” may give negative points.
finding-formula-without-floor-hint = Publish a floor at zero with the formula. Negative points weigh on the other criteria: French courts have struck them down (CE, 18 December 2012, Département de la Guadeloupe, no. 362532).

# $criterion - name of the criterion; $formula - name of the formula
finding-formula-direction-title = Unsuitable formula
finding-formula-direction = The formula “{ $formula }” has no meaning for the criterion “{ $criterion }”, where the highest value is the best.
finding-formula-direction-hint = Choose a formula that suits this criterion, or correct the direction of the measure.

# $criterion - name of the criterion; $formula - name of the formula
finding-formula-undefined-title = Division by zero
finding-formula-undefined = The formula “{ $formula }” of the criterion “{ $criterion }” cannot be computed: it would divide by zero.
finding-formula-undefined-hint = Check the zero values of this criterion. No bid is ranked as long as the formula gives nothing.

# $formula - name of the formula; $criterion - name of the criterion
finding-formula-range-two-bids-title = All or nothing between two bids
finding-formula-range-two-bids = With two bids, the formula “{ $formula }” of the criterion “{ $criterion }” gives all the points to one and none to the other, whatever the gap.
finding-formula-range-two-bids-hint = French courts have struck down this effect, which neutralises the other criteria (CE, 24 May 2017, Techno Logistique, no. 405787; CAA Paris, 8 February 2016). Before bids are opened, choose another formula; afterwards, take advice before going on.

# $criterion - name of the criterion; $weight - weight
finding-criterion-without-effect-title = Criterion without effect
finding-criterion-without-effect = The criterion “{ $criterion }”, weighted { $weight }, gives every bid the same points: it plays no part in the ranking.
finding-criterion-without-effect-hint = Read the marks again. If the bids are truly equal on this criterion, say why in the report.

## Marks

# $mark, $max - marks; $criterion - name of the criterion; $bid - bid
finding-mark-above-scale-title = Mark above the scale
finding-mark-above-scale = The mark { $mark } of bid { $bid } on the criterion “{ $criterion }” is above the highest mark of the scale, { $max }.
finding-mark-above-scale-hint = Correct the mark, or check that it was not given on another scale.

# $criterion - name of the criterion; $bid - bid
finding-mark-missing-title = Missing mark
finding-mark-missing = Bid { $bid } is not marked on the criterion “{ $criterion }”.
finding-mark-missing-hint = Give the mark. Without it the bid is not ranked: “not marked” is not zero.

# $mark, $step - mark and step of the scale; $criterion - name of the criterion; $bid - bid
finding-mark-off-step-title = Mark between two steps
finding-mark-off-step = The mark { $mark } of bid { $bid } on the criterion “{ $criterion }” falls between two steps of the scale, which goes by { $step }.
finding-mark-off-step-hint = Choose a multiple of { $step }.

# $mark, $minimum - marks; $criterion - name of the criterion; $bid - bid
finding-minimum-mark-title = Below the minimum mark
finding-minimum-mark = Bid { $bid } is eliminated: on the criterion “{ $criterion }” it has { $mark }, for a minimum mark of { $minimum }.
finding-minimum-mark-hint = Check that the tender documents announce this minimum, and justify the mark. The bid no longer sets any reference value.

# $criterion - name of the criterion; $bid - bid
finding-measure-missing-title = Missing measure
finding-measure-missing = The value of bid { $bid } is missing for the criterion “{ $criterion }”.
finding-measure-missing-hint = Enter the checked value. Without it the bid is not ranked: a missing value is not zero.

# $criterion - name of the criterion; $bid - bid; $points - points
finding-points-negative-title = Negative points
finding-points-negative = The published formula gives { $points } to bid { $bid } on the criterion “{ $criterion }”: less than zero.
finding-points-negative-hint = Take advice before going on: negative points weigh on the other criteria, and French courts have struck them down (CE, 18 December 2012, Département de la Guadeloupe, no. 362532).

## Prices

# $bid - bid
finding-price-missing-title = Missing price
finding-price-missing = The price of bid { $bid } is missing.
finding-price-missing-hint = Enter the amount, or import the bidder’s price schedule. If the bidder did not supply it, decide on the admission of the bid (articles L2152-2 and R2152-2 of the French public procurement code).

# $bid - bid
finding-price-zero-title = Zero price
finding-price-zero = The price of bid { $bid } is zero: the formula cannot divide by zero.
finding-price-zero-hint = Check the amount. If it is right, ask the bidder to explain: a zero-euro bid may not be rejected out of hand (CJEU, 10 September 2020, Tax-Fin-Lex, C-367/19).

# $bid - bid; $price - amount
finding-price-negative-title = Negative price
finding-price-negative = Bid { $bid } contains a negative price: { $price }.
finding-price-negative-hint = Check the sign in the bidder’s document, then correct the amount and state the reason.

## Bids and ranking

# $bid - letter that several bids have
finding-bid-duplicated-title = Bid recorded twice
finding-bid-duplicated = Several bids have the letter “{ $bid }”.
finding-bid-duplicated-hint = Give each a letter of its own.

# $bid - bid; $admission - admission code
finding-bid-excluded-title = Bid set aside
finding-bid-excluded = { $admission ->
    [irregular] Bid { $bid } is irregular: it is not ranked.
    [unacceptable] Bid { $bid } is unacceptable: it is not ranked.
    [unsuitable] Bid { $bid } is unsuitable: it is not ranked.
    [abnormally-low] Bid { $bid } is rejected as abnormally low: it is not ranked.
    [late] Bid { $bid } arrived late: it is not ranked.
    [withdrawn] Bid { $bid } was withdrawn by the bidder: it is not ranked.
   *[other] Bid { $bid } is not admitted: it is not ranked.
}
finding-bid-excluded-hint = State the reason for the decision: the report repeats it. The bid no longer sets any reference value.

finding-no-bids-title = No bid to rank
finding-no-bids = There is no bid to rank.
finding-no-bids-hint = Record the bids received. If all were set aside, read the admission decisions again.

# $bids - list of bids
finding-rounding-decides-rank-title = Rounding decides a rank
finding-rounding-decides-rank = Rounding decides the order of bids { $bids }: with exact values they would be ranked otherwise.
finding-rounding-decides-rank-hint = Check that the rounding rule applied is the published one, and quote it in the report.

# $bids - list of bids; $rank - rank
finding-tie-title = Tie
finding-tie = Bids { $bids } are tied at rank { $rank }.
finding-tie-hint = They stay tied. Break the tie only by a rule announced in the tender documents.

# $bids - list of bids; $rule - tie-break rule in words
finding-tie-broken-title = Tie broken
finding-tie-broken = Bids { $bids } have the same total: the tie is broken by the rule “{ $rule }”.
finding-tie-broken-hint = Check that this rule is in the tender documents, and quote it in the report.

## Files read

# $file - name of the file; $extension - extension, “.xlsx”
finding-not-what-it-claims-title = Contents at odds with the extension
finding-not-what-it-claims = The contents of the file “{ $file }” are not those of a { $extension } file.
finding-not-what-it-claims-hint = Open it in your spreadsheet program, save a copy as { $extension }, then import the copy. If it does not open, tell the bidder.

# $file - name of the file; $size, $limit - sizes with their unit
finding-file-too-large-title = File too large
finding-file-too-large = The file “{ $file }” is too large: { $size }, for { $limit } at most.
finding-file-too-large-hint = Keep only the useful sheets in a copy, then import the copy.

# $sheet - name of the sheet
finding-sheet-missing-title = Missing sheet
finding-sheet-missing = The workbook has no sheet “{ $sheet }”.
finding-sheet-missing-hint = Choose the sheet to read, or check that the bidder answered on the right document.

# $sheet - name of the sheet
finding-hidden-sheet-title = Hidden sheet
finding-hidden-sheet = The sheet “{ $sheet }” is hidden in the workbook.
finding-hidden-sheet-hint = Unhide it in your spreadsheet program and check what it holds before you accept the import.

finding-header-not-found-title = Headings not found
finding-header-not-found = No row holds the expected column headings.
finding-header-not-found-hint = Point to the row of headings.

# $column - expected heading
finding-column-missing-title = Missing column
finding-column-missing = No column was recognised as “{ $column }”.
finding-column-missing-hint = Point to the column that stands for it, or check that the bidder answered on the right document.

# $n - number of rows
finding-rows-ignored-title = Rows left out
finding-rows-ignored = { $n ->
    [one] { $n } row was left out.
   *[other] { $n } rows were left out.
}
finding-rows-ignored-hint = Check that they are only headings, subtotals or empty rows.

# $n - number of rows
finding-hidden-rows-title = Hidden rows
finding-hidden-rows = { $n ->
    [one] { $n } row is hidden in the sheet.
   *[other] { $n } rows are hidden in the sheet.
}
finding-hidden-rows-hint = Unhide the rows in your spreadsheet program and check what they hold before you accept the import.

# $text - text as read
finding-encoding-suspect-title = Characters misread
finding-encoding-suspect = Some characters seem misread: “{ $text }”.
finding-encoding-suspect-hint = Choose another encoding, UTF-8 or Windows-1252, until the accents are right.

## Numbers read

# $text - text as read; $first, $second - its two readings
finding-ambiguous-number-title = Ambiguous number
finding-ambiguous-number = “{ $text }” may be read { $first } or { $second }.
finding-ambiguous-number-hint = Choose the right reading: Barème never guesses a number.

# $text - text as read
finding-number-unreadable-title = Unreadable number
finding-number-unreadable = “{ $text }” is not a number.
finding-number-unreadable-hint = Enter the value and state the reason, or ask the bidder.

# $text - whole contents of the cell; $number - number understood
finding-trailing-text-title = Text after a number
finding-trailing-text = “{ $text }” is read as { $number }: the text after the number is left aside.
finding-trailing-text-hint = Check that this text does not change the value: a unit, “excl. VAT”, a discount.

finding-formula-without-value-title = Formula without a result
finding-formula-without-value = The cell holds a formula whose result was not saved.
finding-formula-without-value-hint = Open the file in your spreadsheet program, save a copy, then import the copy.

# $error - what the cell shows, “#REF!”
finding-error-cell-title = Cell in error
finding-error-cell = The cell shows an error: { $error }
finding-error-cell-hint = Find the value in another document of the bid, or ask the bidder.

## Price schedule read

# $line - line of the buyer’s schedule
finding-line-missing-title = Missing line
finding-line-missing = The line “{ $line }” of the schedule is missing from the bid.
finding-line-missing-hint = Look for it elsewhere in the bid. If it is not there, the bid is incomplete: decide whether to admit it or to let it be put right (articles L2152-2 and R2152-2 of the French public procurement code).

# $line - the bidder’s line
finding-line-added-title = Added line
finding-line-added = The line “{ $line }” is not in the buyer’s schedule.
finding-line-added-hint = Ask the bidder what it covers, and decide whether it counts in the evaluated amount.

# $line - line of the schedule; $n - number of times
finding-line-duplicated-title = Duplicated line
finding-line-duplicated = The line “{ $line }” appears { $n } times in the bid.
finding-line-duplicated-hint = Point to the one that counts, and state the reason.

# $line - line of the schedule; $expected, $found - quantities
finding-quantity-altered-title = Altered quantity
finding-quantity-altered = On the line “{ $line }”, the quantity is { $found } instead of { $expected }.
finding-quantity-altered-hint = The evaluated amount keeps the buyer’s quantity. Check that the bidder did not answer something else.

# $line - line of the schedule; $expected, $found - labels
finding-label-altered-title = Altered label
finding-label-altered = On the line “{ $line }”, the label “{ $expected }” has become “{ $found }”.
finding-label-altered-hint = Check that what is offered is what was asked for.

# $line - line of the schedule
finding-unit-price-missing-title = Missing unit price
finding-unit-price-missing = The line “{ $line }” has no unit price.
finding-unit-price-missing-hint = Look for it elsewhere in the bid or ask the bidder: an empty cell is not a zero price.

# $line - line of the schedule; $written, $computed - amounts
finding-line-total-differs-title = Wrong line total
finding-line-total-differs = On the line “{ $line }”, the written total is { $written }; quantity times unit price gives { $computed }.
finding-line-total-differs-hint = Apply the rule of the tender documents for discrepancies, and state it as the reason for the correction.

# $written, $computed - amounts
finding-total-differs-title = Wrong total
finding-total-differs = The written total is { $written }; the lines add up to { $computed }.
finding-total-differs-hint = Apply the rule of the tender documents for discrepancies, and state it as the reason for the correction.

## Marks read

# $name - name as read in the file
finding-criterion-unknown-title = Unknown criterion
finding-criterion-unknown = No criterion of the grid is called “{ $name }”.
finding-criterion-unknown-hint = Choose the criterion it stands for, or leave this row aside.

# $name - name as read in the file
finding-bid-unknown-title = Unknown bid
finding-bid-unknown = No bid and no bidder is called “{ $name }”.
finding-bid-unknown-hint = Choose the bid it stands for, or leave this column aside.
