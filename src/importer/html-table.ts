import type { Element, ElementContent } from 'hast';

/** A cell longer than this holds the text of a page, not a datum. */
const LONGEST_CELL = 250;
const MOST_COLUMNS = 40;

/**
 * The rows of a table of data, cells that span columns or rows filled up with empty ones; nothing
 * for a table that only lays out the page.
 */
export function tableRows(table: Element): string[][] | undefined {
  const rows: string[][] = [];
  const pending: number[] = [];
  for (const tr of rowsOf(table)) {
    const row: string[] = [];
    const fill = () => {
      while ((pending[row.length] ?? 0) > 0) {
        pending[row.length] = (pending[row.length] ?? 0) - 1;
        row.push('');
      }
    };
    for (const cell of tr.children) {
      if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue;
      const text = cellText(cell);
      if (text === undefined) return undefined;
      fill();
      const span = spanOf(cell, 'colSpan');
      const down = spanOf(cell, 'rowSpan') - 1;
      for (let column = 0; column < span && row.length < MOST_COLUMNS; column += 1) {
        pending[row.length] = down;
        row.push(column === 0 ? text : '');
      }
    }
    fill();
    if (row.length > 0) rows.push(row);
  }
  const widest = Math.max(0, ...rows.map((row) => row.length));
  return rows.length > 1 && widest > 1 && widest < MOST_COLUMNS ? rows : undefined;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) rows.push(...rowsOf(child));
  }
  return rows;
}

/** The text of a cell on one line; nothing when it holds a table, a form or a long text. */
function cellText(cell: Element): string | undefined {
  let text = '';
  const stack: ElementContent[] = [...cell.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') {
      if (/^(?:table|form|iframe|h[1-3])$/.test(node.tagName)) return undefined;
      if (/^(?:script|style|select|button)$/.test(node.tagName)) continue;
      if (/^(?:p|br|div|li)$/.test(node.tagName)) text += ' ';
      stack.push(...[...node.children].reverse());
    }
    if (text.length > LONGEST_CELL * 4) return undefined;
  }
  const line = text
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .replace(/\|/g, '｜')
    .trim();
  return line.length > LONGEST_CELL ? undefined : line;
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name]);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 1;
}
