import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { contentFolder, load } from '../../support/content.ts';
import { items, lineOf, listFile } from '../../support/item-files.ts';
import { badValues, columnsOfKind, NEEDED } from '../../support/list-rows.ts';
import { POWER_SLIPS } from '../../support/power-slips/all.ts';
import { told } from '../../support/told.ts';
import { expectTold, type Trap } from '../../support/trap.ts';
import { adjustments } from '../../support/traps/items/adjustments.ts';
import { itemBases } from '../../support/traps/items/bases.ts';
import { codes } from '../../support/traps/items/codes.ts';
import { discretion } from '../../support/traps/items/discretion.ts';
import { itemLinks } from '../../support/traps/items/links.ts';
import { lists } from '../../support/traps/items/lists.ts';
import { permits } from '../../support/traps/items/permits.ts';
import { steps } from '../../support/traps/items/steps.ts';

const TRAPS: Readonly<Record<string, readonly Trap[]>> = {
  codes,
  steps,
  adjustments,
  itemBases,
  permits,
  discretion,
  lists,
  itemLinks,
};

for (const [subject, traps] of Object.entries(TRAPS)) {
  describe(subject, () => {
    for (const trap of traps) test(trap[0], () => expectTold(trap));
  });
}

describe('the catalogue of a year that is not there', () => {
  const file = listFile('decisions');
  const lastYear = items(
    [file, 'year: 2026', 'year: 2025'],
    [file, 'publishedOn: 2026', 'publishedOn: 2025'],
    [file, 'plannedFor: 2026', 'plannedFor: 2025'],
  );
  const problems = (day: string) =>
    load(contentFolder(lastYear), isoDate(day)).problems.filter((one) => one.file === file);

  test('is not missed by the end of March', () => {
    expect(told(problems('2026-03-31'))).toEqual([]);
  });

  test('is not missed while a file of the list is kept out', () => {
    const slip = String(lastYear[file]).replace('JC-2025', 'jc-2025').replace('JC-2026', 'jc-2026');
    const files = { ...lastYear, 'lists/decisions/2026a.yaml': slip };
    const told2026 = load(contentFolder(files), isoDate('2026-04-01')).problems;
    expect(told2026.map(({ rule }) => rule)).toEqual(['list/id']);
  });

  test('is missed from April on', () => {
    const [problem, ...others] = problems('2026-04-01');
    expect(others).toEqual([]);
    const line = lineOf(String(lastYear[file]), 'year:');
    expect(told(problem ? [problem] : [])).toEqual([`warning ${file}:${line} decisions/missing`]);
    expect(`${problem?.message}${problem?.fix}`).toMatch(/2026 年.*lists\/decisions\/2026\.yaml/);
  });
});

describe('every rule', () => {
  const strings = join(import.meta.dirname, '../../../src/strings');
  const rulesIn = (file: string) =>
    readFileSync(join(strings, file), 'utf8').matchAll(/rule: '(.+?)'/g);
  const rules = ['problems-powers.ts', 'problems-lists.ts', 'problems-flow.ts'].flatMap((file) =>
    [...rulesIn(file)].map(([, rule = '']) => rule),
  );
  const tested = new Set([
    ...Object.values(TRAPS).flatMap((traps) =>
      traps.flatMap(([, , problems]) => [problems].flat().map((one) => one.split(' ').at(-1))),
    ),
    ...POWER_SLIPS.map(([, , , rule]) => rule),
    ...LIST_IDS.flatMap((kind) => [
      NEEDED[kind]?.rule,
      ...columnsOfKind(kind).flatMap(([key, column]) =>
        badValues(kind, key, column).map(({ rule }) => rule),
      ),
    ]),
    'decisions/missing',
  ]);

  test('is found in the strings', () => {
    expect(rules.length).toBeGreaterThan(60);
  });

  test.each([...new Set(rules)])('%s has a trap', (rule) => {
    expect([...tested]).toContain(rule);
  });
});
