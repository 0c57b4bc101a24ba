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

# $criterion - name of the criterion; $weight - weight
finding-range-formula-title = Formula that stretches any gap to the full
finding-range-formula = The formula of the criterion “{ $criterion }”, weighted { $weight }, gives all the points to the best value and none to the worst, whatever the gap between them.
finding-range-formula-hint = Choose another formula before bids are opened. French courts have struck down this effect, which neutralises the other criteria (CE, 24 May 2017, Techno Logistique, no. 405787).

# $criterion - name of the criterion; $weight - weight
finding-crushing-formula-title = Formula that crushes gaps in price
finding-crushing-formula = The formula of the criterion “{ $criterion }”, weighted { $weight }, leaves five sixths of the points to a value twice the lowest: the other criteria decide alone.
finding-crushing-formula-hint = Choose another formula before bids are opened. French courts have struck this one down, as it neutralises the price criterion (CE, 3 November 2014, Commune de Belleville-sur-Loire, no. 373362).

# $criterion - name of the criterion; $formula - name of the formula; $weight - weight
finding-plateau-formula-title = Formula that levels different values
finding-plateau-formula = The formula “{ $formula }” of the criterion “{ $criterion }”, weighted { $weight }, can give all the points to several different values: the best then draws no advantage.
finding-plateau-formula-hint = Choose another formula before bids are opened, or be ready to explain this choice. The method must give the best mark to the lowest price (CE, 29 October 2013, Val d’Oise Habitat, no. 370789).

# $criterion - name of the criterion; $formula - name of the formula
finding-proximity-formula-title = Formula that prefers a dearer bid
finding-proximity-formula = The formula “{ $formula }” of the criterion “{ $criterion }” gives fewer points to a lower price as soon as it moves away from the estimate.
finding-proximity-formula-hint = Choose another formula before bids are opened. French courts have struck this one down: the best mark must go to the lowest price (CE, 29 October 2013, Val d’Oise Habitat, no. 370789).

# $criterion - name of the criterion; $formula - name of the formula; $weight - weight
finding-compressing-formula-title = Formula that uses only a part of the points
finding-compressing-formula = The formula “{ $formula }” of the criterion “{ $criterion }”, weighted { $weight }, never gives all the points, even to the best value: the criterion counts less than its weight says.
finding-compressing-formula-hint = Choose another formula before bids are opened. A method that crushes gaps in price neutralises this criterion (CE, 3 November 2014, Commune de Belleville-sur-Loire, no. 373362).

# $criterion - name of the criterion; $formula - name of the formula
finding-formula-without-floor-title = Formula without a floor
finding-formula-without-floor = The formula “{ $formula }” of the criterion “{ $criterion }” may give negative points.
finding-formula-without-floor-hint = Publish a floor at zero with the formula. Negative points weigh on the other criteria: French courts have struck them down (CE, 18 December 2012, Département de la Guadeloupe, no. 362532).

# $criterion - name of the criterion; $formula - name of the formula; $direction - direction of the criterion
finding-formula-direction-title = Unsuitable formula
finding-formula-direction = { $direction ->
    [lower-is-better] The formula “{ $formula }” has no meaning for the criterion “{ $criterion }”, where the lowest value is the best.
   *[higher-is-better] The formula “{ $formula }” has no meaning for the criterion “{ $criterion }”, where the highest value is the best.
}
finding-formula-direction-hint = Choose a formula that suits this criterion, or correct the direction of the measure or the order of the ends.

# $criterion - name of the criterion; $formula - name of the formula
finding-formula-undefined-title = Division by zero
finding-formula-undefined = The formula “{ $formula }” of the criterion “{ $criterion }” cannot be computed: it would divide by zero.
finding-formula-undefined-hint = Check the zero values of this criterion. No bid is ranked as long as the formula gives nothing.

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

# $bids - bids
finding-approximation-decides-rank-title = Approximation that would decide a rank
finding-approximation-decides-rank = The points of { $bids } come from a logarithm, which has no exact value, and its error, tiny as it is, would be enough to change a rounding or a rank.
finding-approximation-decides-rank-hint = No bid is ranked: a rank cannot depend on an error of computation. Publish a rounding rule for points, or choose an exact formula before bids are opened.

# $bids - list of bids; $rank - rank
finding-tie-title = Tie
finding-tie = Bids { $bids } are tied at rank { $rank }.
finding-tie-hint = They stay tied. Break the tie only by a rule announced in the tender documents.

# $bids - list of bids; $rule - tie-break rule in words
finding-tie-broken-title = Tie broken
finding-tie-broken = Bids { $bids } have the same total: the tie is broken by the rule “{ $rule }”.
finding-tie-broken-hint = Check that this rule is in the tender documents, and quote it in the report.

