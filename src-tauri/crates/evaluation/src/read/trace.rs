//! Any number opened: formula, inputs, exact result, rounding, source.

use dossier::{Place, ScheduleRecord, State};
use report::{Opens, explain};
use scoring::{Bid, BidId, Criterion, Fraction, Lot, MemberMark, Trace};
use wording::Args;

use crate::{
    OpenTender,
    evaluated::Evaluated,
    wire::{Fault, MemberMarkView, PriceLineView, Stage, TraceInput, TraceKey, TraceView},
    words::{Writer, called},
};

/// How the number that a key names came about.
pub fn read_trace(tender: &OpenTender, key: &TraceKey) -> Result<TraceView, Fault> {
    let evaluated = tender.evaluated()?;
    let unknown = || Fault::new("number-unknown").with("bid", key.bid.clone());
    let opener = Opener { words: tender.writer(), state: tender.state(), evaluated: &evaluated };
    let bid = evaluated.lot.bids.iter().find(|bid| bid.code == key.bid).ok_or_else(unknown)?;
    let criterion =
        key.criterion.as_ref().map(|code| evaluated.lot.criteria.by_code(code).ok_or_else(unknown));
    let criterion = criterion.transpose()?;
    let view = match (key.stage, criterion) {
        (Stage::Points, Some(criterion)) => opener.points(bid, criterion),
        (Stage::Mark, Some(criterion)) => opener.mark(bid, criterion),
        (Stage::Total, None) => opener.total(bid),
        (Stage::Amount, None) => opener.amount(bid),
        (Stage::Points | Stage::Mark, None) | (Stage::Total | Stage::Amount, Some(_)) => None,
    };
    view.ok_or_else(unknown)
}

struct Opener<'a> {
    words: Writer,
    state: &'a State,
    evaluated: &'a Evaluated,
}

impl Opener<'_> {
    fn lot(&self) -> &Lot {
        &self.evaluated.lot
    }

    fn points(&self, bid: &Bid, criterion: &Criterion) -> Option<TraceView> {
        let trace = self.evaluated.evaluation.of(bid.id)?.points.get(&criterion.id)?;
        let view = self.view(bid, Some(criterion), trace, &criterion.name);
        Some(TraceView { value: self.words.rounded(&trace.value, self.lot().rules.rounding.points), ..view })
    }

    fn total(&self, bid: &Bid) -> Option<TraceView> {
        let trace = self.evaluated.evaluation.of(bid.id)?.total.as_ref()?;
        let rules = self.lot().rules.rounding;
        let view = self.view(bid, None, trace, &self.words.say("total"));
        Some(TraceView { value: self.words.rounded(&trace.value, rules.total.or(rules.points)), ..view })
    }

    fn mark(&self, bid: &Bid, criterion: &Criterion) -> Option<TraceView> {
        let agreed = bid.marks.get(&criterion.id)?;
        let what = format!("{} · {}", self.words.say("agreed-mark"), criterion.name);
        let view = self.view(bid, Some(criterion), agreed.trace(), &what);
        let place = Place { bid: bid.id.uuid(), criterion: criterion.code.clone() };
        let source = self.state.agreed.get(&place).map(|agreed| agreed.reason.clone()).unwrap_or_default();
        Some(TraceView { source, ..view })
    }

    /// The amount: the priced lines, each with its cell in the bidder's file.
    fn amount(&self, bid: &Bid) -> Option<TraceView> {
        let amount = bid.amount.as_ref()?.value();
        let schedule = self.state.schedules.get(&bid.id.uuid())?;
        let figure = self.words.figure(amount, 2);
        Some(TraceView {
            title: title(bid, &self.words.say("evaluated-amount")),
            formula: format!("{} : {}", self.words.say("trace-amount"), self.words.say("trace-line-amount")),
            worked: String::new(),
            inputs: Vec::new(),
            marks: Vec::new(),
            lines: self.lines(schedule),
            exact: figure.clone(),
            rounding: None,
            value: figure,
            source: self.words.text("place-file", &Args::new().with("file", schedule.file_name.clone())),
        })
    }

    fn lines(&self, schedule: &ScheduleRecord) -> Vec<PriceLineView> {
        schedule
            .lines
            .iter()
            .map(|line| PriceLineView {
                code: line.code.clone(),
                label: line.label.clone(),
                quantity: self.words.figure(line.quantity.value(), 0),
                unit_price: self.words.figure(line.unit_price.value(), 2),
                amount: self.words.figure(line.amount.value(), 2),
                place: line.place.clone(),
            })
            .collect()
    }

    fn view(&self, bid: &Bid, criterion: Option<&Criterion>, trace: &Trace, what: &str) -> TraceView {
        let explained = explain(
            self.words.language(),
            self.lot(),
            bid.id,
            criterion.map(|criterion| criterion.id),
            trace,
        );
        let inputs = explained
            .inputs
            .into_iter()
            .map(|input| TraceInput {
                label: input.label,
                value: self.words.figure(&input.exact, 0),
                open: input.opens.and_then(|opens| self.key(bid, criterion, opens)),
            })
            .collect();
        TraceView {
            title: title(bid, what),
            formula: explained.rule,
            worked: explained.worked,
            inputs,
            marks: explained.marks.iter().filter_map(|given| self.member(bid, criterion?, given)).collect(),
            lines: Vec::new(),
            exact: self.exact(&trace.exact),
            rounding: explained.rounding,
            value: self.words.figure(&trace.value, 0),
            source: String::new(),
        }
    }

    fn exact(&self, value: &Fraction) -> crate::wire::Figure {
        let text = self.words.exact(value);
        crate::wire::Figure { exact: value.to_string(), text }
    }

    fn key(&self, bid: &Bid, criterion: Option<&Criterion>, opens: Opens) -> Option<TraceKey> {
        let letter = |id: BidId| self.lot().bids.iter().find(|bid| bid.id == id).map(|bid| bid.code.clone());
        Some(match opens {
            Opens::Mark => TraceKey {
                stage: Stage::Mark,
                bid: bid.code.clone(),
                criterion: Some(criterion?.code.clone()),
            },
            Opens::Amount(of) => TraceKey { stage: Stage::Amount, bid: letter(of)?, criterion: None },
            Opens::Points(id) => {
                let code = self.lot().criteria.criterion(id)?.code.clone();
                TraceKey { stage: Stage::Points, bid: bid.code.clone(), criterion: Some(code) }
            }
        })
    }

    fn member(&self, bid: &Bid, criterion: &Criterion, given: &MemberMark) -> Option<MemberMarkView> {
        let member = self.state.member(given.member.uuid())?;
        let place = Place { bid: bid.id.uuid(), criterion: criterion.code.clone() };
        let recorded = self.state.marks.get(&place)?.get(&member.id)?;
        let college = self.state.panel.colleges.iter().find(|college| college.id == member.college);
        Some(MemberMarkView {
            member: member.name.clone(),
            role: member.role.clone(),
            college: college.map(|college| college.name.clone()).unwrap_or_default(),
            mark: self.words.figure(given.mark.value(), 0),
            justification: recorded.justification.clone(),
        })
    }
}

fn title(bid: &Bid, what: &str) -> String {
    format!("{what} · {}", called(bid))
}
