// A member's marking in the real window: marks typed, copied, undone, and still there when the
// dossier is opened again. BAREME_APP names the program, BAREME_SCREENSHOTS a folder for pictures.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { KEY, Window } from "./driver.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_APP ?? join(target, "debug", "bareme"));
const DELETE = "\uE017";

describe("a member's marking", () => {
  let window, home, pictures, environment;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), "bareme-marks-"));
    pictures = process.env.BAREME_SCREENSHOTS ?? join(home, "pictures");
    await mkdir(pictures, { recursive: true });
    environment = {
      HOME: home,
      BAREME_HOME: join(home, "bareme"),
      XDG_DATA_HOME: join(home, "data"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
    };
    await start();
  });

  after(async () => {
    await window?.close();
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  /** With no file, on a copy of the sample. */
  async function start(args = []) {
    window = await Window.open(program, { args, environment });
    await window.resize(1366, 768);
    await window.find('a[href="#marks"]');
    await window.run("location.hash = '#marks'");
    await window.find('table[role="grid"] td[tabindex="0"]');
  }

  /** Puts the cursor in a cell, with nothing but keys. */
  async function stand(row, column) {
    await window.run("document.querySelector('td[tabindex=\"0\"]').focus()");
    await window.press([KEY.home], [KEY.control]);
    await window.press([...Array(row).fill(KEY.down), ...Array(column).fill(KEY.right)]);
  }

  const label = (row, column) =>
    window.run(
      "return document.querySelector(`td[data-row='${arguments[0]}'][data-column='${arguments[1]}']`)?.getAttribute('aria-label')",
      row,
      column,
    );
  const says = (row, column, pattern) =>
    window.until(
      `cell ${row}, ${column} to say ${pattern}`,
      `const cell = document.querySelector(\`td[data-row="\${arguments[0]}"][data-column="\${arguments[1]}"]\`);
       return new RegExp(arguments[2], "u").test(cell?.getAttribute("aria-label") ?? "")`,
      row,
      column,
      pattern,
    );

  async function inspect(name) {
    await window.screenshot(join(pictures, `${name}.png`));
    const missing = (await window.text("body")).match(/⟦[^⟧]*⟧|\{ ?\$\w+/gu);
    assert.equal(missing, null, `${name} has all its words`);
    assert.deepEqual(await window.breaches(), [], `axe finds nothing wrong on ${name}`);
  }

  it("shows the sample's marks, under their criteria", async () => {
    assert.match(await label(0, 0), /, offre A, note \d(,5)? sur 5, saisie/);
    await inspect("notation");
  });

  it("takes marks typed with the keyboard, down a column and along a row", async () => {
    await stand(0, 0);
    await window.press([..."1,5", KEY.enter, ..."2", KEY.tab, ..."2,5", KEY.enter]);
    await says(0, 0, "note 1,5 sur 5");
    await says(1, 0, "note 2 sur 5");
    await says(1, 1, "note 2,5 sur 5");
    assert.match(await window.focused(), /offre A/, "Enter after Tab goes back under the first");
  });

  it("says what is wrong while it is typed, and records nothing of it", async () => {
    await stand(2, 2);
    await window.press([..."7"]);
    await window.until("the remark", "return document.querySelector('td input')?.getAttribute('aria-invalid') === 'true'");
    await inspect("notation-hors-bareme");
    await window.press([KEY.enter]);
    await says(2, 2, "«\u00a07\u00a0» refusé");
    await inspect("notation-a-corriger");
    await window.press([KEY.up, DELETE]);
    await says(2, 2, "note .* saisie");
  });

  it("copies marks and pastes them elsewhere, with nothing but keys", async () => {
    await stand(0, 0);
    await window.press(["c"], [KEY.control]);
    await stand(3, 3);
    await window.press(["v"], [KEY.control]);
    await says(3, 3, "note 1,5 sur 5");
  });

  it("undoes the last gesture, and does it again", async () => {
    await stand(0, 0);
    await window.press([..."5", KEY.enter]);
    await says(0, 0, "note 5 sur 5");
    await window.press(["z"], [KEY.control]);
    await says(0, 0, "note 1,5 sur 5");
    await window.press(["y"], [KEY.control]);
    await says(0, 0, "note 5 sur 5");
  });

  it("takes a mark away: not marked is not 0", async () => {
    await stand(4, 1);
    await window.press([DELETE]);
    await says(4, 1, "non noté, vide");
    await stand(4, 2);
    await window.press([..."0", KEY.enter]);
    await says(4, 2, "note 0 sur 5, saisie");
  });

  it("leaves the grid with two keys", async () => {
    await stand(1, 1);
    await window.press([KEY.escape, KEY.tab]);
    const inGrid = await window.run("return document.activeElement.closest('table') !== null");
    assert.equal(inGrid, false);
  });

  it("keeps everything in reach, dark and in the smallest window", async () => {
    await window.run("document.documentElement.dataset.theme = 'dark'");
    await inspect("notation-sombre");
    await window.run("document.documentElement.dataset.theme = 'light'");
    await window.resize(960, 600);
    await inspect("notation-petit");
    await window.resize(1366, 768);
  });

  it("finds every mark again when the dossier is opened again", async () => {
    await window.close();
    const file = (await readdir(home, { recursive: true })).find((name) => name.endsWith(".bareme"));
    await start([join(home, file)]);
    await says(0, 0, "note 5 sur 5");
    await says(1, 1, "note 2,5 sur 5");
    await says(3, 3, "note 1,5 sur 5");
    await says(4, 1, "non noté, vide");
    await says(4, 2, "note 0 sur 5, saisie");
  });
});
