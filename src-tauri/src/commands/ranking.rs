//! The ranking, and any number of it opened.

use evaluation::wire::{Fault, RankingView, Theme, TraceKey, TraceView};
use tauri::State;

use crate::desk::Desk;

/// The ranking screen, its pictures drawn for a theme.
#[tauri::command(async)]
pub fn ranking_read(desk: State<'_, Desk>, theme: Theme) -> Result<RankingView, Fault> {
    desk.tell(|tender| evaluation::read_ranking(tender, theme))
}

/// How one number came about.
#[tauri::command(async)]
pub fn trace_read(desk: State<'_, Desk>, key: TraceKey) -> Result<TraceView, Fault> {
    desk.tell(|tender| evaluation::read_trace(tender, &key))
}
