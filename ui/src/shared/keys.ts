/** Whether a person is writing there, so that undoing belongs to the text. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement && !target.readOnly && !UNWRITTEN.has(target.type);
}

const UNWRITTEN = new Set(["button", "checkbox", "radio", "range", "submit", "reset", "file", "color"]);

/** The act that a key asks of the frame, if any. */
export type Stroke = "undo" | "redo" | "palette" | "help" | "present" | "zoom-in" | "zoom-out" | "zoom-usual";

/** What a key pressed anywhere asks of the frame. */
export function stroke(event: KeyboardEvent): Stroke | null {
  if (event.altKey) return null;
  if (!event.ctrlKey && !event.metaKey) {
    if (event.shiftKey) return null;
    if (event.key === "F1") return "help";
    return event.key === "F11" ? "present" : null;
  }
  switch (event.key.toLowerCase()) {
    case "z":
      return isWriting(event.target) ? null : event.shiftKey ? "redo" : "undo";
    case "y":
      return isWriting(event.target) ? null : "redo";
    case "k":
      return "palette";
    case "+":
    case "=":
      return "zoom-in";
    case "-":
      return "zoom-out";
  }
  // On a French keyboard the key of 0 writes à.
  return event.code === "Digit0" || event.code === "Numpad0" ? "zoom-usual" : null;
}
