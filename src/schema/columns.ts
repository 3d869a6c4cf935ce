import * as z from 'zod';
import { listProblems } from '#strings/problems-lists.ts';
import { decimal, isoDate, line, ofForm, once, paragraph, wordOf } from './fields.ts';
import { citedBasis, datedBasis } from './legal-basis.ts';
import { promisedLimit, timeLimit } from './limit.ts';
import { powerCode } from './power-code.ts';

/** How a value of a list is written into cells and shown. */
export type ColumnKind =
  | 'text'
  | 'lines'
  | 'word'
  | 'words'
  | 'number'
  | 'percent'
  | 'day'
  | 'month'
  | 'limit'
  | 'code'
  | 'codes'
  | 'ids'
  | 'agency'
  | 'agencies'
  | 'basis'
  | 'approvals'
  | 'materials'
  | 'range'
  | 'tiers';

/**
 * Where readers see it.
 *
 * - `table`: in the table of the list; on a phone, in the card of the item.
 * - `item`: on the page of the item alone.
 */
export type Place = 'table' | 'item';

/** One column of a list: what a value may be, how it is written, where it is read. */
export interface Column<S extends z.ZodType = z.ZodType> {
  readonly kind: ColumnKind;
  readonly schema: S;
  readonly place: Place;
  /** Width in a workbook and share of a table, in characters. */
  readonly width: number;
  /** Words of a vocabulary, by id. */
  readonly words?: Readonly<Record<string, string>>;
  /** For ids: the list whose rows they name. */
  readonly list?: string;
}

/** A column before it knows its field: its key, after the list whose column it is. */
type Spec<S extends z.ZodType> = (field: string) => Column<S>;

type Specs = Readonly<Record<string, Spec<z.ZodType>>>;

type ColumnsOf<T extends Specs> = { readonly [K in keyof T]: ReturnType<T[K]> };

/** The schemas of columns, as the shape of an object. */
export type ShapeOf<T extends Specs> = { [K in keyof T]: ReturnType<T[K]>['schema'] };

/**
 * Columns in the order in which they are written.
 *
 * @param list The list whose columns they are, by which findings name them.
 */
export function columnsOf<T extends Specs>(specs: T, list?: string): ColumnsOf<T> {
  const entries = Object.entries(specs).map(([key, spec]) => [
    key,
    spec(list === undefined ? key : `${list}/${key}`),
  ]);
  return Object.fromEntries(entries) as ColumnsOf<T>;
}

export function shapeOf<T extends Specs>(columns: ColumnsOf<T>): ShapeOf<T> {
  const entries = Object.entries(columns).map(([key, column]) => [key, column.schema]);
  return Object.fromEntries(entries) as ShapeOf<T>;
}

const MOST = 10_000_000;

/** Constructors of columns. */
export const column = {
  text:
    (max: number, width = 20) =>
    (key: string) =>
      ({ kind: 'text', schema: paragraph(key, max), place: 'item', width }) satisfies Column,
  lines:
    (max: number, width = 40) =>
    (key: string) =>
      ({
        kind: 'lines',
        schema: z.array(line(key, max)).min(1).max(40),
        place: 'item',
        width,
      }) satisfies Column,
  word:
    <T extends string>(words: Readonly<Record<T, string>>, width = 10) =>
    (key: string) =>
      ({
        kind: 'word',
        schema: wordOf(key, words),
        place: 'item',
        width,
        words,
      }) satisfies Column,
  words:
    <T extends string>(words: Readonly<Record<T, string>>, width = 14) =>
    (key: string) =>
      ({
        kind: 'words',
        schema: once(key, z.array(wordOf(key, words)).min(1).max(20), words),
        place: 'item',
        width,
        words,
      }) satisfies Column,
  count:
    (width = 10, max = MOST) =>
    () =>
      ({
        kind: 'number',
        schema: z.int().min(0).max(max),
        place: 'item',
        width,
      }) satisfies Column,
  percent:
    (width = 10) =>
    (key: string) =>
      ({
        kind: 'percent',
        schema: decimal(key, z.number().gt(0).max(100)),
        place: 'item',
        width,
      }) satisfies Column,
  day: () => () => ({ kind: 'day', schema: isoDate, place: 'item', width: 12 }) satisfies Column,
  month: () => (key: string) =>
    ({ kind: 'month', schema: monthOf(key), place: 'item', width: 12 }) satisfies Column,
  limit: () => () =>
    ({ kind: 'limit', schema: timeLimit, place: 'item', width: 12 }) satisfies Column,
  promise: () => () =>
    ({ kind: 'limit', schema: promisedLimit, place: 'item', width: 12 }) satisfies Column,
  code: () => () =>
    ({ kind: 'code', schema: powerCode, place: 'item', width: 34 }) satisfies Column,
  codes: () => (key: string) =>
    ({
      kind: 'codes',
      schema: once(key, z.array(powerCode).min(1).max(50)),
      place: 'item',
      width: 34,
    }) satisfies Column,
  ids: (list: string) => (key: string) =>
    ({
      kind: 'ids',
      schema: once(key, z.array(rowId(key)).min(1).max(50)),
      place: 'item',
      width: 14,
      list,
    }) satisfies Column,
  agency: () => (key: string) =>
    ({ kind: 'agency', schema: line(key, 64), place: 'item', width: 18 }) satisfies Column,
  agencies: () => (key: string) =>
    ({
      kind: 'agencies',
      schema: once(key, z.array(line(key, 64)).min(1).max(30)),
      place: 'item',
      width: 24,
    }) satisfies Column,
  basis: () => () =>
    ({
      kind: 'basis',
      schema: z.array(citedBasis).min(1).max(40),
      place: 'item',
      width: 50,
    }) satisfies Column,
  datedBasis: () => () =>
    ({
      kind: 'basis',
      schema: z.array(datedBasis).min(1).max(40),
      place: 'item',
      width: 50,
    }) satisfies Column,
};

/** The same column, shown in the table of the list. */
export function inTable<S extends z.ZodType>(spec: Spec<S>): Spec<S> {
  return (key) => ({ ...spec(key), place: 'table' });
}

/** The same column, which may be left out. */
export function optional<S extends z.ZodType>(spec: Spec<S>): Spec<z.ZodOptional<S>> {
  return (key) => {
    const { schema, ...rest } = spec(key);
    return { ...rest, schema: schema.optional() };
  };
}

/** What is no 编号: numbers of pages, and the addresses of parts of a list. */
const NO_ID = /^(?:\d+$|AGENCY-|YEAR-)/;

/** 编号 of a row: letters, digits and hyphens, such as SF-31-01. It is part of its address. */
export function rowId(field: string) {
  return ofForm(
    line(field, 40),
    (text) => /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/.test(text) && !NO_ID.test(text),
    listProblems.idUnreadable,
  );
}

function monthOf(field: string) {
  return ofForm(
    line(field, 20),
    (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text),
    listProblems.monthUnreadable,
  );
}
