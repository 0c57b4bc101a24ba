/** What draws nothing, or turns the reading direction: controls, marks of direction, zero widths. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;

/**
 * A text that a bidder wrote, safe to set among ours: what nobody sees is written as `[U+202E]`,
 * and what goes on for ever is cut. It still has to be isolated (`bdi`).
 *
 * Tabs and line ends become spaces. `most` is the number of characters kept.
 */
export function inert(text: string, most = 400): string {
  const cut = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, "")}…` : text;
  return cut.replace(/[\t\r\n]+/gu, " ").replace(UNSEEN, (unseen) => {
    const code = unseen.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}