## Files received: the file itself.
## $file - name of the file, in every message of this part that takes it

# $found - what the contents are: xlsx, xlsb, xls, ods, text, html, xml, pdf, picture, document, zip, ole, unknown
finding-not-what-it-claims-title = Not a spreadsheet
finding-not-what-it-claims = { $found ->
    [xlsx] The file “{ $file }” holds an Excel workbook (.xlsx), which its name does not say: it was not read.
    [xlsb] The file “{ $file }” holds a binary Excel workbook (.xlsb), which its name does not say: it was not read.
    [xls] The file “{ $file }” holds an old Excel workbook (.xls), which its name does not say: it was not read.
    [ods] The file “{ $file }” holds an OpenDocument workbook (.ods), which its name does not say: it was not read.
    [text] The file “{ $file }” holds text, which its name does not say: it was not read.
    [html] The file “{ $file }” is not a workbook: it holds a web page.
    [xml] The file “{ $file }” is not a workbook: it holds XML.
    [pdf] The file “{ $file }” is not a workbook: it holds a PDF document.
    [picture] The file “{ $file }” is not a workbook: it holds a picture.
    [document] The file “{ $file }” is not a workbook: it holds a word-processor document.
    [zip] The file “{ $file }” is not a workbook: it holds a compressed archive.
   *[other] The file “{ $file }” is neither a workbook nor a text that Barème can read.
}
finding-not-what-it-claims-hint = Open it in your spreadsheet program, save a copy as .xlsx, .ods or .csv, then import the copy. If it does not open, tell its author.

# $extension - extension, “.xlsx”; $found - what the contents are: xlsx, xlsb, xls, ods
finding-extension-differs-title = Misleading extension
finding-extension-differs = { $found ->
    [xlsx] The file “{ $file }” has the extension { $extension } but holds an Excel workbook (.xlsx): it was read as one.
    [xlsb] The file “{ $file }” has the extension { $extension } but holds a binary Excel workbook (.xlsb): it was read as one.
    [xls] The file “{ $file }” has the extension { $extension } but holds an old Excel workbook (.xls): it was read as one.
   *[ods] The file “{ $file }” has the extension { $extension } but holds an OpenDocument workbook (.ods): it was read as one.
}
finding-extension-differs-hint = Check that it is the file that its author meant to hand in.

# $found - what the contents are: text, or the kind of a workbook
finding-mapping-does-not-fit-title = Unsuitable mapping
finding-mapping-does-not-fit = { $found ->
    [text] The file “{ $file }” is a text, and the column mapping describes a workbook.
   *[other] The file “{ $file }” is a workbook, and the column mapping describes a text.
}
finding-mapping-does-not-fit-hint = Choose another mapping: it names a sheet for a workbook, an encoding and a separator for a text.

finding-file-empty-title = Empty file
finding-file-empty = The file “{ $file }” is empty.
finding-file-empty-hint = Sending or copying it may have been interrupted. Take it again from where it was deposited, or tell its author.

# $size, $limit - sizes in bytes
finding-file-too-large-title = File too large
finding-file-too-large = The file “{ $file }” is too large: { $size } bytes, for { $limit } at most.
finding-file-too-large-hint = Keep only the useful sheets in a copy, then import the copy.

# $excess - what there is too much of: parts, inflated, cells, extent, text; $limit - the most that is read
finding-content-too-large-title = Outsized contents
finding-content-too-large = { $excess ->
    [parts] The file “{ $file }” is made of too many parts: { $limit } at most are read.
    [inflated] The file “{ $file }” is compressed in a suspicious way: it would take more than { $limit } bytes of memory.
    [cells] The sheet to read has too many cells: { $limit } at most are read.
    [extent] The sheet to read has a cell far too far from the others.
   *[text] The sheet to read holds too much text: { $limit } bytes at most are read.
}
finding-content-too-large-hint = Copy the useful part into a new workbook, then import that workbook. If the file comes from a stranger, do not open it: have it examined.

finding-password-protected-title = Protected file
finding-password-protected = The file “{ $file }” is protected by a password.
finding-password-protected-hint = If you have the password, open it and save a copy without one. Otherwise ask its author.

finding-file-damaged-title = Damaged file
finding-file-damaged = The file “{ $file }” is damaged, or not written as its format demands.
finding-file-damaged-hint = Open it in your spreadsheet program, save a copy, then import the copy. If it does not open, tell its author; for a bid, see whether a backup copy was handed in.

## Files received: sheet, headings, rows and columns

