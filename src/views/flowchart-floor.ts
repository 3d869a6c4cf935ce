/** Which half rows of which columns are taken. Half row 2n holds the boxes of row n, 2n + 1 their labels. */
export interface Floor {
  readonly isFree: (column: number, halfRows: readonly number[]) => boolean;
  readonly take: (column: number, halfRows: readonly number[]) => void;
  /** The first column beside the usual way, from `column` on, in which all half rows are free. */
  readonly firstFree: (column: number, halfRows: readonly number[]) => number;
}

/** A floor on which nothing is taken but column 0, which the usual way has for itself. */
export function emptyFloor(): Floor {
  const taken = new Set<string>();
  const isFree: Floor['isFree'] = (column, halfRows) =>
    column > 0 && halfRows.every((halfRow) => !taken.has(`${halfRow} ${column}`));
  return {
    isFree,
    take: (column, halfRows) => {
      for (const halfRow of halfRows) taken.add(`${halfRow} ${column}`);
    },
    firstFree: (column, halfRows) => {
      let free = Math.max(1, column);
      while (!isFree(free, halfRows)) free += 1;
      return free;
    },
  };
}
