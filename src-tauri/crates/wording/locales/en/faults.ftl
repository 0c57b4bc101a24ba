### Faults: an action did not succeed.
###
### Three messages per code: fault-CODE-title, fault-CODE (what happened), fault-CODE-hint (what to do).
### The codes dossier-… say why a dossier cannot be opened or written; the codes refused-…, which rule
### of the procedure stands against the action. In both cases, nothing of the action was written.

## Files

# $file - name of the file
fault-file-not-found-title = File not found
fault-file-not-found = The file “{ $file }” cannot be found.
fault-file-not-found-hint = It may have been moved or renamed, or be on a USB stick that was removed. Find it, then try again.

# $file - name of the file
fault-file-unreadable-title = Unreadable file
fault-file-unreadable = The file “{ $file }” cannot be read.
fault-file-unreadable-hint = Check that you are allowed to open it and that it is not open in another program, then try again.

# $file - name of the file
fault-file-too-large-title = File too large
fault-file-too-large = The file “{ $file }” is too large to be read.
fault-file-too-large-hint = Check that it is the right file. Keep what is useful in a copy, then try again with the copy.

# $file - name of the file
fault-file-not-utf-8-title = Unexpected encoding
fault-file-not-utf-8 = The text of the file “{ $file }” is not encoded in UTF-8.
fault-file-not-utf-8-hint = Open it in a text editor, save it in UTF-8, then try again.

# $file - name of the file
fault-file-not-writable-title = Cannot write
fault-file-not-writable = “{ $file }” cannot be written.
fault-file-not-writable-hint = Check that you are allowed to write there and that the file is not open in another program, then try again.

# $file - name of the file
fault-disk-full-title = No room left
fault-disk-full = There is not enough room to write “{ $file }”.
fault-disk-full-hint = What was saved is intact. Make room or choose another place, then try again.

## What people write: evaluations, templates, mappings. The findings say what is wrong, and where.

# $file - name of the file
fault-case-unreadable-title = Unreadable evaluation
fault-case-unreadable = The file “{ $file }” is not an evaluation that Barème can read.
fault-case-unreadable-hint = Correct what the findings say, then try again. The form of the file is described by the JSON schema that comes with Barème.

# $file - name of the file
fault-template-unreadable-title = Unreadable template
fault-template-unreadable = The file “{ $file }” is not a template, a tender or a trial protocol that Barème can read.
fault-template-unreadable-hint = Correct what the findings say, or start from a template that comes with Barème.

# $file - name of the file
fault-mapping-unreadable-title = Unreadable mapping
fault-mapping-unreadable = The file “{ $file }” is not a column mapping that Barème can read.
fault-mapping-unreadable-hint = Correct what the findings say, or start from a mapping of the sample.

# $file - name of the mapping; $found, $expected - what it reads, what is to be read (mapping-kind-…)
fault-mapping-of-another-kind-title = Mapping of another kind
fault-mapping-of-another-kind = The mapping “{ $file }” reads { $found }, not { $expected }.
fault-mapping-of-another-kind-hint = Choose the mapping that fits, or say otherwise whose file it is.

## Imports and report

# $file - name of the file
fault-import-refused-title = Import refused
fault-import-refused = Nothing was imported from “{ $file }”: blocking findings stand against it.
fault-import-refused-hint = Read the findings, correct a copy of the file or have its author correct it, then import it again.

fault-import-of-nobody-title = Nobody’s file
fault-import-of-nobody = The import does not say whose file it is.
fault-import-of-nobody-hint = Give the bid (--bid), the member (--member) or the site (--site), and only one of the three.

# $bid - letter asked for
fault-bid-unknown-title = Unknown bid
fault-bid-unknown = No bid of the register has the letter “{ $bid }”.
fault-bid-unknown-hint = Check the letter, or register the bid first.

# $member - code asked for
fault-member-unknown-title = Unknown member
fault-member-unknown = No member of the panel has the code “{ $member }”.
fault-member-unknown-hint = Check the code, or add the person to the panel first.

