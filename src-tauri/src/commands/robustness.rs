//! How safe the ranking is.

use evaluation::wire::{Fault, RobustnessView};
use tauri::State;

use crate::desk::Desk;

/// The robustness screen.
#[tauri::command(async)]
pub fn robustness_read(desk: State<'_, Desk>) -> Result<RobustnessView, Fault> {
    desk.tell(|tender| evaluation::read_robustness(tender))
}
