import { describe, expect, it } from "vitest";

import { Failure } from "../bridge/backend";
import { Reading } from "./reading.svelte";

describe("Reading", () => {
  it("keeps the answer to the last question, whichever comes first", async () => {
    const reading = new Reading<string>();
    let answerFirst: (text: string) => void = () => undefined;
    const first = reading.ask(() => new Promise((resolve) => (answerFirst = resolve)));
    await reading.ask(() => Promise.resolve("second"));
    answerFirst("first");
    await first;
    expect(reading.value).toBe("second");
    expect(reading.pending).toBe(false);
  });

  it("keeps the old answer while the next is awaited", async () => {
    const reading = new Reading<string>();
    await reading.ask(() => Promise.resolve("old"));
    void reading.ask(() => new Promise(() => undefined));
    expect(reading.value).toBe("old");
    expect(reading.pending).toBe(true);
  });

  it("holds the fault instead of an answer, until the next answer", async () => {
    const reading = new Reading<string>();
    await reading.ask(() => Promise.resolve("old"));
    await reading.ask(() => Promise.reject(new Failure({ code: "disk-full", details: { file: "a.bareme" }, findings: [] })));
    expect(reading.value).toBeNull();
    expect(reading.fault).toEqual({ code: "disk-full", details: { file: "a.bareme" }, findings: [] });
    await reading.ask(() => Promise.resolve("new"));
    expect(reading.fault).toBeNull();
  });

  it("calls what nobody foresaw an internal fault", async () => {
    const reading = new Reading<string>();
    await reading.ask(() => Promise.reject(new TypeError("undefined is not a function")));
    expect(reading.fault?.code).toBe("internal");
  });

  it("forgets an answer that is still under way", async () => {
    const reading = new Reading<string>();
    let answer: (text: string) => void = () => undefined;
    const asked = reading.ask(() => new Promise((resolve) => (answer = resolve)));
    reading.forget();
    answer("too late");
    await asked;
    expect(reading.value).toBeNull();
    expect(reading.pending).toBe(false);
  });
});
