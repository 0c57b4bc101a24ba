import { clearMocks, mockIPC, mockWindows } from "@tauri-apps/api/mocks";
import { afterEach, describe, expect, it } from "vitest";

import { Failure, type Backend } from "./backend";
import { tauri } from "./tauri";

afterEach(clearMocks);

const KEY = { stage: "points", bid: "B", criterion: "cout" } as const;

/** What each request of the window becomes for the shell. */
const REQUESTS: [request: (shell: Backend) => Promise<unknown>, command: string, args: unknown][] = [
  [(shell) => shell.sessionRead(), "session_read", {}],
  [(shell) => shell.sessionLanguage("en"), "session_language", { language: "en" }],
  [
    (shell) => shell.rankingRead({ theme: "dark", distance: "desk" }),
    "ranking_read",
    { surface: { theme: "dark", distance: "desk" } },
  ],
  [(shell) => shell.traceRead(KEY), "trace_read", { key: KEY }],
  [
    (shell) => shell.robustnessRead({ theme: "light", distance: "room" }),
    "robustness_read",
    { surface: { theme: "light", distance: "room" } },
  ],
  [
    (shell) =>
      shell.simulationRead(
        { weights: {}, marks: [], amounts: {} },
        { what: "weight", criterion: "cout", to: "40" },
        { theme: "light", distance: "desk" },
      ),
    "simulation_read",
    {
      simulation: { weights: {}, marks: [], amounts: {} },
      moved: { what: "weight", criterion: "cout", to: "40" },
      surface: { theme: "light", distance: "desk" },
    },
  ],
  [(shell) => shell.reportExport(), "report_export", {}],
  [(shell) => shell.dossierOpen(), "dossier_open", {}],
  [(shell) => shell.sampleOpen(), "sample_open", {}],
  [(shell) => shell.sessionMask(true), "session_mask", { masked: true }],
  [(shell) => shell.dossierOpenKnown("4f"), "dossier_open_known", { token: "4f" }],
  [(shell) => shell.dossierNew("ent"), "dossier_new", { template: "ent" }],
  [(shell) => shell.dossierClose(), "dossier_close", {}],
  [(shell) => shell.homeRead("fr"), "home_read", { language: "fr" }],
  [(shell) => shell.homeForget("fr", "4f"), "home_forget", { language: "fr", token: "4f" }],
  [(shell) => shell.stepsRead(), "steps_read", {}],
  [(shell) => shell.tenderRead(), "tender_read", {}],
  [(shell) => shell.panelRead(), "panel_read", {}],
  [(shell) => shell.criteriaRead(), "criteria_read", {}],
  [(shell) => shell.registerRead(), "register_read", {}],
  [(shell) => shell.pricesRead(), "prices_read", {}],
  [(shell) => shell.marksRead("m1"), "marks_read", { member: "m1" }],
  [(shell) => shell.marksRecord("m1", []), "marks_record", { member: "m1", entries: [] }],
  [(shell) => shell.historyRead(), "history_read", {}],
  [(shell) => shell.historyUndo(), "history_undo", {}],
  [(shell) => shell.historyRedo(), "history_redo", {}],
  [(shell) => shell.journalRead(), "journal_read", {}],
];

describe("tauri", () => {
  it.each(REQUESTS)("asks the shell by its command's name (%#: %s)", async (request, command, args) => {
    const asked: unknown[] = [];
    mockIPC((name, payload) => {
      asked.push([name, payload]);
      return "answer";
    });
    await expect(request(tauri)).resolves.toBe("answer");
    expect(asked).toEqual([[command, args]]);
  });

  it("hands the shell's fault on", async () => {
    const fault = { code: "disk-full", details: { file: "rapport.xlsx" }, findings: [] };
    mockIPC(() => {
      // The shell rejects with the fault itself, which is no Error.
      throw fault;
    });
    await expect(tauri.reportExport()).rejects.toEqual(new Failure(fault));
    await expect(tauri.reportExport()).rejects.toHaveProperty("fault", fault);
  });

  it("calls any other rejection an internal fault", async () => {
    mockIPC(() => {
      throw new Error("command report_export not found");
    });
    await expect(tauri.reportExport()).rejects.toHaveProperty("fault.code", "internal");
  });

  it("asks the window itself for the whole screen, and does with the page where that is refused", async () => {
    mockWindows("main");
    const asked: string[] = [];
    mockIPC((name) => {
      asked.push(name);
      if (name === "plugin:webview|set_webview_zoom") throw new Error("not allowed");
    });
    await tauri.windowFullscreen(true);
    await tauri.windowTitle("Barème");
    await tauri.windowZoom(1.5);
    expect(asked).toEqual([
      "plugin:window|set_fullscreen",
      "plugin:window|set_title",
      "plugin:webview|set_webview_zoom",
    ]);
    expect(document.documentElement.style.getPropertyValue("--zoom")).toBe("1.5");
  });
});
