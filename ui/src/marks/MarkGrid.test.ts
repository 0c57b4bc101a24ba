import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { Failure } from "../bridge/backend";
import type { MarkGridView } from "../bridge/generated/MarkGridView";
import type { SessionView } from "../bridge/generated/SessionView";
import { onChange, rereadAll, type Change } from "../shared/changes.svelte";
import MarkGrid from "./MarkGrid.svelte";
import { clipboard, completeDom, emptyGrid, given, SmallCore } from "./testing";

beforeAll(completeDom);

const tender = { reference: "2018-ENT", title: "Espace numérique de travail", buyer: "", price_basis: "" };
const session: SessionView = { language: "fr", file_name: "exemple.bareme", sample: false, masked: false, tender };

async function show(view: MarkGridView): Promise<SmallCore> {
  const core = new SmallCore(view);
  render(MarkGrid, { backend: core.backend, session });
  await screen.findByRole("grid");
  return core;
}

const cell = (name: RegExp | string) => screen.getByRole("gridcell", { name });
const first = () => cell(/^Critère 1, offre A/);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function paste(text: string): Promise<void> {
  const { event } = clipboard("paste", text);
  document.activeElement?.dispatchEvent(event);
  await settle();
}

describe("marking without a mouse", () => {
  it("gives 320 marks, 40 criteria by 8 bids, with nothing but keys", async () => {
    const core = await show(emptyGrid(40, 8));
    const member = screen.getByLabelText("Notation de");
    member.focus();
    await userEvent.tab();
    const wanted: Record<string, string> = {};
    for (let row = 1; row <= 40; row += 1) {
      let keys = "";
      for (let column = 0; column < 8; column += 1) {
        const halves = (row * 7 + column * 3) % 11;
        const mark = `${Math.floor(halves / 2)}${halves % 2 === 0 ? "" : ",5"}`;
        wanted[`c${row} ${"ABCDEFGH"[column] ?? ""}`] = mark;
        keys += `${mark}${column < 7 ? "{Tab}" : "{Enter}"}`;
      }
      await userEvent.keyboard(keys);
    }
    await vi.waitFor(() => expect(core.gestures).toHaveLength(320));
    await settle();
    expect(core.marks()).toEqual(wanted);
    expect(document.querySelector(".headline")?.textContent.trim()).toBe("Toutes les notes sont données\u00a0: 320 sur 320.");
    expect(document.querySelectorAll("td.empty")).toHaveLength(0);
  }, 60_000);
});

describe("what is heard and seen of a cell", () => {
  it("says criterion, bid, mark, given or empty; and 0 is not empty", async () => {
    await show(given(emptyGrid(2, 2), { "c1 A": "3.5", "c2 A": "0" }));
    expect(cell("Critère 1, offre A, note 3,5 sur 5, saisie").textContent.trim()).toBe("3,5");
    expect(cell("Critère 2, offre A, note 0 sur 5, saisie").textContent.trim()).toBe("0");
    expect(cell("Critère 1, offre B, non noté, vide").textContent.trim()).toBe("non noté");
  });

  it("counts rows and columns for those who do not see them", async () => {
    await show(emptyGrid(2, 2));
    const grid = screen.getByRole("grid");
    expect(grid.getAttribute("aria-rowcount")).toBe("4");
    expect(grid.getAttribute("aria-colcount")).toBe("3");
    const last = cell(/^Critère 2, offre B/);
    expect(last.getAttribute("aria-colindex")).toBe("3");
    expect(last.closest("tr")?.getAttribute("aria-rowindex")).toBe("4");
    expect(document.getElementById(grid.getAttribute("aria-describedby") ?? "")?.textContent).toContain("Échap, puis Tab");
  });

  it("says how far each bid, each criterion and the whole have come", async () => {
    await show(given(emptyGrid(3, 2), { "c1 A": "3", "c2 A": "4" }));
    first().focus();
    await userEvent.keyboard("{ArrowRight}4{Enter}");
    await settle();
    expect(screen.getByText("3 notes données sur 6.")).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: /Candidat B/ }).textContent).toContain("1 sur 3");
    expect(screen.getByRole("rowheader", { name: /Critère 1/ }).textContent).toContain("2 sur 2");
  });

  it("points out the level of the mark, while it is typed too", async () => {
    await show(given(emptyGrid(2, 2), { "c1 A": "3" }));
    first().focus();
    const panel = screen.getByRole("region", { name: "Note en cours" });
    expect(within(panel).getByText("niveau de la note").closest("li")?.textContent).toContain("Satisfaisant");
    await userEvent.keyboard("5");
    expect(within(panel).getByText("niveau de la note").closest("li")?.textContent).toContain("Excellent");
  });
});

