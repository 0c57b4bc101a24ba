//! A small tender with everything in it: three levels, a price, two measures, marks by two
//! colleges, an excluded bid with the lowest price, a bid below a minimum mark, and two bids that
//! are equal in everything.

#![allow(dead_code, clippy::unwrap_used, clippy::panic, reason = "each test file uses its own part")]

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
    num::NonZeroU32,
};

use calamine::{Data, DataType, Range, Reader, Xlsx};
use report::{
    CollegeLine, Fact, FindingLine, MarkLine, MemberLine, Panel, ReportInput, ReportModel, ScheduleLine,
    TenderHead,
};
use robustness::{WeightStability, weight_stability};
use scoring::{
    Admission, AgreedMark, AgreementRule, Bid, BidId, CollegeId, Content, CriteriaTree, Criterion,
    CriterionId, Direction, Environmental, EvaluatedAmount, Evaluation, Floor, Fraction, Leaf, Lot, Mark,
    Measure, MemberId, MemberMark, PriceBasis, PriceFormula, Rounding, RoundingMode, RoundingPlan, Rules,
    Scale, ScaleLevel, Severity, TieRule, Weight, agree, evaluate,
};
use trials::{
    Answer, Entry, Feedback, FreeText, Group, GroupId, Protocol, ProtocolId, Question, QuestionId,
    QuestionKind, SessionId, Site, SiteId, Summary, YesNo, summarise,
};
use wording::Language;

/// What varies from one test to the next.
#[derive(Clone, Debug)]
pub struct Variant {
    pub price: PriceFormula,
    /// The formula of the warranty, where more is better.
    pub warranty: PriceFormula,
    pub rounding: RoundingPlan,
    pub agreement: AgreementRule,
    pub ties: Vec<TieRule>,
    /// The bidder of the first bid.
    pub bidder: String,
    /// What the first member writes about the first bid.
    pub justification: String,
    /// The grid's weights are multiplied by this.
    pub factor: u32,
    /// Whether D repeats C, or has as many points by other ways.
    pub d: Fourth,
}

/// How the fourth bid equals the third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fourth {
    /// In everything: only people could tell them apart.
    InEverything,
    /// In its total alone: quicker, without any warranty.
    InItsTotal,
}

impl Default for Variant {
    fn default() -> Self {
        Self {
            price: PriceFormula::LowestOverPrice,
            warranty: PriceFormula::LowestOverPrice,
            rounding: RoundingPlan { points: rounding(2, RoundingMode::HalfUp), ..RoundingPlan::default() },
            agreement: AgreementRule::Median,
            ties: vec![TieRule::LowestPrice],
            bidder: "Atelier Corvin".to_owned(),
            justification: "Réponse complète, vérifiable et adaptée aux écoles rurales.".to_owned(),
            factor: 1,
            d: Fourth::InEverything,
        }
    }
}

/// A rounding rule.
pub fn rounding(decimals: u8, mode: RoundingMode) -> Option<Rounding> {
    Rounding::new(decimals, mode)
}

/// A tender with its outcome, ready to be reported.
pub struct Fixture {
    pub lot: Lot,
    pub evaluation: Evaluation,
    pub stability: Option<WeightStability>,
    pub protocol: Protocol,
    pub summary: Summary,
    panel: Panel,
    marks: Vec<MarkLine>,
    schedule: Vec<ScheduleLine>,
}

pub fn number(text: &str) -> Fraction {
    text.parse().unwrap()
}

pub fn bid_id(letter: &str) -> BidId {
    BidId::from_code(letter)
}

pub fn criterion_id(code: &str) -> CriterionId {
    CriterionId::from_code(code)
}

fn mark(text: &str) -> Mark {
    Mark::new(number(text)).unwrap()
}