# $sheet - name of the expected sheet; $sheets - those of the workbook
finding-sheet-missing-title = Missing sheet
finding-sheet-missing = The workbook has no sheet “{ $sheet }”. Its sheets: { $sheets }.
finding-sheet-missing-hint = Correct the name of the sheet in the mapping, or check that the bidder answered on the right document.

# $sheet - name of the sheet
finding-hidden-sheet-title = Hidden sheet
finding-hidden-sheet = The sheet “{ $sheet }” is hidden in the workbook; it is not the one that is read.
finding-hidden-sheet-hint = Unhide it in your spreadsheet program and look at what it holds: there may be a reservation or a condition.

# $sheet - name of the sheet
finding-sheet-is-hidden-title = Sheet read though hidden
finding-sheet-is-hidden = The sheet that is read, “{ $sheet }”, is hidden in the workbook.
finding-sheet-is-hidden-hint = Check that the bidder answered on this sheet, and not on another that is visible.

# $n - number of rows
finding-hidden-rows-title = Hidden rows
finding-hidden-rows = { $n ->
    [one] { $n } row is hidden in the sheet; it was read like the others.
   *[other] { $n } rows are hidden in the sheet; they were read like the others.
}
finding-hidden-rows-hint = Unhide the rows in your spreadsheet program and check what they hold.

# $column - column of the mapping
finding-hidden-column-title = Hidden column
finding-hidden-column = The column { $column ->
    [code] of codes
    [label] of labels
    [unit] of units
    [quantity] of quantities
    [unit_price] of unit prices
    [line_total] of line totals
    [criterion] of criteria
    [bid] of bids
    [mark] of marks
    [justification] of appraisals
    [session] of sessions
    [group] of groups
    [comment] of comments
   *[other] of the question “{ $column }”
} is hidden in the sheet; it was read.
finding-hidden-column-hint = Unhide it in your spreadsheet program and check what it holds.

# $row - row number
finding-header-not-found-title = Headings not found
finding-header-not-found = Row { $row } should hold the column headings, and holds none.
finding-header-not-found-hint = Correct the number of this row in the mapping, or check that the bidder answered on the right document.

# $column - column of the mapping
finding-column-missing-title = Empty column
finding-column-missing = The column { $column ->
    [code] of codes
    [label] of labels
    [unit] of units
    [quantity] of quantities
    [unit_price] of unit prices
    [line_total] of line totals
    [criterion] of criteria
    [bid] of bids
    [mark] of marks
    [justification] of appraisals
    [session] of sessions
    [group] of groups
    [comment] of comments
   *[other] of the question “{ $column }”
} is empty, heading included.
finding-column-missing-hint = Correct the letter of this column in the mapping, or check that the bidder answered on the right document.

# $expected, $found - numbers of columns
finding-row-too-wide-title = Shifted row
finding-row-too-wide = This row has { $found } columns, for { $expected } headings: a separator too many shifts its values.
finding-row-too-wide-hint = Look in the row for a separator that is part of a text or a number. Correct it in a copy of the file, then import the copy.

# $n - number of rows
finding-rows-ignored-title = Rows left out
finding-rows-ignored = { $n ->
    [one] { $n } row was left out.
   *[other] { $n } rows were left out.
}
finding-rows-ignored-hint = Check that they are only headings, subtotals or empty rows.

# $n - number of findings
finding-findings-omitted-title = Findings not shown
finding-findings-omitted = { $n ->
    [one] { $n } finding of the same kind as others is not shown.
   *[other] { $n } findings of the same kind as others are not shown.
}
finding-findings-omitted-hint = Settle those that are shown first: one cause often explains them all.

## Files received: texts

# $text - text as read
finding-encoding-suspect-title = Characters misread
finding-encoding-suspect = Some characters seem misread: “{ $text }”.
finding-encoding-suspect-hint = Try another encoding in the mapping, utf-8 or windows-1252, until the accents are right.

# $declared - encoding of the mapping; $found - encoding that the file states
finding-encoding-differs-title = Another encoding
finding-encoding-differs = The file says it is in { $found }, and the mapping says { $declared }: the file was followed.
finding-encoding-differs-hint = Check that the accents are right, and correct the mapping.

finding-quote-unbalanced-title = Quotation mark never closed
finding-quote-unbalanced = A quotation mark opened in the file “{ $file }” is never closed: lines may have been taken for the text of a single cell.
finding-quote-unbalanced-hint = Compare the number of rows read with that of the file. If some are missing, correct the quotation mark in a copy, then import the copy.

# $length, $limit - numbers of characters
finding-text-too-long-title = Text too long
finding-text-too-long = The text of this cell has { $length } characters, for { $limit } at most.
finding-text-too-long-hint = Shorten it in a copy of the file, or have its author do so, then import the copy.

