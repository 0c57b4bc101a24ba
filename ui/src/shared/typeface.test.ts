import { describe, expect, it } from "vitest";

import { withTypeface } from "./typeface";

describe("withTypeface", () => {
  it("puts the typeface into the root, and leaves the drawing as it is", () => {
    const before = '<?xml version="1.0"?><svg width="10" viewBox="0 0 10 10">';
    const after = '<text font-family="Source Sans 3">B</text><svg></svg></svg>';
    const dressed = withTypeface(before + after);
    expect(dressed.startsWith(`${before}<style>@font-face{font-family:"Source Sans 3"`)).toBe(true);
    expect(dressed.endsWith(`</style>${after}`)).toBe(true);
    expect(dressed.split("<style>")).toHaveLength(2);
  });

  it("leaves alone what is no drawing", () => {
    expect(withTypeface("not a drawing")).toBe("not a drawing");
  });
});
