import { describe, expect, test } from 'vitest';
import { columnLabel, LIST_TEXTS } from '#strings/lists.ts';
import { expectBasisCell } from './bases.ts';
import { asOf, read } from './built-site.ts';
import { withClass } from './html.ts';
import { hrefsIn, itemListPages } from './item-pages.ts';
import { agencies, type SourceBasis, type SourceRow } from './source-items.ts';
import { listParts } from './source-parts.ts';
import { AGENCIES, BASES, labelOf, type Material, plainText, type Tier } from './source-values.ts';
import { plain, spreadsheet } from './spreadsheets.ts';

const ORIGIN = 'https://www.qingyu.example';

describe('files of the lists', () => {
  const tables = listParts.all.map((part) => ({
    ...part,
    ...spreadsheet(`${part.path.slice(1)}list.csv`),
    data: JSON.parse(read(`${part.path.slice(1)}list.json`)),
  }));

  test('are offered by every page of a list', () => {
    for (const one of itemListPages) {
      const root = one.path.replace(/\/\d+\/$/, '/');
      const offered = withClass(one.tree, 'files').flatMap(hrefsIn);
      expect(offered, one.path).toEqual([`${root}list.csv`, `${root}list.json`]);
    }
  });

  test('are tables of exactly the rows of the list', () => {
    for (const { path, kind, head, table, items } of tables) {
      expect(head.slice(0, 2), path).toEqual(['编号', columnLabel(kind, 'name')]);
      expect(head.slice(-2), path).toEqual(['更新日期', '网址']);
      const ids = items.map(({ id }) => id);
      expect(table.map(([id]) => id).toSorted(), path).toEqual(ids.toSorted());
    }
  });

  test('have a column for everything that was written, by the names of the pages', () => {
    for (const { path, head, items } of tables) {
      const keys = items.flatMap((row) => Object.keys(row.values).map((key) => labelOf(row, key)));
      expect(head, path).toEqual(expect.arrayContaining([...new Set(keys)]));
      expect(head.includes('年份'), path).toBe(path.startsWith('/lists/decisions/'));
    }
  });

  test('hold what was written in each row', () => {
    for (const { path, head, table, items } of tables) {
      const byId = new Map(table.map((row) => [row[0], row]));
      for (const row of items) {
        const cell = (label: string) => plain(byId.get(row.id)?.[head.indexOf(label)]);
        expect(cell('网址'), path).toBe(ORIGIN + row.path);
        expect(cell('更新日期'), row.path).toBe(row.updatedOn);
        if (row.year !== undefined) expect(cell('年份'), row.path).toBe(String(row.year));
        const { agency = row.agency } = row.values;
        for (const [key, value] of Object.entries({ ...row.values, agency })) {
          expectCell(cell(labelOf(row, key)), key, value, `${row.path} ${key}`);
        }
      }
    }
  });

  test('tell programs the same, as it was written', () => {
    for (const { path, kind, table, data, items: own } of tables) {
      const { items, columns, ...rest } = data;
      const { title } = LIST_TEXTS[kind];
      expect(rest, path).toEqual({ title, list: kind, asOf, count: own.length });
      expect(
        items.map(({ id }: SourceRow) => id),
        path,
      ).toEqual(table.map(([id]) => id));
      const byId = new Map(items.map((item: SourceRow) => [item.id, item]));
      const keys = new Set(columns.map(({ key }: { key: string }) => key));
      for (const row of own) {
        const { name } = agencies.get(row.agency) ?? {};
        expect(byId.get(row.id), row.path).toMatchObject({
          ...row.values,
          agency: { id: row.agency, name },
          updatedOn: row.updatedOn,
          url: ORIGIN + row.path,
          ...(row.year !== undefined && { year: row.year }),
        });
        const missing = Object.keys(row.values).filter((key) => !keys.has(key));
        expect(missing, row.path).toEqual([]);
      }
    }
  });
});

/** Whether a cell has a value as it was written, several things on lines of their own. */
function expectCell(cell: string, key: string, value: unknown, at: string): void {
  const lines = cell.split('\n');
  if (BASES.includes(key)) {
    expectBasisCell(cell, value as readonly SourceBasis[], at);
  } else if (key === 'materials') {
    expect(
      lines.map((line) => line.split('｜')[0]),
      at,
    ).toEqual((value as readonly Material[]).map(({ name }) => name));
  } else if (key === 'tiers') {
    expect(lines, at).toEqual(
      (value as readonly Tier[]).map(({ grade, from, to, circumstances, penalty }) =>
        [grade, `${from}—${to}`, circumstances, penalty].join('｜'),
      ),
    );
  } else if (AGENCIES.includes(key)) {
    const names = [value].flat().map((id) => agencies.get(id as string)?.name);
    expect(cell, at).toBe(names.join('、'));
  } else if (key === 'powers') {
    expect(lines.map(plain), at).toEqual(value);
  } else {
    expect(cell, at).toBe(plainText(key, value));
  }
}
