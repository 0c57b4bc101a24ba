//! Rebuilds the package when a catalogue is added: the embedding alone only sees changed ones.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
