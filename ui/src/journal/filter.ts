import type { JournalLine } from "../bridge/generated/JournalLine";

/** The lines that hold every wanted word, whatever its capitals and accents, by this author. */
export function matching(lines: JournalLine[], wanted: string, author: string): JournalLine[] {
  const words = plain(wanted).split(/\s+/u).filter((word) => word !== "");
  return lines.filter((line) => {
    if (author !== "" && line.author !== author) return false;
    const text = plain(`${line.number} ${line.what} ${line.author} ${line.at} ${line.device} ${line.digest}`);
    return words.every((word) => text.includes(word));
  });
}

/** Who acted, each once, in the order of the alphabet. */
export function authors(lines: JournalLine[]): string[] {
  return [...new Set(lines.map(({ author }) => author))].sort((one, other) => one.localeCompare(other));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
