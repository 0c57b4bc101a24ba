/**
 * What a key asks of the grid: a table from key and state to command, and nothing else.
 *
 * Three states: `moving`, the cell has the focus; `entering`, a mark is typed over the cell and
 * arrows leave it, as in a spreadsheet; `editing`, the cell was opened with F2 and arrows move
 * in its text. Ctrl+Z and Ctrl+Y are not here: undoing is the frame's, across every screen.
 */

export type GridState = "moving" | "entering" | "editing";

/** A way from one cell to another. */
export type Step =
  | "up"
  | "down"
  | "left"
  | "right"
  | "edge-up"
  | "edge-down"
  | "edge-left"
  | "edge-right"
  | "row-start"
  | "row-end"
  | "first"
  | "last"
  | "page-up"
  | "page-down"
  | "enter"
  | "enter-back"
  | "next"
  | "previous";

export type Command =
  | { act: "move"; step: Step }
  | { act: "extend"; step: Step }
  | { act: "commit"; step: Step }
  | { act: "type"; text: string }
  | { act: "open" | "cancel" | "leave" | "clear" | "select-all" | "fill-down" | "fill" | "appraise" };

/** The part of a keyboard event that decides. */
export type Press = {
  key: string;
  code: string;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  metaKey: boolean;
};

const STEPS: Record<string, Step> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "row-start",
  End: "row-end",
  PageUp: "page-up",
  PageDown: "page-down",
};

const FAR: Record<string, Step> = {
  ArrowUp: "edge-up",
  ArrowDown: "edge-down",
  ArrowLeft: "edge-left",
  ArrowRight: "edge-right",
  Home: "first",
  End: "last",
};

/** The command of a key, or `null` when the key is not the grid's. */
export function command(press: Press, state: GridState): Command | null {
  if (press.altKey || press.metaKey) return null;
  return state === "moving" ? whileMoving(press) : whileTyping(press, state);
}

function whileMoving(press: Press): Command | null {
  const { key, ctrlKey, shiftKey } = press;
  const step = (ctrlKey ? FAR : STEPS)[key];
  if (step !== undefined) return { act: shiftKey ? "extend" : "move", step };
  if (ctrlKey) return withControl(key.toLowerCase());
  switch (key) {
    case "Enter":
      return { act: "move", step: shiftKey ? "enter-back" : "enter" };
    case "Tab":
      return { act: "move", step: shiftKey ? "previous" : "next" };
    case "F2":
      return { act: shiftKey ? "appraise" : "open" };
    case "Delete":
    case "Backspace":
      return { act: "clear" };
    case "Escape":
      return { act: "leave" };
    default:
      return [...key].length === 1 && key !== " " ? { act: "type", text: decimalKey(press) } : null;
  }
}

function withControl(key: string): Command | null {
  switch (key) {
    case "a":
      return { act: "select-all" };
    case "d":
      return { act: "fill-down" };
    case "enter":
      return { act: "fill" };
    default:
      return null;
  }
}

function whileTyping(press: Press, state: "entering" | "editing"): Command | null {
  const { key, ctrlKey, shiftKey } = press;
  if (key === "Escape") return { act: "cancel" };
  if (key === "Enter") return ctrlKey ? { act: "fill" } : { act: "commit", step: shiftKey ? "enter-back" : "enter" };
  if (key === "Tab" && !ctrlKey) return { act: "commit", step: shiftKey ? "previous" : "next" };
  const leaves = state === "entering" || key === "PageUp" || key === "PageDown";
  const step = leaves && !ctrlKey && !shiftKey ? STEPS[key] : undefined;
  return step === undefined ? null : { act: "commit", step };
}

/** The point of the numeric keypad is the decimal key of French hands. */
function decimalKey({ key, code }: Press): string {
  return code === "NumpadDecimal" && key === "." ? "," : key;
}
