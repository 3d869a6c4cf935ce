import type { Element } from 'hast';

/** The rows of a table, one after the other, with cells that go over several rows in each of them. */
export interface TableGrid {
  readonly row: (row: Element, textOf: (cell: Element) => string) => TableRow;
}

/** The cells of a row, the empty ones too. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Whether it is the first row of its table. */
  readonly isHead: boolean;
}

/** No table is wider; a `colspan` made to be large is. */
const WIDEST = 60;

export function tableGrid(): TableGrid {
  const held = new Map<number, { text: string; rows: number }>();
  let isHead = true;
  return {
    row: (row, textOf) => {
      const cells: string[] = [];
      const takeHeld = (): void => {
        for (let above = held.get(cells.length); above; above = held.get(cells.length)) {
          const at = cells.length;
          cells.push(above.text);
          if (above.rows > 1) held.set(at, { ...above, rows: above.rows - 1 });
          else held.delete(at);
        }
      };
      for (const cell of row.children) {
        if (cell.type !== 'element') continue;
        takeHeld();
        const text = textOf(cell)
          .replace(/\s*\n\s*/g, '、')
          .trim();
        const rows = span(cell, 'rowSpan');
        for (let column = span(cell, 'colSpan'); column > 0 && cells.length < WIDEST; column -= 1) {
          if (rows > 1) held.set(cells.length, { text, rows: rows - 1 });
          cells.push(text);
        }
      }
      takeHeld();
      const first = isHead;
      isHead = false;
      return { cells, isHead: first };
    },
  };
}

function span({ properties }: Element, key: 'rowSpan' | 'colSpan'): number {
  const value = Number(properties[key] ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, WIDEST * 10) : 1;
}
