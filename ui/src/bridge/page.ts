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
  /**
   * For a browser without the shell, whose own zoom is the better one: the layout's breakpoints
   * are media queries, which see the window's own zoom and not this one. Beyond 150 % an open
   * drawer can leave the screen behind it no room, and the page scrolls sideways.
   */
  windowZoom: (scale) => {
    document.documentElement.style.setProperty("--zoom", String(scale));
    return Promise.resolve();
  },
  // The page's own title is enough.
  windowTitle: () => Promise.resolve(),
};
