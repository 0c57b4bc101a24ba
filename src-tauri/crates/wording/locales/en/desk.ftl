### Workplace: the system’s dialogs, and entering a bid in the register.

## Dialogs to choose a file

dialog-open-dossier = Open a tender
dialog-new-dossier = Create a tender
dialog-write-report = Save the analysis report
# Kind of the files, in the dialog’s list
dialog-kind-dossier = Barème tender
dialog-kind-workbook = Workbook

## Entering a bid

fault-bid-refused-title = Bid not registered
fault-bid-refused = The bid was not entered in the register: its letter or the bidder’s name will not do.
fault-bid-refused-hint = Correct what the findings point at, then try again.

# $longest - number of characters
finding-bid-letter-unfit-title = Letter that cannot be used
finding-bid-letter-unfit = A bid’s letter has at most { $longest } characters: letters, digits, hyphens and full stops.
finding-bid-letter-unfit-hint = Choose a short letter, such as A or B-bis.

finding-bidder-unnamed-title = Bidder without a name
finding-bidder-unnamed = The bidder’s name is empty.
finding-bidder-unnamed-hint = Write the company’s name as it stands in its signed tender form.

# $n - length of the name, in characters; $longest - length allowed
finding-bidder-name-too-long-title = Name too long
finding-bidder-name-too-long = The bidder’s name has { $n } characters, more than { $longest }.
finding-bidder-name-too-long-hint = Write the company’s name; for a group, that of its lead member.

# $character - Unicode number of the character, “U+202E”
finding-bidder-name-hidden-character-title = Invisible character in the name
finding-bidder-name-hidden-character = The bidder’s name holds a character that is not seen ({ $character }) and may change how it reads.
finding-bidder-name-hidden-character-hint = Type the name instead of pasting it.
