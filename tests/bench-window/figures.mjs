// How measured times are told.

import { cpus, loadavg } from "node:os";

/** The machine, and how busy it was. */
export function machine() {
  return `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, load ${loadavg()[0].toFixed(1)}`;
}

/** The heading of a table whose lines count `what`. */
export function heading(what) {
  return `  ${"".padEnd(34)}${what.padStart(9)}${["median", "p95", "max"].map((name) => name.padStart(8)).join("")}`;
}

/** A line of it: how many times there are, and their middle, ninety-fifth hundredth and highest, in ms. */
export function line(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  const figures = [at(0.5), at(0.95), sorted.at(-1)].map((figure) => figure.toFixed(1).padStart(8));
  return `  ${name.padEnd(34)}${String(sorted.length).padStart(9)}${figures.join("")}`;
}
