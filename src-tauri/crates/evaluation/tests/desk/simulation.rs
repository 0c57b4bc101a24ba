//! The simulation on the sample: it follows every gesture, says what differs, and keeps nothing.

use evaluation::{
    OpenTender,
    wire::{Fault, SimulatedMove, Simulation, SimulationView, Surface, Theme},
};

use crate::work::Work;

fn gesture(tender: &OpenTender, from: &Simulation, moved: &SimulatedMove) -> Result<SimulationView, Fault> {
    evaluation::simulate(tender, from, Some(moved), Surface::on(Theme::Light))
}

fn weight(criterion: &str, to: &str) -> SimulatedMove {
    SimulatedMove::Weight { criterion: criterion.to_owned(), to: to.to_owned() }
}

fn amount(bid: &str, to: &str) -> SimulatedMove {
    SimulatedMove::Amount { bid: bid.to_owned(), to: to.to_owned() }
}

fn mark(bid: &str, criterion: &str, to: &str) -> SimulatedMove {
    SimulatedMove::Mark { bid: bid.to_owned(), criterion: criterion.to_owned(), to: to.to_owned() }
}

fn leader(view: &SimulationView) -> &str {
    &view.rows.first().unwrap().bid.letter
}

#[test]
fn nothing_moved_is_the_ranking_of_the_dossier() {
    let work = Work::new();
    let tender = work.sample();
    let view =
        evaluation::simulate(&tender, &Simulation::default(), None, Surface::on(Theme::Light)).unwrap();
    let ranking = evaluation::read_ranking(&tender, Surface::on(Theme::Light)).unwrap();
    assert_eq!(view.headline, ranking.headline);
    assert_eq!(view.changes, [""; 0]);
    assert!(view.rows.iter().all(|row| row.rank == row.published_rank));
    assert!(view.rows.iter().all(|row| row.change.as_ref().unwrap().exact == "0"));
}

#[test]
fn another_bid_is_first_beyond_the_weight_that_the_proof_names() {
    // The sample's smallest single change: "migration-reprise" from 8 to 70/3 points; beyond, A is first.
    let work = Work::new();
    let tender = work.sample();
    let before = gesture(&tender, &Simulation::default(), &weight("migration-reprise", "23")).unwrap();
    assert_eq!(leader(&before), "B");
    let beyond = gesture(&tender, &before.simulation, &weight("migration-reprise", "24")).unwrap();
    assert_eq!(leader(&beyond), "A");
    assert!(beyond.verdict.contains("A – "), "{}", beyond.verdict);
    // Every weight follows, and the sum stays.
    assert_eq!(beyond.changes.len(), beyond.weights.len());
    let sum: scoring::Fraction =
        beyond.weights.iter().map(|it| it.weight.exact.parse::<scoring::Fraction>().unwrap()).sum();
    assert_eq!(sum.to_string(), "100");
}

#[test]
fn gestures_add_up_and_come_back() {
    let work = Work::new();
    let tender = work.sample();
    let cheaper = gesture(&tender, &Simulation::default(), &amount("D", "150 000")).unwrap();
    let both = gesture(&tender, &cheaper.simulation, &mark("A", "ped-outils", "0,5")).unwrap();
    assert_eq!(both.simulation.amounts.len(), 1);
    assert_eq!(both.simulation.marks.len(), 1);
    assert_eq!(both.changes.len(), 2);
    // What is put back to the dossier's value is no change any more.
    let agreed = both.marks.iter().find(|it| it.bid == "A" && it.criterion == "ped-outils").unwrap();
    let agreed = agreed.agreed.clone().unwrap().text;
    let back = gesture(&tender, &both.simulation, &mark("A", "ped-outils", &agreed)).unwrap();
    assert_eq!(back.simulation, cheaper.simulation);
}

#[test]
fn what_makes_no_sense_is_said_and_changes_nothing() {
    let work = Work::new();
    let tender = work.sample();
    let none = Simulation::default();
    let code = |moved: SimulatedMove| gesture(&tender, &none, &moved).unwrap_err().code;
    assert_eq!(code(weight("cout", "1,000")), "simulation-ambiguous");
    assert_eq!(code(weight("cout", "beaucoup")), "simulation-unreadable");
    assert_eq!(code(weight("cout", "101")), "simulation-outside");
    assert_eq!(code(weight("nulle-part", "1")), "simulation-outdated");
    assert_eq!(code(mark("A", "ped-outils", "6")), "simulation-outside");
    assert_eq!(code(mark("A", "cout", "1")), "refused-criterion-not-marked");
    assert_eq!(code(amount("A", "0")), "simulation-amount");
    assert_eq!(code(amount("Z", "1")), "bid-unknown");
    let forged = Simulation { weights: [("cout".to_owned(), "99".to_owned())].into(), ..none.clone() };
    let refused = evaluation::simulate(&tender, &forged, None, Surface::on(Theme::Light)).unwrap_err();
    assert_eq!(refused.code, "simulation-outdated");
}

#[test]
fn nothing_of_it_is_kept() {
    let work = Work::new();
    let tender = work.sample();
    let before = evaluation::read_journal(&tender).unwrap();
    let view = gesture(&tender, &Simulation::default(), &weight("cout", "90")).unwrap();
    assert_eq!(leader(&view), "D", "the cheapest bid, when the price is nearly everything");
    assert_eq!(evaluation::read_journal(&tender).unwrap(), before);
    let ranking = evaluation::read_ranking(&tender, Surface::on(Theme::Light)).unwrap();
    assert_eq!(ranking.rows.first().unwrap().bid.letter, "B");
}
