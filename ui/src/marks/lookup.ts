import type { MarkCellView } from "../bridge/generated/MarkCellView";
import type { Progress } from "../bridge/generated/Progress";

/** Finds what was said of a cell. */
export function cellsByPlace(cells: MarkCellView[]): (bid: string, criterion: string) => MarkCellView | undefined {
  const key = (bid: string, criterion: string) => JSON.stringify([bid, criterion]);
  const found = new Map(cells.map((cell) => [key(cell.bid, cell.criterion), cell]));
  return (bid, criterion) => found.get(key(bid, criterion));
}

/** The lines of progress by what they are of. A line as before is the same object: it is not drawn again. */
export function byWhat(progress: Progress[], before: ReadonlyMap<string, Progress> = new Map()): ReadonlyMap<string, Progress> {
  const kept = (line: Progress) => {
    const last = before.get(line.of);
    return last?.given === line.given && last.expected === line.expected ? last : line;
  };
  return new Map(progress.map((line) => [line.of, kept(line)]));
}

/** Those of `all` that are not among `others`. */
export function without<T>(all: T[], others: T[]): T[] {
  const left = new Set(others);
  return all.filter((one) => !left.has(one));
}
