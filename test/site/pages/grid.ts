import type { Element } from 'hast';
import { named, property, text } from './html.ts';

/** A table as rows of columns: a cell that spans stands in each place that it covers. */
export type Grid = readonly (readonly Element[])[];

/**
 * The cells of a table by row and column.
 *
 * @throws {Error} When two cells claim one place, or rows are not of one length.
 */
export function gridOf(table: Element | undefined): Grid {
  const grid: Element[][] = [];
  for (const [at, row] of named(table, 'tr').entries()) {
    let column = 0;
    for (const one of named(row, 'th', 'td')) {
      while (grid[at]?.[column]) column += 1;
      for (let down = 0; down < span(one, 'rowSpan'); down += 1) {
        for (let right = 0; right < span(one, 'colSpan'); right += 1) {
          const cells = grid[at + down] ?? [];
          grid[at + down] = cells;
          if (cells[column + right]) throw new Error(`Two cells in one place: ${text(one)}`);
          cells[column + right] = one;
        }
      }
    }
  }
  const isWhole = grid.every((cells) => cells.length === grid[0]?.length && !cells.includes(gap));
  if (!isWhole) throw new Error('The rows of the table are not of one length');
  return grid;
}

const gap = undefined as unknown as Element;

function span(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  return Number(property(cell, name) ?? 1);
}

/** The texts of a grid. */
export function textsOf(grid: Grid): string[][] {
  return grid.map((cells) => cells.map(text));
}

/** How many rows and columns a cell covers. */
export function extentOf(grid: Grid, words: string): [rows: number, columns: number] {
  const rows = grid.filter((cells) => cells.some((cell) => text(cell) === words));
  const columns = rows[0]?.filter((cell) => text(cell) === words) ?? [];
  return [rows.length, columns.length];
}

/** The heads above and beside a place of a grid, the nearest first. */
export function headsOf(grid: Grid, row: number, column: number) {
  const isHead = (cell: Element | undefined): cell is Element => cell?.tagName === 'th';
  const above = grid.slice(0, row).map((cells) => cells[column]);
  const beside = (grid[row] ?? []).slice(0, column);
  return {
    above: [...new Set(above.filter(isHead).reverse())],
    beside: [...new Set(beside.filter(isHead).reverse())],
  };
}