type Row = (&'static str, &'static str, Admission, [&'static str; 4], &'static str, &'static str);

/// The bids: letter, bidder, admission, unit prices of the four lines, delay, warranty.
///
/// D repeats C. E is the cheapest, and irregular. F is below the minimum mark.
const BIDS: [Row; 6] = [
    ("A", "", Admission::Admitted, ["15000", "3.10", "2.655", "310"], "30", "36"),
    ("B", "Lysandre Numérique", Admission::Admitted, ["17250", "3.15", "2.40", "295.50"], "21", "48"),
    ("C", "Orme & Tilleul", Admission::Admitted, ["12000", "2.75", "2.90", "420"], "45", "24"),
    ("D", "Méridien Savoirs", Admission::Admitted, ["12000", "2.75", "2.90", "420"], "45", "24"),
    ("E", "Prix Cassés SARL", Admission::Irregular, ["100", "0.50", "0.50", "10"], "5", "96"),
    ("F", "Trop Juste", Admission::Admitted, ["9000", "2.00", "2.00", "200"], "12", "60"),
];
const QUANTITIES: [(&str, &str, &str, &str, &str); 4] = [
    ("1. Mise en service", "1.1", "Initialisation de la plateforme", "forfait", "1"),
    ("2. Abonnements", "2.1", "Abonnement, élève du premier degré", "élève-année", "32796"),
    ("2. Abonnements", "2.2", "Abonnement, élève de collège", "élève-année", "21500"),
    ("3. Formation", "3.1", "Formation des référents", "demi-journée", "24"),
];
const MEMBERS: [(&str, &str, &str, &str); 5] = [
    ("m1", "Solène Aubrac", "Inspectrice de circonscription", "en"),
    ("m2", "Gildas Perrault", "Directeur d’école", "en"),
    ("m3", "Inès Valcourt", "Conseillère pédagogique", "en"),
    ("m4", "Yann Morvil", "Responsable informatique", "col"),
    ("m5", "Odile Ferrand", "Directrice des affaires scolaires", "col"),
];
/// Marks on 5 in half points: by criterion, by bid A B C (D) E F, by member.
const MARKS: [(&str, [[&str; 5]; 6]); 4] = [
    (
        "ped-outils",
        [
            ["4", "3.5", "4", "3", "4.5"],
            ["5", "4.5", "4", "4.5", "5"],
            ["2", "3", "2.5", "3", "3.5"],
            ["2", "3", "2.5", "3", "3.5"],
            ["5", "5", "5", "5", "5"],
            ["4", "4", "4", "4", "4"],
        ],
    ),
    (
        "ped-partage",
        [
            ["3", "3", "", "4", "2.5"],
            ["4", "4.5", "3.5", "4", "4"],
            ["3.5", "3.5", "3", "3", "4"],
            ["3.5", "3.5", "3", "3", "4"],
            ["5", "5", "5", "5", "5"],
            ["3", "3", "3", "3", "3"],
        ],
    ),
    (
        "ped-apports",
        [
            ["3.5", "4", "4", "3.5", "3"],
            ["4", "4", "4.5", "5", "3.5"],
            ["3", "2.5", "3", "3.5", "4"],
            ["3", "2.5", "3", "3.5", "4"],
            ["5", "5", "5", "5", "5"],
            ["5", "5", "5", "5", "5"],
        ],
    ),
    (
        "securite",
        [
            ["4", "4", "4.5", "3.5", "4"],
            ["3", "3.5", "3", "2.5", "3"],
            ["4", "4", "4", "4.5", "5"],
            ["4", "4", "4", "4.5", "5"],
            ["5", "5", "5", "5", "5"],
            ["1", "1.5", "2", "1", "1.5"],
        ],
    ),
];

fn scale() -> Scale {
    let level = |at: &str, label: &str, descriptor: &str| ScaleLevel {
        mark: mark(at),
        label: label.to_owned(),
        descriptor: descriptor.to_owned(),
    };
    let levels = vec![
        level("0", "Non traité", "L’offre n’en dit rien."),
        level("3", "Satisfaisant", "La réponse couvre l’attente, avec des limites sans conséquence."),
        level("5", "Excellent", "La réponse couvre toute l’attente et n’appelle pas de réserve."),
    ];
    Scale::new(mark("5"), Some(mark("0.5")), levels).unwrap()
}

fn criterion(code: &str, name: &str, weight: &str, factor: u32, content: Content) -> Criterion {
    Criterion {
        id: criterion_id(code),
        code: code.to_owned(),
        name: name.to_owned(),
        description: format!("Ce qui est apprécié : {name}."),
        weight: Weight::new(&number(weight) * &Fraction::from(factor)).unwrap(),
        environmental: if code == "garantie" { Environmental::Yes } else { Environmental::No },
        content,
    }
}

fn grid(variant: &Variant) -> CriteriaTree {
    let quality =
        |minimum: Option<&str>| Content::Leaf(Leaf::Quality { scale: scale(), minimum: minimum.map(mark) });
    let measure = |formula, direction, unit: &str| {
        Content::Leaf(Leaf::Measure { formula, direction, unit: unit.to_owned() })
    };
    let of = |code: &str, name: &str, weight: &str, content| {
        criterion(code, name, weight, variant.factor, content)
    };
    let roots = vec![
        of("cout", "Coût", "30", Content::Leaf(Leaf::Price { formula: variant.price.clone() })),
        of(
            "ped",
            "Outils de création et apport pédagogiques",
            "30",
            Content::Group(vec![
                of(
                    "ped-creation",
                    "Création par les élèves et les enseignants",
                    "17.5",
                    Content::Group(vec![
                        of("ped-outils", "Variété et prise en main des outils", "10", quality(None)),
                        of("ped-partage", "Travail à plusieurs et partage", "7.5", quality(None)),
                    ]),
                ),
                of("ped-apports", "Apports aux apprentissages", "12.5", quality(None)),
            ]),
        ),
        of(
            "delai",
            "Délai de mise en service",
            "10",
            measure(PriceFormula::LinearRange, Direction::LowerIsBetter, "jours"),
        ),
        of(
            "garantie",
            "Durée de la garantie",
            "10",
            measure(variant.warranty.clone(), Direction::HigherIsBetter, "mois"),
        ),
        of("securite", "Sécurité et données personnelles", "20", quality(Some("2"))),
    ];
    CriteriaTree::new(Weight::new(&number("100") * &Fraction::from(variant.factor)).unwrap(), roots).unwrap()
}

fn college(code: &str) -> CollegeId {
    CollegeId::from_code(code)
}

impl Fixture {
    pub fn new(variant: &Variant) -> Self {
        let mut bids = Vec::new();
        let mut lines = Vec::new();
        for (place, (letter, bidder, admission, prices, delay, warranty)) in BIDS.into_iter().enumerate() {
            let bidder = if letter == "A" { variant.bidder.as_str() } else { bidder };
            let amount: Fraction = prices
                .iter()
                .zip(QUANTITIES)
                .map(|(price, (_, _, _, _, quantity))| &number(price) * &number(quantity))
                .sum();
            // B sent an option outside the frame.
            let amount = if letter == "B" { amount + number("1250") } else { amount };
            let mut agreed = BTreeMap::new();
            for (code, by_bid) in MARKS {
                let mut given = Vec::new();
                for (member, at) in MEMBERS.into_iter().zip(by_bid[place]) {
                    if at.is_empty() {
                        continue;
                    }
                    given.push(MemberMark {
                        member: MemberId::from_code(member.0),
                        college: college(member.3),
                        mark: mark(at),
                    });
                    lines.push(MarkLine {
                        member: MemberId::from_code(member.0),
                        bid: bid_id(letter),
                        criterion: criterion_id(code),
                        mark: mark(at),
                        justification: if member.0 == "m1" && letter == "A" {
                            variant.justification.clone()
                        } else if member.0 == "m4" {
                            format!(
                                "Offre {letter} : des limites sur ce point, sans conséquence sur le service."
                            )
                        } else {
                            String::new()
                        },
                    });
                }
                let mark = match variant.agreement {
                    AgreementRule::Consensus => {
                        let written = if letter == "F" { "1.5" } else { "3.5" };
                        Some(AgreedMark::written(mark(written), given))
                    }
                    rule @ (AgreementRule::Mean | AgreementRule::Median | AgreementRule::MeanByCollege) => {
                        agree(rule, variant.rounding.mark, &given)
                    }
                };
                agreed.extend(mark.map(|mark| (criterion_id(code), mark)));
            }
            let (delay, warranty) = match (letter, variant.d) {
                ("D", Fourth::InItsTotal) => ("33", "0"),
                (_, Fourth::InEverything | Fourth::InItsTotal) => (delay, warranty),
            };
            let measure = |value: &str| Measure::new(number(value)).unwrap();
            bids.push(Bid {
                id: bid_id(letter),
                code: letter.to_owned(),
                bidder: bidder.to_owned(),
                admission,
                amount: Some(EvaluatedAmount::new(amount).unwrap()),
                marks: agreed,
                measures: BTreeMap::from([
                    (criterion_id("delai"), measure(delay)),
                    (criterion_id("garantie"), measure(warranty)),
                ]),
            });
        }
        let rules =
            Rules { rounding: variant.rounding, ties: variant.ties.clone(), agreement: variant.agreement };
        let lot = Lot { rules, criteria: grid(variant), bids };
        let evaluation = evaluate(&lot);
        let stability = weight_stability(&lot, &evaluation);
        let (protocol, summary) = trial();
        Self {
            lot,
            evaluation,
            stability,
            protocol,
            summary,
            panel: panel(),
            marks: lines,
            schedule: schedule(),
        }
    }

    pub fn input(&self, language: Language) -> ReportInput<'_> {
        ReportInput {
            language,
            produced: "2026-11-23T14:32:05+01:00",
            dossier_digest: "9f2c41d8a7e05b36",
            tender: TenderHead {
                reference: "2026-ENT-07".to_owned(),
                title: "Espace numérique de travail".to_owned(),
                buyer: "Département de l’Orvanne".to_owned(),
                description: "Fourniture, migration et accompagnement pour trois ans.".to_owned(),
                lot: None,
                price_basis: PriceBasis::Net,
            },
            facts: vec![
                Fact { label: "Comptes élèves du premier degré".to_owned(), value: "32796".to_owned() },
                Fact { label: "Durée du marché".to_owned(), value: "trois ans".to_owned() },
            ],
            lot: &self.lot,
            evaluation: &self.evaluation,
            panel: self.panel.clone(),
            marks: self.marks.clone(),
            schedule: self.schedule.clone(),
            stability: self.stability.as_ref(),
            trial: Some((&self.protocol, &self.summary)),
            findings: vec![FindingLine {
                severity: Severity::Information,
                text: "L’offre E est irrégulière : elle n’est pas classée.".to_owned(),
                hint: "Indiquez le motif de la décision.".to_owned(),
                place: "offre E".to_owned(),
            }],
        }
    }

    pub fn model(&self, language: Language) -> ReportModel {
        ReportModel::build(&self.input(language)).unwrap()
    }

    pub fn workbook(&self, language: Language) -> Vec<u8> {
        report::xlsx::write(&self.model(language)).unwrap()
    }
}

fn panel() -> Panel {
    Panel {
        colleges: [("en", "Éducation nationale"), ("col", "Collectivités")]
            .map(|(code, name)| CollegeLine { id: college(code), name: name.to_owned() })
            .to_vec(),
        members: MEMBERS
            .map(|(code, name, role, of)| MemberLine {
                id: MemberId::from_code(code),
                name: name.to_owned(),
                role: role.to_owned(),
                college: college(of),
            })
            .to_vec(),
    }
}

fn schedule() -> Vec<ScheduleLine> {
    QUANTITIES
        .into_iter()
        .enumerate()
        .map(|(line, (section, code, label, unit, quantity))| ScheduleLine {
            section: Some(section.to_owned()),
            code: code.to_owned(),
            label: label.to_owned(),
            unit: unit.to_owned(),
            quantity: number(quantity),
            unit_prices: BIDS
                .into_iter()
                // D gave its amount without a schedule.
                .filter(|(letter, ..)| *letter != "D")
                .map(|(letter, _, _, prices, _, _)| (bid_id(letter), number(prices[line])))
                .collect(),
        })
        .collect()
}

fn trial() -> (Protocol, Summary) {
    let site = |id: &str, name: &str| Site { id: SiteId::new(id).unwrap(), name: name.to_owned() };
    let group = |id: &str, name: &str, free_text| Group {
        id: GroupId::new(id).unwrap(),
        name: name.to_owned(),
        free_text,
    };
    let question = |id: &str, text: &str, kind, criterion: Option<&str>| Question {
        id: QuestionId::new(id).unwrap(),
        text: text.to_owned(),
        kind,
        criterion: criterion.map(str::to_owned),
    };
    let levels =
        ["Très difficile", "Plutôt difficile", "Faisable avec de l’aide", "Plutôt facile", "Très facile"];
    let protocol = Protocol::new(
        ProtocolId::new("essai").unwrap(),
        "Essai par les usagers".to_owned(),
        NonZeroU32::new(5).unwrap(),
        vec![site("s1", "École du Moulin bleu"), site("s2", "Collège Marguerite-Aubrelle")],
        vec![
            group("enseignants", "Enseignants", FreeText::Allowed),
            group("eleves", "Élèves", FreeText::Refused),
            group("agents", "Agents des collectivités", FreeText::Allowed),
        ],
        vec![
            question(
                "q1",
                "Créer une page avec du texte, une image et du son vous a paru :",
                QuestionKind::Level { levels: levels.map(str::to_owned).to_vec() },
                Some("ped-outils"),
            ),
            question("q2", "Utiliseriez-vous cet espace chaque semaine ?", QuestionKind::YesNo, None),
        ],
    )
    .unwrap();
    let mut feedback = Vec::new();
    let groups = [("enseignants", 8_u128), ("eleves", 12), ("agents", 3)];
    for (bid, shift) in [("A", 0_u32), ("B", 1), ("C", 3)] {
        let mut session = 0_u128;
        for (group, count) in groups {
            for _ in 0..count {
                session += 1;
                let level = (u32::try_from(session).unwrap() * 2 + shift) % 5 + 1;
                let yes = if level > 2 { YesNo::Yes } else { YesNo::No };
                let entry = Entry {
                    session: SessionId::new(uuid::Uuid::from_u128(session)),
                    site: if session.is_multiple_of(2) { "s1" } else { "s2" }.to_owned(),
                    group: group.to_owned(),
                    bid: bid.to_owned(),
                    answers: BTreeMap::from([
                        ("q1".to_owned(), Answer::Level(level)),
                        ("q2".to_owned(), Answer::YesNo(yes)),
                    ]),
                    comment: (group == "enseignants" && session == 3)
                        .then(|| "=1+1 : l’espace se charge lentement le lundi.".to_owned()),
                };
                feedback.push(Feedback::new(&protocol, entry).unwrap());
            }
        }
    }
    let summary = summarise(&protocol, &feedback);
    (protocol, summary)
}

/// The floor of the second price formula.
pub const FLOORED: PriceFormula = PriceFormula::LinearOverLowest { floor: Floor::Zero };

/// The parts of a package, by name.
pub fn parts(package: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (name, text)
        })
        .collect()
}

