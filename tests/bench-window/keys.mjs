// From the press of a key to the next paint, on a large grid of marks; then from a mark to its
// ranking.
//
// The page notes the time at `keydown`, before anything else hears of it, and again in the
// second animation frame after it: by then the frame that shows the key has been painted. The
// figure holds up to a whole frame of waiting, and so errs on the slow side. Each key waits for
// the paint of the one before. A key that does nothing tells what the webview itself needs for
// its frames, whatever the page does.

import { join } from "node:path";

import { KEY, Window } from "../e2e/driver.mjs";
import { largeDossier } from "./dossier.mjs";
import { heading, line, machine } from "./figures.mjs";

const SIZE = { criteria: 60, bids: 20, members: 10 };
/** F9 asks nothing of the window. */
const NOTHING = "\uE039";

/** Marks of every member but the first, so that the dossier is as full as it will be. */
const FILL = `
  const [criteria, bids, members] = arguments;
  window.filled = null;
  (async () => {
    const letters = [...Array(bids)].map((_, place) => String.fromCharCode(65 + place));
    const leaves = [...Array(criteria)].map((_, place) => "g" + Math.floor(place / 10) + "-e" + (place % 10));
    for (let member = 1; member <= members; member += 1) {
      const entries = leaves.flatMap((criterion, row) => letters.map((bid, column) => ({
        bid, criterion, mark: String((row + column + member) % 6), justification: null, evidence: null,
      })));
      await window.__TAURI_INTERNALS__.invoke("marks_record", { member: "m" + member, entries });
    }
    return "done";
  })().then((said) => { window.filled = said; }, (fault) => { window.filled = JSON.stringify(fault); });`;

const LISTEN = `
  window.samples = [];
  addEventListener("keydown", ({ key }) => {
    const pressed = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => samples.push([key, performance.now() - pressed])));
  }, { capture: true });`;

/** The ranking asked again after each of twenty marks, from the mark's being kept to the answer. */
const RANK = `
  window.ranked = null;
  (async () => {
    const invoke = window.__TAURI_INTERNALS__.invoke;
    const entry = (mark) => ({ bid: "A", criterion: "g0-e0", mark, justification: null, evidence: null });
    const times = [];
    for (let turn = 0; turn < 20; turn += 1) {
      await invoke("marks_record", { member: "m1", entries: [entry(String(1 + (turn % 4)))] });
      const asked = performance.now();
      const ranking = await invoke("ranking_read", { surface: { theme: "light", distance: "desk" } });
      times.push(performance.now() - asked);
      if (ranking.rows.length !== arguments[0]) throw new Error("not every bid is ranked");
    }
    return times;
  })().then((times) => { window.ranked = times; }, (fault) => { window.ranked = String(fault.stack ?? JSON.stringify(fault)); });`;

/** The ranking's own screen after those marks, from its being turned to until it is painted. */
const TURN = `
  window.turned = null;
  const asked = performance.now();
  const look = () => requestAnimationFrame(() => {
    if (document.querySelector('main table:not([role="grid"])') === null) look();
    else requestAnimationFrame(() => { window.turned = performance.now() - asked; });
  });
  location.hash = "#ranking";
  look();`;

/** What a person's hands do: digits and Enter down a column, Tab along a row, moving about. */
function keys() {
  const typed = (digit) => [digit, KEY.enter];
  return [
    ...Array(20).fill(NOTHING),
    ...Array.from({ length: 50 }, (_, place) => typed(String(place % 6))).flat(),
    ...Array.from({ length: 19 }, (_, place) => [String((place + 3) % 6), KEY.tab]).flat(),
    ...Array(40).fill(KEY.up),
    ...Array(19).fill(KEY.right),
    ...Array(40).fill(KEY.down),
    ...Array(19).fill(KEY.left),
  ];
}

const KINDS = [
  ["a key that does nothing", /^F9$/],
  ["a digit opens a cell", /^[0-9]$/],
  ["Enter and Tab give a mark", /^(Enter|Tab)$/],
  ["arrows move", /^Arrow/],
  ["all that do something", /^(?!F9$)/],
];

/** Types in the window of these programs and tells how long each key took; `folder` takes the dossier. */
export async function measureKeys(programs, folder, environment) {
  const path = await largeDossier(join(programs, "bareme-cli"), folder, SIZE);
  const window = await Window.open(join(programs, "bareme"), { args: [path], environment });
  try {
    await window.resize(1366, 768);
    await window.until("the dossier", "return document.title.includes('Mesure') && document.querySelector('main') !== null");
    await window.run(FILL, SIZE.criteria, SIZE.bids, SIZE.members);
    const filled = await window.until("the marks of every member", "return window.filled");
    if (filled !== "done") throw new Error(`the marks were refused: ${filled}`);

    const opened = performance.now();
    await window.run("location.hash = '#marks'");
    await window.find('table[role="grid"] td[tabindex="0"]');
    const shown = performance.now() - opened;
    await window.run("document.querySelector('td[tabindex=\"0\"]').focus()");
    await window.run(LISTEN);
    for (const [place, key] of keys().entries()) {
      await window.press([key]);
      await window.until("the paint", "return samples.length > arguments[0]", place);
    }
    const samples = await window.run("return samples");
    await window.run(RANK, SIZE.bids);
    const ranked = await window.until("the rankings", "return window.ranked");
    if (!Array.isArray(ranked)) throw new Error(`the ranking was refused: ${ranked}`);
    await window.run(TURN);
    const turned = await window.until("the ranking's screen", "return window.turned");

    const { criteria, bids, members } = SIZE;
    console.log(`Key press to next paint, ${criteria} criteria × ${bids} bids × ${members} members (ms)`);
    console.log(`  ${machine()}`);
    console.log(heading("keys"));
    for (const [name, pattern] of KINDS) {
      console.log(line(name, samples.filter(([key]) => pattern.test(key)).map(([, time]) => time)));
    }
    console.log(`  the grid was on screen ${shown.toFixed(0)} ms after it was asked for`);
    console.log("A mark kept to its ranking (ms)");
    console.log(heading("marks"));
    console.log(line("the ranking is answered", ranked));
    console.log(`  its screen was painted ${turned.toFixed(0)} ms after it was turned to`);
  } finally {
    await window.close();
  }
}
