import type { Backend } from "../bridge/backend";
import type { SessionView } from "../bridge/generated/SessionView";

/** A text that is no mark; kept so that it can be mended. */
export type Refused = { text: string; message: string };

/** Where a mark is given: by whom, to which bid, on which criterion. */
export type Spot = { member: string; criterion: string; bid: string };

/**
 * The texts of a dossier that are no marks. They are in no file, and outlive the screen so that
 * leaving it loses none of them.
 *
 * Deliberately absent: keeping them once another dossier is open, or the window is closed.
 */
export class Refusals {
  readonly #kept = new Map<string, Refused>();

  at(spot: Spot): Refused | null {
    return this.#kept.get(keyOf(spot)) ?? null;
  }

  keep(spot: Spot, refused: Refused | null): void {
    if (refused === null) this.#kept.delete(keyOf(spot));
    else this.#kept.set(keyOf(spot), refused);
  }
}

const latest = new WeakMap<Backend, { dossier: string; refusals: Refusals }>();

/** Those of the open dossier; those of the one before are forgotten. */
export function refusalsOf(backend: Backend, { file_name, tender }: SessionView): Refusals {
  const dossier = JSON.stringify([file_name, tender.reference, tender.title]);
  const found = latest.get(backend);
  if (found?.dossier === dossier) return found.refusals;
  const refusals = new Refusals();
  latest.set(backend, { dossier, refusals });
  return refusals;
}

function keyOf({ member, criterion, bid }: Spot): string {
  return JSON.stringify([member, criterion, bid]);
}
