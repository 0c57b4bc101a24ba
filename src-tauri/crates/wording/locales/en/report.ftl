### Evaluation report.

report-title = Evaluation report
report-title-short = Report
# Start of the file name, before the reference of the tender
report-file-name = bid-analysis-report
# $reference - reference of the tender; $title - its object
report-subject = Tender { $reference }: { $title }
# $lot - number and name of the lot
report-lot = Lot { $lot }
# $date - date of the report
report-dated = Drawn up on { $date }
# $page, $pages - numbers
report-page = Page { $page } of { $pages }

## Sections

report-section-tender = Object and procedure
report-section-bids = Bids received
report-section-admission = Admission of bids
report-section-rules = Criteria and marking method
report-section-prices = Price analysis
report-section-appraisal = Analysis by criterion
report-section-trials = Consultative opinion of users
report-section-ranking = Ranking
report-section-robustness = Robustness of the ranking
report-section-proposal = Proposal
report-section-working = Annex: working
report-section-findings = Annex: findings
report-section-journal = Annex: journal

## Method

# $basis - excluding or including VAT, in full
report-price-basis = Prices are compared { $basis }.
# $date - sealing date; $digest - digest
report-rules-sealed = The rules were sealed on { $date }, before bids were opened (digest { $digest }).
report-exact = Computations use exact fractions; only the rounding stated below is applied.
# $digest - head digest of the journal
report-journal-digest = Digest of the journal: { $digest }

## Recipients

report-audience-internal = Internal use
report-audience-rejected = Unsuccessful bidder
report-audience-public = Public
report-confidential = Confidential until the contract is awarded
