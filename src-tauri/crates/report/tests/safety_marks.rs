//! What the robustness note says of marks and members: the sentences as a committee reads them,
//! and that each is proved by numbers that anybody finds again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Fixture, Variant, bid_id, criterion_id, number};
use report::{
    Panel,
    chart::{Look, Theme},
    safety::{Said, Section, safety},
};
use scoring::{
    AgreedMark, AgreementRule, CriteriaTree, Evaluation, Fraction, Leaf, Lot, Mark, MemberId, MemberMark,
    Scale, Working, agree, evaluate,
};
use wording::Language;

fn look(language: Language) -> Look {
    Look { language, theme: Theme::Light, width: 960 }
}

/// The sections about marks and members.
fn sections(lot: &Lot, panel: &Panel, language: Language) -> Vec<Section> {
    let told = safety(lot, &evaluate(lot), panel, look(language));
    told.sections.into_iter().filter(|section| section.id.starts_with("marks")).collect()
}

fn of(agreement: AgreementRule) -> (Lot, Panel) {
    let fixture = Fixture::new(&Variant { agreement, ..Variant::default() });
    let panel = fixture.input(Language::French).panel;
    (fixture.lot, panel)
}

fn section<'a>(sections: &'a [Section], id: &str) -> &'a Section {
    sections.iter().find(|section| section.id == id).unwrap_or_else(|| panic!("no section {id}"))
}

