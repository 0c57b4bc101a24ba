import { describe, expect, it } from "vitest";

import { inert } from "./inert";

describe("inert", () => {
  it("leaves an honest name as it is, accents and ligatures included", () => {
    const name = "Éts Œuvré & Fils – « L’Été » (SCOP), n° 3";
    expect(inert(name)).toBe(name);
  });

  it.each([
    ["a turned reading direction", "Lys\u202Eexe.andre", "Lys[U+202E]exe.andre"],
    ["isolates and their end", "\u2066Lys\u2069", "[U+2066]Lys[U+2069]"],
    ["a zero width space", "Lys\u200Bandre", "Lys[U+200B]andre"],
    ["a soft hyphen", "Lys\u00ADandre", "Lys[U+00AD]andre"],
    ["a null and a bell", "Lys\0\u0007", "Lys[U+0000][U+0007]"],
    ["a byte order mark", "\uFEFFLys", "[U+FEFF]Lys"],
  ])("writes out %s", (_, name, shown) => {
    expect(inert(name)).toBe(shown);
  });

  it("keeps markup as the letters that it is", () => {
    expect(inert("<img src=x onerror=alert(1)>")).toBe("<img src=x onerror=alert(1)>");
  });

  it("cuts what goes on for ever, and no character in two", () => {
    expect(inert("a".repeat(10_240), 120)).toBe(`${"a".repeat(120)}…`);
    expect(inert("aa\u{1F3EB}", 3)).toBe("aa…");
  });

  it("makes one line of several", () => {
    expect(inert("Lysandre\r\n\tNumérique")).toBe("Lysandre Numérique");
  });
});
