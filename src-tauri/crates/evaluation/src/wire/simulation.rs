//! The simulation: what the ranking would be if weights, marks or prices were others.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BidHead, Chart, Figure};

/// A mark that is not the agreed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SimulatedMark {
    /// The bid's letter.
    pub bid: String,
    /// The criterion's code.
    pub criterion: String,
    /// The mark, exactly.
    pub mark: String,
}

/// All that differs from what was published and decided, as exact numbers. The window sends it
/// back as it got it: nothing of it is kept in the dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Simulation {
    /// The weight of every leaf criterion by code, in points; empty when none is moved.
    pub weights: BTreeMap<String, String>,
    /// The marks that differ.
    pub marks: Vec<SimulatedMark>,
    /// The amounts that differ, by the bid's letter.
    pub amounts: BTreeMap<String, String>,
}

/// One gesture, as it was typed or dragged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[ts(export)]
pub enum SimulatedMove {
    /// A weight, in points; the others keep their proportions.
    Weight {
        /// The criterion's code.
        criterion: String,
        /// The number, as typed.
        to: String,
    },
    /// An agreed mark.
    Mark {
        /// The bid's letter.
        bid: String,
        /// The criterion's code.
        criterion: String,
        /// The number, as typed.
        to: String,
    },
    /// An evaluated amount.
    Amount {
        /// The bid's letter.
        bid: String,
        /// The number, as typed.
        to: String,
    },
}

/// A weight that can be moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SimulatedWeight {
    /// The criterion's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The published weight, in points.
    pub published: Figure,
    /// The simulated weight.
    pub weight: Figure,
    /// The simulated weight as a plain decimal, for a slider.
    pub place: String,
}

/// A bid in the simulated ranking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SimulatedRow {
    /// The bid.
    pub bid: BidHead,
    /// Its rank in the simulation; `null` when it has none.
    pub rank: Option<u32>,
    /// Its rank in the dossier.
    pub published_rank: Option<u32>,
    /// Its total in the simulation, unrounded.
    pub total: Option<Figure>,
    /// The same less its total in the dossier, signed.
    pub change: Option<Figure>,
    /// Its amount in the simulation.
    pub amount: Option<Figure>,
    /// Its amount as a plain decimal, for a field.
    pub amount_typed: String,
}

/// A mark that can be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SimulatedCell {
    /// The bid's letter.
    pub bid: String,
    /// The criterion's code.
    pub criterion: String,
    /// The mark in the simulation.
    pub mark: Figure,
    /// The agreed mark.
    pub agreed: Option<Figure>,
}

/// The simulation's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SimulationView {
    /// What differs; to be sent back with the next gesture.
    pub simulation: Simulation,
    /// The sentence that the simulated ranking opens with.
    pub headline: String,
    /// Whether another bid is first than in the dossier, in a sentence.
    pub verdict: String,
    /// What differs from the dossier, one sentence each.
    pub changes: Vec<String>,
    /// The declared total of the weights, as a plain decimal.
    pub total: String,
    /// The leaf criteria, in the grid's order.
    pub weights: Vec<SimulatedWeight>,
    /// The criteria that are marked, by code, each with its highest mark.
    pub scales: BTreeMap<String, Figure>,
    /// The agreed marks that can be changed.
    pub marks: Vec<SimulatedCell>,
    /// The ranked bids first to last, then the others.
    pub rows: Vec<SimulatedRow>,
    /// Stacked bars by criterion.
    pub bars: Option<Chart>,
}
