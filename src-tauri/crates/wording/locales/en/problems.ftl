### Problems: what does not hold in a dossier that is verified. One sentence per code.
###
### $place - the place: operation/COMPUTER/NUMBER, register/SUBJECT/KEY, aside/DIGEST, table/NAME, device/COMPUTER.

problem-pages = The pages of the file do not hold together: the file is damaged.
problem-row-unreadable = A row of the file cannot be read ({ $place }).
problem-no-identity = The file does not say which dossier it is.
problem-no-founder = The computer that created the dossier is not among its computers.
problem-enrolment-invalid = The enrolment of a computer is not signed by its key, or comes from another dossier ({ $place }).
problem-unknown-device = An action comes from a computer that is not enrolled in the dossier ({ $place }).
problem-chain-broken = In the actions of a computer, one is missing, or one stands twice or out of order ({ $place }).
problem-previous-differs = An action is not chained to the one before it ({ $place }).
problem-digest-differs = The digest of an action is not that of its content, which was changed ({ $place }).
problem-signature-invalid = The signature of an action is not that of its computer ({ $place }).
problem-clock-impossible = The rank of an action in the order of the journal is impossible ({ $place }).
problem-seen-missing = An action says it follows another action that is not in the dossier ({ $place }).
problem-operation-unreadable = An action cannot be understood ({ $place }).
problem-register-unreadable = An action writes data that is not of the right form ({ $place }).
problem-register-differs = Data in the dossier is not what the actions of the journal say ({ $place }).
problem-aside-altered = Trial feedback is not what was recorded: it was changed ({ $place }).
problem-aside-unknown = Trial feedback is in the file though no action recorded it, or after it was erased ({ $place }).
problem-aside-missing = Trial feedback that was recorded is no longer in the file, and no action erased it ({ $place }).
problem-not-allowed = An action breaks the rules of the procedure: Barème would have refused it ({ $place }).
