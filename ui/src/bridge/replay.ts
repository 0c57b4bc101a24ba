import { Failure, type Backend } from "./backend";
import type { RankingView } from "./generated/RankingView";
import type { RobustnessView } from "./generated/RobustnessView";
import type { SessionView } from "./generated/SessionView";
import type { TraceKey } from "./generated/TraceKey";
import type { TraceView } from "./generated/TraceView";

import ranking from "./fixtures/ranking.json";
import rankingDark from "./fixtures/ranking-dark.json";
import robustness from "./fixtures/robustness.json";
import session from "./fixtures/session.json";

/**
 * A wire type as TypeScript reads it from a JSON file, where a closed choice is any string
 * and a tuple is an array. The compiler refuses a recording that no longer fits its type.
 */
type Recorded<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? Recorded<Item>[]
    : T extends object
      ? { [Key in keyof T]: Recorded<T[Key]> }
      : T;

/** Checks at compile time; the value goes through untouched. */
const replayed = <T>(recorded: Recorded<T>): T => recorded as T;

const rankings = { light: replayed<RankingView>(ranking), dark: replayed<RankingView>(rankingDark) };

const traces = import.meta.glob<Recorded<TraceView>>("./fixtures/trace-*.json", { eager: true, import: "default" });

/** The recording of a number: `fixtures/trace-points-B-cout.json`. */
function traceFile(key: TraceKey): string {
  const parts = [key.stage, key.bid, ...(key.criterion === null ? [] : [key.criterion])];
  return `./fixtures/trace-${parts.join("-")}.json`;
}

/**
 * The backend's twin, which answers from recordings of the sample tender in French. It lets the
 * interface be tested, and looked at in a browser, without the window.
 *
 * Deliberately absent: anything it would have to make up. What was not recorded is a fault.
 */
export function replay(): Backend {
  let open = replayed<SessionView>(session);
  return {
    sessionRead: () => Promise.resolve(open),
    sessionLanguage: (language) => {
      open = { ...open, language };
      return Promise.resolve(open);
    },
    rankingRead: (theme) => Promise.resolve(rankings[theme]),
    traceRead: (key) => {
      const trace = traces[traceFile(key)];
      return trace === undefined
        ? Promise.reject(new Failure({ code: "internal", details: {} }))
        : Promise.resolve(replayed<TraceView>(trace));
    },
    robustnessRead: () => Promise.resolve(replayed<RobustnessView>(robustness)),
    reportExport: () => Promise.resolve({ value: "2026-ENT-01 rapport.xlsx", changed: [], findings: [] }),
    dossierOpen: () => Promise.resolve(null),
    sampleOpen: () => Promise.resolve(open),
  };
}
