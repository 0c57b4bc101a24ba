import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Backend } from "../bridge/backend";
import { replay } from "../bridge/replay";
import { inert } from "../shared/inert";
import App from "./App.svelte";

const NAMES = {
  markup: '<img src=x onerror="alert(1)"><script>alert(2)</script>',
  "turned direction": "Lysandre \u202Exslx.erffO\u202C",
  "zero width": "Ly\u200Bsan\u200Ddre\uFEFF",
  "10 KB": "Lysandre".repeat(1280),
};

/** A message may hold what bidders wrote, and a reply holds it as text. */
async function renamed<T>(reply: Promise<T>, name: string): Promise<T> {
  const swap = (value: unknown): unknown => {
    if (typeof value === "string") return value.replaceAll("Lysandre Numérique", name);
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, swap(inner)]));
  };
  return swap(await reply) as T;
}

function backend(name: string): Backend {
  const twin = replay();
  return {
    ...twin,
    registerRead: () => renamed(twin.registerRead(), name),
    pricesRead: () => renamed(twin.pricesRead(), name),
    rankingRead: (surface) => renamed(twin.rankingRead(surface), name),
    journalRead: () => renamed(twin.journalRead(), name),
    marksRead: (member) => renamed(twin.marksRead(member), name),
    historyRead: async () => ({ ...(await twin.historyRead()), undo: `l’inscription de ${name}` }),
  };
}

/** What draws nothing or turns the reading direction. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

beforeEach(() => vi.stubGlobal("alert", vi.fn()));

afterEach(() => {
  location.hash = "";
  vi.unstubAllGlobals();
});

describe.each(Object.entries(NAMES))("a bidder's name with %s", (_, name) => {
  it.each(["bids", "prices", "ranking", "journal"])("is inert on the screen %s", async (step) => {
    location.hash = step;
    render(App, { backend: backend(name) });
    const tables = await screen.findAllByRole(step === "ranking" ? "treegrid" : "table");
    expect(document.querySelectorAll("main script, main [onerror], bdi img")).toHaveLength(0);
    expect(alert).not.toHaveBeenCalled();
    for (const bdi of document.querySelectorAll("bdi")) {
      expect(bdi.textContent).not.toMatch(UNSEEN);
      expect(bdi.textContent.length).toBeLessThan(1000);
    }
    expect(document.title).not.toMatch(UNSEEN);
    expect(document.querySelector("header")?.textContent).not.toMatch(UNSEEN);
    expect(document.querySelector(".headline")?.textContent).not.toMatch(UNSEEN);
    if (step !== "journal") expect(tables[0]?.textContent).toContain(inert(name, 120));
  });

  it("is shown in full in the drawer, what is unseen written out", async () => {
    location.hash = "bids";
    render(App, { backend: backend(name) });
    const table = await screen.findByRole("table");
    const second = within(table).getAllByRole("button")[1];
    if (second === undefined) throw new Error("the register has no second bid");
    await userEvent.click(second);
    const drawer = screen.getByRole("complementary", { name: "Offre" });
    expect(drawer.querySelector("h2 bdi")?.textContent).toBe(inert(name, Number.POSITIVE_INFINITY));
    expect(drawer.textContent).not.toMatch(UNSEEN);
  });
});
