### Shared words: product, languages, units, places, dates, lists, findings.
###
### Conventions of every file:
###   - a number, an amount or a date comes already written in the language, except $n, a count;
###   - $x-form goes with the number $x and is “one” or “other”, for agreement;
###   - $bid, $winner, $rival, $second name a bid as on screen: “B – Lysandre Numérique”.

product-name = Barème
product-purpose = Offline marking and ranking of bids
language-fr = Français
language-en = English

yes = Yes
no = No
not-marked = not marked
not-applicable = not applicable
unknown = unknown

## Words of the trade

word-tender = Tender
word-buyer = Buyer
word-lot = Lot
word-bidder = Bidder
word-bid = Bid
word-round = Round
word-variant = Variant
word-optional-service = Optional service
word-optional-service-full = Optional additional service
word-tranche = Tranche
word-panel = Panel
word-member = Member
word-college = College
word-recusal = Recusal
word-requirement = Requirement of the specification
word-finding = Finding
word-fault = Error
word-trace = Working
word-journal = Journal
word-divergence = Divergence
voice-deliberative = Voting
voice-consultative = Consultative

## Counts

# $n - number of bids
bids-counted = { $n ->
    [0] No bid
    [one] { $n } bid
   *[other] { $n } bids
}
# $n - number of criteria
criteria-counted = { $n ->
    [0] No criterion
    [one] { $n } criterion
   *[other] { $n } criteria
}
# $n - number of findings
findings-counted = { $n ->
    [0] No finding
    [one] { $n } finding
   *[other] { $n } findings
}
# $number - points; $number-form - agreement
points-counted = { $number } { $number-form ->
    [one] point
   *[other] points
}
# $number - size; $number-form - agreement
size-bytes = { $number } { $number-form ->
    [one] byte
   *[other] bytes
}
# $number - size
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Places, written to stand inside a sentence

# $file - name of the file
place-file = file “{ $file }”
# $sheet - name of the sheet
place-sheet = sheet “{ $sheet }”
# $sheet - name of the sheet; $cell - address, “F12”
place-cell = sheet “{ $sheet }”, cell { $cell }
# $cell - address in a file that has no sheets
place-cell-only = cell { $cell }
# $sheet - name of the sheet; $row - row number
place-row = sheet “{ $sheet }”, row { $row }
# $sheet - name of the sheet; $column - letter or heading of the column
place-column = sheet “{ $sheet }”, column { $column }
# $line - line number in a text file
place-line = line { $line }
# $line, $column - position in a text file
place-line-column = line { $line }, column { $column }

## Findings and faults: severity and assembly

severity-blocking = Blocking
severity-warning = To check
severity-information = For information
# $message - the finding; $place - a place
finding-with-place = { $message } Place: { $place }.
# $hint - what to do
finding-next-step = What to do? { $hint }

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-first = 1
# $day, $month, $year - parts of a date in words
date-long = { $day } { $month } { $year }
# $day, $month, $year - parts of a date in figures
date-short = { $day }/{ $month }/{ $year }
# $hour, $minute - two figures each
time-short = { $hour }:{ $minute }
# $time - a time in universal time
time-universal = { $time } UTC
# $date - date in words; $time - time
moment-long = { $date } at { $time }

## Lists

# $first, $second - items; a longer list is built from the left
list-and = { $first } and { $second }
list-or = { $first } or { $second }
list-comma = { $first }, { $second }
