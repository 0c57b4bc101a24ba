//! What is fixed before bids are opened, and how far the procedure has come.

use report::rounding_in_words;
use scoring::{Content, Criterion, Environmental, Fraction, Lot, Severity};
use wording::{Args, date};

use crate::{
    OpenTender,
    lot::lot_of,
    read::marks,
    wire::{
        CriteriaView, CriterionView, FactView, Fault, Figure, PanelMember, PanelView, PriceRow, PricesView,
        RegisterView, RegisteredBid, StepView, TenderView,
    },
    words::{Names, Writer, called},
};

/// The tender's own screen.
pub fn read_tender(tender: &OpenTender) -> Result<TenderView, Fault> {
    let words = tender.writer();
    let head = tender.head()?;
    let fact = |label: &str, value: String| FactView { label: words.say(label), value };
    let day = |text: String| date::long(words.language(), &text).unwrap_or(text);
    let mut facts = vec![
        fact("tender-reference", head.reference.clone()),
        fact("word-buyer", head.buyer.clone()),
        fact("price-basis", words.say(&format!("price-basis-{}-full", head.price_basis.name()))),
    ];
    facts.extend(head.launched.as_ref().map(|launched| fact("tender-launched", day(launched.0.to_string()))));
    facts.extend(
        tender.state().seal.as_ref().map(|seal| fact("rules-sealed-on", day(seal.at.as_str().to_owned()))),
    );
    facts.extend(
        head.figures
            .iter()
            .map(|figure| FactView { label: figure.label.clone(), value: words.number_in(&figure.value) }),
    );
    Ok(TenderView { headline: head.title.clone(), facts, description: head.description.clone() })
}

/// The panel's screen.
pub fn read_panel(tender: &OpenTender) -> Result<PanelView, Fault> {
    let words = tender.writer();
    let state = tender.state();
    let grid = tender.grid()?;
    let members: Vec<PanelMember> = state
        .panel
        .members
        .iter()
        .map(|member| {
            let progress = marks::progress(state, &grid.criteria, member.id);
            let (given, expected) = progress.first().map_or((0, 0), |whole| (whole.given, whole.expected));
            PanelMember { member: marks::head(state, member), given, expected }
        })
        .collect();
    let args =
        Args::new().count("n", members.len() as u64).count("colleges", state.panel.colleges.len() as u64);
    let rule = grid.rules.agreement.name();
    Ok(PanelView {
        headline: words.text("panel-headline", &args),
        agreement: format!(
            "{} : {}",
            words.say(&format!("agreement-{rule}")),
            words.say(&format!("agreement-{rule}-help"))
        ),
        members,
    })
}

/// The grid's screen.
pub fn read_criteria(tender: &OpenTender) -> Result<CriteriaView, Fault> {
    let words = tender.writer();
    let lot = lot_of(tender.state(), words)?;
    let launched = tender.head()?.launched.as_ref().map(|day| day.0);
    let notices = scoring::lint(&lot.criteria, launched);
    let criteria: Vec<CriterionView> = lot
        .criteria
        .nodes()
        .into_iter()
        .map(|node| criterion(words, &lot, node.criterion, node.depth))
        .collect();
    let args = Args::new()
        .count("n", lot.criteria.roots().len() as u64)
        .decimal("total", lot.criteria.total().value().to_string());
    let key = if tender.state().seal.is_some() { "criteria-headline-sealed" } else { "criteria-headline" };
    Ok(CriteriaView {
        headline: words.text(key, &args),
        criteria,
        rules: rules(words, &lot),
        findings: words.findings(&Names::of(&lot), &notices),
    })
}

