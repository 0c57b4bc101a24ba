// What `bareme-cli robustness --json` claims of the sample tender, recomputed by another program;
// and that this program notices when a number is another one. BAREME_CLI names the program.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Disagreement } from "./claims.mjs";
import { check, prepare } from "./safety.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_CLI ?? join(target, "debug", "bareme-cli"));
const checker = fileURLToPath(new URL("safety.mjs", import.meta.url));
const run = promisify(execFile);

/**
 * What the law says is not recomputed, nor how far samples may be off that come from chains, where
 * a last digit more or less proves nothing; nor what the samples start from, nor how much work an
 * exact answer may take.
 */
const UNCHECKED = [
  /^lawful_ways/,
  /^acceptability_within\.unseen/,
  /^acceptability_within\.standard_error/,
  /^acceptability_within\.seed/,
  /\.vertex_budget$/,
];

/** Every place of the answer that holds a number, most of them in a text. */
const numbers = (value, path = []) => {
  if (typeof value === "number") return [path];
  if (typeof value === "string") return /^-?\d+(\.\d+|\/\d+)?$/.test(value) ? [path] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => numbers(inner, [...path, name]));
};

/** The answer with the last digit of one number, or one count, changed. */
const altered = (answer, path) => {
  const copy = structuredClone(answer);
  const holder = path.slice(0, -1).reduce((inner, name) => inner[name], copy);
  const text = holder[path.at(-1)];
  if (typeof text === "number") holder[path.at(-1)] += 1;
  else holder[path.at(-1)] = text.slice(0, -1) + ((Number(text.at(-1)) + 1) % 10 || 1);
  return copy;
};

/** The kind of a place: its path without the names of bids and criteria and without places in lists. */
const kind = (path, names) => path.filter((name) => !names.has(name) && !/^\d+$/.test(name)).join(".");

/** The places to alter: of each kind the first, the middle and the last. */
const places = (answer, names) => {
  const kinds = new Map();
  for (const path of numbers(answer)) {
    const of = kind(path, names);
    if (UNCHECKED.some((pattern) => pattern.test(of))) continue;
    kinds.set(of, [...(kinds.get(of) ?? []), path]);
  }
  return [...kinds.values()].flatMap((paths) => [
    ...new Set([paths[0], paths[paths.length >> 1], paths.at(-1)]),
  ]);
};

describe("the safety of the sample’s ranking", () => {
  let folder, paths;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "bareme-independent-"));
    const environment = { env: { ...process.env, XDG_DATA_HOME: folder } };
    await run(program, ["demo", "--out", folder], environment);
    const dossier = join(folder, "exemple-ent.bareme");
    paths = { dossier, case: join(folder, "case.json"), answer: join(folder, "answer.json") };
    await run(program, ["export", dossier, "--case", paths.case], environment);
    const { stdout } = await run(program, ["robustness", dossier, "--json"], environment);
    await writeFile(paths.answer, stdout);
  });

  after(() => rm(folder, { recursive: true }));

  it("is what the definitions say", async () => {
    const { stdout } = await run("node", [checker, paths.case, paths.answer]);
    assert.match(stdout, /agreed: \d+ joint changes/);
    assert.match(stdout, /agreed: [1-9]\d* prices/);
  });

  it("is no longer when any kind of number is another", async () => {
    const written = JSON.parse(await readFile(paths.case, "utf8"));
    const answer = JSON.parse(await readFile(paths.answer, "utf8"));
    const prepared = prepare(written);
    assert.ok(check(prepared, answer).length > 10);
    const names = new Set([...prepared.tender.ids, ...prepared.tender.codes]);
    const chosen = places(answer, names);
    assert.ok(chosen.length > 60, `${chosen.length} numbers to alter`);
    for (const path of chosen) {
      const place = path.join(".");
      assert.throws(() => check(prepared, altered(answer, path)), Disagreement, `${place} may be anything`);
    }
  });

  it("ends with 1 at the first disagreement, and says which", async () => {
    const answer = JSON.parse(await readFile(paths.answer, "utf8"));
    await writeFile(paths.answer, JSON.stringify(altered(answer, ["price", "1", "largest_winning_price"])));
    await assert.rejects(run("node", [checker, paths.case, paths.answer]), (error) => {
      assert.equal(error.code, 1);
      assert.match(error.stderr, /^disagreement: .*B/);
      return true;
    });
  });
});

describe("the safety of a ranking with all that a case can have", () => {
  const leaf = (id, weight, more) => ({ id, name: id, weight, ...more });
  const quality = { kind: "quality", scale: { max: "20", step: "0.5" } };
  const rounding = { points: { decimals: 1, mode: "half-even" }, total: { decimals: 0, mode: "half-up" } };
  const bid = (id, price, delay, marks) => ({
    id,
    bidder: `Candidat ${id}`,
    price,
    marks: Object.fromEntries(["a", "b", "c"].map((code, at) => [code, marks[at]])),
    measures: { delay },
  });
  const tender = (formula, measure) => ({
    format: "bareme-case",
    version: 1,
    tender: { reference: "2026-EX-03", title: "Tous les critères", price_basis: "net" },
    rules: { total: "100", rounding, ties: ["highest:value", "lowest-price"] },
    criteria: [
      leaf("price", "35", { kind: "price", formula }),
      leaf("value", "50", {
        children: [
          leaf("a", "20", quality),
          leaf("b", "20", { ...quality, minimum: "6" }),
          leaf("c", "10", { ...quality, scale: { max: "20" } }),
        ],
      }),
      leaf("delay", "15", { kind: "measure", direction: "lower-is-better", formula: measure }),
    ],
    bids: [
      bid("A", "1000.50", "30", ["12", "15.5", "11"]),
      bid("B", "1250", "24", ["16", "14", "12"]),
      // The same as B but for its price: level with it nowhere.
      bid("C", "1300", "24", ["16", "14", "12"]),
      // The same as A in all respects.
      bid("D", "1000.50", "30", ["12", "15.5", "11"]),
      // Below the minimum: neither ranked nor a reference.
      bid("E", "10", "1", ["20", "5.5", "20"]),
      { ...bid("F", "20", "2", ["20", "20", "20"]), admission: "late" },
      bid("G", "1900", "45", ["10", "7", "8"]),
    ],
  });
  const formulas = [
    ["lowest-over-price", { name: "lowest-over-price" }],
    ["linear-over-lowest", { name: "linear-over-lowest", floor: "zero" }],
    ["linear-range", { name: "linear-range" }],
    ["squared-ratio", { name: "squared-ratio" }],
  ];

  for (const [name, formula] of formulas) {
    it(`is what the definitions say under ${name}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), "bareme-independent-"));
      const path = join(folder, "case.json");
      const written = tender(formula, { name: "linear-range" });
      await writeFile(path, JSON.stringify(written));
      try {
        const { stdout } = await run(program, ["robustness", path, "--json"]);
        const answer = JSON.parse(stdout);
        assert.deepEqual(answer.acceptability.always_level, [["A", "D"]]);
        assert.ok(check(prepare(written), answer).length > 10);
      } catch (error) {
        if (error instanceof Disagreement) assert.fail(error.message);
        throw error;
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