# $n - number of characters
finding-characters-removed-title = Invisible characters
finding-characters-removed = { $n ->
    [one] { $n } invisible character was taken out of the text of this cell.
   *[other] { $n } invisible characters were taken out of the text of this cell.
}
finding-characters-removed-hint = Read this text again in the file: such characters can show something else than what is written.

# $column - column of the mapping
finding-cell-empty-title = Empty cell
finding-cell-empty = { $column ->
    [quantity] The quantity is missing: the cell is empty.
    [criterion] The criterion is missing: the cell is empty.
    [bid] The letter of the bid is missing: the cell is empty.
    [session] The session is missing: the cell is empty.
    [group] The user group is missing: the cell is empty.
   *[other] A value that must be there is missing: the cell is empty.
}
finding-cell-empty-hint = Get the value from the author of the file, write it in a copy, then import the copy.

## Files received: numbers

# $text - text as read; $first, $second - its two readings
finding-ambiguous-number-title = Ambiguous number
finding-ambiguous-number = “{ $text }” may be read { $first } or { $second }.
finding-ambiguous-number-hint = Barème never guesses a number. Have the value made clear, write it in a copy of the file without thousands separator (1000) or with two decimals (1,00), then import the copy.

# $text - text as read
finding-number-unreadable-title = Unreadable number
finding-number-unreadable = “{ $text }” is not a number that Barème can read.
finding-number-unreadable-hint = Have the author of the file make the value clear, write it in figures in a copy, then import the copy.

# $text - whole contents of the cell; $number - number understood
finding-trailing-text-title = Footnote mark after a number
finding-trailing-text = “{ $text }” is read as { $number }: the footnote mark after the number is left aside.
finding-trailing-text-hint = Read the note to which it refers: it may change the value or put a condition on it.

# $text - date as the cell shows it
finding-date-instead-of-number-title = Unexpected date
finding-date-instead-of-number = The cell holds a date, “{ $text }”, where none is expected.
finding-date-instead-of-number-hint = The spreadsheet program may have taken a number like 1.5 for a date. Find the value, write it as a text or a number in a copy of the file, then import the copy.

# $error - what the cell shows, “#REF!”
finding-error-cell-title = Cell in error
finding-error-cell = The cell shows an error: { $error }
finding-error-cell-hint = Find the value in another document of the bid or ask the author of the file, write it in a copy, then import the copy.

finding-formula-without-value-title = Formula without a result
finding-formula-without-value = The cell holds a formula whose result was not saved.
finding-formula-without-value-hint = Open the file in your spreadsheet program, save a copy, then import the copy.

# $text - text as read
finding-amount-with-tax-title = Amount with VAT
finding-amount-with-tax = “{ $text }” is an amount including VAT, where one excluding VAT is expected.
finding-amount-with-tax-hint = Find the amount excluding VAT in the bid or ask the bidder, write it in a copy of the file, then import the copy.

finding-stated-total-unreadable-title = Unreadable total
finding-stated-total-unreadable = The total that the file states is missing or cannot be read: it was not compared with the sum of the lines.
finding-stated-total-unreadable-hint = Compare it yourself with the computed total, which alone counts in the evaluated amount.

## Price schedule read.
## $line - code and label of the line

finding-line-missing-title = Missing line
finding-line-missing = The line “{ $line }” of the schedule is missing from the bid.
finding-line-missing-hint = Look for it elsewhere in the bid. If it is not there, the bid is incomplete: decide whether to admit it or to let it be put right (articles L2152-2 and R2152-2 of the French public procurement code).

finding-line-added-title = Added line
finding-line-added = The line “{ $line }” is not in the buyer’s schedule: it was not taken over.
finding-line-added-hint = Ask the bidder what it covers: its price does not count in the evaluated amount.

# $n - number of times
finding-line-duplicated-title = Duplicated line
finding-line-duplicated = The line “{ $line }” appears { $n } times in the file.
finding-line-duplicated-hint = Have it made clear which one counts, keep it alone in a copy of the file, then import the copy.

# $expected, $found - quantities
finding-quantity-altered-title = Altered quantity
finding-quantity-altered = On the line “{ $line }”, the quantity is { $found } instead of { $expected }.
finding-quantity-altered-hint = Check that the bidder did not answer something else. If the unit price holds for your quantity, put it back in a copy of the file, then import the copy.

# $expected - the buyer’s quantity
finding-quantity-missing-title = Quantity not written
finding-quantity-missing = On the line “{ $line }”, the quantity is not written: the buyer’s, { $expected }, is used.
finding-quantity-missing-hint = Nothing to do if the bidder answered on your schedule.

# $quantity - quantity
finding-quantity-negative-title = Negative quantity
finding-quantity-negative = On the line “{ $line }” of your schedule, the quantity is negative: { $quantity }.
finding-quantity-negative-hint = Correct the quantity in your schedule, then try again.

