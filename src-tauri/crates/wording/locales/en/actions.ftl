### Journal: one sentence per kind of action; and the names of the steps that are undone or redone.

# $n - number of actions
journal-headline = { $n ->
    [0] The journal is empty.
    [one] The journal holds { $n } action.
   *[other] The journal holds { $n } actions.
}
author-organiser = Organiser
author-former-member = Former member

## Actions, without a full stop.
## $bid - letter of the bid; $reason - reason; $digest - start of a digest; $file - name of the file

action-create-tender = Tender created
action-set-grid = Grid and rules written
# $n - number of lines
action-set-frame = Buyer’s schedule written: { $n ->
    [0] no line
    [one] { $n } line
   *[other] { $n } lines
}
# $n - number of members
action-set-panel = Panel composed: { $n ->
    [0] no member
    [one] { $n } member
   *[other] { $n } members
}
action-seal-rules = Rules sealed (digest { $digest })
action-reopen-rules = Rules reopened, reason: { $reason }
# $bidder - bidder
action-register-bid = Bid { $bid } registered: { $bidder }
# $admission - admission code
action-decide-admission = { $admission ->
    [admitted] Bid { $bid } admitted
    [irregular] Bid { $bid } found irregular, reason: { $reason }
    [unacceptable] Bid { $bid } found unacceptable, reason: { $reason }
    [unsuitable] Bid { $bid } found unsuitable, reason: { $reason }
    [abnormally-low] Bid { $bid } rejected as abnormally low, reason: { $reason }
    [late] Bid { $bid } found late, reason: { $reason }
   *[withdrawn] Bid { $bid } withdrawn by the bidder, reason: { $reason }
}
action-close-admission = Admission settled
action-reopen-admission = Admission reopened, reason: { $reason }
action-import-schedule = Price schedule of bid { $bid } imported: { $file }
# $n - number of measures
action-record-measures = Measures of bid { $bid } recorded: { $n }
# $member - name of the member; $n - number of marks
action-record-marks = { $member }: { $n ->
    [0] no mark recorded
    [one] { $n } mark recorded
   *[other] { $n } marks recorded
}
# $n - number of marks
action-agree-marks = { $n ->
    [0] No mark agreed, reason: { $reason }
    [one] { $n } mark agreed, reason: { $reason }
   *[other] { $n } marks agreed, reason: { $reason }
}
# $protocol - name of the protocol
action-set-protocol = Trial protocol set: { $protocol }
# $site - code of the site
action-record-feedback = Trial feedback of the site “{ $site }” recorded: { $file }
# $n - number of files or sessions
action-purge-asides = { $n ->
    [0] No trial feedback erased, reason: { $reason }
    [one] { $n } set of trial feedback erased, reason: { $reason }
   *[other] { $n } sets of trial feedback erased, reason: { $reason }
}
action-note-ranking = Ranking shown (digest { $digest })
action-note-unmasking = Names of the bidders shown again
action-note-report = Report produced: { $file } (digest { $digest })
action-revert = Action undone
action-reinstate = Action redone

## Names of steps, in lower case: they follow “Undo:” or “Redo:”.
## $bid - letter of the bid; $criterion - name of the criterion; $n - number of data touched

undo-tender = the tender’s own facts
undo-panel = the panel
undo-admission = the decision on bid { $bid }
undo-ranking = the ranking that was shown
undo-report = the report “{ $file }”
undo-grid = the grid and its rules
undo-frame = the buyer’s schedule
undo-seal = the seal of the rules
undo-bid = the registration of bid { $bid }
undo-bid-several = the registration of { $n } bids
undo-admission-several = { $n } admission decisions
undo-admission-closed = the settling of admission
undo-schedule = the price schedule of bid { $bid }
undo-schedule-several = { $n } price schedules
undo-measure = the measure of { $bid }, { $criterion }
undo-measure-several = { $n } measures
undo-mark = the mark of { $bid }, { $criterion }
undo-mark-several = { $n } marks
undo-agreed = the agreed mark of { $bid }, { $criterion }
undo-agreed-several = { $n } agreed marks
undo-protocol = the trial protocol
# $site - code of the site
undo-feedback = the trial feedback of the site “{ $site }”
undo-feedback-several = { $n } sets of trial feedback
undo-nothing-several = an action without effect
