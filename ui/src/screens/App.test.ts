import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Failure, type Backend } from "../bridge/backend";
import type { StepView } from "../bridge/generated/StepView";
import type { TraceKey } from "../bridge/generated/TraceKey";
import { replay } from "../bridge/replay";
import { drawOn } from "../shared/theme.svelte";
import { say, speak } from "../shared/words.svelte";
import App from "./App.svelte";
import { SCREENS } from "./steps";
import { DESK } from "../shared/testing/surface";

let asked: string[] = [];

/** The twin, with some answers replaced, that notes what it is asked. */
function backend(changes: Partial<Backend> = {}): Backend {
  return new Proxy<Backend>(
    { ...replay(), ...changes },
    {
      get(target, name: keyof Backend) {
        asked.push(name);
        return target[name];
      },
    },
  );
}

async function open(changes: Partial<Backend> = {}) {
  render(App, { backend: backend(changes) });
  await screen.findByRole("treegrid");
}

const number = (name: RegExp) => screen.getByRole("button", { name });
const drawer = () => screen.getByRole("complementary", { name: "Détail du calcul" });

/** The title that the drawer shows for a number. */
async function title(key: TraceKey): Promise<string> {
  return (await replay().traceRead(key)).title;
}

/** The steps of the sample, one of them otherwise. */
async function stepsWith(name: string, state: string, blocked = ""): Promise<StepView[]> {
  return (await replay().stepsRead()).map((step) => (step.name === name ? { ...step, state, blocked } : step));
}

const PRICE_OF_B: TraceKey = { stage: "points", bid: "B", criterion: "cout" };
const TOTAL_OF_B: TraceKey = { stage: "total", bid: "B", criterion: null };
const AMOUNT_OF_D: TraceKey = { stage: "amount", bid: "D", criterion: null };

beforeEach(() => {
  asked = [];
  location.hash = "";
  localStorage.clear();
});

afterEach(() => {
  speak("fr");
  drawOn("light");
});

describe("the window", () => {
  it("opens on the ranking, with the sentence first", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Classement");
    const { headline } = await replay().rankingRead(DESK);
    expect(document.querySelector("h1 + p")?.textContent).toBe(headline);
    expect(headline).toContain("est première avec");
    expect(screen.getByText("copie de l’exemple")).toBeTruthy();
    expect(document.title).toContain("Classement – Espace numérique");
  });

  it("says every word that it needs, on each screen, in both languages", async () => {
    await open();
    for (const language of ["Français", "English"]) {
      await userEvent.click(number(new RegExp(`^${language}$`)));
      for (const step of SCREENS) {
        location.hash = step;
        await waitFor(() => expect(document.querySelector('[aria-current="page"]')?.getAttribute("href")).toBe(`#${step}`));
        expect(document.body.textContent).not.toMatch(/⟦|\{ ?\$/u);
      }
    }
  });

  it("gives a chart its title and finding as its text", async () => {
    await open();
    const [chart] = screen.getAllByRole("img");
    const { bars } = await replay().rankingRead(DESK);
    expect(chart?.getAttribute("alt")).toBe(`${bars?.title}. ${bars?.finding}`);
    expect(chart?.getAttribute("src")).toMatch(/^data:image\/svg\+xml/);
  });

  it("draws the charts again for the other ground, and remembers it", async () => {
    await open();
    const before = screen.getAllByRole("img")[0]?.getAttribute("src");
    await userEvent.click(number(/^Thème sombre$/));
    await waitFor(() => expect(screen.getAllByRole("img")[0]?.getAttribute("src")).not.toBe(before));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(localStorage.getItem("bareme.theme")).toBe("dark");
  });

  it("reads everything again in the new language, the open number included", async () => {
    await open();
    await userEvent.click(number(/^Coût, offre B/));
    asked = [];
    await userEvent.click(number(/^English$/));
    await waitFor(() => expect(asked).toContain("traceRead"));
    expect(new Set(asked)).toEqual(
      new Set(["sessionLanguage", "traceRead", "stepsRead", "historyRead", "rankingRead", "windowTitle"]),
    );
    expect(screen.getByRole("button", { name: /^Close/ })).toBeTruthy();
  });
});

