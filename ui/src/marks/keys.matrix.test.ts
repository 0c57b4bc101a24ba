// What each key does in each state of the grid, on the screen and in what is recorded.

import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { beforeAll, describe, expect, it } from "vitest";

import type { SessionView } from "../bridge/generated/SessionView";
import MarkGrid from "./MarkGrid.svelte";
import { completeDom, emptyGrid, given, SmallCore } from "./testing";

beforeAll(completeDom);

const tender = { reference: "2018-ENT", title: "Espace numérique de travail", buyer: "", price_basis: "" };
const session: SessionView = { language: "fr", file_name: "exemple.bareme", sample: false, masked: false, tender };

/** Four criteria by three bids; c1 A, c1 B, c2 A and c4 C are marked. */
const GIVEN = { "c1 A": "3", "c1 B": "4.5", "c2 A": "0", "c4 C": "5" };

type Case = {
  name: string;
  /** Where the cursor stands: `c2 B`. */
  at: string;
  keys: string;
  /** Where it stands then; a text that is no cell is what else has the focus. */
  then: string;
  /** The field's text, while one is open. */
  field?: string;
  /** What was recorded, gesture by gesture: `c1 A=3,5`, `c1 A=` for a mark taken away. */
  wrote?: string[];
  /** The cells that are selected. */
  selected?: string;
};

