// How soon the real window answers a person's hands: keys on a large grid of marks, and weights
// moved on the sample tender. Nothing is asserted: a figure depends on its machine.
// Usage: node tests/bench-window/run.mjs FOLDER-OF-PROGRAMS [MEASURE]
//   MEASURE  this one alone: `keys` or `gestures`

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { measureGestures } from "./gestures.mjs";
import { measureKeys } from "./keys.mjs";

const programs = resolve(process.argv[2] ?? "target/debug");
const home = await mkdtemp(join(tmpdir(), "bareme-bench-"));
// A person's own dossiers and preferences stay untouched.
const environment = {
  HOME: home,
  BAREME_HOME: join(home, "bareme"),
  XDG_DATA_HOME: join(home, "data"),
  XDG_CONFIG_HOME: join(home, "config"),
  XDG_CACHE_HOME: join(home, "cache"),
};

const MEASURES = {
  keys: () => measureKeys(programs, home, environment),
  // As at a first start, which opens the sample.
  gestures: () => measureGestures(join(programs, "bareme"), { ...environment, BAREME_HOME: join(home, "first-start") }),
};

try {
  for (const name of process.argv[3] ? [process.argv[3]] : Object.keys(MEASURES)) await MEASURES[name]();
} finally {
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
