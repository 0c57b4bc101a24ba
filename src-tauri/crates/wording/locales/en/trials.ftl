### Trials by user groups: a consultative opinion.

trials = Trials
trial-site = Trial site
trial-user-group = User group
trial-protocol = Protocol
trial-task = Task
trial-question = Question
trial-session = Session
trial-feedback = Feedback
trial-target = Target count
trials-consultative = Consultative opinion
trials-consultative-full = Consultative opinion: it enters no mark and earns no point.
# $n - number of feedback forms
trial-feedback-counted = { $n ->
    [0] No feedback form
    [one] { $n } feedback form
   *[other] { $n } feedback forms
}
# $n - forms received; $target - number aimed at
trial-progress = { $n ->
    [one] { $n } feedback form received out of { $target } aimed at
   *[other] { $n } feedback forms received out of { $target } aimed at
}
# $n - smallest group whose results are shown
trial-group-too-small = Results masked: the group has fewer than { $n } feedback forms.