/// Sentences with spaces as a reader sees them.
fn read(section: &Section) -> Vec<String> {
    section.said.iter().map(|said| plain(&said.text)).collect()
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn value(said: &Said, label: &str) -> Fraction {
    let line = said.proof.lines.iter().find(|line| plain(&line.label) == label);
    line.unwrap_or_else(|| panic!("no {label:?} in {:?}", said.proof)).value.clone()
}

/// The same lot with other members' marks, agreed again by its rule.
fn remarked(lot: &Lot, keep: impl Fn(&MemberMark) -> bool) -> Lot {
    let mut lot = lot.clone();
    for bid in &mut lot.bids {
        for agreed in bid.marks.values_mut() {
            let Working::Agreed { marks, .. } = agreed.trace().working.clone() else { continue };
            let kept: Vec<MemberMark> = marks.into_iter().filter(|mark| keep(mark)).collect();
            *agreed = agree(lot.rules.agreement, lot.rules.rounding.mark, &kept).unwrap();
        }
    }
    lot
}

/// The same lot with its agreed marks alone.
fn without_members(lot: &Lot) -> Lot {
    let mut lot = lot.clone();
    for bid in &mut lot.bids {
        for agreed in bid.marks.values_mut() {
            *agreed = AgreedMark::written(agreed.mark().clone(), Vec::new());
        }
    }
    lot
}

#[test]
fn the_marks_in_french() {
    let (lot, panel) = of(AgreementRule::Median);
    let told = sections(&lot, &panel, Language::French);
    assert_eq!(
        read(section(&told, "marks")),
        [
            "B – Lysandre Numérique devance A – Atelier Corvin de 6,11 points : si aucun total n’est faux de \
             plus de 3,05 points, aucune autre offre classée ne peut passer devant.",
            "Notes minimales mises à part, même si toutes les notes arrêtées étaient fausses à la fois, \
             chacune de 0,61 pas du barème au plus (un pas vaut 0,5), aucune autre offre classée ne passerait \
             devant B – Lysandre Numérique. Au-delà, c’est possible pour A – Atelier Corvin.",
            "Notes minimales mises à part, pour qu’une autre offre passe devant B – Lysandre Numérique, il \
             faudrait changer des notes d’au moins 7 pas du barème en tout. Exemple : A – Atelier Corvin \
             passerait devant avec 7 notes données par Solène Aubrac, Gildas Perrault, Inès Valcourt et \
             2 autres, sur « Sécurité et données personnelles », « Variété et prise en main des outils » et \
             « Apports aux apprentissages » (détail dans la preuve).",
            "F – Trop Juste, écartée par une note minimale, reviendrait dans le classement avec 2 pas de plus \
             en tout ; alors, F – Trop Juste serait première.",
            "B – Lysandre Numérique passerait sous la note minimale de « Sécurité et données personnelles » \
             avec 8 pas de moins en tout ; alors, A – Atelier Corvin serait première.",
            "La note 3,5 donnée par Solène Aubrac ou Yann Morvil à l’offre A – Atelier Corvin sur « Apports \
             aux apprentissages » mérite une relecture : avec 4, l’avance de B – Lysandre Numérique sur \
             A – Atelier Corvin ne serait plus que de 4,86 points.",
            "La note 3 donnée par Solène Aubrac ou Gildas Perrault à l’offre A – Atelier Corvin sur « Travail \
             à plusieurs et partage » mérite une relecture : avec 4, l’avance de B – Lysandre Numérique sur \
             A – Atelier Corvin ne serait plus que de 5,36 points.",
        ]
    );
    assert_eq!(
        read(section(&told, "marks-members")),
        [
            "Notes minimales mises à part, aucun membre ne peut, par ses seules notes, faire passer une autre \
             offre devant B – Lysandre Numérique.",
            "Sans les notes d’un membre ou d’un collège, quel qu’il soit, la première reste \
             B – Lysandre Numérique.",
            "Avec une autre règle pour arrêter les notes (moyenne ou moyenne par collège), la première reste \
             B – Lysandre Numérique.",
        ]
    );
    assert_eq!(
        read(section(&told, "marks-agreement")),
        ["L’alpha de Krippendorff est de 0,83 sur 119 notes : le désaccord entre membres fait 17,5 % de \
          celui qu’auraient les mêmes notes distribuées au hasard (1 est l’accord complet, 0 le hasard)."]
    );
}

#[test]
fn the_marks_in_english() {
    let (lot, panel) = of(AgreementRule::Consensus);
    let told = sections(&lot, &panel, Language::English);
    assert_eq!(
        read(section(&told, "marks"))[..3],
        [
            "B – Lysandre Numérique is 6.36 points ahead of A – Atelier Corvin: as long as no total is off by \
             more than 3.18 points, no other ranked bid can pass it.",
            "Minimum marks aside, even if all agreed marks were off at once, each by 0.63 steps of the scale \
             at most (a step is 0.5), no other ranked bid would pass B – Lysandre Numérique. Beyond that, \
             A – Atelier Corvin could.",
            "Minimum marks aside, for another bid to pass B – Lysandre Numérique, marks would have to change \
             by at least 4 steps of the scale, all together. Example: A – Atelier Corvin would pass it with \
             4 instead of 3.5 for bid A – Atelier Corvin on “Apports aux apprentissages” (agreed mark) and \
             5 instead of 3.5 for bid A – Atelier Corvin on “Sécurité et données personnelles” (agreed mark).",
        ]
    );
    let members = section(&told, "marks-members");
    assert_eq!(
        read(members),
        [
            "Marks are agreed by consensus: individual marks do not enter the computation, and no member can \
             change the first place by their own marks alone.",
            "With another rule for agreed marks (mean, median or mean by college), the first is still \
             B – Lysandre Numérique.",
        ]
    );
    assert_eq!(members.table, None, "under a consensus nobody's marks weigh anything alone");
}

#[test]
fn what_each_member_weighs_under_a_mean() {
    let (lot, panel) = of(AgreementRule::Mean);
    let told = sections(&lot, &panel, Language::French);
    let members = section(&told, "marks-members");
    assert_eq!(
        read(members)[0],
        "Notes minimales mises à part, chaque membre peut, par ses seules notes, faire passer une autre offre \
         devant B – Lysandre Numérique. Le plus petit changement compte 23 pas du barème, dans les notes \
         données par Yann Morvil : A – Atelier Corvin passerait devant."
    );
    let rows = &members.table.as_ref().unwrap().rows;
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        names[..5],
        ["Solène Aubrac", "Gildas Perrault", "Inès Valcourt", "Yann Morvil", "Odile Ferrand"],
        "the panel's order ranks nobody"
    );
    assert_eq!(plain(names[5]), "Le collège « Éducation nationale »");
    let steps: Vec<&str> = rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(steps, ["24", "23", "25", "23", "24", "19", "19"]);
}

