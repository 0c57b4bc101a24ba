// The simulation in the real window: a weight moved with the keyboard until another bid would be
// first, a sentence opened to its proof, and nothing of it kept. BAREME_APP names the program,
// BAREME_SCREENSHOTS a folder for its pictures.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { KEY, Window } from "./driver.mjs";
import { sound } from "./screens.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_APP ?? join(target, "debug", "bareme"));

/** The sample's second bid takes over the existing data better than the first: it wins when that weighs more. */
const SLIDER = 'main input[type="range"][aria-label*="Reprise des données"]';
/** The section of the simulation, whose sliders no other has. */
const SECTION = `document.querySelector('${SLIDER}').closest("section")`;

describe("the simulation on the sample tender", () => {
  let window, home, pictures, told;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), "bareme-home-"));
    pictures = process.env.BAREME_SCREENSHOTS ?? join(home, "pictures");
    await mkdir(pictures, { recursive: true });
    const environment = {
      HOME: home,
      XDG_DATA_HOME: join(home, "data"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
    };
    window = await Window.open(program, { environment });
    await window.resize(1366, 768);
    told = await journal();
  });

  after(async () => {
    await window?.close();
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  async function turn(step, shown) {
    await window.click(`a[href="#${step}"]`);
    await window.find(shown);
  }

  /** What the journal's screen tells, line by line. */
  async function journal() {
    await turn("journal", "main table tbody tr");
    return window.run("return [...document.querySelectorAll('main table tr')].map((it) => it.innerText)");
  }

  const verdict = () => window.run(`return ${SECTION}.querySelector("[role=status] .said").innerText`);
  const first = () => window.run(`return ${SECTION}.querySelector("table tbody tr th").innerText`);
  const places = () => window.run(`return [...${SECTION}.querySelectorAll("input[type=range]")].map((it) => it.value)`);

  it("puts another bid first when a weight is moved far enough with the arrows", async () => {
    await turn("robustness", SLIDER);
    const [before, start] = [await first(), await places()];
    assert.match(before, /Lysandre Numérique/);
    assert.match(await verdict(), /Rien n’est modifié/);

    await window.run(`document.querySelector('${SLIDER}').focus()`);
    // Half a point each time, from 8: the other is first well before the last of them.
    for (let press = 0; press < 100 && (await first()) === before; press += 1) await window.press([KEY.right]);
    assert.notEqual(await first(), before, "another bid is first");
    await window.until("the verdict", `return /serait première/u.test(${SECTION}.querySelector("[role=status] .said").innerText)`);
    assert.notDeepEqual(await places(), start);
    assert.equal(await window.run(`return document.activeElement.matches('${SLIDER}')`), true, "the slider keeps the focus");
    await window.screenshot(join(pictures, "simulation.png"));
    await sound(window);
  });

  it("opens a sentence to the numbers that prove it", async () => {
    const opener = "[...document.querySelectorAll('main button.linked')].at(0)";
    await window.run(`${opener}.focus()`);
    const sentence = await window.focused();
    await window.press([KEY.enter]);
    assert.equal(await window.text(".drawer .sentence"), sentence);
    assert.match(await window.text(".drawer"), /\d/);
    await window.screenshot(join(pictures, "simulation-preuve.png"));
    await sound(window);
    await window.press([KEY.escape]);
    await window.until("the drawer to close", "return document.querySelector('.drawer') === null");
    assert.equal(await window.focused(), sentence, "the sentence has the focus again");
    assert.match(await verdict(), /serait première/, "what is tried stays meanwhile");
  });

  it("forgets what was tried once the screen is left, and writes nothing of it", async () => {
    assert.deepEqual(await journal(), told, "the journal has no new line");
    await turn("robustness", SLIDER);
    await window.until("the dossier's own ranking", `return /Rien n’est modifié/u.test(${SECTION}.querySelector("[role=status] .said").innerText)`);
    assert.match(await first(), /Lysandre Numérique/);
  });
});
