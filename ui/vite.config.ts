import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

/** The typeface's licence travels with it, as its terms ask. */
function fontLicence(): Plugin {
  return {
    name: "font-licence",
    apply: "build",
    generateBundle() {
      const licence = fileURLToPath(import.meta.resolve("source-sans/LICENSE.md"));
      this.emitFile({ type: "asset", fileName: "assets/SourceSans3-OFL.txt", source: readFileSync(licence) });
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), svelteTesting(), fontLicence()],
  // The interface without its window, for looking at it in a browser, never lands in `dist`.
  build: {
    outDir: mode === "replay" ? "node_modules/.replay" : "dist",
    emptyOutDir: true,
    // WebView2 follows Chromium; the oldest WebKitGTK we meet is that of Debian 12.
    target: ["chrome111", "safari16.4"],
    // The window's CSP allows no data: font and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The catalogues live with `wording`.
    fs: { allow: [".", "../src-tauri/crates/wording/locales"] },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/shared/testing/setup.ts"],
    // A whole screen in jsdom takes seconds on a busy machine; a test that hangs still ends.
    testTimeout: 30_000,
  },
}));
