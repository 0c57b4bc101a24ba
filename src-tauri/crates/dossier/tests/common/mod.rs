//! A small tender, at each stage of its procedure.

#![allow(dead_code, clippy::unwrap_used, clippy::panic, reason = "each test uses a part of it")]

use std::path::{Path, PathBuf};

use dossier::{
    Action, AgreedCell, Aside, Author, CollegeRecord, Device, Digest, Dossier, FigureRecord, FrameLine,
    GridRecord, GroupRecord, MarkCell, MeasureValue, MemberRecord, ProtocolRecord, QuestionRecord,
    RankingRow, ScheduleLine, ScheduleRecord, SiteRecord, Source, State, TenderRecord,
};
use scoring::{Admission, PriceBasis};
use uuid::Uuid;

pub const AT: &str = "2026-10-12T09:41:00+02:00";
pub const DOSSIER: Uuid = Uuid::from_u128(0xd0);
pub const BIDS: [Uuid; 2] = [Uuid::from_u128(0xb1), Uuid::from_u128(0xb2)];
pub const MEMBERS: [Uuid; 2] = [Uuid::from_u128(0xa1), Uuid::from_u128(0xa2)];
pub const ORGANISER: Author = Author::Organiser;

pub fn device() -> Device {
    Device::generate(Uuid::from_u128(0xde), "Poste de l’acheteur", &[1; 32])
}

pub fn other_device() -> Device {
    Device::generate(Uuid::from_u128(0xdf), "Poste d’un membre", &[2; 32])
}

pub fn grid() -> GridRecord {
    GridRecord::from_json(
        r#"{
          "rules": { "total": "100", "ties": ["highest:quality", "lowest-price"], "agreed_marks": "median",
                     "rounding": { "points": { "decimals": 2, "mode": "half-up" } } },
          "criteria": [
            { "id": "prix", "name": "Prix", "weight": "40", "kind": "price", "formula": { "name": "lowest-over-price" } },
            { "id": "valeur", "name": "Valeur technique", "weight": "40", "children": [
              { "id": "outils", "name": "Outils", "weight": "25", "kind": "quality", "scale": { "max": "5", "step": "0.5" } },
              { "id": "equipe", "name": "Équipe", "weight": "15", "kind": "quality", "scale": { "max": "5" }, "minimum": "1" } ] },
            { "id": "delai", "name": "Délai", "weight": "20", "kind": "measure", "direction": "lower-is-better",
              "unit": "jours", "formula": { "name": "linear-range" }, "environmental": true } ] }"#,
    )
    .unwrap()
}

pub fn tender() -> Action {
    Action::CreateTender(TenderRecord {
        reference: "2026-01".to_owned(),
        title: "Mobilier scolaire".to_owned(),
        buyer: "Commune de Valcendre".to_owned(),
        description: "Tables et chaises.".to_owned(),
        price_basis: PriceBasis::Net,
        launched: Some("2026-09-07".parse().unwrap()),
        figures: vec![FigureRecord { label: "Écoles".to_owned(), value: "12".to_owned() }],
        deadlines: Vec::new(),
    })
}

pub fn frame() -> Action {
    Action::SetFrame {
        lines: vec![FrameLine {
            section: String::new(),
            code: "1".to_owned(),
            label: "Table".to_owned(),
            unit: "pièce".to_owned(),
            quantity: "120".parse().unwrap(),
        }],
    }
}

pub fn panel() -> Action {
    let member = |id: Uuid, code: &str, college: &str| MemberRecord {
        id,
        code: code.to_owned(),
        name: format!("Membre {code}"),
        role: "Enseignante".to_owned(),
        college: college.to_owned(),
    };
    let college = |id: &str| CollegeRecord { id: id.to_owned(), name: format!("Collège {id}") };
    Action::SetPanel {
        colleges: vec![college("en"), college("co")],
        members: vec![member(MEMBERS[0], "m1", "en"), member(MEMBERS[1], "m2", "co")],
    }
}

pub fn seal(state: &State) -> Action {
    Action::SealRules { digest: state.rules_digest().unwrap() }
}

pub fn register(index: usize, letter: &str) -> Action {
    Action::RegisterBid {
        bid: BIDS[index],
        letter: letter.to_owned(),
        bidder: format!("Société {letter}"),
        received: AT.parse().unwrap(),
    }
}

pub fn admit(index: usize) -> Action {
    Action::DecideAdmission { bid: BIDS[index], admission: Admission::Admitted, reason: String::new() }
}

pub fn schedule(index: usize, price: &str) -> Action {
    let lines = vec![ScheduleLine {
        code: "1".to_owned(),
        label: "Table".to_owned(),
        unit: "pièce".to_owned(),
        quantity: "120".parse().unwrap(),
        unit_price: price.parse().unwrap(),
        amount: price.parse().unwrap(),
        place: "DQE!D4".to_owned(),
    }];
    Action::ImportSchedule {
        bid: BIDS[index],
        schedule: ScheduleRecord {
            file_name: "dqe.xlsx".to_owned(),
            file_digest: Digest::of(b"dqe"),
            mapping: "sheet = \"DQE\"\n".to_owned(),
            lines,
            net_total: price.parse().unwrap(),
            gross_total: None,
        },
    }
}

