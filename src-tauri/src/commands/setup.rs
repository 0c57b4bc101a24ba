//! What is fixed before bids are opened, the register, the prices, and the steps.

use evaluation::wire::{CriteriaView, Fault, PanelView, PricesView, RegisterView, StepView, TenderView};
use tauri::State;

use crate::desk::Desk;

/// How far each step has come.
#[tauri::command(async)]
pub fn steps_read(desk: State<'_, Desk>) -> Result<Vec<StepView>, Fault> {
    desk.tell(|tender| evaluation::read_steps(tender))
}

/// The tender's own screen.
#[tauri::command(async)]
pub fn tender_read(desk: State<'_, Desk>) -> Result<TenderView, Fault> {
    desk.tell(|tender| evaluation::read_tender(tender))
}

/// The panel's screen.
#[tauri::command(async)]
pub fn panel_read(desk: State<'_, Desk>) -> Result<PanelView, Fault> {
    desk.tell(|tender| evaluation::read_panel(tender))
}

/// The grid's screen.
#[tauri::command(async)]
pub fn criteria_read(desk: State<'_, Desk>) -> Result<CriteriaView, Fault> {
    desk.tell(|tender| evaluation::read_criteria(tender))
}

/// The register of bids.
#[tauri::command(async)]
pub fn register_read(desk: State<'_, Desk>) -> Result<RegisterView, Fault> {
    desk.tell(|tender| evaluation::read_register(tender))
}

/// The price comparison.
#[tauri::command(async)]
pub fn prices_read(desk: State<'_, Desk>) -> Result<PricesView, Fault> {
    desk.tell(|tender| evaluation::read_prices(tender))
}
