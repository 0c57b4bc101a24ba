import { invoke } from "@tauri-apps/api/core";

import { Failure, faultOf, type Backend } from "./backend";

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
  rankingRead: (theme) => ask("ranking_read", { theme }),
  traceRead: (key) => ask("trace_read", { key }),
  robustnessRead: () => ask("robustness_read"),
  reportExport: () => ask("report_export"),
  dossierOpen: () => ask("dossier_open"),
  sampleOpen: () => ask("sample_open"),
};
