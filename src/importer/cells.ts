const DATUM = /^(?:[\d,.%]*|[-/—–\\无]|\d[\d.,]* ?(?:万元|元|件|次|条))$/;

/** Whether a cell holds a figure, or what stands for none. */
export function isDatum(cell: string): boolean {
  return cell.length < 20 && DATUM.test(cell);
}

/**
 * Rows of one width. A row that is short because the cell before it spans rows is filled up on the
 * left of its figures, so that they stay under their headings.
 */
export function aligned(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.every((row) => row.length === width)) return rows.map((row) => [...row]);
  const bare = rows.map(withoutTrailingBlanks);
  const figures = bare.map(trailingFigures);
  const most = figures.filter((count, at) => count > 1 && count < (bare[at]?.length ?? 0));
  const usual = Math.max(0, ...most);
  const widest = Math.max(...bare.map((row) => row.length));
  return bare.map((row, at) => {
    const full = usual > 1 ? widest : width;
    const missing = Array.from({ length: full - row.length }, () => '');
    const count = figures[at] ?? 0;
    if (count !== usual || count === 0) return [...row, ...missing];
    return [...row.slice(0, -count), ...missing, ...row.slice(-count)];
  });
}

/** A row without the blank cells at its end, which pad what spans columns. */
export function withoutTrailingBlanks(row: readonly string[]): string[] {
  let end = row.length;
  while (end > 1 && row[end - 1] === '') end -= 1;
  return row.slice(0, end);
}

function trailingFigures(row: readonly string[]): number {
  let count = 0;
  while (
    count < row.length &&
    row[row.length - 1 - count] !== '' &&
    isDatum(row[row.length - 1 - count] ?? '')
  )
    count += 1;
  return count;
}
