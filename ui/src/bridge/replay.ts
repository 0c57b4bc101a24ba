import { Failure, type Backend } from "./backend";
import type { HistoryView } from "./generated/HistoryView";
import type { HomeView } from "./generated/HomeView";
import type { MarkGridView } from "./generated/MarkGridView";
import type { Outcome } from "./generated/Outcome";
import type { RankingView } from "./generated/RankingView";
import type { SessionView } from "./generated/SessionView";
import type { TraceKey } from "./generated/TraceKey";
import { page } from "./page";

/** Every recording that there is, by its name: `fixtures/trace-points-B-cout.json`. */
const RECORDINGS: Record<string, unknown> = import.meta.glob("./fixtures/*.json", { eager: true, import: "default" });

function recorded<T>(name: string): T {
  const recording = RECORDINGS[`./fixtures/${name}.json`];
  if (recording === undefined) throw new Failure({ code: "internal", details: {}, findings: [] });
  return recording as T;
}

/** The recording of a number. */
function traceName(key: TraceKey): string {
  return ["trace", key.stage, key.bid, ...(key.criterion === null ? [] : [key.criterion])].join("-");
}

/** Every text of a reply with letters in place of the bidders' names, as the core masks them. */
function masked<T>(reply: T): T {
  const { rows } = recorded<RankingView>("ranking");
  const names = rows.flatMap(({ bid: { letter, bidder } }) => [
    [`${letter} – ${bidder}`, `offre ${letter}`] as const,
    [bidder, `offre ${letter}`] as const,
  ]);
  const mask = (value: unknown): unknown => {
    if (typeof value === "string") return names.reduce((text, [name, shown]) => text.replaceAll(name, shown), value);
    if (Array.isArray(value)) return value.map(mask);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, mask(inner)]));
  };
  return mask(reply) as T;
}

/**
 * The backend's twin, which answers from recordings of the sample tender in French. It lets the
 * interface be tested, and looked at in a browser, without the window.
 *
 * Deliberately absent: anything it would have to make up. What was not recorded is a fault.
 */
export function replay(): Backend {
  let language = "fr";
  let open = true;
  let hidden = false;
  let undone = false;
  const forgotten = new Set<string>();

  const told = <T>(reply: T): T => (hidden ? masked(reply) : reply);
  /** What was recorded under this name, asked late so that a missing one is a rejection. */
  const tell = <T>(name: string): Promise<T> => Promise.resolve().then(() => told(recorded<T>(name)));
  const session = (): SessionView => told({ ...recorded<SessionView>("session"), language, masked: hidden });
  const opened = (): SessionView => {
    open = true;
    hidden = false;
    return session();
  };
  const home = (): HomeView => {
    const view = recorded<HomeView>("home");
    return { ...view, language, dossiers: view.dossiers.filter(({ token }) => !forgotten.has(token)) };
  };
  const history = (): HistoryView =>
    told(undone ? recorded<Outcome<HistoryView>>("history-undone").value : recorded<HistoryView>("history"));
  const travelled = (): Outcome<HistoryView> => ({ value: history(), changed: ["*"], findings: [] });

  return {
    ...page,
    sessionRead: () => Promise.resolve(open ? session() : null),
    sessionLanguage: (wanted) => {
      language = wanted;
      return Promise.resolve(session());
    },
    sessionMask: (wanted) => {
      hidden = wanted;
      return Promise.resolve(session());
    },
    rankingRead: ({ theme, distance }) =>
      tell(distance === "room" ? "ranking-room" : theme === "dark" ? "ranking-dark" : "ranking"),
    traceRead: (key) => tell(traceName(key)),
    robustnessRead: ({ theme, distance }) =>
      tell(distance === "room" ? "robustness-room" : theme === "dark" ? "robustness-dark" : "robustness"),
    // One gesture was recorded: whatever is moved, its answer comes.
    simulationRead: (_, moved) => tell(moved === null ? "simulation" : "simulation-moved"),
    reportExport: () => Promise.resolve({ value: "2026-ENT-01 rapport.xlsx", changed: [], findings: [] }),
    dossierOpen: () => Promise.resolve(null),
    dossierOpenKnown: () => Promise.resolve(opened()),
    dossierNew: () => Promise.resolve(null),
    dossierClose: () => {
      open = false;
      return Promise.resolve();
    },
    sampleOpen: () => Promise.resolve(opened()),
    homeRead: (wanted) => {
      language = wanted;
      return Promise.resolve().then(home);
    },
    homeForget: (wanted, token) => {
      language = wanted;
      forgotten.add(token);
      return Promise.resolve().then(home);
    },
    stepsRead: () => tell("steps"),
    tenderRead: () => tell("tender"),
    panelRead: () => tell("panel"),
    criteriaRead: () => tell("criteria"),
    registerRead: () => tell("register"),
    pricesRead: () => tell("prices"),
    marksRead: (member) => {
      const own = `marks-${member ?? ""}`;
      return tell<MarkGridView>(`./fixtures/${own}.json` in RECORDINGS ? own : "marks");
    },
    marksRecord: () => tell("marks-recorded"),
    historyRead: () => Promise.resolve().then(history),
    historyUndo: () => {
      undone = true;
      return Promise.resolve().then(travelled);
    },
    historyRedo: () => {
      undone = false;
      return Promise.resolve().then(travelled);
    },
    journalRead: () => tell("journal"),
    // Nothing comes from outside a browser's page.
    deskChanged: () => Promise.resolve(() => undefined),
  };
}