/// The rules beside the grid, in words.
fn rules(words: Writer, lot: &Lot) -> Vec<FactView> {
    let names = Names::of(lot);
    let rounding = &lot.rules.rounding;
    let stages = [("mark", rounding.mark), ("points", rounding.points), ("total", rounding.total)];
    let mut facts: Vec<FactView> = stages
        .into_iter()
        .map(|(stage, rule)| FactView {
            label: words.say(&format!("rounding-stage-{stage}")),
            value: rounding_in_words(words.language(), rule),
        })
        .collect();
    let ties: Vec<String> = lot.rules.ties.iter().map(|rule| words.tie_rule(&names, &rule.name())).collect();
    facts.push(FactView {
        label: words.say("tie-rule"),
        value: if ties.is_empty() { words.say("tie-rule-none") } else { ties.join(" ; ") },
    });
    facts
}

fn criterion(words: Writer, lot: &Lot, criterion: &Criterion, depth: usize) -> CriterionView {
    let share =
        criterion.weight.value().divided_by(lot.criteria.total().value()).unwrap_or_else(Fraction::zero);
    let (kind, method) = match &criterion.content {
        Content::Group(_) => (String::new(), String::new()),
        Content::Leaf(leaf) => (
            words.say(&format!("kind-{}", leaf.kind().name())),
            report::method_in_words(words.language(), leaf),
        ),
    };
    CriterionView {
        code: criterion.code.clone(),
        name: criterion.name.clone(),
        description: criterion.description.clone(),
        weight: words.figure(criterion.weight.value(), 0),
        share: super::thousandths(&share),
        depth: u8::try_from(depth).unwrap_or(u8::MAX),
        kind,
        method,
        environmental: criterion.environmental == Environmental::Yes,
        scale: marks::scale(words, criterion),
    }
}

/// The register of bids.
pub fn read_register(tender: &OpenTender) -> Result<RegisterView, Fault> {
    let words = tender.writer();
    let state = tender.state();
    let lot = lot_of(state, words)?;
    let bids: Vec<RegisteredBid> = state
        .bids_by_letter()
        .into_iter()
        .zip(&lot.bids)
        .map(|((id, record), bid)| RegisteredBid {
            bid: crate::words::head(bid),
            received: moment(words, record.received.as_str()),
            admission: match state.admissions.get(&id) {
                Some(decided) => words.say(&format!("admission-{}", decided.admission.name())),
                None => words.say("admission-undecided"),
            },
            file: state.schedules.get(&id).map(|schedule| schedule.file_name.clone()).unwrap_or_default(),
            amount: bid.amount.as_ref().map(|amount| words.figure(amount.value(), 2)),
        })
        .collect();
    let headline = words.text("register-headline", &Args::new().count("n", bids.len() as u64));
    Ok(RegisterView { headline, bids })
}

fn moment(words: Writer, at: &str) -> String {
    date::moment(words.language(), at).unwrap_or_else(|_| at.to_owned())
}

/// The price comparison, line by line.
pub fn read_prices(tender: &OpenTender) -> Result<PricesView, Fault> {
    let words = tender.writer();
    let state = tender.state();
    let lot = lot_of(state, words)?;
    let schedules: Vec<_> = lot.bids.iter().map(|bid| state.schedules.get(&bid.id.uuid())).collect();
    let rows = state
        .frame
        .iter()
        .map(|line| {
            let priced: Vec<Option<&dossier::ScheduleLine>> = schedules
                .iter()
                .map(|schedule| {
                    schedule.and_then(|schedule| schedule.lines.iter().find(|it| it.code == line.code))
                })
                .collect();
            let figures = |read: fn(&dossier::ScheduleLine) -> &Fraction| -> Vec<Option<Figure>> {
                priced.iter().map(|it| it.map(|it| words.figure(read(it), 2))).collect()
            };
            let amounts: Vec<&Fraction> = priced.iter().flatten().map(|it| it.amount.value()).collect();
            let spread = match (amounts.iter().max(), amounts.iter().min()) {
                (Some(most), Some(least)) => *most - *least,
                (None, _) | (_, None) => Fraction::zero(),
            };
            PriceRow {
                section: line.section.clone(),
                code: line.code.clone(),
                label: line.label.clone(),
                unit: line.unit.clone(),
                quantity: words.figure(line.quantity.value(), 0),
                amounts: figures(|it| it.amount.value()),
                unit_prices: figures(|it| it.unit_price.value()),
                spread: words.figure(&spread, 2),
            }
        })
        .collect();
    Ok(PricesView {
        headline: prices_headline(words, &lot),
        bids: lot.bids.iter().map(crate::words::head).collect(),
        totals: lot
            .bids
            .iter()
            .map(|bid| bid.amount.as_ref().map(|amount| words.figure(amount.value(), 2)))
            .collect(),
        rows,
    })
}

