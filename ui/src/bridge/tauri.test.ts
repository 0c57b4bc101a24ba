import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, describe, expect, it } from "vitest";

import { Failure, type Backend } from "./backend";
import { tauri } from "./tauri";

afterEach(clearMocks);

const KEY = { stage: "points", bid: "B", criterion: "cout" } as const;

/** What each request of the window becomes for the shell. */
const REQUESTS: [request: (shell: Backend) => Promise<unknown>, command: string, args: unknown][] = [
  [(shell) => shell.sessionRead(), "session_read", {}],
  [(shell) => shell.sessionLanguage("en"), "session_language", { language: "en" }],
  [(shell) => shell.rankingRead("dark"), "ranking_read", { theme: "dark" }],
  [(shell) => shell.traceRead(KEY), "trace_read", { key: KEY }],
  [(shell) => shell.robustnessRead(), "robustness_read", {}],
  [(shell) => shell.reportExport(), "report_export", {}],
  [(shell) => shell.dossierOpen(), "dossier_open", {}],
  [(shell) => shell.sampleOpen(), "sample_open", {}],
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
    const fault = { code: "disk-full", details: { file: "rapport.xlsx" } };
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
});
