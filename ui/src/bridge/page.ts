import type { Backend } from "./backend";

/**
 * What a page can do of a window's part by itself: for a browser, and where the window's own
 * way is not allowed.
 */
export const page: Pick<Backend, "windowFullscreen" | "windowZoom" | "windowTitle"> = {
  windowFullscreen: async (full) => {
    // A page may be refused the whole screen; the presentation is as good in a window.
    if (full) await document.documentElement.requestFullscreen?.().catch(() => undefined);
    else if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
  },
  windowZoom: (scale) => {
    document.documentElement.style.setProperty("--zoom", String(scale));
    return Promise.resolve();
  },
  // The page's own title is enough.
  windowTitle: () => Promise.resolve(),
};
