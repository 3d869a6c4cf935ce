import type { Column, ColumnKind } from '#schema/columns.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { itemText, listFile, PERMIT_CODE } from './item-files.ts';
import { codes, compound, TIER } from './list-values.ts';

/** A wrong value of a column, as YAML in one line, and what a clerk is told. */
export interface BadValue {
  readonly value: string;
  readonly rule: string;
  /** Words of the message and the advice; without them, the field is named. */
  readonly says?: readonly string[];
}

/** A good file of a list, with one row that has every column. */
export function goodFile(kind: ListKindId): string {
  return itemText(listFile(kind));
}

/** The columns of a list, as they are declared. */
export function columnsOfKind(kind: ListKindId): [string, Column][] {
  return Object.entries(LIST_KINDS[kind].columns);
}

export function isRequired({ schema }: Column): boolean {
  return !schema.safeParse(undefined).success;
}

/** Columns that one word of another column makes required, with that word and one that frees them. */
export const NEEDED: Readonly<
  Partial<
    Record<
      ListKindId,
      { key: string; on: string; word: string; other: string; rule: string; label: string }
    >
  >
> = {
  proofs: {
    key: 'commitmentNote',
    on: 'commitment',
    word: '不适用',
    other: '适用',
    rule: 'list/reason-missing',
    label: '不适用的理由（commitmentNote）',
  },
  decisions: {
    key: 'withheldReason',
    on: 'disclosed',
    word: '不公开',
    other: '公开',
    rule: 'list/reason-missing',
    label: '不公开的理由（withheldReason）',
  },
  disclosure: {
    key: 'audienceNote',
    on: 'audience',
    word: '特定群体',
    other: '全社会',
    rule: 'list/reason-missing',
    label: '特定群体（audienceNote）',
  },
  enforcers: {
    key: 'entrustedBy',
    on: 'bodyKind',
    word: '受委托组织',
    other: '法定行政机关',
    rule: 'list/entrustment',
    label: 'entrustedBy',
  },
};

const LONG = '字'.repeat(2001);

/** Wrong values for each kind of column: a kind without one is no kind that is tested. */
const BY_KIND: Readonly<Record<ColumnKind, (column: Column) => readonly BadValue[]>> = {
  text: () => [
    { value: '12', rule: 'field/not-text' },
    { value: '[一, 二]', rule: 'field/shape' },
    { value: '" "', rule: 'field/empty' },
    { value: LONG, rule: 'field/too-long' },
    { value: '"一\\u200b二"', rule: 'field/control-character' },
  ],
  lines: () => [
    { value: '一', rule: 'field/shape' },
    { value: '[]', rule: 'field/too-few' },
    { value: '[一, ""]', rule: 'field/empty' },
    { value: '["一\\n二"]', rule: 'field/control-character' },
    { value: `[${LONG}]`, rule: 'field/too-long' },
    { value: `[${'一,'.repeat(41)}]`, rule: 'field/too-many' },
  ],
  word: ({ words = {} }) => [
    ...Object.values(words).map((word) => ({
      value: `${word}的`,
      rule: 'field/not-allowed',
      says: [`“${word}的”`, `是不是“${word}”？`, ...Object.values(words).map((one) => `“${one}”`)],
    })),
    { value: '1', rule: 'field/not-text' },
    { value: `[${Object.values(words)[0]}]`, rule: 'field/shape' },
  ],
  words: ({ words = {} }) => [
    { value: '[]', rule: 'field/too-few' },
    { value: `${Object.values(words)[0]}`, rule: 'field/shape' },
    ...Object.values(words).map((word) => ({
      value: `[${word}的]`,
      rule: 'field/not-allowed',
      says: [`是不是“${word}”？`],
    })),
    ...twice(Object.values(words)[0]),
    // A long text is no list that is too long.
    { value: LONG, rule: 'field/shape', says: ['一个列表'] },
  ],
  number: () => [
    { value: '-1', rule: 'field/out-of-range', says: ['不小于 0'] },
    { value: '10000001', rule: 'field/out-of-range', says: ['不大于'] },
    { value: '2.5', rule: 'field/shape', says: ['整数'] },
    { value: '一次', rule: 'field/shape', says: ['数字'] },
    { value: '"1"', rule: 'field/shape', says: ['数字'] },
  ],
  percent: () => [
    { value: '0', rule: 'field/out-of-range', says: ['大于 0 的数'] },
    { value: '100.5', rule: 'field/out-of-range', says: ['不大于 100 的数'] },
    { value: '33.33333', rule: 'field/out-of-range', says: ['33.33333', '最多写 4 位'] },
    { value: '5%', rule: 'field/shape', says: ['数字', '5%'] },
  ],
  day: () => [
    { value: '2026-02-30', rule: 'date/not-a-day', says: ['“2026-02-30”'] },
    { value: '2026年3月', rule: 'date/not-a-day', says: ['“2026年3月”'] },
    { value: '20260301', rule: 'date/not-a-day', says: ['“20260301”'] },
  ],
  month: () => [
    { value: '2026-13', rule: 'list/month', says: ['“2026-13”', '2026-09'] },
    { value: '" "', rule: 'field/empty' },
    { value: '9月', rule: 'list/month', says: ['“9月”'] },
    { value: '2026-09-01', rule: 'list/month', says: ['“2026-09-01”'] },
  ],
  limit: () => [
    { value: '八天', rule: 'power/limit', says: ['“八天”', '“20个工作日”'] },
    { value: '20天', rule: 'power/limit', says: ['“20天”'] },
    { value: '0个工作日', rule: 'power/limit', says: ['“即时”'] },
    { value: '２０个工作日', rule: 'power/limit', says: ['阿拉伯数字'] },
    { value: '20', rule: 'power/limit', says: ['“20”', '“20个工作日”'] },
  ],
  code: () => codes((code) => `"${code}"`),
  codes: () => [
    { value: '[]', rule: 'field/too-few' },
    ...twice(PERMIT_CODE),
    ...codes((code) => `["${code}"]`),
  ],
  ids: () => [
    { value: '[]', rule: 'field/too-few' },
    { value: 'SF-18-01', rule: 'field/shape' },
    ...twice('SF-18-01'),
    ...idValues((id) => `["${id}"]`),
  ],
  agency: () => [
    { value: '12', rule: 'field/not-text' },
    { value: '" "', rule: 'field/empty' },
    { value: `${'a'.repeat(65)}`, rule: 'field/too-long' },
  ],
  agencies: () => [
    { value: '[]', rule: 'field/too-few' },
    { value: 'transport', rule: 'field/shape' },
    { value: '[""]', rule: 'field/empty' },
    ...twice('transport'),
  ],
  basis: ({ schema }) => compound.basis(schema),
  approvals: () => compound.approvals,
  materials: () => compound.materials,
  range: () => compound.range,
  tiers: () => compound.tiers,
};

