import type { TraceKey } from "../bridge/generated/TraceKey";
import type { TraceView } from "../bridge/generated/TraceView";
import { Reading } from "../shared/reading.svelte";

/** A number that was opened, and its working. */
export type Opened = { key: TraceKey; working: Reading<TraceView> };

type Read = (key: TraceKey) => Promise<TraceView>;

/** The numbers opened one from another, so that a person finds the way back. */
export class Trail {
  /** From the number opened on the screen to the one that shows. */
  steps = $state.raw<Opened[]>([]);

  readonly #read: Read;

  constructor(read: Read) {
    this.#read = read;
  }

  get current(): Opened | null {
    return this.steps.at(-1) ?? null;
  }

  /** Opens a number of the screen: a new trail. */
  start(key: TraceKey): void {
    this.steps = [this.#opened(key)];
  }

  /** Opens an input of the number that shows. */
  follow(key: TraceKey): void {
    this.steps = [...this.steps, this.#opened(key)];
  }

  /** Goes back to an earlier number. */
  backTo(step: Opened): void {
    this.steps = this.steps.slice(0, this.steps.indexOf(step) + 1);
  }

  clear(): void {
    this.steps = [];
  }

  /** Asks for every working again, in the language of now. */
  reread(): void {
    for (const { key, working } of this.steps) void working.ask(() => this.#read(key));
  }

  #opened(key: TraceKey): Opened {
    const working = new Reading<TraceView>();
    void working.ask(() => this.#read(key));
    return { key, working };
  }
}
