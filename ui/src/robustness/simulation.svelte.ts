import { faultOf, type Backend } from "../bridge/backend";
import type { Fault } from "../bridge/generated/Fault";
import type { SimulatedMove } from "../bridge/generated/SimulatedMove";
import type { Simulation } from "../bridge/generated/Simulation";
import type { SimulationView } from "../bridge/generated/SimulationView";
import type { Surface } from "../bridge/generated/Surface";

const NOTHING: Simulation = { weights: {}, marks: [], amounts: {} };

/**
 * What is being tried, and what would follow. A slider is dragged faster than any answer comes:
 * one question is asked at a time, and of those that wait only the newest is asked.
 *
 * Deliberately absent: any way to keep it. Leaving the screen forgets it.
 */
export class SimulationTrial {
  view = $state.raw<SimulationView | null>(null);
  /** Why the last gesture was refused; what was tried before stays. */
  fault = $state.raw<Fault | null>(null);
  /** The control whose gesture was refused. */
  refused = $state("");

  readonly #backend: Pick<Backend, "simulationRead">;
  readonly #surface: () => Surface;
  #asking = false;
  #waiting: { move: SimulatedMove | null; control: string } | null = null;

  constructor(backend: Pick<Backend, "simulationRead">, surface: () => Surface) {
    this.#backend = backend;
    this.#surface = surface;
  }

  /** Back to the ranking of the dossier. */
  start(): Promise<void> {
    this.view = null;
    return this.#ask({ move: null, control: "" });
  }

  /** Draws again what is tried, on another surface or in another language. */
  redraw(): Promise<void> {
    return this.#ask({ move: null, control: "" });
  }

  /** One gesture of a control. */
  move(move: SimulatedMove, control: string): Promise<void> {
    return this.#ask({ move, control });
  }

  async #ask(question: { move: SimulatedMove | null; control: string }): Promise<void> {
    if (this.#asking) {
      this.#waiting = question;
      return;
    }
    this.#asking = true;
    try {
      this.view = await this.#backend.simulationRead(this.view?.simulation ?? NOTHING, question.move, this.#surface());
      this.fault = null;
      this.refused = "";
    } catch (thrown) {
      this.fault = faultOf(thrown);
      this.refused = question.control;
    }
    this.#asking = false;
    const next = this.#waiting;
    this.#waiting = null;
    if (next) await this.#ask(next);
  }
}
