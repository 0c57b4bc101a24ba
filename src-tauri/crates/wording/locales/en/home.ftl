### Home: the dossiers that were opened on this computer.

# $n - dossiers
home-headline = { $n ->
    [0] No dossier was opened on this computer yet.
    [one] { $n } dossier was opened on this computer.
   *[other] { $n } dossiers were opened on this computer.
}

## How far the procedure has come

home-state-preparing = In preparation
home-state-sealed = Rules sealed
home-state-marking = Marking in progress
home-state-ranked = Ranking settled
home-state-reported = Report produced

# $lowest, $highest - amounts excluding VAT, with their unit
home-amounts = from { $lowest } to { $highest } excl. VAT
# $label - name of the deadline; $day - date in words
home-deadline = { $label }: { $day }

## Names of bidders masked while projected

# Stands for the name, before the letter: “bid B”
masked-bid = bid
