import { describe, expect, it } from "vitest";

import { replay } from "../bridge/replay";
import { authors, matching } from "./filter";

describe("the journal's filter", () => {
  it("finds an act by all its words, whatever their capitals and accents", async () => {
    const { lines } = await replay().journalRead();
    const found = matching(lines, "RECEVABILITE arretee", "");
    expect(found.map(({ what }) => what)).toEqual(["Recevabilité arrêtée"]);
    expect(matching(lines, "  ", "")).toEqual(lines);
    expect(matching(lines, "nothing of the kind", "")).toEqual([]);
  });

  it("keeps the acts of one author", async () => {
    const [first, ...rest] = (await replay().journalRead()).lines;
    if (first === undefined) throw new Error("the sample's journal is empty");
    const lines = [{ ...first, author: "Odile Framezelle" }, ...rest];
    expect(authors(lines)).toEqual(["Odile Framezelle", "Organisateur"]);
    expect(matching(lines, "", "Odile Framezelle")).toEqual(lines.slice(0, 1));
    expect(matching(lines, "", "Organisateur")).toEqual(rest);
  });
});