describe("the drawer", () => {
  it("takes the focus to the number's title, and gives it back on Esc", async () => {
    await open();
    const opener = number(/^Coût, offre B/);
    opener.focus();
    await userEvent.keyboard("{Enter}");
    const shown = await title(PRICE_OF_B);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(shown));
    expect(drawer().contains(document.activeElement)).toBe(true);
    expect(opener.getAttribute("aria-current")).toBe("true");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(opener.getAttribute("aria-current")).toBeNull();
  });

  it("gives the focus back to the last number opened, and to the page when it is gone", async () => {
    await open();
    await userEvent.click(number(/^Coût, offre B/));
    await userEvent.click(number(/^Total, offre B/));
    await within(drawer()).findByRole("heading", { name: await title(TOTAL_OF_B) });
    number(/^Total, offre B/).remove();
    await userEvent.click(number(/^Fermer/));
    await waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
  });

  it("keeps the way back from a number to the one it was opened from", async () => {
    await open();
    await userEvent.click(number(/^Coût, offre B/));
    await userEvent.click(await within(drawer()).findByRole("button", { name: /^prix le plus bas/i }));
    await within(drawer()).findByRole("heading", { name: await title(AMOUNT_OF_D) });
    const trail = within(screen.getByRole("navigation", { name: "Nombres ouverts" }));
    const back = await title(PRICE_OF_B);
    await userEvent.click(trail.getByRole("button", { name: back }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(back));
    expect(screen.queryByRole("navigation", { name: "Nombres ouverts" })).toBeNull();
  });

  it("shows an amount's lines with the cell they come from", async () => {
    await open();
    await userEvent.click(number(/^Montant évalué.*offre B/));
    const lines = await within(drawer()).findByRole("table", { name: "Lignes de prix" });
    expect(within(lines).getAllByRole("row")).toHaveLength(18);
    expect(lines.textContent).toMatch(/cellule E\d+/);
  });

  it("shows the members' marks by college", async () => {
    await open();
    await userEvent.click(number(/^Tout déplier$/));
    await userEvent.click(number(/^Variété.*offre B/));
    await userEvent.click(await within(drawer()).findByRole("button", { name: /^note/i }));
    const marks = await within(drawer()).findByRole("table", { name: /^Notes des membres/ });
    const colleges = within(marks).getAllByRole("rowheader");
    expect(colleges.map((header) => header.textContent)).toContain("Éducation nationale");
    expect(within(marks).getAllByRole("row")).toHaveLength(1 + 2 + 7);
  });

  it("says what went wrong when a working cannot be read, and tries again", async () => {
    await open();
    await userEvent.click(number(/^Sécurité.*offre D/));
    expect((await screen.findByRole("alert")).textContent).toContain("Erreur imprévue");
    asked = [];
    await userEvent.click(number(/^Recommencer$/));
    expect(asked).toEqual(["traceRead"]);
  });

  it("closes when another step is chosen", async () => {
    await open();
    await userEvent.click(number(/^Coût, offre B/));
    location.hash = "robustness";
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Robustesse"));
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

describe("robustness", () => {
  it("says one sentence per criterion, and that it decides nothing", async () => {
    location.hash = "robustness";
    render(App, { backend: backend() });
    const table = await screen.findByRole("table", { name: /Jusqu’où chaque pondération/ });
    const { rows } = await replay().robustnessRead(DESK);
    for (const { sentence } of rows) expect(table.textContent).toContain(sentence);
    expect(screen.getByText(/ne change rien au classement/)).toBeTruthy();
  });
});

describe("the report", () => {
  const produce = () => userEvent.click(number(/^Produire le rapport$/));

  it("says which file was written", async () => {
    const [before, after] = [await stepsWith("report", "todo"), await stepsWith("report", "closed")];
    let written = false;
    await open({
      stepsRead: () => Promise.resolve(written ? after : before),
      reportExport: () => {
        written = true;
        return Promise.resolve({ value: "2026-ENT-01 rapport.xlsx", changed: ["journal"], findings: [] });
      },
    });
    expect(screen.getByRole("link", { name: /Rapport/ }).textContent).toContain("à faire");
    await produce();
    expect(await screen.findByText(/Rapport enregistré : 2026-ENT-01 rapport\.xlsx/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole("link", { name: /Rapport/ }).textContent).toContain("clos"));
  });

  it("says that nothing was written when no file was chosen", async () => {
    await open({ reportExport: () => Promise.resolve({ value: null, changed: [], findings: [] }) });
    await produce();
    expect(await screen.findByText(/rien n’a été écrit/)).toBeTruthy();
    expect(screen.getByRole("link", { name: /Rapport/ }).textContent).toContain("à faire");
  });

  it("is asked for once while it is being produced", async () => {
    await open({ reportExport: () => new Promise(() => undefined) });
    asked = [];
    await produce();
    expect(screen.getByText("Production du rapport…")).toBeTruthy();
    await produce();
    expect(asked).toEqual(["reportExport"]);
  });

  it("says what kept it from being written", async () => {
    const fault = { code: "disk-full", details: { file: "rapport.xlsx" }, findings: [] };
    await open({ reportExport: () => Promise.reject(new Failure(fault)) });
    await produce();
    expect((await screen.findByRole("alert")).textContent).toContain("Plus de place");
  });
});

describe("what is not there", () => {
  it("shows the fault when the dossier cannot be read, and starts again", async () => {
    const fault = { code: "dossier-locked", details: { file: "ENT.bareme" }, findings: [] };
    render(App, { backend: backend({ sessionRead: () => Promise.reject(new Failure(fault)) }) });
    expect((await screen.findByRole("alert")).textContent).toContain("Dossier déjà ouvert");
    asked = [];
    await userEvent.click(number(/^Recommencer$/));
    expect(asked).toEqual(["sessionRead"]);
  });

  it("keeps the open dossier when another one cannot be opened", async () => {
    const fault = { code: "dossier-not-a-database", details: { file: "notes.xlsx" }, findings: [] };
    await open({ dossierOpen: () => Promise.reject(new Failure(fault)) });
    await userEvent.click(number(/^Ouvrir un dossier$/));
    expect((await screen.findByRole("alert")).textContent).toContain(say("fault-dossier-not-a-database-title"));
    expect(screen.getByRole("treegrid")).toBeTruthy();
  });

  it("turns to the dossier that was opened", async () => {
    const session = await replay().sampleOpen();
    const other = { ...session, sample: false, tender: { ...session.tender, title: "Restauration scolaire" } };
    await open({ dossierOpen: () => Promise.resolve(other) });
    await userEvent.click(number(/^Ouvrir un dossier$/));
    expect(await screen.findByText("Restauration scolaire")).toBeTruthy();
    expect(screen.queryByText("copie de l’exemple")).toBeNull();
  });

  it("says what will be there when no bid is recorded", async () => {
    const full = await replay().rankingRead(DESK);
    const empty = { ...full, headline: "Aucune offre n’est classée.", gap: null, rows: [], bars: null, gap_bars: null };
    render(App, { backend: backend({ rankingRead: () => Promise.resolve(empty) }) });
    expect(await screen.findByText(/Aucune offre n’est encore enregistrée/)).toBeTruthy();
  });

  it("shows what blocks the ranking, and says so beside its step", async () => {
    const full = await replay().rankingRead(DESK);
    const blocking = { code: "mark-missing", severity: "blocking", text: "Il manque une note.", hint: "", place: "" };
    const why = "Un constat bloquant empêche d’établir le classement.";
    const steps = await stepsWith("ranking", "todo", why);
    location.hash = "ranking";
    await open({
      rankingRead: () => Promise.resolve({ ...full, findings: [blocking] }),
      stepsRead: () => Promise.resolve(steps),
    });
    expect(screen.getByText("Bloquant")).toBeTruthy();
    const step = screen.getByRole("link", { name: /Classement/ });
    expect(step.textContent).toContain("bloqué");
    expect(document.getElementById(step.getAttribute("aria-describedby") ?? "")?.textContent).toBe(why);
  });
});
