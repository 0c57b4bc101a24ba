### Imports: what a mapping reads, and what was taken from a file.

## What a mapping reads; in the sentence “reads …”

mapping-kind-price-schedule = a price schedule
mapping-kind-marks = a member’s marks
mapping-kind-feedback = trial feedback

## What was taken over

# $bid - letter of the bid; $n - price lines; $amount - total excluding VAT, with its unit
import-schedule-done = Bid { $bid }: { $n ->
    [0] no price line taken over
    [one] { $n } price line taken over
   *[other] { $n } price lines taken over
}, for { $amount } excl. VAT.
# $member - name of the member; $n - marks
import-marks-done = { $member }: { $n ->
    [0] no mark taken over.
    [one] { $n } mark taken over.
   *[other] { $n } marks taken over.
}
# $n - feedback entries; $sessions - sessions
import-feedback-done = { $n ->
    [0] No feedback taken over
    [one] { $n } feedback entry taken over
   *[other] { $n } feedback entries taken over
}, { $sessions ->
    [0] no session.
    [one] { $sessions } session.
   *[other] { $sessions } sessions.
}
