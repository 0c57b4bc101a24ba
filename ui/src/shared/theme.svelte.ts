import type { Theme } from "../bridge/generated/Theme";

const KEPT = "bareme.theme";

let theme = $state<Theme>("light");

/** The ground that the window is drawn on. */
export function themed(): Theme {
  return theme;
}

/** Changes the ground, for the next start too. */
export function drawOn(wanted: Theme): void {
  theme = wanted;
  document.documentElement.dataset["theme"] = wanted;
  localStorage.setItem(KEPT, wanted);
}

/** Takes up the ground of the last time; light at the first. */
export function recallTheme(): void {
  drawOn(localStorage.getItem(KEPT) === "dark" ? "dark" : "light");
}
