// Checks every claim of `bareme-cli robustness --json` that carries a proof, from the definitions
// and the case alone: nothing here is taken from the program, and all that is exact there is exact
// here. Stops at the first disagreement.
//
// Usage: node tests/independent/safety.mjs CASE.json ANSWER.json
//   CASE.json    from `bareme-cli export DOSSIER --case CASE.json`
//   ANSWER.json  from `bareme-cli robustness DOSSIER --json`
//
// Not checked: `lawful_ways`, which rests on what the law says of each formula.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { Disagreement } from "./claims.mjs";
import { Prices } from "./prices.mjs";
import { sample } from "./sampler.mjs";
import { Shares } from "./shares.mjs";
import { Tender } from "./tender.mjs";
import { Weights } from "./weights.mjs";

const SAMPLES = { all: 60_000, "published-order": 60_000, "within-a-fifth": 10_000 };

/** What a case is made of, and what its own samples say. */
export const prepare = (written) => {
  const tender = new Tender(written);
  const drawn = Object.keys(SAMPLES).map((set) => [set, sample(tender, set, SAMPLES[set])]);
  return { tender, samples: Object.fromEntries(drawn) };
};

/** Checks an answer; a line for each thing that was checked. Throws a `Disagreement`. */
export const check = ({ tender, samples }, answer) =>
  [Weights, Prices, Shares].flatMap((Subject) => new Subject(tender, answer).run(samples));

const main = async () => {
  const paths = process.argv.slice(2);
  if (paths.length !== 2) {
    console.error("usage: node tests/independent/safety.mjs CASE.json ANSWER.json");
    return 2;
  }
  const read = async (path) => JSON.parse(await readFile(path, "utf8"));
  const [written, answer] = await Promise.all(paths.map(read));
  try {
    for (const line of check(prepare(written), answer)) console.log(`agreed: ${line}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Disagreement ? `disagreement: ${error.message}` : error);
    return 1;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
