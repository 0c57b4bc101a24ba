import { faultOf, type Backend, type Language } from "../bridge/backend";
import type { BidHead } from "../bridge/generated/BidHead";
import type { EvidenceView } from "../bridge/generated/EvidenceView";
import type { Fault } from "../bridge/generated/Fault";
import type { MarkCellView } from "../bridge/generated/MarkCellView";
import type { MarkEntry } from "../bridge/generated/MarkEntry";
import type { MarkGridView } from "../bridge/generated/MarkGridView";
import type { MarkRow } from "../bridge/generated/MarkRow";
import type { MarksChange } from "../bridge/generated/MarksChange";
import type { Outcome } from "../bridge/generated/Outcome";
import type { Progress } from "../bridge/generated/Progress";
import type { ScaleView } from "../bridge/generated/ScaleView";
import { fraction, toDecimal } from "../shared/number/fraction";
import { written } from "../shared/number/written";
import { say, spoken } from "../shared/words.svelte";
import { asTyped } from "./check";
import type { GridState } from "./keys";
import { byWhat, cellsByPlace } from "./lookup";
import type { Refusals, Refused } from "./refusals";

/** A criterion that is marked. */
export type MarkedRow = MarkRow & { scale: ScaleView };

/** What a cell holds, as people gave it. */
type Held = {
  /** The exact decimal; `null` is *non noté*. */
  mark: string | null;
  justification: string;
  evidence: EvidenceView[];
};

/** A cell to be written. What is left out stays as it is. */
export type Write = {
  cell: Cell;
  /** As typed; `null` takes the mark away. */
  typed?: { text: string; decimal: string } | null;
  justification?: string;
  evidence?: EvidenceView[];
};

const NOTHING: Held = { mark: null, justification: "", evidence: [] };

/** A cell of the grid. It is shown as it was given before the core has said yes. */
export class Cell {
  readonly row: MarkedRow;
  readonly bid: BidHead;
  element: HTMLElement | null = null;

  /** Whether it holds the cursor. */
  active = $state(false);
  selected = $state(false);
  /** What is being typed into it. */
  draft = $state.raw<{ text: string; state: Exclude<GridState, "moving"> } | null>(null);

  #saved = $state.raw<Held>(NOTHING);
  #awaited = $state.raw<(Held & { turn: number }) | null>(null);
  #refused = $state.raw<Refused | null>(null);
  readonly #keep: (refused: Refused | null) => void;

  constructor(row: MarkedRow, bid: BidHead, member: string, refusals: Refusals) {
    this.row = row;
    this.bid = bid;
    const spot = { member, criterion: row.code, bid: bid.letter };
    this.#refused = refusals.at(spot);
    this.#keep = (refused) => refusals.keep(spot, refused);
  }

  /** What was typed and is no mark. */
  get refused(): Refused | null {
    return this.#refused;
  }

  set refused(refused: Refused | null) {
    this.#refused = refused;
    this.#keep(refused);
  }

  get held(): Held {
    return this.#awaited ?? this.#saved;
  }

  /** The mark as the reader's language writes it; `null` is *non noté*. */
  text(language: Language): string | null {
    const { mark } = this.held;
    return mark === null ? null : written(language, mark);
  }

  await(held: Held, turn: number): void {
    this.#awaited = { ...held, turn };
    this.refused = null;
  }

