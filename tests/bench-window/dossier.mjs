// A dossier as large as the window is promised for: criteria × bids × members, every mark open,
// every price given, admission closed.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Criteria that are marked, in groups, beside a price. */
function template(criteria) {
  const groups = Math.ceil(criteria / 10);
  const lines = [
    'format = "bareme-template"',
    "version = 1",
    'id = "mesure"',
    'name = "Grille de mesure"',
    'description = "Une grande grille, pour mesurer la fenêtre."',
    "[tender]",
    'price_basis = "net"',
    "[rules]",
    `total = "${criteria + 40}"`,
    'agreed_marks = "mean"',
    'ties = ["lowest-price"]',
    "[[scales]]",
    'id = "0-5"',
    'max = "5"',
    'step = "0.5"',
    "levels = [",
    ...["Non traité", "Insuffisant", "Partiel", "Satisfaisant", "Bon", "Excellent"].map(
      (label, mark) => `  { mark = "${mark}", label = "${label}", descriptor = "La réponse est de niveau ${mark}." },`,
    ),
    "]",
    "[[criteria]]",
    'id = "prix"',
    'name = "Prix"',
    'weight = "40"',
    'kind = "price"',
    'formula = { name = "lowest-over-price" }',
  ];
  for (let group = 0; group < groups; group += 1) {
    const size = Math.min(10, criteria - 10 * group);
    const children = Array.from(
      { length: size },
      (_, place) =>
        `{ id = "g${group}-e${place}", name = "Élément d’appréciation ${10 * group + place + 1}", weight = "1", kind = "quality", scale = "0-5" }`,
    );
    lines.push(
      "[[criteria]]",
      `id = "g${group}"`,
      `name = "Groupe ${group + 1}"`,
      `weight = "${size}"`,
      'kind = "quality"',
      `children = [${children.join(", ")}]`,
    );
  }
  lines.push("[[schedule]]", 'code = "1"', 'label = "Ensemble"', 'unit = "forfait"', 'quantity = "1"');
  return lines.join("\n");
}

function tender(members) {
  const lines = [
    'format = "bareme-sample"',
    "version = 1",
    'template = "mesure"',
    'reference = "MESURE"',
    'title = "Mesure de la fenêtre"',
    'buyer = "Acheteur fictif"',
    'description = ""',
    "[[colleges]]",
    'id = "c"',
    'name = "Collège"',
  ];
  for (let place = 1; place <= members; place += 1) {
    lines.push("[[members]]", `id = "m${place}"`, `name = "Membre ${place}"`, 'role = "Agent"', 'college = "c"');
  }
  return lines.join("\n");
}

const MAPPING = `
format = "bareme-mapping"
version = 1
kind = "price-schedule"
encoding = "utf-8"
separator = ";"
header_row = 1
decimal = "comma"
[columns]
code = "A"
label = "B"
unit = "C"
quantity = "D"
unit_price = "E"
line_total = "F"
`;

function schedule(price) {
  return `Code;Désignation;Unité;Quantité;Prix unitaire HT;Montant HT\n1;Ensemble;forfait;1;${price};${price}\n`;
}

/** Writes the dossier in a folder and gives its path. */
export async function largeDossier(cli, folder, { criteria, bids, members }) {
  const path = join(folder, "mesure.bareme");
  await writeFile(join(folder, "mesure.toml"), template(criteria));
  await writeFile(join(folder, "tender.toml"), tender(members));
  await writeFile(join(folder, "mapping.toml"), MAPPING);
  await run(cli, ["new", "--template", join(folder, "mesure.toml"), "--tender", join(folder, "tender.toml"), path]);
  await run(cli, ["seal", path]);
  for (let place = 0; place < bids; place += 1) {
    const letter = String.fromCharCode(65 + place);
    await run(cli, ["register", "--bid", letter, "--bidder", `Candidat ${letter}`, path]);
    const prices = join(folder, `${letter}.csv`);
    await writeFile(prices, schedule(90_000 + 1_000 * place));
    await run(cli, ["import", "--mapping", join(folder, "mapping.toml"), "--bid", letter, path, prices]);
  }
  await run(cli, ["admit", path]);
  return path;
}
