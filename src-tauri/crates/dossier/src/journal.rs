//! The audit journal: every operation, in the order of replay.

use std::collections::BTreeMap;

use crate::{Action, Operation, OperationId};

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// The operation.
    pub operation: Operation,
    /// The name of the device that wrote it.
    pub device_name: String,
    /// Whether it still counts.
    pub effect: Effect,
}

/// Whether an operation still counts. Nothing is ever taken out of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It counts.
    InForce,
    /// It was undone, and not done again.
    Undone,
}

/// Puts the operations into lines.
pub(crate) fn entries(operations: Vec<(Operation, String)>) -> Vec<JournalEntry> {
    let mut effects: BTreeMap<OperationId, Effect> = BTreeMap::new();
    for (operation, _) in &operations {
        if let Action::Revert { of, writes: _ } = &operation.action {
            effects.insert(*of, Effect::Undone);
        }
        if let Action::Reinstate { of, writes: _ } = &operation.action {
            effects.insert(*of, Effect::InForce);
        }
    }
    operations
        .into_iter()
        .map(|(operation, device_name)| JournalEntry {
            effect: effects.get(&operation.id).copied().unwrap_or(Effect::InForce),
            operation,
            device_name,
        })
        .collect()
}
