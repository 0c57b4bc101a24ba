// How long after its start the window first shows something of the interface.
// Usage: node .ci/first-paint.mjs PROGRAM RUNS
//
// The program connects to WebKit's driver before it paints, which nobody else's does: the
// figure errs on the slow side.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { Window } from "../tests/e2e/driver.mjs";

const [program, runs] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "first-paint-"));
const launcher = join(folder, "launcher");
const moment = join(folder, "moment");
// A person's own dossiers stay untouched.
const home = {
  HOME: folder,
  XDG_DATA_HOME: join(folder, "data"),
  XDG_CONFIG_HOME: join(folder, "config"),
  XDG_CACHE_HOME: join(folder, "cache"),
};

async function measure() {
  const window = await Window.open(launcher, { environment: home });
  try {
    const painted = await window.until(
      "the first paint",
      `const [paint] = performance.getEntriesByName("first-contentful-paint");
       return paint && performance.timeOrigin + paint.startTime;`,
    );
    return painted / 1000 - Number(await readFile(moment, "utf8"));
  } finally {
    await window.close();
  }
}

try {
  // Notes when the program itself starts, which is after the driver did.
  const script = `#!/bin/sh\ndate +%s.%N > '${moment}'\nexec '${resolve(program)}' "$@"\n`;
  await writeFile(launcher, script, { mode: 0o755 });

  const times = [];
  for (let run = 0; run < Number(runs); run += 1) times.push(await measure());
  times.sort((a, b) => a - b);
  const [median, low, high] = [times[times.length >> 1], times[0], times.at(-1)];
  console.log(`  median ${median.toFixed(2)}, from ${low.toFixed(2)} to ${high.toFixed(2)}`);
} finally {
  // The webview's own processes may still be writing their caches.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
