const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column, counted from nothing: A, Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / LETTERS) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(FIRST_LETTER + (index % LETTERS));
}

/** The address of a cell: B12. Row and column are counted from nothing. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
