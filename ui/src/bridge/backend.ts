import type { CriteriaView } from "./generated/CriteriaView";
import type { Fault } from "./generated/Fault";
import type { HistoryView } from "./generated/HistoryView";
import type { HomeView } from "./generated/HomeView";
import type { JournalView } from "./generated/JournalView";
import type { MarkEntry } from "./generated/MarkEntry";
import type { MarkGridView } from "./generated/MarkGridView";
import type { MarksChange } from "./generated/MarksChange";
import type { Outcome } from "./generated/Outcome";
import type { PanelView } from "./generated/PanelView";
import type { PricesView } from "./generated/PricesView";
import type { RankingView } from "./generated/RankingView";
import type { RegisterView } from "./generated/RegisterView";
import type { RobustnessView } from "./generated/RobustnessView";
import type { SessionView } from "./generated/SessionView";
import type { SimulatedMove } from "./generated/SimulatedMove";
import type { Simulation } from "./generated/Simulation";
import type { SimulationView } from "./generated/SimulationView";
import type { StepView } from "./generated/StepView";
import type { TenderView } from "./generated/TenderView";
import type { Surface } from "./generated/Surface";
import type { TraceKey } from "./generated/TraceKey";
import type { TraceView } from "./generated/TraceView";

export type Language = "fr" | "en";

/**
 * What the window may ask. Each promise is kept, or rejected with a {@link Failure}.
 *
 * Texts come in the session's language: after a change of language, read again.
 */
export type Backend = {
  /** `null` when nothing is open: the home screen is shown. */
  sessionRead(): Promise<SessionView | null>;
  sessionLanguage(language: Language): Promise<SessionView>;
  /** Masks bidders' names, or shows them again, which is an act of the journal. */
  sessionMask(masked: boolean): Promise<SessionView>;
  rankingRead(surface: Surface): Promise<RankingView>;
  traceRead(key: TraceKey): Promise<TraceView>;
  robustnessRead(surface: Surface): Promise<RobustnessView>;
  /** What would follow from what is tried, and one gesture more; nothing of it is kept. */
  simulationRead(simulation: Simulation, moved: SimulatedMove | null, surface: Surface): Promise<SimulationView>;
  /** The name of the file that was written; `null` when the person chose none. */
  reportExport(): Promise<Outcome<string | null>>;
  /** `null` when the person chose none. */
  dossierOpen(): Promise<SessionView | null>;
  dossierOpenKnown(token: string): Promise<SessionView>;
  /** `null` when the person chose no place. */
  dossierNew(template: string): Promise<SessionView | null>;
  dossierClose(): Promise<void>;
  sampleOpen(): Promise<SessionView>;
  homeRead(language: Language): Promise<HomeView>;
  homeForget(language: Language, token: string): Promise<HomeView>;
  stepsRead(): Promise<StepView[]>;
  tenderRead(): Promise<TenderView>;
  panelRead(): Promise<PanelView>;
  criteriaRead(): Promise<CriteriaView>;
  registerRead(): Promise<RegisterView>;
  pricesRead(): Promise<PricesView>;
  /** Of the first member when none is named. */
  marksRead(member: string | null): Promise<MarkGridView>;
  /** One gesture, one step to undo; rejected whole when one cell is refused. */
  marksRecord(member: string, entries: MarkEntry[]): Promise<Outcome<MarksChange>>;
  historyRead(): Promise<HistoryView>;
  historyUndo(): Promise<Outcome<HistoryView>>;
  historyRedo(): Promise<Outcome<HistoryView>>;
  journalRead(): Promise<JournalView>;
  /**
   * Hears that the desk changed without the window's asking: a file was dropped, or a second
   * launch handed one over. With the fault of what could not be opened, else `null`. Answers
   * with what ends the hearing.
   */
  deskChanged(hear: (fault: Fault | null) => void): Promise<() => void>;
  /** Fills the screen with the window, or gives the screen back. */
  windowFullscreen(full: boolean): Promise<void>;
  /** How large everything in the window is drawn; 1 is the usual size. */
  windowZoom(scale: number): Promise<void>;
  /** What the system's bar calls the window. */
  windowTitle(title: string): Promise<void>;
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
  return { code: "internal", details: {}, findings: [] };
}

function isFault(thrown: unknown): thrown is Fault {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { code, details } = thrown as Partial<Fault>;
  return typeof code === "string" && typeof details === "object";
}
