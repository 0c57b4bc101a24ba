//! The sentences that open a screen and close a report read as a person would say them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use wording::{Args, Catalogue, Language, list, number};

const FRENCH: Catalogue = Catalogue::new(Language::French);
const ENGLISH: Catalogue = Catalogue::new(Language::English);

/// Spaces as a reader sees them: which of them break is checked by the typography tests.
fn read(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn headline() -> Args {
    Args::new()
        .with("winner", "B – Lysandre Numérique")
        .with("second", "A – Corvus Éducation")
        .decimal("points", "84.50")
        .decimal("lead", "4.00")
}

#[test]
fn the_ranking_in_one_sentence() {
    let dearer = headline().with("amount", number::amount(Language::French, "4000", 0).unwrap());
    assert_eq!(
        read(&FRENCH.text("ranking-lead-dearer", &dearer)),
        "B – Lysandre Numérique est première avec 84,50 points, 4,00 devant A – Corvus Éducation, \
         pour 4 000 € de plus."
    );
    let cheaper = headline().with("amount", number::amount(Language::English, "4000", 0).unwrap());
    assert_eq!(
        ENGLISH.text("ranking-lead-cheaper", &cheaper),
        "B – Lysandre Numérique is first with 84.50 points, 4.00 ahead of A – Corvus Éducation, for €4,000 less."
    );
    assert_eq!(
        read(&FRENCH.text("ranking-lead-same", &headline())),
        "B – Lysandre Numérique est première avec 84,50 points, 4,00 devant A – Corvus Éducation, au même prix."
    );
    let tied = Args::new().with("winners", list::and(Language::French, &["A", "B"])).decimal("points", "1.5");
    assert_eq!(read(&FRENCH.text("ranking-tied", &tied)), "A et B sont premières ex æquo avec 1,5 point.");
}

#[test]
fn stability_in_one_sentence() {
    let interval = Args::new()
        .with("winner", "B")
        .with("criterion", "Coût")
        .with("low-rival", "A")
        .with("high-rival", "D")
        .decimal("low", "18")
        .decimal("high", "41")
        .decimal("weight", "25");
    assert_eq!(
        read(&FRENCH.text("stability-both-ends", &interval)),
        "L’offre B reste première tant que le critère « Coût » pèse entre 18 et 41 points \
         (pondération publiée : 25) ; en dessous, l’offre A passe devant ; au-dessus, l’offre D."
    );
    assert_eq!(
        read(&FRENCH.text("stability-whole", &interval)),
        "L’offre B reste première quelle que soit la pondération du critère « Coût »."
    );
    let light = Args::new()
        .with("winner", "B")
        .with("criterion", "Délai")
        .with("high-rival", "A")
        .decimal("high", "1.5")
        .decimal("weight", "1");
    assert_eq!(
        read(&FRENCH.text("stability-high-end-only", &light)),
        "L’offre B reste première tant que le critère « Délai » pèse au plus 1,5 point \
         (pondération publiée : 1) ; au-dessus, l’offre A passe devant.",
        "below two, French is singular"
    );
}

#[test]
fn a_formula_speaks_of_what_it_computes_with() {
    let over = |kind| FRENCH.text("trace-lowest-over-price", &Args::new().with("kind", kind));
    assert_eq!(over("price"), "pondération × prix le plus bas ÷ prix de l’offre");
    assert_eq!(over("lower-is-better"), "pondération × valeur la plus basse ÷ valeur de l’offre");
    assert_eq!(over("higher-is-better"), "pondération × valeur de l’offre ÷ valeur la plus élevée");
    assert_eq!(FRENCH.say("trace-quality"), "note ÷ note maximale × pondération");
}

#[test]
fn a_finding_is_told_with_its_place_and_its_next_step() {
    let number = Args::new().with("text", "1.234").with("first", "1 234").with("second", "1,234");
    let place = FRENCH.text("place-cell", &Args::new().with("sheet", "DQE").with("cell", "F12"));
    let message = FRENCH.text("finding-ambiguous-number", &number);
    assert_eq!(
        read(&FRENCH.text("finding-with-place", &Args::new().with("message", message).with("place", place))),
        "« 1.234 » peut se lire 1 234 ou 1,234. Emplacement : feuille « DQE », cellule F12."
    );
    let hint = FRENCH.text("finding-ambiguous-number-hint", &number);
    assert_eq!(
        read(&FRENCH.text("finding-next-step", &Args::new().with("hint", hint))),
        "Que faire ? Barème ne devine jamais un nombre. Faites préciser la valeur, écrivez-la dans une copie \
         du fichier sans séparateur de milliers (1000) ou avec deux décimales (1,00), puis importez la copie."
    );
}
