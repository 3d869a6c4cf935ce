import { describe, expect, test } from 'vitest';
import { files, page, read } from './built-site.ts';
import { withClass } from './html.ts';
import { hrefsIn, mainOf } from './item-pages.ts';
import {
  APPLICANTS,
  COLUMN_KEYS,
  disclosureRows,
  litigationLines,
  PROCEDURES,
} from './report-forms.ts';
import { agencies } from './source-items.ts';
import { applicationRows, type TabledSource, tabled } from './source-reports.ts';
import { spreadsheet } from './spreadsheets.ts';

const ORIGIN = 'https://www.qingyu.example';

describe('the files of a report', () => {
  const root = ({ path }: TabledSource) => path.slice(1);

  test('are offered on its page, and are there', () => {
    for (const one of tabled) {
      const [offered] = withClass(mainOf(page(one.path)), 'files').map(hrefsIn);
      expect(offered, one.path).toEqual(
        ['disclosure.csv', 'applications.csv', 'litigation.csv', 'tables.json'].map(
          (name) => one.path + name,
        ),
      );
      expect(files, one.path).toEqual(
        expect.arrayContaining(offered?.map((f) => f.slice(1)) ?? []),
      );
    }
  });

  test('have the applications row by row', () => {
    for (const one of tabled) {
      const { head, table } = spreadsheet(`${root(one)}applications.csv`);
      expect(head, one.path).toEqual(['项目', ...APPLICANTS]);
      expect(
        table.map(([, ...numbers]) => numbers),
        one.path,
      ).toEqual(applicationRows(one.tables).map(([, row]) => row.map(String)));
      const names = table.map(([name = '']) => name);
      expect(new Set(names).size, one.path).toBe(names.length);
      const groups = names.flatMap((name) => /^（[一二三四五六七]）.{4}/.exec(name)?.[0] ?? []);
      expect(new Set(groups).size, one.path).toBe(6);
    }
  });

  test('have the reconsiderations and suits row by row', () => {
    for (const one of tabled) {
      const { head, table } = spreadsheet(`${root(one)}litigation.csv`);
      expect([head, ...table], one.path).toEqual(litigationLines(one.tables));
    }
  });

  test('have what was made public of its own accord, with nothing where the form has no cell', () => {
    for (const one of tabled) {
      const { head, table } = spreadsheet(`${root(one)}disclosure.csv`);
      const rows = disclosureRows(one.tables);
      expect(
        table.map(([name]) => name),
        one.path,
      ).toEqual(rows.map(({ label }) => label));
      for (const [at, { label, cells }] of rows.entries()) {
        const written = new Map<string, unknown>(cells);
        for (const [place, column] of head.entries()) {
          if (place === 0) continue;
          const value = written.get(column) ?? '';
          expect(table[at]?.[place], `${one.path} ${label} ${column}`).toBe(String(value));
          written.delete(column);
        }
        expect([...written.keys()], `${one.path} ${label}`).toEqual([]);
      }
    }
  });

  test('tell programs the same by the keys of the source', () => {
    const applicants = [
      'person',
      'company',
      'institute',
      'nonProfit',
      'lawFirm',
      'otherOrganisation',
      'total',
    ];
    const rulings = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
    const keyed = (keys: readonly string[], row: readonly number[] = []) =>
      Object.fromEntries(keys.map((key, at) => [key, row[at]]));
    for (const one of tabled) {
      const { audit, covers, ...rest } = JSON.parse(read(`${root(one)}tables.json`));
      const { tables, agency: id } = one;
      expect(rest, one.path).toEqual({
        title: one.title,
        year: one.year,
        form: tables.form,
        agency: { id, name: agencies.get(id)?.name },
        url: ORIGIN + one.path,
        disclosure: Object.fromEntries(
          disclosureRows(tables).map(({ key, cells }) => [
            key,
            Object.fromEntries(cells.map(([column, value]) => [COLUMN_KEYS[column], value])),
          ]),
        ),
        applications: Object.fromEntries(
          applicationRows(tables).map(([key, row]) => [key, keyed(applicants, row)]),
        ),
        litigation: Object.fromEntries(
          Object.keys(PROCEDURES).map((key) => [key, keyed(rulings, tables.litigation[key])]),
        ),
      });
      const own =
        id === 'county-government' ? [...agencies.keys()] : [id, ...(tables.gathers ?? [])];
      expect(covers.toSorted(), one.path).toEqual(own.toSorted());
      expect(audit.failed, one.path).toBe(0);
    }
  });
});
