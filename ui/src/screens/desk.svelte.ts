import { Failure, type Backend, type Language } from "../bridge/backend";
import type { CriteriaView } from "../bridge/generated/CriteriaView";
import type { Fault } from "../bridge/generated/Fault";
import type { HistoryView } from "../bridge/generated/HistoryView";
import type { HomeView } from "../bridge/generated/HomeView";
import type { JournalView } from "../bridge/generated/JournalView";
import type { Outcome } from "../bridge/generated/Outcome";
import type { PanelView } from "../bridge/generated/PanelView";
import type { PricesView } from "../bridge/generated/PricesView";
import type { RankingView } from "../bridge/generated/RankingView";
import type { RegisterView } from "../bridge/generated/RegisterView";
import type { RobustnessView } from "../bridge/generated/RobustnessView";
import type { SessionView } from "../bridge/generated/SessionView";
import type { StepView } from "../bridge/generated/StepView";
import type { TenderView } from "../bridge/generated/TenderView";
import type { Surface } from "../bridge/generated/Surface";
import type { Theme } from "../bridge/generated/Theme";
import type { TraceKey } from "../bridge/generated/TraceKey";
import { Trail } from "../ranking/trail.svelte";
import { onChange, rereadAll, type Change } from "../shared/changes.svelte";
import { Reading } from "../shared/reading.svelte";
import { drawOn, themed } from "../shared/theme.svelte";
import { say, speak, spoken } from "../shared/words.svelte";
import { zoom, zoomed } from "../shared/zoom.svelte";
import type { Open } from "./drawer";
import { firstScreen, screenOf, type Screen } from "./steps";

/** Marks come one after another; the steps are counted again when they pause. */
const PAUSE = 300;

/** What is read of a dossier. */
type Subject = "tender" | "panel" | "criteria" | "register" | "prices" | "ranking" | "robustness" | "journal";

/** What each screen shows; the grid of marks and the report read for themselves. */
const SHOWN: Record<Screen, Subject[]> = {
  tender: ["tender"],
  panel: ["panel"],
  criteria: ["criteria"],
  bids: ["register"],
  marks: [],
  prices: ["prices"],
  ranking: ["ranking"],
  robustness: ["robustness"],
  report: [],
  journal: ["journal"],
};

/** What lies on the desk: the open dossier, what was read of it, and what the drawer holds. */
export class Desk {
  readonly backend: Backend;
  readonly home = new Reading<HomeView>();
  readonly session = new Reading<SessionView | null>();
  readonly steps = new Reading<StepView[]>();
  readonly history = new Reading<HistoryView>();
  readonly tender = new Reading<TenderView>();
  readonly panel = new Reading<PanelView>();
  readonly criteria = new Reading<CriteriaView>();
  readonly register = new Reading<RegisterView>();
  readonly prices = new Reading<PricesView>();
  readonly ranking = new Reading<RankingView>();
  readonly robustness = new Reading<RobustnessView>();
  readonly journal = new Reading<JournalView>();
  readonly report = new Reading<Outcome<string | null>>();
  /** An act that failed leaves what is open as it is. */
  readonly act = new Reading<unknown>();
  readonly trail: Trail;

  screen = $state<Screen>("ranking");
  /** Whether the first question was answered. */
  started = $state(false);
  /** What the drawer holds, if it is open. */
  open = $state.raw<Open | null>(null);
  /** Whether the window is shown to a room. */
  presenting = $state(false);
  /** What was done last, for who does not see it. */
  said = $state("");

