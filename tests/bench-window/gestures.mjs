// From a weight that is moved on the sample tender to the ranking that follows from it: the
// simulation of the screen of robustness.
//
// The page notes the time at the slider's `input` event, before anything else hears of it, and
// again in the second animation frame after the table of the simulated ranking has changed: by
// then that frame has been painted. The core's own part is asked without the screen: from the
// question to its answer, the way over the bridge included.

import { KEY, Window } from "../e2e/driver.mjs";
import { heading, line, machine } from "./figures.mjs";

const GESTURES = 100;
const SLIDER = 'main input[type="range"]';

const LISTEN = `
  window.gestures = [];
  const slider = document.querySelector(arguments[0]);
  const ranking = slider.closest("section").querySelector("table tbody");
  let moved = null;
  addEventListener("input", () => { moved ??= performance.now(); }, { capture: true });
  new MutationObserver(() => {
    const from = moved;
    moved = null;
    if (from === null) return;
    requestAnimationFrame(() => requestAnimationFrame(() => gestures.push(performance.now() - from)));
  }).observe(ranking, { subtree: true, childList: true, characterData: true, attributes: true });
  slider.focus();`;

const ASK = `
  window.asked = null;
  (async () => {
    const surface = { theme: "light", distance: "room" };
    const invoke = window.__TAURI_INTERNALS__.invoke;
    let { simulation, weights: [{ code, place }] } =
      await invoke("simulation_read", { simulation: { weights: {}, marks: [], amounts: {} }, moved: null, surface });
    const times = [];
    for (let turn = 0; turn < arguments[0]; turn += 1) {
      const to = String(Number(place) + 0.5 * (1 + turn % 40));
      const from = performance.now();
      ({ simulation } = await invoke("simulation_read", { simulation, moved: { what: "weight", criterion: code, to }, surface }));
      times.push(performance.now() - from);
    }
    return times;
  })().then((times) => { window.asked = times; }, (fault) => { window.asked = String(fault.stack ?? JSON.stringify(fault)); });`;

/** Moves a weight a hundred times and tells how long each took. */
export async function measureGestures(program, environment) {
  const window = await Window.open(program, { environment });
  try {
    await window.resize(1366, 768);
    await window.find('a[href="#robustness"]');
    await window.run("location.hash = '#robustness'");
    await window.find(SLIDER);
    await window.run(ASK, GESTURES);
    const asked = await window.until("the core's answers", "return window.asked");
    if (!Array.isArray(asked)) throw new Error(`the simulation was refused: ${asked}`);

    await window.run(LISTEN, SLIDER);
    for (let gesture = 0; gesture < GESTURES; gesture += 1) {
      await window.press([gesture < GESTURES / 2 ? KEY.right : KEY.left]);
      await window.until("the ranking", "return gestures.length > arguments[0]", gesture);
    }
    const painted = await window.run("return gestures");

    console.log("A weight moved to the ranking that follows, on the sample tender (ms)");
    console.log(`  ${machine()}`);
    console.log(heading("gestures"));
    console.log(line("the core answers", asked));
    console.log(line("the new ranking is painted", painted));
  } finally {
    await window.close();
  }
}
