//! What lies aside can be erased without a trace of it, and with a trace of the erasing.

#![allow(clippy::unwrap_used)]

mod common;

use common::{AT, Desk, ORGANISER, aside};
use dossier::{Action, Aside, Digest, DossierError, Refusal};

fn holds(path: &std::path::Path, text: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_purge_leaves_no_byte_and_the_chain_still_verifies() {
    let mut desk = Desk::with_bids();
    // Long enough to lie on pages of its own, and short enough to lie between others.
    let long = Aside::new([5; 16], format!("début du long retour {}", "très long ".repeat(2000)));
    desk.dossier.record_feedback("s1", "long.csv", &long, ORGANISER, AT).unwrap();
    desk.dossier.record_feedback("s1", "court.csv", &aside(), ORGANISER, AT).unwrap();
    let kept = Aside::new([6; 16], "Celui-ci reste.".to_owned());
    desk.dossier.record_feedback("s1", "reste.csv", &kept, ORGANISER, AT).unwrap();
    let (_folder, path) = desk.close();
    for text in [long.content(), aside().content(), kept.content()] {
        assert!(holds(&path, &text[..40.min(text.len()) - 2]), "it is there to begin with");
    }

    let mut dossier = common::open(&path);
    let digests = vec![long.digest(), aside().digest()];
    dossier.purge_asides(digests.clone(), "Fin de la conservation.", ORGANISER, AT).unwrap();
    assert_eq!(dossier.aside(&long.digest()).unwrap(), None);
    assert_eq!(dossier.aside(&kept.digest()).unwrap(), Some(kept.clone()));
    // Looked at while the dossier is open: its journal must not keep what the file lost.
    let folder = path.parent().unwrap();
    for entry in folder.read_dir().unwrap() {
        let name = entry.unwrap().path();
        for text in ["long retour", "très long", "jeunes", "enseignante."] {
            assert!(!holds(&name, text), "{text:?} is still in {}", name.display());
        }
    }
    dossier.close().unwrap();

    let mut again = common::open(&path);
    assert_eq!(again.verify().unwrap().problems, []);
    let entry = again.journal().unwrap().pop().unwrap();
    let reason = "Fin de la conservation.".to_owned();
    assert_eq!(entry.operation.action, Action::PurgeAsides { digests: digests.clone(), reason });
    assert_eq!(again.state().feedback.len(), 3, "that there was feedback is still known");

    let twice = again.purge_asides(digests, "Encore.", ORGANISER, AT);
    assert!(matches!(twice, Err(DossierError::Refused(Refusal::UnknownAside))));
    let unknown = again.purge_asides(vec![Digest::of(b"x")], "Rien.", ORGANISER, AT);
    assert!(matches!(unknown, Err(DossierError::Refused(Refusal::UnknownAside))));
    let without = again.purge_asides(vec![kept.digest()], "", ORGANISER, AT);
    assert!(matches!(without, Err(DossierError::Refused(Refusal::ReasonMissing))));
}

#[test]
fn a_short_comment_cannot_be_guessed_from_the_digest_that_stays() {
    let one = Aside::new([1; 16], "oui".to_owned());
    let other = Aside::new([2; 16], "oui".to_owned());
    assert_ne!(one.digest(), other.digest());
}

#[test]
fn the_same_content_recorded_twice_lies_once() {
    let mut desk = Desk::with_bids();
    desk.dossier.record_feedback("s1", "s1.csv", &aside(), ORGANISER, AT).unwrap();
    desk.dossier.undo(ORGANISER, AT).unwrap();
    assert!(desk.dossier.state().feedback.is_empty());
    desk.dossier.record_feedback("s1", "s1.csv", &aside(), ORGANISER, AT).unwrap();
    assert_eq!(desk.dossier.verify().unwrap().problems, []);
    desk.dossier.purge_asides(vec![aside().digest()], "Demande d’effacement.", ORGANISER, AT).unwrap();
    desk.dossier.record_feedback("s1", "s1.csv", &aside(), ORGANISER, AT).unwrap();
    let (_folder, path) = desk.close();
    assert_eq!(
        common::open(&path).aside(&aside().digest()).unwrap(),
        Some(aside()),
        "given again, kept again"
    );
}
