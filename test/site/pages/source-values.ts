import type { ListKindId } from '#schema/lists/all.ts';
import { columnLabel } from '#strings/lists.ts';
import { documentOf } from './published.ts';
import { agencies, nameOf, powers, rowsOf, type SourceRow, subjects } from './source-items.ts';

/** What a list calls one of its columns. */
export function labelOf({ kind }: Pick<SourceRow, 'kind'>, key: string): string {
  return columnLabel(kind as ListKindId, key);
}

/** Keys by what stands behind them: bases, lines, agencies, rows of other lists. */
export const BASES = ['legalBasis', 'penaltyBasis', 'approvals'];
const LINES = ['conditions', 'submissions', 'focus', 'subjects'];
export const AGENCIES = ['agency', 'entrustedBy', 'partners'];
export const LISTS: readonly string[] = ['fees', 'proofs', 'intermediaries'];

interface Target {
  readonly name: string;
  readonly path: string;
}

/** What a value names that has a page: what it is called there, and its address. */
export function targetsOf(key: string, value: unknown): Target[] | undefined {
  const each = [value].flat() as string[];
  if (AGENCIES.includes(key)) {
    return each.map((id) => ({ name: agencies.get(id)?.name ?? '', path: `/agencies/${id}/` }));
  }
  if (key === 'power' || key === 'powers') {
    return each.flatMap((code) => {
      const power = powers.find((one) => one.code === code);
      return power ? [{ name: nameOf(power), path: power.path }] : [];
    });
  }
  if (LISTS.includes(key)) {
    return each.flatMap((id) => rowsOf(key).find((row) => row.id === id) ?? []);
  }
  if (key === 'subjects') {
    return each.flatMap((name) => {
      const subject = subjects.find((one) => one.name === name);
      return subject ? [{ name, path: `/subjects/${subject.id}/` }] : [];
    });
  }
  if (key !== 'outcome' && key !== 'document') return undefined;
  return each.flatMap((number) => {
    const { title, path } = documentOf(number) ?? {};
    return title && path ? [{ name: title.trim(), path }] : [];
  });
}

export interface Range {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly of?: string;
}

export interface Material {
  readonly name: string;
  readonly necessity: string;
  readonly originals: number;
  readonly copies: number;
  readonly source: string;
  readonly form: string;
}

export interface Tier {
  readonly grade: string;
  readonly circumstances: string;
  readonly from: number;
  readonly to: number;
  readonly penalty: string;
}

const rangeText = ({ unit, min, max, of: base }: Range) =>
  `${min}—${max}${unit}${base ? `（${base}）` : ''}`;

/** A value as one text: several words are a series, several lines stand below each other. */
export function plainText(key: string, value: unknown): string {
  if (value === undefined) return key === 'fees' ? '不收费' : '';
  if (key === 'range') return rangeText(value as Range);
  if (!Array.isArray(value)) return String(value);
  return value.join(LINES.includes(key) ? '\n' : '、');
}
