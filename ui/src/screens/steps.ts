import type { StepView } from "../bridge/generated/StepView";
import type { Sign } from "../shared/Icon.svelte";

/** The screens of a tender that there are, by the names of their steps. */
export const SCREENS = [
  "tender",
  "panel",
  "criteria",
  "bids",
  "marks",
  "prices",
  "ranking",
  "robustness",
  "report",
  "journal",
] as const;

export type Screen = (typeof SCREENS)[number];

/** The groups of the guided steps, in the order in which an officer works. */
const GROUPS: { name: string; screens: Screen[] }[] = [
  { name: "prepare", screens: ["tender", "panel", "criteria"] },
  { name: "receive", screens: ["bids"] },
  { name: "evaluate", screens: ["marks", "prices"] },
  { name: "decide", screens: ["ranking", "robustness"] },
  { name: "report", screens: ["report", "journal"] },
];

/** A step that has a screen, with how far it is. */
export type Step = { screen: Screen; view: StepView };

/** The steps that were told and have a screen, by group; a group without any is left out. */
export function grouped(steps: StepView[]): { name: string; steps: Step[] }[] {
  const of = (screen: Screen) => steps.filter(({ name }) => name === screen).map((view) => ({ screen, view }));
  return GROUPS.map(({ name, screens }) => ({ name, steps: screens.flatMap(of) })).filter(
    (group) => group.steps.length > 0,
  );
}

/** How far a step is, in words and with a sign. */
export type State = { word: string; sign: Sign };

const STATES: Record<string, State> = {
  doing: { word: "state-in-progress", sign: "doing" },
  closed: { word: "state-closed", sign: "done" },
};
const TO_DO: State = { word: "state-to-do", sign: "waiting" };
const BLOCKED: State = { word: "state-blocked", sign: "attention" };

/** How far a step is; what is blocked and not yet begun says so. */
export function stateOf({ state, blocked }: StepView): State {
  if (blocked !== "" && state !== "closed") return BLOCKED;
  return STATES[state] ?? TO_DO;
}

/** The screen that an address names. */
export function screenOf(hash: string): Screen | null {
  return SCREENS.find((screen) => `#${screen}` === hash) ?? null;
}

/** Where a dossier opens: on its ranking once there is one, else where work waits. */
export function firstScreen(steps: StepView[]): Screen {
  const all = grouped(steps).flatMap((group) => group.steps);
  const ranking = all.find(({ screen }) => screen === "ranking");
  if (ranking === undefined || ranking.view.state === "closed") return "ranking";
  return all.find(({ view }) => view.state !== "closed" && view.blocked === "")?.screen ?? "tender";
}
