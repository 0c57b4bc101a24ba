import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Failure, type Backend } from "../bridge/backend";
import { replay } from "../bridge/replay";
import { reportChange, rereads } from "../shared/changes.svelte";
import { speak } from "../shared/words.svelte";
import { zoom } from "../shared/zoom.svelte";
import App from "./App.svelte";
import { folds } from "./folds.svelte";
import { firstScreen, SCREENS } from "./steps";
import { DESK } from "../shared/testing/surface";

let asked: [name: string, ...args: unknown[]][] = [];
const times = (name: string) => asked.filter(([other]) => other === name).length;

function backend(changes: Partial<Backend> = {}): Backend {
  const twin: Backend = { ...replay(), ...changes };
  return new Proxy(twin, {
    get(target, name: keyof Backend) {
      const answer = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        asked.push([name, ...args]);
        return answer(...args);
      };
    },
  });
}

async function atHome(changes: Partial<Backend> = {}) {
  render(App, { backend: backend({ sessionRead: () => Promise.resolve(null), ...changes }) });
  await screen.findByRole("table", { name: "Consultations connues de ce poste" });
}

async function atWork(changes: Partial<Backend> = {}) {
  render(App, { backend: backend(changes) });
  await screen.findByRole("treegrid");
}

const button = (name: RegExp) => screen.getByRole("button", { name });
const names = async () => (await replay().rankingRead(DESK)).rows.map(({ bid }) => bid.bidder);

beforeEach(() => {
  asked = [];
  location.hash = "";
});

afterEach(() => {
  zoom("usual");
  if (folds.steps) folds.turn();
  localStorage.clear();
  speak("fr");
  document.documentElement.removeAttribute("data-presenting");
});