# $text - what was read
fault-not-a-time-title = Unreadable date
fault-not-a-time = “{ $text }” is not a date and time that Barème can read.
fault-not-a-time-hint = Write it as in this example: 2026-10-12T09:41:00+02:00.

fault-no-panel-title = No panel
fault-no-panel = The tender has no panel: nobody can give marks yet.
fault-no-panel-hint = Compose the panel first.

fault-marks-refused-title = Marks not recorded
fault-marks-refused = None of the marks entered was recorded: at least one of them is not possible.
fault-marks-refused-hint = Correct those that the findings name, then try again.

fault-no-protocol-title = No trial protocol
fault-no-protocol = The tender has no trial protocol.
fault-no-protocol-hint = Set the protocol before you import feedback: it says which sites, groups and questions are expected.

# $message - what the tool says, in English
fault-report-refused-title = Report not produced
fault-report-refused = The report could not be produced ({ $message }).
fault-report-refused-hint = The dossier is intact. Try again; if the error comes back, report it with the text in brackets.

## Screen and command line

fault-admission-open-title = Admission not settled
fault-admission-open = The ranking is masked until the admission of bids is settled.
fault-admission-open-hint = Decide on each bid, then settle admission.

fault-nothing-open-title = No open dossier
fault-nothing-open = No dossier is open.
fault-nothing-open-hint = Open a dossier, or the copy of the sample.

fault-dossier-unknown-title = Unknown dossier
fault-dossier-unknown = This dossier is no longer in the list of those opened on this computer.
fault-dossier-unknown-hint = Open it from where it lies.

# $bid - letter of the bid
fault-number-unknown-title = Number not found
fault-number-unknown = This number of bid { $bid } does not exist, or was not computed.
fault-number-unknown-hint = Read the ranking again: it may have changed since.

# $language - language asked for
fault-language-unknown-title = Unknown language
fault-language-unknown = “{ $language }” is not a language of Barème.
fault-language-unknown-hint = Choose fr (French) or en (English).

## This computer

fault-no-data-folder-title = No place on this computer
fault-no-data-folder = The system names no place where Barème may keep its files on this computer.
fault-no-data-folder-hint = Ask your IT department to check your profile, or name a place in the variable BAREME_HOME.

# $file - name of the key file
fault-device-key-unreadable-title = Unreadable key of this computer
fault-device-key-unreadable = The key with which this computer signs, “{ $file }”, cannot be read.
fault-device-key-unreadable-hint = Restore this file from a backup of your profile. If it is lost, move it away: a new key will be made, but this computer will no longer be the organiser of the dossiers that it created.

fault-no-random-source-title = No random numbers
fault-no-random-source = The system does not supply the random numbers that protect keys and trial feedback.
fault-no-random-source-hint = Restart the computer, then try again. If the error comes back, tell your IT department.

fault-internal-title = Unexpected error
fault-internal = An unexpected error interrupted the action.
fault-internal-hint = What was saved is intact. Try again; if the error comes back, report it and say what you were doing.

## The dossier cannot be opened or written

# $file - name of the file
fault-dossier-not-found-title = Dossier not found
fault-dossier-not-found = The dossier “{ $file }” cannot be found.
fault-dossier-not-found-hint = It may have been moved or renamed, or be on a USB stick that was removed. Find it, then try again.

# $file - name of the file
fault-dossier-already-exists-title = Name already taken
fault-dossier-already-exists = The file “{ $file }” already exists: a new dossier never replaces anything.
fault-dossier-already-exists-hint = Choose another name or another place.

# $file - name of the file
fault-dossier-empty-file-title = Empty file
fault-dossier-empty-file = The file “{ $file }” is empty: it is not a Barème dossier.
fault-dossier-empty-file-hint = Copying it may have been interrupted. Copy it again from its source, or open a backup.

