// Answers the native dialogs of the window, which WebDriver does not see, through xdotool.

import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const xdotool = async (...args) => (await run("xdotool", args)).stdout.trim();

/** The windows that a person sees, by name, without the application's own. */
async function others(own) {
  const ids = (await xdotool("search", "--onlyvisible", "--name", ".+")).split("\n").filter(Boolean);
  const named = await Promise.all(ids.map(async (id) => ({ id, name: await xdotool("getwindowname", id) })));
  // The window's title says its screen and tender before the product: "Rapport – … – Barème".
  const isOwn = (name) => name === own || name.endsWith(` – ${own}`);
  return named.filter(({ name }) => name !== "" && !isOwn(name)).map(({ id }) => id);
}

/** The dialog over the window of this title, once it has the keyboard. */
async function dialogOver(own) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [id] = await others(own);
    if (id !== undefined) {
      await xdotool("windowfocus", "--sync", id);
      return;
    }
    await sleep(100);
  }
  throw new Error(`no dialog came over ${own}`);
}

/** Chooses a file to write. */
export async function saveAs(own, path) {
  await dialogOver(own);
  await xdotool("key", "ctrl+a");
  await xdotool("type", "--delay", "20", path);
  await xdotool("key", "Return");
}

/** Gives up. */
export async function giveUp(own) {
  await dialogOver(own);
  await xdotool("key", "Escape");
}
