//! Starts the desktop application.

// Without this a console window opens beside the application on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    bareme::run();
}
