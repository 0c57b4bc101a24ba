// Drives the real window through WebKit's own driver, with nothing but Node's built-ins.
// The driver speaks the W3C WebDriver protocol; only what the paths need is here.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that are no text, as the protocol writes them. */
export const KEY = {
  tab: "\uE004",
  enter: "\uE007",
  escape: "\uE00C",
  end: "\uE010",
  home: "\uE011",
  left: "\uE012",
  up: "\uE013",
  right: "\uE014",
  down: "\uE015",
  control: "\uE009",
};

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function ask(method, url, body) {
  const response = await fetch(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** Asks again until the answer is neither null nor an error; the last error tells why not. */
async function eventually(what, question, patience = 20_000) {
  const end = Date.now() + patience;
  let reason = "no answer";
  while (Date.now() < end) {
    try {
      const answer = await question();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      reason = error.message;
    }
    await sleep(50);
  }
  throw new Error(`waited ${patience} ms for ${what}: ${reason}`);
}

/** The window of a program, as a person would have it before them. */
export class Window {
  #driver;
  #session;

  /** Starts the program and its driver. `environment` is added to this process's. */
  static async open(program, { args = [], environment = {} } = {}) {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const window = new Window();
    window.#driver = spawn("WebKitWebDriver", [`--port=${port}`], {
      env: { ...process.env, ...environment, TAURI_WEBVIEW_AUTOMATION: "true" },
      stdio: "ignore",
    });
    try {
      await eventually("WebKitWebDriver", () => ask("GET", `${address}/status`));
      const browser = { binary: program, args };
      const { sessionId } = await ask("POST", `${address}/session`, {
        capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browser } },
      });
      window.#session = `${address}/session/${sessionId}`;
    } catch (error) {
      await window.close();
      throw error;
    }
    return window;
  }

  /** Ends the session, then the driver, which ends the program. */
  async close() {
    if (this.#session) await ask("DELETE", this.#session).catch(() => undefined);
    if (this.#driver.exitCode === null && this.#driver.kill()) await once(this.#driver, "exit");
  }

  /** Goes to an address; only for looking at the interface without its program. */
  go(url) {
    return ask("POST", `${this.#session}/url`, { url });
  }

  resize(width, height) {
    return ask("POST", `${this.#session}/window/rect`, { width, height });
  }

  /** The value of a function body run in the page. */
  run(script, ...args) {
    return ask("POST", `${this.#session}/execute/sync`, { script, args });
  }

  /** The first element of this selector, once there is one. */
  async find(css) {
    const found = await eventually(css, () =>
      ask("POST", `${this.#session}/element`, { using: "css selector", value: css }),
    );
    return { [ELEMENT]: found[ELEMENT] };
  }

  /** The text that a person sees at this selector, once there is some. */
  text(css) {
    const script = "return document.querySelector(arguments[0])?.innerText || null";
    return eventually(`a text at ${css}`, () => this.run(script, css));
  }

  /** Waits until a function body run in the page gives something. */
  until(what, script, ...args) {
    return eventually(what, () => this.run(script, ...args));
  }

  async click(css) {
    const element = await this.find(css);
    await ask("POST", `${this.#session}/element/${element[ELEMENT]}/click`, {});
  }

  /** What assistive technology calls the first element of this selector. */
  async name(css) {
    const element = await this.find(css);
    return ask("GET", `${this.#session}/element/${element[ELEMENT]}/computedlabel`);
  }

  /** Presses keys one after another; `held` stays down meanwhile. */
  press(keys, held = []) {
    const down = (value) => ({ type: "keyDown", value });
    const up = (value) => ({ type: "keyUp", value });
    const strokes = keys.flatMap((key) => [down(key), up(key)]);
    const actions = [...held.map(down), ...strokes, ...held.toReversed().map(up)];
    return ask("POST", `${this.#session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** The name of what has the focus, as far as the page itself says it. */
  focused() {
    return this.run(`
      const it = document.activeElement;
      return it.getAttribute("aria-label") ?? it.innerText ?? it.tagName;`);
  }

  /** A picture of the page, once what it holds has been painted. */
  async screenshot(file) {
    await this.run("window.painted = false; requestAnimationFrame(() => requestAnimationFrame(() => (painted = true)))");
    await this.until("the page to be painted", "return window.painted");
    await writeFile(file, Buffer.from(await ask("GET", `${this.#session}/screenshot`), "base64"));
  }

  /** What axe finds wrong on the page as it stands, one line per breach. */
  async breaches() {
    return (await this.#axe()).violations.map(told);
  }

  /** What axe could not settle by itself, and a person must look at, one line each. */
  async unsettled() {
    return (await this.#axe()).incomplete.map(told);
  }

  async #axe() {
    const axe = fileURLToPath(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url));
    await this.run(await readFile(axe, "utf8"));
    await this.run(`
      window.axeReport = null;
      axe.run(document, { resultTypes: ["violations", "incomplete"] }).then(
        ({ violations, incomplete }) => { window.axeReport = { violations, incomplete }; },
        (error) => {
          window.axeReport = { violations: [{ id: "axe", help: String(error), nodes: [] }], incomplete: [] };
        },
      );`);
    return this.until("axe", "return window.axeReport");
  }
}

function told({ id, help, nodes }) {
  return `${id}: ${help} (${nodes.map(({ target }) => target).join("; ")})`;
}
