// What every look at every screen has in common, in the window and in a browser.

import assert from "node:assert/strict";

import { KEY } from "./driver.mjs";

/** Each step with a screen of its own, by its address. */
export const SCREENS = [
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

/** How a person may have set the window; `forced` is the system's own contrast theme. */
export const LOOKS = [
  { name: "light", theme: "light", scale: 1, forced: false },
  { name: "dark", theme: "dark", scale: 1, forced: false },
  { name: "twice-as-large", theme: "light", scale: 2, forced: false },
  { name: "forced-colours", theme: "light", scale: 1, forced: true },
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

/** Opens a screen, as if the person had left the window so, and waits for its content. */
export async function turnTo(window, screen, { theme, scale }) {
  await window.run(
    `localStorage.setItem("bareme.theme", arguments[0]);
     localStorage.setItem("bareme.zoom", arguments[1]);
     location.hash = arguments[2];
     window.left = true;
     location.reload();`,
    theme,
    String(scale),
    screen,
  );
  await window.until(
    `the screen ${screen}`,
    // The step is current only once the dossier is open: the page that opens it has a title too.
    `return window.left === undefined
       && document.readyState === "complete"
       && document.querySelector('nav [aria-current="page"]')?.getAttribute("href") === "#" + arguments[0]
       && document.querySelector("main h1") !== null
       && document.querySelector("main[aria-busy=true]") === null
       && document.querySelector("main .waiting") === null;`,
    screen,
  );
}

/** The palette, over any screen. */
export async function openPalette(window) {
  await window.press(["k"], [KEY.control]);
  await window.find("dialog [role=combobox]");
}

/** What a paste over the mark grid asks, two of whose four texts are no marks of the scale. */
export async function openPaste(window) {
  await window.find('td[tabindex="0"]');
  await window.run(`
    const copied = new DataTransfer();
    copied.setData("text/plain", "9\\tabc\\n3\\t4");
    const cell = document.querySelector('td[tabindex="0"]');
    cell.focus();
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true }));`);
  await window.find("dialog table");
}

/** The screen as it stands has all its words, breaks no rule of axe and needs no scrolling sideways. */
export async function sound(window, { forced } = { forced: false }) {
  const missing = (await window.text("body")).match(/⟦[^⟧]*⟧|\{ ?\$\w+/gu);
  assert.equal(missing, null, "every word is in the catalogue");
  // Axe reads the colours of the page where the system has put its own: see below.
  const { breaches, unsettled } = await window.inspected(forced ? ["color-contrast"] : []);
  assert.deepEqual(breaches, [], "axe finds nothing wrong");
  const unreviewed = unsettled.filter((line) => !REVIEWED.test(line));
  assert.deepEqual(unreviewed, [], "what axe leaves to a person was looked at");
  const wider = await window.run("return document.documentElement.scrollWidth > innerWidth");
  assert.equal(wider, false, "no scrolling sideways");
  if (!forced) return;
  // The system's pairs of colours have the contrast that the person chose, unless a text refuses them.
  const refused = await window.run(`
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const it = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() && getComputedStyle(it).forcedColorAdjust !== "auto") found.push(it.outerHTML);
    }
    return found;`);
  assert.deepEqual(refused, [], "every text takes the system's colours");
}