const CASES: Case[] = [
  // The cursor, moving.
  { name: "→ to the next bid", at: "c2 A", keys: "{ArrowRight}", then: "c2 B" },
  { name: "→ stops at the last bid", at: "c2 C", keys: "{ArrowRight}", then: "c2 C" },
  { name: "← to the bid before", at: "c2 B", keys: "{ArrowLeft}", then: "c2 A" },
  { name: "← stops at the first bid", at: "c2 A", keys: "{ArrowLeft}", then: "c2 A" },
  { name: "↓ to the next criterion", at: "c2 B", keys: "{ArrowDown}", then: "c3 B" },
  { name: "↓ stops at the last criterion", at: "c4 B", keys: "{ArrowDown}", then: "c4 B" },
  { name: "↑ to the criterion above", at: "c2 B", keys: "{ArrowUp}", then: "c1 B" },
  { name: "↑ stops at the first criterion", at: "c1 B", keys: "{ArrowUp}", then: "c1 B" },
  { name: "Enter goes down", at: "c2 B", keys: "{Enter}", then: "c3 B" },
  { name: "Shift+Enter goes up", at: "c2 B", keys: "{Shift>}{Enter}{/Shift}", then: "c1 B" },
  { name: "Enter stops at the last criterion", at: "c4 A", keys: "{Enter}", then: "c4 A" },
  { name: "Tab goes right", at: "c2 A", keys: "{Tab}", then: "c2 B" },
  { name: "Tab goes on at the next criterion", at: "c2 C", keys: "{Tab}", then: "c3 A" },
  { name: "Shift+Tab goes left", at: "c2 B", keys: "{Shift>}{Tab}{/Shift}", then: "c2 A" },
  { name: "Shift+Tab goes back to the criterion above", at: "c2 A", keys: "{Shift>}{Tab}{/Shift}", then: "c1 C" },
  { name: "Tab past the last cell leaves", at: "c4 C", keys: "{Tab}", then: "Appréciation" },
  { name: "Shift+Tab past the first cell leaves", at: "c1 A", keys: "{Shift>}{Tab}{/Shift}", then: "Notation de" },
  { name: "Enter after Tab goes back under the first", at: "c1 A", keys: "{Tab}{Tab}{Enter}", then: "c2 A" },
  { name: "an arrow ends a run of Tab", at: "c1 A", keys: "{Tab}{ArrowDown}{Enter}", then: "c3 B" },
  { name: "Home to the first bid", at: "c3 C", keys: "{Home}", then: "c3 A" },
  { name: "End to the last bid", at: "c3 A", keys: "{End}", then: "c3 C" },
  { name: "Ctrl+Home to the first cell", at: "c3 C", keys: "{Control>}{Home}{/Control}", then: "c1 A" },
  { name: "Ctrl+End to the last cell", at: "c1 A", keys: "{Control>}{End}{/Control}", then: "c4 C" },
  { name: "PageDown a page down", at: "c1 B", keys: "{PageDown}", then: "c4 B" },
  { name: "PageUp a page up", at: "c4 B", keys: "{PageUp}", then: "c1 B" },
  { name: "Ctrl+↓ to the end of a run", at: "c1 A", keys: "{Control>}{ArrowDown}{/Control}", then: "c2 A" },
  { name: "Ctrl+↓ from a run's end to the border", at: "c2 A", keys: "{Control>}{ArrowDown}{/Control}", then: "c4 A" },
  { name: "Ctrl+↓ over empty cells to the next mark", at: "c1 C", keys: "{Control>}{ArrowDown}{/Control}", then: "c4 C" },
  { name: "Ctrl+→ to the end of a run", at: "c1 A", keys: "{Control>}{ArrowRight}{/Control}", then: "c1 B" },
  { name: "Ctrl+→ to the border where all is empty", at: "c3 A", keys: "{Control>}{ArrowRight}{/Control}", then: "c3 C" },
  { name: "Ctrl+← to the next mark", at: "c1 C", keys: "{Control>}{ArrowLeft}{/Control}", then: "c1 B" },
  { name: "Ctrl+↑ to the next mark", at: "c4 A", keys: "{Control>}{ArrowUp}{/Control}", then: "c2 A" },
  // Selecting.
  { name: "Shift+→ selects", at: "c2 A", keys: "{Shift>}{ArrowRight}{/Shift}", then: "c2 B", selected: "c2 A, c2 B" },
  { name: "Shift+↓ selects", at: "c2 A", keys: "{Shift>}{ArrowDown}{/Shift}", then: "c3 A", selected: "c2 A, c3 A" },
  { name: "Shift+Home selects to the first bid", at: "c2 C", keys: "{Shift>}{Home}{/Shift}", then: "c2 A", selected: "c2 A, c2 B, c2 C" },
  { name: "Shift+End selects to the last bid", at: "c2 B", keys: "{Shift>}{End}{/Shift}", then: "c2 C", selected: "c2 B, c2 C" },
  { name: "Ctrl+Shift+↓ selects to the border", at: "c3 B", keys: "{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}", then: "c4 B", selected: "c3 B, c4 B" },
  { name: "an arrow ends a selection", at: "c2 A", keys: "{Shift>}{ArrowRight}{/Shift}{ArrowDown}", then: "c3 B", selected: "c3 B" },
  { name: "Ctrl+A selects all", at: "c2 A", keys: "{Control>}a{/Control}", then: "c2 A", selected: "c1 A, c1 B, c1 C, c2 A, c2 B, c2 C, c3 A, c3 B, c3 C, c4 A, c4 B, c4 C" },
  // Starting to type.
  { name: "a digit starts a new mark", at: "c1 A", keys: "4", then: "c1 A", field: "4" },
  { name: "a comma starts a new mark", at: "c1 A", keys: ",", then: "c1 A", field: "," },
  { name: "the keypad's point starts with a comma", at: "c1 A", keys: "keypad", then: "c1 A", field: "," },
  { name: "F2 opens the mark as it is", at: "c1 B", keys: "{F2}", then: "c1 B", field: "4,5" },
  { name: "F2 opens an empty cell", at: "c3 B", keys: "{F2}", then: "c3 B", field: "" },
  { name: "Shift+F2 goes to the appraisal", at: "c1 B", keys: "{Shift>}{F2}{/Shift}", then: "Appréciation" },
  { name: "a space does nothing", at: "c1 A", keys: " ", then: "c1 A" },
  { name: "Alt with a letter is not the grid's", at: "c1 A", keys: "{Alt>}4{/Alt}", then: "c1 A" },
  { name: "Ctrl+Z is the frame's", at: "c1 A", keys: "{Control>}z{/Control}", then: "c1 A" },
  { name: "Ctrl+Y is the frame's", at: "c1 A", keys: "{Control>}y{/Control}", then: "c1 A" },
  // Giving what was typed over a cell.
  { name: "digits and Enter give a mark", at: "c3 A", keys: "4{Enter}", then: "c4 A", wrote: ["c3 A=4"] },
  { name: "digits and Shift+Enter", at: "c3 A", keys: "4{Shift>}{Enter}{/Shift}", then: "c2 A", wrote: ["c3 A=4"] },
  { name: "digits and Tab", at: "c3 A", keys: "4{Tab}", then: "c3 B", wrote: ["c3 A=4"] },
  { name: "digits and Shift+Tab", at: "c3 B", keys: "4{Shift>}{Tab}{/Shift}", then: "c3 A", wrote: ["c3 B=4"] },
  { name: "digits and Tab in the last cell", at: "c4 C", keys: "4{Tab}", then: "Appréciation", wrote: ["c4 C=4"] },
  { name: "digits and →", at: "c3 A", keys: "4{ArrowRight}", then: "c3 B", wrote: ["c3 A=4"] },
  { name: "digits and ←", at: "c3 B", keys: "4{ArrowLeft}", then: "c3 A", wrote: ["c3 B=4"] },
  { name: "digits and ↓", at: "c3 A", keys: "4{ArrowDown}", then: "c4 A", wrote: ["c3 A=4"] },
  { name: "digits and ↑", at: "c3 A", keys: "4{ArrowUp}", then: "c2 A", wrote: ["c3 A=4"] },
  { name: "digits and Home", at: "c3 C", keys: "4{Home}", then: "c3 A", wrote: ["c3 C=4"] },
  { name: "digits and PageUp", at: "c4 B", keys: "4{PageUp}", then: "c1 B", wrote: ["c4 B=4"] },
  { name: "a comma within a mark", at: "c3 A", keys: "3,5{Enter}", then: "c4 A", wrote: ["c3 A=3,5"] },
  { name: "a point within a mark", at: "c3 A", keys: "3.5{Enter}", then: "c4 A", wrote: ["c3 A=3.5"] },
  { name: "the keypad's point within a mark", at: "c3 A", keys: "3keypad5{Enter}", then: "c4 A", wrote: ["c3 A=3,5"] },
  { name: "the same mark again is no gesture", at: "c1 A", keys: "3{Enter}", then: "c2 A", wrote: [] },
  { name: "0 is a mark", at: "c3 A", keys: "0{Enter}", then: "c4 A", wrote: ["c3 A=0"] },
  { name: "Backspace within what is typed", at: "c3 A", keys: "45{Backspace}{Enter}", then: "c4 A", wrote: ["c3 A=4"] },
  { name: "Esc forgets what is typed", at: "c1 A", keys: "4{Escape}", then: "c1 A", wrote: [] },
  { name: "Esc then Tab leaves from what is typed", at: "c1 A", keys: "4{Escape}{Tab}", then: "Appréciation", wrote: [] },
  { name: "Esc then Tab leaves from a cell", at: "c2 B", keys: "{Escape}{Tab}", then: "Appréciation" },
  { name: "Esc then Shift+Tab leaves backwards", at: "c2 B", keys: "{Escape}{Shift>}{Tab}{/Shift}", then: "Notation de" },
  { name: "Esc, then an arrow, stays", at: "c2 B", keys: "{Escape}{ArrowDown}{Tab}", then: "c3 C" },
  // In a cell opened with F2.
  { name: "F2: arrows move in the text", at: "c1 B", keys: "{F2}{ArrowLeft}{ArrowLeft}{ArrowLeft}", then: "c1 B", field: "4,5" },
  { name: "F2: Home moves in the text", at: "c1 B", keys: "{F2}{Home}", then: "c1 B", field: "4,5" },
  { name: "F2: Enter gives and goes down", at: "c1 B", keys: "{F2}{Backspace}0{Enter}", then: "c2 B", wrote: ["c1 B=4,0"] },
  { name: "F2: Tab gives and goes right", at: "c1 B", keys: "{F2}{Backspace}{Backspace}{Tab}", then: "c1 C", wrote: ["c1 B=4"] },
  { name: "F2: Esc forgets", at: "c1 B", keys: "{F2}{Backspace}{Escape}", then: "c1 B", wrote: [] },
  { name: "F2: emptied, the mark goes", at: "c1 A", keys: "{F2}{Backspace}{Enter}", then: "c2 A", wrote: ["c1 A="] },
  // Taking away and filling.
  { name: "Del takes the mark away", at: "c1 A", keys: "{Delete}", then: "c1 A", wrote: ["c1 A="] },
  { name: "Backspace takes the mark away", at: "c1 A", keys: "{Backspace}", then: "c1 A", wrote: ["c1 A="] },
  { name: "Del on an empty cell is no gesture", at: "c3 A", keys: "{Delete}", then: "c3 A", wrote: [] },
  { name: "Del takes a selection away in one gesture", at: "c1 A", keys: "{Control>}a{/Control}{Delete}", then: "c1 A", wrote: ["c1 A= c1 B= c2 A= c4 C="] },
  { name: "Ctrl+D fills from above", at: "c2 B", keys: "{Control>}d{/Control}", then: "c2 B", wrote: ["c2 B=4,5"] },
  { name: "Ctrl+D in the first row is no gesture", at: "c1 B", keys: "{Control>}d{/Control}", then: "c1 B", wrote: [] },
  { name: "Ctrl+D fills a selection down", at: "c1 B", keys: "{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}", then: "c3 B", wrote: ["c2 B=4,5 c3 B=4,5"] },
  { name: "Ctrl+Enter fills a selection with what is typed", at: "c3 A", keys: "{Shift>}{ArrowRight}{ArrowDown}{/Shift}2{Control>}{Enter}{/Control}", then: "c4 B", wrote: ["c3 A=2 c3 B=2 c4 A=2 c4 B=2"] },
  { name: "Ctrl+Enter fills a selection with the mark at the cursor", at: "c3 B", keys: "{Shift>}{ArrowUp}{ArrowUp}{/Shift}{Control>}{Enter}{/Control}", then: "c1 B", wrote: ["c1 B=4,5 c2 B=4,5 c3 B=4,5"] },
  // What is no mark.
  { name: "a mark above the scale is not recorded", at: "c3 A", keys: "6{Enter}", then: "c4 A", wrote: [] },
  { name: "a mark between two steps is not recorded", at: "c3 A", keys: "3,25{Enter}", then: "c4 A", wrote: [] },
  { name: "F2 brings a refused text back", at: "c3 A", keys: "6{Enter}{ArrowUp}{F2}", then: "c3 A", field: "6", wrote: [] },
  { name: "Del forgets a refused text before the mark", at: "c1 A", keys: "6{Enter}{ArrowUp}{Delete}", then: "c1 A", wrote: [] },
];