# $file - name of the file
fault-dossier-not-a-database-title = Not a Barème dossier
fault-dossier-not-a-database = The file “{ $file }” is not a Barème dossier.
fault-dossier-not-a-database-hint = Open a file whose name ends in .bareme. To read a spreadsheet, open a dossier first, then import it.

# $file - name of the file
fault-dossier-foreign-database-title = File of another program
fault-dossier-foreign-database = The file “{ $file }” is not a Barème dossier: it is the database of another program.
fault-dossier-foreign-database-hint = Check that it is the right file. The name of a Barème dossier ends in .bareme.

# $file - name of the file
fault-dossier-newer-title = Newer dossier
fault-dossier-newer = The dossier “{ $file }” comes from a newer version of Barème, which this one cannot read.
fault-dossier-newer-hint = Install the latest version of Barème, then open it.

# $file - name of the file; $found - number of the format
fault-dossier-unknown-format-title = Unknown format
fault-dossier-unknown-format = The dossier “{ $file }” states a format, { $found }, that never was.
fault-dossier-unknown-format-hint = The file is damaged or was changed. Open a backup.

# $file - name of the file
fault-dossier-too-large-title = Dossier too large
fault-dossier-too-large = The file “{ $file }” is larger than a Barème dossier may be.
fault-dossier-too-large-hint = Check that it is the right file. If it is your dossier, open a backup and report the error.

# $file - name of the file; $objects - what differs
fault-dossier-schema-altered-title = Altered structure
fault-dossier-schema-altered = The structure of the dossier “{ $file }” was changed by another program ({ $objects }): it was not opened.
fault-dossier-schema-altered-hint = Stop working on it. Open a backup, and ask who changed the file.

# $file - name of the file
fault-dossier-damaged-title = Altered dossier
fault-dossier-damaged = The dossier “{ $file }” no longer says what its journal says: it is damaged or was changed, and was not opened.
fault-dossier-damaged-hint = Stop working on it. Open a backup and compare the digest of its journal with the one on the printed documents.

# $file - name of the file
fault-dossier-locked-title = Dossier already open
fault-dossier-locked = The dossier “{ $file }” is already open, on this computer or another.
fault-dossier-locked-hint = Close it where it is open, then try again.

# $file - name of the file
fault-dossier-read-only-title = Read only
fault-dossier-read-only = The dossier “{ $file }” is open to read only: nothing can be written in it.
fault-dossier-read-only-hint = Check that the file is not write-protected and that you are allowed to write there, then open it again.

# $file - name of the file
fault-dossier-device-key-differs-title = Another key of this computer
fault-dossier-device-key-differs = The dossier “{ $file }” knows this computer by another key.
fault-dossier-device-key-differs-hint = Put the original key of this computer, Barème’s file device.key, back in place from a backup of your profile.

# $file - name of the file
fault-dossier-disk-full-title = No room left
fault-dossier-disk-full = There is not enough room to write in the dossier “{ $file }”.
fault-dossier-disk-full-hint = What was saved is intact; the action was not saved. Make room, then try again.

# $text - what was read
fault-dossier-not-a-time-title = Unreadable date
fault-dossier-not-a-time = “{ $text }” is not a date and time that Barème can read.
fault-dossier-not-a-time-hint = Write it as in this example: 2026-10-12T09:41:00+02:00.

# $message - what the tool says, in English
fault-dossier-not-canonical-title = Action that cannot be entered
fault-dossier-not-canonical = The action cannot be entered in the journal ({ $message }).
fault-dossier-not-canonical-hint = Nothing was saved. Report this error with the text in brackets.

# $file - name of the file; $message - what the system says
fault-dossier-io-title = Cannot read or write
fault-dossier-io = The system could not read or write the dossier “{ $file }” ({ $message }).
fault-dossier-io-hint = Check that the USB stick or the network is still there and that you are allowed to write there, then try again. What was saved is intact.

