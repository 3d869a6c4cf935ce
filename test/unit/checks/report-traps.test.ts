import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IDENTITIES } from '#domain/annual-report/equation.ts';
import { expectTold } from '../../support/trap.ts';
import { reports } from '../../support/traps/reports.ts';

describe('yearly reports, read from their files', () => {
  for (const trap of reports) test(trap[0], () => expectTold(trap));
});

describe('every rule', () => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
  const strings = read('src/strings/problems-reports.ts');
  const rules = [
    ...[...strings.matchAll(/rule: '(.+?)'/g)].map(([, rule = '']) => rule),
    ...IDENTITIES.map((id) => `report/${id.toLowerCase()}`),
  ];
  const cases = [
    'test/support/traps/reports.ts',
    'test/unit/checks/report-deadlines.test.ts',
    'test/unit/checks/report-figures.test.ts',
    'test/unit/checks/reports.test.ts',
    'test/unit/schema/report-tables.test.ts',
  ]
    .map(read)
    .join('');

  test('is found in the strings', () => {
    expect(rules.length).toBeGreaterThan(25);
  });

  test.each(rules)('%s has a case', (rule) => {
    expect(cases).toMatch(new RegExp(`[ '\`]${rule}['\` ]`));
  });
});
