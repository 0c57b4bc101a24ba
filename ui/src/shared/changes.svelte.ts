import type { HistoryView } from "../bridge/generated/HistoryView";

/**
 * What was written to the dossier, told by the subject that wrote it to the frame, which shows
 * when it was saved, what can be undone, and reads again what it shows.
 *
 * Deliberately absent: what a subject does with its own screen; it has the answer already.
 */
export type Change = {
  /** The subjects of the outcome: `marks`, `ranking`, or `*` for everything. */
  changed: string[];
  /** What can be undone now, where the answer says so; else the frame asks. */
  history: HistoryView | null;
};

type Hearer = (change: Change) => void;

let hearers: Hearer[] = [];
let readings = $state(0);

/** Tells the frame what was written. */
export function reportChange(changed: string[], history: HistoryView | null = null): void {
  for (const hear of hearers) hear({ changed, history });
}

/** Hears of what subjects write, until the answer is called. */
export function onChange(hear: Hearer): () => void {
  hearers.push(hear);
  return () => {
    hearers = hearers.filter((other) => other !== hear);
  };
}

/**
 * Grows whenever what a subject shows must be read from the dossier again: after an undo, after
 * another language, after names were masked. Read it in the effect that asks the backend.
 */
export function rereads(): number {
  return readings;
}

/** Has every subject read again what it shows. */
export function rereadAll(): void {
  readings += 1;
}
