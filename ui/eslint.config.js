import js from "@eslint/js";
import globals from "globals";
import svelte from "eslint-plugin-svelte";
import typescript from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

const SUBJECTS = [
  "home",
  "setup",
  "register",
  "marks",
  "prices",
  "ranking",
  "robustness",
  "report",
  "journal",
  "help",
];

const window = {
  group: ["@tauri-apps/*"],
  message: "Only src/bridge talks to the shell.",
};
const above = (folders, message) => ({ group: folders.map((folder) => `**/${folder}/**`), message });

/** What the files of a folder may not import. */
const tier = (folder, patterns) => ({
  files: [`src/${folder}/**`],
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

export default typescript.config(
  { ignores: ["dist", "node_modules", "src/bridge/generated"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      // The generated types are written with `type`; ours follow them.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      // A bidder's text is never markup.
      "svelte/no-at-html-tags": "error",
      // The window's CSP refuses style attributes; `style:` directives go through CSSOM.
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  { files: ["*.js", "*.ts"], languageOptions: { globals: globals.node } },
  tier("screens", [window]),
  tier("shared", [window, above([...SUBJECTS, "screens"], "shared knows no subject.")]),
  ...SUBJECTS.map((subject) => {
    const others = SUBJECTS.filter((other) => other !== subject);
    return tier(subject, [window, above([...others, "screens"], "A subject knows no other subject and no screen.")]);
  }),
  tier("bridge", [above([...SUBJECTS, "screens", "shared"], "The bridge knows nothing of what is shown.")]),
);
