### Command line.

# $file - file written
cli-written = Written: { $file }
# $file - file read
cli-read = Read: { $file }
# $file - file verified
cli-verified = Verified: { $file } is intact.
cli-dry-run = Dry run: nothing was saved.
cli-done = Done.
# $n - blocking findings
cli-blocked = { $n ->
    [one] { $n } blocking finding.
   *[other] { $n } blocking findings.
}
# $seed - seed of the draw
cli-seed = Seed of the draw: { $seed }
# $n - actions taken in
cli-merged = { $n ->
    [0] Nothing new to take in.
    [one] { $n } action taken in.
   *[other] { $n } actions taken in.
}
# $n - divergences to settle
cli-divergences = { $n ->
    [0] No divergence.
    [one] { $n } divergence to settle.
   *[other] { $n } divergences to settle.
}