/// "De 288 288 € (D – Orme et Tilleul) à 364 000 € (C – Méridien Savoirs)."
fn prices_headline(words: Writer, lot: &Lot) -> String {
    let priced = || lot.bids.iter().filter_map(|bid| Some((bid, bid.amount.as_ref()?.value())));
    let lowest = priced().min_by_key(|(_, amount)| *amount);
    let highest = priced().max_by_key(|(_, amount)| *amount);
    let (Some((low, least)), Some((high, most))) = (lowest, highest) else { return words.say("prices-none") };
    let args = Args::new()
        .with("lowest", words.euros(least))
        .with("lowest-bid", called(low))
        .with("highest", words.euros(most))
        .with("highest-bid", called(high));
    words.text("prices-headline", &args)
}

/// How far each step has come, and what blocks it.
pub fn read_steps(tender: &OpenTender) -> Result<Vec<StepView>, Fault> {
    let words = tender.writer();
    let state = tender.state();
    let members = state.panel.members.len();
    let bids = state.bids.len();
    let criteria = state.grid().map_or(0, |grid| grid.criteria.len());
    let schedules = state.schedules.len();
    let (given, expected) = match tender.grid() {
        Ok(grid) => state.panel.members.iter().fold((0, 0), |(given, expected), member| {
            let progress = marks::progress(state, &grid.criteria, member.id);
            progress.first().map_or((given, expected), |it| (given + it.given, expected + it.expected))
        }),
        Err(_) => (0, 0),
    };
    let closed = state.admission_closed.is_some();
    let blocked = if closed {
        let evaluated = tender.evaluated()?;
        let blocking = evaluated.findings().iter().filter(|it| it.severity() == Severity::Blocking).count();
        if blocking == 0 {
            String::new()
        } else {
            words.text("step-blocked-findings", &Args::new().count("n", blocking as u64))
        }
    } else {
        words.say("ranking-masked")
    };
    let ranked = blocked.is_empty();
    let count = |number: usize| if number == 0 { String::new() } else { number.to_string() };
    let step = |name: &str, done: bool, begun: bool, count: String| StepView {
        name: name.to_owned(),
        state: (if done {
            "closed"
        } else if begun {
            "doing"
        } else {
            "todo"
        })
        .to_owned(),
        count,
        blocked: String::new(),
    };
    let of = |name: &str, done: bool| StepView {
        blocked: blocked.clone(),
        ..step(name, done && ranked, false, String::new())
    };
    let sealed = state.seal.is_some();
    let mut steps = vec![
        step("tender", sealed, true, String::new()),
        step("panel", sealed && members > 0, members > 0, count(members)),
        step("criteria", sealed, criteria > 0, count(criteria)),
        step("bids", closed, bids > 0, count(bids)),
    ];
    steps.push(StepView {
        blocked: if bids == 0 { words.say("step-blocked-no-bids") } else { String::new() },
        ..step(
            "marks",
            expected > 0 && given == expected,
            given > 0,
            if expected == 0 { String::new() } else { format!("{given}/{expected}") },
        )
    });
    steps.push(step("prices", bids > 0 && schedules == bids, schedules > 0, format!("{schedules}/{bids}")));
    steps.push(of("ranking", true));
    steps.push(of("robustness", true));
    steps.push(of("report", !state.reports.is_empty()));
    steps.push(step("journal", false, true, String::new()));
    Ok(steps)
}
