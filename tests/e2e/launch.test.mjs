// How a dossier comes in from outside the window: named by the launch, handed over by a second
// launch, which leaves at once, and known from an earlier one. BAREME_APP names the program.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { Window } from "./driver.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const program = resolve(process.env.BAREME_APP ?? join(target, "debug", "bareme"));

/** A message bus of its own: the person's own Barème hears nothing of this. */
async function bus() {
  const daemon = spawn("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [address] = await once(daemon.stdout, "data");
  return { daemon, address: String(address).trim() };
}

describe("a dossier from outside the window", () => {
  let home, folder, messages, environment;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), "bareme-home-"));
    folder = join(home, "Marchés de l’été");
    await mkdir(folder);
    messages = await bus();
    environment = {
      HOME: home,
      BAREME_HOME: join(home, "poste"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
      DBUS_SESSION_BUS_ADDRESS: messages.address,
    };
  });

  after(async () => {
    messages?.daemon.kill();
    await rm(home, { recursive: true, force: true });
  });

  const tenderOpen = "return /2026-ENT-01/u.test(document.querySelector('header .tender')?.innerText ?? '')";
  const sample = (window) => window.run("return document.querySelector('header .sample') !== null");

  it("is opened by a second launch in the first window, by the next launch when it is named", async () => {
    const copy = join(folder, "une copie.bareme");
    const first = await Window.open(program, { environment });
    try {
      assert.equal(await first.text("header .sample"), "copie de l’exemple");
      await copyFile(join(environment.BAREME_HOME, "exemple-ent.bareme"), copy);

      // From its own folder, as a file manager or a terminal does.
      const second = spawn(program, ["une copie.bareme"], {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: "ignore",
      });
      const [code] = await once(second, "exit", { signal: AbortSignal.timeout(20_000) });
      assert.equal(code, 0, "the second launch leaves");
      // It has the tender of the sample, and is not the sample.
      await first.until("the copy to be open", tenderOpen);
      await first.until("the sample to be away", "return document.querySelector('header .sample') === null");
    } finally {
      await first.close();
    }

    const named = await Window.open(program, { args: [copy], environment });
    try {
      await named.until("the named dossier to be open", tenderOpen);
      assert.equal(await sample(named), false, "the named dossier is open, not the sample");
    } finally {
      await named.close();
    }
  });

  it("is known after a restart of the window, and opened again from home", async () => {
    const copy = join(folder, "à reprendre demain.bareme");
    await copyFile(join(environment.BAREME_HOME, "exemple-ent.bareme"), copy);
    const named = await Window.open(program, { args: [copy], environment });
    try {
      await named.until("the named dossier to be open", tenderOpen);
    } finally {
      await named.close();
    }

    const again = await Window.open(program, { environment });
    try {
      await again.until("home", "return document.querySelector('h1')?.innerText === 'Mes consultations'");
      const known = `return [...document.querySelectorAll("main tbody tr")].find((it) => it.innerText.includes(arguments[0]))`;
      await again.until("the dossier among those that are known", known, "à reprendre demain.bareme");
      await again.run(`${known.replace("return", "const row =")}; row.querySelector("th button").click();`, "à reprendre demain.bareme");
      await again.until("it to be open", tenderOpen);
      assert.equal(await sample(again), false, "the dossier itself is open, not the sample");
      assert.match(await again.text(".dossier"), /à reprendre demain\.bareme/);
    } finally {
      await again.close();
    }
  });
});
