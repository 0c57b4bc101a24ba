import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Failure } from "../bridge/backend";
import type { SimulationView } from "../bridge/generated/SimulationView";
import { replay } from "../bridge/replay";
import { DESK } from "../shared/testing/surface";
import SimulationPanel from "./SimulationPanel.svelte";

const twin = replay();
const simulationRead = vi.fn(twin.simulationRead);
const backend = { ...twin, simulationRead };

beforeEach(() => {
  simulationRead.mockReset().mockImplementation(twin.simulationRead);
});

const show = async () => {
  render(SimulationPanel, { backend, surface: DESK });
  await screen.findByRole("table");
};
const slider = () => screen.getByRole("slider", { name: /Reprise des données/ });
const typed = () => screen.getByRole("textbox", { name: /Reprise des données.*en points/ });

describe("the simulation", () => {
  it("begins with the ranking of the dossier, and says that nothing is moved", async () => {
    await show();
    expect(screen.getByRole("status").textContent).toContain("Rien n’est modifié");
    expect(screen.queryByText(/Ce qui diffère/)).toBeNull();
  });

  it("follows a slider, and says who would be first", async () => {
    await show();
    await fireEvent.input(slider(), { target: { value: "24" } });
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("serait première"));
    const [, move] = simulationRead.mock.lastCall ?? [];
    expect(move).toEqual({ what: "weight", criterion: "migration-reprise", to: "24" });
    const [, first] = within(screen.getByRole("table")).getAllByRole("row");
    expect(first?.textContent).toContain("A");
    expect(first?.textContent).toContain("(dossier\u00a0: 2)");
  });

  it("sends back what was tried with the next gesture", async () => {
    await show();
    await userEvent.clear(typed());
    await userEvent.type(typed(), "24{Enter}");
    await screen.findByText(/Ce qui diffère du dossier \(15\)/);
    const tried = (await twin.simulationRead({ weights: {}, marks: [], amounts: {} }, weigh("24"), DESK)).simulation;
    await userEvent.type(screen.getByRole("textbox", { name: /Montant simulé de l’offre D/ }), "0{Enter}");
    await waitFor(() => expect(simulationRead.mock.lastCall?.[0]).toEqual(tried));
  });

  it("asks one question at a time, and of those that wait only the newest", async () => {
    await show();
    const answers: ((view: SimulationView) => void)[] = [];
    simulationRead.mockImplementation(() => new Promise((answer) => answers.push(answer)));
    const asked = simulationRead.mock.calls.length;
    for (const value of ["10", "14", "18", "24"]) await fireEvent.input(slider(), { target: { value } });
    expect(simulationRead.mock.calls.length - asked).toBe(1);
    answers[0]?.(await twin.simulationRead({ weights: {}, marks: [], amounts: {} }, weigh("10"), DESK));
    await waitFor(() => expect(simulationRead.mock.calls.length - asked).toBe(2));
    expect(simulationRead.mock.lastCall?.[1]).toEqual(weigh("24"));
  });

  it("says beside the field what it cannot do, and keeps what was tried", async () => {
    await show();
    simulationRead.mockRejectedValue(
      new Failure({ code: "simulation-outside", details: { text: "101", highest: "100" }, findings: [] }),
    );
    await userEvent.clear(typed());
    await userEvent.type(typed(), "101{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("n’est pas entre 0 et 100.");
    expect(typed().getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("table")).toBeTruthy();
  });

  it("goes back to the dossier", async () => {
    await show();
    await fireEvent.input(slider(), { target: { value: "24" } });
    await screen.findByText(/Ce qui diffère/);
    await userEvent.click(screen.getByRole("button", { name: "Revenir au classement du dossier" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Rien n’est modifié"));
    expect(simulationRead.mock.lastCall?.slice(0, 2)).toEqual([{ weights: {}, marks: [], amounts: {} }, null]);
  });
});

function weigh(to: string) {
  return { what: "weight", criterion: "migration-reprise", to } as const;
}