# $file - name of the file; $message, $code - what the tool says, in English
fault-dossier-store-title = Reading or writing interrupted
fault-dossier-store = The dossier “{ $file }” could not be read or written ({ $message }, code { $code }).
fault-dossier-store-hint = Close the dossier, open it again, then try again. If the error comes back, report it with the text in brackets.

## The procedure stands against it: tender, rules, panel

fault-refused-no-tender-title = No tender
fault-refused-no-tender = The dossier does not hold a tender yet.
fault-refused-no-tender-hint = Create it from a template, then try again.

fault-refused-tender-exists-title = Tender already created
fault-refused-tender-exists = This dossier already holds a tender.
fault-refused-tender-exists-hint = For another tender, create another dossier.

fault-refused-not-organiser-device-title = Not the organiser’s computer
fault-refused-not-organiser-device = This action belongs to the organiser, on the computer that created the dossier.
fault-refused-not-organiser-device-hint = Do it on that computer, or ask the organiser.

fault-refused-organiser-only-title = Action of the organiser
fault-refused-organiser-only = This action belongs to the organiser of the tender, not to a member of the panel.
fault-refused-organiser-only-hint = Ask the organiser.

fault-refused-grid-invalid-title = Grid to correct
fault-refused-grid-invalid = There are mistakes in the grid or its rules.
fault-refused-grid-invalid-hint = Correct what the findings say, then try again.

# $code - code that is repeated, or nothing
fault-refused-code-repeated-title = Code repeated or empty
fault-refused-code-repeated = Each item must have a code of its own: “{ $code }” is empty or used twice.
fault-refused-code-repeated-hint = Give each a code of its own, then try again.

# $college - code of the college
fault-refused-unknown-college-title = Unknown college
fault-refused-unknown-college = The panel has no college “{ $college }”.
fault-refused-unknown-college-hint = Add this college, or put the member in another one.

fault-refused-rules-sealed-title = Rules sealed
fault-refused-rules-sealed = The rules are sealed: the grid, weights, scales and formulas no longer change.
fault-refused-rules-sealed-hint = If a corrected notice changes them, reopen the rules and give its reference: the new version will be entered in the journal.

fault-refused-rules-not-sealed-title = Rules not sealed
fault-refused-rules-not-sealed = The rules are not sealed.
fault-refused-rules-not-sealed-hint = Seal them first: the grid must be fixed before the first bid is opened.

fault-refused-no-grid-title = No grid
fault-refused-no-grid = The tender has no grid of criteria.
fault-refused-no-grid-hint = Write the grid or start from a template, then try again.

fault-refused-seal-digest-differs-title = Rules changed meanwhile
fault-refused-seal-digest-differs = The rules changed since you read them: they were not sealed.
fault-refused-seal-digest-differs-hint = Read them again, then seal them.

fault-refused-bids-registered-title = Bids already registered
fault-refused-bids-registered = Bids are registered: the rules can no longer be reopened.
fault-refused-bids-registered-hint = Criteria no longer change once bids are opened. If they are irregular, take advice: the procedure may be abandoned (article R2185-1 of the French public procurement code).

fault-refused-unknown-member-title = Unknown person
fault-refused-unknown-member = This person is not a member of the panel.
fault-refused-unknown-member-hint = Add the person to the panel, or choose one of its members.

# $member - code of the member
fault-refused-member-has-marks-title = Member who gave marks
fault-refused-member-has-marks = The member “{ $member }” gave marks, and can neither leave the panel nor change college.
fault-refused-member-has-marks-hint = Keep the panel as it is. If the marks are a mistake, undo their recording first.

## The procedure stands against it: register and admission

fault-refused-no-bids-title = No bid
fault-refused-no-bids = No bid is registered.
fault-refused-no-bids-hint = Register the bids received, then try again.

fault-refused-unknown-bid-title = Unknown bid
fault-refused-unknown-bid = This bid is not in the register.
fault-refused-unknown-bid-hint = Its registration may have been undone. Read the register again, then try again.

