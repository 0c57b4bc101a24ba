/**
 * The keys of a grid, as an attachment for its `table`: one tab stop, arrows from cell to
 * cell, Home and End along a row, Ctrl+Home and Ctrl+End to its corners.
 *
 * A cell takes the focus through its first button, or itself when it has none; buttons and
 * cells are written with `tabindex="-1"`. Rows that open (`aria-expanded`) follow the W3C
 * treegrid pattern: on the row's header, → opens and ← closes or goes up to the parent.
 * Deliberately absent: what a cell does; it has its own handlers.
 */
export function gridKeys(table: HTMLTableElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;

  table.addEventListener("focusin", ({ target }) => target instanceof HTMLElement && hold(target), { signal });
  table.addEventListener("keydown", (event) => press(event), { signal });
  const observer = new MutationObserver(keepOneStop);
  observer.observe(table, { childList: true, subtree: true });
  keepOneStop();

  return () => {
    listening.abort();
    observer.disconnect();
  };

  function rows(): HTMLElement[][] {
    return [...table.querySelectorAll("tbody tr, tfoot tr")].map((row) => [...row.children].map(stop));
  }

  function keepOneStop(): void {
    if (table.querySelector('[tabindex="0"]') === null) rows()[0]?.[0]?.setAttribute("tabindex", "0");
  }

  function hold(target: HTMLElement): void {
    for (const held of table.querySelectorAll('[tabindex="0"]')) held.setAttribute("tabindex", "-1");
    target.setAttribute("tabindex", "0");
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const grid = rows();
    const place = placeOf(grid, event.target);
    if (place === null) return;
    if (!turn(event.key, place, grid)) {
      const next = destination(event, place, grid);
      if (next === undefined) return;
      next.focus();
    }
    event.preventDefault();
  }
}

type Place = { row: number; column: number };

function stop(cell: Element): HTMLElement {
  return cell.querySelector("button") ?? (cell as HTMLElement);
}

function placeOf(grid: HTMLElement[][], target: EventTarget | null): Place | null {
  for (const [row, cells] of grid.entries()) {
    const column = cells.findIndex((cell) => cell === target);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** Opens or closes the row; whether it did. */
function turn(key: string, { row, column }: Place, grid: HTMLElement[][]): boolean {
  const header = grid[row]?.[0];
  const expanded = header?.closest("tr")?.getAttribute("aria-expanded");
  const wanted = { ArrowRight: "false", ArrowLeft: "true" }[key];
  if (column !== 0 || wanted === undefined || expanded !== wanted) return false;
  header?.click();
  return true;
}

function destination(event: KeyboardEvent, { row, column }: Place, grid: HTMLElement[][]): HTMLElement | undefined {
  const cells = grid[row] ?? [];
  switch (event.key) {
    case "ArrowUp":
      return grid[row - 1]?.[column];
    case "ArrowDown":
      return grid[row + 1]?.[column];
    case "ArrowLeft":
      return column === 0 ? parent(row, grid) : cells[column - 1];
    case "ArrowRight":
      return cells[column + 1];
    case "Home":
      return event.ctrlKey ? grid[0]?.[0] : cells[0];
    case "End":
      return event.ctrlKey ? grid.at(-1)?.at(-1) : cells.at(-1);
    default:
      return undefined;
  }
}

/** The header of the row that this one is under. */
function parent(row: number, grid: HTMLElement[][]): HTMLElement | undefined {
  const level = (at: number) => Number(grid[at]?.[0]?.closest("tr")?.getAttribute("aria-level") ?? 1);
  for (let above = row - 1; above >= 0; above -= 1) {
    if (level(above) < level(row)) return grid[above]?.[0];
  }
  return undefined;
}
