//! How safe the ranking is.

use evaluation::wire::{Fault, RobustnessView, SimulatedMove, Simulation, SimulationView, Surface};
use tauri::State;

use crate::desk::Desk;

/// The robustness screen, its pictures drawn for a surface.
#[tauri::command(async)]
pub fn robustness_read(desk: State<'_, Desk>, surface: Surface) -> Result<RobustnessView, Fault> {
    desk.tell(|tender| evaluation::read_robustness(tender, surface))
}

/// What the ranking would be with other weights, marks or prices. Nothing of it is kept.
#[tauri::command(async)]
pub fn simulation_read(
    desk: State<'_, Desk>,
    simulation: Simulation,
    moved: Option<SimulatedMove>,
    surface: Surface,
) -> Result<SimulationView, Fault> {
    desk.tell(|tender| evaluation::simulate(tender, &simulation, moved.as_ref(), surface))
}