const cell = (place: string) => {
  const [criterion = "", bid = ""] = place.split(" ");
  const row = Number(criterion.slice(1)) - 1;
  const found = document.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${bid.charCodeAt(0) - 65}"]`);
  if (found === null) throw new Error(`no cell ${place}`);
  return found;
};

const placeOf = (element: Element): string => {
  const { row, column } = (element as HTMLElement).dataset;
  return `c${Number(row) + 1} ${"ABC"[Number(column)] ?? ""}`;
};

function focused(): string {
  const at = document.activeElement;
  const held = at?.closest("td[data-row]");
  if (held) return placeOf(held);
  return at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement ? (at.labels[0]?.textContent ?? "") : "";
}

/** The decimal key of the numeric keypad, which the library's keyboard lacks. */
function pressKeypadPoint(): void {
  const init = { key: ".", code: "NumpadDecimal", bubbles: true, cancelable: true };
  const untouched = document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
  if (untouched) throw new Error("the point was left to the field");
}

describe("a key in a state", () => {
  it("covers at least sixty of them", () => expect(CASES.length).toBeGreaterThanOrEqual(60));

  it.each(CASES)("$name", async ({ at, keys, then, field, wrote = [], selected }) => {
    const core = new SmallCore(given(emptyGrid(4, 3), GIVEN));
    render(MarkGrid, { backend: core.backend, session });
    await screen.findByRole("grid");
    cell(at).focus();
    for (const [place, part] of keys.split("keypad").entries()) {
      if (place > 0) pressKeypadPoint();
      if (part !== "") await userEvent.keyboard(part);
    }
    await tick();

    expect(focused()).toBe(then);
    expect(document.querySelector<HTMLInputElement>("td input")?.value).toBe(field);
    const written = core.gestures.map((entries) =>
      entries.map(({ criterion, bid, mark }) => `${criterion} ${bid}=${mark ?? ""}`).join(" "),
    );
    expect(written).toEqual(wrote);
    if (selected !== undefined) {
      const all = [...document.querySelectorAll('td[aria-selected="true"]')].map(placeOf);
      expect(all.join(", ")).toBe(selected);
    }
    expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });
});
