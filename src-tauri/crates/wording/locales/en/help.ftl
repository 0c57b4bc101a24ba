### Help for each screen, read without a network: what it is for, then what one does there.

help-keys = With the keyboard
help-key-palette = find a step or a command
help-key-help = open or close this help
help-key-present = present on the whole screen with names masked, or end the presentation
help-key-undo = undo the last act, except in a field that is being filled in
help-key-redo = do again what was undone
help-key-zoom-in = larger
help-key-zoom-out = smaller
help-key-zoom-usual = back to the usual size
help-key-escape = close the open panel

help-home = This screen lists the tenders opened on this computer, with what awaits them.
help-home-1 = A tender’s title opens it. A tender that is not found stays in the list: plug the key or the share in again, or remove it from the list.
help-home-2 = A template gives a complete grid, to be adapted before the rules are sealed.
help-home-3 = The sample opens as a copy: try everything, nothing is lost.

help-tender = This screen recalls what is bought, by whom and on which price basis.
help-tender-1 = These facts come from the published notice. After the rules are sealed they change only by an act in the journal.

help-panel = This screen shows who sits on the panel and how far each member’s marking has come.
help-panel-1 = The rule of agreement says how the members’ marks become the agreed mark. The individual marks stay beside it and are never replaced.

help-criteria = This screen shows the published grid: criteria, sub-criteria, elements and their weights.
help-criteria-1 = The bar shows each criterion’s part of all points.
help-criteria-2 = A criterion’s name opens its description, how its points are computed and the levels of its scale.
help-criteria-3 = Findings point at what a judge or a bidder could contest. The application warns; you decide.

help-bids = This screen is the register of bids: when each came and what was decided about its admission.
help-bids-1 = A bidder’s name opens in full, with invisible characters made visible.
help-bids-2 = An excluded bid never sets the reference price.

help-marks = This screen is a member’s marking sheet: a row for each criterion, a column for each bid.
help-marks-1 = Type the mark, then Enter to go down or Tab to go right. A mark is saved as soon as its cell is left.
help-marks-2 = “Not marked” is not zero: an empty cell awaits a mark.
help-marks-3 = Write 12.5 or 12,5. A number that can be read in two ways is refused, with how to write it.

help-prices = This screen compares amounts line by line and shows where the difference arises.
help-prices-1 = Amounts are each bidder’s unit prices times the buyer’s quantities.
help-prices-2 = The triangle pointing down marks the lowest amount of a line, the one pointing up the highest.

help-ranking = This screen says which bid is first, by how much and why.
help-ranking-1 = Every number opens and shows its formula, its inputs, its exact value and its rounding.
help-ranking-2 = With the keyboard, arrows go from cell to cell and Enter opens the number.
help-ranking-3 = Two equal totals make a tie, broken by the published rule alone.

help-robustness = This screen says how far the weights could move without changing the first bid.
help-robustness-1 = It serves to understand the result, never to change the published weights.

help-report = This screen produces the evaluation report, a workbook with its computations as formulas.
help-report-1 = The report carries the head digest of the journal: it lets anyone check that nothing changed since.

help-journal = This screen lists all acts, the latest first. An act that was undone stays readable.
help-journal-1 = Filter by words or by author. Accents and capitals do not count.
help-journal-2 = The head digest sums up all that precedes: write it in the minutes.
