//! Why an action is refused: the rules of the procedure, as a closed list.

use scoring::{Detail, ScaleError};
use thiserror::Error;
use uuid::Uuid;

use crate::{GridFault, Number};

/// Why an action is refused. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", self.code())]
pub enum Refusal {
    /// Nothing can be done before the tender is created.
    NoTender,
    /// The tender is already created.
    TenderExists,
    /// The organiser acts on the device that founded the dossier, and on no other.
    NotOrganiserDevice,
    /// This belongs to the organiser.
    OrganiserOnly,
    /// The grid does not hold.
    GridInvalid {
        /// Everything that is wrong with it.
        faults: Vec<GridFault>,
    },
    /// Two things that need codes of their own share one, or one has none.
    CodeRepeated {
        /// The code.
        code: String,
    },
    /// A member belongs to a college that the panel does not have.
    UnknownCollege {
        /// The college's code.
        college: String,
    },
    /// The rules are sealed: only a corrected notice reopens them.
    RulesSealed,
    /// The rules are not sealed yet.
    RulesNotSealed,
    /// There is no grid to seal.
    NoGrid,
    /// What is to be sealed is not what stands in the dossier.
    SealDigestDiffers,
    /// Bids are registered: the rules can no longer be reopened.
    BidsRegistered,
    /// There is no bid.
    NoBids,
    /// No bid has this identity.
    UnknownBid {
        /// The identity.
        bid: Uuid,
    },
    /// The bid is already registered.
    BidExists {
        /// Its letter.
        letter: String,
    },
    /// Another bid has this letter, or the letter is blank.
    LetterTaken {
        /// The letter.
        letter: String,
    },
    /// Something else still refers to the bid.
    BidInUse {
        /// The bid's identity.
        bid: Uuid,
    },
    /// No member has this identity.
    UnknownMember {
        /// The identity.
        member: Uuid,
    },
    /// A member who gave marks cannot leave the panel or change college.
    MemberHasMarks {
        /// The member's code.
        member: String,
    },
    /// The grid has no such criterion.
    UnknownCriterion {
        /// The code.
        criterion: String,
    },
    /// The criterion is not one to which marks are given.
    CriterionNotMarked {
        /// The code.
        criterion: String,
    },
    /// The criterion is not one that is measured.
    CriterionNotMeasured {
        /// The code.
        criterion: String,
    },
    /// A mark does not lie on its scale.
    MarkOffScale {
        /// The criterion's code.
        criterion: String,
        /// The mark.
        mark: Number,
        /// Why.
        error: ScaleError,
    },
    /// A mark or a measured value is below zero.
    Negative {
        /// The criterion's code.
        criterion: String,
        /// The value.
        value: Number,
    },
    /// A mark belongs to its member, or to the organiser who imports that member's own file.
    MarkNotYours {
        /// The member's code.
        member: String,
    },
    /// The same cell stands twice in one action.
    CellRepeated {
        /// The bid's letter.
        bid: String,
        /// The criterion's code.
        criterion: String,
    },
    /// The action holds nothing.
    NothingToRecord,
    /// A reason is needed.
    ReasonMissing,
    /// Admission is closed: reopening it needs a reason.
    AdmissionIsClosed,
    /// Admission is not closed yet: no ranking may be shown.
    AdmissionNotClosed,
    /// Some bids are not decided yet.
    AdmissionUndecided {
        /// Their letters.
        bids: Vec<String>,
    },
    /// The protocol has no such site.
    UnknownSite {
        /// The site's code.
        site: String,
    },
    /// Feedback was recorded at a site that the protocol would lose.
    FeedbackRecorded {
        /// The site's code.
        site: String,
    },
    /// The content that should lie aside was not given.
    AsideMissing,
    /// No such content lies aside; it may have been erased already.
    UnknownAside,
    /// There is no step to undo.
    NothingToUndo,
    /// There is no step to do again.
    NothingToRedo,
    /// The step is not the latest one.
    NotTheLatestStep,
    /// The step is someone else's.
    StepOfAnother,
    /// Someone else wrote in the same place since.
    Superseded {
        /// The register's subject.
        subject: String,
        /// The register's key.
        key: String,
    },
    /// The writes are not those that undo or redo the step.
    InverseDiffers,
    /// The action is larger than a dossier may hold.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most.
        most: u64,
    },
}