# $expected, $found - units
finding-unit-altered-title = Altered unit
finding-unit-altered = On the line “{ $line }”, the unit is “{ $found }” instead of “{ $expected }”.
finding-unit-altered-hint = Check that the unit price holds for your unit: a price per month is not a price per year.

# $expected, $found - labels
finding-label-altered-title = Altered label
finding-label-altered = On the line “{ $line }”, the label is “{ $found }” instead of “{ $expected }”.
finding-label-altered-hint = Check that what is offered is what was asked for.

finding-unit-price-missing-title = Missing unit price
finding-unit-price-missing = The line “{ $line }” has no unit price.
finding-unit-price-missing-hint = Look for it elsewhere in the bid or ask the bidder: an empty cell is not a zero price.

finding-unit-price-zero-title = Zero unit price
finding-unit-price-zero = The unit price of the line “{ $line }” is zero.
finding-unit-price-zero-hint = Check that the bidder does offer this, and has not moved its price to another line.

# $price - unit price
finding-price-negative-title = Negative price
finding-price-negative = The unit price of the line “{ $line }” is negative: €{ $price }.
finding-price-negative-hint = Check the sign in the bidder’s document. A discount is not written as a negative price: have it made clear, then import a corrected copy.

# $written, $computed - amounts
finding-line-total-differs-title = Wrong line total
finding-line-total-differs = On the line “{ $line }”, the written total is €{ $written }; quantity times unit price gives €{ $computed }.
finding-line-total-differs-hint = The evaluated amount follows the unit price. Check that this is the rule of the tender documents for discrepancies.

# $written, $computed - amounts
finding-total-differs-title = Wrong total
finding-total-differs = The written total is €{ $written }; the lines add up to €{ $computed }.
finding-total-differs-hint = The evaluated amount follows the lines. Check that this is the rule of the tender documents for discrepancies.

## Marks read.
## $criterion - name of the criterion; $bid - letter of the bid

# $name - code as read in the file
finding-criterion-unknown-title = Unknown criterion
finding-criterion-unknown = No criterion of the grid has the code “{ $name }”.
finding-criterion-unknown-hint = Correct the code in a copy of the file, then import the copy.

finding-criterion-not-marked-title = Criterion without marks
finding-criterion-not-marked = The criterion “{ $criterion }” takes no mark: it has sub-criteria, or its points come from a formula.
finding-criterion-not-marked-hint = Mark its sub-criteria if it has some; otherwise take this row out of a copy of the file, then import the copy.

# $name - letter as read in the file
finding-bid-unknown-title = Unknown bid
finding-bid-unknown = No bid of the register has the letter “{ $name }”.
finding-bid-unknown-hint = Correct the letter in a copy of the file, then import the copy.

finding-mark-not-given-title = Mark not given
finding-mark-not-given = No mark is given to bid { $bid } on the criterion “{ $criterion }”.
finding-mark-not-given-hint = Check that this is meant: “not marked” is not zero.

# $mark - mark
finding-mark-negative-title = Negative mark
finding-mark-negative = The mark { $mark } of bid { $bid } on the criterion “{ $criterion }” is negative.
finding-mark-negative-hint = Have the mark corrected by the member who gave it, then import the file again.

# $mark, $step - mark and step of the scale
finding-mark-off-step-title = Mark between two steps
finding-mark-off-step = The mark { $mark } of bid { $bid } on the criterion “{ $criterion }” falls between two steps of the scale, which goes by { $step }.
finding-mark-off-step-hint = Choose a multiple of { $step }.

# $text - text as typed; $criterion - name of the criterion; $bid - letter of the bid
finding-typed-ambiguous-title = Ambiguous number
finding-typed-ambiguous = “{ $text }”, typed for bid { $bid } on the criterion “{ $criterion }”, may be read in two ways.
finding-typed-ambiguous-hint = Type the number without thousands separator, with a comma or a point for the decimals and never exactly three decimals: 1000, or 1.5.

# $text - text as typed; $criterion - name of the criterion; $bid - letter of the bid
finding-typed-unreadable-title = Unreadable number
finding-typed-unreadable = “{ $text }”, typed for bid { $bid } on the criterion “{ $criterion }”, is not a number.
finding-typed-unreadable-hint = Type figures alone, with a comma or a point for the decimals: 3.5. To give no mark, leave the cell empty.

# $first - cell of the first mark
finding-mark-duplicated-title = Mark given twice
finding-mark-duplicated = The mark of bid { $bid } on the criterion “{ $criterion }” is already given in { $first }.
finding-mark-duplicated-hint = Have it made clear which one counts, keep it alone in a copy of the file, then import the copy.

