### Robustness: the note to the committee and its questions.

## One weight at a time
safety-weights-title = What each weight does to the lead
safety-weights-reading = One weight moves at a time, the others keeping their proportions. The bar runs from the lead with the weight a fifth lighter to the lead with the weight a fifth heavier; to the left of the “level” line another bid would be first.
