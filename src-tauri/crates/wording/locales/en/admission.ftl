### Admission of bids.

admission = Admission
admission-decision = Decision
admission-reason = Reason
admission-open = Admission under examination
# $date - closing date
admission-closed = Admission settled on { $date }
# $n - bids that wait for a decision
admission-pending = { $n ->
    [0] Every bid has its decision.
    [one] { $n } bid waits for its decision.
   *[other] { $n } bids wait for their decision.
}

admission-undecided = Waiting for a decision
admission-admitted = Admitted
admission-admitted-help = The bid is marked and ranked.
admission-irregular = Irregular
admission-irregular-help = It does not meet the requirements of the tender, in particular because it is incomplete, or it breaches the law that applies (article L2152-2 of the French public procurement code). It may sometimes be put right (article R2152-2).
admission-unacceptable = Unacceptable
admission-unacceptable-help = Its price exceeds the credits allotted to the contract, set before the procedure was launched (article L2152-3 of the French public procurement code).
admission-unsuitable = Unsuitable
admission-unsuitable-help = It has no bearing on the need, which it could not meet without substantial change (article L2152-4 of the French public procurement code).
admission-abnormally-low = Abnormally low
admission-abnormally-low-help = Its price is clearly undervalued and puts proper performance at risk. The bidder was asked to explain, and the answer was not enough (articles L2152-5 and L2152-6 of the French public procurement code).
admission-late = Late
admission-late-help = It arrived after the deadline.
admission-withdrawn = Withdrawn
admission-withdrawn-help = The bidder withdrew it.
