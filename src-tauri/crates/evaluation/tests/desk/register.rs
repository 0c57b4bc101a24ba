//! Entering bids in the register.

use evaluation::{read_register, register_bid};

use crate::work::{AT, Work, acts};

#[test]
fn a_name_that_would_not_read_as_it_is_written_is_refused_and_nothing_is_written() {
    let work = Work::new();
    let mut tender = work.prepared();
    evaluation::seal_rules(&mut tender, AT).unwrap();
    let written = acts(&tender);
    let absurd = "x".repeat(10_000);
    for (letter, bidder, code) in [
        ("A", "", "bidder-unnamed"),
        ("A", absurd.as_str(), "bidder-name-too-long"),
        ("A", "Corvus\0", "bidder-name-hidden-character"),
        ("A", "Corvus\nÉducation", "bidder-name-hidden-character"),
        ("A", "Corvus \u{202e}noitacudE", "bidder-name-hidden-character"),
        ("A", "Cor\u{200b}vus", "bidder-name-hidden-character"),
        ("A,B", "Corvus", "bid-letter-unfit"),
    ] {
        let fault = register_bid(&mut tender, letter, bidder, AT, AT).unwrap_err();
        assert_eq!(fault.code, "bid-refused");
        let findings: Vec<_> = fault.findings.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(findings, [code]);
        let words = format!("{} {}", fault.findings[0].text, fault.findings[0].hint);
        assert!(!words.contains(['⟦', '{', '\u{202e}', '\0']), "{words}");
    }
    assert_eq!(acts(&tender), written);
    assert_eq!(register_bid(&mut tender, " ", "Corvus", AT, AT).unwrap_err().findings.len(), 1);
    assert_eq!(register_bid(&mut tender, "", "Corvus", AT, AT).unwrap_err().code, "refused-letter-taken");
    assert_eq!(register_bid(&mut tender, "A", "Corvus", "hier", AT).unwrap_err().code, "not-a-time");
}

#[test]
fn a_name_is_entered_as_it_is_written_without_the_spaces_around_it() {
    let work = Work::new();
    let mut tender = work.prepared();
    assert_eq!(
        register_bid(&mut tender, "A", "Corvus", AT, AT).unwrap_err().code,
        "refused-rules-not-sealed",
        "no bid is entered before the rules are sealed"
    );
    evaluation::seal_rules(&mut tender, AT).unwrap();
    register_bid(&mut tender, "A", "  L’Atelier & Cie <SAS> ", "2026-10-12T09:41:00+02:00", AT).unwrap();
    let register = read_register(&tender).unwrap();
    assert_eq!(register.headline, "1 offre est inscrite au registre.");
    assert_eq!(register.bids[0].bid.bidder, "L’Atelier & Cie <SAS>");
    assert_eq!(register.bids[0].received, "12 octobre 2026 à 09:41");
    assert_eq!(register.bids[0].admission, "En attente de décision");
    assert_eq!(register_bid(&mut tender, "A", "Autre", AT, AT).unwrap_err().code, "refused-letter-taken");
}