describe("what is no mark", () => {
  it.each([
    ["6", "La note maximale est 5."],
    ["3,25", "Le barème avance de 0,5 en 0,5."],
    ["1,000", "Ce nombre peut se lire de deux façons."],
    ["1.234,5", "Ce nombre peut se lire de deux façons."],
    ["-1", "Une note n’est jamais négative."],
    ["bon", "Ce n’est pas un nombre."],
  ])("says of %s, while it is typed, what is wrong", async (text, said) => {
    await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.keyboard(text);
    const field = screen.getByRole("textbox", { name: /^Note de l’offre A sur Critère 1/ });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toContain(said);
  });

  it("says nothing of a number that is still growing", async () => {
    await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.keyboard("3,");
    expect(screen.getByRole("textbox", { name: /^Note de/ }).getAttribute("aria-invalid")).toBeNull();
  });

  it("keeps the text in its cell, counts it, and leads back to it", async () => {
    const core = await show(emptyGrid(3, 2));
    first().focus();
    await userEvent.keyboard("6{Enter}4{Enter}");
    const refused = cell("Critère 1, offre A, «\u00a06\u00a0» refusé, à corriger");
    expect(refused.getAttribute("aria-invalid")).toBe("true");
    expect(core.marks()).toEqual({ "c2 A": "4" });
    await userEvent.click(screen.getByRole("button", { name: "Aller à la suivante" }));
    expect(document.activeElement).toBe(refused);
    expect(document.getElementById(refused.getAttribute("aria-describedby") ?? "")?.textContent).toContain("maximale");
    await userEvent.keyboard("{F2}{Backspace}5{Enter}");
    await settle();
    expect(core.marks()).toEqual({ "c1 A": "5", "c2 A": "4" });
    expect(screen.queryByRole("button", { name: "Aller à la suivante" })).toBeNull();
  });

  it("is still there to be mended after another screen, and after another member", async () => {
    const core = new SmallCore(emptyGrid(3, 2));
    const shown = render(MarkGrid, { backend: core.backend, session });
    await screen.findByRole("grid");
    first().focus();
    await userEvent.keyboard("6{Enter}7");
    shown.unmount();
    render(MarkGrid, { backend: core.backend, session });
    await screen.findByRole("grid");
    expect(cell("Critère 1, offre A, «\u00a06\u00a0» refusé, à corriger")).toBeTruthy();
    expect(cell("Critère 2, offre A, «\u00a07\u00a0» refusé, à corriger"), "typed when the screen was left").toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Notation de"), "m2");
    await settle();
    expect(cell("Critère 1, offre A, non noté, vide")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Notation de"), "m1");
    await settle();
    first().focus();
    await userEvent.keyboard("5{Enter}{Delete}");
    await settle();
    expect(core.marks()).toEqual({ "c1 A": "5" });
    expect(document.querySelectorAll("td.wrong")).toHaveLength(0);
  });

  it("is not shown in another dossier", async () => {
    const core = new SmallCore(emptyGrid(2, 2));
    const shown = render(MarkGrid, { backend: core.backend, session });
    await screen.findByRole("grid");
    first().focus();
    await userEvent.keyboard("6{Enter}");
    shown.unmount();
    render(MarkGrid, { backend: core.backend, session: { ...session, file_name: "autre.bareme" } });
    await screen.findByRole("grid");
    expect(cell("Critère 1, offre A, non noté, vide")).toBeTruthy();
  });

  it("brings back what the core refuses, with its finding and the text as it was typed", async () => {
    const core = await show(given(emptyGrid(2, 2), { "c1 A": "3" }));
    const finding = { code: "x", severity: "blocking", text: "Refusé par le cœur.", hint: "Reprenez.", place: "A · Critère 1" };
    core.refusal = new Failure({ code: "marks-refused", details: {}, findings: [finding] });
    first().focus();
    await userEvent.keyboard("4,50{Enter}");
    await settle();
    expect(cell("Critère 1, offre A, «\u00a04,50\u00a0» refusé, à corriger")).toBeTruthy();
    expect(core.marks()).toEqual({ "c1 A": "3" });
    await userEvent.keyboard("{ArrowUp}");
    expect(screen.getByRole("region", { name: "Note en cours" }).textContent).toContain("Refusé par le cœur. Reprenez.");
    await userEvent.click(screen.getByRole("button", { name: "Abandonner cette saisie" }));
    expect(cell("Critère 1, offre A, note 3 sur 5, saisie")).toBe(document.activeElement);
  });

  it("says why nothing could be saved, and keeps what was typed", async () => {
    const core = await show(emptyGrid(2, 2));
    core.refusal = new Failure({ code: "no-such-code", details: {}, findings: [] });
    first().focus();
    await userEvent.keyboard("4{Enter}");
    await settle();
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(cell(/^Critère 1, offre A, «\u00a04\u00a0» refusé/)).toBeTruthy();
  });
});

describe("saving", () => {
  it("shows a mark at once, and moves nothing when the core answers", async () => {
    const core = await show(emptyGrid(3, 2));
    let answer: () => void = () => undefined;
    core.gate = new Promise((resolve) => (answer = resolve));
    first().focus();
    await userEvent.keyboard("4{Enter}");
    expect(cell("Critère 1, offre A, note 4 sur 5, saisie")).toBeTruthy();
    await userEvent.keyboard("3,5");
    const field = document.querySelector<HTMLInputElement>("td input");
    field?.setSelectionRange(1, 2);
    answer();
    await settle();
    expect(core.marks()).toEqual({ "c1 A": "4" });
    expect(document.activeElement).toBe(field);
    expect(field?.isConnected).toBe(true);
    expect([field?.value, field?.selectionStart, field?.selectionEnd]).toEqual(["3,5", 1, 2]);
  });

  it("leaves a composition alone until it has ended", async () => {
    await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.keyboard("4");
    const field = document.querySelector("td input");
    const composing = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true });
    expect(field?.dispatchEvent(composing)).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  it("sends gestures one after another, and the last one of a cell is what stays", async () => {
    const core = await show(emptyGrid(2, 2));
    let answer: () => void = () => undefined;
    core.gate = new Promise((resolve) => (answer = resolve));
    first().focus();
    await userEvent.keyboard("4{Enter}{ArrowUp}5{Enter}");
    await settle();
    expect(core.gestures).toHaveLength(1);
    answer();
    await settle();
    expect(core.gestures).toHaveLength(2);
    expect(cell("Critère 1, offre A, note 5 sur 5, saisie")).toBeTruthy();
  });

  it("gives what is typed when the field is left for something else", async () => {
    const core = await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.keyboard("4");
    await userEvent.click(screen.getByLabelText("Appréciation"));
    await settle();
    expect(core.marks()).toEqual({ "c1 A": "4" });
  });

  it("tells the frame what was written and what can be undone", async () => {
    const heard: Change[] = [];
    const stop = onChange((change) => heard.push(change));
    await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.keyboard("4{Enter}");
    await settle();
    stop();
    expect(heard).toEqual([{ changed: ["marks"], history: { saved: "14:32", undo: "la note", redo: null } }]);
  });

  it("reads again after an undo, without moving the cursor", async () => {
    const core = await show(given(emptyGrid(2, 2), { "c1 A": "4" }));
    const place = cell(/^Critère 2, offre B/);
    place.focus();
    await core.backend.marksRecord("m1", [{ bid: "A", criterion: "c1", mark: null, justification: null, evidence: null }]);
    rereadAll();
    await tick();
    await settle();
    expect(cell("Critère 1, offre A, non noté, vide")).toBeTruthy();
    expect(document.activeElement).toBe(place);
  });

  it("shows another member's marks, and records them as theirs", async () => {
    const core = await show(emptyGrid(2, 2));
    await userEvent.selectOptions(screen.getByLabelText("Notation de"), "m2");
    await settle();
    first().focus();
    await userEvent.keyboard("4{Enter}");
    await settle();
    expect(core.backend.marksRecord).toHaveBeenCalledWith("m2", expect.anything());
  });
});

describe("appraisal and evidence", () => {
  it("records the appraisal with the mark left as it is, for the cell it was written for", async () => {
    const core = await show(given(emptyGrid(2, 2), { "c1 A": "3.5" }));
    first().focus();
    await userEvent.keyboard("{Shift>}{F2}{/Shift}Précis ; vérifiable.{Escape}");
    await settle();
    expect(document.activeElement).toBe(first());
    expect(core.gestures).toEqual([
      [{ bid: "A", criterion: "c1", mark: "3,5", justification: "Précis ; vérifiable.", evidence: null }],
    ]);
    expect(first().getAttribute("aria-label")).toContain("appréciation écrite");
    await userEvent.keyboard("{ArrowDown}");
    expect((screen.getByLabelText("Appréciation") as HTMLTextAreaElement).value).toBe("");
  });

  it("pins evidence with its page and its words, and takes it away", async () => {
    const core = await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.type(screen.getByLabelText("Document"), "Mémoire technique");
    await userEvent.type(screen.getByLabelText("Page"), "41");
    await userEvent.type(screen.getByLabelText("Citation"), "envoi par groupe{Enter}");
    await settle();
    expect(core.cell("c1 A")?.evidence).toEqual([{ document: "Mémoire technique", page: "41", quote: "envoi par groupe" }]);
    expect(core.marks(), "a pin is no mark").toEqual({});
    expect(first().getAttribute("aria-label")).toContain("1 preuve");
    await userEvent.click(screen.getByRole("button", { name: /^Retirer la preuve/ }));
    await settle();
    expect(core.cell("c1 A")?.evidence).toEqual([]);
  });

  it("asks for the document's name", async () => {
    const core = await show(emptyGrid(2, 2));
    await userEvent.click(screen.getByRole("button", { name: "Épingler la preuve" }));
    expect(screen.getByText("Nommez le document.")).toBeTruthy();
    expect(core.gestures).toEqual([]);
  });
});

describe("the clipboard", () => {
  it.each([
    ["Excel in French", "4\t3,5\r\n0\t5\r\n"],
    ["Calc in French", "4\t3,5\n0\t5\n"],
    ["Excel in English", "4\t3.5\r\n0\t5\r\n"],
  ])("takes what %s copies, as one gesture and in the right cells", async (_, text) => {
    const core = await show(emptyGrid(3, 3));
    cell(/^Critère 2, offre B/).focus();
    await paste(text);
    expect(core.gestures).toHaveLength(1);
    expect(core.marks()).toEqual({ "c2 B": "4", "c2 C": "3,5", "c3 B": "0", "c3 C": "5" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("copies the selection with French decimals, and takes it back", async () => {
    const core = await show(given(emptyGrid(3, 2), { "c1 A": "3.5", "c2 A": "0" }));
    first().focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    const { event, text } = clipboard("copy");
    document.activeElement?.dispatchEvent(event);
    expect(text()).toBe("3,5\t\r\n0\t");
    await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowDown}{ArrowRight}");
    await paste("3,5\r\n0");
    expect(core.marks()).toEqual({ "c1 A": "3,5", "c2 A": "0", "c2 B": "3,5", "c3 B": "0" });
  });

  it("cuts: what is copied is taken away, as one gesture", async () => {
    const core = await show(given(emptyGrid(2, 2), { "c1 A": "3.5" }));
    first().focus();
    const { event, text } = clipboard("cut");
    document.activeElement?.dispatchEvent(event);
    await settle();
    expect(text()).toBe("3,5");
    expect(core.marks()).toEqual({});
  });

  it("repeats one mark over a selection", async () => {
    const core = await show(emptyGrid(2, 2));
    first().focus();
    await userEvent.keyboard("{Control>}a{/Control}");
    await paste("4\r\n");
    expect(core.gestures).toHaveLength(1);
    expect(core.marks()).toEqual({ "c1 A": "4", "c1 B": "4", "c2 A": "4", "c2 B": "4" });
  });

  it("writes nothing that does not fit before a person says so, and lists what is refused", async () => {
    const core = await show(emptyGrid(2, 2));
    cell(/^Critère 2, offre A/).focus();
    await paste("4\t9\tbon\r\n3\t2\t1\r\n");
    const dialog = screen.getByRole("dialog");
    expect(core.gestures).toEqual([]);
    expect(dialog.textContent).toContain("1 note peut être écrite.");
    expect(dialog.textContent).toContain("4 cases copiées tombent hors de la grille");
    const refused = within(dialog).getAllByRole("row").slice(1);
    expect(refused.map((row) => row.textContent)).toEqual([expect.stringMatching(/B · Critère 2.*9.*maximale est 5/s)]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Écrire cette note" }));
    await settle();
    expect(core.marks()).toEqual({ "c2 A": "4" });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(cell(/^Critère 2, offre A/));
  });

  it("asks before blank cells take marks away, and does nothing when told no", async () => {
    const core = await show(given(emptyGrid(2, 2), { "c1 A": "3", "c1 B": "4" }));
    first().focus();
    await paste("\t5\r\n");
    expect(screen.getByRole("dialog").textContent).toContain("1 note serait effacée");
    await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
    await settle();
    expect(core.gestures).toEqual([]);
    expect(document.activeElement).toBe(first());
  });

  it("leaves the clipboard alone outside the grid", async () => {
    const core = await show(emptyGrid(2, 2));
    screen.getByLabelText("Appréciation").focus();
    await paste("4");
    expect(core.gestures).toEqual([]);
  });

  it.each([
    '<img src=x onerror="globalThis.hacked = true">',
    '=HYPERLINK("http://x";"y")',
    "\u202e5,4",
    "\u200b4",
    "4".repeat(10_000),
    "<script>hacked = true</script>",
  ])("shows a hostile text inert, and copies none of it: %.30s", async (text) => {
    const core = await show(emptyGrid(2, 2));
    first().focus();
    await paste(text);
    const dialog = screen.getByRole("dialog");
    expect(dialog.querySelector("img, script, a")).toBeNull();
    expect(dialog.textContent).not.toMatch(/[\u202e\u200b]/);
    expect(dialog.textContent.length).toBeLessThan(1_500);
    expect("hacked" in globalThis).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
    await userEvent.keyboard("=1+1{Enter}{ArrowUp}");
    const { event, text: copied } = clipboard("copy");
    document.activeElement?.dispatchEvent(event);
    expect(copied()).toBe("");
    expect(core.gestures).toEqual([]);
  });

  it("shows hostile names of criteria and bidders inert", async () => {
    const grid = emptyGrid(1, 1);
    const name = `<b onclick="x()">Sécurité</b>\u202e`;
    const rows = grid.rows.map((row) => ({ ...row, name }));
    await show({ ...grid, rows, bids: [{ letter: "A", bidder: `<i>x</i>${"y".repeat(10_000)}` }] });
    expect(document.querySelector("b, i")).toBeNull();
    expect(document.body.textContent).not.toContain("\u202e");
    expect(document.body.textContent.length).toBeLessThan(5_000);
  });
});
