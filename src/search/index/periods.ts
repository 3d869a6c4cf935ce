/** A part of the index: which documents, by their place in the list that was given. */
export interface Period {
  readonly documents: readonly number[];
  /** First and last year; nothing for what has no date. */
  readonly years?: readonly [string, string] | undefined;
}

/**
 * Cut documents into parts by date, the newest part first, then what has no date, then the older ones.
 * In each part the order is by date, the oldest first. Few documents make one part.
 *
 * Parts are closed from the oldest on, so that a new document changes none but the newest: at the end
 * of a month when a part is full, or of a year when it is half full.
 *
 * @param dates `YYYY-MM-DD` of each document, or nothing.
 * @param size How many documents make a part full. A month is never cut.
 */
export function periodsOf(dates: readonly (string | undefined)[], size: number): Period[] {
  const numbers = dates.map((_, index) => index);
  const dateOf = (index: number) => dates[index] ?? '';
  const dated = numbers.filter((index) => dates[index] !== undefined);
  const undated = numbers.filter((index) => dates[index] === undefined);
  dated.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
  const period = (documents: readonly number[]): Period => {
    const days = documents.map(dateOf).filter((date) => date !== '');
    const [first, last] = [days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)];
    return {
      documents,
      years: first === undefined || last === undefined ? undefined : [first, last],
    };
  };
  if (numbers.length === 0) return [];
  if (numbers.length <= size) return [period([...undated, ...dated])];

  const parts: number[][] = [[]];
  dated.forEach((document, place) => {
    const before = dateOf(dated[place - 1] ?? document);
    const date = dateOf(document);
    const filled = parts.at(-1)?.length ?? 0;
    const full = filled >= size && before.slice(0, 7) !== date.slice(0, 7);
    const halfFull = filled >= size / 2 && before.slice(0, 4) !== date.slice(0, 4);
    if (full || halfFull) parts.push([]);
    parts.at(-1)?.push(document);
  });
  const standing = Array.from({ length: Math.ceil(undated.length / size) }, (_, index) =>
    undated.slice(index * size, (index + 1) * size),
  );
  const [newest = [], ...older] = parts.reverse();
  return [newest, ...standing, ...older].filter((part) => part.length > 0).map(period);
}