# $letter - letter of the bid
fault-refused-bid-exists-title = Bid already registered
fault-refused-bid-exists = Bid { $letter } is already registered.
fault-refused-bid-exists-hint = Read the register again: there is nothing to do over.

# $letter - letter wanted, or nothing
fault-refused-letter-taken-title = Letter taken or empty
fault-refused-letter-taken = The letter “{ $letter }” is empty, or another bid has it already.
fault-refused-letter-taken-hint = Choose another letter.

fault-refused-bid-in-use-title = Bid already dealt with
fault-refused-bid-in-use = The registration of this bid cannot be undone: a price, a mark, a measure or a decision refers to it.
fault-refused-bid-in-use-hint = Undo those actions first, latest to earliest. To set the bid aside, decide on its admission.

fault-refused-reason-missing-title = Missing reason
fault-refused-reason-missing = This decision needs a reason.
fault-refused-reason-missing-hint = Write it: the journal keeps it and the report repeats it.

fault-refused-admission-closed-title = Admission settled
fault-refused-admission-closed = Admission is settled: the register of bids and the decisions no longer change.
fault-refused-admission-closed-hint = If a bid must be looked at again, reopen admission and give the reason.

fault-refused-admission-not-closed-title = Admission not settled
fault-refused-admission-not-closed = Admission is not settled: no ranking can be shown.
fault-refused-admission-not-closed-hint = Decide on each bid, then settle admission.

# $bids - letters of the bids
fault-refused-admission-undecided-title = Bids without a decision
fault-refused-admission-undecided = Bids still wait for their admission decision: { $bids }.
fault-refused-admission-undecided-hint = Decide on each, then settle admission.

## The procedure stands against it: marks and measures

# $criterion - code of the criterion
fault-refused-unknown-criterion-title = Unknown criterion
fault-refused-unknown-criterion = The grid has no criterion “{ $criterion }” that carries points itself.
fault-refused-unknown-criterion-hint = Check the code: a criterion divided into sub-criteria is not marked itself.

# $criterion - code of the criterion
fault-refused-criterion-not-marked-title = Criterion without marks
fault-refused-criterion-not-marked = The criterion “{ $criterion }” takes no mark: its points come from a formula.
fault-refused-criterion-not-marked-hint = Import the price or enter the measure; the formula does the rest.

# $criterion - code of the criterion
fault-refused-criterion-not-measured-title = Criterion without measures
fault-refused-criterion-not-measured = The criterion “{ $criterion }” is not measured.
fault-refused-criterion-not-measured-hint = Give a mark if the panel marks it; if it is about price, import the schedule.

# $criterion - code of the criterion
fault-refused-mark-off-scale-title = Mark off the scale
fault-refused-mark-off-scale = A mark on the criterion “{ $criterion }” is not on its scale: it is above the highest mark, or falls between two steps.
fault-refused-mark-off-scale-hint = Correct the mark, or check that it was not given on another scale.

# $criterion - code of the criterion
fault-refused-negative-title = Negative value
fault-refused-negative = A mark or a measure on the criterion “{ $criterion }” is negative.
fault-refused-negative-hint = Check the sign, then correct the value.

# $member - code of the member
fault-refused-mark-not-yours-title = Someone else’s marks
fault-refused-mark-not-yours = The marks of the member “{ $member }” cannot be entered by anyone else.
fault-refused-mark-not-yours-hint = Ask the member to enter them, or import the file that the member filled in.

# $bid - letter of the bid; $criterion - code of the criterion
fault-refused-cell-repeated-title = Value given twice
fault-refused-cell-repeated = Bid { $bid } is given two values at once on the criterion “{ $criterion }”.
fault-refused-cell-repeated-hint = Keep the right one, then try again.

fault-refused-nothing-to-record-title = Nothing to record
fault-refused-nothing-to-record = The action holds nothing to record.
fault-refused-nothing-to-record-hint = Check that the file or the entry is not empty.