#[test]
fn both_totals_are_equal_at_the_margin() {
    for agreement in AgreementRule::ALL {
        let (lot, panel) = of(agreement);
        let told = sections(&lot, &panel, Language::French);
        let error = &section(&told, "marks").said[1];
        let winner = value(error, "Total de l’offre B – Lysandre Numérique une fois les notes corrigées");
        let rival = value(error, "Total de l’offre A – Atelier Corvin une fois les notes corrigées");
        assert_eq!(winner, rival, "{}", agreement.name());

        let totals = &section(&told, "marks").said[0];
        let half = value(totals, "Moitié de l’avance, en points");
        assert_eq!(
            value(totals, "Total de l’offre B – Lysandre Numérique, sans arrondi") - half.clone(),
            &value(totals, "Total de l’offre A – Atelier Corvin, sans arrondi") + &half
        );
    }
}

#[test]
fn the_changed_marks_do_put_the_other_bid_ahead() {
    let (mut lot, panel) = of(AgreementRule::Consensus);
    let told = sections(&lot, &panel, Language::French);
    let fewest = &section(&told, "marks").said[2];
    // The proof's marks, written into the lot by hand.
    for (label, criterion) in [
        (
            "Note arrêtée de l’offre A – Atelier Corvin sur « Apports aux apprentissages », au lieu de 3,5",
            "ped-apports",
        ),
        (
            "Note arrêtée de l’offre A – Atelier Corvin sur « Sécurité et données personnelles », au lieu de 3,5",
            "securite",
        ),
    ] {
        let mark = Mark::new(value(fewest, label)).unwrap();
        let bid = lot.bids.iter_mut().find(|bid| bid.id == bid_id("A")).unwrap();
        bid.marks.insert(criterion_id(criterion), AgreedMark::written(mark, Vec::new()));
    }
    let outcome = evaluate(&lot);
    let total = |letter| outcome.of(bid_id(letter)).unwrap().total.as_ref().unwrap().value.clone();
    assert_eq!(outcome.of(bid_id("A")).unwrap().rank(), Some(1));
    assert_eq!(total("A"), value(fewest, "Total publié de l’offre A – Atelier Corvin avec ce changement"));
    assert_eq!(
        total("B"),
        value(fewest, "Total publié de l’offre B – Lysandre Numérique avec ce changement")
    );
}

#[test]
fn the_note_names_the_marks_to_read_again() {
    let (lot, panel) = of(AgreementRule::Mean);
    let told = safety(&lot, &evaluate(&lot), &panel, look(Language::French));
    let part = told.note.iter().find(|part| part.title == "Notes à relire").expect("a part of the note");
    assert_eq!(part.said.len(), 3);
    let cells: BTreeSet<&str> =
        part.said.iter().map(|said| said.proof.lines[0].label.split(", au lieu").next().unwrap()).collect();
    assert_eq!(cells.len(), 3, "three different cells: {cells:?}");
}

#[test]
fn members_without_a_name_have_a_number() {
    let (lot, _) = of(AgreementRule::Mean);
    let told = sections(&lot, &Panel::default(), Language::French);
    let members = section(&told, "marks-members");
    assert!(read(members)[0].contains("dans les notes données par le membre n° "), "{:?}", read(members));
    let rows = &members.table.as_ref().unwrap().rows;
    assert_eq!(plain(&rows[0][0]), "Le membre n° 1");
    assert_eq!(plain(&rows[6][0]), "Le collège n° 2");
}

#[test]
fn agreed_marks_alone_say_nothing_of_members() {
    let (lot, panel) = of(AgreementRule::Mean);
    let told = sections(&without_members(&lot), &panel, Language::French);
    assert_eq!(told.len(), 1, "no section about members");
    let said = read(&told[0]);
    assert_eq!(
        said.last().unwrap(),
        "Aucune note individuelle n’est enregistrée : ce que pèse chaque membre et l’accord entre les membres \
         ne peuvent pas être mesurés."
    );
    assert!(said.iter().any(|text| text.starts_with("La note arrêtée ")), "{said:?}");
    assert!(!said.iter().any(|text| text.contains("donnée par") || text.contains("données par")), "{said:?}");
}

#[test]
fn one_member_agrees_with_nobody() {
    let (lot, panel) = of(AgreementRule::Mean);
    let first = panel.members[0].id;
    let told = sections(&remarked(&lot, |given| given.member == first), &panel, Language::French);
    assert_eq!(told.len(), 1);
    assert_eq!(
        read(&told[0]).last().unwrap(),
        "Un seul membre a donné des notes : il n’y a pas d’accord entre membres à mesurer."
    );
}

