import type { ListKindId } from '#schema/lists/all.ts';

/** The letters with which the 编号 of each list begin. */
const PREFIXES: Readonly<Record<ListKindId, string>> = {
  permits: 'XK',
  fees: 'SF',
  services: 'GG',
  intermediaries: 'ZJ',
  proofs: 'ZM',
  inspections: 'CC',
  discretion: 'CL',
  leniency: 'QW',
  enforcement: 'ZF',
  'legal-review': 'SH',
  enforcers: 'ZT',
  qualifications: 'ZG',
  decisions: 'JC',
  disclosure: 'GK',
};

const SERIAL_DIGITS = 2;

/** The letters of a list: those that its rows have, or those that are usual. */
export function prefixOf(kind: ListKindId, ids: Iterable<string>): string {
  const [first] = ids;
  return /^[A-Z]+(?=-)/.exec(first ?? '')?.[0] ?? PREFIXES[kind];
}

/**
 * The part before the serial of the ids that an agency has in a list: `SF-31-`; else the letters of the
 * list with the number of its department, as other lists and the codes of its powers have it.
 */
export function stemOf(
  prefix: string,
  ownIds: readonly string[],
  departments: readonly string[],
): string | undefined {
  const own = ownIds.map((id) => /^(.+-)\d+$/.exec(id)?.[1]).findLast((stem) => stem !== undefined);
  const [department] = departments;
  return own ?? (department === undefined ? undefined : `${prefix}-${department}-`);
}

/** The id after the last that has the stem, with as many digits: SF-31-03 after SF-31-02. */
export function nextId(stem: string, ids: Iterable<string>): string {
  let [last, digits] = [0, SERIAL_DIGITS];
  for (const id of ids) {
    const serial = id.startsWith(stem) ? id.slice(stem.length) : '';
    if (!/^\d{1,6}$/.test(serial)) continue;
    last = Math.max(last, Number(serial));
    digits = Math.max(digits, serial.length);
  }
  return stem + String(last + 1).padStart(digits, '0');
}

/** The two digits of an agency's department in the ids of lists and the codes of powers of a folder. */
export function departmentsOf(agency: string, files: ReadonlyMap<string, string>): string[] {
  const found = [...files].flatMap(([path, text]) => {
    if (path.startsWith('lists/') && path.endsWith(`/${agency}.yaml`)) {
      return [...text.matchAll(/^\s*-?\s*id: ["']?[A-Z]+-(\d\d)-\d/gm)].map(([, two]) => two);
    }
    if (!path.startsWith(`powers/${agency}/`)) return [];
    return /^code: ["']?[0-9A-Z]{18}\d{5}(\d\d)/m.exec(text)?.[1];
  });
  return [...new Set(found.filter((one) => one !== undefined))];
}
