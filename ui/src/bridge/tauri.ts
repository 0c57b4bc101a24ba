import { invoke } from "@tauri-apps/api/core";

import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { getCurrentWindow } from "@tauri-apps/api/window";

import { Failure, faultOf, type Backend } from "./backend";
import { page } from "./page";

async function ask<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw new Failure(faultOf(thrown));
  }
}

/** The shell of this window. */
export const tauri: Backend = {
  sessionRead: () => ask("session_read"),
  sessionLanguage: (language) => ask("session_language", { language }),
  sessionMask: (masked) => ask("session_mask", { masked }),
  rankingRead: (surface) => ask("ranking_read", { surface }),
  traceRead: (key) => ask("trace_read", { key }),
  robustnessRead: (surface) => ask("robustness_read", { surface }),
  simulationRead: (simulation, moved, surface) => ask("simulation_read", { simulation, moved, surface }),
  reportExport: () => ask("report_export"),
  dossierOpen: () => ask("dossier_open"),
  dossierOpenKnown: (token) => ask("dossier_open_known", { token }),
  dossierNew: (template) => ask("dossier_new", { template }),
  dossierClose: () => ask("dossier_close"),
  sampleOpen: () => ask("sample_open"),
  homeRead: (language) => ask("home_read", { language }),
  homeForget: (language, token) => ask("home_forget", { language, token }),
  stepsRead: () => ask("steps_read"),
  tenderRead: () => ask("tender_read"),
  panelRead: () => ask("panel_read"),
  criteriaRead: () => ask("criteria_read"),
  registerRead: () => ask("register_read"),
  pricesRead: () => ask("prices_read"),
  marksRead: (member) => ask("marks_read", { member }),
  marksRecord: (member, entries) => ask("marks_record", { member, entries }),
  historyRead: () => ask("history_read"),
  historyUndo: () => ask("history_undo"),
  historyRedo: () => ask("history_redo"),
  journalRead: () => ask("journal_read"),
  deskChanged: (hear) => listen<unknown>("desk-changed", ({ payload }) => hear(payload === null ? null : faultOf(payload))),
  windowFullscreen: (full) => getCurrentWindow().setFullscreen(full).catch(() => page.windowFullscreen(full)),
  windowZoom: (scale) => getCurrentWebview().setZoom(scale).catch(() => page.windowZoom(scale)),
  // A window that keeps its first title says less, and nothing wrong.
  windowTitle: (title) => getCurrentWindow().setTitle(title).catch(() => undefined),
};
