import { describe, expect, test } from 'vitest';
import { cellTextOf } from '#importer/ledger/cell-text.ts';
import { listTable } from '#importer/ledger/list-tables.ts';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { LIST_IDS, type ListKindId } from '#schema/lists/all.ts';
import { samplePath, sampleRaw } from '../../../support/ledger-lists.ts';
import {
  AGENCIES,
  exported,
  lineChanges,
  planned,
  rulesOf,
  sampleContent,
  withCells,
} from '../../../support/ledgers.ts';

const nameOf = (id: string) => AGENCIES.find((one) => one.id === id)?.name ?? id;

type Row = Record<string, unknown>;
const rowsIn = (text: string) => (parseStrictYaml(text).data as { items: Row[] }).items;

describe.each(['powers', ...LIST_IDS] as const)('%s', (target) => {
  test('an export that is imported unchanged changes nothing', () => {
    const plan = planned(target, exported(target));
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.warnings).toEqual([]);
    expect(plan.files).toEqual([]);
    expect(new Set(plan.rows.map(({ state }) => state))).toEqual(new Set(['unchanged']));
    expect(plan.rows.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

describe.each(LIST_IDS)('one text of the list %s', (kind: ListKindId) => {
  const columns = listTable(kind).columns.filter((column) => column.kind === 'text');

  test.each(columns.map((column) => [column.label, column] as const))('%s', (label, column) => {
    const [, other] = sampleRaw(column, label);
    const cell = cellTextOf(column, other, nameOf);
    const plan = planned(kind, withCells(exported(kind), [0, 3, label, cell]));
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.rows.map(({ state }) => state)).toEqual(['unchanged', 'updated']);
    expect(plan.rows[1]?.changes.map((change) => change.label)).toEqual([label]);

    const before = sampleContent().files.get(samplePath(kind)) ?? '';
    const [file] = plan.files;
    expect(plan.files.map(({ path }) => path)).toEqual([samplePath(kind)]);
    const [first, second] = rowsIn(before);
    const changed = { ...second, [column.key]: other };
    expect(rowsIn(file?.text ?? '')).toEqual([first, changed]);
    const [gone, come] = lineChanges(before, file?.text ?? '');
    expect([gone.length, come.length]).toEqual([1, 1]);
  });
});