impl Refusal {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoTender => "refused-no-tender",
            Self::TenderExists => "refused-tender-exists",
            Self::NotOrganiserDevice => "refused-not-organiser-device",
            Self::OrganiserOnly => "refused-organiser-only",
            Self::GridInvalid { .. } => "refused-grid-invalid",
            Self::CodeRepeated { .. } => "refused-code-repeated",
            Self::UnknownCollege { .. } => "refused-unknown-college",
            Self::RulesSealed => "refused-rules-sealed",
            Self::RulesNotSealed => "refused-rules-not-sealed",
            Self::NoGrid => "refused-no-grid",
            Self::SealDigestDiffers => "refused-seal-digest-differs",
            Self::BidsRegistered => "refused-bids-registered",
            Self::NoBids => "refused-no-bids",
            Self::UnknownBid { .. } => "refused-unknown-bid",
            Self::BidExists { .. } => "refused-bid-exists",
            Self::LetterTaken { .. } => "refused-letter-taken",
            Self::BidInUse { .. } => "refused-bid-in-use",
            Self::UnknownMember { .. } => "refused-unknown-member",
            Self::MemberHasMarks { .. } => "refused-member-has-marks",
            Self::UnknownCriterion { .. } => "refused-unknown-criterion",
            Self::CriterionNotMarked { .. } => "refused-criterion-not-marked",
            Self::CriterionNotMeasured { .. } => "refused-criterion-not-measured",
            Self::MarkOffScale { .. } => "refused-mark-off-scale",
            Self::Negative { .. } => "refused-negative",
            Self::MarkNotYours { .. } => "refused-mark-not-yours",
            Self::CellRepeated { .. } => "refused-cell-repeated",
            Self::NothingToRecord => "refused-nothing-to-record",
            Self::ReasonMissing => "refused-reason-missing",
            Self::AdmissionIsClosed => "refused-admission-closed",
            Self::AdmissionNotClosed => "refused-admission-not-closed",
            Self::AdmissionUndecided { .. } => "refused-admission-undecided",
            Self::UnknownSite { .. } => "refused-unknown-site",
            Self::FeedbackRecorded { .. } => "refused-feedback-recorded",
            Self::AsideMissing => "refused-aside-missing",
            Self::UnknownAside => "refused-unknown-aside",
            Self::NothingToUndo => "refused-nothing-to-undo",
            Self::NothingToRedo => "refused-nothing-to-redo",
            Self::NotTheLatestStep => "refused-not-the-latest-step",
            Self::StepOfAnother => "refused-step-of-another",
            Self::Superseded { .. } => "refused-superseded",
            Self::InverseDiffers => "refused-inverse-differs",
            Self::TooLarge { .. } => "refused-too-large",
        }
    }

    /// The details by name.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let text = |text: &String| Detail::Text(text.clone());
        match self {
            Self::GridInvalid { faults } => {
                vec![("faults", Detail::Names(faults.iter().map(ToString::to_string).collect()))]
            }
            Self::CodeRepeated { code } => vec![("code", text(code))],
            Self::UnknownCollege { college } => vec![("college", text(college))],
            Self::UnknownBid { bid } | Self::BidInUse { bid } => vec![("bid", text(&bid.to_string()))],
            Self::BidExists { letter } | Self::LetterTaken { letter } => vec![("letter", text(letter))],
            Self::UnknownMember { member } => vec![("member", text(&member.to_string()))],
            Self::MemberHasMarks { member } | Self::MarkNotYours { member } => vec![("member", text(member))],
            Self::UnknownCriterion { criterion }
            | Self::CriterionNotMarked { criterion }
            | Self::CriterionNotMeasured { criterion } => vec![("criterion", text(criterion))],
            Self::MarkOffScale { criterion, mark, error: _ } => {
                vec![("criterion", text(criterion)), ("mark", Detail::Number(mark.value().clone()))]
            }
            Self::Negative { criterion, value } => {
                vec![("criterion", text(criterion)), ("value", Detail::Number(value.value().clone()))]
            }
            Self::CellRepeated { bid, criterion } => vec![("bid", text(bid)), ("criterion", text(criterion))],
            Self::AdmissionUndecided { bids } => vec![("bids", Detail::Names(bids.clone()))],
            Self::UnknownSite { site } | Self::FeedbackRecorded { site } => vec![("site", text(site))],
            Self::Superseded { subject, key } => vec![("subject", text(subject)), ("key", text(key))],
            Self::TooLarge { bytes, most } => {
                vec![("bytes", text(&bytes.to_string())), ("most", text(&most.to_string()))]
            }
            Self::NoTender
            | Self::TenderExists
            | Self::NotOrganiserDevice
            | Self::OrganiserOnly
            | Self::RulesSealed
            | Self::RulesNotSealed
            | Self::NoGrid
            | Self::SealDigestDiffers
            | Self::BidsRegistered
            | Self::NoBids
            | Self::NothingToRecord
            | Self::ReasonMissing
            | Self::AdmissionIsClosed
            | Self::AdmissionNotClosed
            | Self::AsideMissing
            | Self::UnknownAside
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::NotTheLatestStep
            | Self::StepOfAnother
            | Self::InverseDiffers => Vec::new(),
        }
    }
}
