import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { importPage } from '#importer/import-page.ts';
import { planImport } from '#importer/plan-import.ts';
import { loadContent } from '#site/load-content.ts';
import { renderCache } from '#site/render-cache.ts';
import { readKnownFolder } from '../../scripts/lib/import-folder.ts';
import { readPageFile } from '../../scripts/lib/import-source.ts';
import { writePlan } from '../../scripts/lib/import-write.ts';
import { SHARED } from './score.ts';

const asOf = isoDate('2026-11-20');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports every text of a folder of the shared material; how many documents came out how. */
function importAll(from: string, content: string): Record<string, number> {
  const texts = readdirSync(join(SHARED, from)).filter((name) => name.endsWith('.txt'));
  const pages = texts.flatMap((name) => {
    const read = readPageFile(join(SHARED, from, name));
    return 'error' in read ? [] : [{ source: read.source, page: importPage(read.text) }];
  });
  const plan = planImport(pages, readKnownFolder(content), asOf);
  const { written } = writePlan(content, plan, { dryRun: false, texts: renderCache() });
  const counts: Record<string, number> = {};
  for (const { state } of written) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const errorsIn = (content: string) =>
  loadContent({ folder: content, asOf, texts: renderCache() }).problems.filter(
    ({ severity }) => severity === 'error',
  );

describe.skipIf(!existsSync(join(SHARED, 'seeds')))('importing into a new content folder', () => {
  test.each([
    ['seeds', 5],
    ['pages', 79],
  ])('%s become a portal without an error', (from, count) => {
    const content = join(folder, from);
    expect(importAll(from, content)).toEqual({ created: count });
    expect(errorsIn(content)).toEqual([]);
  });

  test('again changes nothing, and leaves an edited file alone', () => {
    const content = join(folder, 'seeds');
    expect(importAll('seeds', content)).toEqual({ unchanged: 5 });
    const [path = ''] = readdirSync(join(content, 'notices', '2022'));
    const file = join(content, 'notices', '2022', path);
    const edited = `${readFileSync(file, 'utf8')}\n更正。\n`;
    writeFileSync(file, edited);
    expect(importAll('seeds', content)).toEqual({ unchanged: 4, edited: 1 });
    expect(readFileSync(file, 'utf8')).toBe(edited);
  });

  test('one pile after the other makes one portal', () => {
    const content = join(folder, 'both');
    importAll('seeds', content);
    expect(importAll('pages', content)).toEqual({ created: 79 });
    expect(errorsIn(content)).toEqual([]);
  });
});