## Trial feedback read

# $site - code of the site
finding-feedback-unknown-site-title = Unknown site
finding-feedback-unknown-site = The trial protocol has no site “{ $site }”.
finding-feedback-unknown-site-hint = Check the code of the site, or add the site to the protocol.

# $group - code as read
finding-feedback-unknown-group-title = Unknown group
finding-feedback-unknown-group = The trial protocol has no user group “{ $group }”.
finding-feedback-unknown-group-hint = Correct the code of the group in a copy of the file, then import the copy.

# $question - code as read
finding-feedback-unknown-question-title = Unknown question
finding-feedback-unknown-question = The trial protocol has no question “{ $question }”.
finding-feedback-unknown-question-hint = Correct the code of the question in the mapping, or add the question to the protocol.

# $bid - text as read
finding-feedback-bid-unnamed-title = Bid not named
finding-feedback-bid-unnamed = “{ $bid }” names no bid.
finding-feedback-bid-unnamed-hint = Write the letter of the bid in a copy of the file, then import the copy.

# $question - code of the question; $level - level as read; $highest - highest level
finding-feedback-level-out-of-range-title = Level outside the scale
finding-feedback-level-out-of-range = The answer { $level } to the question “{ $question }” is outside the scale, which goes from 1 to { $highest }.
finding-feedback-level-out-of-range-hint = Look at the questionnaire again, correct the answer in a copy of the file, then import the copy.

# $question - code of the question
finding-feedback-answer-of-another-kind-title = Answer of another kind
finding-feedback-answer-of-another-kind = The answer to the question “{ $question }” is not of the expected kind: a level in figures, or yes or no.
finding-feedback-answer-of-another-kind-hint = Look at the questionnaire again, correct the answer in a copy of the file, then import the copy.

# $group - code of the group
finding-feedback-free-text-refused-title = Comment refused
finding-feedback-free-text-refused = The group “{ $group }” leaves no free comments, and a comment is written.
finding-feedback-free-text-refused-hint = Erase it from a copy of the file, then import the copy: this is how the protocol protects the people of this group.

# $length, $longest - numbers of characters
finding-feedback-comment-too-long-title = Comment too long
finding-feedback-comment-too-long = The comment has { $length } characters, for { $longest } at most.
finding-feedback-comment-too-long-hint = Shorten it in a copy of the file without changing its meaning, then import the copy.

finding-feedback-nothing-said-title = Empty feedback
finding-feedback-nothing-said = This feedback has neither an answer nor a comment.
finding-feedback-nothing-said-hint = Take it out of a copy of the file, then import the copy.

## Trial protocol.
## $part - what it is about: site, group, question

finding-protocol-nothing-of-title = Incomplete protocol
finding-protocol-nothing-of = { $part ->
    [site] The trial protocol has no site.
    [group] The trial protocol has no user group.
   *[question] The trial protocol has no question.
}
finding-protocol-nothing-of-hint = Complete the protocol: it needs at least one site, one group and one question.

# $id - code that is repeated
finding-protocol-id-duplicated-title = Code used twice
finding-protocol-id-duplicated = { $part ->
    [site] Several sites have the code “{ $id }”.
    [group] Several user groups have the code “{ $id }”.
   *[question] Several questions have the code “{ $id }”.
}
finding-protocol-id-duplicated-hint = Give each a code of its own.

# $id - code
finding-protocol-words-missing-title = Name or text missing
finding-protocol-words-missing = { $part ->
    [site] The site “{ $id }” has no name.
    [group] The user group “{ $id }” has no name.
   *[question] The question “{ $id }” has no text.
}
finding-protocol-words-missing-hint = Write it: it is what people read.

# $count, $most - numbers of groups
finding-protocol-too-many-groups-title = Too many groups
finding-protocol-too-many-groups = The trial protocol has { $count } user groups, for { $most } at most.
finding-protocol-too-many-groups-hint = Put groups together: beyond this number, Barème can no longer check that no small group can be recognised.

# $question - code of the question; $count - number of levels
finding-protocol-too-few-levels-title = Too few levels
finding-protocol-too-few-levels = The question “{ $question }” is answered by levels and has fewer than two: { $count }.
finding-protocol-too-few-levels-hint = Give it at least two levels, lowest to highest, or make it a yes-or-no question.

# $question - code of the question; $level - word of the level
finding-protocol-level-duplicated-title = Level used twice
finding-protocol-level-duplicated = Two levels of the question “{ $question }” have the word “{ $level }”.
finding-protocol-level-duplicated-hint = Give each level a word of its own.

