### A member's marking grid.

marks-reading = Reading the grid…
# $given - marks given; $expected - marks expected
marks-headline = { $given } { $given ->
    [one] mark
   *[other] marks
} given of { $expected }.
marks-headline-done = Every mark is given: { $expected } of { $expected }.
marks-member = Marking of
# $name - the member's name; $role - their office
marks-member-option = { $name }, { $role }
marks-grid = Marks by criterion and bid
marks-hint = Type the mark, then Enter to go down or Tab to go right. F2 opens the mark, Delete takes it away, Shift+F2 goes to the appraisal. To leave the grid: Esc, then Tab.
marks-criterion = Criterion
# $weight - weight in points; $weight-form - agreement
marks-weight = { $weight } { $weight-form ->
    [one] point
   *[other] points
}
# $given, $expected - marks given and expected
marks-progress = { $given } of { $expected }

## Cells

# $criterion - criterion; $bid - the bid's letter; $mark, $max - mark and maximum
marks-cell-given = { $criterion }, bid { $bid }, mark { $mark } out of { $max }, given
marks-cell-empty = { $criterion }, bid { $bid }, not marked, empty
# $text - what was typed
marks-cell-refused = { $criterion }, bid { $bid }, “{ $text }” refused, to mend
# $cell - the cell's label
marks-cell-with-appraisal = { $cell }, appraisal written
# $n - number of pieces of evidence
marks-cell-with-evidence = { $cell }, { $n ->
    [one] { $n } piece of evidence
   *[other] { $n } pieces of evidence
}
# $criterion - criterion; $bid - the bid's letter; $max - maximum
marks-field = Mark of bid { $bid } on { $criterion }, from 0 to { $max }

## Checks while typing

marks-check-ambiguous = This number can be read two ways. Write it without a thousands separator, with a point and never exactly three decimals: 1000, or 1.5.
marks-check-unreadable = This is not a number. Write digits, with a point for decimals: 3.5.
marks-check-negative = A mark is never negative.
# $max - the highest mark
marks-check-above = The highest mark is { $max }.
# $step - the scale's step
marks-check-step = The scale goes in steps of { $step }.
marks-check-with-others = Nothing was recorded, as another mark of the same act was refused.
marks-check-unsaved = The mark was not recorded.
# $text - what was typed; $bid, $criterion - the cell; $why - what is wrong
marks-refused-in = “{ $text }” is not recorded for bid { $bid } on { $criterion }. { $why }
# $n - number of entries to mend
marks-to-mend = { $n ->
    [one] { $n } entry to mend
   *[other] { $n } entries to mend
}
marks-go-to-mend = Go to the next one
marks-mend = Mend
marks-drop = Give this entry up
marks-leaving = Tab leaves the grid.
# $n - number of marks
marks-cleared = { $n ->
    [one] { $n } mark taken away
   *[other] { $n } marks taken away
}
marks-filled = { $n ->
    [one] { $n } mark written
   *[other] { $n } marks written
}

## A paste that does not fit

marks-paste-title = Not everything can be written as it is
# $n - number of marks
marks-paste-writes = { $n ->
    [0] No mark can be written.
    [one] { $n } mark can be written.
   *[other] { $n } marks can be written.
}
marks-paste-erases = { $n ->
    [one] { $n } mark would be taken away, as the copied cell is empty.
   *[other] { $n } marks would be taken away, as the copied cells are empty.
}
marks-paste-outside = { $n ->
    [one] { $n } copied cell falls outside the grid and will be left out.
   *[other] { $n } copied cells fall outside the grid and will be left out.
}
marks-paste-misfits = { $n ->
    [one] { $n } cell refused
   *[other] { $n } cells refused
}
# $n - number of cells that are not listed
marks-paste-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
marks-paste-cell = Cell
marks-paste-text = Text
marks-paste-why = Why
marks-paste-confirm = { $n ->
    [one] Write this mark
   *[other] Write these { $n } marks
}
marks-paste-nothing = Nothing is written yet.
marks-paste-given-up = Nothing was written.

## The cell's panel

marks-panel = The mark at hand
# $mark, $max - mark and maximum
marks-panel-mark = { $mark } out of { $max }
marks-levels = Levels of the scale
marks-level-current = level of the mark
# $max - maximum; $step - step
marks-scale = From 0 to { $max }, in steps of { $step }
marks-scale-free = From 0 to { $max }
marks-appraisal = Appraisal
marks-appraisal-hint = Recorded when you leave the field. Esc goes back to the cell.
marks-evidence = Evidence
marks-evidence-none = No evidence is pinned.
# $document - document; $page - page
marks-evidence-page = { $document }, page { $page }
marks-evidence-quote = “{ $quote }”
marks-evidence-document-field = Document
marks-evidence-page-field = Page
marks-evidence-quote-field = Quotation
marks-evidence-add = Pin the evidence
# $document - document
marks-evidence-remove = Take the evidence away: { $document }
marks-evidence-needs-document = Name the document.
marks-sign-appraisal = appraisal
marks-sign-evidence = evidence
marks-none = No criterion is to be marked, or no bid is registered.
