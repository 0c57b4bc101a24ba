import { faultOf } from "../bridge/backend";
import type { Fault } from "../bridge/generated/Fault";

/** Something asked of the backend, with what came of it. The last question wins. */
export class Reading<T> {
  /** The answer; the previous one stays while the next is awaited. */
  value = $state.raw<T | null>(null);
  /** Why there is no answer. */
  fault = $state.raw<Fault | null>(null);
  /** Whether an answer is awaited. */
  pending = $state(false);

  #turn = 0;

  async ask(question: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    this.pending = true;
    const answer = await settle(question);
    if (turn !== this.#turn) return;
    this.pending = false;
    this.value = answer.value;
    this.fault = answer.fault;
  }

  /** Forgets the answer, and any that is still awaited. */
  forget(): void {
    this.#turn += 1;
    this.pending = false;
    this.value = null;
    this.fault = null;
  }
}

async function settle<T>(question: () => Promise<T>): Promise<{ value: T | null; fault: Fault | null }> {
  try {
    return { value: await question(), fault: null };
  } catch (thrown) {
    return { value: null, fault: faultOf(thrown) };
  }
}