# The action is larger than a journal accepts
fault-refused-too-large-title = Action too large
fault-refused-too-large = The action holds more data than a dossier accepts at once.
fault-refused-too-large-hint = Do it in several parts, splitting the file if it comes from an import.

## The procedure stands against it: trials

# $site - code of the site
fault-refused-unknown-site-title = Unknown site
fault-refused-unknown-site = The trial protocol has no site “{ $site }”.
fault-refused-unknown-site-hint = Check the code of the site, or add the site to the protocol.

# $site - code of the site
fault-refused-feedback-recorded-title = Site that already has feedback
fault-refused-feedback-recorded = Feedback was gathered at the site “{ $site }”: the protocol cannot lose it.
fault-refused-feedback-recorded-hint = Keep this site in the protocol.

fault-refused-aside-missing-title = Feedback missing
fault-refused-aside-missing = The content of the feedback did not come with the action.
fault-refused-aside-missing-hint = Import the feedback file again.

fault-refused-unknown-aside-title = Feedback already erased
fault-refused-unknown-aside = This feedback is no longer in the dossier: it may have been erased already.
fault-refused-unknown-aside-hint = Look for its erasure in the journal. If it is there, there is nothing to do over.

## The procedure stands against it: undo and redo

fault-refused-nothing-to-undo-title = Nothing to undo
fault-refused-nothing-to-undo = This computer has no action to undo.
fault-refused-nothing-to-undo-hint = An action done on another computer is undone on that computer.

fault-refused-nothing-to-redo-title = Nothing to redo
fault-refused-nothing-to-redo = No action was undone since the latest one.
fault-refused-nothing-to-redo-hint = A new action ends what could be redone: do the action again.

fault-refused-not-the-latest-step-title = Not the latest action
fault-refused-not-the-latest-step = This action is not the latest one: it can be neither undone nor redone by itself.
fault-refused-not-the-latest-step-hint = Actions are undone from the latest to the earliest, and redone the other way round.

fault-refused-step-of-another-title = Someone else’s action
fault-refused-step-of-another = This action is someone else’s, who alone can undo or redo it.
fault-refused-step-of-another-hint = Ask that person.

fault-refused-superseded-title = Data changed since
fault-refused-superseded = Someone else changed the same data since: going back would wipe out their work.
fault-refused-superseded-hint = See in the journal what they wrote, then correct the data by a new action.

fault-refused-inverse-differs-title = Inexact way back
fault-refused-inverse-differs = Going back would not give exactly what was written.
fault-refused-inverse-differs-hint = Nothing was saved. Close the dossier, open it again, then try again; if the error comes back, report it.

fault-simulation-ambiguous-title = Ambiguous number
fault-simulation-ambiguous = “{ $text }” can be read in two ways.
fault-simulation-ambiguous-hint = Type the number without a thousands separator, with a comma or a point for decimals: 1000, or 1.5.

fault-simulation-unreadable-title = Unreadable number
fault-simulation-unreadable = “{ $text }” is not a number.
fault-simulation-unreadable-hint = Type a number, for example 12.5.

fault-simulation-outside-title = Number out of bounds
fault-simulation-outside = “{ $text }” is not between 0 and { $highest }.
fault-simulation-outside-hint = Type a number between 0 and { $highest }.

fault-simulation-amount-title = Impossible amount
fault-simulation-amount = “{ $text }” is not an amount above zero.
fault-simulation-amount-hint = Type an amount in euros, for example 196500.

fault-simulation-whole-weight-title = No proportion to keep
fault-simulation-whole-weight = This criterion carries the whole weight: the others have no proportion to keep among themselves.
fault-simulation-whole-weight-hint = Go back to the published weights, then move this criterion.

fault-simulation-outdated-title = Simulation out of date
fault-simulation-outdated = The grid has changed since this simulation began.
fault-simulation-outdated-hint = Go back to the dossier’s ranking, then begin the simulation again.
