//! How far a procedure has come, at each of its stages.

use evaluation::{OpenTender, wire::StepView};

use crate::work::{AT, SCHEDULES, Work, read_marks, read_schedule};

const STEPS: [&str; 10] =
    ["tender", "panel", "criteria", "bids", "marks", "prices", "ranking", "robustness", "report", "journal"];

fn steps(tender: &OpenTender) -> Vec<StepView> {
    let steps = evaluation::read_steps(tender).unwrap();
    let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(names, STEPS, "every stage shows every step, in the order of an officer's work");
    steps
}

fn states(tender: &OpenTender) -> Vec<String> {
    steps(tender).into_iter().map(|step| step.state).collect()
}

fn blocked(tender: &OpenTender, name: &str) -> String {
    steps(tender).into_iter().find(|step| step.name == name).unwrap().blocked
}

fn count(tender: &OpenTender, name: &str) -> String {
    steps(tender).into_iter().find(|step| step.name == name).unwrap().count
}

const MASKED: &str = "Le classement est masqué tant que la recevabilité des offres n’est pas arrêtée.";

#[test]
fn a_tender_from_a_template_is_being_prepared() {
    let work = Work::new();
    let tender = work.template("fresh.bareme");
    assert_eq!(
        states(&tender),
        ["doing", "todo", "doing", "todo", "todo", "todo", "todo", "todo", "todo", "doing"]
    );
    assert_eq!(blocked(&tender, "marks"), "Aucune offre n’est inscrite au registre.");
    assert_eq!(blocked(&tender, "ranking"), MASKED);
    assert_eq!(count(&tender, "marks"), "", "nothing is expected of nobody");
}

#[test]
fn sealing_closes_the_preparation() {
    let work = Work::new();
    let mut tender = work.prepared();
    evaluation::seal_rules(&mut tender, AT).unwrap();
    assert_eq!(
        states(&tender),
        ["closed", "closed", "closed", "todo", "todo", "todo", "todo", "todo", "todo", "doing"]
    );
    assert_eq!(count(&tender, "panel"), "7");
}

#[test]
fn bids_marks_and_prices_are_counted_as_they_come() {
    let work = Work::new();
    let mut tender = work.prepared();
    evaluation::seal_rules(&mut tender, AT).unwrap();
    for (letter, _) in SCHEDULES {
        evaluation::register_bid(&mut tender, letter, &format!("Candidat {letter}"), AT, AT).unwrap();
    }
    read_schedule(&mut tender, "A", SCHEDULES[0].1);
    read_marks(&mut tender, "m1");
    assert_eq!(
        states(&tender),
        ["closed", "closed", "closed", "doing", "doing", "doing", "todo", "todo", "todo", "doing"]
    );
    assert_eq!(
        [count(&tender, "bids"), count(&tender, "marks"), count(&tender, "prices")],
        ["4", "56/392", "1/4"]
    );
    assert_eq!(blocked(&tender, "marks"), "");
    assert_eq!(blocked(&tender, "ranking"), MASKED);

    // Three bids without a price: admission may be closed, and the ranking still cannot be had.
    evaluation::close_admission(&mut tender, AT).unwrap();
    assert!(blocked(&tender, "ranking").contains("bloquant"), "{}", blocked(&tender, "ranking"));
    assert_eq!(states(&tender)[6], "todo");
}

#[test]
fn the_sample_waits_for_its_report_only() {
    let work = Work::new();
    let mut tender = work.sample();
    let closed = "closed";
    assert_eq!(
        states(&tender),
        [closed, closed, closed, closed, closed, closed, closed, closed, "todo", "doing"]
    );
    assert_eq!(count(&tender, "marks"), "392/392");
    evaluation::write_report(&mut tender, &work.path("rapport.xlsx"), AT).unwrap();
    assert_eq!(states(&tender)[8], closed);
}
