### Faults: an action did not succeed.
###
### Three messages per code: fault-CODE-title, fault-CODE (what happened), fault-CODE-hint (what to do).

# $file - name of the file
fault-file-not-found-title = File not found
fault-file-not-found = The file “{ $file }” cannot be found.
fault-file-not-found-hint = It may have been moved or renamed, or be on a USB stick that was removed. Find it, then try again.

# $file - name of the file
fault-file-unreadable-title = Unreadable file
fault-file-unreadable = The file “{ $file }” cannot be read.
fault-file-unreadable-hint = Check that you are allowed to open it and that it is not open in another program, then try again.

# $file - name of the file
fault-not-a-dossier-title = Not a Barème dossier
fault-not-a-dossier = The file “{ $file }” is not a Barème dossier.
fault-not-a-dossier-hint = Open a file whose name ends in .bareme. To read a spreadsheet, open a dossier first, then import it.

# $file - name of the file
fault-newer-dossier-title = Newer dossier
fault-newer-dossier = The dossier “{ $file }” comes from a newer version of Barème: it is open for reading only.
fault-newer-dossier-hint = Install that version to change it.

# $file - name of the file
fault-dossier-locked-title = Dossier already open
fault-dossier-locked = The dossier “{ $file }” is already open, on this computer or another.
fault-dossier-locked-hint = Close it where it is open, then try again.

# $file - name of the file
fault-disk-full-title = No room left
fault-disk-full = There is not enough room to write “{ $file }”.
fault-disk-full-hint = What was saved is intact. Make room or choose another place, then try again.

# $file - name of the file
fault-signature-invalid-title = Signature refused
fault-signature-invalid = The signature of “{ $file }” is not valid: its contents may have been changed.
fault-signature-invalid-hint = Nothing was taken from this file. Ask its author to produce it and hand it to you again.

# $file - name of the file
fault-chain-broken-title = Altered journal
fault-chain-broken = The journal of “{ $file }” is altered: an action was changed, removed, added or moved.
fault-chain-broken-hint = Do not go on with this file. Open a backup and compare the digest of its journal with the one on the printed documents.

fault-rules-sealed-title = Rules sealed
fault-rules-sealed = The rules are sealed: the grid, weights, scales and formulas no longer change.
fault-rules-sealed-hint = If a corrected notice changes them, reopen the rules and give its reference: the new version will be entered in the journal.

fault-admission-open-title = Admission not settled
fault-admission-open = The ranking is masked until the admission of bids is settled.
fault-admission-open-hint = Decide on each bid, then settle admission.

# $file - name of the file; $place - place in the file
fault-case-unreadable-title = Unreadable evaluation
fault-case-unreadable = The file “{ $file }” is not an evaluation that Barème can read ({ $place }).
fault-case-unreadable-hint = Correct the file at that place. Its form is described by the JSON schema that comes with Barème.

# $file - name of the file; $place - place in the file
fault-template-unreadable-title = Unreadable template
fault-template-unreadable = The file “{ $file }” is not a tender template that Barème can read ({ $place }).
fault-template-unreadable-hint = Correct the file at that place, or start from a template that comes with Barème.

# $file - name of the file; $place - place in the file
fault-mapping-unreadable-title = Unreadable mapping
fault-mapping-unreadable = The file “{ $file }” is not a column mapping that Barème can read ({ $place }).
fault-mapping-unreadable-hint = Correct the file at that place, or point to the columns by hand.

fault-internal-title = Unexpected error
fault-internal = An unexpected error interrupted the action.
fault-internal-hint = What was saved is intact. Try again; if the error comes back, report it and say what you were doing.