#[test]
fn one_college_is_no_party() {
    let (lot, panel) = of(AgreementRule::Mean);
    let college = panel.colleges[0].id;
    let told = sections(&remarked(&lot, |given| given.college == college), &panel, Language::French);
    let members = section(&told, "marks-members");
    assert_eq!(members.table.as_ref().unwrap().rows.len(), 3, "three members");
    let said = read(members);
    assert!(
        said.iter().any(|text| text.starts_with("Sans les notes d’un membre, quel qu’il soit")),
        "{said:?}"
    );
    assert!(!said.iter().any(|text| text.contains("collège")), "{said:?}");
}

#[test]
fn a_single_bid_has_no_lead() {
    let (mut lot, panel) = of(AgreementRule::Median);
    lot.bids.retain(|bid| bid.id == bid_id("A"));
    let told = sections(&lot, &panel, Language::French);
    let said = read(section(&told, "marks"));
    assert_eq!(said[0], "Seule l’offre A – Atelier Corvin est classée : il n’y a pas d’avance à mesurer.");
    assert_eq!(
        said[1],
        "A – Atelier Corvin passerait sous la note minimale de « Sécurité et données personnelles » avec \
         14 pas de moins en tout ; alors, aucune offre ne serait classée.",
        "three of 3.5, 4, 4, 4 and 4.5 down to 1.5: 4 + 5 + 5 steps"
    );
    assert!(!said.iter().any(|text| text.contains("devant")), "{said:?}");
}

#[test]
fn nothing_is_said_where_nobody_is_ranked() {
    let (mut lot, panel) = of(AgreementRule::Median);
    lot.bids.retain(|bid| bid.id == bid_id("F"));
    assert_eq!(sections(&lot, &panel, Language::French), []);
}

#[test]
fn level_bids_have_no_margin() {
    let (mut lot, panel) = of(AgreementRule::Median);
    // C and D are equal in everything.
    lot.bids.retain(|bid| [bid_id("C"), bid_id("D")].contains(&bid.id));
    lot.rules.ties = Vec::new();
    let told = sections(&lot, &panel, Language::French);
    let said = read(section(&told, "marks"));
    assert_eq!(
        said[0],
        "C – Orme & Tilleul et D – Méridien Savoirs ont exactement le même total sans arrondi : il n’y a pas \
         d’avance, et une seule note peut les départager."
    );
    assert!(!said.iter().any(|text| text.contains("relecture")), "{said:?}");
    let members = section(&told, "marks-members");
    assert!(!read(members).iter().any(|text| text.contains("seules notes")), "{:?}", read(members));
    let rows = &members.table.as_ref().unwrap().rows;
    assert!(rows.iter().all(|row| row[1] == "sans objet"), "{rows:?}");
}

#[test]
fn a_scale_without_steps_is_counted_in_percent() {
    let (mut lot, panel) = of(AgreementRule::Mean);
    let mut roots = lot.criteria.roots().to_vec();
    unstep(&mut roots);
    lot.criteria = CriteriaTree::new(lot.criteria.total().clone(), roots).unwrap();
    let told = sections(&lot, &panel, Language::French);
    let said = read(section(&told, "marks"));
    assert!(said[1].contains("% de son barème au plus"), "{said:?}");
    assert_eq!(said[2], "Le barème n’a pas de pas : les changements de notes ne peuvent pas être comptés.");
    assert!(!said.iter().any(|text| text.contains("relecture")), "{said:?}");
    let members = section(&told, "marks-members");
    assert!(
        read(members)[0].starts_with("Sans les notes d’un membre ou d’un collège"),
        "{:?}",
        read(members)
    );
}

fn unstep(criteria: &mut [scoring::Criterion]) {
    for criterion in criteria {
        match &mut criterion.content {
            scoring::Content::Group(below) => unstep(below),
            scoring::Content::Leaf(Leaf::Quality { scale, .. }) => {
                *scale = Scale::new(scale.max().clone(), None, Vec::new()).unwrap();
            }
            scoring::Content::Leaf(Leaf::Price { .. } | Leaf::Measure { .. }) => {}
        }
    }
}

