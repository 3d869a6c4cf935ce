import { describe, expect, test } from 'vitest';
import { LIST_IDS, type ListKindId } from '#schema/lists/all.ts';
import { listTable } from '#views/lists/table.ts';
import { AS_OF } from '../../../support/content-files.ts';
import { items, listFile } from '../../../support/item-files.ts';
import { itemPortal } from '../../../support/item-portal.ts';

const portal = itemPortal();

/** The cells of the one row by the keys of their columns. */
function cells(kind: ListKindId, of = portal): Record<string, string | undefined> {
  const { columns, rows } = listTable(kind, of.lists.get(kind) ?? [], of, AS_OF);
  return Object.fromEntries(columns.map(({ key }, index) => [key, rows[0]?.cells[index]]));
}

describe.each(LIST_IDS)('the table of %s', (kind) => {
  test('has a cell for each column, no code, and the name apart', () => {
    const { columns, rows } = listTable(kind, portal.lists.get(kind) ?? [], portal, AS_OF);
    expect(rows[0]?.cells.length).toBe(columns.length);
    expect(columns.map(({ key }) => key)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(id|name|code|power)$/)]),
    );
    expect(rows[0]?.name).not.toBe('');
    for (const { label } of columns) expect(label).toMatch(/\p{Script=Han}/u);
    expect(rows[0]?.cells.join('')).not.toMatch(/undefined|null|\[object|NaN/);
  });
});

describe('cells', () => {
  test.each([
    ['permits', 'agency', '县交通运输局'],
    ['permits', 'fees', '渡船检验费'],
    ['permits', 'promisedLimit', '8个工作日'],
    ['fees', 'approvals', '东价费〔2018〕66号'],
    ['intermediaries', 'powers', '水路旅客运输业务经营许可'],
    ['inspections', 'ratio', '12.5'],
    ['discretion', 'range', '30000—150000元'],
    ['discretion', 'penaltyKinds', '罚款、没收违法所得'],
    ['leniency', 'conditions', '两年内首次违法\n当场改正'],
    ['decisions', 'outcome', '青政办发〔2026〕12号'],
  ] as const)('%s: %s is %j', (kind, key, cell) => {
    expect(cells(kind)[key]).toBe(cell);
  });

  test('without a fee says so, without another value nothing', () => {
    const [row, power] = [listFile('permits'), 'powers/transport/客运许可.yaml'];
    const free = itemPortal(
      items(
        [row, '    fees: [SF-18-01]\n', ''],
        [power, 'fees: [SF-18-01]\n', ''],
        [listFile('decisions'), '    outcome: 青政办发〔2026〕12号\n', ''],
      ),
    );
    expect(cells('permits', free)['fees']).toBe('不收费');
    expect(cells('decisions', free)['outcome']).toBe('');
  });

  test('of an approval without a number have its name', () => {
    const named = itemPortal(items([listFile('fees'), '\n        number: 东价费〔2018〕66号', '']));
    expect(cells('fees', named)['approvals']).toBe('《东屿省物价局关于渡船检验收费标准的通知》');
  });
});
