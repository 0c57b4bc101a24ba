//! The ranking, and any number of it opened.

use evaluation::wire::{Fault, RankingView, Surface, TraceKey, TraceView};
use tauri::State;

use crate::desk::Desk;

/// The ranking screen, its pictures drawn for a surface.
#[tauri::command(async)]
pub fn ranking_read(desk: State<'_, Desk>, surface: Surface) -> Result<RankingView, Fault> {
    desk.tell(|tender| evaluation::read_ranking(tender, surface))
}

/// How one number came about.
#[tauri::command(async)]
pub fn trace_read(desk: State<'_, Desk>, key: TraceKey) -> Result<TraceView, Fault> {
    desk.tell(|tender| evaluation::read_trace(tender, &key))
}