# $question - code of the question
finding-protocol-level-without-word-title = Level without a word
finding-protocol-level-without-word = A level of the question “{ $question }” has no word.
finding-protocol-level-without-word-hint = Give each level a word: it is what people read.

# $code - code refused
finding-protocol-code-invalid-title = Impossible code
finding-protocol-code-invalid = “{ $code }” cannot be a code in the trial protocol.
finding-protocol-code-invalid-hint = Choose a short code, without a space at the start or the end.

finding-protocol-question-kind-title = Unknown kind of question
finding-protocol-question-kind = A question of the trial protocol is neither by levels (level) nor by yes or no (yes-no).
finding-protocol-question-kind-hint = Give each question one of these two kinds.

finding-protocol-smallest-group-title = Smallest group of zero
finding-protocol-smallest-group = The smallest group whose results are shown is of zero people.
finding-protocol-smallest-group-hint = Set it to one person at least. The smaller it is, the easier it is to guess who answered what.

## Column mapping. The line of the file is told apart.

finding-mapping-too-long-title = Mapping too long
finding-mapping-too-long = The file is much longer than any column mapping.
finding-mapping-too-long-hint = Check that it is the right file.

# $reason - what the reader says, in English
finding-mapping-malformed-title = Badly written mapping
finding-mapping-malformed = The mapping is not written as its format demands ({ $reason }).
finding-mapping-malformed-hint = Correct this line: a key may be misspelt, too many or missing.

# $found - format as read
finding-mapping-wrong-format-title = Not a mapping
finding-mapping-wrong-format = The format of the file is “{ $found }”, not “bareme-mapping”.
finding-mapping-wrong-format-hint = Check that it is the right file.

# $found - version as read
finding-mapping-unknown-version-title = Unknown version
finding-mapping-unknown-version = The mapping is in a version, { $found }, that Barème does not know.
finding-mapping-unknown-version-hint = If it comes from a newer version of Barème, install it; otherwise write version = 1.

# $key - key; $found - value as read
finding-mapping-bad-value-title = Unexpected value
finding-mapping-bad-value = The key “{ $key }” cannot be “{ $found }”.
finding-mapping-bad-value-hint = A column is written as its letter (E), a cell as its address (F28), a row as its number; the other keys have a list of values.

# $key - key; $column - letter of the column
finding-mapping-column-twice-title = Column taken twice
finding-mapping-column-twice = The column { $column }, given to “{ $key }”, is already given to another key.
finding-mapping-column-twice-hint = Give each key a column of its own.

finding-mapping-sheet-or-text-title = Sheet or text
finding-mapping-sheet-or-text = The mapping must name either a sheet, or an encoding and a separator.
finding-mapping-sheet-or-text-hint = Keep “sheet” for a workbook; “encoding” and “separator” for a text.

## Evaluations, templates and grids written by hand. The place is told apart.

# $found, $expected - format and version
finding-format-unknown-title = Unknown format
finding-format-unknown = The format of the file is “{ $found }”; the expected format is “{ $expected }”.
finding-format-unknown-hint = Check that it is the right file. If it comes from a newer version of Barème, install that version.

# $key - key as read
finding-key-unknown-title = Unknown key
finding-key-unknown = The key “{ $key }” is not known at this place.
finding-key-unknown-hint = Correct its spelling or take it out: a misspelt key would have no effect.

# $message - what the reader says, in English
finding-file-malformed-title = Badly written file
finding-file-malformed = The file is not written as its format demands ({ $message }).
finding-file-malformed-hint = Correct it at this place, then try again.

# $scale - name of the scale
finding-scale-unknown-title = Unknown scale
finding-scale-unknown = The template describes no scale “{ $scale }”.
finding-scale-unknown-hint = Correct the name, or describe this scale among those of the template.

# $text - text as read
finding-not-a-day-title = Unreadable date
finding-not-a-day = “{ $text }” is not a date.
finding-not-a-day-hint = Write the year, the month and the day: 2026-10-12.

# $criterion - code as read
finding-case-criterion-unknown-title = Unknown criterion
finding-case-criterion-unknown = The grid has no criterion “{ $criterion }” that carries points itself.
finding-case-criterion-unknown-hint = Check the code: a mark or a measure goes to the sub-criterion, not to the criterion that holds it.

# $message - what the reader says, in English
finding-grid-malformed-title = Badly written grid
finding-grid-malformed = The grid is not written as its format demands ({ $message }).
finding-grid-malformed-hint = Correct it at this place: a field is missing, too many or of the wrong kind.

# $text - text as read
finding-grid-not-a-number-title = Unreadable number
finding-grid-not-a-number = “{ $text }” is not a number that can be used here.
finding-grid-not-a-number-hint = Write it as a text, with a decimal point (12.5) or as a fraction (1/3).

