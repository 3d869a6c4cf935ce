import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellTextOf } from '#importer/ledger/cell-text.ts';
import { listTable } from '#importer/ledger/list-tables.ts';
import { inOrder, withValueAt } from '#importer/ledger/places.ts';
import { POWER_PARTS, powerTables } from '#importer/ledger/power-tables.ts';
import type { LedgerColumn, Raw } from '#importer/ledger/types.ts';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { LIST_IDS, LIST_KINDS } from '#schema/lists/all.ts';
import { powerSchema } from '#schema/power.ts';
import { sampleList, samplePath } from '../../../support/ledger-lists.ts';
import { PERMIT_FILE, POWER_FILES } from '../../../support/ledger-powers.ts';
import { anyRaw } from '../../../support/ledger-values.ts';
import { AGENCIES, exported, itemsIn, planned, withCells } from '../../../support/ledgers.ts';

const nameOf = (id: string) => AGENCIES.find((one) => one.id === id)?.name ?? id;
const cellIn = (column: LedgerColumn, raw: unknown) => cellTextOf(column, raw, nameOf);
const agency = fc.constantFrom(...AGENCIES.map(({ id }) => id));
const valueFor = (column: LedgerColumn) =>
  column.kind === 'agency'
    ? agency
    : column.kind === 'agencies'
      ? fc.array(agency, { minLength: 1, maxLength: 2 })
      : anyRaw(column);

/** Columns that other rules hold fast. */
const FAST = ['id', 'code', 'agency', 'year', 'publishedOn'];
const RUNS = { numRuns: 3 };

describe.each(LIST_IDS)('whatever is written into a cell of %s', (kind) => {
  const columns = listTable(kind).columns.filter(
    ({ key }) => !FAST.includes(key) || (key === 'code' && kind !== 'decisions'),
  );
  const sheets = exported(kind);
  const [first, second] = itemsIn(sampleList(kind));
  const { schema } = LIST_KINDS[kind];

  test.each(columns.map((column) => [column.label, column] as const))('%s', (label, column) => {
    fc.assert(
      fc.property(valueFor(column), (raw) => {
        const plan = planned(kind, withCells(sheets, [0, 3, label, cellIn(column, raw)]));
        const items = [first, withValueAt(column, second ?? {}, raw)];
        const head = parseStrictYaml(sampleList(kind)).data as Raw;
        const isSound = schema.safeParse({ ...head, items }).success;
        expect(plan.rows[1]?.state === 'refused').toBe(!isSound);
        if (plan.files.length > 0) {
          expect(plan.files.map(({ path }) => path)).toEqual([samplePath(kind)]);
          expect(itemsIn(plan.files[0]?.text)).toEqual(items);
        }
      }),
      RUNS,
    );
  });
});

describe('whatever is written into a cell of a power', () => {
  const sheets = exported('powers');
  const before = parseStrictYaml(POWER_FILES[PERMIT_FILE] ?? '').data as Raw;
  const tables = [
    powerTables.powers,
    powerTables.duties,
    powerTables.steps,
    powerTables.adjustments,
  ];
  const keyOf = (sheet: number) =>
    POWER_PARTS.find((part) => powerTables[part] === tables[sheet]) ?? '';
  const cases = tables.flatMap(({ name, columns }, sheet) =>
    columns
      .filter(({ key, paths }) => paths.length > 0 && !FAST.includes(key))
      .map((column) => [`${name}/${column.label}`, sheet, column] as const),
  );

  test.each(cases)('%s', (_, sheet, column) => {
    fc.assert(
      fc.property(valueFor(column), (raw) => {
        const cell = cellIn(column, raw);
        const plan = planned('powers', withCells(sheets, [sheet, 2, column.label, cell]));
        const items = before[keyOf(sheet)] as readonly Raw[] | undefined;
        // What a bar in the file adds to its text stays.
        const value = column.key === 'authority' ? `${String(raw)}\n` : raw;
        const wanted = items
          ? { ...before, [keyOf(sheet)]: items.with(0, withValueAt(column, items[0] ?? {}, value)) }
          : withValueAt(column, before, value);
        const isSound = powerSchema.safeParse(wanted).success;
        expect(plan.rows.some(({ state }) => state === 'refused')).toBe(!isSound);
        if (plan.files.length > 0) {
          const data = parseStrictYaml(plan.files[0]?.text ?? '').data;
          expect(data).toEqual(JSON.parse(JSON.stringify(inOrder(wanted, []))));
        }
      }),
      RUNS,
    );
  });
});
