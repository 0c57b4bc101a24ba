// The whole interface in Chromium, which is what WebView2 is made of, against recorded replies
// of the core: every screen in every look, forced colours included, and marking by keyboard.
// `npm run build:replay` builds what is looked at; BAREME_SCREENSHOTS names a folder for pictures.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

import { KEY, Window } from "./driver.mjs";
import { LOOKS, openPalette, openPaste, SCREENS, sound, turnTo } from "./screens.mjs";
import { serve } from "./server.mjs";

const built = fileURLToPath(new URL("../../ui/node_modules/.replay", import.meta.url));

describe("the interface in Chromium", () => {
  let browser, server, folder, pictures;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "bareme-interface-"));
    pictures = process.env.BAREME_SCREENSHOTS ?? folder;
    await mkdir(pictures, { recursive: true });
    server = await serve(built);
    browser = await Window.browse();
    // What Chromium shows of its own at the start is no matter of ours.
    await browser.go("about:blank");
    await browser.log("performance");
    await browser.go(server.origin);
    await browser.text("h1");
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  // What went wrong unseen: an error in the console, or anything asked of another machine.
  afterEach(async () => {
    const console = (await browser.log("browser")).filter(({ level }) => level !== "INFO" && level !== "DEBUG");
    assert.deepEqual(console, [], "the console holds no error and no warning");
    const events = (await browser.log("performance")).map(({ message }) => JSON.parse(message).message);
    const asked = events
      .filter(({ method }) => method === "Network.requestWillBeSent" || method === "Network.webSocketCreated")
      .map(({ params }) => params.request?.url ?? params.url);
    const elsewhere = asked.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith("data:"));
    assert.deepEqual(elsewhere, [], "nothing is asked of anything but the local server");
  });

  /** Opens a screen in a look, with the system's contrast theme and the zoom of the window's own engine. */
  async function open(screen, look) {
    // The contrast themes that people choose are light on black.
    const contrast = [
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: "dark" },
    ];
    await browser.devtools("Emulation.setEmulatedMedia", { features: look.forced ? contrast : [] });
    // Zoomed in, a page has as much less room as its points are larger.
    await browser.devtools("Emulation.setDeviceMetricsOverride", {
      width: Math.floor(1366 / look.scale),
      height: Math.floor(768 / look.scale),
      deviceScaleFactor: look.scale,
      mobile: false,
    });
    await turnTo(browser, screen, { theme: look.theme, scale: 1 });
  }

  /** A picture where the window itself cannot give it; screens.test.mjs keeps the others. */
  async function picture(name, look) {
    if (look.forced) await browser.screenshot(join(pictures, `${name}-${look.name}.png`));
  }

  for (const look of LOOKS) {
    for (const screen of SCREENS) {
      it(`${screen}, ${look.name}`, async () => {
        await open(screen, look);
        const forced = await browser.run("return matchMedia('(forced-colors: active)').matches");
        assert.equal(forced, look.forced, "the look is the one asked for");
        await picture(screen, look);
        await sound(browser, look);
      });
    }

    it(`mes consultations, ${look.name}`, async () => {
      await open("ranking", look);
      await browser.run("document.querySelector('.dossier .act').click()");
      await browser.find("main table button");
      await picture("home", look);
      await sound(browser, look);
    });

    it(`what opens over a screen, ${look.name}`, async () => {
      await open("ranking", look);
      await openPalette(browser);
      await picture("palette", look);
      await sound(browser, look);
      await browser.press([KEY.escape]);

      await browser.click("table .open");
      await browser.text(".drawer h2");
      await picture("working", look);
      await sound(browser, look);
      await browser.press([KEY.escape]);

      await browser.press([KEY.help]);
      await browser.text(".drawer h2");
      await sound(browser, look);
    });

    it(`what a paste asks, ${look.name}`, async () => {
      await open("marks", look);
      await openPaste(browser);
      await picture("paste", look);
      await sound(browser, look);
      await browser.press([KEY.escape]);
      await browser.until("the answer", "return document.querySelector('dialog') === null");
    });
  }
});

