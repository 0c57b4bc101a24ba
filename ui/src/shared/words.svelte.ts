import type { FluentBundle, FluentVariable } from "@fluent/bundle";

import type { Language } from "../bridge/backend";
import { catalogue } from "./catalogues";

const catalogues: Record<Language, FluentBundle> = { fr: catalogue("fr"), en: catalogue("en") };

let language = $state<Language>("fr");

/** The language that the window speaks. */
export function spoken(): Language {
  return language;
}

/** Changes the window's language; French for what it does not speak. */
export function speak(wanted: string): void {
  language = wanted === "en" ? "en" : "fr";
  document.documentElement.lang = language;
}

/** Whether the window has a message of this key. */
export function knows(key: string): boolean {
  return catalogues[language].hasMessage(key);
}

/**
 * The message of this key in the window's language.
 *
 * A key that the catalogue lacks comes back as `⟦key⟧`, as in `wording`.
 */
export function say(key: string, args: Record<string, FluentVariable> = {}): string {
  const bundle = catalogues[language];
  const pattern = bundle.getMessage(key)?.value;
  if (pattern === undefined || pattern === null) return `⟦${key}⟧`;
  // What is wrong stays visible in the text that comes back.
  return bundle.formatPattern(pattern, args, []);
}