# $text - text as read
finding-grid-negative-title = Negative number
finding-grid-negative = “{ $text }” is negative.
finding-grid-negative-hint = Write zero or a positive number.

# $text - text as read
finding-grid-unknown-name-title = Unknown name
finding-grid-unknown-name = “{ $text }” is not a name known at this place.
finding-grid-unknown-name-hint = Choose a name from the list in the schema that comes with Barème.

finding-grid-field-missing-title = Missing field
finding-grid-field-missing = The field named is missing: a criterion of this kind does not go without it.
finding-grid-field-missing-hint = Add it: a formula for a price, a scale for a quality, a formula and a direction for a measure.

finding-grid-field-misplaced-title = Field too many
finding-grid-field-misplaced = The field named has no place here: a criterion of this kind does not have one.
finding-grid-field-misplaced-hint = Take it out, or correct the kind of the criterion.

finding-grid-empty-code-title = Missing code
finding-grid-empty-code = A criterion has no code.
finding-grid-empty-code-hint = Give it a short code of its own.

# $decimals, $most - numbers of decimals
finding-grid-too-many-decimals-title = Too many decimals
finding-grid-too-many-decimals = The rounding rule keeps { $decimals } decimals, for { $most } at most.
finding-grid-too-many-decimals-hint = Keep fewer, or take the rule out in order not to round.

finding-grid-parameter-missing-title = Missing parameter
finding-grid-parameter-missing = The formula does not go without this parameter.
finding-grid-parameter-missing-hint = Add it, as the tender rules publish it.

finding-grid-parameter-not-above-zero-title = Parameter of zero
finding-grid-parameter-not-above-zero = The parameter is zero, and the formula divides by it.
finding-grid-parameter-not-above-zero-hint = Give it a value above zero.

finding-grid-parameter-not-above-one-title = Base too small
finding-grid-parameter-not-above-one = The base of the logarithm must be above 1.
finding-grid-parameter-not-above-one-hint = Write how many times the lowest price earns no point: 2 for the double.

finding-grid-window-without-width-title = Equal ends
finding-grid-window-without-width = The best and the worst end of the formula are the same.
finding-grid-window-without-width-hint = Correct one of them, as the tender rules publish it.

finding-grid-parameter-not-within-one-title = Elbow out of bounds
finding-grid-parameter-not-within-one = The parameter is a share of the weight: it must be above 0 and below 1.
finding-grid-parameter-not-within-one-hint = Write it as a share: 0.85 for 85%.

finding-grid-curve-above-one-title = Share of more than 1
finding-grid-curve-above-one = A point of the curve gives more than the whole weight.
finding-grid-curve-above-one-hint = Write each share from 0 to 1: 0.5 for half of the points.

finding-grid-curve-without-points-title = Curve without points
finding-grid-curve-without-points = The curve has fewer than two points, or more than a hundred.
finding-grid-curve-without-points-hint = Give the points that the tender rules publish.

finding-grid-curve-not-sorted-title = Points out of order
finding-grid-curve-not-sorted = The values of the curve do not increase from one point to the next.
finding-grid-curve-not-sorted-hint = Put the points in order from the smallest value to the largest, each only once.

finding-grid-curve-turns-back-title = Curve that turns back
finding-grid-curve-turns-back = The curve rises then falls, or the reverse: it would prefer a worse value.
finding-grid-curve-turns-back-hint = Correct the shares. The best mark must go to the lowest price (CE, 29 October 2013, Val d’Oise Habitat, no. 370789).

finding-grid-scale-zero-maximum-title = Scale of zero
finding-grid-scale-zero-maximum = The highest mark of the scale is zero.
finding-grid-scale-zero-maximum-hint = Give the scale a highest mark above zero.

finding-grid-scale-step-title = Unsuitable step
finding-grid-scale-step = The step of the scale is zero, or does not divide its highest mark.
finding-grid-scale-step-hint = Choose a step that leads exactly to the highest mark, or give none.

finding-grid-mark-above-scale-title = Mark above the scale
finding-grid-mark-above-scale = A level of the scale, or the minimum mark, is above the highest mark.
finding-grid-mark-above-scale-hint = Correct this mark, or the highest mark.

finding-grid-mark-off-step-title = Level between two steps
finding-grid-mark-off-step = A level of the scale falls between two of its steps.
finding-grid-mark-off-step-hint = Correct the mark of this level, or the step.

# $criterion - code of the criterion that differs
finding-grid-kind-below-differs-title = Mixed kinds
finding-grid-kind-below-differs = The criterion states a single kind, but “{ $criterion }”, below it, has another.
finding-grid-kind-below-differs-hint = Take the kind out of the criterion that has sub-criteria, or correct that of the sub-criterion.
