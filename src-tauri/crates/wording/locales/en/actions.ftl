### Actions entered in the journal, one per kind of action.
### In lower case: they follow a date, a name, or “Undo:”.

## Tender and rules

action-tender-created = tender created
action-tender-described = tender described
action-lot-added = lot added
action-lot-removed = lot removed
action-criterion-added = criterion added
action-criterion-changed = criterion changed
action-criterion-moved = criterion moved
action-criterion-removed = criterion removed
action-weight-set = weight set
action-scale-set = scale set
action-formula-set = price formula chosen
action-rounding-set = rounding rule set
action-tie-rules-set = tie-break set
action-agreement-rule-set = panel’s rule set
action-rules-sealed = rules sealed
action-rules-reopened = rules reopened by corrected notice

## Panel

action-member-added = member added
action-member-removed = member removed
action-recusal-declared = recusal declared
action-recusal-withdrawn = recusal lifted

## Bids

action-bid-recorded = bid recorded
action-bid-changed = bid changed
action-bid-removed = bid removed from the list
action-bids-imported = bids imported
action-price-entered = price entered
action-price-corrected = price corrected
action-measure-entered = measure entered
action-admission-decided = admission decided
action-admission-closed = admission settled
action-admission-reopened = admission reopened

## Marks

action-mark-given = mark given
action-mark-changed = mark changed
action-mark-withdrawn = mark withdrawn
action-justification-written = appraisal written
action-marks-closed = marks closed and signed
action-mark-agreed = mark agreed
action-divergence-settled = divergence settled

## Trials

action-protocol-set = trial protocol set
action-session-opened = trial session opened
action-session-closed = trial session closed
action-feedback-recorded = feedback recorded
action-feedback-purged = feedback erased

## Ranking, documents, exchange

action-ranking-shown = ranking shown
action-names-revealed = bidders’ names revealed
action-report-produced = report produced
action-contribution-exported = contribution handed over
action-contribution-merged = contribution taken in
action-backup-restored = backup restored
action-undone = action undone
action-redone = action redone
