import { spoken, say } from "../shared/words.svelte";
import { asTyped, check } from "./check";
import { command, type Command, type GridState, type Press, type Step } from "./keys";
import { without } from "./lookup";
import { at, fits, planClear, planFill, planFillDown, planPaste, type Plan } from "./paste";
import { areaOf, destination, placesOf, type Area, type Place } from "./places";
import type { Cell, Sheet } from "./sheet.svelte";
import { readTsv, writeTsv } from "./tsv";

/** What the grid needs of the screen around it. */
export type Surroundings = {
  /** How many rows a page holds. */
  page: () => number;
  /** Gives the focus to a cell, or to the field in it. */
  focus: (cell: Cell) => void;
  /** Gives the focus to the appraisal of the active cell. */
  appraise: () => void;
};

/** The cursor, the selection and what a gesture does: the grid without its picture. */
export class Grid {
  readonly sheet: Sheet;
  /** The cell that holds the cursor. */
  active = $state.raw<Cell | null>(null);
  /** A paste or a fill that waits for a person's word. */
  asked = $state.raw<Plan | null>(null);
  /** What was just done or refused, in words. */
  said = $state("");

  readonly #around: Surroundings;
  #place: Place = { row: 0, column: 0 };
  #anchor: Place = { row: 0, column: 0 };
  #selected: Cell[] = [];
  #tabbedFrom: number | null = null;
  #leaving = false;

  constructor(sheet: Sheet, around: Surroundings) {
    this.sheet = sheet;
    this.#around = around;
    this.#show();
  }

  get state(): GridState {
    return this.active?.draft?.state ?? "moving";
  }

  get area(): Area {
    return areaOf(this.#anchor, this.#place);
  }

  /** Whether the key was the grid's. */
  press(key: Press): boolean {
    const asked = command(key, this.state);
    const leaving = this.#leaving;
    // Shift alone, on its way to Shift+Tab, takes nothing back.
    if (!["Shift", "Control", "Alt", "Meta"].includes(key.key)) this.#leaving = false;
    if (asked === null || (leaving && key.key === "Tab")) return false;
    return this.#obey(asked);
  }

  /** A cell was pointed at. */
  point(place: Place, extending: boolean): void {
    this.leaveField();
    this.#tabbedFrom = null;
    this.#go(place, extending);
  }

  /** A cell took the focus by itself, as by a screen reader's own commands. */
  land(place: Place): void {
    if (at(this.sheet.cells, place) !== this.active) this.point(place, false);
  }

  /** The pointer is drawn over another cell. */
  draw(place: Place): void {
    if (this.state === "moving" && (place.row !== this.#place.row || place.column !== this.#place.column)) {
      this.#go(place, true);
    }
  }

  /** Opens the active cell with its mark, or with what was refused. */
  open(): void {
    const cell = this.active;
    if (cell === null) return;
    const { mark } = cell.held;
    const text = cell.refused?.text ?? (mark === null ? "" : asTyped(spoken(), mark));
    this.#write(cell, { text, state: "editing" });
  }

  /** The field's text as it grows. */
  typing(text: string): void {
    const cell = this.active;
    if (cell?.draft) cell.draft = { ...cell.draft, text };
  }

  /** What is typed is given when its field is left, however it is left. */
  leaveField(): void {
    const cell = this.active;
    const draft = cell?.draft;
    if (cell === null || !draft) return;
    cell.draft = null;
    this.#give(cell, draft.text);
  }

  /** The numbers of the selection, as a spreadsheet takes them. */
  copy(): string {
    const { top, bottom, left, right } = this.area;
    const rows = this.sheet.cells.slice(top, bottom + 1);
    return writeTsv(rows.map((cells) => cells.slice(left, right + 1).map(copied)));
  }

  cut(): string {
    const text = this.copy();
    this.#clear();
    return text;
  }

  paste(text: string): void {
    if (text !== "") this.#carryOut(planPaste(this.sheet.cells, this.area, readTsv(text)));
  }

  /** The person's word on a plan that did not fit. */
  answer(yes: boolean): void {
    const plan = this.asked;
    this.asked = null;
    if (plan !== null && yes) this.sheet.record(plan.writes);
    this.said = yes ? "" : say("marks-paste-given-up");
    if (this.active) this.#around.focus(this.active);
  }

  /** Forgets a text that was refused. */
  drop(cell: Cell): void {
    cell.refused = null;
    this.said = "";
    this.#around.focus(cell);
  }

  #obey(asked: Command): boolean {
    switch (asked.act) {
      case "move":
        return this.#step(asked.step, false);
      case "extend":
        return this.#step(asked.step, true);
      case "commit":
        this.leaveField();
        return this.#step(asked.step, false) || this.#stay();
      case "type":
        if (this.active) this.#write(this.active, { text: asked.text, state: "entering" });
        return true;
      case "open":
        this.open();
        return true;
      case "cancel":
        return this.#cancel();
      case "leave":
        this.#leaving = true;
        this.said = say("marks-leaving");
        return true;
      case "clear":
        this.#clear();
        return true;
      case "select-all":
        this.#anchor = { row: 0, column: 0 };
        this.#place = { row: this.sheet.cells.length - 1, column: this.sheet.bids.length - 1 };
        this.#show();
        return true;
      case "fill-down":
        this.#carryOut(planFillDown(this.sheet.cells, this.area, spoken()));
        return true;
      case "fill":
        return this.#fill();
      case "appraise":
        this.#around.appraise();
        return true;
    }
  }

  #step(step: Step, extending: boolean): boolean {
    const { cells, bids } = this.sheet;
    const filled = (place: Place) => (at(cells, place)?.held.mark ?? null) !== null;
    const shape = { rows: cells.length, columns: bids.length, page: () => this.#around.page(), filled };
    const to = destination(step, this.#place, shape, this.#tabbedFrom);
    if (to === null) return false;
    const tabbing = step === "next" || step === "previous";
    this.#tabbedFrom = tabbing ? (this.#tabbedFrom ?? this.#place.column) : null;
    this.said = "";
    this.#go(to, extending);
    return true;
  }

  /** Tab past the last cell: the mark is given, and the focus goes on by itself. */
  #stay(): boolean {
    if (this.active) this.#around.focus(this.active);
    return false;
  }

  #go(place: Place, extending: boolean): void {
    this.#place = place;
    if (!extending) this.#anchor = place;
    this.#show();
    if (this.active) this.#around.focus(this.active);
  }

