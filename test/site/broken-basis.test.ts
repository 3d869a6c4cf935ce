import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { isInForce } from '#domain/validity.ts';
import { itemsOn } from '#portal/items.ts';
import { brokenBasisData, brokenBasisView } from '#views/broken-basis.ts';
import { frameView } from '#views/frame.ts';
import { listItemViews } from '#views/lists/item.ts';
import { itemListViews } from '#views/lists/pages.ts';
import { powerViews } from '#views/powers/power.ts';
import { load } from '../support/content.ts';
import { temporaryPath } from '../support/temporary.ts';
import { content } from './pages/source.ts';

const AS_OF = isoDate('2026-11-20');
const REPEALED = '青政发〔2024〕7号';
/** A document on which powers and rows of several lists rest. */
const LEANT_ON = '青政办发〔2025〕11号';
const ACT = `---
title: 青屿县人民政府关于废止青屿县行政规范性文件管理办法的决定
agency: county-government
indexNumber: 11990122731000119W/2026-09999
docNumber: 青政发〔2026〕99号
type: 政府文件
summary: 废止一件文件。
disclosure: 主动公开
issuedOn: 2026-11-10
publishedAt: "2026-11-12 09:00"
effects:
  - action: 废止
    document: ${REPEALED}
    from: 2026-11-15
---

决定废止《青屿县行政规范性文件管理办法》（${REPEALED}）。
`;

interface Report {
  readonly count: number;
  readonly items: readonly {
    readonly kind: string;
    readonly source: { readonly url: string; readonly title: string };
    readonly target: { readonly docNumber?: string };
  }[];
}

function report(folder: string) {
  const { portal, problems } = load(folder, AS_OF);
  if (!portal) throw new Error('No portal');
  const view = brokenBasisView({ portal, frame: frameView(portal), asOf: AS_OF });
  return { portal, problems, data: brokenBasisData(view) as Report };
}

test('the sample rests on nothing that has ended', () => {
  expect(report(content).data).toMatchObject({ count: 0, items: [] });
});

test('repealing one document makes all who cite it appear, undoing it empties the report', () => {
  const folder = temporaryPath('content');
  cpSync(content, folder, { recursive: true });
  const act = join(folder, 'notices/2026/废止决定.md');
  writeFileSync(act, ACT);
  const { portal, problems, data } = report(folder);

  // Who cites it, found by looking for its number in the files.
  // What explains it, and a cleanup that names it among others, only tells of it.
  const telling = new Set([
    '11990122731000119W/2026-09999',
    ...portal.cleanups
      .filter(({ outcomes }) => outcomes.some((row) => row.document === REPEALED))
      .map(({ decision }) => decision),
  ]);
  const expected = portal.documents
    // A yearly report tells what was in its year.
    .filter(({ origin }) => !origin.file.startsWith('reports/'))
    .filter(({ data: { indexNumber, docNumber, ...facts } }) => {
      const explains = 'interprets' in facts && (facts.interprets?.length ?? 0) > 0;
      return docNumber !== REPEALED && !telling.has(indexNumber) && !explains;
    })
    .filter(({ versions, origin }) => {
      const file = versions.at(-1)?.origin.file ?? origin.file;
      const text = readFileSync(join(folder, file), 'utf8').replace(/^---.*?\n---\n/s, '');
      return text.includes(REPEALED);
    })
    .filter(({ life }) => {
      const last = life?.periods.at(-1);
      return !last || last.from > AS_OF || isInForce(last.validity);
    })
    .map(({ path }) => path);
  expect(expected.length).toBeGreaterThan(3);
  const found = data.items
    .filter(({ target }) => target.docNumber === REPEALED)
    .map(({ source }) => source.url.replace(/#.*$/, ''));
  expect(found).toEqual(expect.arrayContaining(expected));
  const told = problems.filter(({ rule }) => rule.startsWith('basis/'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ message }) => message.includes('已废止'))).toBe(true);

  writeFileSync(act, ACT.replace(/effects:.*?(?=---)/s, ''));
  expect(report(folder).data.count).toBe(0);
});

test('repealing one basis makes every power and row that rests on it appear, and flags it', () => {
  const folder = temporaryPath('content');
  cpSync(content, folder, { recursive: true });
  const act = ACT.replaceAll(REPEALED, LEANT_ON);
  writeFileSync(join(folder, 'notices/2026/废止决定.md'), act);
  const { portal, problems, data } = report(folder);

  const expected = itemsOn(portal, AS_OF)
    .filter(({ data: facts }) => JSON.stringify(facts).includes(`"number":"${LEANT_ON}"`))
    .map(({ path }) => path)
    .sort();
  expect(expected.length).toBeGreaterThan(5);
  const items = data.items.filter(({ kind }) => kind === 'power' || kind === 'list');
  expect(items.map(({ source }) => source.url).sort()).toEqual(expected);
  expect(items.every(({ target }) => target.docNumber === LEANT_ON)).toBe(true);

  // Each is told with both places: the item, and the document that has ended.
  const told = problems.filter(
    ({ rule, file }) => rule === 'basis/ended' && /^(powers|lists)\//.test(file),
  );
  expect(told).toHaveLength(expected.length);
  const place = portal.documents.find(({ data: { docNumber } }) => docNumber === LEANT_ON)?.origin;
  expect(told.every(({ message }) => message.includes(`${place?.file}:`))).toBe(true);

  const context = { portal, frame: frameView(portal), asOf: AS_OF };
  const broken = [
    ...[...powerViews(context)].filter(({ broken, isListed }) => isListed && broken.length > 0),
    ...listItemViews(context).filter(({ broken }) => broken.length > 0),
  ];
  expect(broken.map(({ path }) => path).sort()).toEqual(expected);
  const listed = itemListViews(context).filter(({ broken }) => broken > 0);
  expect(new Set(listed.map(({ list }) => list)).size).toBeGreaterThan(1);
});
