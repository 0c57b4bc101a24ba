import type { Fault } from "./generated/Fault";
import type { Outcome } from "./generated/Outcome";
import type { RankingView } from "./generated/RankingView";
import type { RobustnessView } from "./generated/RobustnessView";
import type { SessionView } from "./generated/SessionView";
import type { Theme } from "./generated/Theme";
import type { TraceKey } from "./generated/TraceKey";
import type { TraceView } from "./generated/TraceView";

export type Language = "fr" | "en";

/**
 * What the window may ask. Each promise is kept, or rejected with a {@link Failure}.
 *
 * Texts come in the session's language: after a change of language, read again.
 */
export type Backend = {
  sessionRead(): Promise<SessionView>;
  sessionLanguage(language: Language): Promise<SessionView>;
  rankingRead(theme: Theme): Promise<RankingView>;
  traceRead(key: TraceKey): Promise<TraceView>;
  robustnessRead(): Promise<RobustnessView>;
  /** The name of the file that was written; `null` when the person chose none. */
  reportExport(): Promise<Outcome<string | null>>;
  /** `null` when the person chose none. */
  dossierOpen(): Promise<SessionView | null>;
  sampleOpen(): Promise<SessionView>;
};

/** A rejected request. */
export class Failure extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.name = "Failure";
    this.fault = fault;
  }
}

/** The fault behind anything that was thrown; what nobody foresaw is `internal`. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Failure) return thrown.fault;
  if (isFault(thrown)) return thrown;
  return { code: "internal", details: {} };
}

function isFault(thrown: unknown): thrown is Fault {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { code, details } = thrown as Partial<Fault>;
  return typeof code === "string" && typeof details === "object";
}
