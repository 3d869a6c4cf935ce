import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStatistics } from '#domain/statistics/read-statistics.ts';
import { importPage } from '#importer/import-page.ts';
import { renderBody } from '#markdown/render.ts';
import { SHARED } from './score.ts';

const seeds = join(SHARED, 'seeds');
const S1 = '001_db632a6819f2f662.txt';

/** The texts of a folder, by name. */
function textsIn(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/** What is read of each line. */
const linesOf = (raw: string) => raw.split('\n').flatMap((line) => readStatistics(line));

/** What the reader says of the text as it stands, and of the body that an import makes of it. */
function wrongIn(raw: string, fileName: string): string[] {
  const { body } = importPage(raw, { fileName });
  const messages = renderBody(body).messages.filter(({ rule }) => rule.startsWith('statistics/'));
  const wrong = linesOf(raw).filter(({ holds }) => !holds);
  expect(messages).toHaveLength(wrong.length);
  return wrong.map(({ working, computed, stated }) => `${working}＝${computed} / ${stated}`);
}

describe.skipIf(!existsSync(seeds))('statistics in real documents', () => {
  test('S1: the one that is wrong', () => {
    expect(wrongIn(readFileSync(join(seeds, S1), 'utf8'), S1)).toEqual([
      '（351－210）÷351＝40.17% / 41%',
    ]);
  });

  test('S1: the six that are right are read', () => {
    const right = linesOf(readFileSync(join(seeds, S1), 'utf8')).filter(({ holds }) => holds);
    expect(right.map(({ working, computed }) => `${working}＝${computed}`)).toEqual([
      '46＋115＋17＋49＝227件',
      '103＋166＋17＋121＝407件',
      '10＋23＋57＋168＋54＋122＝434人',
      '425÷532＝79.89%',
      '91÷99＝91.92%',
      '4＋28＋28＋76＝136件',
    ]);
  });

  test.each(['seeds', 'pages'])('%s: no false alarm', (folder) => {
    const others = textsIn(join(SHARED, folder)).filter(([name]) => name !== S1);
    expect(others.length).toBeGreaterThan(3);
    expect(others.flatMap(([name, raw]) => wrongIn(raw, name))).toEqual([]);
  });
});

test('the content of the sample portal adds up', () => {
  const folder = join(import.meta.dirname, '../../content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const wrong = files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => renderBody(readFileSync(join(folder, path), 'utf8')).messages)
    .filter(({ rule }) => rule.startsWith('statistics/'));
  expect(wrong).toEqual([]);
});