/** One value that stands in a list twice. */
function twice(value = ''): BadValue[] {
  return [{ value: `["${value}", "${value}"]`, rule: 'field/twice', says: [`“${value}”写了两次`] }];
}

function idValues(written: (id: string) => string): BadValue[] {
  return ['sf-18-01', 'SF_18', 'SF-18-', '收费1', '12', 'AGENCY-1', 'YEAR-2026'].map((id) => ({
    value: written(id),
    rule: 'list/id',
    says: [`“${id}”`, 'SF-31-01'],
  }));
}

/** Wrong values of single columns, besides those of their kind. */
const BY_COLUMN: Readonly<Record<string, readonly BadValue[]>> = {
  'permits/visits': [{ value: '10', rule: 'field/out-of-range', says: ['不大于 9'] }],
  'permits/promisedLimit': [{ value: '8日', rule: 'power/limit', says: ['工作日'] }],
  'services/promisedLimit': [{ value: '无规定', rule: 'power/limit', says: ['工作日'] }],
  'discretion/tiers': [
    { value: `[${TIER}]`, rule: 'field/too-few', says: ['只有 1 项', '至少写 2 项'] },
  ],
};

/** Every wrong value of a column that is tested. */
export function badValues(kind: ListKindId, key: string, column: Column): readonly BadValue[] {
  const ids = key === 'id' ? idValues((id) => `"${id}"`) : [];
  return [...BY_KIND[column.kind](column), ...(BY_COLUMN[`${kind}/${key}`] ?? []), ...ids];
}

/** Where the lines of a column of the one row begin and end. */
function linesOf(text: string, key: string): readonly [lines: string[], from: number, to: number] {
  const lines = text.split('\n');
  const isKey = (line: string) => /^(?: {2}- | {4})\w/.test(line);
  const from = lines.findIndex((line) => isKey(line) && line.slice(4).startsWith(`${key}:`));
  if (from < 0) throw new Error(`No ${key}`);
  const next = lines.findIndex((line, index) => index > from && isKey(line));
  return [lines, from, next < 0 ? lines.length - 1 : next];
}

/** The line of a column, 1-based. */
export function lineOfColumn(text: string, key: string): number {
  return linesOf(text, key)[1] + 1;
}

/** The line on which the row begins, 1-based. */
export function lineOfRow(text: string): number {
  return text.split('\n').findIndex((line) => line.startsWith('  - ')) + 1;
}

/** The file with another value of a column, in one line; without a value, without the column. */
export function withColumn(text: string, key: string, value: string | undefined): string {
  const [lines, from, to] = linesOf(text, key);
  const mark = lines[from]?.slice(0, 4) ?? '';
  const rest = lines.slice(to);
  if (value !== undefined) {
    return [...lines.slice(0, from), `${mark}${key}: ${value}`, ...rest].join('\n');
  }
  const [next = '', ...others] = rest;
  const first = mark === '  - ' ? mark + next.slice(4) : next;
  return [...lines.slice(0, from), first, ...others].join('\n');
}
