/**
 * Numbers as people write them: the twin of `intake::read_amount`, held to it by the vectors
 * that Rust generates.
 *
 * A text is read under one decimal mark. The other mark can then only separate thousands; where
 * three digits after a single mark leave both readings open, the number is ambiguous. Nothing
 * here is a float: a number is the text of its decimals.
 *
 * Deliberately absent: units, tax bases and footnote marks. Nobody types them with a number.
 */

/** As in `scoring`: a longer number is nobody's mark. */
const LONGEST_NUMBER = 64;

const SPACES = new Set([" ", "\u00a0", "\u2007", "\u2008", "\u2009", "\u200a", "\u202f"]);
const BLANK = /^\p{White_Space}+/u;
const BLANKS = /^\p{White_Space}+|\p{White_Space}+$/gu;
const DIGITS = /^[0-9]+$/;

export type DecimalMark = "," | ".";

/** Why a text is not a number. */
export type AmountError = "empty" | "ambiguous" | "unreadable";

/** The exact decimal, `1234.5`, or why there is none. */
export type Amount = { decimal: string } | { error: AmountError };

export function readAmount(written: string, mark: DecimalMark): Amount {
  const text = written.replace(BLANKS, "");
  if (text === "") return { error: "empty" };
  if (new TextEncoder().encode(text).length > 4 * LONGEST_NUMBER) return { error: "unreadable" };
  let [negative, rest] = stripSign(text);
  const [prefixed, afterEuro] = stripEuro(rest);
  rest = afterEuro;
  if (!negative && prefixed) [negative, rest] = stripSign(rest);
  const length = numberLength(rest);
  const read = readDigits(rest.slice(0, length), mark);
  if ("error" in read) return read;
  if (prefixed || rest.slice(length) !== "") return { error: "unreadable" };
  return { decimal: canonical(negative, read.whole, read.decimals) };
}

/** A minus sign, typed or typeset, and the rest. */
function stripSign(text: string): [boolean, string] {
  return /^[-\u2212]/.test(text) ? [true, text.slice(1).replace(BLANK, "")] : [false, text];
}

function stripEuro(text: string): [boolean, string] {
  const name = ["€", "EUR"].find((name) => text.startsWith(name));
  return name === undefined ? [false, text] : [true, text.slice(name.length).replace(BLANK, "")];
}

type Separator = "space" | "apostrophe" | "," | ".";

function separator(character: string): Separator | null {
  if (SPACES.has(character)) return "space";
  if (character === "'" || character === "\u2019") return "apostrophe";
  return character === "," || character === "." ? character : null;
}

/** How many characters at the start are digits, and separators that stand between two digits. */
function numberLength(text: string): number {
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isDigit(text[at])) end = at + 1;
    else if (end === 0 || separator(text[at] ?? "") === null || !isDigit(text[at + 1])) break;
  }
  return end;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

type Digits = { whole: string; decimals: string } | { error: "ambiguous" | "unreadable" };

function readDigits(text: string, mark: DecimalMark): Digits {
  const cut = text.indexOf(mark);
  const written = cut < 0 ? text : text.slice(0, cut);
  const decimals = cut < 0 ? null : text.slice(cut + 1);
  if (decimals !== null && decimals !== "" && !DIGITS.test(decimals)) return { error: "unreadable" };
  const groups = readGroups(written);
  if (groups === null) return { error: "unreadable" };
  const { parts, separated } = groups;
  const first = parts[0] ?? "";
  // `1,000` where the comma is declared: nobody can tell a thousand from one.
  const mayBeThousands = parts.length === 1 && first.length <= 3 && !first.startsWith("0");
  const open =
    decimals === null
      ? (separated === "," || separated === ".") && parts.length === 2
      : separated === null && decimals.length === 3 && mayBeThousands;
  const whole = parts.join("");
  if (decimals === "" || whole.length + (decimals === null ? 0 : decimals.length + 1) > LONGEST_NUMBER) {
    return { error: "unreadable" };
  }
  return open ? { error: "ambiguous" } : { whole, decimals: decimals ?? "" };
}

/** The whole part, cut where thousands are set off; `null` when the groups are not thousands. */
function readGroups(whole: string): { parts: string[]; separated: Separator | null } | null {
  const separators = new Set([...whole].map(separator).filter((found) => found !== null));
  if (separators.size > 1) return null;
  const parts = [""];
  for (const character of whole) {
    if (separator(character) === null) parts[parts.length - 1] += character;
    else parts.push("");
  }
  const [first = "", ...rest] = parts;
  const wellFormed =
    rest.length === 0
      ? DIGITS.test(first)
      : first.length >= 1 && first.length <= 3 && !first.startsWith("0") && rest.every((group) => group.length === 3);
  return wellFormed ? { parts, separated: [...separators][0] ?? null } : null;
}

/** The decimal without a needless zero. */
function canonical(negative: boolean, whole: string, decimals: string): string {
  const before = whole.replace(/^0+(?=.)/, "");
  const after = decimals.replace(/0+$/, "");
  const text = after === "" ? before : `${before}.${after}`;
  return negative && text !== "0" ? `-${text}` : text;
}
