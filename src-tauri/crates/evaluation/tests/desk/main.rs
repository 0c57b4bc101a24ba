//! What a person does at the desk, one subject a file: each test acts as the window does and
//! looks at what the window would show.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod case;
mod home;
mod marks;
mod masking;
mod names;
mod register;
mod simulation;
mod steps;
mod traces;
mod typed;
mod undo;
mod work;
mod workbook;
