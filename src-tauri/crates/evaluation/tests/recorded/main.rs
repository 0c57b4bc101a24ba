//! What the interface's tests read of the real core: recorded replies, and the vectors of
//! numbers. A file that is no longer what the core says fails here; `make recorded` writes all
//! of them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod kept;
mod replies;
mod vectors;

use kept::Kept;

#[test]
fn replies_are_what_the_core_says() {
    let mut kept = Kept::of("ui/src/bridge/fixtures");
    for (name, reply) in replies::all() {
        kept.json(&name, &reply);
    }
    kept.nothing_else();
}

#[test]
fn vectors_are_what_the_reader_and_the_writer_of_numbers_say() {
    let mut kept = Kept::of("ui/src/shared/number");
    kept.json("vectors", &vectors::all());
}
