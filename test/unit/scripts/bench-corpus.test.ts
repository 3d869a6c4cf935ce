import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Portal } from '#portal/portal.ts';
import { listFiles } from '#site/list-files.ts';
import { NOTICE_TYPES } from '#strings/vocabulary.ts';
import { type County, writeCorpusOf } from '../../../scripts/lib/bench/corpus.ts';
import { documentsIn, frontMatterOf } from '../../../scripts/lib/bench/edits.ts';
import { EDITS, editorOf } from '../../../scripts/lib/bench/random-edits.ts';
import { randomOf } from '../../../scripts/lib/corpus.ts';
import { BENCH_DAY } from '../../../scripts/lib/measure.ts';
import { treeOf } from '../../support/commands.ts';
import { load } from '../../support/content.ts';
import { temporaryPath } from '../../support/temporary.ts';

const SAMPLE = 'content';
const SPEC = { documents: 300, seed: 3, powersPercent: 20 };

let folder: string;
let county: County;
let portal: Portal;
let problems: ReturnType<typeof load>['problems'];

beforeAll(async () => {
  folder = temporaryPath('county');
  county = await writeCorpusOf(folder, SAMPLE, SPEC);
  const loaded = load(folder, isoDate(BENCH_DAY));
  problems = loaded.problems;
  if (!loaded.portal) throw new Error(JSON.stringify(problems.slice(0, 3)));
  portal = loaded.portal;
}, 60_000);

describe('a generated county', () => {
  test('has no errors, and hardly anything to warn of', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.length).toBeLessThan(SPEC.documents / 50);
  });

  test('has documents of nearly all types, yearly reports, plans, cleanups and versions', () => {
    const types = new Set(portal.documents.map(({ type }) => type));
    for (const type of ['normative', 'interpretation', 'consultation', 'otherReport', 'official']) {
      expect(types).toContain(type);
    }
    expect(types.size).toBeGreaterThan(Object.keys(NOTICE_TYPES).length - 5);
    expect(portal.plans.length).toBeGreaterThan(0);
    expect(portal.cleanups.length).toBeGreaterThan(0);
    expect(portal.documents.some(({ versions }) => versions.length > 0)).toBe(true);
  });

  test('has every action, and every answer to a consultation that is over', () => {
    const actions = portal.documents.flatMap(({ data }) =>
      (data.effects ?? []).map(({ action }) => action),
    );
    expect(new Set(actions)).toEqual(
      new Set(['amend', 'repealPart', 'repeal', 'replace', 'extend']),
    );
    expect(portal.documents.filter(({ data }) => data.feedbackTo).length).toBeGreaterThan(5);
  });

  test('has attachments of several kinds, powers with steps, and rows of their lists', () => {
    const kinds = portal.documents.flatMap(({ data }) =>
      (data.attachments ?? []).map(({ file }) => file.split('.').at(-1)),
    );
    expect(new Set(kinds).size).toBeGreaterThan(2);
    expect(portal.powers.length).toBe((SPEC.documents * SPEC.powersPercent) / 100);
    expect(portal.powers.every(({ data }) => data.steps.length > 1)).toBe(true);
    const lists = new Set(listFiles(join(folder, 'lists')).map((path) => path.split('/')[0]));
    expect(lists).toEqual(new Set(['permits', 'discretion', 'leniency', 'inspections']));
  });

  test('has a document that twenty others name', () => {
    expect(county.cited?.by).toBe(20);
    const number = /^docNumber: "(.+)"$/m.exec(
      frontMatterOf(folder, county.cited?.file ?? ''),
    )?.[1];
    const naming = documentsIn(folder, () => true).filter((path) =>
      readFileSync(join(folder, path), 'utf8').split('\n---\n')[1]?.includes(`（${number}）`),
    );
    expect(naming.length).toBe(20);
  });

  test('has documents of some 1,500 characters', () => {
    const lengths = documentsIn(folder, () => true).map(
      (path) => readFileSync(join(folder, path), 'utf8').split('\n---\n')[1]?.length ?? 0,
    );
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    expect(mean).toBeGreaterThan(1300);
    expect(mean).toBeLessThan(1700);
  });

  test('is the same for the same numbers, and another for others', async () => {
    const small = { documents: 60, seed: 5, powersPercent: 20 };
    const trees = [];
    for (const seed of [5, 5, 6]) {
      const again = temporaryPath('county');
      await writeCorpusOf(again, SAMPLE, { ...small, seed });
      trees.push(treeOf(again));
    }
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).not.toEqual(trees[0]);
  });
});

test('random edits come in all kinds, are the same for the same seed, and break nothing', async () => {
  const made: string[][] = [];
  for (const _ of [1, 2]) {
    const content = temporaryPath('edited');
    await writeCorpusOf(content, SAMPLE, SPEC);
    const editor = editorOf(content, randomOf(11));
    const names: string[] = [];
    for (let left = 2 * EDITS.length; left > 0; left -= 1) {
      const { name, path } = await editor.next();
      names.push(`${name} ${path}`);
    }
    made.push(names);
    if (made.length === 2) continue;
    expect(new Set(names.map((name) => name.split(' ')[0])).size).toBe(EDITS.length);
    const { problems: found } = load(content, isoDate(BENCH_DAY));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  expect(made[1]).toEqual(made[0]);
}, 60_000);
