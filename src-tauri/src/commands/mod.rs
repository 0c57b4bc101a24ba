//! The commands of the window, one file per subject. Each converts, calls `evaluation`, answers.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands a command its state by value")]

pub mod history;
pub mod home;
pub mod marks;
pub mod ranking;
pub mod report;
pub mod robustness;
pub mod session;
pub mod setup;
