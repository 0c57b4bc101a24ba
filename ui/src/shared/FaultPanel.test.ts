import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import FaultPanel from "./FaultPanel.svelte";

describe("FaultPanel", () => {
  it("says what happened and what to do, by the fault's code", () => {
    render(FaultPanel, { fault: { code: "dossier-locked", details: { file: "ENT.bareme" }, findings: [] } });
    const panel = screen.getByRole("alert");
    expect(panel.textContent).toContain("Dossier déjà ouvert");
    expect(panel.textContent).toContain("«\u00a0ENT.bareme\u00a0»");
    expect(panel.textContent).toContain("Fermez-le là où il est ouvert");
  });

  it("calls a code without words an unforeseen fault", () => {
    render(FaultPanel, { fault: { code: "<b>never seen</b>", details: {}, findings: [] } });
    expect(screen.getByRole("alert").textContent).toContain("Erreur imprévue");
  });

  it("offers to try again only where that makes sense", async () => {
    const again = vi.fn();
    render(FaultPanel, { fault: { code: "internal", details: {}, findings: [] }, again });
    await userEvent.click(screen.getByRole("button", { name: "Recommencer" }));
    expect(again).toHaveBeenCalledOnce();
  });
});
