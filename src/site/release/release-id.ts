/** `20261123T041502Z-1`: the second of its publication in UTC, and which one of that second it is. */
const ID = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([1-9]\d*)$/;

export function isReleaseId(name: string): boolean {
  return ID.test(name);
}

/** Order of publication. */
export function compareIds(a: string, b: string): number {
  const [[secondA, numberA], [secondB, numberB]] = [partsOf(a), partsOf(b)];
  if (secondA !== secondB) return secondA < secondB ? -1 : 1;
  return numberA - numberB;
}

/** An id for a moment, later than all of `taken` even where a clock was put back. */
export function releaseIdAt(milliseconds: number, taken: readonly string[]): string {
  const second = new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
  const last = [...taken].sort(compareIds).at(-1);
  const [lastSecond, lastNumber] = last === undefined ? ['', 0] : partsOf(last);
  return second > lastSecond ? `${second}-1` : `${lastSecond}-${lastNumber + 1}`;
}

/** The id of what is published at this moment. Nothing that a reader sees depends on it. */
export function nextReleaseId(taken: readonly string[]): string {
  return releaseIdAt(Date.now(), taken);
}

/** The moment of an id, in milliseconds. */
export function momentOf(id: string): number {
  const [, year, month, day, hour, minute, second] = ID.exec(id) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function partsOf(id: string): readonly [second: string, number: number] {
  const at = id.lastIndexOf('-');
  return [id.slice(0, at), Number(id.slice(at + 1))];
}