/// A workbook as a spreadsheet program reads it.
pub struct Sheets(Xlsx<Cursor<Vec<u8>>>);

impl Sheets {
    pub fn open(package: &[u8]) -> Self {
        Self(Xlsx::new(Cursor::new(package.to_vec())).unwrap())
    }

    pub fn names(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    /// The values of a sheet.
    pub fn values(&mut self, sheet: &str) -> Range<Data> {
        self.0.worksheet_range(sheet).unwrap()
    }

    /// The formulas of a sheet.
    pub fn formulas(&mut self, sheet: &str) -> Range<String> {
        self.0.worksheet_formula(sheet).unwrap()
    }

    /// The defined names and what they stand for.
    pub fn defined_names(&self) -> Vec<(String, String)> {
        self.0.defined_names().to_vec()
    }
}

/// The row whose first column holds this text.
pub fn row_of(range: &Range<Data>, first: &str) -> u32 {
    let (top, _) = range.start().unwrap();
    let position = range.rows().position(|row| row.first().and_then(Data::get_string) == Some(first));
    top + u32::try_from(position.unwrap_or_else(|| panic!("no row {first:?}"))).unwrap()
}

/// The number in a cell.
pub fn number_at(range: &Range<Data>, row: u32, column: u32) -> f64 {
    let value = range.get_value((row, column));
    value.and_then(DataType::as_f64).unwrap_or_else(|| panic!("no number at {row}, {column}: {value:?}"))
}

/// The double nearest to an exact number.
pub fn near(number: &Fraction) -> f64 {
    let rounded = rounding(12, RoundingMode::HalfUp).unwrap().apply(number);
    rounded.to_decimal().unwrap().parse().unwrap()
}
