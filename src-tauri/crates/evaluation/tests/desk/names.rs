//! Names made to do harm, in a dossier that someone sent: they are shown, ranked and printed,
//! and do nothing.

use dossier::{Action, Author, Dossier};
use evaluation::{
    OpenTender,
    wire::{Stage, Surface, Theme, TraceKey},
};
use uuid::Uuid;

use crate::{
    work::{AT, SCHEDULES, Work, device, read_marks, read_schedule},
    workbook,
};

/// A name for each of the sample's bids.
fn hostile() -> [String; 4] {
    [
        "<img src=x onerror=alert(1)><script>alert('A')</script>&amp;".to_owned(),
        "Cor\u{202e}vus\u{2066} \u{200b}\u{feff}\0\u{7}\u{1b}[31m\r\nB".to_owned(),
        "x".repeat(10_000),
        "=HYPERLINK(\"http://exemple.invalid\") ⟦kind-price⟧ { $bid } ]]> \u{fffe}".to_owned(),
    ]
}

/// The sample with those names, entered beside our own checks, as a forged dossier has them.
fn forged(work: &Work) -> OpenTender {
    let mut tender = work.prepared();
    evaluation::seal_rules(&mut tender, AT).unwrap();
    let path = tender.path().to_owned();
    drop(tender);
    let mut dossier = Dossier::open(&path, Some(&device())).unwrap();
    for ((letter, _), bidder) in SCHEDULES.into_iter().zip(hostile()) {
        let register = Action::RegisterBid {
            bid: Uuid::now_v7(),
            letter: letter.to_owned(),
            bidder,
            received: AT.parse().unwrap(),
        };
        dossier.append(register, Author::Organiser, AT).unwrap();
    }
    drop(dossier);
    let mut tender = OpenTender::open(&path, &device()).unwrap();
    for (letter, file) in SCHEDULES {
        read_schedule(&mut tender, letter, file);
    }
    for member in ["m1", "m2", "m3", "m4", "m5", "m6", "m7"] {
        read_marks(&mut tender, member);
    }
    evaluation::close_admission(&mut tender, AT).unwrap();
    tender
}

#[test]
fn they_change_no_rank_and_no_number() {
    let work = Work::new();
    let ranking = evaluation::read_ranking(&forged(&work), Surface::on(Theme::Light)).unwrap();
    let ranks: Vec<_> =
        ranking.rows.iter().map(|row| (row.bid.letter.as_str(), row.total.clone().unwrap().exact)).collect();
    let plain = Work::new();
    let expected = evaluation::read_ranking(&plain.sample(), Surface::on(Theme::Light)).unwrap();
    let expected: Vec<_> =
        expected.rows.iter().map(|row| (row.bid.letter.as_str(), row.total.clone().unwrap().exact)).collect();
    assert_eq!(ranks, expected);
}

#[test]
fn they_cross_the_bridge_as_text_and_stay_text_in_pictures() {
    let work = Work::new();
    let tender = forged(&work);
    let ranking = evaluation::read_ranking(&tender, Surface::on(Theme::Light)).unwrap();
    let names: Vec<String> =
        evaluation::read_register(&tender).unwrap().bids.into_iter().map(|it| it.bid.bidder).collect();
    assert_eq!(names, hostile(), "the register says what the dossier holds, to the character");
    for chart in [ranking.bars.unwrap(), ranking.gap_bars.unwrap()] {
        let lower = chart.svg.to_lowercase();
        for harm in ["<script", "<img", "<foreignobject", "onerror=alert(1)>"] {
            assert!(!lower.contains(harm), "{harm} in {}", chart.title);
        }
        assert!(chart.svg.chars().all(is_xml), "{}: a character that is no XML", chart.title);
    }
    for bid in ["A", "B", "C", "D"] {
        let key = TraceKey { stage: Stage::Total, bid: bid.to_owned(), criterion: None };
        evaluation::read_trace(&tender, &key).unwrap();
    }
    evaluation::read_robustness(&tender, Surface::on(Theme::Light)).unwrap();
    evaluation::read_journal(&tender).unwrap();
}

#[test]
fn they_leave_the_report_a_sound_workbook() {
    let work = Work::new();
    let mut tender = forged(&work);
    let path = work.path("rapport.xlsx");
    evaluation::write_report(&mut tender, &path, AT).unwrap();
    for (part, text) in workbook::parts(&path) {
        assert!(text.chars().all(is_xml), "{part} holds a character that is no XML");
        assert!(!text.contains("<script") && !text.contains("<img"), "{part} holds markup of a name");
        let bidi = |character: char| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!text.contains(bidi), "{part} holds a mark that turns the reading direction");
        // A formula stands in `<f>`; a text that looks like one stays a text.
        assert!(!text.contains("<f>HYPERLINK"), "{part} makes a formula of a name");
    }
}

#[test]
fn masking_leaves_nothing_of_them() {
    let work = Work::new();
    let mut tender = forged(&work);
    tender.mask_names();
    let said = serde_json::to_string(
        &tender.told(evaluation::read_ranking(&tender, Surface::on(Theme::Light)).unwrap()).unwrap(),
    )
    .unwrap();
    for part in ["onerror", "xxxxxxxxxxxxxxxx", "HYPERLINK", "\\u001b", "\u{202e}"] {
        assert!(!said.contains(part), "{part} is still said");
    }
}

/// Whether XML 1.0 may hold a character.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