// Every mark of the twin's grid is given, 14 criteria by 4 bids. What a gesture writes is proved in
// the real window, by marks.test.mjs; here the keys reach the cells as Chromium sends them.
const GRID_KEYS = [
  // Where the cursor stands, what is pressed (a list is held before the last of it), where it is then.
  { from: [2, 1], press: [[KEY.right]], to: [2, 2] },
  { from: [2, 3], press: [[KEY.right]], to: [2, 3] },
  { from: [2, 1], press: [[KEY.left]], to: [2, 0] },
  { from: [2, 0], press: [[KEY.left]], to: [2, 0] },
  { from: [2, 1], press: [[KEY.down]], to: [3, 1] },
  { from: [13, 1], press: [[KEY.down]], to: [13, 1] },
  { from: [2, 1], press: [[KEY.up]], to: [1, 1] },
  { from: [0, 1], press: [[KEY.up]], to: [0, 1] },
  { from: [2, 1], press: [[KEY.enter]], to: [3, 1] },
  { from: [2, 1], press: [[KEY.shift, KEY.enter]], to: [1, 1] },
  { from: [2, 1], press: [[KEY.tab]], to: [2, 2] },
  { from: [2, 3], press: [[KEY.tab]], to: [3, 0] },
  { from: [2, 1], press: [[KEY.shift, KEY.tab]], to: [2, 0] },
  { from: [2, 0], press: [[KEY.shift, KEY.tab]], to: [1, 3] },
  { from: [2, 1], press: [[KEY.tab], [KEY.tab], [KEY.enter]], to: [3, 1] },
  { from: [2, 2], press: [[KEY.home]], to: [2, 0] },
  { from: [2, 1], press: [[KEY.end]], to: [2, 3] },
  { from: [5, 2], press: [[KEY.control, KEY.home]], to: [0, 0] },
  { from: [5, 2], press: [[KEY.control, KEY.end]], to: [13, 3] },
  { from: [5, 2], press: [[KEY.control, KEY.down]], to: [13, 2] },
  { from: [5, 2], press: [[KEY.control, KEY.up]], to: [0, 2] },
  { from: [5, 2], press: [[KEY.control, KEY.left]], to: [5, 0] },
  { from: [5, 1], press: [[KEY.control, KEY.right]], to: [5, 3] },
  { from: [5, 1], press: [[KEY.shift, KEY.right]], to: [5, 2], selected: 2 },
  { from: [5, 1], press: [[KEY.shift, KEY.down], [KEY.shift, KEY.right]], to: [6, 2], selected: 4 },
  { from: [5, 1], press: [[KEY.shift, KEY.end]], to: [5, 3], selected: 3 },
  { from: [5, 1], press: [[KEY.control, KEY.shift, KEY.down]], to: [13, 1], selected: 9 },
  { from: [5, 1], press: [[KEY.control, "a"]], to: [5, 1], selected: 56 },
  { from: [5, 1], press: [["4"]], to: [5, 1], field: "4" },
  { from: [5, 1], press: [[","]], to: [5, 1], field: "," },
  // The keypad's point, which a French keyboard engraves so.
  { from: [5, 1], press: [["3"], ["\uE028"], ["5"]], to: [5, 1], field: "3,5" },
  { from: [0, 0], press: [[KEY.f2]], to: [0, 0], field: "3,5" },
  { from: [0, 0], press: [[KEY.f2], [KEY.left], [KEY.left]], to: [0, 0], field: "3,5" },
  { from: [5, 1], press: [["4"], [KEY.escape]], to: [5, 1] },
  { from: [5, 1], press: [[KEY.escape], [KEY.tab]], to: null },
  { from: [5, 1], press: [["4"], [KEY.escape], [KEY.tab]], to: null },
  { from: [5, 1], press: [[KEY.escape], [KEY.shift, KEY.tab]], to: null },
  { from: [5, 1], press: [[KEY.escape], [KEY.down], [KEY.tab]], to: [6, 2] },
  { from: [5, 1], press: [[KEY.shift, KEY.f2]], to: null },
];

describe("marking by keyboard in Chromium", () => {
  let browser, server;

  before(async () => {
    server = await serve(built);
    browser = await Window.browse();
    await browser.go(server.origin);
    await browser.text("h1");
    await turnTo(browser, "marks", LOOKS[0]);
    await browser.find('td[tabindex="0"]');
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The cell that has the focus, its field and how much is selected. */
  const state = () =>
    browser.run(`
      const cell = document.activeElement.closest("td[data-row]");
      return {
        to: cell && [Number(cell.dataset.row), Number(cell.dataset.column)],
        field: document.querySelector("td input")?.value ?? null,
        selected: document.querySelectorAll('td[aria-selected="true"]').length,
        stops: document.querySelectorAll('td[tabindex="0"]').length,
      };`);

  /** Puts the cursor in a cell, nothing typed and nothing selected. */
  async function stand([row, column]) {
    await browser.press([KEY.escape]);
    await browser.run("document.querySelector('td[tabindex=\"0\"]').focus()");
    await browser.press([KEY.home], [KEY.control]);
    await browser.press([...Array(row).fill(KEY.down), ...Array(column).fill(KEY.right)]);
  }

  it("moves, selects, opens and leaves as a spreadsheet does", async () => {
    const wrong = [];
    for (const { from, press, to, field = null, selected } of GRID_KEYS) {
      await stand(from);
      for (const chord of press) await browser.press(chord.slice(-1), chord.slice(0, -1));
      const now = await state();
      const wanted = { to, field, selected: selected ?? now.selected, stops: 1 };
      if (!isDeepStrictEqual(now, wanted)) wrong.push(JSON.stringify({ from, press, wanted, now }));
    }
    assert.deepEqual(wrong, []);
  });

  it("takes a mark typed with digits and Enter, and goes down", async () => {
    await stand([0, 1]);
    await browser.press([..."2,5", KEY.enter]);
    await browser.until(
      "the mark to be kept",
      `const cell = document.querySelector('td[data-row="0"][data-column="1"]');
       return /, offre B, note 2,5 sur 5, saisie/u.test(cell.getAttribute("aria-label"));`,
    );
    assert.deepEqual((await state()).to, [1, 1]);
  });

  it("says what is wrong while it is typed, and keeps nothing of it on Esc", async () => {
    await stand([2, 2]);
    const before = await browser.focused();
    await browser.press(["7"]);
    await browser.until("the remark", "return document.querySelector('td input')?.getAttribute('aria-invalid') === 'true'");
    await sound(browser);
    await browser.press([KEY.escape]);
    assert.equal(await browser.focused(), before);
  });
});
