import { afterEach, describe, expect, it } from "vitest";

import { isWriting, stroke, type Stroke } from "./keys";

function pressed(init: KeyboardEventInit, target: HTMLElement = document.body): Stroke | null {
  let found: Stroke | null = null;
  target.addEventListener("keydown", (event) => (found = stroke(event)), { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init }));
  return found;
}

function field(html: string): HTMLElement {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return document.body.firstElementChild as HTMLElement;
}

afterEach(() => document.body.replaceChildren());

describe("stroke", () => {
  it.each<[KeyboardEventInit, Stroke | null]>([
    [{ key: "z", ctrlKey: true }, "undo"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
    [{ key: "y", ctrlKey: true }, "redo"],
    [{ key: "k", ctrlKey: true }, "palette"],
    [{ key: "F1" }, "help"],
    [{ key: "F11" }, "present"],
    [{ key: "+", ctrlKey: true, shiftKey: true }, "zoom-in"],
    [{ key: "=", ctrlKey: true }, "zoom-in"],
    [{ key: "-", ctrlKey: true }, "zoom-out"],
    [{ key: "à", code: "Digit0", ctrlKey: true }, "zoom-usual"],
    [{ key: "0", code: "Numpad0", ctrlKey: true }, "zoom-usual"],
    [{ key: "z" }, null],
    [{ key: "k" }, null],
    [{ key: "z", ctrlKey: true, altKey: true }, null],
    [{ key: "F1", shiftKey: true }, null],
  ])("%j asks for %s", (init, asked) => {
    expect(pressed(init)).toBe(asked);
  });

  it("leaves undoing to the text that a person writes, and the rest to the frame", () => {
    const input = field("<input>");
    expect(pressed({ key: "z", ctrlKey: true }, input)).toBeNull();
    expect(pressed({ key: "y", ctrlKey: true }, input)).toBeNull();
    expect(pressed({ key: "k", ctrlKey: true }, input)).toBe("palette");
  });
});

describe("isWriting", () => {
  it.each([
    ["<input>", true],
    ["<input type=search>", true],
    ["<textarea></textarea>", true],
    ["<input readonly>", false],
    ["<input type=checkbox>", false],
    ["<button></button>", false],
  ])("%s: %s", (html, writing) => {
    expect(isWriting(field(html))).toBe(writing);
  });
});
