import type { Language } from "../bridge/backend";
import { themed } from "../shared/theme.svelte";
import { say, spoken } from "../shared/words.svelte";
import type { Desk } from "./desk.svelte";
import { grouped, stateOf } from "./steps";

/** Something that a person may ask for by its name. */
export type Act = {
  /** What tells it from the others. */
  name: string;
  /** What it is called. */
  text: string;
  /** What it belongs to, or how far it is. */
  about: string;
  /** The keys that do the same; empty when none do. */
  keys: string;
  run: () => void;
};

/** Everything that can be asked for now: the steps first, then the acts. */
export function acts(desk: Desk, rest: { help: () => void; foldSteps: () => void }): Act[] {
  return [...turns(desk), ...onDossier(desk), ...onHome(desk), ...onWindow(desk, rest)];
}

function act(name: string, text: string, run: () => unknown, keys = "", about = ""): Act {
  return { name, text, about, keys, run: () => void run() };
}

function turns(desk: Desk): Act[] {
  return grouped(desk.steps.value ?? []).flatMap(({ name, steps }) =>
    steps.map(({ screen, view }) => {
      const about = `${say(`steps-${name}`)}, ${say(stateOf(view).word)}`;
      return act(screen, say(`step-${screen}`), () => (location.hash = screen), "", about);
    }),
  );
}

function onDossier(desk: Desk): Act[] {
  const session = desk.session.value;
  if (!session) return [];
  const { undo, redo } = desk.history.value ?? { undo: null, redo: null };
  const found = [act("produce", say("button-produce-report"), () => desk.produceReport())];
  if (undo !== null) found.push(act("undo", say("button-undo", { action: undo }), () => desk.undo(), key("undo")));
  if (redo !== null) found.push(act("redo", say("button-redo", { action: redo }), () => desk.redo(), key("redo")));
  found.push(
    act("present", say(desk.presenting ? "button-stop-presenting" : "button-present"), () => desk.present(), "F11"),
    act("mask", say(session.masked ? "button-show-names" : "button-mask-names"), () => desk.mask(!session.masked)),
    act("leave", say("step-dossiers"), () => desk.leave()),
  );
  return found;
}

function onHome(desk: Desk): Act[] {
  return [
    act("open", say("screen-open-dossier"), () => desk.openDossier()),
    act("sample", say("button-open-sample"), () => desk.openSample()),
  ];
}

function onWindow(desk: Desk, rest: { help: () => void; foldSteps: () => void }): Act[] {
  const ground = themed() === "dark" ? "light" : "dark";
  const other: Language = spoken() === "fr" ? "en" : "fr";
  const found = [
    act("help", say("button-help"), rest.help, "F1"),
    act("theme", say(`screen-theme-${ground}`), () => desk.drawOn(ground)),
    act("language", say(`language-${other}`), () => desk.speak(other), "", say("screen-language")),
    act("zoom-in", say("screen-zoom-in"), () => desk.zoom("in"), key("zoom-in")),
    act("zoom-out", say("screen-zoom-out"), () => desk.zoom("out"), key("zoom-out")),
    act("zoom-usual", say("screen-zoom-usual"), () => desk.zoom("usual"), key("zoom-usual")),
  ];
  if (desk.session.value) found.push(act("fold", say("screen-fold-steps"), rest.foldSteps));
  return found;
}

const key = (name: string): string => say(`screen-key-${name}`);

/** The acts whose words hold every wanted word, whatever its capitals and accents. */
export function named(all: Act[], wanted: string): Act[] {
  const words = plain(wanted).split(/\s+/u).filter((word) => word !== "");
  return all.filter(({ text, about }) => words.every((word) => plain(`${text} ${about}`).includes(word)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