  #stale: Subject[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(backend: Backend) {
    this.backend = backend;
    this.trail = new Trail((key) => backend.traceRead(key));
  }

  /** Hears what subjects write, until the answer is called. */
  listen(): () => void {
    const deaf = onChange((change) => this.#hear(change));
    const ended = this.backend.deskChanged((fault) => void this.#arriveAgain(fault));
    return () => {
      deaf();
      clearTimeout(this.#pause);
      void ended.then((end) => end());
    };
  }

  async start(): Promise<void> {
    if (zoomed() !== 1) void this.backend.windowZoom(zoomed());
    await this.session.ask(() => this.backend.sessionRead());
    this.started = true;
    await this.#arrive();
  }

  /** Turns to a screen, and reads what it shows unless that was read already. */
  async show(screen: Screen): Promise<void> {
    this.screen = screen;
    await this.#readStale();
  }

  async speak(language: Language): Promise<void> {
    if (!this.session.value) {
      speak(language);
      return this.readHome();
    }
    await this.session.ask(() => this.backend.sessionLanguage(language));
    await this.#readEverything();
  }

  async drawOn(theme: Theme): Promise<void> {
    drawOn(theme);
    await this.#redraw();
  }

  async zoom(way: "in" | "out" | "usual"): Promise<void> {
    await this.backend.windowZoom(zoom(way));
    this.said = say("screen-zoomed", { percent: String(Math.round(zoomed() * 100)) });
  }

  readHome(): Promise<void> {
    return this.home.ask(() => this.backend.homeRead(spoken()));
  }

  forget(token: string): Promise<void> {
    return this.home.ask(() => this.backend.homeForget(spoken(), token));
  }

  openDossier(): Promise<void> {
    return this.#turnTo(() => this.backend.dossierOpen());
  }

  openKnown(token: string): Promise<void> {
    return this.#turnTo(() => this.backend.dossierOpenKnown(token));
  }

  openSample(): Promise<void> {
    return this.#turnTo(() => this.backend.sampleOpen());
  }

  create(template: string): Promise<void> {
    return this.#turnTo(() => this.backend.dossierNew(template));
  }

  /** Puts the dossier away. */
  async leave(): Promise<void> {
    if (!(await this.#try(() => this.backend.dossierClose()))) return;
    this.#clear();
    await this.session.ask(() => Promise.resolve(null));
    await this.readHome();
  }

  async undo(): Promise<void> {
    const name = this.history.value?.undo;
    if (name) await this.#travel(() => this.backend.historyUndo(), say("screen-undone", { action: name }));
  }

  async redo(): Promise<void> {
    const name = this.history.value?.redo;
    if (name) await this.#travel(() => this.backend.historyRedo(), say("screen-redone", { action: name }));
  }

  /** Shows the window to a room, bidders' names masked first; or ends that, names still masked. */
  async present(): Promise<void> {
    if (this.presenting) {
      this.presenting = false;
    } else {
      if (this.session.value?.masked === false && !(await this.mask(true))) return;
      this.presenting = true;
    }
    await this.backend.windowFullscreen(this.presenting);
    await this.#redraw();
  }

  /** Masks bidders' names or shows them again, which the journal tells; whether it was done. */
  async mask(masked: boolean): Promise<boolean> {
    if (!(await this.#try(() => this.backend.sessionMask(masked)))) return false;
    await this.session.ask(() => Promise.resolve(this.act.value as SessionView));
    if (masked) this.#forgetNames();
    await this.#readEverything();
    return true;
  }

  read(subject: Subject): Promise<void> {
    this.#stale = this.#stale.filter((other) => other !== subject);
    switch (subject) {
      case "tender":
        return this.tender.ask(() => this.backend.tenderRead());
      case "panel":
        return this.panel.ask(() => this.backend.panelRead());
      case "criteria":
        return this.criteria.ask(() => this.backend.criteriaRead());
      case "register":
        return this.register.ask(() => this.backend.registerRead());
      case "prices":
        return this.prices.ask(() => this.backend.pricesRead());
      case "ranking":
        return this.ranking.ask(() => this.backend.rankingRead(this.surface()));
      case "robustness":
        return this.robustness.ask(() => this.backend.robustnessRead(this.surface()));
      case "journal":
        return this.journal.ask(() => this.backend.journalRead());
    }
  }

  async produceReport(): Promise<void> {
    await this.report.ask(() => this.backend.reportExport());
    if (this.report.value?.value) this.#hear({ changed: this.report.value.changed, history: null });
  }

  openNumber(key: TraceKey, opener: HTMLElement): void {
    this.open = { kind: "number", opener };
    this.trail.start(key);
  }

  openDrawer(open: Open): void {
    this.trail.clear();
    this.open = open;
  }

  closeDrawer(): void {
    this.trail.clear();
    this.open = null;
  }

  /** Where pictures will be looked at. */
  surface(): Surface {
    return { theme: themed(), distance: this.presenting ? "room" : "desk" };
  }

  /** Asks again for what holds pictures. */
  async #redraw(): Promise<void> {
    this.#stale.push("ranking", "robustness");
    if (this.session.value) await this.#readStale();
  }

  async #turnTo(question: () => Promise<SessionView | null>): Promise<void> {
    if (!(await this.#try(question))) return;
    const opened = this.act.value as SessionView | null;
    if (opened === null) return;
    this.#clear();
    // A room that was shown no name is shown none of the next dossier either.
    const hides = this.presenting && !opened.masked;
    await this.session.ask(() => (hides ? this.backend.sessionMask(true) : Promise.resolve(opened)));
    location.hash = "";
    await this.#arrive();
  }

  /** A dossier came from outside the window, or could not be opened. */
  async #arriveAgain(fault: Fault | null): Promise<void> {
    if (fault !== null) return this.act.ask(() => Promise.reject(new Failure(fault)));
    const opened = await this.backend.sessionRead();
    if (opened === null) return;
    await this.#turnTo(() => Promise.resolve(opened));
  }

  /** What is asked for fails without taking away what is open; whether it was done. */
  async #try(question: () => Promise<unknown>): Promise<boolean> {
    await this.act.ask(question);
    return this.act.fault === null && !this.act.pending;
  }

  async #travel(question: () => Promise<Outcome<HistoryView>>, said: string): Promise<void> {
    if (!(await this.#try(question))) return;
    const { value } = this.act.value as Outcome<HistoryView>;
    await this.history.ask(() => Promise.resolve(value));
    this.said = said;
    await this.#readEverything();
  }

  async #arrive(): Promise<void> {
    const session = this.session.value;
    if (this.session.fault !== null) return;
    if (session === null) return this.readHome();
    speak(session.language);
    await this.steps.ask(() => this.backend.stepsRead());
    this.screen = screenOf(location.hash) ?? firstScreen(this.steps.value ?? []);
    await this.#readEverything();
  }

  async #readEverything(): Promise<void> {
    const session = this.session.value;
    if (session === null) return;
    speak(session.language);
    this.#stale = Object.values(SHOWN).flat();
    if (this.open?.kind === "number") this.trail.reread();
    rereadAll();
    await Promise.all([this.#readFrame(), this.#readStale()]);
  }

  async #readFrame(): Promise<void> {
    await Promise.all([
      this.steps.ask(() => this.backend.stepsRead()),
      this.history.ask(() => this.backend.historyRead()),
    ]);
  }

  async #readStale(): Promise<void> {
    const wanted = SHOWN[this.screen].filter((subject) => this.#stale.includes(subject));
    await Promise.all(wanted.map((subject) => this.read(subject)));
  }

  /** A subject wrote: nothing that was read of the rest holds any longer. */
  #hear({ changed, history }: Change): void {
    if (history !== null) void this.history.ask(() => Promise.resolve(history));
    if (changed.length === 0) return;
    this.#stale = Object.values(SHOWN).flat();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      void this.steps.ask(() => this.backend.stepsRead());
      if (history === null) void this.history.ask(() => this.backend.historyRead());
      void this.#readStale();
    }, PAUSE);
  }

  /** What was read with names goes before the room sees it. */
  #forgetNames(): void {
    this.closeDrawer();
    this.report.forget();
    for (const reading of this.#readings()) reading.forget();
  }

  #clear(): void {
    this.#forgetNames();
    this.steps.forget();
    this.history.forget();
  }

  #readings(): Reading<unknown>[] {
    return [
      this.tender,
      this.panel,
      this.criteria,
      this.register,
      this.prices,
      this.ranking,
      this.robustness,
      this.journal,
    ] as Reading<unknown>[];
  }
}