pub fn measure(index: usize, days: Option<&str>) -> Action {
    Action::RecordMeasures {
        bid: BIDS[index],
        source: Source::Typed {},
        values: vec![MeasureValue {
            criterion: "delai".to_owned(),
            value: days.map(|days| days.parse().unwrap()),
        }],
    }
}

pub fn cell(index: usize, criterion: &str, mark: Option<&str>) -> MarkCell {
    MarkCell {
        bid: BIDS[index],
        criterion: criterion.to_owned(),
        mark: mark.map(|mark| mark.parse().unwrap()),
        justification: "Clair et complet.".to_owned(),
        evidence: Vec::new(),
    }
}

pub fn marks(member: usize, source: Source, cells: Vec<MarkCell>) -> Action {
    Action::RecordMarks { member: MEMBERS[member], source, cells }
}

pub fn file() -> Source {
    Source::File { name: "m1.xlsx".to_owned(), digest: Digest::of(b"m1") }
}

pub fn agree(index: usize, criterion: &str, mark: Option<&str>) -> Action {
    Action::AgreeMarks {
        cells: vec![AgreedCell {
            bid: BIDS[index],
            criterion: criterion.to_owned(),
            mark: mark.map(|mark| mark.parse().unwrap()),
        }],
        reason: "Séance du 12 octobre.".to_owned(),
    }
}

pub fn protocol() -> Action {
    Action::SetProtocol {
        protocol: ProtocolRecord {
            id: "essai".to_owned(),
            name: "Essai".to_owned(),
            smallest_group: 5,
            sites: vec![SiteRecord { id: "s1".to_owned(), name: "École du Moulin".to_owned() }],
            groups: vec![GroupRecord {
                id: "g1".to_owned(),
                name: "Enseignants".to_owned(),
                free_text: true,
            }],
            questions: vec![QuestionRecord {
                id: "q1".to_owned(),
                text: "Facile ?".to_owned(),
                kind: "yes-no".to_owned(),
                levels: Vec::new(),
                criterion: None,
            }],
        },
    }
}

pub fn ranking() -> Action {
    let row = |index: usize, rank: u32, total: &str| RankingRow {
        bid: BIDS[index],
        rank: Some(rank),
        total: Some(total.parse().unwrap()),
        reason: None,
    };
    Action::NoteRanking { digest: Digest::of(b"ranking"), rows: vec![row(0, 1, "87.25"), row(1, 2, "250/3")] }
}

pub fn report() -> Action {
    Action::NoteReport { file_name: "rao.xlsx".to_owned(), digest: Digest::of(b"report") }
}

pub fn aside() -> Aside {
    Aside::new([9; 16], "Trop lent pour les plus jeunes, dit une enseignante.".to_owned())
}

/// A dossier in a folder of its own.
pub struct Desk {
    folder: tempfile::TempDir,
    pub dossier: Dossier,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dossier = Dossier::create(&folder.path().join("a.bareme"), DOSSIER, &device()).unwrap();
        Self { folder, dossier }
    }

    /// The tender, its rules sealed, two bids registered.
    pub fn with_bids() -> Self {
        let mut desk = Self::new();
        for action in [tender(), Action::SetGrid { grid: grid() }, frame(), panel(), protocol()] {
            desk.act(action);
        }
        desk.act(seal(desk.dossier.state()));
        for action in [register(0, "A"), register(1, "B")] {
            desk.act(action);
        }
        desk
    }

    /// Everything that a procedure holds, up to the report.
    pub fn complete() -> Self {
        let mut desk = Self::with_bids();
        for action in [
            schedule(0, "100000"),
            schedule(1, "104000"),
            measure(0, Some("48")),
            measure(1, Some("30.5")),
            marks(0, file(), vec![cell(0, "outils", Some("4")), cell(1, "outils", Some("3.5"))]),
            marks(1, file(), vec![cell(0, "equipe", Some("10/3")), cell(1, "equipe", None)]),
            agree(1, "equipe", Some("3")),
        ] {
            desk.act(action);
        }
        desk.dossier.record_feedback("s1", "s1.csv", &aside(), ORGANISER, AT).unwrap();
        for action in [admit(0), admit(1), Action::CloseAdmission {}, ranking(), report()] {
            desk.act(action);
        }
        desk
    }

    pub fn act(&mut self, action: Action) {
        let kind = action.kind();
        self.dossier.append(action, ORGANISER, AT).unwrap_or_else(|error| panic!("{kind}: {error}"));
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("a.bareme")
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Closes the dossier; the folder stays as long as the returned guard.
    pub fn close(self) -> (tempfile::TempDir, PathBuf) {
        let path = self.path();
        self.dossier.close().unwrap();
        (self.folder, path)
    }
}

/// Opens a dossier as its founder.
pub fn open(path: &Path) -> Dossier {
    Dossier::open(path, Some(&device())).unwrap()
}
