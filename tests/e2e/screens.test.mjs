// Every screen in every look: a picture for people, and axe. `make screens` keeps the pictures,
// so that anyone can look at the whole application at once.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { Window } from "./driver.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_APP ?? join(target, "debug", "bareme"));

const SCREENS = [
  "tender",
  "panel",
  "criteria",
  "bids",
  "marks",
  "prices",
  "ranking",
  "robustness",
  "report",
  "journal",
];

const LOOKS = [
  { name: "light", kept: { "bareme.theme": "light", "bareme.zoom": "1" } },
  { name: "dark", kept: { "bareme.theme": "dark", "bareme.zoom": "1" } },
  { name: "twice-as-large", kept: { "bareme.theme": "light", "bareme.zoom": "2" } },
];

/**
 * What axe leaves to a person, and was looked at on 2026-11-23:
 * - color-contrast: it cannot compute the contrast of a text that another element partly covers
 *   while it scrolls under a fixed heading, nor of one over a picture. The colours themselves are
 *   checked where nothing covers them.
 * - th-has-data-cells: in the mark grid the title of a group of criteria heads rows, not cells of
 *   its own; a screen reader reads it before each criterion.
 */
const REVIEWED = /^(color-contrast|th-has-data-cells): /u;

describe("every screen", () => {
  let window, home, pictures;

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
    await window.text("h1");
  });

  after(async () => {
    await window?.close();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  for (const look of LOOKS) {
    for (const screen of SCREENS) {
      it(`${screen}, ${look.name}`, async () => {
        await window.run(
          `for (const [key, value] of Object.entries(arguments[0])) localStorage.setItem(key, value);
           location.hash = arguments[1];
           location.reload();`,
          look.kept,
          screen,
        );
        await window.until(
          `the screen ${screen}`,
          // The step is current only once the dossier is open: the page that opens it has a title too.
          `return document.readyState === "complete"
             && document.querySelector('nav [aria-current="page"]')?.getAttribute("href") === "#" + arguments[0]
             && document.querySelector("main h1") !== null
             && document.querySelector("main[aria-busy=true]") === null
             && document.querySelector("main .waiting") === null;`,
          screen,
        );
        await window.screenshot(join(pictures, `${screen}-${look.name}.png`));
        const missing = (await window.text("body")).match(/⟦[^⟧]*⟧|\{ ?\$\w+/gu);
        assert.equal(missing, null, "every word is in the catalogue");
        assert.deepEqual(await window.breaches(), [], "axe finds nothing wrong");
        const unreviewed = (await window.unsettled()).filter((line) => !REVIEWED.test(line));
        assert.deepEqual(unreviewed, [], "what axe leaves to a person was looked at");
        const wider = await window.run("return document.documentElement.scrollWidth > innerWidth");
        assert.equal(wider, false, "no scrolling sideways");
      });
    }
  }
});
