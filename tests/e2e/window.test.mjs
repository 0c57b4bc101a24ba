// One path through the real window in the real webview: what a person does first with the
// sample tender. BAREME_APP names the program, BAREME_SCREENSHOTS a folder for its pictures.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { giveUp, saveAs } from "./dialog.mjs";
import { KEY, Window } from "./driver.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_APP ?? join(target, "debug", "bareme"));

describe("the window on the sample tender", () => {
  let window, home, pictures;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), "bareme-home-"));
    pictures = process.env.BAREME_SCREENSHOTS ?? join(home, "pictures");
    await mkdir(pictures, { recursive: true });
    // A person who starts it for the first time: no dossier, no preference, no device key.
    const environment = {
      HOME: home,
      XDG_DATA_HOME: join(home, "data"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
    };
    window = await Window.open(program, { environment });
    await window.resize(1366, 768);
  });

  // A path that failed may have left the drawer open; closing it otherwise changes nothing.
  beforeEach(() => window.press([KEY.escape]));

  after(async () => {
    await window?.close();
    await rm(home, { recursive: true, force: true });
  });

  /** Looks at the screen as it stands: a picture for people, and axe. */
  async function inspect(name) {
    await window.screenshot(join(pictures, `${name}.png`));
    const missing = (await window.text("body")).match(/⟦[^⟧]*⟧|\{ ?\$\w+/gu);
    assert.equal(missing, null, `${name} has all its words`);
    assert.deepEqual(await window.breaches(), [], `axe finds nothing wrong on ${name}`);
    const wider = await window.run("return document.documentElement.scrollWidth > innerWidth");
    assert.equal(wider, false, `${name} needs no scrolling sideways`);
  }

  it("opens on a copy of the sample, and says who is first and by how much", async () => {
    assert.equal(await window.text("header .sample"), "copie de l’exemple");
    assert.match(await window.text("header .tender"), /2026-ENT-01/);
    assert.match(await window.text(".headline"), /^B – Lysandre Numérique est première/);

    // The account of the tender: the dearer bid won, by four points and for 4 000 € more.
    const gap = await window.text(".figures");
    assert.match(gap, /4,00\u00a0points d’avance/);
    assert.match(gap, /4\u202f000(,00)?\u00a0€ de plus/);

    const bids = await window.run("return [...document.querySelectorAll('thead .bid')].map((it) => it.innerText)");
    assert.match(bids[0], /^B\s+Lysandre Numérique\s*$/);
    assert.equal(bids.length, 4);
  });

  it("shows what the content security policy allows: the typeface, and the charts as pictures", async () => {
    const typeface = await window.until("the typeface", "return document.fonts.check('16px \"Source Sans 3\"')");
    assert.equal(typeface, true);
    const charts = await window.until(
      "the charts",
      `const charts = [...document.images];
       return charts.length === 2 && charts.every((chart) => chart.complete)
         ? charts.map((chart) => [chart.naturalWidth > 0, chart.alt])
         : null;`,
    );
    for (const [drawn, alt] of charts) assert.ok(drawn && alt.length > 40, "a chart is drawn, and says what it shows");
    await inspect("classement");
  });

  it("shows the very drawing that the core makes for documents, its typeface apart", async () => {
    // `evaluation/tests/recorded` holds these recordings to what the core draws.
    const replies = new URL("../../ui/src/bridge/fixtures/ranking.json", import.meta.url);
    const { bars, gap_bars: gapBars } = JSON.parse(await readFile(replies, "utf8"));
    const sources = await window.run("return [...document.images].map((chart) => chart.src)");
    const shown = sources.map((source) => decodeURIComponent(source.slice(source.indexOf(",") + 1)));
    // A picture sees no typeface of the page: the window puts it in, and changes nothing else.
    const drawn = shown.map((svg) => svg.replace(/<style>@font-face\{[^<]*<\/style>/u, ""));
    for (const [place, svg] of drawn.entries()) assert.notEqual(svg, shown[place], "the typeface was put in");
    const digest = (text) => createHash("sha256").update(text).digest("hex");
    assert.deepEqual(drawn.map(digest), [bars.svg, gapBars.svg].map(digest));
  });

  it("opens a number with the keyboard alone, and gives the focus back on Esc", async () => {
    const inGrid = "return document.activeElement.closest('table') !== null";
    for (let stops = 0; stops < 40 && !(await window.run(inGrid)); stops += 1) await window.press([KEY.tab]);
    assert.equal(await window.run(inGrid), true, "the grid is reached with Tab");

    await window.press([KEY.right, KEY.right]);
    const cell = await window.focused();
    assert.match(cell, /^Coût, offre B\u00a0: \d+,\d\d, voir le détail du calcul$/);

    await window.press([KEY.enter]);
    assert.match(await window.text(".drawer h2"), /Coût/);
    assert.match(await window.text(".drawer .value"), /^\d+,\d\d\u00a0points$/);
    assert.match(await window.text(".drawer .worked"), /÷/);
    assert.match(await window.focused(), /Coût/);
    await inspect("detail-points");

    await window.press([KEY.escape]);
    await window.until("the drawer to close", "return document.querySelector('.drawer') === null");
    assert.equal(await window.focused(), cell);
  });

  it("follows an amount down to the cells of the bidder's file, and finds the way back", async () => {
    await window.click('table [aria-label^="Coût, offre B"]');
    await window.click(".drawer tbody button");
    await window.until("the price lines", "return document.querySelectorAll('.drawer tbody tr').length > 10");
    assert.match(await window.text(".drawer"), /\b[A-Z]{1,2}\d+\b|ligne \d+/);
    await inspect("detail-montant");

    await window.click(".drawer nav button");
    await window.until("the way back", "return document.querySelector('.drawer nav') === null");
    assert.match(await window.text(".drawer h2"), /Coût/);
  });

  it("shows the members' marks beside the agreed one", async () => {
    await window.run("document.querySelector('section .head .button').click()");
    await window.click('table [aria-label^="Apports aux apprentissages, offre B"]');
    await window.click(".drawer tbody button");
    const marks = await window.text(".drawer caption + thead + tbody");
    assert.match(marks, /^Éducation nationale\s/);
    await inspect("detail-note");
  });

  it("says how safe the first rank is, a sentence for each criterion", async () => {
    await window.click('a[href="#robustness"]');
    const sentences = await window.until(
      "the sentences",
      "const all = [...document.querySelectorAll('.sentence')].map((it) => it.innerText); return all.length > 0 && all",
    );
    assert.ok(sentences.length >= 8, `a sentence for each criterion, here ${sentences.length}`);
    for (const sentence of sentences) assert.match(sentence, /première/);
    assert.equal(await window.focused(), "Robustesse");
    await inspect("robustesse");
  });

  it("writes the report where the native dialog says, and nothing when it is given up", async () => {
    await window.click('a[href="#report"]');
    assert.match(await window.text("main"), /Produire le rapport[^]*Synthèse[^]*Classement[^]*Avis consultatif/);
    await inspect("rapport");

    const said = (text) =>
      window.until(text, "return document.querySelector('.said').innerText.includes(arguments[0])", text);
    await window.click(".button.main");
    await giveUp("Barème");
    await said("rien n’a été écrit");

    const path = join(home, "rapport.xlsx");
    await window.click(".button.main");
    await saveAs("Barème", path);
    await said("rapport.xlsx");
    const file = await open(path);
    const { buffer } = await file.read({ length: 2 });
    await file.close();
    assert.equal(buffer.toString("latin1", 0, 2), "PK", "a workbook is a zip");
    await inspect("rapport-produit");
  });

  it("opens every subject from its step, the focus on its title", async () => {
    for (const [step, title] of [
      ["tender", "Consultation"],
      ["panel", "Commission"],
      ["criteria", "Critères"],
      ["bids", "Dépôts"],
      ["prices", "Prix"],
      ["journal", "Journal"],
    ]) {
      await window.click(`a[href="#${step}"]`);
      await window.until(title, "return document.activeElement.innerText === arguments[0]", title);
      await window.until("its data", "return document.querySelector('main .headline, main table')");
      await inspect(`etape-${step}`);
    }
  });

  it("undoes from the button and does it again with Ctrl+Y, each time by its name", async () => {
    const undo = await window.text("header .undo");
    assert.match(undo, /^Annuler\u00a0: /);
    await window.click("header .undo");
    await window.until("what can be done again", "return document.querySelector('header .redo').ariaDisabled === 'false'");
    await window.press(["y"], [KEY.control]);
    await window.until("it to be as before", "return document.querySelector('header .undo').innerText === arguments[0]", undo);
  });

  it("finds a step in the palette, and helps on it", async () => {
    await window.press(["k"], [KEY.control]);
    await window.find("dialog [role=combobox]");
    await inspect("palette");
    await window.press([..."criteres", KEY.enter]);
    await window.until("the criteria", "return document.activeElement.innerText === 'Critères'");
    await window.press(["\uE031"]);
    assert.match(await window.text(".drawer"), /grille publiée[^]*Ctrl \+ K/);
    await inspect("aide");
    await window.press([KEY.escape]);
  });

  it("shows a room no bidder's name, in letters of 24 px, until a person asks for the names", async () => {
    await window.click('a[href="#ranking"]');
    const names = await window.until(
      "the names",
      "const all = [...document.querySelectorAll('thead .bid bdi')].map((it) => it.textContent); return all.length && all",
    );
    await window.press(["\uE03B"]);
    await window.until("the presentation", "return document.documentElement.hasAttribute('data-presenting')");
    for (const step of ["bids", "prices", "ranking", "robustness", "journal"]) {
      await window.run("location.hash = arguments[0]", step);
      await window.until(step, "return document.querySelector('[aria-current=page]').hash === `#${arguments[0]}`", step);
      const shown = await window.run("return document.documentElement.outerHTML + document.title");
      for (const name of names) assert.equal(shown.includes(name), false, `${name} on ${step}`);
      const smallest = await window.run(`
        const texts = [...document.querySelectorAll("body *")].filter((it) => it.innerText?.trim() && it.children.length === 0);
        return Math.min(...texts.map((it) => parseFloat(getComputedStyle(it).fontSize)));`);
      assert.ok(smallest >= 24, `${step} has a text of ${smallest} px`);
    }
    await inspect("presentation");
    await window.press(["\uE03B"]);
    await window.until("its end", "return !document.documentElement.hasAttribute('data-presenting')");
    await window.click("header .names");
    await window.until("the journal to tell it", "return document.querySelector('main table')?.innerText.includes('Noms')");
  });

  it("goes home, and opens from there what it knows", async () => {
    await window.run("[...document.querySelectorAll('.dossier .act')][0].click()");
    await window.until("home", "return document.querySelector('h1')?.innerText === 'Mes consultations'");
    await window.find("main table button");
    await inspect("accueil");
    await window.click("main tbody th button");
    await window.until("the ranking", "return document.querySelector('[role=treegrid]')");
  });

  it("turns dark, pictures included", async () => {
    await window.click('a[href="#ranking"]');
    const before = await window.until("the charts", "return document.images[0]?.src");
    await window.click("header .theme");
    await window.until("charts drawn for dark", "return document.images[0]?.src !== arguments[0]", before);
    await inspect("classement-sombre");
    await window.click('a[href="#robustness"]');
    await inspect("robustesse-sombre");
  });

  it("keeps everything in reach in its smallest size, where the drawer covers the rest", async () => {
    await window.resize(960, 600);
    await window.click('a[href="#ranking"]');
    await window.until("the table", "return document.querySelector('table') !== null");
    await inspect("classement-petit");
    await window.run("document.querySelector('table .open').click()");
    await window.text(".drawer h2");
    assert.equal(await window.run("return document.querySelector('main').inert"), true);
    await inspect("detail-petit");
    await window.press([KEY.escape]);
    assert.match(await window.focused(), /^Coût, offre B/, "what was covered takes the focus again");
    await window.resize(1366, 768);
  });

  it("speaks English when asked, numbers included", async () => {
    await window.click('a[href="#ranking"]');
    await window.click('header button[lang="en"]');
    await window.until("English", "return document.documentElement.lang === 'en'");
    await window.until("an English figure", "return document.querySelector('.figures')?.innerText.includes('4.00')");
    assert.equal(await window.text("h1"), "Ranking");
    assert.match(await window.text(".headline"), /Lysandre Numérique/);
    await inspect("ranking-english");
  });
});
