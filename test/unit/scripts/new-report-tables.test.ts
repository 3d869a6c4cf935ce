import { describe, expect, test } from 'vitest';
import { type Cell, cell, cellsOf } from '#domain/annual-report/cells.ts';
import { APPLICANTS } from '#domain/annual-report/form.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { figuresOf, reportTablesSchema } from '#schema/report-tables.ts';
import {
  APPLICATION_LABELS,
  DISCLOSURE_ROW_LABELS,
  LITIGATION_LABELS,
} from '#strings/annual-report.ts';
import { firstFigures, tablesText } from '../../../scripts/lib/new-report-tables.ts';
import { type ByApplicant, report, tablesOf, transport } from '../../support/reports.ts';

const NONE: ByApplicant = [0, 0, 0, 0, 0, 0];
const OUT: ByApplicant = [2, 1, 0, 0, 3, 0];

const tablesBefore = (year: number, disclosure: Parameters<typeof tablesOf>[3]) => {
  const form = year >= 2021 ? 2021 : 2019;
  const figures = tablesOf(form, 1, { in: NONE, out: OUT }, disclosure);
  return report(year, transport, { figures }).tables;
};

const COUNTS = { permits: [222, -7, 3968], fees: [13, -1] };

describe.each([2021, 2019] as const)('the file of tables in the form of %i', (form) => {
  const before = tablesBefore(2019, COUNTS);
  const figures = firstFigures(form, before);
  const text = tablesText('青屿县2020年政府信息公开工作年度报告', form, figures);

  test('is read, cell by cell, as what was known', () => {
    const read = readYamlFile(reportTablesSchema, { path: 'a.yaml', bytes: Buffer.from(text) });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(figuresOf(read.entry.data)).toEqual(figures);
    expect([...figures.keys()]).toEqual(cellsOf(form));
  });

  test('names each row beside it', () => {
    const labels = { ...APPLICATION_LABELS, ...LITIGATION_LABELS, ...DISCLOSURE_ROW_LABELS };
    const lines = text.split('\n');
    const unnamed = lines.flatMap((line, at) => {
      const [, key = ''] = /^ +(\w+):/.exec(line) ?? [];
      const comment = line.includes('#') ? line : (lines[at - 1] ?? '');
      const names = Object.entries(labels).filter(([row]) => row.split('.').at(-1) === key);
      const isNamed = names.some(([, label]) => comment.includes(`# ${label}`));
      return key === '' || isNamed ? [] : [line];
    });
    expect(unnamed).toEqual([]);
  });

  test('begins with what the year before handed on', () => {
    const carried = [...APPLICANTS, 'total'].map((column) =>
      figures.get(cell('applications', 'carriedIn', column)),
    );
    expect(carried).toEqual([...OUT, 6]);
  });
});

test('in the form of 2019 the number of items goes on from the year before', () => {
  const figures = firstFigures(2019, tablesBefore(2019, COUNTS));
  const expected: [Cell, number][] = [
    ['disclosure/permits/previous', 215],
    ['disclosure/permits/change', 0],
    ['disclosure/permits/decisions', 0],
    ['disclosure/fees/previous', 12],
  ];
  expect(expected.map(([one]) => [one, figures.get(one)])).toEqual(expected);
});

test('without a report on the year before all is nought', () => {
  expect([...firstFigures(2021, undefined).values()].every((value) => value === 0)).toBe(true);
});

test('agencies that are gathered stand in the file', () => {
  const text = tablesText('年报', 2021, firstFigures(2021, undefined), ['finance', 'justice']);
  const read = readYamlFile(reportTablesSchema, { path: 'a.yaml', bytes: Buffer.from(text) });
  expect(read.ok && read.entry.data.gathers).toEqual(['finance', 'justice']);
});