  /** Touches only the cells that change: the others are not drawn again. */
  #show(): void {
    const { cells } = this.sheet;
    const active = at(cells, this.#place) ?? null;
    if (active !== this.active) {
      if (this.active) this.active.active = false;
      if (active) active.active = true;
      this.active = active;
    }
    const selected = placesOf(this.area).flatMap((place) => at(cells, place) ?? []);
    for (const cell of without(this.#selected, selected)) cell.selected = false;
    for (const cell of selected) cell.selected = true;
    this.#selected = selected;
  }

  #write(cell: Cell, draft: NonNullable<Cell["draft"]>): void {
    cell.draft = draft;
    this.said = "";
    this.#around.focus(cell);
  }

  /** A text that is no mark stays in its cell to be mended, and nothing of it is recorded. */
  #give(cell: Cell, text: string): void {
    const checked = check(text, cell.row.scale);
    if (!checked.ok) {
      cell.refused = { text, message: checked.message };
      this.said = say("marks-refused-in", { text, bid: cell.bid.letter, criterion: cell.row.name, why: checked.message });
      return;
    }
    cell.refused = null;
    if (checked.decimal === cell.held.mark) return;
    const typed = checked.decimal === null ? null : { text: text.trim(), decimal: checked.decimal };
    this.sheet.record([{ cell, typed }]);
  }

  #cancel(): boolean {
    if (this.active === null) return false;
    this.active.draft = null;
    this.#leaving = true;
    this.said = say("marks-leaving");
    this.#around.focus(this.active);
    return true;
  }

  #clear(): void {
    const refused = this.#selected.filter((cell) => cell.refused !== null);
    for (const cell of refused) cell.refused = null;
    const writes = planClear(this.sheet.cells, this.area);
    // A refused text goes first; the mark behind it, on a second press.
    if (refused.length === 0) this.sheet.record(writes);
    this.said = refused.length === 0 && writes.length > 0 ? say("marks-cleared", { n: writes.length }) : "";
  }

  #fill(): boolean {
    const cell = this.active;
    if (cell === null) return false;
    const { mark } = cell.held;
    const text = cell.draft?.text ?? (mark === null ? "" : asTyped(spoken(), mark));
    cell.draft = null;
    this.#carryOut(planFill(this.sheet.cells, this.area, text.trim()));
    if (this.asked === null) this.#around.focus(cell);
    return true;
  }

  #carryOut(plan: Plan): void {
    if (!fits(plan)) {
      this.asked = plan;
      return;
    }
    this.sheet.record(plan.writes);
    this.said = plan.writes.length > 1 ? say("marks-filled", { n: plan.writes.length }) : "";
  }
}

/** A mark for the clipboard. A text that was refused stays here: it may be a formula. */
function copied(cell: Cell): string {
  const { mark } = cell.held;
  return mark === null ? "" : asTyped(spoken(), mark);
}
