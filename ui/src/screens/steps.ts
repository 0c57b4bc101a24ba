import type { Sign } from "../shared/Icon.svelte";
import type { Desk } from "./desk.svelte";

/** The screens that there are. */
export const SCREENS = ["ranking", "robustness", "report"] as const;

export type Screen = (typeof SCREENS)[number];

/** The groups of the guided steps, with those that there are. */
export const GROUPS: { name: string; screens: Screen[] }[] = [
  { name: "decide", screens: ["ranking", "robustness"] },
  { name: "report", screens: ["report"] },
];

/** How far a step is, in words and with a sign. */
export type State = { word: string; sign: Sign };

const WAITING: State = { word: "screen-state-awaited", sign: "waiting" };

/** How far a step is; never further than what was read shows. */
export function stateOf(screen: Screen, desk: Desk): State {
  switch (screen) {
    case "ranking":
      return rankingState(desk);
    case "robustness":
      return robustnessState(desk);
    case "report":
      return desk.report.value?.value ? { word: "screen-state-produced", sign: "done" } : TO_DO;
  }
}

const TO_DO: State = { word: "state-to-do", sign: "waiting" };
const TO_MEND: State = { word: "screen-state-to-mend", sign: "attention" };

function rankingState({ ranking }: Desk): State {
  if (ranking.fault !== null) return TO_MEND;
  if (ranking.value === null) return WAITING;
  const { findings, rows } = ranking.value;
  if (findings.some((finding) => finding.severity === "blocking")) return TO_MEND;
  return rows.some((row) => row.rank !== null) ? { word: "screen-state-ranked", sign: "done" } : TO_DO;
}

function robustnessState({ robustness }: Desk): State {
  if (robustness.fault !== null) return TO_MEND;
  if (robustness.value === null) return WAITING;
  return robustness.value.rows.length > 0 ? { word: "screen-state-computed", sign: "done" } : TO_DO;
}

/** The screen that an address names; the ranking for any other. */
export function screenOf(hash: string): Screen {
  return SCREENS.find((screen) => `#${screen}` === hash) ?? "ranking";
}
