import { FluentBundle, FluentResource } from "@fluent/bundle";

/** The catalogues that the window speaks from; their texts live with `wording`. */
const FILES: Record<string, string> = import.meta.glob(
  "../../../src-tauri/crates/wording/locales/{fr,en}/{common,faults,help,marks,ranking,screen,simulation}.ftl",
  { eager: true, query: "?raw", import: "default" },
);

/** The texts of a language's files. */
export function sources(language: string): string[] {
  const folder = `/locales/${language}/`;
  return Object.entries(FILES)
    .filter(([path]) => path.includes(folder))
    .map(([, text]) => text);
}

/** The messages of a language, as `wording` reads them: without isolation marks. */
export function catalogue(language: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const text of sources(language)) bundle.addResource(new FluentResource(text));
  return bundle;
}