describe("home", () => {
  it("opens when no dossier is on the desk, and says what each known one holds", async () => {
    await atHome();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Mes consultations");
    const { headline, dossiers } = await replay().homeRead("fr");
    expect(screen.getByText(headline)).toBeTruthy();
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(dossiers.length);
    for (const [place, { title, state, bids, amounts, deadline, opened }] of dossiers.entries()) {
      for (const fact of [title, state, bids, amounts, deadline, opened]) expect(rows[place]?.textContent).toContain(fact);
    }
    expect(screen.queryByRole("navigation", { name: "Étapes" })).toBeNull();
  });

  it("opens a known dossier by its token, on its ranking", async () => {
    await atHome();
    await userEvent.click(button(/^Espace numérique de travail des écoles/));
    await screen.findByRole("treegrid");
    const { dossiers } = await replay().homeRead("fr");
    expect(asked).toContainEqual(["dossierOpenKnown", dossiers[0]?.token]);
  });

  it("says that a share is missing, and takes the dossier off the list without opening it", async () => {
    await atHome();
    const { dossiers } = await replay().homeRead("fr");
    const missing = dossiers.find(({ presence }) => presence === "missing");
    expect(screen.getByText("introuvable")).toBeTruthy();
    await userEvent.click(button(/^Retirer de la liste$/));
    await waitFor(() => expect(screen.queryByText("introuvable")).toBeNull());
    expect(asked).toContainEqual(["homeForget", "fr", missing?.token]);
    expect(times("dossierOpenKnown")).toBe(0);
  });

  it("starts from a template, and stays when no place is chosen", async () => {
    await atHome();
    await userEvent.click(button(/^Créer$/));
    expect(asked).toContainEqual(["dossierNew", "ent"]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Mes consultations");
  });

  it("comes back when the dossier is put away, and reads again what is known", async () => {
    await atWork();
    await userEvent.click(button(/^Mes consultations$/));
    expect(await screen.findByRole("table", { name: "Consultations connues de ce poste" })).toBeTruthy();
    expect(times("dossierClose")).toBe(1);
    expect(document.title).toBe("Mes consultations – Barème");
  });

  it("says why a dossier could not be opened, and keeps the list", async () => {
    const fault = { code: "dossier-locked", details: { file: "ENT.bareme" }, findings: [] };
    await atHome({ dossierOpenKnown: () => Promise.reject(new Failure(fault)) });
    await userEvent.click(button(/^Espace numérique de travail des écoles/));
    expect((await screen.findByRole("alert")).textContent).toContain("Dossier déjà ouvert");
    expect(screen.getByRole("table")).toBeTruthy();
  });

  it("speaks English without a dossier", async () => {
    await atHome();
    await userEvent.click(button(/^English$/));
    expect(await screen.findByRole("heading", { name: "My tenders" })).toBeTruthy();
    expect(asked).toContainEqual(["homeRead", "en"]);
  });
});

describe("the steps", () => {
  it("stand in five groups, with their state in words and their count", async () => {
    await atWork();
    const steps = within(screen.getByRole("navigation", { name: "Étapes" }));
    const groups = steps.getAllByRole("list").map((list) => list.getAttribute("aria-labelledby"));
    expect(groups.map((id) => document.getElementById(id ?? "")?.textContent)).toEqual([
      "Préparer",
      "Recevoir",
      "Évaluer",
      "Décider",
      "Rendre compte",
    ]);
    const links = steps.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(SCREENS.map((name) => `#${name}`));
    expect(links[4]?.textContent).toMatch(/Ma notation.*392\/392.*clos/);
    expect(links[8]?.textContent).toMatch(/Rapport.*à faire/);
  });

  it("show each subject when chosen, the focus on its title, each read once", async () => {
    await atWork();
    for (const [name, title, question] of [
      ["tender", "Consultation", "tenderRead"],
      ["panel", "Commission", "panelRead"],
      ["criteria", "Critères", "criteriaRead"],
      ["bids", "Dépôts", "registerRead"],
      ["prices", "Prix", "pricesRead"],
      ["journal", "Journal", "journalRead"],
    ] as const) {
      location.hash = name;
      await waitFor(() => expect(document.activeElement?.textContent).toBe(title));
      expect(times(question)).toBe(1);
    }
    location.hash = "tender";
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Consultation"));
    expect(times("tenderRead")).toBe(1);
  });

  it("stay folded at the next start", async () => {
    await atWork();
    await userEvent.click(button(/^Réduire les étapes$/));
    expect(button(/^Réduire les étapes$/).getAttribute("aria-expanded")).toBe("false");
    expect(localStorage.getItem("bareme.steps")).toBe("folded");
  });

  it("lead a dossier without a ranking to the first step that waits", () => {
    const step = (name: string, state: string, blocked = "") => ({ name, state, blocked, count: "" });
    expect(firstScreen([step("tender", "closed"), step("panel", "todo"), step("ranking", "todo", "…")])).toBe("panel");
    expect(firstScreen([step("tender", "doing"), step("ranking", "closed")])).toBe("ranking");
    expect(firstScreen([step("tender", "closed"), step("ranking", "todo", "…")])).toBe("tender");
  });
});

describe("what is open in the drawer", () => {
  it("is the criterion as published, with the levels of its scale", async () => {
    location.hash = "criteria";
    render(App, { backend: backend() });
    const { criteria } = await replay().criteriaRead();
    const marked = criteria.find(({ scale }) => scale !== null);
    await userEvent.click(await screen.findByRole("button", { name: marked?.name ?? "" }));
    const drawer = screen.getByRole("complementary", { name: "Critère" });
    expect(drawer.textContent).toContain(marked?.description);
    for (const { descriptor } of marked?.scale?.levels ?? []) expect(drawer.textContent).toContain(descriptor);
  });
});

describe("saving and undoing", () => {
  it("says when it was saved, and names what would be undone", async () => {
    await atWork();
    const { saved, undo } = await replay().historyRead();
    expect(screen.getByText(`Enregistré ${saved}`).getAttribute("role")).toBe("status");
    expect(button(/^Annuler/).textContent).toContain(undo);
    expect(button(/^Rien à rétablir$/).getAttribute("aria-disabled")).toBe("true");
  });

  it("undoes from the button, reads again what is shown, says it, and offers to do it again", async () => {
    await atWork();
    const before = rereads();
    asked = [];
    const undo = button(/^Annuler/);
    await userEvent.click(undo);
    await waitFor(() => expect(button(/^Rétablir/)).toBeTruthy());
    const names = asked.map(([name]) => name);
    for (const name of ["historyUndo", "stepsRead", "rankingRead"]) expect(names).toContain(name);
    expect(rereads()).toBeGreaterThan(before);
    expect(screen.getByText(/^Annulé/).getAttribute("role")).toBe("status");
    expect(document.activeElement).toBe(undo);
  });

  it.each([
    ["{Control>}z{/Control}", "historyUndo"],
    ["{Control>}{Shift>}Z{/Shift}{/Control}", "historyRedo"],
    ["{Control>}y{/Control}", "historyRedo"],
  ])("hears %s everywhere", async (keys, question) => {
    await atWork({ historyRead: () => Promise.resolve({ saved: "14:32", undo: "une note", redo: "une autre" }) });
    await userEvent.keyboard(keys);
    await waitFor(() => expect(times(question)).toBe(1));
  });

  it("leaves Ctrl+Z to the text that a person writes", async () => {
    location.hash = "journal";
    render(App, { backend: backend() });
    await userEvent.click(await screen.findByRole("searchbox"));
    await userEvent.keyboard("rec{Control>}z{/Control}");
    expect(times("historyUndo")).toBe(0);
  });

  it("asks for nothing when there is nothing to undo", async () => {
    await atWork({ historyRead: () => Promise.resolve({ saved: "", undo: null, redo: null }) });
    await userEvent.click(button(/^Rien à annuler$/));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(times("historyUndo")).toBe(0);
  });

  it("hears what a subject wrote: the hour at once, the rest when it pauses", async () => {
    await atWork();
    asked = [];
    for (const saved of ["14:31", "14:32"]) reportChange(["marks", "ranking"], { saved, undo: "la note de B", redo: null });
    expect(await screen.findByText("Enregistré 14:32")).toBeTruthy();
    await waitFor(() => expect(times("rankingRead")).toBe(1));
    expect(times("stepsRead")).toBe(1);
    expect(times("historyRead")).toBe(0);
  });

  it("takes in a dossier that came from outside the window", async () => {
    let hear: (fault: null) => void = () => undefined;
    await atHome({
      deskChanged: (hearer) => {
        hear = hearer;
        return Promise.resolve(() => undefined);
      },
      sessionRead: (() => {
        const answers = [null, replay().sampleOpen()];
        return () => Promise.resolve(answers.shift() ?? null);
      })(),
    });
    hear(null);
    expect(await screen.findByRole("treegrid")).toBeTruthy();
  });
});

describe("the palette", () => {
  it("opens on Ctrl+K with every step, filters whatever the accents, and runs on Enter", async () => {
    await atWork();
    const before = document.activeElement;
    await userEvent.keyboard("{Control>}k{/Control}");
    const input = screen.getByRole("combobox");
    expect(document.activeElement).toBe(input);
    const options = () => screen.getAllByRole("option").map((option) => option.textContent);
    for (const name of ["Consultation", "Ma notation", "Annuler", "Présenter", "Agrandir", "Aide"]) {
      expect(options().some((text) => text.includes(name)), name).toBe(true);
    }
    await userEvent.keyboard("criteres");
    expect(options()).toHaveLength(1);
    expect(input.getAttribute("aria-activedescendant")).toBe(screen.getByRole("option").id);
    expect(screen.getByText("1 commande")).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Critères"));
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(before).not.toBe(input);
  });

  it("goes round with the arrows", async () => {
    await atWork();
    await userEvent.keyboard("{Control>}k{/Control}{ArrowUp}");
    const options = screen.getAllByRole("option");
    const chosen = () => options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    expect(chosen()).toBe(options.length - 1);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(chosen()).toBe(1);
  });

  it("says that no command has this name, and does nothing on Enter", async () => {
    await atWork();
    await userEvent.keyboard("{Control>}k{/Control}qwertz{Enter}");
    expect(screen.getByText("Aucune commande ne porte ce nom.")).toBeTruthy();
    expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("help", () => {
  it.each(["home", ...SCREENS])("says on F1 what %s is for, in both languages", async (topic) => {
    if (topic === "home") await atHome();
    else {
      location.hash = topic;
      render(App, { backend: backend() });
      await screen.findByRole("navigation", { name: "Étapes" });
    }
    for (const [language, label] of [["Français", "Aide"], ["English", "Help"]] as const) {
      await userEvent.click(button(new RegExp(`^${language}$`)));
      await waitFor(() => expect(document.documentElement.lang).toBe(language === "English" ? "en" : "fr"));
      await userEvent.keyboard("{F1}");
      const help = await screen.findByRole("complementary", { name: label });
      expect(help.querySelector("p")?.textContent).toBeTruthy();
      expect(help.querySelectorAll("ul li").length).toBeGreaterThan(0);
      expect(help.textContent).not.toContain("⟦");
      await userEvent.keyboard("{F1}");
      await waitFor(() => expect(screen.queryByRole("complementary", { name: label })).toBeNull());
    }
  });
});

describe("presentation", () => {
  const present = () => userEvent.keyboard("{F11}");
  const presenting = () => document.documentElement.hasAttribute("data-presenting");

  it("masks every name before it fills the screen, on each screen and in the title", async () => {
    await atWork();
    await present();
    await waitFor(() => expect(presenting()).toBe(true));
    const order = asked.map(([name]) => name);
    expect(order.indexOf("sessionMask")).toBeLessThan(order.indexOf("windowFullscreen"));
    for (const step of SCREENS) {
      location.hash = step;
      await waitFor(() => expect(document.querySelector('[aria-current="page"]')?.getAttribute("href")).toBe(`#${step}`));
      for (const name of await names()) {
        expect(new XMLSerializer().serializeToString(document)).not.toContain(name);
        expect(document.title).not.toContain(name);
      }
    }
  });

  it("keeps names masked when it ends, until a person asks for them", async () => {
    await atWork();
    await present();
    await waitFor(() => expect(presenting()).toBe(true));
    await present();
    await waitFor(() => expect(presenting()).toBe(false));
    expect(asked).toContainEqual(["windowFullscreen", false]);
    expect(asked).not.toContainEqual(["sessionMask", false]);
    expect(screen.getByText("Noms masqués")).toBeTruthy();
    const [first = ""] = await names();
    expect(document.body.textContent).not.toContain(first);
    await userEvent.click(button(/^Afficher les noms$/));
    await waitFor(() => expect(document.body.textContent).toContain(first));
    expect(asked).toContainEqual(["sessionMask", false]);
  });

  it("does not begin when names could not be masked", async () => {
    const fault = { code: "internal", details: {}, findings: [] };
    await atWork({ sessionMask: () => Promise.reject(new Failure(fault)) });
    await present();
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(presenting()).toBe(false);
    expect(times("windowFullscreen")).toBe(0);
  });

  it("masks the next dossier too before showing it", async () => {
    const open = await replay().sampleOpen();
    await atWork({ dossierOpen: () => Promise.resolve(open) });
    await present();
    await waitFor(() => expect(presenting()).toBe(true));
    asked = [];
    await userEvent.keyboard("{Control>}k{/Control}ouvrir un dossier{Enter}");
    await waitFor(() => expect(asked).toContainEqual(["sessionMask", true]));
  });
});

describe("the size", () => {
  it("grows and shrinks with Ctrl and the signs, is kept, and is taken up again", async () => {
    await atWork();
    await userEvent.keyboard("{Control>}+{/Control}");
    expect(asked).toContainEqual(["windowZoom", 1.1]);
    expect(localStorage.getItem("bareme.zoom")).toBe("1.1");
    expect(screen.getByText("Taille : 110 %").getAttribute("role")).toBe("status");
    for (let more = 0; more < 9; more += 1) await userEvent.keyboard("{Control>}+{/Control}");
    expect(asked.at(-1)).toEqual(["windowZoom", 2]);
    await userEvent.keyboard("{Control>}-{/Control}");
    expect(asked.at(-1)).toEqual(["windowZoom", 1.75]);
    render(App, { backend: backend() });
    expect(asked.filter(([name]) => name === "windowZoom").at(-1)).toEqual(["windowZoom", 1.75]);
  });
});
