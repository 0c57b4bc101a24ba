// Drives the real window through WebKit's own driver, and the interface alone through
// Chromium's, with nothing but Node's built-ins. Both speak the W3C WebDriver protocol; only
// what the paths need is here.

import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  shift: "\uE008",
  delete: "\uE017",
  help: "\uE031",
  f2: "\uE032",
  present: "\uE03B",
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

/** The processes that are left of those started with this text in their environment. */
async function left(text) {
  const processes = (await readdir("/proc")).filter((name) => /^\d+$/u.test(name));
  const environments = processes.map((process) => readFile(`/proc/${process}/environ`, "latin1").catch(() => ""));
  const told = await Promise.all(environments);
  return processes.filter((_, place) => told[place].includes(text)).map(Number);
}

function end(id) {
  try {
    process.kill(id);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** The window of a program, as a person would have it before them, or the page of a browser. */
export class Window {
  #driver;
  #session;
  #profile;
  #mark = randomUUID();

  /** Starts the program and its driver. `environment` is added to this process's. */
  static open(program, { args = [], environment = {} } = {}) {
    const window = new Window();
    return window.#start("WebKitWebDriver", { ...environment, TAURI_WEBVIEW_AUTOMATION: "true" }, {
      "webkitgtk:browserOptions": { binary: program, args },
    });
  }

  /** Starts Chromium without a screen, on an empty page. It reaches nothing beyond this machine. */
  static async browse({ width = 1366, height = 768 } = {}) {
    const window = new Window();
    window.#profile = await mkdtemp(join(tmpdir(), "chromium-"));
    const args = [
      "--headless=new",
      `--user-data-dir=${window.#profile}`,
      `--window-size=${width},${height}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-dev-shm-usage",
      "--hide-scrollbars",
      "--no-first-run",
      // Its sandbox refuses to work for root, as whom containers run; the only page is ours.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ];
    return window.#start("chromedriver", { HOME: window.#profile }, {
      "goog:chromeOptions": { args, binary: process.env.CHROMIUM ?? "/usr/bin/chromium" },
      "goog:loggingPrefs": { browser: "ALL", performance: "ALL" },
    });
  }

  async #start(driver, environment, capabilities) {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    this.#driver = spawn(driver, [`--port=${port}`], {
      env: { ...process.env, ...environment, STARTED_BY: this.#mark },
      stdio: "ignore",
    });
    // A driver that is not there says so here; asking it then tells that nobody answers.
    this.#driver.on("error", () => undefined);
    try {
      await eventually(driver, () => ask("GET", `${address}/status`));
      const { sessionId } = await ask("POST", `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
      this.#session = `${address}/session/${sessionId}`;
    } catch (error) {
      await this.close();
      throw error;
    }
    return this;
  }

  /** Ends the session, then the driver, which ends the program. */
  async close() {
    if (this.#session) await ask("DELETE", this.#session).catch(() => undefined);
    if (this.#driver.exitCode === null && this.#driver.kill()) await once(this.#driver, "exit");
    // The driver closes the page and may leave the program behind without one; the next launch
    // would hand its file over to it.
    await eventually("the program to end", async () => {
      const processes = await left(this.#mark);
      processes.forEach(end);
      return processes.length === 0;
    });
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  /** Chromium alone: a command of its DevTools protocol. */
  devtools(cmd, params = {}) {
    return ask("POST", `${this.#session}/goog/cdp/execute`, { cmd, params });
  }

  /** Chromium alone: what its `browser` console or its `performance` trace noted since the last time. */
  async log(type) {
    return (await ask("POST", `${this.#session}/se/log`, { type })).map(({ level, message }) => ({ level, message }));
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

  /**
   * A picture of the page, once what it holds has been painted. WebKit takes it when the page is
   * painted next; without OpenGL it paints only where something changed, and on a page at rest
   * that moment never comes. So a spot that nobody sees changes in every frame until the picture
   * is there.
   */
  async screenshot(file) {
    await this.run(`
      const spot = document.createElement("i");
      spot.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px";
      document.body.append(spot);
      window.spot = { it: spot, frames: 0 };
      requestAnimationFrame(function change() {
        if (!spot.isConnected) return;
        window.spot.frames += 1;
        spot.style.backgroundColor = \`rgb(\${window.spot.frames % 2} 0 0 / 0)\`;
        requestAnimationFrame(change);
      });`);
    await this.until("the page to be painted", "return window.spot.frames > 2");
    const picture = await ask("GET", `${this.#session}/screenshot`);
    await this.run("window.spot.it.remove()");
    await writeFile(file, Buffer.from(picture, "base64"));
  }

  /** What axe finds wrong on the page as it stands, one line per breach. */
  async breaches() {
    return (await this.#axe()).violations.map(told);
  }

  /** The same, and what axe could not settle by itself and a person must look at; `without` these rules. */
  async inspected(without = []) {
    const { violations, incomplete } = await this.#axe(without);
    return { breaches: violations.map(told), unsettled: incomplete.map(told) };
  }

  async #axe(without = []) {
    const axe = fileURLToPath(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url));
    await this.run(await readFile(axe, "utf8"));
    await this.run(`
      window.axeReport = null;
      const rules = Object.fromEntries(arguments[0].map((rule) => [rule, { enabled: false }]));
      axe.run(document, { resultTypes: ["violations", "incomplete"], rules }).then(
        ({ violations, incomplete }) => { window.axeReport = { violations, incomplete }; },
        (error) => {
          window.axeReport = { violations: [{ id: "axe", help: String(error), nodes: [] }], incomplete: [] };
        },
      );`, without);
    return this.until("axe", "return window.axeReport");
  }
}

function told({ id, help, nodes }) {
  return `${id}: ${help} (${nodes.map(({ target }) => target).join("; ")})`;
}
