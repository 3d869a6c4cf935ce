/** Numbers that a text gives by name: 现场咨询 331. */
export type NamedNumbers = ReadonlyMap<string, number>;

/** A sum that a text tells without a table. */
export interface TextSum {
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
  readonly leftSum: number;
  readonly rightSum: number;
}

const TOTAL = '合计';
const BALANCE = [
  ['本年新收', '上年结转'],
  ['办结', '结转下年度'],
] as const;

/**
 * What must hold between the numbers of a text, whether or not a table has them: 本年新收 ＋ 上年结转 ＝
 * 办结 ＋ 结转下年度, and 现场咨询 ＋ 电话咨询 ＝ 咨询合计 for whatever is added up so. A sum of which a
 * part is not told cannot be tried.
 */
export function sumsInText(numbers: NamedNumbers): TextSum[] {
  const sumOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (numbers.get(name) ?? 0), 0);
  const sum = (parts: readonly string[], wholes: readonly string[]): TextSum => ({
    parts,
    wholes,
    leftSum: sumOf(parts),
    rightSum: sumOf(wholes),
  });
  const names = [...numbers.keys()];
  const totals = names.filter((name) => name.endsWith(TOTAL) && name !== TOTAL);
  const added = totals.flatMap((total) => {
    const kind = total.slice(0, -TOTAL.length);
    const parts = names.filter((name) => name !== total && name.endsWith(kind));
    return parts.length > 1 ? [sum(parts, [total])] : [];
  });
  const [left, right] = BALANCE;
  const balance = [...left, ...right].every((name) => numbers.has(name)) ? [sum(left, right)] : [];
  return [...balance, ...added];
}