  save(view: MarkCellView | undefined): void {
    const held = heldBy(view);
    if (JSON.stringify(held) !== JSON.stringify(this.#saved)) this.#saved = held;
  }

  /** The answer to this turn has come; a later one still counts. */
  settle(turn: number): boolean {
    if (this.#awaited?.turn !== turn) return false;
    this.#awaited = null;
    return true;
  }
}

function heldBy(view: MarkCellView | undefined): Held {
  if (view === undefined) return NOTHING;
  const exact = view.mark === null ? null : fraction(view.mark.exact);
  const mark = exact === null ? null : toDecimal(exact);
  return { mark, justification: view.justification, evidence: view.evidence };
}

/** The marking of one member. */
export class Sheet {
  readonly member: string;
  readonly refusals: Refusals;
  readonly bids: BidHead[];
  readonly rows: MarkRow[];
  /** By row among the criteria that are marked, then by bid. */
  readonly cells: Cell[][];
  progress = $state.raw<ReadonlyMap<string, Progress>>(byWhat([]));
  /** Why the last gesture was not recorded, where it was not the marks themselves. */
  fault = $state.raw<Fault | null>(null);
  /** How many gestures the core has not answered. */
  pending = $state(0);

  readonly #backend: Backend;
  readonly #recorded: (outcome: Outcome<MarksChange>) => void;
  #turn = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    backend: Backend,
    view: MarkGridView,
    refusals: Refusals,
    recorded: (outcome: Outcome<MarksChange>) => void,
  ) {
    this.#backend = backend;
    this.refusals = refusals;
    this.#recorded = recorded;
    this.member = view.member;
    this.bids = view.bids;
    this.rows = view.rows;
    this.cells = view.rows
      .filter(isMarked)
      .map((row) => view.bids.map((bid) => new Cell(row, bid, view.member, refusals)));
    this.refresh(view);
  }

  /** Whether another reading has the same rows and columns, so that it can be taken over in place. */
  fits(view: MarkGridView): boolean {
    const shape = ({ member, bids, rows }: Pick<MarkGridView, "member" | "bids" | "rows">) =>
      JSON.stringify([member, bids, rows]);
    return shape(view) === shape(this);
  }

  refresh(view: MarkGridView): void {
    const said = cellsByPlace(view.cells);
    for (const cell of this.cells.flat()) cell.save(said(cell.bid.letter, cell.row.code));
    this.#count(view.progress);
  }

  /** Once every gesture so far was answered. */
  settled(): Promise<void> {
    return this.#queue;
  }

  /** One gesture, one step to undo: shown at once, sent after what was given before. */
  record(writes: Write[]): void {
    if (writes.length === 0) return;
    const turn = ++this.#turn;
    const entries = writes.map((write) => this.#await(write, turn));
    this.pending += 1;
    this.#queue = this.#queue.then(() => this.#send(turn, writes, entries));
  }

  #await({ cell, typed, justification, evidence }: Write, turn: number): MarkEntry {
    const before = cell.held;
    const mark = typed === undefined ? before.mark : (typed?.decimal ?? null);
    const kept = mark === null ? null : asTyped(spoken(), mark);
    cell.await(
      { mark, justification: justification ?? before.justification, evidence: evidence ?? before.evidence },
      turn,
    );
    return {
      bid: cell.bid.letter,
      criterion: cell.row.code,
      mark: typed === undefined ? kept : (typed?.text ?? null),
      justification: justification ?? null,
      evidence: evidence ?? null,
    };
  }

  async #send(turn: number, writes: Write[], entries: MarkEntry[]): Promise<void> {
    try {
      const outcome = await this.#backend.marksRecord(this.member, entries);
      this.#accept(turn, writes, outcome.value);
      this.fault = null;
      this.#recorded(outcome);
    } catch (thrown) {
      this.#refuse(turn, writes, faultOf(thrown));
    }
    this.pending -= 1;
  }

  #accept(turn: number, writes: Write[], { cells, progress }: MarksChange): void {
    const said = cellsByPlace(cells);
    for (const { cell } of writes) {
      cell.save(said(cell.bid.letter, cell.row.code));
      cell.settle(turn);
    }
    this.#count(progress);
  }

  /** The text comes back with what is said of it, so that it can be mended rather than typed again. */
  #refuse(turn: number, writes: Write[], fault: Fault): void {
    this.fault = fault;
    for (const { cell, typed } of writes) {
      if (!cell.settle(turn) || typed === undefined || typed === null) continue;
      const place = `${cell.bid.letter} · ${cell.row.name}`;
      const finding = fault.findings.find((finding) => finding.place === place);
      const alone = finding === undefined ? say("marks-check-with-others") : `${finding.text} ${finding.hint}`;
      cell.refused = { text: typed.text, message: fault.findings.length > 0 ? alone : say("marks-check-unsaved") };
    }
  }

  #count(progress: Progress[]): void {
    this.progress = byWhat(progress, this.progress);
  }
}

export function isMarked(row: MarkRow): row is MarkedRow {
  return row.scale !== null;
}
