import * as z from 'zod';
import { listProblems } from '#strings/problems-lists.ts';
import { type Column, column, columnsOf, inTable, optional, rowId, shapeOf } from '../columns.ts';
import { findingIssue, isoDate, line } from '../fields.ts';

type Specs = Parameters<typeof columnsOf>[0];

/** What the items of every list have, before and after its own columns. */
const BEFORE = {
  id: (field: string) =>
    ({ kind: 'text', schema: rowId(field), place: 'table', width: 12 }) satisfies Column,
  name: inTable(column.text(200, 28)),
  agency: inTable(optional(column.agency())),
};
const AFTER = {
  subjects: optional((field: string) => ({
    ...column.lines(40, 14)(field),
    schema: z.array(line(field, 40)).min(1).max(20),
  })),
  remark: optional(column.text(600, 24)),
};

/** A cross-field rule of one item; it adds issues to the context. */
type Rule<Row> = (row: Row, context: z.RefinementCtx) => void;

/**
 * The definition of a list: its columns, from which follow the schema of its files, its table, its
 * CSV, its workbook and the pages of its items.
 *
 * @param file Keys that its files have besides `agency`, `updatedOn` and `items`.
 */
export function listKind<
  const Id extends string,
  T extends Specs,
  F extends z.ZodRawShape = Record<never, never>,
>(
  id: Id,
  specs: T,
  { rule, file }: { rule?: Rule<z.output<ReturnType<typeof rowOf<T>>>>; file?: F } = {},
) {
  const own = columnsOf(specs, id);
  const row = rowOf<T>(id, own);
  const checked = rule ? row.superRefine(rule as Rule<unknown>) : row;
  const columns: Readonly<Record<string, Column>> = {
    ...columnsOf(BEFORE, id),
    ...own,
    ...columnsOf(AFTER, id),
  };
  const schema = z
    .strictObject({
      /** The agency of every row that names none. */
      agency: line('agency', 64).optional(),
      updatedOn: isoDate,
      ...(file as F),
      items: z
        .array(checked as typeof row)
        .min(1)
        .max(5000),
    })
    .meta({ rows: id });
  return { id, columns, row, schema };
}

/**
 * The rule that a reason is given with one word of another column, and with no other word.
 *
 * @param word The word, by its id.
 */
export function reasonWith<Word extends string>(
  key: string,
  on: string,
  word: Word,
  words: Readonly<Record<Word, string>>,
) {
  return (row: object, context: z.RefinementCtx): void => {
    const values = row as Readonly<Record<string, unknown>>;
    const isGiven = values[key] !== undefined;
    if (isGiven === (values[on] === word)) return;
    const finding = isGiven ? listProblems.reasonUnneeded : listProblems.reasonMissing;
    const path = isGiven ? [key] : [];
    context.addIssue({ ...findingIssue(finding(key, on, words[word])), path });
  };
}

function rowOf<T extends Specs>(id: string, own: ReturnType<typeof columnsOf<T>>) {
  return z.strictObject({
    ...shapeOf(columnsOf(BEFORE, id)),
    ...shapeOf<T>(own),
    ...shapeOf(columnsOf(AFTER, id)),
  });
}
