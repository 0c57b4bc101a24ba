import type { Backend, Language } from "../bridge/backend";
import type { Outcome } from "../bridge/generated/Outcome";
import type { RankingView } from "../bridge/generated/RankingView";
import type { RobustnessView } from "../bridge/generated/RobustnessView";
import type { SessionView } from "../bridge/generated/SessionView";
import type { Theme } from "../bridge/generated/Theme";
import type { TraceKey } from "../bridge/generated/TraceKey";
import { Trail } from "../ranking/trail.svelte";
import { Reading } from "../shared/reading.svelte";
import { drawOn, themed } from "../shared/theme.svelte";
import { speak } from "../shared/words.svelte";

/** What lies on the desk: the open dossier, what was read of it, and the number that is open. */
export class Desk {
  readonly session = new Reading<SessionView>();
  readonly ranking = new Reading<RankingView>();
  readonly robustness = new Reading<RobustnessView>();
  readonly report = new Reading<Outcome<string | null>>();
  /** A dossier that could not be opened leaves the open one as it is. */
  readonly opening = new Reading<SessionView | null>();
  readonly trail: Trail;

  /** What opened the drawer, and gets the focus back. */
  opener = $state.raw<HTMLElement | null>(null);

  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.trail = new Trail((key) => backend.traceRead(key));
  }

  async start(): Promise<void> {
    await this.session.ask(() => this.#backend.sessionRead());
    await this.#readAll();
  }

  async speak(language: Language): Promise<void> {
    await this.session.ask(() => this.#backend.sessionLanguage(language));
    await this.#readAll();
    this.trail.reread();
  }

  async drawOn(theme: Theme): Promise<void> {
    drawOn(theme);
    await this.readRanking();
  }

  async openDossier(): Promise<void> {
    await this.#turnTo(() => this.#backend.dossierOpen());
  }

  async openSample(): Promise<void> {
    await this.#turnTo(() => this.#backend.sampleOpen());
  }

  readRanking(): Promise<void> {
    return this.ranking.ask(() => this.#backend.rankingRead(themed()));
  }

  readRobustness(): Promise<void> {
    return this.robustness.ask(() => this.#backend.robustnessRead());
  }

  produceReport(): Promise<void> {
    return this.report.ask(() => this.#backend.reportExport());
  }

  openNumber(key: TraceKey, opener: HTMLElement): void {
    this.opener = opener;
    this.trail.start(key);
  }

  closeDrawer(): void {
    this.trail.clear();
    this.opener = null;
  }

  async #turnTo(question: () => Promise<SessionView | null>): Promise<void> {
    await this.opening.ask(question);
    const opened = this.opening.value;
    if (opened === null) return;
    this.closeDrawer();
    this.report.forget();
    await this.session.ask(() => Promise.resolve(opened));
    await this.#readAll();
  }

  async #readAll(): Promise<void> {
    const session = this.session.value;
    if (session === null) return;
    speak(session.language);
    await Promise.all([this.readRanking(), this.readRobustness()]);
  }
}
