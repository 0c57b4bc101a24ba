// Every screen of the real window in every look that it sets itself: a picture for people, and
// axe. `make screens` keeps the pictures, so that anyone can look at the whole application at
// once; those in forced colours come from interface.test.mjs.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { KEY, Window } from "./driver.mjs";
import { LOOKS, openPalette, openPaste, SCREENS, sound, turnTo } from "./screens.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_APP ?? join(target, "debug", "bareme"));

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

  for (const look of LOOKS.filter(({ forced }) => !forced)) {
    for (const screen of SCREENS) {
      it(`${screen}, ${look.name}`, async () => {
        await turnTo(window, screen, look);
        await window.screenshot(join(pictures, `${screen}-${look.name}.png`));
        await sound(window);
      });
    }

    it(`the palette, ${look.name}`, async () => {
      await turnTo(window, "ranking", look);
      await openPalette(window);
      await window.screenshot(join(pictures, `palette-${look.name}.png`));
      await sound(window);
      await window.press([KEY.escape]);
    });

    it(`what a paste asks, ${look.name}`, async () => {
      await turnTo(window, "marks", look);
      await openPaste(window);
      await window.screenshot(join(pictures, `paste-${look.name}.png`));
      await sound(window);
      await window.press([KEY.escape]);
      await window.until("the answer", "return document.querySelector('dialog') === null");
    });
  }
});
