import { FluentParser, Visitor, type Message, type VariableReference } from "@fluent/syntax";
import { afterEach, describe, expect, it } from "vitest";

import { sources } from "./catalogues";
import { knows, say, speak } from "./words.svelte";

const CODE: Record<string, string> = import.meta.glob(["../**/*.svelte", "../**/*.ts", "!../**/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

class Variables extends Visitor {
  readonly names = new Set<string>();

  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

/** The variables of each message of a language, by key. */
function messages(language: string): Map<string, string[]> {
  const body = sources(language).flatMap((text) => new FluentParser({}).parse(text).body);
  const found = body.filter((entry): entry is Message => entry.type === "Message");
  return new Map(
    found.map((message) => {
      const variables = new Variables();
      variables.visit(message);
      return [message.id.name, [...variables.names].sort()];
    }),
  );
}

/** The keys that the code says, with `*` where it completes one. */
function keysInCode(): string[] {
  const calls = Object.values(CODE).flatMap((text) => [
    ...text.matchAll(/\b(?:say|knows|tip)\(\s*(?:"([^"]+)"|`([^`]+)`)/g),
  ]);
  const called = calls.map(([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, "*") ?? "");
  const inData = Object.values(CODE).flatMap((text) => [...text.matchAll(/\bword: "([^"]+)"/g)].map(([, key]) => key));
  return [...new Set([...called, ...inData.filter((key) => key !== undefined)])].sort();
}

describe("the window's words", () => {
  const french = messages("fr");
  const english = messages("en");
  const keys = keysInCode();

  it("finds the keys in the code", () => {
    expect(keys).toContain("screen-points-title");
    expect(keys).toContain("step-*");
    expect(keys).toContain("state-closed");
  });

  it.each(keys)("has %s in both languages", (key) => {
    const pattern = new RegExp(`^${key.replaceAll("*", ".+")}$`);
    const among = (language: Map<string, string[]>) => [...language.keys()].filter((name) => pattern.test(name));
    expect(among(french)).not.toEqual([]);
    expect(among(english)).toEqual(among(french));
  });

  it("takes the same variables in both languages", () => {
    // French counts a number's form where English may not need to, and the other way round.
    const plain = (names: string[] | undefined) => names?.filter((name) => !name.endsWith("-form"));
    for (const [key, variables] of french) {
      expect(plain(english.get(key)), key).toEqual(plain(variables));
    }
  });
});

describe("say", () => {
  afterEach(() => speak("fr"));

  it("speaks French first, and English when asked", () => {
    expect(say("step-ranking")).toBe("Classement");
    speak("en");
    expect(say("step-ranking")).toBe("Ranking");
    expect(document.documentElement.lang).toBe("en");
  });

  it("speaks French for a language that it lacks", () => {
    speak("de");
    expect(say("step-ranking")).toBe("Classement");
  });

  it("puts arguments in without isolation marks, and never reads them as a message", () => {
    expect(say("screen-report-written", { file: "{ $x }.xlsx" })).toBe("Rapport enregistré\u00a0: { $x }.xlsx");
  });

  it("shows the key that is missing", () => {
    expect(knows("no-such-key")).toBe(false);
    expect(say("no-such-key")).toBe("⟦no-such-key⟧");
  });
});
