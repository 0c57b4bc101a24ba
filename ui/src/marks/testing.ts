import { vi } from "vitest";

import type { Backend, Failure } from "../bridge/backend";
import type { Figure } from "../bridge/generated/Figure";
import type { MarkCellView } from "../bridge/generated/MarkCellView";
import type { MarkEntry } from "../bridge/generated/MarkEntry";
import type { MarkGridView } from "../bridge/generated/MarkGridView";
import type { MarksChange } from "../bridge/generated/MarksChange";
import type { Outcome } from "../bridge/generated/Outcome";
import type { Progress } from "../bridge/generated/Progress";
import { parseTyped } from "../shared/number/typed";
import { written } from "../shared/number/written";

/** A number as the core hands it out. */
export function figure(decimal: string): Figure {
  const [whole = "", part = ""] = decimal.split(".");
  const exact = part === "" ? whole : `${BigInt(whole + part)}/${10n ** BigInt(part.length)}`;
  return { exact, text: written("fr", decimal) };
}

const SCALE = {
  max: figure("5"),
  step: figure("0.5"),
  levels: [
    { mark: figure("0"), label: "Non traité", descriptor: "L’offre n’en dit rien." },
    { mark: figure("3"), label: "Satisfaisant", descriptor: "La réponse couvre l’attente." },
    { mark: figure("5"), label: "Excellent", descriptor: "" },
  ],
};

const CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** An empty grid: a group of criteria c1, c2… and bids A, B… */
export function emptyGrid(criteria: number, bids: number): MarkGridView {
  const leaf = (_: unknown, place: number) => ({
    code: `c${place + 1}`,
    name: `Critère ${place + 1}`,
    description: "Ce qui est apprécié.",
    weight: figure("2"),
    depth: 1,
    scale: SCALE,
  });
  const group = { code: "g", name: "Groupe", description: "", weight: figure("100"), depth: 0, scale: null };
  return {
    members: [
      { code: "m1", name: "Solène Carpezat", role: "Inspectrice", college: "Éducation nationale" },
      { code: "m2", name: "Baptiste Orgeval", role: "", college: "Éducation nationale" },
    ],
    member: "m1",
    bids: [...CODES.slice(0, bids)].map((letter) => ({ letter, bidder: `Candidat ${letter}` })),
    rows: [group, ...Array.from({ length: criteria }, leaf)],
    cells: [],
    progress: [],
  };
}

/** Marks given in a grid, by criterion and bid: `{ "c1 A": "3.5" }`. */
export function given(grid: MarkGridView, marks: Record<string, string>): MarkGridView {
  const cells = Object.entries(marks).map(([place, mark]): MarkCellView => {
    const [criterion = "", bid = ""] = place.split(" ");
    return { criterion, bid, mark: figure(mark), justification: "", evidence: [] };
  });
  return { ...grid, cells };
}

function progressOf(grid: MarkGridView, cells: Map<string, MarkCellView>): Progress[] {
  const marked = [...cells.values()].filter(({ mark }) => mark !== null);
  const leaves = grid.rows.filter(({ scale }) => scale !== null);
  const line = (of: string, given: number, expected: number) => ({ of, given, expected });
  return [
    line("", marked.length, leaves.length * grid.bids.length),
    ...grid.bids.map(({ letter }) => line(letter, marked.filter(({ bid }) => bid === letter).length, leaves.length)),
    ...leaves.map(({ code }) => line(code, marked.filter(({ criterion }) => criterion === code).length, grid.bids.length)),
  ];
}

/** A core in small: it keeps what it is given, one member's marks, and refuses what it is told to. */
export class SmallCore {
  readonly gestures: MarkEntry[][] = [];
  /** What the next gesture is refused for. */
  refusal: Failure | null = null;
  /** Held back until the answer is called. */
  gate: Promise<void> = Promise.resolve();
  readonly #grid: MarkGridView;
  readonly #cells = new Map<string, MarkCellView>();

  constructor(grid: MarkGridView) {
    this.#grid = grid;
    for (const cell of grid.cells) this.#cells.set(`${cell.criterion} ${cell.bid}`, cell);
  }

  /** The marks as written, by criterion and bid. */
  marks(): Record<string, string> {
    const marked = [...this.#cells].flatMap(([place, { mark }]) => (mark === null ? [] : [[place, mark.text] as const]));
    return Object.fromEntries(marked);
  }

  cell(place: string): MarkCellView | undefined {
    return this.#cells.get(place);
  }

  read(): MarkGridView {
    return { ...this.#grid, cells: [...this.#cells.values()], progress: progressOf(this.#grid, this.#cells) };
  }

  readonly backend = {
    marksRead: vi.fn((member: string | null) => Promise.resolve({ ...this.read(), member: member ?? "m1" })),
    marksRecord: vi.fn(async (_: string, entries: MarkEntry[]) => {
      this.gestures.push(entries);
      await this.gate;
      if (this.refusal !== null) {
        const refusal = this.refusal;
        this.refusal = null;
        throw refusal;
      }
      return this.#keep(entries);
    }),
  } as unknown as Backend;

  #keep(entries: MarkEntry[]): Outcome<MarksChange> {
    const cells = entries.map(({ bid, criterion, mark, justification, evidence }): MarkCellView => {
      const place = `${criterion} ${bid}`;
      const before = this.#cells.get(place);
      const typed = mark === null ? null : parseTyped(mark);
      if (typed?.ok === false) throw new Error(`the grid let ${mark} through`);
      const cell = {
        bid,
        criterion,
        mark: typed === null ? null : figure(typed.decimal),
        justification: justification ?? before?.justification ?? "",
        evidence: evidence ?? before?.evidence ?? [],
      };
      this.#cells.set(place, cell);
      return cell;
    });
    const history = { saved: "14:32", undo: "la note", redo: null };
    return { value: { cells, progress: progressOf(this.#grid, this.#cells), history }, changed: ["marks"], findings: [] };
  }
}

/** What jsdom lacks: scrolling, and dialogs that are modal. */
export function completeDom(): void {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
}

/** A clipboard event with a text in it, as the webview fires it. */
export function clipboard(type: "copy" | "cut" | "paste", text = ""): { event: Event; text: () => string } {
  const event = new Event(type, { bubbles: true, cancelable: true });
  let held = text;
  const clipboardData = { getData: () => held, setData: (_: string, given: string) => (held = given) };
  Object.defineProperty(event, "clipboardData", { value: clipboardData });
  return { event, text: () => held };
}
