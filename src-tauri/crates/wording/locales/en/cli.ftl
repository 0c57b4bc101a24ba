### Command line.

# $file - file written
cli-written = Written: { $file }
# $file - file read
cli-read = Read: { $file }
# $file - file verified
cli-verified = Verified: { $file } is intact.
# $n - actions of the journal; $devices - computers that wrote them
cli-journal = Journal: { $n ->
    [0] no action
    [one] { $n } action
   *[other] { $n } actions
}, { $devices ->
    [one] { $devices } computer
   *[other] { $devices } computers
}.
cli-nothing-found = No finding.
cli-dry-run = Dry run: nothing was saved.
cli-done = Done.

## Steps of the sample, as they begin. $file - file that is read

cli-step-rules = Grid, schedule, panel and sealing of the rules
cli-step-schedule = Price schedule: { $file }
cli-step-marks = Marks: { $file }
cli-step-feedback = Trial feedback: { $file }
cli-step-admission = Settling of admission
