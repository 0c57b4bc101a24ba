import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { replay } from "../bridge/replay";
import { DESK } from "../shared/testing/surface";
import ProofCard from "./ProofCard.svelte";
import SectionCard from "./SectionCard.svelte";

const sections = async () => (await replay().robustnessRead(DESK)).sections;

describe("a section of the robustness note", () => {
  it("shows its sentences, its pictures with what they say, and its table", async () => {
    for (const section of await sections()) {
      const { unmount } = render(SectionCard, { section, prove: vi.fn() });
      expect(screen.getByRole("heading", { level: 2, name: section.title })).toBeTruthy();
      expect(screen.queryAllByRole("listitem")).toHaveLength(section.said.length);
      expect(screen.queryAllByRole("img").map((img) => img.getAttribute("alt"))).toEqual(
        section.charts.map(({ title, finding }) => `${title}. ${finding}`),
      );
      if (section.table) {
        const rows = within(screen.getByRole("table")).getAllByRole("row");
        expect(rows).toHaveLength(section.table.rows.length + 1);
      }
      unmount();
    }
  });

  it("opens a sentence to its proof", async () => {
    const section = (await sections()).find(({ id }) => id === "joint");
    if (!section) throw new Error("the sample's note has no joint changes");
    const prove = vi.fn();
    render(SectionCard, { section, prove });
    const [first] = section.said;
    await userEvent.click(screen.getByRole("button", { name: first?.text ?? "" }));
    expect(prove).toHaveBeenCalledWith(first, expect.any(HTMLElement));
  });
});

describe("a proof", () => {
  it("has every number with its exact value, and what to check", async () => {
    const said = (await sections()).flatMap((section) => section.said).find(({ proof }) => proof.length > 2);
    if (!said) throw new Error("no sentence of the sample has a proof of several numbers");
    render(ProofCard, { said });
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
      said.proof.map(({ label, value }) => [label, value.text, value.exact]),
    );
    expect(document.body.textContent).toContain(said.check);
  });
});