#[test]
fn equal_marks_have_no_agreement_statistics() {
    let (mut lot, panel) = of(AgreementRule::Mean);
    let same = Mark::new(number("3")).unwrap();
    for bid in &mut lot.bids {
        for agreed in bid.marks.values_mut() {
            let Working::Agreed { mut marks, .. } = agreed.trace().working.clone() else { continue };
            for given in &mut marks {
                given.mark = same.clone();
            }
            *agreed = agree(AgreementRule::Mean, None, &marks).unwrap();
        }
    }
    let told = sections(&lot, &panel, Language::French);
    let agreement = section(&told, "marks-agreement");
    assert!(
        read(agreement)[0].starts_with("Toutes les notes comparées sont égales"),
        "{:?}",
        read(agreement)
    );
    let rows = &agreement.table.as_ref().unwrap().rows;
    assert!(rows.iter().all(|row| plain(&row[1]) == "sans valeur : notes égales"), "{rows:?}");
}

#[test]
fn a_large_file_says_what_it_leaves_out() {
    let (lot, panel) = of(AgreementRule::Mean);
    let large = enlarged(&lot, 18);
    let told = sections(&large, &panel, Language::French);
    let ids: Vec<&str> = told.iter().map(|section| section.id).collect();
    assert_eq!(ids, ["marks"]);
    let reading = plain(&told[0].reading);
    assert!(reading.contains("Au-delà de 500 ou de 2 000, ne sont pas calculés"), "{reading}");
    assert!(read(&told[0]).iter().any(|text| text.starts_with("La note arrêtée ")), "{:?}", read(&told[0]));
    let again = told[0].said.last().unwrap();
    assert!(plain(&again.text).contains("mérite une relecture"), "{again:?}");
    assert!(value(again, "Avance publiée avec ce changement, en points").is_positive());
}

/// Every member several times.
fn enlarged(lot: &Lot, times: usize) -> Lot {
    let mut large = lot.clone();
    for bid in &mut large.bids {
        for agreed in bid.marks.values_mut() {
            let Working::Agreed { marks, .. } = agreed.trace().working.clone() else { continue };
            let copies = (0..times).flat_map(|again| {
                marks.iter().map(move |given| MemberMark {
                    member: MemberId::from_code(&format!("{} {again}", given.member)),
                    ..given.clone()
                })
            });
            let copies: Vec<MemberMark> = copies.collect();
            *agreed = agree(lot.rules.agreement, None, &copies).unwrap();
        }
    }
    large
}

#[test]
fn no_sentence_has_a_gap_or_a_key() {
    let by_rule: BTreeMap<&str, (Lot, Panel)> =
        AgreementRule::ALL.into_iter().map(|rule| (rule.name(), of(rule))).collect();
    for (rule, (lot, panel)) in &by_rule {
        for language in Language::ALL {
            for section in sections(lot, panel, language) {
                let table = section.table.iter().flat_map(|table| table.rows.iter().chain([&table.header]));
                let proofs = section
                    .said
                    .iter()
                    .flat_map(|said| said.proof.lines.iter().map(|line| &line.label).chain([&said.text]));
                let texts =
                    [&section.title, &section.reading].into_iter().chain(proofs).chain(table.flatten());
                for text in texts {
                    let bare =
                        text.trim().is_empty() || text.contains("  ") || text.contains(['{', '}', '$']);
                    assert!(!bare && !text.contains("safety-"), "{rule} {language}: {text:?}");
                }
            }
        }
    }
}

#[test]
fn the_outcome_given_is_the_one_told() {
    let (lot, panel) = of(AgreementRule::Median);
    let empty = Evaluation { results: Vec::new(), ..evaluate(&lot) };
    let told = safety(&lot, &empty, &panel, look(Language::French));
    assert!(told.sections.iter().all(|section| !section.id.starts_with("marks")));
}

#[test]
fn every_key_of_these_sections_has_its_words() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/safety/marks");
    let mut said = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        said.extend(text.split('"').filter(|part| part.starts_with("safety-")).map(str::to_owned));
    }
    assert!(said.len() > 60, "only {} keys were found", said.len());
    for language in Language::ALL {
        let known = wording::keys(language);
        for key in &said {
            // A key that a closed choice completes has a beginning.
            let beginning = key.split('{').next().unwrap();
            let found = known.iter().any(|it| it == key || (key.contains('{') && it.starts_with(beginning)));
            assert!(found, "{key} ({language}) has no words");
        }
    }
}
